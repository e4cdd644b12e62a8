"""Check a collection: the file, its schema, impossible events, and every projection."""

from __future__ import annotations

import math
import re
import sqlite3
from collections import Counter
from contextlib import closing
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from malgil.base.errors import MalgilError
from malgil.base.events import COLUMNS, REVERSALS, EventKind, checksum_of
from malgil.base.learning_day import DAY_MS, is_day, is_time
from malgil.base.plain_text import LONGEST_NOTE, LONGEST_TEXT, unwanted_in
from malgil.base.progress import no_progress, parts
from malgil.base.stored_json import decode_object
from malgil.phrasebook.cards import PATH, card_id
from malgil.phrasebook.formats.document import cards_in, document_hash, from_document
from malgil.phrasebook.model import texts_of
from malgil.scheduling.card_state import FLAGS
from malgil.scheduling.fsrs import DEFAULT_WEIGHTS, Model
from malgil.store import log, settings
from malgil.store.content import UNNAMED
from malgil.store.database import is_as_released
from malgil.store.rebuild import CACHES, projectors, rebuild

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from malgil.base.events import Event
    from malgil.base.progress import ProgressCallback


# Time zones are at most 14 hours from UTC, and the rollover hour is at most 23.
MOST_DAYS_FROM_UTC: Final = 2

_NEEDED = {
    EventKind.IMPORT: ("phrasebook", str),
    EventKind.EDIT: ("phrasebook", str),
    EventKind.SETTING: ("name", str),
    EventKind.NOTE: ("phrase", str),
    EventKind.FLAG: ("flag", int),
    EventKind.WEIGHTS: ("weights", list),
}


def impossible(event: Event) -> str:
    """Return a column with an impossible value, and the value. Empty if there is none."""
    columns = ("learning_day", "due_day", "wall_ms", "logical_ms", "due_ms")
    for name in columns:
        value = getattr(event, name)
        is_possible = is_day if name.endswith("day") else is_time
        if value is not None and not is_possible(value):
            return f"{name}: {value}"
    if abs(event.learning_day - event.wall_ms // DAY_MS) > MOST_DAYS_FROM_UTC:
        return f"learning_day: {event.learning_day}"
    if event.logical_ms < event.wall_ms:
        return f"logical_ms: {event.logical_ms}"
    if event.kind in REVERSALS and event.target in (None, event.action):
        return f"target: {event.target}"
    if not event.payload and event.kind not in _NEEDED:
        return ""
    try:
        problem = _in_payload(event.kind, decode_object(event.payload))
    except ValueError as error:
        problem = str(error)
    return problem and f"payload: {problem}"


def _in_payload(kind: EventKind, payload: dict[str, Any]) -> str:
    name, expected_type = _NEEDED.get(kind, ("", object))
    value = payload.get(name)
    if name and type(value) is not expected_type:
        return name
    if kind is EventKind.FLAG and value not in FLAGS:
        return f"flag {value}"
    if kind is EventKind.WEIGHTS:
        if len(payload["weights"]) != len(DEFAULT_WEIGHTS):
            return "weights"
        Model(tuple(payload["weights"]))
    return ""


_TOLERANCE = 1e-4
# Matches JSON that may contain a control character or an overlong text.
_ESCAPE_OR_LONG = rf'\\[bfnrtu]|[^"]{{{LONGEST_TEXT + 1}}}'
_BATCH = 10_000
_LONGEST_DETAIL = 200
NO_ACTION = "no such action"
"""Start of the detail of a reversal without a target."""
_KNOWN_ACTION = "SELECT action FROM event"
_OF_NO_CARD = (
    "SELECT id, card FROM event WHERE kind = 'review' AND card NOT IN (SELECT id FROM card) "
    "AND card NOT IN (SELECT value FROM card, json_each(card.older) WHERE card.older <> '') "
    f"AND {log.LIVE}"
)
_UNDONE = (
    "SELECT body FROM document WHERE hash NOT IN ("
    " SELECT json_extract(payload, '$.document') FROM event"
    f" WHERE kind IN ('import', 'edit') AND {log.LIVE}"
    " AND json_extract(payload, '$.document') IS NOT NULL)"
)
_ORPHANS = {
    "SELECT id, target FROM event WHERE kind IN ('cancel', 'restore') "
    f"AND coalesce(target, '') NOT IN ({_KNOWN_ACTION})": NO_ACTION,
    f"SELECT action, '' FROM cancelled WHERE action NOT IN ({_KNOWN_ACTION})": NO_ACTION,
    f"SELECT hash, '' FROM document WHERE {UNNAMED}": "no event names it",
}
# An action is cancelled after it began. Its other events may be later: a quiz question whose first
# choices were undone and redone goes on in its action. Reversals of later ones could form a cycle.
_IS_LATER = "(event.logical_ms, event.id) > (reversal.logical_ms, reversal.id)"
_AIMS_AHEAD = (
    "SELECT reversal.id, reversal.target FROM event AS reversal "
    f"JOIN event ON {log.of_action('reversal.target')} "
    "WHERE reversal.kind IN ('cancel', 'restore') GROUP BY reversal.id "
    f"HAVING min({_IS_LATER}) OR max({_IS_LATER} AND event.kind IN ('cancel', 'restore'))"
)
_CONTENT = "SELECT phrasebook.id, body FROM phrasebook JOIN document ON hash = document"
_COPIED = ("machine", "document", "event")
_MEMORY = frozenset({"stability", "difficulty", "chance"})


class ProblemKind(StrEnum):
    """Kind of a problem."""

    FILE = "file"
    REFERENCE = "reference"
    SCHEMA = "schema"
    CHECKSUM = "checksum"
    ORPHAN = "orphan"
    VALUE = "value"
    STATE = "state"
    MEMORY = "memory"
    UNREADABLE = "unreadable"
    TEXT = "text"


class Problem(Struct, frozen=True):
    """A problem found by a check.

    Attributes:
        kind: The kind of problem.
        where: The table and row, or the event.
        detail: The actual and the expected value, without card texts.
    """

    kind: ProblemKind
    where: str
    detail: str


def damage(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems that make a file unsound.

    Texts that this version rejects do not count. Older versions accepted them, and they are shown
    with marks.
    """
    return [problem for problem in problems if problem.kind is not ProblemKind.TEXT]


def check(
    connection: sqlite3.Connection, on_progress: ProgressCallback = no_progress
) -> list[Problem]:
    """Return all problems of a collection.

    Memory may differ from the replay by a relative 1e-4, since builds of the engine may round
    differently. Everything else must be equal.

    Args:
        connection: The collection.
        on_progress: Progress callback, 0–1.
    """
    file_read, log_read, rebuilding, comparing = parts(on_progress, 8, 22, 60, 10)
    file_read(0.0)
    problems = list(check_file(connection))
    if problems:
        return problems
    log_read(0.0)
    try:
        problems.extend(_check_schema(connection))
        problems.extend(_check_checksums(connection))
        problems.extend(_check_orphans(connection))
        problems.extend(_check_settings(connection))
        problems.extend(_check_texts(connection))
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
            _rebuild_into(fresh, connection, rebuilding)
            comparing(0.0)
            for table, query in compared().items():
                problems.extend(_compare(table, query, connection, fresh))
        for name in CACHES:
            problems.extend(_check_cache(connection, name))
    except MalgilError:
        raise
    except Exception as error:  # noqa: BLE001 - a wrong value can meet any code that trusts it
        # SQLite quotes a text that it cannot decode; a list of problems quotes no card.
        detail = str(error).partition(" with text ")[0][:_LONGEST_DETAIL]
        problems.append(Problem(ProblemKind.UNREADABLE, "event", detail or type(error).__name__))
    return problems


def compared() -> dict[str, str]:
    """Return the query of each projection's rows that a rebuild must reproduce."""
    tables = {"cancelled": "SELECT action FROM cancelled"}
    for projector, _kinds in projectors():
        tables |= projector.COMPARED
    return tables


def check_file(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Yield the problems of the file and its foreign keys, whatever its schema."""
    try:
        for (row,) in connection.execute("PRAGMA integrity_check(20)"):
            if row != "ok":
                yield Problem(ProblemKind.FILE, "integrity", str(row))
        for table, row, parent, _number in connection.execute("PRAGMA foreign_key_check"):
            yield Problem(ProblemKind.REFERENCE, f"{table} {row}", f"→ {parent}")
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        yield Problem(ProblemKind.FILE, "integrity", str(error))


def _check_schema(connection: sqlite3.Connection) -> Iterator[Problem]:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if not is_as_released(connection, version):
        yield Problem(ProblemKind.SCHEMA, "schema", f"not that of version {version}")


def _check_checksums(connection: sqlite3.Connection) -> Iterator[Problem]:
    query = f"SELECT {', '.join(COLUMNS)}, checksum FROM event ORDER BY seq"
    for *values, checksum in connection.execute(query):
        # A synced collection may have events of kinds that only a newer version knows.
        if checksum != (actual := checksum_of(values)):
            yield Problem(ProblemKind.CHECKSUM, f"event {values[0]}", f"{checksum} ≠ {actual}")
        if wrong := impossible(log.event_of(tuple(values))):
            yield Problem(ProblemKind.VALUE, f"event {values[0]}", wrong[:_LONGEST_DETAIL])
    for name, body in connection.execute("SELECT hash, body FROM document ORDER BY hash"):
        actual = document_hash(body)
        if actual != name:
            yield Problem(ProblemKind.CHECKSUM, f"document {name}", f"{name} ≠ {actual}")


def _check_orphans(connection: sqlite3.Connection) -> Iterator[Problem]:
    of_no_card = connection.execute(_OF_NO_CARD).fetchall()
    if of_no_card:
        # An import undone here may have cards that were answered on another machine. A redo
        # brings them back.
        bodies = [body for (body,) in connection.execute(_UNDONE)]
        undone = {card for body in bodies for card in (*cards_in(body), *_older_paths_in(body))}
        for name, card in of_no_card:
            if card not in undone:
                yield Problem(ProblemKind.ORPHAN, name, f"no such card {card}")
    for query, detail in _ORPHANS.items():
        for name, missing in connection.execute(query):
            yield Problem(ProblemKind.ORPHAN, name, f"{detail} {missing}".strip())
    for name, target in connection.execute(_AIMS_AHEAD):
        yield Problem(ProblemKind.VALUE, f"event {name}", f"target: {target}")


def _older_paths_in(document: str) -> set[str]:
    """Return the ids of the path cards that older versions had for a document's phrasebook."""
    book = from_document(document)
    return {card_id(book.id, place.item.phrase, PATH) for place in book.places() if place.is_leaf}


def _check_settings(connection: sqlite3.Connection) -> Iterator[Problem]:
    for name, value in settings.refused(connection):
        yield Problem(ProblemKind.VALUE, f"setting {name}", value[:_LONGEST_DETAIL])


def _check_texts(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Yield the phrasebooks and notes with texts that this version rejects."""
    for phrasebook, body in connection.execute(_CONTENT):
        # Most have none, and parsing a document is slow.
        if not body.isprintable() or re.search(_ESCAPE_OR_LONG, body):
            texts = texts_of(from_document(body))
            yield from _refused_texts(f"phrasebook {phrasebook}", texts)
    for phrase, *texts in connection.execute("SELECT phrase, note, mnemonic FROM remark"):
        yield from _refused_texts(f"remark {phrase}", [(text, LONGEST_NOTE) for text in texts])


def _refused_texts(where: str, texts: list[tuple[str, int]]) -> Iterator[Problem]:
    codes = Counter(
        f"U+{ord(character):04X}" for text, _most in texts if (character := unwanted_in(text))
    )
    lengths = [len(text) for text, most in texts if len(text) > most]
    if lengths:
        codes[f"{max(lengths)} characters"] = len(lengths)
    if codes:
        detail = ", ".join(f"{what} ({count})" for what, count in sorted(codes.items()))
        yield Problem(ProblemKind.TEXT, where, detail[:_LONGEST_DETAIL])


def _rebuild_into(
    fresh: sqlite3.Connection, connection: sqlite3.Connection, on_progress: ProgressCallback
) -> None:
    """Rebuild a collection in memory from another collection's log."""
    on_progress(0.0)
    tables, rest = (
        connection.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
            f"AND type {kind} 'table' ORDER BY rowid"
        ).fetchall()
        for kind in ("=", "<>")
    )
    for (statement,) in tables:
        fresh.execute(statement)
    fresh.execute("BEGIN")
    for table in _COPIED:
        _copy(table, connection, fresh)
    # Creating an index after the rows is faster than updating it with each row.
    for (statement,) in rest:
        fresh.execute(statement)
    rebuild(fresh, on_progress)
    fresh.execute("COMMIT")


def _copy(table: str, connection: sqlite3.Connection, fresh: sqlite3.Connection) -> None:
    rows = connection.execute(f"SELECT * FROM {table}")
    marks = ", ".join("?" * len(rows.description))
    fresh.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)


def _compare(
    table: str, query: str, connection: sqlite3.Connection, fresh: sqlite3.Connection
) -> Iterator[Problem]:
    stored, rebuilt = connection.execute(query), fresh.execute(query)
    while (some := stored.fetchmany(_BATCH)) == rebuilt.fetchmany(_BATCH):
        if not some:
            return
    yield from _differences(table, connection.execute(query), fresh.execute(query))


def _differences(table: str, stored: sqlite3.Cursor, rebuilt: sqlite3.Cursor) -> Iterator[Problem]:
    names = [column[0] for column in stored.description]
    have = {row[0]: row for row in stored}
    want = {row[0]: row for row in rebuilt}
    for name in sorted(have.keys() | want.keys()):
        left, right = have.get(name), want.get(name)
        if left is None or right is None:
            text = "missing" if left is None else "not in the log"
            yield Problem(ProblemKind.STATE, f"{table} {name}", text)
            continue
        for column, value, expected in zip(names, left, right, strict=True):
            if not _same(value, expected):
                kind = ProblemKind.MEMORY if column in _MEMORY else ProblemKind.STATE
                yield Problem(kind, f"{table} {name}", f"{column}: {value} ≠ {expected}")


def _check_cache(connection: sqlite3.Connection, name: str) -> Iterator[Problem]:
    where = name.rpartition(".")[2]
    try:
        compared_parts = import_module(name).read_and_made(connection)
    except ValueError as error:
        yield Problem(ProblemKind.STATE, where, str(error)[:_LONGEST_DETAIL])
        return
    for part, (stored, made) in compared_parts.items():
        if not _same(stored, made):
            yield Problem(ProblemKind.STATE, where, part)


def _same(first: object, second: object) -> bool:
    if isinstance(first, list) and isinstance(second, list):
        return len(first) == len(second) and all(map(_same, first, second))
    if isinstance(first, dict) and isinstance(second, dict):
        return first.keys() == second.keys() and all(
            _same(first[key], second[key]) for key in first
        )
    if isinstance(first, float) and isinstance(second, float):
        return math.isclose(first, second, rel_tol=_TOLERANCE)
    return first == second
