"""A card's answers as chapters: what each was, and from when to when the memory it left held."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypedDict

from malgil.base.value import Value
from malgil.core.predicting import bin_key
from malgil.scheduling.fsrs import State

if TYPE_CHECKING:
    from collections.abc import Iterable

    from malgil.core.predicting import BinKey
    from malgil.scheduling.card_history import Moment


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Chapter(Value):
    """What an answer was, beyond what its event says of itself.

    Attributes:
        moment: The answer.
        from_day: The learning day from which on its memory held: its own, or the latest one before
            it on its card where the clock was set back meanwhile.
        until_day: The day from which on another memory held, or none; None while it holds.
        is_new: Whether it introduced its card, the first time on that day.
        elapsed: Days since the answer before since the last *forget*; 0 on the same day or without.
        spaced: Answers with days before them since the last *forget*, up to this one.
        lapses: How many of those were Again.
    """

    moment: Moment
    from_day: int
    until_day: int | None = None
    is_new: bool = False
    elapsed: int = 0
    spaced: int = 0
    lapses: int = 0

    @property
    def tested(self) -> int | None:
        """The interval in days that the answer tested; None if it was no test of any."""
        return self.moment.interval if self.moment.is_test else None

    @property
    def bin(self) -> BinKey | None:
        """Where RMSE(bins) counts the answer; None if nothing is predicted about it."""
        if not self.elapsed:
            return None
        return bin_key(self.elapsed, self.spaced, self.lapses - (not self.moment.recalled))


def following(moment: Moment, from_day: int, spaced: int, lapses: int) -> Chapter:
    """Return the chapter of an answer that follows one with these numbers on the same card.

    Args:
        moment: The answer.
        from_day: The latest learning day on its card so far.
        spaced: As in the chapter before; 0 after a *forget*.
        lapses: As in the chapter before; 0 after a *forget*.
    """
    elapsed, spaced, lapses = _counted(moment, spaced, lapses)
    return Chapter(
        moment=moment,
        from_day=max(from_day, moment.event.learning_day),
        elapsed=elapsed,
        spaced=spaced,
        lapses=lapses,
    )


def _counted(moment: Moment, spaced: int, lapses: int) -> tuple[int, int, int]:
    """Return the days since the answer before, and the two counts with this answer."""
    elapsed = moment.elapsed
    if not elapsed:
        return 0, spaced, lapses
    return elapsed, spaced + 1, lapses + (not moment.recalled)


def chapters(moments: Iterable[Moment]) -> list[Chapter]:
    """Return the chapters of one card.

    Args:
        moments: Those of the card, in the order of the log.
    """
    found: list[Chapter] = []
    introduced: set[int] = set()
    latest: int | None = None
    begun: _Begun | None = None
    spaced = lapses = 0
    for one in moments:
        if not one.is_answer and (one.before.stability is None or one.after.stability is not None):
            continue
        day = one.event.learning_day
        latest = day if latest is None else max(latest, day)
        if begun is not None:
            found.append(Chapter(until_day=latest, **begun))
            begun = None
        if not one.is_answer:
            spaced = lapses = 0
            continue
        elapsed, spaced, lapses = _counted(one, spaced, lapses)
        is_new = one.before.state is State.NEW and day not in introduced
        if is_new:
            introduced.add(day)
        begun = _Begun(
            moment=one,
            from_day=latest,
            is_new=is_new,
            elapsed=elapsed,
            spaced=spaced,
            lapses=lapses,
        )
    if begun is not None:
        found.append(Chapter(until_day=None, **begun))
    return found


class _Begun(TypedDict):
    """A chapter whose end is not known yet."""

    moment: Moment
    from_day: int
    is_new: bool
    elapsed: int
    spaced: int
    lapses: int
