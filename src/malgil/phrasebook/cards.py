"""The cards that a phrasebook makes, and which of them are siblings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from malgil.base.value import Value


class CardType(StrEnum):
    """What a card asks: label → gloss, gloss → label, gloss → the way through the menu."""

    MEANING = "meaning"
    LABEL = "label"
    PATH = "path"


TYPE_OF = {str(kind): kind for kind in CardType}
"""Each type by its name: quicker than calling the enumeration for each of many rows."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Card(Value):
    """One prompt that is scheduled.

    Attributes:
        id: `phrasebook/phrase/type`.
        phrasebook: The phrasebook's id.
        phrase: The phrase's id.
        type: What is asked.
        prompt: What is shown: the label, or all glosses joined by ` / `.
        answers: Everything that is right: the glosses of a `meaning`; for the others every label
            that shares the prompt, the phrase's own first.
        paths: For `path` the ways, each ending at a leaf, in menu order; for the others the places
            of the phrase in the menu.
        siblings: Keys that two cards share exactly if they are siblings: the phrase, and each
            gloss that is prompted.
    """

    id: str
    phrasebook: str
    phrase: str
    type: CardType
    prompt: str
    answers: tuple[str, ...]
    paths: tuple[tuple[str, ...], ...]
    siblings: frozenset[str]


def card_id(phrasebook: str, phrase: str, card_type: CardType) -> str:
    """Return the id of a card."""
    return f"{phrasebook}/{phrase}/{card_type}"
