"""The menu map: where in the menu the memory is weak."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from malgil.base.i18n import N_, _
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.scheduling.fsrs import State
from malgil.scheduling.menu_strength import MapNode, find_node, menu_map
from malgil.stats.panels import percent, with_head

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from malgil.stats.reader import Reader


_DEPTH = 2


def compute(reader: Reader) -> tuple[MapNode, ...]:
    """Return the top items of every phrasebook meant, or the branch alone."""
    snapshots = {snapshot.card: snapshot for snapshot in reader.snapshots}
    nodes: list[MapNode] = []
    for number, book in enumerate(reader.books):
        reader.report(number / len(reader.books))
        nodes.extend(menu_map(book, snapshots, reader.recall, reader.types))
    if reader.branch is None:
        return tuple(nodes)
    node = find_node(tuple(nodes), reader.branch.item)
    return () if node is None else (node,)


def sentences(nodes: tuple[MapNode, ...]) -> list[str]:
    """Return which item of the menu is the weakest of those that were begun."""
    begun = [node for node in _inner(nodes) if node.retrievability > 0]
    if not begun:
        return [_("Nothing of the menu has been learned yet.")]
    weakest = min(begun, key=lambda node: node.retrievability)
    said = _("The weakest branch so far ({share}): {path}").format(
        path=PATH_SEPARATOR.join(weakest.path), share=percent(weakest.retrievability)
    )
    return [said]


def _inner(nodes: tuple[MapNode, ...]) -> Iterator[MapNode]:
    """Yield the items with choices beneath them; of a branch that is a leaf the leaf itself."""
    waiting = list(nodes)
    is_single = len(waiting) == 1
    while waiting:
        node = waiting.pop(0)
        if node.items or is_single:
            yield node
        is_single = False
        waiting.extend(node.items)


def table(nodes: Sequence[MapNode]) -> list[Sequence[str]]:
    """Return the two uppermost levels."""
    head = (N_("menu branch"), N_("remembered"), N_("chance to get there"), N_("new"), N_("cards"))
    return with_head(head, _rows(nodes, 0))


def _rows(nodes: Sequence[MapNode], depth: int) -> Iterator[Sequence[str]]:
    for node in nodes:
        yield (
            "  " * depth + node.label,
            percent(node.retrievability),
            percent(node.chance),
            str(node.states[State.NEW]),
            str(node.cards),
        )
        if depth + 1 < _DEPTH:
            yield from _rows([item for item in node.items if item.items], depth + 1)


def _nodes(nodes: Iterable[MapNode]) -> list[dict[str, Any]]:
    return [
        {
            "id": node.item,
            "phrasebook": node.phrasebook,
            "label": node.label,
            "glosses": list(node.glosses),
            "path": list(node.path),
            "cards": node.cards,
            "retrievability": node.retrievability,
            "states": {state.value: count for state, count in node.states.items()},
            "suspended": node.suspended,
            "chance": node.chance,
            "items": _nodes(node.items),
        }
        for node in nodes
    ]


def to_json(nodes: Iterable[MapNode]) -> dict[str, Any]:
    """Return every item."""
    return {"menu_map": _nodes(nodes)}
