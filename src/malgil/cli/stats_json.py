"""`malgil stats --json`: the statistics as one document, field by field as the README tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from malgil.base.learning_day import iso_day

if TYPE_CHECKING:
    from collections.abc import Iterable

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

_MONTH = 30


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
                "day": iso_day(one.day),
                "reviews": one.reviews,
                "again": one.again,
                "seconds": one.seconds,
            }
            for one in stats.calendar.days
        ],
        "forecast": _forecast(stats.forecast),
        "retention": _retention(stats.retention),
        "memory": _memory(stats.memory),
        "menu_map": _map(stats.menu_map),
        "quiz": _quiz(stats.quiz),
        "calibration": _calibration(stats.calibration),
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
            {"type": one.type.value, "seconds": one.seconds, "measured": one.measured}
            for one in today.pace
        ],
    }


def _forecast(forecast: Forecast) -> dict[str, Any]:
    return {
        "backlog": _load(forecast.backlog),
        "due_30": forecast.due_within(_MONTH),
        "seconds_30": forecast.seconds_within(_MONTH),
        "due_90": forecast.due_within(len(forecast.days)),
        "seconds_90": forecast.seconds_within(len(forecast.days)),
        "days": [{"day": iso_day(one.day), **_load(one)} for one in forecast.days],
    }


def _load(day: ForecastDay) -> dict[str, Any]:
    by_type = {kind.value: count for kind, count in day.by_type.items()}
    return {"due": day.due, "by_type": by_type, "seconds": day.seconds}


def _retention(retention: Retention) -> dict[str, Any]:
    return {
        "desired": retention.desired,
        "overall": _rate(retention.overall),
        "young": _rate(retention.young),
        "mature": _rate(retention.mature),
        "by_type": {kind.value: _rate(one) for kind, one in retention.by_type.items()},
        "weeks": _periods(retention.weeks),
        "months": _periods(retention.months),
    }


def _rate(rate: Rate) -> dict[str, Any]:
    return {"reviews": rate.reviews, "recalled": rate.recalled, "retention": rate.share}


def _periods(periods: Iterable[Period]) -> list[dict[str, Any]]:
    return [
        {"first": iso_day(one.first), "last": iso_day(one.last), **_rate(one.rate)}
        for one in periods
    ]


def _memory(memory: MemoryFigures) -> dict[str, Any]:
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
            {"day": iso_day(one.day), "known": one.known} for one in memory.known_over_time
        ],
        "walkable": memory.walkable,
        "leaves": memory.leaves,
    }


def _bins(bins: Iterable[Bin]) -> list[dict[str, Any]]:
    return [{"low": one.low, "high": one.high, "count": one.count} for one in bins]


def _map(nodes: Iterable[MapNode]) -> list[dict[str, Any]]:
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
            "items": _map(node.items),
        }
        for node in nodes
    ]


def _quiz(quiz: QuizFigures) -> dict[str, Any]:
    return {
        "modes": [_mode(one) for one in quiz.modes],
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
                "level": one.level,
                "asked": one.asked,
                "right": one.right,
                "accuracy": one.right / one.asked,
                "chance": one.chance,
                "median_ms": one.median_ms,
            }
            for one in mode.levels
        ],
    }


def _calibration(calibration: Calibration) -> dict[str, Any]:
    return {
        "reviews": calibration.reviews,
        "missing": calibration.missing,
        "bins": [
            {
                "low": one.low,
                "high": one.high,
                "count": one.count,
                "predicted": one.predicted,
                "actual": one.actual,
            }
            for one in calibration.bins
        ],
        "scores": {who.value: score_json(one) for who, one in calibration.scores.items()},
    }
