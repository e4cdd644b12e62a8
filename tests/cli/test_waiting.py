"""Long tasks show their progress on a terminal, and Ctrl+C cancels them without a change."""

from __future__ import annotations

import os
import pty
import re
import signal
import subprocess
from typing import TYPE_CHECKING

import pytest

from malgil.cli.output import bar
from malgil.collection import Collection
from malgil.phrasebook.formats.yaml import write_phrasebook
from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook
from tests.faults import program
from tests.faults.test_signals import read_until, rest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

CLEARS = b"\r\x1b[K"


def book_of(size: int) -> Phrasebook:
    phrases = tuple(Phrase(id=f"p{n}", label=f"Label number {n} of many") for n in range(size))
    menu = tuple(
        MenuItem(id=f"i{n}", phrase=f"p{n}", glosses=(f"{n}번째 문구",)) for n in range(size)
    )
    return Phrasebook(id="large", title={"ko": "큰 표현집"}, phrases=phrases, menu=menu)


def write_book(folder: Path, size: int) -> Path:
    file = folder / "large.yaml"
    file.write_text(write_phrasebook(book_of(size)), encoding="utf-8")
    return file


def start(collection: Path, *arguments: str) -> tuple[subprocess.Popen[bytes], int]:
    """Start malgil with a terminal for stderr only. Return it with the terminal's other end."""
    screen, terminal = pty.openpty()
    process = subprocess.Popen(
        [*program.MALGIL, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=terminal,
        env=program.surroundings(collection),
    )
    os.close(terminal)
    return process, screen


def run(collection: Path, *arguments: str) -> tuple[str, str]:
    """Run malgil. Return its stdout and the output on the terminal."""
    process, screen = start(collection, *arguments)
    shown = rest(screen)
    os.close(screen)
    out, _err = process.communicate(timeout=program.TIMEOUT)
    assert process.returncode == 0
    return out.decode(), shown.decode()


def percents(shown: str, what: str) -> Sequence[int]:
    return [int(one) for one in re.findall(rf"{what}: \[[#-]{{20}}\] (\d+)%", shown)]


@pytest.mark.parametrize(
    ("share", "shown"),
    [
        (0, "[--------------------] 0%"),
        (0.049, "[--------------------] 4%"),
        (0.5, "[##########----------] 50%"),
        (1, "[####################] 100%"),
    ],
)
def test_a_share_as_a_bar(share: float, shown: str) -> None:
    assert bar(share) == shown


def write_words(folder: Path, count: int) -> Path:
    file = folder / "large.csv"
    rows = (f"Label {number},뜻 {number}\n" for number in range(count))
    file.write_text("".join(rows), encoding="utf-8")
    return file


@pytest.mark.parametrize(("write", "count"), [(write_book, 2_000), (write_words, 10_000)])
def test_an_import_shows_how_far_it_is(
    collection_file: Path, tmp_path: Path, write: Callable[[Path, int], Path], count: int
) -> None:
    out, shown = run(collection_file, "import", str(write(tmp_path, count)))
    for what in ("Reading the file", "Importing"):
        told = percents(shown, what)
        assert told == sorted(told)
        assert told[0] == 0
    assert percents(shown, "Reading the file")[-1] >= 50
    assert len(percents(shown, "Importing")) > 10
    assert percents(shown, "Importing")[-1] >= 90
    assert shown.endswith(CLEARS.decode())
    assert re.search(r"^Imported: .*\blarge\b", out, re.MULTILINE)
    assert "[" not in out


def test_a_check_shows_how_far_it_is(collection_file: Path, tmp_path: Path) -> None:
    run(collection_file, "import", str(write_book(tmp_path, 2_000)))
    _out, shown = run(collection_file, "check")
    told = percents(shown, "Checking")
    assert told == sorted(told)
    assert told[0] == 0
    assert len(told) > 10


@pytest.mark.parametrize(("write", "count"), [(write_book, 20_000), (write_words, 10_000)])
def test_ctrl_c_ends_an_import_with_nothing_changed(
    collection_file: Path, tmp_path: Path, write: Callable[[Path, int], Path], count: int
) -> None:
    program.run(collection_file, "due")
    process, screen = start(collection_file, "import", str(write(tmp_path, count)))
    read_until(screen, b"Importing: [###")
    process.send_signal(signal.SIGINT)
    shown = rest(screen)
    os.close(screen)
    out, _err = process.communicate(timeout=program.TIMEOUT)
    assert process.returncode == 130
    assert [line[:8] for line in out.splitlines() if not line.startswith(b"Columns")] == [
        b"Read as:"
    ]
    assert CLEARS in shown
    assert b"Traceback" not in shown
    with Collection.open(collection_file) as collection:
        assert [row.id for row in collection.phrasebooks()] == ["amazon-live-chat"]
        assert collection.check() == []


def test_a_pipe_gets_no_bar(collection_file: Path, tmp_path: Path) -> None:
    code, _out, err = program.run(collection_file, "import", str(write_book(tmp_path, 50)))
    assert (code, err) == (0, "")
