"""Plain mode review: a session line by line, for screen readers, pipes and tests.

Prompts begin with `? `, choices with `N) `, steps with `- `, answers with `= `, verdicts with ✓ or
✗ and a word. No other line begins so, in any language. A verdict is printed once it is on disk.
Output is flushed before each wait for input.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from malgil import wording
from malgil.base.errors import AnsweredElsewhereError
from malgil.base.i18n import N_, _, n_
from malgil.base.learning_day import to_ms
from malgil.base.undone import UndoneKind
from malgil.cli.output import flush, literal, say, say_lines
from malgil.cli.plain.io import (
    LineSource,
    PlainCommand,
    command_in,
    folded_key,
    may_undo,
    named,
    read_answer,
)
from malgil.library.editor import Editor
from malgil.phrasebook.cards import CardQuestion
from malgil.phrasebook.grading import Result
from malgil.phrasebook.model import PATH_SEPARATOR, PROMPT_SEPARATOR, Change
from malgil.review.summary import work_text
from malgil.review.views import Finished, Leave, LevelReading, Question, ReadingReason
from malgil.scheduling.fsrs import Rating

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import tzinfo

    from malgil.base.clock import Clock
    from malgil.base.undone import Undone
    from malgil.phrasebook.paths import Choice, Descent
    from malgil.review.session import ReviewSession
    from malgil.review.views import Backlog, Leech, SessionProgress, Summary, Verdict
    from malgil.scheduling.scheduler import Outcome
    from malgil.store.card_content import Entry

_LEAVING = {
    Leave.DONE: N_("All of today's cards are done."),
    Leave.LIMIT: N_("Session limit reached."),
    Leave.TIME: N_("Time limit reached."),
    Leave.WAITING: N_("That is all for now."),
}

_UNDOING = {
    UndoneKind.ANSWER: N_("Answer undone: {text}"),
    UndoneKind.SHOWN: N_("Showing undone: {text}"),
    UndoneKind.OVERRULE: N_("Verdict change undone: {text}"),
    UndoneKind.SETTING: N_("Setting undone: {text}"),
    UndoneKind.IMPORT: N_("Import undone: {text}"),
    UndoneKind.QUIZ: N_("Quiz undone: {text}"),
}

_MINUTE_MS, _HOUR_MS = 60_000, 3_600_000
_MOST_MINUTES = 90

RATE_HINT = N_("Not understood, nothing was graded. Rate with 1 Again, 2 Hard, 3 Good or 4 Easy.")
MEANING_HINT = N_(
    "Not understood, nothing was graded. An empty line shows the answer; 1 to 4 rate it."
)
PATH_HINT = N_(
    "Not understood, nothing was graded. Give the number or the exact text of a choice; "
    "an empty line means that you do not know."
)
NOTHING_TO_OVERRULE = N_("There is no verdict of this session to change.")
NOTHING_TO_NOTE = N_("No card of this session was answered yet.")
NOTHING_TO_UNDO = N_("Nothing to undo.")
NOTHING_TO_REDO = N_("Nothing to redo.")
ELSEWHERE = N_("This card was answered or changed elsewhere. Nothing was graded here.")

HELP = (
    N_("An empty line shows the answer; 1 Again, 2 Hard, 3 Good, 4 Easy rate it."),
    N_("Type a label. Choose a path by number or text. Leave the line empty if you do not know."),
    N_("On a path, + shows the glosses of the choices. Then a right path counts as Hard."),
    N_("Commands: ! changes the last verdict, :u undoes, :r redoes, :q ends, :h shows this."),
    N_("Not so on today's screen: :x notes it about the last label."),
)
"""The lines that `:h` prints."""


class PlainReview:
    """A review session line by line."""

    def __init__(self, session: ReviewSession, lines: LineSource, clock: Clock) -> None:
        """Prepare a session.

        Args:
            session: Today's review.
            lines: The input.
            clock: Returns the current local time.
        """
        self.session = session
        self._lines = lines
        self._clock = clock
        self._verdicts: list[Verdict] = []
        self._undone: dict[str, Verdict] = {}
        self._asking: PathQuestion | RatedQuestion | None = None

    def run(self) -> None:
        """Ask until no card is left, or the user or the input ends the session.

        Raises:
            WriteError: An answer could not be written. Its verdict was not printed.
        """
        say(opening_line(self.session.progress()))
        if self.session.backlog is not None:
            say(backlog_line(self.session.backlog))
        finished = self._ask_all()
        self._close(finished)

    def _ask_all(self) -> Finished | None:
        """Ask. Return the end of the session, or None if the user or the input ended it."""
        while True:
            turn = Turn.NEXT
            try:
                step = self.session.next()
                match step:
                    case LevelReading():
                        self._show_reading(step)
                    case Finished():
                        if not self._obey_last_command():
                            return step
                    case Question():
                        turn = self._ask(step)
            except AnsweredElsewhereError:
                say(_(ELSEWHERE))
            if turn is Turn.END:
                return None

    def _show_reading(self, reading: LevelReading) -> None:
        say(reading_heading(reading))
        say_lines(f"- {entry_text(entry)}" for entry in reading.entries)

    def _show_path(self, question: Question) -> None:
        since = self.now_ms()
        say_lines(shown_path_lines(question, self.session.descent(question)))
        self.session.shown(question, duration_ms=_spent(since, self.now_ms()))

    def _obey_last_command(self) -> bool:
        """Run a `!` or `:u` that was already typed when the last card was answered."""
        if not self._lines.is_waiting():
            return False
        line = self._lines.read()
        command = None if line is None else command_in(line, typed=False)
        if command is None or command is PlainCommand.QUIT:
            return False
        self._obey(command)
        return True

    def _ask(self, question: Question) -> Turn:
        if question.shown_first:
            self._show_path(question)
            return Turn.NEXT
        if self._asking is None or not self._asking.continues(question):
            walks = question.card.type.question is CardQuestion.WALK
            self._asking = (PathQuestion if walks else RatedQuestion)(self, question)
        return self._asking.ask()

    # Used by the questions.

    def now_ms(self) -> int:
        """Return the current time in milliseconds since 1970."""
        return to_ms(self._clock())

    def read(self) -> str | None:
        """Flush the output and return the next line, or None at the end of the input."""
        return read_answer(self._lines)

    def answered(self, verdict: Verdict) -> None:
        """Print the verdict of the question. If it is undone, the card is asked from its start."""
        self._asking = None
        self._print_verdict(verdict)

    def _print_verdict(self, verdict: Verdict) -> None:
        """Print a verdict that is on disk."""
        self._verdicts.append(verdict)
        self._print_again(verdict)
        if verdict.leech is not None:
            say_lines(leech_lines(verdict.leech))

    def _print_again(self, verdict: Verdict | None) -> None:
        if verdict is not None:
            now = self._clock()
            say(verdict_line(verdict, to_ms(now), self.session.store.day(now)))

    def obey(self, command: PlainCommand) -> Turn:
        """Run a command. Return the next step."""
        if command is PlainCommand.QUIT:
            return Turn.END
        self._obey(command)
        return Turn.NEXT

    def _obey(self, command: PlainCommand) -> None:
        match command:
            case PlainCommand.OVERRULE:
                self._overrule()
            case PlainCommand.DIFFERS:
                self._note_change()
            case PlainCommand.UNDO:
                self._undo()
            case PlainCommand.REDO:
                self._redo()
            case _:
                say_lines(map(_, HELP))

    def _overrule(self) -> None:
        if self._verdicts:
            self._print_verdict(self.session.overrule(self._verdicts[-1]))
        else:
            say(_(NOTHING_TO_OVERRULE))

    def _note_change(self) -> None:
        """Ask how today's screen differs from the label of the last card, and note it."""
        if not self._verdicts:
            say(_(NOTHING_TO_NOTE))
            return
        question = self._verdicts[-1].question
        text = _("What does the screen say now instead of “{label}”? An empty line: it is gone.")
        say(f"? {text.format(label=literal(question.label))}")
        line = self.read()
        if line is None or command_in(line, typed=True) is not None:
            say(_("Nothing to change."))
            return
        now = self._clock()
        change = Change(f"{now:%Y-%m}", line)
        editor = Editor(self.session.store, question.card.phrasebook)
        if editor.mark_changed(question.card.phrase, change, now):
            say(literal(wording.screen_change(change)) if line != question.label else _("Saved."))
        else:
            say(_("Nothing to change."))

    def _undo(self) -> None:
        coming = self.session.undoable()
        while coming is not None:
            if not may_undo(coming, self._clock().tzinfo, self._lines):
                return
            undone = self.session.undo(expected=coming.action)
            if undone is not None:
                say(undone_line(undone))
                if undone.kind is not UndoneKind.SHOWN:
                    self._take_back(undone)
                    return
            # A path is shown again at once, so that the answer before is what was meant.
            coming = self.session.undoable()
        say(_(NOTHING_TO_UNDO))

    def _take_back(self, undone: Undone) -> None:
        if self._verdicts and self._verdicts[-1].action == undone.action:
            self._undone[undone.action] = self._verdicts.pop()
        if undone.kind is UndoneKind.OVERRULE:
            self._print_again(self.session.verdict_after(undone))

    def _redo(self) -> None:
        redone = self.session.redo()
        if redone is None:
            say(_(NOTHING_TO_REDO))
            return
        if redone.action in self._undone:
            self._verdicts.append(self._undone.pop(redone.action))
        say(_("Redone: {text}").format(text=literal(wording.action_text(redone))))
        if redone.kind is UndoneKind.OVERRULE:
            self._print_again(self.session.verdict_after(redone))

    def _close(self, finished: Finished | None) -> None:
        summary = self.session.summary()
        if finished is not None:
            say(_(_LEAVING[finished.why]))
        say_lines(summary_lines(summary))
        if finished is None:
            progress = self.session.progress()
            left = progress.total - progress.done
            text = _(
                "Left today: {left}. The next session continues with the same card, or with a "
                "learning card that has become due."
            )
            say(text.format(left=left))
        elif finished.next_due_ms is not None:
            now = self._clock()
            say(next_card_line(finished.next_due_ms, to_ms(now), now.tzinfo))
        else:
            if finished.left:
                say(f"{wording.heading(wording.LEFT_FOR_TOMORROW)}: {wording.cards(finished.left)}")
            say(tomorrow_line(summary))
        flush()


_TENTH = 10


class Turn(Enum):
    """The next step after a question."""

    NEXT = auto()
    END = auto()


class _Asked:
    """A card that is asked. What was done about it stays when a command comes between."""

    def __init__(self, review: PlainReview, question: Question) -> None:
        self._review = review
        self._question = question
        self._since = review.now_ms()

    def continues(self, question: Question) -> bool:
        """Go on with a question if it is of the same card, with the same progress."""
        mine = self._question.card.id, self._question.before
        if (question.card.id, question.before) != mine:
            return False
        self._question = question
        return True


class RatedQuestion(_Asked):
    """A card that is revealed and rated, or typed."""

    _is_revealed = False

    @property
    def _takes_text(self) -> bool:
        typed = self._question.card.type.question is CardQuestion.TYPE
        return typed and not self._is_revealed

    def ask(self) -> Turn:
        """Ask until the card is graded or a command was run."""
        say_lines(map(way_line, self._question.context))
        while True:
            say(f"? {literal(self._question.card.prompt)}")
            turn = self._listen()
            if turn is not None:
                return turn

    def _listen(self) -> Turn | None:
        """Read one line, or two with a reveal. Return None to ask again."""
        line = self._review.read()
        if line == "" and not self._is_revealed:
            self._is_revealed = True
            self._show_answers()
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
        say(_(RATE_HINT if self._is_revealed else MEANING_HINT))
        return None

    def _show_answers(self) -> None:
        question = self._question
        say_lines(f"= {literal(answer)}" for answer in question.card.answers)
        if not question.card.type.shows_label:
            say_lines(way_line(place.path) for place in question.places)
        say_lines(note_lines(question))

    def _rate(self, rating: Rating) -> None:
        duration = _spent(self._since, self._review.now_ms())
        verdict = self._review.session.rate(self._question, rating, duration_ms=duration)
        self._review.answered(verdict)
        if not self._is_revealed:
            self._show_answers()

    def _type(self, line: str) -> None:
        duration = _spent(self._since, self._review.now_ms())
        verdict = self._review.session.type_answer(self._question, line, duration_ms=duration)
        self._review.answered(verdict)
        self._show_answers()


class PathQuestion(_Asked):
    """A card whose path is chosen, level by level."""

    def __init__(self, review: PlainReview, question: Question) -> None:
        super().__init__(review, question)
        self._descent: Descent = review.session.descent(question)
        self._made: list[str | int] = []
        self._again: list[str | int] = []

    def ask(self) -> Turn:
        """Ask until the path is finished or given up, or a command was run."""
        if self._question.explains_others:
            say(_(wording.SEVERAL_PLACES))
        self._show_prompt(taken=self._descent.taken)
        while not self._descent.finished:
            line = self._review.read()
            if line is None:
                return Turn.END
            if line == "":
                break
            if self._choose(self._named(line)):
                self._again.clear()
                continue
            if folded_key(line) == "+":
                self._descent.hint()
                self._show_level(glosses=True)
                continue
            command = command_in(line, typed=False)
            if command is PlainCommand.UNDO and self._descent.can_take_back:
                self._descent.take_back()
                self._again.append(self._made.pop())
                say(_("The last choice was taken back."))
                self._show_prompt(taken=self._descent.taken)
                continue
            if command is PlainCommand.REDO and self._again:
                self._choose(self._again.pop())
                continue
            if command is not None:
                return self._review.obey(command)
            say(_(PATH_HINT))
            self._show_prompt()
        self._finish()
        return Turn.NEXT

    def _show_prompt(self, taken: Sequence[Choice] = ()) -> None:
        say(f"? {literal(self._question.card.prompt)}")
        self._show_taken(taken)
        self._show_level()

    def _show_taken(self, taken: Sequence[Choice]) -> None:
        say_lines(f"- {literal(choice.label)}" for choice in taken)

    def _show_level(self, *, glosses: bool = False) -> None:
        for number, choice in enumerate(self._descent.level, start=1):
            text = entry_text(choice) if glosses else literal(choice.label)
            say(f"{number}) {text}")

    def _named(self, line: str) -> str | int:
        """Return the label or the position that a line names."""
        position = _position(line)
        if position is not None:
            return position
        return named(line, (choice.label for choice in self._descent.level))

    def _choose(self, choice: str | int) -> bool:
        """Make a choice. Return False if there is none of this label or at this position."""
        before = len(self._descent.taken)
        try:
            result = self._descent.choose(choice)
        except LookupError:
            return False
        self._made.append(choice)
        if result.elsewhere:
            say(_(wording.REDIRECTED))
        elif not result.right:
            text = _("Not this way: {label} — {gloss}")
            gloss = PROMPT_SEPARATOR.join(result.chosen.glosses)
            say(text.format(label=literal(result.chosen.label), gloss=literal(gloss)))
        self._show_taken(self._descent.taken[before:])
        self._show_level()
        return True

    def _finish(self) -> None:
        duration = _spent(self._since, self._review.now_ms())
        walked = self._descent.way if self._descent.finished else ()
        verdict = self._review.session.finish_path(
            self._question, self._descent, duration_ms=duration
        )
        self._review.answered(verdict)
        say_lines(way_line(way) for way in self._question.card.paths if way != walked)
        say_lines(elsewhere_lines(self._question))
        say_lines(note_lines(self._question))


_RATINGS = {str(rating.value): rating for rating in Rating}


def _position(line: str) -> int | None:
    """Return the position (from 0) that a line of digits selects, or None; `0` is the tenth."""
    if not (line.isascii() and line.isdigit() and len(line) <= 4):  # noqa: PLR2004 - no level is longer
        return None
    number = int(line) if line != "0" else _TENTH
    return number - 1 if number > 0 else None


def _spent(since_ms: int, now_ms: int) -> int:
    """Return the time an answer took, 0 if the clock was set back."""
    return max(0, now_ms - since_ms)


# Lines -------------------------------------------------------------------------------------


def way_line(path: Sequence[str]) -> str:
    """Return a path as a line of the plain mode."""
    return f"- {literal(PATH_SEPARATOR.join(path))}"


def shown_path_lines(question: Question, descent: Descent) -> Iterator[str]:
    """Yield the lines of a path that is shown, not asked, with its glosses."""
    if question.explains_others:
        yield _(wording.SEVERAL_PLACES)
    yield _("A new path, not asked yet: {prompt}").format(prompt=literal(question.card.prompt))
    while not descent.finished:
        right = descent.level.index(descent.correct[0])
        yield f"- {entry_text(descent.choose(right).followed)}"
    yield from elsewhere_lines(question)


def elsewhere_lines(question: Question) -> Iterator[str]:
    """Yield the other places of a path's problem."""
    for place in question.others:
        path = literal(PATH_SEPARATOR.join(place.path))
        yield _("It is in another place too: {path}").format(path=path)


def entry_text(entry: Entry | Choice) -> str:
    """Return a label with its glosses, and how today's screen differs."""
    change = getattr(entry, "change", None)
    changes = [] if change is None else [wording.screen_change(change)]
    text = " · ".join((PROMPT_SEPARATOR.join(entry.glosses), *changes))
    return literal(f"{entry.label} — {text}")


def wait_text(milliseconds: int) -> str:
    """Return a waiting time in minutes (at least one) or hours."""
    if milliseconds <= _MOST_MINUTES * _MINUTE_MS:
        minutes = max(1, -(-milliseconds // _MINUTE_MS))
        return n_("{n} minute", "{n} minutes", minutes).format(n=minutes)
    hours = -(-milliseconds // _HOUR_MS)
    return n_("{n} hour", "{n} hours", hours).format(n=hours)


def next_due(verdict: Verdict, now_ms: int, day: int) -> str:
    """Return when the card of a verdict is due again."""
    return _("again in {interval}").format(interval=interval(verdict.outcome, now_ms, day))


def interval(outcome: Outcome, now_ms: int, day: int) -> str:
    """Return the time until a card is due again."""
    if outcome.due_ms is not None:
        return wait_text(outcome.due_ms - now_ms)
    days = max(0, (outcome.due_day or day) - day)
    return n_("{n} day", "{n} days", days).format(n=days)


def verdict_line(verdict: Verdict, now_ms: int, day: int) -> str:
    """Return the verdict line: whether an answer was right, and when its card is due again."""
    parts = [_judgement(verdict), next_due(verdict, now_ms, day)]
    if verdict.replaces is not None:
        parts.insert(1, _("changed"))
    return ("✓ " if verdict.is_right else "✗ ") + " · ".join(parts)


def _judgement(verdict: Verdict) -> str:
    if not verdict.is_right:
        return _("Wrong")
    grade = verdict.grade
    if grade is not None and grade.result is Result.SLIP and verdict.replaces is None:
        return _("Right (a slip: {typed})").format(typed=literal(grade.typed))
    if verdict.rating is Rating.GOOD:
        return _("Right")
    return _("Right ({rating})").format(rating=wording.rating_name(verdict.rating))


def note_lines(question: Question) -> Iterator[str]:
    """Yield how today's screen differs, the notes on the phrase and those on its words."""
    yield from map(literal, wording.screen_changes(question.changes, question.label))
    for text in (question.note, question.learner_notes.note):
        if text:
            yield _("Note: {text}").format(text=literal(text))
    mnemonic = question.learner_notes.mnemonic
    if mnemonic:
        yield _("How I remember: {label}").format(label=literal(mnemonic))
    yield from (literal(f"{word}: {note}") for word, note in question.words)


def leech_lines(leech: Leech) -> Iterator[str]:
    """Yield the lines about a leech."""
    text = n_(
        "Leech: forgotten once.",
        "Leech: forgotten {n} times.",
        leech.lapses,
    )
    yield text.format(n=leech.lapses)
    for entry in leech.confusables:
        yield _("Easily confused with: {text}").format(text=entry_text(entry))


def reading_heading(reading: LevelReading) -> str:
    """Return the heading of a level to read."""
    where = literal(PATH_SEPARATOR.join(reading.parent))
    if reading.reason is ReadingReason.STRUGGLE:
        text = _("Take a break and read this level again: {where}")
    elif reading.is_flow:
        return _("New, to read first: the contact flow")
    else:
        text = _("New, to read first: {where}")
    return text.format(where=where or _("the top of the menu"))


def opening_line(progress: SessionProgress) -> str:
    """Return the first line of a session."""
    left = progress.total - progress.done
    text = n_(
        "Today: {cards} card, about {minutes} min. :h shows the commands.",
        "Today: {cards} cards, about {minutes} min. :h shows the commands.",
        left,
    )
    return text.format(cards=left, minutes=wording.whole_minutes(progress.seconds_left))


def backlog_line(backlog: Backlog) -> str:
    """Return the plan for a backlog."""
    text = _(
        "Overdue cards: {overdue} · today {today} of them, about {minutes} min. "
        "At this pace you catch up in: {days}"
    )
    days = n_("{n} day", "{n} days", backlog.days).format(n=backlog.days)
    return text.format(
        overdue=backlog.overdue,
        today=backlog.today,
        minutes=wording.whole_minutes(backlog.seconds),
        days=days,
    )


def undone_line(undone: Undone) -> str:
    """Return the notice that an action was undone."""
    if undone.kind in _UNDOING and undone.text:
        return _(_UNDOING[undone.kind]).format(text=literal(undone.text))
    return _("Undone: {text}").format(text=literal(wording.action_text(undone)))


def next_card_line(due_ms: int, now_ms: int, zone: tzinfo | None) -> str:
    """Return when the next card is due, as a waiting time and as a time of day."""
    wait = wait_text(due_ms - now_ms)
    return _("The next card comes in: {wait} ({time})").format(
        wait=wait, time=wording.local_time(due_ms, zone)[-5:]
    )


def summary_lines(summary: Summary) -> Iterator[str]:
    """Yield the counts of a session, and of its day if there was another session."""
    if summary.answers < summary.day.answers:
        yield _("Today: {work}").format(work=work_text(summary.day))
    yield _("This session: {work}").format(work=work_text(summary))
    known = f"{wording.heading(wording.PATHS_KNOWN)}: {summary.walkable}/{summary.leaves}"
    yield " · ".join(filter(None, (known, literal(summary.scope))))


def tomorrow_line(summary: Summary) -> str:
    """Return tomorrow's workload."""
    text = n_(
        "Tomorrow: {cards} card, about {minutes} min.",
        "Tomorrow: {cards} cards, about {minutes} min.",
        summary.tomorrow,
    )
    return text.format(
        cards=summary.tomorrow, minutes=wording.whole_minutes(summary.tomorrow_seconds)
    )
