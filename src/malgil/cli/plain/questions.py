"""The plain mode's questions: one card asked, from its prompt to its verdict."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from malgil.base.i18n import _
from malgil.cli.output import literal, say
from malgil.cli.plain import words
from malgil.cli.plain.io import command_in, folded_key
from malgil.phrasebook.cards import CardType
from malgil.phrasebook.model import PROMPT_SEPARATOR
from malgil.scheduling.fsrs import Rating

if TYPE_CHECKING:
    from malgil.cli.plain.review import PlainReview
    from malgil.phrasebook.paths import Choice, Descent, StepResult
    from malgil.review.views import Question

_TENTH = 10


class Turn(Enum):
    """What follows a question."""

    NEXT = auto()
    END = auto()


class RatedQuestion:
    """A `meaning` or a `label`: revealed and rated, or typed."""

    def __init__(self, review: PlainReview, question: Question) -> None:
        self._review = review
        self._question = question
        self._is_revealed = False
        self._since = review.now_ms()

    @property
    def _takes_text(self) -> bool:
        return self._question.card.type is CardType.LABEL and not self._is_revealed

    def ask(self) -> Turn:
        """Ask until the card is graded or a command leads elsewhere."""
        for path in self._question.context:
            say(words.way_line(path))
        while True:
            say(f"? {literal(self._question.card.prompt)}")
            turn = self._listen()
            if turn is not None:
                return turn

    def _listen(self) -> Turn | None:
        """Take one line, or two with a reveal; None asks again."""
        line = self._review.read()
        if line == "" and not self._is_revealed:
            self._reveal()
            line = self._review.read()
        if line is None:
            return Turn.END
        command = command_in(line, typed=self._takes_text)
        if command is not None:
            return self._review.obey(command)
        if self._takes_text:
            self._type(line)
            return Turn.NEXT
        key = folded_key(line)
        if key in _RATINGS:
            self._rate(_RATINGS[key])
            return Turn.NEXT
        say(_(words.RATE_HINT if self._is_revealed else words.MEANING_HINT))
        return None

    def _reveal(self) -> None:
        self._is_revealed = True
        self._show_answers()

    def _show_answers(self) -> None:
        question = self._question
        for answer in question.card.answers:
            say(f"= {literal(answer)}")
        if question.card.type is CardType.LABEL:
            for place in question.places:
                say(words.way_line(place.path))
        for line in words.note_lines(question):
            say(line)

    def _rate(self, rating: Rating) -> None:
        duration = _spent(self._since, self._review.now_ms())
        verdict = self._review.session.rate(self._question, rating, duration_ms=duration)
        self._review.tell(verdict)
        if not self._is_revealed:
            self._show_answers()

    def _type(self, line: str) -> None:
        duration = _spent(self._since, self._review.now_ms())
        verdict = self._review.session.type_answer(self._question, line, duration_ms=duration)
        self._review.tell(verdict)
        self._show_answers()


class PathQuestion:
    """A `path`: the way is chosen, level by level."""

    def __init__(self, review: PlainReview, question: Question) -> None:
        self._review = review
        self._question = question
        self._descent: Descent = review.session.descent(question)
        self._since = review.now_ms()

    def ask(self) -> Turn:
        """Ask until the way is at its end or given up, or a command leads elsewhere."""
        self._show_prompt()
        while not self._descent.finished:
            line = self._review.read()
            if line is None:
                return Turn.END
            if line == "":
                break
            if self._choose(line):
                continue
            command = command_in(line, typed=False)
            if command is not None:
                return self._review.obey(command)
            say(_(words.PATH_HINT))
            self._show_prompt()
        self._finish()
        return Turn.NEXT

    def _show_prompt(self) -> None:
        say(f"? {literal(self._question.card.prompt)}")
        self._show_level()

    def _show_level(self) -> None:
        for number, choice in enumerate(self._descent.level, start=1):
            say(f"{number}) {literal(choice.label)}")

    def _choose(self, line: str) -> bool:
        """Take a step; False if the line names no choice."""
        position = _position(line)
        try:
            result = self._descent.choose(line if position is None else position)
        except LookupError:
            return False
        if not result.right:
            self._tell_wrong(result)
        say(f"- {literal(self._descent.taken[-1].label)}")
        self._show_level()
        return True

    def _tell_wrong(self, result: StepResult) -> None:
        text = _("Not this way: {label} — {gloss}")
        say(text.format(label=literal(result.chosen.label), gloss=_gloss(result.chosen)))

    def _finish(self) -> None:
        duration = _spent(self._since, self._review.now_ms())
        walked = self._descent.way if self._descent.finished else ()
        verdict = self._review.session.finish_path(
            self._question, self._descent, duration_ms=duration
        )
        self._review.tell(verdict)
        for way in self._question.card.paths:
            if way != walked:
                say(words.way_line(way))
        for line in words.note_lines(self._question):
            say(line)


_RATINGS = {str(rating.value): rating for rating in Rating}


def _position(line: str) -> int | None:
    """Return the position, from 0, that a line of digits names; `0` is the tenth choice."""
    if not (line.isascii() and line.isdigit() and len(line) <= 4):  # noqa: PLR2004 - no level is longer
        return None
    number = int(line) if line != "0" else _TENTH
    return number - 1 if number > 0 else None


def _gloss(choice: Choice) -> str:
    return literal(PROMPT_SEPARATOR.join(choice.glosses))


def _spent(since_ms: int, now_ms: int) -> int:
    """Return the time an answer took; none if the clock was set back."""
    return max(0, now_ms - since_ms)
