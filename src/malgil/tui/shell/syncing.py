"""Sync in the background, and show what came of it where no card is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.i18n import _
from malgil.tui.shell.base import MalgilScreen, SettingsChanged
from malgil.tui.widgets.lines import hanging

if TYPE_CHECKING:
    from textual.content import Content

    from malgil.sync.background import BackgroundSync
    from malgil.tui.shell.base import BaseApp

_LOOK_SECONDS = 0.5


def sync_soon(app: BaseApp, background: BackgroundSync) -> None:
    """Sync, if that is set and something is new."""

    def look() -> None:
        if not background.wait():
            app.set_timer(_LOOK_SECONDS, look)
            return
        app.app_context.collection.forget_cached()
        app.post_message(SettingsChanged())
        screen = app.screen
        if isinstance(screen, MalgilScreen) and screen.SHOWS_SYNC and not screen.is_emptied:
            screen.returned()

    if background.start():
        app.set_timer(_LOOK_SECONDS, look)


def sync_lines(app: BaseApp, width: int) -> list[Content]:
    """Return what went wrong in the last sync."""
    if app.background is None or not app.background.problem:
        return []
    text = _("Sync: {problem}").format(problem=app.background.problem)
    return hanging(text, width, style="$muted")
