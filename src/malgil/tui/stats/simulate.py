"""What each desired retention would cost and bring, as a plot; the setting is changed from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical, VerticalScroll

from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.scheduling.simulate import HORIZONS, RETENTIONS
from malgil.stats.simulate import read_start, run_trials, summarise
from malgil.tui.background_worker import Apart
from malgil.tui.command import Scope
from malgil.tui.commands import bindings_of
from malgil.tui.shell.base import MalgilScreen
from malgil.tui.widgets.outlook import Outlook, OutlookState

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from malgil.collection import Collection
    from malgil.stats.simulate import Simulation
    from malgil.tui.app_context import Desk

_BETWEEN_LOOKS = 0.1
_NAME = "desired_retention"


class SimulateScreen(MalgilScreen):
    """One simulation; it lies over the screen that it was called from.

    Attributes:
        state: What is known so far, and where the cursor is.
    """

    SCOPES = (Scope.SIMULATE,)
    BINDINGS = bindings_of(*SCOPES)
    CSS = """
    SimulateScreen #frame { max-width: 160; }
    SimulateScreen.-tall #frame { max-height: 100%; padding: 1 1 0 1; }
    """

    def __init__(self, desk: Desk) -> None:
        """Begin with nothing known, the cursor at what is set now."""
        super().__init__(desk)
        self.state = OutlookState(set_to=desk.settings.desired_retention)
        self._simulating: Apart[Simulation] | None = None
        self._changes = 0

    def compose(self) -> ComposeResult:
        """Make the page."""
        with Vertical(id="frame"), VerticalScroll(id="body", can_focus=False):
            yield Outlook(self.state)
        yield self.hints

    def on_mount(self) -> None:
        """Begin to simulate."""
        self.set_interval(_BETWEEN_LOOKS, self._look_at_simulating)
        self.run_worker(self._run(), exclusive=True, group="simulate")

    async def _run(self) -> None:
        now = self.desk.clock()
        running: Apart[Simulation] = Apart(self.desk.collection.path, now)
        self._simulating = running

        def work(collection: Collection) -> Simulation:
            start = read_start(collection, now)
            trials = []
            for trial in run_trials(start):
                trials.append(trial)
                running.hear(len(trials) / len(RETENTIONS))
            return summarise(start, trials)

        try:
            self.state.take(await running.run(work))
        except MalgilError as error:
            self.state.problem = str(error)
        finally:
            self._simulating = None
        self._redraw()

    def _look_at_simulating(self) -> None:
        if self._simulating is not None:
            self.state.share = self._simulating.share
            self.state.waited += _BETWEEN_LOOKS
            self._redraw()

    def _redraw(self) -> None:
        for outlook in self.query(Outlook):
            outlook.refresh(layout=True)
        self.refresh_hints()

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now: most need the result."""
        if action == "undo":
            return self._changes > 0
        return action == "leave" or self.state.found is not None

    def action_step(self, columns: int, rows: int) -> None:
        """Mark another retention; up and down scroll."""
        if rows:
            self.query_one("#body", VerticalScroll).scroll_relative(y=rows, animate=False)
        self.state.move(columns)
        self._redraw()

    def action_mark(self, number: int) -> None:
        """Mark a retention by its place."""
        self.state.move(number - self.state.at)
        self._redraw()

    def action_span(self) -> None:
        """Tell what comes after the next span of time."""
        self.state.horizon = (self.state.horizon + 1) % len(HORIZONS)
        self._redraw()

    def action_best(self) -> None:
        """Mark the best retention."""
        self.state.go_to_best()
        self._redraw()

    def action_take(self) -> None:
        """Make the marked retention the desired one."""
        chosen = self.state.marked
        if chosen is None:
            return
        try:
            self.desk.collection.set_setting(_NAME, chosen.retention, self.desk.clock())
        except MalgilError as error:
            self.say(str(error), bad=True)
            return
        self._changes += 1
        self._show_setting()
        percent = round(100 * chosen.retention)
        self.say(_("Desired retention: {percent}%").format(percent=percent))

    def action_undo(self) -> None:
        """Take the last change of the setting back."""
        try:
            undone = self.desk.collection.undo(self.desk.clock())
        except MalgilError as error:
            self.say(str(error), bad=True)
            return
        self._changes -= 1
        self.say_undone(undone)
        self._show_setting()

    def _show_setting(self) -> None:
        self.state.set_to = self.desk.settings.desired_retention
        self._redraw()

    def action_leave(self) -> None:
        """Go back; a simulation that runs ends."""
        self.dismiss()
