from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.events import REVERSALS, EventKind
from malgil.collection import Collection
from malgil.scheduling.fsrs import Rating
from malgil.store.check import compared
from malgil.store.rebuild import DERIVED_TABLES, PROJECTORS, rebuild
from tests.store.learner import START, derived

if TYPE_CHECKING:
    from pathlib import Path

_UNKNOWN = """
INSERT INTO event (id, machine, action, kind, wall_ms, logical_ms, learning_day, card, payload,
  checksum)
SELECT id || 'x', machine, action || 'x', 'dream', wall_ms, logical_ms, learning_day, card, '{}', ''
FROM event
"""


def test_every_kind_and_every_table_has_its_projector() -> None:
    assert PROJECTORS.keys() == set(EventKind) - set(REVERSALS)
    assert compared().keys() | {"memo"} == set(DERIVED_TABLES)


def test_events_of_another_version_change_nothing(begun_file: Path) -> None:
    with Collection.open(begun_file) as collection:
        for _ in range(3):
            card = collection.next_card(START)
            assert card is not None
            collection.answer(card.id, Rating.GOOD, START)
        collection.set_setting("new_per_day", 7, START)
        before = derived(collection)
        assert before["review"]
        collection.connection.execute(_UNKNOWN)
        rebuild(collection.connection)
        assert derived(collection) == before
