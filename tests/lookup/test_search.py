from __future__ import annotations

import unicodedata
from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from malgil.lookup.search import search
from malgil.phrasebook.text import hangul
from malgil.phrasebook.text.search import (
    Field,
    Fit,
    Layout,
    Text,
    Vocabulary,
    readings,
    restore,
    store,
    words_of,
)

PHRASES = (
    {
        Field.LABEL: "Shipment is late",
        Field.GLOSS: "배송이 지연되었어요.",
        Field.KEYWORD: "안 왔어요",
    },
    {
        Field.LABEL: "Print invoice",
        Field.GLOSS: "인보이스를 인쇄하고 싶어요.",
        Field.KEYWORD: "영수증",
    },
    {
        Field.LABEL: "Incorrect refund",
        Field.GLOSS: "환불금액이 틀려요.",
        Field.KEYWORD: "부분 환불",
    },
    {Field.LABEL: "100% off_code\\", Field.GLOSS: "할인 '코드'", Field.NOTE: "쿠폰이에요"},
    {
        Field.LABEL: "Damaged item",
        Field.GLOSS: "물건이 파손",
        Field.SITUATION: "컵이 깨져 있었어요",
    },
)
LATE, INVOICE, REFUND, CODE, DAMAGED = range(len(PHRASES))


class Small:
    """The phrases above, indexed."""

    def __init__(self) -> None:
        self.texts = {
            number: tuple(Text(field, words_of(text)) for field, text in phrase.items())
            for number, phrase in enumerate(PHRASES)
        }
        numbers: dict[str, list[int]] = defaultdict(list)
        for number, texts in self.texts.items():
            for word in {word for text in texts for word in text.words}:
                numbers[word].append(number)
        self.vocabulary = Vocabulary.of(numbers, len(PHRASES))
        self._numbers = numbers

    def find(self, typed: str) -> list[int]:
        fits = search(
            typed,
            self.vocabulary,
            lambda places: [self._numbers[self.vocabulary.words[at]] for at in places],
            lambda numbers: {number: self.texts[number] for number in numbers},
        )
        assert all(0 < fit <= 100 for fit in fits.values())
        return sorted(fits, key=lambda number: (-fits[number], number))


SMALL = Small()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("영수증", INVOICE),
        ("안왔어요", LATE),
        ("late shipment", LATE),
        ("PRINT  Invoice!", INVOICE),
        ("영", INVOICE),
        ("ㅇㅅㅈ", INVOICE),
        ("ㄳ", None),
        ("부분환불", REFUND),
        ("환불 틀려요", REFUND),
        ("incorect", REFUND),
        ("인보이쓰", INVOICE),
        ("dudtnwmd", INVOICE),
        ("DUDTNWMD", INVOICE),
        ("QNQNS GHKSQNF", REFUND),
        ("ㅑㅜ패ㅑㅊㄷ", INVOICE),
        ("컵이 깨져서 속상해요", DAMAGED),
        ("쿠폰", CODE),
        ("고래 등", None),
    ],
)
def test_what_is_typed_finds_its_phrase(typed: str, expected: int | None) -> None:
    assert SMALL.find(typed)[:1] == ([] if expected is None else [expected])


def test_a_whole_keyword_comes_before_a_part_of_a_gloss() -> None:
    texts = {0: (Text(Field.GLOSS, ("환불금액이",)),), 1: (Text(Field.KEYWORD, ("환불",)),)}
    vocabulary = Vocabulary.of(["환불금액이", "환불"], 2)
    numbers = {"환불금액이": [0], "환불": [1]}
    fits = search(
        "환불",
        vocabulary,
        lambda places: [numbers[vocabulary.words[at]] for at in places],
        lambda wanted: {number: texts[number] for number in wanted},
    )
    assert fits[1] > fits[0] > 0


@pytest.mark.parametrize(
    "typed", ["%", "_", "\\", "100%%", "'", '"; DROP TABLE', "\x00", "\x1b[2J"]
)
def test_signs_of_other_languages_are_text(typed: str) -> None:
    assert SMALL.find(typed) in ([], [CODE])
    assert SMALL.find(typed + "영수증") == [] or SMALL.find(typed + "영수증")[0] == INVOICE


@given(st.text(max_size=30))
@settings(max_examples=150)
def test_nothing_typed_is_an_error_and_composition_does_not_matter(typed: str) -> None:
    assert SMALL.find(typed) == SMALL.find(unicodedata.normalize("NFD", typed))


@given(st.sampled_from([word for word in SMALL.vocabulary.words if hangul.contains_hangul(word)]))
def test_every_word_is_found_by_itself_its_initials_and_the_other_layout(word: str) -> None:
    plain = SMALL.find(word)
    assert plain
    assert set(plain) <= set(SMALL.find(hangul.initials(word)))
    if len(word) > 1:
        assert SMALL.find(hangul.to_latin(word))[0] in plain


@given(
    st.lists(
        st.builds(
            Text,
            st.sampled_from(Field),
            st.text(min_size=1).map(words_of).filter(bool),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_texts_come_back_as_they_were_stored(texts: list[Text]) -> None:
    assert restore(store(tuple(texts))) == tuple(texts)


def test_words_are_composed_folded_and_without_signs() -> None:
    assert words_of("E-mail: Where’s  MY $99 ｓｔｕｆｆ_?") == (
        "email",
        "wheres",
        "my",
        "$99",
        "stuff",
    )
    assert words_of(unicodedata.normalize("NFD", "배송 조회")) == ("배송", "조회")
    assert words_of("%%% ___ 🦖") == ()
    for hidden in "\u200e\u200f\u061c\u200b\u00ad\u2060\ufeff\u034f":
        text = f"{hidden}Gi{hidden}ft{hidden} 배{hidden}송"
        assert words_of(text) == ("gift", "배송"), ascii(hidden)
        assert readings(f"qo{hidden}thd{hidden}") == readings("qothd"), ascii(hidden)


def test_keys_are_read_with_both_layouts_and_as_initials() -> None:
    assert [one.layout for one in readings("ㅂㅄ")] == [Layout.INITIALS, Layout.OTHER]
    assert readings("ㅂㅄ")[0].words == ("ㅂㅂㅅ",)
    assert ("환불",) in [one.words for one in readings("ghksqnf")]
    assert ("refund",) in [one.words for one in readings("ㄱㄷ려ㅜㅇ")]
    assert readings("?!") == ()


def test_how_a_word_fits() -> None:
    vocabulary = Vocabulary.of(["환불", "환불금액", "부분환불", "깨졌어요"], 4)
    fits = {vocabulary.words[at]: fit for at, fit in vocabulary.plain("환불", Layout.TYPED).items()}
    assert fits == {"환불": Fit.WHOLE, "환불금액": Fit.START, "부분환불": Fit.INSIDE}
    assert [vocabulary.words[at] for at in vocabulary.stems("깨져서")] == ["깨졌어요"]
    assert [vocabulary.words[at] for at in vocabulary.close("한불", alone=True)]
    assert vocabulary.close("한불", alone=False) == {}
    assert vocabulary.parts("환불금액깨졌") == ("환불금액", "깨졌")
    assert vocabulary.parts("없는말") == ()
