"""The weights that the scheduler uses: the last adopted ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.stored_json import decode_object
from malgil.scheduling.fsrs import DEFAULT_WEIGHTS, Model
from malgil.store.log import LIVE

if TYPE_CHECKING:
    import sqlite3


def current_model(connection: sqlite3.Connection) -> Model:
    """Return FSRS under the last adopted weights, or the default ones."""
    query = (
        f"SELECT payload FROM event WHERE kind <> 'review' AND kind = 'weights' AND {LIVE} "
        "ORDER BY logical_ms DESC, id DESC LIMIT 1"
    )
    row = connection.execute(query).fetchone()
    return Model(DEFAULT_WEIGHTS if row is None else tuple(decode_object(row[0])["weights"]))
