"""The bundled phrasebook compared with its source, which is read here independently."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from malgil.phrasebook.cards import LABEL, MEANING, PATH
from malgil.phrasebook.formats.yaml import read_phrasebook_file
from malgil.phrasebook.model import FlowEntry, Phrasebook, slug
from tests.scheduling.made_cards import cards_of

DATA = Path(__file__).parent.parent / "data"
SHIPPED = Path(__file__).parent.parents[1] / "data" / "phrasebooks" / "amazon-live-chat.yaml"


@pytest.fixture(scope="module")
def book() -> Phrasebook:
    return read_phrasebook_file(SHIPPED)


def outline() -> list[tuple[int, str, str]]:
    rows = []
    for line in (DATA / "amazon-live-chat.outline.txt").read_text(encoding="utf-8").splitlines():
        depth = line.count("┗")
        label, gloss = line.lstrip("┗").split("《" if depth else "☞")
        rows.append((depth, label.strip(), gloss.rstrip("》")))
    return rows


def table(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_every_place_is_there_in_order_to_the_letter(book: Phrasebook) -> None:
    expected = [(depth, label, (gloss,)) for depth, label, gloss in outline()]
    actual = [(len(one.path) - 1, one.path[-1], one.item.glosses) for one in book.places()]
    assert len(actual) == 129
    assert actual == expected


def test_the_menu_has_nine_tops_and_104_leaves(book: Phrasebook) -> None:
    assert len(book.menu) == 9
    leaves = [place for place in book.places() if place.is_leaf]
    assert len(leaves) == 104
    assert len({place.path[-1] for place in leaves}) == 83


def test_phrases_and_what_they_share(book: Phrasebook) -> None:
    menu = {place.item.phrase for place in book.places()}
    assert len(book.phrases) == 121
    assert len(menu) == 105
    counts = Counter(place.item.phrase for place in book.places())
    assert sum(1 for count in counts.values() if count > 1) == 17
    assert sum(1 for phrase in book.phrases if len(book.glosses(phrase.id)) == 2) == 7
    labels = defaultdict(set)
    for phrase in book.phrases:
        for gloss in book.glosses(phrase.id):
            labels[gloss].add(phrase.label)
    assert {gloss: found for gloss, found in labels.items() if len(found) > 1} == {
        "무엇을 도와드릴까요?": {"What can we help you with?", "How can we help you today?"},
        "배송주소를 변경하고 싶어요.": {"Change delivery address", "Change shipping address"},
    }


def test_leaf_in_one_place_and_inner_in_another(book: Phrasebook) -> None:
    leaf = {one.path[-1] for one in book.places() if one.is_leaf}
    inner = {one.path[-1] for one in book.places() if not one.is_leaf}
    assert {"Other promotion questions", "Suspicious e-mail received"} <= leaf & inner


def test_345_cards(book: Phrasebook) -> None:
    cards = cards_of(book)
    counts = Counter(card.type for card in cards)
    assert counts == {MEANING: 121, LABEL: 121, PATH: 103}
    assert len({card.id for card in cards}) == 345
    assert cards == cards_of(book)


def test_ids_are_what_the_design_says(book: Phrasebook) -> None:
    assert book.id == "amazon-live-chat"
    assert {phrase.id: slug(phrase.label) for phrase in book.phrases} == {
        phrase.id: phrase.id for phrase in book.phrases
    }
    for place in book.places():
        assert place.item.id == ".".join(map(slug, place.path))
    text = SHIPPED.read_text(encoding="utf-8")
    assert text.count("id: ") == 1 + 121 + 16 + 129 + 10 + 4


def test_the_flow_is_the_table(book: Phrasebook) -> None:
    actual = []

    def walk(entries: tuple[FlowEntry, ...], above: str) -> None:
        for number, entry in enumerate(entries, start=1):
            order = "" if entry.kind == "word" else f"{above}{number}"
            origin = entry.origin or "source"
            label = book.phrase(entry.phrase).label
            gloss = " / ".join(entry.glosses)
            actual.append([order, entry.id, label, gloss, entry.kind.value, entry.note, origin])
            walk(entry.items, f"{order}.")

    walk(book.flow, "")
    assert actual == [list(row.values()) for row in table("contact-flow.tsv")]
    assert len(actual) == 16


def test_tips_and_lines_are_the_tables(book: Phrasebook) -> None:
    tips = [[tip.id, tip.at, tip.when.value, tip.text] for tip in book.tips]
    assert tips == [list(row.values()) for row in table("tips.tsv")]
    lines = [[line.id, line.text, line.gloss, line.origin] for line in book.lines]
    assert lines == [list(row.values()) for row in table("agent-lines.tsv")]
    assert book.as_of == "2017-12"


def test_misleading_glosses_have_a_note_from_the_editor(book: Phrasebook) -> None:
    noted = {phrase.id for phrase in book.phrases if phrase.note}
    assert {
        "claim-code-unreadable",
        "packaging-feedback",
        "give-amazon-feedback",
        "positive-feedback",
        "feedback-about-a-seller",
        "opportunities-for-improvement",
        "refund-or-replacement-request-declined",
    } <= noted
    for phrase in book.phrases:
        assert not phrase.note or phrase.origin == "editor"
        assert not phrase.note or phrase.note.endswith("요.")


def test_words_are_explained_where_they_stand(book: Phrasebook) -> None:
    assert list(book.words) == sorted(book.words)
    assert 25 <= len(book.words) <= 30
    explained = {phrase.id: dict(book.word_notes(phrase.id)) for phrase in book.phrases}
    assert list(explained["refund-or-replacement-request-declined"]) == ["refund", "declined"]
    # Later menus have the others.
    met = {word for words in explained.values() for word in words}
    assert book.words.keys() - met == {"balance", "eligible", "redeem", "subscription"}
