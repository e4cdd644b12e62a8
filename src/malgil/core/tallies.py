"""What was answered on each learning day: the sums that most statistics are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from malgil.scheduling.card_history import MATURE_DAYS, type_of
from malgil.scheduling.panels import Rate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from malgil.core.chapters import Chapter
    from malgil.phrasebook.cards import CardType


_NONE = Rate()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The answers of a learning day to cards of one type.

    Attributes:
        day: The learning day.
        type: The card type.
        answers: How many there were.
        again: How many of them were rated Again.
        duration_ms: How long they took; an answer counts as a minute at most.
        introduced: Cards answered for the first time.
        young: Tests of intervals of less than 21 days, and how many recalled.
        mature: The same of longer ones.
    """

    day: int
    type: CardType
    answers: int = 0
    again: int = 0
    duration_ms: int = 0
    introduced: int = 0
    young: Rate = _NONE
    mature: Rate = _NONE


def tallies_of(chapters: Iterable[Chapter]) -> list[Tally]:
    """Return the tallies of answers, given in any order: one for each day and type that has any."""
    found: dict[tuple[int, CardType], Tally] = {}
    for one in chapters:
        added = tally_of(one)
        key = (added.day, added.type)
        found[key] = _sum(found[key], added) if key in found else added
    return list(found.values())


def tally_of(chapter: Chapter) -> Tally:
    """Return the tally of one answer."""
    moment, tested = chapter.moment, chapter.tested
    test = _NONE if tested is None else Rate(1, int(moment.recalled))
    is_mature = tested is not None and tested >= MATURE_DAYS
    return Tally(
        day=moment.event.learning_day,
        type=type_of(moment.event.card or ""),
        answers=1,
        again=int(not moment.recalled),
        duration_ms=moment.duration_ms,
        introduced=int(chapter.is_new),
        young=_NONE if is_mature else test,
        mature=test if is_mature else _NONE,
    )


def _sum(one: Tally, other: Tally) -> Tally:
    return Tally(
        day=one.day,
        type=one.type,
        answers=one.answers + other.answers,
        again=one.again + other.again,
        duration_ms=one.duration_ms + other.duration_ms,
        introduced=one.introduced + other.introduced,
        young=one.young + other.young,
        mature=one.mature + other.mature,
    )
