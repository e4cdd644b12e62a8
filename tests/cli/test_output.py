from __future__ import annotations

import fcntl
import io
import json
import os
import pty
import struct
import sys
import termios

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.base.errors import MalgilError
from malgil.cli import output, tables
from malgil.cli.output import cell_width


@given(st.text())
def test_literal_text_is_one_line_without_control_characters(text: str) -> None:
    shown = output.literal(text)
    assert not any(ord(one) < 32 or 127 <= ord(one) < 160 for one in shown)
    assert len(shown.splitlines()) <= 1


@given(st.lists(st.tuples(st.text(max_size=8), st.text(max_size=8)), min_size=1, max_size=4))
def test_columns_are_as_wide_as_their_widest_cell(rows: list[tuple[str, str]]) -> None:
    lines = list(tables.columns([(one, f"|{two}") for one, two in rows]))
    widths = {cell_width(line.rpartition("|")[0]) for line in lines if "|" not in rows[0][0]}
    assert len(lines) == len(rows)
    assert len(widths) <= 1 or any("|" in cell for row in rows for cell in row)


def test_wrapping_counts_cells() -> None:
    lines = list(output.wrapped("말길은 메뉴의 영어 문구를 익혀요 averyveryverylongword", 12))
    assert lines == ["말길은", "메뉴의 영어", "문구를", "익혀요", "averyveryverylongword"]


@pytest.mark.parametrize("across", [40, 80, 120])
def test_a_table_on_a_terminal_is_wrapped_between_words(
    monkeypatch: pytest.MonkeyPatch, across: int
) -> None:
    monkeypatch.setattr(tables, "terminal_width", lambda _stream: across)
    rows = [
        ("  Problem with an order", "주문에 문제가 있어서 이것저것 물어보고 싶은 것이 아주 많아요"),
        ("Tracking shows delivered but shipment not received", "배송완료라고 뜨는데 못 받았어요"),
    ]
    lines = list(tables.columns(rows))
    assert all(cell_width(line) <= across for line in lines)
    said = " ".join(lines).split()
    words = [word for row in rows for cell in row for word in cell.split()]
    assert sorted(word for word in said if word != "·") == sorted(words)
    assert lines[0].startswith("  Problem with an order")
    assert len(lines) == {40: 6, 80: 5, 120: 2}[across]


WORDS = st.lists(st.sampled_from(["a", "per", "기억률", "desired", "·"]), max_size=6)


@given(
    st.integers(20, 90),
    st.integers(1, 6).flatmap(
        lambda size: st.lists(st.tuples(*[WORDS.map(" ".join)] * size), min_size=1, max_size=5)
    ),
)
def test_no_table_is_wider_than_the_terminal_or_loses_a_word(
    across: int, rows: list[tuple[str, ...]]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tables, "terminal_width", lambda _stream: across)
        lines = list(tables.columns(rows))
    assert all(cell_width(line) <= across for line in lines)
    said = sorted(word for line in lines for word in line.split() if word != "·")
    words = sorted(word for row in rows for cell in row for word in cell.split())
    assert said == [word for word in words if word != "·"]


def test_the_columns_of_a_narrow_table_stay_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "terminal_width", lambda _stream: 32)
    rows = [
        ("  목표 기억률", "하루에 드는 시간(분)", "cards known"),
        ("  70%", "2.8", "317"),
        ("    Payment issues", "12.5", "8"),
    ]
    assert list(tables.columns(rows)) == [
        "  목표        하루에     cards",
        "  기억률      드는       known",
        "              시간(분)",
        "  70%         2.8        317",
        "    Payment   12.5       8",
        "    issues",
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("말길은 메뉴의 영어 문구를 익혀요.", ["말길은 메뉴의 영어", "문구를 익혀요."]),
        ("  1) Where is my stuff, please?", ["  1) Where is my", "     stuff, please?"]),
        ("? a very long question here", ["? a very long", "  question here"]),
        ("See /a/very/long/path/to.malgil now", ["See", "/a/very/long/path/to.malgil", "now"]),
        ("a  b", ["a  b"]),
        ("", [""]),
    ],
)
def test_a_sentence_is_wrapped_between_words_on_a_terminal_only(
    monkeypatch: pytest.MonkeyPatch, text: str, lines: list[str]
) -> None:
    screen, terminal = pty.openpty()
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 20, 0, 0))
    with os.fdopen(screen, "rb", buffering=0) as shown, os.fdopen(terminal, "w") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        output.say(text)
        stream.flush()
        assert shown.read(1000).decode().splitlines() == lines
    file = io.StringIO()
    monkeypatch.setattr(sys, "stdout", file)
    output.say(text)
    assert file.getvalue() == f"{text}\n"


def test_a_progress_line_stays_on_one_row(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(stream, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(output, "terminal_width", lambda _stream: 20)
    with output.Ticker() as ticker:
        ticker.show("미리 계산하는 중: 28개 중 1개")
    assert stream.getvalue() == "\r\x1b[K미리 계산하는 중: 2\r\x1b[K"


def test_json_is_utf8_and_cannot_steer(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", stream)
    value = {"맞음": "a\x1b\x7f\x9b\u202e\u2028"}
    output.say_json(value)
    written = stream.buffer.getvalue()
    assert json.loads(written) == value
    assert "맞음".encode() in written
    assert not any(byte in written for byte in (b"\x1b", b"\x7f", "\x9b".encode()))


@pytest.mark.parametrize("encoding", ["ascii", "cp949", "latin-1", "utf-8"])
def test_no_encoding_fails(monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setattr(sys, "stderr", stream)
    output.prepare()
    output.say("✓ 맞음 — \udcff 🎉")
    stream.flush()
    text = stream.buffer.getvalue().decode(encoding)
    assert text[0] in "✓+"
    assert len(text.splitlines()) == 1


def test_closed_streams_are_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    output.prepare()
    output.say("a")
    output.complain("b")
    output.flush()
    output.fall_silent()


def test_a_document_is_not_lost_silently(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(MalgilError, match="closed"):
        output.say_json([])
    with pytest.raises(MalgilError, match="closed"):
        output.say_raw("")
