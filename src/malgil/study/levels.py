"""Levels of the menu, and the flow, as lists to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.review.views import Entry, Reading, ReadingReason

if TYPE_CHECKING:
    from malgil.collection import Collection


def level_reading(
    collection: Collection, level: tuple[str, str, str], reason: ReadingReason
) -> Reading:
    """Return a level for reading.

    Args:
        collection: The open collection.
        level: The phrasebook's id, `menu` or `flow`, and the id of the item above (empty at the
            top).
        reason: Why it is shown.
    """
    phrasebook, share, parent = level
    if share == "flow":
        book = collection.book(phrasebook)
        entries = tuple(
            Entry(label=book.phrase(one.phrase).label, glosses=one.glosses)
            for one in book.flow_entries()
        )
        return Reading(reason=reason, parent=(), entries=entries, is_flow=True)
    menu = collection.menu(phrasebook)
    return Reading(
        reason=reason,
        parent=menu.path(parent),
        entries=tuple(Entry(label=one.label, glosses=one.glosses) for one in menu.children(parent)),
    )
