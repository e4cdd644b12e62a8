"""The forecast: the cards that come due, as they stand now."""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING, Any

from malgil.base.i18n import N_, _, n_
from malgil.base.learning_day import iso_day
from malgil.phrasebook.cards import CARD_KINDS, CardKind
from malgil.scheduling.pace import pace
from malgil.scheduling.queue import estimate_seconds
from malgil.stats.panels import with_head
from malgil.wording import whole_minutes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from malgil.stats.reader import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class ForecastDay:
    """A day to come.

    Attributes:
        day: The learning day.
        by_type: The cards due by card type; every type is there.
        seconds: How long they take at this learner's pace.
    """

    day: int
    by_type: dict[CardKind, int]
    seconds: float

    @property
    def due(self) -> int:
        """All cards due."""
        return sum(self.by_type.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """The cards due on the days to come, as they stand now: without new cards and misses.

    Attributes:
        backlog: What was due before today and is not counted in `days`, under yesterday's date.
        days: 90 days, today first; cards in their steps are due today.
    """

    backlog: ForecastDay
    days: tuple[ForecastDay, ...]

    def due_within(self, days: int) -> int:
        """Return the cards due in the first so many days, the backlog included."""
        return self.backlog.due + sum(day.due for day in self.days[:days])

    def seconds_within(self, days: int) -> float:
        """Return the time for the first so many days, the backlog included."""
        return fsum([self.backlog.seconds, *(day.seconds for day in self.days[:days])])


DAYS_AHEAD = 90
_WEEK, _MONTH = 7, 30


def compute(reader: Reader) -> Forecast:
    """Return the cards due a day."""
    return forecast_panel(reader.due(DAYS_AHEAD), reader.today, pace(reader.samples))


def forecast_panel(
    due: Mapping[tuple[CardKind, int], int],
    today: int,
    pace: Mapping[CardKind, float],
    days: int = DAYS_AHEAD,
) -> Forecast:
    """Return the cards due a day, as they stand now.

    Cards in their steps are due today, whatever the minute. New, suspended and archived cards are
    not due; a buried card is due when it is asked again.

    Args:
        due: How many cards of a type are due on a learning day.
        today: The learning day now.
        pace: Seconds an answer by card type.
        days: How many days are looked at, today included.
    """
    counts = [_none() for _day in range(days)]
    backlog = _none()
    for (kind, day), count in due.items():
        if day < today + days:
            (backlog if day < today else counts[day - today])[kind] += count
    return Forecast(
        backlog=_day(today - 1, backlog, pace),
        days=tuple(_day(today + ahead, by_type, pace) for ahead, by_type in enumerate(counts)),
    )


def _none() -> dict[CardKind, int]:
    return dict.fromkeys(CARD_KINDS.values(), 0)


def _day(day: int, by_type: dict[CardKind, int], pace: Mapping[CardKind, float]) -> ForecastDay:
    return ForecastDay(day=day, by_type=by_type, seconds=estimate_seconds(by_type, pace))


def sentences(forecast: Forecast) -> list[str]:
    """Return what the next month brings."""
    due = forecast.due_within(_MONTH)
    said = n_(
        "{count} card is due within 30 days, about {minutes} min. Overdue: {backlog}.",
        "{count} cards are due within 30 days, about {minutes} min. Overdue: {backlog}.",
        due,
    ).format(
        count=due,
        minutes=whole_minutes(forecast.seconds_within(_MONTH)),
        backlog=forecast.backlog.due,
    )
    return [said]


def table(forecast: Forecast) -> list[Sequence[str]]:
    """Return the cards due in some spans, what is overdue first."""
    spans = (("0", 1), ("1", 2), (f"0–{_WEEK - 1}", _WEEK), (f"0–{_MONTH - 1}", _MONTH))
    rows: list[Sequence[str]] = []
    for name, end in (*spans, (f"0–{len(forecast.days) - 1}", len(forecast.days))):
        within = forecast.days[end - 1 : end] if name == "1" else forecast.days[:end]
        by_type = [str(sum(day.by_type[kind] for day in within)) for kind in CARD_KINDS.values()]
        due = sum(day.due for day in within)
        rows.append(
            (name, str(due), *by_type, str(whole_minutes(sum(day.seconds for day in within))))
        )
    late = forecast.backlog
    by_type = [str(late.by_type[kind]) for kind in CARD_KINDS.values()]
    rows.insert(0, (_("overdue"), str(late.due), *by_type, str(whole_minutes(late.seconds))))
    head = (
        N_("days from now"),
        N_("cards due"),
        *(kind.caption for kind in CARD_KINDS.values()),
        N_("min"),
    )
    return with_head(head, rows)


def to_json(forecast: Forecast) -> dict[str, Any]:
    """Return what is due, in sums and day by day."""
    return {
        "forecast": {
            "backlog": _load(forecast.backlog),
            "due_30": forecast.due_within(_MONTH),
            "seconds_30": forecast.seconds_within(_MONTH),
            "due_90": forecast.due_within(len(forecast.days)),
            "seconds_90": forecast.seconds_within(len(forecast.days)),
            "days": [{"day": iso_day(day.day), **_load(day)} for day in forecast.days],
        }
    }


def _load(day: ForecastDay) -> dict[str, Any]:
    by_type = dict(day.by_type)
    return {"due": day.due, "by_type": by_type, "seconds": day.seconds}
