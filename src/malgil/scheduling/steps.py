"""The memory of each step of a path: choosing an item under its parent on the way to one leaf."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from msgspec import Struct
from msgspec.json import Decoder, encode

from malgil.scheduling.fsrs import Memory, Rating

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from malgil.scheduling.fsrs import Model


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


_Steps: TypeAlias = "dict[str, StepMemory]"
_decode = Decoder(dict[str, StepMemory]).decode
_AGAIN, _GOOD = int(Rating.AGAIN), int(Rating.GOOD)
REST = ""
"""The entry of all steps that have none of their own. Answers without outcomes concern it too."""


def read_steps(text: str) -> _Steps:
    """Return the memories stored in a card's `steps`, by item id."""
    return _decode(text) if text else {}


def after_walk(text: str, walk: Walk, model: Model) -> str:
    """Return a card's `steps` after a walk, given those before."""
    before = read_steps(text)
    after = {
        item: _after(before, item, ok, walk.day, model)
        for item, ok in _outcomes(before, walk).items()
    }
    return _encoded(before | after) if after else text


def after_walks(cards: Iterable[Iterable[Walk]], model: Model) -> list[str]:
    """Return the `steps` of each card after its walks, with all memories computed in one batch.

    They are bit-identical to those of one `after_walk` after another.
    """
    asked: list[dict[str, list[tuple[int, bool]]]] = []  # days and results
    for walks in cards:
        steps: dict[str, list[tuple[int, bool]]] = {}
        for walk in walks:
            rest = steps.get(REST, ())
            for item, ok in _outcomes(steps, walk).items():
                if item not in steps:
                    steps[item] = [*rest]
                steps[item].append((walk.day, ok))
        asked.append(steps)
    histories = [_history(answers) for steps in asked for answers in steps.values()]
    memories = iter(model.histories(histories))
    return [
        _encoded(
            {item: StepMemory(*next(memories)[-1], *answers[-1]) for item, answers in steps.items()}
        )
        if steps
        else ""
        for steps in asked
    ]


def _history(answers: Sequence[tuple[int, bool]]) -> list[tuple[int, int]]:
    """Return (rating, elapsed days) of each answer, given its day and result."""
    history = []
    last, _ok = answers[0]
    for day, ok in answers:
        history.append((_GOOD if ok else _AGAIN, max(0, day - last)))
        last = day
    return history


def step_strengths(
    text: str, way: Sequence[str], recall: Callable[[float, int], float]
) -> list[tuple[float, float]]:
    """Return the chance of recall and the stability of each step of a way.

    The chance is 0 for a step that was never right or wrong the last time. `recall` is the
    `Model.recall_on` of a day.
    """
    steps = read_steps(text)
    memories = (steps.get(item, steps.get(REST)) for item in way)
    return [
        (0.0, 0.0) if memory is None else (_chance(memory, recall), memory.stability)
        for memory in memories
    ]


def step_chances(text: str, recall: Callable[[float, int], float]) -> dict[str, float]:
    """Return the chance of recall of each step, by item. `REST` stands for all other items."""
    steps = read_steps(text)
    return {REST: 0.0} | {item: _chance(memory, recall) for item, memory in steps.items()}


def _chance(memory: StepMemory, recall: Callable[[float, int], float]) -> float:
    return recall(memory.stability, memory.day) if memory.right else 0.0


def _outcomes(steps: Iterable[str], walk: Walk) -> dict[str, bool]:
    """Return the results of a walk, given the steps with a memory."""
    if walk.outcomes is None:
        return dict.fromkeys((*steps, REST), walk.right)
    return dict(walk.outcomes)


def _after(before: _Steps, item: str, ok: bool, day: int, model: Model) -> StepMemory:  # noqa: FBT001
    was = before.get(item) or before.get(REST)
    memory = None if was is None else Memory(was.stability, was.difficulty)
    elapsed = 0 if was is None else max(0, day - was.day)
    after = model.after(memory, elapsed, Rating.GOOD if ok else Rating.AGAIN)
    return StepMemory(after.stability, after.difficulty, day, ok)


def _encoded(steps: _Steps) -> str:
    return encode(steps, order="sorted").decode()
