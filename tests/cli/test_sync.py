from __future__ import annotations

import json
from io import StringIO
from typing import TYPE_CHECKING

import pytest

from malgil.store import log

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Malgil

pytest.importorskip("obstore", reason="the extra “sync” is not installed")


def test_two_machines_take_turns(
    malgil: Malgil, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    ran = malgil("sync", str(shared))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("0 entries came, 3 went; ")
    assert ran.out.endswith("Machines: 1\n")
    monkeypatch.setattr(log, "_fingerprint", lambda: "another")
    monkeypatch.setenv("MALGIL_COLLECTION", str(tmp_path / "second.malgil"))
    ran = malgil("sync", str(shared))
    assert ran.out.startswith("3 entries came, 3 went; ")
    ran = malgil("sync")
    assert ran.out == "0 entries came, 0 went; 0 kB. Machines: 2\n"


def test_the_status_says_what_waits(malgil: Malgil, tmp_path: Path) -> None:
    assert malgil("sync", "--status").out == "This collection was never synced here.\n"
    nothing: dict[str, object] = {"target": None, "last": None, "waiting": 0, "problems": []}
    assert json.loads(malgil("sync", "--status", "--json").out) == nothing
    malgil("sync", str(tmp_path))
    malgil("undo", "--yes")
    status = json.loads(malgil("sync", "--status", "--json").out)
    assert (status["target"], status["waiting"]) == (str(tmp_path), 0)
    assert status["last"] == "2026-11-23T00:00:00.000Z"
    lines = malgil("sync", "--status").out.splitlines()
    assert lines[0] == f"Target: {tmp_path}"
    assert lines[2] == "Entries to send: 0"


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["sync"], 2, "Name a target"),
        (["sync", "--json"], 2, "--status"),
        (["sync", "nowhere/at all"], 1, "no folder"),
        (["sync", "https://me:secret@example.org/dav"], 2, "password"),
        (["sync", "ftp://example.org"], 2, "address"),
        (["sync", "http://127.0.0.1:9/dav"], 1, "cannot be reached"),
    ],
)
def test_what_cannot_be_synced_is_explained(
    malgil: Malgil, arguments: list[str], code: int, message: str
) -> None:
    ran = malgil(*arguments)
    assert ran.code == code
    assert message in ran.err
    assert "secret" not in ran.err


def test_a_problem_ends_with_1(malgil: Malgil, tmp_path: Path) -> None:
    (tmp_path / "other.malgil").write_bytes(b"")
    ran = malgil("sync", str(tmp_path))
    assert ran.code == 1
    assert "other.malgil" in ran.err
    assert "went" in ran.out


def test_a_session_is_synced_by_itself_once_that_is_set(
    malgil: Malgil, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    assert malgil("sync", str(shared), "--auto").code == 0
    assert len(list(shared.glob("*/*.malgil-log"))) == 1
    monkeypatch.setattr("sys.stdin", StringIO("\n3\n:q\n"))
    ran = malgil("review", "--plain")
    assert (ran.code, ran.err) == (0, "")
    assert len(list(shared.glob("*/*.malgil-log"))) == 2
    assert json.loads(malgil("sync", "--status", "--json").out)["waiting"] == 0
    monkeypatch.setattr("sys.stdin", StringIO("\n3\n:q\n"))
    assert malgil("sync", "--no-auto").out == "Automatic sync: Off\n"
    assert malgil("review", "--plain").code == 0
    assert len(list(shared.glob("*/*.malgil-log"))) == 2


def test_a_session_without_its_target_ends_as_ever(
    malgil: Malgil, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    malgil("sync", str(shared), "--auto")
    shared.rename(tmp_path / "away")
    monkeypatch.setattr("sys.stdin", StringIO("\n3\n:q\n"))
    ran = malgil("review", "--plain")
    assert ran.code == 0
    assert ran.err == f"There is no folder {shared}. Create it, or connect its disk.\n"
    ran = malgil("quiz", "--plain", "--mode", "where", "--limit", "1")
    assert ran.code == 0
