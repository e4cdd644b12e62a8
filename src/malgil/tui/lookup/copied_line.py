"""Copying: the clipboard as a terminal reaches it, and the line that was copied last."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import _
from malgil.tui.text import styled
from malgil.tui.widgets.lines import Lines, hanging

if TYPE_CHECKING:
    from textual.app import App


class CopiedLine(Lines):
    """Nothing until something is copied; then the text, and how it was copied."""

    DEFAULT_CSS = """
    CopiedLine { display: none; padding: 0 1; margin: 0 0 1 0; border-left: outer $success; }
    """

    def __init__(self) -> None:
        """Start with nothing."""
        super().__init__()
        self.text = ""
        self._how = ""

    def copy(self, text: str) -> None:
        """Copy a text and show it."""
        self.text = text
        self._how = copy(self.app, text)
        self.display = True
        self.refresh(layout=True)

    def lines(self, width: int) -> list[Content]:
        """Return the text and the sentence."""
        return [
            *hanging(styled(self.text, "bold"), width),
            *hanging(Content(self._how).stylize("$muted"), width),
        ]


_TMUX_SECONDS = 2.0


def copy(app: App[None], text: str) -> str:
    """Put a text on the clipboard; returns how that was done, in the user's language."""
    if _through_tmux(text):
        return _("Copied through tmux.")
    app.copy_to_clipboard(text)
    return _(
        "Copied with OSC 52. If your terminal blocks this, select the text here "
        "(with Shift and the mouse)."
    )


def _through_tmux(text: str) -> bool:
    tmux = shutil.which("tmux") if os.environ.get("TMUX") else None
    if tmux is None:
        return False
    try:
        subprocess.run(  # noqa: S603 - a program of the system's and fixed arguments
            [tmux, "load-buffer", "-w", "-"],
            input=text.encode("utf-8", "replace"),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=_TMUX_SECONDS,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return True
