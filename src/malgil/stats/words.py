"""The sentence of each panel: it says the same as the plot, for the screen and the command."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

from malgil.base.i18n import _, n_
from malgil.base.learning_day import iso_day
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.scheduling.panels import MapNode, Predictor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from malgil.scheduling.panels import (
        Calendar,
        Calibration,
        DaysStudied,
        Forecast,
        MemoryFigures,
        Retention,
        TodayFigures,
    )
    from malgil.stats.views import QuizFigures

_MONTH = 30


def percent(share: float | None) -> str:
    """Return a share as `87%`, or `-` for a share of nothing."""
    return "-" if share is None else f"{share:.0%}"


def minutes(seconds: float) -> str:
    """Return a time as whole minutes, at least 1 if there is any."""
    return str(max(1, round(seconds / 60)) if seconds > 0 else 0)


def today_sentence(today: TodayFigures) -> str:
    """Return what was done today."""
    if not today.reviews:
        return _("Nothing answered yet today.")
    return n_(
        "{count} answer today, {again} of them Again, in {minutes} min; new cards: {new}.",
        "{count} answers today, {again} of them Again, in {minutes} min; new cards: {new}.",
        today.reviews,
    ).format(
        count=today.reviews,
        again=percent(today.again_rate),
        minutes=minutes(today.seconds),
        new=today.introduced,
    )


def days_sentence(days: DaysStudied) -> str:
    """Return on how many days something was studied."""
    return _(
        "Studied on {days} of the last 30 days. Days in a row: {current} now, {longest} at best."
    ).format(days=days.last_30, current=days.current_run, longest=days.longest_run)


def calendar_sentence(calendar: Calendar) -> str:
    """Return what the calendar holds, and its busiest day."""
    first, last = iso_day(calendar.days[0].day), iso_day(calendar.days[-1].day)
    if not calendar.total:
        return _("No answers from {first} to {last}.").format(first=first, last=last)
    busiest = max(calendar.days, key=lambda day: day.reviews)
    return n_(
        "{count} answer from {first} to {last}; the busiest day: {day} ({most}).",
        "{count} answers from {first} to {last}; the busiest day: {day} ({most}).",
        calendar.total,
    ).format(
        count=calendar.total,
        first=first,
        last=last,
        day=iso_day(busiest.day),
        most=busiest.reviews,
    )


def forecast_sentence(forecast: Forecast) -> str:
    """Return what the next month brings."""
    due = forecast.due_within(_MONTH)
    return n_(
        "{count} card is due within 30 days, about {minutes} min; overdue: {backlog}.",
        "{count} cards are due within 30 days, about {minutes} min; overdue: {backlog}.",
        due,
    ).format(
        count=due,
        minutes=minutes(forecast.seconds_within(_MONTH)),
        backlog=forecast.backlog.due,
    )


def retention_sentence(retention: Retention) -> str:
    """Return the true retention beside the desired one."""
    count = retention.overall.reviews
    if not count:
        return _("No card has come back after a day or more yet, so there is no retention.")
    return n_(
        "{share} of {count} review recalled; the aim is {desired}.",
        "{share} of {count} reviews recalled; the aim is {desired}.",
        count,
    ).format(
        share=percent(retention.overall.share), count=count, desired=percent(retention.desired)
    )


def memory_sentence(memory: MemoryFigures) -> str:
    """Return how many cards would be recalled now, and what can be walked."""
    return _(
        "About {known} of {cards} cards would be recalled now; "
        "paths that can be walked: {walkable}/{leaves}."
    ).format(
        known=round(memory.known),
        cards=memory.cards,
        walkable=memory.walkable,
        leaves=memory.leaves,
    )


def map_sentence(nodes: tuple[MapNode, ...]) -> str:
    """Return which item of the menu is the weakest of those that were begun."""
    begun = [node for node in _inner(nodes) if node.retrievability > 0]
    if not begun:
        return _("Nothing of the menu has been learned yet.")
    weakest = min(begun, key=lambda node: node.retrievability)
    return _("The weakest branch so far ({share}): {path}").format(
        path=PATH_SEPARATOR.join(weakest.path), share=percent(weakest.retrievability)
    )


def quiz_sentence(quiz: QuizFigures) -> str:
    """Return how the counted quizzes went, with guessing beside."""
    asked = sum(mode.questions for mode in quiz.modes)
    if not asked:
        return _("No quiz question that counts yet; runs in the menu's order are practice.")
    right = sum(mode.right for mode in quiz.modes)
    score = fsum((mode.score or 0.0) * mode.questions for mode in quiz.modes) / asked
    chance = fsum((mode.chance or 0.0) * mode.questions for mode in quiz.modes) / asked
    return n_(
        "{right} of {count} quiz question right; mean score {score}, by guessing {chance}.",
        "{right} of {count} quiz questions right; mean score {score}, by guessing {chance}.",
        asked,
    ).format(right=right, count=asked, score=percent(score), chance=percent(chance))


def calibration_sentence(calibration: Calibration) -> str:
    """Return how good the predictions were, or how many answers are missing to judge them."""
    if calibration.missing:
        return n_(
            "Too little to judge the predictions by: {count} more answer that comes a day or more "
            "after the one before is needed.",
            "Too little to judge the predictions by: {count} more answers that come a day or more "
            "after the one before are needed.",
            calibration.missing,
        ).format(count=calibration.missing)
    predicted = fsum(bin_.predicted * bin_.count for bin_ in calibration.bins) / calibration.reviews
    actual = fsum(bin_.actual * bin_.count for bin_ in calibration.bins) / calibration.reviews
    losses = {who: f"{score.log_loss:.3f}" for who, score in calibration.scores.items()}
    return _(
        "Predicted {predicted}, recalled {actual}. Log loss: scheduler {scheduler}, constant rate "
        "{constant}, moving average {moving}; lower is better."
    ).format(
        predicted=percent(predicted),
        actual=percent(actual),
        scheduler=losses[Predictor.SCHEDULER],
        constant=losses[Predictor.CONSTANT],
        moving=losses[Predictor.MOVING_AVERAGE],
    )


def _inner(nodes: tuple[MapNode, ...]) -> Iterator[MapNode]:
    """Yield the items with choices beneath them; of a branch that is a leaf the leaf itself."""
    waiting = list(nodes)
    is_single = len(waiting) == 1
    while waiting:
        node = waiting.pop(0)
        if node.items or is_single:
            yield node
        is_single = False
        waiting.extend(node.items)
