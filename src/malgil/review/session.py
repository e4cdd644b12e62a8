"""Review session: questions, answers and levels to read, for the app and the plain mode."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec.structs import asdict, replace

from malgil.base.errors import AnsweredElsewhereError
from malgil.base.learning_day import to_ms
from malgil.phrasebook.cards import CardQuestion
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.phrasebook.paths import Descent
from malgil.review.queue import Agenda, More, ReviewQueue
from malgil.review.views import (
    Backlog,
    Finished,
    Leave,
    Leech,
    LevelReading,
    Next,
    Question,
    ReadingReason,
    SessionProgress,
    Summary,
    Verdict,
)
from malgil.scheduling.card_state import LEECH_AGAIN, LEECH_LAPSES
from malgil.scheduling.fsrs import Rating, State
from malgil.scheduling.queue import StepKind, has_struggled, is_struggling
from malgil.scheduling.scheduler import saved_a_second
from malgil.store import card_content as content
from malgil.store import confusable_hold as waiting
from malgil.store import log, recording
from malgil.store import queue_queries as stored
from malgil.store.card_content import Entry
from malgil.store.cards import Answer, read_card
from malgil.store.review_queries import walkable_tomorrow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from malgil.base.clock import Clock
    from malgil.base.undone import Undone
    from malgil.phrasebook.cards import Card, CardKind
    from malgil.phrasebook.grading import Grade
    from malgil.scheduling.scheduler import Outcome
    from malgil.store.cards import CardRow
    from malgil.store.queue_queries import Answered
    from malgil.store.store import Store

_RECENT = 6


class ReviewSession:
    """Today's review, from its first card to the end screen.

    All study data is in the collection, so a session can be left at any moment. Only its limits,
    its list of answers and the levels read are kept in memory.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        *,
        phrasebook: str | None = None,
        limit: int | None = None,
        minutes: float | None = None,
        more: More | None = None,
    ) -> None:
        """Start a session.

        Args:
            store: The open collection.
            clock: Returns the current time.
            phrasebook: Limit to one phrasebook (default: all).
            limit: Maximum number of answers (default: no limit).
            minutes: Time limit in minutes (default: none). With one, the reviews that save most
                memory per second come first.
            more: What to ask beyond today's limits (default: nothing).
        """
        self.store = store
        self._queue = ReviewQueue(store)
        self._clock = clock
        self._phrasebook = phrasebook
        self._more = more
        self._limit = limit
        self._started_ms = to_ms(clock())
        self._until_ms = None if minutes is None else self._started_ms + round(minutes * 60_000)
        self._answers: dict[str, Verdict] = {}
        self._cancelled: set[str] = set()
        self._read: set[tuple[str, str, str]] = set()
        self._struggle_shown = False
        self._current: Next | None = None
        self._pending: Answer | None = None
        self._showing: tuple[str, log.Stamp] | None = None
        self._known: set[str] = set()
        self._others_explained = False
        self._walkable_before: int | None = None
        waiting.release(store, clock())
        self.backlog: Backlog | None = Backlog.of(self._agenda())

    # Questions -----------------------------------------------------------------------------

    def next(self) -> Next:
        """Return the current question until it is answered. A level to read is returned once."""
        if isinstance(self._current, Question):
            return self._current
        self._current = self._choose()
        return self._current

    def load_ahead(self) -> None:
        """Load what the first answer needs, while the learner is thinking about it."""
        recording.load_ahead()
        self._count_walkable()

    def descent(self, question: Question) -> Descent:
        """Return a new descent through the menu for a `path` question.

        If the path is shown first, every step is walked.
        """
        menu = self.store.menu(question.card.phrasebook)
        if question.shown_first:
            return Descent(menu, question.ways)
        return Descent(
            menu,
            question.ways,
            asked={item for item, is_asked in question.steps if is_asked} or None,
            elsewhere=[place.items for place in question.others],
        )

    def progress(self) -> SessionProgress:
        """Return the progress of today's session, or of this one if it asks more."""
        today = self._agenda()
        answers: Sequence[Answered | Verdict] = today.answered
        if self._more is not None:
            answers = self._live()
        steps = {step.card for step in today.learning}
        done = len({answer.card for answer in answers} - steps)
        return SessionProgress(
            done=done,
            total=done + today.left,
            new=len(today.new),
            learning=len(today.learning),
            review=today.review_left,
            seconds_left=today.seconds,
        )

    def summary(self) -> Summary:
        """Return the summary of this session."""
        from malgil.review.summary import summarise

        now = self._clock()
        answers = self._live()
        first: dict[str, Verdict] = {}
        for answer in answers:
            if answer.is_right:
                first.setdefault(answer.card, answer)
        return summarise(
            self.store,
            self._phrasebook,
            today=self._queue.read(now, self._phrasebook),
            tomorrow=self._queue.read(now + timedelta(days=1), self._phrasebook),
            answers=answers,
            gained=[card for card, answer in first.items() if answer.is_gain],
            walkable_before=self._walkable_before,
        )

    # Showings ------------------------------------------------------------------------------

    def shown(self, question: Question, *, duration_ms: int = 0) -> None:
        """Record that a path was shown. That is no answer. It is on disk when this returns.

        Raises:
            AnsweredElsewhereError: The card was shown or changed elsewhere. Call `next`.
            WriteError: As `rate`.
        """
        card = question.card.id
        if self._showing is None or self._showing[0] != card:
            self._showing = (card, self.store.stamp(self._clock()))
        with self._writing():
            self.store.record_shown(*self._showing, max(0, duration_ms))

    def know_already(self, question: Question) -> Question:
        """Return the question of a path to be shown first, to be asked at once instead."""
        self._known.add(question.card.id)
        self._current = asked = replace(question, shown_first=False)
        return asked

    # Answers -------------------------------------------------------------------------------

    def rate(
        self,
        question: Question,
        rating: Rating,
        *,
        duration_ms: int = 0,
        response: str = "",
        grade: Grade | None = None,
        walked: Descent | None = None,
        replaces: str | None = None,
    ) -> Verdict:
        """Grade a question. The answer is on disk when this returns.

        Args:
            question: The question.
            rating: The rating.
            duration_ms: The time taken.
            response: The text typed or the path chosen.
            grade: The grade of the text, if it was typed.
            walked: The descent, if a path was chosen.
            replaces: The action of the verdict that this one replaces.

        Raises:
            AnsweredElsewhereError: The card was answered or changed elsewhere. Call `next`.
            WriteError: The write failed. The question stays. The same call can be repeated and
                writes once.
        """
        self._count_walkable()
        steps = None if walked is None else walked.outcomes
        if steps and all(ok for _, ok in steps) != (rating is not Rating.AGAIN):
            steps = None  # they do not go with the overruled rating
        answer = self._prepare(question, rating, duration_ms, response, replaces, steps)
        with self._writing():
            outcome = self.store.record(answer)
        verdict = Verdict(
            question=question,
            rating=rating,
            response=response,
            grade=grade,
            outcome=outcome,
            action=answer.stamp.action,
            duration_ms=answer.duration_ms,
            leech=leech(self.store, question, rating),
            walked=walked,
            replaces=replaces,
        )
        self._answers[verdict.action] = verdict
        if replaces is not None:
            self._cancelled.add(replaces)
        return verdict

    def type_answer(self, question: Question, typed: str, *, duration_ms: int = 0) -> Verdict:
        """Grade a typed answer to a `label` card: right or a slip is Good, wrong is Again.

        Raises:
            AnsweredElsewhereError: As `rate`.
            WriteError: As `rate`.
        """
        from malgil.phrasebook.grading import grade
        from malgil.phrasebook.text.normalise import vocabulary_of

        labels = stored.vocabulary(self.store.connection, question.card.phrasebook)
        right = list(dict.fromkeys([*question.card.answers, *question.accepted]))
        result = grade(typed, right, vocabulary_of(labels), labels)
        rating = Rating.GOOD if result.is_right else Rating.AGAIN
        return self.rate(question, rating, duration_ms=duration_ms, response=typed, grade=result)

    def finish_path(self, question: Question, descent: Descent, *, duration_ms: int = 0) -> Verdict:
        """Grade a path: Good if every choice was right on the first try, else Again.

        After a hint, or a choice that led elsewhere, Good becomes Hard. An unfinished descent is
        Again.

        Raises:
            AnsweredElsewhereError: As `rate`.
            WriteError: As `rate`.
        """
        rating = Rating.AGAIN
        if descent.finished and descent.all_right:
            rating = Rating.HARD if descent.was_hard else Rating.GOOD
        return self.rate(
            question,
            rating,
            duration_ms=duration_ms,
            response=PATH_SEPARATOR.join(descent.chosen),
            walked=descent,
        )

    def overrule(self, verdict: Verdict, rating: Rating | None = None) -> Verdict:
        """Replace a verdict in one action. Undoing it restores the first verdict.

        Args:
            verdict: The last verdict on its card.
            rating: The new rating (default: Again for a right answer, Good for a wrong one).

        Raises:
            AnsweredElsewhereError: The verdict is no longer the card's last.
            WriteError: As `rate`.
        """
        if rating is None:
            rating = Rating.AGAIN if verdict.is_right else Rating.GOOD
        return self.rate(
            verdict.question,
            rating,
            duration_ms=verdict.duration_ms,
            response=verdict.response,
            grade=verdict.grade,
            walked=verdict.walked,
            replaces=verdict.action,
        )

    def undoable(self) -> Undone | None:
        """Return what `undo` would cancel, None if there is nothing."""
        return self.store.undoable()

    def undo(self, *, expected: str | None = None) -> Undone | None:
        """Undo the newest action, as `Store.undo`.

        Raises:
            WriteError: The write failed.
        """
        undone = self.store.undo(self._clock(), expected=expected)
        if undone is not None:
            self.refresh()
        return undone

    def redo(self) -> Undone | None:
        """Redo the action that was undone last. Return None if there is none.

        Raises:
            WriteError: The write failed.
        """
        restored = self.store.redo(self._clock())
        if restored is not None:
            self.refresh()
        return restored

    def verdict_after(self, undone: Undone) -> Verdict | None:
        """Return the verdict that stands again after an overrule was undone or redone."""
        overrule = self._answers.get(undone.action)
        if overrule is None or overrule.replaces is None:
            return None
        is_cancelled = overrule.action in self._cancelled
        return self._answers.get(overrule.replaces) if is_cancelled else overrule

    def as_of_now(self, question: Question) -> Question:
        """Return a question with the outcomes that its ratings have now."""
        row = read_card(self.store.connection, question.card.id)
        if row is None:
            return question
        now = self._clock()
        day, row = self.store.day(now), replace(row, progress=question.before)
        outcomes = _outcomes(self.store, row, question.card, day=day, now_ms=to_ms(now))
        again = replace(question, day=day, outcomes=outcomes)
        if self._current is question:
            self._current = again
        return again

    def refresh(self) -> None:
        """Follow what was undone, redone or done with a card outside the session."""
        rows = self.store.connection.execute("SELECT action FROM cancelled")
        self._cancelled = {action for (action,) in rows}
        self._forget()

    def standing(self, verdict: Verdict) -> Verdict | None:
        """Return the verdict that stands: this one, or else the one that it replaced, or None."""
        for action in (verdict.action, verdict.replaces):
            if action in self._answers and action not in self._cancelled:
                return self._answers[action]
        return None

    def still_asked(self, question: Question) -> Question | None:
        """Return a question as it is asked now, or None if another one is.

        Its card must still be the next one, with the same progress but for its flag.
        """
        step = self.next()
        if not isinstance(step, Question) or step.card.id != question.card.id:
            return None
        if step.before._replace(flag=question.before.flag) != question.before:
            return None
        self._current = again = replace(question, before=step.before)
        return again

    def read_again(self, question: Question) -> Question:
        """Return a question with its texts and notes as they are now."""
        shown = content.read_content(self.store.connection, question.card.id)
        again = question if shown is None else replace(question, **asdict(shown))
        if self._current is question:
            self._current = again
        return again

    # Internals -----------------------------------------------------------------------------

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Forget the question when it is answered, here or elsewhere. A failed write keeps it."""
        try:
            yield
        except AnsweredElsewhereError:
            self._forget()
            raise
        self._forget()

    def _forget(self) -> None:
        self._current = self._showing = self._pending = None

    def _count_walkable(self) -> None:
        """Count the paths known before the first answer."""
        if self._walkable_before is None:
            store, day = self.store, self.store.day(self._clock())
            self._walkable_before = walkable_tomorrow(
                store.connection, self._phrasebook, store.model, day
            )

    def _agenda(self) -> Agenda:
        return self._queue.read(self._clock(), self._phrasebook, self._more)

    def _live(self) -> list[Verdict]:
        answers = self._answers.items()
        return [answer for action, answer in answers if action not in self._cancelled]

    def _choose(self) -> Next:
        now_ms = to_ms(self._clock())
        answers = self._live()
        if self._limit is not None and len(answers) >= self._limit:
            return Finished(why=Leave.LIMIT)
        if self._until_ms is not None and now_ms >= self._until_ms:
            return Finished(why=Leave.TIME, left=self._agenda().left)
        struggle = self._struggle(answers)
        if struggle is not None:
            return struggle
        today = self._agenda()
        if self._until_ms is not None:
            today = _most_saved_first(self.store, today)
        step = today.next(
            struggling=has_struggled([answer.is_right for answer in answers]),
            recent=tuple(answer.card for answer in answers[-_RECENT:]),
        )
        if step is None:
            next_due_ms = min((card.due_ms for card in today.learning), default=None)
            why = Leave.DONE if next_due_ms is None else Leave.WAITING
            return Finished(why=why, next_due_ms=next_due_ms)
        if step.kind is StepKind.NEW:
            reading = self._new_level(step.card)
            if reading is not None:
                return reading
        question = ask(self.store, step.card, day=today.day, now_ms=now_ms)
        return replace(
            question,
            shown_first=question.shown_first and step.card not in self._known,
            explains_others=self._explains_others(question),
        )

    def _explains_others(self, question: Question) -> bool:
        """Return whether this is the first card whose problem has other places."""
        if not (question.others and question.lead) or self._others_explained:
            return False
        self._others_explained = stored.others_were_met(self.store.connection)
        return not self._others_explained

    def _new_level(self, card: str) -> LevelReading | None:
        """Return the level to read before its first card, or None if the level is not new."""
        connection = self.store.connection
        row = read_card(connection, card)
        if row is None or row.type.opens_after is not None:
            return None
        level = stored.level_of(connection, row.phrase)
        if level in self._read or stored.level_was_met(connection, row.phrase):
            return None
        self._read.add(level)
        return level_reading(self.store, level, ReadingReason.NEW_LEVEL)

    def _struggle(self, answers: Sequence[Verdict]) -> LevelReading | None:
        """Return the level to read when a struggle begins, once per session."""
        if self._struggle_shown or not is_struggling([answer.is_right for answer in answers]):
            return None
        self._struggle_shown = True
        row = read_card(self.store.connection, answers[-1].card)
        if row is None:
            return None
        level = stored.level_of(self.store.connection, row.phrase)
        return level_reading(self.store, level, ReadingReason.STRUGGLE)

    def _prepare(
        self,
        question: Question,
        rating: Rating,
        duration_ms: int,
        response: str,
        replaces: str | None,
        steps: tuple[tuple[str, bool], ...] | None,
    ) -> Answer:
        """Return the answer to write. A retry of a failed write gets the same answer."""
        asked = (question.card.id, rating, response, replaces)
        before = self._pending
        if before and (before.card, before.rating, before.response, before.replaces) == asked:
            return before
        stamp = self.store.stamp(self._clock())
        holds = not replaces and stamp.learning_day == question.day
        self._pending = Answer(
            card=question.card.id,
            rating=rating,
            duration_ms=max(0, duration_ms),
            response=response,
            event=log.new_id(),
            stamp=stamp,
            before=None if replaces else question.before,
            replaces=replaces,
            previewed=question.outcomes[rating - 1] if holds else None,
            steps=steps,
        )
        return self._pending


def level_reading(store: Store, level: tuple[str, str, str], reason: ReadingReason) -> LevelReading:
    """Return a level for reading.

    Args:
        store: The open collection.
        level: The phrasebook's id, `menu` or `flow`, and the parent item's id (empty at the top).
        reason: The reason to show it.
    """
    phrasebook, share, parent = level
    if share == "flow":
        book = store.book(phrasebook)
        entries = tuple(
            Entry(label=phrase.label, glosses=entry.glosses, change=phrase.changed)
            for entry in book.flow_entries()
            for phrase in (book.phrase(entry.phrase),)
        )
        return LevelReading(reason=reason, parent=(), entries=entries, is_flow=True)
    menu = store.menu(phrasebook)
    choices = menu.children(parent)
    labels = [choice.label for choice in choices]
    changes = dict(content.read_changes(store.connection, phrasebook, labels))
    return LevelReading(
        reason=reason,
        parent=menu.path(parent),
        entries=tuple(
            Entry(label=choice.label, glosses=choice.glosses, change=changes.get(choice.label))
            for choice in choices
        ),
    )


def _outcomes(
    store: Store, row: CardRow, card: Card, *, day: int, now_ms: int
) -> tuple[Outcome, Outcome, Outcome, Outcome]:
    """Return the outcome of each rating from Again to Easy."""
    return recording.preview_outcomes(
        row,
        card.id,
        store.reading.loads(card.id, row),
        day=day,
        now_ms=now_ms,
        model=store.model,
        settings=store.settings,
    )


def _most_saved_first(store: Store, today: Agenda) -> Agenda:
    """Return an agenda for a session with a time limit: the reviews that save most come first."""
    speed = store.reading.pace()
    reviews = [replace(due, saves=_saved(store, due.card, today, speed)) for due in today.reviews]
    return replace(today, reviews=tuple(reviews), new=() if today.review_left else today.new)


def _saved(store: Store, card: str, today: Agenda, speed: dict[CardKind, float]) -> float:
    row = read_card(store.connection, card)
    memory = None if row is None else row.progress.memory
    if row is None or memory is None:
        return 0.0
    elapsed = row.progress.elapsed_days(today.day)
    return saved_a_second(store.model, memory, elapsed, speed[row.type])


def ask(store: Store, card: str, *, day: int, now_ms: int) -> Question:
    """Return a card of the collection as a question.

    Args:
        store: The open collection.
        card: The card's id.
        day: Today's learning day.
        now_ms: The current time in milliseconds since 1970.
    """
    connection = store.connection
    row = read_card(connection, card)
    shown = content.read_content(connection, card)
    if row is None or shown is None:
        raise AssertionError(card)
    steps: tuple[tuple[str, bool], ...] = ()
    if shown.ways:
        from malgil.store.asked_steps import read_asked_steps  # only for paths

        steps = read_asked_steps(connection, row, shown, day, store.model)
    return Question(
        **asdict(shown),
        before=row.progress,
        context=_context(shown),
        outcomes=_outcomes(store, row, shown.card, day=day, now_ms=now_ms),
        day=day,
        steps=steps,
        shown_first=content.is_shown_first(connection, row),
    )


def leech(store: Store, question: Question, rating: Rating) -> Leech | None:
    """Return the leech to report after this answer, or None."""
    before = question.before
    if rating is not Rating.AGAIN or before.state is not State.REVIEW:
        return None
    lapses = before.lapses + 1
    if lapses < LEECH_LAPSES or (lapses - LEECH_LAPSES) % LEECH_AGAIN:
        return None
    card = question.card
    alike = content.confusables(store.connection, card.phrasebook, card.phrase)
    return Leech(lapses=lapses, confusables=alike)


def _context(shown: content.CardContent) -> tuple[tuple[str, ...], ...]:
    """Return the parents to show before the answer.

    A label is shown with its parents. A gloss is shown with them only if several phrases share it.
    A `path` card never shows them, since they are the answer.
    """
    kind = shown.card.type
    if kind.question is CardQuestion.WALK or not (kind.shows_label or shown.is_shared):
        return ()
    parents = dict.fromkeys(place.path[:-1] for place in shown.places)
    # A place at the top has no parent, and a parent of another place would mislead.
    return () if () in parents else tuple(parents)
