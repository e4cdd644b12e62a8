"""Fixtures that run the program in this process and as a separate process."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from malgil.cli.program import run

MONDAY = "2026-11-23T09:00:00+09:00"
SMALL = Path(__file__).parent.parent / "data" / "cli-small.yaml"


class Ran(NamedTuple):
    """The output and the exit code of a run."""

    code: int
    out: str
    err: str


Malgil = Callable[..., Ran]


@pytest.fixture
def malgil(
    capsys: pytest.CaptureFixture[str], collection_file: Path, monkeypatch: pytest.MonkeyPatch
) -> Malgil:
    """Return a function that runs the program, in English, on this test's own collection."""
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
def small(malgil: Malgil, collection_file: Path) -> Malgil:
    """Return `malgil` on a collection whose first phrasebook is small."""
    assert malgil("import", str(SMALL)).code == 0
    assert collection_file.exists()
    return malgil


Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def start(collection_file: Path) -> Start:
    """Return a function that starts the program with pipes, in Korean."""

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
