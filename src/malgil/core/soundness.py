"""What no event can hold, whoever wrote it and whatever its checksum says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from malgil.base.events import REVERSALS, EventKind
from malgil.base.learning_day import DAY_MS, is_day, is_time
from malgil.base.stored_json import decode_object
from malgil.scheduling.card_state import FLAGS
from malgil.scheduling.fsrs import DEFAULT_WEIGHTS, Model

if TYPE_CHECKING:
    from typing import Any

    from malgil.base.events import Event

# A zone is at most 14 hours away from UTC, and the rollover 23.
MOST_DAYS_FROM_UTC: Final = 2
_NEEDED = {
    EventKind.IMPORT: ("phrasebook", str),
    EventKind.EDIT: ("phrasebook", str),
    EventKind.SETTING: ("name", str),
    EventKind.NOTE: ("phrase", str),
    EventKind.FLAG: ("flag", int),
    EventKind.WEIGHTS: ("weights", list),
}


def impossible(event: Event) -> str:
    """Return the name of a column that holds what it cannot, with the value; empty if none does."""
    columns = ("learning_day", "due_day", "wall_ms", "logical_ms", "due_ms")
    for name in columns:
        value = getattr(event, name)
        known = is_day if name.endswith("day") else is_time
        if value is not None and not known(value):
            return f"{name}: {value}"
    if abs(event.learning_day - event.wall_ms // DAY_MS) > MOST_DAYS_FROM_UTC:
        return f"learning_day: {event.learning_day}"
    if event.logical_ms < event.wall_ms:
        return f"logical_ms: {event.logical_ms}"
    if event.kind in REVERSALS and event.target in (None, event.action):
        return f"target: {event.target}"
    if not event.payload and event.kind not in _NEEDED:
        return ""
    try:
        problem = _in_payload(event.kind, decode_object(event.payload))
    except ValueError as error:
        problem = str(error)
    return problem and f"payload: {problem}"


def _in_payload(kind: EventKind, payload: dict[str, Any]) -> str:
    name, wanted = _NEEDED.get(kind, ("", object))
    value = payload.get(name)
    if name and type(value) is not wanted:
        return name
    if kind is EventKind.FLAG and value not in FLAGS:
        return f"flag {value}"
    if kind is EventKind.WEIGHTS:
        if len(payload["weights"]) != len(DEFAULT_WEIGHTS):
            return "weights"
        Model(tuple(payload["weights"]))
    return ""
