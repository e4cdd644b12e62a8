"""Read the remaining events, documents and machines of a damaged collection."""

from __future__ import annotations

import re
import sqlite3
from collections import Counter
from contextlib import closing, suppress
from itertools import chain
from typing import TYPE_CHECKING

from msgspec import Struct, field

from malgil.base.events import COLUMNS, Event, EventKind
from malgil.phrasebook.formats.document import document_hash
from malgil.store import database, log, sqlite_pages
from malgil.store.backup import open_existing
from malgil.store.file_identity import log_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from malgil.store.sqlite_pages import Value

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_UUID_TIME = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}")
_UUID_BYTES = _UUID.pattern.encode()
# An event's columns start with its id, its machine's id and its action's id.
_EVENT_BEGINS = re.compile(_UUID_BYTES * 3)
_HASH = re.compile(r"[0-9a-f]{32}")
_EVENT_WIDTH = len(COLUMNS) + 2
_PAIR = 2
_TRIPLE = 3
_INTEGERS = frozenset(
    {"wall_ms", "logical_ms", "learning_day", "rating", "duration_ms", "step", "due_day", "due_ms"}
)
_NEEDED = frozenset(
    {"id", "machine", "action", "kind", "wall_ms", "logical_ms", "learning_day", "payload"}
)
_WITNESSES = 2
_EARLIEST_MS = 10**11  # in 1973


class Salvage(Struct):
    """Rows found in a damaged file.

    Attributes:
        verified: Events with a right checksum, by number.
        doubtful: Events with a wrong checksum that no verified event replaces, by number.
        documents: Documents with a right hash, by hash.
        machines: Fingerprints by machine id.
        expected: The numbers of all events known to have existed.
        others: Verified events whose number another event has, by id. The file was written under
            two names, or a log was separated from it.
    """

    verified: dict[int, Event] = field(default_factory=dict)
    doubtful: dict[int, Event] = field(default_factory=dict)
    documents: dict[str, str] = field(default_factory=dict)
    machines: dict[str, str] = field(default_factory=dict)
    expected: set[int] = field(default_factory=set)
    others: dict[str, Event] = field(default_factory=dict)

    def take_pages(self, image: sqlite_pages.PageImage) -> None:
        """Keep the events, documents and machines of all readable pages."""
        found = (sqlite_pages.rows(image), sqlite_pages.scan_rows(image, _EVENT_BEGINS))
        for number, values in chain.from_iterable(found):
            self.take(number, values)

    def take(self, number: int, values: tuple[Value, ...]) -> None:
        """Keep a row if it is an event, a document or a machine."""
        if len(values) == _EVENT_WIDTH:
            self._take_event(number, values[1:])
        elif len(values) == _PAIR:
            self._take_pair(*values)

    def take_verified(self, number: int, event: Event) -> None:
        """Keep an event with a right checksum."""
        if self.verified.setdefault(number, event).id != event.id:
            self.others[event.id] = event

    def settle(self) -> None:
        """Drop doubtful events that are verified elsewhere, and complete the expected numbers."""
        ids = {event.id for event in self.verified.values()}
        for number, event in list(self.doubtful.items()):
            if number in self.verified or event.id in ids:
                del self.doubtful[number]
        numbers = self.verified.keys() | self.doubtful.keys()
        # Nothing is ever deleted from the log, so every number up to the last existed.
        self.expected |= set(range(1, max(self.verified, default=0) + 1)) | numbers
        self.others = {name: event for name, event in self.others.items() if name not in ids}
        # The log is ordered by logical time, so any free number will do.
        rest = dict(enumerate(self.others.values(), max(self.expected, default=0) + 1))
        self.verified |= rest
        self.expected |= rest.keys()

    def _take_event(self, number: int, values: tuple[Value, ...]) -> None:
        if number < 1 or not has_types(values):
            return
        with suppress(ValueError):
            event = log.event_of(_likely(values[:-1]))
            if event.checksum() == values[-1]:
                self.take_verified(number, event)
            elif isinstance(event.kind, EventKind):
                self.doubtful.setdefault(number, event)

    def _take_pair(self, name: Value, content: Value) -> None:
        if not isinstance(name, str) or not isinstance(content, str):
            return
        if _UUID.fullmatch(name):
            self.machines.setdefault(name, content)
        elif _HASH.fullmatch(name) and document_hash(content) == name:
            self.documents[name] = content


def salvage_log(wal: bytes) -> Salvage:
    """Read everything readable of a write-ahead log without its file."""
    salvaged = Salvage()
    salvaged.take_pages(sqlite_pages.logged_pages(wal))
    return salvaged


def salvage(file: Path, more: Iterable[Salvage] = ()) -> Salvage:
    """Read everything readable of a copy of a damaged collection. The copy may be changed.

    The pages of the file and its log are scanned first. Then SQLite is queried, row by row where
    necessary.

    Args:
        file: The copy.
        more: The contents of logs separated from the file.

    Raises:
        OSError: The file cannot be read at all.
    """
    salvaged = Salvage()
    data = file.read_bytes()
    log_file = log_of(file)
    wal = log_file.read_bytes() if log_file.exists() else b""
    plain = sqlite_pages.PageImage(data, sqlite_pages.page_size_of(data))
    witnesses: Counter[int] = Counter()
    for image in (plain, sqlite_pages.with_log(plain, wal)) if wal else (plain,):
        salvaged.take_pages(image)
        witnesses = max(witnesses, count_witnesses(image), key=len)
    # An entry may be damaged itself, but at least three indices name each event.
    salvaged.expected = {number for number, seen in witnesses.items() if seen >= _WITNESSES}
    with suppress(*database.READ_ERRORS):
        _ask(file, salvaged)
    for part in more:
        for number, event in part.verified.items():
            salvaged.take_verified(number, event)
        salvaged.documents |= part.documents
    salvaged.settle()
    return salvaged


def count_witnesses(image: sqlite_pages.PageImage) -> Counter[int]:
    """Count the index entries that name each event's number."""
    counted: Counter[int] = Counter()
    for entry in sqlite_pages.index_entries(image):
        if len(entry) not in (_PAIR, _TRIPLE):
            continue
        *keys, number = entry
        # No other index has ids or times in milliseconds. Days and row numbers are smaller.
        is_named = any(isinstance(key, str) and _names_event(key) for key in keys)
        is_timed = isinstance(keys[-1], int) and keys[-1] >= _EARLIEST_MS
        if (is_named or is_timed) and isinstance(number, int) and number > 0:
            counted[number] += 1
    return counted


def _names_event(key: str) -> bool:
    """Return whether an index key is the id of an event or action, or the start of one."""
    return (_UUID.fullmatch(key) or _UUID_TIME.fullmatch(key)) is not None


def _ask(file: Path, salvaged: Salvage) -> None:
    """Take what SQLite can read: whole tables, or one row at a time where that fails."""
    with closing(open_existing(file)) as connection:
        for table in ("document", "machine", "event"):
            try:
                for number, *values in connection.execute(f"SELECT rowid, * FROM {table}"):
                    salvaged.take(number, tuple(values))
            except (sqlite3.Error, ValueError):
                _ask_each(connection, table, salvaged)


def _ask_each(connection: sqlite3.Connection, table: str, salvaged: Salvage) -> None:
    last = max(salvaged.verified.keys() | salvaged.expected, default=0) + 1
    for number in range(1, last + 1):
        if table == "event" and number in salvaged.verified:
            continue
        with suppress(sqlite3.Error, ValueError):
            query = f"SELECT * FROM {table} WHERE rowid = ?"
            for values in connection.execute(query, (number,)):
                salvaged.take(number, tuple(values))


def _likely(values: tuple[Value, ...]) -> tuple[Value, ...]:
    """Return an event's columns. An invalid kind becomes `review` if the columns fit one."""
    row = dict(zip(COLUMNS, values, strict=True))
    if row["kind"] not in tuple(EventKind) and row["rating"] and row["state"] and row["card"]:
        row["kind"] = EventKind.REVIEW.value
    return tuple(row.values())


def has_types(values: tuple[Value, ...]) -> bool:
    """Return whether an event's columns have the types of the STRICT table."""
    for name, value in zip((*COLUMNS, "checksum"), values, strict=True):
        if value is None:
            if name in _NEEDED:
                return False
        elif not isinstance(value, int if name in _INTEGERS else str):
            return False
    return True
