"""Write and read the append-only log, and maintain which actions are live."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Struct

from malgil.base.events import COLUMNS, REPLACING, REVERSALS, Event, EventKind
from malgil.base.hashing import blake2b
from malgil.base.stored_json import decode_object
from malgil.scheduling.fsrs import DEFAULT_WEIGHTS, Model
from malgil.store.file_identity import GuardedConnection

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping

_COLUMN_LIST = ", ".join(COLUMNS)
INSERT = (
    f"INSERT INTO event ({_COLUMN_LIST}, checksum) VALUES ({', '.join('?' * (len(COLUMNS) + 1))})"
)
_CONTENT = (EventKind.IMPORT, EventKind.EDIT)
LIVE = "action NOT IN (SELECT action FROM cancelled)"


def of_action(action: str) -> str:
    """Return SQL that finds an action's events by their index, which has the start of its id.

    Args:
        action: SQL for the action's id. A parameter must be numbered.
    """
    # The plus keeps SQLite from substituting the value into the indexed expression.
    return f"substr(event.action, 1, 13) = substr({action}, 1, 13) AND +event.action = {action}"


def of_card(card: str) -> str:
    """Return SQL that finds a card's events by their index, which has the end of its id.

    Args:
        card: SQL for the card's id. A parameter must be numbered.
    """
    return (
        f"substr(event.card, -20) = substr({card}, -20) AND event.card IS NOT NULL "
        f"AND +event.card = {card}"
    )


def of_any(cards: str) -> str:
    """Return SQL that finds the events of several cards by their index.

    Args:
        cards: SQL for the cards' ids, as a JSON array. A parameter must be numbered.
    """
    each = f"FROM json_each({cards})"
    return (
        f"substr(event.card, -20) IN (SELECT substr(value, -20) {each}) "
        f"AND event.card IS NOT NULL AND +event.card IN (SELECT value {each})"
    )


_KINDS = {str(kind): kind for kind in EventKind}
BY_PROGRAM = '"by":"program"'
"""Part of the payload of events that the program writes on its own."""


class Stamp(Struct, frozen=True):
    """Id and time of an action, shared by all its events.

    Attributes:
        action: The action's id.
        wall_ms: The raw UTC time, milliseconds since 1970.
        learning_day: The learning day under the current settings, days since 1970-01-01.
    """

    action: str
    wall_ms: int
    learning_day: int


def new_id() -> str:
    """Return a new UUIDv7."""
    # Imported late, since the package imports all of `uuid` and `platform`.
    from uuid_utils import uuid7

    return str(uuid7())


def machine_id(connection: sqlite3.Connection) -> str:
    """Return this machine's id in this collection, creating one at its first write.

    The id belongs to the machine and its user, not to the file. A collection copied to another
    machine gets a second one there.
    """
    known = known_machine(connection)
    if known is None:
        known = new_id()
        statement = "INSERT INTO machine (id, fingerprint) VALUES (?, ?)"
        connection.execute(statement, (known, _fingerprint()))
    return known


def known_machine(connection: sqlite3.Connection) -> str | None:
    """Return this machine's id if it has written here before."""
    query = "SELECT id FROM machine WHERE fingerprint = ?"
    row = connection.execute(query, (_fingerprint(),)).fetchone()
    return None if row is None else str(row[0])


def leave_machine(connection: sqlite3.Connection) -> None:
    """Give this machine's id up. It gets a new one at its next write."""
    statement = "UPDATE machine SET fingerprint = id WHERE fingerprint = ?"
    connection.execute(statement, (_fingerprint(),))


def _fingerprint() -> str:
    # `platform` is slow to import and reads the same value.
    node = os.uname().nodename
    parts = f"{node}\0{os.getuid()}"
    return blake2b(parts.encode(), digest_size=16).hexdigest()


def next_logical(connection: sqlite3.Connection, wall_ms: int) -> int:
    """Return the logical time of an event written now, later than all events in the log."""
    (last,) = connection.execute("SELECT max(logical_ms) FROM event").fetchone()
    return after(last, wall_ms)


def after(last_ms: int | None, wall_ms: int) -> int:
    """Return the logical time of an event written now, after the last one."""
    return wall_ms if last_ms is None else max(wall_ms, last_ms + 1)


class LogHead(NamedTuple):
    """State of the log before an answer is written, from one query.

    Attributes:
        last_ms: The last logical time, None if the log is empty.
        is_written: Whether the log already has the event.
        machine: This machine's id, None before its first write here.
        data_version: SQLite's `data_version`, which changes when another program writes.
    """

    last_ms: int | None
    is_written: bool
    machine: str | None
    data_version: int


def read_state(connection: sqlite3.Connection, event_id: str) -> LogHead:
    """Return the state of the log before an event is written."""
    row = connection.execute(
        "SELECT (SELECT max(logical_ms) FROM event), EXISTS (SELECT 1 FROM event WHERE id = ?), "
        "(SELECT id FROM machine WHERE fingerprint = ?), data_version FROM pragma_data_version",
        (event_id, _fingerprint()),
    ).fetchone()
    return LogHead(*row)


def collection_id(connection: sqlite3.Connection) -> str:
    """Return the id shared by a collection and its copies: the id of their first event.

    Events are never deleted, so it never changes. It is empty for an empty log.
    """
    row = connection.execute(
        "SELECT id FROM event WHERE seq = (SELECT min(seq) FROM event)"
    ).fetchone()
    return "" if row is None else str(row[0])


def last_wall_ms(connection: sqlite3.Connection) -> int | None:
    """Return the wall-clock time of the last event written to this file, None if there is none."""
    query = "SELECT wall_ms FROM event ORDER BY seq DESC LIMIT 1"
    row = connection.execute(query).fetchone()
    return None if row is None else int(row[0])


def last_number(connection: sqlite3.Connection) -> int:
    """Return the number in this file of the last event, 0 for an empty log."""
    return int(connection.execute("SELECT ifnull(max(seq), 0) FROM event").fetchone()[0])


def append(connection: sqlite3.Connection, event: Event) -> int:
    """Write one event within the caller's transaction. Return its number in this file."""
    row = (*(getattr(event, name) for name in COLUMNS), event.checksum())
    number = int(connection.execute(INSERT, row).lastrowid or 0)
    if isinstance(connection, GuardedConnection):
        connection.appended = event.id, number
    return number


def contains(connection: sqlite3.Connection, event_id: str) -> bool:
    """Return whether an event with this id is in the log."""
    query = "SELECT 1 FROM event WHERE id = ?"
    return connection.execute(query, (event_id,)).fetchone() is not None


def read(
    connection: sqlite3.Connection,
    where: str = "",
    values: Iterable[object] = (),
    *,
    newest_first: bool = False,
) -> Iterator[Event]:
    """Yield events in the order of the log.

    Args:
        connection: The collection.
        where: SQL condition (default: all events). Never built from outside text.
        values: The condition's parameters.
        newest_first: Whether to reverse the order.
    """
    condition = f"WHERE {where}" if where else ""
    order = "logical_ms DESC, id DESC" if newest_first else "logical_ms, id"
    query = f"SELECT {_COLUMN_LIST} FROM event {condition} ORDER BY {order}"
    for row in connection.execute(query, tuple(values)):
        yield event_of(row)


def event_of(row: tuple[object, ...]) -> Event:
    """Return the event of a row that has all columns in order. Its kind may be unknown."""
    values = dict(zip(COLUMNS, row, strict=True))
    kind = str(values["kind"])
    values["kind"] = _KINDS.get(kind, kind)
    return Event(**values)  # type: ignore[arg-type] # STRICT tables keep the types


def events_of_action(connection: sqlite3.Connection, action: str) -> list[Event]:
    """Return the events of an action, live or not."""
    return list(read(connection, of_action("?1"), (action,)))


def recompute_liveness(connection: sqlite3.Connection, action: str) -> set[str]:
    """Bring the table of cancelled actions up to date after a reversal of `action`.

    Returns:
        The actions whose liveness changed: `action`, and those that it reverses itself.
    """
    changed: set[str] = set()
    _settle(connection, action, changed, set())
    return changed


def _settle(connection: sqlite3.Connection, action: str, changed: set[str], seen: set[str]) -> None:
    seen.add(action)  # a damaged log may have cycles
    before = is_cancelled(connection, action)
    after = _is_undone(connection, action) or _is_replaced(connection, action)
    if before != after:
        changed.add(action)
        statement = (
            "INSERT INTO cancelled (action) VALUES (?)"
            if after
            else "DELETE FROM cancelled WHERE action = ?"
        )
        connection.execute(statement, (action,))
    for event in events_of_action(connection, action):
        if event.kind in REVERSALS and event.target is not None and event.target not in seen:
            _settle(connection, event.target, changed, seen)


def is_cancelled(connection: sqlite3.Connection, action: str) -> bool:
    """Return whether an action is undone or replaced."""
    query = "SELECT 1 FROM cancelled WHERE action = ?"
    return connection.execute(query, (action,)).fetchone() is not None


def _is_undone(connection: sqlite3.Connection, action: str) -> bool:
    query = (
        "SELECT kind FROM event WHERE target = ? AND kind IN ('cancel', 'restore') "
        "AND payload <> ? ORDER BY logical_ms DESC, id DESC LIMIT 1"
    )
    row = connection.execute(query, (action, REPLACING)).fetchone()
    return row is not None and row[0] == EventKind.CANCEL


def _is_replaced(connection: sqlite3.Connection, action: str) -> bool:
    query = "SELECT action FROM event WHERE target = ? AND kind = 'cancel' AND payload = ?"
    others = connection.execute(query, (action, REPLACING)).fetchall()
    return any(not _is_undone(connection, other) for (other,) in others)


def newest_undoable(connection: sqlite3.Connection, machine: str) -> str | None:
    """Return the newest live action of this machine that can be undone.

    Undo and redo are never undone themselves, nor are the program's own actions. An edit since
    merged with a new version of the shipped phrasebook cannot be undone either.
    """
    query = (
        f"SELECT action, kind, payload FROM event WHERE machine = ? AND {LIVE} "
        "ORDER BY logical_ms DESC, id DESC"
    )
    was_merged = False
    for action, kind, payload in connection.execute(query, (machine,)):
        if kind in REVERSALS and payload != REPLACING:
            continue
        if _is_by_program(kind, payload):
            was_merged = was_merged or kind == EventKind.IMPORT
            continue
        return None if was_merged and kind in _CONTENT else str(action)
    return None


def redoable(connection: sqlite3.Connection, machine: str) -> str | None:
    """Return the action to redo: the last undone one, or None if a new action followed."""
    restored: set[str] = set()
    query = (
        "SELECT kind, target, payload FROM event WHERE machine = ? "
        "ORDER BY logical_ms DESC, id DESC"
    )
    for kind, target, payload in connection.execute(query, (machine,)):
        if _is_by_program(kind, payload) and kind != EventKind.IMPORT:
            continue
        if kind not in REVERSALS or payload == REPLACING:
            return None
        if kind == EventKind.RESTORE:
            restored.add(target)
        elif target in restored:
            restored.discard(target)
        else:
            return str(target)
    return None


def _is_by_program(kind: str, payload: str) -> bool:
    """Return whether the program wrote the event on its own, so that it cannot be undone."""
    return (
        (kind == EventKind.IMPORT and '"origin":"shipped"' in payload)
        or (kind in (EventKind.UNSUSPEND, EventKind.SETTING) and BY_PROGRAM in payload)
        or (kind == EventKind.QUIZ_RUN and '"end":' in payload)  # its time was up
    )


def version_of(payload: Mapping[str, object]) -> int:
    """Return the version of the shipped content of an import, 0 if older malgil left it out."""
    version = payload.get("version")
    return version if isinstance(version, int) else 0


def last_adoption(connection: sqlite3.Connection) -> dict[str, Any]:
    """Return the payload of the last adoption of weights. Empty if there is none."""
    query = (
        f"SELECT payload FROM event WHERE kind <> 'review' AND kind = 'weights' AND {LIVE} "
        "ORDER BY logical_ms DESC, id DESC LIMIT 1"
    )
    row = connection.execute(query).fetchone()
    return {} if row is None else decode_object(row[0])


def current_model(connection: sqlite3.Connection) -> Model:
    """Return FSRS under the last adopted weights (default: the default weights)."""
    return Model(tuple(last_adoption(connection).get("weights", DEFAULT_WEIGHTS)))
