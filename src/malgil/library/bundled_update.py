"""Bundled update: merge a new version of the shipped phrasebook, keeping the user's edits."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import astuple
from datetime import datetime
from typing import TYPE_CHECKING

from malgil.base.errors import CollectionError
from malgil.base.stored_json import decode_object
from malgil.store import database, importing, log

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from malgil.phrasebook.merge import Conflict
    from malgil.store.store import Store


def merge_bundled_update(store: Store, now: datetime | None) -> bool:
    """Merge the shipped phrasebook into the collection if this program ships another version.

    Nothing is asked; a backup precedes it. Nothing is done while the collection cannot be backed up
    or written; the next start tries again. A phrasebook that was archived stays so. Costs one
    reading of the shipped file, which is parsed only if it changed.

    Returns:
        Whether the file was another one.
    """
    last = _last_shipped(store.connection)
    file = importing.shipped_file()
    if last is None or last.get("file") == importing.digest(file):
        return False
    if importing.SHIPPED not in {row.id for row in store.phrasebooks()}:
        return False
    from malgil.store.auto_backup import back_up
    from malgil.store.backup import Reason

    moment = now or datetime.now().astimezone()
    with suppress(CollectionError):
        back_up(store.path, moment, Reason.IMPORT)
        _merge(store, moment)
    return True


def conflicts(store: Store, phrasebook: str) -> tuple[Conflict, ...]:
    """Return where the last merge left the user's version against the shipped one."""
    from malgil.phrasebook.merge import Conflict

    for payload in _imports(store.connection):
        if payload["phrasebook"] == phrasebook and payload["origin"] == "shipped":
            return tuple(Conflict(*fields) for fields in payload.get("conflicts", []))
    return ()


def _merge(store: Store, now: datetime) -> None:
    from malgil.phrasebook.formats.document import from_document, to_document
    from malgil.phrasebook.formats.yaml import read_phrasebook_file
    from malgil.phrasebook.merge import merge

    file = importing.shipped_file()
    digest = importing.digest(file)
    theirs = read_phrasebook_file(file)
    connection = store.connection
    stamp = store.stamp(now)
    with database.transaction(connection):
        last = _last_shipped(connection)
        if last is None or last.get("file") == digest:
            return
        query = "SELECT body FROM document WHERE hash = ?"
        (body,) = connection.execute(query, (last["document"],)).fetchone()
        mine = store.book(theirs.id)
        merged = merge(from_document(body), mine, theirs)
        # Two events: what was shipped, which the next merge begins with, and what became of it.
        importing.write_book(connection, theirs, stamp, origin="shipped", file=digest)
        if to_document(merged.book) != to_document(theirs):
            rows = [list(astuple(conflict)) for conflict in merged.conflicts]
            importing.write_book(
                connection, merged.book, stamp, origin="shipped", merged=True, conflicts=rows
            )


def _last_shipped(connection: sqlite3.Connection) -> dict[str, str] | None:
    for payload in _imports(connection):
        if payload["origin"] == "shipped" and not payload.get("merged"):
            return payload
    return None


def _imports(connection: sqlite3.Connection) -> Iterator[dict[str, str]]:
    """Yield the payloads of all live imports, the last first."""
    rows = connection.execute(
        f"SELECT payload FROM event WHERE kind <> 'review' AND kind = 'import' AND {log.LIVE} "
        "ORDER BY logical_ms DESC, id DESC"
    )
    return (decode_object(payload) for (payload,) in rows.fetchall())
