"""The log's entries, and which of them are live."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
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
        values = [getattr(self, one.name) for one in fields(self)]
        text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
        digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8)
        return digest.hexdigest()


COLUMNS = tuple(one.name for one in fields(Event))


def order_key(event: Event) -> tuple[int, str]:
    """Return what the log is ordered by."""
    return (event.logical_ms, event.id)


def cancelled_actions(events: Iterable[Event]) -> frozenset[str]:
    """Return the actions that are not live.

    A cancel or restore decides about its target if it is live itself, and the latest live one
    decides. An overruled verdict is one action that cancels a review and writes another: when that
    action is cancelled in turn, the first review lives again. Since a target is always older than
    what aims at it, one pass from the newest to the oldest settles everything.
    """
    decided: dict[str, bool] = {}
    for event in sorted(events, key=order_key, reverse=True):
        if event.kind not in (EventKind.CANCEL, EventKind.RESTORE) or event.target is None:
            continue
        if decided.get(event.action, False):
            continue
        decided.setdefault(event.target, event.kind is EventKind.CANCEL)
    return frozenset(action for action, cancelled in decided.items() if cancelled)
