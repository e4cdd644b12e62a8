"""What can be done with a card at each stage, with keys and next intervals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil import wording
from malgil.base.i18n import _
from malgil.scheduling.fsrs import Rating
from malgil.tui.widgets.action_bar import BarItem

if TYPE_CHECKING:
    from malgil.review.views import Question, Verdict
    from malgil.tui.app_context import Desk

_ACTIONS = {
    Rating.AGAIN: ("again", "1"),
    Rating.HARD: ("hard", "2"),
    Rating.GOOD: ("good", "3 · Enter"),
    Rating.EASY: ("easy", "4"),
}
_TWO = (Rating.AGAIN, Rating.GOOD)


def reading_bar() -> tuple[BarItem, ...]:
    """Return what can be done with a list to read."""
    return (BarItem(action="go_on", key="Enter", label=_("I have read it"), strong=True),)


def asked_bar() -> tuple[BarItem, ...]:
    """Return what can be done with a card that is face down."""
    return (BarItem(action="reveal", key="Enter", label=_("Show answer"), strong=True),)


def typing_bar() -> tuple[BarItem, ...]:
    """Return what can be done with a field to type into."""
    return (BarItem(action="reveal", key="Enter", label=_("Confirm"), strong=True),)


def failed_bar() -> tuple[BarItem, ...]:
    """Return what can be done with an answer that could not be written."""
    return (BarItem(action="retry", key="Enter", label=_("Try again"), strong=True),)


def rating_bar(question: Question, desk: Desk) -> tuple[BarItem, ...]:
    """Return the ratings, four or two, each with the interval that it leads to."""
    now, rollover = desk.clock(), desk.settings.rollover_hour
    ratings = _TWO if desk.settings.buttons == len(_TWO) else tuple(Rating)
    return tuple(
        BarItem(
            action=_ACTIONS[rating][0],
            key=_ACTIONS[rating][1],
            label=wording.rating_name(rating),
            detail=wording.interval(question.outcomes[rating - 1], now, rollover),
            strong=rating in _TWO,
        )
        for rating in ratings
    )


def verdict_bar(verdict: Verdict, desk: Desk, fine: bool) -> tuple[BarItem, ...]:  # noqa: FBT001 - a fact of the settings, read as one
    """Return what can be done with a verdict: go on, overrule, or grade a right one finer."""
    now, rollover = desk.clock(), desk.settings.rollover_hour
    coming = wording.interval(verdict.outcome, now, rollover)
    other = Rating.AGAIN if verdict.is_right else Rating.GOOD
    items = [
        BarItem(
            action="go_on",
            key="Enter",
            label=_("Next"),
            detail=_("in {interval}").format(interval=coming),
            strong=True,
        ),
        BarItem(
            action="overrule",
            key="1",
            label=_("Mark as wrong") if verdict.is_right else _("Mark as right"),
            detail=wording.interval(verdict.question.outcomes[other - 1], now, rollover),
        ),
    ]
    for rating in (Rating.HARD, Rating.EASY) if fine and verdict.is_right else ():
        action, key = _ACTIONS[rating]
        detail = wording.interval(verdict.question.outcomes[rating - 1], now, rollover)
        label = wording.rating_name(rating)
        items.append(BarItem(action=action, key=key, label=label, detail=detail))
    return tuple(items)
