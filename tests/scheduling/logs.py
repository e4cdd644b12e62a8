"""Logs for the tests: drawn by hypothesis, or written by hand."""

from __future__ import annotations

from hypothesis import strategies as st

from malgil.base.events import Event, EventKind
from malgil.phrasebook.cards import CARD_KINDS
from malgil.scheduling.card_history import Transition, by_card
from malgil.scheduling.fsrs import Model
from tests.scheduling.slow_answers import ReviewInterval, review_intervals, trace

MODEL = Model()
TODAY = 20_000
HOUR_MS = 3_600_000
CARDS = tuple(f"book/phrase-{number}/{kind}" for number in range(3) for kind in CARD_KINDS.values())


def event(number: int, kind: EventKind = EventKind.REVIEW, **values: object) -> Event:
    """Return an event. Its number is its place in the log."""
    fixed: dict[str, object] = {
        "id": f"{number:08}",
        "machine": "m",
        "action": f"a{number}",
        "kind": kind,
        "wall_ms": number * 1000,
        "logical_ms": number * 1000,
        "learning_day": TODAY,
    }
    return Event(**{**fixed, **values})  # type: ignore[arg-type] # columns by name


def review(
    number: int,
    card: str,
    day: int,
    rating: int,
    *,
    interval: int | None = 1,
    duration_ms: int = 5000,
) -> Event:
    """Return a review after which the card is due in some days, or (None) in a step."""
    in_review = interval is not None
    return event(
        number,
        card=card,
        learning_day=day,
        rating=rating,
        duration_ms=duration_ms,
        state="review" if in_review else "learning",
        step=0,
        due_day=day + interval if interval is not None else None,
        due_ms=None if in_review else number * 1000 + 600_000,
    )


@st.composite
def logs(draw: st.DrawFn, most: int = 40, states: tuple[str, ...] = ("review",)) -> list[Event]:
    """Draw the live events of some cards. Days mostly rise, but sometimes the clock is set back."""
    day = draw(st.integers(TODAY - 400, TODAY - 1))
    found: list[Event] = []
    for number in range(draw(st.integers(0, most))):
        day += draw(st.sampled_from((0, 0, 0, 1, 1, 2, 5, 30, -3)))
        card = draw(st.sampled_from(CARDS))
        kind = draw(st.sampled_from((EventKind.REVIEW,) * 8 + tuple(_OTHERS)))
        if kind is EventKind.REVIEW:
            interval = draw(st.sampled_from((None, 1, 3, 20, 21, 40)))
            rating = draw(st.sampled_from((1, 2, 3, 3, 3, 4)))
            duration = draw(st.sampled_from((0, 900, 5000, 61_000)))
            found.append(review(number, card, day, rating, interval=interval, duration_ms=duration))
        else:
            values = _OTHERS[kind] | {"card": card, "learning_day": day}
            if kind is EventKind.SHOWN:
                values["due_ms"] = number * 1000 + 60_000
            if kind is EventKind.SET_DUE:
                values["due_day"] = day + draw(st.integers(0, 50))
                values["state"] = draw(st.sampled_from(states))
            found.append(event(number, kind, **values))
    return found


_OTHERS: dict[EventKind, dict[str, object]] = {
    EventKind.SHOWN: {"state": "learning", "step": 0},
    EventKind.WALKED: {"payload": '{"steps": [["top", true], ["leaf", false]]}'},
    EventKind.FORGET: {},
    EventKind.SET_DUE: {"step": 0},
    EventKind.SUSPEND: {},
    EventKind.UNSUSPEND: {},
    EventKind.BURY: {},
    EventKind.FLAG: {"payload": '{"flag": 3}'},
}


def moments_of(events: list[Event], model: Model = MODEL) -> dict[str, list[Transition]]:
    """Return the moments of each card."""
    return {card: list(trace(found, model)) for card, found in by_card(events).items()}


def all_moments(events: list[Event]) -> list[Transition]:
    """Return the moments of all cards, card by card."""
    return [one for found in moments_of(events).values() for one in found]


def every(events: list[Event]) -> list[ReviewInterval]:
    """Return the chapters of all cards, card by card."""
    return [one for found in moments_of(events).values() for one in review_intervals(found)]
