"""Quiz session: a run from its first question to its report, for the app and the plain mode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from malgil.base.errors import AnsweredElsewhereError, MalgilError
from malgil.base.events import EventKind
from malgil.base.i18n import _
from malgil.base.learning_day import to_ms
from malgil.phrasebook.cards import MEANING, card_id
from malgil.quiz import history as quiz_history
from malgil.quiz.modes.base import load_mode
from malgil.quiz.run_log import (
    RunRecord,
    StepIds,
    find_run,
    number_of,
    prepare,
    read_steps,
    run_payload,
    write,
    write_step,
)
from malgil.quiz.setup import plan, questions_of, repeat, runs_like
from malgil.quiz.views import (
    QuizEnd,
    QuizProgress,
    QuizReport,
    QuizSetup,
    StepRecord,
    StepResult,
)
from malgil.store import log, quizzes, recording
from malgil.store.cards import path_card
from malgil.store.database import transaction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from malgil.base.clock import Clock
    from malgil.quiz.modes.base import QuizItem, QuizQuestion
    from malgil.quiz.views import Ask, NextAsk
    from malgil.store.store import Store


class QuizSession:
    """A run of a quiz. Its state is in the log, so it can be left at any moment.

    Attributes:
        store: The open collection.
        setup: The run's setup.
        run_id: The run's id.
        time: The run's time.
    """

    def __init__(self, store: Store, clock: Clock, run: RunRecord) -> None:
        """Continue a run in the log. Use `start` or `resume` instead."""
        self.store = store
        self._clock = clock
        self._run = run
        self.run_id = run.id
        self.setup: QuizSetup = run
        self._index = store.menu_index(run.phrasebook)
        self._mode = load_mode(run.mode)
        self._confused = quiz_history.confused_before(store, run)
        self._items = questions_of(self._index, run)
        self._question: QuizQuestion | None = None
        self._action = ""
        self._pending: StepIds | None = None
        self._time_is_up = run.ended
        self._taken_back: int | None = None
        self._steps: list[StepRecord] = []
        self._read_steps()
        self.time = RunTime(clock, run.minutes, before_ms=sum(step.ms for step in self._steps))

    @classmethod
    def start(cls, store: Store, clock: Clock, setup: QuizSetup) -> QuizSession:
        """Start a run. It is on disk when this returns.

        Raises:
            UsageError: The phrasebook or branch does not exist.
            MalgilError: The phrasebook has no questions for this quiz.
            WriteError: The write failed.
        """
        stamp = store.stamp(clock())
        return cls._begin(store, clock, plan(store, setup, stamp), stamp)

    @classmethod
    def resume(
        cls,
        store: Store,
        clock: Clock,
        phrasebook: str | None = None,
        *,
        matches: Callable[[QuizSetup], bool] = lambda _setup: True,
    ) -> QuizSession | None:
        """Resume the newest unfinished run at the same choice. Return None if there is none.

        Args:
            store: The open collection.
            clock: Returns the current time.
            phrasebook: Limit to one phrasebook (default: all).
            matches: Whether to consider a run with this setup (default: any).
        """
        for run in runs_like(store, phrasebook, matches):
            if run.ended or quizzes.answered(store.connection, run.id) >= len(run.questions):
                continue
            session = cls(store, clock, run)
            if session._current() is not None:
                return session
        return None

    @classmethod
    def latest(
        cls,
        store: Store,
        clock: Clock,
        phrasebook: str | None = None,
        *,
        matches: Callable[[QuizSetup], bool] = lambda _setup: True,
    ) -> QuizSession | None:
        """Return the newest run with an answer, finished or not, or None if there is none.

        The arguments are those of `resume`.
        """
        runs = runs_like(store, phrasebook, matches)
        begun = (run for run in runs if quizzes.answered(store.connection, run.id))
        return next((cls(store, clock, run) for run in begun), None)

    @classmethod
    def _begin(cls, store: Store, clock: Clock, run: RunRecord, stamp: log.Stamp) -> QuizSession:
        with transaction(store.connection):
            write(store.connection, EventKind.QUIZ_RUN, run_payload(run), stamp=stamp)
        return cls(store, clock, find_run(store.connection, run.id))

    @property
    def counted(self) -> bool:
        """Whether the run counts. In menu order it is practice."""
        return self._run.sequence.counts

    # Questions -----------------------------------------------------------------------------

    def next(self) -> NextAsk:
        """Return the current question until it is answered, or the end of the run."""
        current = self._current()
        if current is None:
            return QuizEnd.DONE
        number, item = current
        fresh = self._question is None and not self._partial(number)
        if fresh and number != self._taken_back and (self._time_is_up or self.time.is_up):
            self._close()
            return QuizEnd.TIME
        question = self._question or self._open(number, item)
        return question.ask(self._shown_number(number), len(self._items))

    @property
    def last_card(self) -> str | None:
        """Id of the card of the place that was asked last: its path card, or the meaning card."""
        place = self._index.places.get(self._steps[-1].item) if self._steps else None
        if place is None:
            return None
        book = self._run.phrasebook
        path = path_card(self.store.connection, book, place.item.id)
        return path or card_id(book, place.item.phrase, MEANING)

    def progress(self) -> QuizProgress:
        """Return the progress of the run."""
        ends = [step for step in self._steps if step.last]
        return QuizProgress(
            done=len(ends),
            total=len(self._items),
            right=sum(step.all_right for step in ends),
            median_level_ms=quiz_history.median_ms(self._steps),
            seconds=self.time.spent_ms // 1000,
            seconds_left=self.time.seconds_left,
        )

    def report(self) -> QuizReport:
        """Return the report of the run."""
        return quiz_history.report(self.store, self.run_id)

    def missed_again(self) -> QuizSession:
        """Start a run of only the questions missed in this one.

        Raises:
            MalgilError: No question was missed.
            WriteError: The write failed.
        """
        missed = [step.question for step in self._steps if step.last and not step.all_right]
        if not missed:
            raise MalgilError(_("Nothing was missed in this run."))
        stamp = self.store.stamp(self._clock())
        run = repeat(self._run, missed, stamp)
        return self._begin(self.store, self._clock, run, stamp)

    # Answers -------------------------------------------------------------------------------

    def answer(self, ask: Ask, numbers: Iterable[int], *, duration_ms: int = 0) -> StepResult:
        """Answer with numbers of what is shown, from 0. The answer is on disk when this returns.

        Args:
            ask: The question, as `next` returned it.
            numbers: The one picked, all marked, or all in their order.
            duration_ms: The time taken, in milliseconds.

        Raises:
            LookupError: The numbers are not an answer, or the question is no longer the current.
            AnsweredElsewhereError: Another window answered the question. Call `next`.
            WriteError: The write failed. The same call can be repeated and writes once.
        """
        number, question = self._asked(ask)
        return self._keep(number, question, question.answer(tuple(numbers)), duration_ms)

    def give_up(self, ask: Ask, *, duration_ms: int = 0) -> StepResult:
        """Answer “I don't know”, which ends the question as wrong.

        Raises:
            LookupError: The question is no longer the current one.
            AnsweredElsewhereError: Another window answered the question. Call `next`.
            WriteError: The write failed. The same call can be repeated and writes once.
        """
        number, question = self._asked(ask)
        return self._keep(number, question, question.give_up(), duration_ms)

    def follow(self, action: str, *, again: bool) -> int | None:
        """Read the run again after an action was undone or redone.

        Returns:
            The number of the question that the action answered, from 1; None if it is no answer of
            this run.
        """
        self._read_steps()
        number = number_of(self.store.connection, action, self.run_id)
        if number is None:
            return None
        if not again:
            self._taken_back = number
        return self._shown_number(number)

    def refresh(self) -> bool:
        """Follow what was undone or redone outside the run. Return whether answers of it were."""
        before = self._steps
        self._read_steps()
        return self._steps != before

    @property
    def is_undone(self) -> bool:
        """Whether the start of the run was undone."""
        return log.is_cancelled(self.store.connection, self.run_id)

    # Internals -----------------------------------------------------------------------------

    def _close(self) -> None:
        """Log the end of the time, so that the run cannot be resumed."""
        if self._time_is_up:
            return
        stamp = self.store.stamp(self._clock())
        connection = self.store.connection
        end: dict[str, object] = {"run": self.run_id, "end": QuizEnd.TIME}
        with transaction(connection):
            write(connection, EventKind.QUIZ_RUN, end, stamp=stamp)
        self._time_is_up = True

    def _read_steps(self) -> None:
        """Read the answers, and forget the question that was open."""
        self._question = self._pending = None
        self._steps = read_steps(self.store.connection, (self.run_id,))

    def _current(self) -> tuple[int, QuizItem] | None:
        """Return the first unanswered question, with its number in the log."""
        done = {step.number for step in self._steps if step.last}
        return next(((n, item) for n, item in self._items if n not in done), None)

    def _shown_number(self, number: int) -> int:
        return 1 + next((at for at, (n, _item) in enumerate(self._items) if n == number), number)

    def _partial(self, number: int) -> list[StepRecord]:
        return [step for step in self._steps if step.number == number]

    def _open(self, number: int, item: QuizItem) -> QuizQuestion:
        """Open a question where it was left, by replaying its choices on disk."""
        question = self._mode.open(self._index, item, self._run.seed, self._confused)
        partial = self._partial(number)
        if not question.follow(step.taken for step in partial):
            # The content has changed, so the question starts from its first choice.
            self._cancel(partial[-1].action)
            return self._open(number, item)
        self._action = partial[-1].action if partial else log.new_id()
        self._question = question
        return question

    def _asked(self, ask: Ask) -> tuple[int, QuizQuestion]:
        """Return the current question with its number in the log."""
        current = self._current()
        if current is None:
            raise LookupError(ask.number)
        number, item = current
        question = self._question or self._open(number, item)
        if question.ask(self._shown_number(number), len(self._items)) != ask:
            raise LookupError(ask.number)
        return number, question

    def _keep(
        self, number: int, question: QuizQuestion, step: StepRecord, duration_ms: int
    ) -> StepResult:
        """Write a choice, and with the last one of a question the review of its card."""
        stamp = replace(self.store.stamp(self._clock()), action=self._action)
        spent = max(0, duration_ms)
        record = replace(step, run=self.run_id, number=number, ms=spent, action=self._action)
        steps = [*self._partial(number), record]
        self._pending = prepare(self._pending, steps)
        try:
            with transaction(self.store.connection):
                credit = write_step(
                    self.store,
                    self._run,
                    self._pending,
                    steps,
                    stamp,
                    walked=question.walked,
                )
        except AnsweredElsewhereError:
            self._read_steps()
            raise
        except BaseException:
            self._question = None
            raise
        self._pending = None
        self._steps.append(record)
        verdict = None
        if record.last:
            self._question = None
            verdict = replace(question.verdict(), counted=self.counted, credit=credit)
        return StepResult(
            right=record.right,
            chosen=question.chosen if record.taken else None,
            correct=question.correct_there,
            verdict=verdict,
        )

    def _cancel(self, action: str) -> None:
        stamp = self.store.stamp(self._clock())
        connection = self.store.connection
        with transaction(connection):
            recording.record_reversal(connection, stamp, EventKind.CANCEL, action)
        self._read_steps()


_MINUTE = 60_000


class RunTime:
    """The time of a run: this session, and the answers before it."""

    def __init__(self, clock: Clock, minutes: float | None, *, before_ms: int) -> None:
        """Start the time.

        Args:
            clock: Returns the current time.
            minutes: The time limit in minutes, or None.
            before_ms: The time of earlier sessions of the run, in milliseconds.
        """
        self._clock = clock
        self._limit_ms = None if minutes is None else round(minutes * _MINUTE)
        self._before_ms = before_ms
        self._started_ms = to_ms(clock())
        self._paused_ms = 0
        self._paused_since: int | None = None

    @property
    def paused(self) -> bool:
        """Whether the time is paused."""
        return self._paused_since is not None

    @property
    def spent_ms(self) -> int:
        """Milliseconds so far, never negative even if the clock is set back."""
        now = to_ms(self._clock()) if self._paused_since is None else self._paused_since
        return self._before_ms + max(0, now - self._started_ms - self._paused_ms)

    @property
    def seconds_left(self) -> int | None:
        """Seconds left, at least 0; None without a limit."""
        if self._limit_ms is None:
            return None
        return max(0, (self._limit_ms - self.spent_ms) // 1000)

    @property
    def is_up(self) -> bool:
        """Whether the limit is reached."""
        return self._limit_ms is not None and self.spent_ms >= self._limit_ms

    def pause(self) -> None:
        """Pause the time."""
        if self._paused_since is None:
            self._paused_since = to_ms(self._clock())

    def unpause(self) -> None:
        """Resume the time."""
        if self._paused_since is not None:
            self._paused_ms += max(0, to_ms(self._clock()) - self._paused_since)
            self._paused_since = None
