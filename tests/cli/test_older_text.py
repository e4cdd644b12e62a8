"""Texts that older versions accepted: they still work, and cannot control the terminal."""

from __future__ import annotations

import csv
import io
import json
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
import yaml

from malgil import Collection
from malgil.base.errors import ContentError, UsageError
from malgil.base.plain_text import unwanted_in_lines
from malgil.library.editor import Editor
from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook
from tests.store.learner import open_with

from .conftest import MONDAY, Malgil

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime.fromisoformat(MONDAY)
LABELS = (
    "Gift\x1b]52;c;YQ==\x07 Cards",
    "a\x9b1m\u202eb\u2066",
    "two\u2028lines",
    "x" * 5_000,
)


def older() -> Phrasebook:
    phrases = [Phrase(id=f"p{n}", label=label, note=label) for n, label in enumerate(LABELS)]
    items = [
        MenuItem(id=one.id, phrase=one.id, glosses=(f"뜻\x85 {n}",))
        for n, one in enumerate(phrases)
    ]
    return Phrasebook(
        id="old", title={"en": "Old\x1b[2J"}, phrases=tuple(phrases), menu=tuple(items)
    )


@pytest.fixture
def old(first_start: Malgil, collection_file: Path) -> Malgil:
    with open_with(collection_file, older(), NOW) as collection:
        collection.answer("old/p0/label", 3, NOW, response="Gi\x1bft\u202e")
    return first_start


@pytest.mark.parametrize(
    "command",
    [
        *(("export", name) for name in ("yaml", "outline", "csv", "html", "reviews-csv")),
        *(("cards",), ("cards", "--json"), ("tree",), ("tree", "--json"), ("find", "gift")),
        *(("phrasebooks",), ("phrasebooks", "--json"), ("stats",), ("check",), ("check", "--json")),
    ],
    ids=" ".join,
)
def test_nothing_reaches_a_terminal_that_steers_it(old: Malgil, command: tuple[str, ...]) -> None:
    ran = old(*command)
    assert ran.out
    assert not unwanted_in_lines(ran.out + ran.err)


def test_files_hold_no_more_than_a_terminal_gets(old: Malgil, tmp_path: Path) -> None:
    for name in ("yaml", "outline", "csv", "html", "reviews-csv"):
        file = tmp_path / name
        assert old("export", name, "-o", str(file)).code == 0
        assert not unwanted_in_lines(file.read_text(encoding="utf-8-sig"))


def test_yaml_has_the_very_texts_and_tables_have_marks(old: Malgil) -> None:
    document = yaml.safe_load(old("export", "yaml").out)
    assert {one["label"] for one in document["phrases"]} == set(LABELS)
    rows = list(csv.DictReader(io.StringIO(old("export", "csv").out)))
    assert [row["label"] for row in rows][:2] == [
        "Gift\ufffd]52;c;YQ==\ufffd Cards",
        "a\ufffd1m\ufffdb\ufffd",
    ]


def test_a_check_names_what_would_be_refused_today(old: Malgil) -> None:
    ran = old("check", "--json")
    (problem,) = json.loads(ran.out)
    assert (ran.code, problem["kind"], problem["where"]) == (1, "text", "phrasebook old")
    for what in ("U+001B", "U+0085", "U+009B", "U+2028", "5000 characters"):
        assert what in problem["text"]
    assert "edit the phrase" in old("check").out
    assert json.loads(old("check", "--repair", "--json").out)["repaired"] is None


def test_it_is_backed_up_and_restored(old: Malgil, tmp_path: Path) -> None:
    file = tmp_path / "copy.malgil"
    assert old("backup", "-o", str(file)).code == 0
    assert old("restore", str(file), "--yes").code == 0
    assert old("cards", "--json").code == 0


def test_an_edit_asks_for_no_more_than_what_it_touches(old: Malgil, collection_file: Path) -> None:
    with Collection.open(collection_file, now=NOW) as collection:
        editor = Editor(collection, "old")
        assert editor.regloss("p0", ["다른 뜻"], NOW)
        with pytest.raises(UsageError, match=r"U\+001B"):
            editor.relabel("p1", "a\x1b", NOW)
        with pytest.raises(UsageError, match="1001 characters, at most 1000"):
            editor.relabel("p1", "y" * 1001, NOW)
        assert editor.relabel("p1", "Mended", NOW)
        assert collection.book("old").phrase("p0").label == LABELS[0]
    assert old("due").code == 0


def test_a_phrasebook_made_in_python_is_refused_as_well(collection_file: Path) -> None:
    with Collection.open(collection_file, now=NOW) as collection:
        with pytest.raises(ContentError, match="old: there is a control character"):
            collection.import_book(older(), NOW)
        card = collection.cards()[0].card.id
        with pytest.raises(UsageError, match="too long"):
            collection.answer(card, 3, NOW, response="x" * 50_000)
