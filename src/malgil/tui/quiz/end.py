"""The end of a quiz: how it went, what was slow, missed and confused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical, VerticalScroll

from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.tui import quiz_flow
from malgil.tui.command import Scope
from malgil.tui.commands import bindings_of
from malgil.tui.shell.base import MalgilScreen
from malgil.tui.widgets.action_bar import ActionBar, BarItem
from malgil.tui.widgets.quiz_report import ReportLines

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from malgil.quiz.session import QuizSession
    from malgil.tui.app_context import Desk


class QuizEndScreen(MalgilScreen):
    """After the last question, or when the time is up."""

    SCOPES = (Scope.QUIZ_END,)
    BINDINGS = bindings_of(*SCOPES)

    def __init__(self, desk: Desk, session: QuizSession) -> None:
        """Take the run that ended."""
        super().__init__(desk)
        self.session = session
        self.report = session.report()
        self._seconds = session.progress().seconds
        self._bar = ActionBar(id="bar")

    def compose(self) -> ComposeResult:
        """Make the report and what can be done next."""
        with Vertical(id="frame"):
            with VerticalScroll(id="body", can_focus=False):
                yield ReportLines(self.report, self._seconds)
            yield self._bar
        yield self.hints

    async def on_mount(self) -> None:
        """Offer what can be done next."""
        items = []
        if self.can("missed"):
            label = _("Again with the missed ones")
            items.append(BarItem(action="missed", key="Enter", label=label, strong=True))
        else:
            items.append(BarItem(action="leave", key="Enter", label=_("Home"), strong=True))
        if self.can("pairs"):
            items.append(BarItem(action="pairs", key="2", label=_("Confused pairs")))
        items.append(BarItem(action="more", key="3", label=_("Another quiz")))
        await self._bar.show(items)
        self.refresh_hints()

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now."""
        if action == "missed":
            return bool(self.report.missed)
        if action == "pairs":
            return bool(self.report.confused)
        return action != "undo" or self.report.run.questions > 0

    def action_missed(self) -> None:
        """Ask only what was missed in this run."""
        try:
            session = self.session.missed_again()
        except MalgilError as error:
            self.say(str(error), bad=True)
            return
        quiz_flow.go_on(self.malgil, session)

    def action_pairs(self) -> None:
        """Show the pairs confused in this run."""
        quiz_flow.show_pairs(self.malgil, self.session.setup.phrasebook, self.report.confused)

    def action_more(self) -> None:
        """Back to the set-up."""
        quiz_flow.set_up(self.malgil)

    def action_undo(self) -> None:
        """Take back the last question and ask it again."""
        try:
            number = self.session.undo()
        except MalgilError as error:
            self.say(str(error), bad=True)
            return
        if number is None:
            self.say(_("Nothing to undo."))
        else:
            quiz_flow.go_on(self.malgil, self.session)

    def action_leave(self) -> None:
        """Go home."""
        self.malgil.go_home()
