"""Fitting the scheduler to the learner: in a process, judged on unseen answers, adopted or not."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.errors import MalgilError
from malgil.base.events import EventKind
from malgil.base.i18n import N_, _, n_
from malgil.base.learning_day import iso_day
from malgil.stats.calibration import ranking, score_table
from malgil.stats.optimise import (
    STEPS,
    Fitting,
    adopt,
    known_text,
    known_until,
    plan_reschedule,
    read_sample,
    scores_of,
    tested_text,
    too_few_text,
)
from malgil.store.database import announce
from malgil.tui.commands import leave, quiet, section, undo
from malgil.tui.shell.background import BackgroundWorker, Stopped
from malgil.tui.shell.base import MalgilScreen
from malgil.tui.stats.panel import caption, progress_lines, table
from malgil.tui.text import visible
from malgil.tui.widgets.action_bar import BarItem, enter_item
from malgil.tui.widgets.lines import bar, columns, hanging, spaced
from malgil.wording import cards, percent

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from malgil.base.progress import ProgressCallback
    from malgil.base.undone import Undone
    from malgil.collection import Collection
    from malgil.scheduling.optimise import Judgement, Sample
    from malgil.stats.optimise import Reschedule
    from malgil.tui.shell.base import AppContext

_BETWEEN_LOOKS = 0.1


class FitStage(Enum):
    """What the page waits for."""

    READING = auto()
    TOO_FEW = auto()
    READY = auto()
    FITTING = auto()
    JUDGED = auto()
    REPLAYING = auto()
    ADOPTED = auto()
    FAILED = auto()


_BAR_CELLS = 30
_WEEK_CELLS, _COUNT_CELLS = 10, 18


class OptimiseScreen(MalgilScreen):
    """One fit: sentences, tables and bars about all that is known so far.

    Attributes:
        stage: What the page waits for.
        sample: The answers to learn from. None until they are read.
        fitting: The process that fits. None while there is none.
        done: Parts of the fit that are done.
        seconds: The fit's running time.
        known_until: The last day (ISO) whose answers the current weights know, or empty.
        judgement: The fit's result. None until it is over.
        moves: Due dates that would move. None until they are known.
        adopted: Whether the result was adopted.
        has_moved: Whether due dates were moved with it.
        has_figures: Whether the figures of the predictions are shown.
        replaying: The change of the weights that is under way. None while there is none.
        problem: Why it failed, or empty.
    """

    HAS_BAR = True
    KEYS = section(
        N_("Fit to my answers"),
        quiet(
            "go_on", "enter,right", N_("Go on"), N_("Start fitting, or do the first thing offered.")
        ),
        quiet("adopt", "1,f2", N_("Adopt"), N_("Adopt the fitted weights. Due dates stay.")),
        quiet(
            "move_days",
            "2,f3",
            N_("Move the due dates"),
            N_("Also move due dates to the intervals that follow from the weights."),
        ),
        quiet(
            "figures",
            "space,f4",
            N_("Figures"),
            N_("Show or hide how good the predictions are in figures."),
        ),
        undo(N_("Undo the adoption.")),
        leave(N_("Back"), N_("Stop fitting, or go back. Nothing changes.")),
    )
    OVER = True
    CSS = """
    OptimiseScreen.-tall #frame { max-height: 100%; }
    """

    def __init__(self, app_context: AppContext) -> None:
        """Start without a result."""
        super().__init__(app_context)
        self.stage = FitStage.READING
        self.sample: Sample | None = None
        self.fitting: Fitting | None = None
        self.done = self.seconds = 0
        self.known_until = ""
        self.judgement: Judgement | None = None
        self.moves: Reschedule | None = None
        self.adopted = self.has_moved = self.has_figures = False
        self._adopted_by: str | None = None
        self.replaying: BackgroundWorker[Undone | None] | None = None
        self.problem = ""
        self._began = 0.0

    def on_mount(self) -> None:
        """Read the log."""
        self.set_interval(_BETWEEN_LOOKS, self._look_at_fitting)
        self.run_worker(self._read(), exclusive=True, group="fit")

    def on_unmount(self) -> None:
        """End a fit that still runs."""
        if self.fitting is not None:
            self.fitting.cancel()

    async def _read(self) -> None:
        """Read the answers to learn from."""
        try:
            self.sample = await BackgroundWorker["Sample"](self.app_context).run(read_sample)
        except MalgilError as error:
            await self._fail(error)
        else:
            await self._turn(FitStage.TOO_FEW if self.sample.missing else FitStage.READY)

    async def _look_at_fitting(self) -> None:
        """Show the progress of the fit or a replay. Take the fit's result when it is over."""
        if self.replaying is not None:
            self.redraw()
        fitting = self.fitting
        if fitting is None:
            return
        self.done = fitting.done
        self.seconds = int(self.app_context.monotonic() - self._began)
        if not fitting.wait(0):
            self.redraw()
            return
        self.fitting = None
        try:
            self.judgement = fitting.result()
        except MalgilError as error:
            await self._fail(error)
            return
        fitting.cancel()
        self.run_worker(self._plan(self.judgement), exclusive=True, group="fit")

    async def _plan(self, judgement: Judgement) -> None:
        """Compute the due dates by the better weights."""
        now, current = self.now(), self.collection.model.weights
        weights = judgement.weights if judgement.is_better else current
        planning = BackgroundWorker["Reschedule"](self.app_context)
        try:
            self.moves = await planning.run(
                lambda collection: plan_reschedule(collection, now, weights)
            )
        except MalgilError as error:
            await self._fail(error)
        else:
            await self._turn(FitStage.JUDGED)

    async def _turn(self, stage: FitStage) -> None:
        """Enter a stage, with its actions."""
        self.stage = stage
        self.redraw()
        await self.bar.show(self._offers)

    @property
    def is_better(self) -> bool:
        """Whether the fitted weights predict better."""
        return self.judgement is not None and self.judgement.is_better

    @property
    def moved(self) -> int:
        """The number of due dates that would move."""
        return 0 if self.moves is None else len(self.moves.moves)

    def _offers(self) -> list[BarItem]:
        if self.stage is FitStage.READY:
            return [enter_item("go_on", _("Start fitting"))]
        if self.stage is not FitStage.JUDGED:
            return []
        offers = []
        if self.is_better:
            label, about = _("Adopt the weights"), _("due dates stay")
            offers.append(
                BarItem(action="adopt", key="1 · Enter", label=label, detail=about, strong=True)
            )
        if self.moved:
            label = _("Adopt, move due dates") if self.is_better else _("Move the due dates")
            about = cards(self.moved)
            offers.append(BarItem(action="move_days", key="2", label=label, detail=about))
        detail = _("nothing changes")
        offers.append(BarItem(action="leave", key="Esc", label=_("Leave it"), detail=detail))
        return offers

    async def _fail(self, error: MalgilError) -> None:
        self.problem = str(error)
        await self._turn(FitStage.FAILED)

    def can(self, action: str) -> bool:
        """Return whether an action makes sense at this stage."""
        judged = self.stage is FitStage.JUDGED
        match action:
            case "go_on":
                return self.stage is FitStage.READY or (judged and self.is_better)
            case "adopt":
                return judged and self.is_better
            case "move_days":
                return judged and self.moved > 0
            case "figures":
                return self.judgement is not None and self.replaying is None
            case "undo":
                return self.stage is FitStage.ADOPTED
            case _:
                return True

    def labels(self) -> dict[str, str]:
        """Name what leaving does: it stops the work first."""
        is_busy = self.fitting is not None or self.replaying is not None
        return super().labels() | ({"leave": N_("Stop")} if is_busy else {})

    async def action_go_on(self) -> None:
        """Start the fit. Once judged, adopt the weights."""
        if self.stage is FitStage.JUDGED:
            await self.action_adopt()
        elif self.sample is not None:
            await self._begin(self.sample)

    async def _begin(self, sample: Sample) -> None:
        self._began = self.app_context.monotonic()
        self.done = self.seconds = 0
        self.known_until = known_until(self.collection)
        try:
            self.fitting = Fitting(sample, self.collection.model)
        except MalgilError as error:
            await self._fail(error)
        else:
            await self._turn(FitStage.FITTING)

    def action_figures(self) -> None:
        """Show or hide the figures of the predictions."""
        self.has_figures = not self.has_figures
        self.redraw()

    async def action_adopt(self) -> None:
        """Adopt the weights. Due dates stay."""
        await self._adopt(move=False)

    async def action_move_days(self) -> None:
        """Adopt the weights if they are better, and move the due dates."""
        await self._adopt(move=True)

    async def _adopt(self, *, move: bool) -> None:
        now, sample = self.now(), self.sample
        if sample is None or self.judgement is None:
            return
        judgement = self.judgement if self.is_better else None
        moves = self.moves if move else None

        def work(collection: Collection, on_progress: ProgressCallback) -> None:
            adopt(
                collection,
                now,
                sample=sample,
                judgement=judgement,
                reschedule=moves,
                on_progress=on_progress,
            )

        self.has_moved = move
        self.run_worker(self._replay(work, FitStage.ADOPTED), exclusive=True, group="fit")

    def may_step_back(self) -> bool:
        """Return whether nothing is replayed."""
        return self.replaying is None

    async def action_undo(self) -> None:
        """Undo the adoption in the background, or what was done since."""
        now, adopted = self.now(), self._adopted_by
        if adopted is None or adopted != self.collection.target_of(EventKind.CANCEL):
            await super().action_undo()
            return
        work = self._replay(
            lambda collection, on_progress: collection.undo(
                now, expected=adopted, on_progress=on_progress
            ),
            FitStage.JUDGED,
        )
        self.run_worker(work, exclusive=True, group="fit")

    async def _replay(
        self, work: Callable[[Collection, ProgressCallback], Undone | None], after: FitStage
    ) -> None:
        """Run an action that replays all answers, show its progress, and go on to a stage."""
        before = self.stage
        self.replaying = replaying = BackgroundWorker["Undone | None"](self.app_context)
        await self._turn(FitStage.REPLAYING)
        try:
            undone = await replaying.run(lambda collection: work(collection, replaying.report))
        except (MalgilError, Stopped) as error:
            after = before
            bad = isinstance(error, MalgilError)
            self.say(str(error) if bad else _("Stopped. Nothing was changed."), bad=bad)
        else:
            if after is FitStage.JUDGED:
                self.say_undone(undone)
            self.collection.forget_cached()
            announce(self.collection.connection)
        finally:
            self.replaying = None
        self.adopted = after is FitStage.ADOPTED
        self._adopted_by = self.collection.target_of(EventKind.CANCEL) if self.adopted else None
        await self._turn(after)

    async def action_leave(self) -> None:
        """Stop a running fit or replay, or go back."""
        if self.replaying is not None:
            self.replaying.stop()
            return
        if self.fitting is None:
            self.dismiss()
            return
        self.fitting.cancel()
        self.fitting = None
        self.say(_("The fit was stopped. Nothing was changed."))
        await self._turn(FitStage.READY)

    def body_lines(self, width: int) -> list[Content]:
        """Return the report."""
        inner = width - 2
        parts: list[Sequence[Content]] = [
            [caption(_("Fit the scheduler to my answers"))],
            self._about(inner),
        ]
        if self.problem:
            parts.append(hanging(visible(self.problem), inner, style="$error"))
        elif self.replaying is not None:
            text = _("Replaying all answers: {percent} · Esc stops")
            share = self.replaying.share
            parts.append(progress_lines(share, text.format(percent=percent(share)), inner))
        elif self.judgement is not None:
            parts.extend(self._judged(self.judgement, inner))
        elif self.stage is FitStage.FITTING:
            text = _("{seconds} s, {done} of {all} parts done · Esc stops").format(
                seconds=self.seconds, done=self.done, all=STEPS
            )
            parts.append(progress_lines(self.done / STEPS, text, inner))
        return [Content.assemble(" ", line) for line in spaced(parts)]

    def _about(self, width: int) -> list[Content]:
        about = _(
            "Everyone forgets at a different pace. The scheduler's 21 weights are "
            "fitted to your answers and tested on answers that they have not seen. "
            "They are offered only if they predict better."
        )
        return [*hanging(about, width, style="$muted"), *self._sample(width)]

    def _sample(self, width: int) -> list[Content]:
        sample = self.sample
        if sample is None:
            return hanging(_("Reading the log…"), width)
        if sample.missing:
            return hanging(too_few_text(sample), width, style="$warning")
        text = _("Answers to learn from: {count}, {first} to {last}.").format(
            count=len(sample.usable),
            first=iso_day(sample.first_day or 0),
            last=iso_day(sample.last_day or 0),
        )
        return hanging(text, width)

    def _judged(self, judgement: Judgement, width: int) -> list[Sequence[Content]]:
        rows = [(text, score) for _key, text, score in scores_of(judgement)]
        if self.has_figures:
            scores = table(score_table(rows), width)
            # The first two rows are compared: bold marks them, as do their words.
            scores[1:3] = [line.stylize("bold") for line in scores[1:3]]
        else:
            scores = hanging(_("Space · F4 shows the figures."), width, style="$muted")
        quality = [*hanging(tested_text(judgement), width), *hanging(ranking(rows), width)]
        first = [*quality, *scores, *self._knowing(width)]
        parts: list[Sequence[Content]] = [first, self._verdict(width)]
        if self.moves is not None and (self.is_better or self.moved):
            parts.append(self._load(self.moves, width))
        return parts

    def _knowing(self, width: int) -> list[Content]:
        """Return that the weights in force know the answers that they are judged by, if they do."""
        if not self.known_until:
            return []
        return hanging(known_text(self.known_until), width, style="$muted")

    def _verdict(self, width: int) -> list[Content]:
        texts = []
        if self.adopted and self.is_better:
            texts.append(("✓ ", _("The weights were adopted. F7 undoes this."), "bold $success"))
        elif self.is_better:
            texts.append(("✓ ", _("The fitted weights predict better."), "bold $success"))
        else:
            said = _(
                "The fitted weights are not better on unseen answers, so they are not offered."
            )
            texts.append(("– ", said, "bold $warning"))
        if self.adopted:
            said = _("The due dates were moved.") if self.has_moved else _("The due dates stay.")
            texts.append(("  ", said, ""))
        return [
            line
            for sign, text, style in texts
            for line in hanging(text, width, first=sign, style=style)
        ]

    def _load(self, moves: Reschedule, width: int) -> list[Content]:
        """Return the number of moved due dates, and the load of the next weeks."""
        count = len(moves.moves)
        if not count:
            return hanging(_("All due dates already match the weights."), width)
        said = n_(
            "With these weights, {count} card would be due on another day. It moves "
            "only if you confirm. Reviews in the next weeks, now → then (│ is now):",
            "With these weights, {count} cards would be due on another day. They move "
            "only if you confirm. Reviews in the next weeks, now → then (│ is now):",
            count,
        ).format(count=count)
        most = max(*moves.before, *moves.after, 1)
        lines = hanging(said, width)
        for week, (before, after) in enumerate(
            zip(moves.before, moves.after, strict=True), start=1
        ):
            lines.append(_week(week, before, after, most, width))
        return lines


def _week(week: int, before: int, after: int, most: int, width: int) -> Content:
    """Return a week's load as it would be, with a line across where it is now."""
    said = f"  {before} → {after}"
    wide = max(6, min(_BAR_CELLS, width - _WEEK_CELLS - _COUNT_CELLS))
    return columns(
        [
            (Content(_("week {n}").format(n=week)), _WEEK_CELLS),
            (bar(after / most, wide, mark=before / most), wide),
            (Content(said), _COUNT_CELLS),
        ]
    )
