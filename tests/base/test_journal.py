from __future__ import annotations

import io
import os
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from malgil.base import journal
from malgil.cli.program import run
from malgil.store.open import connect

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


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
    with connect(collection_file) as connection:
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


# Files that are not a log -----------------------------------------------------------------------


def begun(path: Path) -> Path:
    journal.start(path)
    journal.note("turn")
    journal.stop()
    return path


def test_an_earlier_log_is_gone_on_with(tmp_path: Path) -> None:
    path = begun(tmp_path / "log")
    link = tmp_path / "link"
    link.symlink_to(path)
    begun(link)
    assert [one.split()[-1] for one in lines(path)] == ["1", "turn", "turn"]
    assert link.is_symlink()


def test_an_empty_file_becomes_a_log(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.touch()
    assert len(lines(begun(path))) == 2


def place_text(path: Path) -> None:
    path.write_bytes(b"\\documentclass{thesis}\n" * 100_000)


def place_pipe(path: Path) -> None:
    os.mkfifo(path)


def place_hard_link(path: Path) -> None:
    begun(path.with_name("first"))
    os.link(path.with_name("first"), path)


def place_link_to_text(path: Path) -> None:
    place_text(path.with_name("text"))
    path.symlink_to("text")


def place_link_to_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def place_socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(str(path))


PLACED = (
    place_text,
    place_pipe,
    place_hard_link,
    place_link_to_text,
    place_link_to_device,
    place_socket,
)


@pytest.mark.parametrize("place", PLACED)
def test_what_is_no_log_is_left_alone(
    tmp_path: Path, place: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x"
    place(path)
    before = {one.name: one.lstat() for one in tmp_path.iterdir()}
    assert run(["due", "--log", str(path), "--collection", str(tmp_path / "c" / "c.malgil")]) == 2
    assert "Name a new file" in capsys.readouterr().err
    after = {one.name: one.lstat() for one in tmp_path.iterdir()}
    assert after.keys() == before.keys()
    for name, stat in after.items():
        assert (stat.st_ino, stat.st_size) == (before[name].st_ino, before[name].st_size)


@pytest.mark.parametrize("place", PLACED)
@pytest.mark.parametrize("tail", ["", ".1", ".2", ".3"])
def test_what_takes_a_logs_place_later_ends_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: Callable[[Path], None], tail: str
) -> None:
    monkeypatch.setattr(journal, "_MOST_BYTES", 1000)
    path = tmp_path / "log"
    journal.start(path)
    taken = tmp_path / f"log{tail}"
    taken.unlink(missing_ok=True)
    place(taken)
    before = taken.lstat()
    for number in range(300):
        journal.note("turn", number=number)
    after = taken.lstat()
    assert (after.st_ino, after.st_size) == (before.st_ino, before.st_size)
    assert journal._journal.path is None


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_neighbour_that_a_log_would_replace_is_told_at_once(
    tmp_path: Path, number: int, capsys: pytest.CaptureFixture[str]
) -> None:
    neighbour = tmp_path / f"log.{number}"
    neighbour.write_text("mine")
    assert run(["--log", str(tmp_path / "log"), "due"]) == 2
    assert str(neighbour) in capsys.readouterr().err
    assert [one.name for one in tmp_path.iterdir()] == [neighbour.name]


@pytest.mark.parametrize("suffix", ["", "-wal", "-shm", "-journal"])
@pytest.mark.parametrize("named", ["before", "after", "variable", "default", "link"])
@pytest.mark.parametrize("exists", [False, True])
def test_a_log_never_takes_the_collections_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, named: str, *, exists: bool
) -> None:
    place = tmp_path / "data" / "malgil" / "collection.malgil"
    if exists:
        assert run(["due", "--collection", str(place)]) == 0
    monkeypatch.delenv("MALGIL_COLLECTION")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "other"))
    told = ["--collection", str(place)]
    log = Path(f"{place}{suffix}")
    if named == "variable":
        monkeypatch.setenv("MALGIL_COLLECTION", str(place))
    if named == "default":
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    if named == "link":
        log = tmp_path / "link"
        log.symlink_to(f"{place}{suffix}")
    before = [*told] if named in ("before", "link") else []
    after = [*told] if named == "after" else []
    files = sorted(tmp_path.rglob("*"))
    assert run([*before, "--log", str(log), "due", *after]) == 2
    if not exists:
        assert sorted(tmp_path.rglob("*")) == files
    else:
        assert not Path(f"{place}-journal").exists()
        assert run(["check", "--collection", str(place)]) == 0


def test_a_log_may_go_nowhere() -> None:
    assert run(["--log", os.devnull, "due"]) == 0
