"""Match the items of two versions of a phrasebook and list their differences."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from malgil.phrasebook.model import (
    PATH_SEPARATOR,
    PROMPT_SEPARATOR,
    FlowEntry,
    FreshIds,
    MenuItem,
    MenuPosition,
    Phrase,
    Phrasebook,
    label_key,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator


_LONGEST_PATH, _LONGEST_END = 2_000, 500


def adopt_ids(new: Phrasebook, old: Phrasebook) -> Phrasebook:
    """Return `new` as a later version of `old`, for files without ids.

    The menu is the new one. Items are matched with those of `old` by path, then by their own and
    their parent's label, then by label alone. Everything that a file of labels and glosses cannot
    hold is kept from `old`: id, title, date, flow, tips, lines, the details of phrases, goals, and
    further glosses of a place whose first gloss is unchanged.
    """
    phrases, renamed = _adopt_phrases(new, old)
    matches = _match_items(new, old)
    fresh = FreshIds(place.item.id for place in old.places())
    ids = {
        place.item.id: matches[place.item.id].id
        if place.item.id in matches
        else fresh.make(place.item.id)
        for place in new.places()
    }

    def adopted(item: MenuItem) -> MenuItem:
        before = matches.get(item.id)
        kept = before is not None and item.glosses == before.glosses[:1]
        return MenuItem(
            id=ids[item.id],
            phrase=renamed[item.phrase],
            glosses=before.glosses if before is not None and kept else item.glosses,
            goal=before.goal if before is not None else "",
            items=tuple(adopted(child) for child in item.items),
        )

    return replace(old, phrases=phrases, menu=tuple(adopted(item) for item in new.menu))


def _adopt_phrases(new: Phrasebook, old: Phrasebook) -> tuple[tuple[Phrase, ...], dict[str, str]]:
    """Return the phrases of the new version, and their ids by the new file's phrase ids."""
    needed = {place.item.phrase for place in new.places()}
    by_label = {label_key(phrase.label): phrase.id for phrase in old.phrases}
    fresh = FreshIds(phrase.id for phrase in old.phrases)
    renamed: dict[str, str] = {}
    made: list[Phrase] = []
    for phrase in new.phrases:
        if phrase.id not in needed:
            continue
        existing = by_label.get(label_key(phrase.label))
        renamed[phrase.id] = existing or fresh.make(phrase.id)
        if existing is None:
            made.append(replace(phrase, id=renamed[phrase.id]))
    stays = {*renamed.values(), *(entry.phrase for entry in old.flow_entries())}
    return (*(phrase for phrase in old.phrases if phrase.id in stays), *made), renamed


def _match_items(new: Phrasebook, old: Phrasebook) -> dict[str, MenuItem]:
    """Return the matching old items by new item id."""
    matches: dict[str, MenuItem] = {}
    new_places, old_places = list(new.places()), list(old.places())
    keys: tuple[Callable[[MenuPosition], Hashable], ...] = (
        lambda place: tuple(map(label_key, place.path)),
        lambda place: tuple(map(label_key, place.path[-2:])),
        lambda place: label_key(place.path[-1]),
    )
    for key in keys:
        waiting: dict[Hashable, list[MenuPosition]] = defaultdict(list)
        for place in reversed(old_places):
            waiting[key(place)].append(place)
        used: set[str] = set()
        for place in new_places:
            candidates = waiting.get(key(place))
            if candidates:
                matches[place.item.id] = candidates.pop().item
                used.add(matches[place.item.id].id)
        new_places = [place for place in new_places if place.item.id not in matches]
        old_places = [place for place in old_places if place.item.id not in used]
    return matches


class PlanKind(StrEnum):
    """Subject of a plan line."""

    BOOK = "book"
    PHRASE = "phrase"
    ITEM = "item"
    FLOW = "flow"
    TIP = "tip"
    LINE = "line"


class PlanLine(Struct, frozen=True, kw_only=True):
    """One change that an import would make.

    Attributes:
        kind: Kind of the record.
        where: Path of an item (the old one if archived), label of a phrase or flow entry, or id of
            a tip, line or book.
        id: Id of the record.
        field: Changed field, as named in a file (`gloss`, `label`, `note`, …), `order` or `path`
            for a move. Empty for an addition or archiving.
        before: Old value. Empty if there was none.
        after: New value. Empty if there will be none.
    """

    kind: PlanKind
    where: str
    id: str
    field: str = ""
    before: str = ""
    after: str = ""


class Plan(Struct, frozen=True, kw_only=True):
    """The changes that an import would make."""

    added: tuple[PlanLine, ...] = ()
    changed: tuple[PlanLine, ...] = ()
    moved: tuple[PlanLine, ...] = ()
    archived: tuple[PlanLine, ...] = ()

    def __bool__(self) -> bool:
        """Whether the import would change anything."""
        return bool(self.added or self.changed or self.moved or self.archived)


class _Record(Struct, frozen=True):
    """Anything with an id, with its fields as text."""

    kind: PlanKind
    id: str
    where: str
    gist: str
    fields: dict[str, str]
    parent: str = ""


def diff_books(old: Phrasebook | None, new: Phrasebook) -> Plan:
    """Return the changes that turn `old` into `new`. Without `old`, everything is added.

    Records are matched by id. An item is moved if its parent changed, or its order among the
    siblings that stayed. A reordered level is described by the fewest moves.
    """
    before = {(record.kind, record.id): record for record in _records(old)} if old else {}
    after = {(record.kind, record.id): record for record in _records(new)}
    added = [
        _gained(record) for key, record in after.items() if key not in before and _is_listed(record)
    ]
    archived = [
        _lost(record) for key, record in before.items() if key not in after and _is_listed(record)
    ]
    changed = [
        line
        for key, record in after.items()
        if key in before
        for line in _changes(before[key], record)
    ]
    moved = list(_moves(before, after))
    return Plan(
        added=tuple(added), changed=tuple(changed), moved=tuple(moved), archived=tuple(archived)
    )


def _records(book: Phrasebook) -> Iterator[_Record]:
    titles = {f"title.{language}": text for language, text in book.title.items()}
    lexicon = {f"lexicon.{name}": ", ".join(words) for name, words in book.lexicon.items()}
    words = {f"words.{word}": note for word, note in book.words.items()}
    fields = {**titles, "as_of": book.as_of, **lexicon, **words}
    fields["out_of_scope"] = PROMPT_SEPARATOR.join(book.out_of_scope)
    yield _Record(PlanKind.BOOK, book.id, book.id, "", fields)
    for entry, parent in _flow_with_parents(book.flow):
        label = book.phrase(entry.phrase).label
        gist = PROMPT_SEPARATOR.join(entry.glosses)
        fields = {"phrase": entry.phrase, "gloss": gist, "kind": entry.kind, "note": entry.note}
        yield _Record(PlanKind.FLOW, entry.id, label, gist, fields, parent)
    for place in book.places():
        gist = PROMPT_SEPARATOR.join(place.item.glosses)
        where = _where(place)
        fields = {"phrase": place.item.phrase, "gloss": gist, "goal": place.item.goal}
        yield _Record(PlanKind.ITEM, place.item.id, where, gist, fields, place.parent)
    for phrase in book.phrases:
        yield _Record(PlanKind.PHRASE, phrase.id, phrase.label, "", _phrase_fields(phrase))
    for tip in book.tips:
        fields = {"at": tip.at, "when": tip.when, "text": tip.text}
        yield _Record(PlanKind.TIP, tip.id, tip.id, tip.text, fields)
    for line in book.lines:
        fields = {"text": line.text, "gloss": line.gloss}
        yield _Record(PlanKind.LINE, line.id, line.id, line.text, fields)


def _where(place: MenuPosition) -> str:
    """Return an item's path, shortened if very long, since every item beneath repeats it."""
    path = place.path
    if sum(map(len, path)) > _LONGEST_PATH:
        path = (path[0][:_LONGEST_END], "…", path[-1][:_LONGEST_END])
    return PATH_SEPARATOR.join(path)


def _phrase_fields(phrase: Phrase) -> dict[str, str]:
    return {
        "label": phrase.label,
        "note": phrase.note,
        "keywords": ", ".join(phrase.keywords),
        "accept": ", ".join(phrase.accept),
        "situations": PROMPT_SEPARATOR.join(phrase.situations),
        "paraphrases": PROMPT_SEPARATOR.join(phrase.paraphrases),
        "changed": PROMPT_SEPARATOR.join(filter(None, phrase.changed or ())),
    }


def _flow_with_parents(
    entries: tuple[FlowEntry, ...], parent: str = ""
) -> Iterator[tuple[FlowEntry, str]]:
    for entry in entries:
        yield entry, parent
        yield from _flow_with_parents(entry.items, entry.id)


def _is_listed(record: _Record) -> bool:
    """Whether additions and archivings are listed. Those of phrases show as menu places."""
    return record.kind not in (PlanKind.PHRASE, PlanKind.BOOK)


def _gained(record: _Record) -> PlanLine:
    return PlanLine(kind=record.kind, where=record.where, id=record.id, after=record.gist)


def _lost(record: _Record) -> PlanLine:
    return PlanLine(kind=record.kind, where=record.where, id=record.id, before=record.gist)


def _changes(before: _Record, after: _Record) -> Iterator[PlanLine]:
    for name in dict.fromkeys((*before.fields, *after.fields)):
        was, will_be = before.fields.get(name, ""), after.fields.get(name, "")
        if was != will_be:
            yield PlanLine(
                kind=after.kind,
                where=after.where,
                id=after.id,
                field=name,
                before=was,
                after=will_be,
            )


_Records = dict[tuple[PlanKind, str], _Record]


def _moves(before: _Records, after: _Records) -> Iterator[PlanLine]:
    ranks = {key: rank for rank, key in enumerate(before)}
    stayed: dict[tuple[PlanKind, str], list[int]] = defaultdict(list)
    for key, record in after.items():
        if key in before and before[key].parent == record.parent:
            stayed[record.kind, record.parent].append(ranks[key])
    in_order = {rank for level in stayed.values() for rank in _longest_rise(level)}
    for key, record in after.items():
        was = before.get(key)
        if was is None or record.kind is PlanKind.PHRASE or ranks[key] in in_order:
            continue
        name = "order" if was.parent == record.parent else "path"
        yield PlanLine(
            kind=record.kind,
            where=record.where,
            id=record.id,
            field=name,
            before=was.where,
            after=record.where,
        )


def _longest_rise(ranks: Iterable[int]) -> list[int]:
    """Return a longest increasing subsequence (patience sorting, O(n log n))."""
    tops: list[int] = []
    below: dict[int, int | None] = {}
    for rank in ranks:
        pile = bisect_left(tops, rank)
        below[rank] = tops[pile - 1] if pile else None
        tops[pile : pile + 1] = [rank]
    rise: list[int] = []
    at = tops[-1] if tops else None
    while at is not None:
        rise.append(at)
        at = below[at]
    return rise[::-1]
