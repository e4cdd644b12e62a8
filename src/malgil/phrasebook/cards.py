"""The cards that a phrasebook makes, of which kinds, and which of them are siblings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from malgil.base.i18n import N_
from malgil.base.value import Value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Self

    from malgil.phrasebook.model import Phrase, Phrasebook


class CardQuestion(Enum):
    """How a card is asked: the answer is revealed and rated, typed, or walked to in the menu."""

    REVEAL = "reveal"
    TYPE = "type"
    WALK = "walk"


class CardKind(str):
    """A kind of card: its name, as in a card's id, with all that sets it apart.

    Attributes:
        caption: Its name on the screen, untranslated.
        question: How it is asked.
        shows_label: Whether the label is the prompt and its glosses are right; else the glosses are
            the prompt, and every label that shares one of them is right.
        pace: Seconds an answer takes, until the learner's own are known.
        turn: Its turn among the new cards of a phrase.
        exists: Whether a phrase makes such a card; asked with the phrase, and whether the phrase is
            a leaf anywhere in the menu.
        opens_after: The kind whose card of the same phrase has to be in review before this one is
            introduced; None if it waits for none.
        along_way: Whether instead the `meaning` of every label on one of its ways has to have been
            passed.
    """

    __slots__ = (
        "along_way",
        "caption",
        "exists",
        "opens_after",
        "pace",
        "question",
        "shows_label",
        "turn",
    )

    def __new__(cls, name: str, **_attributes: object) -> Self:
        """Make the name."""
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
        """Take all but the name."""
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
"""Every kind by its name, in the order in which a phrase's cards are shown."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Card(Value):
    """One prompt that is scheduled.

    Attributes:
        id: `phrasebook/phrase/type`.
        phrasebook: The phrasebook's id.
        phrase: The phrase's id.
        type: What is asked.
        prompt: What is shown: the label, or all glosses joined by ` / `.
        answers: Everything that is right: the glosses where the label is shown; else every label
            that shares the prompt, the phrase's own first.
        paths: Where the answer is walked to, the ways, each ending at a leaf, in menu order; else
            the places of the phrase in the menu.
        siblings: Keys that two cards share exactly if they are siblings: the phrase, and each
            gloss that is prompted.
    """

    id: str
    phrasebook: str
    phrase: str
    type: CardKind
    prompt: str
    answers: tuple[str, ...]
    paths: tuple[tuple[str, ...], ...]
    siblings: frozenset[str]


def card_id(phrasebook: str, phrase: str, card_type: CardKind) -> str:
    """Return the id of a card."""
    return f"{phrasebook}/{phrase}/{card_type}"


def kinds_by_phrase(book: Phrasebook) -> dict[str, tuple[CardKind, ...]]:
    """Return the kinds of cards that each phrase of a phrasebook makes, by its id."""
    leaves = {place.item.phrase for place in book.places() if place.is_leaf}
    return kinds_of(book.phrases, leaves)


def kinds_of(phrases: Iterable[Phrase], leaves: set[str]) -> dict[str, tuple[CardKind, ...]]:
    """Return the kinds of cards that each phrase makes, given those that are leaves in a menu."""
    kinds = tuple(CARD_KINDS.values())
    return {
        phrase.id: tuple(kind for kind in kinds if kind.exists(phrase, phrase.id in leaves))
        for phrase in phrases
    }
