"""Answers given in Anki come home into the log, each once."""

from __future__ import annotations

import json
import re
import shutil
from datetime import UTC, datetime, timedelta
from functools import partial
from time import tzset
from typing import TYPE_CHECKING, NamedTuple

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from malgil.anki import home
from malgil.anki.export import export_package
from malgil.anki.package import read_package
from malgil.base.errors import ContentError
from malgil.base.learning_day import to_ms
from malgil.base.undone import UndoneKind
from malgil.collection import Collection
from malgil.scheduling.fsrs import Rating, State
from malgil.store.check import impossible
from tests.anki.packages import as_old, changed, database, rows
from tests.store.learner import START, Clock, study

if TYPE_CHECKING:
    import random
    import sqlite3
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from malgil.phrasebook.model import MenuItem, Phrasebook

BOOK = "amazon-live-chat"
DAY_MS = 86_400_000


class AnkiAnswer(NamedTuple):
    """An answer in Anki: the card's number in the package, the time, the rating, the interval."""

    card: int
    time: int
    ease: int
    ivl: int


def answered(package: bytes, answers: Sequence[AnkiAnswer]) -> bytes:
    """Return a package after answers, as Anki would write them."""
    numbers = [card for (card,) in rows(package, "SELECT id FROM cards ORDER BY id")]
    ((crt,),) = rows(package, "SELECT crt FROM col")

    def write(connection: sqlite3.Connection) -> None:
        for answer in answers:
            card = numbers[answer.card % len(numbers)]
            connection.execute(
                "INSERT INTO revlog VALUES (?, ?, -1, ?, ?, 0, 500, 3000, 1)",
                (answer.time, card, answer.ease, answer.ivl),
            )
            day = (answer.time // 1000 - crt) // 86_400
            due = day + answer.ivl if answer.ivl > 0 else answer.time // 1000 - answer.ivl
            kind = 2 if answer.ivl > 0 else 1
            connection.execute(
                "UPDATE cards SET type = ?, queue = ?, due = ?, ivl = ?, left = 1001 WHERE id = ?",
                (kind, kind, due, max(0, answer.ivl), card),
            )

    return changed(package, write)


def bring(collection: Collection, data: bytes, now: datetime, path: Path) -> int:
    """Import a package of own notes. Return the number of new answers."""
    path.write_bytes(data)
    own = home.own_notes(collection)
    package = read_package(path, own)
    cards = home.own_cards(collection, package, own)
    reviews = home.new_reviews(collection, package, cards, now)
    if reviews:
        home.record(collection, now, reviews)
    return len(reviews)


@pytest.fixture(scope="module")
def studied_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    clock, path = Clock(), tmp_path_factory.mktemp("studied") / "c.malgil"
    with Collection.open(path, now=START) as collection:
        for _ in range(4):
            study(collection, clock, most=20)
            clock.next_day()
    return path


@pytest.fixture
def studied(studied_file: Path, collection_file: Path) -> Iterator[tuple[Collection, Clock]]:
    shutil.copy(studied_file, collection_file)
    clock = Clock()
    clock.next_day(4)
    with Collection.open(collection_file, now=clock()) as collection:
        yield collection, clock


def some_answers(now: datetime, count: int = 30) -> list[AnkiAnswer]:
    return [
        AnkiAnswer(7 * number, to_ms(now) + 9000 * number, 1 + number % 4, 1 + number % 9)
        for number in range(count)
    ]


@pytest.mark.parametrize("with_history", [True, False])
def test_exactly_the_new_answers_come_home_once(
    studied: tuple[Collection, Clock], tmp_path: Path, *, with_history: bool
) -> None:
    collection, clock = studied
    before = list(collection.reviews())
    made = export_package(collection, BOOK, clock(), with_history=with_history)
    assert bring(collection, made, clock(), tmp_path / "a.apkg") == 0
    answers = some_answers(clock())
    clock.go(hours=2)
    package = answered(made, answers)
    assert bring(collection, package, clock(), tmp_path / "a.apkg") == len(answers)
    new = [one for one in collection.reviews() if one.id not in {old.id for old in before}]
    assert [(one.wall_ms, one.rating, one.duration_ms) for one in new] == [
        (answer.time, answer.ease, 3000) for answer in answers
    ]
    assert collection.check() == []
    dump = list(collection.connection.execute("SELECT * FROM event ORDER BY seq"))
    assert bring(collection, package, clock(), tmp_path / "a.apkg") == 0
    again = answered(export_package(collection, BOOK, clock(), with_history=True), [])
    assert bring(collection, again, clock(), tmp_path / "a.apkg") == 0
    assert list(collection.connection.execute("SELECT * FROM event ORDER BY seq")) == dump


def test_states_are_replayed_and_due_is_ankis(
    studied: tuple[Collection, Clock], tmp_path: Path
) -> None:
    collection, clock = studied
    made = export_package(collection, BOOK, clock(), with_history=False)
    now = to_ms(clock())
    numbers = {
        name: place for place, (name,) in enumerate(rows(made, "SELECT id FROM cards ORDER BY id"))
    }
    (meaning,) = rows(
        made,
        "SELECT cards.id FROM cards JOIN notes ON notes.id = nid "
        "WHERE ord = 0 AND sfld = 'Phishing or Scam Inquiries'",
    )[0]
    answers = [
        AnkiAnswer(numbers[meaning], now, 3, -600),
        AnkiAnswer(numbers[meaning], now + 660_000, 3, 3),
    ]

    def later(connection: sqlite3.Connection) -> None:  # Anki moves due days for its own reasons
        connection.execute("UPDATE cards SET due = due + 1 WHERE id = ?", (meaning,))

    card = f"{BOOK}/phishing-or-scam-inquiries/meaning"
    (before,) = [one.progress for one in collection.cards() if one.card.id == card]
    clock.go(hours=1)
    package = changed(answered(made, answers), later)
    assert bring(collection, package, clock(), tmp_path / "a.apkg") == 2
    (after,) = [one.progress for one in collection.cards() if one.card.id == card]
    today = collection.day(clock())
    assert (after.state, after.due_day) == (State.REVIEW, today + 4)
    assert after.reps == before.reps + 2
    memory = before.memory
    for elapsed in (before.elapsed_days(today), 0):
        memory = collection.model.after(memory, elapsed, Rating.GOOD)
    assert after.memory == memory


def test_it_is_one_action_that_can_be_undone_and_imported_once_more(
    studied: tuple[Collection, Clock], tmp_path: Path
) -> None:
    collection, clock = studied
    states = {one.card.id: one.progress for one in collection.cards()}
    made = export_package(collection, BOOK, clock(), with_history=True)
    # Given before the last answers here.
    package = answered(made, some_answers(clock() - timedelta(days=1, milliseconds=137)))
    assert bring(collection, package, clock(), tmp_path / "a.apkg") == 30
    assert {one.card.id: one.progress for one in collection.cards()} != states
    undone = collection.undo(clock())
    assert undone is not None
    assert (undone.kind, undone.text) == (UndoneKind.IMPORT, BOOK)
    assert {one.card.id: one.progress for one in collection.cards()} == states
    assert collection.check() == []
    assert bring(collection, package, clock(), tmp_path / "a.apkg") == 30
    assert bring(collection, package, clock(), tmp_path / "a.apkg") == 0
    assert collection.undo(clock()) is not None
    assert collection.redo(clock()) is not None
    assert bring(collection, package, clock(), tmp_path / "a.apkg") == 0
    assert collection.check() == []


def test_what_was_undone_here_does_not_come_back(
    studied: tuple[Collection, Clock], tmp_path: Path
) -> None:
    collection, clock = studied
    made = export_package(collection, BOOK, clock(), with_history=True)
    for _ in range(3):
        assert collection.undo(clock()) is not None
    assert bring(collection, made, clock(), tmp_path / "a.apkg") == 0


def test_an_answer_has_the_learning_day_that_it_had_in_anki(
    begun_file: Path, tmp_path: Path
) -> None:
    seoul_5_am = datetime(2026, 3, 1, 20, 0, tzinfo=UTC)
    with Collection.open(begun_file, now=START) as collection:
        made = export_package(collection, BOOK, START, with_history=False)
        answers = [AnkiAnswer(number, to_ms(seoul_5_am) + number, 3, 2) for number in range(3)]
        days = {}
        for name, conf in {
            "Seoul, 4": '{"rollover":4,"creationOffset":-540}',
            "Seoul, 6": '{"rollover":6,"creationOffset":-540}',
            "New York": '{"rollover":4,"creationOffset":300}',
        }.items():

            def set_conf(connection: sqlite3.Connection, conf: str = conf) -> None:
                connection.execute("UPDATE col SET conf = ?", (conf,))

            package = changed(answered(made, answers), set_conf)
            assert bring(collection, package, START, tmp_path / "a.apkg") == 3
            days[name] = {review.learning_day for review in collection.reviews()}
            collection.undo(START)
    monday = 20_514
    assert days == {"Seoul, 4": {monday}, "Seoul, 6": {monday - 1}, "New York": {monday - 1}}


def updated(package: bytes, newer: bytes) -> bytes:
    """Return what Anki has after it imported a newer package: other texts, the same cards."""
    texts = rows(newer, "SELECT flds, guid FROM notes")
    return changed(
        package,
        lambda connection: connection.executemany(
            "UPDATE notes SET flds = ? WHERE guid = ?", texts
        ),
    )


def items_by_card(package: bytes) -> dict[tuple[str, int], str]:
    """Return the place of each path card, by note and template."""
    return {
        (guid, 2 + number): item[1]
        for guid, fields in rows(package, "SELECT guid, flds FROM notes")
        for number, field in enumerate(fields.split("\x1f")[5::2])
        if (item := re.search('data-item="(.*?)"', field))
    }


def moved(book: Phrasebook) -> Phrasebook:
    second, *others = [book.menu[1], book.menu[0], *book.menu[2:]]
    return replace(book, menu=(*others, second))


def without_first_places(book: Phrasebook) -> Phrasebook:
    def phrases(items: tuple[MenuItem, ...]) -> set[str]:
        return {one.phrase for one in items}.union(*(phrases(one.items) for one in items))

    used = phrases(book.menu[1:]) | {entry.phrase for entry in book.flow_entries()}
    kept = tuple(phrase for phrase in book.phrases if phrase.id in used)
    return replace(book, menu=book.menu[1:], phrases=kept)


def with_another_place_first(book: Phrasebook) -> Phrasebook:
    phrase = book.menu[1].items[0].items[0].phrase
    made = replace(book.menu[0].items[0], id="made", phrase=phrase, glosses=("새로 생겼어요.",))
    first = replace(book.menu[0], items=(made, *book.menu[0].items))
    return replace(book, menu=(first, *book.menu[1:]))


EDITS = (moved, without_first_places, with_another_place_first)


@pytest.mark.parametrize("edit", EDITS)
@pytest.mark.parametrize("is_undone", [False, True])
def test_a_card_in_anki_keeps_its_place_after_an_edit(
    studied: tuple[Collection, Clock],
    tmp_path: Path,
    edit: Callable[[Phrasebook], Phrasebook],
    *,
    is_undone: bool,
) -> None:
    collection, clock = studied
    made = export_package(collection, BOOK, clock(), with_history=True)
    collection.import_book(edit(collection.book(BOOK)), clock())
    there = items_by_card(made)
    if is_undone:
        newer = export_package(collection, BOOK, clock(), with_history=True)
        there |= items_by_card(newer)
        collection.undo(clock())
    newer = export_package(collection, BOOK, clock(), with_history=True)
    now = items_by_card(newer)
    assert now.items() >= {one for one in there.items() if one[1] in set(now.values())}
    assert all(there.get(card, item) == item for card, item in now.items())
    for package in (made, newer, updated(made, newer)):
        assert bring(collection, package, clock(), tmp_path / "a.apkg") == 0
    given = some_answers(clock())
    clock.go(hours=1)
    assert bring(collection, answered(made, given), clock(), tmp_path / "a.apkg") == len(given)
    assert collection.check() == []


def test_an_answer_of_another_place_of_the_phrase_is_not_new(
    studied: tuple[Collection, Clock], tmp_path: Path
) -> None:
    collection, clock = studied
    made = export_package(collection, BOOK, clock(), with_history=True)

    def exchange(connection: sqlite3.Connection) -> None:
        """Exchange the first two places, as older exports did after a move."""
        for note, fields in connection.execute("SELECT id, flds FROM notes").fetchall():
            texts = fields.split("\x1f")
            if texts[7]:
                texts[4:8] = [*texts[6:8], *texts[4:6]]
            connection.execute("UPDATE notes SET flds = ? WHERE id = ?", ("\x1f".join(texts), note))

    package = changed(made, exchange)
    assert items_by_card(package) != items_by_card(made)
    assert bring(collection, package, clock(), tmp_path / "a.apkg") == 0


def run(sql: str, connection: sqlite3.Connection) -> None:
    connection.executescript(sql)


def renaming(*pairs: tuple[str, str]) -> str:
    """Return SQL that replaces texts of the note types."""
    changed_models = "models"
    for before, after in pairs:
        changed_models = f"replace({changed_models}, '{before}', '{after}')"
    return f"UPDATE col SET models = {changed_models}"


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("UPDATE revlog SET ease = 0, type = 4 WHERE usn = -1", 0),  # set by hand
        ("UPDATE revlog SET type = 3, factor = 0 WHERE usn = -1", 0),  # crammed
        ("UPDATE revlog SET ease = 7 WHERE usn = -1", 0),
        ("UPDATE revlog SET id = -id WHERE usn = -1", 0),
        ("UPDATE revlog SET id = id + 900000000000 WHERE usn = -1", 0),  # in the future
        ("UPDATE revlog SET id = 9223372036854775807 - id WHERE usn = -1", 0),
        ("UPDATE revlog SET cid = cid + 1 WHERE usn = -1", 0),
        ("DELETE FROM notes", None),
        ("DELETE FROM cards", 0),
        ("UPDATE cards SET ord = 50", 0),
        ("UPDATE notes SET flds = 'edited' || char(31) || 'in Anki'", 30),
        # A template with another name, a field with another name.
        (renaming(('"name": "path 1", "ord": 2', '"name": "Path A", "ord": 2')), 30),
        (renaming(('"name": "path 1", "ord": 5', '"name": "A"'), ("{{path 1}}", "{{A}}")), 30),
        (renaming(('"name": "label", "ord": 1', '"name": "단어", "ord": 1')), 30),
        ("UPDATE revlog SET ivl = 0 WHERE usn = -1", 30),
        ("UPDATE revlog SET time = -5, ivl = 99999999999 WHERE usn = -1", 30),
        ("UPDATE cards SET odid = did, odue = due, did = 5, due = -100", 30),  # in a filtered deck
        ("UPDATE cards SET queue = -1", 30),
        ("UPDATE cards SET due = -5", 30),
        ("UPDATE cards SET type = 0, due = 7", 30),  # reset since
    ],
)
def test_odd_rows(
    studied: tuple[Collection, Clock], tmp_path: Path, change: str, expected: int | None
) -> None:
    collection, clock = studied
    made = export_package(collection, BOOK, clock(), with_history=True)
    package = answered(made, some_answers(clock()))
    clock.go(hours=1)
    package = changed(package, lambda connection: connection.execute(change))
    if expected is None:
        path = tmp_path / "a.apkg"
        path.write_bytes(package)
        assert read_package(path, home.own_notes(collection)).notes == {}
        return
    assert bring(collection, package, clock(), tmp_path / "a.apkg") == expected
    assert collection.check() == []


ABSURD = (0, -5, 3_000_000, -1_000_000, 800_000_000, 5_000_000_000, 300_000_000_000, 10**12, 2**62)


@pytest.mark.parametrize(
    "change",
    [
        *(f"UPDATE cards SET due = {due}" for due in (*ABSURD, -(2**62), "1e300", "NULL", "'x'")),
        *(f"UPDATE cards SET type = 1, due = {due}" for due in ABSURD),
        *(f"UPDATE cards SET type = 3, odid = 7, odue = {due}" for due in ABSURD[:2]),
        "UPDATE cards SET type = NULL",
        "UPDATE col SET crt = 253402200000",
        "UPDATE col SET crt = -62135510400",
        "UPDATE col SET crt = -1",
        "UPDATE col SET crt = 0",
        "UPDATE col SET crt = NULL",
        # After Set Due Date
        """UPDATE cards SET due = due + 7;
        INSERT INTO revlog SELECT id + 1, cid, usn, 0, ivl + 7, lastIvl, factor, 0, 4
        FROM revlog WHERE usn = -1""",
    ],
)
def test_a_due_day_that_no_answer_made_does_not_come_home(
    studied: tuple[Collection, Clock], tmp_path: Path, change: str
) -> None:
    collection, clock = studied
    package = answered(
        export_package(collection, BOOK, clock(), with_history=True), some_answers(clock())
    )
    clock.go(hours=1)
    assert bring(collection, package, clock(), tmp_path / "a.apkg") == 30
    expected = {one.card.id: one.progress.due_day for one in collection.cards()}
    collection.undo(clock())
    package = changed(package, partial(run, change))
    assert bring(collection, package, clock(), tmp_path / "a.apkg") == 30
    assert {one.card.id: one.progress.due_day for one in collection.cards()} == expected
    assert collection.check() == []


@pytest.mark.parametrize(
    "crt", [-62_135_596_800, 253_402_300_799, 99_999_999_999_999, -(2**62), 2**62]
)
def test_a_creation_out_of_time_is_refused(tmp_path: Path, crt: int) -> None:
    package = as_old(
        database((), after=lambda connection: connection.execute(f"UPDATE col SET crt = {crt}"))
    )
    (tmp_path / "a.apkg").write_bytes(package)
    with pytest.raises(ContentError, match="damaged"):
        read_package(tmp_path / "a.apkg", ())


@pytest.mark.parametrize(
    ("table", "column"),
    [
        *(("cards", name) for name in ("id", "nid", "did", "ord", "type", "due", "odid", "odue")),
        *(("revlog", name) for name in ("id", "cid", "ease", "ivl", "time", "type", "factor")),
        ("notes", "id"),
        ("notes", "mid"),
        ("col", "crt"),
    ],
)
def test_no_number_of_a_package_makes_an_impossible_event(
    studied: tuple[Collection, Clock], tmp_path: Path, table: str, column: str
) -> None:
    collection, clock = studied
    package = answered(
        export_package(collection, BOOK, clock(), with_history=False), some_answers(clock(), 3)
    )
    without_constraints = (
        f"CREATE TABLE copied AS SELECT * FROM {table}; DROP TABLE {table}; "
        f"ALTER TABLE copied RENAME TO {table};"
    )
    path = tmp_path / "a.apkg"
    for value in ("NULL", -(2**63), -(2**40), -1, 0, 2**40, 2**63 - 1, "1e300", "-1e300", "'x'"):
        sql = f"{without_constraints} UPDATE {table} SET {column} = {value}"
        path.write_bytes(changed(package, partial(run, sql)))
        own = home.own_notes(collection)
        try:
            found = read_package(path, own)
        except ContentError:
            continue
        if any(note.guid in own for note in found.notes.values()):
            cards = home.own_cards(collection, found, own)
            events = home.new_reviews(collection, found, cards, clock())
            assert [problem for event in events if (problem := impossible(event))] == []


def test_an_answer_comes_once_though_the_package_has_it_twice(
    studied: tuple[Collection, Clock], tmp_path: Path
) -> None:
    collection, clock = studied
    package = answered(
        export_package(collection, BOOK, clock(), with_history=True), some_answers(clock())
    )
    package = changed(
        package,
        lambda connection: connection.executescript(
            "CREATE TABLE twice AS SELECT * FROM revlog UNION ALL SELECT * FROM revlog; "
            "DROP TABLE revlog; ALTER TABLE twice RENAME TO revlog"
        ),
    )
    clock.go(hours=1)
    assert bring(collection, package, clock(), tmp_path / "a.apkg") == 30
    assert bring(collection, package, clock(), tmp_path / "a.apkg") == 0


def test_undo_gives_the_time_of_the_import(
    studied: tuple[Collection, Clock], tmp_path: Path
) -> None:
    collection, clock = studied
    made = export_package(collection, BOOK, clock(), with_history=True)
    package = answered(made, some_answers(clock() + timedelta(hours=5)))
    assert bring(collection, package, clock(), tmp_path / "a.apkg") == 30
    undone = collection.undo(clock())
    assert undone is not None
    assert undone.wall_ms == to_ms(clock())


SEOUL_OFFSET, NEW_YORK_OFFSET = -540, 300
DECEMBER_5 = 20_792


@pytest.mark.parametrize(
    ("computer", "local"),
    [
        ("America/New_York", NEW_YORK_OFFSET),
        ("America/New_York", None),
        ("Asia/Seoul", NEW_YORK_OFFSET),
        ("Europe/Berlin", NEW_YORK_OFFSET),
    ],
)
def test_answers_have_the_days_of_the_zones_in_which_they_were_given(
    begun_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    computer: str,
    local: int | None,
) -> None:
    noon_in_seoul = datetime(2026, 12, 5, 4, 0, tzinfo=UTC)
    afternoon_in_new_york = datetime(2026, 12, 8, 20, 0, tzinfo=UTC)
    with Collection.open(begun_file, now=START) as collection:
        made = export_package(collection, BOOK, START, with_history=False)
    numbers = [card for (card,) in rows(made, "SELECT id FROM cards ORDER BY id")]
    ((crt,),) = rows(made, "SELECT crt FROM col")
    first = (crt - 60 * SEOUL_OFFSET) // 86_400
    conf = {"rollover": 4, "creationOffset": SEOUL_OFFSET}
    if local is not None:
        conf["localOffset"] = local
    expected: dict[int, int] = {}

    def study_there(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE col SET conf = ?", (json.dumps(conf),))
        for start, day, of in (
            (noon_in_seoul, DECEMBER_5, numbers[:20]),
            (afternoon_in_new_york, DECEMBER_5 + 3, numbers[20:40]),
        ):
            for place, card in enumerate(of):
                time = to_ms(start) + 9000 * place
                is_learning = place % 3 == 1
                connection.execute(
                    "INSERT INTO revlog VALUES (?, ?, -1, 3, ?, 0, 500, 3000, 1)",
                    (time, card, -600 if is_learning else 2),
                )
                due = time // 1000 + 600 if is_learning else day + 2 - first
                connection.execute(
                    "UPDATE cards SET type = ?, due = ? WHERE id = ?",
                    (1 if is_learning else 2, due, card),
                )
                expected[time] = day

    package = changed(made, study_there)
    with monkeypatch.context() as patch:
        patch.setenv("TZ", computer)
        tzset()
        with Collection.open(begun_file, now=START) as collection:
            now = afternoon_in_new_york + timedelta(hours=1)
            assert bring(collection, package, now, tmp_path / "a.apkg") == 40
            assert {one.wall_ms: one.learning_day for one in collection.reviews()} == expected
            dues = {one.progress.due_day for one in collection.cards()} - {None}
            assert dues == {DECEMBER_5 + 2, DECEMBER_5 + 5}
    tzset()


def test_without_an_hour_of_its_own_a_package_has_that_of_the_collection(
    begun_file: Path, tmp_path: Path
) -> None:
    half_past_five = datetime(2026, 3, 3, 20, 30, tzinfo=UTC)  # 4 March in Seoul
    with Collection.open(begun_file, now=START) as collection:
        collection.set_setting("rollover_hour", 7, START)
        made = export_package(collection, BOOK, START, with_history=False)
        package = changed(
            answered(made, [AnkiAnswer(0, to_ms(half_past_five), 3, 2)]),
            lambda connection: connection.execute(
                "UPDATE col SET conf = json_remove(conf, '$.rollover')"
            ),
        )
        now = half_past_five + timedelta(hours=1)
        assert bring(collection, package, now, tmp_path / "a.apkg") == 1
        assert [one.learning_day for one in collection.reviews()] == [collection.day(now)]


@settings(max_examples=5, phases=[Phase.explicit, Phase.generate])
@given(
    st.lists(
        st.builds(
            AnkiAnswer,
            st.integers(0, 344),
            st.integers(0, 20 * DAY_MS).map(lambda ms: to_ms(START) + ms),
            st.integers(1, 4),
            st.one_of(st.integers(1, 400), st.integers(-900, -1)),
        ),
        unique_by=lambda answer: answer.time,
        max_size=40,
    ),
    st.randoms(use_true_random=False),
)
def test_any_answers_come_home_once_in_any_order(
    tmp_path_factory: pytest.TempPathFactory,
    _begun_file: Path,  # noqa: PT019 - its value is used
    answers: list[AnkiAnswer],
    order: random.Random,
) -> None:
    folder = tmp_path_factory.mktemp("home")
    place = folder / "c.malgil"
    place.write_bytes(_begun_file.read_bytes())
    now = START + timedelta(days=21)
    with Collection.open(place, now=START) as collection:
        made = export_package(collection, BOOK, START, with_history=True)
        part = order.sample(answers, len(answers) // 2)
        came = bring(collection, answered(made, part), now, folder / "a.apkg")
        came += bring(collection, answered(made, answers), now, folder / "a.apkg")
        assert came == len(answers)
        assert bring(collection, answered(made, answers), now, folder / "a.apkg") == 0
        given_here = sorted((one.wall_ms, one.rating) for one in collection.reviews())
        assert given_here == sorted((one.time, one.ease) for one in answers)


def test_a_cancelled_import_changes_nothing(
    studied: tuple[Collection, Clock], tmp_path: Path
) -> None:
    collection, clock = studied
    made = export_package(collection, BOOK, clock(), with_history=True)
    path = tmp_path / "a.apkg"
    path.write_bytes(answered(made, some_answers(clock())))
    clock.go(hours=1)
    own = home.own_notes(collection)
    package = read_package(path, own)
    reviews = home.new_reviews(
        collection, package, home.own_cards(collection, package, own), clock()
    )
    before = list(collection.connection.iterdump())

    def cancel(done: float) -> None:
        if done > 0.2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        home.record(collection, clock(), reviews, on_progress=cancel)
    assert list(collection.connection.iterdump()) == before
