"""Hashes and shuffles that are the same on every machine. OpenSSL is not loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

try:
    from _blake2 import blake2b  # the module that hashlib uses
except ImportError:  # a Python built without it
    from hashlib import blake2b

__all__ = ["blake2b"]
_T = TypeVar("_T")


def draw(*parts: object) -> int:
    """Return a 64-bit number that depends only on the texts of `parts`."""
    text = "\0".join(str(part) for part in parts)
    digest = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big")


def shuffled(things: Iterable[_T], *seed: object) -> list[_T]:
    """Return the things in an order determined by the seed."""
    pool = list(things)
    for left in range(len(pool), 1, -1):
        chosen = draw(left, *seed) % left
        pool[left - 1], pool[chosen] = pool[chosen], pool[left - 1]
    return pool
