"""Three-way merge of phrasebooks. The user's edits are kept and everything else is updated.

Records with an id are compared field by field with the common base version. If both sides changed a
field, the user's value is kept and the conflict is reported.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field
from msgspec.structs import replace

from malgil.phrasebook.model import PROMPT_SEPARATOR, Phrasebook, PhrasebookError, walk

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

WHOLE = "whole"
"""Field of a conflict about a whole record: one side removed it, or the merge would be invalid."""


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
    merger = _Merger(base, mine, theirs)
    try:
        book = merger.book()
    except PhrasebookError as error:
        # Two edits can be valid alone but not together, such as one label for two phrases.
        conflict = Conflict("book", mine.id, WHOLE, error.problem, error.where)
        return Merged(mine, (conflict,))
    return Merged(book, tuple(sorted(set(merger.conflicts))))


class _Merger(Struct):
    """One merge, with its conflicts so far."""

    base: Phrasebook
    mine: Phrasebook
    theirs: Phrasebook
    conflicts: list[Conflict] = field(default_factory=list)

    def book(self) -> Phrasebook:
        """Return the merged phrasebook.

        Raises:
            PhrasebookError: It contradicts itself.
        """
        phrases = self.records("phrase", "phrases")
        menu, flow = self.records("item", "menu"), self.records("flow", "flow")
        by_id = {
            phrase.id: phrase
            for side in (self.theirs.phrases, self.mine.phrases, phrases)
            for phrase in side
        }
        # A phrase in use stays, even if one side removed it.
        used = {node.phrase for tree in (menu, flow) for node in walk(tree)}
        return replace(
            self.mine,
            title=self.mapping("title"),
            as_of=self.of_book("as_of"),
            phrases=tuple(by_id[phrase] for phrase in sorted(used)),
            menu=menu,
            flow=flow,
            tips=self.records("tip", "tips"),
            lines=self.records("line", "lines"),
            lexicon=self.mapping("lexicon"),
            words=self.mapping("words"),
            out_of_scope=self.of_book("out_of_scope"),
        )

    def sides(self, name: str) -> tuple[Any, Any, Any]:
        """Return the values of a field of the phrasebook: base, mine and theirs."""
        return getattr(self.base, name), getattr(self.mine, name), getattr(self.theirs, name)

    def of_book(self, name: str) -> Any:
        """Return the merged value of a field of the phrasebook."""
        return self.value("book", self.mine.id, name, *self.sides(name))

    def mapping(self, name: str) -> dict[str, Any]:
        """Return the merged value of a field that is a mapping."""
        old, user, new = self.sides(name)
        merged = {}
        for key in dict.fromkeys((*user, *new)):
            sides = (old.get(key), user.get(key), new.get(key))
            value = self.value("book", self.mine.id, f"{name}.{key}", *sides)
            if value is not None:
                merged[key] = value
        return merged

    def value(self, kind: str, record: str, name: str, base: Any, mine: Any, theirs: Any) -> Any:
        """Return a merged value: the user's if both sides changed it, which is a conflict."""
        if mine in (base, theirs):
            return theirs
        if theirs != base:
            self.conflicts.append(Conflict(kind, record, name, _text(mine), _text(theirs)))
        return mine

    def records(self, kind: str, name: str) -> tuple[Any, ...]:
        """Return the merged records of one kind, or trees of them, in their merged order."""
        old, user, new = map(_Side, self.sides(name))
        nodes: dict[str, Any] = {}
        for node_id in user.nodes | new.nodes:
            sides = (side.nodes.get(node_id) for side in (old, user, new))
            node = self.record(kind, *sides)
            if node is not None:
                nodes[node_id] = node
        beneath: dict[str, list[str]] = defaultdict(list)
        for node_id, parent in self.parents(kind, old, user, new, nodes).items():
            beneath[parent].append(node_id)
        orders: dict[str, list[str]] = {}
        for parent, children in beneath.items():
            levels = old.levels[parent], user.levels[parent], new.levels[parent]
            orders[parent] = order = _order(*levels, children)
            order += [node_id for node_id in children if node_id not in order]  # moved ones

        def built(parent: str) -> tuple[Any, ...]:
            return tuple(
                replace(nodes[node_id], items=built(node_id))
                if node_id in orders
                else nodes[node_id]
                for node_id in orders.get(parent, ())
            )

        return built("")

    def record(self, kind: str, base: Any, mine: Any, theirs: Any) -> Any:
        """Return a merged record without its children, or None if it is removed."""
        if mine is None or theirs is None:
            left = mine or theirs
            if base is None or left is None:
                return left
            if left == base:
                return None
            sides = ("", base.id) if mine is None else (base.id, "")
            self.conflicts.append(Conflict(kind, base.id, WHOLE, *sides))
            return mine
        changed = {
            name: self.value(
                kind,
                mine.id,
                name,
                None if base is None else getattr(base, name),
                getattr(mine, name),
                getattr(theirs, name),
            )
            for name in mine.__struct_fields__
            if name != "items"
        }
        return replace(mine, **changed)

    def parents(
        self, kind: str, old: _Side, user: _Side, new: _Side, nodes: dict[str, Any]
    ) -> dict[str, str]:
        """Return the parent of each node. Nodes that lost their place are dropped and reported."""
        parents: dict[str, str] = {}
        for node_id in nodes:
            base, mine, theirs = (side.parents.get(node_id) for side in (old, user, new))
            if mine is None or theirs is None:
                parents[node_id] = mine or theirs or ""
            else:
                parents[node_id] = self.value(kind, node_id, "parent", base, mine, theirs)
        for node_id in [node_id for node_id in nodes if _circles(node_id, parents)]:
            parents[node_id] = user.parents.get(node_id, new.parents.get(node_id, ""))
        for node_id in list(parents):
            if not _lacks_above(node_id, parents, nodes):
                continue
            if node_id in user.nodes:  # the user kept or added it, so its ancestors stay too
                sides = user.parents[node_id], parents[node_id]
                if sides[0] != sides[1]:
                    self.conflicts.append(Conflict(kind, node_id, "parent", *sides))
                at = node_id
                while at:
                    nodes.setdefault(at, user.nodes[at])
                    parents[at] = user.parents[at]
                    at = user.parents[at]
            else:
                self.conflicts.append(Conflict(kind, node_id, WHOLE, "", node_id))
        for node_id in [each for each in parents if _lacks_above(each, parents, nodes)]:
            del parents[node_id]
            nodes.pop(node_id, None)
        return parents


def _text(value: object) -> str:
    if isinstance(value, tuple):
        return PROMPT_SEPARATOR.join(filter(None, map(str, value)))
    return str(value or "")


def _order(
    base: Sequence[str], mine: Sequence[str], theirs: Sequence[str], ids: Iterable[str]
) -> list[str]:
    """Return the ids in the user's order if the user changed it, else in the new version's.

    An id that only the other side has goes after its predecessor there.
    """
    keep = set(ids)
    common = set(base) & set(mine)
    touched = list(filter(common.__contains__, base)) != list(filter(common.__contains__, mine))
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


class _Side:
    """The records of one side: without their children, their parents, and the levels.

    Records without children are a tree of one level.
    """

    def __init__(self, tree: tuple[Any, ...]) -> None:
        self.nodes: dict[str, Any] = {}
        self.parents: dict[str, str] = {}
        self.levels: defaultdict[str, list[str]] = defaultdict(list)
        waiting = [("", tree)]
        while waiting:
            parent, level = waiting.pop()
            self.levels[parent] = [node.id for node in level]
            for node in level:
                items = getattr(node, "items", ())
                self.nodes[node.id] = replace(node, items=()) if items else node
                self.parents[node.id] = parent
                if items:
                    waiting.append((node.id, items))


def _circles(node_id: str, parents: Mapping[str, str]) -> bool:
    seen = {node_id}
    at = parents.get(node_id, "")
    while at:
        if at in seen:
            return True
        seen.add(at)
        at = parents.get(at, "")
    return False


def _lacks_above(node_id: str, parents: Mapping[str, str], nodes: Mapping[str, Any]) -> bool:
    """Return whether a node or one above it has no place."""
    at = node_id
    while at:
        if at not in nodes or at not in parents:
            return True
        at = parents[at]
    return False
