"""The bundled phrasebook's situations and keywords: in a shopper's words, not the menu's."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from malgil.phrasebook.formats.yaml import read_phrasebook_file
from malgil.phrasebook.model import Phrase, Phrasebook, canonical

SHIPPED = Path(__file__).parent.parents[1] / "data" / "phrasebooks" / "amazon-live-chat.yaml"

EVERYDAY_WORDS = {
    "교환", "깨졌어요", "영수증", "쿠폰", "누락", "할인", "해킹", "사칭", "안 왔어요", "취소",
    "안 와요", "늦어요", "깨짐", "박살", "오배송", "고장", "중복 결제", "이중 청구", "환불 안 됨",
    "상품권", "기프트카드", "주소 변경", "카드 변경", "합배송", "교재", "당첨", "보이스피싱",
    "문자", "바코드", "트래킹", "리펀드", "리턴",
}  # fmt: skip

# Pairs of syllables that are grammar without meaning.
GRAMMAR = re.compile(
    "[어아해여려에예세래]요|[했었았였겼렸꼈]어|하[고기는나지도]|되[었지나]|지않|않[아고은나]|[은는던]데"
    "|[라다]고|려면|에[서게]|으로|까지|부터|려고|[해어아]서|지만|거나|버렸|싶어|[있없][어는나]|못했"
)
PARTICLE = re.compile("(?<=..)(?:을|를|이|가|은|는|에|도|의|로|으로|에서|에게|까지|이나|나)$")

# One-syllable stems: two words share one if both begin with a syllable of the same row.
SHORT_STEMS = ("받", "틀", "늦", "맞", "빌", "알", "왔와온올")

# Words without an everyday synonym: 메일 distinguishes an e-mail from a call or a site.
ALLOWED = {
    "suspicious-e-mail-received": {"메일"},
    "prize-or-giveaway-e-mail": {"메일"},
}


@pytest.fixture(scope="module")
def book() -> Phrasebook:
    return read_phrasebook_file(SHIPPED)


@pytest.fixture(scope="module")
def leaves(book: Phrasebook) -> tuple[Phrase, ...]:
    ids = {place.item.phrase for place in book.places() if place.is_leaf}
    return tuple(phrase for phrase in book.phrases if phrase.id in ids)


def words(text: str) -> list[str]:
    return re.findall(r"[가-힣]+|[a-z0-9]+", canonical(text).casefold())


def pairs(text: str) -> set[str]:
    """Return the pairs of neighbouring syllables that carry meaning, and the Latin words."""
    stems = [PARTICLE.sub("", word) for word in words(text)]
    found = {stem for stem in stems if stem.isascii()}
    for stem in stems:
        if not stem.isascii():
            found |= {stem[at : at + 2] for at in range(len(stem) - 1)}
    return {pair for pair in found if not GRAMMAR.fullmatch(pair)}


def short_stems(text: str) -> set[str]:
    return {row for row in SHORT_STEMS for word in words(text) if word[0] in row}


def shared(situation: str, gloss: str) -> set[str]:
    """Return what a situation shares with a gloss: pairs of syllables and one-syllable stems."""
    return pairs(situation) & pairs(gloss) | short_stems(situation) & short_stems(gloss)


def test_the_heuristic_sees_shared_words_through_endings_and_compounds() -> None:
    assert shared("배송지가 이상해요", "배송주소가 틀려요.") == {"배송"}
    assert shared("아직 못 받았어요", "물건을 받지 못했어요.") == {"받"}
    assert shared("상자는 멀쩡한데 컵이 깨져 있었어요", "물건이 파손되었어요.") == set()


def test_every_leaf_has_one_or_two_situations(book: Phrasebook, leaves: tuple[Phrase, ...]) -> None:
    assert len(leaves) == 83
    assert {len(phrase.situations) for phrase in leaves} <= {1, 2}
    others = set(book.phrases) - set(leaves)
    assert not [phrase.id for phrase in others if phrase.situations]


def test_situations_are_distinct_and_no_gloss(book: Phrasebook) -> None:
    counts = Counter(
        "".join(words(situation)) for phrase in book.phrases for situation in phrase.situations
    )
    assert set(counts.values()) == {1}
    glosses = {"".join(words(gloss)) for one in book.phrases for gloss in book.glosses(one.id)}
    assert not counts.keys() & glosses


def test_situations_are_short_and_spoken(leaves: tuple[Phrase, ...]) -> None:
    for phrase in leaves:
        for situation in phrase.situations:
            assert len(situation) <= 60, situation
            assert re.search(r"(요|죠)[.!?]?$", situation), situation


def test_situations_share_no_content_word_with_their_glosses(
    book: Phrasebook, leaves: tuple[Phrase, ...]
) -> None:
    found = {
        (phrase.id, situation): both
        for phrase in leaves
        for situation in phrase.situations
        for gloss in book.glosses(phrase.id)
        if (both := shared(situation, gloss) - ALLOWED.get(phrase.id, set()))
    }
    assert found == {}


def test_every_exception_is_needed(book: Phrasebook) -> None:
    for phrase_id, allowed in ALLOWED.items():
        phrase = book.phrase(phrase_id)
        text = " ".join(phrase.situations)
        assert allowed <= shared(text, " ".join(book.glosses(phrase_id)))


def test_every_leaf_has_three_to_eight_keywords(leaves: tuple[Phrase, ...]) -> None:
    for phrase in leaves:
        assert 3 <= len(phrase.keywords) <= 8, phrase.id
        assert len(set(phrase.keywords)) == len(phrase.keywords), phrase.id


def test_keywords_add_to_labels_and_glosses(book: Phrasebook) -> None:
    for phrase in book.phrases:
        for known in (phrase.label, *book.glosses(phrase.id)):
            for keyword in phrase.keywords:
                assert keyword.casefold() not in canonical(known).casefold(), (phrase.id, keyword)


def test_a_keyword_tells_its_label_from_the_rest(book: Phrasebook) -> None:
    counts = Counter(keyword for phrase in book.phrases for keyword in phrase.keywords)
    twice = {keyword for keyword, count in counts.items() if count > 1}
    # The menu has two labels of one meaning here.
    assert twice == {"주소 변경"}


def test_the_words_that_shoppers_type_are_there(book: Phrasebook) -> None:
    keywords = {keyword for phrase in book.phrases for keyword in phrase.keywords}
    assert keywords >= EVERYDAY_WORDS


def test_what_the_editor_wrote_says_so(book: Phrasebook) -> None:
    for phrase in book.phrases:
        if phrase.keywords or phrase.situations:
            assert phrase.origin == "editor", phrase.id
