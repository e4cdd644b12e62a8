"""Today's queue: what is left, and what comes next."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from malgil.core.cards import CardType
from malgil.core.queue import (
    HISTORY_DAYS,
    DayPlan,
    LearningCard,
    NewCard,
    Rest,
    Share,
    Step,
    day_plan,
    next_step,
    select_new,
)
from malgil.core.review_order import DueCard, next_review
from malgil.core.statistics import DEFAULT_PACE, pace
from malgil.core.thrift import saved_a_second
from malgil.storage import agenda as stored
from malgil.storage import projection

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from malgil.core.memory import Model
    from malgil.core.settings import Settings

_PACE_ANSWERS = 300
# A new card comes two more times on average before it is known for the day.
_NEW_ANSWERS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """What is left of a learning day.

    Attributes:
        day: The learning day.
        now_ms: When it was read.
        plan: Today's share of the reviews.
        answered: Today's live answers, in order.
        learning: Cards in their steps.
        overdue: Reviews that are due in the whole collection, siblings included.
        reviews: Reviews that may be asked, siblings thinned out.
        review_left: How many of them today's limit still allows.
        new: Today's new cards that are left, in order.
        types: The type of every card above, by id.
        last_levels: The levels of the card that was answered last today.
    """

    day: int
    now_ms: int
    plan: DayPlan
    answered: tuple[stored.Answered, ...]
    learning: tuple[LearningCard, ...]
    overdue: int
    reviews: tuple[DueCard, ...]
    review_left: int
    new: tuple[str, ...]
    types: dict[str, CardType]
    last_levels: frozenset[str] = frozenset()

    @property
    def reviews_done(self) -> int:
        """Cards reviewed today: those that were in review when they were asked."""
        return _reviews_done(self.answered)

    @property
    def new_done(self) -> int:
        """Cards introduced today."""
        return len({one.card for one in self.answered if one.is_new})

    def next(self, *, struggling: bool, recent: tuple[str, ...]) -> Step | None:
        """Return the card that comes next, or None if nothing is left for now."""
        return next_step(
            now_ms=self.now_ms,
            learning=self.learning,
            reviews=Rest(self._first_review(), self.review_left, self.reviews_done),
            new=Rest(self.new[0] if self.new else None, len(self.new), self.new_done),
            struggling=struggling,
            answered=recent,
        )

    def _first_review(self) -> str | None:
        if not self.review_left:
            return None
        return next_review(self.reviews, day=self.day, last_levels=self.last_levels)

    def seconds(self, speed: dict[CardType, float]) -> int:
        """Return how long what is left will take at a pace in seconds an answer."""
        by_type = Counter(self.types[one.card] for one in self.learning)
        by_type.update(self.types[one.card] for one in self.reviews[: self.review_left])
        for card in self.new:
            by_type[self.types[card]] += _NEW_ANSWERS
        return round(sum(speed[kind] * count for kind, count in by_type.items()))


def read_agenda(
    connection: sqlite3.Connection,
    *,
    settings: Settings,
    model: Model,
    day: int,
    now_ms: int,
    phrasebook: str | None = None,
) -> Agenda:
    """Read what is left of a learning day.

    Limits, a backlog and what was answered count for the whole collection; a phrasebook narrows
    only what is asked. Siblings that have to wait for one another are all overdue: catching up
    takes the days of all of them.
    """
    answered = tuple(stored.answered_on(connection, day))
    types = {one.card: one.type for one in answered}
    steps = stored.stepping(connection, day, phrasebook)
    blocked = _Blocked(connection, (*answered, *steps))
    found = stored.due_on(connection, day, phrasebook)
    due = sorted(found, key=lambda one: (-_recall(model, one, day), one.card))
    overdue = len(found if phrasebook is None else stored.due_on(connection, day, None))
    reviews = [one for one in due if blocked.admit(one.phrase, one.type)]
    reviews_done = _reviews_done(answered)
    plan = day_plan(
        due=overdue,
        done_today=reviews_done,
        history=stored.history(connection, day, HISTORY_DAYS),
        review_limit=settings.reviews_per_day,
    )
    new = _new_cards(connection, settings, plan, answered, blocked, day, phrasebook, types)
    types.update({one.card: one.type for one in steps})
    types.update({one.card: one.type for one in reviews})
    return Agenda(
        day=day,
        now_ms=now_ms,
        plan=plan,
        answered=answered,
        learning=tuple(
            LearningCard(one.card, one.due_ms, stored.levels(connection, one.phrase))
            for one in steps
        ),
        overdue=overdue,
        reviews=tuple(
            DueCard(one.card, _recall(model, one, day), stored.levels(connection, one.phrase))
            for one in reviews
        ),
        review_left=min(len(reviews), max(0, plan.limit - reviews_done)),
        new=new,
        types=types,
        last_levels=stored.levels(connection, answered[-1].phrase) if answered else frozenset(),
    )


def most_saved_first(connection: sqlite3.Connection, today: Agenda, model: Model) -> Agenda:
    """Return an agenda for little time: the reviews that save most a second, then new cards."""
    speed = read_pace(connection)
    reviews = [
        replace(one, saves=_saved(connection, one.card, today, model, speed))
        for one in today.reviews
    ]
    return replace(today, reviews=tuple(reviews), new=() if today.review_left else today.new)


def _saved(
    connection: sqlite3.Connection,
    card: str,
    today: Agenda,
    model: Model,
    speed: dict[CardType, float],
) -> float:
    row = projection.read_card(connection, card)
    memory = None if row is None else row.progress.memory
    if row is None or memory is None:
        return 0.0
    return saved_a_second(model, memory, row.progress.elapsed_days(today.day), speed[row.type])


def read_pace(connection: sqlite3.Connection) -> dict[CardType, float]:
    """Return this learner's seconds an answer by card type."""
    return {**DEFAULT_PACE, **pace(stored.durations(connection, _PACE_ANSWERS))}


class _Blocked:
    """The siblings of what was answered today or comes today anyway."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        first: tuple[stored.Answered | stored.Stepping, ...],
    ) -> None:
        self._connection = connection
        self._phrases: set[int] = set()
        self._prompts: set[int] = set()
        for one in first:
            self._block(one.phrase, one.type)

    def admit(self, phrase: int, kind: CardType) -> bool:
        """Return whether a card may still come today; if so, its siblings may not."""
        prompted = kind is not CardType.MEANING
        if phrase in self._phrases or (prompted and phrase in self._prompts):
            return False
        self._block(phrase, kind)
        return True

    def _block(self, phrase: int, kind: CardType) -> None:
        self._phrases.add(phrase)
        if kind is not CardType.MEANING:
            self._prompts.update(stored.sharing(self._connection, phrase))


def _new_cards(
    connection: sqlite3.Connection,
    settings: Settings,
    plan: DayPlan,
    answered: tuple[stored.Answered, ...],
    blocked: _Blocked,
    day: int,
    phrasebook: str | None,
    types: dict[str, CardType],
) -> tuple[str, ...]:
    introduced = Counter(
        {one.card: _share(one.type, one.share) for one in answered if one.is_new}.values()
    )
    wished = tuple(one.card for one in _wished(connection, blocked, day, phrasebook, types))
    left = settings.new_per_day - introduced.total() - len(wished)
    if left <= 0 or not plan.new_allowed:
        return wished
    candidates = []
    for group in stored.FRESH_GROUPS:
        found = stored.fresh(connection, group, day, phrasebook)
        admitted = (one for one in found if blocked.admit(one.phrase, one.type))
        for one in islice(admitted, settings.new_per_day):
            share = _share(one.type, one.share)
            candidates.append(NewCard(one.card, share, one.rank, one.waits, one.is_top))
            types[one.card] = one.type
    return wished + select_new(
        candidates,
        limit=settings.new_per_day - len(wished),
        introduced=introduced,
        tops_done=stored.tops_are_done(connection, phrasebook),
    )


def _wished(
    connection: sqlite3.Connection,
    blocked: _Blocked,
    day: int,
    phrasebook: str | None,
    types: dict[str, CardType],
) -> Iterator[stored.Fresh]:
    """Yield what the learner asked for: it comes whatever today's limit and its siblings say."""
    for one in stored.wished(connection, day, phrasebook):
        blocked.admit(one.phrase, one.type)
        types[one.card] = one.type
        yield one


def _reviews_done(answered: tuple[stored.Answered, ...]) -> int:
    return len({one.card for one in answered if one.is_review})


def _share(kind: CardType, share: str) -> Share:
    if kind is not CardType.MEANING:
        return Share.FOLLOW_UP
    return Share.FLOW if share == "flow" else Share.MENU


def _recall(model: Model, due: stored.Due, day: int) -> float:
    return model.retrievability(due.stability, max(0, day - due.last_day))
