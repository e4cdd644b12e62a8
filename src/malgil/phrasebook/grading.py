"""Grade typed labels as right, right with a slip, or wrong.

Insignificant differences are folded away (`malgil.phrasebook.text.normalise`). The remaining ones
are slips only if they cannot change the meaning: never in a number, a price or a negation, never a
whole word, and never another word of the phrasebook, so that no label is accepted for another.
Signs count where they alone distinguish labels (C, C++).
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from enum import StrEnum
from functools import lru_cache, partial
from itertools import product
from typing import TYPE_CHECKING

from msgspec import Struct
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from malgil.base.plain_text import without_accents
from malgil.phrasebook.model import canonical, label_key
from malgil.phrasebook.text.hangul import contains_hangul, hangul_readings, read_back, to_latin
from malgil.phrasebook.text.normalise import (
    Folded,
    exact_key,
    fold,
    fold_word,
    folded_shapes,
    spellings,
)

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

MOST_SLIPS = 3
_LETTERS_FOR_ONE, _LETTERS_FOR_TWO = 4, 9

# Typed text this much longer than an answer is wrong without a comparison.
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
# Beginnings of common words in which these letters are not a negation.
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
_SHORTEST_PREFIX, _LONGEST_PREFIX = 2, 3
_RESTRICTIONS = frozenset({"off", "except", "excluding", "unless"})
_ENDINGS = frozenset({"", "s", "es", "d", "ed", "ing", "y", "ies", "ied", "ion", "ions", "ly"})
_SHORTEST_STEM = 3


class Result(StrEnum):
    """Verdict on a typed answer. A slip counts as right, but is shown."""

    RIGHT = "right"
    SLIP = "slip"
    WRONG = "wrong"


class Grade(Struct, frozen=True, kw_only=True):
    """Grade of a typed answer.

    Attributes:
        result: Verdict.
        answer: Accepted answer that is nearest to the typed text.
        typed: Typed text as graded: NFC, trimmed, without control characters, and in the other
            keyboard layout if `read_back`.
        read_back: Whether it was converted to what the keys type in the other layout.
        diff: Comparison of `answer` and `typed`. See `TextSpan`.
        slips: Edits of a slip, in order. Empty for the other results.
    """

    result: Result
    answer: str
    typed: str
    read_back: bool
    diff: tuple[TextSpan, ...]
    slips: tuple[SlipKind, ...] = ()

    @property
    def is_right(self) -> bool:
        """Whether the answer counts as right, including with a slip."""
        return self.result is not Result.WRONG


def grade(
    typed: str, answers: Sequence[str], vocabulary: Container[str], labels: Iterable[str] = ()
) -> Grade:
    """Grade typed text against all right answers.

    Args:
        typed: Any text from the keyboard or a file.
        answers: Right answers, including other accepted spellings.
        vocabulary: All folded words of the phrasebook (`vocabulary_of`). No word of it is a slip
            for another.
        labels: All labels of the phrasebook. Text that equals one of them is that label.

    Raises:
        ValueError: There are no answers.
    """
    if not answers:
        msg = "grading needs at least one answer"
        raise ValueError(msg)
    text = _readable(typed)
    forms = (text, to_latin(text)) if contains_hangul(text) else (text,)
    near = {letters for each in (*forms, *answers) for letters in _letters(each)}
    others = [
        label
        for label in labels
        if (_letters_of(label) in near if label.isascii() else not near.isdisjoint(_letters(label)))
        and label not in answers
    ]
    graded: list[tuple[float, Grade]] = []
    for answer in _worth_a_look(text, answers):
        graded.append(_grade_one(text, canonical(answer), vocabulary, others))
        if graded[-1][1].result is Result.RIGHT:
            return graded[-1][1]
    return min(graded, key=lambda pair: pair[0])[1]


def _letters_of(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _letters(text: str) -> set[str]:
    """Return the letters and digits of a text, in each spelling of its signs."""
    return {_letters_of(folded_shapes(text, spelling)) for spelling in spellings(text)}


def _keys(text: str) -> set[str]:
    """Return the folded keys of a text, in each spelling of its signs."""
    return {fold(text, spelling=spelling).key for spelling in spellings(text)}


def _worth_a_look(text: str, answers: Sequence[str]) -> Sequence[str]:
    """Return the answers to compare in detail: if there are many, those equal or near to the text.

    A gloss may have a thousand labels, and comparing a long one takes milliseconds.
    """
    if len(answers) <= _COMPARED:
        return answers

    other = (to_latin(text),) if contains_hangul(text) else hangul_readings(text)
    forms = {text, *other}
    keys = {key for form in forms for key in _keys(form)}
    chosen = {answer for answer in answers if not keys.isdisjoint(_keys(canonical(answer)))}
    lowered = [answer.lower() for answer in answers]
    for form in forms:
        near = process.extract(form.lower(), lowered, scorer=fuzz.ratio, limit=_COMPARED)
        chosen.update(answers[place] for _label, _ratio, place in near)
    return [answer for answer in answers if answer in chosen]


def _readable(typed: str) -> str:
    """Drop characters that cannot be typed: control characters and lone surrogates."""
    spaced = (" " if char.isspace() else char for char in typed)
    kept = (char for char in spaced if unicodedata.category(char) not in {"Cc", "Cs"})
    return canonical("".join(kept))


def _grade_one(
    text: str, answer: str, vocabulary: Container[str], others: Sequence[str]
) -> tuple[float, Grade]:
    """Return the grade for one answer and its distance, for finding the nearest answer."""
    back = read_back(text, answer)
    if back == text or not _keys(text).isdisjoint(_keys(answer)):
        return _grade_reading(text, answer, vocabulary, others)
    read = _grade_reading(back, answer, vocabulary, others, is_read_back=True)
    if read[1].is_right or not contains_hangul(answer):
        return read
    return _grade_reading(text, answer, vocabulary, others)  # English, and wrong


def _grade_reading(
    typed: str,
    answer: str,
    vocabulary: Container[str],
    others: Sequence[str],
    *,
    is_read_back: bool = False,
) -> tuple[float, Grade]:
    """Return the grade in the spelling of the signs that makes the texts most alike."""

    def graded(
        distance: float,
        result: Result,
        diff: tuple[TextSpan, ...],
        slips: tuple[SlipKind, ...] = (),
    ) -> tuple[float, Grade]:
        return distance, Grade(
            result=result,
            answer=answer,
            typed=typed,
            read_back=is_read_back,
            diff=diff,
            slips=slips,
        )

    whole = (TextSpan(SpanKind.WRONG, answer, typed),)
    if len(typed) > _TIMES_LONGER * len(answer) + _ROOM_FOR_MISTAKES:
        return graded(float("inf"), Result.WRONG, whole)
    signs = _distinguishing(answer, typed, others)
    as_written = fold(typed, signs).key
    is_other = _names_other(typed, answer, others)

    def compared(spelling: int | None) -> tuple[float, Grade]:
        right, entered = fold(answer, signs, spelling), fold(typed, signs, spelling)
        same_key = right.key == entered.key
        equals = {fold(other, signs).key for other in others}
        names = is_other or (spelling is not None and as_written in equals)
        if same_key and (right.key or answer == typed) and typed and not names:
            return graded(0.0, Result.RIGHT, (TextSpan(SpanKind.SAME, answer, typed),))
        names = names or any(fold(other, signs, spelling).key == entered.key for other in others)
        if len(right.words) == len(entered.words) and not names:
            blocks = positional(len(right.words))
            slips = _slips(right, entered, blocks, vocabulary)
            if slips:
                diff = compare(right, entered, blocks)
                return graded(len(slips) / 10, Result.SLIP, diff, slips)
        blocks, cost = align(right, entered)
        slips = () if names else _slips(right, entered, blocks, vocabulary)
        diff = compare(right, entered, blocks)
        if slips:
            return graded(len(slips) / 10, Result.SLIP, diff, slips)
        return graded(1 + cost, Result.WRONG, whole if typed and same_key else diff)

    return min(map(compared, spellings(answer + typed)), key=lambda pair: pair[0])


def _names_other(typed: str, answer: str, others: Sequence[str]) -> bool:
    """Return whether typed text equals another label, and the answer less exactly if at all."""
    for key in (label_key, exact_key, partial(exact_key, spelling=0)):
        wanted = key(typed)
        if wanted == key(answer):
            return False
        if any(wanted == key(other) for other in others):
            return True
    return False


def _distinguishing(answer: str, typed: str, others: Iterable[str]) -> frozenset[str]:
    """Return the signs that distinguish the answer from labels with the same words.

    If it has no words, all its signs count.
    """
    key = fold(answer).key
    if not key:
        return frozenset(exact_key(answer) + exact_key(typed)) - {" "}
    texts = [exact_key(text) for text in (answer, *others) if fold(text).key == key]
    counts = [Counter(text) for text in texts]
    # Labels with the same signs in another order differ in all of them.
    signs = {char for char in "".join(texts) if len({count[char] for count in counts}) > 1}
    if not signs and len(set(texts)) > 1:
        signs = set("".join(texts))
    return frozenset(char for char in signs if not char.isspace())


def _slips(
    answer: Folded, typed: Folded, blocks: tuple[Block, ...], vocabulary: Container[str]
) -> tuple[SlipKind, ...]:
    """Return the edits if all differences are slips, else an empty tuple."""
    all_slips: list[SlipKind] = []
    for block in blocks:
        slips = _slips_in_block(answer, typed, block, vocabulary)
        if slips is None:
            return ()
        all_slips.extend(slips)
        if len(all_slips) - all_slips.count(SlipKind.ACCENT) > MOST_SLIPS:
            return ()
    return tuple(all_slips)


def _slips_in_block(
    answer: Folded, typed: Folded, block: Block, vocabulary: Container[str]
) -> tuple[SlipKind, ...] | None:
    left = letters(answer, block.answer_first, block.answer_end)
    right = letters(typed, block.typed_first, block.typed_end)
    if left == right:
        return ()
    tokens = typed.parts[block.typed_first : block.typed_end]
    if not left or not right or any(token in vocabulary for token in tokens):
        return None
    all_slips: list[SlipKind] = []
    pairs = _pairs(answer, block, left, right)
    for word, part in pairs:
        slips = _slips_in_word(word, part, vocabulary)
        if slips is None:
            return None
        all_slips.extend(slips)
    # A word typed in several parts might have had a short word added to it: "a return".
    if len(tokens) > 1 and SlipKind.EXTRA_LETTER in all_slips:
        return None
    return tuple(all_slips)


def _pairs(answer: Folded, block: Block, left: str, right: str) -> Iterator[tuple[str, str]]:
    """Yield each word of the answer in a block with its part of the typed text."""
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
    word: str, typed: str, vocabulary: Container[str]
) -> tuple[SlipKind, ...] | None:
    """Return the edits between a word and its typed form, or None if they are not slips."""
    if word == typed:
        return ()
    if typed in vocabulary:
        return None
    plain, entered = without_accents(word), without_accents(typed)
    slips = () if plain == entered else _edits_in_word(word, typed)
    if slips is None and (plain, entered) != (word, typed):
        slips = _edits_in_word(plain, entered)
        return None if slips is None else (SlipKind.ACCENT, *slips)
    return (SlipKind.ACCENT,) if slips == () else slips


def _edits_in_word(word: str, typed: str) -> tuple[SlipKind, ...] | None:
    allowed = (len(word) >= _LETTERS_FOR_ONE) + (len(word) >= _LETTERS_FOR_TWO)
    if not typed or abs(len(word) - len(typed)) > allowed or _has_sign(word + typed):
        return None
    edits = edits_between(word, typed)
    if edits is None or len(edits) > allowed or _changes_meaning(word, typed, edits):
        return None
    return tuple(edit.kind for edit in edits)


def _has_sign(word: str) -> bool:
    """Return whether a word has a digit, a currency sign or another significant sign."""
    return any(unicodedata.category(char)[0] not in "LM" for char in word)


def _changes_meaning(word: str, typed: str, edits: tuple[Edit, ...]) -> bool:
    """Return whether the difference may be a negation, or another prefix or role, not a slip."""
    if not _NEGATIONS.isdisjoint({word, typed}) or typed in _CONTRACTIONS:
        return True
    if word in _CONTRACTIONS and not typed.endswith("nt"):
        return True
    if word == typed[_SHORTEST_PREFIX:] or typed == word[_SHORTEST_PREFIX:]:
        return True
    if len(edits) > 1 and all(max(edit.answer, edit.typed) < _LONGEST_PREFIX for edit in edits):
        return True  # ascending, descending
    if word[:-2] == typed[:-2] and "ee" in (word[-2:], typed[-2:]):
        return True  # employer, employee
    return _loses_prefix(word, typed) or _gains_prefix(word, typed, len(edits))


def is_reworded(words: Sequence[str], others: Sequence[str]) -> bool:
    """Return whether the words of two labels mean the same: with typos, inflected, or with more.

    A word in place of a different one makes another label, and so does a negation.

    Args:
        words: Folded words without accents.
        others: Those of the other label.
    """
    words, others = sorted((words, others), key=len, reverse=True)
    end, other_end = len(words), len(others)
    if end * other_end > _MOST_PAIRS:
        return False
    reached = {(0, 0)}
    for at, to in product(range(end), range(other_end + 1)):
        if (at, to) not in reached:
            continue
        if _may_be_added(words[at]):
            reached.add((at + 1, to))
        for joined in (1, 2) if to < other_end else ():
            if _is_same_word("".join(words[at : at + joined]), others[to]):
                reached.add((at + joined, to + 1))
    return (end, other_end) in reached


def _may_be_added(word: str) -> bool:
    return word not in _NEGATIONS | _CONTRACTIONS | _RESTRICTIONS


def _is_same_word(word: str, other: str) -> bool:
    if word == other:
        return True
    if not (_may_be_added(word) and _may_be_added(other)):
        return False
    if contains_hangul(word + other):
        word, other = to_latin(word), to_latin(other)
    word, other = sorted((word, other), key=len, reverse=True)
    pairs = enumerate(zip(word, other, strict=False))
    stem = next((at for at, (letter, another) in pairs if letter != another), len(other))
    if stem >= _SHORTEST_STEM and {word[stem:], other[stem:]} <= _ENDINGS:
        return True
    edits = edits_between(word, other)
    if not edits or Edit(SlipKind.WRONG_LETTER, 0, 0) in edits:
        return False
    if len(word) < _LETTERS_FOR_ONE:
        return len(edits) == 1 and edits[0].kind is not SlipKind.WRONG_LETTER
    return _edits_in_word(word, other) is not None


def _loses_prefix(word: str, typed: str) -> bool:
    if word.startswith(_PLAIN_BEGINNINGS):
        return False
    return any(
        word.startswith(prefix) and not typed.startswith(prefix) for prefix in _NEGATING_PREFIXES
    )


def _gains_prefix(word: str, typed: str, distance: int) -> bool:
    for prefix in _NEGATING_PREFIXES:
        if typed.startswith(prefix) and not word.startswith(prefix):
            rest = edits_between(word, typed[len(prefix) :])
            if rest is not None and len(rest) < distance:
                return True
    return False


# Limits above those of any label. Beyond them the whole text is one wrong span.
_MOST_LETTERS = 64
_MOST_PAIRS = 900
_MOST_JOINED = 3


class SlipKind(StrEnum):
    """Kind of an edit that turns the answer into the typed text. All accents of a word are one."""

    MISSING_LETTER = "missing"
    EXTRA_LETTER = "extra"
    WRONG_LETTER = "wrong"
    SWAPPED = "swapped"
    ACCENT = "accent"


class Edit(Struct, frozen=True):
    """One edit, with its indices in the answer and the typed text."""

    kind: SlipKind
    answer: int
    typed: int


class Block(Struct, frozen=True):
    """Aligned words of the answer and the typed text, as index ranges. Either may be empty."""

    answer_first: int
    answer_end: int
    typed_first: int
    typed_end: int


def edits_between(answer: str, typed: str) -> tuple[Edit, ...] | None:
    """Return the fewest edits that turn `answer` into `typed`, from left to right.

    An edit inserts, deletes or replaces a letter or swaps two adjacent ones. No letter is edited
    twice (optimal string alignment). Return None if the differing part is longer than any word.
    """
    head, tail = _common_ends(answer, typed)
    left, right = answer[head : len(answer) - tail], typed[head : len(typed) - tail]
    if max(len(left), len(right)) > _MOST_LETTERS:
        return None
    edits = _trace(left, right, _table(left, right))
    return tuple(Edit(edit.kind, edit.answer + head, edit.typed + head) for edit in edits)


def _table(left: str, right: str) -> list[list[int]]:
    table = [[0] * (len(right) + 1) for _ in range(len(left) + 1)]
    table[0] = list(range(len(right) + 1))
    for i, letter in enumerate(left, 1):
        row, above = table[i], table[i - 1]
        row[0] = i
        for j, other in enumerate(right, 1):
            best = above[j - 1] + (letter != other)
            best = min(best, above[j] + 1, row[j - 1] + 1)
            if _swapped(left, right, i, j):
                best = min(best, table[i - 2][j - 2] + 1)
            row[j] = best
    return table


def _trace(left: str, right: str, table: list[list[int]]) -> list[Edit]:
    i, j = len(left), len(right)
    edits: list[Edit] = []
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
        edits.append(Edit(kind, i, j))
    return edits[::-1]


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
    """Return the word-by-word alignment of two texts with this many words each."""
    return tuple(Block(at, at + 1, at, at + 1) for at in range(words))


def align(answer: Folded, typed: Folded) -> tuple[tuple[Block, ...], float]:
    """Align the typed words with those of the answer at the lowest cost.

    Up to three words of one side may align with one of the other, for forgotten spaces.

    Returns:
        The blocks in order, and their cost: the number of differing letters, plus a little for
        joined words.
    """
    right, entered = answer.parts, typed.parts
    head, tail = _common_ends(right, entered)
    end, typed_end = len(right) - tail, len(entered) - tail
    if (end - head) * (typed_end - head) > _MOST_PAIRS:
        middle = [Block(head, end, head, typed_end)]
        cost = float(max(len(answer.key), len(typed.key)))
    else:
        middle, cost = _cheapest(right[head:end], entered[head:typed_end], head)
    last = (Block(end + at, end + at + 1, typed_end + at, typed_end + at + 1) for at in range(tail))
    return (*positional(head), *middle, *last), cost


def _common_ends(left: Sequence[str], right: Sequence[str]) -> tuple[int, int]:
    """Return how many letters or words two texts have in common at the beginning and the end."""
    shorter = min(len(left), len(right))
    head = 0
    while head < shorter and left[head] == right[head]:
        head += 1
    tail = 0
    while tail < shorter - head and left[-1 - tail] == right[-1 - tail]:
        tail += 1
    return head, tail


def _cheapest(left: list[str], right: list[str], head: int) -> tuple[list[Block], float]:
    n, m = len(left), len(right)
    best: dict[tuple[int, int], tuple[float, int, int]] = {(0, 0): (0.0, 0, 0)}
    for i in range(n + 1):
        for j in range(m + 1):
            if i or j:
                best[i, j] = min(
                    (best[i - k, j - q][0] + cost, k, q) for k, q, cost in _steps(left, right, i, j)
                )
    i, j = n, m
    blocks: list[Block] = []
    while i or j:
        _, k, q = best[i, j]
        blocks.append(Block(head + i - k, head + i, head + j - q, head + j))
        i, j = i - k, j - q
    return blocks[::-1], best[n, m][0]


def _steps(left: list[str], right: list[str], i: int, j: int) -> Iterator[tuple[int, int, float]]:
    """Yield the word counts of each possible last block, and its cost."""
    if i:
        yield 1, 0, len(left[i - 1])
    if j:
        yield 0, 1, len(right[j - 1])
    if not i or not j:
        return
    yield 1, 1, _cost_of_pair(left[i - 1], right[j - 1])
    joined = range(2, _MOST_JOINED + 1)
    for k, q in [(k, 1) for k in joined if k <= i] + [(1, q) for q in joined if q <= j]:
        cost = _cost_of_joining("".join(left[i - k : i]), "".join(right[j - q : j]))
        if cost is not None:
            yield k, q, cost + k * q / 4


def _cost_of_pair(left: str, right: str) -> int:
    apart = _distance(left, right)
    return apart if is_alike(apart, left, right) else max(len(left), len(right))


def _cost_of_joining(left: str, right: str) -> int | None:
    """Return the cost of joining words, or None unless the texts are very similar.

    Joining is only for forgotten spaces.
    """
    most = max(len(left), len(right)) // 3
    if abs(len(left) - len(right)) > most:
        return None
    apart = _distance(left, right)
    return apart if apart <= most else None


@lru_cache(maxsize=4096)
def _distance(left: str, right: str) -> int:
    return OSA.distance(without_accents(left), without_accents(right))


def is_alike(apart: int, left: str, right: str) -> bool:
    """Return whether two words at this distance are similar enough to compare by letter."""
    return apart * 2 <= max(len(left), len(right))


class SpanKind(StrEnum):
    """Kind of a span in the comparison."""

    SAME = "same"
    WRONG = "wrong"
    MISSING = "missing"
    EXTRA = "extra"


class TextSpan(Struct, frozen=True):
    """One span of the comparison.

    The `answer` texts of all spans join to the answer, and the `typed` texts to the typed text.
    `SAME` texts may differ in case, spaces and punctuation. `MISSING` has no typed text, `EXTRA` no
    answer text. `WRONG` has both, including for a swap.
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


class _Piece(Struct, frozen=True):
    kind: SpanKind
    answer_first: int
    answer_end: int
    typed_first: int
    typed_end: int


def compare(answer: Folded, typed: Folded, blocks: Iterable[Block]) -> tuple[TextSpan, ...]:
    """Return the comparison of two texts, given their aligned words.

    Insignificant text between pieces is `SAME`.
    """
    spans: list[TextSpan] = []
    left = right = 0
    for piece in (piece for block in blocks for piece in _pieces(answer, typed, block)):
        takes, gives = piece.answer_first < piece.answer_end, piece.typed_first < piece.typed_end
        left_first = answer.starts[piece.answer_first] if takes else left
        right_first = typed.starts[piece.typed_first] if gives else right
        _append(spans, SpanKind.SAME, answer.text[left:left_first], typed.text[right:right_first])
        left = answer.ends[piece.answer_end - 1] if takes else left
        right = typed.ends[piece.typed_end - 1] if gives else right
        _append(spans, piece.kind, answer.text[left_first:left], typed.text[right_first:right])
    _append(spans, SpanKind.SAME, answer.text[left:], typed.text[right:])
    return tuple(spans)


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
    # A part of a sign that stands for several characters cannot be shown.
    is_split = _is_spelled(answer, i, len(left)) or _is_spelled(typed, j, len(right))
    if edits is None or not is_alike(len(edits), left, right) or (edits and is_split):
        yield _Piece(SpanKind.WRONG, i, i + len(left), j, j + len(right))
        return
    at_left = at_right = 0
    for edit in edits:
        yield _Piece(SpanKind.SAME, i + at_left, i + edit.answer, j + at_right, j + edit.typed)
        kind, answer_length, typed_length = _LENGTHS[edit.kind]
        at_left, at_right = edit.answer + answer_length, edit.typed + typed_length
        yield _Piece(kind, i + edit.answer, i + at_left, j + edit.typed, j + at_right)
    yield _Piece(SpanKind.SAME, i + at_left, i + len(left), j + at_right, j + len(right))


def _is_spelled(text: Folded, first: int, length: int) -> bool:
    """Return whether some of the folded characters have one source together."""
    places = range(first, first + length)
    return any(text.starts[at] == text.ends[at] for at in places)


def _append(spans: list[TextSpan], kind: SpanKind, answer: str, typed: str) -> None:
    if not answer and not typed:
        return
    if spans and spans[-1].kind is kind:
        before = spans.pop()
        answer, typed = before.answer + answer, before.typed + typed
    spans.append(TextSpan(kind, answer, typed))
