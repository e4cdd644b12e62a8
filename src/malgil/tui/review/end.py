"""The end of a session: what was gained, what was hard, what tomorrow brings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical, VerticalScroll
from textual.content import Content

from malgil import wording
from malgil.base.errors import MalgilError
from malgil.base.i18n import _, n_
from malgil.base.learning_day import to_ms
from malgil.review.views import Finished, Leave
from malgil.tui.command import Command, Scope
from malgil.tui.commands import bindings_of
from malgil.tui.review.flow import go_on, start_onboarding, start_review
from malgil.tui.shell.base import MalgilScreen
from malgil.tui.text import literal, styled
from malgil.tui.widgets.action_bar import ActionBar, BarItem
from malgil.tui.widgets.lines import Lines, hanging
from malgil.tui.widgets.verdict import shortened

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from malgil.review.views import Hard, Summary
    from malgil.tui.shell.base import AppContext, SessionState

_GAINED_SHOWN = 4
_LOOK_AGAIN_SECONDS = 5


class EndScreen(MalgilScreen):
    """After the last card, or where the learner wanted to stop."""

    SCOPES = (Scope.END,)
    BINDINGS = bindings_of(*SCOPES)

    def __init__(
        self, app_context: AppContext, session_state: SessionState, finished: Finished
    ) -> None:
        """Take the session that ended, and why."""
        super().__init__(app_context)
        self.session_state = session_state
        self.finished = finished
        self.summary = session_state.session.summary()
        self._bar = ActionBar(id="bar")
        self._offered: tuple[BarItem, ...] = ()

    def compose(self) -> ComposeResult:
        """Make the summary and what can be done next."""
        with Vertical(id="frame"):
            with VerticalScroll(id="body", can_focus=False):
                yield SummaryLines(self.summary, self.finished, self.app_context)
            yield self._bar
        yield self.hints

    async def on_mount(self) -> None:
        """Offer the next actions, and refresh when a card has become due."""
        await self._offer()
        if self.finished.next_due_ms is not None:
            self.set_interval(_LOOK_AGAIN_SECONDS, self._offer)

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now."""
        offers_onboarding = (
            self.summary.first_day and not self.session_state.onboarded and self.summary.answers > 0
        )
        if action == "walk":
            return offers_onboarding
        if action == "more":
            return not offers_onboarding and self._has_more()
        return True

    def hinted(self) -> list[Command]:
        """Leave redo out until something was undone."""
        return [
            command
            for command in self.available()
            if command.id != "redo" or self.session_state.has_undone
        ]

    def _has_more(self) -> bool:
        due = self.finished.next_due_ms
        came = due is not None and due <= to_ms(self.app_context.clock())
        return came or self.finished.why in (Leave.LIMIT, Leave.TIME)

    async def _offer(self) -> None:
        if self.can("walk"):
            item = BarItem(action="walk", key="Enter", label=_("Try three paths"), strong=True)
        elif self.can("more"):
            item = BarItem(action="more", key="Enter", label=_("Go on"), strong=True)
        else:
            item = BarItem(action="leave", key="Enter", label=_("Home"), strong=True)
        if self._offered != (item,):
            self._offered = (item,)
            await self._bar.show(self._offered)
            self.refresh_hints()

    def action_walk(self) -> None:
        """Walk three ways through the real menu."""
        self.session_state.onboarded = True
        start_onboarding(self.malgil)

    def action_more(self) -> None:
        """Go on with what is left, without a limit."""
        start_review(self.malgil)

    def action_undo(self) -> None:
        """Undo the last answer and ask it again."""
        self._step_back(again=False)

    def action_redo(self) -> None:
        """Bring back what was undone."""
        self._step_back(again=True)

    def _step_back(self, *, again: bool) -> None:
        session = self.session_state.session
        try:
            undone = session.redo() if again else session.undo()
        except MalgilError as error:
            self.say(str(error), bad=True)
            return
        self.say_undone(undone, again=again)
        if undone is not None:
            self.session_state.has_undone = True
            go_on(self.malgil, self.session_state)

    def action_leave(self) -> None:
        """Go home."""
        self.malgil.go_home()


class SummaryLines(Lines):
    """The words and numbers of the end screen."""

    def __init__(self, summary: Summary, finished: Finished, app_context: AppContext) -> None:
        """Take the summary."""
        super().__init__()
        self._summary = summary
        self._finished = finished
        self._app_context = app_context

    def lines(self, width: int) -> list[Content]:
        """Return all of it."""
        return [
            *self._title(width),
            Content(""),
            *self._tomorrow(width),
            Content(""),
            *self._walkable(width),
            *self._hardest(width),
        ]

    def _title(self, width: int) -> list[Content]:
        summary = self._summary
        titles = {
            Leave.DONE: _("Today's session is done."),
            Leave.WAITING: _("Done for now."),
            Leave.LIMIT: _("Session limit reached."),
            Leave.TIME: _("Time limit reached."),
        }
        title = Content.assemble(
            ("✓ ", "bold $success"), (titles[self._finished.why], "bold $success")
        )
        parts = [wording.cards(summary.answers)]
        if summary.answers:
            share = wording.percent(summary.right / summary.answers)
            parts.append(_("right {percent}").format(percent=share))
            parts.append(wording.duration(summary.seconds))
        if summary.introduced:
            parts.append(wording.new_cards(summary.introduced))
        lines = [*hanging(title, width, first=" ")]
        if summary.answers:
            details = Content(" · ".join(parts)).stylize("$muted")
            lines.extend(hanging(details, width, first="   "))
        return lines

    def _walkable(self, width: int) -> list[Content]:
        summary = self._summary
        more = summary.walkable - summary.walkable_before
        line = Content.assemble(
            _("Paths you know"),
            "  ",
            (f"{summary.walkable} / {summary.leaves}", "bold"),
            (f"  +{more}" if more > 0 else "", "bold $success"),
        )
        lines = hanging(line, width, first=" ")
        for path in summary.gained[:_GAINED_SHOWN]:
            lines.append(Content.assemble("   ", shortened(path, width - 3)))
        left = len(summary.gained) - _GAINED_SHOWN
        if left > 0:
            text = n_("and {n} more", "and {n} more", left).format(n=left)
            lines.append(Content.assemble("   ", (text, "$muted")))
        return lines

    def _hardest(self, width: int) -> list[Content]:
        if not self._summary.hardest:
            return []
        lines = [Content(""), Content.assemble(" ", _("Hard today"))]
        for hard in self._summary.hardest:
            lines.extend(_hard_lines(hard, width))
        return lines

    def _tomorrow(self, width: int) -> list[Content]:
        summary = self._summary
        lines: list[Content] = []
        if self._finished.next_due_ms is not None:
            when = wording.time_of_day(self._finished.next_due_ms, self._app_context.clock())
            text = Content(_("The next learning card comes at {time}.").format(time=when))
            lines.extend(hanging(text.stylize("$warning"), width, first=" "))
        if self._finished.left:
            left = Content.assemble(
                _("Left for tomorrow"), "  ", (wording.cards(self._finished.left), "bold")
            )
            lines.extend(hanging(left, width, first=" "))
        forecast = _("{cards}, about {minutes}").format(
            cards=wording.cards(summary.tomorrow), minutes=wording.minutes(summary.tomorrow_seconds)
        )
        line = Content.assemble(_("Tomorrow"), "  ", (forecast, "bold"))
        return [*lines, *hanging(line, width, first=" ")]


def _hard_lines(hard: Hard, width: int) -> list[Content]:
    gloss = literal(" / ".join(hard.glosses)).stylize("$muted")
    misses = n_("missed once", "missed {n} times", hard.misses).format(n=hard.misses)
    lines = hanging(
        Content.assemble(styled(hard.label, "bold"), "  ", (misses, "$warning")), width, first="   "
    )
    lines.extend(hanging(gloss, width, first="     "))
    for pair in hard.confusables:
        text = Content.assemble(
            (_("confused with"), "$muted"),
            "  ",
            literal(pair.label),
            "  ",
            literal(" / ".join(pair.glosses)).stylize("$muted"),
        )
        lines.extend(hanging(text, width, first="     ", indent=7))
    return lines
