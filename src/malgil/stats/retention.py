"""The retention panel: true retention by age, card kind, week and month."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from malgil.base.i18n import N_, _, n_
from malgil.base.learning_day import from_date, iso_day, to_date
from malgil.phrasebook.cards import CARD_KINDS, CardKind
from malgil.scheduling.calibration import Rate
from malgil.stats.panels import with_head
from malgil.wording import DESIRED_RETENTION, MATURE, YOUNG, heading, percent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from malgil.stats.reader import Reader
    from malgil.stats.reviews import Tally


class Period(Struct, frozen=True, kw_only=True):
    """A week (Monday to Sunday) or month, with its first day, last day and rate."""

    first: int
    last: int
    rate: Rate


class Retention(Struct, frozen=True, kw_only=True):
    """True retention: the first answers of a day to cards with an interval of a day or more.

    Attributes:
        desired: Desired retention.
        overall: Rate of all these answers.
        young: Rate of cards with an interval of less than 21 days.
        mature: Rate of cards with a longer interval.
        by_type: Rate of every card kind.
        weeks: Rate of every week from the first to the current one, including empty ones.
        months: Rate of every calendar month.
    """

    desired: float
    overall: Rate
    young: Rate
    mature: Rate
    by_type: dict[CardKind, Rate]
    weeks: tuple[Period, ...]
    months: tuple[Period, ...]


_WEEKS, _WEEK = 8, 7


def compute(reader: Reader) -> Retention:
    """Return the true retention."""
    desired = reader.store.settings.desired_retention
    return retention_panel(reader.tallies, reader.today, desired)


def retention_panel(tallies: Iterable[Tally], today: int, desired: float) -> Retention:
    """Return the true retention.

    Args:
        tallies: Tallies of any days and card kinds, in any order.
        today: Current learning day. Later days (after the clock was set back) are ignored.
        desired: Desired retention.
    """
    past = [tally for tally in tallies if tally.day <= today and (tally.young or tally.mature)]
    by_day: defaultdict[int, list[Tally]] = defaultdict(list)
    for tally in past:
        by_day[tally.day].append(tally)
    days = {day: _total(tallies) for day, tallies in by_day.items()}
    return Retention(
        desired=desired,
        overall=_total(past),
        young=Rate(sum(tally.young for tally in past), sum(tally.young_recalled for tally in past)),
        mature=Rate(
            sum(tally.mature for tally in past), sum(tally.mature_recalled for tally in past)
        ),
        by_type={
            kind: _total([tally for tally in past if tally.type == kind])
            for kind in CARD_KINDS.values()
        },
        weeks=periods(days, today, week_of),
        months=periods(days, today, month_of),
    )


def _total(tallies: Sequence[Tally]) -> Rate:
    """Return the rate of all tests."""
    return Rate(
        sum(tally.young + tally.mature for tally in tallies),
        sum(tally.young_recalled + tally.mature_recalled for tally in tallies),
    )


def week_of(day: int) -> tuple[int, int]:
    """Return the Monday and Sunday of a day's week."""
    # 1970-01-01 was a Thursday.
    monday = day - (day + 3) % _WEEK
    return monday, monday + _WEEK - 1


def month_of(day: int) -> tuple[int, int]:
    """Return the first and the last day of a day's month."""
    first = to_date(day).replace(day=1)
    following = (first + timedelta(days=31)).replace(day=1)
    return from_date(first), from_date(following) - 1


def periods(
    tests: Mapping[int, Rate], today: int, span_of: Callable[[int], tuple[int, int]]
) -> tuple[Period, ...]:
    """Return the rate of each period from the first test to today, including empty ones.

    Args:
        tests: Rates by learning day, up to today.
        today: Current learning day.
        span_of: Function that returns the first and last day of a day's period.
    """
    spans: list[Period] = []
    first, last = span_of(min(tests, default=today + 1))
    while first <= today and tests:
        rates = (tests[day] for day in range(first, last + 1) if day in tests)
        spans.append(Period(first=first, last=last, rate=sum(rates, Rate())))
        first, last = span_of(last + 1)
    return tuple(spans)


def sentences(retention: Retention) -> list[str]:
    """Return the true and the desired retention in words."""
    count = retention.overall.reviews
    if not count:
        return [_("No card has been reviewed after a day or more yet, so there is no retention.")]
    recalled = n_(
        "{share} of {count} review recalled.", "{share} of {count} reviews recalled.", count
    ).format(share=percent(retention.overall.share), count=count)
    return [f"{recalled} {heading(DESIRED_RETENTION)}: {percent(retention.desired)}."]


def table(retention: Retention) -> list[Sequence[str]]:
    """Return the rates by age, card kind, week and month."""
    if not retention.overall.reviews:
        return []
    named = [
        (_(YOUNG), retention.young),
        (_(MATURE), retention.mature),
        *((_(kind.caption), rate) for kind, rate in retention.by_type.items()),
        *(
            (_("week of {day}").format(day=iso_day(period.first)), period.rate)
            for period in retention.weeks[-_WEEKS:]
        ),
        *((f"{iso_day(period.first)[:7]}", period.rate) for period in retention.months[-_WEEKS:]),
    ]
    head = (N_("reviews"), N_("count"), N_("recalled"))
    return with_head(head, ((name, str(rate.reviews), percent(rate.share)) for name, rate in named))


def to_json(retention: Retention) -> dict[str, Any]:
    """Return every rate."""
    return {
        "retention": {
            "desired": retention.desired,
            "overall": _rate(retention.overall),
            "young": _rate(retention.young),
            "mature": _rate(retention.mature),
            "by_type": {kind: _rate(rate) for kind, rate in retention.by_type.items()},
            "weeks": _periods(retention.weeks),
            "months": _periods(retention.months),
        }
    }


def _rate(rate: Rate) -> dict[str, Any]:
    return {"reviews": rate.reviews, "recalled": rate.recalled, "retention": rate.share}


def _periods(periods: Iterable[Period]) -> list[dict[str, Any]]:
    return [
        {"first": iso_day(period.first), "last": iso_day(period.last), **_rate(period.rate)}
        for period in periods
    ]
