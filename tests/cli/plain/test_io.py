from __future__ import annotations

import io
import os
import tracemalloc
import unicodedata

import pytest

from malgil.cli.plain.io import PlainCommand, StreamLines, command_in, standard_input


def lines_of(data: bytes, chunk: int = 3) -> StreamLines:
    stream = io.BytesIO(data)
    return StreamLines(lambda _size: stream.read(chunk), None)


def test_lines_are_canonical_whatever_the_chunks() -> None:
    decomposed = unicodedata.normalize("NFD", "배송이 지연되었어요.")
    lines = lines_of(f"\ufeff  3 \r\n{decomposed}\n\nlast".encode())
    assert [lines.read() for _ in range(5)] == ["3", "배송이 지연되었어요.", "", "last", None]


def test_bytes_that_are_no_text_are_replaced() -> None:
    assert lines_of(b"\xff\xfe\xc3\n3\n").read() == "\N{REPLACEMENT CHARACTER}" * 3


def test_a_line_without_end_is_cut() -> None:
    line = lines_of(b"x" * 100_000, chunk=65536).read()
    assert line is not None
    assert len(line) == 10_000


def test_a_line_that_never_ends_does_not_fill_the_memory() -> None:
    chunks = iter([b"x" * 65_536] * 2_000 + [b"\n3\n", b""])
    lines = StreamLines(lambda _size: next(chunks), None)
    tracemalloc.start()
    try:
        line = lines.read()
        _now, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert line == "x" * 10_000
    assert most < 4 * 1024 * 1024
    assert lines.read() == "3"


def test_what_steers_a_terminal_is_not_kept_of_a_line() -> None:
    assert lines_of("Gift\tCa\x1b\u202erds\x9b\n".encode()).read() == "Gift Cards"


def test_waiting_is_known_without_waiting() -> None:
    reader, writer = os.pipe()
    lines = StreamLines(lambda size: os.read(reader, size), reader)
    assert not lines.is_waiting()
    os.write(writer, b"!\n3\n")
    assert lines.is_waiting()
    assert lines.read() == "!"
    assert lines.is_waiting()
    assert lines.read() == "3"
    assert not lines.is_waiting()
    os.close(writer)
    assert not lines.is_waiting()
    assert lines.read() is None
    os.close(reader)


def test_a_closed_stdin_has_no_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    assert standard_input().read() is None
    monkeypatch.setattr("sys.stdin", io.StringIO("3\n"))
    assert standard_input().read() == "3"


@pytest.mark.parametrize(
    ("line", "typed", "command"),
    [
        ("!", True, PlainCommand.OVERRULE),
        ("！", True, PlainCommand.OVERRULE),
        (":u", True, PlainCommand.UNDO),
        (":ㅕ", True, PlainCommand.UNDO),
        ("：ㅂ", False, PlainCommand.QUIT),
        (":R", False, PlainCommand.REDO),
        (":h", True, PlainCommand.HELP),
        ("u", False, PlainCommand.UNDO),
        ("u", True, None),
        ("ㅂ", False, PlainCommand.QUIT),
        ("q", True, None),
        ("", False, None),
        (":x", True, PlainCommand.DIFFERS),
        ("：ㅌ", False, PlainCommand.DIFFERS),
        (":z", False, None),
        ("quit", False, None),
        ("!!", False, None),
    ],
)
def test_commands(line: str, typed: bool, command: PlainCommand | None) -> None:  # noqa: FBT001 - a table
    assert command_in(line, typed=typed) is command
