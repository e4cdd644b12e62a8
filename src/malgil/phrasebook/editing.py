"""Edits of a phrasebook. Each takes a valid phrasebook and returns a valid one, or raises.

A phrase keeps its id when its label changes, because its cards' progress depends on the id. A new
phrase gets an id that was never used in its phrasebook. A label that matches an archived phrase
restores that phrase with its history.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from malgil.phrasebook.model import (
    DATE,
    MAX_LEVELS,
    Change,
    FreshIds,
    MenuItem,
    Phrase,
    Phrasebook,
    PhrasebookError,
    canonical,
    label_key,
    mapped,
    slug,
    walk,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from malgil.phrasebook.model import MenuPosition


def relabel(book: Phrasebook, phrase: str, label: str) -> Phrasebook:
    """Change the label of a phrase everywhere.

    Raises:
        PhrasebookError: The phrase does not exist, the label is empty, or another phrase has it.
    """
    before = _phrase(book, phrase)
    label = _label(label, phrase)
    key = label_key(label)
    if any(other.id != phrase and label_key(other.label) == key for other in book.phrases):
        raise PhrasebookError("label-twice", label)
    changed = before.changed
    if changed is not None and label_key(changed.to) == key:
        changed = None
    return _with_phrase(book, replace(before, label=label, changed=changed))


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
    phrases, phrase = _phrase_for(book, _label(label, place), archived)
    return _changed(book, place, phrases, phrase=phrase)


def regloss(book: Phrasebook, place: str, glosses: Iterable[str]) -> Phrasebook:
    """Change the glosses of one place.

    Raises:
        PhrasebookError: There is no non-empty gloss, or the place does not exist.
    """
    return _changed(book, place, book.phrases, glosses=_glosses(glosses, place))


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
    before = _phrase(book, phrase)
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
    before = _phrase(book, phrase)
    if change is not None:
        since, key = canonical(change.since), label_key(change.to)
        if not DATE.fullmatch(since):
            raise PhrasebookError("date-unknown", since)
        is_same = key == label_key(before.label)
        change = None if is_same else Change(since, canonical(change.to) if key else "")
    return _with_phrase(book, replace(before, changed=change))


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
    label = _label(label, parent)
    cleaned = _glosses(glosses, label)
    phrases, phrase = _phrase_for(book, label, archived)
    ids = FreshIds(place.item.id for place in book.places())
    item_id = ids.make(f"{parent}.{slug(label)}" if parent else slug(label))
    item = MenuItem(id=item_id, phrase=phrase, glosses=cleaned)
    return _inserted(book, phrases, parent, at, item), item_id


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
    moved = _place(book, item).item
    if parent in {node.id for node in walk((moved,))}:
        raise PhrasebookError("under-itself", book.phrase(moved.phrase).label)
    return _inserted(book, book.phrases, parent, at, moved)


def archive(book: Phrasebook, item: str) -> Phrasebook:
    """Remove an item and its subtree from the menu.

    Raises:
        PhrasebookError: The item does not exist, or the menu would be empty.
    """
    menu = _without(book.menu, _place(book, item).item.id)
    if not menu:
        raise PhrasebookError("menu-empty", item)
    return _made(book, book.phrases, menu=menu)


def position(book: Phrasebook, item: str) -> tuple[str, int, int]:
    """Return an item's parent, its index among the choices there, and their number.

    Raises:
        PhrasebookError: The item does not exist.
    """
    parent = _place(book, item).parent
    level = [place.item.id for place in book.places() if place.parent == parent]
    return parent, level.index(item), len(level)


# Helpers -----------------------------------------------------------------------------------


def _label(text: str, where: str) -> str:
    text = canonical(text)
    if not label_key(text):
        raise PhrasebookError("label-empty", where)
    return text


def _glosses(glosses: Iterable[str], where: str) -> tuple[str, ...]:
    cleaned = tuple(dict.fromkeys(filter(None, map(canonical, glosses))))
    if not cleaned:
        raise PhrasebookError("gloss-missing", where)
    return cleaned


def _phrase(book: Phrasebook, phrase: str) -> Phrase:
    try:
        return book.phrase(phrase)
    except KeyError:
        raise PhrasebookError("phrase-unknown", phrase) from None


def _place(book: Phrasebook, item: str) -> MenuPosition:
    place = next((place for place in book.places() if place.item.id == item), None)
    if place is None:
        raise PhrasebookError("item-unknown", item)
    return place


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
    phrase = back or FreshIds(ids | archived.keys()).make(slug(label))
    return (*book.phrases, Phrase(id=phrase, label=label)), phrase


def _made(book: Phrasebook, phrases: Iterable[Phrase], **trees: Any) -> Phrasebook:
    """Return the book with a new menu or flow, and without phrases that are no longer used."""
    trees = {"menu": book.menu, "flow": book.flow, **trees}
    if _depth(trees["menu"]) > MAX_LEVELS:
        raise PhrasebookError("too-deep", str(MAX_LEVELS))
    used = {node.phrase for tree in trees.values() for node in walk(tree)}
    return replace(book, phrases=tuple(each for each in phrases if each.id in used), **trees)


def _changed(book: Phrasebook, place: str, phrases: Iterable[Phrase], **fields: Any) -> Phrasebook:
    """Return the book with other fields of a menu item or flow entry."""
    trees: dict[str, Any] = {"menu": book.menu, "flow": book.flow}

    def change(node: Any) -> Any:
        return replace(node, **fields) if node.id == place else node

    for name, tree in trees.items():
        if any(node.id == place for node in walk(tree)):
            return _made(book, phrases, **{name: mapped(tree, change)})
    raise PhrasebookError("item-unknown", place)


def _without(items: tuple[MenuItem, ...], item: str) -> tuple[MenuItem, ...]:
    return tuple(
        replace(other, items=_without(other.items, item)) for other in items if other.id != item
    )


def _inserted(
    book: Phrasebook, phrases: Iterable[Phrase], parent: str, at: int, item: MenuItem
) -> Phrasebook:
    """Return the book with an item at one place, and not where it was."""
    if parent:
        _place(book, parent)

    def inserted(level: tuple[MenuItem, ...], above: str) -> tuple[MenuItem, ...]:
        items = [replace(each, items=inserted(each.items, each.id)) for each in level]
        if above == parent:
            items.insert(max(0, at), item)
        return tuple(items)

    return _made(book, phrases, menu=inserted(_without(book.menu, item.id), ""))


def _depth(items: tuple[MenuItem, ...]) -> int:
    return 1 + max(_depth(item.items) for item in items) if items else 0
