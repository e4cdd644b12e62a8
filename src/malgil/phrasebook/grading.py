"""Grading typed labels: right, right with a slip, or wrong.

What does not count is folded away (`malgil.phrasebook.text.normalise`); what then differs is a slip only where
it cannot have changed the meaning: never in a number, a price or a negation, never by a whole word,
and never into another word of the phrasebook, so that no label passes for another.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from malgil.core.alignment import (
    Block,
    Edit,
    SlipKind,
    align,
    edits_between,
    letters,
    positional,
)
from malgil.core.textdiff import Span, SpanKind, compare, same
from malgil.phrasebook.model import canonical
from malgil.phrasebook.text.hangul import contains_hangul, to_latin
from malgil.phrasebook.text.normalise import Folded, fold, fold_word, vocabulary_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

__all__ = [
    "Grade",
    "Result",
    "SlipKind",
    "Span",
    "SpanKind",
    "fold_word",
    "grade",
    "vocabulary_of",
]

MOST_SLIPS = 3
_LETTERS_FOR_ONE, _LETTERS_FOR_TWO = 4, 9

# Texts this much longer than every answer are wrong without looking closer.
_ROOM_FOR_MISTAKES, _TIMES_LONGER = 256, 4
_COMPARED = 20

_NEGATIONS = frozenset({
    "no", "not", "non", "nor", "none", "never", "neither", "nobody", "nothing", "nowhere",
    "cannot", "without", "hardly",
})  # fmt: skip
_CONTRACTIONS = frozenset(
    fold_word(auxiliary + "n't")
    for auxiliary in (
        "ai", "are", "ca", "could", "dare", "did", "does", "do", "had", "has", "have", "is",
        "might", "must", "need", "ought", "sha", "should", "was", "were", "wo", "would",
    )
)  # fmt: skip
_NEGATING_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "mis", "non")  # codespell:ignore mis
# Beginnings of everyday words in which those letters negate nothing.
_PLAIN_BEGINNINGS = (
    "under", "unit", "unique", "univers", "union", "unless", "until",
    "inbox", "inch", "incl", "income", "increase", "increasi",
    "indeed", "index", "indic", "indiv", "industr",
    "inform", "initi", "input", "inquir", "insert", "inside", "inspect", "install", "instant",
    "instead", "instruct", "insur", "inten", "inter", "introduc", "invent", "invest",
    "invit", "invoice", "involv",
    "imag", "immediate", "impact", "import", "impress", "improv", "illness", "illustr", "iron",
    "discount", "discover", "discuss", "disk", "dispatch", "display", "disput",
    "distan", "distribut", "district",
    "mission", "missing", "mistak",
)  # fmt: skip
_SHORTEST_PREFIX = 2


class Result(StrEnum):
    """The verdict on what was typed. A slip is right, and shown."""

    RIGHT = "right"
    SLIP = "slip"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """What grading found.

    Attributes:
        result: The verdict.
        answer: The accepted answer nearest to what was typed.
        typed: What was typed, as it was read: NFC, trimmed, without control characters, and in
            Latin letters if it was read back.
        read_back: Whether Hangul was read back as the English keys under it.
        diff: The comparison; see `Span` for how it gives back `answer` and `typed`.
        slips: The edits of a slip, in order; empty for the other results.
    """

    result: Result
    answer: str
    typed: str
    read_back: bool
    diff: tuple[Span, ...]
    slips: tuple[SlipKind, ...] = ()

    @property
    def is_right(self) -> bool:
        """Whether it counts as right, a slip included."""
        return self.result is not Result.WRONG


def grade(typed: str, answers: Sequence[str], vocabulary: Container[str]) -> Grade:
    """Grade what was typed against all that would be right.

    Args:
        typed: The text as it came from the keyboard or a file; anything at all.
        answers: Every right answer, other accepted spellings included; the first is told when
            nothing was typed.
        vocabulary: All folded words of the phrasebook (`vocabulary_of`), none of which is a slip
            for another.

    Raises:
        ValueError: If there are no answers.
    """
    if not answers:
        msg = "grading needs at least one answer"
        raise ValueError(msg)
    text = _readable(typed)
    found: list[tuple[float, Grade]] = []
    for answer in _worth_a_look(text, answers):
        found.append(_grade_one(text, canonical(answer), vocabulary))
        if found[-1][1].result is Result.RIGHT:
            return found[-1][1]
    return min(found, key=lambda one: one[0])[1]


def _worth_a_look(text: str, answers: Sequence[str]) -> Sequence[str]:
    """Return the answers to compare closely: of very many those that equal the text or come near.

    A gloss may stand for a thousand labels, and comparing long ones takes some milliseconds each.
    """
    if len(answers) <= _COMPARED:
        return answers
    from rapidfuzz import fuzz, process

    forms = {text, to_latin(text)} if contains_hangul(text) else {text}
    keys = {fold(form).key for form in forms}
    chosen = {answer for answer in answers if fold(canonical(answer)).key in keys}
    lowered = [answer.lower() for answer in answers]
    for form in forms:
        near = process.extract(form.lower(), lowered, scorer=fuzz.ratio, limit=_COMPARED)
        chosen.update(answers[place] for _label, _ratio, place in near)
    return [answer for answer in answers if answer in chosen]


def _readable(typed: str) -> str:
    """Drop what a keyboard cannot mean: control characters, and halves of broken characters."""
    spaced = (" " if char.isspace() else char for char in typed)
    kept = (char for char in spaced if unicodedata.category(char) not in {"Cc", "Cs"})
    return canonical("".join(kept))


def _grade_one(text: str, answer: str, vocabulary: Container[str]) -> tuple[float, Grade]:
    """Return the grade for one answer, and how far from right it is (for finding the nearest)."""
    read_back = contains_hangul(text) and not contains_hangul(answer)
    typed = to_latin(text) if read_back else text

    def made(result: Result, diff: tuple[Span, ...], slips: tuple[SlipKind, ...] = ()) -> Grade:
        return Grade(
            result=result, answer=answer, typed=typed, read_back=read_back, diff=diff, slips=slips
        )

    if len(typed) > _TIMES_LONGER * len(answer) + _ROOM_FOR_MISTAKES:
        return float("inf"), made(Result.WRONG, (Span(SpanKind.WRONG, answer, typed),))
    right, given = fold(answer), fold(typed)
    if right.key == given.key and (right.key or answer == typed) and typed:
        return 0.0, made(Result.RIGHT, same(answer, typed))
    if len(right.words) == len(given.words):
        blocks = positional(len(right.words))
        slips = _slips(right, given, blocks, vocabulary)
        if slips:
            return len(slips) / 10, made(Result.SLIP, compare(right, given, blocks), slips)
    blocks, cost = align(right, given)
    slips = _slips(right, given, blocks, vocabulary)
    diff = compare(right, given, blocks)
    if slips:
        return len(slips) / 10, made(Result.SLIP, diff, slips)
    return 1 + cost, made(Result.WRONG, diff)


def _slips(
    answer: Folded, typed: Folded, blocks: tuple[Block, ...], vocabulary: Container[str]
) -> tuple[SlipKind, ...]:
    """Return the edits if all that differs are slips; empty if anything is more than that."""
    found: list[SlipKind] = []
    for block in blocks:
        slips = _slips_in_block(answer, typed, block, vocabulary)
        if slips is None or len(found) + len(slips) > MOST_SLIPS:
            return ()
        found.extend(slips)
    return tuple(found)


def _slips_in_block(
    answer: Folded, typed: Folded, block: Block, vocabulary: Container[str]
) -> tuple[SlipKind, ...] | None:
    left = letters(answer, block.answer_first, block.answer_end)
    right = letters(typed, block.typed_first, block.typed_end)
    if left == right:
        return ()
    tokens = [typed.word(at) for at in range(block.typed_first, block.typed_end)]
    if not left or not right or any(token in vocabulary for token in tokens):
        return None
    found: list[SlipKind] = []
    pairs = _pairs(answer, block, left, right)
    for word, given in pairs:
        slips = _slips_in_word(word, given, vocabulary)
        if slips is None:
            return None
        found.extend(slips)
    # A word typed in several parts might have had a short word added to it: "a return".
    if len(tokens) > 1 and SlipKind.EXTRA_LETTER in found:
        return None
    return tuple(found)


def _pairs(answer: Folded, block: Block, left: str, right: str) -> Iterator[tuple[str, str]]:
    """Give each word of the answer in a block its part of what was typed for all of them."""
    first = answer.words[block.answer_first][0]
    ends = [answer.words[at][1] - first for at in range(block.answer_first, block.answer_end)]
    edits = edits_between(left, right) if len(ends) > 1 else ()
    start = start_typed = 0
    for end in ends:
        end_typed = end + _shift(edits or (), end) if end < len(left) else len(right)
        yield left[start:end], right[start_typed:end_typed]
        start, start_typed = end, end_typed


def _shift(edits: tuple[Edit, ...], before: int) -> int:
    missing = sum(e.kind is SlipKind.MISSING_LETTER and e.answer < before for e in edits)
    extra = sum(e.kind is SlipKind.EXTRA_LETTER and e.answer <= before for e in edits)
    return extra - missing


def _slips_in_word(
    word: str, given: str, vocabulary: Container[str]
) -> tuple[SlipKind, ...] | None:
    """Return the edits between a word and what was typed for it; None if they are no slips."""
    if word == given:
        return ()
    allowed = (len(word) >= _LETTERS_FOR_ONE) + (len(word) >= _LETTERS_FOR_TWO)
    if not given or abs(len(word) - len(given)) > allowed:
        return None
    if given in vocabulary or _has_number(word) or _has_number(given):
        return None
    edits = edits_between(word, given)
    if edits is None or len(edits) > allowed or _changes_meaning(word, given, len(edits)):
        return None
    return tuple(edit.kind for edit in edits)


def _has_number(word: str) -> bool:
    """Return whether a word has a digit, another number sign or a currency sign."""
    categories = {unicodedata.category(char) for char in word}
    return any(category[0] == "N" or category == "Sc" for category in categories)


def _changes_meaning(word: str, given: str, distance: int) -> bool:
    """Return whether the difference may be a negation or another prefix, not a slip."""
    if not _NEGATIONS.isdisjoint({word, given}) or given in _CONTRACTIONS:
        return True
    if word in _CONTRACTIONS and not given.endswith("nt"):
        return True
    if word == given[_SHORTEST_PREFIX:] or given == word[_SHORTEST_PREFIX:]:
        return True
    return _loses_prefix(word, given) or _gains_prefix(word, given, distance)


def _loses_prefix(word: str, given: str) -> bool:
    if word.startswith(_PLAIN_BEGINNINGS):
        return False
    return any(
        word.startswith(prefix) and not given.startswith(prefix) for prefix in _NEGATING_PREFIXES
    )


def _gains_prefix(word: str, given: str, distance: int) -> bool:
    for prefix in _NEGATING_PREFIXES:
        if given.startswith(prefix) and not word.startswith(prefix):
            rest = edits_between(word, given[len(prefix) :])
            if rest is not None and len(rest) < distance:
                return True
    return False
