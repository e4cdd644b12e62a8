"""Fixtures that run the program in this process and as a separate process."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from malgil.cli.program import run
from malgil.collection import Collection
from malgil.phrasebook.formats.yaml import read_phrasebook_file
from malgil.store import auto_backup, backup

MONDAY = "2026-11-23T09:00:00+09:00"
SMALL = Path(__file__).parent.parent / "data" / "cli-small.yaml"


class Ran(NamedTuple):
    """The output and the exit code of a run."""

    code: int
    out: str
    err: str


Malgil = Callable[..., Ran]


@pytest.fixture(scope="session")
def _monday_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("monday") / "collection.malgil"
    Collection.open(path, now=datetime.fromisoformat(MONDAY)).close()
    return path


@pytest.fixture
def first_start(
    capsys: pytest.CaptureFixture[str], collection_file: Path, monkeypatch: pytest.MonkeyPatch
) -> Malgil:
    """Return a function that runs the program, in English, where there is no collection yet.

    Automatic backups are made in this process, too: another one takes a second each time.
    """
    monkeypatch.setattr(auto_backup, "write_apart", backup.write_backup)
    monkeypatch.setenv("MALGIL_COLLECTION", str(collection_file))
    monkeypatch.setenv("MALGIL_NOW", MONDAY)
    monkeypatch.setenv("LANGUAGE", "en")

    def run_here(*arguments: str) -> Ran:
        capsys.readouterr()
        code = run(arguments)
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    return run_here


@pytest.fixture
def malgil(first_start: Malgil, _monday_file: Path, collection_file: Path) -> Malgil:
    """Return the same on this test's own collection, which is new."""
    shutil.copy(_monday_file, collection_file)
    return first_start


@pytest.fixture(scope="session")
def _small_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("small") / "collection.malgil"
    monday = datetime.fromisoformat(MONDAY)
    with Collection.open(path, now=monday) as collection:
        collection.import_book(read_phrasebook_file(SMALL), monday)
    return path


@pytest.fixture
def small(first_start: Malgil, _small_file: Path, collection_file: Path) -> Malgil:
    """Return `malgil` on a collection that has a small phrasebook, too."""
    shutil.copy(_small_file, collection_file)
    return first_start


Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def start(_monday_file: Path, collection_file: Path) -> Start:
    """Return a function that starts the program with pipes, in Korean, on a new collection."""
    if not collection_file.exists():  # a program would take a second to make it
        shutil.copy(_monday_file, collection_file)

    def run_apart(
        *arguments: str, now: str = MONDAY, **environment: str
    ) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "malgil", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={
                **os.environ,
                "MALGIL_COLLECTION": str(collection_file),
                "MALGIL_NOW": now,
                **environment,
            },
        )

    return run_apart
