"""The message of a window that is too small."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual.content import Content
from textual.screen import ModalScreen

from malgil.base.i18n import N_, _
from malgil.tui.commands import shown
from malgil.tui.shell.base import QUIT, SMALL_WINDOW, BaseApp, is_too_small
from malgil.tui.widgets.lines import Lines, clickable

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

_ELSEWHERE = (
    shown(
        "go('start-review')",
        "enter,space",
        N_("Start today's session"),
        N_("Ask the cards that are due today, then the new ones."),
    ),
    shown(
        "go('now')",
        "1,n",
        N_("Contact support now"),
        N_("Describe tonight's problem and see what to click, step by step."),
    ),
)
"""The screens that a small window has room for."""


class TooSmallScreen(ModalScreen[None]):
    """Lies over the other screens and goes away by itself when there is room."""

    BINDINGS: ClassVar[list[BindingType]] = [command.binding() for command in (*_ELSEWHERE, QUIT)]

    def __init__(self, least: tuple[int, int]) -> None:
        """Take what is needed."""
        super().__init__(classes="-too-small")
        self._least = least

    def compose(self) -> ComposeResult:
        """Compose the message."""
        yield Lines(self._lines)

    def _lines(self, width: int) -> list[Content]:
        """Return the message, and what there is room for."""
        text = _("Please enlarge the window: {width} columns and {height} lines are needed.")
        notice = text.format(width=self._least[0], height=self._least[1])
        lines = [*Content(notice).wrap(max(4, width)), Content("")]
        for command in (*(_ELSEWHERE if self._has_room() else ()), QUIT):
            key = (command.hint_key, "bold $primary")
            lines.append(clickable(Content.assemble(key, "  ", command.name), command.action))
        return lines

    def _has_room(self) -> bool:
        return not is_too_small(self.app.size, SMALL_WINDOW)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Return whether an action is available: a screen needs room."""
        del parameters
        return action != "go" or self._has_room()

    def action_go(self, name: str) -> None:
        """Open a screen that there is room for."""
        cast("BaseApp", self.app).go_from_anywhere(name)

    async def action_leave(self) -> None:
        """Leave the program."""
        self.app.exit(return_code=0)
