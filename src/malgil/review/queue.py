"""Read today's queue and pick the next card."""

from __future__ import annotations

import sys
from collections import Counter
from itertools import chain, islice, takewhile
from math import inf
from operator import attrgetter
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from malgil.base.learning_day import to_ms
from malgil.base.settings import NewOrder
from malgil.phrasebook.cards import MEANING, PATH
from malgil.scheduling.queue import (
    APART,
    HISTORY_DAYS,
    LONGEST_DAY,
    SAME_PROBLEM_DAYS,
    DayPlan,
    DueCard,
    LearningCard,
    NewCard,
    QueueStep,
    Rest,
    StepKind,
    day_plan,
    next_review,
    next_step,
    select_new,
    within_budget,
)
from malgil.store import queue_queries as stored
from malgil.store.database import snapshot

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import datetime

    from malgil.base.settings import Settings
    from malgil.phrasebook.cards import CardKind
    from malgil.scheduling.card_state import DueToday
    from malgil.scheduling.queue import Costs, Share
    from malgil.store.day_reading import DayReading
    from malgil.store.store import Store

_Sibling: TypeAlias = "stored.Answered | LearningCard | stored.Due | NewCard"

_WINDOW = 64
_PATHS_LOOKED_AT = 256


class Counts(Struct, frozen=True):
    """Counts of the cards left on a learning day.

    Attributes:
        new: Cards to introduce.
        learning: Cards in their learning or relearning steps.
        review: Reviews.
        learning_day: The learning day, days since 1970-01-01.
    """

    new: int
    learning: int
    review: int
    learning_day: int


class More(Struct, frozen=True, kw_only=True):
    """What a session asks beyond today's limits.

    Attributes:
        new_until: Number of cards introduced today at which new cards end.
        all_due: Whether all due reviews are asked.
        cards: Ids of the only cards that are asked (default: all).
        answered: Number of today's answers when the session began. With it, `cards` are asked
            whenever they are due, except those answered since.
    """

    new_until: int
    all_due: bool = False
    cards: frozenset[str] | None = None
    answered: int | None = None


class Agenda(Struct, frozen=True, kw_only=True):
    """The cards left on a learning day.

    Attributes:
        day: The learning day.
        now_ms: The time of reading.
        plan: Today's share of the reviews.
        answered: Today's live answers, in order.
        learning: Cards in their steps.
        overdue: Number of due reviews in the whole collection, siblings included.
        reviews: Reviews that may be asked, without siblings, the most forgotten first; at least
            one more than today's limit allows, if there is one.
        review_left: Number of them that today's limit still allows.
        new: Today's remaining new cards, in order.
        introduced: Number of cards introduced today.
        met: The cards answered or shown last, the last one last.
        types: The kind of every card above, by id.
        costs: Seconds that a card takes today, by its kind and queue.
        last_levels: The levels of the card answered last today.
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
    introduced: int
    met: tuple[str, ...]
    types: dict[str, CardKind]
    costs: Costs
    last_levels: frozenset[str] = frozenset()

    @property
    def due(self) -> DueToday:
        """The cards to ask on this day, without new ones."""
        from malgil.scheduling.card_state import DueToday  # not needed by `malgil due`

        reviews = (due.card for due in self.reviews[: self.review_left])
        cards = frozenset(chain((step.card for step in self.learning), reviews))
        return DueToday(self.day, cards, is_limited=len(self.reviews) > self.review_left)

    @property
    def left(self) -> int:
        """Number of cards left."""
        return len(self.learning) + self.review_left + len(self.new)

    def next(self, *, struggling: bool, recent: tuple[str, ...]) -> QueueStep | None:
        """Return the next card, or None if none is left for now."""
        return next_step(
            now_ms=self.now_ms,
            learning=self.learning,
            reviews=Rest(self._first_review(), self.review_left, _reviews_done(self.answered)),
            new=Rest(self.new[0] if self.new else None, len(self.new), self.introduced),
            struggling=struggling,
            answered=recent,
            met=self.met,
        )

    def _first_review(self) -> str | None:
        if not self.review_left:
            return None
        return next_review(self.reviews, day=self.day, last_levels=self.last_levels)

    @property
    def seconds(self) -> int:
        """Estimate of the seconds left, new cards included."""
        return round(sum(self.costs[self.types[card], queue] for queue, card in self._left()))

    def _left(self) -> Iterator[tuple[StepKind, str]]:
        yield from ((StepKind.LEARNING, step.card) for step in self.learning)
        yield from ((StepKind.REVIEW, due.card) for due in self.reviews[: self.review_left])
        yield from ((StepKind.NEW, card) for card in self.new)


def read_agenda(
    store: Store, now: datetime, phrasebook: str | None = None, more: More | None = None
) -> Agenda:
    """Read the agenda of a moment's learning day, which `store.reading` has begun.

    Limits, backlog and answers count for the whole collection. The phrasebook only limits the
    cards asked. Siblings that wait for one another all count as overdue, since each takes a day.
    """
    connection, reading, settings = store.connection, store.reading, store.settings
    day = store.day(now)
    answered = reading.answered()
    types = {answer.card: answer.type for answer in answered}
    steps = stored.stepping(connection, day, phrasebook, reading.asked)
    blocked = _Blocked(reading, (*answered, *steps), None if more is None else more.cards)
    steps = [*filter(blocked.wants, steps)]
    overdue = reading.overdue()
    reviews_done = _reviews_done(answered)
    plan = day_plan(
        due=overdue,
        done_today=reviews_done,
        history=reading.history(HISTORY_DAYS),
        review_limit=settings.reviews_per_day,
    )
    left = overdue if more and more.all_due else max(0, plan.limit - reviews_done)
    if more and more.answered is not None:
        missed = _missed(answered, more.answered, blocked)
        askable = stored.in_review(connection, missed, day, phrasebook, reading.asked)
        reviews = [due for card, due in missed.items() if card in askable]
        left = len(reviews)
    else:
        reviews = _reviews(reading, blocked, phrasebook, max(_WINDOW, left + 1))
    if more:
        settings = _beyond(settings, more)
        plan = replace(plan, backlog=False, new_levels=sys.maxsize)
    boosted = [*filter(blocked.wants, stored.boosted(connection, day, phrasebook, reading.asked))]
    for new in boosted:  # whatever the limit and their siblings are
        blocked.admit(new)
        types[new.card] = new.type
    costs = reading.costs()
    today = _Today(
        stored.introduced_on(connection, day),
        *(boosted, answered, steps, reviews[:left], costs, types),
    )
    chosen: Sequence[str] = ()
    if not plan.backlog:
        new_cards = _NewCards(connection, settings, blocked, day, phrasebook, plan.new_levels)
        chosen = new_cards.choose(today)
    types.update({step.card: step.type for step in steps})
    types.update({due.card: due.type for due in reviews})
    last = [answered[-1].phrase] if answered else []
    # A card in its steps may soon be the last one.
    levels = reading.levels(chain(last, _phrases(steps), _phrases(reviews)))
    recall = store.model.recall_on(day)
    return Agenda(
        day=day,
        now_ms=to_ms(now),
        plan=plan,
        answered=answered,
        learning=tuple(steps),
        overdue=overdue,
        reviews=tuple(
            DueCard(due.card, recall(due.stability, due.last_day), levels[due.phrase])
            for due in reviews
        ),
        review_left=min(len(reviews), left),
        new=(*(new.card for new in boosted), *chosen),
        introduced=today.introduced.total(),
        met=tuple(stored.last_met(connection, APART)),
        types=types,
        costs=costs,
        last_levels=levels[last[0]] if last else frozenset(),
    )


class _Blocked:
    """The siblings of cards answered today or asked today anyway."""

    def __init__(
        self,
        reading: DayReading,
        first: tuple[stored.Answered | LearningCard, ...],
        only: frozenset[str] | None,
    ) -> None:
        self._reading = reading
        self._only = only
        self._phrases: set[int] = set()
        self._prompts: set[str] = set()
        self._glosses: dict[int, frozenset[str]] = {}
        self.look_up(first)
        for card in first:
            self._block(card)

    def look_up(self, cards: Iterable[_Sibling]) -> None:
        """Read the prompts of many cards at once."""
        unknown = {
            card.phrase
            for card in cards
            if not card.type.shows_label and card.phrase not in self._glosses
        }
        if unknown:
            self._glosses.update(self._reading.glosses(unknown))

    def wants(self, card: _Sibling) -> bool:
        """Return whether a card is one of those that the session asks."""
        return self._only is None or card.card in self._only

    def admit(self, card: _Sibling) -> bool:
        """Return whether a card may still be asked today. If so, block its siblings."""
        if card.phrase in self._phrases or not self.wants(card):
            return False
        self.look_up((card,))
        if not self._prompts.isdisjoint(self._prompt(card)):
            return False
        self._block(card)
        return True

    def _block(self, card: _Sibling) -> None:
        self._phrases.add(card.phrase)
        self._prompts |= self._prompt(card)

    def _prompt(self, card: _Sibling) -> frozenset[str]:
        # Labels are unique, so no other phrase has this prompt.
        return frozenset() if card.type.shows_label else self._glosses[card.phrase]


def _reviews(
    reading: DayReading,
    blocked: _Blocked,
    phrasebook: str | None,
    count: int,
) -> list[stored.Due]:
    """Return up to `count` of the most forgotten reviews, without siblings."""
    due: list[stored.Due] = []
    reviews: list[stored.Due] = []
    limit = count + count // 4
    while True:
        seen = len(due)
        due = reading.most_forgotten(phrasebook, limit)
        blocked.look_up(due[seen:])
        reviews += filter(blocked.admit, due[seen:])
        if len(reviews) >= count or len(due) < limit:
            break
        limit *= 4
    return reviews[:count]


def _missed(
    answered: Sequence[stored.Answered], before: int, blocked: _Blocked
) -> dict[str, stored.Due]:
    """Return the wanted cards answered before a session, without those answered since.

    Args:
        answered: Today's answers, in order.
        before: Number of answers before the session.
        blocked: The siblings.
    """
    done = {answer.card for answer in answered[before:]}
    return {
        # Answered today, so its chance of recall is 1 whatever its stability.
        answer.card: stored.Due(
            answer.card, answer.phrase, answer.type, stability=1.0, last_day=sys.maxsize
        )
        for answer in filter(blocked.wants, answered[:before])
        if answer.card not in done
    }


def _beyond(settings: Settings, more: More) -> Settings:
    """Return settings with the limits of new cards of a session that asks more."""
    limits = ("new_per_day", "new_minutes")
    of_book = {
        book: {name: value for name, value in own.items() if name not in limits}
        for book, own in settings.of_book.items()
    }
    return replace(settings, new_per_day=more.new_until, new_minutes=0, of_book=of_book)


class _Today(Struct, frozen=True):
    """What the number of today's new cards depends on, of the collection or of a phrasebook.

    Attributes:
        introduced: Number of cards introduced today, by phrasebook, kind and share.
        boosted: The boosted cards.
        answered: Today's live answers.
        steps: Cards in their steps.
        reviews: Reviews that will be asked today.
        costs: Seconds that a card takes today, by its kind and queue.
        types: The kind of every card that may be asked.
    """

    introduced: Counter[tuple[str, CardKind, Share]]
    boosted: Sequence[NewCard]
    answered: Sequence[stored.Answered]
    steps: Sequence[LearningCard]
    reviews: Sequence[stored.Due]
    costs: Costs
    types: dict[str, CardKind]

    def of_book(self, book: str | None) -> _Today:
        """Return the part of a phrasebook (None: all)."""
        if book is None:
            return self
        here = f"{book}/"
        return _Today(
            Counter({key: count for key, count in self.introduced.items() if key[0] == book}),
            [new for new in self.boosted if new.card.startswith(here)],
            [answer for answer in self.answered if answer.card.startswith(here)],
            [step for step in self.steps if step.card.startswith(here)],
            [due for due in self.reviews if due.card.startswith(here)],
            *(self.costs, self.types),
        )

    def room(self, settings: Settings) -> int:
        """Return how many new cards the limits still allow at most."""
        left = settings.new_per_day - self.introduced.total() - len(self.boosted)
        return max(0, left) if self._seconds(settings) > 0 else 0

    def fitting(self, settings: Settings, cards: Sequence[str]) -> Sequence[str]:
        """Return the first new cards that fit into the minutes, with today's other cards."""
        seconds = [self.costs[self.types[card], StepKind.NEW] for card in cards]
        return within_budget(cards, seconds, self._seconds(settings))

    def _seconds(self, settings: Settings) -> float:
        """Return the seconds left for new cards."""
        if not settings.new_minutes:
            return inf
        costs, budget = self.costs, 60 * settings.new_minutes
        spent = sum(
            costs[kind, StepKind.NEW] * count for (_, kind, _), count in self.introduced.items()
        )
        day = sum(answer.duration_ms for answer in self.answered) / 1000
        day += sum(costs[step.type, StepKind.LEARNING] for step in self.steps)
        day += sum(costs[due.type, StepKind.REVIEW] for due in self.reviews)
        return min(budget - spent, LONGEST_DAY * budget - day)


class _NewCards(Struct, frozen=True):
    """Where new cards come from.

    Attributes:
        connection: The collection.
        settings: The settings in force.
        blocked: The siblings of today's cards.
        day: The learning day.
        phrasebook: The phrasebook (None: all).
        new_levels: Number of new levels that the day may have.
    """

    connection: sqlite3.Connection
    settings: Settings
    blocked: _Blocked
    day: int
    phrasebook: str | None
    new_levels: int

    def choose(self, today: _Today) -> Sequence[str]:
        """Return today's new cards. Phrasebooks share the day evenly, within their own limits."""
        room = today.room(self.settings)
        if not room:
            return ()
        turns: list[tuple[int, int]] = []
        first: list[Callable[[int], Sequence[str]]] = []
        books = stored.books_in_turn(self.connection, self.settings, self.phrasebook)
        for own, book in books:
            part = today.of_book(book)
            most = min(room, part.room(own))
            source = replace(self, settings=own, phrasebook=book)
            first.append(source.first(part, most))
            done = part.introduced.total()
            turns += [(done + number, len(first) - 1) for number in range(len(first[-1](most)))]
        turns = sorted(turns)[:room]
        counts = Counter(at for _, at in turns)
        chosen = [iter(take(counts[at])) for at, take in enumerate(first)]
        cards = [card for _, at in turns for card in islice(chosen[at], 1)]
        return today.fitting(self.settings, cards)

    def first(self, today: _Today, most: int) -> Callable[[int], Sequence[str]]:
        """Return a function that returns the first new cards, given their number.

        Without meanings there is nothing that could come before the paths.
        """
        own = self.settings
        if own.new_order == NewOrder.WAYS or not own.asks(MEANING):
            ways = self._ways_first(most)
            today.types.update({card.card: card.type for card in ways})
            cards = [card.card for card in ways]
            return lambda count: today.fitting(own, cards[:count])
        introduced: Counter[Share] = Counter()
        for (_book, _kind, share), count in today.introduced.items():
            introduced[share] += count
        tops_done = stored.tops_are_done(self.connection, self.phrasebook)
        candidates = self._meanings_first(most, tops_done=tops_done)
        today.types.update({card.card: card.type for card in candidates})

        def select(count: int) -> Sequence[str]:
            limit = introduced.total() + count
            chosen = select_new(candidates, limit=limit, introduced=introduced, tops_done=tops_done)
            return today.fitting(own, chosen)

        return select

    def _introduce(
        self, *shares: str, follow: bool = False, waiting: bool = False
    ) -> Iterator[NewCard]:
        """Yield the new cards of some shares, in order."""
        return stored.introductions(
            *(self.connection, shares, self.day, self.phrasebook, self.settings),
            follow=follow,
            waiting=waiting,
        )

    def _ways_first(self, most: int) -> list[NewCard]:
        """Return up to `most` new cards: top meanings, paths, then meanings, flow and labels.

        A day has a limited number of new levels. Nothing else is introduced while others wait. Of
        paths with the same problem the second comes two days after the first.
        """
        chosen: list[NewCard] = []

        def take(cards: Iterable[NewCard]) -> None:
            chosen.extend(islice(filter(self.blocked.admit, cards), most - len(chosen)))

        take(takewhile(attrgetter("top"), self._introduce("menu")))
        if self.settings.asks(PATH):
            paths, waiting_levels = self._paths(most - len(chosen))
            chosen += paths
            if waiting_levels:
                return chosen
        take(self._introduce("menu"))
        take(self._introduce("flow"))
        follow = self._introduce("menu", "flow", follow=True)
        take(card for card in follow if not card.type.along_way)
        take(self._introduce("menu", "flow", waiting=True))
        return chosen

    def _paths(self, most: int) -> tuple[list[NewCard], bool]:
        """Return up to `most` new paths, and whether others wait for their level to be opened."""
        walked = stored.levels_walked(self.connection)
        paths: list[NewCard] = []
        every = stored.new_paths(self.connection, self.day, self.phrasebook)
        new = (path for path in every if self.blocked.wants(path.card))
        since = self.day - SAME_PROBLEM_DAYS + 1
        for path in islice(new, _PATHS_LOOKED_AT):
            if len(paths) == most:
                break
            unseen = path.above - walked.keys()
            opened = sum(first == self.day for first in walked.values())
            if len(unseen) + opened > self.new_levels:
                return paths, True
            if stored.met_since(self.connection, path.card.phrase, since):
                continue
            if self.blocked.admit(path.card):
                walked.update(dict.fromkeys(unseen, self.day))
                paths.append(path.card)
        return paths, False

    def _meanings_first(self, most: int, *, tops_done: bool) -> list[NewCard]:
        """Return the new cards that `select_new` chooses `most` of."""

        def admitted(cards: Iterator[NewCard]) -> Iterator[NewCard]:
            return islice(filter(self.blocked.admit, cards), most)

        candidates = [*admitted(self._introduce("menu", "flow", follow=True))]
        for waiting in (False, True):
            if waiting and tops_done and len(candidates) >= most:
                break
            for share in ("flow", "menu"):
                candidates += admitted(self._introduce(share, waiting=waiting))
        return candidates


def _phrases(cards: Iterable[_Sibling]) -> Iterator[int]:
    return (card.phrase for card in cards)


def _reviews_done(answered: tuple[stored.Answered, ...]) -> int:
    """Return the number of cards that were in review when asked."""
    return len({answer.card for answer in answered if answer.is_review})


class ReviewQueue:
    """Today's queue of an open collection, cached until it changes."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._kept: dict[tuple[str | None, More | None], Agenda] = {}
        self._state: tuple[object, ...] = ()

    def read(
        self, now: datetime, phrasebook: str | None = None, more: More | None = None
    ) -> Agenda:
        """Return the agenda of a moment's learning day.

        Args:
            now: The moment.
            phrasebook: Limit to one phrasebook (default: all).
            more: What is asked beyond today's limits (default: nothing).
        """
        store = self._store
        with snapshot(store.connection):
            if store.reading.others_wrote():
                store.forget_cached()
            day, settings = store.day(now), store.settings
            state = (store.reading.begin(day, settings), day, settings, store.model)
            if state != self._state:
                self._state, self._kept = state, {}
            agenda = self._kept.get((phrasebook, more))
            if agenda is None:
                agenda = self._kept[phrasebook, more] = read_agenda(store, now, phrasebook, more)
            return replace(agenda, now_ms=to_ms(now))
