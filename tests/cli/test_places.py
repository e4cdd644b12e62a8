"""Output files: which ones commands may replace, and names of open files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from malgil.store.backup import list_backups

if TYPE_CHECKING:
    from .conftest import Malgil

WRITERS = {
    "export": ("export", "yaml", "--force", "-o"),
    "template": ("new-phrasebook", "--force"),
    "picture": ("stats", "--force", "--svg"),
    "backup": ("backup", "-o"),
}


def test_nothing_is_written_beside_the_collection(
    malgil: Malgil, collection_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    malgil("due")
    monkeypatch.chdir(collection_file.parent)
    for suffix in ("-journal", "-wal", "-shm"):
        place = f"{collection_file.name}{suffix}"
        Path(f"link{suffix}").symlink_to(place)
        for name in (place, f"./{place}", str(collection_file.with_name(place)), f"link{suffix}"):
            for writer in WRITERS.values():
                ran = malgil(*writer, name)
                assert (ran.code, ran.err.count("\n")) == (1, 1), (writer, name)
    assert malgil("check").code == 0
    assert not Path(f"{collection_file}-journal").exists()


@pytest.mark.parametrize("writer", WRITERS)
def test_no_backup_is_overwritten(
    malgil: Malgil, tmp_path: Path, collection_file: Path, writer: str
) -> None:
    malgil("backup")
    malgil("backup", "-o", str(tmp_path / "mine"))
    (automatic,) = list_backups(collection_file)
    for path in (automatic.path, tmp_path / "mine"):
        before = path.read_bytes()
        assert malgil(*WRITERS[writer], str(path)).code == 1
        assert path.read_bytes() == before


def test_a_template_does_not_take_the_place_of_a_collection_to_come(
    first_start: Malgil, collection_file: Path
) -> None:
    assert first_start("new-phrasebook", str(collection_file)).code == 1
    assert not collection_file.exists()


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        *(("/dev/stdout", kind) for kind in ("pipe", "file", "append")),
        *((place, "file") for place in ("/dev/fd/1", "/proc/self/fd/1", "chain")),
        ("link", "append"),
    ],
)
def test_stdout_has_names_too(
    malgil: Malgil, collection_file: Path, tmp_path: Path, place: str, kind: str
) -> None:
    want = malgil("export", "csv").out.encode()
    (tmp_path / "link").symlink_to("/dev/stdout")
    (tmp_path / "chain").symlink_to("link")
    command = [sys.executable, "-m", "malgil", "export", "csv", "-o", place]
    environment = {**os.environ, "MALGIL_COLLECTION": str(collection_file)}
    target = tmp_path / "target"
    target.write_bytes(b"" if kind == "file" else b"before\n")
    if kind == "pipe":
        ran = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, check=True
        )
        assert ran.stdout == want
        return
    with target.open("ab" if kind == "append" else "wb") as file:
        subprocess.run(
            command, cwd=tmp_path, env=environment, stdout=file, stderr=subprocess.PIPE, check=True
        )
    assert target.read_bytes() == (b"before\n" if kind == "append" else b"") + want


def test_another_open_file_has_a_name(
    malgil: Malgil, collection_file: Path, tmp_path: Path
) -> None:
    want = malgil("export", "outline").out
    reads, writes = os.pipe()
    with os.fdopen(reads, encoding="utf-8") as pipe:
        ran = subprocess.run(
            [sys.executable, "-m", "malgil", "export", "outline", "-o", f"/dev/fd/{writes}"],
            env={**os.environ, "MALGIL_COLLECTION": str(collection_file)},
            pass_fds=(writes,),
            capture_output=True,
            check=True,
        )
        os.close(writes)
        assert pipe.read() == want
    assert ran.stdout == b""
    assert "cannot be written" in malgil("export", "outline", "-o", "/dev/fd/987").err
    assert list(tmp_path.glob(".*")) == []


def test_an_open_collection_is_no_place_for_an_export(
    malgil: Malgil, collection_file: Path
) -> None:
    malgil("due")
    with collection_file.open("r+b") as file:
        ran = subprocess.run(
            [sys.executable, "-m", "malgil", "export", "yaml", "-o", "/dev/stdout"],
            env={**os.environ, "MALGIL_COLLECTION": str(collection_file)},
            stdout=file,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ran.returncode == 1
    assert malgil("check").code == 0


def test_a_reader_that_leaves_is_no_error(malgil: Malgil, collection_file: Path) -> None:
    malgil("due")
    reads, writes = os.pipe()
    os.close(reads)
    ran = subprocess.run(
        [sys.executable, "-m", "malgil", "export", "yaml", "-o", "/dev/stdout"],
        env={**os.environ, "MALGIL_COLLECTION": str(collection_file)},
        stdout=writes,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writes)
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_what_is_no_file_is_written_to_as_it_is(malgil: Malgil, tmp_path: Path, kind: str) -> None:
    want = malgil("export", "outline").out
    if kind == "device":
        assert malgil("export", "outline", "-o", os.devnull, "--force").code == 0
        assert Path(os.devnull).is_char_device()
        return
    os.mkfifo(tmp_path / "pipe")
    with subprocess.Popen(
        ["cat", str(tmp_path / "pipe")], stdout=subprocess.PIPE, text=True
    ) as reader:
        assert malgil("export", "outline", "-o", str(tmp_path / "pipe"), "--force").code == 0
        assert reader.communicate(timeout=60)[0] == want


def test_backups_of_another_collection_are_counted_only(
    malgil: Malgil, collection_file: Path
) -> None:
    malgil("backup")
    other = collection_file.with_suffix(".db")
    ran = malgil("backups", "--collection", str(other))
    assert ran.out.splitlines()[0] == "There are no backups yet."
    assert "1 more backup of a collection that had this name" in ran.out
    assert malgil("backups", "--json", "--collection", str(other)).out == "[]\n"
    assert malgil("backups").out.count("\n") == 1


def test_the_home_of_the_collection_is_the_users_alone(
    malgil: Malgil, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / ".local" / "share"))
    monkeypatch.delenv("MALGIL_COLLECTION")
    before = os.umask(0o002)
    try:
        assert malgil("due").code == 0
    finally:
        os.umask(before)
    for folder in (".local", ".local/share", ".local/share/malgil"):
        assert (tmp_path / folder).stat().st_mode & 0o777 == 0o700
