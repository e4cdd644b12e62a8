"""A scripted review session, to test the plain mode alone."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from msgspec.structs import replace

from malgil.base.learning_day import day_of
from malgil.base.undone import Undone, UndoneKind
from malgil.phrasebook.cards import MEANING, PATH, Card, CardKind
from malgil.phrasebook.grading import grade
from malgil.phrasebook.paths import Choice, Descent
from malgil.review.session import ReviewSession
from malgil.review.views import (
    Backlog,
    Finished,
    Leave,
    LevelReading,
    Question,
    SessionProgress,
    Summary,
    Verdict,
    Work,
)
from malgil.scheduling.card_state import Progress
from malgil.scheduling.fsrs import Memory, Rating, State
from malgil.scheduling.scheduler import Outcome
from malgil.store.card_content import CardPlace
from malgil.store.notes import PhraseNotes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from malgil.store.store import Store

NOW = datetime(2026, 11, 22, 8, 14, tzinfo=UTC)
NOW_MS = int(NOW.timestamp() * 1000)
TODAY = 20779

MEMORY = Memory(2.0, 5.0)
OUTCOMES = (
    Outcome(State.LEARNING, 0, None, NOW_MS + 60_000, MEMORY),
    Outcome(State.LEARNING, 0, None, NOW_MS + 360_000, MEMORY),
    Outcome(State.LEARNING, 1, None, NOW_MS + 600_000, MEMORY),
    Outcome(State.REVIEW, 0, TODAY + 4, None, MEMORY),
)

WAYS = (("gifts", "gifts.code"), ("payment", "payment.code"))
WAY_LABELS = (("Gift Cards", "Claim code"), ("Payment issues", "Claim code"))


class ScriptedMenu:
    """Two tops, each with the leaf "Claim code", and ten choices under the second."""

    def children(self, parent_id: str) -> Sequence[Choice]:
        if not parent_id:
            return (
                Choice("gifts", "Gift Cards", ("상품권",), is_leaf=False),
                Choice("payment", "Payment issues", ("결제 문제",), is_leaf=False),
                Choice("u", "u", ("글자",), is_leaf=True),
            )
        others = [
            Choice(f"{parent_id}.{n}", f"Choice {n}", (f"선택 {n}",), is_leaf=True)
            for n in range(1, 10)
        ]
        return (*others, Choice(f"{parent_id}.code", "Claim code", ("코드",), is_leaf=True))


def question(card_type: CardKind, *, name: str = "claim-code", note: str = "") -> Question:
    """Return a question about "Claim code"."""
    prompts = {MEANING: "Claim code"}
    answers = ("코드",) if card_type is MEANING else ("Claim code",)
    return Question(
        card=Card(
            id=f"book/{name}/{card_type}",
            phrasebook="book",
            phrase=name,
            type=card_type,
            prompt=prompts.get(card_type, "코드"),
            answers=answers,
            paths=WAY_LABELS,
            siblings=frozenset({f"book/{name}"}),
        ),
        label="Claim code",
        glosses=("코드",),
        note=note,
        places=tuple(CardPlace(0, 0, True, (), path, ("코드",)) for path in WAY_LABELS),
        lead="",
        text="",
        ways=WAYS if card_type is PATH else (),
        others=(),
        accepted=(),
        is_shared=False,
        changes=(),
        words=(),
        learner_notes=PhraseNotes(),
        before=Progress(),
        context=(("Gift Cards",),) if card_type is MEANING else (),
        outcomes=OUTCOMES,
        day=20_000,
    )


@dataclass
class ScriptedSession(ReviewSession):
    """Asks the scripted questions and accepts any answer."""

    steps: Iterable[Question | LevelReading]
    end: Finished = field(default_factory=lambda: Finished(why=Leave.DONE))
    backlog: Backlog | None = None
    failures: dict[str, Exception] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.store = cast("Store", SimpleNamespace(day=partial(day_of, rollover_hour=4)))
        self.left = deque(self.steps)
        self.calls: list[tuple[object, ...]] = []
        self.done: list[Verdict | Question] = []

    def next(self) -> Question | LevelReading | Finished:
        if not self.left:
            return self.end
        return self.left.popleft() if isinstance(self.left[0], LevelReading) else self.left[0]

    def _answer(self, asked: Question, rating: Rating, response: str = "") -> Verdict:
        failure = self.failures.pop(asked.card.id, None)
        if failure is not None:
            self.left.popleft()
            raise failure
        assert self.left[0] is asked
        self.left.popleft()
        verdict = Verdict(
            question=asked,
            rating=rating,
            response=response,
            grade=grade(response, asked.card.answers, frozenset()) if response else None,
            outcome=asked.outcomes[rating - 1],
            action=str(len(self.done)),
        )
        self.done.append(verdict)
        return verdict

    def rate(
        self, question: Question, rating: Rating, *, duration_ms: int = 0, **_typed: object
    ) -> Verdict:
        self.calls.append(("rate", int(rating), duration_ms))
        return self._answer(question, rating)

    def type_answer(self, question: Question, typed: str, *, duration_ms: int = 0) -> Verdict:
        self.calls.append(("type", typed, duration_ms))
        right = grade(typed, question.card.answers, frozenset()).is_right
        return self._answer(question, Rating.GOOD if right else Rating.AGAIN, typed)

    def descent(self, question: Question) -> Descent:
        return Descent(
            ScriptedMenu(),
            question.ways,
            asked={item for item, is_asked in question.steps if is_asked} or None,
            elsewhere=[place.items for place in question.others],
        )

    def shown(self, question: Question, *, duration_ms: int = 0) -> None:
        self.calls.append(("shown", duration_ms))
        failure = self.failures.pop(question.card.id, None)
        assert self.left.popleft() is question
        if failure is not None:
            raise failure
        self.done.append(question)

    def finish_path(self, question: Question, descent: Descent, *, duration_ms: int = 0) -> Verdict:
        right = descent.finished and descent.all_right
        self.calls.append(("path", descent.way, right, duration_ms))
        good = Rating.HARD if descent.was_hard else Rating.GOOD
        return self._answer(question, good if right else Rating.AGAIN)

    def overrule(self, verdict: Verdict, rating: Rating | None = None) -> Verdict:
        rating = rating or (Rating.AGAIN if verdict.is_right else Rating.GOOD)
        self.calls.append(("overrule", int(rating)))
        changed = replace(
            verdict,
            rating=rating,
            outcome=verdict.question.outcomes[rating - 1],
            action=f"{verdict.action}'",
            replaces=verdict.action,
        )
        self.done[-1] = changed
        return changed

    def undoable(self) -> Undone | None:
        last = self.done[-1] if self.done else None
        if last is None:
            return None
        action = "" if isinstance(last, Question) else last.action
        return Undone(kind=UndoneKind.OTHER, card=None, text="", action=action)

    def undo(self, *, expected: str | None = None) -> Undone | None:
        assert expected is not None
        self.calls.append(("undo",))
        if not self.done:
            return None
        verdict = self.done.pop()
        if isinstance(verdict, Question):
            self.left.appendleft(verdict)
            card = verdict.card
            return Undone(kind=UndoneKind.SHOWN, card=card.id, text=card.prompt, action="")
        self.left.appendleft(verdict.question)
        card = verdict.question.card
        return Undone(kind=UndoneKind.ANSWER, card=card.id, text=card.prompt, action=verdict.action)

    def redo(self) -> Undone | None:
        self.calls.append(("redo",))
        return None

    @property
    def verdicts(self) -> list[Verdict]:
        return [one for one in self.done if isinstance(one, Verdict)]

    def progress(self) -> SessionProgress:
        left = len(self.left)
        return SessionProgress(
            done=len(self.done),
            total=len(self.done) + left,
            new=left,
            learning=0,
            review=0,
            seconds_left=60 * left,
        )

    def summary(self) -> Summary:
        work: dict[str, Any] = {
            "cards": len({verdict.question.card.id for verdict in self.verdicts}),
            "answers": len(self.verdicts),
            "right": sum(verdict.is_right for verdict in self.verdicts),
            "seconds": 61,
            "introduced": len(self.verdicts),
        }
        return Summary(
            **work,
            day=Work(**work),
            walkable=1,
            walkable_before=0,
            leaves=20,
            gained=(),
            hardest=(),
            tomorrow=12,
            tomorrow_seconds=90,
            first_day=False,
        )
