"""The memory of each step of a path: choosing an item under its parent on the way to one leaf."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct
from msgspec.json import Decoder, encode

from malgil.scheduling.fsrs import Memory, Rating

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.scheduling.fsrs import Model

SURE = 0.98
"""Chance of recall from which a step is not asked, but stands there already."""


class StepMemory(Struct, frozen=True, array_like=True):
    """The memory of a step.

    Attributes:
        stability: FSRS stability in days.
        difficulty: FSRS difficulty (1–10).
        day: Learning day on which it was last asked or shown.
        right: Whether it was right then. A step that was only shown was not.
    """

    stability: float
    difficulty: float
    day: int
    right: bool


Outcomes: TypeAlias = "Sequence[tuple[str, bool]]"
"""Steps that were asked: the item to choose, and whether it was chosen at the first try."""

_Steps: TypeAlias = "dict[str, StepMemory]"
_decode = Decoder(dict[str, StepMemory]).decode
# The entry of all steps that have none of their own. Answers without outcomes concern it too.
_REST = ""


def read_steps(text: str) -> _Steps:
    """Return the memories stored in a card's `steps`, by item id."""
    return _decode(text) if text else {}


def after_walk(text: str, outcomes: Outcomes | None, day: int, model: Model, *, right: bool) -> str:
    """Return a card's `steps` after a walk.

    Args:
        text: The steps before.
        outcomes: The steps that were asked. None if unknown, when all count as `right`.
        day: The learning day.
        model: FSRS model.
        right: Whether the walk was right.
    """
    before = read_steps(text)
    if outcomes is None:
        outcomes = [(item, right) for item in (*before, _REST)]
    if not outcomes:
        return text
    return _encoded(before | {item: _after(before, item, ok, day, model) for item, ok in outcomes})


def after_showing(text: str, day: int, model: Model) -> str:
    """Return the `steps` of a new card after its path was shown."""
    return after_walk(text, None, day, model, right=False)


def asked_steps(
    text: str, ways: Sequence[Sequence[str]], day: int, model: Model
) -> tuple[tuple[str, bool], ...]:
    """Return the items of a path's steps, and whether each is asked.

    A step is asked unless it was right the last time and its chance of recall is at least `SURE`.
    The weakest step of each way is asked in any case.

    Args:
        text: The card's steps.
        ways: Item ids of each way, from the top down to a leaf.
        day: Today's learning day.
        model: FSRS model.
    """
    asked: dict[str, bool] = {}
    for way in ways:
        strengths = step_strengths(text, way, day, model)
        weakest = min(range(len(way)), key=strengths.__getitem__)
        for number, (item, (recall, _stability)) in enumerate(zip(way, strengths, strict=True)):
            asked[item] = asked.get(item, False) or recall < SURE or number == weakest
    return tuple(asked.items())


def step_strengths(
    text: str, way: Sequence[str], day: int, model: Model
) -> list[tuple[float, float]]:
    """Return the chance of recall and the stability of each step of a way.

    The chance is 0 for a step that was never right or wrong the last time.
    """
    steps = read_steps(text)
    strengths: list[tuple[float, float]] = []
    for item in way:
        memory = steps.get(item) or steps.get(_REST)
        if memory is None or not memory.right:
            strengths.append((0.0, 0.0 if memory is None else memory.stability))
            continue
        recall = model.retrievability(memory.stability, max(0, day - memory.day))
        strengths.append((recall, memory.stability))
    return strengths


def _after(before: _Steps, item: str, ok: bool, day: int, model: Model) -> StepMemory:  # noqa: FBT001
    was = before.get(item) or before.get(_REST)
    memory = None if was is None else Memory(was.stability, was.difficulty)
    elapsed = 0 if was is None else max(0, day - was.day)
    after = model.after(memory, elapsed, Rating.GOOD if ok else Rating.AGAIN)
    return StepMemory(after.stability, after.difficulty, day, ok)


def _encoded(steps: _Steps) -> str:
    return encode(steps, order="sorted").decode()
