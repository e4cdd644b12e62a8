"""Ids for what a file gives none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.hashing import blake2b
from malgil.base.plain_text import LONGEST_TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable


# Room for the digest and a number.
_LONGEST = LONGEST_TEXT - 50


class FreshIds:
    """Hands out ids that nothing else has.

    The first one to ask for an id gets it, the second gets it with `-2`, and so on. Of a very long
    one, as the labels of a deep path make, the end is a digest.
    """

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def make(self, wanted: str) -> str:
        """Return `wanted`, or if it is taken `wanted-2`, `wanted-3`, …; it is taken from now on."""
        if len(wanted) > _LONGEST:
            ending = blake2b(wanted.encode(), digest_size=8).hexdigest()
            wanted = f"{wanted[:_LONGEST]}-{ending}"
        made = wanted
        if made in self._taken:
            number = self._next.get(wanted, 2)
            while (made := f"{wanted}-{number}") in self._taken:
                number += 1
            self._next[wanted] = number + 1
        self._taken.add(made)
        return made
