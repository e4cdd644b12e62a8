"""The plain mode's quizzes: a run line by line, for screen readers, pipes and tests.

Prompts begin with `? `, choices with `N) `, steps with `- `. Each question has one verdict, printed
after it is on disk, and every line is sent before the next answer is waited for.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from malgil.base.errors import AnsweredElsewhereError
from malgil.base.i18n import _
from malgil.base.learning_day import day_of, to_ms
from malgil.cli.output import flush, literal, say
from malgil.cli.plain.io import PlainCommand, command_in, read_answer
from malgil.cli.plain.review import Turn
from malgil.cli.plain.words import (
    QUIZ_ELSEWHERE,
    QUIZ_HELP,
    QUIZ_NOTHING_TO_REDO,
    QUIZ_NOTHING_TO_UNDO,
    REDONE,
    UNDONE,
    answer_lines,
    choice_texts,
    context_lines,
    credit_line,
    frame_lines,
    hint,
    is_in_menu,
    number_line,
    opening_lines,
    page_lines,
    page_of,
    prompt,
    quiz_verdict_line,
    report_lines,
    wrong_line,
)
from malgil.phrasebook.model import canonical
from malgil.quiz.views import OrderAsk, QuizOver, StepAsk, WhereAsk

if TYPE_CHECKING:
    from malgil.base.clock import Clock
    from malgil.cli.plain.io import LineSource
    from malgil.quiz.session import QuizSession
    from malgil.quiz.views import Ask, QuizVerdict

_TENTH = 10
_MOST_DIGITS = 4
_SEPARATORS = re.compile(r"[\s,、]+")


class PlainQuiz:
    """A run between a reader of lines and a printer of lines."""

    def __init__(
        self, session: QuizSession, lines: LineSource, clock: Clock, rollover_hour: int
    ) -> None:
        """Take the run and where answers come from.

        Args:
            session: The run.
            lines: The learner's lines.
            clock: The time, in the learner's zone.
            rollover_hour: When a learning day starts, to count the days of an interval.
        """
        self._session = session
        self._lines = lines
        self._clock = clock
        self._rollover_hour = rollover_hour
        self._in_sight = 0
        self._page_shown = 0
        self._since = 0

    def run(self) -> None:
        """Ask until nothing is left, the learner ends it, or the input does.

        Raises:
            WriteError: An answer could not be written; no verdict was printed for it.
        """
        progress = self._session.progress()
        first = self._session.next()
        number = 0 if isinstance(first, QuizOver) else first.number
        branch = self._session.report().run.branch
        for line in opening_lines(self._session.setup, branch, number, progress.total):
            say(line)
        self._ask_all()
        progress = self._session.progress()
        for line in report_lines(self._session.report(), progress.total - progress.done):
            say(line)
        flush()

    def _ask_all(self) -> None:
        """Ask until nothing is left, or the learner or the input ends it."""
        turn = Turn.NEXT
        while turn is Turn.NEXT:
            try:
                ask = self._session.next()
                turn = self._after_last() if isinstance(ask, QuizOver) else self._ask(ask)
            except AnsweredElsewhereError:
                self._in_sight = 0
                say(_(QUIZ_ELSEWHERE))

    def _after_last(self) -> Turn:
        """Obey an undo that was already typed when the last question was answered."""
        line = self._lines.read() if self._lines.is_waiting() else None
        command = None if line is None else command_in(line, typed=False)
        return Turn.END if command in (None, PlainCommand.OVERRULE) else self._obey(command)

    def _ask(self, ask: Ask) -> Turn:
        """Ask until one choice is made, the question is given up, or a command leads elsewhere."""
        self._show(ask)
        while True:
            line = read_answer(self._lines)
            if line is None:
                return Turn.END
            if line == "":
                self._print_verdict(ask, self._session.give_up(ask, duration_ms=self._spent()))
                return Turn.NEXT
            if self._answer(ask, line):
                return Turn.NEXT
            command = command_in(line, typed=False)
            if command is not None and command is not PlainCommand.OVERRULE:
                return self._obey(command)
            say(hint(ask.mode))
            self._show_prompt(ask)

    # Showing -------------------------------------------------------------------------------

    def _show(self, ask: Ask) -> None:
        """Show what is asked; a question that goes on has its prompt in sight already."""
        goes_on = ask.number == self._in_sight
        if not goes_on:
            self._page_shown = 0
            say(number_line(ask))
            for line in context_lines(ask):
                say(line)
        if isinstance(ask, StepAsk) and ask.decision is not None:
            for line in page_lines(ask, self._page_shown):
                say(line)
            self._page_shown = len(page_of(ask))
            goes_on = goes_on and is_in_menu(ask) and bool(ask.way)
        self._in_sight = ask.number
        self._since = to_ms(self._clock())
        if goes_on:
            self._show_choices(ask)
        else:
            self._show_prompt(ask)

    def _show_prompt(self, ask: Ask) -> None:
        say(f"? {prompt(ask)}")
        if isinstance(ask, StepAsk) and is_in_menu(ask):
            for label in ask.way:
                say(f"- {literal(label)}")
        for line in frame_lines(ask):
            say(line)
        self._show_choices(ask)

    def _show_choices(self, ask: Ask) -> None:
        for number, text in enumerate(choice_texts(ask), start=1):
            say(f"{number}) {text}")

    # Answering -----------------------------------------------------------------------------

    def _answer(self, ask: Ask, line: str) -> bool:
        """Take an answer; False if the line is none."""
        match ask:
            case StepAsk():
                return self._choose(ask, line)
            case WhereAsk():
                numbers = numbers_in(line, len(ask.items))
                if numbers is None:
                    return False
                verdict = self._session.mark(ask, numbers, duration_ms=self._spent())
            case OrderAsk():
                numbers = numbers_in(line, len(ask.shown))
                if numbers is None or sorted(numbers) != list(range(len(ask.shown))):
                    return False
                verdict = self._session.arrange(ask, numbers, duration_ms=self._spent())
        self._print_verdict(ask, verdict)
        return True

    def _choose(self, ask: StepAsk, line: str) -> bool:
        number = _choice_in(line, ask)
        if number is None:
            return False
        result = self._session.choose(ask, number, duration_ms=self._spent())
        if not result.right:
            say(wrong_line(ask.mode, result))
        gone_on = result.chosen if result.right else result.correct[0]
        say(f"- {literal(gone_on.text)}")
        if result.verdict is not None:
            self._print_verdict(ask, result.verdict)
        return True

    def _print_verdict(self, ask: Ask, verdict: QuizVerdict) -> None:
        """Print a verdict that is on disk, and what belongs to it."""
        self._in_sight = 0
        say(quiz_verdict_line(verdict))
        if verdict.credit is not None:
            now = self._clock()
            day = day_of(now, self._rollover_hour)
            say(credit_line(verdict.credit, to_ms(now), day))
        for line in answer_lines(ask, verdict):
            say(line)

    def _spent(self) -> int:
        """Return the time since the choices were shown; none if the clock was set back."""
        return max(0, to_ms(self._clock()) - self._since)

    # Commands ------------------------------------------------------------------------------

    def _obey(self, command: PlainCommand | None) -> Turn:
        """Do what a command says; the next question is the run's to choose."""
        self._in_sight = 0
        match command:
            case PlainCommand.QUIT:
                return Turn.END
            case PlainCommand.UNDO:
                number = self._session.undo()
                text = QUIZ_NOTHING_TO_UNDO if number is None else UNDONE
                say(_(text).format(number=number))
            case PlainCommand.REDO:
                number = self._session.redo()
                text = QUIZ_NOTHING_TO_REDO if number is None else REDONE
                say(_(text).format(number=number))
            case _:
                for line in QUIZ_HELP:
                    say(_(line))
        return Turn.NEXT


def numbers_in(line: str, size: int) -> tuple[int, ...] | None:
    """Return the positions, from 0, that a line of numbers names in a list; None if it is none.

    Spaces and commas stand between the numbers. In a list of ten `0` is the tenth.

    Args:
        line: A canonical line.
        size: How long the list is.
    """
    folded = unicodedata.normalize("NFKC", line)
    positions: list[int] = []
    for word in filter(None, _SEPARATORS.split(folded)):
        if not (word.isascii() and word.isdigit() and len(word) <= _MOST_DIGITS):
            return None
        number = _TENTH if word == "0" and size <= _TENTH else int(word)
        if not 0 < number <= size:
            return None
        positions.append(number - 1)
    return tuple(positions) or None


def _choice_in(line: str, ask: StepAsk) -> int | None:
    """Return the number, from 0, of the choice that a line names; None if it names none."""
    numbers = numbers_in(line, len(ask.choices))
    if numbers is not None and len(numbers) == 1:
        return numbers[0]
    texts = [canonical(option.text) for option in ask.choices]
    return texts.index(line) if line in texts else None
