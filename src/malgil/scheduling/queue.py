"""The review queue: today's limits, the choice of new cards, the order of reviews, the next card.

These functions depend only on their arguments: the available cards, the learning day and today's
answers. An interrupted session therefore continues where it stopped.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from enum import IntEnum, StrEnum
from itertools import accumulate
from math import ceil, fsum
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from malgil.base.hashing import blake2b
from malgil.scheduling.pace import ENOUGH_SAMPLES, median

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from malgil.phrasebook.cards import CardKind

FLOW_A_DAY = 2
"""New flow phrases per day. There can be more if other shares leave room."""

EARLY_MS = 20 * 60 * 1000
"""Milliseconds that a learning card may be asked early when nothing else is left."""

SHOWN_MS = 60 * 1000
"""Milliseconds from showing a new path to its first question, at least."""

STRUGGLE_ANSWERS = 6
STRUGGLE_MISSES = 5
"""Number of misses in the last `STRUGGLE_ANSWERS` answers that make a struggle."""

APART = 3
"""Minimum number of other cards between two showings of a path, and of any card in a struggle."""

LONGEST_DAY = 1.35
"""Length of a day, as a multiple of the minutes for new cards, at which new cards end."""

LEVELS_A_DAY = 2
"""New menu levels per day while paths are introduced first."""

SAME_PROBLEM_DAYS = 2
"""Days from one path to the next with the same problem, while paths are introduced first."""

HISTORY_DAYS = 14
"""Number of recent days studied from which the usual day is computed."""

_LEAST_USUAL = 20
_BACKLOG = 2
_CATCH_UP = 1.5


class Share(IntEnum):
    """Shares of the day's new cards, in order."""

    FOLLOW_UP = 0
    FLOW = 1
    MENU = 2


class LearningCard(Struct, frozen=True):
    """A card in learning or relearning steps.

    Attributes:
        card: Card id.
        phrase: Key of its phrase.
        type: Card kind.
        due_ms: End of the step, in milliseconds since 1970.
        asked: Whether it was ever asked. If not, it was only shown, and is not asked early.
    """

    card: str
    phrase: int
    type: CardKind
    due_ms: int
    asked: bool = True


class NewCard(Struct, frozen=True):
    """A new card that could be introduced.

    Attributes:
        card: Card id.
        phrase: Key of its phrase.
        type: Card kind.
        share: Share of the new cards that it belongs to.
        rank: Position in the order of introduction within the share.
        waits: Whether an earlier confusable label is not firm yet.
        top: Whether it is the `meaning` card of a top-level menu item.
    """

    card: str
    phrase: int
    type: CardKind
    share: Share
    rank: int
    waits: bool = False
    top: bool = False


def select_new(
    candidates: Iterable[NewCard],
    *,
    limit: int,
    introduced: Mapping[Share, int],
    tops_done: bool,
) -> tuple[str, ...]:
    """Return the rest of today's new cards, in order.

    At most half of the day's limit are follow-ups, then up to two flow phrases, then the menu. The
    room that a share leaves goes to the others, in the same order. Top-level items come before the
    flow until they are introduced. Waiting cards come last, and only if every other candidate is
    selected.

    Selecting again after introducing the first card gives the rest of the same selection.

    Args:
        candidates: New cards that could be introduced today, in any order. Of each share at least
            the first `limit` by rank.
        limit: New cards per day.
        introduced: Number of cards of each share introduced today.
        tops_done: Whether all top-level items are introduced. If not, flow phrases come only after
            all candidates marked `top`.
    """
    ready: dict[Share, list[NewCard]] = defaultdict(list)
    waiting: list[NewCard] = []
    for card in sorted(candidates, key=lambda card: (card.share, card.rank, card.card)):
        (waiting if card.waits else ready[card.share]).append(card)
    tops = [card for card in ready[Share.MENU] if card.top and not tops_done]
    menu = [card for card in ready[Share.MENU] if tops_done or not card.top]
    flow_open = tops_done or any(card.top for card in (*tops, *waiting))
    half = limit // 2 - introduced.get(Share.FOLLOW_UP, 0)
    few = FLOW_A_DAY - introduced.get(Share.FLOW, 0)
    portions = (
        (ready[Share.FOLLOW_UP], half),
        (tops, limit),
        (ready[Share.FLOW] if flow_open else [], few),
        (menu, limit),
    )
    left = max(0, limit - sum(introduced.values()))
    chosen = _fill(portions, left)
    chosen.extend(waiting[: left - len(chosen)])
    return tuple(card.card for card in chosen)


def _fill(portions: Sequence[tuple[Sequence[NewCard], int]], left: int) -> list[NewCard]:
    """Take each portion's allowance, then give the remaining room to the portions in order."""
    taken = []
    for cards, allowance in portions:
        taken.append(min(len(cards), max(0, allowance), left))
        left -= taken[-1]
    for number, (cards, _) in enumerate(portions):
        more = min(len(cards) - taken[number], left)
        taken[number] += more
        left -= more
    return [
        card for (cards, _), count in zip(portions, taken, strict=True) for card in cards[:count]
    ]


class StepKind(StrEnum):
    """Queue that the next card comes from."""

    LEARNING = "learning"
    REVIEW = "review"
    NEW = "new"


class QueueStep(Struct, frozen=True):
    """The next card."""

    card: str
    kind: StepKind


class Rest(Struct, frozen=True):
    """The remaining reviews, or new cards, of today.

    Attributes:
        first: Next card, or None.
        left: Number of cards left today, including the next one.
        done: Number of cards already answered today, each counted once.
    """

    first: str | None = None
    left: int = 0
    done: int = 0


def next_step(
    *,
    now_ms: int,
    learning: Iterable[LearningCard],
    reviews: Rest,
    new: Rest,
    struggling: bool = False,
    answered: Sequence[str] = (),
    met: Sequence[str] = (),
) -> QueueStep | None:
    """Return the next card, or None if nothing is left for now.

    Due learning cards come first, then reviews with new cards spread evenly among them, then
    learning cards due within 20 minutes. A path that was one of the last three cards comes only if
    nothing else is left, the least recent first. In a struggle this is so for all learning cards,
    and there are no new cards.

    Args:
        now_ms: Current time, in milliseconds since 1970.
        learning: Cards in learning steps that may be asked.
        reviews: Today's reviews.
        new: Today's new cards.
        struggling: Whether the session has had a struggle (`has_struggled`).
        answered: Cards answered in this session, the last one last. Three are enough.
        met: Cards answered or shown last, the last one last. Three are enough.
    """
    recent = answered[-APART:] if struggling else ()
    apart = met[-APART:]
    soon = sorted(
        (card for card in learning if card.due_ms <= now_ms + EARLY_MS * card.asked),
        key=lambda card: (card.due_ms, card.card),
    )
    fresh = [
        card
        for card in soon
        if card.card not in recent and not (card.type.along_way and card.card in apart)
    ]
    if fresh and fresh[0].due_ms <= now_ms:
        return QueueStep(fresh[0].card, StepKind.LEARNING)
    between = _review_or_new(reviews, Rest() if struggling else new)
    if between is not None:
        return between
    if fresh:
        return QueueStep(fresh[0].card, StepKind.LEARNING)
    if soon:
        last_seen = {card: number for number, card in enumerate((*apart, *recent))}
        oldest = min(soon, key=lambda card: last_seen[card.card])
        return QueueStep(oldest.card, StepKind.LEARNING)
    return None


def _review_or_new(reviews: Rest, new: Rest) -> QueueStep | None:
    """Merge two queues evenly: item k of n (from 0) has its place at (k + ½) / n of the day."""
    if reviews.first is None:
        return None if new.first is None else QueueStep(new.first, StepKind.NEW)
    if new.first is None:
        return QueueStep(reviews.first, StepKind.REVIEW)
    place_of_new = (2 * new.done + 1) * (reviews.done + reviews.left)
    place_of_review = (2 * reviews.done + 1) * (new.done + new.left)
    if place_of_new < place_of_review:
        return QueueStep(new.first, StepKind.NEW)
    return QueueStep(reviews.first, StepKind.REVIEW)


def is_struggling(recent: Sequence[bool]) -> bool:
    """Return whether five of the last six answers were misses.

    Args:
        recent: Results of the answers (whether right), the last one last.
    """
    return recent[-STRUGGLE_ANSWERS:].count(False) >= STRUGGLE_MISSES


def has_struggled(session: Sequence[bool]) -> bool:
    """Return whether there was a struggle at any time in a session."""
    return any(is_struggling(session[:end]) for end in range(1, len(session) + 1))


class DayPlan(Struct, frozen=True):
    """Limits of today.

    Attributes:
        limit: Maximum reviews today, including those already done.
        backlog: Whether more than two usual days of reviews are due. No new cards are introduced
            then.
        days_to_catch_up: Days until the backlog is gone, including today. 0 if there is no backlog
            or the learner's limit is 0.
        usual: Reviews on a usual day.
        new_levels: Maximum number of levels that new paths may open.
    """

    limit: int
    backlog: bool
    days_to_catch_up: int
    usual: float
    new_levels: int = LEVELS_A_DAY


def day_plan(*, due: int, done_today: int, history: Sequence[int], review_limit: int) -> DayPlan:
    """Return today's plan.

    A backlog is more than two usual days of reviews, including those done today, so that it lasts
    until tomorrow. Today's limit is then one and a half usual days.

    Args:
        due: Reviews still due.
        done_today: Reviews done today.
        history: Reviews on each day studied before today, the latest last. A usual day is the
            median of the last 14, at least 20.
        review_limit: The learner's limit of reviews per day.
    """
    usual = max(_LEAST_USUAL, median(history[-HISTORY_DAYS:] or (0,)))
    total = due + done_today
    if total <= _BACKLOG * usual:
        return DayPlan(review_limit, backlog=False, days_to_catch_up=0, usual=usual)
    limit = min(round(_CATCH_UP * usual), review_limit)
    days = ceil(total / limit) if limit else 0
    return DayPlan(limit, backlog=True, days_to_catch_up=days, usual=usual)


Costs: TypeAlias = "dict[tuple[CardKind, StepKind], float]"
"""Seconds that a card takes on a day, by its kind and the queue that it comes from."""

# Answers a day until enough were measured, and seconds to look at a path that is shown first.
_ANSWERS = {StepKind.NEW: 3.5, StepKind.LEARNING: 1.5, StepKind.REVIEW: 1.2}
_ANSWERS_OF_NEW_PATH = 2.0
_SHOWING_SECONDS = 12.0


def day_costs(
    measured: Mapping[tuple[CardKind, StepKind], tuple[int, float]],
    pace: Mapping[CardKind, float],
) -> Costs:
    """Return the seconds that a card takes on a day, all its answers and showings together.

    Args:
        measured: Number of cards and their seconds on recent days.
        pace: Seconds per answer by kind, from which costs with fewer than `ENOUGH_SAMPLES` cards
            are estimated.
    """
    costs: Costs = {}
    for kind, seconds in pace.items():
        for queue, answers in _ANSWERS.items():
            count, total = measured.get((kind, queue), (0, 0.0))
            if count >= ENOUGH_SAMPLES:
                costs[kind, queue] = total / count
            elif kind.along_way and queue is StepKind.NEW:
                costs[kind, queue] = _ANSWERS_OF_NEW_PATH * seconds + _SHOWING_SECONDS
            else:
                costs[kind, queue] = answers * seconds
    return costs


def within_budget(cards: Sequence[str], seconds: Sequence[float], budget: float) -> tuple[str, ...]:
    """Return the first new cards that fit into the seconds left of a day.

    Args:
        cards: Card ids in order.
        seconds: The time that each takes today.
        budget: Seconds left for new cards.
    """
    fitting = sum(total <= budget for total in accumulate(seconds))
    return tuple(cards[:fitting])


def estimate_seconds(counts: Mapping[CardKind, int], pace: Mapping[CardKind, float]) -> float:
    """Return the seconds that cards take, from their counts and seconds per answer by kind."""
    return fsum(count * pace[card_type] for card_type, count in counts.items())


_Urgency: TypeAlias = tuple[float, float, bytes, str]


class DueCard(Struct, frozen=True):
    """A review that can be asked today: due, not suspended, not buried, no sibling answered.

    Attributes:
        card: Card id.
        retrievability: Retrievability today (0–1).
        levels: Menu levels of its phrase (parent item ids, "" for the top level).
        saves: Benefit of asking it (`saved_a_second`), if that takes precedence. Otherwise 0.
    """

    card: str
    retrievability: float
    levels: frozenset[str] = frozenset()
    saves: float = 0.0


def next_review(
    cards: Collection[DueCard], *, day: int, last_levels: frozenset[str] = frozenset()
) -> str | None:
    """Return the next review in one pass, without ordering the rest.

    Levels of the last card are avoided if possible. A level with more than half of the cards takes
    precedence, so that its cards do not pile up at the end.
    """
    if not cards:
        return None
    counts = Counter(level for card in cards for level in card.levels)
    apart = [card for card in cards if last_levels.isdisjoint(card.levels)]
    heaviest = min(counts, key=lambda level: (-counts[level], level), default=None)
    if heaviest is not None and 2 * counts[heaviest] > len(cards):
        apart = [card for card in apart if heaviest in card.levels] or apart
    eligible = apart or list(cards)
    best = max((card.saves, card.retrievability) for card in eligible)
    return min(
        (card for card in eligible if (card.saves, card.retrievability) == best),
        key=lambda card: _urgency(card, day),
    ).card


def _urgency(card: DueCard, day: int) -> _Urgency:
    tie = blake2b(f"{day} {card.card}".encode(), digest_size=8).digest()
    return (-card.saves, -card.retrievability, tie, card.card)
