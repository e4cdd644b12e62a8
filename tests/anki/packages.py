"""Anki packages made by hand, and changes to made ones as Anki would make them."""

from __future__ import annotations

import io
import json
import sqlite3
import sys
import zipfile
from contextlib import closing
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple

from malgil.anki.export import _SCHEMA

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

compressed = zstd.compress
CREATED = 1_772_395_200  # 2026-03-02T05:00:00+09:00
BASIC = {
    "flds": [{"name": "Front"}, {"name": "Back"}],
    "tmpls": [
        {"name": "Card 1", "qfmt": "{{Front}}", "afmt": "{{FrontSide}}<hr>{{Back}}"},
        {"name": "Card 2", "qfmt": "{{Back}}", "afmt": "{{FrontSide}}<hr>{{Front}}"},
    ],
}
_NEW_TABLES = """
CREATE TABLE decks (id integer PRIMARY KEY NOT NULL, name text NOT NULL COLLATE unicase,
  common blob NOT NULL);
CREATE UNIQUE INDEX idx_decks_name ON decks (name);
CREATE TABLE notetypes (id integer NOT NULL PRIMARY KEY, name text NOT NULL COLLATE unicase);
CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL,
  name text NOT NULL COLLATE unicase, config blob NOT NULL, PRIMARY KEY (ntid, ord)) without rowid;
CREATE TABLE templates (ntid integer NOT NULL, ord integer NOT NULL,
  name text NOT NULL COLLATE unicase, config blob NOT NULL, PRIMARY KEY (ntid, ord)) without rowid;
CREATE TABLE config (KEY text NOT NULL PRIMARY KEY, val blob NOT NULL) without rowid;
"""


class Written(NamedTuple):
    """A note of a package: its fields and its deck, and its answers as revlog rows without ids."""

    fields: Sequence[str]
    deck: str = "Words"
    answers: Sequence[tuple[int, int, int]] = ()  # time, ease, ivl
    notetype: int = 1
    guid: str = ""


def database(
    notes: Sequence[Written],
    *,
    notetypes: dict[int, dict[str, Any]] | None = None,
    conf: dict[str, Any] | None = None,
    is_new: bool = False,
    after: Callable[[sqlite3.Connection], object] = lambda _connection: None,
) -> bytes:
    """Return a collection in the older schema, or in the present one."""
    kinds = {1: BASIC} if notetypes is None else notetypes
    conf = {"rollover": 4, "creationOffset": -540} if conf is None else conf
    decks = dict(enumerate(dict.fromkeys(note.deck for note in notes), 10))
    with TemporaryDirectory() as folder, closing(sqlite3.connect(f"{folder}/db")) as connection:
        connection.create_collation("unicase", lambda a, b: (a > b) - (a < b))
        connection.executescript(_SCHEMA.read_text("utf-8"))
        texts = [
            json.dumps(conf),
            json.dumps(kinds),
            json.dumps({number: {"name": name} for number, name in decks.items()}),
        ]
        if is_new:
            _write_new(connection, kinds, conf, decks)
            texts = ["", "", ""]
        connection.execute(
            "INSERT INTO col VALUES (1, ?, 0, 0, 11, 0, 0, 0, ?, ?, ?, '', '')", (CREATED, *texts)
        )
        of = {name: number for number, name in decks.items()}
        for number, note in enumerate(notes, start=1):
            connection.execute(
                "INSERT INTO notes VALUES (?, ?, ?, 0, 0, '', ?, '', 0, 0, '')",
                (number, note.guid or f"g{number}", note.notetype, "\x1f".join(note.fields)),
            )
            for place, _template in enumerate(kinds.get(note.notetype, BASIC)["tmpls"]):
                card = number * 10 + place
                connection.execute(
                    "INSERT INTO cards VALUES "
                    "(?, ?, ?, ?, 0, 0, ?, ?, 5, 1, 0, 0, 0, 0, 0, 0, 0, '')",
                    (card, number, of[note.deck], place, *(2 * [2 if note.answers else 0])),
                )
            for time, ease, ivl in note.answers:
                connection.execute(
                    "INSERT INTO revlog VALUES (?, ?, 0, ?, ?, 0, 2500, 4000, 1)",
                    (time, number * 10, ease, ivl),
                )
        after(connection)
        connection.commit()
        return connection.serialize()


def _write_new(
    connection: sqlite3.Connection,
    kinds: dict[int, dict[str, Any]],
    conf: dict[str, Any],
    decks: dict[int, str],
) -> None:
    connection.executescript(_NEW_TABLES)
    for number, name in decks.items():
        connection.execute(
            "INSERT INTO decks VALUES (?, ?, x'')", (number, name.replace("::", "\x1f"))
        )
    for key, value in conf.items():
        connection.execute("INSERT INTO config VALUES (?, ?)", (key, json.dumps(value).encode()))
    for kind, notetype in kinds.items():
        connection.execute("INSERT INTO notetypes VALUES (?, ?)", (kind, f"kind {kind}"))
        for place, field in enumerate(notetype["flds"]):
            values = (kind, place, field["name"], b"")
            connection.execute("INSERT INTO fields VALUES (?, ?, ?, ?)", values)
        for place, one in enumerate(notetype["tmpls"]):
            config = b"".join(_text(*pair) for pair in ((1, one["qfmt"]), (2, one["afmt"])))
            config += b"\x30\x95\x9a\xef\x3a\x45\x00\x00\x80\x3f"  # a number, and a float
            values = (kind, place, one["name"], config)
            connection.execute("INSERT INTO templates VALUES (?, ?, ?, ?)", values)


def _text(number: int, text: str) -> bytes:
    data = text.encode()
    assert len(data) < 128
    return bytes([number << 3 | 2, len(data)]) + data


def packed(members: dict[str, bytes], *, compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return an archive."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", compression) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return made.getvalue()


def as_old(data: bytes) -> bytes:
    """Return a package of Anki before 2.1.50."""
    return packed({"meta": b"\x08\x02", "collection.anki21": data, "media": b"{}"})


def as_oldest(data: bytes) -> bytes:
    """Return a package without a version."""
    return packed({"collection.anki2": data, "media": b"{}"})


def as_present(data: bytes) -> bytes:
    """Return a package of today's Anki, with the database that older ones show."""
    dummy = database([Written(("Please update to the latest Anki version.", ""))])
    return packed(
        {
            "meta": b"\x08\x03",
            "collection.anki21b": compressed(data),
            "collection.anki2": dummy,
            "media": compressed(b""),
        }
    )


def changed(package: bytes, change: Callable[[sqlite3.Connection], object]) -> bytes:
    """Return a package after changes to its database."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with closing(_opened(members["collection.anki21"])) as connection:
        change(connection)
        connection.commit()
        members["collection.anki21"] = connection.serialize()
    return packed(members)


def rows(package: bytes, query: str) -> list[tuple[Any, ...]]:
    """Return the rows of a query to an old package."""
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        data = archive.read("collection.anki21")
    with closing(_opened(data)) as connection:
        return connection.execute(query).fetchall()


def _opened(data: bytes) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.deserialize(data)
    return connection


def answers_of(package: bytes) -> Iterator[tuple[Any, ...]]:
    """Yield the revlog."""
    yield from rows(package, "SELECT * FROM revlog ORDER BY id")
