"""A phrasebook as an Anki package: its notes, cards, decks and history."""

from __future__ import annotations

import json
from html import unescape
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from malgil.anki.export import export_package
from malgil.base.events import EventKind
from malgil.collection import Collection
from malgil.phrasebook.formats.markup import lines_of
from malgil.scheduling.fsrs import State
from tests.anki.packages import rows
from tests.store.learner import START, Clock, do, open_with, study

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BOOK = "amazon-live-chat"
DAYS = 12


@pytest.fixture(scope="module")
def studied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Collection, Clock]]:
    clock = Clock()
    path = tmp_path_factory.mktemp("studied") / "c.malgil"
    with Collection.open(path, now=START) as collection:
        collection.set_setting("rollover_hour", 3, START)
        for _ in range(DAYS):
            study(collection, clock, most=40)
            clock.next_day()
        yield collection, clock


@pytest.fixture(scope="module")
def package(studied: tuple[Collection, Clock]) -> bytes:
    collection, clock = studied
    return export_package(collection, BOOK, clock(), with_history=True)


def test_it_has_a_card_for_each_card_and_a_note_for_each_phrase(
    studied: tuple[Collection, Clock], package: bytes
) -> None:
    cards = studied[0].cards()
    assert len(rows(package, "SELECT * FROM notes")) == len({one.card.phrase for one in cards})
    names = [
        "meaning" if place == 0 else "label" if place == 1 else "path"
        for (place,) in rows(package, "SELECT ord FROM cards")
    ]
    assert sorted(names) == sorted(str(one.card.type) for one in cards)
    assert (names.count("path"), len(names)) == (103, 345)


def test_its_decks_are_the_menu_in_order(package: bytes) -> None:
    ((decks,),) = rows(package, "SELECT decks FROM col")
    names = sorted(deck["name"] for deck in json.loads(decks).values())
    assert names[:4] == [
        "Default",
        "미국 아마존 라이브챗",
        "미국 아마존 라이브챗::01 Where's my stuff?",
        "미국 아마존 라이브챗::01 Where's my stuff?::06 Received incomplete shipment",
    ]
    assert names[-1] == "미국 아마존 라이브챗::10 Contact flow"


def test_the_settings_of_the_phrasebook_are_those_of_the_deck(begun_file: Path) -> None:
    with Collection.open(begun_file) as collection:
        for name, value in (("desired_retention", 0.85), ("new_per_day", 7), ("max_interval", 90)):
            collection.set_setting(f"{name}/{BOOK}", value, START)
        package = export_package(collection, BOOK, START, with_history=False)
    ((dconf,),) = rows(package, "SELECT dconf FROM col")
    (options,) = [one for one in json.loads(dconf).values() if one["name"] == "malgil"]
    found = (options["desiredRetention"], options["new"]["perDay"], options["rev"]["maxIvl"])
    assert found == (0.85, 7, 90)


def test_a_note_has_its_texts_and_its_paths(package: bytes) -> None:
    ((models,),) = rows(package, "SELECT models FROM col")
    (notetype,) = json.loads(models).values()
    names = [field["name"] for field in notetype["flds"]]
    assert [one["name"] for one in notetype["tmpls"]][:3] == ["meaning", "label", "path 1"]
    notes = {
        fields.split("\x1f")[0]: dict(zip(names, fields.split("\x1f"), strict=True))
        for (fields,) in rows(package, "SELECT flds FROM notes")
    }
    note = notes["Shipment is late"]
    assert note["glosses"] == "배송이 지연되었어요."
    assert note["goal 1"] == (
        '<div class="lead">못 받은 물건을 찾고 있어요.</div>'
        '<div class="text">배송이 지연되었어요.</div>'
    )
    assert note["path 1"].startswith('<ol data-item="wheres-my-stuff.shipment-is-late"><li>')
    assert note["path 2"].startswith('<ol data-item="problem-with-an-order.shipping')
    assert note["path 3"] == note["goal 3"] == ""
    # Nothing tells these two places apart, so one card has both ways.
    merged = [note for note in notes.values() if note["path 1"].count("<ol ") == 2]
    assert len(merged) == 1
    # Two labels have this gloss, and either is right.
    shared = [note for note in notes.values() if note["glosses"] == "무엇을 도와드릴까요?"]
    assert len(shared) == 2
    assert {note["also"] for note in shared} == {note["label"] for note in shared}


def test_texts_are_text(tmp_path: Path) -> None:
    with Collection.open(tmp_path / "a.malgil", now=START) as collection:
        book = collection.book(BOOK)
    phrases = tuple(
        replace(one, label="<img src=x onerror=a()> {{note}} & ::")
        if one.label == "Gift Cards"
        else one
        for one in book.phrases
    )
    with open_with(tmp_path / "b.malgil", replace(book, phrases=phrases)) as collection:
        made = export_package(collection, BOOK, START, with_history=False)
    texts = [fields for (fields,) in rows(made, "SELECT flds FROM notes")]
    assert any(text.startswith("&lt;img src=x onerror=a()&gt; ") for text in texts)
    assert not any("<img" in text for text in texts)
    ((decks,),) = rows(made, "SELECT decks FROM col")
    assert all(":::" not in deck["name"] for deck in json.loads(decks).values())


@pytest.mark.parametrize(
    "text",
    [
        "[sound:boom.mp3]",
        "[anki:tts lang=en_US]hello[/anki:tts]",
        "[latex]\\frac12[/latex] [$]y[/$] \\(x\\) \\[x\\]",
        "[[type:label]] {{label}} <b>",
    ],
)
def test_texts_are_not_what_anki_makes_something_of(tmp_path: Path, text: str) -> None:
    with Collection.open(tmp_path / "a.malgil", now=START) as collection:
        book = collection.book(BOOK)
    phrases = tuple(
        replace(one, label=text, note=f"note {text}") if one.label == "Shipment is late" else one
        for one in book.phrases
    )
    with open_with(tmp_path / "b.malgil", replace(book, phrases=phrases)) as collection:
        made = export_package(collection, BOOK, START, with_history=False)
    texts = [fields for (fields,) in rows(made, "SELECT flds FROM notes")]
    assert not [one for one in texts if "[" in one or "\\" in one]
    (fields,) = [one.split("\x1f") for one in texts if f"note {text}" in unescape(one)]
    assert lines_of(fields[0]) == [text]
    assert lines_of(fields[2]) == [f"note {text}"]
    assert lines_of(fields[5])[-1].startswith(text)
    ((models,),) = rows(made, "SELECT models FROM col")
    (notetype,) = json.loads(models).values()
    for template in notetype["tmpls"]:
        assert template["qfmt"].startswith('<div class="tex2jax_ignore mathjax_ignore">')
        assert template["afmt"].startswith('<div class="tex2jax_ignore mathjax_ignore">')


def test_the_history_is_that_of_the_log(studied: tuple[Collection, Clock], package: bytes) -> None:
    collection, _clock = studied
    reviews = list(collection.reviews(BOOK))
    made = rows(package, "SELECT id, ease, time FROM revlog ORDER BY id")
    assert [ease for _id, ease, _time in made] == [review.rating for review in reviews]
    assert all(
        0 <= number - review.wall_ms < 1000
        for (number, _ease, _time), review in zip(made, reviews, strict=True)
    )
    ((crt, conf),) = rows(package, "SELECT crt, conf FROM col")
    assert json.loads(conf)["rollover"] == 3
    assert json.loads(conf)["creationOffset"] == -540
    assert (crt + 540 * 60) % 86_400 == 4 * 3600
    first = (crt + 540 * 60) // 86_400
    progresses = sorted(
        (
            progress.state,
            progress.due_day if progress.due_ms is None else progress.due_ms // 1000,
            round(progress.stability or 0, 4),
            progress.reps,
            progress.lapses,
        )
        for progress in (one.progress for one in collection.cards())
        if progress.state is not State.NEW
    )
    states = {1: State.LEARNING, 2: State.REVIEW, 3: State.RELEARNING}
    cards = sorted(
        (
            states[kind],
            first + due if queue == 2 else due,
            json.loads(data)["s"],
            reps,
            lapses,
        )
        for kind, queue, due, reps, lapses, data in rows(
            package, "SELECT type, queue, due, reps, lapses, data FROM cards WHERE type"
        )
    )
    assert cards == progresses


def test_without_history_all_cards_are_new_in_order(studied: tuple[Collection, Clock]) -> None:
    collection, clock = studied
    made = export_package(collection, BOOK, clock(), with_history=False)
    assert rows(made, "SELECT * FROM revlog") == []
    cards = rows(made, "SELECT type, queue, due, reps FROM cards ORDER BY due")
    assert cards == [(0, 0, number, 0) for number in range(1, 346)]


def test_suspended_buried_and_flagged_cards_stay_so(begun_file: Path) -> None:
    with Collection.open(begun_file, now=START) as collection:
        first, second, third = [one.card.id for one in collection.cards()[:3]]
        for card in (first, second, third):
            collection.answer(card, 4, START)
        do(collection, EventKind.SUSPEND, first, START)
        do(collection, EventKind.BURY, second, START)
        do(collection, EventKind.FLAG, third, START, payload='{"flag":2}')
        made = export_package(collection, BOOK, START, with_history=True)
    cards = rows(made, "SELECT queue, flags FROM cards WHERE type = 2 ORDER BY queue")
    assert cards == [(-3, 0), (-1, 0), (2, 2)]


def test_ids_are_the_same_in_every_export(studied: tuple[Collection, Clock]) -> None:
    collection, clock = studied
    first, second = (
        export_package(collection, BOOK, clock(), with_history=with_history)
        for with_history in (True, False)
    )
    for query in (
        "SELECT id, guid, mid FROM notes ORDER BY id",
        "SELECT id, nid, did, ord FROM cards ORDER BY id",
    ):
        assert rows(first, query) == rows(second, query)
