"""What is shown of the statistics: which panel, narrowed to what, with the cursor where."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from malgil.base.i18n import N_, _
from malgil.base.learning_day import to_date
from malgil.phrasebook.cards import CardType

if TYPE_CHECKING:
    from datetime import date


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


TITLES = {
    PanelName.TODAY: N_("Today"),
    PanelName.CALENDAR: N_("Calendar"),
    PanelName.FORECAST: N_("Forecast"),
    PanelName.RETENTION: N_("Retention"),
    PanelName.MEMORY: N_("Memory"),
    PanelName.MENU_MAP: N_("Menu map"),
    PanelName.QUIZ: N_("Quiz"),
    PanelName.CALIBRATION: N_("Prediction and reality"),
}

PANEL_HELP = {
    PanelName.TODAY: N_("Answers, minutes and days studied."),
    PanelName.CALENDAR: N_("A year, day by day."),
    PanelName.FORECAST: N_("What comes due in the next weeks."),
    PanelName.RETENTION: N_("How much of what came due was still known."),
    PanelName.MEMORY: N_("How firm, how difficult, how well known the cards are now."),
    PanelName.MENU_MAP: N_("Where in the menu the memory is weak."),
    PanelName.QUIZ: N_("Accuracy and speed in quizzes, and what is confused."),
    PanelName.CALIBRATION: N_("Whether the predictions come true."),
}

TYPE_NAMES = {
    CardType.MEANING: N_("meaning"),
    CardType.LABEL: N_("label"),
    CardType.PATH: N_("path"),
}

MONTHS = (
    N_("Jan"),
    N_("Feb"),
    N_("Mar"),
    N_("Apr"),
    N_("May"),
    N_("Jun"),
    N_("Jul"),
    N_("Aug"),
    N_("Sep"),
    N_("Oct"),
    N_("Nov"),
    N_("Dec"),
)
WEEKDAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun"))


@dataclass(frozen=True, slots=True, kw_only=True)
class StatsQuery:
    """What the numbers are narrowed to, as `malgil stats` takes it.

    Attributes:
        since: Only answers and quizzes from this learning day on; None for all.
        branch: Only a branch of the menu, as a path or label; empty for everything.
        card_type: Only cards of this type; None for all.
        phrasebook: Only this phrasebook; None for all.
    """

    since: date | None = None
    branch: str = ""
    card_type: CardType | None = None
    phrasebook: str | None = None


@dataclass(slots=True, kw_only=True)
class Place:
    """Where the reader is; it stays when the numbers are read again.

    Attributes:
        panel: The panel that is shown.
        back: How many days before today the cursor of the calendar is.
        long: Whether the forecast goes on for 90 days, and retention is told by month.
        marked: The row of the menu map that is marked, from 0.
        opened: The items of the menu map that are unfolded.
    """

    panel: PanelName = PanelName.TODAY
    back: int = 0
    long: bool = False
    marked: int = 0
    opened: set[tuple[str, str]] = field(default_factory=set)


def date_text(day: int) -> str:
    """Return a learning day as a reader writes it, with its weekday."""
    found = to_date(day)
    return _("{weekday}, {day} {month} {year}").format(
        weekday=_(WEEKDAYS[found.weekday()]),
        day=found.day,
        month=_(MONTHS[found.month - 1]),
        year=found.year,
    )


def short_date(day: int) -> str:
    """Return a learning day without its year."""
    found = to_date(day)
    return _("{day} {month}").format(day=found.day, month=_(MONTHS[found.month - 1]))
