"""Match the items of two versions of a phrasebook and list their differences."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct
from msgspec.structs import replace
from rapidfuzz import fuzz

from malgil.base.plain_text import without_accents
from malgil.phrasebook.grading import is_reworded
from malgil.phrasebook.model import (
    PATH_SEPARATOR,
    PROMPT_SEPARATOR,
    FlowEntry,
    FreshIds,
    MenuItem,
    MenuPosition,
    Phrase,
    Phrasebook,
    item_step,
    label_key,
    mapped,
    slug,
)
from malgil.phrasebook.text.search import words_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence


_LONGEST_PATH, _LONGEST_END = 2_000, 500
_ALIKE = 80.0
_DIGIT = re.compile(r"\d")

Made: TypeAlias = "Container[tuple[str, str]]"
"""The generated ids of a file, as (`phrase`, id) and (`item`, id)."""


def keep_ids(
    new: Phrasebook, old: Phrasebook, archived: Mapping[str, str], made: Made | None = None
) -> Phrasebook:
    """Return `new` with the ids of `old` in place of generated ones.

    A phrase has the id of the one with its label, else of the one that it was renamed from: under
    the same parent with the same gloss, or there in the same position with a similar label. A label
    that replaced another gets an id that was never used. Items are matched by their path, then by
    their own and their parent's phrase, then by their phrase alone.

    Args:
        new: New version.
        old: Current version. Empty if there is none.
        archived: Labels of archived phrases, by id. A phrase comes back with its label.
        made: The ids that may change (default: all).
    """
    if not old.phrases and not archived:
        return new
    fixed = _fixed("phrase", (phrase.id for phrase in new.phrases), made)
    by_label = {label_key(label): phrase for phrase, label in archived.items()}
    by_label |= {label_key(phrase.label): phrase.id for phrase in old.phrases}
    ids = {phrase: phrase for phrase in fixed}
    for phrase in new.phrases:
        before = by_label.get(label_key(phrase.label))
        if phrase.id not in fixed and before is not None and before not in fixed:
            ids[phrase.id] = before
    _add_renamed(ids, new, old)
    fresh = FreshIds({*archived, *(phrase.id for phrase in old.phrases), *ids.values()})
    for phrase in new.phrases:
        if phrase.id not in ids:
            ids[phrase.id] = fresh.make(slug(phrase.label))
    item_ids = _item_ids(new, old, ids, made)

    def renumbered(item: MenuItem) -> MenuItem:
        return replace(item, id=item_ids[item.id], phrase=ids[item.phrase])

    return replace(
        new,
        phrases=tuple(replace(phrase, id=ids[phrase.id]) for phrase in new.phrases),
        menu=mapped(new.menu, renumbered),
        flow=mapped(new.flow, lambda entry: replace(entry, phrase=ids[entry.phrase])),
    )


def adopt_ids(
    new: Phrasebook, old: Phrasebook, archived: Mapping[str, str] = MappingProxyType({})
) -> Phrasebook:
    """Return `new` as a later version of `old`, for files without ids.

    The menu is the new one, with ids as from `keep_ids`. Everything that a file of labels and
    glosses cannot hold is kept from `old`: id, title, date, flow, tips, lines, the details of
    phrases, goals, and further glosses of a place whose first gloss is unchanged.
    """
    # The flow keeps its phrases, so they are not renamed.
    new = keep_ids(replace(new, flow=()), old, archived)
    in_menu = {phrase.id: phrase for phrase in new.phrases}
    in_flow = {entry.phrase for entry in old.flow_entries()}
    kept = [
        replace(phrase, label=in_menu.pop(phrase.id, phrase).label)
        for phrase in old.phrases
        if phrase.id in in_menu or phrase.id in in_flow
    ]
    items = {place.item.id: place.item for place in old.places()}

    def adopted(item: MenuItem) -> MenuItem:
        before = items.get(item.id)
        if before is None:
            return item
        kept = item.glosses == before.glosses[:1]
        return replace(item, glosses=before.glosses if kept else item.glosses, goal=before.goal)

    return replace(old, phrases=(*kept, *in_menu.values()), menu=mapped(new.menu, adopted))


def _fixed(kind: str, ids: Iterable[str], made: Made | None) -> set[str]:
    return set() if made is None else {each for each in ids if (kind, each) not in made}


def _add_renamed(ids: dict[str, str], new: Phrasebook, old: Phrasebook) -> None:
    """Add the phrases of the new version that are renamed ones of the old, which are gone."""
    used = {*ids.values(), *(() if new.flow else (entry.phrase for entry in old.flow_entries()))}
    levels: list[tuple[Sequence[MenuItem | FlowEntry], Sequence[MenuItem | FlowEntry]]]
    levels = [(new.menu, old.menu), (new.flow, old.flow)]
    while levels:
        here, before = levels.pop()
        for after, was in _renames(new, old, here, before, ids, used):
            if after.phrase not in ids and was.phrase not in used:
                ids[after.phrase] = was.phrase
                used.add(was.phrase)
        by_phrase = {item.phrase: item for item in before}
        for item in here:
            match = by_phrase.get(ids.get(item.phrase, ""))
            if match is not None:
                levels.append((item.items, match.items))


def _renames(
    new: Phrasebook,
    old: Phrasebook,
    here: Sequence[MenuItem | FlowEntry],
    before: Sequence[MenuItem | FlowEntry],
    ids: Mapping[str, str],
    used: Container[str],
) -> Iterator[tuple[MenuItem | FlowEntry, MenuItem | FlowEntry]]:
    """Yield the items of a level that may be renamed, with their old ones, the likeliest first."""
    gone: dict[str, list[int]] = defaultdict(list)
    for at, item in enumerate(before):
        if item.phrase not in used:
            gone[item.glosses[0]].append(at)
    come = Counter(item.glosses[0] for item in here if item.phrase not in ids)
    found: list[tuple[bool, float, int, int, int]] = []
    for at, item in enumerate(here):
        if item.phrase in ids or not gone:
            continue
        gloss = item.glosses[0]
        same = set(gone.get(gloss, ()))
        is_sure = len(same) == come[gloss] == 1
        label = new.phrase(item.phrase).label
        for other in same | ({at} if at < len(before) and before[at].phrase not in used else set()):
            was = old.phrase(before[other].phrase).label
            alike = _ratio(label, was)
            if (is_sure and other in same) or alike >= _ALIKE:
                found.append((other not in same, -alike, abs(at - other), at, other))
    for *_rank, at, other in sorted(found):
        yield here[at], before[other]


def _ratio(label: str, other: str) -> float:
    """Return how alike two labels are, 0 to 100.

    Labels that differ in a number, only in signs, or in a word with another meaning (`enable` and
    `disable`) are different ones, not typos.
    """
    texts = [without_accents(text).casefold() for text in (label, other)]
    first, second = ("".join(filter(str.isalnum, text)) for text in texts)
    if _DIGIT.findall(label) != _DIGIT.findall(other) or first == second:
        return 0.0
    ratio = fuzz.ratio(*texts)
    if ratio >= _ALIKE:
        words = map(words_of, texts)
        return ratio if is_reworded(*words) else 0.0
    return ratio


def _item_ids(
    new: Phrasebook, old: Phrasebook, ids: Mapping[str, str], made: Made | None
) -> dict[str, str]:
    """Return the ids of the new version's items by their ids in its file."""
    fixed = _fixed("item", (place.item.id for place in new.places()), made)
    found = {item: item for item in fixed}
    new_places = [place for place in new.places() if place.item.id not in fixed]
    old_places = [place for place in old.places() if place.item.id not in fixed]
    for depth in (None, -2, -1):
        waiting: dict[tuple[str, ...], list[MenuPosition]] = defaultdict(list)
        for place in reversed(old_places):
            waiting[place.phrases[depth:]].append(place)
        used: set[str] = set()
        for place in new_places:
            candidates = waiting.get(tuple(map(ids.__getitem__, place.phrases[depth:])))
            if candidates:
                found[place.item.id] = candidates.pop().item.id
                used.add(found[place.item.id])
        new_places = [place for place in new_places if place.item.id not in found]
        old_places = [place for place in old_places if place.item.id not in used]
    fresh = FreshIds({*found.values(), *(place.item.id for place in old.places())})
    for place in new_places:
        steps = map(item_step, map(ids.__getitem__, place.phrases), place.path)
        found[place.item.id] = fresh.make(".".join(steps))
    return found


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
    before = {} if old is None else {(record.kind, record.id): record for record in _records(old)}
    after = {(record.kind, record.id): record for record in _records(new)}
    added, archived = (
        [record for key, record in mine.items() if key not in theirs and _is_listed(record)]
        for mine, theirs in ((after, before), (before, after))
    )
    both = [(before[key], record) for key, record in after.items() if key in before]
    return Plan(
        added=tuple(_line(record, after=record.gist) for record in added),
        changed=tuple(line for records in both for line in _changes(*records)),
        moved=tuple(_moves(before, after)),
        archived=tuple(_line(record, before=record.gist) for record in archived),
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


def _line(record: _Record, name: str = "", before: str = "", after: str = "") -> PlanLine:
    return PlanLine(
        kind=record.kind, where=record.where, id=record.id, field=name, before=before, after=after
    )


def _changes(before: _Record, after: _Record) -> Iterator[PlanLine]:
    for name in dict.fromkeys((*before.fields, *after.fields)):
        was, will_be = before.fields.get(name, ""), after.fields.get(name, "")
        if was != will_be:
            yield _line(after, name, was, will_be)


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
        yield _line(record, name, was.where, record.where)


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
