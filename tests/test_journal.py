from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest

from malgil import journal
from malgil.cli.program import run
from malgil.storage import database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def _silent_afterwards(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("LANGUAGE", "en")  # the program itself asks which language to speak
    yield
    journal.stop()


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def test_there_is_no_log_unless_asked_for(tmp_path: Path, collection_file: Path) -> None:
    assert run(["due", "--collection", str(collection_file)]) == 0
    journal.note("unheard")
    assert {one.name for one in tmp_path.iterdir()} <= {"collection.malgil", "backups"}


def test_a_log_tells_what_was_done_and_nothing_of_the_cards(
    tmp_path: Path, collection_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = b"secret\n\n3\nsecret\n3\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed)))
    path = tmp_path / "log"
    arguments = ["--log", str(path), "--collection", str(collection_file)]
    assert run([*arguments, "review", "--plain"]) == 0
    text = path.read_text(encoding="utf-8")
    assert path.stat().st_mode & 0o777 == 0o600
    for word in ("start", "open", "written", "backup", "end code=0"):
        assert word in text
    with database.connect(collection_file) as connection:
        labels = [row[0] for row in connection.execute("SELECT label FROM phrase")]
    connection.close()
    assert not any(label in text for label in ["secret", *labels])


def test_an_error_is_in_the_log_by_its_kind(tmp_path: Path) -> None:
    path = tmp_path / "log"
    assert run(["--log", str(path), "--collection", str(tmp_path), "due"]) == 1
    assert "error kind='CollectionError'" in lines(path)[-1]


def test_a_log_that_cannot_be_written_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--log", str(tmp_path), "due"]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_a_log_is_kept_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "_MOST_BYTES", 1000)
    path = tmp_path / "log"
    journal.start(path)
    for number in range(300):
        journal.note("turn", number=number)
    files = sorted(tmp_path.iterdir())
    assert [one.name for one in files] == ["log", "log.1", "log.2", "log.3"]
    assert all(one.stat().st_size < 1100 for one in files)
    assert "number=299" in lines(path)[-1]


def test_a_log_whose_folder_goes_stops_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    journal.start(folder / "log")
    (folder / "log").unlink()
    folder.rmdir()
    journal.note("unheard")
    assert not folder.exists()
