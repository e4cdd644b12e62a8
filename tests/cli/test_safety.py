"""`malgil backup`, `backups`, `restore`: output, questions and exit codes."""

from __future__ import annotations

import io
import json
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from malgil.base import ending
from malgil.cli.context import _wait_for_backup
from malgil.collection import Collection
from malgil.store.restore import read_backups
from tests.cli.conftest import MONDAY

if TYPE_CHECKING:
    from tests.cli.conftest import Malgil


def answer(malgil: Malgil, monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"3\n" * 40)))
    ran = malgil("review", "--plain", "--limit", str(count))
    assert ran.code == 0, ran.err


def say(monkeypatch: pytest.MonkeyPatch, text: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text), encoding="utf-8"))


def reviews(path: Path) -> int:
    with Collection.open(path) as collection:
        return len(list(collection.reviews()))


def test_a_backup_goes_to_the_folder(malgil: Malgil, collection_file: Path) -> None:
    ran = malgil("backup")
    assert ran.code == 0
    (one,) = read_backups(collection_file)
    assert str(one.backup.path) in ran.out


def test_a_backup_goes_to_a_file(malgil: Malgil, tmp_path: Path, collection_file: Path) -> None:
    target = tmp_path / "mine.malgil"
    assert malgil("backup", "-o", str(target)).code == 0
    assert target.stat().st_mode & 0o777 == 0o600
    assert reviews(target) == 0
    again = malgil("backup", "-o", str(target))
    assert again.code == 1
    assert "already exists" in again.err
    assert read_backups(collection_file) == []


def test_a_backup_beside_a_log_of_its_name_is_refused(malgil: Malgil, tmp_path: Path) -> None:
    (tmp_path / "mine-wal").write_bytes(b"answers")
    ran = malgil("backup", "-o", str(tmp_path / "mine"))
    assert ran.code == 1
    assert "its log" in ran.err
    assert not (tmp_path / "mine").exists()


def test_a_backup_in_no_folder_is_refused(malgil: Malgil, tmp_path: Path) -> None:
    ran = malgil("backup", "-o", str(tmp_path / "absent" / "mine"))
    assert ran.code == 1
    assert "no such folder" in ran.err


def test_backups_are_listed(malgil: Malgil, monkeypatch: pytest.MonkeyPatch) -> None:
    assert json.loads(malgil("backups", "--json").out) == []
    assert "no backups yet" in malgil("backups").out
    answer(malgil, monkeypatch, 2)
    malgil("backup")
    newest, first = json.loads(malgil("backups", "--json").out)
    assert newest["reason"] == "manual"
    assert newest["reviews"] == 2
    assert newest["time"] == "2026-11-23T00:00:00.000Z"
    assert newest["size"] > 0
    assert first["reason"] == "auto"
    assert set(first) == {"path", "time", "reason", "reviews", "size"}
    text = malgil("backups").out
    assert "2026-11-23 09:00  2 answers" in text
    assert newest["path"] in text


@pytest.mark.parametrize("reply", [b"y\n", b"YES\n", "ㅛ\n".encode(), "네\n".encode()])
def test_a_restore_shows_asks_and_restores(
    malgil: Malgil,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    collection_file: Path,
    reply: bytes,
) -> None:
    target = tmp_path / "mine"
    malgil("backup", "-o", str(target))
    answer(malgil, monkeypatch, 2)
    say(monkeypatch, reply)
    ran = malgil("restore", str(target))
    assert ran.code == 0
    assert "2 answers of the present file are not in the backup" in ran.out
    assert "0 answers that the present file lacks" in ran.out
    assert "y/N" in ran.out
    assert reviews(collection_file) == 0
    assert read_backups(collection_file)[0].backup.reason == "restore"


def test_all_else_is_no(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, collection_file: Path
) -> None:
    target = tmp_path / "mine"
    malgil("backup", "-o", str(target))
    answer(malgil, monkeypatch, 1)
    for reply in (b"", b"\n", b"n\n", b"maybe\n", b"\xff\xfe\n"):
        say(monkeypatch, reply)
        ran = malgil("restore", str(target))
        assert (ran.code, "Nothing was changed" in ran.out) == (1, True), reply
        assert reviews(collection_file) == 1, reply


def test_yes_asks_nothing(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, collection_file: Path
) -> None:
    target = tmp_path / "mine"
    malgil("backup", "-o", str(target))
    answer(malgil, monkeypatch, 1)
    ran = malgil("restore", str(target), "--yes")
    assert ran.code == 0
    assert "y/N" not in ran.out
    assert reviews(collection_file) == 0


def test_what_is_no_backup_is_refused(malgil: Malgil, tmp_path: Path) -> None:
    missing = malgil("restore", str(tmp_path / "absent"), "--yes")
    assert missing.code == 1
    assert "no such file" in missing.err
    other = tmp_path / "text"
    other.write_text("text", encoding="utf-8")
    wrong = malgil("restore", str(other), "--yes")
    assert wrong.code == 1
    assert "not a malgil collection" in wrong.err


def test_a_failed_automatic_backup_is_told_and_harms_nothing(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch, collection_file: Path
) -> None:
    (collection_file.parent / "backups").write_text("in the way", encoding="utf-8")
    say(monkeypatch, b"3\n" * 10)
    ran = malgil("review", "--plain", "--limit", "1")
    assert ran.code == 0
    assert "cannot be written" in ran.err
    assert reviews(collection_file) == 1


def test_a_sound_file_needs_no_repair(malgil: Malgil) -> None:
    ran = malgil("check", "--repair", "--json")
    assert ran.code == 0, ran.err + ran.out
    assert json.loads(ran.out) == {"problems": [], "repaired": None}


def test_a_repair_is_told_and_can_be_restored(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch, collection_file: Path
) -> None:
    answer(malgil, monkeypatch, 3)
    whole = collection_file.read_bytes()
    collection_file.write_bytes(bytes(100) + whole[100:])
    assert malgil("check").code == 1
    text = malgil("check", "--repair")
    assert text.code == 0
    assert "lost: 0" in text.out
    assert "malgil restore" in text.out
    ran = malgil("check", "--repair", "--json")
    made = json.loads(ran.out)["repaired"]
    assert set(made) == {"path", "verified", "doubtful", "lost", "backup"}
    assert collection_file.read_bytes()[100:] == whole[100:]
    assert malgil("restore", made["path"], "--yes").code == 0
    assert malgil("check").code == 0
    assert reviews(collection_file) == 3


class Busy:
    """A keeper whose backup takes long."""

    def __init__(self, waits: int, *, is_cut_short: bool) -> None:
        self.waits = waits
        self.is_cut_short = is_cut_short
        self.left = False

    def wait(self, _seconds: float) -> bool:
        self.waits -= 1
        if self.waits < 0 and self.is_cut_short:
            raise ending.EndedError
        return self.waits < 0

    def leave(self) -> None:
        self.left = True


@pytest.mark.parametrize("is_cut_short", [False, True])
def test_a_backup_that_takes_its_time_is_waited_for_until_ctrl_c(*, is_cut_short: bool) -> None:
    keeper: Any = Busy(3, is_cut_short=is_cut_short)
    _wait_for_backup(keeper)
    assert keeper.waits < 0
    assert keeper.left is is_cut_short


def test_a_repair_says_that_it_cannot_know_what_is_lost(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch, collection_file: Path
) -> None:
    answer(malgil, monkeypatch, 3)
    collection_file.with_name("other").hardlink_to(collection_file)
    ran = malgil("check")
    assert ran.code == 1
    assert "hard link" in ran.err
    ran = malgil("check", "--repair")
    assert "lost: not known" in ran.out
    assert "lost: 0" not in ran.out
    assert "hard link" in ran.out
    found = json.loads(malgil("check", "--repair", "--json").out)
    assert found["repaired"]["lost"] is None
    assert [one["where"] for one in found["problems"]] == ["names", "lost"]


def test_what_was_recovered_or_is_lost_is_said_by_every_command(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch, collection_file: Path, tmp_path: Path
) -> None:
    answer(malgil, monkeypatch, 3)
    assert malgil("backup", "-o", str(tmp_path / "older")).code == 0
    answer(malgil, monkeypatch, 2)
    (tmp_path / "older").replace(collection_file)
    for command in ("due", "cards", "stats", "check"):
        ran = malgil(command, "--json")
        assert "lacks at least 2 entries" in ran.err
        assert (json.loads(ran.out) and ran.code) == int(command == "check")
    newest = read_backups(collection_file)
    assert malgil("restore", str(newest[0].backup.path), "--yes").code == 0
    assert malgil("check").err == ""


COMMANDS = (
    *("due", "cards", "tree", "phrasebooks", "backups", "check", "stats"),
    *("backup", "now refund", "export yaml", "find refund", "check --repair"),
)


def test_a_path_that_is_no_text_is_no_trouble(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / os.fsdecode(b"\xe9\xff.malgil")
    monkeypatch.setenv("MALGIL_COLLECTION", str(path))
    answer(malgil, monkeypatch, 1)
    assert malgil("backup").code == 0
    ran = {command: malgil(*command.split()) for command in COMMANDS}
    assert {command: (one.code, one.err) for command, one in ran.items()} == dict.fromkeys(
        COMMANDS, (0, "")
    )
    (row, *_rest) = json.loads(malgil("backups", "--json").out)
    assert Path(row["path"]).is_file()
    assert malgil("restore", row["path"], "--yes").code == 0


def test_a_broken_file_whose_path_is_no_text_is_told(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / os.fsdecode(b"\xe9\xff.malgil")
    monkeypatch.setenv("MALGIL_COLLECTION", str(path))
    path.write_bytes(b"no collection" * 999)
    ran = {command: malgil(*command.split()) for command in COMMANDS}
    name = 2 * "\N{REPLACEMENT CHARACTER}" + ".malgil"
    told = {command: (one.code, name in one.out + one.err) for command, one in ran.items()}
    assert told == dict.fromkeys(COMMANDS, (1, True))


def test_undo_names_the_newest_action_and_is_refused_without_a_terminal(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch, collection_file: Path
) -> None:
    assert malgil("undo").out == "Nothing to undo.\n"
    answer(malgil, monkeypatch, 1)
    now = datetime.fromisoformat(MONDAY)
    with Collection.open(collection_file, now=now) as collection:
        collection.set_setting("new_per_day", 3, now)
    setting = f"setting · New cards per day ({now:%Y-%m-%d %H:%M})"
    assert malgil("undo", "--dry-run").out == f"Would be undone: {setting}\n"
    refused = malgil("undo")
    assert refused.code == 1
    assert "without a terminal this needs --yes" in refused.err
    assert "setting · New cards per day" in refused.err
    assert malgil("undo", "--yes").out == f"Undone: {setting}\n"
    assert reviews(collection_file) == 1
    assert malgil("undo", "--yes").out.startswith("Undone: answer · ")
    assert reviews(collection_file) == 0
    assert malgil("undo", "--yes", "--dry-run").out == "Nothing to undo.\n"
    assert malgil("redo").out.startswith("Redone: answer · ")
    assert reviews(collection_file) == 1
    assert malgil("redo").out == f"Redone: {setting}\n"
    assert malgil("redo").out == "Nothing to redo.\n"


@pytest.mark.parametrize(("reply", "code", "left"), [(b"y\n", 0, 0), (b"n\n", 1, 1), (b"", 1, 1)])
def test_undo_asks_on_a_terminal(
    malgil: Malgil,
    monkeypatch: pytest.MonkeyPatch,
    collection_file: Path,
    reply: bytes,
    code: int,
    left: int,
) -> None:
    answer(malgil, monkeypatch, 1)
    say(monkeypatch, reply)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    ran = malgil("undo")
    assert (ran.code, reviews(collection_file)) == (code, left)
    assert "From an earlier sitting" in ran.out
    assert ran.out.count("y/N") == 1


def test_the_plain_mode_undoes_nothing_of_an_earlier_sitting_without_a_terminal(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch, collection_file: Path
) -> None:
    answer(malgil, monkeypatch, 1)
    say(monkeypatch, b":u\n:q\n")
    ran = malgil("review", "--plain")
    assert ran.code == 0
    assert "outside a terminal, use malgil undo --yes" in ran.out
    assert reviews(collection_file) == 1
