"""Project settings into the table `setting`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from malgil.base.progress import no_progress
from malgil.base.settings import SPECS, SettingError
from malgil.base.stored_json import decode, decode_object
from malgil.store import log

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from malgil.base.events import Event
    from malgil.base.progress import ProgressCallback

COMPARED = {"setting": "SELECT name, value FROM setting"}


def on_events(
    connection: sqlite3.Connection,
    _events: Iterable[Event],
    on_progress: ProgressCallback = no_progress,
) -> bool:
    """Bring the table up to date with the live events. It is small, so all of it is rewritten."""
    connection.execute("DELETE FROM setting")
    rebuild(connection, on_progress)
    return True


def length(_connection: sqlite3.Connection) -> int:
    """Return 0, since there are few settings."""
    return 0


def rebuild(connection: sqlite3.Connection, _on_progress: ProgressCallback) -> None:
    """Write the last value of each setting. Settings without a value keep their defaults.

    Of the values that the program gives a new collection, only those of the oldest count. Uniting
    it with a newer one changes no settings.
    """
    values: dict[str, object] = {}
    # Answers brought home from Anki may be older than the collection.
    query = "SELECT action FROM event WHERE kind <> 'review' ORDER BY logical_ms, id LIMIT 1"
    (oldest,) = connection.execute(query).fetchone() or ("",)
    for event in log.read(connection, f"kind <> 'review' AND kind = 'setting' AND {log.LIVE}"):
        payload = decode_object(event.payload)
        if payload.get("by") == "program" and event.action != oldest:
            continue
        values[str(payload["name"])] = payload["value"]
    connection.executemany(
        "INSERT INTO setting (name, value) VALUES (?, ?)",
        ((name, json.dumps(value)) for name, value in sorted(values.items()) if value is not None),
    )


def refused(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Yield the settings whose values this version rejects. Unknown settings are skipped."""
    for name, value in connection.execute("SELECT name, value FROM setting ORDER BY name"):
        try:
            if spec := SPECS.get(name.partition("/")[0]):
                spec.check(decode(value))
        except (SettingError, ValueError):
            yield name, str(value)
