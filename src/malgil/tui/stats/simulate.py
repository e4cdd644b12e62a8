"""What each desired retention would cost and bring, as a plot; the setting is changed from here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.containers import Vertical, VerticalScroll
from textual.content import Content

from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.scheduling.simulate import HORIZONS, RETENTIONS, Simulation
from malgil.stats.optimise import read_start, run_trials
from malgil.tui.command import Scope
from malgil.tui.commands import bindings_of
from malgil.tui.shell.base import MalgilScreen
from malgil.tui.stats.panel import caption
from malgil.tui.stats.screen import BackgroundWorker
from malgil.tui.text import visible
from malgil.tui.widgets.lines import Lines, hanging
from malgil.tui.widgets.plot import bar, beside, column_chart, share_of
from malgil.wording import percent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult

    from malgil.collection import Collection
    from malgil.scheduling.simulate import Expected, Trial
    from malgil.tui.shell.base import AppContext

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

    def __init__(self, app_context: AppContext) -> None:
        """Begin with nothing known, the cursor at what is set now."""
        super().__init__(app_context)
        self.state = ChartState(set_to=app_context.settings.desired_retention)
        self._simulating: BackgroundWorker[Simulation] | None = None
        self._changes = 0

    def compose(self) -> ComposeResult:
        """Make the page."""
        with Vertical(id="frame"), VerticalScroll(id="body", can_focus=False):
            yield SimulationChart(self.state)
        yield self.hints

    def on_mount(self) -> None:
        """Begin to simulate."""
        self.set_interval(_BETWEEN_LOOKS, self._look_at_simulating)
        self.run_worker(self._run(), exclusive=True, group="simulate")

    async def _run(self) -> None:
        now = self.app_context.clock()
        running: BackgroundWorker[Simulation] = BackgroundWorker(
            self.app_context.collection.path, now
        )
        self._simulating = running

        def work(collection: Collection) -> Simulation:
            start = read_start(collection, now)
            trials = []
            for trial in run_trials(start):
                trials.append(trial)
                running.report(len(trials) / len(RETENTIONS))
            return Simulation(start, tuple(trials))

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
        for chart in self.query(SimulationChart):
            chart.refresh(layout=True)
        self.refresh_hints()

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now: most need the result."""
        if action == "undo":
            return self._changes > 0
        return action == "leave" or self.state.result is not None

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
        """Change the time range."""
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
            self.app_context.collection.set_setting(
                _NAME, chosen.retention, self.app_context.clock()
            )
        except MalgilError as error:
            self.say(str(error), bad=True)
            return
        self._changes += 1
        self._show_setting()
        self.say(_("Desired retention: {percent}").format(percent=percent(chosen.retention)))

    def action_undo(self) -> None:
        """Take the last change of the setting back."""
        try:
            undone = self.app_context.collection.undo(self.app_context.clock())
        except MalgilError as error:
            self.say(str(error), bad=True)
            return
        self._changes -= 1
        self.say_undone(undone)
        self._show_setting()

    def _show_setting(self) -> None:
        self.state.set_to = self.app_context.settings.desired_retention
        self._redraw()

    def action_leave(self) -> None:
        """Go back; a simulation that runs ends."""
        self.dismiss()


_PATIENCE = 0.5
_BAR_CELLS = 30
_CHART_CELLS = 62
_AROUND = 18
_LOWEST, _HIGHEST = 3, 12
_EVERY = 5
_CLOSE = 0.005
_SCALE_CELLS = 4
_FEW = 10
"""Below ten one more digit is meaningful."""


@dataclass(slots=True, kw_only=True)
class ChartState:
    """What is known so far, and where the cursor is.

    Attributes:
        set_to: The desired retention as it is set now, 0.70–0.97.
        found: What came of the simulation; None until it is over.
        at: The trial under the cursor.
        horizon: The number of the time range shown.
        share: How much of the simulation is done, 0–1.
        waited: Seconds since it began.
        problem: Why it failed; empty if it did not.
    """

    set_to: float
    result: Simulation | None = None
    at: int = 0
    horizon: int = len(HORIZONS) - 1
    share: float = 0.0
    waited: float = 0.0
    problem: str = ""

    def take(self, result: Simulation) -> None:
        """Take the result, the cursor at what is set now."""
        self.result = result
        self.at = self._nearest(self.set_to)

    def move(self, by: int) -> None:
        """Move the cursor."""
        if self.result is not None:
            self.at = min(len(self.result.trials) - 1, max(0, self.at + by))

    def go_to_best(self) -> None:
        """Put the cursor on the best."""
        if self.result is not None:
            self.at = self._nearest(self.result.best)

    @property
    def marked(self) -> Trial | None:
        """The trial under the cursor."""
        return None if self.result is None else self.result.trials[self.at]

    def _nearest(self, retention: float) -> int:
        trials = self.result.trials if self.result is not None else ()
        return min(range(len(trials)), key=lambda at: abs(trials[at].retention - retention))


class SimulationChart(Lines):
    """Two charts over the retentions, and what they say."""

    def __init__(self, state: ChartState) -> None:
        """Take the state, which may grow."""
        super().__init__()
        self._state = state

    def lines(self, width: int) -> list[Content]:
        """Return the page."""
        state, inner = self._state, width - 2
        lines = [caption(_("The cost of each desired retention"))]
        if state.problem:
            lines.extend(hanging(Content(visible(state.problem)).stylize("$error"), inner))
        elif state.result is None:
            lines.extend(self._progress(inner))
        else:
            lines.extend(self._charts(state.result, inner))
            lines.extend(self._numbers(state.result, inner))
        return [Content.assemble(" ", line) for line in lines]

    def _progress(self, width: int) -> list[Content]:
        state = self._state
        if state.waited < _PATIENCE:
            return []
        text = _("Simulating a year: {percent} · Esc leaves")
        said = text.format(percent=percent(state.share))
        return [bar(state.share, min(_BAR_CELLS, width)), *hanging(Content(said), width)]

    def _charts(self, simulation: Simulation, width: int) -> list[Content]:
        days = HORIZONS[self._state.horizon]
        wide = share_of(width, 2, _CHART_CELLS)
        minutes = [self._expected(trial).minutes for trial in simulation.trials]
        known = [self._expected(trial).known for trial in simulation.trials]
        lowest = max(0.0, min(known) - max((max(known) - min(known)) / 4, 1.0))
        stacked = wide == width
        title = _("Minutes per day, {days} days").format(days=days)
        first = self._chart(simulation, minutes, wide, 0.0, signs=not stacked)
        second = self._chart(simulation, known, wide, lowest, signs=True)
        blocks = [
            [caption(title), *first],
            [caption(_("Cards known after {days} days").format(days=days)), *second],
        ]
        return beside(blocks, width, least=_CHART_CELLS)

    def _chart(
        self,
        simulation: Simulation,
        values: Sequence[float],
        width: int,
        low: float,
        *,
        signs: bool,
    ) -> list[Content]:
        """Return one chart; of two that stand below one another only the last has the signs."""
        state = self._state
        marked = (simulation.best, state.set_to)
        marks = [
            (at, "★" if abs(trial.retention - simulation.best) < _CLOSE else "●")
            for at, trial in enumerate(simulation.trials)
            if min(abs(trial.retention - value) for value in marked) < _CLOSE
        ]
        ticks = [
            (at, percent(trial.retention))
            for at, trial in enumerate(simulation.trials)
            if round(trial.retention * 100) % _EVERY == 0
        ]
        return column_chart(
            values,
            width=width,
            height=self._height(width),
            scale=_scale(values),
            low=low,
            marks=marks if signs else (),
            cursor=state.at,
            has_arrow=signs,
            ticks=ticks if signs else (),
        )

    def _height(self, width: int) -> int:
        """Return how high a chart of this width can be: two in a row have all the lines."""
        lines = self.app.size.height - _AROUND
        in_a_row = 2 * width <= self.content_size.width
        return max(_LOWEST, min(_HIGHEST, lines if in_a_row else lines // 2))

    def _expected(self, trial: Trial) -> Expected:
        return trial.expected[self._state.horizon]

    def _numbers(self, simulation: Simulation, width: int) -> list[Content]:
        state = self._state
        rows = [("↑", _("marked"), simulation.trials[state.at])]
        rows.extend(
            (sign, name, trial)
            for sign, name, value in (
                ("★", _("most cards per minute after a year"), simulation.best),
                ("●", _("set now"), state.set_to),
            )
            for trial in simulation.trials
            if abs(trial.retention - value) < _CLOSE
        )
        lines = [line for row in rows for line in self._row(row, width)]
        said = _(
            "Expected for these {cards} cards: average minutes per day, and cards recalled then."
        ).format(cards=len(simulation.start.cards))
        texts = [said]
        if not simulation.start.habits.measured:
            texts.append(_("There are few answers yet, so pace and ratings are default values."))
        lines.extend(hanging(Content(" ".join(texts)).stylize("$muted"), width))
        return lines

    def _row(self, row: tuple[str, str, Trial], width: int) -> list[Content]:
        sign, name, trial = row
        expected = self._expected(trial)
        said = _("{minutes} min per day, {known} cards known").format(
            minutes=f"{expected.minutes:.1f}", known=f"{expected.known:.0f}"
        )
        line = Content.assemble((percent(trial.retention), "bold"), f"  {said}  ", (name, "$muted"))
        return hanging(line, width, first=Content.assemble((sign, "bold $accent"), " "))


def _scale(values: Sequence[float]) -> Callable[[float], str]:
    few = max(values, default=0.0) < _FEW
    return lambda value: (f"{value:.1f}" if few else f"{value:.0f}").rjust(_SCALE_CELLS)
