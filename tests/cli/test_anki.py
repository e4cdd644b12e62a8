"""`malgil export apkg` and `malgil import` of Anki packages."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from malgil.anki.package import read_package
from malgil.base.learning_day import to_ms
from malgil.collection import Collection
from tests.anki.packages import Written, as_old, as_present, database
from tests.anki.test_home import answered, some_answers
from tests.cli.conftest import MONDAY
from tests.store.learner import START

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Malgil

WORDS = [
    Written(("menu", "메뉴"), "Cafe::Order", ((to_ms(START), 3, 4),)),
    Written(("tip", "팁"), "Cafe::Pay", ((to_ms(START) + 5, 2, 3), (to_ms(START) + 9, 0, 3))),
    Written(("<img src=x>", "그림"), "Cafe::Pay"),
]


def test_a_package_goes_out_and_answers_come_home(malgil: Malgil, tmp_path: Path) -> None:
    package = tmp_path / "a.apkg"
    done = malgil("export", "apkg", "-o", str(package), "--with-history")
    assert (done.code, done.out, done.err) == (0, "", f"Written: {package}\n")
    assert malgil("export", "apkg", "-o", str(package)).code == 1
    assert malgil("export", "apkg", "-o", str(package), "--force").code == 0
    package.write_bytes(answered(package.read_bytes(), some_answers(START, 12)))
    preview = malgil("import", str(package), "--dry-run")
    assert preview.out == "New answers from Anki: 12\nPreview only. Nothing was changed.\n"
    assert malgil("import", str(package)).out == "New answers from Anki: 12\n"
    assert malgil("import", str(package)).out == "New answers from Anki: 0\n"
    assert malgil("check").code == 0
    # A new export has them.
    assert malgil("export", "apkg", "-o", str(package), "--force", "--with-history").code == 0
    assert sum(map(len, read_package(package, ()).reviews.values())) == 12


def test_decks_of_others_become_a_phrasebook(
    malgil: Malgil, tmp_path: Path, collection_file: Path
) -> None:
    package = tmp_path / "Cafe words.apkg"
    package.write_bytes(as_present(database(WORDS, is_new=True)))
    preview = malgil("import", str(package), "--dry-run")
    assert preview.out.splitlines()[:3] == [
        "Notes without two short sides of text: 1",
        "Phrasebook: Cafe (cafe-words)",
        "added: 4 · changed: 0 · moved: 0 · archived: 0",
    ]
    done = malgil("import", str(package))
    assert done.out.splitlines()[1:] == [
        "Imported: Cafe (cafe-words)",
        "added: 4 · changed: 0 · moved: 0 · archived: 0",
    ]
    assert malgil("import", str(package)).code == 1  # as for an outline
    again = malgil("import", str(package), "--into", "cafe-words")
    assert again.out.splitlines()[-1] == "The phrasebook is already the same."
    with Collection.open(collection_file) as collection:
        assert collection.book("cafe-words").title == {"ko": "Cafe", "en": "Cafe"}
        assert list(collection.reviews()) == []
    late = malgil("import", str(package), "--into", "cafe-words", "--with-history")
    assert late.out.splitlines()[0] == "New answers from Anki: 2"
    with Collection.open(collection_file) as collection:
        reviews = [(one.card, one.rating, one.wall_ms) for one in collection.reviews()]
        assert reviews == [
            ("cafe-words/menu/meaning", 3, to_ms(START)),
            ("cafe-words/tip/meaning", 2, to_ms(START) + 5),
        ]
        undone = collection.undo(START)
        assert undone is not None
        assert undone.text == "cafe-words"
        assert list(collection.reviews()) == []
        assert collection.check() == []


def test_history_and_decks_come_as_one_action(
    malgil: Malgil, tmp_path: Path, collection_file: Path
) -> None:
    package = tmp_path / "cafe.colpkg"
    package.write_bytes(as_old(database(WORDS)))
    assert malgil("import", str(package), "--with-history").code == 0
    with Collection.open(collection_file) as collection:
        assert len(list(collection.reviews())) == 2
        assert collection.check() == []
        collection.undo(START)
        assert [row.id for row in collection.phrasebooks()] == ["amazon-live-chat"]
        assert collection.check() == []
        collection.redo(START)
        assert len(list(collection.reviews())) == 2
        assert collection.check() == []


def test_notes_of_others_are_left_out_beside_ones_own(malgil: Malgil, tmp_path: Path) -> None:
    from malgil.anki.export import guid_of

    notes = [*WORDS, Written(("Gift Cards", "x"), guid=guid_of("amazon-live-chat", "gift-cards"))]
    package = tmp_path / "all.colpkg"
    package.write_bytes(as_old(database(notes)))
    assert malgil("import", str(package)).out == (
        "New answers from Anki: 0\nNotes of others, which need a package alone: 3\n"
    )


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            b"PK\x03\x04?",
            "this is no Anki package, or it is damaged. Export it from Anki once more.",
        ),
        (
            as_old(database([Written(("a", ""))])),
            "there is no note with two sides of text in this package.",
        ),
    ],
)
def test_bad_packages_are_refused(
    malgil: Malgil, tmp_path: Path, data: bytes, message: str
) -> None:
    package = tmp_path / "a.apkg"
    package.write_bytes(data)
    done = malgil("import", str(package))
    assert (done.code, done.out, done.err) == (1, "", f"{package}: {message}\n")


def test_history_is_only_for_a_package(malgil: Malgil) -> None:
    done = malgil("export", "yaml", "--with-history")
    assert done.code == 2
    assert done.err == "--with-history is only for an Anki package (apkg).\n"


def test_a_package_is_not_shown_in_a_terminal(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    done = malgil("export", "apkg")
    message = "A package cannot be shown in the terminal. Name a file with -o.\n"
    assert (done.code, done.out, done.err) == (2, "", message)


def test_a_package_can_be_piped(collection_file: Path, tmp_path: Path) -> None:
    made = subprocess.run(
        [sys.executable, "-m", "malgil", "export", "apkg"],
        env={**os.environ, "MALGIL_COLLECTION": str(collection_file), "MALGIL_NOW": MONDAY},
        capture_output=True,
        check=True,
    )
    (tmp_path / "a.apkg").write_bytes(made.stdout)
    assert len(read_package(tmp_path / "a.apkg", ()).cards) == 345
    assert made.stderr == b""


def test_into_is_not_for_answers_on_own_notes(malgil: Malgil, tmp_path: Path) -> None:
    package = tmp_path / "own.apkg"
    assert malgil("export", "apkg", "-o", str(package), "--with-history").code == 0
    refused = malgil("import", str(package), "--into", "amazon-live-chat")
    assert refused.code == 2
    assert "--into is not for answers on malgil’s own notes." in refused.err
