"""Sync at the end of a command what was done in it."""

from __future__ import annotations

from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from malgil.base import ending
from malgil.base.i18n import _
from malgil.cli.output import complain, literal, wait_for
from malgil.sync.background import BackgroundSync

if TYPE_CHECKING:
    from collections.abc import Iterator

    from malgil.collection import Collection

_PATIENCE = 0.5


@contextmanager
def syncing(collection: Collection) -> Iterator[BackgroundSync]:
    """Sync at the end of the block what was done in it, if that is set. Yield what can sync."""
    with closing(BackgroundSync(collection)) as background:
        yield background
        if not ending.asked():
            _finish_sync(background)


def _finish_sync(background: BackgroundSync) -> None:
    """Sync what is not synced yet, and show a status line if it takes long."""
    message = _("Everything is saved. Syncing ({seconds} s) · Ctrl+C ends at once")
    has_synced = False
    while background.is_behind and (background.is_running or background.start()):
        has_synced = True
        if not background.wait(_PATIENCE):
            try:
                wait_for(background.wait, lambda seconds: message.format(seconds=seconds))
            except ending.EndedError:
                return
    if has_synced and background.problem:
        complain(literal(background.problem))
