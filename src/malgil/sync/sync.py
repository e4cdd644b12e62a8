"""Exchange events with the other machines through a target. The algorithm is `docs/sync-format.md`.

All that the program remembers between syncs is a cache: the log and the target decide. An
interrupted sync continues at the next call, since events are idempotent by their ids.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections import defaultdict
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

from malgil.base.errors import MalgilError
from malgil.base.events import REVERSALS, EventKind
from malgil.base.i18n import _, n_
from malgil.base.learning_day import DAY_MS, to_ms
from malgil.base.paths import make_private_folder, state_path
from malgil.base.progress import no_progress
from malgil.base.settings import LOCAL
from malgil.base.stored_json import decode_object
from malgil.store import database, log
from malgil.store.auto_backup import back_up
from malgil.store.backup import Reason
from malgil.store.merging import merge_events, unknown_of
from malgil.sync.segments import (
    FORMAT,
    Segment,
    SegmentError,
    SegmentHeader,
    SegmentName,
    UnreadableError,
    decode_segment,
    encode,
    is_writer,
    machine_name,
    name_at,
    name_of,
)
from malgil.wording import local_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from malgil.base.events import Event
    from malgil.base.progress import ProgressCallback
    from malgil.store.store import Store
    from malgil.sync.target import Listing

MOST_EVENTS = 20_000
"""Maximum number of events of a segment."""
MOST_DOCUMENTS = 50
SMALL_BYTES = 256 * 1024
JOINED_FROM = 32
"""Number of small segments from which they are joined."""
BACKED_UP_FROM = 100
"""Number of new events from which a backup is made before they are merged."""
MOST_IN_BACKGROUND = 2000
"""Maximum number of new events that are merged in the background."""
TOGETHER = 15
"""Number of events merged at once in the background. An answer waits for no more of them."""

_PAUSE = 0.05
_WRONG_MS = DAY_MS // 2

_KNOWN = frozenset(map(str, EventKind))
_CONTENT = (EventKind.IMPORT, EventKind.EDIT)
_CONFLICTS = ("sync-conflict", "conflicted copy", "conflict-")
# Errors that values of a stranger can cause in code that trusts them.
_OF_VALUES = (
    *(ValueError, TypeError, LookupError),
    *(ArithmeticError, AttributeError, RecursionError),
)


class Storage(Protocol):
    """What a sync needs of a target (`malgil.sync.target.Target`)."""

    def list(self, folder: str = "", after: str = "") -> Listing:
        """List a folder.

        Raises:
            UnreadableError: This folder cannot be read.
        """

    def get(self, path: str) -> bytes | None:
        """Return the content of a file, None if there is none.

        Raises:
            SegmentError: This file cannot be read, or is too large.
        """

    def put(self, path: str, data: bytes) -> None:
        """Write a new file."""


class SyncState(msgspec.Struct, kw_only=True):
    """What is remembered of the last sync, to spare requests.

    Attributes:
        target: The target.
        writer: This machine's id, which names its segments.
        last: The id of the last event in the file at the time.
        sent: Its number in the file. All events up to it are in the target.
        number: The number of this machine's last segment.
        heads: The paths of its last segments: one, or more if copies of it wrote at once.
        joined: The number of the last segment that is not to be joined.
        read: The names of the files read, by writer.
        names: The names of the machines for people, by writer.
        wanted: The paths of segments that others name, but that the target lacks.
        at_ms: The time of the sync, in milliseconds since 1970.
        problems: What could not be read.
    """

    target: str
    writer: str = ""
    last: str = ""
    sent: int = 0
    number: int = 0
    heads: list[str] = []
    joined: int = 0
    read: dict[str, set[str]] = {}
    names: dict[str, str] = {}
    wanted: list[str] = []
    at_ms: int = 0
    problems: list[str] = []


class Report(msgspec.Struct, kw_only=True):
    """What a sync did.

    Attributes:
        sent: Number of events sent.
        received: Number of events received.
        machines: Number of machines in the target, with this one.
        bytes_sent: Number of bytes written.
        bytes_received: Number of bytes read.
        requests: Number of requests.
        problems: What went wrong or looks wrong, in the user's language.
    """

    sent: int = 0
    received: int = 0
    machines: int = 0
    bytes_sent: int = 0
    bytes_received: int = 0
    requests: int = 0
    problems: list[str] = []


def sentence(report: Report) -> str:
    """Return what came and went, in the user's language."""
    came = n_("{n} entry came", "{n} entries came", report.received).format(n=report.received)
    went = n_("{n} went", "{n} went", report.sent).format(n=report.sent)
    message = _("{came}, {went}; {kilobytes} kB. Machines: {machines}")
    kilobytes = -(-(report.bytes_received + report.bytes_sent) // 1000)
    return message.format(came=came, went=went, kilobytes=kilobytes, machines=report.machines)


def sync(
    store: Store,
    storage: Storage,
    target: str,
    now: datetime,
    on_progress: ProgressCallback = no_progress,
    *,
    full: bool = False,
    in_background: bool = False,
) -> Report:
    """Read what other machines wrote, merge it, and write what they lack.

    Args:
        store: The collection.
        storage: The target, open.
        target: Its name.
        now: The current time.
        on_progress: Progress callback, 0–1. An exception from it stops the sync where it is.
        full: Whether to read everything again, and to write again what cannot be read.
        in_background: Whether the learner may be answering cards meanwhile. The collection is
            locked for short times only, and nothing is merged if too much is new.

    Raises:
        MalgilError: The target cannot be reached or written, the collection cannot be written, or
            too much is new. Nothing is lost, and the next sync goes on.
    """
    return _Sync(store, storage, target, now, on_progress, in_background=in_background).run(
        full=full
    )


class _Sync:
    def __init__(
        self,
        store: Store,
        storage: Storage,
        target: str,
        now: datetime,
        on_progress: ProgressCallback,
        *,
        in_background: bool,
    ) -> None:
        self.store, self.storage, self.now = store, storage, now
        self.in_background = in_background
        self.connection = store.connection
        self.on_progress = on_progress
        self.report = Report()
        writer = log.known_machine(self.connection)
        if writer is None:
            with database.transaction(self.connection):
                writer = log.machine_id(self.connection)
        state = read_state(store)
        self.is_intact = (
            state is not None
            and (state.target, state.writer) == (target, writer)
            and _event_at(self.connection, state.sent) == state.last
        )
        fresh = SyncState(target=target, writer=writer)
        self.state = state if state is not None and self.is_intact else fresh
        self.numbers: dict[str, set[int]] = defaultdict(set)
        self._number(self.state.read)
        self.segments: dict[SegmentName, Segment] = {}
        self.broken: dict[str, str] = {}
        self.unreadable: set[str] = set()
        self.has_loose_ends = False

    def run(self, *, full: bool) -> Report:
        known = {f"{writer}/{file}" for writer, files in self.state.read.items() for file in files}
        if full:
            old = self.state
            self.state = SyncState(target=old.target, writer=old.writer)
            self.state.number, self.state.heads = old.number, old.heads
            self.state.names = old.names
            self.numbers.clear()
        self._read()
        self._merge()
        # Another machine cannot read these, but this one has what they say.
        again = sorted((self.broken.keys() | set(self.state.wanted)) & known) if full else []
        self._send(again)
        self._join()
        self._finish()
        return self.report

    # Reading

    def _read(self) -> None:
        top = self._list()
        writers = [folder for folder in top.folders if is_writer(folder)]
        self.report.machines = len({*writers, self.state.writer})
        message = _(
            "The target contains a collection: {file}. A program that syncs this folder can damage "
            "it. Move it elsewhere: “malgil sync” exchanges what is in it."
        )
        inside = [file.name for file in top.files if file.name.endswith(".malgil")]
        if "://" not in self.state.target:
            folder = Path(self.state.target).resolve()
            inside += [str(self.store.path)] if folder in self.store.path.parents else []
        self.report.problems += [message.format(file=file) for file in dict.fromkeys(inside)]
        names = [name for writer in writers for name in self._unread(writer)]
        # The joined ones first, since they spare the others.
        names.sort(key=lambda name: (name.first - name.last, name))
        for done, name in enumerate(names):
            self.on_progress(0.6 * done / len(names))
            if not self._has_read(name):
                self._take(name)
        self._look_for_wanted()

    def _list(self, folder: str = "", after: str = "") -> Listing:
        self.report.requests += 1
        return self.storage.list(folder, after)

    def _unread(self, writer: str) -> Iterator[SegmentName]:
        after = f"{_gapless(self.numbers[writer]):08d}"
        try:
            files = self._list(writer, after).files
        except UnreadableError as error:
            self.broken[writer] = str(error)
            self.unreadable.add(writer)
            return
        for file in files:
            name = name_of(writer, file.name)
            if name is not None and file.name not in self.state.read.get(writer, ()):
                yield name
            elif name is None and any(word in file.name for word in _CONFLICTS):
                message = _("Left alone, a conflict file of another program: {file}")
                self.report.problems.append(message.format(file=f"{writer}/{file.name}"))

    def _number(self, read: Mapping[str, Iterable[str]]) -> None:
        """Note the numbers of segments that were read."""
        for writer, files in read.items():
            for name in filter(None, (name_of(writer, file) for file in files)):
                self.numbers[writer].update(range(name.first, name.last + 1))

    def _has_read(self, name: SegmentName) -> bool:
        if name.first == name.last:
            return name.file in self.state.read.get(name.writer, ())
        return self.numbers[name.writer].issuperset(range(name.first, name.last + 1))

    def _take(self, name: SegmentName) -> bool:
        """Read a segment. Return whether it is there, sound or not."""
        self.report.requests += 1
        try:
            data = self.storage.get(name.path)
            if data is None:
                return False
            self.report.bytes_received += len(data)
            segment = decode_segment(name, data)
        except SegmentError as error:
            self.broken[name.path] = str(error)
            if isinstance(error, UnreadableError):
                self.unreadable.add(name.path)
            return True
        self._note(name, segment.header)
        self.segments[name] = segment
        return True

    def _note(self, name: SegmentName, header: SegmentHeader) -> None:
        """Remember that a segment need not be read again."""
        for path in (name.path, *header.holds):
            writer, _slash, file = path.partition("/")
            self.state.read.setdefault(writer, set()).add(file)
            self._number({writer: [file]})
        self.state.wanted += header.previous
        self.state.names[header.writer] = machine_name(header.name) or header.writer

    def _look_for_wanted(self) -> None:
        """Read the segments that others name. A listing may have left them out."""
        looked: set[str] = set()
        while True:
            self.state.wanted = [
                path for path in dict.fromkeys(self.state.wanted) if self._lacks(path)
            ]
            left = [path for path in self.state.wanted if path not in looked]
            if not left:
                break
            for path in left:
                looked.add(path)
                name = name_at(path)
                if name is not None and path not in self.broken:
                    self._take(name)
        for path in self.state.wanted:
            self.broken.setdefault(path, _("it is missing"))

    def _lacks(self, path: str) -> bool:
        writer, _slash, file = path.partition("/")
        return file not in self.state.read.get(writer, ())

    # Merging

    def _merge(self) -> None:
        self.on_progress(0.6)
        mine = [self.segments[name] for name in self.segments if name.writer == self.state.writer]
        own = [event for segment in mine for event in segment.events]
        if self.is_intact and unknown_of(self.connection, own):
            self._become_another()
        events = [event for segment in self.segments.values() for event in segment.events]
        new = unknown_of(self.connection, events)
        if not new:
            return
        if self.in_background and len(new) > MOST_IN_BACKGROUND:
            message = _("{n} entries are new: too many for the background. Run “malgil sync”.")
            raise MalgilError(message.format(n=len(new)))
        if len(new) >= BACKED_UP_FROM:
            back_up(self.store.path, self.now, Reason.SYNC)
        self._warn_of(new)
        if self.in_background:
            # A copy shows which segments are sound. What is merged bit by bit has no way back.
            with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
                self.connection.backup(copy)
                self._merge_sound(copy)
            self.report.received = self._merge_gently()
        else:
            self.report.received = self._merge_sound(self.connection)
        self.store.forget_cached()

    def _merge_sound(self, connection: sqlite3.Connection) -> int:
        """Merge the segments, and put aside those with impossible values. Count what is new."""
        count = 0
        is_sound = True
        try:
            count = self._merge_all(connection, self.segments)
        except _OF_VALUES:
            is_sound = False
        # Not within the handler: the exception may hold a cursor, which locks its table.
        for name in [] if is_sound else sorted(self.segments):
            try:
                count += self._merge_all(connection, [name])
            except _OF_VALUES:
                self.broken[name.path] = _("it has values that malgil never writes")
                self.state.read[name.writer].remove(name.file)
                del self.segments[name]
        return count

    def _merge_all(self, connection: sqlite3.Connection, names: Iterable[SegmentName]) -> int:
        events, documents = self._contents(names)
        with database.transaction(connection):
            new = merge_events(
                connection,
                events,
                documents,
                lambda share: self.on_progress(0.6 + 0.2 * share),
            )
        return len(new)

    def _merge_gently(self) -> int:
        """Merge a few events at a time, so that an answer given meanwhile hardly waits."""
        events, documents = self._contents(self.segments)
        new = unknown_of(self.connection, events)
        for first in range(0, len(new), TOGETHER):
            with database.transaction(self.connection):
                merge_events(self.connection, new[first : first + TOGETHER], documents)
            self.on_progress(0.6 + 0.2 * first / len(new))
            time.sleep(_PAUSE)
        return len(new)

    def _contents(self, names: Iterable[SegmentName]) -> tuple[list[Event], dict[str, str]]:
        segments = [self.segments[name] for name in names]
        documents = {name: body for segment in segments for name, body in segment.documents.items()}
        return [event for segment in segments for event in segment.events], documents

    def _become_another(self) -> None:
        """Take a new id, since another copy of this machine writes under the old one."""
        with database.transaction(self.connection):
            log.leave_machine(self.connection)
            self.state.writer = log.machine_id(self.connection)
        self.state.number = self.state.joined = 0
        self.has_loose_ends = True
        message = _(
            "Another copy of this machine, such as a restored disk image, also syncs here. From "
            "now on this one counts as a machine of its own. Nothing is lost."
        )
        self.report.problems.append(message)

    def _warn_of(self, new: Iterable[Event]) -> None:
        now_ms = to_ms(self.now)
        latest: dict[str, int] = defaultdict(int)
        behind: dict[str, Event] = {}
        kinds: dict[str, int] = defaultdict(int)
        for event in new:
            if event.wall_ms + _WRONG_MS < event.logical_ms <= now_ms + _WRONG_MS:
                behind[event.machine] = event
            latest[event.machine] = max(latest[event.machine], event.wall_ms)
            if event.kind not in _KNOWN:
                kinds[event.kind] += 1
        for machine, wall_ms in sorted(latest.items()):
            if wall_ms > now_ms + _WRONG_MS:
                message = _(
                    "The clock of {machine} or of this machine is wrong: an entry from there is "
                    "dated {time}."
                )
                when = local_time(wall_ms, self.now.tzinfo)
                shown = self.state.names.get(machine) or machine
                self.report.problems.append(message.format(machine=shown, time=when))
        for machine, event in sorted(behind.items()):
            message = _(
                "The clock of {machine} is behind, or another one was ahead: an entry from there "
                "is dated {time}, but comes after one of {later}."
            )
            shown = self.state.names.get(machine) or machine
            dated, later = (
                local_time(ms, self.now.tzinfo) for ms in (event.wall_ms, event.logical_ms)
            )
            self.report.problems.append(message.format(machine=shown, time=dated, later=later))
        for kind, count in sorted(kinds.items()):
            message = n_(
                "{n} entry of a kind that only a newer malgil knows was kept: {kind}",
                "{n} entries of a kind that only a newer malgil knows were kept: {kind}",
                count,
            )
            self.report.problems.append(message.format(n=count, kind=kind))

    def _explain(self, path: str, reason: str) -> str:
        writer = path.partition("/")[0]
        if path in self.unreadable:
            message = _("Skipped {path}: {reason}. The rest was synced.")
            return message.format(path=path, reason=reason)
        message = _(
            "Skipped {path}: {reason}. The rest was synced. Run “malgil sync --full” on the "
            "machine that wrote it: {machine}"
        )
        return message.format(
            path=path, reason=reason, machine=self.state.names.get(writer, writer)
        )

    # Sending

    def _send(self, again: list[str]) -> None:
        """Write the events that the target lacks.

        Args:
            again: The paths of segments that cannot be read and whose events this machine has.
        """
        seen = {event.id for segment in self.segments.values() for event in segment.events}
        self._follow_own()
        upto = log.last_number(self.connection)
        # A list, since a cursor that stays open while the target fails would lock its table.
        events = iter([*_leaving(self.connection, self.state.sent, upto, seen)])
        while True:
            some, documents = _next_of(self.connection, events)
            if not some and not again and not self.has_loose_ends:
                break
            self._write(some, documents, again)
            again, self.has_loose_ends = [], False
            self.report.sent += len(some)
            self.on_progress(0.8)
        self.state.sent, self.state.last = upto, _event_at(self.connection, upto)

    def _follow_own(self) -> None:
        """Continue after this machine's own segments, if not all of them were remembered.

        The file of state was lost, a sync was interrupted, or copies of a machine wrote at once.
        What this one wrote last may be under the id that it has just given up. Several last
        segments, or those under such an id, must be named by a new one: their numbers may be taken
        twice, so others may not look for them by themselves.
        """
        is_followed = self.is_intact and not self.has_loose_ends
        left = frozenset() if is_followed else _left_machines(self.connection)
        named: set[str] = set()
        given_up: set[str] = set()
        for name, segment in self.segments.items():
            is_mine = name.writer == self.state.writer
            if not is_mine and name.writer not in left:
                continue
            is_joined = name.first != name.last
            head = segment.header.holds[-1] if is_joined else name.path
            self.state.heads.append(head)
            named.update(segment.header.previous)
            if not is_mine:
                given_up.add(head)
                continue
            self.state.number = max(self.state.number, name.last)
            if is_joined:
                self.state.joined = max(self.state.joined, name.last)
        heads = dict.fromkeys(self.state.heads)
        self.state.heads = [path for path in heads if path not in named]
        is_named = len(self.state.heads) <= 1 and given_up.isdisjoint(self.state.heads)
        self.has_loose_ends = self.has_loose_ends or not is_named

    def _write(self, events: list[Event], documents: dict[str, str], holds: Iterable[str]) -> None:
        header = self._header(self.state.number + 1, self.state.heads, holds)
        name, data = encode(header, documents, events)
        self._put(name, data)
        self._note(name, header)
        self.state.number, self.state.heads = name.last, [name.path]
        if len(data) > SMALL_BYTES:
            self.state.joined = name.last

    def _header(self, number: int, previous: Iterable[str], holds: Iterable[str]) -> SegmentHeader:
        return SegmentHeader(
            malgil=FORMAT,
            writer=self.state.writer,
            name=machine_name(os.uname().nodename),
            number=number,
            previous=tuple(previous),
            holds=tuple(holds),
            documents=0,
            events=0,
        )

    def _put(self, name: SegmentName, data: bytes) -> None:
        self.report.requests += 1
        self.storage.put(name.path, data)
        self.report.bytes_sent += len(data)

    def _join(self) -> None:
        """Write the small segments of this machine once more as one, for new machines."""
        mine = [
            name
            for file in self.state.read.get(self.state.writer, ())
            if (name := name_of(self.state.writer, file)) and name.first == name.last
        ]
        small = sorted(name for name in mine if name.first > self.state.joined)
        numbers = [name.first for name in small]
        if len(small) <= JOINED_FROM or numbers != list(range(numbers[0], numbers[-1] + 1)):
            return
        segments = []
        for name in small:
            self.report.requests += 1
            data = self.storage.get(name.path)
            if data is None:
                return
            self.report.bytes_received += len(data)
            try:
                segments.append(decode_segment(name, data))
            except SegmentError:
                return
        events = {event.id: event for segment in segments for event in segment.events}
        documents = {name: body for one in segments for name, body in one.documents.items()}
        holds = [path for one in segments for path in one.header.holds]
        header = self._header(
            small[-1].last, segments[0].header.previous, [*holds, *(name.path for name in small)]
        )
        name, data = encode(header, documents, events.values())
        joined = name._replace(first=small[0].first)
        self._put(joined, data)
        self.state.read[self.state.writer].add(joined.file)
        self.state.joined = joined.last

    def _finish(self) -> None:
        for path, reason in sorted(self.broken.items()):
            if self._lacks(path):
                self.report.problems.append(self._explain(path, reason))
        self.state.at_ms = to_ms(self.now)
        self.state.problems = self.report.problems
        _write_state(self.store, self.state)
        self.on_progress(1.0)


def _left_machines(connection: sqlite3.Connection) -> frozenset[str]:
    """Return the ids that this machine gave up."""
    rows = connection.execute("SELECT id FROM machine WHERE fingerprint = id")
    return frozenset(machine for (machine,) in rows)


def _gapless(numbers: set[int]) -> int:
    """Return the last of the numbers from 1 without a gap, 0 if there is no 1."""
    number = 0
    while number + 1 in numbers:
        number += 1
    return number


def _event_at(connection: sqlite3.Connection, number: int) -> str:
    row = connection.execute("SELECT id FROM event WHERE seq = ?", (number,)).fetchone()
    return "" if row is None else str(row[0])


def _leaving(
    connection: sqlite3.Connection, after: int, upto: int, seen: set[str]
) -> Iterator[Event]:
    """Yield the events to send. What is set for one machine stays there, and so does its undo."""
    condition = "seq > ? AND seq <= ? AND id NOT IN (SELECT value FROM json_each(?))"
    for event in log.read(connection, condition, (after, upto, json.dumps([*seen]))):
        if _is_local(event):
            continue
        if event.kind in REVERSALS and event.target:
            undone = log.events_of_action(connection, event.target)
            if undone and all(map(_is_local, undone)):
                continue
        yield event


def _is_local(event: Event) -> bool:
    return event.kind is EventKind.SETTING and decode_object(event.payload).get("name") in LOCAL


def _next_of(
    connection: sqlite3.Connection, events: Iterator[Event]
) -> tuple[list[Event], dict[str, str]]:
    """Return the events of the next segment, and the documents that they name."""
    some: list[Event] = []
    documents: dict[str, str] = {}
    for event in islice(events, MOST_EVENTS):
        some.append(event)
        if event.kind in _CONTENT:
            documents |= _documents(connection, event)
        if len(documents) >= MOST_DOCUMENTS:
            break
    return some, documents


def _documents(connection: sqlite3.Connection, event: Event) -> dict[str, str]:
    """Return the document of an event, and what it replaced if that was merged from others."""
    payload = decode_object(event.payload)
    names = [payload.get("document")]
    base = payload.get("base")
    query = (
        "SELECT 1 FROM event WHERE kind <> 'review' AND kind IN ('import', 'edit') "
        "AND json_extract(payload, '$.document') = ? LIMIT 1"
    )
    if base is not None and connection.execute(query, (base,)).fetchone() is None:
        names.append(base)
    rows = connection.execute(
        "SELECT hash, body FROM document WHERE hash IN (SELECT value FROM json_each(?))",
        (json.dumps(names),),
    )
    return dict(rows.fetchall())


# What is remembered between syncs


def waiting(store: Store, state: SyncState) -> int:
    """Return the number of events that the next sync sends, if the state is that of the file."""
    upto = log.last_number(store.connection)
    return sum(1 for _event in _leaving(store.connection, state.sent, upto, set()))


def read_state(store: Store) -> SyncState | None:
    """Return what is remembered of the last sync, None if that is nothing or unreadable."""
    try:
        return msgspec.json.decode(_state_file(store).read_bytes(), type=SyncState)
    except (OSError, RuntimeError, ValueError):
        return None


def _write_state(store: Store, state: SyncState) -> None:
    place = _state_file(store)
    make_private_folder(place.parent)
    part = place.with_name(f".{place.name}.{os.getpid()}")
    part.write_bytes(msgspec.json.encode(state, order="deterministic"))
    part.replace(place)


def _state_file(store: Store) -> Path:
    # The id comes from a file that may not be ours, so it must not act as a path.
    name = log.collection_id(store.connection).encode().hex()
    return state_path() / "sync" / f"{name}.json"
