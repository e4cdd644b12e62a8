"""Forbidden and invisible characters, and the parts of an emoji."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.base.plain_text import (
    cut,
    escaped_in_json,
    marked,
    marked_lines,
    seen,
    unwanted_in,
    visible,
)
from malgil.phrasebook.model import label_key

STEERING = [
    *map(chr, range(0x20)),
    *map(chr, range(0x7F, 0xA0)),
    *"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029",
]
EMOJI = [
    "\U0001f469\u200d\U0001f4bb",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466",
    "\U0001f3f3\ufe0f\u200d\U0001f308",
    "\U0001f9d1\U0001f3fd\u200d\U0001f680",
    "❤\ufe0f",
    "1\ufe0f\u20e3",
    "#\u20e3",
    "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "\U0001f1f0\U0001f1f7",
]
INVISIBLE = [*"\u00ad\u034f\u200b\u200c\u200d\u2060\u2063\ufeff\ufe0f\u3164\u180e\U000e0041"]
INVISIBLE += ["\u061c", "\u200e", "\u200f"]


def test_a_character_that_steers_is_refused_and_marked() -> None:
    for character in STEERING:
        text = f"한 {character} b"
        assert unwanted_in(text) == character, ascii(character)
        assert marked(text) == "한 \ufffd b", ascii(character)
        assert character not in visible(text), ascii(character)
        assert cut(text) == ("한   b" if character.isspace() else "한  b"), ascii(character)
        escaped = escaped_in_json(json.dumps(text, ensure_ascii=False))
        assert character not in escaped, ascii(character)
        assert json.loads(escaped) == text, ascii(character)


@pytest.mark.parametrize("text", ["\ud800", "\ufffe", "\uffff", "\ufdd0", "\U0010ffff"])
def test_what_is_no_character_is_refused(text: str) -> None:
    assert unwanted_in(f"a{text}") == text
    assert text not in marked_lines(text)


@pytest.mark.parametrize("emoji", EMOJI)
def test_an_emoji_keeps_what_joins_its_parts(emoji: str) -> None:
    text = f"내 {emoji}!"
    assert unwanted_in(text) == ""
    assert text == marked(text) == visible(text) == seen(text) == label_key(text)


@pytest.mark.parametrize("character", INVISIBLE, ids=lambda one: f"{ord(one):04X}")
def test_what_is_not_seen_does_not_tell_labels_apart(character: str) -> None:
    assert unwanted_in(f"Gift{character} Cards") == ""
    assert label_key(f"{character}Gift{character}  Cards{character} ") == "Gift Cards"
    assert character not in visible(f"Gift{character}")
    assert label_key(character) == ""


def test_a_joiner_that_joins_nothing_is_no_part_of_an_emoji() -> None:
    assert seen("\u200d\U0001f469\u200d") == "\U0001f469"
    assert seen("a\ufe0f1\ufe0f") == "a1"
    assert seen("\U0001f3f4\U000e0041") == "\U0001f3f4"


def test_lines_keep_their_breaks() -> None:
    assert marked_lines("a\n\tb\r\n\x1b\x85") == "a\n\tb\r\n\ufffd\ufffd"


@given(st.text())
def test_nothing_that_steers_is_left(text: str) -> None:
    for written in (marked(text), visible(text), cut(text, 1_000)):
        assert not unwanted_in(written)
        assert not {unicodedata.category(one) for one in written} & {"Cc", "Cs", "Zl", "Zp"}
    assert seen(seen(text)) == seen(text)
