"""Today's review: one card at a time."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from msgspec.structs import replace

from malgil import wording
from malgil.base.errors import AnsweredElsewhereError, MalgilError
from malgil.base.i18n import N_, _, n_
from malgil.base.undone import Undone, UndoneKind
from malgil.phrasebook.cards import CardQuestion
from malgil.review.views import Finished, LevelReading, Question
from malgil.scheduling.fsrs import Rating
from malgil.tui.commands import UNDO_CHANGE, card, differs, leave, quiet, redo, section, shown, undo
from malgil.tui.navigation import load
from malgil.tui.review.cards import (
    PATH_COMMANDS,
    PathCard,
    PathScreen,
    PathStage,
    ReadingList,
    RevealCard,
    TypedCard,
    around_lines,
)
from malgil.tui.review.flow import SessionScreen
from malgil.tui.shell.base import SMALL_WINDOW
from malgil.tui.widgets.action_bar import BarItem, enter_item
from malgil.tui.widgets.lines import Lines, ProgressLine

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult
    from textual.content import Content
    from textual.widget import Widget

    from malgil.base.settings import Settings
    from malgil.review.views import Leech, Verdict
    from malgil.scheduling.scheduler import Outcome
    from malgil.tui.shell.base import AppContext, SessionState

LEECH_SECONDS = 12
# After the first card is drawn, and before anybody has answered it.
_THINKING_SECONDS = 0.3


_TITLE = N_("Today's session")


class ReviewStage(Enum):
    """What the screen waits for."""

    READING = "reading"
    ASKED = "asked"
    TYPING = "typing"
    WALKING = "walking"
    SHOWING = "showing"
    SHOWN = "shown"
    REVEALED = "revealed"
    VERDICT = "verdict"
    FAILED = "failed"


_ALWAYS = frozenset({"undo", "redo", "leave", "page"})
_ALLOWED: dict[Enum, frozenset[str]] = {
    ReviewStage.READING: frozenset({"go_on"}),
    ReviewStage.ASKED: frozenset({"reveal"}),
    ReviewStage.TYPING: frozenset({"reveal"}),
    ReviewStage.WALKING: frozenset({"choose", "choose_marked", "move", "hint", "give_up"}),
    ReviewStage.SHOWING: frozenset({"choose", "choose_marked", "hint", "know_already"}),
    ReviewStage.SHOWN: frozenset({"go_on"}),
    ReviewStage.REVEALED: frozenset({"good", "again", "differs"}),
    ReviewStage.VERDICT: frozenset({"go_on", "overrule", "differs"}),
    ReviewStage.FAILED: frozenset({"retry", "leave", "page"}),
}


_ANSWERED = (ReviewStage.SHOWN, ReviewStage.REVEALED, ReviewStage.VERDICT)


class ReviewScreen(SessionScreen, PathScreen["Verdict | None"]):
    """Asks what the session gives."""

    SHARED_KEYS = PATH_COMMANDS
    KEYS = section(
        _TITLE,
        quiet(
            "reveal",
            "enter,space",
            N_("Show answer"),
            N_("Turn the card over. An empty answer shows it too."),
        ),
        quiet("good", "enter,3,space", N_("Good"), N_("I knew it.")),
        quiet(
            "again", "1,f2", N_("Again"), N_("I did not know it: it comes back in a few minutes.")
        ),
        quiet("hard", "2,f3", N_("Hard"), N_("I knew it, with effort.")),
        quiet("easy", "4,f4", N_("Easy"), N_("I knew it at once: it comes back late.")),
        quiet("go_on", "enter,space", N_("Next"), N_("Go on to the next card.")),
        quiet(
            "overrule", "1,f2", N_("Overrule"), N_("Turn right into wrong, or wrong into right.")
        ),
        shown(
            "know_already",
            "f4,a",
            N_("I know it already"),
            N_("Ask a new path at once instead of showing it."),
        ),
        quiet("retry", "enter,space", N_("Try again"), N_("Save the answer again.")),
        undo(UNDO_CHANGE),
        redo(),
        leave(
            N_("Home"),
            N_(
                "Stop here. The next session continues with the same card, or with a learning card "
                "that has become due."
            ),
        ),
        card(),
        differs(),
    )
    FAILED = ReviewStage.FAILED
    LEAST = SMALL_WINDOW
    ELSEWHERE = AnsweredElsewhereError

    def __init__(
        self,
        app_context: AppContext,
        session_state: SessionState,
        first: Question | LevelReading,
        verdict: Verdict | None = None,
    ) -> None:
        """Take the session and its first question, with the verdict if it is answered."""
        super().__init__(app_context)
        self.session_state = session_state
        self.stage = ReviewStage.READING
        self._line = ProgressLine(_(_TITLE))
        self._now: Question | LevelReading = first
        self._kept: dict[CardQuestion, RevealCard | TypedCard] = {}
        self._verdict = verdict
        self._view: Widget = self._view_of(first)
        self._goal: tuple[int, int, Settings] | None = None

    @property
    def question(self) -> Question:
        """The card that is asked or was just answered."""
        assert isinstance(self._now, Question)  # noqa: S101 - the stage says that it is one
        return self._now

    @property
    def path(self) -> PathCard | None:
        """The path that is asked, or None if it is another card."""
        return self._view if isinstance(self._view, PathCard) else None

    def compose_above(self) -> ComposeResult:
        """Compose the progress, and in wide windows the menu beside the card."""
        yield self._line
        yield Lines(self._around, id="around")

    def compose_body(self) -> ComposeResult:
        """Compose the first card, so that the first paint shows it."""
        yield self._view

    def _around(self, width: int) -> Sequence[Content]:
        """Return the menu around the card once its answer is shown."""
        if self.stage not in _ANSWERED or not width:
            return ()
        menu = self.collection.menu(self.question.card.phrasebook)
        return around_lines(self.question, menu, width)

    async def enter(self, stage: Enum, items: Callable[[], Sequence[BarItem]]) -> None:
        """Enter a stage and show the menu around an answered card."""
        await super().enter(stage, items)
        self.query_one("#around", Lines).refresh(layout=True)

    async def on_mount(self) -> None:
        """Start asking."""
        self.set_interval(1, self._tick)
        self.set_timer(_THINKING_SECONDS, self.session_state.session.load_ahead)
        await self._tick()
        if self._verdict is None:
            await self._begin()
        else:
            await self._show_verdict(self._verdict)

    def can(self, action: str) -> bool:
        """Return whether an action makes sense at this stage."""
        if self.stage is ReviewStage.FAILED:
            return action in _ALLOWED[ReviewStage.FAILED]
        if action in ("hard", "easy"):
            rated = self.stage is ReviewStage.REVEALED
            right = self.stage is ReviewStage.VERDICT and self._verdict and self._verdict.is_right
            return self.app_context.settings.buttons == len(Rating) and bool(rated or right)
        if action == "card":
            return self.stage is not ReviewStage.READING
        if action == "hint" and self.path is not None and not self.path.can_hint:
            return False
        return action in _ALWAYS or action in _ALLOWED[self.stage]

    async def _tick(self) -> None:
        if self.is_emptied:
            return
        seconds = self.app_context.monotonic() - self.session_state.started
        self._line.tick(wording.stopwatch(seconds))
        shows_intervals = self.stage in (ReviewStage.REVEALED, ReviewStage.VERDICT)
        # The next step may be a level that is still being drawn.
        day = self._now.day if isinstance(self._now, Question) else None
        if shows_intervals and day not in (None, self.collection.day(self.now())):
            with self.reporting():
                await self.bar.show_again()

    def _intervals(self) -> list[BarItem]:
        """Return the actions after a reveal or a verdict, with the intervals as of now."""
        self._now = question = self.session_state.session.as_of_now(self.question)
        if self._verdict is None:
            return rating_bar(question, self.app_context)
        self._verdict = replace(self._verdict, question=question)
        return verdict_bar(self._verdict, self.app_context)

    def _view_of(self, step: Question | LevelReading) -> Widget:
        """Return what shows a step: for a card that is no path, the view of an earlier one.

        To make a view costs as much as all else that malgil does between two cards.
        """
        if isinstance(step, LevelReading):
            return ReadingList(step)
        question = step.card.type.question
        if question is CardQuestion.WALK:
            walked = None if self._verdict is None else self._verdict.walked
            return PathCard(walked or self.session_state.session.descent(step), step)
        if question in self._kept:
            self._kept[question].ask(step)
        else:
            make = TypedCard if question is CardQuestion.TYPE else RevealCard
            self._kept[question] = make(step)
        return self._kept[question]

    async def advance(self) -> None:
        """Show the next card of the session."""
        try:
            step = self.session_state.session.next()
            if isinstance(step, Finished):
                self.malgil.go_to("review-end", self.session_state, step)
                return
            self._verdict = None
            view = self._view_of(step)
        except MalgilError as error:
            self.malgil.fail(error)
            return
        self._now = step
        with self.app.batch_update():
            await self._show(view)
            self.body.scroll_home(animate=False)
            await self._begin()

    async def speak_again(self) -> None:
        """Show the card and the progress in another language."""
        await super().speak_again()
        self._show_progress()

    def may_step_back(self) -> bool:
        """Return whether no answer waits to be written."""
        return self.stage is not ReviewStage.FAILED

    async def stepped(self, undone: Undone, *, again: bool) -> None:
        """Ask the card of the answer that was undone, or show what is noted or stands now."""
        self._goal = None
        if self.session_state.session.verdict_after(undone) is not None:
            await super().stepped(undone, again=again)
        elif self.stage is ReviewStage.READING and undone.kind is UndoneKind.SETTING:
            self._show_progress()  # what is to be read would not be shown again
        else:
            self._follow()

    def action_card(self) -> None:
        """Open the page of the card."""
        self.malgil.go_to("card", self.question.card.id)

    def uncovered(self, *, has_changed: bool) -> None:
        """Show the card as it is now, or the next one if this one is not asked any more."""
        super().uncovered(has_changed=has_changed)
        if has_changed:
            self._goal = None
        if has_changed and self.stage is not ReviewStage.FAILED:
            self._follow()

    def _follow(self) -> None:
        """Go on with the card or the verdict as it is now, or with the next card."""
        session, verdict, stays = self.session_state.session, self._verdict, False
        if verdict is not None:
            stands = session.standing(verdict)
            if stands is not None and stands.action != verdict.action:
                self.malgil.go_to("review", self.session_state, stands.question, stands)
                return
            stays = stands is not None
        elif self.stage is not ReviewStage.READING:
            again = session.still_asked(self.question)
            self._now = again or self.question
            # After a path was shown another card comes, unless the showing was undone.
            stays = (again is None) == (self.stage is ReviewStage.SHOWN)
        if stays:
            self._read_again()
        else:
            self.call_later(self.advance)

    def action_differs(self) -> None:
        """Note how today's screen differs from the label, or from one on the path."""
        labels = [self.question.label] if self.path is None else self.path.shown_way
        load("note-change")(self, self.question.card.phrasebook, labels, self._read_again)

    def _read_again(self) -> None:
        question = self.session_state.session.read_again(self.question)
        self._now = question
        if self._verdict is not None:
            self._verdict = replace(self._verdict, question=question)
        if self.path is not None and self.path.stage is PathStage.DONE:
            self.path.show_end(self._verdict)
        elif isinstance(self._view, PathCard | RevealCard | TypedCard):
            self._view.show_changes(question)
        self.refresh_hints()

    async def _show(self, view: Widget) -> None:
        """Replace the view."""
        before = self._view
        self._view = view
        if before is not view:
            if before in self._kept.values():
                before.display = False
            else:
                await before.remove()
        view.display = True
        if view.parent is None:
            await self.body.mount(view)

    async def on_input_changed(self) -> None:
        """Name what Enter does: it shows the answer, or checks what is typed."""
        if self.stage is ReviewStage.TYPING:
            await self.bar.show_again()

    async def _begin(self) -> None:
        self._verdict = None
        self._show_progress()
        stage = ReviewStage.READING
        if isinstance(self._view, RevealCard):
            stage = ReviewStage.ASKED
        elif isinstance(self._view, TypedCard):
            stage = ReviewStage.TYPING
            self._view.focus_field()
        elif isinstance(self._view, PathCard):
            stage = ReviewStage.SHOWING if self._view.shows else ReviewStage.WALKING
        self.begin_timing()
        await self.enter(stage, self._first_items)

    def _first_items(self) -> list[BarItem]:
        """Return the actions of what is not answered yet."""
        view = self._view
        if isinstance(view, PathCard):
            return []
        if isinstance(view, TypedCard) and view.typed.strip():
            return [enter_item("reveal", _("Confirm"))]
        if isinstance(view, RevealCard | TypedCard):
            return [enter_item("reveal", _("Show answer"))]
        return [enter_item("go_on", _("Got it"))]

    def _show_progress(self) -> None:
        try:
            now = self.session_state.session.progress()
        except MalgilError as error:
            self.malgil.fail(error)
            return
        self._say_goal(now.total)
        counts = _("new {new} · learning {learning} · review {review}").format(
            new=now.new, learning=now.learning, review=now.review
        )
        self._line.show(now.done, now.total, (_(_TITLE), counts), ("", counts), ("", ""))

    def _say_goal(self, total: int) -> None:
        """Show why the goal moved, unless the learner has just moved it."""
        settings, day = self.app_context.settings, self.collection.day(self.now())
        before, self._goal = self._goal, (total, day, settings)
        if before is None or before[0] == total:
            return
        if before[1] != day:
            text = _("A new day has begun. Today's goal: {cards}")
            self.say(text.format(cards=wording.cards(total)))
        elif before[2] == settings:
            text = _(
                "Today's goal: {before} → {now} cards. New cards follow the time that is left."
            )
            self.say(text.format(before=before[0], now=total))

    async def recorded(self, outcome: Verdict | None) -> None:
        """Show the verdict, or go on after a card that the learner rates.

        After a path was shown there is no verdict.
        """
        verdict = outcome
        self._notice.display = False
        if verdict is None:
            await self._end_showing()
            return
        if verdict.leech is not None:
            self.say(
                _leech_text(verdict.question.card.prompt, verdict.leech), seconds=LEECH_SECONDS
            )
        await self._show_verdict(verdict)

    async def _show_verdict(self, verdict: Verdict) -> None:
        if isinstance(self._view, TypedCard) and verdict.grade is not None:
            self._view.reveal(verdict)
        elif isinstance(self._view, PathCard):
            self._view.show_end(verdict)
        else:
            await self.advance()
            return
        self._verdict = verdict
        self._show_progress()
        self.body.scroll_home(animate=False)
        await self.enter(ReviewStage.VERDICT, self._intervals)

    async def action_reveal(self) -> None:
        """Show the answer, or grade what was typed."""
        if isinstance(self._view, TypedCard) and self._view.typed.strip():
            question, typed, spent = self.question, self._view.typed, self.spent_ms()
            session = self.session_state.session
            await self.record(lambda: session.type_answer(question, typed, duration_ms=spent))
            return
        if isinstance(self._view, RevealCard | TypedCard):
            self._view.reveal()
            await self.enter(ReviewStage.REVEALED, self._intervals)

    async def _rate(self, rating: Rating) -> None:
        session, question, verdict = self.session_state.session, self.question, self._verdict
        if verdict is not None:
            await self.record(lambda: session.overrule(verdict, rating))
            return
        spent = self.spent_ms()
        await self.record(lambda: session.rate(question, rating, duration_ms=spent))

    async def action_good(self) -> None:
        """Rate Good."""
        await self._rate(Rating.GOOD)

    async def action_again(self) -> None:
        """Rate Again."""
        await self._rate(Rating.AGAIN)

    async def action_hard(self) -> None:
        """Rate Hard, or make it of a right answer."""
        await self._rate(Rating.HARD)

    async def action_easy(self) -> None:
        """Rate Easy, or make it of a right answer."""
        await self._rate(Rating.EASY)

    async def action_overrule(self) -> None:
        """Turn the verdict round."""
        verdict = self._verdict
        if verdict is not None:
            await self.record(lambda: self.session_state.session.overrule(verdict))

    async def action_know_already(self) -> None:
        """Ask the path that is shown."""
        self._now = self.session_state.session.know_already(self.question)
        with self.app.batch_update():
            await self._show(self._view_of(self._now))
            await self._begin()

    async def finish_path(self, path: PathCard) -> None:
        """Record the path, or that it was shown."""
        session, question, spent = self.session_state.session, self.question, self.spent_ms()
        if path.shows:
            await self.record(lambda: session.shown(question, duration_ms=spent))
            return
        await self.record(lambda: session.finish_path(question, path.descent, duration_ms=spent))

    async def _end_showing(self) -> None:
        if self.path is not None:
            self.path.show_end(None)
        self._show_progress()
        self.body.scroll_home(animate=False)
        await self.enter(ReviewStage.SHOWN, lambda: [enter_item("go_on", _("Next"))])


def _leech_text(prompt: str, leech: Leech) -> str:
    sentence = n_(
        "Leech: forgotten once.",
        "Leech: forgotten {n} times.",
        leech.lapses,
    ).format(n=leech.lapses)
    lines = [sentence, prompt]
    if leech.confusables:
        labels = " · ".join(entry.label for entry in leech.confusables)
        lines.append(_("Easily confused with: {labels}").format(labels=labels))
    return "\n".join(lines)


_ACTIONS = {
    Rating.AGAIN: ("again", "1"),
    Rating.HARD: ("hard", "2"),
    Rating.GOOD: ("good", "3 · Enter"),
    Rating.EASY: ("easy", "4"),
}

_TWO = (Rating.AGAIN, Rating.GOOD)


def rating_bar(question: Question, app_context: AppContext) -> list[BarItem]:
    """Return the ratings, four or two, each with its interval."""
    ratings = _TWO if app_context.settings.buttons == len(_TWO) else tuple(Rating)
    return [_rating_item(rating, question, app_context) for rating in ratings]


def _rating_item(rating: Rating, question: Question, app_context: AppContext) -> BarItem:
    action, key = _ACTIONS[rating]
    outcome = question.outcomes[rating - 1]
    return BarItem(
        action=action,
        key=key,
        label=wording.rating_name(rating),
        detail=_interval(outcome, app_context),
        strong=rating in _TWO,
    )


def _interval(outcome: Outcome, app_context: AppContext) -> str:
    return wording.interval(outcome, app_context.clock(), app_context.settings.rollover_hour)


def verdict_bar(verdict: Verdict, app_context: AppContext) -> list[BarItem]:
    """Return the actions after a verdict: go on, overrule, or grade a right answer finer."""
    question = verdict.question
    coming = _("in {interval}").format(interval=_interval(verdict.outcome, app_context))
    other = Rating.AGAIN if verdict.is_right else Rating.GOOD
    items = [
        enter_item("go_on", _("Next"), coming),
        BarItem(
            action="overrule",
            key="1",
            label=_("Mark as wrong") if verdict.is_right else _("Mark as right"),
            detail=_interval(question.outcomes[other - 1], app_context),
        ),
    ]
    if verdict.is_right and app_context.settings.buttons == len(Rating):
        finer = (Rating.HARD, Rating.EASY)
        items.extend(_rating_item(rating, question, app_context) for rating in finer)
    return items
