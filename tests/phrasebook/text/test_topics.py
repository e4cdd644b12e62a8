"""Topics of glosses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.phrasebook.text.topics import reading_order, topics_of
from malgil.store.sentences import known_words

if TYPE_CHECKING:
    from malgil.phrasebook.model import Phrasebook

TRAVEL = {
    "방이 너무 추워요.": ["방"],
    "방을 바꾸고 싶어요.": ["방"],
    "제가 예약한 방이 아니에요.": ["방"],
    "예약을 취소하고 싶어요.": ["예약", "취소"],
    "짐을 잃어버렸어요.": ["짐"],
    "공항 버스는 어디서 타나요?": ["버스"],
    "여권": ["여권"],
    "여권사진은 어디에서 찍나요?": ["여권"],
    "가다": ["가다"],
    "없이": ["없이"],
    "그게 아니에요": ["그게"],
    "check out": ["check"],
    "?!": ["?!"],
}


def test_nouns_are_recognised_by_what_follows_them() -> None:
    topics = topics_of(TRAVEL, {})
    names = {gloss: [topic.name for topic in topics if gloss in topic.glosses] for gloss in TRAVEL}
    assert names == TRAVEL


@pytest.mark.parametrize(
    ("glosses", "topics"),
    [
        # a noun of several words, however it is spaced
        (["기프트 카드를 분실했어요.", "기프트카드 코드"], ["기프트 카드", "코드"]),
        # no adjective, adverb or verb, though the search knows them
        (["다른 계정이에요.", "더이상 환불이 안 돼요."], ["계정", "환불"]),
        # a compound is listed under its parts
        (["결제문제가 생겼어요.", "결제가 안 돼요."], ["결제"]),
        # one meaning, one heading: the commoner noun
        (["제품이 없어요.", "물건이 깨졌어요.", "물건을 못 받았어요."], ["물건 (제품)"]),
    ],
)
def test_the_lexicon_joins_and_parts_nouns(glosses: list[str], topics: list[str]) -> None:
    found = topics_of(glosses, known_words({}))
    assert [
        f"{topic.name} ({', '.join(topic.synonyms)})" if topic.synonyms else topic.name
        for topic in found
    ] == topics


def test_the_own_words_of_a_phrasebook_count() -> None:
    glosses = ["뚝배기를 찾아요.", "냄비가 좋아요.", "냄비를 바꿔요."]
    (topic,) = topics_of(glosses, known_words({"lodging": ("냄비", "뚝배기")}))
    assert topic == ("냄비", ("뚝배기",), tuple(glosses))


def test_the_bundled_menu_is_indexed_by_what_it_is_about(book: Phrasebook) -> None:
    glosses = dict.fromkeys(gloss for place in book.places() for gloss in place.item.glosses)
    topics = {topic.name: topic for topic in topics_of(glosses, known_words(book.lexicon))}
    assert list(topics) == sorted(topics, key=reading_order)
    assert {"결제", "기프트 카드", "배송", "반품", "환불", "주문", "포장"} <= topics.keys()
    assert not {"문제", "질문", "대해서", "어떻게", "하나"} & topics.keys()
    assert "결제가 거부되었어요." in topics["결제"].glosses
    assert "기프트카드 코드가 등록되지 않아요." in topics["기프트 카드"].glosses


words = st.text(
    st.sampled_from("가나방을를이가 에하고않은는로물건제품a1."), min_size=1, max_size=12
)


@given(st.lists(words, unique=True, max_size=12))
def test_each_gloss_is_listed_and_the_order_is_that_of_a_dictionary(glosses: list[str]) -> None:
    lexicon = {"item": ("물건", "제품"), "room": ("가방", "방", "이 물건")}
    topics = topics_of(glosses, lexicon)
    assert {gloss for topic in topics for gloss in topic.glosses} == set(glosses)
    assert topics == sorted(topics, key=lambda topic: reading_order(topic.name))
    assert topics == topics_of(glosses, lexicon)
    names = [name for topic in topics for name in (topic.name, *topic.synonyms)]
    assert len(names) == len(set(names))
