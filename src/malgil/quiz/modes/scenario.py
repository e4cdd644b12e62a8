"""Scenario: find the path through the menu for a situation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.hashing import draw
from malgil.base.i18n import N_
from malgil.quiz.modes.base import QuizError, at_place
from malgil.quiz.modes.walk import WalkMode, situation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from malgil.phrasebook.menu import MenuIndex
    from malgil.quiz.modes.base import QuizItem
    from malgil.quiz.modes.walk import Ways


class ScenarioMode(WalkMode):
    """Walks by situation. A key is the number of the situation and its phrase."""

    name = "scenario"
    title = N_("Scenario")
    about = N_("You see a situation. Find the path through the menu.")

    def items(self, index: MenuIndex, branch: str, seed: int) -> Iterator[QuizItem]:
        """Yield one situation of each leaf phrase that has any."""
        if not any(phrase.situations for phrase in index.book.phrases):
            raise QuizError(
                N_("The phrasebook {id} has no situations for a scenario quiz."),
                N_("this phrasebook has no situations"),
            )
        seen: set[str] = set()
        for place in index.within(branch):
            phrase = place.item.phrase
            count = len(index.book.phrase(phrase).situations)
            if place.item.id in index.goals and count and phrase not in seen:
                seen.add(phrase)
                yield at_place(place, f"{draw(seed, phrase) % count}:{phrase}")

    def find(self, index: MenuIndex, key: str) -> QuizItem | None:
        """Return the situation of a number and a phrase."""
        number, _, phrase = key.partition(":")
        leaf = next((one for one in index.places_of(phrase) if one.item.id in index.goals), None)
        if leaf is None or not number.isdecimal():
            return None
        if int(number) >= len(index.book.phrase(phrase).situations):
            return None
        return at_place(leaf, key)

    def prompt(self, index: MenuIndex, item: QuizItem, seed: int) -> tuple[str, Ways]:
        """Return the situation and the paths that are right."""
        del seed
        return situation(index, item.phrase, int(item.key.partition(":")[0]))


MODE = ScenarioMode()
