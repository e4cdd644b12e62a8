"""Three-way merge of phrasebooks. The user's edits are kept and everything else is updated.

Records with an id are compared field by field with the common base version. If both sides changed a
field, the user's value is kept and the conflict is reported.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from malgil.phrasebook.model import (
    PROMPT_SEPARATOR,
    FlowEntry,
    Line,
    MenuItem,
    Phrase,
    Phrasebook,
    PhrasebookError,
    Tip,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

WHOLE = "whole"
"""Field of a conflict about a whole record: one side removed it, or the merge would be invalid."""

_Node = TypeVar("_Node", MenuItem, FlowEntry)
_Record = TypeVar("_Record", Phrase, Tip, Line, MenuItem, FlowEntry)


class Conflict(Struct, frozen=True, order=True):
    """A change of the new version that was not applied. The user's version is kept.

    Attributes:
        kind: `book`, `phrase`, `item`, `flow`, `tip` or `line`.
        id: Id of the record.
        field: Field, or `WHOLE`.
        mine: The user's value. Empty if there is none.
        theirs: The new version's value. Empty if there is none.
    """

    kind: str
    id: str
    field: str
    mine: str
    theirs: str


class Merged(Struct, frozen=True):
    """Result of a merge."""

    book: Phrasebook
    conflicts: tuple[Conflict, ...]


def merge(base: Phrasebook, mine: Phrasebook, theirs: Phrasebook) -> Merged:
    """Merge a new version into the user's phrasebook.

    Args:
        base: Common base version.
        mine: The user's version.
        theirs: The new version.
    """
    conflicts: list[Conflict] = []
    phrases = _records("phrase", base.phrases, mine.phrases, theirs.phrases, conflicts)
    menu = _tree("item", base.menu, mine.menu, theirs.menu, conflicts)
    flow = _tree("flow", base.flow, mine.flow, theirs.flow, conflicts)
    try:
        book = replace(
            mine,
            title=_mapping("title", base, mine, theirs, conflicts),
            as_of=_value(
                ("book", mine.id, "as_of"), base.as_of, mine.as_of, theirs.as_of, conflicts
            ),
            phrases=_needed(phrases, menu, flow, mine, theirs),
            menu=menu,
            flow=flow,
            tips=_records("tip", base.tips, mine.tips, theirs.tips, conflicts),
            lines=_records("line", base.lines, mine.lines, theirs.lines, conflicts),
            lexicon=_mapping("lexicon", base, mine, theirs, conflicts),
            words=_mapping("words", base, mine, theirs, conflicts),
            out_of_scope=_value(
                ("book", mine.id, "out_of_scope"),
                base.out_of_scope,
                mine.out_of_scope,
                theirs.out_of_scope,
                conflicts,
            ),
        )
    except PhrasebookError as error:
        # Two edits can be valid alone but not together, such as one label for two phrases.
        conflict = Conflict("book", mine.id, WHOLE, error.problem, error.where)
        return Merged(mine, (conflict,))
    return Merged(book, tuple(sorted(set(conflicts))))


def _value(
    where: tuple[str, str, str], base: Any, mine: Any, theirs: Any, conflicts: list[Conflict]
) -> Any:
    if mine in (base, theirs):
        return theirs
    if theirs != base:
        conflicts.append(Conflict(*where, _text(mine), _text(theirs)))
    return mine


def _text(value: object) -> str:
    if isinstance(value, tuple):
        return PROMPT_SEPARATOR.join(filter(None, map(str, value)))
    return str(value or "")


def _mapping(
    field: str,
    base: Phrasebook,
    mine: Phrasebook,
    theirs: Phrasebook,
    conflicts: list[Conflict],
) -> dict[str, Any]:
    old, user, new = (getattr(book, field) for book in (base, mine, theirs))
    merged = {}
    for name in dict.fromkeys((*user, *new)):
        sides = (old.get(name), user.get(name), new.get(name))
        value = _value(("book", mine.id, f"{field}.{name}"), *sides, conflicts)
        if value is not None:
            merged[name] = value
    return merged


def _records(
    kind: str,
    base: Sequence[_Record],
    mine: Sequence[_Record],
    theirs: Sequence[_Record],
    conflicts: list[Conflict],
) -> tuple[_Record, ...]:
    """Return the merged records of one kind, in their merged order."""
    old = {record.id: record for record in base}
    user = {record.id: record for record in mine}
    new = {record.id: record for record in theirs}
    merged = {
        record_id: made
        for record_id in (user | new)
        if (
            made := _record(
                kind, old.get(record_id), user.get(record_id), new.get(record_id), conflicts
            )
        )
    }
    return tuple(
        merged[record_id] for record_id in _order(list(old), list(user), list(new), merged)
    )


def _record(
    kind: str,
    base: _Record | None,
    mine: _Record | None,
    theirs: _Record | None,
    conflicts: list[Conflict],
) -> _Record | None:
    if mine is None or theirs is None:
        kept = mine if base is None else None
        if base is None:
            return mine or theirs
        left = mine or theirs
        if left is not None and left != base:
            kept = mine
            sides = ("", base.id) if mine is None else (base.id, "")
            conflicts.append(Conflict(kind, base.id, WHOLE, *sides))
        return kept
    changed = {
        name: _value(
            (kind, mine.id, name),
            None if base is None else getattr(base, name),
            getattr(mine, name),
            getattr(theirs, name),
            conflicts,
        )
        for name in mine.__struct_fields__
        if name != "items"
    }
    return replace(mine, **changed)


def _order(
    base: Sequence[str], mine: Sequence[str], theirs: Sequence[str], ids: Iterable[str]
) -> list[str]:
    """Return the ids in the user's order if the user changed it, else in the new version's.

    An id that only the other side has goes after its predecessor there.
    """
    keep = set(ids)
    common = set(base) & set(mine)
    touched = [record_id for record_id in base if record_id in common] != [
        record_id for record_id in mine if record_id in common
    ]
    first, second = (mine, theirs) if touched else (theirs, mine)
    order = [record_id for record_id in first if record_id in keep]
    before: str | None = None
    for record_id in second:
        if record_id not in keep:
            continue
        if record_id not in first:
            order.insert(order.index(before) + 1 if before in order else 0, record_id)
        before = record_id
    return order


# Trees -------------------------------------------------------------------------------------


def _tree(
    kind: str,
    base: tuple[_Node, ...],
    mine: tuple[_Node, ...],
    theirs: tuple[_Node, ...],
    conflicts: list[Conflict],
) -> tuple[_Node, ...]:
    old, user, new = _Side(base), _Side(mine), _Side(theirs)
    nodes: dict[str, _Node] = {}
    for node_id in user.nodes | new.nodes:
        made = _record(
            kind, old.nodes.get(node_id), user.nodes.get(node_id), new.nodes.get(node_id), conflicts
        )
        if made is not None:
            nodes[node_id] = made
    parents = _parents(kind, (old, user, new), nodes, conflicts)
    beneath: dict[str, list[str]] = defaultdict(list)
    for node_id, parent in parents.items():
        beneath[parent].append(node_id)
    orders = {
        parent: _order(old.level(parent), user.level(parent), new.level(parent), children)
        for parent, children in beneath.items()
    }
    for parent, children in beneath.items():  # moved nodes come last
        orders[parent] += [node_id for node_id in children if node_id not in orders[parent]]

    def built(parent: str) -> tuple[_Node, ...]:
        return tuple(
            replace(nodes[node_id], items=built(node_id)) for node_id in orders.get(parent, ())
        )

    return built("")


class _Side:
    """One side's tree: its nodes without their children, and their parents."""

    def __init__(self, tree: tuple[Any, ...]) -> None:
        self.nodes: dict[str, Any] = {}
        self.parents: dict[str, str] = {}
        self._levels: dict[str, list[str]] = {}
        waiting = [("", tree)]
        while waiting:
            parent, level = waiting.pop()
            self._levels[parent] = [node.id for node in level]
            for node in level:
                self.nodes[node.id] = replace(node, items=())
                self.parents[node.id] = parent
                waiting.append((node.id, node.items))

    def level(self, parent: str) -> list[str]:
        """Return the ids of the choices under a parent."""
        return self._levels.get(parent, [])


def _parents(
    kind: str,
    sides: tuple[_Side, _Side, _Side],
    nodes: dict[str, Any],
    conflicts: list[Conflict],
) -> dict[str, str]:
    """Return the parent of each node. Nodes that lost their place are dropped and reported."""
    old, user, new = sides
    parents = {node_id: _parent(kind, node_id, old, user, new, conflicts) for node_id in nodes}
    for node_id in [node_id for node_id in nodes if _circles(node_id, parents)]:
        parents[node_id] = user.parents.get(node_id, new.parents.get(node_id, ""))
    for node_id in list(parents):
        missing = _missing_above(node_id, parents, nodes)
        if missing is None:
            continue
        if node_id in user.nodes:  # the user kept or added it, so its ancestors stay too
            conflict = Conflict(kind, node_id, "parent", user.parents[node_id], parents[node_id])
            conflicts.extend([conflict] if conflict.mine != conflict.theirs else [])
            _bring_back(node_id, user, parents, nodes)
        else:
            conflicts.append(Conflict(kind, node_id, WHOLE, "", node_id))
    gone = [node_id for node_id in parents if _missing_above(node_id, parents, nodes) is not None]
    for node_id in gone:
        del parents[node_id]
        nodes.pop(node_id, None)
    return parents


def _parent(
    kind: str, node_id: str, old: _Side, user: _Side, new: _Side, conflicts: list[Conflict]
) -> str:
    mine, theirs = user.parents.get(node_id), new.parents.get(node_id)
    if mine is None or theirs is None:
        return theirs if mine is None and theirs is not None else mine or ""
    return str(_value((kind, node_id, "parent"), old.parents.get(node_id), mine, theirs, conflicts))


def _circles(node_id: str, parents: Mapping[str, str]) -> bool:
    seen = {node_id}
    at = parents.get(node_id, "")
    while at:
        if at in seen:
            return True
        seen.add(at)
        at = parents.get(at, "")
    return False


def _missing_above(
    node_id: str, parents: Mapping[str, str], nodes: Mapping[str, Any]
) -> str | None:
    at = node_id
    while at:
        if at not in nodes or at not in parents:
            return at
        at = parents[at]
    return None


def _bring_back(node_id: str, user: _Side, parents: dict[str, str], nodes: dict[str, Any]) -> None:
    """Restore a node and its ancestors as the user has them."""
    at = node_id
    while at:
        nodes.setdefault(at, user.nodes[at])
        parents[at] = user.parents[at]
        at = user.parents[at]


def _needed(
    phrases: tuple[Phrase, ...],
    menu: tuple[MenuItem, ...],
    flow: tuple[FlowEntry, ...],
    mine: Phrasebook,
    theirs: Phrasebook,
) -> tuple[Phrase, ...]:
    """Return the phrases in use, including those that one side removed."""
    used: set[str] = set()
    waiting: list[MenuItem | FlowEntry] = [*menu, *flow]
    while waiting:
        node = waiting.pop()
        used.add(node.phrase)
        waiting.extend(node.items)
    by_id = {
        phrase.id: phrase for side in (theirs.phrases, mine.phrases, phrases) for phrase in side
    }
    return tuple(by_id[phrase_id] for phrase_id in sorted(used))
