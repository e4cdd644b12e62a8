"""Showing a typed text against the answer: what is the same, wrong, missing and too much."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from malgil.core.alignment import Block, SlipKind, edits_between, is_alike, letters

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from malgil.phrasebook.text.normalise import Folded


class SpanKind(StrEnum):
    """What a piece of the comparison is."""

    SAME = "same"
    WRONG = "wrong"
    MISSING = "missing"
    EXTRA = "extra"


@dataclass(frozen=True, slots=True)
class Span:
    """One piece of the comparison.

    The `answer` texts of all spans joined are the answer, the `typed` texts joined are what was
    typed. `SAME` texts may differ in what does not count (case, spaces, punctuation); `MISSING`
    has no typed text, `EXTRA` none of the answer's; `WRONG` has both, also for a swap.
    """

    kind: SpanKind
    answer: str
    typed: str


_LENGTHS = {
    SlipKind.MISSING_LETTER: (SpanKind.MISSING, 1, 0),
    SlipKind.EXTRA_LETTER: (SpanKind.EXTRA, 0, 1),
    SlipKind.WRONG_LETTER: (SpanKind.WRONG, 1, 1),
    SlipKind.SWAPPED: (SpanKind.WRONG, 2, 2),
}


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: SpanKind
    answer_first: int
    answer_end: int
    typed_first: int
    typed_end: int


def same(answer: str, typed: str) -> tuple[Span, ...]:
    """Return the comparison of two texts that are equal in all that counts."""
    return (Span(SpanKind.SAME, answer, typed),)


def compare(answer: Folded, typed: Folded, blocks: Iterable[Block]) -> tuple[Span, ...]:
    """Return the comparison of two texts whose words are aligned in `blocks`."""
    pieces = (piece for block in blocks for piece in _pieces(answer, typed, block))
    return _spans(answer, typed, pieces)


def _pieces(answer: Folded, typed: Folded, block: Block) -> Iterator[_Piece]:
    left = letters(answer, block.answer_first, block.answer_end)
    right = letters(typed, block.typed_first, block.typed_end)
    i = answer.words[block.answer_first][0] if left else 0
    j = typed.words[block.typed_first][0] if right else 0
    if not left or not right:
        kind = SpanKind.MISSING if left else SpanKind.EXTRA
        yield _Piece(kind, i, i + len(left), j, j + len(right))
        return
    edits = edits_between(left, right)
    if edits is None or not is_alike(len(edits), left, right):
        yield _Piece(SpanKind.WRONG, i, i + len(left), j, j + len(right))
        return
    at_left = at_right = 0
    for edit in edits:
        yield _Piece(SpanKind.SAME, i + at_left, i + edit.answer, j + at_right, j + edit.typed)
        kind, taken, given = _LENGTHS[edit.kind]
        at_left, at_right = edit.answer + taken, edit.typed + given
        yield _Piece(kind, i + edit.answer, i + at_left, j + edit.typed, j + at_right)
    yield _Piece(SpanKind.SAME, i + at_left, i + len(left), j + at_right, j + len(right))


def _spans(answer: Folded, typed: Folded, pieces: Iterable[_Piece]) -> tuple[Span, ...]:
    """Give each piece its source text; what does not count between pieces is the same."""
    spans: list[Span] = []
    left = right = 0
    for piece in pieces:
        takes, gives = piece.answer_first < piece.answer_end, piece.typed_first < piece.typed_end
        left_first = answer.starts[piece.answer_first] if takes else left
        right_first = typed.starts[piece.typed_first] if gives else right
        _append(spans, SpanKind.SAME, answer.text[left:left_first], typed.text[right:right_first])
        left = answer.ends[piece.answer_end - 1] if takes else left
        right = typed.ends[piece.typed_end - 1] if gives else right
        _append(spans, piece.kind, answer.text[left_first:left], typed.text[right_first:right])
    _append(spans, SpanKind.SAME, answer.text[left:], typed.text[right:])
    return tuple(spans)


def _append(spans: list[Span], kind: SpanKind, answer: str, typed: str) -> None:
    if not answer and not typed:
        return
    if spans and spans[-1].kind is kind:
        before = spans.pop()
        answer, typed = before.answer + answer, before.typed + typed
    spans.append(Span(kind, answer, typed))
