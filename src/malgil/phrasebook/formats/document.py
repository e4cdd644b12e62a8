"""A phrasebook as one canonical JSON document, which an import event refers to."""

from __future__ import annotations

import json
from operator import attrgetter
from typing import Any

from msgspec import ValidationError, convert, to_builtins
from msgspec.structs import asdict, astuple

from malgil.base.hashing import blake2b
from malgil.base.stored_json import decode_object
from malgil.phrasebook.goals import cards_of, older_cards
from malgil.phrasebook.model import Line, MenuItem, Phrase, Phrasebook, Tip

# Fields that were added later. They are left out if empty, so that older documents keep their hash.
_LATER = ("paraphrases", "changed")


def to_document(book: Phrasebook) -> str:
    """Return the phrasebook as JSON. Equal phrasebooks give equal text."""
    later = {
        "goals": {place.item.id: place.item.goal for place in book.places() if place.item.goal},
        "lexicon": dict(sorted(book.lexicon.items())),
        "words": dict(sorted(book.words.items())),
        "out_of_scope": book.out_of_scope,
    }
    return json.dumps(
        {
            "id": book.id,
            "title": dict(sorted(book.title.items())),
            "as_of": book.as_of,
            "phrases": list(map(_phrase, sorted(book.phrases, key=attrgetter("id")))),
            "flow": to_builtins(book.flow),
            "menu": list(map(_item, book.menu)),
            "tips": list(map(astuple, book.tips)),
            "lines": list(map(astuple, book.lines)),
            **{name: value for name, value in later.items() if value},
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
        tips = [dict(zip(Tip.__struct_fields__, tip, strict=True)) for tip in data["tips"]]
        lines = [dict(zip(Line.__struct_fields__, line, strict=True)) for line in data["lines"]]
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


def _phrase(phrase: Phrase) -> dict[str, Any]:
    return {name: value for name, value in asdict(phrase).items() if value or name not in _LATER}


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
