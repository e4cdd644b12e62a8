"""Where: mark every place of a label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.i18n import N_, _
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.quiz.modes.base import MarkQuestion, Mode, at_place
from malgil.wording import percent

if TYPE_CHECKING:
    from collections.abc import Iterable

    from malgil.phrasebook.menu import MenuIndex
    from malgil.phrasebook.model import MenuPosition
    from malgil.quiz.modes.base import Confused, QuizItem


class WhereQuestion(MarkQuestion):
    """The parent items of a label's places."""

    asked = N_("Where does it appear? Mark all, then press Enter.")

    @property
    def answer_labels(self) -> tuple[str, ...]:
        """The paths of the label's places."""
        places = self._index.places_of(self.item.phrase)
        return tuple(PATH_SEPARATOR.join(place.path) for place in places)


class WhereMode(Mode):
    """The places of a label. A key is the phrase's id."""

    name = "where"
    title = N_("Where is it?")
    about = N_("You see a label. Mark every place where it appears in the menu.")

    def items(self, index: MenuIndex, branch: str, seed: int) -> Iterable[QuizItem]:
        """Return the labels."""
        del seed
        first: dict[str, MenuPosition] = {}
        for place in index.within(branch):
            first.setdefault(place.item.phrase, place)
        return (at_place(place, phrase) for phrase, place in first.items())

    def find(self, index: MenuIndex, key: str) -> QuizItem | None:
        """Return the label of a phrase."""
        places = index.places_of(key)
        return at_place(places[0], key) if places else None

    def open(
        self, index: MenuIndex, item: QuizItem, seed: int, confused: Confused
    ) -> WhereQuestion:
        """Ask for the parent items of the label's places."""
        del seed, confused
        parents = (place.parent for place in index.places_of(item.phrase))
        return WhereQuestion(self.name, item, index.label(item.phrase), index, parents)

    def in_run(self, index: MenuIndex, items: list[QuizItem]) -> list[QuizItem]:
        """Return the labels with several places first."""
        return sorted(items, key=lambda item: len(index.places_of(item.phrase)) == 1)

    def score(self, reached: float, chance: float) -> str:
        """Return F1 in percent."""
        return _("{score} of a perfect answer · guessing {chance}").format(
            score=percent(reached), chance=percent(chance)
        )


MODE = WhereMode()
