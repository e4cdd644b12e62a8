"""Merge events of other machines into the collection."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

from msgspec.structs import astuple

from malgil.base.events import REVERSALS, checksum_of, order_key
from malgil.base.progress import no_progress
from malgil.store import log
from malgil.store.file_identity import GuardedConnection
from malgil.store.rebuild import rebuild, reproject_actions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from malgil.base.events import Event
    from malgil.base.progress import ProgressCallback

_REBUILDS_FROM = 0.1
"""Share of new events in the log from which a rebuild is faster than the changes one by one."""


def unknown_of(connection: sqlite3.Connection, events: Iterable[Event]) -> list[Event]:
    """Return the events that the log lacks, each once and in the order of the log."""
    known = {
        event_id
        for (event_id,) in connection.execute(
            "SELECT id FROM event WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps([event.id for event in events]),),
        )
    }
    return sorted(
        {event.id: event for event in events if event.id not in known}.values(), key=order_key
    )


def merge_events(
    connection: sqlite3.Connection,
    events: Iterable[Event],
    documents: Mapping[str, str],
    on_progress: ProgressCallback = no_progress,
) -> list[Event]:
    """Add the events that the log lacks, and bring the projections up to date.

    The result is that of a rebuild from the union of the logs, in whatever order and however often
    the events come.

    Args:
        connection: The collection, within a transaction.
        events: Sound events, as another machine wrote them. Their kinds may be unknown here.
        documents: Sound documents by hash, among them all that the events name and the log lacks.
        on_progress: Progress callback, 0–1.

    Returns:
        The events added.

    Raises:
        ValueError: An event has a value that no table takes. Other errors of values are possible.
    """
    new = unknown_of(connection, list(events))
    if new:
        try:
            _insert(connection, new, documents)
            _project(connection, new, on_progress)
        except sqlite3.IntegrityError as error:
            raise ValueError(str(error)) from error
    return new


def _insert(
    connection: sqlite3.Connection, new: Sequence[Event], documents: Mapping[str, str]
) -> None:
    connection.executemany(
        "INSERT INTO document (hash, body) VALUES (?, ?) ON CONFLICT DO NOTHING", documents.items()
    )
    rows = (astuple(event) for event in new)
    connection.executemany(log.INSERT, ((*row, checksum_of(row)) for row in rows))
    if isinstance(connection, GuardedConnection):
        connection.appended = new[-1].id, log.last_number(connection)


def _project(
    connection: sqlite3.Connection, new: Sequence[Event], on_progress: ProgressCallback
) -> None:
    (count,) = connection.execute("SELECT count(*) FROM event").fetchone()
    if len(new) > _REBUILDS_FROM * count:
        rebuild(connection, on_progress)
        return
    actions = dict.fromkeys(event.action for event in new)
    for action in _reversed(connection, new):
        actions |= dict.fromkeys(sorted(log.recompute_liveness(connection, action)))
    reproject_actions(connection, actions, on_progress)


def _reversed(connection: sqlite3.Connection, new: Iterable[Event]) -> list[str]:
    """Return the actions whose liveness the new events may have changed."""
    rows = connection.execute(
        "SELECT DISTINCT target FROM event WHERE kind <> 'review' "
        "AND kind IN ('cancel', 'restore') AND target IS NOT NULL"
    )
    targets = {target for (target,) in rows}
    named = {event.target for event in new if event.kind in REVERSALS and event.target}
    return sorted(named | {event.action for event in new} & targets)
