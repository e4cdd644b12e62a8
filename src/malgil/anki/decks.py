"""Make a phrasebook of the decks of others: of two-sided notes with text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from malgil.anki.export import FIELDS
from malgil.base.i18n import _
from malgil.base.plain_text import LONGEST_TEXT
from malgil.phrasebook.cards import LABEL, MEANING, card_id
from malgil.phrasebook.formats.drafts import Draft, add_glosses
from malgil.phrasebook.formats.markup import lines_of
from malgil.phrasebook.formats.text_files import fail
from malgil.phrasebook.model import MAX_LEVELS, PROMPT_SEPARATOR, canonical, label_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.anki.package import AnkiCard, Package
    from malgil.phrasebook.model import Phrasebook

_NUMBER = re.compile(r"^[0-9]{2,} ")
_HANGUL = re.compile(r"[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]")


class Decks(NamedTuple):
    """Decks as a phrasebook.

    Attributes:
        title: The title of the decks, empty if they have none in common.
        top: The first level.
        cards: Label and kind of Anki's cards, by id.
        left_out: Number of notes without two sides of text, or with too long ones.
    """

    title: str
    top: dict[str, Draft]
    cards: dict[int, tuple[str, str]]
    left_out: int


class _Sides(NamedTuple):
    """The fields of a note type that have the label and the gloss."""

    label: str
    gloss: str


def read_decks(package: Package, source: str) -> Decks:
    """Return the decks of a package as a menu. The side with Hangul is the gloss.

    Raises:
        ContentError: No note has two sides of text.
    """
    texts = {
        number: dict(
            zip(package.notetypes[note.notetype].fields, map(lines_of, note.fields), strict=False)
        )
        for number, note in package.notes.items()
        if note.notetype in package.notetypes
    }
    sides = _sides(package, texts)
    deck_of = {card.note: _deck_of(package, card) for card in reversed(package.cards)}
    used = {
        number: pair
        for number, note in package.notes.items()
        if (pair := _pair(texts.get(number, {}), sides.get(note.notetype))) and number in deck_of
    }
    if not used:
        fail(source, 0, _("there is no note with two sides of text in this package."))
    names = [tuple(map(_name, deck_of[number])) for number in used]
    common = 0
    for parts in zip(*names, strict=False):
        if len(set(parts)) > 1:
            break
        common += 1
    title = names[0][common - 1] if common else ""
    top: dict[str, Draft] = {}
    left_out = len(package.notes) - len(used)
    for (label, gloss), name in zip(used.values(), names, strict=True):
        level = top
        for part in name[common : common + MAX_LEVELS - 1]:
            level = level.setdefault(label_key(part), Draft(0, part)).below
        place = level.setdefault(label_key(label), Draft(0, label))
        left_out += bool(add_glosses(place, (gloss,)))
    cards: dict[tuple[str, str], int] = {}
    for card in package.cards:
        template = package.template(card)
        if card.note not in used or template is None:
            continue
        side = sides[package.notes[card.note].notetype]
        front = template.front
        kind = MEANING if side.label in front else LABEL if side.gloss in front else None
        if kind is not None:
            cards.setdefault((label_key(used[card.note][0]), str(kind)), card.id)
    return Decks(title, top, {card: mine for mine, card in cards.items()}, left_out)


def cards_in(decks: Decks, book: Phrasebook) -> dict[int, str]:
    """Return the ids of malgil's cards by those of Anki's cards."""
    phrases = {label_key(phrase.label): phrase.id for phrase in book.phrases}
    kinds = {str(kind): kind for kind in (MEANING, LABEL)}
    return {
        number: card_id(book.id, phrases[key], kinds[kind])
        for number, (key, kind) in decks.cards.items()
        if key in phrases
    }


def _sides(package: Package, texts: dict[int, dict[str, list[str]]]) -> dict[int, _Sides]:
    """Return which field is which, by note type.

    A side is the first field with words, since many notes begin with a number or a sound.
    """
    notes: dict[int, list[dict[str, list[str]]]] = {}
    for number, note in package.notes.items():
        notes.setdefault(note.notetype, []).append(texts.get(number, {}))
    found: dict[int, _Sides] = {}
    for number, notetype in package.notetypes.items():
        mine = notes.get(number, ())
        if not mine or not notetype.templates:
            continue

        def has_words(field: str, mine: Sequence[dict[str, list[str]]] = mine) -> bool:
            filled = [lines for one in mine if (lines := one.get(field))]
            wordy = sum(any(map(str.isalpha, "".join(lines))) for lines in filled)
            return wordy * 2 > len(filled)

        first = notetype.templates[0]
        front, back = (next(filter(has_words, side), "") for side in (first.front, first.back))
        korean = [
            sum(any(map(_HANGUL.search, one.get(field, ()))) for one in mine)
            for field in (front, back)
        ]
        found[number] = _Sides(back, front) if korean[0] > korean[1] else _Sides(front, back)
    return found


def _pair(texts: dict[str, list[str]], sides: _Sides | None) -> tuple[str, str] | None:
    """Return label and gloss of a note, or None if it has no two sides of text."""
    if sides is None or not sides.label or not sides.gloss:
        return None
    label = canonical(" ".join(texts.get(sides.label, ())))
    gloss = canonical(PROMPT_SEPARATOR.join(texts.get(sides.gloss, ())))
    if not label_key(label) or not gloss or max(len(label), len(gloss)) > LONGEST_TEXT:
        return None
    return label, gloss


def _deck_of(package: Package, card: AnkiCard) -> tuple[str, ...]:
    """Return the parts of the name of a card's deck, without the numbers that malgil gives."""
    parts = package.decks.get(card.deck, ())
    notetype = package.notetypes.get(package.notes[card.note].notetype)
    if notetype is None or notetype.fields[: len(FIELDS)] != FIELDS:
        return parts
    return (*parts[:1], *(_NUMBER.sub("", part) for part in parts[1:]))


def _name(part: str) -> str:
    """Return a part of a deck's name as a label."""
    return canonical(" ".join(lines_of(part)))[:LONGEST_TEXT] or "-"
