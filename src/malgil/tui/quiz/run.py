"""A quiz: one question at a time, each choice on disk before it is judged."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from malgil import wording
from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.quiz.views import PickAsk, QuizOver, QuizVerdict
from malgil.tui.command import Command, Scope
from malgil.tui.commands import bindings_of
from malgil.tui.quiz.cards import ArrangeCard, MarkCard, PickCard, card_of, describe_credit
from malgil.tui.quiz.commands import go_on
from malgil.tui.shell.base import MalgilScreen
from malgil.tui.text import literal
from malgil.tui.widgets.action_bar import ActionBar, BarItem
from malgil.tui.widgets.lines import Lines
from malgil.tui.widgets.progress_line import bar
from malgil.wording import run_title, step_time

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult

    from malgil.quiz.session import QuizSession
    from malgil.quiz.views import Ask, QuizProgress, StepResult
    from malgil.tui.quiz.cards import QuizCard
    from malgil.tui.shell.base import AppContext


class QuizStage(Enum):
    """What the screen waits for."""

    ASKING = "asking"
    WRONG = "wrong"
    VERDICT = "verdict"
    PAUSED = "paused"
    FAILED = "failed"


_ALWAYS = frozenset({"undo", "redo", "leave", "pause"})
_ALLOWED = {
    QuizStage.ASKING: _ALWAYS | {"move", "leap", "give_up"},
    QuizStage.WRONG: _ALWAYS | {"go_on", "choose"},
    QuizStage.VERDICT: _ALWAYS | {"go_on"},
    QuizStage.PAUSED: frozenset({"pause", "unpause", "leave"}),
    QuizStage.FAILED: frozenset({"retry", "leave"}),
}


class QuizScreen(MalgilScreen):
    """Asks what the run gives, and shows a verdict only when it is on disk."""

    SCOPES = (Scope.QUIZ,)
    BINDINGS = bindings_of(*SCOPES)

    def __init__(self, app_context: AppContext, session: QuizSession, first: Ask) -> None:
        """Take the run and what it asks first."""
        super().__init__(app_context)
        self.session = session
        self.stage = QuizStage.ASKING
        self._before_pause = QuizStage.ASKING
        self._bar = ActionBar(id="bar")
        self._line = QuizLine(run_title(session.setup.mode, counts=session.setup.sequence.counts))
        self._notice = Static(id="notice")
        self._pause_sign = Static(id="cover", markup=False)
        self._card: QuizCard = card_of(first)
        self._failed: Callable[[], QuizVerdict | StepResult] | None = None
        self._has_undone = False
        self._shown_at = app_context.monotonic()
        self._paused_at = 0.0

    def compose(self) -> ComposeResult:
        """Make the frame with the first question in it, so that the first paint shows it."""
        with Vertical(id="frame"):
            yield self._line
            yield self._pause_sign
            with VerticalScroll(id="body", can_focus=False):
                yield self._card
            yield self._notice
            yield self._bar
        yield self.hints

    async def on_mount(self) -> None:
        """Start asking."""
        self._pause_sign.display = False
        self.set_interval(1, self._tick)
        await self._begin()

    @property
    def card(self) -> QuizCard:
        """The question in sight."""
        return self._card

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now."""
        if self.stage is QuizStage.ASKING and action in self._card.actions:
            return True
        return action in _ALLOWED[self.stage]

    def hinted(self) -> list[Command]:
        """Leave redo out until something was undone."""
        return [command for command in self.available() if command.id != "redo" or self._has_undone]

    def _tick(self) -> None:
        self._line.show(self.session.progress(), paused=self.session.paused)

    async def _advance(self) -> None:
        """Show what the run gives next."""
        try:
            ask = self.session.next()
        except MalgilError as error:
            self.say(str(error), bad=True)
            return
        if isinstance(ask, QuizOver):
            go_on(self.malgil, self.session)
            return
        old = self._card
        with self.app.batch_update():
            if isinstance(old, PickCard) and isinstance(ask, PickAsk) and _goes_on(old, ask):
                old.show_ask(ask)
            else:
                body = self.query_one("#body", VerticalScroll)
                await body.remove_children()
                self._card = card_of(ask)
                await body.mount(self._card)
                body.scroll_home(animate=False)
            await self._begin()

    async def _begin(self) -> None:
        self._notice.display = False
        self._failed = None
        self._tick()
        self._shown_at = self.app_context.monotonic()
        await self._enter(QuizStage.ASKING, ())

    async def _enter(self, stage: QuizStage, items: Sequence[BarItem]) -> None:
        self.stage = stage
        await self._bar.show(items)
        self.refresh_hints()

    def _spent_ms(self) -> int:
        return max(0, round((self.app_context.monotonic() - self._shown_at) * 1000))

    async def _record(self, write: Callable[[], QuizVerdict | StepResult]) -> None:
        """Write an answer, and show what it is if and only if it is on disk."""
        try:
            came = write()
        except LookupError:
            # Another window went on with this run: what is asked by now is shown instead.
            await self._advance()
        except MalgilError as error:
            self._failed = write
            self._notice.update(literal(str(error)))
            self._notice.display = True
            await self._enter(QuizStage.FAILED, [_bar_item("retry", _("Try again"))])
        else:
            self._notice.display = False
            self._has_undone = False
            await self._recorded(came)

    async def _recorded(self, came: QuizVerdict | StepResult) -> None:
        if isinstance(came, QuizVerdict):
            await self._show_verdict(came)
            return
        if not came.right and isinstance(self._card, PickCard):
            self._card.show_wrong(came)
        if came.verdict is not None:
            await self._show_verdict(came.verdict)
        elif came.right:
            await self._advance()
        else:
            await self._enter(QuizStage.WRONG, [_bar_item("go_on", _("Go on"))])

    async def _show_verdict(self, verdict: QuizVerdict) -> None:
        credit = describe_credit(
            verdict, self.app_context.clock(), self.app_context.settings.rollover_hour
        )
        self._card.show_end(verdict, credit)
        self._tick()
        self.query_one("#body", VerticalScroll).scroll_home(animate=False)
        progress = self.session.progress()
        label = _("See the result") if progress.done >= progress.total else _("Next")
        await self._enter(QuizStage.VERDICT, [_bar_item("go_on", label)])

    def action_move(self, by: int) -> None:
        """Mark another line, or carry what is held."""
        self._card.move(by)

    def action_leap(self, pages: int) -> None:
        """Mark a line further away."""
        self._card.leap(pages)

    async def action_choose(self, number: int) -> None:
        """Choose by number, from 1; in an order pick up or drop."""
        card = self._card
        if isinstance(card, ArrangeCard):
            card.choose(number - 1)
        elif isinstance(card, PickCard):
            await self._choose(card, number - 1)

    async def action_choose_marked(self) -> None:
        """Choose the marked line."""
        if isinstance(self._card, PickCard):
            await self._choose(self._card, self._card.marked)

    async def _choose(self, card: PickCard, at: int) -> None:
        if self.stage is QuizStage.WRONG:
            if at == card.marked:
                await self._advance()
        elif 0 <= at < len(card.ask.choices):
            await self._answer([at])

    async def _answer(self, numbers: Sequence[int]) -> None:
        ask, spent = self._card.ask, self._spent_ms()
        await self._record(lambda: self.session.answer(ask, numbers, duration_ms=spent))

    def action_mark(self) -> None:
        """Mark the place at the cursor, or unmark it."""
        if isinstance(self._card, MarkCard):
            self._card.toggle(self._card.marked)

    def action_toggle_place(self, at: int) -> None:
        """Mark a place that was clicked, or unmark it."""
        if isinstance(self._card, MarkCard):
            self._card.toggle(at)

    async def action_pick(self) -> None:
        """Pick the marked row up or drop it; on the last line have the order checked."""
        if isinstance(self._card, ArrangeCard):
            if self._card.on_check:
                await self.action_check()
            else:
                self._card.pick()

    async def action_check(self) -> None:
        """Have what is marked, or the order as it stands, checked."""
        card = self._card
        if isinstance(card, ArrangeCard):
            await self._answer(tuple(card.order))
        elif isinstance(card, MarkCard) and card.chosen:
            await self._answer(sorted(card.chosen))
        else:
            self.say(_("Mark a place first with Space, or press - if you do not know."))

    async def action_give_up(self) -> None:
        """Say "I don't know": what is right is shown."""
        ask, spent = self._card.ask, self._spent_ms()
        await self._record(lambda: self.session.give_up(ask, duration_ms=spent))

    async def action_go_on(self) -> None:
        """Go on to the next choice or question."""
        await self._advance()

    async def action_retry(self) -> None:
        """Write once more what could not be written."""
        if self._failed is not None:
            await self._record(self._failed)

    async def action_pause(self) -> None:
        """Stop the clock and cover the question, or go on."""
        if self.stage is QuizStage.PAUSED:
            await self.action_unpause()
            return
        self.session.pause()
        self._paused_at = self.app_context.monotonic()
        self._before_pause = self.stage
        self._cover_up(covered=True)
        await self._enter(QuizStage.PAUSED, [_bar_item("unpause", _("Go on"))])

    async def action_unpause(self) -> None:
        """Go on after a pause; it does not count as thinking."""
        self.session.unpause()
        self._shown_at += self.app_context.monotonic() - self._paused_at
        self._cover_up(covered=False)
        items = () if self._before_pause is QuizStage.ASKING else [_bar_item("go_on", _("Go on"))]
        await self._enter(self._before_pause, items)

    def _cover_up(self, *, covered: bool) -> None:
        self._pause_sign.update(_("Paused. The clock is stopped."))
        self._pause_sign.display = covered
        self.query_one("#body").display = not covered
        self._tick()

    async def action_undo(self) -> None:
        """Undo the last question, or the choices made in this one."""
        await self._step_back(again=False)

    async def action_redo(self) -> None:
        """Bring back what was undone."""
        await self._step_back(again=True)

    async def _step_back(self, *, again: bool) -> None:
        try:
            number = self.session.redo() if again else self.session.undo()
        except MalgilError as error:
            self.say(str(error), bad=True)
            return
        if number is None:
            self.say(_("Nothing to redo.") if again else _("Nothing to undo."))
            return
        self._has_undone = True
        text = _("Redone: question {n}") if again else _("Undone: question {n}")
        self.say(text.format(n=number), seconds=2)
        await self._advance()

    def action_leave(self) -> None:
        """Go home; everything is on disk."""
        progress = self.session.progress()
        self.malgil.go_home()
        if progress.done < progress.total:
            self.say(_("You can resume the quiz later: press 2, then Enter twice."))


def _goes_on(card: PickCard, ask: PickAsk) -> bool:
    """Return whether it is the same question, one or more choices further."""
    return card.verdict is None and card.ask.number == ask.number and ask.step > card.ask.step


def _bar_item(action: str, label: str) -> BarItem:
    return BarItem(action=action, key="Enter", label=label, strong=True)


_SHORTEST_BAR = 6
_LONGEST_BAR = 40


class QuizLine(Lines):
    """Title, bar, done of total, right at first try, time per step and time."""

    def __init__(self, title: str) -> None:
        """Take the run's name."""
        super().__init__()
        self._title = title
        self._progress: QuizProgress | None = None
        self._paused = False

    def show(self, progress: QuizProgress, *, paused: bool = False) -> None:
        """Show the progress of the run."""
        if (self._progress, self._paused) != (progress, paused):
            self._progress, self._paused = progress, paused
            self.refresh()

    def lines(self, width: int) -> list[Content]:
        """Return the one line; where it is narrow the rates give way, then the title."""
        now = self._progress
        if now is None:
            return [Content(self._title)]
        clock = self._clock(now)
        count = f"{now.done} / {now.total}"
        rates = _rates(now)
        shapes = ((self._title, rates), (self._title, rates[:1]), (self._title, ()), ("", ()))
        for title, kept in shapes:
            rates_text = " · ".join(kept)
            used = sum(Content(part).cell_length + 2 for part in (title, count, rates_text) if part)
            room = width - used - clock.cell_length - 3
            if room >= _SHORTEST_BAR:
                break
        wide = max(0, min(room, _LONGEST_BAR))
        head = [Content(title).stylize("bold"), Content("  ")] if title else []
        front = Content.assemble(*head, bar(now.done, now.total, wide), "  ", (count, "bold"))
        back = Content.assemble((rates_text, "$muted"), "  ", clock)
        gap = max(1, width - front.cell_length - back.cell_length)
        return [Content.assemble(front, " " * gap, back)]

    def _clock(self, now: QuizProgress) -> Content:
        if self._paused:
            return Content(_("paused")).stylize("bold $warning")
        if now.seconds_left is not None:
            left = _("{time} left").format(time=wording.stopwatch(now.seconds_left))
            return Content(left).stylize("$warning")
        return Content(wording.stopwatch(now.seconds)).stylize("$muted")


def _rates(now: QuizProgress) -> tuple[str, ...]:
    if not now.done:
        return ()
    first = _("first try {percent}").format(percent=wording.percent(now.right / now.done))
    if not now.median_level_ms:
        return (first,)
    step = _("{time} per step").format(time=step_time(now.median_level_ms))
    return (first, step)
