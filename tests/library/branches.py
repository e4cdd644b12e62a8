"""The cards of a branch, for tests that change all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.errors import UsageError
from malgil.library.card_actions import cards_of_phrases

if TYPE_CHECKING:
    from malgil.store.store import Store


def cards_of_branch(store: Store, phrasebook: str, item: str) -> list[str]:
    """Return the cards of an item and its descendants.

    Raises:
        UsageError: The menu has no such item.
    """
    rows = store.connection.execute(
        "SELECT phrase.id FROM item AS top JOIN item ON item.phrasebook = top.phrasebook "
        "AND item.position BETWEEN top.position AND top.last "
        "JOIN phrase ON phrase.key = item.phrase "
        "WHERE top.phrasebook = ? AND top.id = ? ORDER BY item.position",
        (phrasebook, item),
    ).fetchall()
    if not rows:
        raise UsageError(f"The menu has no item {item}.")
    return cards_of_phrases(store, phrasebook, (phrase for (phrase,) in rows))
