"""The program as a separate process: pipes, signals, terminals."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

from malgil import Collection

from .conftest import MONDAY, Start

TIMEOUT = 30


def finish(program: subprocess.Popen[bytes], typed: str = "") -> tuple[int, list[str], str]:
    out, err = program.communicate(typed.encode(), timeout=TIMEOUT)
    return program.returncode, out.decode().splitlines(), err.decode()


def verdicts(lines: list[str]) -> list[str]:
    return [line for line in lines if line.startswith(("✓", "✗"))]


def reviews_in(path: Path) -> int:
    with Collection.open(path) as collection:
        assert collection.check() == []
        return len(list(collection.reviews()))


def read_to_verdict(stream: IO[bytes]) -> str:
    while True:
        line = stream.readline().decode()
        assert line, "the program ended before its verdict"
        if line.startswith(("✓", "✗")):
            return line


def test_a_plain_review_from_a_pipe(start: Start, collection_file: Path) -> None:
    code, lines, err = finish(start("review", "--plain", "--limit", "3"), "\n3\n1\n\n4\n3\n3\n")
    assert (code, err) == (0, "")
    found = verdicts(lines)
    assert [line[:4] for line in found] == ["✓ 맞음", "✗ 틀림", "✓ 맞음"]
    assert sum(line.startswith("? ") for line in lines) == 3
    assert reviews_in(collection_file) == 3


def test_the_end_of_the_input_ends_the_session(start: Start, collection_file: Path) -> None:
    code, lines, err = finish(start("review", "--plain"), "3\n\n")
    assert (code, err) == (0, "")
    assert len(verdicts(lines)) == 1
    assert reviews_in(collection_file) == 1


@pytest.mark.parametrize("count", [1, 3])
def test_after_kill_9_every_verdict_is_there(
    start: Start, collection_file: Path, count: int
) -> None:
    program = start("review", "--plain")
    assert program.stdin is not None
    assert program.stdout is not None
    program.stdin.write(b"3\n" * (count + 1))
    program.stdin.flush()
    for _ in range(count):
        read_to_verdict(program.stdout)
    program.kill()
    assert program.wait(TIMEOUT) == -signal.SIGKILL
    program.communicate()
    assert count <= reviews_in(collection_file) <= count + 1


@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
)
def test_a_signal_ends_it_in_order(
    start: Start, collection_file: Path, number: signal.Signals, code: int
) -> None:
    program = start("review", "--plain")
    assert program.stdin is not None
    assert program.stdout is not None
    program.stdin.write(b"3\n")
    program.stdin.flush()
    read_to_verdict(program.stdout)
    program.send_signal(number)
    _out, err = program.communicate(timeout=TIMEOUT)
    assert program.returncode == code
    assert err.strip() == b""
    assert reviews_in(collection_file) == 1


def test_a_reader_that_leaves_is_no_error(start: Start) -> None:
    program = start("tree")
    assert program.stdout is not None
    program.stdout.close()
    assert program.stderr is not None
    assert program.stderr.read() == b""
    program.stderr.close()
    assert program.wait(TIMEOUT) == 0
    assert program.stdin is not None
    program.stdin.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full device")
def test_a_full_device_is_told(collection_file: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "malgil", "--collection", str(collection_file), "tree"],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=TIMEOUT,
            check=False,
        )
    assert ran.returncode == 1
    assert b"No space left" in ran.stderr
    assert b"Traceback" not in ran.stderr
    assert b"Exception ignored" not in ran.stderr


def test_ascii_surroundings_get_readable_verdicts_and_utf8_json(start: Start) -> None:
    ascii_only = {"PYTHONIOENCODING": "ascii", "LANGUAGE": "en"}
    code, lines, err = finish(start("review", "--plain", "--limit", "1", **ascii_only), "3\n")
    assert (code, err) == (0, "")
    assert any(line.startswith("+ Right - ") for line in lines)
    code, lines, _err = finish(start("cards", "--json", **ascii_only))
    assert code == 0
    assert "배송이 지연되었어요." in {card["prompt"] for card in json.loads("\n".join(lines))}


def test_bytes_that_are_no_text_are_an_answer_like_any(start: Start) -> None:
    program = start("review", "--plain", "--limit", "1")
    out, err = program.communicate(b"\xff\xfe\n\x1b[A\n3\n", timeout=TIMEOUT)
    assert (program.returncode, err) == (0, b"")
    assert len(verdicts(out.decode().splitlines())) == 1
    assert b"\x1b" not in out


def test_a_list_is_imported_from_a_pipe(start: Start) -> None:
    outline = "Gift Cards ☞상품권\n"
    code, _lines, err = finish(start("import", "-"), outline)
    assert code == 2
    assert "--into" in err
    code, lines, err = finish(
        start("import", "-", "--into", "amazon-live-chat", "--dry-run"), outline
    )
    assert (code, err) == (0, "")
    book = "format: 1\nid: piped\ntitle: {en: Piped}\nmenu:\n  - {label: A, gloss: 가}\n"
    code, lines, err = finish(start("import", "-"), book)
    assert (code, err) == (0, "")
    assert "YAML" in lines[0]
    assert "piped" in lines[1]


def test_the_program_in_a_terminal(collection_file: Path) -> None:
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update({"MALGIL_COLLECTION": str(collection_file), "MALGIL_NOW": MONDAY})
        arguments = ["-m", "malgil", "review", "--plain"]
        os.execv(sys.executable, [sys.executable, *arguments])  # noqa: S606 - the child of a fork
    with os.fdopen(terminal, "r+b", buffering=0) as screen:
        rest = read_until(screen, b"? Where's my stuff?")
        screen.write(b"\n")
        rest = read_until(screen, b"= ", rest)
        screen.write(b"3\n")
        rest = read_until(screen, "✓ 맞음".encode(), rest)
        read_until(screen, b"? ", rest)
        screen.write(b"\x03")
        _pid, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 130
    assert reviews_in(collection_file) == 1


def read_until(screen: IO[bytes], wanted: bytes, seen: bytes = b"") -> bytes:
    """Read up to a text. Return the output after it, which may contain the next text."""
    while wanted not in seen:
        readable, _write, _error = select.select([screen], [], [], TIMEOUT)
        assert readable, seen
        seen += screen.read(1024)
    return seen.partition(wanted)[2]
