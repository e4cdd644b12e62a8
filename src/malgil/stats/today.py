"""The panel of today: answers, minutes, pace, and days studied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct, to_builtins

from malgil.base.i18n import N_, _
from malgil.base.learning_day import iso_day
from malgil.phrasebook.cards import CARD_KINDS
from malgil.scheduling.pace import ENOUGH_SAMPLES, pace
from malgil.stats.calendar import calendar_panel, days_sentence
from malgil.stats.panels import with_head
from malgil.wording import PACE, answers, new_cards, percent, whole_minutes

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from malgil.phrasebook.cards import CardKind
    from malgil.stats.calendar import CalendarDay, DaysStudied
    from malgil.stats.reader import Reader
    from malgil.stats.reviews import Tally


class Pace(Struct, frozen=True, kw_only=True):
    """The time per answer.

    Attributes:
        type: Card kind.
        seconds: Median of the last answers, or the default.
        measured: Whether there were enough answers for the median.
    """

    type: CardKind
    seconds: float
    measured: bool


class TodayFigures(Struct, frozen=True, kw_only=True):
    """The figures of one learning day.

    Attributes:
        introduced: Number of cards answered for the first time.
        pace: Time per answer by card kind, from the last answers on any day.
        studied: Days studied and streaks.
        month: Last 30 days of the calendar, this one last.
    """

    introduced: int
    pace: tuple[Pace, ...]
    studied: DaysStudied
    month: tuple[CalendarDay, ...]

    @property
    def done(self) -> CalendarDay:
        """The answers of this day. An answer counts at most a minute."""
        return self.month[-1]

    @property
    def again_rate(self) -> float | None:
        """The share of answers rated Again, or None without answers."""
        return self.done.again / self.done.reviews if self.done.reviews else None


_MONTH = 30


def compute(reader: Reader) -> TodayFigures:
    """Return the figures of today."""
    return today_panel(reader.tallies, reader.today, reader.samples, reader.since)


def today_panel(
    tallies: Iterable[Tally],
    today: int,
    samples: Mapping[CardKind, Collection[int]],
    since: int | None = None,
) -> TodayFigures:
    """Return the figures of a learning day.

    Args:
        tallies: Tallies of any days.
        today: Learning day.
        samples: Durations of recent answers in milliseconds, by card kind.
        since: First day of the month, if it is later than 30 days ago.
    """
    every = list(tallies)
    first = today - _MONTH + 1
    calendar = calendar_panel(every, today, first if since is None else max(first, since))
    speed = pace(samples)
    return TodayFigures(
        introduced=sum(tally.introduced for tally in every if tally.day == today),
        pace=tuple(
            Pace(
                type=kind,
                seconds=speed[kind],
                measured=len(samples.get(kind, ())) >= ENOUGH_SAMPLES,
            )
            for kind in CARD_KINDS.values()
        ),
        studied=calendar.studied,
        month=calendar.days,
    )


def sentences(today: TodayFigures) -> list[str]:
    """Return today's answers and the days studied in words."""
    return [_done(today), days_sentence(today.studied)]


def _done(today: TodayFigures) -> str:
    if not today.done.reviews:
        return _("Nothing answered yet today.")
    return _("{answers} today ({again} Again), {minutes} min, {cards}.").format(
        answers=answers(today.done.reviews),
        again=percent(today.again_rate),
        minutes=whole_minutes(today.done.seconds),
        cards=new_cards(today.introduced),
    )


def table(today: TodayFigures) -> list[Sequence[str]]:
    """Return the measured pace by card kind."""
    head = (N_("card type"), PACE)
    return with_head(
        head,
        ((_(pace.type.caption), f"{pace.seconds:.1f}") for pace in today.pace if pace.measured),
    )


def to_json(today: TodayFigures) -> dict[str, Any]:
    """Return the figures of today and the days studied."""
    return {
        "today": {
            "learning_day": iso_day(today.done.day),
            "reviews": today.done.reviews,
            "again": today.done.again,
            "again_rate": today.again_rate,
            "seconds": today.done.seconds,
            "introduced": today.introduced,
            "pace": [
                {"type": pace.type, "seconds": pace.seconds, "measured": pace.measured}
                for pace in today.pace
            ],
        },
        "days_studied": to_builtins(today.studied),
    }
