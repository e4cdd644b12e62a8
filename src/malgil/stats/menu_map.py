"""The menu map panel: the strength of memory across the menu."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from malgil.base.i18n import N_, _
from malgil.phrasebook.cards import CARD_KINDS, MEANING
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.scheduling.fsrs import State
from malgil.scheduling.menu_strength import MapNode, MappedMenu, weight_of, weight_of_recall
from malgil.scheduling.steps import step_chances
from malgil.stats.panels import with_head
from malgil.stats.reader import MARKS
from malgil.store import review_queries
from malgil.store.phrasebooks import read_menu_texts
from malgil.wording import PATH_CHANCE, percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from malgil.scheduling.menu_strength import NestedMenu
    from malgil.stats.reader import Reader


_DEPTH = 2


def compute(reader: Reader) -> tuple[MapNode, ...]:
    """Return the top-level items of the selected phrasebooks, or the selected branch."""
    connection, branch = reader.store.connection, reader.branch
    weights = _weights(reader)
    meaning = {row[0]: row[2] for row in reader.remembered if MARKS[row[1]][0] is MEANING}
    recall = reader.store.model.recall_on(reader.today)
    nodes: list[MapNode] = []
    for number, menu in enumerate(reader.menus):
        reader.report(number / len(reader.menus))
        items, labels, glosses = read_menu_texts(connection, menu.phrasebook)
        walked = review_queries.read_walked(connection, menu.phrasebook)
        menu_map = MappedMenu(
            menu=_narrowed(reader, menu),
            sums=menu.sums(weights),
            items=items,
            labels=labels,
            glosses=glosses,
            meaning=meaning,
            leaves=[position for position, _steps in walked],
            steps=[step_chances(steps, recall) for _position, steps in walked],
        )
        nodes += menu_map.beneath() if branch is None else [menu_map.node(branch.position)]
    return tuple(nodes)


def _weights(reader: Reader) -> dict[int, int]:
    """Return the packed weight of the cards of the selected kinds, by subject."""
    of_mark = [
        weight_of(state, suspended=suspended) if kind in reader.types else None
        for kind, state, suspended in MARKS
    ]
    weights: defaultdict[int, int] = defaultdict(int)
    for subject, mark, recall, _stability, _difficulty in reader.met:
        weight = of_mark[mark]
        if weight is not None:
            weights[subject] += weight if recall is None else weight + weight_of_recall(recall)
    return weights


def _narrowed(reader: Reader, menu: NestedMenu) -> NestedMenu:
    """Return a menu that counts only cards of the selected kinds."""
    if len(reader.types) == len(CARD_KINDS):
        return menu
    sums = menu.sums(reader.cards_by_subject())
    return replace(menu, cards=[menu.total(sums, at) for at in range(len(menu.phrases))])


def sentences(nodes: tuple[MapNode, ...]) -> list[str]:
    """Return the weakest branch that was started in words."""
    branches = nodes if len(nodes) == 1 else [node for node in nodes if not node.is_leaf]
    begun = [node.weakest for node in branches if node.weakest is not None]
    if not begun:
        return [_("Nothing in the menu has been learned yet.")]
    weakest = min(begun, key=lambda node: (node.retrievability, len(node.path)))
    said = _("The weakest branch so far ({share}): {path}").format(
        path=PATH_SEPARATOR.join(weakest.path), share=percent(weakest.retrievability)
    )
    return [said]


def table(nodes: Sequence[MapNode]) -> list[Sequence[str]]:
    """Return the top two levels, below the title of each phrasebook if there are several."""
    head = (
        N_("menu branch"),
        N_("step"),
        PATH_CHANCE,
        N_("known"),
        N_("new"),
        N_("cards"),
    )
    menus = {node.phrasebook: node.menu_map.menu for node in nodes}
    if len(menus) <= 1:
        return with_head(head, _rows(nodes, 0))
    rows: list[Sequence[str]] = []
    for book, menu in menus.items():
        rows.append((menu.title, *[""] * (len(head) - 1)))
        rows += _rows([node for node in nodes if node.phrasebook == book], 0)
    return with_head(head, rows)


def _rows(nodes: Sequence[MapNode], depth: int) -> Iterator[Sequence[str]]:
    for node in nodes:
        yield (
            "  " * depth + node.label,
            percent(node.step),
            percent(node.chance),
            percent(node.retrievability),
            str(node.states[State.NEW]),
            str(node.cards),
        )
        if depth + 1 < _DEPTH:
            yield from _rows([item for item in node.items if not item.is_leaf], depth + 1)


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
            "step": node.step,
            "chance": node.chance,
            "items": _nodes(node.items),
        }
        for node in nodes
    ]


def to_json(nodes: Iterable[MapNode]) -> dict[str, Any]:
    """Return every item."""
    return {"menu_map": _nodes(nodes)}
