"""Made-up choices that teach: wrong ones that this learner could well take for the right one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.core.shuffling import draw, shuffled
from malgil.phrasebook.menu import text_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from malgil.phrasebook.menu import MenuIndex

_LOOKED_AT = 40


def made_up_choices(
    index: MenuIndex,
    phrase: str,
    *,
    count: int,
    siblings: Sequence[str],
    confused: Sequence[str],
    shown: Collection[str],
    seed: object,
) -> tuple[str, ...]:
    """Return phrases to stand beside the right one as wrong choices.

    First what this learner has confused it with, then what stands beside it, then the nearest by
    text, and what is already on the screen only when nothing else is left.

    Args:
        index: The menu.
        phrase: The phrase that is right.
        count: How many are wanted; fewer come if the menu has no more.
        siblings: The phrases that stand beside it.
        confused: The phrases that it was taken for, or that were taken for it, the worst first.
        shown: Phrases that the question shows already.
        seed: Decides about ties.
    """
    taken = _also_right(index, phrase)
    chosen: list[str] = []

    def add(candidates: Iterable[str]) -> None:
        for one in candidates:
            if len(chosen) == count:
                return
            key = text_key(index.label(one))
            if key not in taken:
                taken.add(key)
                chosen.append(one)

    add(one for one in confused if one not in shown and index.places_of(one))
    add(one for one in shuffled(siblings, seed, phrase) if one not in shown)
    if len(chosen) < count:
        add(one for one in _nearest(index, phrase, seed) if one not in shown)
    if len(chosen) < count:
        add(one for one in index.phrases() if one not in shown)
    if len(chosen) < count:
        add(reversed([one for one in index.phrases() if one in shown]))
    return tuple(chosen)


def _also_right(index: MenuIndex, phrase: str) -> set[str]:
    """Return the texts that would be right as well: same gloss, or another spelling of one."""
    keys = {key for one in index.alike(phrase) for key in index.spellings(one)}
    also = (one for key in tuple(keys) for one in index.spelled.get(key, ()))
    return keys | {text_key(index.label(one)) for one in also}


def _nearest(index: MenuIndex, phrase: str, seed: object) -> Iterator[str]:
    from rapidfuzz import fuzz, process

    labels = {one: index.label(one).casefold() for one in index.phrases() if one != phrase}
    found = process.extract(
        index.label(phrase).casefold(), labels, scorer=fuzz.ratio, limit=_LOOKED_AT
    )
    ranked = sorted((-ratio, draw(seed, one), one) for _, ratio, one in found)
    yield from (one for _, _, one in ranked)
