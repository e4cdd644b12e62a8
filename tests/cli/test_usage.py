from __future__ import annotations

import os
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from malgil import __version__
from malgil.__main__ import main
from malgil.cli.program import run

from .conftest import MONDAY

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Malgil

BAD = [
    (("--nope",), 2, "Unknown option: --nope."),
    (("due", "--jason"), 2, "Did you mean: --json?"),
    (("revue",), 2, "Unknown command: revue. Did you mean: review?"),
    (("zzz",), 2, "malgil --help lists the commands."),
    (("--lang", "fr", "due"), 2, "--lang is ko or en, but got: fr"),
    (("due", "--lang", "fr"), 2, "--lang is ko or en, but got: fr"),
    (("--lang",), 2, "--lang needs a value: --lang ko|en"),
    (("--collection", "", "due"), 2, "--collection needs the path of a file"),
    (("--version=3",), 2, "--version takes no value"),
    (("due", "--json=x"), 2, "--json takes no value"),
    (("due", "extra"), 2, "malgil due takes no such argument: extra"),
    (("due", "--phrasebook", "smaller"), 2, "small"),
    (("review", "--plain", "--limit", "0"), 2, "--limit needs a whole number from 1"),
    (("review", "--plain", "--limit", "-1"), 2, "but got: -1"),
    (("review", "--plain", "--limit", "1.5"), 2, "but got: 1.5"),
    (("review", "--plain", "--limit", "٣"), 2, "but got: ٣"),
    (("review", "--plain", "--limit", "9" * 5000), 2, "--limit needs a whole number"),
    (("review", "--plain", "--minutes", "nan"), 2, "--minutes needs minutes"),
    (("review", "--plain", "--minutes", "0"), 2, "but got: 0"),
    (("review", "--plain", "--minutes", "1_0"), 2, "but got: 1_0"),
    (("review", "--plain", "--minutes", "1e9"), 2, "up to 1440"),
    (("review", "--plain", "--phrasebook", "nope"), 2, "There is no phrasebook nope"),
    (("review",), 1, "malgil review --plain"),
    ((), 1, "malgil review --plain"),
    (("import",), 2, "Missing: FILE"),
    (("import", "missing.yaml"), 1, "missing.yaml"),
    (("import", "."), 1, "folder"),
    (("import", "--into", "nope", "x.txt"), 2, "There is no phrasebook nope"),
    (("export",), 2, "Missing: yaml|outline|csv|reviews-csv|html"),
    (("export", "pdf"), 2, "Available: yaml, outline, csv, reviews-csv, html"),
    (("export", "yaml"), 2, "Choose a phrasebook with --phrasebook. Available: "),
    (("export", "html", "--masked=notes"), 2, "glosses or labels, not: notes"),
    (("export", "yaml", "--weak"), 2, "only for a page (html)"),
    (("export", "csv", "--masked"), 2, "only for a page (html)"),
    (("export", "outline", "--phrasebook", "nope"), 2, "There is no phrasebook nope"),
    (("export", "yaml", "--phrasebook", "small", "-o", "."), 1, "is a folder"),
    (("export", "yaml", "--phrasebook", "small", "-o", "no/such/x"), 1, "cannot be written"),
]


def test_bad_input_gets_one_message_and_changes_nothing(small: Malgil) -> None:
    before = small("cards", "--json").out
    for arguments, code, message in BAD:
        ran = small(*arguments)
        assert (ran.code, ran.out) == (code, ""), arguments
        assert message in ran.err, arguments
        assert "Traceback" not in ran.err, arguments
        assert small("cards", "--json").out == before, arguments


def test_a_folder_or_a_foreign_file_is_no_collection(malgil: Malgil, tmp_path: Path) -> None:
    foreign = tmp_path / "letter.txt"
    foreign.write_text("Dear collection,\n" * 99)
    for path in (tmp_path, foreign):
        ran = malgil("--collection", str(path), "due")
        assert ran.code == 1
        assert str(path) in ran.err
    assert foreign.read_text().startswith("Dear")


def test_global_options_work_before_and_after_the_command(malgil: Malgil, tmp_path: Path) -> None:
    before, after = tmp_path / "a" / "x", tmp_path / "b" / "x"
    assert malgil("--collection", str(before), "due").code == 0
    assert malgil("due", "--collection", str(after)).code == 0
    assert before.exists()
    assert after.exists()
    assert malgil("due", "--lang", "ko").out != malgil("due", "--lang=en").out
    assert malgil("due", "--version").out == malgil("--version").out


def test_an_unexpected_error_is_a_message(malgil: Malgil, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object, **_options: object) -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr("malgil.collection.Collection.counts", fail)
    ran = malgil("due")
    assert ran.code == 1
    assert ran.err.startswith("Internal error: ZeroDivisionError: by zero\n")
    assert "Traceback" not in ran.err
    monkeypatch.setenv("MALGIL_DEBUG", "1")
    assert "Traceback" in malgil("due").err


def test_ctrl_c_is_130(malgil: Malgil, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_arguments: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("malgil.collection.Collection.counts", interrupt)
    ran = malgil("due")
    assert (ran.code, ran.err.strip()) == (130, "")


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize(
    "command", ["", "review", "due", "cards", "tree", "phrasebooks", "import", "export", "check"]
)
def test_help_fits_the_terminal_in_both_languages(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch, language: str, command: str
) -> None:
    from malgil.cli.output import cell_width

    monkeypatch.setenv("COLUMNS", "60")
    ran = malgil("--lang", language, *command.split(), "--help")
    assert (ran.code, ran.err) == (0, "")
    assert all(cell_width(line) <= 60 for line in ran.out.splitlines())
    assert "--collection PATH" in ran.out
    assert ("사용법:" if language == "ko" else "Usage:") in ran.out
    assert ("옵션" if language == "ko" else "Options") in ran.out


def test_the_version_needs_neither_a_collection_nor_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MALGIL_COLLECTION", os.devnull)
    assert run(["--version"]) == 0


def test_the_setting_chooses_the_language_unless_an_option_does(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch, collection_file: Path
) -> None:
    from malgil import Collection

    monkeypatch.delenv("LANGUAGE")
    assert "새 카드" in malgil("due").out
    with Collection.open(collection_file) as collection:
        collection.set_setting("language", "en", datetime.fromisoformat(MONDAY))
    assert "new" in malgil("due").out
    assert malgil("due", "--nope").err.startswith("Unknown option")
    assert malgil("--lang", "ko", "due", "--nope").err.startswith("이런 옵션은 없어요")


def test_no_collection_is_made_to_find_the_language(
    first_start: Malgil, collection_file: Path
) -> None:
    assert first_start("nope").code == 2
    assert not collection_file.exists()


def test_the_version_alone_is_told_without_the_commands(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("malgil.cli.program.run", None)
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"malgil {__version__}\n"
