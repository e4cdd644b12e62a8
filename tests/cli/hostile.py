"""Hostile collections: a real one with impossible values."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from malgil.base.events import COLUMNS, checksum_of
from malgil.phrasebook.formats.document import document_hash

if TYPE_CHECKING:
    from pathlib import Path

DEEP = "[" * 100_000
BIG = 2**63 - 1
_LAST = "(SELECT max(seq) FROM event WHERE kind = 'review')"
_FIRST_IMPORT = "(SELECT min(seq) FROM event WHERE kind = 'import')"
_ODD = "CAST(x'41ff9b' AS TEXT)"


def _event(kind: str, payload: str, **columns: object) -> str:
    """Return a statement that appends a copy of the last review, with another kind."""
    told: dict[str, object] = dict.fromkeys(COLUMNS[7:], "NULL")
    told |= {name: "last." + name for name in ("machine", "wall_ms", "learning_day")}
    told |= {"id": f"'{kind}-x'", "action": f"'{kind}-a'", "kind": f"'{kind}'"}
    told |= {"logical_ms": "last.logical_ms + 1", "payload": payload, **columns}
    values = ", ".join(str(told[name]) for name in COLUMNS)
    return (
        f"INSERT INTO event ({', '.join(COLUMNS)}, checksum) SELECT {values}, '' "
        f"FROM event AS last WHERE seq = (SELECT max(seq) FROM event)"
    )


def _review(change: str) -> str:
    return f"UPDATE event SET {change} WHERE seq = {_LAST}"


def _document(change: str) -> str:
    return f"UPDATE document SET body = {change} WHERE rowid = 1"


HOSTILE: dict[str, tuple[str, ...]] = {
    "setting nested": (f"INSERT OR REPLACE INTO setting VALUES ('new_per_day', '{DEEP}')",),
    "language nested": (f"INSERT OR REPLACE INTO setting VALUES ('language', '{DEEP}')",),
    "setting no number": ("INSERT OR REPLACE INTO setting VALUES ('desired_retention', 'NaN')",),
    "setting endless": ("INSERT OR REPLACE INTO setting VALUES ('rollover_hour', '1e999')",),
    "setting huge": (f"INSERT OR REPLACE INTO setting VALUES ('buttons', '{'9' * 5000}')",),
    "setting no text": (f"INSERT OR REPLACE INTO setting VALUES ('theme', {_ODD})",),
    "setting event nested": (_event("setting", f"'{DEEP}'"),),
    "setting event list": (_event("setting", "'[]'"),),
    "setting event empty": (_event("setting", "''"),),
    "setting event without name": (_event("setting", "'{}'"),),
    "note nested": (_event("note", f"'{DEEP}'"),),
    "note of a number": (_event("note", "'{\"phrase\":5}'"),),
    "flag out of range": (_event("flag", "'{\"flag\":99}'", card="last.card"),),
    "flag true": (_event("flag", "'{\"flag\":true}'", card="last.card"),),
    "weights nested": (_event("weights", f"'{DEEP}'"),),
    "weights few": (_event("weights", "'{\"weights\":[1,2,3]}'"),),
    "weights no numbers": (_event("weights", f"'{{\"weights\":[{'NaN,' * 20}1]}}'"),),
    "weights endless": (_event("weights", f"'{{\"weights\":[{'1e999,' * 20}1]}}'"),),
    "weights null": (_event("weights", "'{\"weights\":null}'"),),
    "import nested": (_event("import", f"'{DEEP}'"),),
    "import of nothing": (_event("import", "'{}'"),),
    "import of no document": (
        _event("import", '\'{"phrasebook":"x","document":"y","origin":"user"}\''),
    ),
    "edit of a number": (_event("edit", '\'{"phrasebook":5,"document":5}\''),),
    "first import nested": (f"UPDATE event SET payload = '{DEEP}' WHERE seq = {_FIRST_IMPORT}",),
    "quiz run nested": (_event("quiz-run", f"'{DEEP}'"),),
    "quiz run of lists": (
        _event(
            "quiz-run",
            '\'{"run":[],"phrasebook":[],"mode":[],"sequence":[],"questions":5}\'',
        ),
    ),
    "quiz step nested": (_event("quiz-step", f"'{DEEP}'"),),
    "quiz step of nothing": (_event("quiz-step", "'{\"run\":{}}'"),),
    "unknown kind": (_event("dance", "''"),),
    "cancels itself": (_event("cancel", "''", target="'cancel-a'"),),
    "cancels nothing": (_event("cancel", "''", target="NULL"),),
    "cancels in a circle": (
        _event("cancel", "''", target="'restore-a'"),
        _event("restore", "''", target="'cancel-a'"),
    ),
    "document nested": (_document(f"'{DEEP}'"),),
    "document of numbers": (_document('replace(body, \'"label":"\', \'"label":5,"x":"\')'),),
    "document without phrases": (_document("replace(body, '\"phrases\"', '\"phases\"')"),),
    "document with nothing as a number": (
        _document('replace(body, \'"as_of":"\', \'"as_of":NaN,"x":"\')'),
    ),
    "document nested as a menu": (
        _document(
            'replace(body, \'"menu":[\', \'"menu":[' + '["x","x",["y"],[' * 400 + "]]" * 400 + ",')"
        ),
    ),
    "due day beyond": (_review(f"state = 'review', due_day = {BIG}, due_ms = NULL"),),
    "due day before": (_review("state = 'review', due_day = -9223372036854775808, due_ms = NULL"),),
    "due time beyond": (_review(f"state = 'learning', due_ms = {BIG}, due_day = NULL"),),
    "log time beyond": (_review(f"logical_ms = {BIG}"),),
    "wall time beyond": (_review(f"wall_ms = {BIG}, logical_ms = {BIG}"),),
    "wall time before": (_review("wall_ms = -9223372036854775808"),),
    "learning day beyond": (_review(f"learning_day = {BIG}"),),
    "step beyond": (_review(f"step = {BIG}"),),
    "duration beyond": (f"UPDATE event SET duration_ms = {BIG} WHERE kind = 'review'",),
    "response no text": (_review(f"response = {_ODD}"),),
    "state without due": (_review("state = 'new', due_day = NULL, due_ms = NULL"),),
    "kind no text": (_review(f"payload = {_ODD}"),),
    "card due beyond": (f"UPDATE card SET state = 'review', due_ms = NULL, due_day = {BIG}",),
    "card step due beyond": (
        f"UPDATE card SET due_day = NULL, due_ms = {BIG} WHERE due_ms IS NOT NULL",
    ),
    "card stability endless": ("UPDATE card SET stability = 9e999 WHERE stability IS NOT NULL",),
    "card stability none": ("UPDATE card SET stability = NULL",),
    "card difficulty negative": ("UPDATE card SET difficulty = -5 WHERE difficulty IS NOT NULL",),
    "card day beyond": (f"UPDATE card SET last_day = {BIG} WHERE last_day IS NOT NULL",),
    "card day before": ("UPDATE card SET last_day = -9223372036854775808",),
    "card counts beyond": (f"UPDATE card SET reps = {BIG}, lapses = {BIG}",),
    "card flag": ("UPDATE card SET flag = 77",),
    "card id no text": (f"UPDATE card SET id = {_ODD} WHERE key = 1",),
    "phrase no text": (f"UPDATE phrase SET label = {_ODD} WHERE key = 1",),
    "phrase steers": ("UPDATE phrase SET label = 'a' || char(27) || '[2J' || char(8238)",),
    "gloss steers": ("UPDATE gloss SET text = 'a' || char(27) || char(155) || char(10) || 'b'",),
    "item under itself": ("UPDATE item SET parent = key",),
    "item glosses nested": (f"UPDATE item SET glosses = '{DEEP}'",),
    "item glosses number": ("UPDATE item SET glosses = '5'",),
    "title nested": (f"UPDATE phrasebook SET title = '{DEEP}'",),
    "title list": ("UPDATE phrasebook SET title = '[]'",),
    "search broken": ("UPDATE search_text SET texts = 'x'", "UPDATE search_term SET numbers = 'x'"),
    "review chance endless": ("UPDATE review SET chance = 9e999",),
    "review time beyond": (f"UPDATE review SET duration_ms = {BIG}, spaced = {BIG}",),
    "review day beyond": (f"UPDATE review SET learning_day = learning_day + {BIG - 40_000}",),
    "review memory beyond": (f"UPDATE review SET from_day = {BIG}, last_day = -{BIG}",),
}


def tamper(file: Path, statements: tuple[str, ...]) -> None:
    """Change a collection, and update the checksums as its author would."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _sql in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("BEGIN")
        for statement in statements:
            connection.execute(statement)
        _name_documents(connection)
        _sign(connection)
        connection.execute("COMMIT")
        for _name, sql in triggers:
            connection.execute(sql)


def _name_documents(connection: sqlite3.Connection) -> None:
    for old, body in connection.execute("SELECT hash, body FROM document").fetchall():
        new = document_hash(body)
        if new != old:
            connection.execute("UPDATE document SET hash = ? WHERE hash = ?", (new, old))
            connection.execute(
                "UPDATE phrasebook SET document = ?1 WHERE document = ?2", (new, old)
            )
            connection.execute("UPDATE event SET payload = replace(payload, ?, ?)", (old, new))


def _sign(connection: sqlite3.Connection) -> None:
    rows = connection.execute(f"SELECT seq, {', '.join(COLUMNS)} FROM event").fetchall()
    connection.executemany(
        "UPDATE event SET checksum = ? WHERE seq = ?",
        ((checksum_of(values), seq) for seq, *values in rows),
    )
