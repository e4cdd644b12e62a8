"""Onboarding: the first day's three paths through the real menu, outside the schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.events import EventKind
from malgil.base.hashing import blake2b
from malgil.phrasebook.cards import MEANING, card_id
from malgil.phrasebook.paths import Descent
from malgil.store import card_content, log, recording
from malgil.store.cards import path_card, read_card
from malgil.store.database import transaction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from malgil.base.clock import Clock
    from malgil.store.card_content import CardContent
    from malgil.store.store import Store

_QUESTIONS = 3
# One choice at the top and one under it: a real path, whose first step a beginner has met.
_BEST_DEPTH = 2


class Onboarding:
    """Up to three paths in different branches. They stay the same all day.

    Answers are logged as a quiz. No card's schedule changes.

    Attributes:
        questions: The path cards to find.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        """Choose the questions. There are none if no phrasebook has a menu.

        Args:
            store: The open collection.
            clock: Returns the current time.
        """
        self._collection = store
        self._clock = clock
        self._run: str | None = None
        self.questions: tuple[CardContent, ...] = _choose(store, store.day(clock()))
        self._stamps: dict[int, log.Stamp] = {}

    def descent(self, number: int) -> Descent:
        """Return a new descent for a question, counted from 0."""
        question = self.questions[number]
        return Descent(self._collection.menu(question.card.phrasebook), question.ways)

    def finish(self, number: int, descent: Descent, duration_ms: int) -> None:
        """Log the answer of a question as one action. A second call changes nothing.

        Args:
            number: The question, counted from 0.
            descent: Its descent. If it is unfinished, the question was given up: the level where it
                stopped is logged as a step without a choice.
            duration_ms: The time taken, in milliseconds.

        Raises:
            WriteError: The write failed. The same call can be repeated and writes once.
        """
        connection = self._collection.connection
        stamp = self._stamps.setdefault(number, self._collection.stamp(self._clock()))
        with transaction(connection):
            written = log.events_of_action(connection, stamp.action)
            run = self._run or next(
                (event.id for event in written if event.kind is EventKind.QUIZ_RUN), None
            )
            if not written:
                run = run or self._write_run(stamp)
                for payload in self._steps(number, descent, max(0, duration_ms)):
                    recording.record_payload(
                        connection, stamp, EventKind.QUIZ_STEP, {"run": run, **payload}
                    )
        self._run = run

    def _write_run(self, stamp: log.Stamp) -> str:
        payload: dict[str, object] = {
            "mode": "walk",
            "sequence": [question.ways[0][-1] for question in self.questions],
            "practice": True,
            "questions": len(self.questions),
        }
        connection = self._collection.connection
        return recording.record_payload(connection, stamp, EventKind.QUIZ_RUN, payload).id

    def _steps(
        self, number: int, descent: Descent, duration_ms: int
    ) -> Iterator[dict[str, object]]:
        question = self.questions[number]
        menu = self._collection.menu(question.card.phrasebook)
        place = descent.taken[-1].id if descent.finished else question.ways[0][-1]
        parents = ["", *(step.id for step in descent.taken)]
        chosen: list[tuple[str | None, bool]] = [
            (step.chosen.id, step.right) for step in descent.steps
        ]
        if not descent.finished:
            chosen.append((None, False))
        for at, (item, right) in enumerate(chosen):
            yield {
                "question": number,
                "phrasebook": question.card.phrasebook,
                "place": place,
                "level": parents[at],
                "choices": [choice.id for choice in menu.children(parents[at])],
                "taken": item,
                "right": right,
                # Only the whole path is timed. Its time is split evenly, without a remainder.
                "ms": duration_ms * (at + 1) // len(chosen) - duration_ms * at // len(chosen),
            }


def _choose(store: Store, day: int) -> tuple[CardContent, ...]:
    """Choose the day's questions: leaves near the top, in branches already met first."""
    candidates: list[tuple[bool, int, bytes, str, list[str]]] = []
    for book in store.phrasebooks():
        branches = card_content.leaves_beneath_tops(store.connection, book.id)
        for top, leaves in branches.items():
            nearest = min(abs(depth - _BEST_DEPTH) for depth, _, _ in leaves)
            near = [leaf for leaf in leaves if abs(leaf[0] - _BEST_DEPTH) == nearest]
            near.sort(key=lambda leaf: _tie(day, book.id, leaf[1]))
            row = read_card(store.connection, card_id(book.id, top, MEANING))
            met = row is not None and row.progress.reps > 0
            items = [item for _, item, _ in near]
            candidates.append((not met, nearest, _tie(day, book.id, top), book.id, items))
    questions: list[CardContent] = []
    asked: set[str] = set()
    for _, _, _, phrasebook, items in sorted(candidates):
        question = _first_apart(store, phrasebook, items, asked)
        if question is not None:
            questions.append(question)
            asked.update(f"{phrasebook}/{way[-1]}" for way in question.ways)
        if len(questions) == _QUESTIONS:
            break
    return tuple(questions)


def _first_apart(
    store: Store, phrasebook: str, items: list[str], asked: set[str]
) -> CardContent | None:
    """Return a question for the first leaf that shares no path with another question."""
    for item in items:
        card = path_card(store.connection, phrasebook, item) or ""
        shown = card_content.read_content(store.connection, card)
        if shown is not None and asked.isdisjoint(f"{phrasebook}/{way[-1]}" for way in shown.ways):
            return shown
    return None


def _tie(day: int, *parts: str) -> bytes:
    return blake2b("\0".join((str(day), *parts)).encode(), digest_size=8).digest()
