"""`malgil stats` as text: for each panel its sentence and a small table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.i18n import N_, _
from malgil.base.learning_day import iso_day
from malgil.cli.output import columns, say
from malgil.phrasebook.cards import CardType
from malgil.quiz.words import mode_name
from malgil.scheduling.fsrs import State
from malgil.scheduling.panels import Predictor
from malgil.stats import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from malgil.scheduling.panels import (
        Bin,
        Calibration,
        Forecast,
        MapNode,
        MemoryFigures,
        Retention,
    )
    from malgil.stats.views import QuizFigures, Stats

TYPES = {
    CardType.MEANING: N_("meaning"),
    CardType.LABEL: N_("label"),
    CardType.PATH: N_("path"),
}
PREDICTORS = {
    Predictor.SCHEDULER: N_("scheduler"),
    Predictor.CONSTANT: N_("constant rate"),
    Predictor.MOVING_AVERAGE: N_("moving average"),
}

_WEEKS = 8
_WEEK = 7
_MONTH = 30
_MAP_DEPTH = 2


def say_stats(stats: Stats) -> None:
    """Print all panels."""
    panels: tuple[tuple[str, Sequence[str], Iterable[Sequence[str]]], ...] = (
        (
            N_("Today"),
            (words.today_sentence(stats.today), words.days_sentence(stats.days_studied)),
            _pace(stats),
        ),
        (N_("Calendar"), (words.calendar_sentence(stats.calendar),), _weeks(stats)),
        (N_("Forecast"), (words.forecast_sentence(stats.forecast),), _forecast(stats.forecast)),
        (
            N_("Retention"),
            (words.retention_sentence(stats.retention),),
            _retention(stats.retention),
        ),
        (N_("Memory"), (words.memory_sentence(stats.memory),), _memory(stats.memory)),
        (N_("Menu map"), (words.map_sentence(stats.menu_map),), _map(stats.menu_map)),
        (N_("Quiz"), (words.quiz_sentence(stats.quiz),), _quiz(stats.quiz)),
        (
            N_("Prediction and reality"),
            (words.calibration_sentence(stats.calibration),),
            _calibration(stats.calibration),
        ),
    )
    for number, (title, sentences, table) in enumerate(panels):
        if number:
            say()
        say(_(title))
        for sentence in sentences:
            say(sentence)
        say_table(table)


def say_table(rows: Iterable[Sequence[str]]) -> None:
    """Print a table, indented; nothing for a table without rows."""
    for line in columns([(f"  {first}", *rest) for first, *rest in rows]):
        say(line)


def with_head(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[Sequence[str]]:
    """Return the rows below their translated head; nothing if there are none."""
    body = list(rows)
    return [tuple(_(cell) for cell in head), *body] if body else []


def _pace(stats: Stats) -> list[Sequence[str]]:
    head = (N_("card type"), N_("seconds a card"))
    return with_head(
        head,
        ((_(TYPES[one.type]), f"{one.seconds:.1f}") for one in stats.today.pace if one.measured),
    )


def _weeks(stats: Stats) -> list[Sequence[str]]:
    """Return the last weeks, each of seven days that end with today's weekday."""
    days = stats.calendar.days
    rows: list[Sequence[str]] = []
    for end in range(len(days), 0, -_WEEK)[:_WEEKS]:
        week = days[max(0, end - _WEEK) : end]
        reviews = sum(one.reviews for one in week)
        if reviews:
            studied = sum(one.reviews > 0 for one in week)
            time = words.minutes(sum(one.seconds for one in week))
            rows.insert(0, (iso_day(week[0].day), str(studied), str(reviews), time))
    return with_head((N_("7 days from"), N_("days studied"), N_("answers"), N_("min")), rows)


def _forecast(forecast: Forecast) -> list[Sequence[str]]:
    spans = (("0", 1), ("1", 2), (f"0–{_WEEK - 1}", _WEEK), (f"0–{_MONTH - 1}", _MONTH))
    rows: list[Sequence[str]] = []
    for name, end in (*spans, (f"0–{len(forecast.days) - 1}", len(forecast.days))):
        within = forecast.days[end - 1 : end] if name == "1" else forecast.days[:end]
        by_type = [str(sum(one.by_type[kind] for one in within)) for kind in CardType]
        due = sum(one.due for one in within)
        rows.append((name, str(due), *by_type, words.minutes(sum(one.seconds for one in within))))
    late = forecast.backlog
    by_type = [str(late.by_type[kind]) for kind in CardType]
    rows.insert(0, (_("overdue"), str(late.due), *by_type, words.minutes(late.seconds)))
    head = (N_("days from now"), N_("cards due"), *(TYPES[kind] for kind in CardType), N_("min"))
    return with_head(head, rows)


def _retention(retention: Retention) -> list[Sequence[str]]:
    if not retention.overall.reviews:
        return []
    named = [
        (_("young (under 21 days)"), retention.young),
        (_("mature (21 days or more)"), retention.mature),
        *((_(TYPES[kind]), one) for kind, one in retention.by_type.items()),
        *(
            (_("week of {day}").format(day=iso_day(one.first)), one.rate)
            for one in retention.weeks[-_WEEKS:]
        ),
        *((f"{iso_day(one.first)[:7]}", one.rate) for one in retention.months[-_WEEKS:]),
    ]
    head = (N_("reviews"), N_("count"), N_("recalled"))
    return with_head(
        head, ((name, str(rate.reviews), words.percent(rate.share)) for name, rate in named)
    )


def _memory(memory: MemoryFigures) -> list[Sequence[str]]:
    if not memory.remembered:
        return []
    rows: list[Sequence[str]] = []
    for name, bins in (
        (_("stability (days)"), memory.stability),
        (_("difficulty"), memory.difficulty),
        (_("retrievability"), memory.retrievability),
    ):
        rows.extend((name, _span(one), str(one.count)) for one in bins if one.count)
    return with_head((N_("memory"), N_("from–to"), N_("cards")), rows)


def _span(one: Bin) -> str:
    high = "" if one.high is None else f"{one.high:g}"
    return f"{one.low:g}–{high}"


def _map(nodes: Sequence[MapNode]) -> list[Sequence[str]]:
    head = (N_("menu branch"), N_("remembered"), N_("chance to get there"), N_("new"), N_("cards"))
    return with_head(head, _map_rows(nodes, 0))


def _map_rows(nodes: Sequence[MapNode], depth: int) -> Iterator[Sequence[str]]:
    for node in nodes:
        yield (
            "  " * depth + node.label,
            words.percent(node.retrievability),
            words.percent(node.chance),
            str(node.states[State.NEW]),
            str(node.cards),
        )
        if depth + 1 < _MAP_DEPTH:
            yield from _map_rows([one for one in node.items if one.items], depth + 1)


def _quiz(quiz: QuizFigures) -> list[Sequence[str]]:
    rows: list[Sequence[str]] = []
    for mode in quiz.modes:
        if not mode.questions:
            continue
        time = f"{mode.median_level_ms / 1000:.1f}"
        right = words.percent(mode.right / mode.questions)
        name = mode_name(mode.mode)
        rows.append((name, str(mode.questions), right, words.percent(mode.chance), time))
        for one in mode.levels:
            if one.level:
                name = "  " + _("level {number}").format(number=one.level)
                right = words.percent(one.right / one.asked)
                time = f"{one.median_ms / 1000:.1f}"
                rows.append((name, str(one.asked), right, words.percent(one.chance), time))
    head = (N_("quiz"), N_("asked"), N_("right"), N_("by guessing"), N_("median seconds"))
    pairs = [(one.right.label, str(one.count), "", "", one.taken.label) for one in quiz.confused]
    return [
        *with_head(head, rows),
        *with_head((N_("label asked for"), N_("times"), "", "", N_("taken instead")), pairs),
    ]


def _calibration(calibration: Calibration) -> list[Sequence[str]]:
    scores = [
        (
            _(PREDICTORS[who]),
            f"{one.log_loss:.4f}",
            f"{one.rmse_bins:.4f}",
            "-" if one.auc is None else f"{one.auc:.3f}",
        )
        for who, one in calibration.scores.items()
    ]
    bins = [
        (
            f"{one.low:.0%}–{one.high:.0%}",
            words.percent(one.predicted),
            words.percent(one.actual),
            str(one.count),
        )
        for one in calibration.bins
    ]
    return [
        *with_head((N_("who predicts"), N_("log loss"), N_("RMSE(bins)"), N_("AUC")), scores),
        *with_head((N_("predicted"), N_("mean"), N_("recalled"), N_("answers")), bins),
    ]
