from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from malgil.base.events import Event
from malgil.collection import Collection
from malgil.phrasebook.formats.document import from_document
from malgil.store import database, log, merging, shipped
from malgil.store.merging import merge_events
from malgil.store.open import connect
from malgil.store.rebuild import rebuild
from tests.store.learner import derived
from tests.store.machines import BOOK, Machine, edited, seeded, tiny, upgrade, write_edit

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path
    from random import Random


# Seeds of edits that change the title, and the menu.
TITLES = [seed for seed in range(60) if edited(tiny(), seeded(seed)).title != tiny().title]
MENU = next(seed for seed in range(60) if edited(tiny(), seeded(seed)).menu != tiny().menu)


def documents_of(connection: sqlite3.Connection) -> dict[str, str]:
    return dict(connection.execute("SELECT hash, body FROM document"))


def give(source: Collection, target: Collection, rng: Random, share: float = 1.0) -> None:
    """Merge some events of a collection into another, out of order and some of them twice."""
    events = [event for event in log.read(source.connection) if rng.random() < share]
    events += rng.sample(events, len(events) // 3)
    rng.shuffle(events)
    while events:
        size = rng.choice((1, 2, 5, 1000))
        part, events = events[:size], events[size:]
        with database.transaction(target.connection):
            merge_events(target.connection, part, documents_of(source.connection))
    target.forget_cached()


def lived(folder: Path, rng: Random, count: int) -> list[Machine]:
    """Return machines that were used for a while, and sometimes saw parts of each other's log."""
    machines = [
        Machine(folder, f"m{one}", late=rng.uniform(0, 10**6), release=rng.randint(1, 2))
        for one in range(count)
    ]
    for _ in range(30):
        machine, other = rng.choice(machines), rng.choice(machines)
        machine.act(rng)
        if rng.random() < 0.1 and machine is not other:
            give(other.collection, machine.collection, rng)
    return machines


@pytest.mark.parametrize("seed", range(6))
def test_logs_unite_in_any_order_and_batches(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(seed, tmp_path, monkeypatch)


@pytest.mark.long
def test_very_many_logs_unite(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for seed in range(6, 500):
        folder = tmp_path / str(seed)
        folder.mkdir()
        try:
            run(seed, folder, monkeypatch)
        except Exception as error:
            error.add_note(f"seed {seed}")
            raise


def run(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rng = seeded(seed)
    machines = lived(tmp_path, rng, rng.randint(2, 3))
    monkeypatch.setattr(merging, "_REBUILDS_FROM", rng.choice((0.1, 2)))
    results = []
    for machine in machines:
        sources = [other for other in machines if other is not machine]
        for source in rng.sample(sources * 2, len(sources) * 2):
            give(source.collection, machine.collection, rng, rng.choice((0.3, 0.7)))
        for source in sources:
            give(source.collection, machine.collection, rng)
        united = derived(machine.collection)
        with database.transaction(machine.collection.connection):
            rebuild(machine.collection.connection)
        assert united == derived(machine.collection)
        assert machine.collection.check() == []
        results.append(united)
    assert all(result == results[0] for result in results)
    for machine in machines:
        machine.close()


@pytest.fixture
def two(tmp_path: Path) -> tuple[Machine, Machine]:
    """Return two machines whose collections were created separately and united."""
    first, second = Machine(tmp_path, "first"), Machine(tmp_path, "second", late=60)
    unite(first, second)
    return first, second


def unite(*machines: Machine) -> None:
    rng = seeded(0)
    for target in machines:
        for source in machines:
            if source is not target:
                give(source.collection, target.collection, rng)


def edit(machine: Machine, seed: int) -> None:
    book = edited(machine.collection.book(BOOK), seeded(seed))
    with machine.at_work():
        write_edit(machine.collection, book, machine.now)


def test_edits_of_different_fields_are_both_kept(two: tuple[Machine, Machine]) -> None:
    first, second = two
    edit(first, TITLES[0])
    edit(second, MENU)
    unite(first, second)
    for machine in two:
        book = machine.collection.book(BOOK)
        assert book.title == edited(tiny(), seeded(TITLES[0])).title
        assert book.menu == edited(tiny(), seeded(MENU)).menu


def test_of_a_field_the_later_writer_decides_and_the_other_stays_in_the_log(
    two: tuple[Machine, Machine],
) -> None:
    first, second = two
    edit(first, TITLES[0])
    second.now = first.now.replace(hour=23)
    edit(second, TITLES[1])
    unite(first, second)
    for machine in two:
        assert machine.collection.book(BOOK).title == edited(tiny(), seeded(TITLES[1])).title
        versions = content_versions(machine)
        assert edited(tiny(), seeded(TITLES[0])).title in versions


def content_versions(machine: Machine) -> list[dict[str, str]]:
    bodies = documents_of(machine.collection.connection).values()
    return [from_document(body).title for body in bodies]


def test_an_edit_is_undone_under_a_later_one_of_another_machine(
    two: tuple[Machine, Machine],
) -> None:
    first, second = two
    edit(first, TITLES[0])
    unite(first, second)
    edit(second, MENU)
    unite(first, second)
    with first.at_work():
        assert first.collection.undo(first.now) is not None
    unite(first, second)
    for machine in two:
        book = machine.collection.book(BOOK)
        assert book.title == tiny().title
        assert book.menu != tiny().menu


def test_the_content_of_each_release_applies_once(two: tuple[Machine, Machine]) -> None:
    first, second = two
    edit(first, TITLES[0])
    unite(first, second)
    for machine in two:
        with machine.at_work():
            upgrade(machine.collection, seeded(0), machine.now, machine)
    unite(first, second)
    for machine in two:
        book = machine.collection.book(BOOK)
        assert book.title == edited(tiny(), seeded(TITLES[0])).title
        assert "r2" in {phrase.id for phrase in book.phrases}
        count = log.last_number(machine.collection.connection)
        with machine.at_work():
            Collection.open(machine.path, now=machine.now).close()
        assert log.last_number(machine.collection.connection) == count


def test_what_the_program_set_in_a_new_collection_changes_nothing_in_an_older_one(
    tmp_path: Path,
) -> None:
    first = Machine(tmp_path, "first")
    first.collection.set_setting("new_order", "meanings", first.now)
    second = Machine(tmp_path, "second", late=86_400)
    unite(first, second)
    assert {one.collection.settings.new_order for one in (first, second)} == {"meanings"}


def test_unknown_kinds_are_kept(two: tuple[Machine, Machine], tmp_path: Path) -> None:
    first, second = two
    columns = (*Event.__struct_fields__, "checksum")
    event = log.event_of(
        (
            "x",
            "m",
            "x",
            "dream",
            10**12,
            10**13,
            11574,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            "",
        )
    )
    before = derived(second.collection)
    with database.transaction(first.collection.connection):
        merge_events(first.collection.connection, [event], {})
    unite(first, second)
    rows = second.collection.connection.execute(
        f"SELECT {', '.join(columns)} FROM event WHERE kind = 'dream'"
    ).fetchall()
    assert [row[-1] for row in rows] == [event.checksum()]
    assert derived(second.collection) == before
    assert second.collection.check() == []


def test_an_empty_file_gets_everything(two: tuple[Machine, Machine], tmp_path: Path) -> None:
    first, _second = two
    with closing(connect(tmp_path / "new.malgil")) as connection:
        events = log.read(first.collection.connection)
        with database.transaction(connection):
            merge_events(connection, events, documents_of(first.collection.connection))
        assert derived(Collection(connection, tmp_path)) == derived(first.collection)


def test_changed_shipped_content_has_a_new_version() -> None:
    numbers = {"328f770294bfbb6c93fdd91bec5468aa": 1}
    assert numbers.get(shipped.digest(shipped.shipped_file())) == shipped.SHIPPED_VERSION, (
        "Raise SHIPPED_VERSION, and add the file's digest here."
    )
