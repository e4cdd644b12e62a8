"""Simulation of the workload and recall for a desired retention, from the current cards.

The simulator of fsrs-rs only knows decks of new cards. Here every card continues from its own
memory. Recall is drawn by its retrievability, and the rating by the learner's habits.
"""

from __future__ import annotations

from collections import defaultdict
from math import floor, fsum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from malgil.phrasebook.cards import CARD_KINDS
from malgil.scheduling.card_history import type_of
from malgil.scheduling.fsrs import Rating, State
from malgil.scheduling.pace import ENOUGH_SAMPLES, pace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from malgil.base.settings import Settings
    from malgil.phrasebook.cards import CardKind
    from malgil.scheduling.card_history import Transition
    from malgil.scheduling.card_state import Progress
    from malgil.scheduling.fsrs import Memory, Model

HORIZONS = (30, 90, 365)
"""Days after which results are reported."""

RETENTIONS = tuple(number / 100 for number in range(70, 98))
"""Desired retentions to try: 0.70, 0.71 … 0.97."""

ENOUGH_ANSWERS = 100
"""Minimum number of answers for using the learner's own habits."""

MOST_CARDS = 1000
"""Maximum number of simulated cards. A bigger collection is sampled and the result scaled."""

_FIRST = (0.24, 0.09, 0.50, 0.17)
_RECALLED = (0.22, 0.63, 0.15)
# Further answers of a new card on its first day, by first rating.
_STEPS_AFTER = {Rating.AGAIN: 2, Rating.HARD: 2, Rating.GOOD: 1, Rating.EASY: 0}
_GOLDEN = (5**0.5 - 1) / 2
# A wrong answer takes longer, because the learner reads the right one.
_WRONG_TAKES = 1.5


class Habits(Struct, frozen=True, kw_only=True):
    """A learner's answering habits.

    Attributes:
        first: Share of each rating among first answers, Again first.
        recalled: Shares of Hard, Good and Easy among recalled reviews.
        right: Seconds per recalled answer, by card kind.
        wrong: Seconds per forgotten answer, by card kind.
        measured: Whether the values are from this learner instead of defaults.
    """

    first: tuple[float, ...] = _FIRST
    recalled: tuple[float, ...] = _RECALLED
    right: Mapping[CardKind, float]
    wrong: Mapping[CardKind, float]
    measured: bool = False


class SimCard(Struct, frozen=True):
    """A card to simulate.

    Attributes:
        type: Kind of the card.
        memory: Memory. None for a new card.
        last: Day of the last answer relative to today, at most 0.
        due: Due day relative to today. None if suspended.
        book: Its phrasebook, whose settings are in force.
    """

    type: CardKind
    memory: Memory | None
    last: int
    due: int | None
    book: str = ""


class Start(Struct, frozen=True, kw_only=True):
    """The input of a simulation, which can run in another thread.

    Attributes:
        cards: All cards that are not archived, with new cards in order of introduction.
        habits: The learner's habits.
        model: FSRS model with the current weights.
        settings: Current settings.
    """

    cards: Sequence[SimCard]
    habits: Habits
    model: Model
    settings: Settings


class Expected(Struct, frozen=True):
    """Expected result after a number of days.

    Attributes:
        days: Number of days (30, 90 or 365).
        minutes_by_type: Mean minutes per day until then, by card kind.
        known: Sum of the retrievabilities of all cards at that time.
    """

    days: int
    minutes_by_type: Mapping[CardKind, float]
    known: float

    @property
    def minutes(self) -> float:
        """Mean minutes per day until then."""
        return fsum(self.minutes_by_type.values())


class Trial(Struct, frozen=True):
    """Expected results for one desired retention."""

    retention: float
    expected: tuple[Expected, ...]


class Simulation(Struct, frozen=True):
    """The result of a simulation.

    Attributes:
        start: Input of the simulation.
        trials: Trials in order of desired retention.
    """

    start: Start
    trials: tuple[Trial, ...]

    @property
    def best(self) -> float:
        """The desired retention with the most cards known per daily minute after a year."""
        return max(self.trials, key=_known_per_minute).retention


def _known_per_minute(trial: Trial) -> float:
    year = trial.expected[-1]
    return year.known / (year.minutes + 1e-9)


def habits_of(moments: Iterable[Transition]) -> Habits:
    """Return a learner's habits, or defaults if there are too few answers.

    Args:
        moments: Transitions of all cards.
    """
    answers = [moment for moment in moments if moment.is_answer]
    right = pace({})
    usual = {kind: seconds * _WRONG_TAKES for kind, seconds in right.items()}
    if len(answers) < ENOUGH_ANSWERS:
        return Habits(right=right, wrong=usual)
    firsts = [answer for answer in answers if answer.before.state is State.NEW]
    recalled = [answer for answer in answers if answer.is_test and answer.recalled]
    return Habits(
        first=_shares(firsts, tuple(Rating), _FIRST),
        recalled=_shares(recalled, (Rating.HARD, Rating.GOOD, Rating.EASY), _RECALLED),
        right=pace(_durations(answers, recalled=True), right),
        wrong=pace(_durations(answers, recalled=False), usual),
        measured=True,
    )


def sim_card(kind: CardKind, progress: Progress, today: int, book: str = "") -> SimCard:
    """Return a card to simulate, from its state on a learning day."""
    due: int | None = 0
    if progress.suspended:
        due = None
    elif progress.due_day is not None:
        due = max(0, progress.due_day - today)
    return SimCard(kind, progress.memory, -progress.elapsed_days(today), due, book)


def simulate(start: Start, retention: float, draw: Callable[[], float]) -> Trial:
    """Simulate a year and return the expected results for a desired retention.

    Args:
        start: Input of the simulation.
        retention: Desired retention (0.70–0.97). Card kinds with their own keep it.
        draw: Source of random numbers in [0, 1). The same numbers give the same result.
    """
    part = part_of(start.cards)
    scale = len(start.cards) / len(part) if part else 1.0
    settings = start.settings
    reviews = max(1, round(settings.reviews_per_day / scale)) if settings.reviews_per_day else 0
    run = _Run(part, start, retention, draw)
    expected: list[Expected] = []
    allowance = 0.0
    for day in range(max(HORIZONS)):
        allowance += settings.new_per_day / scale
        run.review(day, reviews)
        run.introduce(day, floor(allowance))
        allowance -= floor(allowance)
        if day + 1 in HORIZONS:
            minutes = {
                kind: seconds * scale / 60 / (day + 1) for kind, seconds in run.seconds.items()
            }
            expected.append(Expected(day + 1, minutes, run.known(day) * scale))
    return Trial(retention, tuple(expected))


def part_of(cards: Sequence[SimCard], most: int = MOST_CARDS) -> list[SimCard]:
    """Return a sample of about `most` cards, in proportion to new and other cards.

    Taking every n-th card could pick a single kind, because the three cards of a phrase are
    adjacent. Multiples of the golden ratio are evenly spread without a period.
    """
    share = most / max(most, len(cards))
    part: list[SimCard] = []
    for is_new in (False, True):
        alike = [card for card in cards if (card.memory is None) == is_new]
        part.extend(
            card for number, card in enumerate(alike) if share == 1 or number * _GOLDEN % 1 < share
        )
    return part


class _Run:
    """The cards during one trial.

    Attributes:
        seconds: Seconds spent, by card kind.
    """

    def __init__(
        self, cards: Sequence[SimCard], start: Start, retention: float, draw: Callable[[], float]
    ) -> None:
        self._types = [card.type for card in cards]
        self._memories = [card.memory for card in cards]
        self._last = [card.last for card in cards]
        self._habits = start.habits
        self._model = start.model
        settings = replace(start.settings, desired_retention=retention)
        of_book = {book: settings.for_book(book) for book in {card.book for card in cards}}
        own = [of_book[card.book] for card in cards]
        self._retentions = [
            each.retention(card.type) for each, card in zip(own, cards, strict=True)
        ]
        self._longest = [each.max_interval for each in own]
        self.seconds = dict.fromkeys(CARD_KINDS.values(), 0.0)
        self._draw = draw
        self._due: dict[int, list[int]] = defaultdict(list)
        self._new: list[int] = []
        for number, card in enumerate(cards):
            if card.due is not None and own[number].asks(card.type):
                (self._new if card.memory is None else self._due[card.due]).append(number)
        self._new.reverse()

    def review(self, day: int, most: int) -> None:
        """Answer the due cards up to the limit, and defer the rest by a day."""
        due = self._due.pop(day, [])
        if len(due) > most:
            due.sort(key=lambda number: -self._recall(number, day))
            self._due[day + 1].extend(due[most:])
            del due[most:]
        for number in due:
            self._answer(number, day)

    def introduce(self, day: int, count: int) -> None:
        """Answer `count` new cards for the first time."""
        for _card in range(min(count, len(self._new))):
            self._first(self._new.pop(), day)

    def known(self, day: int) -> float:
        """Return the sum of the retrievabilities on a day."""
        return fsum(
            self._recall(number, day)
            for number, memory in enumerate(self._memories)
            if memory is not None
        )

    def _recall(self, number: int, day: int) -> float:
        memory = self._memories[number]
        if memory is None:
            return 0.0
        return self._model.retrievability(memory.stability, day - self._last[number])

    def _answer(self, number: int, day: int) -> None:
        kind = self._types[number]
        if self._draw() < self._recall(number, day):
            rating = Rating(2 + _pick(self._habits.recalled, self._draw()))
            self._learn(number, day, rating)
            self.seconds[kind] += self._habits.right[kind]
        else:
            self._learn(number, day, Rating.AGAIN)
            self._learn(number, day, Rating.GOOD)
            self.seconds[kind] += self._habits.wrong[kind] + self._habits.right[kind]
        self._plan(number, day)

    def _first(self, number: int, day: int) -> None:
        kind = self._types[number]
        rating = Rating(1 + _pick(self._habits.first, self._draw()))
        self._learn(number, day, rating)
        for _step in range(_STEPS_AFTER[rating]):
            self._learn(number, day, Rating.GOOD)
        self._plan(number, day)
        first = self._habits.wrong if rating is Rating.AGAIN else self._habits.right
        self.seconds[kind] += first[kind] + _STEPS_AFTER[rating] * self._habits.right[kind]

    def _learn(self, number: int, day: int, rating: Rating) -> None:
        elapsed = day - self._last[number] if self._memories[number] is not None else 0
        self._memories[number] = self._model.after(self._memories[number], elapsed, rating)
        self._last[number] = day

    def _plan(self, number: int, day: int) -> None:
        memory = self._memories[number]
        if memory is not None:
            interval = self._model.interval(memory.stability, self._retentions[number])
            days = min(max(1, floor(interval + 0.5)), self._longest[number])
            self._due[day + days].append(number)


def _pick(shares: Sequence[float], drawn: float) -> int:
    """Return the index of the share that a number in [0, 1) falls into."""
    for number, share in enumerate(shares):
        drawn -= share
        if drawn < 0:
            return number
    return len(shares) - 1


def _shares(
    answers: Sequence[Transition], ratings: Sequence[Rating], usual: tuple[float, ...]
) -> tuple[float, ...]:
    """Return the shares of the ratings. The defaults have the weight of ten answers."""
    counts = [sum(answer.event.rating == rating for answer in answers) for rating in ratings]
    total = sum(counts) + ENOUGH_SAMPLES
    return tuple(
        (count + ENOUGH_SAMPLES * share) / total for count, share in zip(counts, usual, strict=True)
    )


def _durations(answers: Sequence[Transition], *, recalled: bool) -> dict[CardKind, list[int]]:
    """Return the durations of recalled or forgotten answers in milliseconds, by card kind."""
    durations: dict[CardKind, list[int]] = defaultdict(list)
    for answer in answers:
        if answer.event.duration_ms and answer.recalled == recalled:
            durations[type_of(answer.event.card or "")].append(answer.event.duration_ms)
    return durations
