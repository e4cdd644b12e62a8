"""What a question shows in Korean, and which labels that can mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.core.shuffling import draw
from malgil.phrasebook.model import PROMPT_SEPARATOR
from malgil.quiz.kinds import QuizMode
from malgil.quiz.questions import situation_of

if TYPE_CHECKING:
    from malgil.phrasebook.menu import MenuIndex
    from malgil.quiz.questions import QuizItem


def prompt_of(
    index: MenuIndex, mode: QuizMode, item: QuizItem, seed: int
) -> tuple[str, tuple[str, ...]]:
    """Return the Korean that is shown, and the phrases that it can mean.

    A gloss means every phrase that has it. A situation means every phrase that has it, and what
    shares a gloss with one of them: who goes by the Korean cannot tell these apart.
    """
    if mode is QuizMode.ORDER or mode is QuizMode.NEXT:
        parent = item.item if mode is QuizMode.ORDER else index.places[item.item].parent
        return PROMPT_SEPARATOR.join(index.glosses(parent)), ()
    if mode is QuizMode.SCENARIO:
        number, phrase = situation_of(item.key)
        return _situation(index, phrase, number)
    situations = index.book.phrase(item.phrase).situations
    if mode is QuizMode.JOURNEY and situations:
        return _situation(index, item.phrase, draw(seed, item.phrase) % len(situations))
    return index.book.prompt(item.phrase), index.alike(item.phrase)


def _situation(index: MenuIndex, phrase: str, number: int) -> tuple[str, tuple[str, ...]]:
    """Return a situation, and every phrase that has it or shares a gloss with one that has."""
    text = index.book.phrase(phrase).situations[number]
    having = [one.id for one in index.book.phrases if text in one.situations]
    return text, tuple(dict.fromkeys(other for one in having for other in index.alike(one)))
