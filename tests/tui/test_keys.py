"""Keys with a Korean input method."""

from __future__ import annotations

from codecs import getincrementaldecoder
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from textual._xterm_parser import XTermParser
from textual.app import App
from textual.events import CursorPosition, Key, MouseMove, Paste

from malgil.tui.commands import is_jamo, with_twins
from malgil.tui.widgets.answer_input import AnswerInput, KeyFilter, KnownSequences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from textual.app import ComposeResult


def test_every_letter_has_the_jamo_on_the_same_key() -> None:
    assert with_twins("q,enter,u") == "q,ㅂ,enter,u,ㅕ"
    assert with_twins("f7,ctrl+z") == "f7,ctrl+z"


@pytest.mark.parametrize(
    ("character", "jamo"),
    [
        ("ㅕ", True),
        ("ㄱ", True),
        ("ㅣ", True),
        ("여", False),
        ("3", False),
        ("", False),
        (None, False),
    ],
)
def test_only_single_letters_are_jamo(character: str | None, *, jamo: bool) -> None:
    assert is_jamo(character) is jamo


def test_a_key_right_after_a_jamo_is_its_late_commit() -> None:
    keys = KeyFilter()
    assert keys.accepts("ㅕ", 10.0, typing=False)
    assert not keys.accepts("3", 10.002, typing=False)


def test_the_key_after_the_swallowed_one_counts_again() -> None:
    keys = KeyFilter()
    keys.accepts("ㅕ", 10.0, typing=False)
    keys.accepts("3", 10.002, typing=False)
    assert keys.accepts("3", 10.004, typing=False)


def test_a_key_pressed_later_counts() -> None:
    keys = KeyFilter()
    keys.accepts("ㅕ", 10.0, typing=False)
    assert keys.accepts("3", 10.2, typing=False)


def test_keys_without_a_jamo_before_them_are_never_swallowed() -> None:
    keys = KeyFilter()
    assert all(keys.accepts(one, 10.0, typing=False) for one in ("u", "3", None, "3"))


def test_in_a_text_field_a_jamo_is_text_and_swallows_nothing() -> None:
    keys = KeyFilter()
    assert keys.accepts("ㅕ", 10.0, typing=True)
    assert keys.accepts("\r", 10.001, typing=True)


def test_the_late_key_is_swallowed_even_if_the_jamo_brought_up_a_text_field() -> None:
    keys = KeyFilter()
    keys.accepts("ㅕ", 10.0, typing=False)
    assert not keys.accepts("3", 10.01, typing=True)


def test_a_clock_that_goes_back_swallows_nothing() -> None:
    keys = KeyFilter()
    keys.accepts("ㅕ", 10.0, typing=False)
    assert keys.accepts("3", 9.0, typing=False)


def test_more_keys_at_once_than_a_hand_types_are_dropped_until_a_pause() -> None:
    keys = KeyFilter()
    taken = [keys.accepts("3", 10 + n / 10_000, typing=False) for n in range(1000)]
    assert sum(taken) == 8
    assert not keys.accepts("3", 10.15, typing=False)
    assert keys.accepts("3", 10.3, typing=False)


def test_keys_that_wait_behind_one_another_came_at_once() -> None:
    keys = KeyFilter()
    taken = [keys.accepts("3", 10 + n / 20, typing=False, waiting=1000 - n) for n in range(1000)]
    assert sum(taken) < 10


def test_a_held_key_is_not_dropped() -> None:
    keys = KeyFilter()
    assert all(keys.accepts(None, 10 + n / 60, typing=False) for n in range(1000))


def test_in_a_text_field_keys_at_once_are_text_until_it_is_left() -> None:
    keys = KeyFilter()
    assert all(keys.accepts("a", 10 + n / 10_000, typing=True) for n in range(100))
    assert not keys.accepts("3", 10.0101, typing=False)


REPLIES = [
    "\x1b]11;rgb:1e1e/1e1e/3333\x07",
    "\x1b]11;rgb:1e1e/1e1e/3333\x1b\\",
    "\x1b]4;1;rgb:1313/3131/1313\x07",
    "\x1b]52;c;MTIzMTMz\x1b\\",
    "\x1b]52;c;" + "MTIz" * 10_000 + "\x07",
    "\x9d11;rgb:1/3/3\x9c",
    "\x1bP>|XTerm(331)\x1b\\",
    "\x1bP1$r3 q\x1b\\",
    "\x1bP1+r544e=787465726d\x1b\\",
    "\x1b_Gi=31;OK\x1b\\",
    "\x1b^13\x1b\\",
    "\x1bX13\x1b\\",
    "\x1b[?1;3c",
    "\x1b[>0;313;0c",
    "\x1b[=31c",
    "\x1b[8;31;113t",
    "\x1b[4;313;313t",
    "\x1b[0n",
    "\x1b[?997;1n",
    "\x1b[?3u",
    "\x1b[?2026;2$y",
    "\x1b[?9999;3$y",
    "\x1b[12;40R",
    "\x1b[1;5R",
    "\x1b[1;5X",
    "\x1b[49~",
    "\x1b[49;1Q",
    "\x1b[999;3~",
    "\x1b[1;3;1;3x",
    "\x1b[99999999999;1u",
    "\x1b[55296;1u",
    "\x1b[49;1:3u",
    "\x1b[1;1:3A",
    "\x1b[48;99999;99999;1;1t",
    "\x9b>0;313;0c",
    "\x1bO3P",
    "\x1b(3",
    "\x1bx",
    *(f"\x1b{digit}" for digit in range(10)),
    "\x1b=",
    "\x1b\r",
    "\x1b[167;5u",
    "\x1b]13",
    "\x1b[1;3",
]


def heard(*pieces: str) -> list[object]:
    """Return what the app hears of a text that comes in pieces, and of the silence after it."""
    known, parser = KnownSequences(), XTermParser()

    def messages() -> Iterator[object]:
        for parts in [*map(known.feed, pieces), *(known.silence() for _ in range(20))]:
            yield from spoken(parts)

    def spoken(parts: Iterable[str]) -> Iterator[object]:
        for part in parts:
            yield from [Key("escape", part)] if part == "\x1b" else parser.feed(part)

    return list(messages())


def keys_of(*pieces: str) -> list[str]:
    """Return the keys among what the app hears."""
    return [message.key for message in heard(*pieces) if isinstance(message, Key)]


@pytest.mark.parametrize("reply", REPLIES, ids=lambda reply: ascii(reply[:30]))
def test_what_is_no_key_is_dropped_whole_in_one_piece_or_many(reply: str) -> None:
    assert keys_of(reply) == []
    assert keys_of(*reply) == []
    for at in range(1, min(len(reply), 40)):
        assert keys_of(reply[:at], reply[at:]) == []


@pytest.mark.parametrize("reply", REPLIES[:-4], ids=lambda reply: ascii(reply[:30]))
def test_keys_around_a_reply_count(reply: str) -> None:
    assert keys_of(f"x{reply}3") == ["x", "3"]
    assert keys_of(f"{reply}{reply}\x1b[A") == ["up"]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("\x1b", ["escape"]),
        ("\x1b\x1b", ["escape", "escape"]),
        ("\x1b\x1b[A", ["escape", "up"]),
        ("\x1b[A", ["up"]),
        ("\x1bOA", ["up"]),
        ("\x1bOP", ["f1"]),
        ("\x1b[[A", ["f1"]),
        ("\x1b[18~", ["f7"]),
        ("\x1b[1;5D", ["ctrl+left"]),
        ("\x1b[51;1;51u", ["3"]),
        ("\x1b[27u", ["escape"]),
        ("\x1b[27;1u", ["escape"]),
        ("\x1b[13u", ["enter"]),
        ("\x1b[57399;1u", ["0"]),
        ("\x1b[1;3\r", ["enter"]),
        ("\x1b]11;rgb:1\r3", ["enter", "3"]),
        ("\x1b]11;rgb:1\x1b[A", ["up"]),
        ("배3\r", ["배", "3", "enter"]),
    ],
)
def test_keys_are_heard_as_they_are(text: str, keys: list[str]) -> None:
    assert keys_of(text) == keys
    assert keys_of(*text) == keys


STRINGS = st.tuples(
    st.sampled_from("]PX^_"),
    st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=12),
    st.sampled_from(["\x07", "\x1b\\"]),
)
CONTROLS = st.tuples(
    st.just("["),
    st.text("0123456789;:<=>?", max_size=8),
    st.text(" !\"#$%&'()*+,-./", min_size=1, max_size=2),
    st.sampled_from("@AMRZ^`acmnx{~"),
)
SHIFTED = st.tuples(st.just("O"), st.text("0123456789;", min_size=1, max_size=3), st.just("z"))


@given(
    (STRINGS | CONTROLS | SHIFTED).map(lambda parts: "\x1b" + "".join(parts)),
    st.sampled_from(["3", "\r", "\x1b[A"]),
)
def test_a_sequence_of_any_kind_is_dropped_whole_wherever_it_is_cut(text: str, after: str) -> None:
    data = text.encode()
    for at in range(1, len(data) + 1):
        decode = getincrementaldecoder("utf-8")("surrogateescape").decode
        assert keys_of(decode(data[:at]), decode(data[at:]), after) == keys_of(after)


@example(b"\xc2\x80 ")
@example(b" \xc2\x9d")
@example(b" \xe0\xa0")
@example(b"\xf0\x9f\x98")
@given(st.binary(min_size=3, max_size=3).map(lambda data: bytes(max(32, byte) for byte in data)))
def test_a_mouse_report_of_bytes_is_dropped_whole_wherever_it_is_cut(report: bytes) -> None:
    data = b"\x1b[M" + report
    for at in range(1, len(data) + 1):
        decode = getincrementaldecoder("utf-8")("surrogateescape").decode
        assert keys_of(decode(data[:at]), decode(data[at:]), decode(b"3\r")) == ["3", "enter"]


def test_a_reply_that_never_ends_is_not_waited_for() -> None:
    known = KnownSequences()
    assert list(known.feed("\x1b]1")) == []
    assert [part for _ in range(20) for part in known.silence()] == []
    assert list(known.feed("3")) == ["3"]


LATE = [reply for reply in REPLIES[:-4] if reply[0] == "\x1b" and reply[1] in "]P_[^X"]
"""Replies whose Esc may come long before the rest. Other replies are a single key after it."""


def keys_after_a_late_start(*pieces: str) -> list[str]:
    """Return the keys of what comes in pieces, with a silence after an Esc at first."""
    known, parser = KnownSequences(), XTermParser()
    parts = [*known.feed("\x1b"), *known.silence(), *known.silence()]
    for piece in pieces:
        parts += known.silence() if piece == "" else known.feed(piece)
    parts += [part for _ in range(20) for part in known.silence()]
    assert parts.pop(0) == "\x1b"
    return [
        message.key
        for part in parts
        for message in ([Key("escape", part)] if part == "\x1b" else parser.feed(part))
        if isinstance(message, Key)
    ]


@pytest.mark.parametrize("reply", LATE, ids=lambda reply: ascii(reply[:30]))
def test_a_reply_whose_esc_came_long_before_the_rest_is_dropped_whole(reply: str) -> None:
    rest = reply[1:]
    assert keys_after_a_late_start(rest) == []
    assert keys_after_a_late_start(f"{rest}3") == ["3"]
    if reply[1] not in "^X":  # in pieces they are what a hand types after Esc
        assert keys_after_a_late_start(*rest) == []
        for at in range(1, min(len(rest), 40)):
            assert keys_after_a_late_start(rest[:at], rest[at:]) == []


@pytest.mark.parametrize("rest", ["]11;rgb:1/3/3\x07", "[?1;3c", "[8;31;113t", "P1$r3 q\x1b\\"])
def test_what_follows_a_late_start_after_another_silence_is_dropped(rest: str) -> None:
    assert keys_after_a_late_start(rest[:4], "", rest[4:], "3") == ["3"]
    assert "3" not in keys_after_a_late_start(rest[:1], "", rest[1:])


@pytest.mark.parametrize(
    ("pieces", "keys"),
    [
        (["["], ["left_square_bracket"]),
        (["]"], ["right_square_bracket"]),
        (["]", "", "3"], ["right_square_bracket", "3"]),
        (["[", "", "1", "", "3", "", "n"], ["left_square_bracket", "1", "3", "n"]),
        (["[", "\r"], ["left_square_bracket", "enter"]),
        (["]", "]"], ["right_square_bracket", "right_square_bracket"]),
        (["[", "", "\x1b[A"], ["left_square_bracket", "up"]),
        (["[", "\x1b"], ["left_square_bracket", "escape"]),
        (["P", "o"], ["P", "o"]),
        (["Order"], ["O", "r", "d", "e", "r"]),
        (["[2x"], ["left_square_bracket", "2", "x"]),
        (["3"], ["3"]),
        (["1", "]11;3"], ["1", "right_square_bracket", "1", "1", "semicolon", "3"]),
    ],
    ids=repr,
)
def test_keys_after_esc_count(pieces: list[str], keys: list[str]) -> None:
    assert keys_after_a_late_start(*pieces) == keys


def test_a_paste_and_a_cursor_position_after_a_late_start_are_heard() -> None:
    known, parser = KnownSequences(), XTermParser()
    parts = [*known.feed("\x1b"), *known.silence(), *known.feed("[3;1R")]
    parts += [*known.feed("\x1b"), *known.silence(), *known.feed("[200~13\x1b[201~")]
    told = [message for part in parts if part != "\x1b" for message in parser.feed(part)]
    assert [type(message) for message in told] == [CursorPosition, Paste]


def test_mouse_cursor_and_paste_are_heard() -> None:
    kinds = [type(message) for message in heard("\x1b[<35;10;5M\x1b[3;1R")]
    assert kinds == [MouseMove, CursorPosition]
    pasted = heard("\x1b[20", "0~ab\x1b]1;3\x07c\x1b[2", "01~")
    assert [message.text for message in pasted if isinstance(message, Paste)] == ["ab]1;3\x07c"]
    assert keys_of("\x1b[200~1\x1b[201~3") == ["3"]


class FieldApp(App[None]):
    def compose(self) -> ComposeResult:
        yield AnswerInput()


@pytest.mark.parametrize(
    ("text", "left", "typed", "value"),
    [
        ("abc", 3, "e\N{COMBINING ACUTE ACCENT}x", "éxabc"),
        ("abc", 1, "e\N{COMBINING ACUTE ACCENT}x", "abéxc"),
        ("나", 1, "\u1112\u1161\u11ab다", "한다나"),
        ("", 0, "\u1112\u1161\u11ab\u1100\u1173\u11af", "한글"),
        ("나라", 1, "\u1112\u1161\u1100\u1161x", "나하가x라"),
        ("e", 1, "x\N{COMBINING ACUTE ACCENT}", "x\N{COMBINING ACUTE ACCENT}e"),
        ("\N{COMBINING ACUTE ACCENT}b", 2, "ex", "éxb"),
    ],
)
async def test_the_caret_follows_what_composes(
    text: str, left: int, typed: str, value: str
) -> None:
    async with FieldApp().run_test() as pilot:
        field = pilot.app.query_one(AnswerInput)
        field.value = text
        field.cursor_position = len(field.value) - left
        for character in typed:
            field.insert_text_at_cursor(character)
        assert field.value == value
        field.action_delete_left()
        field.action_delete_right()
        assert len(field.value) == len(value) - (1 if left == 0 else 2)


def test_a_key_that_is_held_down_repeats_until_it_is_let_go() -> None:
    keys = KeyFilter()
    held = [keys.is_repeat("enter", 10 + n * 0.03) for n in range(50)]
    assert held == [False, *[True] * 49]
    assert not keys.is_repeat("3", 11.5)
    assert not keys.is_repeat("enter", 11.6)
    assert keys.is_repeat("enter", 11.69)
