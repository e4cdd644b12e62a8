"""Recover a damaged collection into a new file. The damaged one is never changed."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from malgil.base.errors import CollectionError
from malgil.base.events import REPLACING, Event
from malgil.base.i18n import _, n_
from malgil.base.paths import real_path
from malgil.base.stored_json import decode_object
from malgil.phrasebook.formats.document import from_document
from malgil.store import acknowledged, database, log, sqlite_pages, strays
from malgil.store.backup import (
    draft_of,
    list_backups,
    open_existing,
    remove_drafts,
    remove_with_side_files,
    sync_folder,
)
from malgil.store.check import NO_ACTION, Problem, ProblemKind, check, damage, impossible
from malgil.store.file_identity import has_more_names, log_of, stray_logs
from malgil.store.open import connect
from malgil.store.rebuild import rebuild
from malgil.store.restore import copy_raw
from malgil.store.salvage import Salvage, salvage, salvage_log

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from malgil.store.acknowledged import AcknowledgedNote
    from malgil.store.backup import Backup

_OLD, _NEW = _DRAFTS = ("old", "new")
_MARK = "doubtful"
# Errors that an impossible value can cause in code that trusts it.
_UNREADABLE = (
    *(sqlite3.Error, ValueError, TypeError, LookupError),
    *(ArithmeticError, AttributeError, RecursionError),
)


class Repaired(Struct, frozen=True):
    """Result of a repair.

    Attributes:
        path: The new file, None if nothing was wrong or nothing could be read.
        verified: Number of rows with a right checksum.
        doubtful: Number of plausible rows with a wrong checksum, which are marked in the log.
        lost: Number of rows known to have existed that are not in the new file.
        unknown: Reasons why more may be lost, in the user's language. Empty if none can be.
        backup: The newest of the backups with the most lost events, None if none has any.
    """

    path: Path | None
    verified: int = 0
    doubtful: int = 0
    lost: int = 0
    unknown: tuple[str, ...] = ()
    backup: Path | None = None


def examine(collection: Path) -> list[Problem]:
    """Check a copy of a collection, even one that cannot be opened. The file is only read.

    Raises:
        CollectionError: There is no such file, it cannot be read at all, or it is newer.
    """
    collection = real_path(collection)
    part = _draft(collection)
    outside: list[Problem] = []
    try:
        _copy(collection, part)
        outside += _outside_problems(collection, part)
        with closing(connect(part, shown=collection)) as connection:
            outside += strays.read_lost(collection, connection)
            return [*outside, *check(connection)]
    except (sqlite3.Error, ValueError) as error:
        reason = str(error).partition(" with text ")[0]
        return [*outside, Problem(ProblemKind.FILE, "open", reason)]
    except _UnreadableError as error:
        raise CollectionError(str(error)) from error
    except database.NewerError:  # nothing is wrong with it
        raise
    except CollectionError as error:
        return [*outside, Problem(ProblemKind.FILE, "open", str(error))]
    finally:
        remove_with_side_files(part)


def repair(collection: Path) -> Repaired:
    """Recover everything readable of a damaged collection into a new one beside it.

    Projections are rebuilt from the log.

    Raises:
        CollectionError: The file cannot be read at all, or the new one cannot be written.
    """
    collection = real_path(collection)
    part, draft = _draft(collection), _draft(collection, _NEW)
    try:
        _copy(collection, part)
        unknown = [*_unknown(collection, part)]
        in_file = _read_alone(part)
        if _drop_foreign_log(part, in_file):
            text = _("The log {path} is that of another collection; the right one is gone.")
            unknown.append(text.format(path=log_of(collection)))
        salvaged = salvage(part, _parted(collection, in_file))
        if salvaged.others:
            text = _("{path} was written under two names, each with a log of its own.")
            unknown.append(text.format(path=collection))
        last = max(salvaged.verified, default=0)
        notes = _missing(collection, salvaged)
        unknown += [acknowledged.explain(note, collection, last) for note in notes]
        _drop_unsound_documents(salvaged)
        missing = _take_documents(salvaged, collection)
        if not salvaged.verified and not salvaged.doubtful:
            return Repaired(None, lost=len(salvaged.expected) + missing, unknown=tuple(unknown))
        written = _write(draft, salvaged)
        target = _free_name(collection)
        draft.replace(target)
        sync_folder(target.parent)
    except (OSError, *_UNREADABLE) as error:
        message = _("The collection {path} cannot be repaired: {reason}.")
        raise CollectionError(message.format(path=collection, reason=error)) from error
    finally:
        remove_with_side_files(part)
        remove_with_side_files(draft)
    lost = salvaged.expected - written
    doubtful = len(salvaged.doubtful.keys() & written)
    return Repaired(
        path=target,
        verified=len(salvaged.verified.keys() & written) + len(salvaged.documents),
        doubtful=doubtful,
        lost=len(lost) + missing,
        unknown=tuple(unknown),
        backup=_backup_with(lost, list_backups(collection, _id_of(salvaged))) if lost else None,
    )


def _outside_problems(collection: Path, copy: Path) -> list[Problem]:
    """Return the problems around a file: other names, and a log that SQLite would drop."""
    problems = []
    if has_more_names(collection):
        problems.append(Problem(ProblemKind.FILE, "names", database.explain_names(collection)))
    log_file = log_of(copy)
    if log_file.exists() and sqlite_pages.state_of_log(log_file.read_bytes()).is_damaged:
        message = _("The log {path} is damaged: SQLite would skip answers in it.")
        text = message.format(path=log_of(collection))
        problems.append(Problem(ProblemKind.FILE, "log", text))
    return problems


def _unknown(collection: Path, copy: Path) -> Iterator[str]:
    """Yield the reasons why it is unknown whether all rows have been read."""
    if has_more_names(collection):
        text = _("{path} has another name (a hard link), and answers may be in that name's log.")
        yield text.format(path=collection)
    log_file = log_of(copy)
    state = sqlite_pages.state_of_log(log_file.read_bytes()) if log_file.exists() else None
    if state is not None and (state.broken or (state.foreign and not state.readable)):
        yield n_(
            "The log {path} has {n} page that is damaged or belongs to another file.",
            "The log {path} has {n} pages that are damaged or belong to another file.",
            state.broken or state.foreign,
        ).format(path=log_of(collection), n=state.broken or state.foreign)


def _read_alone(copy: Path) -> Salvage:
    """Read the events of a file without its log."""
    in_file = Salvage()
    data = copy.read_bytes()
    for number, values in sqlite_pages.rows(
        sqlite_pages.PageImage(data, sqlite_pages.page_size_of(data))
    ):
        in_file.take(number, values)
    return in_file


def _drop_foreign_log(copy: Path, in_file: Salvage) -> bool:
    """Remove a copy's log if it is another collection's. Return whether it was.

    Its pages would mix the two collections.
    """
    log_file = log_of(copy)
    if log_file.exists() and _is_foreign(salvage_log(log_file.read_bytes()), in_file):
        log_file.unlink()
        return True
    return False


def _parted(collection: Path, in_file: Salvage) -> list[Salvage]:
    """Return the contents of the logs separated from a collection."""
    elsewhere = acknowledged.logs_of(_missing(collection, in_file))
    places = dict.fromkeys((*stray_logs(collection), *elsewhere))
    salvages = [salvage_log(place.read_bytes()) for place in places]
    return [part for part in salvages if in_file.verified and not _is_foreign(part, in_file)]


def _missing(collection: Path, salvaged: Salvage) -> list[AcknowledgedNote]:
    """Return the notes of acknowledged events that were not found."""
    if not salvaged.verified:
        return []
    first = salvaged.verified[min(salvaged.verified)].id
    ids = {event.id for event in salvaged.verified.values()}
    return acknowledged.missing(acknowledged.read_notes(first), collection, ids.__contains__)


def _is_foreign(part: Salvage, in_file: Salvage) -> bool:
    """Return whether all events are another collection's. Machine ids differ by collection."""
    theirs, ours = (
        {event.machine for event in salvaged.verified.values()} for salvaged in (part, in_file)
    )
    return bool(theirs and ours) and theirs.isdisjoint(ours)


class _UnreadableError(CollectionError):
    """The file itself cannot be read."""


def _copy(collection: Path, part: Path) -> None:
    names = (f"{collection.name}.{kind}" for kind in _DRAFTS)
    remove_drafts(collection.parent, *names)
    try:
        copy_raw(collection, part)
    except OSError as error:
        message = _("The collection {path} cannot be opened: {reason}.")
        reason = error.strerror or error
        raise _UnreadableError(message.format(path=collection, reason=reason)) from error


def _draft(collection: Path, kind: str = _OLD) -> Path:
    return draft_of(collection.with_name(f"{collection.name}.{kind}"))


def _free_name(collection: Path) -> Path:
    number = 1
    while True:
        tail = f"-{number}" if number > 1 else ""
        path = collection.with_name(f"{collection.stem}.repaired{tail}{collection.suffix}")
        if not os.path.lexists(path) and not log_of(path).exists():
            return path
        number += 1


def _take_documents(salvaged: Salvage, collection: Path) -> int:
    """Take documents named in the log from backups. Return the number of those not found."""
    missing = _named_documents(salvaged) - salvaged.documents.keys()
    for backup in list_backups(collection, _id_of(salvaged)):
        if not missing:
            break
        with suppress(*database.READ_ERRORS), closing(open_existing(backup.path)) as connection:
            for name, body in connection.execute("SELECT hash, body FROM document"):
                if name in missing:
                    salvaged.take(0, (name, body))
        missing -= salvaged.documents.keys()
    return len(missing)


def _drop_unsound_documents(salvaged: Salvage) -> None:
    """Drop documents that are not phrasebooks although their hashes are right."""
    for name, body in list(salvaged.documents.items()):
        try:
            from_document(body)
        except ValueError:
            del salvaged.documents[name]


def _named_documents(salvaged: Salvage) -> set[str]:
    events = (*salvaged.verified.values(), *salvaged.doubtful.values())
    names = (_payload(event).get("document") for event in events)
    return {name for name in names if isinstance(name, str)}


def _payload(event: Event) -> dict[str, object]:
    with suppress(ValueError):
        return decode_object(event.payload)
    return {}


def _write(draft: Path, salvaged: Salvage) -> set[int]:
    """Write the new file. Return the numbers of the events in it.

    Impossible events are left out, whatever their checksums. Doubtful events are also left out if
    they make the file unsound.
    """
    verified = {
        number: event for number, event in salvaged.verified.items() if not impossible(event)
    }
    doubtful = {
        number: _marked(event)
        for number, event in salvaged.doubtful.items()
        if _is_plausible(event)
    }
    while True:
        written, problems = _try(draft, salvaged, verified, doubtful)
        if not doubtful:
            wrong = {
                problem.where.removeprefix("event ")
                for problem in problems
                if _names_event(problem)
            }
            rest = {number: event for number, event in verified.items() if event.id not in wrong}
            if len(rest) == len(verified):
                return written
            verified = rest
            continue
        if not problems:
            return written
        named = {word for problem in problems for word in problem.where.split()}
        rest = {number: event for number, event in doubtful.items() if event.id not in named}
        # If it is unclear which events are the cause, all of them are left out.
        doubtful = rest if len(rest) < len(doubtful) else {}


def _names_event(problem: Problem) -> bool:
    """Return whether leaving out a single event solves a problem."""
    if problem.kind is ProblemKind.ORPHAN:
        return problem.detail.startswith(NO_ACTION)
    return problem.kind is ProblemKind.VALUE


def _try(
    draft: Path, salvaged: Salvage, verified: dict[int, Event], doubtful: dict[int, Event]
) -> tuple[set[int], list[Problem]]:
    """Write the new file once. Return the numbers of its events, and its problems."""
    remove_with_side_files(draft)
    with closing(connect(draft, shown=draft)) as connection:
        try:
            written = _fill(connection, salvaged, {**verified, **doubtful})
            problems = damage(check(connection))
        except _UNREADABLE as error:
            if not doubtful:
                raise
            return set(), [Problem(ProblemKind.UNREADABLE, "log", str(error))]
        connection.execute("PRAGMA journal_mode = DELETE")
    return written, problems


def _fill(connection: sqlite3.Connection, salvaged: Salvage, events: dict[int, Event]) -> set[int]:
    written = set()
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany("INSERT OR IGNORE INTO machine VALUES (?, ?)", salvaged.machines.items())
    used = set()
    for number in sorted(events):
        event = events[number]
        payload = _payload(event)
        name = payload.get("document")
        if isinstance(name, str):
            if name not in salvaged.documents:
                continue
            used |= {name, str(payload.get("base"))} & salvaged.documents.keys()
        with suppress(sqlite3.IntegrityError):
            log.append(connection, event)
            written.add(number)
    connection.executemany(
        "INSERT INTO document VALUES (?, ?)", ((name, salvaged.documents[name]) for name in used)
    )
    rebuild(connection)
    connection.execute("COMMIT")
    return written


def _is_plausible(event: Event) -> bool:
    days = (event.due_day or 0, event.due_ms or 0, event.learning_day)
    return min(days) >= 0 and not impossible(event)


def _marked(event: Event) -> Event:
    """Return a doubtful event with a mark."""
    if event.payload == REPLACING:  # a mark would change its meaning
        return event
    payload = {**_payload(event), _MARK: True}
    return replace(event, payload=json.dumps(payload, ensure_ascii=False, separators=(",", ":")))


def _id_of(salvaged: Salvage) -> str:
    """Return the collection's id, the id of its first event. Empty if that is damaged."""
    first = salvaged.verified.get(1)
    return "" if first is None else first.id


def _backup_with(lost: set[int], backups: Iterable[Backup]) -> Path | None:
    """Return the newest of the backups with the most of these events."""
    best, most = None, 0
    for backup in backups:
        with suppress(*database.READ_ERRORS), closing(open_existing(backup.path)) as connection:
            there = {number for (number,) in connection.execute("SELECT seq FROM event")}
            if len(lost & there) > most:
                best, most = backup.path, len(lost & there)
    return best
