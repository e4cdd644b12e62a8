"""Shuffles that are the same on every machine and every version of Python."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from malgil.base.hashing import blake2b

if TYPE_CHECKING:
    from collections.abc import Iterable

_T = TypeVar("_T")


def draw(*parts: object) -> int:
    """Return 64 bits that depend on nothing but the texts of `parts`."""
    text = "\0".join(str(part) for part in parts)
    digest = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big")


def shuffled(things: Iterable[_T], *seed: object) -> list[_T]:
    """Return the things in an order that the seed alone decides."""
    pool = list(things)
    for left in range(len(pool), 1, -1):
        chosen = draw(left, *seed) % left
        pool[left - 1], pool[chosen] = pool[chosen], pool[left - 1]
    return pool
