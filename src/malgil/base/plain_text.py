"""Which characters a text may not have, which of them do not show, and how long a text may be.

The one definition of both classes: imports and edits refuse by it, the command line and the app
show marks by it, and labels are compared by it.
"""

from __future__ import annotations

import json
import re
from typing import Final

LONGEST_TEXT: Final = 1_000
"""Characters of a label, a gloss, a keyword, a title or an id."""
LONGEST_NOTE: Final = 10_000
"""Characters of a note, a mnemonic or a tip."""
LONGEST_RESPONSE: Final = 40_000
"""Characters of what is kept of an answer: it may be a way of 32 labels."""
MOST_TEXTS: Final = 100
"""Texts in one list: the glosses of a place, the keywords of a phrase, the languages of a title."""

MOST_SHARING: Final = 1_000
"""Labels that one gloss may stand for: each is looked at for every other."""

MARK: Final = "\N{REPLACEMENT CHARACTER}"
"""What stands for a character that would steer a terminal."""

# C0 and C1, the line and paragraph separators, and what turns the direction of writing.
_DIRECTIONS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_STEERING = f"\x00-\x1f\x7f-\x9f\u2028\u2029{_DIRECTIONS}"
# Halves of characters, and what Unicode promises never to make a character.
_NONE = "\ud800-\udfff\ufdd0-\ufdef" + "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)
_INVISIBLE = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200d\u2060-\u2065\u206a-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)
_PICTURE = (
    "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u24c2\u25a0-\u27bf"
    "\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
    "[\U0001f3fb-\U0001f3ff]?[\ufe0e\ufe0f]?"
)
# A flag of a region is the black flag, its code in tags, and the tag that ends it.
_EMOJI = (
    "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f"
    f"|[0-9#*]\ufe0f?\u20e3|{_PICTURE}(?:\u200d{_PICTURE})*"
)

# Compiled when they are first needed: few texts have any of it, and a first card should not wait.
_UNWANTED_IN_TEXT = f"[{_STEERING}{_NONE}]"
_IN_LINES = f"(?![\t\n\r])[{_STEERING}{_NONE}]"
_RAW_IN_JSON = f"(?![\x00-\x1f])[{_STEERING}{_NONE}\ufeff]"
_SEEN_OR_NOT = f"({_EMOJI})|[{_INVISIBLE}]"
_HIDDEN = f"({_EMOJI})|[{_STEERING}{_NONE}{_INVISIBLE}]"
# Of what is invisible these are printable to Python.
_BLANK = frozenset(
    [
        *"\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0",
        *map(chr, range(0xFE00, 0xFE10)),
        *map(chr, range(0xE0100, 0xE01F0)),
    ]
)


def unwanted_in(text: str) -> str:
    """Return the first character that no text may have, or an empty text.

    Those are control characters, line breaks among them, what turns the direction of writing, and
    what is no character.
    """
    if text.isprintable():
        return ""
    match = re.search(_UNWANTED_IN_TEXT, text)
    return match.group() if match else ""


def unwanted_in_lines(text: str) -> str:
    """Return what `unwanted_in` finds other than tabs and line breaks."""
    match = re.search(_IN_LINES, text)
    return match.group() if match else ""


def marked(text: str) -> str:
    """Return `text` with a mark for each character that would steer a terminal or end a line."""
    return text if text.isprintable() else re.sub(_UNWANTED_IN_TEXT, MARK, text)


def marked_lines(text: str) -> str:
    """Return `text` as `marked` does, its line breaks and tabs kept."""
    return re.sub(_IN_LINES, MARK, text)


def escaped_in_json(document: str) -> str:
    """Return a JSON document, or a text quoted as in one, with escapes for what would steer.

    It has the same values as before: JSON and YAML read the escapes alike.
    """
    return re.sub(_RAW_IN_JSON, lambda match: json.dumps(match.group())[1:-1], document)


def visible(text: str) -> str:
    """Return `text` with each character that would not show as its picture or code (`<U+202E>`).

    What joins an emoji's parts stays: it is part of what is seen.
    """
    if _shows(text):
        return text
    return re.sub(_HIDDEN, lambda match: match.group(1) or _picture(match.group()), text)


def seen(text: str) -> str:
    """Return `text` without what is not seen: zero-width characters outside of an emoji."""
    if _shows(text):
        return text
    return re.sub(_SEEN_OR_NOT, lambda match: match.group(1) or "", text)


def cut(text: str, longest: int = LONGEST_NOTE) -> str:
    """Return what was typed as it is kept: not longer than allowed, and nothing in it steers.

    Tabs and line breaks become spaces.
    """
    kept = text[:longest]
    if kept.isprintable():
        return kept
    return re.sub(_UNWANTED_IN_TEXT, lambda match: " " if match.group().isspace() else "", kept)


def _shows(text: str) -> bool:
    return text.isprintable() and _BLANK.isdisjoint(text)


def _picture(character: str) -> str:
    code = ord(character)
    if code < 0x20:  # noqa: PLR2004 - the pictures of C0 stand in the order of C0
        return chr(0x2400 + code)
    return "␡" if character == "\x7f" else f"<U+{code:04X}>"
