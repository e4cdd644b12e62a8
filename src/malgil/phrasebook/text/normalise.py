"""Fold text to its significant characters and words.

Letters, digits and currency signs are significant. Case, spaces, punctuation and the shape of
quotes are not. Hyphens and apostrophes join a word (`e-mail` is `email`). Other insignificant
characters end it.

Signs that keyboards lack equal what people type for them: `½` is `1/2`, `…` is `...`, `→` is `->`.
Those that also have words (`×`, `™`, `€`) are read as written or as one of their spellings.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.phrasebook.model import canonical, label_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Set as AbstractSet

_JOINING_CATEGORIES = frozenset({"Pd", "Cf", "Cc"})
_COUNTING_CATEGORIES = frozenset("LNM")

_SHAPES = str.maketrans(
    dict.fromkeys("’‘‛`´′ʼʻʹˈ\uff07", "'")
    | dict.fromkeys("“”„‟″\uff02", '"')
    | dict.fromkeys("‐‑‒–—―−\uff0d", "-")
    | dict.fromkeys("«»", '"')
    | dict.fromkeys("∕\u2044", "/")
    | {"‹": "<", "›": ">", "∶": ":", "∗": "*", "•": "*"}
    | dict.fromkeys("\ufe0e\ufe0f", "")  # whether an emoji is drawn as text or as a picture
)
_DRAWN = {
    "...": "…", "->": "→", "<-": "←", "<->": "↔", "=>": "⇒", "<=>": "⇔", "<=": "≤", ">=": "≥",
    "!=": "≠", "=/=": "≠", "+-": "±", "+/-": "±", "<<": "«", ">>": "»",
}  # fmt: skip
"""Signs by the characters that draw them, in which each dash or dot may be repeated."""

_SPELLINGS = {
    "™": ("(tm)",), "℠": ("(sm)",), "®": ("(r)",), "©": ("(c)",),
    "×": ("x", "*"), "✕": ("x",), "✖": ("x",), "÷": ("/",), "⋅": ("*",),
    "°": (" degrees ", " deg ", " degree "), "№": ("no ", "number "), "µ": ("u", "micro"),
    "€": ("eur", "euro", "euros"), "£": ("gbp", "pounds", "pound"), "¥": ("jpy", "yen"),
    "₩": ("krw", "won"), "¢": ("c", "cents", "cent"), "₹": ("inr", "rs", "rupees"),
}  # fmt: skip
"""What people type for signs that a reader may also leave out, or that are significant."""

_FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"
_RAISED = {"<super>": "^", "<sub>": "_"}

# Scripts without such signs are left out, so that most texts need no look at their characters.
_SHAPED = re.compile(
    r"\.{3,}|<-+>|-+>|<-+|<=>|=>|[<>!]=|=/=|\+/?-|<<|>>"
    r"|[^\x00-\x7f\u1100-\u11ff\u3040-\u318f\u4e00-\u9fff\uac00-\ud7a3]"
)

# Without these, $9.9 would equal $99, and 1-2 would equal 12. A comma or space before three digits
# only groups them.
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[\W_]+(?=\d)")
_GROUPS = re.compile(r"[,\s](?=\d{3}(?!\d))")
_MARKS = frozenset(".:/,")
_RANGES = frozenset("−~∼～")


class Folded(Struct, frozen=True):
    """A text and its folded form.

    Attributes:
        text: Original text, NFC.
        key: Significant characters, folded. Equal keys are equal answers.
        starts: For each character of `key`, the start of its source in `text`.
        ends: For each character of `key`, the end of its source in `text`. Equal to the start for
            the second character of a fold into two.
        words: Words as (start, end) ranges of `key`, in order.
    """

    text: str
    key: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    words: tuple[tuple[int, int], ...]

    @property
    def parts(self) -> list[str]:
        """The folded words."""
        return [self.key[first:end] for first, end in self.words]


def exact_key(text: str, spelling: int | None = None) -> str:
    """Return a key that is equal for texts that differ only in case and the shape of signs.

    Args:
        text: Any text.
        spelling: As for `fold`.
    """
    return folded_shapes(label_key(text), spelling)


def folded_shapes(text: str, spelling: int | None = None) -> str:
    """Return a text in lower case, with one shape for each kind of sign and full width."""
    if text.isascii() and not _SHAPED.search(text):
        return text.translate(_SHAPES).casefold()
    shaped = "".join(shape for shape, _start, _end in _shapes(text, spelling))
    return unicodedata.normalize("NFC", shaped.translate(_SHAPES)).casefold()


def spellings(text: str) -> tuple[int | None, ...]:
    """Return the values of `spelling` that fold a text differently: None, then 0, 1, …."""
    if text.isascii():
        return (None,)
    composed = {char for char in text for char in _compatible(char) or char}
    return (None, *range(max((len(_SPELLINGS.get(char, ())) for char in composed), default=0)))


def fold(text: str, signs: AbstractSet[str] = frozenset(), spelling: int | None = None) -> Folded:
    """Fold an NFC text, with the source positions of each folded character.

    Args:
        text: NFC text.
        signs: Other characters that are significant here.
        spelling: Which of its spellings each sign is read as, the last if it has fewer (default:
            signs are read as written).
    """
    keys: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    words: list[tuple[int, int]] = []
    first = 0
    shaped, sources = text, None
    if _SHAPED.search(text):
        shapes = tuple(_shapes(text, spelling))
        shaped = "".join(shape for shape, _start, _end in shapes)
        sources = [(start, end) for shape, start, end in shapes for _char in shape]
    special = _marks_in_numbers(shaped)
    for at, char in enumerate(shaped):
        key = special.get(at) if at in special else _key_of(char)
        if not key and signs and (sign := folded_shapes(char)) in signs:
            key = sign
        if key is None:
            if first < len(keys):
                words.append((first, len(keys)))
            first = len(keys)
            continue
        start, end = sources[at] if sources else (at, at + 1)
        for letter in key:
            keys.append(letter)
            # Of several from one source (ß → ss), the first character has the whole source.
            starts.append(end if ends and ends[-1] > start else start)
            ends.append(end)
    if first < len(keys):
        words.append((first, len(keys)))
    return Folded(text, "".join(keys), tuple(starts), tuple(ends), tuple(words))


def _shapes(text: str, spelling: int | None) -> Iterator[tuple[str, int, int]]:
    """Yield what each character or drawn sign of a text is read as, with its source."""
    at = 0
    for match in _SHAPED.finditer(text):
        yield from ((text[here], here, here + 1) for here in range(at, match.start()))
        at = match.end()
        yield _shape(match, spelling), match.start(), at
    yield from ((text[here], here, here + 1) for here in range(at, len(text)))


def _shape(match: re.Match[str], spelling: int | None) -> str:
    char, text = match.group(), match.string
    if char.isascii():
        return "…" if char[0] == "." else _DRAWN[re.sub("-+", "-", char)]
    shape = _compatible(char)
    before, after = text[: match.start()][-1:], text[match.end() :][:1]
    if "/" in shape:  # 1½ is 1 1/2, and not 11/2
        shape = f"{' ' * before.isdecimal()}{shape}{' ' * after.isdecimal()}"
    elif before.isdecimal() and not shape.isalpha():  # 10² is 10^2, and not 102
        shape = _RAISED.get(_kind(char), "") + shape
    if spelling is None:
        return shape
    return "".join(_spelled(each, spelling) for each in shape)


def _spelled(sign: str, spelling: int) -> str:
    listed = _SPELLINGS.get(sign, (sign,))
    return listed[min(spelling, len(listed) - 1)]


@lru_cache(maxsize=4096)
def _compatible(char: str) -> str:
    """Return a character as those that it stands for, such as a fraction or a circled number."""
    if char in _SPELLINGS or char == "…" or char.isspace() or not _kind(char).startswith("<"):
        return char
    plain = unicodedata.normalize("NFKC", char).replace("\u2044", "/")
    if plain.startswith(" "):  # an accent that stands alone
        return char
    return f"({plain})" if _kind(char) == "<circle>" else plain


def _kind(char: str) -> str:
    """Return the kind of a compatibility character (`<super>`, `<fraction>`)."""
    return unicodedata.decomposition(char).partition(" ")[0]


def plain_letters(text: str) -> str:
    """Return a text with plain letters and digits for those of other shapes (`²`, `ⅳ`, `①`)."""

    def plain(match: re.Match[str]) -> str:
        letters = unicodedata.normalize("NFKC", match[0])
        return letters if letters.isalnum() else match[0]

    return _SHAPED.sub(plain, text)


def with_signs(text: str) -> str:
    """Return a folded text with signs for what people type instead (`1/2`, `2x4`, `5 eur`)."""
    text = folded_shapes(text)
    for pattern, sign in _typed_signs():
        text = pattern.sub(sign, text)
    return text


@cache
def _typed_signs() -> list[tuple[re.Pattern[str], str]]:
    typed = []
    for sign in _FRACTIONS:
        above, below = unicodedata.normalize("NFKC", sign).split("\u2044")
        typed.append((rf"(?<![\d/]){above}\s*/\s*{below}(?![\d/])", sign))
    for sign, forms in _SPELLINGS.items():
        if "(" in forms[0]:
            typed.append((re.escape(forms[0]), sign))
        for form in filter(str.isalpha, map(str.strip, forms)):  # only beside a number
            after = rf"\s*{form}(?![^\W\d_])"
            if unicodedata.category(sign) == "Sc":
                typed.append((rf"(\d[\d.,]*){after}", rf"{sign}\1"))
            else:
                typed.append((rf"(?<=\d){after}", sign))
            typed.append((rf"(?<![^\W\d_]){form}\.?(?=\s*\d)", sign))
    return [(re.compile(pattern), sign) for pattern, sign in typed]


def fold_word(word: str) -> str:
    """Return the folded form of a word (`E-Mail` → `email`)."""
    return fold(canonical(word)).key


def vocabulary_of(labels: Iterable[str]) -> frozenset[str]:
    """Return every folded word of the labels. None of them is ever a slip for another."""
    return frozenset(word for label in labels for word in fold(canonical(label)).parts)


def _marks_in_numbers(text: str) -> dict[int, str]:
    """Return what the characters between two digits fold to, by position."""
    marks: dict[int, str] = {}
    for match in _BETWEEN_DIGITS.finditer(text):
        between = match.group()
        if any(map(_key_of, between)):
            continue
        signs = (char for char in between if char == "*" or unicodedata.category(char)[0] == "S")
        mark = next((char for char in signs if char not in _RANGES), "-")
        if between in _MARKS:
            mark = between
        if _GROUPS.match(text, match.start()):
            mark = ""
        marks |= dict.fromkeys(range(*match.span()), "") | {match.start(): mark}
    return marks


@lru_cache(maxsize=4096)
def _key_of(char: str) -> str | None:
    """Return the folded character, "" if it joins a word, or None if it ends the word."""
    if char.translate(_SHAPES) in ("'", "-") or "\ufe00" <= char <= "\ufe0f":
        return ""
    category = unicodedata.category(char)
    if category[0] in _COUNTING_CATEGORIES or category == "Sc":
        return char.casefold()
    joins = category in _JOINING_CATEGORIES and not char.isspace()
    return "" if joins else None
