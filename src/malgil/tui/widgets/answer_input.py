"""The field in which a label is typed, and keys as they arrive with an input method on.

With the method on, `u` is held back as `ㅕ` until the next key commits it: the terminal then sends
both at once. A learner who pressed `u`, saw nothing, and pressed `3` would undo and rate what the
undo brought back. A jamo and a key that follows within `COMMIT_SECONDS` are therefore one
keystroke: the jamo's.

A paste can arrive as keys too, thousands at once: they are text in a field, but no answers.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from textual.actions import SkipAction
from textual.driver import Driver
from textual.events import Key
from textual.widgets import Input

from malgil.tui.commands import is_jamo

if TYPE_CHECKING:
    from textual.message import Message
    from textual.widget import Widget

MOST_TYPED = 1000
"""Characters of an answer: no label is longer."""

MOST_SEARCHED = 200
"""Characters of a search."""

MOST_PASTED = 10_000
"""Characters of a paste that are looked at, and of a note."""


def has_room(field: Input) -> bool:
    """Return whether something can be typed into a field: it is not full, or a part is marked."""
    most = field.most if isinstance(field, AnswerInput) else MOST_SEARCHED
    return len(field.value) < most or not field.selection.is_empty


class AnswerInput(Input):
    """One line of text, NFC from the first keystroke on.

    A pasted decomposed syllable would otherwise be deleted jamo by jamo, and a right answer not be
    recognised. Enter is left to the screen, so that keys pressed in quick succession are all dealt
    with in one place and in their order.

    Attributes:
        most: How many characters it takes; those beyond are dropped.
    """

    DEFAULT_CSS = """
    AnswerInput { border: none; border-left: outer $primary; height: 1; padding: 0 1;
                  background: $surface; }
    AnswerInput:focus { border: none; border-left: outer $primary; background: $panel; }
    AnswerInput:disabled { border-left: outer $border; opacity: 100%; background: $background; }
    """

    def __init__(self, placeholder: str, most: int = MOST_TYPED) -> None:
        """Take the words that stand in the empty field, and how many characters it takes."""
        super().__init__(placeholder=placeholder, select_on_focus=False, compact=True)
        self.most = most

    def replace(self, text: str, start: int, end: int) -> None:
        """Put typed or pasted text in the place of a part: its first line, composed, as it fits."""
        line = unicodedata.normalize("NFC", (text.splitlines() or [""])[0])
        room = max(0, self.most - len(self.value) + abs(end - start))
        if line[:room] or not text:
            super().replace(line[:room], start, end)

    def validate_value(self, value: str) -> str:
        """Compose what came piece by piece, as a terminal may send it."""
        return unicodedata.normalize("NFC", value)

    async def action_submit(self) -> None:
        """Leave Enter to the screen."""
        raise SkipAction


COMMIT_SECONDS = 0.05

MOST_WAITING = 1000
"""Keys beyond these wait for nobody: they are dropped where they arrive."""

_MOST_AT_ONCE = 8
_AT_ONCE_SECONDS = 0.005
_PAUSE_SECONDS = 0.1


class KeyFilter:
    """Distinguishes keystrokes from late commits. The only place that knows the rule."""

    def __init__(self) -> None:
        self._jamo_at: float | None = None
        self._last_at = 0.0
        self._at_once = 0

    def accepts(self, character: str | None, at: float, *, typing: bool, waiting: int = 0) -> bool:
        """Return whether a key counts as a keystroke of its own.

        Args:
            character: What the key types, if anything.
            at: When it arrived, in seconds of a monotonic clock.
            typing: Whether a text field has the focus: there a jamo is text.
            waiting: How many keys came after it already.
        """
        if self._is_flood(at, waiting) and not typing:
            return False
        late = self._jamo_at is not None and 0 <= at - self._jamo_at <= COMMIT_SECONDS
        self._jamo_at = None
        if late:
            return False
        if is_jamo(character) and not typing:
            self._jamo_at = at
        return True

    def takes(self, event: Key, driver: Driver | None, focused: Widget | None) -> bool:
        """Return whether a key counts, and goes into a text field only if that has room."""
        waiting = 0
        if isinstance(driver, BoundedDriver):
            driver.taken += 1
            waiting = driver.sent - driver.taken
        field = focused if isinstance(focused, Input) else None
        return self.accepts(
            event.character, event.time, typing=field is not None, waiting=waiting
        ) and (field is None or not event.is_printable or has_room(field))

    def _is_flood(self, at: float, waiting: int) -> bool:
        """Return whether keys come as no hand types them; one lasts until a pause."""
        is_flood = self._at_once >= _MOST_AT_ONCE
        gap, self._last_at = at - self._last_at, at
        if waiting > 0 or 0 <= gap < (_PAUSE_SECONDS if is_flood else _AT_ONCE_SECONDS):
            self._at_once += 1
        else:
            self._at_once = 0
        return self._at_once >= _MOST_AT_ONCE


class BoundedDriver(Driver):
    """Drops keys while too many wait, in the thread that reads them; a base beside the real one.

    Each key that waits is a task of the loop: twenty thousand take a gigabyte and minutes.

    Attributes:
        sent: How many keys were handed to the app.
        taken: How many of them it has taken.
    """

    sent = 0
    taken = 0

    def process_message(self, message: Message) -> None:
        """Hand a message to the app, unless it is one key too many."""
        if isinstance(message, Key):
            if self.sent - self.taken >= MOST_WAITING:
                return
            self.sent += 1
        super().process_message(message)


def bounded(driver: type[Driver]) -> type[Driver]:
    """Return a driver that drops keys while too many wait."""
    return type("MalgilDriver", (BoundedDriver, driver), {})
