"""Keys as they arrive while a Korean input method is on.

With the method on, `u` is held back as `ㅕ` until the next key commits it: the terminal then sends
both at once. A learner who pressed `u`, saw nothing, and pressed `3` would undo and rate what the
undo brought back. A jamo and a key that follows within `COMMIT_SECONDS` are therefore one
keystroke: the jamo's.

A paste can arrive as keys too, thousands at once: they are text in a field, but no answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.driver import Driver
from textual.events import Key
from textual.widgets import Input

from malgil.tui.command import is_jamo
from malgil.tui.widgets.answer_input import has_room

if TYPE_CHECKING:
    from textual.message import Message
    from textual.widget import Widget

COMMIT_SECONDS = 0.05

MOST_WAITING = 1000
"""Keys beyond these wait for nobody: they are dropped where they arrive."""

_MOST_AT_ONCE = 8
_AT_ONCE_SECONDS = 0.005
_PAUSE_SECONDS = 0.1


class KeyFilter:
    """Tells keystrokes from late commits; the only place that knows the rule."""

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
