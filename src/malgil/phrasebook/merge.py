"""Three-way merge of phrasebooks: what the user edited stays, what they did not touch follows.

Everything with an id is compared field by field with the version that both began with. Where both
sides changed one field, the user's stays and the conflict is told.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, TypeVar

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
"""The field of a conflict about a whole thing: one side has it no more, or none would fit."""

_Node = TypeVar("_Node", MenuItem, FlowEntry)
_Record = TypeVar("_Record", Phrase, Tip, Line, MenuItem, FlowEntry)


@dataclass(frozen=True, slots=True, order=True)
class Conflict:
    """A difference that could not be taken over; the user's version stands.

    Attributes:
        kind: `book`, `phrase`, `item`, `flow`, `tip` or `line`.
        id: The id of the thing.
        field: The field, or `WHOLE`.
        mine: What stands there now; empty if nothing.
        theirs: What the new version has; empty if nothing.
    """

    kind: str
    id: str
    field: str
    mine: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Merged:
    """The outcome of a merge."""

    book: Phrasebook
    conflicts: tuple[Conflict, ...]


def merge(base: Phrasebook, mine: Phrasebook, theirs: Phrasebook) -> Merged:
    """Return what becomes of the user's phrasebook when a new version comes.

    Args:
        base: The version that both began with.
        mine: The user's.
        theirs: The new one.
    """
    conflicts: list[Conflict] = []
    phrases = _records("phrase", base.phrases, mine.phrases, theirs.phrases, conflicts)
    menu = _tree("item", base.menu, mine.menu, theirs.menu, conflicts)
    flow = _tree("flow", base.flow, mine.flow, theirs.flow, conflicts)
    try:
        book = replace(
            mine,
            title=_titles(base.title, mine.title, theirs.title, mine.id, conflicts),
            as_of=_value(
                ("book", mine.id, "as_of"), base.as_of, mine.as_of, theirs.as_of, conflicts
            ),
            phrases=_needed(phrases, menu, flow, mine, theirs),
            menu=menu,
            flow=flow,
            tips=_records("tip", base.tips, mine.tips, theirs.tips, conflicts),
            lines=_records("line", base.lines, mine.lines, theirs.lines, conflicts),
        )
    except PhrasebookError as error:
        # Two edits that are sound alone and not together, such as one label for two phrases.
        told = Conflict("book", mine.id, WHOLE, error.problem, error.where)
        return Merged(mine, (told,))
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
    return PROMPT_SEPARATOR.join(map(str, value)) if isinstance(value, tuple) else str(value)


def _titles(
    base: dict[str, str],
    mine: dict[str, str],
    theirs: dict[str, str],
    book: str,
    conflicts: list[Conflict],
) -> dict[str, str]:
    found = {}
    for name in dict.fromkeys((*mine, *theirs)):
        sides = (base.get(name), mine.get(name), theirs.get(name))
        value = _value(("book", book, f"title.{name}"), *sides, conflicts)
        if value is not None:
            found[name] = value
    return found


def _records(
    kind: str,
    base: Sequence[_Record],
    mine: Sequence[_Record],
    theirs: Sequence[_Record],
    conflicts: list[Conflict],
) -> tuple[_Record, ...]:
    """Return the merged things of one kind, in their merged order."""
    was = {one.id: one for one in base}
    own = {one.id: one for one in mine}
    new = {one.id: one for one in theirs}
    found = {
        one: made
        for one in (own | new)
        if (made := _record(kind, was.get(one), own.get(one), new.get(one), conflicts))
    }
    return tuple(found[one] for one in _order(list(was), list(own), list(new), found))


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
        one.name: _value(
            (kind, mine.id, one.name),
            None if base is None else getattr(base, one.name),
            getattr(mine, one.name),
            getattr(theirs, one.name),
            conflicts,
        )
        for one in fields(mine)
        if one.init and one.name != "items"
    }
    return replace(mine, **changed)


def _order(
    base: Sequence[str], mine: Sequence[str], theirs: Sequence[str], wanted: Iterable[str]
) -> list[str]:
    """Return the wanted in the user's order if they changed it, else in the new version's.

    What the other side alone has goes behind what it follows there.
    """
    keep = set(wanted)
    common = set(base) & set(mine)
    touched = [one for one in base if one in common] != [one for one in mine if one in common]
    first, second = (mine, theirs) if touched else (theirs, mine)
    found = [one for one in first if one in keep]
    before: str | None = None
    for one in second:
        if one not in keep:
            continue
        if one not in first:
            found.insert(found.index(before) + 1 if before in found else 0, one)
        before = one
    return found


# Trees -------------------------------------------------------------------------------------


def _tree(
    kind: str,
    base: tuple[_Node, ...],
    mine: tuple[_Node, ...],
    theirs: tuple[_Node, ...],
    conflicts: list[Conflict],
) -> tuple[_Node, ...]:
    was, own, new = _Side(base), _Side(mine), _Side(theirs)
    nodes: dict[str, _Node] = {}
    for one in own.nodes | new.nodes:
        made = _record(kind, was.nodes.get(one), own.nodes.get(one), new.nodes.get(one), conflicts)
        if made is not None:
            nodes[one] = made
    parents = _parents(kind, (was, own, new), nodes, conflicts)
    beneath: dict[str, list[str]] = defaultdict(list)
    for one, parent in parents.items():
        beneath[parent].append(one)
    orders = {
        parent: _order(was.level(parent), own.level(parent), new.level(parent), children)
        for parent, children in beneath.items()
    }
    for parent, children in beneath.items():  # those that came from elsewhere stand last
        orders[parent] += [one for one in children if one not in orders[parent]]

    def built(parent: str) -> tuple[_Node, ...]:
        return tuple(replace(nodes[one], items=built(one)) for one in orders.get(parent, ()))

    return built("")


class _Side:
    """One side's tree: its nodes without what is beneath them, and their parents."""

    def __init__(self, tree: tuple[Any, ...]) -> None:
        self.nodes: dict[str, Any] = {}
        self.parents: dict[str, str] = {}
        self._levels: dict[str, list[str]] = {}
        waiting = [("", tree)]
        while waiting:
            parent, level = waiting.pop()
            self._levels[parent] = [one.id for one in level]
            for one in level:
                self.nodes[one.id] = replace(one, items=())
                self.parents[one.id] = parent
                waiting.append((one.id, one.items))

    def level(self, parent: str) -> list[str]:
        """Return the ids of the choices under a parent."""
        return self._levels.get(parent, [])


def _parents(
    kind: str,
    sides: tuple[_Side, _Side, _Side],
    nodes: dict[str, Any],
    conflicts: list[Conflict],
) -> dict[str, str]:
    """Return where each node goes; nodes that lost their place are dropped, and told."""
    was, own, new = sides
    parents = {one: _parent(kind, one, was, own, new, conflicts) for one in nodes}
    for one in [one for one in nodes if _circles(one, parents)]:
        parents[one] = own.parents.get(one, new.parents.get(one, ""))
    for one in list(parents):
        missing = _missing_above(one, parents, nodes)
        if missing is None:
            continue
        if one in own.nodes:  # the user kept or added it: what it stands under stays too
            told = Conflict(kind, one, "parent", own.parents[one], parents[one])
            conflicts.extend([told] if told.mine != told.theirs else [])
            _bring_back(one, own, parents, nodes)
        else:
            conflicts.append(Conflict(kind, one, WHOLE, "", one))
    gone = [one for one in parents if _missing_above(one, parents, nodes) is not None]
    for one in gone:
        del parents[one]
        nodes.pop(one, None)
    return parents


def _parent(
    kind: str, one: str, was: _Side, own: _Side, new: _Side, conflicts: list[Conflict]
) -> str:
    mine, theirs = own.parents.get(one), new.parents.get(one)
    if mine is None or theirs is None:
        return theirs if mine is None and theirs is not None else mine or ""
    return str(_value((kind, one, "parent"), was.parents.get(one), mine, theirs, conflicts))


def _circles(one: str, parents: Mapping[str, str]) -> bool:
    seen = {one}
    at = parents.get(one, "")
    while at:
        if at in seen:
            return True
        seen.add(at)
        at = parents.get(at, "")
    return False


def _missing_above(one: str, parents: Mapping[str, str], nodes: Mapping[str, Any]) -> str | None:
    at = one
    while at:
        if at not in nodes or at not in parents:
            return at
        at = parents[at]
    return None


def _bring_back(one: str, own: _Side, parents: dict[str, str], nodes: dict[str, Any]) -> None:
    """Put a node where the user has it, with all that is above it there."""
    at = one
    while at:
        nodes.setdefault(at, own.nodes[at])
        parents[at] = own.parents[at]
        at = own.parents[at]


def _needed(
    phrases: tuple[Phrase, ...],
    menu: tuple[MenuItem, ...],
    flow: tuple[FlowEntry, ...],
    mine: Phrasebook,
    theirs: Phrasebook,
) -> tuple[Phrase, ...]:
    """Return the phrases that stand somewhere, those that one side dropped included."""
    used: set[str] = set()
    waiting: list[MenuItem | FlowEntry] = [*menu, *flow]
    while waiting:
        one = waiting.pop()
        used.add(one.phrase)
        waiting.extend(one.items)
    known = {one.id: one for side in (theirs.phrases, mine.phrases, phrases) for one in side}
    return tuple(known[one] for one in sorted(used))
