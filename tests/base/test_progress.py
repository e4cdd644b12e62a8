"""Progress of several parts, reported as one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.base.progress import counted, parts


@given(st.lists(st.floats(0.1, 10), min_size=1, max_size=6), st.integers(1, 2_000))
def test_parts_tell_one_share_that_only_grows(weights: list[float], total: int) -> None:
    heard: list[float] = []
    telling = parts(heard.append, *weights)
    for on_progress in telling:
        assert list(counted(range(total), total, on_progress)) == list(range(total))
    assert len(telling) == len(weights)
    assert heard == sorted(heard)
    assert heard[0] == 0
    assert heard[-1] <= 1
    telling[-1](1)
    assert heard[-1] == pytest.approx(1)


def test_a_part_takes_as_much_as_it_weighs() -> None:
    heard: list[float] = []
    first, second = parts(heard.append, 1, 3)
    first(0.5)
    second(0)
    second(0.5)
    assert heard == [0.125, 0.25, 0.625]


def test_what_a_listener_raises_ends_the_work() -> None:
    def stop(share: float) -> None:
        if share > 0:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(counted(range(10_000), 10_000, stop))
