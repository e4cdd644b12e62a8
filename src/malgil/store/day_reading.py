"""Cache of a learning day's data, kept from one answer to the next.

An answer changes little, in a known way: its card is no longer due, and it becomes the last answer.
Every other write, here or by another program, empties the cache.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

from malgil.base.settings import Settings
from malgil.scheduling.fsrs import State
from malgil.scheduling.pace import pace
from malgil.scheduling.queue import day_costs
from malgil.store import queue_queries as stored
from malgil.store import review_queries

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator

    from malgil.phrasebook.cards import CardKind
    from malgil.scheduling.card_state import Progress
    from malgil.scheduling.queue import Costs, StepKind
    from malgil.store.cards import Answer, CardRow

_ByPhrase: TypeAlias = dict[int, frozenset[str]]
_BLOCK = 8
PACE_ANSWERS = 300
"""Number of the last timed answers over which the pace is measured."""

COST_DAYS = 7
"""Number of recent days studied over which the seconds per card are measured."""


class DayReading:
    """Reads a learning day, mostly from the cache, with the same results as the collection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Take the collection's connection without reading anything yet."""
        self._connection = connection
        self._state: tuple[int | None, int] | None = None
        self._others: int | None = None
        self._loads: tuple[str, tuple[int | None, int], Loads] | None = None
        self._written: tuple[CardRow, Progress] | None = None
        self._settings = Settings()
        self.asked = stored.ALL
        self.forget()

    def forget(self) -> None:
        """Forget everything read so far."""
        self._day: int | None = None
        self._answered: list[stored.Answered] | None = None
        self._overdue: int | None = None
        self._history: list[int] | None = None
        self._due: dict[str | None, tuple[list[stored.Due], bool]] = {}
        self._durations: list[tuple[CardKind, int]] | None = None
        self._costs: dict[tuple[CardKind, StepKind], tuple[int, float]] | None = None
        self._glosses: _ByPhrase = {}
        self._levels: _ByPhrase = {}

    def others_wrote(self) -> bool:
        """Return whether another program has written since the last call."""
        before = self._others
        (self._others,) = self._connection.execute("PRAGMA data_version").fetchone()
        return before not in (None, self._others)

    def begin(self, day: int, settings: Settings) -> tuple[int | None, int]:
        """Empty the cache if it is stale, and return the state of the collection.

        Call `others_wrote` first.

        Args:
            day: The learning day to read.
            settings: The settings, which say what card types are asked.
        """
        state = self._now()
        if state != self._state or day != self._day:
            self.forget()
            self._state, self._day, self._settings = state, day, settings
            self.asked = stored.asked(settings)
        return state

    @contextmanager
    def following(self, answer: Answer) -> Iterator[None]:
        """Update the cache with the answer written in the block, if it is a plain one."""
        day = answer.stamp.learning_day
        holds = self._now() == self._state and day == self._day
        self._take_written()
        yield
        written = self._take_written()
        # `see` noticed other programs' writes within the transaction.
        if not holds or self._state is None or written is None:
            return
        if answer.before is None or answer.replaces is not None:
            return
        if self._follow(answer, *written, day):
            self._state = self._now()

    def loads(self, card: str, row: CardRow) -> Loads:
        """Return the loads that the due day of a card depends on, cached until any write."""
        if self._loads is None or self._loads[:2] != (card, self._now()):
            avoid = stored.sibling_due_days(self._connection, card, row.phrase, row.type)
            self._loads = (card, self._now(), Loads(self._connection, avoid))
        return self._loads[2]

    def see(self, data_version: int) -> None:
        """Notice, within a transaction, whether another program has written."""
        if data_version != self._others:
            self._loads = self._state = None

    def note(self, row: CardRow, after: Progress) -> None:
        """Note a card's row before the answer being written, and its progress after."""
        self._written = row, after

    def answered(self) -> tuple[stored.Answered, ...]:
        """Return the day's live answers in the order of the log."""
        if self._answered is None:
            self._answered = stored.answered_on(self._connection, self._known_day)
        return tuple(self._answered)

    def overdue(self) -> int:
        """Count the due review cards of the whole collection."""
        if self._overdue is None:
            self._overdue = stored.count_due(self._connection, self._known_day, None, self.asked)
        return self._overdue

    def history(self, days: int) -> list[int]:
        """Return the number of cards answered on each of the last days studied before this one."""
        if self._history is None:
            self._history = review_queries.history(self._connection, self._known_day, days)
        return self._history

    def most_forgotten(self, phrasebook: str | None, limit: int) -> list[stored.Due]:
        """Return the due cards that are remembered least (see `malgil.store.queue_queries`)."""
        due, is_all = self._due.get(phrasebook, ([], False))
        if len(due) < limit and not is_all:
            # Read some more, so that the next answers need no query.
            more = limit + limit // 2
            due = stored.most_forgotten(
                self._connection, self._known_day, phrasebook, more, self.asked
            )
            self._due[phrasebook] = due, len(due) < more
        return due[:limit]

    def pace(self) -> dict[CardKind, float]:
        """Return the learner's seconds per answer by card kind."""
        if self._durations is None:
            self._durations = review_queries.last_durations(self._connection, PACE_ANSWERS)
        return pace(review_queries.by_kind(self._durations))

    def costs(self) -> Costs:
        """Return the seconds that a card takes on a day, by its kind and queue."""
        if self._costs is None:
            self._costs = review_queries.read_day_costs(
                self._connection, self._known_day, COST_DAYS
            )
        return day_costs(self._costs, self.pace())

    def glosses(self, phrases: Iterable[int]) -> _ByPhrase:
        """Map each phrase to its glosses, each with its phrasebook."""
        return self._of_phrases(self._glosses, stored.glosses, phrases)

    def levels(self, phrases: Iterable[int]) -> _ByPhrase:
        """Map each phrase to the levels it occurs on."""
        return self._of_phrases(self._levels, stored.levels, phrases)

    def _of_phrases(
        self,
        known: _ByPhrase,
        read: Callable[[sqlite3.Connection, set[int]], _ByPhrase],
        phrases: Iterable[int],
    ) -> _ByPhrase:
        """Return the texts of phrases. Read those that are not known yet."""
        keys = set(phrases)
        if unknown := keys - known.keys():
            known.update(read(self._connection, unknown))
        return {phrase: known[phrase] for phrase in keys}

    @property
    def _known_day(self) -> int:
        assert self._day is not None  # noqa: S101 - `begin` comes first
        return self._day

    def _take_written(self) -> tuple[CardRow, Progress] | None:
        written, self._written = self._written, None
        return written

    def _now(self) -> tuple[int | None, int]:
        return self._others, self._connection.total_changes

    def _follow(self, answer: Answer, row: CardRow, after: Progress, day: int) -> bool:
        """Apply an answer to the cache. Return whether that was possible."""
        was = row.progress
        is_due = after.due_day is not None and after.due_day <= day
        was_reset = was.first_day is None and any(
            earlier.card == answer.card for earlier in self._answered or ()
        )
        if is_due or was_reset:
            return False
        if self._answered is not None:
            self._answered.append(
                stored.Answered(
                    card=answer.card,
                    phrase=row.phrase,
                    type=row.type,
                    share=stored.share_of(row.type, row.share),
                    rating=int(answer.rating),
                    is_new=was.first_day in (None, day),
                    is_review=was.state is State.REVIEW,
                    duration_ms=answer.duration_ms,
                )
            )
        if self._overdue is not None and self._settings.for_card(answer.card).asks(row.type):
            self._overdue -= _was_due(was, day)
        for phrasebook, (due, is_all) in self._due.items():
            self._due[phrasebook] = (
                [due_card for due_card in due if due_card.card != answer.card],
                is_all,
            )
        if self._durations is not None and answer.duration_ms > 0:
            self._durations = [(row.type, answer.duration_ms), *self._durations][:PACE_ANSWERS]
        return True


class Loads:
    """The number of due reviews by day, read in blocks of days on demand.

    Attributes:
        avoid: The learning days on which the card's siblings are due.
    """

    def __init__(self, connection: sqlite3.Connection, avoid: frozenset[int]) -> None:
        """Take the collection's connection without reading anything yet."""
        self._connection = connection
        self._blocks: dict[int, dict[int, int]] = {}
        self.avoid = avoid

    def __call__(self, day: int) -> int:
        """Return the number of reviews due on a day."""
        block = day // _BLOCK
        if block not in self._blocks:
            first = block * _BLOCK
            self._blocks[block] = stored.loads(self._connection, first, first + _BLOCK - 1)
        return self._blocks[block].get(day, 0)


def _was_due(was: Progress, day: int) -> bool:
    """Return whether a card that is neither archived nor suspended was in review and due."""
    return (
        was.state is State.REVIEW
        and was.due_day is not None
        and was.due_day <= day
        and (was.buried_until is None or was.buried_until <= day)
    )
