"""Sync at start and after a session, in a process of its own."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from malgil.base import i18n
from malgil.base.i18n import _
from malgil.base.worker import start_worker
from malgil.store import log

if TYPE_CHECKING:
    from malgil.store.store import Store

# Only the name is needed, so the module is not imported.
_WORKER = "malgil.sync.worker"


class BackgroundSync:
    """Syncs an open collection while it is in use, if the learner has set that.

    Attributes:
        problem: What went wrong last, empty if nothing did.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._process: subprocess.Popen[str] | None = None
        self._is_first = True
        self._started = self._ended = self._newest()
        self.problem = ""

    @property
    def is_running(self) -> bool:
        """Whether a sync was started and has not been waited for."""
        return self._process is not None

    @property
    def is_behind(self) -> bool:
        """Whether something was done here after the start of the last sync that has ended."""
        return self._newest() != self._ended

    def start(self) -> bool:
        """Start a sync at the first call, and later if something was done since the last one.

        Returns:
            Whether one was started.
        """
        newest = self._newest()
        is_needed = self._is_first or newest != self._started
        if self.is_running or not (self._store.settings.auto_sync and is_needed):
            return False
        self._is_first, self._started = False, newest
        try:
            self._process = start_worker(_WORKER, str(self._store.path), i18n.current())
        except OSError as error:
            self._failed(error.strerror or str(error))
        return self.is_running

    def wait(self, seconds: float = 0) -> bool:
        """Wait for a running sync. Return whether none is running any more."""
        if self._process is None:
            return True
        try:
            code = self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        with self._process as process:
            self._process, self._ended = None, self._started
            output = process.stdout.read() if process.stdout is not None else ""
        self.problem = output
        if code and not output:
            self._failed(_("the process ended with {code}").format(code=code))
        return True

    def close(self) -> None:
        """End a running sync. The next one goes on."""
        if self._process is not None:
            with self._process as process:
                process.kill()
            self._process = None

    def _newest(self) -> int:
        """Return the number of the last event that this machine wrote, 0 if it syncs by hand.

        In a log that others wrote, the event may be far back.
        """
        if not self._store.settings.auto_sync:
            return 0
        connection = self._store.connection
        query = "SELECT seq FROM event WHERE machine = ? ORDER BY seq DESC LIMIT 1"
        row = connection.execute(query, (log.known_machine(connection),)).fetchone()
        return 0 if row is None else int(row[0])

    def _failed(self, reason: str) -> None:
        self.problem = _("Nothing was synced: {reason}.").format(reason=reason)
