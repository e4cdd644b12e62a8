"""Values of the statistics screen and of `malgil stats`, panel by panel.

The values that need nothing but the log are those of `malgil.scheduling.panels`; they are named
here again, so that a screen imports from one place.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from malgil.scheduling.panels import (
    Bin,
    Calendar,
    CalendarDay,
    Calibration,
    CalibrationBin,
    DaysStudied,
    Forecast,
    ForecastDay,
    KnownOn,
    MapNode,
    MemoryFigures,
    Pace,
    Period,
    Predictor,
    Rate,
    Retention,
    Score,
    TodayFigures,
)

if TYPE_CHECKING:
    from datetime import date

    from malgil.phrasebook.cards import CardKind
    from malgil.store.confusions import ConfusedPair
    from malgil.store.quizzes import QuizMode

__all__ = [
    "Bin",
    "Calendar",
    "CalendarDay",
    "Calibration",
    "CalibrationBin",
    "DaysStudied",
    "Filter",
    "Forecast",
    "ForecastDay",
    "KnownOn",
    "MapNode",
    "MemoryFigures",
    "Pace",
    "Period",
    "Predictor",
    "QuizFigures",
    "QuizLevel",
    "QuizModeStats",
    "Rate",
    "Retention",
    "Score",
    "Stats",
    "TodayFigures",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """The filter of the statistics.

    Attributes:
        since: Only answers and quizzes from this learning day on; None for all.
        branch: The labels down to a branch of the menu; empty for everything, the flow included.
        card_type: Only cards of this type; None for all. Quizzes have none and stay.
        phrasebook: Only this phrasebook; None for all.
    """

    since: int | None = None
    branch: tuple[str, ...] = ()
    card_type: CardKind | None = None
    phrasebook: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizLevel:
    """The choices of a mode at one depth of the menu.

    Attributes:
        level: The depth, from 1 (the top); 0 for choices outside the menu.
        asked: Choices made.
        right: How many were right.
        chance: What guessing would have given as the share of right ones; None where a question is
            not a choice of one (where, order).
        median_ms: The median time of a choice.
    """

    level: int
    asked: int
    right: int
    chance: float | None
    median_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizModeStats:
    """All counted runs of one mode.

    Attributes:
        mode: The mode.
        runs: Counted runs with an answered question.
        questions: Questions answered.
        right: How many of them were all right.
        score: Their mean score, as in `malgil.quiz.views.QuizVerdict`; None without any.
        chance: What guessing would have given for the score; None without any.
        median_level_ms: The median time of a choice; 0 if none was made.
        levels: By depth, from the top.
    """

    mode: QuizMode
    runs: int
    questions: int
    right: int
    score: float | None
    chance: float | None
    median_level_ms: int
    levels: tuple[QuizLevel, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizFigures:
    """The quizzes.

    Attributes:
        modes: Every mode, in the order of `QuizMode`; runs in the menu's order are practice and
            not in it.
        confused: Pairs of labels taken for one another, in quizzes and typed answers, the worst
            first, at most ten.
    """

    modes: tuple[QuizModeStats, ...]
    confused: tuple[ConfusedPair, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stats:
    """All statistics, one attribute a panel.

    Attributes:
        filter: What the numbers are narrowed to.
        today: 1, with `days_studied`.
        days_studied: 1.
        calendar: 2.
        forecast: 3.
        retention: 4.
        memory: 5.
        menu_map: 6: the top items of every phrasebook meant, or the branch alone.
        quiz: 7.
        calibration: 8.
    """

    filter: Filter
    today: TodayFigures
    days_studied: DaysStudied
    calendar: Calendar
    forecast: Forecast
    retention: Retention
    memory: MemoryFigures
    menu_map: tuple[MapNode, ...]
    quiz: QuizFigures
    calibration: Calibration


class PanelName(StrEnum):
    """The panels in the order of their tabs; the values are what `--panel` takes."""

    TODAY = "today"
    CALENDAR = "calendar"
    FORECAST = "forecast"
    RETENTION = "retention"
    MEMORY = "memory"
    MENU_MAP = "menu-map"
    QUIZ = "quiz"
    CALIBRATION = "calibration"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatsQuery:
    """The filter of the statistics, as `malgil stats` takes it.

    Attributes:
        since: Only answers and quizzes from this learning day on; None for all.
        branch: Only a branch of the menu, as a path or label; empty for everything.
        card_type: Only cards of this type; None for all.
        phrasebook: Only this phrasebook; None for all.
    """

    since: date | None = None
    branch: str = ""
    card_type: CardKind | None = None
    phrasebook: str | None = None
