"""The forecast panel: cards due on the coming days."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from malgil.base.i18n import N_, _, n_
from malgil.base.learning_day import iso_day
from malgil.phrasebook.cards import CARD_KINDS, CardKind
from malgil.scheduling.pace import pace
from malgil.scheduling.queue import estimate_seconds
from malgil.stats.panels import with_head
from malgil.wording import CARDS_DUE, OVERDUE, whole_minutes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from malgil.stats.reader import Reader


class ForecastDay(Struct, frozen=True, kw_only=True):
    """A day of the forecast.

    Attributes:
        day: Learning day.
        by_type: Number of cards due, for every card kind.
        seconds: Time for them at the learner's pace.
    """

    day: int
    by_type: dict[CardKind, int]
    seconds: float

    @property
    def due(self) -> int:
        """Number of cards due."""
        return sum(self.by_type.values())


class Forecast(Struct, frozen=True, kw_only=True):
    """The cards due on the coming days, without future new cards and misses.

    Attributes:
        backlog: Due cards that today's limit leaves out, under yesterday's date. They are not
            counted in `days`.
        days: 90 days, today first. Today's are the cards that home counts, without new ones.
    """

    backlog: ForecastDay
    days: tuple[ForecastDay, ...]

    def due_within(self, days: int) -> int:
        """Return the number of cards due in the first `days` days, including the backlog."""
        return self.backlog.due + sum(day.due for day in self.days[:days])

    def seconds_within(self, days: int) -> float:
        """Return the seconds for the first `days` days, including the backlog."""
        return fsum([self.backlog.seconds, *(day.seconds for day in self.days[:days])])


DAYS_AHEAD = 90
_WEEK, _MONTH = 7, 30


def compute(reader: Reader) -> Forecast:
    """Return the forecast."""
    return forecast_panel(reader.due(DAYS_AHEAD), reader.today, pace(reader.samples))


def forecast_panel(
    due: Mapping[tuple[CardKind, int], int],
    today: int,
    pace: Mapping[CardKind, float],
    days: int = DAYS_AHEAD,
) -> Forecast:
    """Return the forecast from the numbers of due cards.

    Args:
        due: Number of cards due by card kind and learning day. See `Reader.due`.
        today: Current learning day.
        pace: Seconds per answer by card kind.
        days: Number of days, including today.
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
    """Return the load of the next month in words."""
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
    """Return the cards due in several spans, overdue cards first."""
    spans = (("0", 1), ("1", 2), (f"0–{_WEEK - 1}", _WEEK), (f"0–{_MONTH - 1}", _MONTH))
    rows = [_row(_(OVERDUE), [forecast.backlog])]
    for name, end in (*spans, (f"0–{len(forecast.days) - 1}", len(forecast.days))):
        rows.append(_row(name, forecast.days[end - 1 if name == "1" else 0 : end]))
    head = (
        N_("days from now"),
        CARDS_DUE,
        *(kind.caption for kind in CARD_KINDS.values()),
        N_("min"),
    )
    return with_head(head, rows)


def _row(name: str, days: Sequence[ForecastDay]) -> Sequence[str]:
    by_type = [str(sum(day.by_type[kind] for day in days)) for kind in CARD_KINDS.values()]
    minutes = whole_minutes(sum(day.seconds for day in days))
    return (name, str(sum(day.due for day in days)), *by_type, str(minutes))


def to_json(forecast: Forecast) -> dict[str, Any]:
    """Return the due cards, as totals and by day."""
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
