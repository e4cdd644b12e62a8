"""Cards, their kinds, and which kinds a phrase has."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.base.i18n import N_

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    from malgil.phrasebook.model import Phrase, Phrasebook


class CardQuestion(Enum):
    """How a card is asked: reveal and rate, type, or choose the path in the menu."""

    REVEAL = "reveal"
    TYPE = "type"
    WALK = "walk"


class CardKind(str):  # noqa: SLOT000 - there are few
    """A kind of card: its name, as in card ids, and its properties.

    Attributes:
        caption: Displayed name, untranslated.
        question: How the card is asked.
        shows_label: Whether the label is the prompt and its glosses are right. Otherwise the
            glosses are the prompt, and every label that shares one of them is right.
        pace: Assumed seconds per answer, until there is enough data from the learner.
        turn: Position among the new cards of a phrase.
        exists: Function that returns whether a phrase has such a card, given the phrase and whether
            it is a leaf anywhere in the menu.
        opens_after: Kind whose card of the same phrase has to be in review before this one is
            introduced, or None.
        along_way: Whether the `meaning` of every label on one of the card's paths has to have been
            passed instead.
    """

    def __new__(cls, name: str, **_attributes: object) -> Self:
        """Create the name."""
        return super().__new__(cls, name)

    def __init__(
        self,
        name: str,  # noqa: ARG002 - the string itself
        *,
        caption: str,
        question: CardQuestion,
        pace: float,
        turn: int,
        shows_label: bool = False,
        exists: Callable[[Phrase, bool], bool] = lambda _phrase, _is_leaf: True,
        opens_after: CardKind | None = None,
        along_way: bool = False,
    ) -> None:
        """Set the properties."""
        self.caption = caption
        self.question = question
        self.shows_label = shows_label
        self.pace = pace
        self.turn = turn
        self.exists = exists
        self.opens_after = opens_after
        self.along_way = along_way


MEANING = CardKind(
    "meaning",
    caption=N_("meaning"),
    question=CardQuestion.REVEAL,
    shows_label=True,
    pace=6.0,
    turn=0,
)
LABEL = CardKind(
    "label",
    caption=N_("label"),
    question=CardQuestion.TYPE,
    pace=12.0,
    turn=2,
    opens_after=MEANING,
)
PATH = CardKind(
    "path",
    caption=N_("path"),
    question=CardQuestion.WALK,
    pace=15.0,
    turn=1,
    exists=lambda _phrase, is_leaf: is_leaf,
    opens_after=MEANING,
    along_way=True,
)

CARD_KINDS: dict[str, CardKind] = {kind: kind for kind in (MEANING, LABEL, PATH)}
"""Card kinds by name, in the order in which a phrase's cards are shown."""


class Card(Struct, frozen=True, kw_only=True):
    """A scheduled prompt.

    Attributes:
        id: `phrasebook/phrase/type`, for a path card `phrasebook/phrase/item/type`.
        phrasebook: Phrasebook id.
        phrase: Phrase id.
        type: Kind of the card.
        prompt: Displayed text: the label, all glosses joined by ` / `, or a path card's goal.
        answers: Right answers: the glosses if the label is shown, otherwise every label that shares
            a gloss with the prompt, the phrase's own first.
        paths: For a path card, the paths that it asks for: one, or several that nothing tells
            apart. For others, the places of the phrase in the menu.
        siblings: Keys of which siblings have at least one in common: the phrase, and each gloss in
            the prompt.
        shown_first: Whether the path is to be shown before it is ever asked.
        steps: The items of a path's steps, and whether each is asked. The others are shown.
    """

    id: str
    phrasebook: str
    phrase: str
    type: CardKind
    prompt: str
    answers: tuple[str, ...]
    paths: tuple[tuple[str, ...], ...]
    siblings: frozenset[str]
    shown_first: bool = False
    steps: tuple[tuple[str, bool], ...] = ()


def card_id(phrasebook: str, phrase: str, card_type: CardKind, item: str = "") -> str:
    """Return the id of a card. `item` is the place of a path card."""
    return "/".join(filter(None, (phrasebook, phrase, item, card_type)))


def kinds_by_phrase(book: Phrasebook) -> dict[str, tuple[CardKind, ...]]:
    """Return the card kinds of each phrase of a phrasebook, by phrase id."""
    leaves = {place.item.phrase for place in book.places() if place.is_leaf}
    kinds = tuple(CARD_KINDS.values())
    return {
        phrase.id: tuple(kind for kind in kinds if kind.exists(phrase, phrase.id in leaves))
        for phrase in book.phrases
    }
