"""How many cards today holds, which new ones come, and what comes next.

Everything here depends only on what is given in: the cards that could be asked, the learning day
and what has been answered today. So a session that is broken off goes on in the same place.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from math import ceil, fsum
from typing import TYPE_CHECKING

from malgil.base.value import Value
from malgil.scheduling.pace import median

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from malgil.phrasebook.cards import CardKind

FLOW_A_DAY = 2
"""New flow phrases a day, unless the other shares leave room."""

EARLY_MS = 20 * 60 * 1000
"""A learning card may come so much early, in ms, when nothing else is left."""

STRUGGLE_ANSWERS = 6
STRUGGLE_MISSES = 5
"""So many misses in the last `STRUGGLE_ANSWERS` answers are a struggle."""

APART = 3
"""In a struggle at least so many other cards stand between two showings of one card."""

HISTORY_DAYS = 14
"""The usual day is taken from so many of the last days studied."""

_LEAST_USUAL = 20
_BACKLOG = 2
_CATCH_UP = 1.5


class Share(IntEnum):
    """What kind of new card it is, in the day's order."""

    FOLLOW_UP = 0
    FLOW = 1
    MENU = 2


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class LearningCard(Value):
    """A card in its learning or relearning steps, due at `due_ms` (ms since 1970, UTC)."""

    card: str
    due_ms: int
    levels: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class NewCard(Value):
    """A new card that could be introduced.

    Attributes:
        card: The card's id.
        share: What it counts as.
        rank: Its number in the order of introduction, within its share.
        waits: Whether an earlier label that looks like this one is not yet firm.
        top: Whether it is the `meaning` of a top item of the menu.
    """

    card: str
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
    """Return what is left of today's new cards, in the order in which they come.

    At most half of the day's limit are follow-ups, then up to two are flow phrases, then comes the
    menu; what one share leaves the others take, in the same order. Until the top items are
    introduced they come before the flow. Cards that wait come last, and only if no other card
    that could be introduced is left out.

    Introducing the first card and selecting again gives the rest of the same selection.

    Args:
        candidates: The new cards that could be introduced today, in any order; of each share at
            least the `limit` first by rank.
        limit: New cards a day.
        introduced: How many of each share were introduced today already.
        tops_done: Whether no top item is left to introduce. If not, flow phrases come only after
            all candidates that are marked `top`.
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
    """Take from each portion its allowance, then from each what the others left."""
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
    """From which queue the next card comes."""

    LEARNING = "learning"
    REVIEW = "review"
    NEW = "new"


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class QueueStep(Value):
    """The card that comes next."""

    card: str
    kind: StepKind


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Rest(Value):
    """How far today's reviews, or today's new cards, have come.

    Attributes:
        first: The next card of them; None if there is none.
        left: How many are left today, that one included.
        done: How many were answered for the first time today.
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
) -> QueueStep | None:
    """Return the card that comes next, or None if nothing is left for now.

    Learning cards that are due, then reviews with the new ones spread evenly between them, then
    the learning cards that are due within 20 minutes. In a struggle no new cards come, and the
    last three cards answered only if nothing else is left, the one seen longest ago first.

    Args:
        now_ms: The time, in ms since 1970.
        learning: The cards in their steps that may be asked.
        reviews: The reviews of today.
        new: The new cards of today.
        struggling: Whether this session has come to a struggle (`has_struggled`).
        answered: The cards answered in this session, the last one last; three are enough.
    """
    recent = answered[-APART:] if struggling else ()
    soon = sorted(
        (card for card in learning if card.due_ms <= now_ms + EARLY_MS),
        key=lambda card: (card.due_ms, card.card),
    )
    fresh = [card for card in soon if card.card not in recent]
    if fresh and fresh[0].due_ms <= now_ms:
        return QueueStep(fresh[0].card, StepKind.LEARNING)
    between = _review_or_new(reviews, Rest() if struggling else new)
    if between is not None:
        return between
    if fresh:
        return QueueStep(fresh[0].card, StepKind.LEARNING)
    if soon:
        last_seen = {card: number for number, card in enumerate(recent)}
        oldest = min(soon, key=lambda card: last_seen[card.card])
        return QueueStep(oldest.card, StepKind.LEARNING)
    return None


def _review_or_new(reviews: Rest, new: Rest) -> QueueStep | None:
    """Merge two rows evenly: the k-th of n has its place at (k + ½) / n of the day."""
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
        recent: Whether each answer was right, the last one last.
    """
    return recent[-STRUGGLE_ANSWERS:].count(False) >= STRUGGLE_MISSES


def has_struggled(session: Sequence[bool]) -> bool:
    """Return whether there was a struggle at any time of a session; from then on it counts."""
    return any(is_struggling(session[:end]) for end in range(1, len(session) + 1))


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class DayPlan(Value):
    """How many reviews today has.

    Attributes:
        limit: Reviews of this day, those already done included.
        backlog: Whether more is due than two usual days hold.
        days_to_catch_up: Days until the backlog is gone, today included; 0 if there is none, or
            if the learner's limit allows no reviews.
        new_allowed: Whether new cards may come.
        usual: Reviews of a usual day.
    """

    limit: int
    backlog: bool
    days_to_catch_up: int
    new_allowed: bool
    usual: float


def day_plan(*, due: int, done_today: int, history: Sequence[int], review_limit: int) -> DayPlan:
    """Return today's plan.

    A backlog is more than two usual days of reviews, counted with those done today, so that it
    stays one until tomorrow. Then today holds one and a half usual days.

    Args:
        due: Reviews still due.
        done_today: Reviews done today.
        history: Reviews on each of the last days studied before today, the latest last; of them
            the last 14 count. A usual day is their median, at least 20.
        review_limit: The learner's limit of reviews a day.
    """
    usual = max(_LEAST_USUAL, median(history[-HISTORY_DAYS:] or (0,)))
    total = due + done_today
    if total <= _BACKLOG * usual:
        return DayPlan(
            review_limit, backlog=False, days_to_catch_up=0, new_allowed=True, usual=usual
        )
    limit = min(round(_CATCH_UP * usual), review_limit)
    days = ceil(total / limit) if limit else 0
    return DayPlan(limit, backlog=True, days_to_catch_up=days, new_allowed=False, usual=usual)


def estimate_seconds(counts: Mapping[CardKind, int], pace: Mapping[CardKind, float]) -> float:
    """Return how long so many cards of each type take at a pace in seconds an answer."""
    return fsum(count * pace[card_type] for card_type, count in counts.items())
