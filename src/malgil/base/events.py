"""The log's entries, and which of them are live."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TYPE_CHECKING

from malgil.base.hashing import blake2b
from malgil.base.value import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


# Made once: `json.dumps` makes one at each call.
_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class EventKind(StrEnum):
    """What a learner did."""

    REVIEW = "review"
    CANCEL = "cancel"
    RESTORE = "restore"
    FORGET = "forget"
    SET_DUE = "set-due"
    SUSPEND = "suspend"
    UNSUSPEND = "unsuspend"
    BURY = "bury"
    FLAG = "flag"
    NOTE = "note"
    EDIT = "edit"
    IMPORT = "import"
    SETTING = "setting"
    WEIGHTS = "weights"
    QUIZ_RUN = "quiz-run"
    QUIZ_STEP = "quiz-step"


REVERSALS = (EventKind.CANCEL, EventKind.RESTORE)
"""The kinds that take back or bring back an action."""

QUIZ_KINDS = frozenset({EventKind.QUIZ_RUN, EventKind.QUIZ_STEP})
"""What quizzes write."""

REPLACING = '{"replaces":true}'
"""The payload of a cancel that belongs to an action which does something else in its place."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Event(Value):
    """One entry of the append-only log.

    Attributes:
        id: UUIDv7, unique across machines.
        machine: The id of the machine that wrote it.
        action: UUIDv7 shared by all events of one user action.
        kind: What was done.
        wall_ms: The raw UTC time, in milliseconds since 1970.
        logical_ms: `max(wall_ms, last logical_ms + 1)`: the order of the log, with the id.
        learning_day: The learning day as counted then, in days since 1970-01-01.
        card: The card's id, for what is done to one card.
        target: For cancel and restore the action that it is about.
        rating: 1 Again … 4 Easy, for a review.
        duration_ms: How long the answer took, for a review.
        response: What was typed or chosen, for a review; empty if only rated.
        state: The card's state after a review or set-due.
        step: The learning step after a review, from 0.
        due_day: The due day after it, in days since 1970-01-01; exclusive with `due_ms`.
        due_ms: The due time after it, in milliseconds since 1970 (learning steps).
        payload: JSON for what only some kinds have; empty otherwise.
    """

    id: str
    machine: str
    action: str
    kind: EventKind
    wall_ms: int
    logical_ms: int
    learning_day: int
    card: str | None = None
    target: str | None = None
    rating: int | None = None
    duration_ms: int | None = None
    response: str | None = None
    state: str | None = None
    step: int | None = None
    due_day: int | None = None
    due_ms: int | None = None
    payload: str = ""

    def checksum(self) -> str:
        """Return 16 hex digits of BLAKE2b over all columns, in their order, as JSON."""
        return checksum_of([getattr(self, name) for name in COLUMNS])


COLUMNS = tuple(field.name for field in fields(Event))


def checksum_of(values: Sequence[object]) -> str:
    """Return the checksum of an event with these values of its columns, in their order."""
    digest = blake2b(_to_json(values).encode("utf-8", "surrogatepass"), digest_size=8)
    return digest.hexdigest()


def order_key(event: Event) -> tuple[int, str]:
    """Return what the log is ordered by."""
    return (event.logical_ms, event.id)


def cancelled_actions(events: Iterable[Event]) -> frozenset[str]:
    """Return the actions that are not live.

    An action is *undone* if the last cancel or restore that an undo or redo aimed at it is a
    cancel. An action that overrules another *replaces* it for as long as it is not undone itself;
    that it is replaced in turn makes no difference, or the first verdict would come back beside
    the third. What is neither undone nor replaced is live.

    Args:
        events: The log, or at least its cancels and restores.
    """
    undone: dict[str, bool] = {}
    replacing: list[tuple[str, str]] = []
    for event in sorted(events, key=order_key):
        if event.kind not in REVERSALS or event.target is None:
            continue
        if event.payload == REPLACING:
            replacing.append((event.action, event.target))
        else:
            undone[event.target] = event.kind is EventKind.CANCEL
    replaced = {target for action, target in replacing if not undone.get(action, False)}
    return frozenset(replaced | {action for action, is_undone in undone.items() if is_undone})
