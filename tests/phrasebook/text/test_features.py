from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.phrasebook.text.features import (
    Lexicon,
    entries_of,
    features,
    key_words,
    stem,
)

ENTRIES = entries_of(
    {
        "broken": ["깨ㅈ", "부서", "crack"],
        "late": ["안 와", "감감무소식", "still waiting"],
        "form": ["form"],
        "deal": ["딜"],
        "delay": ["딜레이"],
        "money": ["돈"],
    }
)
LEXICON = Lexicon(ENTRIES)


def concepts(text: str) -> list[str]:
    return list(LEXICON.concepts(key_words(text)))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("왓어요", "왔어요"),
        ("배송 안왔네", "배송 안왔내"),
        ("까진", "가진"),
        ("됬어요", "됐어요"),
        ("않 와요", "안 와요"),
        ("REFUND!!", "refund"),
        ("e-mail", "email"),
        ("도착했어요 ㅠㅠ ㅋㅋㅋ", "도착했어요"),
        (unicodedata.normalize("NFD", "환불"), "환불"),
        ("ＡＢＣ", "abc"),
    ],
)
def test_what_people_confuse_has_the_same_keys(typed: str, meant: str) -> None:
    assert key_words(typed) == key_words(meant)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("컵이 깨졌어요", ["broken"]),
        ("깨진 컵", ["broken"]),
        ("배송이감감무소식", ["late"]),
        ("택배가안와요", ["late"]),
        ("감감무소식이네", ["late"]),
        ("I am STILL waiting", ["late"]),
        ("for my sister", []),
        ("the form is gone", ["form"]),
        ("딜레이", ["delay"]),
        ("딜이 좋아요", ["deal"]),
        ("돈이 없다", ["money"]),
        ("운돈", []),
        ("", []),
    ],
)
def test_words_stand_for_concepts(text: str, expected: list[str]) -> None:
    assert concepts(text) == expected


def test_endings_are_left_out() -> None:
    assert len({stem(*key_words(word)) for word in ("도착했어요", "도착했네요", "도착했음")}) == 1
    assert stem("DELIVERED") == "DELIVERED"


def test_pairs_are_made_of_all_concepts() -> None:
    found = features(key_words("딜이 안 와요 컵이 깨졌어요"), LEXICON)
    assert set(found.concepts) == {"=deal", "=late", "=broken"}
    assert set(found.pairs) == {"=broken=deal", "=broken=late", "=deal=late"}


@given(st.text(max_size=60))
def test_any_text_has_features(text: str) -> None:
    found = features(key_words(text), LEXICON)
    assert all(count > 0 for block in found for count in block.values())
    assert found == features(key_words(text), LEXICON)


@given(st.lists(st.sampled_from(("깨진", "안", "와요", "form", "still", "waiting", "x"))))
def test_entries_by_the_prefixes_of_a_text_are_all_it_needs(parts: list[str]) -> None:
    words = key_words(" ".join(parts))
    lexicon = Lexicon({})
    lexicon.add({start: ENTRIES.get(start, {}) for start in lexicon.lacking(words)})
    assert lexicon.lacking(words) == set()
    assert list(lexicon.concepts(words)) == list(LEXICON.concepts(words))
