"""The panels about what is in the head: memory, quizzes, and how well both are predicted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import N_, _, n_
from malgil.quiz import words as quiz_words
from malgil.scheduling.panels import Predictor
from malgil.stats import words
from malgil.tui.stats.panel import Panel, bar_row, caption, short_date
from malgil.tui.stats.time import table
from malgil.tui.text import styled
from malgil.tui.widgets.lines import clipped, columns, hanging
from malgil.tui.widgets.plot import bar, beside, between, column_chart, evenly, room, share_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from malgil.scheduling.panels import Bin, CalibrationBin, Score
    from malgil.stats.views import QuizModeStats
    from malgil.store.confusions import ConfusedPair

PREDICTORS = {
    Predictor.SCHEDULER: N_("scheduler"),
    Predictor.CONSTANT: N_("constant rate"),
    Predictor.MOVING_AVERAGE: N_("moving average"),
}

_HISTOGRAM_CELLS = 26
_SPAN_CELLS = 8
_COUNT_CELLS = 5
_TICKS = 6
_TICK_EVERY = 10


class MemoryPanel(Panel):
    """The cards known over time, and how their memories are spread."""

    def look(self, width: int) -> Sequence[Content]:
        """Return the cards known over time."""
        memory = self.stats.memory
        if len(memory.known_over_time) < 2:  # noqa: PLR2004 - one point is no course
            return ()
        shown = evenly(memory.known_over_time, room(width, 4))
        every = max(_TICK_EVERY, len(shown) // _TICKS)
        chart = column_chart(
            [point.known for point in shown],
            width=width,
            height=self.chart_height,
            scale=lambda value: f"{value:.0f}",
            high=float(memory.cards),
            ticks=[
                (at, short_date(point.day)) for at, point in enumerate(shown) if at % every == 0
            ],
        )
        total = n_("of {n} card", "of {n} cards", memory.cards).format(n=memory.cards)
        head = Content.assemble(caption(_("Cards known")), " ", (total, "$muted"))
        return [*hanging(head, width), *chart]

    def sentences(self) -> Iterable[str]:
        """Return what is known now in words."""
        return (words.memory_sentence(self.stats.memory),)

    def numbers(self, width: int) -> Sequence[Content]:
        """Return the three distributions."""
        memory = self.stats.memory
        if not memory.remembered:
            return ()
        median, hard, recall = (
            memory.median_stability or 0.0,
            memory.mean_difficulty or 0.0,
            memory.mean_retrievability,
        )
        parts = (
            (
                _("Stability, days"),
                _("median {value}").format(value=f"{median:.1f}"),
                memory.stability,
                1.0,
            ),
            (
                _("Difficulty"),
                _("mean {value}").format(value=f"{hard:.1f}"),
                memory.difficulty,
                1.0,
            ),
            (
                _("Retrievability"),
                _("mean {value}").format(value=words.percent(recall)),
                memory.retrievability,
                100.0,
            ),
        )
        wide = share_of(width, len(parts), _HISTOGRAM_CELLS)
        blocks = [
            [
                clipped(Content.assemble(caption(title), "  ", (said, "$muted")), wide),
                *_histogram(bins, wide, unit),
            ]
            for title, said, bins, unit in parts
        ]
        return beside(blocks, width, least=_HISTOGRAM_CELLS)


class QuizPanel(Panel):
    """Each mode's answers beside guessing, by level, and what is confused."""

    def look(self, width: int) -> Sequence[Content]:
        """Return a bar for each mode that was quizzed, and for its levels."""
        lines: list[Content] = []
        for mode in self.stats.quiz.modes:
            if mode.questions:
                lines.extend([*([Content("")] if lines else []), *_mode(mode, width)])
        if lines:
            lines.append(Content(_("│ is where guessing would be.")).stylize("$muted"))
        return lines

    def sentences(self) -> Iterable[str]:
        """Return the quizzes in words."""
        return (words.quiz_sentence(self.stats.quiz),)

    def numbers(self, width: int) -> Sequence[Content]:
        """Return the confused pairs."""
        pairs = self.stats.quiz.confused
        if not pairs:
            return ()
        lines = [caption(_("Confused pairs"))]
        for pair in pairs:
            lines.extend(_pair(pair, width))
        return lines


class CalibrationPanel(Panel):
    """What was predicted beside what came."""

    def look(self, width: int) -> Sequence[Content]:
        """Return a line from 0 to 100% for each bin; before there is enough, how much there is."""
        calibration = self.stats.calibration
        if calibration.missing:
            enough = calibration.reviews + calibration.missing
            said = f"{calibration.reviews} / {enough}"
            return [bar_row(_("answers so far"), calibration.reviews / enough, said, width)]
        key = Content.assemble(
            ("○", "bold $accent"),
            f" {_('predicted')}   ",
            ("●", "bold $primary"),
            " ",
            _("recalled"),
        )
        return [*hanging(key, width), *(_bin(bucket, width) for bucket in calibration.bins)]

    def sentences(self) -> Iterable[str]:
        """Return the comparison in words."""
        return (words.calibration_sentence(self.stats.calibration),)

    def numbers(self, width: int) -> Sequence[Content]:
        """Return the scores of the predictors."""
        scores = self.stats.calibration.scores
        if not scores:
            return ()
        return score_table([(_(PREDICTORS[who]), score) for who, score in scores.items()], width)


def score_table(rows: Iterable[tuple[str, Score]], width: int) -> list[Content]:
    """Return the scores of some predictors as a table."""
    cells = [[_("who predicts"), _("log loss"), _("RMSE(bins)"), _("AUC")]]
    for name, score in rows:
        auc = "-" if score.auc is None else f"{score.auc:.3f}"
        cells.append([name, f"{score.log_loss:.4f}", f"{score.rmse_bins:.4f}", auc])
    return table(cells, width)


def _histogram(bins: Sequence[Bin], width: int, unit: float) -> list[Content]:
    most = max((bucket.count for bucket in bins), default=0) or 1
    wide = max(4, width - _SPAN_CELLS - _COUNT_CELLS - 1)
    return [
        columns(
            [
                (Content(_span(bucket, unit)), _SPAN_CELLS),
                (Content(" "), 1),
                (bar(bucket.count / most, wide), wide),
                (Content(str(bucket.count).rjust(_COUNT_CELLS)), _COUNT_CELLS),
            ]
        )
        for bucket in bins
    ]


def _span(bucket: Bin, unit: float) -> str:
    high = "" if bucket.high is None else f"{bucket.high * unit:.0f}"
    return f"{bucket.low * unit:.0f}–{high}"


def _mode(mode: QuizModeStats, width: int) -> list[Content]:
    share = mode.right / mode.questions
    said = f"{words.percent(share).rjust(4)}  {mode.right}/{mode.questions}"
    time = quiz_words.step_time(mode.median_level_ms)
    name = caption(quiz_words.mode_name(mode.mode))
    lines = [bar_row(name, share, f"{said}  {time}", width, mark=mode.chance)]
    for level_stats in mode.levels:
        if level_stats.level:
            share = level_stats.right / level_stats.asked
            said = f"{words.percent(share).rjust(4)}  {level_stats.right}/{level_stats.asked}"
            time = quiz_words.step_time(level_stats.median_ms)
            level = f"  {_('level {n}').format(n=level_stats.level)}"
            lines.append(bar_row(level, share, f"{said}  {time}", width, mark=level_stats.chance))
    return lines


def _pair(pair: ConfusedPair, width: int) -> list[Content]:
    times = n_("{n} time", "{n} times", pair.count).format(n=pair.count)
    line = Content.assemble(
        styled(pair.right.label, "bold"),
        ("  ←→  ", "$muted"),
        styled(pair.taken.label, "bold"),
        "  ",
        (times, "$warning"),
    )
    return hanging(line, width, indent=2)


def _bin(bucket: CalibrationBin, width: int) -> Content:
    name = f"{bucket.low:.0%}–{bucket.high:.0%}".rjust(8)
    said = f" {words.percent(bucket.predicted).rjust(4)} → {words.percent(bucket.actual).rjust(4)}"
    count = f"{bucket.count}".rjust(6)
    wide = max(10, min(60, width - len(name) - len(said) - len(count) - 1))
    marks = ((bucket.predicted, "○", "bold $accent"), (bucket.actual, "●", "bold $primary"))
    line = between(0.0, 1.0, marks, wide)
    return Content.assemble(name, " ", line, said, (count, "$muted"))
