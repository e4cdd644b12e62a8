"""What is remembered of each branch, and the ways that can be walked: read through indices."""

from __future__ import annotations

from dataclasses import dataclass
from math import fsum
from typing import TYPE_CHECKING

from malgil.core.value import Value

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping

# Both are in the covering index `card_memory`.
_REMEMBERED = "card.stability IS NOT NULL AND card.archived = 0"
_IN_BOOK = "(? IS NULL OR phrasebook = ?)"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class BranchMemory(Value):
    """How well a branch is remembered.

    Attributes:
        label: Its label; empty for the contact flow.
        gloss: Its gloss; empty for the contact flow.
        is_flow: Whether it is the contact flow.
        memory: The mean retrievability of its cards, 0–1; a new card counts as 0.
    """

    label: str
    gloss: str
    is_flow: bool
    memory: float


def branches(
    connection: sqlite3.Connection,
    phrasebook: str | None,
    recall: Callable[[float, int], float],
) -> list[BranchMemory]:
    """Return the flow and each top branch of the phrasebooks, in their order.

    Args:
        connection: The collection's.
        phrasebook: Only this one; None for all.
        recall: Returns the retrievability now from stability and day of the last answer.
    """
    found: dict[int, list[float]] = {}
    rows = connection.execute(
        "SELECT branch_phrase.branch, stability, last_day FROM card "
        f"CROSS JOIN branch_phrase ON branch_phrase.phrase = card.phrase WHERE {_REMEMBERED}"
    )
    for branch, stability, last_day in rows:
        found.setdefault(branch, []).append(recall(stability, last_day))
    named = connection.execute(
        "SELECT branch.key, branch.number, branch.label, branch.gloss, branch.cards FROM branch "
        "JOIN phrasebook ON phrasebook.id = branch.phrasebook WHERE archived = 0 "
        f"AND {_IN_BOOK} ORDER BY phrasebook.position, branch.number",
        (phrasebook, phrasebook),
    )
    return [
        BranchMemory(label, gloss, number == 0, fsum(found.get(key, ())) / max(cards, 1))
        for key, number, label, gloss, cards in named
    ]


def walkable(
    connection: sqlite3.Connection,
    phrasebook: str | None,
    recall: Callable[[float, int], float],
    least: float,
    *,
    instead: Mapping[tuple[str, int], bool] | None = None,
) -> list[tuple[int, str, str]]:
    """Return the ways that can be walked now, in menu order: item key, phrasebook and item id.

    Args:
        connection: The collection's.
        phrasebook: Only this one; None for all.
        recall: Returns the retrievability now from stability and day of the last answer.
        least: The retrievability that each card of a way has to have.
        instead: For some cards, by type and phrase, whether they are to count as strong whatever
            is stored of them.
    """
    strong: dict[str, set[int]] = {"path": set(), "meaning": set()}
    for kind, known in strong.items():
        rows = connection.execute(
            f"SELECT phrase, stability, last_day FROM card WHERE {_REMEMBERED} "
            "AND type = ? AND (passed OR type = 'meaning')",
            (kind,),
        )
        known.update(phrase for phrase, *memory in rows if recall(*memory) >= least)
    for (kind, phrase), is_strong in (instead or {}).items():
        if kind in strong:
            (strong[kind].add if is_strong else strong[kind].discard)(phrase)
    ways = _Ways(connection, strong["meaning"])
    both = strong["path"] & strong["meaning"]
    rows = connection.execute(
        "SELECT item.key, item.phrasebook, item.id, item.position, item.parent, item.phrase "
        "FROM card CROSS JOIN item ON item.phrase = card.phrase "
        f"WHERE {_REMEMBERED} AND card.type = 'path' AND item.is_leaf AND {_IN_BOOK}",
        (phrasebook, phrasebook),
    )
    found = [
        (book, position, key, item)
        for key, book, item, position, parent, phrase in rows
        if phrase in both and ways.are_known(parent)
    ]
    order = dict(connection.execute("SELECT id, position FROM phrasebook"))
    found.sort(key=lambda one: (order[one[0]], one[1]))
    return [(key, book, item) for book, _position, key, item in found]


class _Ways:
    """Which items have a strong meaning on all their way down; each is looked at once."""

    def __init__(self, connection: sqlite3.Connection, strong: set[int]) -> None:
        self._connection = connection
        self._strong = strong
        self._known: dict[int | None, bool] = {None: True}

    def are_known(self, item: int | None) -> bool:
        if item not in self._known:
            phrase, parent = self._connection.execute(
                "SELECT phrase, parent FROM item WHERE key = ?", (item,)
            ).fetchone()
            self._known[item] = phrase in self._strong and self.are_known(parent)
        return self._known[item]
