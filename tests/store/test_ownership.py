from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from malgil.base.errors import MalgilError
from malgil.collection import Collection
from malgil.store.auto_backup import back_up
from malgil.store.backup import Reason
from malgil.store.ownership import SIDE_SUFFIXES, read_header, require_free_of
from tests.store.learner import START


@pytest.fixture
def filled(begun_file: Path) -> Path:
    return begun_file


def is_free(collection: Path, path: Path) -> bool:
    try:
        require_free_of(collection, path)
    except MalgilError:
        return False
    return True


@pytest.mark.parametrize("suffix", ["", *SIDE_SUFFIXES])
@pytest.mark.parametrize("exists", [False, True])
def test_a_collections_names_are_its_own_before_they_exist(
    collection_file: Path, suffix: str, *, exists: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if exists:
        Collection.open(collection_file, now=START).close()
    monkeypatch.chdir(collection_file.parent)
    name = collection_file.name + suffix
    (collection_file.parent / "link").symlink_to(name)
    (collection_file.parent / "chain").symlink_to("link")
    (collection_file.parent / "folder").symlink_to(".")
    for path in (Path(name), Path("folder") / name, Path("link"), Path("chain")):
        assert not is_free(collection_file, path), path
        assert not is_free(Path("folder") / collection_file.name, path), path


def test_other_names_are_free(filled: Path) -> None:
    for name in ("book.yaml", "collection.malgil-walk", "collection.malgil.yaml", "-wal", "x-wal"):
        assert is_free(filled, filled.with_name(name)), name
    (filled.parent / "notes-journal").write_text("mine")
    (filled.parent / "notes").write_text("mine")
    assert is_free(filled, filled.parent / "notes-journal")
    assert is_free(filled, filled.parent / "notes")


def test_a_hard_link_is_what_it_is_a_name_of(filled: Path) -> None:
    other = filled.with_name("other.malgil")
    os.link(filled, other)
    assert not is_free(filled, other)
    for suffix in SIDE_SUFFIXES:
        assert not is_free(filled, filled.with_name(other.name + suffix))


@pytest.mark.parametrize("suffix", ["", *SIDE_SUFFIXES])
def test_another_collection_is_spared_too(filled: Path, tmp_path: Path, suffix: str) -> None:
    folder = tmp_path / "apart"
    folder.mkdir()
    other = Path(shutil.copy(filled, folder / "other.db"))
    assert not is_free(filled, other.with_name(other.name + suffix))


def test_a_collection_whose_pages_are_all_in_its_log_is_spared(
    filled: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / "young.malgil", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE some (value)")
        copy = tmp_path / "copy"
        shutil.copy(tmp_path / "young.malgil-wal", copy)
        assert not is_free(filled, tmp_path / "young.malgil")
    assert not is_free(filled, copy)  # a log by its content


def test_a_backup_is_spared_however_damaged(filled: Path, tmp_path: Path) -> None:
    backup = back_up(filled, START, Reason.MANUAL)
    link = tmp_path / "link"
    link.symlink_to(backup)
    assert not is_free(filled, backup)
    assert not is_free(filled, link)
    backup.write_bytes(b"damaged")
    assert not is_free(filled, backup)
    kept = filled.with_name(filled.name + ".damaged-123")
    kept.write_bytes(b"damaged")
    assert not is_free(filled, kept)


def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert not read_header(tmp_path / "pipe").is_database
