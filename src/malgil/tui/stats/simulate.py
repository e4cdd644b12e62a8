"""Plot of the cost and benefit of each desired retention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.errors import MalgilError
from malgil.base.i18n import N_, _
from malgil.scheduling.simulate import HORIZONS, RETENTIONS, Simulation
from malgil.stats.optimise import read_start, run_trials
from malgil.tui.commands import leave, section, shown, undo
from malgil.tui.shell.background import BackgroundWorker
from malgil.tui.shell.base import MalgilScreen
from malgil.tui.stats.panel import PATIENCE, caption, progress_lines
from malgil.tui.stats.screen import ARROWS
from malgil.tui.text import visible
from malgil.tui.widgets.lines import focus, hanging
from malgil.tui.widgets.plot import beside, column_chart, share_of
from malgil.wording import CARDS_KNOWN, DESIRED_RETENTION, MINUTES_PER_DAY, heading, percent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from malgil.collection import Collection
    from malgil.scheduling.simulate import Expected, Trial
    from malgil.tui.commands import Command
    from malgil.tui.shell.base import AppContext

_BETWEEN_LOOKS = 0.1
_NAME = "desired_retention"
_CHART_CELLS = 62
_AROUND = 18
_LOWEST, _HIGHEST = 3, 12
_EVERY = 5
_CLOSE = 0.005
_SCALE_CELLS = 4
_FEW = 10
"""Below ten one more digit is meaningful."""


class SimulateScreen(MalgilScreen):
    """One simulation: two charts over the retentions, and sentences about them.

    Attributes:
        result: The simulation. None until it is over.
        at: The trial under the cursor.
        horizon: The number of the time range shown.
        waited: Seconds since the simulation began.
        problem: Why it failed, or empty.
    """

    KEYS = section(
        N_("Look ahead"),
        shown(
            "take",
            "enter,f2",
            N_("Use this retention"),
            N_("Set the marked value as the desired retention."),
        ),
        shown("span", "space,tab,f4", N_("30, 90, 365 days"), N_("Change the time range.")),
        shown("best", "b,f3", N_("Best"), N_("Mark the best retention.")),
        *ARROWS,
        undo(N_("Undo the change.")),
        leave(N_("Back"), N_("Back to where you were.")),
    )
    OVER = True
    CSS = """
    SimulateScreen #frame { max-width: 160; }
    SimulateScreen.-tall #frame { max-height: 100%; padding: 1 1 0 1; }
    """

    def __init__(self, app_context: AppContext) -> None:
        """Start without a result."""
        super().__init__(app_context)
        self.result: Simulation | None = None
        self.at = 0
        self.horizon = len(HORIZONS) - 1
        self.waited = 0.0
        self.problem = ""
        self._simulating: BackgroundWorker[Simulation] | None = None

    @property
    def set_to(self) -> float:
        """The desired retention as it is set now, 0.70–0.97."""
        return self.app_context.settings.desired_retention

    def on_mount(self) -> None:
        """Start the simulation."""
        self.set_interval(_BETWEEN_LOOKS, self._look_at_simulating)
        self.run_worker(self._run(), exclusive=True, group="simulate")

    async def _run(self) -> None:
        now = self.now()
        self._simulating = running = BackgroundWorker["Simulation"](self.app_context)

        def work(collection: Collection) -> Simulation:
            start = read_start(collection, now)
            trials = []
            for trial in run_trials(start):
                trials.append(trial)
                running.report(len(trials) / len(RETENTIONS))
            return Simulation(start, tuple(trials))

        try:
            self.result = await running.run(work)
            self.at = self._nearest(self.set_to)
        except MalgilError as error:
            self.problem = str(error)
        finally:
            self._simulating = None
        self.redraw()

    def _look_at_simulating(self) -> None:
        if self._simulating is not None:
            self.waited += _BETWEEN_LOOKS
            self.redraw()

    @property
    def marked(self) -> Trial | None:
        """The trial under the cursor."""
        return None if self.result is None else self.result.trials[self.at]

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now: most need the result."""
        return action in ("leave", "undo") or self.result is not None

    def hinted(self) -> list[Command]:
        """Leave out the retention that is in use."""
        is_set = self.marked is not None and self.marked.retention == self.set_to
        return [one for one in super().hinted() if one.id != "take" or not is_set]

    def action_step(self, columns: int, rows: int) -> None:
        """Mark another retention. Up and down scroll."""
        if rows:
            self.body.scroll_relative(y=rows, animate=False)
        self.action_mark(self.at + columns)

    def action_mark(self, number: int) -> None:
        """Mark a retention by its place."""
        if self.result is not None:
            self.at = min(len(self.result.trials) - 1, max(0, number))
        self.redraw()

    def action_span(self) -> None:
        """Change the time range."""
        self.horizon = (self.horizon + 1) % len(HORIZONS)
        self.redraw()

    def action_best(self) -> None:
        """Mark the best retention."""
        if self.result is not None:
            self.action_mark(self._nearest(self.result.best))

    def _nearest(self, retention: float) -> int:
        trials = self.result.trials if self.result is not None else ()
        return min(range(len(trials)), key=lambda at: abs(trials[at].retention - retention))

    def action_take(self) -> None:
        """Make the marked retention the desired one."""
        if self.marked is None:
            return
        retention = self.marked.retention
        with self.reporting():
            self.collection.set_setting(_NAME, retention, self.now())
            self.redraw()
            self.say(f"{heading(DESIRED_RETENTION)}: {percent(retention)}")

    def body_lines(self, width: int) -> list[Content]:
        """Return the page."""
        inner = width - 2
        lines = [caption(_("The cost of each desired retention"))]
        if self.problem:
            lines.extend(hanging(visible(self.problem), inner, style="$error"))
        elif self.result is None:
            lines.extend(self._progress(inner))
        else:
            lines.extend(self._charts(self.result, inner))
            lines.extend(self._numbers(self.result, inner))
        return [Content.assemble(" ", line) for line in lines]

    def _progress(self, width: int) -> list[Content]:
        if self._simulating is None or self.waited < PATIENCE:
            return []
        share = self._simulating.share
        text = _("Simulating a year: {percent} · Esc leaves")
        return progress_lines(share, text.format(percent=percent(share)), width)

    def _charts(self, simulation: Simulation, width: int) -> list[Content]:
        days = HORIZONS[self.horizon]
        wide = share_of(width, 2, _CHART_CELLS)
        minutes = [self._expected(trial).minutes for trial in simulation.trials]
        known = [self._expected(trial).known for trial in simulation.trials]
        lowest = max(0.0, min(known) - max((max(known) - min(known)) / 4, 1.0))
        stacked = wide == width
        title = _("{name}, {days} days").format(name=heading(MINUTES_PER_DAY), days=days)
        first = self._chart(simulation, minutes, wide, 0.0, signs=not stacked)
        second = self._chart(simulation, known, wide, lowest, signs=True)
        below = _("{name}, after {days} days").format(name=heading(CARDS_KNOWN), days=days)
        blocks = [
            [caption(title), *first],
            [caption(below), *second],
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
        """Return one chart. Of two stacked charts only the last has the signs."""
        marked = (simulation.best, self.set_to)
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
            cursor=self.at,
            has_arrow=signs,
            ticks=ticks if signs else (),
        )

    def _height(self, width: int) -> int:
        """Return a chart's height. Two charts side by side share all the lines."""
        lines = self.app.size.height - _AROUND
        in_a_row = 2 * width <= self.content_size.width
        return max(_LOWEST, min(_HIGHEST, lines if in_a_row else lines // 2))

    def _expected(self, trial: Trial) -> Expected:
        return trial.expected[self.horizon]

    def _numbers(self, simulation: Simulation, width: int) -> list[Content]:
        rows = [("↑", _("marked"), simulation.trials[self.at])]
        rows.extend(
            (sign, name, trial)
            for sign, name, value in (
                ("★", _("most cards per minute after a year"), simulation.best),
                ("●", _("set now"), self.set_to),
            )
            for trial in simulation.trials
            if abs(trial.retention - value) < _CLOSE
        )
        lines = [line for row in rows for line in self._row(row, width)]
        lines[0] = focus(lines[0])
        said = _(
            "Expected for these {cards} cards: average minutes per day, and cards known then."
        ).format(cards=len(simulation.start.cards))
        texts = [said]
        if not simulation.start.habits.measured:
            texts.append(_("There are few answers yet, so pace and ratings are default values."))
        lines.extend(hanging(" ".join(texts), width, style="$muted"))
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
