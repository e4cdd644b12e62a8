"""Events of the log, and which of their actions are cancelled."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import astuple

from malgil.base.hashing import blake2b

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


# Created once: `json.dumps` creates an encoder at each call.
_to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class EventKind(StrEnum):
    """Kinds of events."""

    REVIEW = "review"
    SHOWN = "shown"
    WALKED = "walked"
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
"""The kinds that undo or redo an action."""

REPLACING = '{"replaces":true}'
"""Payload of a cancel whose own action replaces the cancelled one."""


class Event(Struct, frozen=True, kw_only=True):
    """One entry of the append-only log.

    Attributes:
        id: UUIDv7, unique across machines.
        machine: Id of the machine that wrote the event.
        action: UUIDv7 shared by all events of one user action.
        kind: Kind of the event. One that a newer version wrote is a plain string.
        wall_ms: Raw UTC time, in milliseconds since 1970.
        logical_ms: `max(wall_ms, last logical_ms + 1)`. Orders the log, together with the id.
        learning_day: Learning day when the event was written, in days since 1970-01-01.
        card: Card id, for events about one card.
        target: Action that a cancel or restore refers to.
        rating: Rating of a review, 1 (Again) to 4 (Easy).
        duration_ms: Answer time of a review.
        response: Typed or chosen answer of a review. Empty if it was only rated.
        state: Card state after a review, a first showing or a set-due.
        step: Learning step after a review, from 0.
        due_day: New due day, in days since 1970-01-01. Excludes `due_ms`.
        due_ms: New due time of a learning step, in milliseconds since 1970.
        payload: JSON with data that only some kinds have. Empty otherwise.
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
        return checksum_of(astuple(self))


COLUMNS = Event.__struct_fields__


def checksum_of(values: Sequence[object]) -> str:
    """Return the checksum of an event, given its column values in order."""
    digest = blake2b(_to_json(values).encode("utf-8", "surrogatepass"), digest_size=8)
    return digest.hexdigest()


def order_key(event: Event) -> tuple[int, str]:
    """Return the key that orders the log."""
    return (event.logical_ms, event.id)


def cancelled_actions(events: Iterable[Event]) -> frozenset[str]:
    """Return the actions that are not live.

    An action is *undone* if the last undo or redo of it is a cancel. An action *replaces* another
    while it is not undone itself. Being replaced in turn does not end this, or the first verdict
    would reappear beside the third. An action that is neither undone nor replaced is live.

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
