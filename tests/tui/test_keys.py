"""Keys with a Korean input method."""

from __future__ import annotations

import pytest

from malgil.tui.commands import is_jamo, with_twins
from malgil.tui.widgets.answer_input import KeyFilter


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
