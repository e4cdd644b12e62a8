"""The memory of each step of a path: choosing an item under its parent on the way to one leaf."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from msgspec import Struct
from msgspec.json import Decoder, encode

from malgil.scheduling.fsrs import Memory, Rating

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

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


class Walk(NamedTuple):
    """A walk along a path, or a showing of it.

    Attributes:
        day: Learning day.
        outcomes: The steps that were asked. None if unknown, when all count as `right`.
        right: Whether the walk was right.
    """

    day: int
    outcomes: Outcomes | None
    right: bool


class _Asked(NamedTuple):
    """The history of a step: its answers as (rating, elapsed days), its last day and result."""

    answers: tuple[tuple[int, int], ...]
    day: int
    right: bool


_Steps: TypeAlias = "dict[str, StepMemory]"
_decode = Decoder(dict[str, StepMemory]).decode
_AGAIN, _GOOD = int(Rating.AGAIN), int(Rating.GOOD)
# The entry of all steps that have none of their own. Answers without outcomes concern it too.
_REST = ""


def read_steps(text: str) -> _Steps:
    """Return the memories stored in a card's `steps`, by item id."""
    return _decode(text) if text else {}


def after_walk(text: str, walk: Walk, model: Model) -> str:
    """Return a card's `steps` after a walk, given those before."""
    before = read_steps(text)
    after = {
        item: _after(before, item, ok, walk.day, model) for item, ok in _outcomes(before, walk)
    }
    return _encoded(before | after) if after else text


def after_walks(cards: Iterable[Iterable[Walk]], model: Model) -> list[str]:
    """Return the `steps` of each card after its walks, with all memories computed in one batch.

    They are bit-identical to those of one `after_walk` after another.
    """
    asked: list[dict[str, _Asked]] = []
    for walks in cards:
        steps: dict[str, _Asked] = {}
        for walk in walks:
            steps |= {
                item: _asked(steps.get(item) or steps.get(_REST), ok, walk.day)
                for item, ok in _outcomes(steps, walk)
            }
        asked.append(steps)
    memories = iter(model.histories([one.answers for steps in asked for one in steps.values()]))
    return [
        _encoded(
            {
                item: StepMemory(*next(memories)[-1], one.day, one.right)
                for item, one in steps.items()
            }
        )
        if steps
        else ""
        for steps in asked
    ]


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
    recall = model.recall_on(day)
    strengths = {
        item: (recall(memory.stability, memory.day) if memory.right else 0.0, memory.stability)
        for item, memory in read_steps(text).items()
    }
    rest = strengths.get(_REST, (0.0, 0.0))
    return [strengths.get(item, rest) for item in way]


def _outcomes(before: Mapping[str, object], walk: Walk) -> Outcomes:
    if walk.outcomes is None:
        return [(item, walk.right) for item in {**before, _REST: None}]
    return walk.outcomes


def _asked(was: _Asked | None, ok: bool, day: int) -> _Asked:  # noqa: FBT001
    earlier, last = ((), day) if was is None else (was.answers, was.day)
    return _Asked((*earlier, (_GOOD if ok else _AGAIN, max(0, day - last))), day, ok)


def _after(before: _Steps, item: str, ok: bool, day: int, model: Model) -> StepMemory:  # noqa: FBT001
    was = before.get(item) or before.get(_REST)
    memory = None if was is None else Memory(was.stability, was.difficulty)
    elapsed = 0 if was is None else max(0, day - was.day)
    after = model.after(memory, elapsed, Rating.GOOD if ok else Rating.AGAIN)
    return StepMemory(after.stability, after.difficulty, day, ok)


def _encoded(steps: _Steps) -> str:
    return encode(steps, order="sorted").decode()
