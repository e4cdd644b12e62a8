"""The clipboard as a terminal program reaches it.

Terminals take text for the clipboard by OSC 52, and some refuse without a word. tmux ignores it
unless it is told otherwise, but has a door of its own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

from malgil.base.i18n import _

if TYPE_CHECKING:
    from textual.app import App

_TMUX_SECONDS = 2.0


def copy(app: App[None], text: str) -> str:
    """Put a text on the clipboard; returns how that was done, in the user's language."""
    if _through_tmux(text):
        return _("Copied, through tmux.")
    app.copy_to_clipboard(text)
    return _(
        "Copied by OSC 52. If your terminal refuses that, select the text here "
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
