"""Conversion between the 2-beolsik and English keyboard layouts, and Hangul initial consonants.

A learner who forgets to switch the input method gets Hangul for English keys, or the reverse. The
layout is KS X 5002: one key per basic jamo, shift for ㅃ ㅉ ㄸ ㄲ ㅆ ㅒ ㅖ, and two keys for each
of the other compound jamo.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_MEDIALS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"

_JAMO_OF_KEY = dict(
    zip(
        "qwertyuiopasdfghjklzxcvbnm" + "QWERTOP",
        "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ" + "ㅃㅉㄸㄲㅆㅒㅖ",
        strict=True,
    )
)
_PAIRS = {
    "ㅗㅏ": "ㅘ", "ㅗㅐ": "ㅙ", "ㅗㅣ": "ㅚ", "ㅜㅓ": "ㅝ", "ㅜㅔ": "ㅞ", "ㅜㅣ": "ㅟ",
    "ㅡㅣ": "ㅢ", "ㄱㅅ": "ㄳ", "ㄴㅈ": "ㄵ", "ㄴㅎ": "ㄶ", "ㅂㅅ": "ㅄ", "ㄹㄱ": "ㄺ",
    "ㄹㅁ": "ㄻ", "ㄹㅂ": "ㄼ", "ㄹㅅ": "ㄽ", "ㄹㅌ": "ㄾ", "ㄹㅍ": "ㄿ", "ㄹㅎ": "ㅀ",
}  # fmt: skip
_SPLIT = {whole: pair for pair, whole in _PAIRS.items()}

_VOWEL = "|".join([pair for pair in _PAIRS if pair[0] in _MEDIALS] + [f"[{_MEDIALS}]"])
_FINAL = "|".join([pair for pair in _PAIRS if pair[0] in _FINALS] + [f"[{_FINALS[1:]}]"])
# A consonant after a vowel is a final, unless the next vowel makes it an initial.
_SYLLABLE = re.compile(f"([{_INITIALS}])({_VOWEL})(?:({_FINAL})(?![{_MEDIALS}]))?|{_VOWEL}")

_LATIN = re.compile("([A-Za-z]+)")

_FIRST_SYLLABLE, _LAST_SYLLABLE = 0xAC00, 0xD7A3


def _keys_of_jamo() -> dict[str, str]:
    key_of = {jamo: key for key, jamo in _JAMO_OF_KEY.items()}
    keys = dict(key_of)
    keys.update({whole: key_of[parts[0]] + key_of[parts[1]] for whole, parts in _SPLIT.items()})
    conjoining = (
        (0x1100, _INITIALS),
        (0x1161, _MEDIALS),
        (0x11A8, _FINALS[1:]),
    )
    for start, jamos in conjoining:
        keys.update({chr(start + at): keys[jamo] for at, jamo in enumerate(jamos)})
    return keys


_KEYS_OF_JAMO = _keys_of_jamo()


def contains_hangul(text: str) -> bool:
    """Return whether `text` has a modern Hangul syllable or jamo, composed or not."""
    return any(_is_syllable(char) or char in _KEYS_OF_JAMO for char in text)


def to_latin(text: str) -> str:
    """Return the English keys that type `text` in the Korean layout.

    Syllables and jamo may be composed or decomposed. Keys are lower case, except for the seven jamo
    that need shift. All other characters, including archaic jamo, are unchanged.
    """
    if text.isascii():
        return text
    return "".join([_latin_of(char) for char in unicodedata.normalize("NFC", text)])


@lru_cache(maxsize=4096)  # a search index needs the same syllables many times
def _latin_of(char: str) -> str:
    if not _is_syllable(char):
        return _KEYS_OF_JAMO.get(char, char)
    initial, medial, final = _parts(char)
    return _KEYS_OF_JAMO[initial] + _KEYS_OF_JAMO[medial] + _KEYS_OF_JAMO.get(final, "")


def initials(text: str) -> str:
    """Return `text` with each Hangul syllable replaced by its initial consonant (배송 → ㅂㅅ).

    Compound finals typed alone are split (ㅄ → ㅂㅅ), since some input methods join two consonants
    that were meant as initials. Other characters are unchanged.
    """
    if text.isascii():
        return text
    return "".join([_initial_of(char) for char in unicodedata.normalize("NFC", text)])


@lru_cache(maxsize=4096)
def _initial_of(char: str) -> str:
    return _parts(char)[0] if _is_syllable(char) else _SPLIT.get(char, char)


def to_hangul(text: str) -> str:
    """Return the Hangul that the English keys in `text` type in the Korean layout.

    A consonant after a vowel is a final until the next vowel makes it an initial (`rksk` → 가나).
    Vowels and finals combine into compounds. A capital without its own jamo types that of the small
    letter. All other characters are unchanged and end the syllable.
    """
    return _LATIN.sub(_hangul_of, text)


def _hangul_of(keys: re.Match[str]) -> str:
    typed = (_JAMO_OF_KEY.get(key) or _JAMO_OF_KEY[key.lower()] for key in keys[0])
    return _SYLLABLE.sub(_composed, "".join(typed))


def _composed(jamo: re.Match[str]) -> str:
    initial, medial, final = (_PAIRS.get(part or "", part or "") for part in jamo.groups())
    if not initial:
        return _PAIRS.get(jamo[0], jamo[0])
    rest = _INITIALS.index(initial) * len(_MEDIALS) + _MEDIALS.index(medial)
    return chr(_FIRST_SYLLABLE + rest * len(_FINALS) + _FINALS.index(final or " "))


def hangul_readings(text: str) -> tuple[str, ...]:
    """Return the Hangul that the English keys in `text` type: as they are, then with Caps Lock on.

    Caps Lock is assumed only where most letters are capitals.
    """
    capitals = sum(map(str.isupper, text))
    is_locked = capitals > sum(map(str.islower, text))
    return (to_hangul(text), to_hangul(text.swapcase())) if is_locked else (to_hangul(text),)


def read_back(text: str, meant: str) -> str:
    """Return `text` as typed in the layout of `meant`, word by word where both have as many.

    Latin words stand for the Hangul that their keys type only where `meant` has Hangul, and the
    other way round: a text in the right layout stays as it is. In a word of both scripts each part
    has its own layout.
    """
    words, wanted = text.split(), meant.split()
    if len(words) != len(wanted):
        words, wanted = [text], [meant]
    read = list(map(_read_word_back, words, wanted))
    return text if read == words else " ".join(read)


def _read_word_back(word: str, meant: str) -> str:
    if not contains_hangul(meant):
        return to_latin(word) if contains_hangul(word) else word
    readings = [*_mixed_readings(word, meant), _hangul_for(word, meant)]
    right = [each for each in readings if each.casefold() == meant.casefold()]
    return (right or [word] if contains_hangul(word) else right or readings)[0]


def _mixed_readings(word: str, meant: str) -> Iterator[str]:
    """Yield a word as read with Latin where `meant` has it, and Hangul for the other keys."""
    parts = _LATIN.split(meant)  # the Latin ones are at the odd places
    keys = to_latin(word)
    exact = [f".{{{len(to_latin(part))}}}" for part in parts]
    for others in (exact, [".*"] * len(parts)) if len(parts) > 1 else ():
        listed = [re.escape(part) if at % 2 else others[at] for at, part in enumerate(parts)]
        found = re.fullmatch("".join(f"({each})" for each in listed), keys, re.IGNORECASE)
        if found is not None:
            typed = zip(found.groups(), parts, strict=True)
            yield "".join(
                group if at % 2 else _hangul_for(group, part)
                for at, (group, part) in enumerate(typed)
            )


def _hangul_for(keys: str, meant: str) -> str:
    readings = hangul_readings(keys)
    return meant if meant in readings else readings[-1]


def _is_syllable(char: str) -> bool:
    return _FIRST_SYLLABLE <= ord(char) <= _LAST_SYLLABLE


def _parts(syllable: str) -> tuple[str, str, str]:
    """Split a syllable (Unicode Standard, section 3.12). The final is a space if there is none."""
    rest, final = divmod(ord(syllable) - _FIRST_SYLLABLE, len(_FINALS))
    initial, medial = divmod(rest, len(_MEDIALS))
    return _INITIALS[initial], _MEDIALS[medial], _FINALS[final]
