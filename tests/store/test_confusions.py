from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.phrasebook.menu import MenuIndex
from malgil.store.confusions import Mistake, confused_with, confusions, meant_instead

if TYPE_CHECKING:
    from malgil.phrasebook.model import Phrasebook

mistakes = st.lists(st.builds(Mistake, st.sampled_from("abcd"), st.sampled_from("abcd")))


@given(mistakes)
def test_every_mistake_is_counted_in_one_pair(made: list[Mistake]) -> None:
    pairs = confusions(made)
    counts = Counter(frozenset((one.right, one.taken)) for one in made if one.right != one.taken)
    assert {frozenset((one.right, one.taken)): one.count for one in pairs} == counts
    assert len(pairs) == len(counts)
    assert [one.count for one in pairs] == sorted((one.count for one in pairs), reverse=True)
    assert all(one.times >= one.back for one in pairs)
    assert confusions(reversed(made)) == pairs


def test_confusion_is_mutual() -> None:
    pairs = confusions([Mistake("a", "b"), Mistake("a", "c"), Mistake("c", "a")])
    assert confused_with(pairs) == {"a": ("c", "b"), "b": ("a",), "c": ("a",)}


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("check status of a refund", "check-status-of-a-refund"),
        ("Chek status of a refund", "check-status-of-a-refund"),
        ("쵿ㅊㅏ ㄴㅅㅁㅅㅕㄴ", None),
        ("Check status of a return", None),
        ("Check status of a retrun", None),
        ("something else", None),
        ("", None),
        ("?!", None),
    ],
)
def test_a_typed_answer_names_the_label_that_it_is_nearest_to(
    book: Phrasebook, typed: str, taken: str | None
) -> None:
    index = MenuIndex(book)
    assert meant_instead(typed, ["check-status-of-a-return"], index.spelled) == taken


def test_hangul_is_read_as_typed_for_english(book: Phrasebook) -> None:
    index = MenuIndex(book)
    typed = "노ㅑㅔㅡ둣 ㅑㄴ ㅣㅁㅅㄷ"
    assert meant_instead(typed, ["duplicate-order"], index.spelled) == "shipment-is-late"
