"""The line of keys at the bottom: what the screen's commands are now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil.tui.command import Command, Scope
from malgil.tui.widgets.lines import Lines, clickable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_GAP = "   "
_MARGIN = 1


class KeyHints(Lines):
    """One line with as many hints as fit; the last one, help, always stays."""

    DEFAULT_CSS = """
    KeyHints { dock: bottom; height: 1; background: $surface; }
    """

    def __init__(self, available: Callable[[], Sequence[Command]]) -> None:
        """Take where the commands come from.

        Args:
            available: Returns the commands that can be used now, help last.
        """
        super().__init__()
        self._available = available

    def lines(self, width: int) -> list[Content]:
        """Return the one line."""
        hints = [_hint(command) for command in self._available() if command.shown]
        while len(hints) > 1 and _width(hints) > width - 2 * _MARGIN:
            del hints[-2]
        return [Content.assemble(" " * _MARGIN, Content(_GAP).join(hints))]


def _hint(command: Command) -> Content:
    text = Content.assemble((command.hint_key, "bold $primary"), " ", (command.name, "$muted"))
    where = "app" if command.scope is Scope.APP else "screen"
    return clickable(text, f"{where}.{command.id}")


def _width(hints: Sequence[Content]) -> int:
    return sum(hint.cell_length for hint in hints) + len(_GAP) * (len(hints) - 1)
