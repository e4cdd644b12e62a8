"""Writing a choice of a quiz, and at the end of its question what it is for its card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from malgil.base.errors import AnsweredElsewhereError
from malgil.base.events import EventKind
from malgil.base.i18n import _
from malgil.phrasebook.cards import CardType, card_id
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.quiz.kinds import QuizMode
from malgil.quiz.run_log import RunRecord, StepRecord, write
from malgil.quiz.views import Credit
from malgil.scheduling.fsrs import Rating, State
from malgil.store import log, quizzes, recording
from malgil.store.rebuild import read_card

if TYPE_CHECKING:
    import sqlite3

    from malgil.collection import Collection

_CREDITED = (QuizMode.WALK, QuizMode.SCENARIO)


@dataclass(frozen=True, slots=True)
class StepIds:
    """The ids under which a choice is written; a retry of the same choice keeps them.

    Attributes:
        number: The question's number in the run's list.
        choices: What was chosen in it so far, this choice last.
        event: The id of the step's event.
        review: The id of the review that it may be.
    """

    number: int
    choices: tuple[tuple[str, ...], ...]
    event: str
    review: str


def prepare(pending: StepIds | None, steps: list[StepRecord]) -> StepIds:
    """Return the ids for the last of a question's steps.

    Args:
        pending: Those of an attempt that failed; None if there was none.
        steps: The question's steps so far, the one to write last.
    """
    choices = tuple(step.taken for step in steps)
    if pending is not None and (pending.number, pending.choices) == (steps[-1].number, choices):
        return pending
    return StepIds(steps[-1].number, choices, log.new_id(), log.new_id())


def write_step(
    collection: Collection,
    run: RunRecord,
    ids: StepIds,
    steps: list[StepRecord],
    phrase: str,
    stamp: log.Stamp,
) -> Credit | None:
    """Write the last of a question's steps within a transaction.

    Args:
        collection: The open collection.
        run: The run.
        ids: What to write under.
        steps: The question's steps so far, the one to write last.
        phrase: The phrase that the question is about; empty for a level.
        stamp: The question's action, and the time.

    Returns:
        The review that the question was, if it is at its end in a walk or scenario that counts
        and its path card was due.

    Raises:
        AnsweredElsewhereError: Another window has answered the question meanwhile.
    """
    last = steps[-1]
    if quizzes.is_elsewhere(collection.connection, run.id, last.number, stamp.action):
        raise AnsweredElsewhereError(
            _("This question was answered in another window meanwhile. Nothing was kept here.")
        )
    write(
        collection.connection,
        EventKind.QUIZ_STEP,
        last.payload(),
        event_id=ids.event,
        stamp=stamp,
    )
    if not last.last or not run.sequence.counts or run.mode not in _CREDITED:
        return None
    card = card_id(run.phrasebook, phrase, CardType.PATH)
    written = log.contains(collection.connection, ids.review)
    if not written and not _is_due(collection.connection, card, stamp):
        return None
    answer = recording.Answer(
        card=card,
        rating=Rating.GOOD if last.all_right else Rating.AGAIN,
        duration_ms=sum(step.ms for step in steps),
        response=PATH_SEPARATOR.join(text for step in steps for text in step.taken),
        event=ids.review,
        stamp=stamp,
    )
    outcome = recording.write_answer(
        collection.connection,
        answer,
        model=collection.model,
        retention=collection.settings.desired_retention,
    )
    return Credit(card=card, rating=answer.rating, outcome=outcome)


def _is_due(connection: sqlite3.Connection, card: str, stamp: log.Stamp) -> bool:
    """Return whether a card is due: a review today or before, a learning step by now."""
    row = read_card(connection, card)
    if row is None or row.archived or row.progress.suspended:
        return False
    progress, day = row.progress, stamp.learning_day
    if progress.state is State.NEW:
        return False
    if progress.buried_until is not None and progress.buried_until > day:
        return False
    if progress.due_ms is not None:
        return progress.due_ms <= stamp.wall_ms
    return progress.due_day is not None and progress.due_day <= day
