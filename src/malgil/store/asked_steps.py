"""Which steps of a path are asked, given what was chosen today."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from malgil.phrasebook.cards import PATH
from malgil.scheduling.steps import read_steps, step_strengths

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Sequence

    from malgil.scheduling.fsrs import Model
    from malgil.store.card_content import CardContent
    from malgil.store.cards import CardRow

SURE = 0.98
"""Chance of recall from which a step is not asked, but stands there already."""

SUPPORTED = 0.95
"""The same for a step whose item was chosen right on another way today."""


def asked_steps(
    text: str,
    ways: Sequence[Sequence[str]],
    day: int,
    model: Model,
    chosen: Collection[str] = (),
) -> tuple[tuple[str, bool], ...]:
    """Return the items of a path's steps, and whether each is asked.

    A step is asked unless it was right the last time and its chance of recall is at least `SURE`,
    or `SUPPORTED` if its item is one of `chosen`. The weakest step of each way is asked anyway.

    Args:
        text: The card's steps.
        ways: Item ids of each way, from the top down to a leaf.
        day: Today's learning day.
        model: FSRS model.
        chosen: Ids of the items chosen right today, on any way.
    """
    asked: dict[str, bool] = {}
    recall = model.recall_on(day)
    for way in ways:
        strengths = step_strengths(text, way, recall)
        weakest = min(range(len(way)), key=strengths.__getitem__)
        for number, (item, (chance, _stability)) in enumerate(zip(way, strengths, strict=True)):
            enough = SUPPORTED if item in chosen else SURE
            asked[item] = asked.get(item, False) or chance < enough or number == weakest
    return tuple(asked.items())


def read_asked_steps(
    connection: sqlite3.Connection, card: CardRow, content: CardContent, day: int, model: Model
) -> tuple[tuple[str, bool], ...]:
    """Return the items of a card's steps, and whether each is asked (`asked_steps`).

    Only path cards have steps.

    Args:
        connection: The collection.
        card: The card.
        content: Its content.
        day: Today's learning day.
        model: FSRS model.
    """
    if not content.ways:  # no path card
        return ()
    rows = connection.execute(
        "SELECT DISTINCT card.steps FROM review CROSS JOIN card ON card.key = review.card "
        "CROSS JOIN phrase ON phrase.key = card.phrase WHERE review.learning_day = ? "
        f"AND review.rating > 0 AND card.type = '{PATH}' AND phrase.phrasebook = ?",
        (day, content.card.phrasebook),
    )
    steps = chain.from_iterable(read_steps(text).items() for (text,) in rows)
    chosen = {item for item, step in steps if step.right and step.day == day}
    return asked_steps(card.progress.steps, content.ways, day, model, chosen)
