from __future__ import annotations

import json
import tempfile
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from malgil.base.errors import AnsweredElsewhereError, UsageError, WriteError
from malgil.base.undone import UndoneKind
from malgil.collection import Collection
from malgil.phrasebook import goals
from malgil.phrasebook.cards import PATH, Card
from malgil.phrasebook.formats.document import document_hash, from_document, to_document
from malgil.phrasebook.formats.drafts import BookFile
from malgil.phrasebook.formats.outline import read_outline
from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook
from malgil.scheduling.fsrs import Rating, State
from malgil.scheduling.new_card_order import flow_order, level_of
from malgil.store import card_content, content, database, queue_queries
from malgil.store.rebuild import rebuild
from tests.phrasebook.formats.books import make_book, menus, texts
from tests.scheduling.made_cards import cards_of, walks_of
from tests.store.books import books
from tests.store.learner import START, Clock, derived, good, open_with, study

if TYPE_CHECKING:
    import random
    import sqlite3
    from collections.abc import Iterator

    from malgil.scheduling.card_state import Progress


@contextmanager
def holding(book: Phrasebook) -> Iterator[Collection]:
    with (
        tempfile.TemporaryDirectory() as folder,
        open_with(Path(folder) / "c.malgil", book) as collection,
    ):
        yield collection


def progress_of(collection: Collection) -> dict[str, Progress]:
    rows = [*collection.cards(), *collection.cards(archived=True)]
    return {row.card.id: row.progress for row in rows}


def in_order(book: Phrasebook) -> Phrasebook:
    return structs.replace(book, phrases=tuple(sorted(book.phrases, key=lambda one: one.id)))


def edited(book: Phrasebook, menu: tuple[MenuItem, ...], **labels: str) -> Phrasebook:
    """Return the book with another menu. `labels` renames or adds phrases."""
    used: dict[str, None] = dict.fromkeys(entry.phrase for entry in book.flow_entries())
    waiting = list(menu)
    while waiting:
        item = waiting.pop()
        used[item.phrase] = None
        waiting.extend(item.items)
    known = {one.id: one for one in book.phrases}
    phrases = tuple(
        structs.replace(known.get(one, Phrase(id=one, label=one)), label=labels[one])
        if one in labels
        else known[one]
        for one in used
    )
    return structs.replace(book, menu=menu, phrases=phrases)


# Documents ---------------------------------------------------------------------------------


def test_the_shipped_book_comes_back_from_its_document(book: Phrasebook) -> None:
    text = to_document(book)
    assert from_document(text) == in_order(book)
    assert to_document(from_document(text)) == text


@settings(max_examples=60)
@given(
    rows=menus(texts),
    extra=st.lists(texts, min_size=1, max_size=3, unique=True).map(tuple),
    full=st.booleans(),
)
def test_any_book_comes_back_from_its_document(
    rows: list[tuple[int, str, str]], extra: tuple[str, ...], *, full: bool
) -> None:
    book = make_book(rows, extra, full=full)
    text = to_document(book)
    again = from_document(text)
    assert again == in_order(book)
    assert document_hash(to_document(again)) == document_hash(text)


def test_the_order_of_the_phrases_makes_no_other_document(book: Phrasebook) -> None:
    turned = structs.replace(book, phrases=book.phrases[::-1], title=dict(book.title))
    assert to_document(turned) == to_document(book)


# Reading back ------------------------------------------------------------------------------


def assert_read_back(collection: Collection, book: Phrasebook) -> None:
    expected = cards_of(book)
    assert [row.card for row in collection.cards()] == list(expected)
    places = {place.path: place for place in book.places()}
    for card in expected:
        shown = card_content.read_content(collection.connection, card.id)
        assert shown is not None
        assert shown.label == book.phrase(card.phrase).label
        assert shown.glosses == book.glosses(card.phrase)
        assert [place.path for place in shown.places] == [
            place.path for place in book.places() if place.item.phrase == card.phrase
        ]
        assert all(place.glosses == places[place.path].item.glosses for place in shown.places)
        if card.type is PATH:
            ends = tuple(places[path].item.id for path in card.paths)
            assert tuple(way[-1] for way in shown.ways) == ends
            assert tuple(map(len, shown.ways)) == tuple(map(len, card.paths))


def assert_ordered(collection: Collection, book: Phrasebook) -> None:
    rows = collection.connection.execute(
        "SELECT share, id, level FROM phrase WHERE archived = 0 ORDER BY share DESC, rank"
    ).fetchall()
    menu = [(phrase, level) for share, phrase, level in rows if share == "menu"]
    assert menu == list(level_of(book).items())
    assert [phrase for phrase, _ in menu] == list(level_of(book))
    assert [phrase for share, phrase, _ in rows if share == "flow"] == list(flow_order(book))


def test_the_shipped_book_is_read_back(collection_file: Path, book: Phrasebook) -> None:
    with Collection.open(collection_file, now=START) as collection:
        assert collection.book(book.id) == in_order(book)
        assert_read_back(collection, book)
        assert_ordered(collection, book)
        (row,) = collection.phrasebooks()
        assert (row.phrases, row.items, row.cards, row.origin) == (121, 129, 345, "shipped")
        menu = collection.menu(book.id)
        for place in book.places():
            assert menu.path(place.item.id) == place.path
            below = [(one.id, one.is_leaf) for one in menu.children(place.item.id)]
            assert below == [(one.id, not one.items) for one in place.item.items]
        assert [one.id for one in menu.children("")] == [one.id for one in book.menu]
        assert menu.path("nowhere") == ()


@settings(max_examples=25)
@given(books())
def test_any_book_is_read_back(book: Phrasebook) -> None:
    with holding(book) as collection:
        assert_read_back(collection, book)
        assert_ordered(collection, book)


# Imports -----------------------------------------------------------------------------------


def assert_opened(collection: Collection) -> None:
    """Check the open cards against a slow and obvious reading of the book."""
    book = collection.book("b")
    now = progress_of(collection)
    met = {one.id for one in book.phrases if now[f"b/{one.id}/meaning"].passed}
    rows = collection.connection.execute("SELECT id, open FROM card WHERE archived = 0")
    found = {card for card, is_open in rows if is_open}
    expected = {f"b/{one.id}/meaning" for one in book.phrases}
    expected |= {
        f"b/{one.id}/label"
        for one in book.phrases
        if now[f"b/{one.id}/meaning"].state is State.REVIEW
    }
    expected |= known_walks(book, met)
    assert found == expected
    rows = collection.connection.execute("SELECT id, unpassed FROM item")
    assert dict(rows.fetchall()) == {
        place.item.id: sum(phrase not in met for phrase in place.phrases) for place in book.places()
    }


def known_walks(book: Phrasebook, met: set[str]) -> set[str]:
    """Return the path cards that have a path of which all labels were met."""
    paths = {card.id: card.paths for card in cards_of(book) if card.type is PATH}
    walked = {
        place.path for place in book.places() if place.is_leaf and met.issuperset(place.phrases)
    }
    return {card for card, ways in paths.items() if not walked.isdisjoint(ways)}


@settings(max_examples=20)
@given(st.lists(books(), min_size=2, max_size=4), st.randoms(use_true_random=True))
def test_a_series_of_versions_keeps_what_was_learnt(
    versions: list[Phrasebook], chance: random.Random
) -> None:
    clock = Clock()
    with holding(versions[0]) as collection:
        for version in versions[1:]:
            study(collection, clock, lambda _: chance.choice(list(Rating)), most=12)
            assert_opened(collection)
            clock.next_day(chance.randrange(1, 5))
            before = progress_of(collection)
            tables = derived(collection)
            collection.import_book(version, clock())
            after = progress_of(collection)
            assert {card: after[card] for card in before} == before
            assert {row.card.id for row in collection.cards()} == {
                card.id for card in cards_of(version)
            }
            assert_opened(collection)
            assert_read_back(collection, version)
            assert collection.check() == []
            imported = derived(collection)
            undone = collection.undo(clock())
            assert undone is not None
            assert undone.kind is UndoneKind.IMPORT
            restored = derived(collection)
            assert len(restored.pop("cancelled")) == len(tables.pop("cancelled")) + 1
            assert restored == tables
            collection.redo(clock())
            assert derived(collection) == imported
            assert collection.check() == []


def test_a_renamed_label_keeps_its_progress(collection_file: Path, book: Phrasebook) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=clock()) as collection:
        day = study(collection, clock, most=4)
        card = day.questions[0].card
        before = progress_of(collection)[card.id]
        assert before.reps
        collection.import_book(edited(book, book.menu, **{card.phrase: "Renamed"}), clock())
        shown = card_content.read_content(collection.connection, card.id)
        assert shown is not None
        assert shown.card.prompt == "Renamed"
        assert progress_of(collection)[card.id] == before


def test_what_is_removed_is_archived_and_comes_back(
    collection_file: Path, book: Phrasebook
) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=clock()) as collection:
        day = study(collection, clock, most=3)
        first = day.questions[0].card
        before = progress_of(collection)[first.id]
        menu = tuple(item for item in book.menu if item.phrase != first.phrase)
        plan = collection.import_book(edited(book, menu), clock())
        assert plan.archived
        archived = {row.card.id: row.progress for row in collection.cards(archived=True)}
        assert archived[first.id] == before
        assert first.id not in {row.card.id for row in collection.cards()}
        with pytest.raises(AnsweredElsewhereError):
            collection.answer(first.id, 3, clock())
        again = study(collection, clock)
        assert first.id not in again.cards
        assert collection.check() == []
        collection.import_book(book, clock())
        assert progress_of(collection)[first.id] == before
        assert collection.cards(archived=True) == []
        assert collection.check() == []


def test_a_leaf_that_gains_children_archives_its_path(
    collection_file: Path, book: Phrasebook
) -> None:
    counts: dict[str, int] = {}
    for place in book.places():
        counts[place.item.phrase] = counts.get(place.item.phrase, 0) + 1
    leaf = next(
        place.item for place in book.places() if place.is_leaf and counts[place.item.phrase] == 1
    )

    def grown(item: MenuItem) -> MenuItem:
        if item == leaf:
            below = MenuItem(id="fresh", phrase="fresh", glosses=("새것",))
            return structs.replace(item, items=(below,))
        return structs.replace(item, items=tuple(map(grown, item.items)))

    path = walks_of(book)[leaf.id]
    with Collection.open(collection_file, now=START) as collection:
        menu = tuple(map(grown, book.menu))
        collection.import_book(edited(book, menu, fresh="Fresh"), START)
        assert [row.card.id for row in collection.cards(archived=True)] == [path]
        collection.undo(START)
        assert path in {row.card.id for row in collection.cards()}
        assert collection.cards(archived=True) == []


def test_a_moved_branch_keeps_everything(collection_file: Path, book: Phrasebook) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=clock()) as collection:
        for _ in range(6):
            study(collection, clock, good)
            clock.next_day()
        before = progress_of(collection)
        plan = collection.import_book(edited(book, book.menu[::-1]), clock())
        assert plan.moved
        assert not plan.archived
        assert not plan.added
        assert progress_of(collection) == before
        assert collection.check() == []


def test_a_failed_import_changes_nothing(
    collection_file: Path, book: Phrasebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Collection.open(collection_file, now=START) as collection:
        before = derived(collection)

        def fail(*_: object, **__: object) -> None:
            collection.connection.execute("SELECT * FROM nowhere")

        monkeypatch.setattr(content, "_write_cards", fail)
        with pytest.raises(WriteError):
            collection.import_book(edited(book, book.menu[:3]), START)
        assert derived(collection) == before
        assert collection.book(book.id) == in_order(book)


class EnoughError(Exception):
    """Raised by a progress callback to cancel."""


def test_an_import_can_be_cancelled_wherever_it_is(collection_file: Path, book: Phrasebook) -> None:
    version = edited(book, book.menu[:3])
    with Collection.open(collection_file, now=START) as collection:
        at_first = {**derived(collection), "cancelled": []}
        heard: list[float] = []
        collection.import_book(version, START, on_progress=heard.append)
        imported = derived(collection)
        collection.undo(START)
        events = collection.connection.execute("SELECT count(*) FROM event").fetchone()
        before = derived(collection)
        assert {**before, "cancelled": []} == at_first
        assert heard == sorted(heard)
        assert (heard[0], heard[-1] <= 1, len(heard) > 8) == (0, True, True)
        for share in heard:

            def cancel(now: float, share: float = share) -> None:
                if now >= share:
                    raise EnoughError

            with pytest.raises(EnoughError):
                collection.import_book(version, START, on_progress=cancel)
            assert derived(collection) == before
        assert collection.connection.execute("SELECT count(*) FROM event").fetchone() == events
        collection.import_book(version, START)
        assert derived(collection) == {**imported, "cancelled": before["cancelled"]}
        assert collection.check() == []


def test_a_rebuild_passes_over_versions_that_nothing_was_taken_out_of(
    collection_file: Path, book: Phrasebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    applied: list[str] = []
    apply_book = content.apply_book

    def count(
        connection: sqlite3.Connection, book: Phrasebook, *, document: str, **told: Any
    ) -> None:
        applied.append(document)
        apply_book(connection, book, document=document, **told)

    with Collection.open(collection_file, now=START) as collection:
        names = []
        for number in range(6):
            menu = tuple(structs.replace(item, glosses=(f"뜻 {number}",)) for item in book.menu)
            version = edited(book, menu if number < 4 else menu[:3])
            collection.import_book(version, START)
            names.append(document_hash(to_document(version)))
        before = derived(collection)
        monkeypatch.setattr(content, "apply_book", count)
        with database.transaction(collection.connection):
            rebuild(collection.connection)
        assert applied == [names[3], names[5]]
        assert derived(collection) == before


def test_new_cards_are_numbered_in_the_order_of_the_menu(
    collection_file: Path, book: Phrasebook
) -> None:
    with Collection.open(collection_file, now=START) as collection:
        rows = collection.connection.execute("SELECT id FROM card ORDER BY key")
        assert [card for (card,) in rows] == [card.id for card in cards_of(book)]


def test_two_phrasebooks_stand_side_by_side(collection_file: Path, book: Phrasebook) -> None:
    other = structs.replace(edited(book, book.menu[:2]), id="other", title={"ko": "다른"})
    with Collection.open(collection_file, now=START) as collection:
        collection.import_book(other, START)
        assert [row.id for row in collection.phrasebooks()] == [book.id, "other"]
        assert {row.card.id for row in collection.cards("other")} == {
            card.id for card in cards_of(other)
        }
        assert len(collection.cards(book.id)) == 345
        with pytest.raises(UsageError, match=book.id):
            collection.book("amazon-life-chat")
        assert collection.require_phrasebook("other") == "other"
        clock = Clock()
        study(collection, clock)
        assert_same_shared(collection, collection.cards("other")[0].card)
        assert collection.check() == []
        collection.undo(clock())


def assert_same_shared(collection: Collection, card: Card) -> None:
    """Check that a gloss in two phrasebooks makes no siblings between them."""
    key = collection.connection.execute(
        "SELECT phrase FROM card WHERE id = ?", (card.id,)
    ).fetchone()[0]
    alike = queue_queries.sharing(collection.connection, key)
    marks = ", ".join("?" * len(alike))
    owners = collection.connection.execute(
        f"SELECT DISTINCT phrasebook FROM phrase WHERE key IN ({marks})", alike
    ).fetchall()
    assert owners == [(card.phrasebook,)]


# Levels of many choices --------------------------------------------------------------------


def level_of_words(count: int) -> Phrasebook:
    """Return a level of words beside a small one; the first word has choices too."""
    words = [f"word {number:05}" for number in range(count)]
    lines = [f"{words[0]} ☞첫째", "┗Below《아래》", *(f"{word} ☞뜻 {word}" for word in words[1:])]
    return read_outline("\n".join(lines), BookFile(source="w", book_id="words", title="w"))


def kinds_of(collection: Collection, *, archived: bool = False) -> Counter[str]:
    return Counter(row.card.type for row in collection.cards(archived=archived))


@pytest.mark.parametrize(("count", "paths"), [(40, 40), (41, 0), (3000, 0)])
def test_a_level_of_more_than_40_choices_makes_no_path_cards(count: int, paths: int) -> None:
    with holding(level_of_words(count)) as collection:
        kinds = kinds_of(collection)
        assert (kinds["meaning"], kinds["label"], kinds["path"]) == (count + 1, count + 1, paths)
        assert collection.check() == []


def test_only_the_paths_through_a_large_level_have_no_card() -> None:
    words = "\n".join(f"┗Word {number}《뜻 {number}》" for number in range(50))
    text = f"Words ☞낱말\n{words}\nOrders ☞주문\n┗Late《늦음》\n┗Lost《잃음》\n"
    with holding(read_outline(text, BookFile(source="w", book_id="w", title="w"))) as collection:
        paths = [row.card.paths for row in collection.cards() if row.card.type is PATH]
        assert paths == [(("Orders", "Late"),), (("Orders", "Lost"),)]
        assert collection.home(START).leaves == 2


def test_path_cards_of_an_older_version_are_archived_with_their_history(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book, path = level_of_words(41), tmp_path / "c.malgil"
    monkeypatch.setattr(goals, "MOST_CHOICES", 100)
    with open_with(path, book) as collection:
        card = next(row.card.id for row in collection.cards() if row.card.type is PATH)
        collection.answer(card, Rating.GOOD, START)
    monkeypatch.undo()
    with Collection.open(path, now=START) as collection:
        with database.transaction(collection.connection):
            rebuild(collection.connection)
        assert kinds_of(collection)["path"] == 0
        (row,) = (row for row in collection.cards(archived=True))
        assert (row.card.id, row.progress.reps) == (card, 1)
        assert collection.check() == []
        collection.import_book(level_of_words(39), START)
        assert card in {row.card.id for row in collection.cards()}
        assert progress_of(collection)[card].reps == 1
        collection.import_book(book, START)
        assert kinds_of(collection)["path"] == 0
        collection.undo(START)
        assert kinds_of(collection)["path"] == 39
        assert collection.check() == []


@given(st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_json_is_written_as_the_standard_library_writes_it(value: object) -> None:
    written = json.dumps(value, ensure_ascii=False, sort_keys=True)
    assert content._as_json(value) == written
