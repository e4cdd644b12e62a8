"""What is shown while the terminal is too small to show anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.screen import ModalScreen
from textual.widgets import Static

from malgil.i18n import _

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.geometry import Size

LEAST_WIDTH, LEAST_HEIGHT = 60, 20


def is_too_small(size: Size) -> bool:
    """Return whether the screens do not fit."""
    return size.width < LEAST_WIDTH or size.height < LEAST_HEIGHT


class TooSmallScreen(ModalScreen[None]):
    """Lies over the other screens and goes away by itself when there is room."""

    def compose(self) -> ComposeResult:
        """Make the message."""
        text = _("Please enlarge the window: {width} columns and {height} lines are needed.")
        yield Static(text.format(width=LEAST_WIDTH, height=LEAST_HEIGHT), markup=False)
