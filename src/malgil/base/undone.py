"""What was undone or redone."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class UndoneKind(StrEnum):
    """Kind of an action that was undone or redone."""

    ANSWER = "answer"
    OVERRULE = "overrule"
    SHOWN = "shown"
    SETTING = "setting"
    IMPORT = "import"
    SUSPEND = "suspend"
    UNSUSPEND = "unsuspend"
    BURY = "bury"
    FORGET = "forget"
    SET_DUE = "set-due"
    FLAG = "flag"
    NOTE = "note"
    EDIT = "edit"
    ARCHIVE = "archive"
    QUIZ = "quiz"
    WEIGHTS = "weights"
    OTHER = "other"


class Undone(Struct, frozen=True, kw_only=True):
    """An action that was undone or redone.

    Attributes:
        kind: The kind of action.
        card: The card concerned, None unless there is exactly one.
        text: The card's prompt, or the name of a setting or phrasebook. Outside text, literal.
            A phrasebook's own setting is `NAME/TITLE`.
        action: The action's id.
        cards: Number of cards concerned. If there are several, `text` is empty.
        wall_ms: The time of the action, in milliseconds since 1970.
        is_older: Whether the action is older than this sitting.
    """

    kind: UndoneKind
    card: str | None
    text: str
    action: str
    cards: int = 1
    wall_ms: int = 0
    is_older: bool = False
