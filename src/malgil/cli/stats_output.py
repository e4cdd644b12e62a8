"""`malgil stats` as text and as JSON: for each panel its sentence and a small table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from malgil.base.i18n import N_, _
from malgil.base.learning_day import iso_day
from malgil.cli.output import columns, say
from malgil.phrasebook.cards import CARD_KINDS
from malgil.quiz.views import mode_name
from malgil.scheduling.fsrs import State
from malgil.scheduling.panels import Predictor
from malgil.stats import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from malgil.scheduling.panels import (
        Bin,
        Calibration,
        Forecast,
        ForecastDay,
        MapNode,
        MemoryFigures,
        Period,
        Rate,
        Retention,
        Score,
        TodayFigures,
    )
    from malgil.stats.views import QuizFigures, QuizModeStats, Stats

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
        (
            (_(pace.type.caption), f"{pace.seconds:.1f}")
            for pace in stats.today.pace
            if pace.measured
        ),
    )


def _weeks(stats: Stats) -> list[Sequence[str]]:
    """Return the last weeks, each of seven days that end with today's weekday."""
    days = stats.calendar.days
    rows: list[Sequence[str]] = []
    for end in range(len(days), 0, -_WEEK)[:_WEEKS]:
        week = days[max(0, end - _WEEK) : end]
        reviews = sum(day.reviews for day in week)
        if reviews:
            studied = sum(day.reviews > 0 for day in week)
            time = words.minutes(sum(day.seconds for day in week))
            rows.insert(0, (iso_day(week[0].day), str(studied), str(reviews), time))
    return with_head((N_("7 days from"), N_("days studied"), N_("answers"), N_("min")), rows)


def _forecast(forecast: Forecast) -> list[Sequence[str]]:
    spans = (("0", 1), ("1", 2), (f"0–{_WEEK - 1}", _WEEK), (f"0–{_MONTH - 1}", _MONTH))
    rows: list[Sequence[str]] = []
    for name, end in (*spans, (f"0–{len(forecast.days) - 1}", len(forecast.days))):
        within = forecast.days[end - 1 : end] if name == "1" else forecast.days[:end]
        by_type = [str(sum(day.by_type[kind] for day in within)) for kind in CARD_KINDS.values()]
        due = sum(day.due for day in within)
        rows.append((name, str(due), *by_type, words.minutes(sum(day.seconds for day in within))))
    late = forecast.backlog
    by_type = [str(late.by_type[kind]) for kind in CARD_KINDS.values()]
    rows.insert(0, (_("overdue"), str(late.due), *by_type, words.minutes(late.seconds)))
    head = (
        N_("days from now"),
        N_("cards due"),
        *(kind.caption for kind in CARD_KINDS.values()),
        N_("min"),
    )
    return with_head(head, rows)


def _retention(retention: Retention) -> list[Sequence[str]]:
    if not retention.overall.reviews:
        return []
    named = [
        (_("young (under 21 days)"), retention.young),
        (_("mature (21 days or more)"), retention.mature),
        *((_(kind.caption), rate) for kind, rate in retention.by_type.items()),
        *(
            (_("week of {day}").format(day=iso_day(period.first)), period.rate)
            for period in retention.weeks[-_WEEKS:]
        ),
        *((f"{iso_day(period.first)[:7]}", period.rate) for period in retention.months[-_WEEKS:]),
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
        rows.extend((name, _span(bin_), str(bin_.count)) for bin_ in bins if bin_.count)
    return with_head((N_("memory"), N_("from–to"), N_("cards")), rows)


def _span(bin_: Bin) -> str:
    high = "" if bin_.high is None else f"{bin_.high:g}"
    return f"{bin_.low:g}–{high}"


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
            yield from _map_rows([item for item in node.items if item.items], depth + 1)


def _quiz(quiz: QuizFigures) -> list[Sequence[str]]:
    rows: list[Sequence[str]] = []
    for mode in quiz.modes:
        if not mode.questions:
            continue
        time = f"{mode.median_level_ms / 1000:.1f}"
        right = words.percent(mode.right / mode.questions)
        name = mode_name(mode.mode)
        rows.append((name, str(mode.questions), right, words.percent(mode.chance), time))
        for level in mode.levels:
            if level.level:
                name = "  " + _("level {number}").format(number=level.level)
                right = words.percent(level.right / level.asked)
                time = f"{level.median_ms / 1000:.1f}"
                rows.append((name, str(level.asked), right, words.percent(level.chance), time))
    head = (N_("quiz"), N_("asked"), N_("right"), N_("by guessing"), N_("median seconds"))
    pairs = [
        (pair.right.label, str(pair.count), "", "", pair.taken.label) for pair in quiz.confused
    ]
    return [
        *with_head(head, rows),
        *with_head((N_("label asked for"), N_("times"), "", "", N_("taken instead")), pairs),
    ]


def _calibration(calibration: Calibration) -> list[Sequence[str]]:
    scores = [
        (
            _(PREDICTORS[who]),
            f"{score.log_loss:.4f}",
            f"{score.rmse_bins:.4f}",
            "-" if score.auc is None else f"{score.auc:.3f}",
        )
        for who, score in calibration.scores.items()
    ]
    bins = [
        (
            f"{bin_.low:.0%}–{bin_.high:.0%}",
            words.percent(bin_.predicted),
            words.percent(bin_.actual),
            str(bin_.count),
        )
        for bin_ in calibration.bins
    ]
    return [
        *with_head((N_("who predicts"), N_("log loss"), N_("RMSE(bins)"), N_("AUC")), scores),
        *with_head((N_("predicted"), N_("mean"), N_("recalled"), N_("answers")), bins),
    ]


_JSON_MONTH = 30


def stats_json(stats: Stats) -> dict[str, Any]:
    """Return the document; every key is always there."""
    days = stats.days_studied
    return {
        "today": _today(stats.today),
        "days_studied": {
            "last_30": days.last_30,
            "current_run": days.current_run,
            "longest_run": days.longest_run,
            "total": days.total,
        },
        "calendar": [
            {
                "day": iso_day(day.day),
                "reviews": day.reviews,
                "again": day.again,
                "seconds": day.seconds,
            }
            for day in stats.calendar.days
        ],
        "forecast": _forecast_json(stats.forecast),
        "retention": _retention_json(stats.retention),
        "memory": _memory_json(stats.memory),
        "menu_map": _map_json(stats.menu_map),
        "quiz": _quiz_json(stats.quiz),
        "calibration": _calibration_json(stats.calibration),
    }


def score_json(score: Score) -> dict[str, Any]:
    """Return how good predictions were."""
    return {"log_loss": score.log_loss, "rmse_bins": score.rmse_bins, "auc": score.auc}


def _today(today: TodayFigures) -> dict[str, Any]:
    return {
        "learning_day": iso_day(today.day),
        "reviews": today.reviews,
        "again": today.again,
        "again_rate": today.again_rate,
        "seconds": today.seconds,
        "introduced": today.introduced,
        "pace": [
            {"type": pace.type, "seconds": pace.seconds, "measured": pace.measured}
            for pace in today.pace
        ],
    }


def _forecast_json(forecast: Forecast) -> dict[str, Any]:
    return {
        "backlog": _load(forecast.backlog),
        "due_30": forecast.due_within(_JSON_MONTH),
        "seconds_30": forecast.seconds_within(_JSON_MONTH),
        "due_90": forecast.due_within(len(forecast.days)),
        "seconds_90": forecast.seconds_within(len(forecast.days)),
        "days": [{"day": iso_day(day.day), **_load(day)} for day in forecast.days],
    }


def _load(day: ForecastDay) -> dict[str, Any]:
    by_type = {str(kind): count for kind, count in day.by_type.items()}
    return {"due": day.due, "by_type": by_type, "seconds": day.seconds}


def _retention_json(retention: Retention) -> dict[str, Any]:
    return {
        "desired": retention.desired,
        "overall": _rate(retention.overall),
        "young": _rate(retention.young),
        "mature": _rate(retention.mature),
        "by_type": {str(kind): _rate(rate) for kind, rate in retention.by_type.items()},
        "weeks": _periods(retention.weeks),
        "months": _periods(retention.months),
    }


def _rate(rate: Rate) -> dict[str, Any]:
    return {"reviews": rate.reviews, "recalled": rate.recalled, "retention": rate.share}


def _periods(periods: Iterable[Period]) -> list[dict[str, Any]]:
    return [
        {"first": iso_day(period.first), "last": iso_day(period.last), **_rate(period.rate)}
        for period in periods
    ]


def _memory_json(memory: MemoryFigures) -> dict[str, Any]:
    return {
        "cards": memory.cards,
        "remembered": memory.remembered,
        "known": memory.known,
        "median_stability": memory.median_stability,
        "mean_difficulty": memory.mean_difficulty,
        "mean_retrievability": memory.mean_retrievability,
        "stability": _bins(memory.stability),
        "difficulty": _bins(memory.difficulty),
        "retrievability": _bins(memory.retrievability),
        "known_over_time": [
            {"day": iso_day(point.day), "known": point.known} for point in memory.known_over_time
        ],
        "walkable": memory.walkable,
        "leaves": memory.leaves,
    }


def _bins(bins: Iterable[Bin]) -> list[dict[str, Any]]:
    return [{"low": bin_.low, "high": bin_.high, "count": bin_.count} for bin_ in bins]


def _map_json(nodes: Iterable[MapNode]) -> list[dict[str, Any]]:
    return [
        {
            "id": node.item,
            "phrasebook": node.phrasebook,
            "label": node.label,
            "glosses": list(node.glosses),
            "path": list(node.path),
            "cards": node.cards,
            "retrievability": node.retrievability,
            "states": {state.value: count for state, count in node.states.items()},
            "suspended": node.suspended,
            "chance": node.chance,
            "items": _map_json(node.items),
        }
        for node in nodes
    ]


def _quiz_json(quiz: QuizFigures) -> dict[str, Any]:
    return {
        "modes": [_mode(mode) for mode in quiz.modes],
        "confused": [
            {
                "right": pair.right.label,
                "taken": pair.taken.label,
                "times": pair.times,
                "back": pair.back,
                "count": pair.count,
            }
            for pair in quiz.confused
        ],
    }


def _mode(mode: QuizModeStats) -> dict[str, Any]:
    return {
        "mode": mode.mode.value,
        "runs": mode.runs,
        "questions": mode.questions,
        "right": mode.right,
        "accuracy": mode.right / mode.questions if mode.questions else None,
        "score": mode.score,
        "chance": mode.chance,
        "median_level_ms": mode.median_level_ms,
        "levels": [
            {
                "level": level.level,
                "asked": level.asked,
                "right": level.right,
                "accuracy": level.right / level.asked,
                "chance": level.chance,
                "median_ms": level.median_ms,
            }
            for level in mode.levels
        ],
    }


def _calibration_json(calibration: Calibration) -> dict[str, Any]:
    return {
        "reviews": calibration.reviews,
        "missing": calibration.missing,
        "bins": [
            {
                "low": bin_.low,
                "high": bin_.high,
                "count": bin_.count,
                "predicted": bin_.predicted,
                "actual": bin_.actual,
            }
            for bin_ in calibration.bins
        ],
        "scores": {who.value: score_json(score) for who, score in calibration.scores.items()},
    }
