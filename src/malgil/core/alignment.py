"""Which letters of a typed text stand for which letters of an answer.

First words are laid beside words, then letters beside letters within them, so that a wholly wrong
word is shown as one word and not as a scatter of letters.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from malgil.phrasebook.text.normalise import Folded

# Longer words, and more pairs of words, than any label has: beyond, all is one wrong piece.
_MOST_LETTERS = 64
_MOST_PAIRS = 900
_MOST_JOINED = 3


class SlipKind(StrEnum):
    """One edit that turns the answer into what was typed."""

    MISSING_LETTER = "missing"
    EXTRA_LETTER = "extra"
    WRONG_LETTER = "wrong"
    SWAPPED = "swapped"


@dataclass(frozen=True, slots=True)
class Edit:
    """One edit and where it happens: indices into the answer's and the typed word."""

    kind: SlipKind
    answer: int
    typed: int


@dataclass(frozen=True, slots=True)
class Block:
    """Words of the answer laid beside typed words: ranges of word numbers, either may be empty."""

    answer_first: int
    answer_end: int
    typed_first: int
    typed_end: int


def edits_between(answer: str, typed: str) -> tuple[Edit, ...] | None:
    """Return the fewest edits that turn `answer` into `typed`, from left to right.

    An edit adds, drops or changes a letter or swaps two neighbours, and no letter is edited twice
    (optimal string alignment). None if what differs is longer than any word.
    """
    shorter = min(len(answer), len(typed))
    head = 0
    while head < shorter and answer[head] == typed[head]:
        head += 1
    tail = 0
    while tail < shorter - head and answer[-1 - tail] == typed[-1 - tail]:
        tail += 1
    left, right = answer[head : len(answer) - tail], typed[head : len(typed) - tail]
    if max(len(left), len(right)) > _MOST_LETTERS:
        return None
    found = _trace(left, right, _table(left, right))
    return tuple(Edit(edit.kind, edit.answer + head, edit.typed + head) for edit in found)


def _table(left: str, right: str) -> list[list[int]]:
    table = [[0] * (len(right) + 1) for _ in range(len(left) + 1)]
    table[0] = list(range(len(right) + 1))
    for i, one in enumerate(left, 1):
        row, above = table[i], table[i - 1]
        row[0] = i
        for j, other in enumerate(right, 1):
            best = above[j - 1] + (one != other)
            best = min(best, above[j] + 1, row[j - 1] + 1)
            if _swapped(left, right, i, j):
                best = min(best, table[i - 2][j - 2] + 1)
            row[j] = best
    return table


def _trace(left: str, right: str, table: list[list[int]]) -> list[Edit]:
    i, j = len(left), len(right)
    found: list[Edit] = []
    while i or j:
        here = table[i][j]
        if i and j and left[i - 1] == right[j - 1] and table[i - 1][j - 1] == here:
            i, j = i - 1, j - 1
            continue
        if _swapped(left, right, i, j) and table[i - 2][j - 2] + 1 == here:
            i, j, kind = i - 2, j - 2, SlipKind.SWAPPED
        elif i and j and table[i - 1][j - 1] + 1 == here:
            i, j, kind = i - 1, j - 1, SlipKind.WRONG_LETTER
        elif i and table[i - 1][j] + 1 == here:
            i, kind = i - 1, SlipKind.MISSING_LETTER
        else:
            j, kind = j - 1, SlipKind.EXTRA_LETTER
        found.append(Edit(kind, i, j))
    return found[::-1]


def _swapped(left: str, right: str, i: int, j: int) -> bool:
    return (
        i > 1
        and j > 1
        and left[i - 1] == right[j - 2]
        and left[i - 2] == right[j - 1]
        and left[i - 1] != left[i - 2]
    )


def letters(text: Folded, first: int, end: int) -> str:
    """Return the folded letters of the words from `first` up to `end`, joined."""
    if first == end:
        return ""
    return text.key[text.words[first][0] : text.words[end - 1][1]]


def positional(words: int) -> tuple[Block, ...]:
    """Return word beside word, for two texts that have this many words each."""
    return tuple(Block(at, at + 1, at, at + 1) for at in range(words))


def align(answer: Folded, typed: Folded) -> tuple[tuple[Block, ...], float]:
    """Lay the typed words beside the answer's, in order, at the least cost.

    Up to three words of one side may stand beside one of the other, as when a space was forgotten.

    Returns:
        The blocks in order, and their cost: letters that differ, a little more where words are
        joined.
    """
    head, tail = _common_words(answer, typed)
    n, m = len(answer.words) - head - tail, len(typed.words) - head - tail
    blocks = [Block(at, at + 1, at, at + 1) for at in range(head)]
    if n * m > _MOST_PAIRS:
        blocks.append(Block(head, head + n, head, head + m))
        cost = float(max(len(answer.key), len(typed.key)))
    else:
        middle, cost = _cheapest(answer, typed, head, n, m)
        blocks.extend(middle)
    ends = zip(range(head + n, head + n + tail), range(head + m, head + m + tail), strict=True)
    blocks.extend(Block(i, i + 1, j, j + 1) for i, j in ends)
    return tuple(blocks), cost


def _common_words(answer: Folded, typed: Folded) -> tuple[int, int]:
    n, m = len(answer.words), len(typed.words)
    head = 0
    while head < min(n, m) and answer.word(head) == typed.word(head):
        head += 1
    tail = 0
    while tail < min(n, m) - head and answer.word(n - 1 - tail) == typed.word(m - 1 - tail):
        tail += 1
    return head, tail


def _cheapest(
    answer: Folded, typed: Folded, head: int, n: int, m: int
) -> tuple[list[Block], float]:
    left = [answer.word(head + at) for at in range(n)]
    right = [typed.word(head + at) for at in range(m)]
    best: dict[tuple[int, int], tuple[float, int, int]] = {(0, 0): (0.0, 0, 0)}
    for i in range(n + 1):
        for j in range(m + 1):
            if i or j:
                best[i, j] = min(
                    (best[i - k, j - q][0] + cost, k, q) for k, q, cost in _steps(left, right, i, j)
                )
    i, j = n, m
    found: list[Block] = []
    while i or j:
        _, k, q = best[i, j]
        found.append(Block(head + i - k, head + i, head + j - q, head + j))
        i, j = i - k, j - q
    return found[::-1], best[n, m][0]


def _steps(left: list[str], right: list[str], i: int, j: int) -> Iterator[tuple[int, int, float]]:
    """Yield how many words of each side may stand side by side last, and at what cost."""
    if i:
        yield 1, 0, len(left[i - 1])
    if j:
        yield 0, 1, len(right[j - 1])
    if not i or not j:
        return
    yield 1, 1, _cost_of_pair(left[i - 1], right[j - 1])
    for k in range(2, min(i, _MOST_JOINED) + 1):
        cost = _cost_of_joining("".join(left[i - k : i]), right[j - 1])
        if cost is not None:
            yield k, 1, cost + k / 4
    for q in range(2, min(j, _MOST_JOINED) + 1):
        cost = _cost_of_joining(left[i - 1], "".join(right[j - q : j]))
        if cost is not None:
            yield 1, q, cost + q / 4


def _cost_of_pair(left: str, right: str) -> int:
    apart = _distance(left, right)
    return apart if is_alike(apart, left, right) else max(len(left), len(right))


def _cost_of_joining(left: str, right: str) -> int | None:
    """Return the cost of words of which some are joined; None unless they are much alike.

    Joining is for forgotten spaces, nothing else.
    """
    most = max(len(left), len(right)) // 3
    if abs(len(left) - len(right)) > most:
        return None
    apart = _distance(left, right)
    return apart if apart <= most else None


@lru_cache(maxsize=4096)
def _distance(left: str, right: str) -> int:
    from rapidfuzz.distance import OSA

    return OSA.distance(left, right)


def is_alike(apart: int, left: str, right: str) -> bool:
    """Return whether two words at this distance are worth comparing letter by letter."""
    return apart * 2 <= max(len(left), len(right))
