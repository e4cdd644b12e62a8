"""A quiz: one question at a time, each choice on disk before it is judged."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from msgspec.structs import replace

from malgil import wording
from malgil.base.i18n import N_, _
from malgil.quiz.views import PickAsk, QuizEnd
from malgil.tui.commands import (
    LEAPS,
    card,
    choose_marked,
    digits,
    leave,
    moves,
    quiet,
    redo,
    section,
    shown,
    undo,
)
from malgil.tui.quiz.cards import ArrangeCard, MarkCard, PickCard, card_of, describe_credit
from malgil.tui.quiz.flow import go_on
from malgil.tui.shell.question import QuestionScreen
from malgil.tui.widgets.action_bar import BarItem, enter_item
from malgil.tui.widgets.lines import Lines, ProgressLine, hanging
from malgil.wording import run_title, step_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from malgil.base.undone import Undone
    from malgil.quiz.session import QuizSession
    from malgil.quiz.views import Ask, QuizProgress, QuizVerdict, StepResult
    from malgil.tui.commands import Command
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
_ALLOWED: dict[Enum, frozenset[str]] = {
    QuizStage.ASKING: _ALWAYS | {"move", "leap", "give_up"},
    QuizStage.WRONG: _ALWAYS | {"go_on", "choose"},
    QuizStage.VERDICT: _ALWAYS | {"go_on", "card"},
    QuizStage.PAUSED: frozenset({"pause", "unpause", "leave"}),
    QuizStage.FAILED: frozenset({"retry", "leave"}),
}


class QuizScreen(QuestionScreen["StepResult"]):
    """Asks what the run gives."""

    KEYS = section(
        N_("In a quiz"),
        choose_marked(),
        shown(
            "pick",
            "space,enter",
            N_("Pick up, drop"),
            N_("Pick the marked line up, carry it with the arrows, drop it."),
        ),
        shown("mark", "space,insert", N_("Mark"), N_("Mark a place, or unmark it.")),
        shown("check", "enter,f2,c", N_("Confirm"), N_("Check this answer.")),
        shown(
            "give_up",
            "minus,f5,d",
            N_("I don't know"),
            N_("Show the answer. The question counts as missed."),
        ),
        quiet("go_on", "enter,space,right", N_("Next"), N_("Go on to the next question.")),
        quiet("retry", "enter,space", N_("Try again"), N_("Save the answer again.")),
        *moves(),
        *LEAPS,
        *digits("choose", 10),
        shown("pause", "f3,p", N_("Pause"), N_("Stop the clock and cover the question, or go on.")),
        quiet("unpause", "enter,space", N_("Go on"), N_("Go on after a pause.")),
        undo(N_("Undo the last question, or the choices made in this one.")),
        redo(),
        card(),
        leave(N_("Home"), N_("Stop here. The run can be resumed at the same question.")),
    )
    FAILED = QuizStage.FAILED
    # Raised if another window went on with this run: its present question is shown instead.
    ELSEWHERE = LookupError

    def __init__(self, app_context: AppContext, session: QuizSession, first: Ask) -> None:
        """Take the run and its first question."""
        super().__init__(app_context)
        self.session = session
        self.stage = QuizStage.ASKING
        self._before_pause: Enum = QuizStage.ASKING
        self._line = ProgressLine(self._title)
        self._pause_sign = Lines(
            lambda width: hanging(_("Paused. The clock is stopped."), width), id="cover"
        )
        self._card: QuizCard = card_of(first)
        self._paused_at = 0.0

    def compose_above(self) -> ComposeResult:
        """Compose the progress, and the cover for pauses."""
        yield self._line
        yield self._pause_sign

    def compose_body(self) -> ComposeResult:
        """Compose the first question, so that the first paint shows it."""
        yield self._card

    async def on_mount(self) -> None:
        """Start asking."""
        self._pause_sign.display = False
        self.set_interval(1, self._tick)
        await self._begin()

    @property
    def _title(self) -> str:
        setup = self.session.setup
        return run_title(setup.mode, counts=setup.sequence.counts)

    @property
    def card(self) -> QuizCard:
        """The question in sight."""
        return self._card

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now."""
        if self.stage is QuizStage.ASKING and action in self._card.actions:
            return True
        if action == "card" and self.session.last_card is None:
            return False
        return action in _ALLOWED[self.stage]

    def action_card(self) -> None:
        """Open the page of the card that was asked."""
        if self.session.last_card is not None:
            self.malgil.go_to("card", self.session.last_card)

    def labels(self) -> dict[str, str]:
        """Name what the keys do now: with a pause, and with the marked line of an order."""
        card, labels = self._card, super().labels()
        if self.stage is QuizStage.PAUSED:
            labels |= {"pause": N_("Go on")}
        elif isinstance(card, ArrangeCard) and self.stage is QuizStage.ASKING:
            labels |= {"pick": N_("Drop"), "leave": N_("Put back")} if card.held else {}
            labels |= {} if card.held else {"pick": N_("Pick up")}
        elif isinstance(card, MarkCard) and card.is_chosen:
            labels |= {"mark": N_("Unmark")}
        return labels

    def hinted(self) -> list[Command]:
        """Return the commands for the bottom line: what would be checked, or picked up."""
        card, commands = self._card, super().hinted()
        left_out = ""
        if isinstance(card, ArrangeCard):
            left_out = "pick" if card.on_check else ""
            hint = "" if card.on_check else "F2"
            commands = [replace(one, hint=hint) if one.id == "check" else one for one in commands]
        elif isinstance(card, MarkCard) and not card.state:
            left_out = "check"
        return [command for command in commands if command.id != left_out]

    def _tick(self) -> None:
        now = self.session.progress()
        rates = _rates(now)
        shapes = [(self._title, " · ".join(rates[:most])) for most in (2, 1, 0)]
        self._line.show(now.done, now.total, *shapes, ("", ""))
        self._line.tick(*_clock(now, paused=self.session.time.paused))

    async def advance(self) -> None:
        """Show the next question of the run."""
        with self.reporting():
            ask = self.session.next()
            if isinstance(ask, QuizEnd):
                go_on(self.malgil, self.session)
                return
            old = self._card
            with self.app.batch_update():
                if isinstance(old, PickCard) and isinstance(ask, PickAsk) and _goes_on(old, ask):
                    old.show_ask(ask)
                else:
                    self._card = card_of(ask)
                    await self.replace_body(self._card)
                await self._begin()

    async def _begin(self) -> None:
        self._tick()
        self.begin_timing()
        await self.enter(QuizStage.ASKING, tuple)

    async def recorded(self, outcome: StepResult) -> None:
        """Show the verdict, or go on where there is none yet."""
        is_wrong = outcome.chosen is not None and not outcome.right
        if is_wrong and isinstance(self._card, PickCard):
            self._card.show_result(outcome)
        if outcome.verdict is not None:
            await self._show_verdict(outcome.verdict)
        elif outcome.right:
            await self.advance()
        else:
            await self.enter(QuizStage.WRONG, lambda: [enter_item("go_on", _("Go on"))])

    async def _show_verdict(self, verdict: QuizVerdict) -> None:
        credit = describe_credit(verdict, self.now(), self.app_context.settings.rollover_hour)
        self._card.show_end(verdict, credit)
        self._tick()
        self.body.scroll_home(animate=False)
        await self.enter(QuizStage.VERDICT, self._next_items)

    def _next_items(self) -> list[BarItem]:
        progress = self.session.progress()
        label = _("See the result") if progress.done >= progress.total else _("Next")
        return [enter_item("go_on", label)]

    def action_move(self, by: int) -> None:
        """Mark another line, or carry what is held."""
        self._card.move(by)
        self.refresh_hints()

    def action_leap(self, pages: int) -> None:
        """Mark a line further away."""
        self._card.leap(pages)
        self.refresh_hints()

    async def action_choose(self, number: int) -> None:
        """Choose by number, from 1; in an order pick up or drop."""
        card = self._card
        if isinstance(card, ArrangeCard):
            card.choose(number - 1)
            self.refresh_hints()
        elif isinstance(card, PickCard):
            await self._choose(card, number - 1)

    async def action_choose_marked(self) -> None:
        """Choose the marked line."""
        if isinstance(self._card, PickCard):
            await self._choose(self._card, self._card.marked)

    async def _choose(self, card: PickCard, at: int) -> None:
        if self.stage is QuizStage.WRONG:
            if at == card.marked:
                await self.advance()
        elif 0 <= at < len(card.ask.choices):
            await self._answer([at])

    async def _answer(self, numbers: Sequence[int]) -> None:
        ask, spent = self._card.ask, self.spent_ms()
        await self.record(lambda: self.session.answer(ask, numbers, duration_ms=spent))

    def action_mark(self) -> None:
        """Mark the place at the cursor, or unmark it."""
        self.action_toggle_place(self._card.marked)

    def action_toggle_place(self, at: int) -> None:
        """Mark a place that was clicked, or unmark it."""
        if isinstance(self._card, MarkCard):
            self._card.toggle(at)
            self.refresh_hints()

    async def action_pick(self) -> None:
        """Pick the marked row up or drop it; on the last line have the order checked."""
        if isinstance(self._card, ArrangeCard):
            if self._card.on_check:
                await self.action_check()
            else:
                self._card.pick()
                self.refresh_hints()

    async def action_check(self) -> None:
        """Have what is marked, or the order as it stands, checked."""
        card = self._card
        if isinstance(card, ArrangeCard):
            await self._answer(tuple(card.state))
        elif isinstance(card, MarkCard) and card.state:
            await self._answer(sorted(card.state))
        else:
            self.say(_("Mark a place first with Space, or press - if you do not know."))

    async def action_give_up(self) -> None:
        """Say "I don't know": what is right is shown."""
        ask, spent = self._card.ask, self.spent_ms()
        await self.record(lambda: self.session.give_up(ask, duration_ms=spent))

    async def action_pause(self) -> None:
        """Stop the clock and cover the question, or go on."""
        if self.stage is QuizStage.PAUSED:
            await self.action_unpause()
            return
        self.session.time.pause()
        self._paused_at = self.app_context.monotonic()
        self._before_pause = self.stage
        self._cover_up(covered=True)
        await self.enter(QuizStage.PAUSED, lambda: [enter_item("unpause", _("Go on"))])

    async def action_unpause(self) -> None:
        """Go on after a pause; it does not count as thinking."""
        self.session.time.unpause()
        self._shown_at += self.app_context.monotonic() - self._paused_at
        self._cover_up(covered=False)
        asks = self._before_pause is QuizStage.ASKING
        await self.enter(
            self._before_pause, tuple if asks else lambda: [enter_item("go_on", _("Go on"))]
        )

    def _cover_up(self, *, covered: bool) -> None:
        self._pause_sign.display = covered
        self.body.display = not covered
        self._tick()

    async def speak_again(self) -> None:
        """Show the question and its progress in another language."""
        await super().speak_again()
        self._tick()

    def may_step_back(self) -> bool:
        """Return whether the question is in sight, and no answer waits to be written."""
        return self.stage not in (QuizStage.PAUSED, QuizStage.FAILED)

    def can_step(self, *, again: bool) -> bool:
        """Return whether there is a change or an answer to take back, or to make again."""
        return self._card.can_step(again=again) or super().can_step(again=again)

    def step_choice(self, *, again: bool) -> bool:
        """Take back a change that is not an answer yet, or make it again."""
        return self._card.step(again=again)

    def uncovered(self, *, has_changed: bool) -> None:
        """Follow what was undone on the screen that lay over this one."""
        super().uncovered(has_changed=has_changed)
        if not has_changed or not self.may_step_back():
            return
        if self.session.is_undone:
            self.malgil.go_home()
        elif self.session.refresh():
            self.call_later(self.advance)

    async def stepped(self, undone: Undone, *, again: bool) -> None:
        """Ask the question that was undone, or the next one after a redo."""
        number = self.session.follow(undone.action, again=again)
        if number is not None:
            text = _("Redone: question {n}") if again else _("Undone: question {n}")
            self.say(text.format(n=number), seconds=2)
        elif undone.action == self.session.run_id:
            self.malgil.go_home()
            return
        await self.advance()

    async def action_leave(self) -> None:
        """Put back what is carried, or go home; everything is on disk."""
        if isinstance(self._card, ArrangeCard) and self._card.held:
            self._card.put_back()
            self.refresh_hints()
            return
        progress = self.session.progress()
        await super().action_leave()
        if progress.done < progress.total:
            self.say(_("You can resume the quiz later: press 2, then Enter twice."))


def _goes_on(card: PickCard, ask: PickAsk) -> bool:
    """Return whether it is the same question, one or more choices further."""
    return card.verdict is None and card.ask.number == ask.number and ask.step > card.ask.step


def _clock(now: QuizProgress, *, paused: bool) -> tuple[str, str]:
    """Return the time, and its style."""
    if paused:
        return _("paused"), "bold $warning"
    if now.seconds_left is not None:
        left = _("{time} left").format(time=wording.stopwatch(now.seconds_left))
        return left, "$warning"
    return wording.stopwatch(now.seconds), "$muted"


def _rates(now: QuizProgress) -> tuple[str, ...]:
    if not now.done:
        return ()
    first = _("first try {percent}").format(percent=wording.percent(now.right / now.done))
    if not now.median_level_ms:
        return (first,)
    step = _("{time} per step").format(time=step_time(now.median_level_ms))
    return (first, step)
