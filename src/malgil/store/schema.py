"""What the file of each released version is made of, so that a stranger's additions are noticed.

A trigger, a view or a virtual table in a file from elsewhere would run when the collection is read
or written. A collection therefore holds exactly what its migrations made.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from malgil.base.hashing import blake2b

if TYPE_CHECKING:
    import sqlite3

FINGERPRINTS = {
    1: "3ca4bc437b75742fd8cd74c6112b7f86",
    2: "5cee5911b589d3f541b94af089b35008",
    3: "cbae923eee62fe26ce3e9c0dfeaed339",
}
"""For each released schema version what `fingerprint` returns for its file."""

# sqlite-utils' own record of migrations: its form is that library's business, its kind is not.
_MIGRATIONS = "_sqlite_migrations"
_PLAIN = ("CREATE TABLE", "CREATE INDEX", "CREATE UNIQUE INDEX")
# Made by ANALYZE; a name that SQLite keeps for itself.
_STATISTICS = frozenset({"sqlite_stat1", "sqlite_stat4"})


def fingerprint(connection: sqlite3.Connection) -> str:
    """Return 32 hex digits of BLAKE2b over all tables, indices, triggers and views of a file."""
    parts = []
    query = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    for kind, name, table, sql in connection.execute(query):
        if sql is None and kind == "index":  # SQLite's own, for a UNIQUE or a PRIMARY KEY
            continue
        if table == _MIGRATIONS and str(sql).startswith(_PLAIN):
            continue
        if name in _STATISTICS and kind == "table":
            continue
        parts.append([kind, name, table, sql])
    text = json.dumps(parts, ensure_ascii=False)
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def is_as_released(connection: sqlite3.Connection, version: int) -> bool:
    """Return whether a file has the schema of a version, and nothing besides."""
    return FINGERPRINTS.get(version) == fingerprint(connection)
