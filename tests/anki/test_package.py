"""Packages of any origin: read, or refused with one message."""

from __future__ import annotations

import os
import random
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from malgil.anki import package as packages
from malgil.anki.decks import read_decks
from malgil.anki.package import is_package, read_package
from malgil.base.errors import ContentError, MalgilError
from tests.anki.packages import (
    Written,
    as_old,
    as_oldest,
    as_present,
    compressed,
    database,
    packed,
)
from tests.fuzz.mutation import guarded, mutated

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NOTES = (Written(("menu", "메뉴"), "A::B", ((1_772_500_000_000, 3, 4),)), Written(("tip", "팁")))
DAMAGED = "this is no Anki package, or it is damaged. Export it from Anki once more."
UNLIKE_ANKI = "this package has an entry that Anki never writes: "


def refusal(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    with pytest.raises(ContentError) as error:
        read_package(path, ())
    return str(error.value).removeprefix(f"{path}: ")


@pytest.mark.parametrize("is_new", [True, False])
@pytest.mark.parametrize("pack", [as_old, as_oldest, as_present])
def test_every_format_reads_the_same(
    tmp_path: Path, pack: Callable[[bytes], bytes], *, is_new: bool
) -> None:
    path = tmp_path / "a.apkg"
    path.write_bytes(pack(database(NOTES, is_new=is_new)))
    package = read_package(path, ())
    assert [note.fields for note in package.notes.values()] == [("menu", "메뉴"), ("tip", "팁")]
    assert package.decks == {10: ("A", "B"), 11: ("Words",)}
    assert [(card.id, card.template, card.deck) for card in package.cards] == [
        (10, 0, 10),
        (11, 1, 10),
        (20, 0, 11),
        (21, 1, 11),
    ]
    assert {card: [tuple(row) for row in rows] for card, rows in package.reviews.items()} == {
        10: [(1_772_500_000_000, 3, 4, 4000, 1)]
    }
    assert (package.rollover, package.created_offset) == (4, -540)
    (notetype,) = package.notetypes.values()
    assert notetype.fields == ("Front", "Back")
    assert [tuple(one) for one in notetype.templates] == [
        ("Card 1", ("Front",), ("Back",)),
        ("Card 2", ("Back",), ("Front",)),
    ]


def sql(script: str) -> bytes:
    """Return an old package whose database was changed."""
    return as_old(database(NOTES, after=lambda connection: connection.executescript(script)))


def _view_in_place(table: str) -> str:
    real = f"real_{table}"
    return f"ALTER TABLE {table} RENAME TO {real}; CREATE VIEW {table} AS SELECT * FROM {real};"


GOOD = database(NOTES)
HOSTILE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", DAMAGED),
    "no archive": (b"PK\x03\x04 and then nothing", DAMAGED),
    "cut short": (as_old(GOOD)[:-300], DAMAGED),
    "no database": (packed({"media": b"{}"}), DAMAGED),
    "text for a database": (as_old(b"no database at all" * 200), DAMAGED),
    "an empty database": (as_old(b""), DAMAGED),
    "half a database": (as_old(GOOD[: len(GOOD) // 2]), DAMAGED),
    "zeros in a database": (as_old(GOOD[:4096] + bytes(len(GOOD) - 4096)), DAMAGED),
    "no zstd": (packed({"meta": b"\x08\x03", "collection.anki21b": b"none"}), DAMAGED),
    "zstd cut short": (
        packed({"meta": b"\x08\x03", "collection.anki21b": compressed(GOOD)[:-40]}),
        DAMAGED,
    ),
    "a path upwards": (
        packed({"../../.bashrc": b"rm", "collection.anki21": GOOD}),
        f"{UNLIKE_ANKI}../../.bashrc. Do not use it.",
    ),
    "a path upwards for Windows": (
        packed({"..\\evil": b"rm", "collection.anki21": GOOD}),
        f"{UNLIKE_ANKI}..\\evil. Do not use it.",
    ),
    "an absolute path": (
        packed({"/etc/passwd": b"", "collection.anki21": GOOD}),
        f"{UNLIKE_ANKI}/etc/passwd. Do not use it.",
    ),
    "of a newer Anki": (
        packed({"meta": b"\x08\x04", "collection.anki22": GOOD}),
        (
            "this package is of a newer Anki. In Anki’s export dialog, choose “Support older Anki "
            "versions”."
        ),
    ),
    "a view for notes": (sql(_view_in_place("notes")), f"{UNLIKE_ANKI}notes. Do not use it."),
    "a view for revlog": (sql(_view_in_place("revlog")), f"{UNLIKE_ANKI}revlog. Do not use it."),
    "a view for NOTES": (
        sql(_view_in_place("notes").replace("VIEW notes", "VIEW NOTES")),
        f"{UNLIKE_ANKI}notes. Do not use it.",
    ),
    "a virtual table": (
        sql("DROP TABLE cards; CREATE VIRTUAL TABLE cards USING fts5(id, nid);"),
        f"{UNLIKE_ANKI}cards. Do not use it.",
    ),
    "a computed column": (
        sql(
            "DROP TABLE notes; CREATE TABLE notes (id, guid, mid, "
            "flds AS (printf('%.*c', 100000000, 'x')));"
        ),
        f"{UNLIKE_ANKI}notes. Do not use it.",
    ),
    "no table": (sql("DROP TABLE cards"), DAMAGED),
    "no row in col": (sql("DELETE FROM col"), DAMAGED),
    "no JSON": (sql("UPDATE col SET models = 'x'"), DAMAGED),
    "deep JSON": (sql(f"UPDATE col SET decks = '{'[' * 20000}'"), DAMAGED),
    "other JSON": (sql("UPDATE col SET decks = '[1, 2]', conf = '7'"), DAMAGED),
    "a creation out of time": (sql("UPDATE col SET crt = 9223372036854775807"), DAMAGED),
    "a huge value": (sql("UPDATE col SET models = zeroblob(40000000)"), DAMAGED),
    "a huge field": (
        sql("UPDATE notes SET flds = printf('%.*c', 3000000, 'x')"),
        "a note is longer than 100000 characters: " + "x" * 40 + "… Shorten it in Anki.",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_packages_are_refused_with_one_message(tmp_path: Path, name: str) -> None:
    data, message = HOSTILE[name]
    assert refusal(tmp_path / "a.apkg", data) == message


def test_a_bomb_is_refused_before_it_is_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packages, "MOST_BYTES", 4 * 1024 * 1024)
    for name in ("collection.anki21", "collection.anki2"):
        bomb = packed({name: bytes(50_000_000)})
        assert len(bomb) < 100_000
        assert refusal(tmp_path / "a.apkg", bomb) == (
            "the database in this package is larger than 4 MiB. Export fewer decks."
        )
    bomb = packed({"collection.anki21b": compressed(bytes(50_000_000))})
    assert "larger than 4 MiB" in refusal(tmp_path / "a.apkg", bomb)


def test_triggers_and_odd_values_do_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.apkg"
    path.write_bytes(
        sql(
            "CREATE TRIGGER notes AFTER INSERT ON cards BEGIN DELETE FROM revlog; END;"
            "CREATE VIEW extra AS SELECT load_extension('x');"
            "UPDATE notes SET guid = x'ff00', flds = x'c3' || flds WHERE id = 2;"
        )
    )
    package = read_package(path, ())
    assert [len(note.fields) for note in package.notes.values()] == [2, 2]
    assert package.reviews.keys() == {10}


def test_present_packages_need_an_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "backports", None)
    monkeypatch.setitem(sys.modules, "compression", None)
    assert refusal(tmp_path / "a.apkg", as_present(GOOD)) == (
        "reading this package needs the extra “anki”: pip install 'malgil[anki]'. Or choose "
        "“Support older Anki versions” in Anki’s export dialog."
    )
    path = tmp_path / "b.apkg"
    path.write_bytes(as_old(GOOD))
    assert read_package(path, ()).notes


def test_missing_files_folders_and_locked_archives(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="there is no such file"):
        read_package(tmp_path / "none.apkg", ())
    with pytest.raises(ContentError, match="this is a folder"):
        read_package(tmp_path, ())
    os.mkfifo(tmp_path / "pipe.apkg")
    with pytest.raises(ContentError, match="this is a pipe or a device, not a file"):
        read_package(tmp_path / "pipe.apkg", ())
    data = bytearray(as_old(GOOD))
    for start in (b"PK\x03\x04", b"PK\x01\x02"):  # say that each entry is encrypted
        at = -1
        while (at := data.find(start, at + 1)) >= 0:
            data[at + (6 if start == b"PK\x03\x04" else 8)] |= 1
    assert refusal(tmp_path / "a.apkg", bytes(data)) == DAMAGED


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("deck.apkg", b"", True),
        ("DECK.COLPKG", b"", True),
        ("words", as_old(b""), True),
        ("words.csv", b"label,gloss", False),
        ("words.txt", b"", False),
    ],
)
def test_a_package_is_told_by_its_name_or_its_bytes(
    tmp_path: Path, name: str, data: bytes, *, expected: bool
) -> None:
    (tmp_path / name).write_bytes(data)
    assert is_package(tmp_path / name) is expected
    assert not is_package(tmp_path / "nothing")
    assert not is_package(tmp_path)


def _broken(seed: str, path: Path) -> None:
    order = random.Random(seed)  # noqa: S311 - for tests
    data = mutated(GOOD, seed)
    if order.random() < 0.3:
        path.write_bytes(mutated(as_old(GOOD), seed))
    else:
        pack = order.choice([as_old, as_oldest, as_present])
        path.write_bytes(pack(data))
    told = ""
    with guarded():
        try:
            read_decks(read_package(path, ()), str(path))
        except MalgilError as error:
            told = str(error)
    assert len(told) < 2000


@pytest.mark.parametrize("seed", range(4))
def test_broken_packages_are_read_or_refused(tmp_path: Path, seed: int) -> None:
    for number in range(30):
        _broken(f"{seed} {number}", tmp_path / "a.apkg")


@pytest.mark.long
@pytest.mark.parametrize("seed", range(20))
def test_very_many_broken_packages_are_read_or_refused(tmp_path: Path, seed: int) -> None:
    for number in range(100):
        _broken(f"long {seed} {number}", tmp_path / "a.apkg")


def test_fields_named_by_templates() -> None:
    template = packages._template(
        {
            "name": "Card 1",
            "qfmt": "{{#Extra}}x{{/Extra}}{{FrontSide}}{{type:cloze:Text}}"
            "{{hint:Korean}}{{type:Sound}}{{ English }}{{}}",
            "afmt": "{{FrontSide}}{{Tags}}{{English}} {{furigana:Korean}}{{Sound}}",
        }
    )
    assert template == ("Card 1", ("English",), ("Korean", "Sound"))


def test_zip64_and_stored_archives_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.apkg"
    data = packed({"collection.anki21": GOOD}, compression=zipfile.ZIP_STORED)
    path.write_bytes(data)
    assert len(read_package(path, ()).notes) == 2
