"""A phrasebook as one canonical JSON document, which an import event refers to."""

from __future__ import annotations

import json
from typing import Any

from msgspec import ValidationError, convert

from malgil.base.hashing import blake2b
from malgil.base.stored_json import decode_object
from malgil.phrasebook.goals import cards_of, older_cards
from malgil.phrasebook.model import FlowEntry, MenuItem, Phrase, Phrasebook


def to_document(book: Phrasebook) -> str:
    """Return the phrasebook as JSON. Equal phrasebooks give equal text."""
    return json.dumps(
        {
            "id": book.id,
            "title": dict(sorted(book.title.items())),
            "as_of": book.as_of,
            "phrases": [
                _phrase(phrase) for phrase in sorted(book.phrases, key=lambda phrase: phrase.id)
            ],
            "flow": [_entry(entry) for entry in book.flow],
            "menu": [_item(item) for item in book.menu],
            "tips": [[tip.id, tip.at, tip.when, tip.text] for tip in book.tips],
            "lines": [[line.id, line.text, line.gloss, line.origin] for line in book.lines],
            **_unless_empty(
                "goals",
                {place.item.id: place.item.goal for place in book.places() if place.item.goal},
            ),
            **_unless_empty("lexicon", dict(sorted(book.lexicon.items()))),
            **_unless_empty("words", dict(sorted(book.words.items()))),
            **_unless_empty("out_of_scope", book.out_of_scope),
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def from_document(text: str) -> Phrasebook:
    """Return the phrasebook of a document from `to_document`.

    Raises:
        ValueError: The text is not such a document.
    """
    data = decode_object(text)
    try:
        goals = data.get("goals", {})
        menu = [_item_fields(item, goals) for item in data["menu"]]
        tips = [dict(zip(("id", "at", "when", "text"), tip, strict=True)) for tip in data["tips"]]
        names = ("id", "text", "gloss", "origin")
        lines = [dict(zip(names, line, strict=True)) for line in data["lines"]]
        return convert({**data, "menu": menu, "tips": tips, "lines": lines}, Phrasebook)
    except (ValidationError, LookupError, TypeError, AttributeError, RecursionError) as error:
        msg = f"no phrasebook: {error}"
        raise ValueError(msg) from error


def cards_in(text: str) -> set[str]:
    """Return the ids of all cards of a document's phrasebook, also in older versions of malgil."""
    book = from_document(text)
    made = (*cards_of(book).values(), *older_cards(book).values())
    return {card for cards in made for card, _kind, _goal in cards}


def document_hash(text: str) -> str:
    """Return the hash that a document is stored under: 32 hex digits of BLAKE2b."""
    return blake2b(text.encode(), digest_size=16).hexdigest()


def _unless_empty(name: str, value: object) -> dict[str, Any]:
    # Documents from before the field was added keep their hash.
    return {name: value} if value else {}


def _phrase(phrase: Phrase) -> dict[str, Any]:
    return {
        "id": phrase.id,
        "label": phrase.label,
        "note": phrase.note,
        "keywords": phrase.keywords,
        "accept": phrase.accept,
        "situations": phrase.situations,
        **_unless_empty("paraphrases", phrase.paraphrases),
        "origin": phrase.origin,
        **_unless_empty("changed", phrase.changed),
    }


def _item(item: MenuItem) -> list[Any]:
    return [item.id, item.phrase, item.glosses, [_item(child) for child in item.items]]


def _item_fields(data: list[Any], goals: dict[str, str]) -> dict[str, Any]:
    item_id, phrase, glosses, items = data
    return {
        "id": item_id,
        "phrase": phrase,
        "glosses": glosses,
        "goal": goals.get(item_id, ""),
        "items": [_item_fields(child, goals) for child in items],
    }


def _entry(entry: FlowEntry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "phrase": entry.phrase,
        "glosses": entry.glosses,
        "kind": entry.kind,
        "note": entry.note,
        "origin": entry.origin,
        "items": [_entry(child) for child in entry.items],
    }
