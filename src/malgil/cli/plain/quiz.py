"""Plain mode quiz: a run line by line, for screen readers, pipes and tests.

Prompts begin with `? `, choices with `N) `, steps with `- `. A question's verdict is printed once
it is on disk. Output is flushed before each wait for input.
"""

from __future__ import annotations

import re
import unicodedata
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Generic, TypeVar

from malgil import wording
from malgil.base.errors import AnsweredElsewhereError
from malgil.base.i18n import N_, _, n_
from malgil.base.learning_day import to_ms
from malgil.cli.output import flush, literal, say, say_lines
from malgil.cli.plain.io import IN_REVIEW, PlainCommand, command_in, may_undo, named, read_answer
from malgil.cli.plain.review import (
    NOTHING_TO_REDO,
    NOTHING_TO_UNDO,
    PATH_HINT,
    Turn,
    interval,
    way_line,
)
from malgil.phrasebook.model import PATH_SEPARATOR, PROMPT_SEPARATOR, canonical
from malgil.quiz.modes.base import load_mode
from malgil.quiz.views import ArrangeAsk, MarkAsk, PickAsk, QuizEnd
from malgil.store.phrasebooks import title_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from malgil.base.clock import Clock
    from malgil.base.undone import Undone
    from malgil.cli.plain.io import LineSource
    from malgil.phrasebook.paths import Choice
    from malgil.quiz.session import QuizSession
    from malgil.quiz.views import (
        Ask,
        AskedQuestion,
        Credit,
        QuizReport,
        QuizSetup,
        QuizTally,
        QuizVerdict,
        StepResult,
    )

AnyAsk = TypeVar("AnyAsk", PickAsk, MarkAsk, ArrangeAsk)

_TENTH = 10
_MOST_DIGITS = 4
_SEPARATORS = re.compile(r"[\s,、]+")
_MISSED_SHOWN = 12
_PAIRS_SHOWN = 5

_ENDS = {QuizEnd.DONE: N_("The quiz is done."), QuizEnd.TIME: N_("The time is up.")}
_TOP = N_("The top of the menu")
QUIZ_ELSEWHERE = N_("This question was answered elsewhere. Nothing was graded here.")
UNDONE = N_("Undone: question {number} is asked again.")
REDONE = N_("Redone: the answer to question {number} counts.")
PRACTICE = N_("Practice in menu order: it does not count.")

QUIZ_HELP = (
    N_("A choice is made by its number or text; 0 is the tenth of ten."),
    N_("Places, and an order, are numbers on one line, with spaces or commas between them."),
    N_("An empty line means that you do not know."),
    N_("Commands: :u undoes, :r redoes, :q ends, :h shows this."),
)
"""The lines that `:h` prints."""


class PlainQuiz:
    """A quiz run line by line."""

    def __init__(self, session: QuizSession, lines: LineSource, clock: Clock) -> None:
        """Prepare a run.

        Args:
            session: The run.
            lines: The input.
            clock: Returns the current local time.
        """
        self._session = session
        self._lines = lines
        self._clock = clock
        self._in_sight = 0
        self._page_shown = 0
        self._since = 0
        self._is_undone = False

    def run(self) -> None:
        """Ask until no question is left, or the user or the input ends the run.

        Raises:
            WriteError: An answer could not be written. Its verdict was not printed.
        """
        progress = self._session.progress()
        first = self._session.next()
        number = 0 if isinstance(first, QuizEnd) else first.number
        branch = self._session.report().run.branch
        store = self._session.store
        if len(store.phrasebooks()) > 1:
            say(literal(title_of(store.book(self._session.setup.phrasebook))))
        say_lines(opening_lines(self._session.setup, branch, number, progress.total))
        self._ask_all()
        if self._is_undone:
            flush()
            return
        progress = self._session.progress()
        say_lines(report_lines(self._session.report(), progress.total - progress.done))
        flush()

    def _ask_all(self) -> None:
        """Ask until no question is left, or the user or the input ends the run."""
        turn = Turn.NEXT
        while turn is Turn.NEXT:
            try:
                ask = self._session.next()
                turn = self._after_last() if isinstance(ask, QuizEnd) else self._ask(ask)
            except AnsweredElsewhereError:
                self._in_sight = 0
                say(_(QUIZ_ELSEWHERE))

    def _after_last(self) -> Turn:
        """Run an undo that was already typed when the last question was answered."""
        line = self._lines.read() if self._lines.is_waiting() else None
        command = None if line is None else command_in(line, typed=False)
        return Turn.END if command in (None, *IN_REVIEW) else self._obey(command)

    def _ask(self, ask: Ask) -> Turn:
        """Ask until a choice is made, the question is given up, or a command was run."""
        shape = shape_of(ask)
        self._show(shape)
        while True:
            line = read_answer(self._lines)
            if line is None:
                return Turn.END
            if line == "":
                self._print(shape, self._session.give_up(ask, duration_ms=self._spent()))
                return Turn.NEXT
            numbers = shape.numbers(line)
            if numbers is not None:
                self._print(shape, self._session.answer(ask, numbers, duration_ms=self._spent()))
                return Turn.NEXT
            command = command_in(line, typed=False)
            if command is not None and command not in IN_REVIEW:
                return self._obey(command)
            say(_(shape.hint))
            self._show_prompt(shape)

    # Showing -------------------------------------------------------------------------------

    def _show(self, shape: Shape) -> None:
        """Show a question. If it continues, its prompt is already on the screen."""
        ask = shape.ask
        goes_on = ask.number == self._in_sight
        if not goes_on:
            self._page_shown = 0
            say(_("Question {number} of {total}").format(number=ask.number, total=ask.total))
            say_lines(shape.context())
        if isinstance(shape, PickLines) and shape.ask.page is not None:
            say_lines(shape.page(self._page_shown))
            self._page_shown = len(shape.ask.page)
            goes_on = goes_on and bool(shape.ask.way)
        self._in_sight = ask.number
        self._since = to_ms(self._clock())
        if goes_on:
            self._show_choices(shape)
        else:
            self._show_prompt(shape)

    def _show_prompt(self, shape: Shape) -> None:
        say(f"? {shape.prompt()}")
        say_lines(shape.frame())
        self._show_choices(shape)

    def _show_choices(self, shape: Shape) -> None:
        say_lines(f"{number}) {text}" for number, text in enumerate(shape.choices(), start=1))

    # Answering -----------------------------------------------------------------------------

    def _print(self, shape: Shape, result: StepResult) -> None:
        """Print the result of an answer that is on disk."""
        if result.chosen is not None:
            if not result.right:
                wrong = _(load_mode(self._session.setup.mode).wrong)
                say(wrong.format(choice=meaning(result.chosen)))
            say(f"- {literal(result.correct[0].label)}")
        if result.verdict is not None:
            self._print_verdict(shape, result.verdict)

    def _print_verdict(self, shape: Shape, verdict: QuizVerdict) -> None:
        """Print a verdict that is on disk, with its details."""
        self._in_sight = 0
        say(quiz_verdict_line(verdict))
        if verdict.credit is not None:
            now = self._clock()
            say(credit_line(verdict.credit, to_ms(now), self._session.store.day(now)))
        say_lines(reminder_lines(verdict))
        say_lines(shape.result(verdict))

    def _spent(self) -> int:
        """Return the time since the choices were shown, 0 if the clock was set back."""
        return max(0, to_ms(self._clock()) - self._since)

    # Commands ------------------------------------------------------------------------------

    def _obey(self, command: PlainCommand | None) -> Turn:
        """Run a command. Return the next step."""
        self._in_sight = 0
        match command:
            case PlainCommand.QUIT:
                return Turn.END
            case PlainCommand.UNDO:
                return self._undo()
            case PlainCommand.REDO:
                store = self._session.store
                self._follow(store.redo(self._clock()), again=True)
            case _:
                say_lines(map(_, QUIZ_HELP))
        return Turn.NEXT

    def _undo(self) -> Turn:
        store = self._session.store
        coming = store.undoable()
        if not may_undo(coming, self._clock().tzinfo, self._lines):
            return Turn.NEXT
        expected = None if coming is None else coming.action
        self._follow(store.undo(self._clock(), expected=expected), again=False)
        # Without its start there is no run to go on with, nor to report.
        self._is_undone = expected == self._session.run_id
        return Turn.END if self._is_undone else Turn.NEXT

    def _follow(self, undone: Undone | None, *, again: bool) -> None:
        """Print what was undone or redone, and go on with the run as it is now."""
        if undone is None:
            say(_(NOTHING_TO_REDO if again else NOTHING_TO_UNDO))
            return
        number = self._session.follow(undone.action, again=again)
        if number is not None:
            say(_(REDONE if again else UNDONE).format(number=number))
        elif again:
            say(_("Redone: {text}").format(text=literal(wording.action_text(undone))))
        else:
            say(_("Undone: {text}").format(text=literal(wording.action_text(undone))))


class PlainShape(ABC, Generic[AnyAsk]):
    """A question as lines of text.

    Attributes:
        hint: The message after a line that is not an answer, marked with `N_`.
        ask: The question.
    """

    hint: str

    def __init__(self, ask: AnyAsk) -> None:
        """Show a question."""
        self.ask: AnyAsk = ask

    def context(self) -> Iterable[str]:
        """Return the lines above the prompt."""
        return ()

    @abstractmethod
    def prompt(self) -> str:
        """Return the text of the prompt."""

    def frame(self) -> Iterable[str]:
        """Return the lines between the prompt and the choices."""
        return ()

    @abstractmethod
    def choices(self) -> Iterable[str]:
        """Return the texts of the numbered list."""

    @abstractmethod
    def numbers(self, line: str) -> tuple[int, ...] | None:
        """Return the numbers (from 0) in an answer, or None if the line is not an answer."""

    @abstractmethod
    def result(self, verdict: QuizVerdict) -> Iterable[str]:
        """Return the lines that explain the verdict: what is right, and what was wrong."""


class PickLines(PlainShape[PickAsk]):
    """A question that is answered one choice at a time."""

    hint = PATH_HINT

    def context(self) -> Iterator[str]:
        """Yield the level so far, or the problem of a journey."""
        ask = self.ask
        if ask.so_far is not None:
            level = where(ask.way or ())
            title = f"{level} — {literal(ask.prompt)}" if ask.prompt else level
            yield _("This level so far: {where}").format(where=title)
            yield from items(ask.so_far)
        elif ask.page is not None:
            yield _("The problem: {text}").format(text=literal(ask.prompt))

    def page(self, shown: int) -> Iterator[str]:
        """Yield the texts of the page that are not shown yet."""
        for text in (self.ask.page or ())[shown:]:
            yield _("On the page: {text}").format(text=literal(text))

    def prompt(self) -> str:
        """Return the question, or the prompt if it is enough."""
        ask = self.ask
        if ask.about is None:
            return ask.asked or literal(ask.prompt)
        return f"{ask.asked} {meaning(ask.about)}"

    def frame(self) -> Iterator[str]:
        """Yield the path to the choices."""
        if self.ask.so_far is None:
            for label in self.ask.way or ():
                yield f"- {literal(label)}"

    def choices(self) -> Iterable[str]:
        """Return the choices."""
        return (literal(choice.label) for choice in self.ask.choices)

    def numbers(self, line: str) -> tuple[int, ...] | None:
        """Return the number of a choice, given by its number or its text."""
        numbers = numbers_in(line, len(self.ask.choices))
        if numbers is not None and len(numbers) == 1:
            return numbers
        texts = [canonical(choice.label) for choice in self.ask.choices]
        line = named(line, texts)
        return (texts.index(line),) if line in texts else None

    def result(self, verdict: QuizVerdict) -> Iterator[str]:
        """Yield the right answer if the question was given up, and the other right paths."""
        if verdict.gave_up:
            yield way_line([choice.label for choice in verdict.answer])
        for way in verdict.other_ways:
            yield way_line(way)


class MarkLines(PlainShape[MarkAsk]):
    """A question that is answered by marking items of the folded menu."""

    hint = N_(
        "Not understood, nothing was graded. Give the numbers of all its places on one line, "
        "such as 2 5; an empty line means that you do not know."
    )

    def prompt(self) -> str:
        """Return the label."""
        return literal(self.ask.prompt)

    def choices(self) -> Iterable[str]:
        """Return the places."""
        return (where(item.path) for item in self.ask.items)

    def numbers(self, line: str) -> tuple[int, ...] | None:
        """Return the numbers of the places."""
        return numbers_in(line, len(self.ask.items))

    def result(self, verdict: QuizVerdict) -> Iterator[str]:
        """Yield the right places and the wrong marks."""
        if verdict.right:
            return
        for number in verdict.right_items:
            yield f"- {where(self.ask.items[number].path)}"
        for number in verdict.marked:
            if number not in verdict.right_items:
                text = _("Not there: {where}")
                yield text.format(where=where(self.ask.items[number].path))


class ArrangeLines(PlainShape[ArrangeAsk]):
    """A question that is answered by putting choices of one level in order."""

    hint = N_(
        "Not understood, nothing was graded. Give every number once, in the menu's order, on one "
        "line, such as 2 3 1; an empty line means that you do not know."
    )

    def prompt(self) -> str:
        """Return the request to order the level."""
        return _("Put into menu order: {where}").format(where=where(self.ask.way))

    def frame(self) -> Iterator[str]:
        """Yield the choices just above and below a window of a long level."""
        if self.ask.before is not None:
            yield _("Just above these: {label}").format(label=literal(self.ask.before.label))
        if self.ask.after is not None:
            yield _("Just below these: {label}").format(label=literal(self.ask.after.label))

    def choices(self) -> Iterable[str]:
        """Return the shuffled choices."""
        return (literal(choice.label) for choice in self.ask.shown)

    def numbers(self, line: str) -> tuple[int, ...] | None:
        """Return the numbers if each is given once."""
        numbers = numbers_in(line, len(self.ask.shown))
        return numbers if sorted(numbers or ()) == list(range(len(self.ask.shown))) else None

    def result(self, verdict: QuizVerdict) -> Iterator[str]:
        """Yield the right order and the wrong choices."""
        if verdict.right:
            return
        yield from items(verdict.answer)
        for number, (choice, put) in enumerate(zip(verdict.answer, verdict.taken, strict=False), 1):
            if choice.label != put:
                text = _("Your choice for place {number}: {label}")
                yield text.format(number=number, label=literal(put))


Shape = PickLines | MarkLines | ArrangeLines


def shape_of(ask: Ask) -> Shape:
    """Return a question as lines of text."""
    match ask:
        case PickAsk():
            return PickLines(ask)
        case MarkAsk():
            return MarkLines(ask)
        case ArrangeAsk():
            return ArrangeLines(ask)


def items(choices: Iterable[Choice]) -> Iterator[str]:
    """Yield choices as lines of the plain mode."""
    for choice in choices:
        yield f"- {literal(choice.label)}"


def meaning(choice: Choice) -> str:
    """Return a choice with its glosses, if it has any."""
    glosses = PROMPT_SEPARATOR.join(choice.glosses)
    return literal(" — ".join(part for part in (choice.label, glosses) if part))


def numbers_in(line: str, size: int) -> tuple[int, ...] | None:
    """Return the positions (from 0) that a line of numbers selects in a list, or None.

    Numbers are separated by spaces or commas. In a list of up to ten `0` is the tenth.

    Args:
        line: A canonical line.
        size: The length of the list.
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


# Lines -------------------------------------------------------------------------------------


def where(path: Sequence[str]) -> str:
    """Return a path in one line, with a translated name for the top of the menu."""
    return literal(PATH_SEPARATOR.join(path)) if path else _(_TOP)


def opening_lines(
    setup: QuizSetup, branch: Sequence[str], number: int, total: int
) -> Iterator[str]:
    """Yield the first lines of a run.

    Args:
        setup: The run's setup.
        branch: The path to the branch; empty for the whole menu.
        number: The number of the first question to ask, from 1.
        total: Number of questions in the run.
    """
    parts = (
        wording.mode_name(setup.mode),
        literal(PATH_SEPARATOR.join(branch)) or _(wording.WHOLE_MENU),
        wording.sequence_name(setup.sequence),
        wording.question_count(total),
    )
    yield " · ".join(parts)
    yield _(load_mode(setup.mode).about)
    if not setup.sequence.counts:
        yield _(PRACTICE)
    if number > 1:
        yield _("Resuming at question {number}.").format(number=number)
    yield _(":h shows the commands.")


def quiz_verdict_line(verdict: QuizVerdict) -> str:
    """Return the verdict line, with ✓ only if the whole answer was right."""
    if verdict.right:
        return f"✓ {_('Right')}"
    if verdict.gave_up:
        return f"✗ {_('Not known')}"
    shades = load_mode(verdict.mode).score(verdict.score, verdict.chance)
    return "✗ " + " · ".join(filter(None, (_("Wrong"), shades)))


def credit_line(credit: Credit, now_ms: int, day: int) -> str:
    """Return the line about a question that reviewed a due card."""
    text = _("Counted as the review of a card due today: {rating}, again in {interval}.")
    return text.format(
        rating=wording.rating_name(credit.rating),
        interval=interval(credit.outcome, now_ms, day),
    )


def reminder_lines(verdict: QuizVerdict) -> Iterator[str]:
    """Yield the reminders handled and the ones missed."""
    missing = [name for name in verdict.reminders if name not in verdict.kept]
    for text, names in (
        (_("Handled: {things}"), verdict.kept),
        (_("Missed: {things}"), missing),
    ):
        if names:
            yield text.format(things=", ".join(load_mode(verdict.mode).reminder_words(names)))


def report_lines(report: QuizReport, left: int) -> Iterator[str]:
    """Yield the report of a run.

    Args:
        report: The report.
        left: Number of questions left.
    """
    yield _(_ENDS[report.end]) if report.end is not None else _("Stopped here.")
    if report.run.questions:
        yield _score_line(report)
    if not report.run.counted:
        yield _(PRACTICE)
    if report.credited:
        yield n_(
            "Counted as the review of {n} card due today.",
            "Counted as the review of {n} cards due today.",
            report.credited,
        ).format(n=report.credited)
    for thing, kept, total in report.kept:
        (name,) = load_mode(report.run.mode).reminder_words([thing])
        yield _("Handled: {things}").format(things=f"{name} {kept}/{total}")
    for row in report.levels:
        tally = f"{_tally(row)} · {wording.step_time(row.median_ms)}"
        yield _("Level {number}: {tally}").format(number=row.level, tally=tally)
    for row in report.branches:
        text = _("Branch {branch}: {tally}")
        yield text.format(branch=where(row.path), tally=_tally(row))
    yield from _missed_lines(report.run.mode, report.missed)
    yield from _pair_lines(report)
    if report.missed and report.end is not None:
        yield _("To repeat the missed ones: malgil quiz --missed")
    if report.end is None:
        text = _("Left: {questions}. Resume with malgil quiz --resume.")
        yield text.format(questions=wording.question_count(left))


def _score_line(report: QuizReport) -> str:
    run = report.run
    share = wording.percent(run.right / run.questions)
    parts = [f"{wording.heading(wording.RIGHT_AT_ONCE)}: {run.right}/{run.questions} ({share})"]
    parts.append(load_mode(run.mode).mean_score(run.score, run.chance))
    parts.append(f"{_(wording.TIME_PER_CHOICE)}: {wording.step_time(run.median_level_ms)}")
    return " · ".join(parts)


def _tally(row: QuizTally) -> str:
    return f"{row.right}/{row.asked} ({wording.percent(row.right / row.asked)})"


def _missed_lines(mode: str, missed: Sequence[AskedQuestion]) -> Iterator[str]:
    separator = PATH_SEPARATOR if load_mode(mode).answer_is_way else PROMPT_SEPARATOR
    for question in missed[:_MISSED_SHOWN]:
        answer = literal(separator.join(question.answer))
        yield _("Missed: {prompt} → {answer}").format(
            prompt=literal(question.prompt) or _(_TOP), answer=answer
        )
    if len(missed) > _MISSED_SHOWN:
        more = len(missed) - _MISSED_SHOWN
        yield n_("Missed: {n} more", "Missed: {n} more", more).format(n=more)


def _pair_lines(report: QuizReport) -> Iterator[str]:
    for pair in report.confused[:_PAIRS_SHOWN]:
        times = n_("once", "{n} times", pair.count).format(n=pair.count)
        yield _("Confused: {first} / {second} ({times})").format(
            first=literal(pair.right.label), second=literal(pair.taken.label), times=times
        )
