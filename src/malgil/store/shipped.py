"""Content that comes with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.events import EventKind
from malgil.base.hashing import blake2b
from malgil.base.progress import no_progress
from malgil.base.resources import data_path
from malgil.base.stored_json import decode_object
from malgil.store import database, log

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

    from malgil.store.log import Stamp
    from malgil.store.store import Store

SHIPPED = "amazon-live-chat"
SHIPPED_VERSION = 1
"""The version of its content, which decides between machines with different versions of malgil."""
# A collection in use keeps what it had before there was a choice.
_OF_NEW_COLLECTIONS: dict[str, object] = {"new_order": "ways", "new_minutes": 8}


def is_empty(connection: sqlite3.Connection) -> bool:
    """Return whether no phrasebook was ever imported."""
    query = "SELECT 1 FROM event WHERE kind <> 'review' AND kind = 'import' LIMIT 1"
    return connection.execute(query).fetchone() is None


def fill(connection: sqlite3.Connection, stamp: Stamp) -> None:
    """Import the shipped phrasebook, unless another program just did.

    Raises:
        WriteError: The write failed. Nothing was changed.
    """
    from malgil.phrasebook.formats.yaml import read_phrasebook_file
    from malgil.store import importing, recording, settings

    book = read_phrasebook_file(shipped_file())
    with database.transaction(connection):
        if is_empty(connection):
            file, version = digest(shipped_file()), SHIPPED_VERSION
            importing.write_book(
                connection, book, stamp, origin="shipped", file=file, version=version
            )
            for name, value in _OF_NEW_COLLECTIONS.items():
                payload = {"name": name, "value": value, "by": "program"}
                recording.record_payload(connection, stamp, EventKind.SETTING, payload)
            settings.rebuild(connection, no_progress)


def shipped_file() -> Path:
    """Return the path of the shipped phrasebook."""
    return data_path("phrasebooks", f"{SHIPPED}.yaml")


def digest(file: Path) -> str:
    """Return 32 hex digits that identify a version of a file."""
    return blake2b(file.read_bytes(), digest_size=16).hexdigest()


def shipped_imports(connection: sqlite3.Connection) -> list[dict[str, str]]:
    """Return the payloads of the imports of the shipped phrasebook, the newest content first."""
    imports = [
        payload
        for payload in payloads(connection)
        if payload["origin"] == "shipped" and not payload.get("merged")
    ]
    return sorted(imports, key=log.version_of, reverse=True)


def is_new_here(connection: sqlite3.Connection) -> bool:
    """Return whether this program ships newer content than the collection has.

    Another machine may run a newer malgil, or have imported the same content.
    """
    imports = shipped_imports(connection)
    if not imports or log.version_of(imports[0]) > SHIPPED_VERSION:
        return False
    return digest(shipped_file()) not in {payload.get("file") for payload in imports}


def payloads(connection: sqlite3.Connection) -> Iterator[dict[str, str]]:
    """Yield the payloads of all live imports, the last first."""
    rows = connection.execute(
        f"SELECT payload FROM event WHERE kind <> 'review' AND kind = 'import' AND {log.LIVE} "
        "ORDER BY logical_ms DESC, id DESC"
    )
    return (decode_object(payload) for (payload,) in rows.fetchall())


def ships_another(store: Store) -> bool:
    """Return whether this program ships a version of the phrasebook to merge.

    Costs one reading of the shipped file.
    """
    return is_new_here(store.connection) and SHIPPED in {row.id for row in store.phrasebooks()}
