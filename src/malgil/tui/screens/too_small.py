"""What is shown while the terminal is too small to show anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.screen import ModalScreen
from textual.widgets import Static

from malgil.base.i18n import _
from malgil.tui.command import Scope
from malgil.tui.commands import commands_of

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.geometry import Size

LEAST_WIDTH, LEAST_HEIGHT = 60, 20

# Nothing but leaving works here, with the keys that leave from home.
_LEAVE = next(command for command in commands_of([Scope.HOME]) if command.id == "leave")


def is_too_small(size: Size) -> bool:
    """Return whether the screens do not fit."""
    return size.width < LEAST_WIDTH or size.height < LEAST_HEIGHT


class TooSmallScreen(ModalScreen[None]):
    """Lies over the other screens and goes away by itself when there is room."""

    BINDINGS: ClassVar[list[BindingType]] = [_LEAVE.binding()]

    def compose(self) -> ComposeResult:
        """Make the message."""
        text = _("Please enlarge the window: {width} columns and {height} lines are needed.")
        wanted = text.format(width=LEAST_WIDTH, height=LEAST_HEIGHT)
        yield Static(f"{wanted}\n\n{_LEAVE.hint_key}  {_LEAVE.name}", markup=False)

    def action_leave(self) -> None:
        """Leave the program."""
        self.app.exit(return_code=0)
