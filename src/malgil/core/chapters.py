"""A card's answers as chapters: what each was, and from when to when the memory it left held."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from malgil.core.memory import State
from malgil.core.predicting import bin_key
from malgil.core.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from malgil.core.history import Moment
    from malgil.core.predicting import BinKey


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Chapter(Value):
    """What an answer was, beyond what its event says of itself.

    Attributes:
        moment: The answer.
        from_day: The learning day from which on its memory held: its own, or the latest one before
            it on its card where the clock was set back meanwhile.
        until_day: The day from which on another memory held, or none; None while it holds.
        is_new: Whether it introduced its card, the first time on that day.
        spaced: Answers a day or more after the one before since the last *forget*, up to this one.
        lapses: How many of those were Again.
    """

    moment: Moment
    from_day: int
    until_day: int | None = None
    is_new: bool = False
    spaced: int = 0
    lapses: int = 0

    @property
    def tested(self) -> int | None:
        """The interval in days that the answer tested; None if it was no test of any."""
        return self.moment.interval if self.moment.is_test else None

    @property
    def bin(self) -> BinKey | None:
        """Where RMSE(bins) counts the answer; None if nothing is predicted about it."""
        if not is_spaced(self.moment):
            return None
        before = self.lapses - (not self.moment.recalled)
        return bin_key(self.moment.elapsed, self.spaced, before)


def is_spaced(moment: Moment) -> bool:
    """Return whether it is an answer a day or more after the one before on its card."""
    return moment.is_answer and moment.before.memory is not None and moment.elapsed > 0


def following(moment: Moment, from_day: int, spaced: int, lapses: int) -> Chapter:
    """Return the chapter of an answer that follows one with these numbers on the same card.

    Args:
        moment: The answer.
        from_day: The latest learning day on its card so far.
        spaced: As in the chapter before; 0 after a *forget*.
        lapses: As in the chapter before; 0 after a *forget*.
    """
    counts = is_spaced(moment)
    return Chapter(
        moment=moment,
        from_day=max(from_day, moment.event.learning_day),
        spaced=spaced + counts,
        lapses=lapses + (counts and not moment.recalled),
    )


def chapters(moments: Iterable[Moment]) -> list[Chapter]:
    """Return the chapters of one card.

    Args:
        moments: Those of the card, in the order of the log.
    """
    found: list[Chapter] = []
    introduced: set[int] = set()
    latest: int | None = None
    spaced = lapses = 0
    for one in moments:
        forgets = one.before.memory is not None and one.after.memory is None
        if not one.is_answer and not forgets:
            continue
        day = one.event.learning_day
        latest = day if latest is None else max(latest, day)
        if found and found[-1].until_day is None:
            found[-1] = replace(found[-1], until_day=latest)
        if forgets:
            spaced = lapses = 0
            continue
        chapter = following(one, latest, spaced, lapses)
        spaced, lapses = chapter.spaced, chapter.lapses
        if one.before.state is State.NEW and day not in introduced:
            introduced.add(day)
            chapter = replace(chapter, is_new=True)
        found.append(chapter)
    return found
