"""Edits of a phrasebook. Each takes a valid phrasebook and returns a valid one, or raises.

A phrase keeps its id when its label changes, because its cards' progress depends on the id. A new
phrase gets an id that was never used in its phrasebook. A label that matches an archived phrase
restores that phrase with its history.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from malgil.base.plain_text import LONGEST_TEXT
from malgil.phrasebook.model import (
    DATE,
    Change,
    FlowEntry,
    MenuItem,
    Phrase,
    Phrasebook,
    PhrasebookError,
    canonical,
    label_key,
    slug,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

MAX_LEVELS = 32


def relabel(book: Phrasebook, phrase: str, label: str) -> Phrasebook:
    """Change the label of a phrase everywhere.

    Raises:
        PhrasebookError: The phrase does not exist, the label is empty, or another phrase has it.
    """
    _require_phrase(book, phrase)
    label = _required(label, "label-empty", phrase)
    key = label_key(label)
    if any(other.id != phrase and label_key(other.label) == key for other in book.phrases):
        raise PhrasebookError("label-twice", label)
    changed = book.phrase(phrase).changed
    if changed is not None and label_key(changed.to) == key:
        changed = None
    return _with_phrase(book, replace(book.phrase(phrase), label=label, changed=changed))


def relabel_here(
    book: Phrasebook, place: str, label: str, archived: Mapping[str, str]
) -> Phrasebook:
    """Change a label at one place only. The place then belongs to another phrase.

    Args:
        book: Phrasebook.
        place: Id of a menu item or flow entry.
        label: Label of the other phrase, which is created if missing.
        archived: Labels of archived phrases, by id.

    Raises:
        PhrasebookError: The label is empty or already used by a sibling item, or the place does not
            exist.
    """
    label = _required(label, "label-empty", place)
    phrases, phrase = _phrase_for(book, label, archived)
    return _changed(
        book,
        place,
        lambda item: replace(item, phrase=phrase),
        lambda entry: replace(entry, phrase=phrase),
        phrases=phrases,
    )


def regloss(book: Phrasebook, place: str, glosses: Iterable[str]) -> Phrasebook:
    """Change the glosses of one place.

    Raises:
        PhrasebookError: There is no non-empty gloss, or the place does not exist.
    """
    cleaned = tuple(dict.fromkeys(text for gloss in glosses if (text := canonical(gloss))))
    if not cleaned:
        raise PhrasebookError("gloss-missing", place)
    return _changed(
        book,
        place,
        lambda item: replace(item, glosses=cleaned),
        lambda entry: replace(entry, glosses=cleaned),
    )


def describe(
    book: Phrasebook,
    phrase: str,
    *,
    note: str | None = None,
    keywords: Iterable[str] | None = None,
) -> Phrasebook:
    """Change the note or the keywords of a phrase.

    Raises:
        PhrasebookError: The phrase does not exist.
    """
    _require_phrase(book, phrase)
    before = book.phrase(phrase)
    words = before.keywords if keywords is None else map(canonical, keywords)
    after = replace(
        before,
        note=before.note if note is None else canonical(note),
        keywords=tuple(dict.fromkeys(word for word in words if word)),
    )
    return _with_phrase(book, after)


def mark_changed(book: Phrasebook, phrase: str, change: Change | None) -> Phrasebook:
    """Note how today's screen differs from a label. None: it does not.

    Raises:
        PhrasebookError: The phrase does not exist, or the date is none.
    """
    _require_phrase(book, phrase)
    if change is not None:
        since, key = canonical(change.since), label_key(change.to)
        if not DATE.fullmatch(since):
            raise PhrasebookError("date-unknown", since)
        is_same = key == label_key(book.phrase(phrase).label)
        change = None if is_same else Change(since, canonical(change.to) if key else "")
    return _with_phrase(book, replace(book.phrase(phrase), changed=change))


def add(
    book: Phrasebook,
    parent: str,
    at: int,
    label: str,
    glosses: Iterable[str],
    archived: Mapping[str, str],
) -> tuple[Phrasebook, str]:
    """Add an item to the menu.

    Args:
        book: Phrasebook.
        parent: Parent item id. Empty for the top level.
        at: Index among the choices there, from 0. Beyond the last index, the item is appended.
        label: Label. An existing phrase with this label gets one more place.
        glosses: Glosses.
        archived: As for `relabel_here`.

    Returns:
        The new phrasebook and the item's id.

    Raises:
        PhrasebookError: The label or gloss is empty, a sibling item has the label, the parent does
            not exist, or the menu would be too deep.
    """
    label = _required(label, "label-empty", parent)
    cleaned = tuple(dict.fromkeys(text for gloss in glosses if (text := canonical(gloss))))
    if not cleaned:
        raise PhrasebookError("gloss-missing", label)
    phrases, phrase = _phrase_for(book, label, archived)
    taken = {place.item.id for place in book.places()}
    item_id = _fresh(f"{parent}.{slug(label)}" if parent else slug(label), taken)
    item = MenuItem(id=item_id, phrase=phrase, glosses=cleaned)
    menu = _inserted(book.menu, parent, at, item)
    return _made(book, menu=menu, phrases=phrases), item_id


def move(book: Phrasebook, item: str, parent: str, at: int) -> Phrasebook:
    """Move an item and its subtree.

    Args:
        book: Phrasebook.
        item: Item id.
        parent: New parent item id. Empty for the top level.
        at: Index among the other choices there, from 0.

    Raises:
        PhrasebookError: The parent is within the item, a new sibling has its label, the item or
            parent does not exist, or the menu would be too deep.
    """
    moved = _item(book, item)
    if parent in {node.id for node in _walk((moved,))}:
        raise PhrasebookError("under-itself", book.phrase(moved.phrase).label)
    menu = _inserted(_without(book.menu, item), parent, at, moved)
    return _made(book, menu=menu)


def archive(book: Phrasebook, item: str) -> Phrasebook:
    """Remove an item and its subtree from the menu.

    Raises:
        PhrasebookError: The item does not exist, or the menu would be empty.
    """
    _item(book, item)
    menu = _without(book.menu, item)
    if not menu:
        raise PhrasebookError("menu-empty", item)
    return _made(book, menu=menu)


def position(book: Phrasebook, item: str) -> tuple[str, int, int]:
    """Return an item's parent, its index among the choices there, and their number.

    Raises:
        PhrasebookError: The item does not exist.
    """
    place = next((place for place in book.places() if place.item.id == item), None)
    if place is None:
        raise PhrasebookError("item-unknown", item)
    level = _item(book, place.parent).items if place.parent else book.menu
    return place.parent, [choice.id for choice in level].index(item), len(level)


# Helpers -----------------------------------------------------------------------------------


def _required(text: str, problem: str, where: str) -> str:
    text = canonical(text)
    if not label_key(text):
        raise PhrasebookError(problem, where)
    return text


def _require_phrase(book: Phrasebook, phrase: str) -> None:
    if all(candidate.id != phrase for candidate in book.phrases):
        raise PhrasebookError("phrase-unknown", phrase)


def _with_phrase(book: Phrasebook, phrase: Phrase) -> Phrasebook:
    phrases = tuple(phrase if old.id == phrase.id else old for old in book.phrases)
    return replace(book, phrases=phrases)


def _phrase_for(
    book: Phrasebook, label: str, archived: Mapping[str, str]
) -> tuple[tuple[Phrase, ...], str]:
    """Return the phrases, including one with the label (added if missing), and its id."""
    key = label_key(label)
    for existing in book.phrases:
        if label_key(existing.label) == key:
            return book.phrases, existing.id
    ids = {existing.id for existing in book.phrases}
    gone = (name for name, text in archived.items() if label_key(text) == key and name not in ids)
    back = next(gone, None)
    phrase = back or _fresh(slug(label), ids | archived.keys())
    return (*book.phrases, Phrase(id=phrase, label=label)), phrase


def _fresh(base: str, taken: Iterable[str]) -> str:
    used = set(taken)
    base = base[: LONGEST_TEXT - 50]  # room for a number
    candidate, number = base, 2
    while candidate in used:
        candidate, number = f"{base}-{number}", number + 1
    return candidate


def _made(
    book: Phrasebook,
    *,
    menu: tuple[MenuItem, ...] | None = None,
    flow: tuple[FlowEntry, ...] | None = None,
    phrases: tuple[Phrase, ...] | None = None,
) -> Phrasebook:
    """Return the book with a new menu or flow, and without phrases that are no longer used."""
    menu = book.menu if menu is None else menu
    flow = book.flow if flow is None else flow
    if _depth(menu) > MAX_LEVELS:
        raise PhrasebookError("too-deep", str(MAX_LEVELS))
    used = {item.phrase for item in _walk(menu)} | {entry.phrase for entry in _entries(flow)}
    kept = tuple(phrase for phrase in (phrases or book.phrases) if phrase.id in used)
    return replace(book, menu=menu, flow=flow, phrases=kept)


def _changed(
    book: Phrasebook,
    place: str,
    change_item: Callable[[MenuItem], MenuItem],
    change_entry: Callable[[FlowEntry], FlowEntry],
    *,
    phrases: tuple[Phrase, ...] | None = None,
) -> Phrasebook:
    if any(candidate.item.id == place for candidate in book.places()):
        return _made(book, menu=_mapped(book.menu, place, change_item), phrases=phrases)
    if all(entry.id != place for entry in book.flow_entries()):
        raise PhrasebookError("item-unknown", place)
    return _made(book, flow=_mapped_flow(book.flow, place, change_entry), phrases=phrases)


def _mapped(
    items: tuple[MenuItem, ...], place: str, change: Callable[[MenuItem], MenuItem]
) -> tuple[MenuItem, ...]:
    return tuple(
        change(item)
        if item.id == place
        else replace(item, items=_mapped(item.items, place, change))
        for item in items
    )


def _mapped_flow(
    entries: tuple[FlowEntry, ...], place: str, change: Callable[[FlowEntry], FlowEntry]
) -> tuple[FlowEntry, ...]:
    return tuple(
        change(entry)
        if entry.id == place
        else replace(entry, items=_mapped_flow(entry.items, place, change))
        for entry in entries
    )


def _without(items: tuple[MenuItem, ...], item: str) -> tuple[MenuItem, ...]:
    return tuple(
        replace(other, items=_without(other.items, item)) for other in items if other.id != item
    )


def _inserted(
    menu: tuple[MenuItem, ...], parent: str, at: int, item: MenuItem
) -> tuple[MenuItem, ...]:
    def among(level: tuple[MenuItem, ...]) -> tuple[MenuItem, ...]:
        place = max(0, at)
        return (*level[:place], item, *level[place:])

    if not parent:
        return among(menu)
    if all(node.id != parent for node in _walk(menu)):
        raise PhrasebookError("item-unknown", parent)
    return _mapped(menu, parent, lambda node: replace(node, items=among(node.items)))


def _item(book: Phrasebook, item: str) -> MenuItem:
    node = next((place.item for place in book.places() if place.item.id == item), None)
    if node is None:
        raise PhrasebookError("item-unknown", item)
    return node


def _walk(items: tuple[MenuItem, ...]) -> Iterator[MenuItem]:
    for item in items:
        yield item
        yield from _walk(item.items)


def _entries(entries: tuple[FlowEntry, ...]) -> Iterator[FlowEntry]:
    for entry in entries:
        yield entry
        yield from _entries(entry.items)


def _depth(items: tuple[MenuItem, ...]) -> int:
    return 1 + max(_depth(item.items) for item in items) if items else 0
