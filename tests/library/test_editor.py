"""Edits of phrasebooks: one action each, with progress kept, and verified by the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from malgil.base.errors import UsageError
from malgil.base.events import EventKind
from malgil.base.undone import UndoneKind
from malgil.collection import Collection
from malgil.library import editor as editing
from malgil.library.bundled_update import conflicts
from malgil.library.card_actions import ActionRequest, CardAction, apply
from malgil.library.editor import Editor
from malgil.lookup.phrase_page import Finder
from malgil.phrasebook import editing as core
from malgil.phrasebook.formats.document import to_document
from malgil.phrasebook.formats.yaml import read_phrasebook, write_phrasebook
from malgil.phrasebook.model import Change
from malgil.scheduling.fsrs import Rating, State
from malgil.store import log, shipped
from malgil.store.backup import Reason, list_backups
from malgil.store.card_content import read_content
from tests.phrasebook.test_editing import paths, small
from tests.store.learner import START, Clock, derived, open_with, study

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from malgil.phrasebook.model import Phrasebook


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def collection(collection_file: Path, clock: Clock) -> Iterator[Collection]:
    with open_with(collection_file, small(), clock()) as opened:
        study(opened, clock, lambda _: Rating.EASY)
        yield opened


@pytest.fixture
def editor(collection: Collection) -> Editor:
    return Editor(collection, "b")


def state(collection: Collection, card: str) -> State:
    (row,) = (row for row in collection.cards() if row.card.id == card)
    return row.progress.state


def sound(collection: Collection) -> bool:
    return collection.check() == []


EDITS: dict[str, Callable[[Editor, Clock], object]] = {
    "label": lambda editor, clock: editor.relabel("late", "Too late", clock()),
    "here": lambda editor, clock: editor.relabel_here("top.late", "Too late", clock()),
    "gloss": lambda editor, clock: editor.regloss("top.late", ["새 뜻", "둘"], clock()),
    "note": lambda editor, clock: editor.describe("late", clock(), note="메모", keywords=["지연"]),
    "changed": lambda editor, clock: editor.mark_changed(
        "late", Change("2026-03", "Too late"), clock()
    ),
    "gone": lambda editor, clock: editor.mark_changed("top", Change("2026"), clock()),
    "add": lambda editor, clock: editor.add("top", 1, "Broken", ["깨졌어요"], clock()),
    "move": lambda editor, clock: editor.move("top.lost", "other", 0, clock()),
    "archive": lambda editor, clock: editor.archive("top", clock()),
}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_one_action_and_keeps_progress(
    collection: Collection, editor: Editor, clock: Clock, name: str
) -> None:
    before = derived(collection)
    progress = {row.card.id: row.progress for row in collection.cards()}
    EDITS[name](editor, clock)
    after = derived(collection)
    assert sound(collection)
    for row in collection.cards():
        if row.card.id in progress:
            assert row.progress == progress[row.card.id]
    undone = collection.undo(clock())
    assert undone is not None
    assert undone.kind is UndoneKind.EDIT
    assert undone.text
    assert to_document(editor.book) == to_document(small())
    kept = ("phrase", "card", "gloss", "item", "confusable")
    live = {row[0] for name in kept for row in before[name]}
    found = derived(collection)
    for table in kept:
        assert [row for row in found[table] if row[0] in live] == before[table]
    assert sound(collection)
    collection.redo(clock())
    assert {**derived(collection), "cancelled": []} == {**after, "cancelled": []}
    assert sound(collection)
    again = read_phrasebook(write_phrasebook(editor.book), source="x")
    assert write_phrasebook(again) == write_phrasebook(editor.book)


def test_an_edit_that_changes_nothing_is_none(editor: Editor, clock: Clock) -> None:
    assert not editor.relabel("late", " Late", clock())
    assert not editor.regloss("top", ["위"], clock())
    assert not editor.move("top", "", 0, clock())


def test_a_label_that_changed_is_found_and_accepted_by_its_new_name(
    collection: Collection, editor: Editor, clock: Clock
) -> None:
    editor.mark_changed("late", Change("2026-03", "Track package"), clock())
    content = read_content(collection.connection, "b/late/label")
    assert content is not None
    assert content.label == "Late"
    assert content.accepted == ("Track package",)
    assert content.changes == (("Late", Change("2026-03", "Track package")),)
    for text in ("track pack", "late"):
        assert next(hit.id for hit in Finder(collection).find(text)) == "late"
    beneath = read_content(collection.connection, "b/lost/top.lost/path")
    assert beneath is not None
    assert beneath.changes == ()
    editor.mark_changed("top", Change("2026"), clock())
    beneath = read_content(collection.connection, "b/lost/top.lost/path")
    assert beneath is not None
    assert beneath.changes == (("Top", Change("2026")),)
    with pytest.raises(UsageError, match="2026-11: May"):
        editor.mark_changed("late", Change("May"), clock())


def test_a_changed_meaning_begins_anew(
    collection: Collection, editor: Editor, clock: Clock
) -> None:
    card = "b/late/meaning"
    assert state(collection, card) is State.REVIEW
    editor.relabel("late", "Delayed", clock())
    assert state(collection, card) is State.REVIEW
    editor.regloss("top.late", ["다른 뜻"], clock(), restart=True)
    assert state(collection, card) is State.NEW
    assert sound(collection)
    undone = collection.undo(clock())
    assert undone is not None
    assert undone.kind is UndoneKind.EDIT
    assert state(collection, card) is State.REVIEW
    assert editor.book.glosses("late") == ("늦어요",)
    assert sound(collection)


def test_what_is_archived_comes_back_with_its_history(
    collection: Collection, editor: Editor, clock: Clock
) -> None:
    (before,) = (row for row in collection.cards() if row.card.id == "b/lost/meaning")
    assert editor.archived_by("top.lost") == (
        "b/lost/meaning",
        "b/lost/label",
        "b/lost/top.lost/path",
    )
    assert editor.archived_by("top.late") == ()
    editor.archive("top.lost", clock())
    assert "b/lost/meaning" not in {row.card.id for row in collection.cards()}
    editor.add("other", 0, "Lost", ["분실"], clock())
    (after,) = (row for row in collection.cards() if row.card.id == "b/lost/meaning")
    assert after.progress == before.progress
    assert sound(collection)


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (lambda one, now: one.relabel("late", " ", now), "no label"),
        (lambda one, now: one.relabel("late", "Lost", now), "Another phrase has this label: Lost"),
        (lambda one, now: one.relabel("late", "a\nb", now), "control character"),
        (lambda one, now: one.relabel("late", "x" * 1001, now), "too long"),
        (lambda one, now: one.regloss("top", [" "], now), "no gloss"),
        (lambda one, now: one.regloss("top", ["a\nb"], now), "control character"),
        (lambda one, now: one.regloss("nowhere", ["a"], now), "no item nowhere"),
        (lambda one, now: one.move("top", "top.late", 0, now), "under itself: Top"),
        (lambda one, now: one.move("top.late", "other", 0, now), "already one of the choices"),
        (lambda one, now: one.add("top", 0, "Late", ["x"], now), "already one of the choices"),
        (lambda one, now: one.archive("nowhere", now), "no item"),
        (lambda one, now: one.describe("late", now, note="\x00"), "control character"),
    ],
    ids=map(str, range(12)),
)
def test_what_cannot_be_is_refused_and_changes_nothing(
    collection: Collection,
    editor: Editor,
    clock: Clock,
    edit: Callable[[Editor, object], object],
    message: str,
) -> None:
    before = collection.connection.execute("SELECT count(*) FROM event").fetchone()
    with pytest.raises(UsageError, match=message):
        edit(editor, clock())
    assert collection.connection.execute("SELECT count(*) FROM event").fetchone() == before
    assert to_document(editor.book) == to_document(small())


def test_a_phrasebook_is_archived_and_comes_back(collection: Collection, clock: Clock) -> None:
    with pytest.raises(UsageError, match="only phrasebook"):
        editing.archive_phrasebook(collection, "b", clock())
    reviews = editing.review_count(collection, "b")
    assert reviews > 0
    other = core.relabel(small(), "late", "Slow")
    collection.import_book(replace(other, id="c"), clock())
    before = derived(collection)
    editing.archive_phrasebook(collection, "b", clock())
    assert [row.id for row in collection.phrasebooks()] == ["c"]
    assert editing.archived_phrasebooks(collection) == ("b",)
    assert {row.card.phrasebook for row in collection.cards()} == {"c"}
    assert sound(collection)
    undone = collection.undo(clock())
    assert undone is not None
    assert (undone.kind, undone.text) == (UndoneKind.ARCHIVE, "b")
    assert {**derived(collection), "cancelled": []} == {**before, "cancelled": []}
    collection.redo(clock())
    editing.bring_back(collection, "b", clock())
    assert {row.id for row in collection.phrasebooks()} == {"b", "c"}
    assert editing.review_count(collection, "b") == reviews
    assert sound(collection)


# A new version of the shipped phrasebook ----------------------------------------------------


@pytest.fixture
def ship(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Phrasebook], None]:
    """Return a function that replaces the bundled phrasebook."""
    file = tmp_path / "shipped.yaml"
    monkeypatch.setattr(shipped, "SHIPPED", "b")
    monkeypatch.setattr(shipped, "shipped_file", lambda: file)

    def shipping_it(book: Phrasebook) -> None:
        file.write_text(write_phrasebook(book), encoding="utf-8")

    return shipping_it


def test_a_new_version_is_taken_up_beside_the_users_edits(
    ship: Callable[[Phrasebook], None], collection_file: Path, clock: Clock
) -> None:
    ship(small())
    with Collection.open(collection_file, now=clock()) as opened:
        study(opened, clock)
        Editor(opened, "b").relabel("late", "My late", clock())
        Editor(opened, "b").mark_changed("late", Change("2026-03", "Too late"), clock())
        reviews = list(opened.reviews())
        events = len(list(log.read(opened.connection)))
    with Collection.open(collection_file, now=clock()) as opened:
        assert len(list(log.read(opened.connection))) == events, "nothing new is shipped"
    new = core.relabel(core.regloss(small(), "top.lost", ["사라졌어요"]), "late", "Their late")
    ship(new)
    with Collection.open(collection_file, now=clock()) as opened:
        book = opened.book("b")
        assert paths(book) == ["Top", "Top > My late", "Top > Lost", "Other", "Other > My late"]
        assert book.glosses("lost") == ("사라졌어요",)
        (conflict,) = conflicts(opened, "b")
        assert (conflict.id, conflict.mine, conflict.theirs) == ("late", "My late", "Their late")
        assert list(opened.reviews()) == reviews
        assert opened.undo(clock()) is None, "the edit is merged with what was shipped"
        assert sound(opened)
        count = len(list(log.read(opened.connection)))
        # A later version is merged from the previous one, not from the first.
    ship(core.regloss(new, "top.lost", ["없어졌어요"]))
    with Collection.open(collection_file, now=clock()) as opened:
        assert opened.book("b").glosses("lost") == ("없어졌어요",)
        assert opened.book("b").phrase("late").label == "My late"
        assert opened.book("b").phrase("late").changed == Change("2026-03", "Too late")
        assert conflicts(opened, "b") == ()
        assert len(list(log.read(opened.connection))) == count + 2
        assert sound(opened)


def test_an_untouched_phrasebook_becomes_the_shipped_one(
    ship: Callable[[Phrasebook], None], collection_file: Path, clock: Clock
) -> None:
    ship(small())
    Collection.open(collection_file, now=clock()).close()
    new = core.archive(small(), "other")
    ship(new)
    with Collection.open(collection_file, now=clock()) as opened:
        assert to_document(opened.book("b")) == to_document(new)
        assert conflicts(opened, "b") == ()
        imports = [event.kind for event in log.read(opened.connection, "kind <> 'setting'")]
        assert imports == [EventKind.IMPORT] * 2
        assert sound(opened)
    (made,) = list_backups(collection_file)
    assert made.reason is Reason.IMPORT


def test_a_new_version_waits_until_there_is_a_backup(
    ship: Callable[[Phrasebook], None], collection_file: Path, clock: Clock
) -> None:
    ship(small())
    Collection.open(collection_file, now=clock()).close()
    backups = collection_file.parent / "backups"
    backups.write_text("in the way", encoding="utf-8")
    new = core.archive(small(), "other")
    ship(new)
    with Collection.open(collection_file, now=clock()) as opened:
        assert to_document(opened.book("b")) == to_document(small())
    backups.unlink()
    with Collection.open(collection_file, now=clock()) as opened:
        assert to_document(opened.book("b")) == to_document(new)


def test_an_archived_phrasebook_stays_archived(
    ship: Callable[[Phrasebook], None], collection_file: Path, clock: Clock
) -> None:
    ship(small())
    with Collection.open(collection_file, now=clock()) as opened:
        opened.import_book(replace(small(), id="c"), clock())
        editing.archive_phrasebook(opened, "b", clock())
    ship(core.archive(small(), "other"))
    with Collection.open(collection_file, now=clock()) as opened:
        assert [row.id for row in opened.phrasebooks()] == ["c"]


# Any series ---------------------------------------------------------------------------------


@settings(max_examples=15)
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from([*EDITS, "undo", "redo", "answer", "import", "suspend", "restart"]),
            st.integers(0, 9),
        ),
        max_size=10,
    )
)
def test_any_series_keeps_the_collection_sound_and_loses_no_review(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int]]
) -> None:
    clock = Clock()
    with open_with(tmp_path_factory.mktemp("series") / "c", small(), START) as collection:
        editor = Editor(collection, "b")
        reviews = len(study(collection, clock, lambda _: Rating.EASY).verdicts)
        for name, number in steps:
            clock.go(hours=7)
            cards = [row.card.id for row in collection.cards()]
            undone = None
            try:
                match name:
                    case "undo":
                        undone = collection.undo(clock())
                        reviews -= undone is not None and undone.kind is UndoneKind.ANSWER
                    case "redo":
                        undone = collection.redo(clock())
                        reviews += undone is not None and undone.kind is UndoneKind.ANSWER
                    case "answer":
                        collection.answer(cards[number % len(cards)], 1 + number % 4, clock())
                        reviews += 1
                    case "import":
                        collection.import_book(small(), clock())
                    case "suspend":
                        apply(
                            collection,
                            cards[:number],
                            ActionRequest(action=CardAction.BURY),
                            clock(),
                        )
                    case "restart":
                        editor.relabel("late", f"L {number}", clock(), restart=True)
                    case _:
                        EDITS[name](editor, clock)
            except UsageError:
                continue
        assert sound(collection)
        assert len(list(collection.reviews())) == reviews
