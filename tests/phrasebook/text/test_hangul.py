from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.phrasebook.text.hangul import (
    contains_hangul,
    hangul_readings,
    initials,
    to_hangul,
    to_latin,
)

syllables = st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3)
hangul = st.text(syllables | st.sampled_from(" .,1$"), max_size=20)
keys = st.text("abcdefghijklmnopqrstuvwxyzQWERTOP 1-", max_size=40)


@pytest.mark.parametrize(
    ("typed", "keys_pressed"),
    [
        ("노ㅑㅔㅡ둣 ㅑㄴ ㅣㅁㅅㄷ", "shipment is late"),
        ("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "qwertyuiop"),
        ("ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "asdfghjkl"),
        ("ㅋㅌㅊㅍㅠㅜㅡ", "zxcvbnm"),
        ("ㅃㅉㄸㄲㅆㅒㅖ", "QWERTOP"),
        ("ㅘㅙㅚㅝㅞㅟㅢ", "hkhohlnjnpnlml"),
        ("ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ", "rtswsgfrfafqftfxfvfgqt"),
        ("닭 값 괜찮아", "ekfr rkqt rhoscksgdk"),
        ("abc $99, x", "abc $99, x"),
        ("\u1112\u1161\u11ab", "gks"),
        ("\u1107", "q"),
        ("\u1140", "\u1140"),
        ("", ""),
    ],
)
def test_to_latin(typed: str, keys_pressed: str) -> None:
    assert to_latin(typed) == keys_pressed
    assert to_latin(unicodedata.normalize("NFD", typed)) == keys_pressed


@pytest.mark.parametrize(
    ("keys_pressed", "text"),
    [
        ("qothd", "배송"),
        ("ghksqnf", "환불"),
        ("rksk", "가나"),
        ("rkskek", "가나다"),
        ("ekfr", "닭"),
        ("ekfrdl", "닭이"),
        ("ekfrl", "달기"),
        ("dksw", "앉"),
        ("dkswk", "안자"),
        ("Rk", "까"),
        ("dlTdj", "있어"),
        ("dlTj", "이써"),
        ("rkE", "가ㄸ"),
        ("dml", "의"),
        ("hk", "ㅘ"),
        ("kk", "ㅏㅏ"),
        ("qt", "ㅂㅅ"),
        ("QOTHD", "뺴쏭"),
        ("rk sk", "가 나"),
        ("$99", "$99"),
        ("한rk", "한가"),
    ],
)
def test_to_hangul(keys_pressed: str, text: str) -> None:
    assert to_hangul(keys_pressed) == text


@pytest.mark.parametrize(
    ("pressed", "texts"),
    [
        ("qothd", ("배송",)),
        ("QOTHD", ("뺴쏭", "배송")),
        ("DLtDJ 3", ("잇어 3", "있어 3")),
        ("Rk", ("까",)),
    ],
)
def test_caps_lock_is_another_reading(pressed: str, texts: tuple[str, ...]) -> None:
    assert hangul_readings(pressed) == texts


@given(hangul)
def test_hangul_comes_back_from_its_keys(text: str) -> None:
    assert to_hangul(to_latin(text)) == text


@given(keys)
def test_keys_come_back_from_what_they_type(pressed: str) -> None:
    assert to_latin(to_hangul(pressed)) == pressed


@given(st.text(max_size=30))
def test_any_text_is_taken(text: str) -> None:
    assert not contains_hangul(to_latin(text))
    assert len(initials(text)) >= len(unicodedata.normalize("NFC", text))
    to_hangul(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("배송", "ㅂㅅ"),
        (unicodedata.normalize("NFD", "배송"), "ㅂㅅ"),
        ("까닭 abc", "ㄲㄷ abc"),
        ("ㅄ", "ㅂㅅ"),
        ("ㅂㅅ", "ㅂㅅ"),
    ],
)
def test_initials(text: str, expected: str) -> None:
    assert initials(text) == expected
