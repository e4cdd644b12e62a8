"""Bundled update: merge a new version of the shipped phrasebook, keeping the user's edits."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from msgspec.structs import astuple

from malgil.base.errors import CollectionError
from malgil.phrasebook.formats.document import from_document, to_document
from malgil.phrasebook.formats.yaml import read_phrasebook_file
from malgil.phrasebook.merge import Conflict, merge
from malgil.store import database, importing, shipped
from malgil.store.auto_backup import back_up
from malgil.store.backup import Reason

if TYPE_CHECKING:
    from datetime import datetime

    from malgil.store.store import Store


def merge_bundled_update(store: Store, now: datetime) -> None:
    """Merge another version of the shipped phrasebook into the collection.

    A backup precedes the merge. If the backup or the write fails, nothing changes and the next
    start retries. An archived phrasebook stays archived.
    """
    with suppress(CollectionError):
        back_up(store.path, now, Reason.IMPORT)
        _merge(store, now)


def conflicts(store: Store, phrasebook: str) -> tuple[Conflict, ...]:
    """Return the conflicts in which the last merge kept the user's version."""
    for payload in shipped.payloads(store.connection):
        if payload["phrasebook"] == phrasebook and payload["origin"] == "shipped":
            return tuple(Conflict(*fields) for fields in payload.get("conflicts", []))
    return ()


def _merge(store: Store, now: datetime) -> None:
    file = shipped.shipped_file()
    digest = shipped.digest(file)
    theirs = read_phrasebook_file(file)
    connection = store.connection
    stamp = store.stamp(now)
    with database.transaction(connection):
        if not shipped.is_new_here(connection):
            return
        last = shipped.shipped_imports(connection)[0]
        query = "SELECT body FROM document WHERE hash = ?"
        (body,) = connection.execute(query, (last["document"],)).fetchone()
        mine = store.book(theirs.id)
        merged = merge(from_document(body), mine, theirs)
        # Two events: the shipped content, which is the base of the next merge, and the result.
        origin, version = "shipped", shipped.SHIPPED_VERSION
        importing.write_book(connection, theirs, stamp, origin=origin, version=version, file=digest)
        if to_document(merged.book) != to_document(theirs):
            rows = [list(astuple(conflict)) for conflict in merged.conflicts]
            importing.write_book(
                connection,
                merged.book,
                stamp,
                origin=origin,
                version=version,
                merged=True,
                conflicts=rows,
            )
