"""Make backups, automatically and for commands, and thin them."""

from __future__ import annotations

import os
import threading
from collections import deque
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from malgil.base import i18n, journal
from malgil.base.errors import CollectionError, MalgilError
from malgil.base.i18n import _
from malgil.base.learning_day import to_ms
from malgil.base.progress import no_progress
from malgil.base.worker import start_worker
from malgil.store import backup
from malgil.store.backup import Reason

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from malgil.base.clock import Clock
    from malgil.base.progress import ProgressCallback

EVERY = timedelta(minutes=30)
"""Age of the last backup from which the next change makes another."""

_LONG = 3600.0
# Only the name is needed, so the module is not imported.
_WORKER = "malgil.store.backup_worker"


def back_up(
    collection: Path, now: datetime, reason: Reason, on_progress: ProgressCallback = no_progress
) -> Path:
    """Make a checked backup beside a collection, then thin the older ones.

    Automatic backups are made in a separate process, without progress.

    Raises:
        CollectionError: The backup could not be made. The older ones are all kept.
    """
    target = backup.new_path(collection, to_ms(now), reason)
    if reason is Reason.AUTO:
        write_apart(collection, target)
    else:
        backup.write_backup(collection, target, on_progress)
    journal.note("backup", reason=reason.value, bytes=target.stat().st_size)
    thin(collection, now)
    return target


def write_apart(collection: Path, target: Path) -> None:
    """Run `malgil.store.backup.write_backup` in a separate process and wait for it.

    Raises:
        CollectionError: The backup could not be made, or the process was killed.
    """
    try:
        process = start_worker(_WORKER, str(collection), str(target), i18n.current())
    except OSError:  # no more processes, or no interpreter: it is done here then
        backup.write_backup(collection, target)
        return
    with process:
        output = process.stdout.read() if process.stdout is not None else ""
        code = process.wait()
    if code:
        message = _("The backup {path} cannot be written: {reason}.")
        reason = _("the process ended with {code}").format(code=code)
        raise CollectionError(output or message.format(path=target, reason=reason))


def thin(collection: Path, now: datetime) -> None:
    """Remove the backups that `kept` does not keep."""
    backups = backup.list_backups(collection)
    made = (datetime.fromtimestamp(entry.made_ms / 1000, tz=UTC) for entry in backups)
    times = [time.astimezone(now.tzinfo) for time in made]
    stay = kept(times, now)
    for candidate, time in zip(backups, times, strict=True):
        if time not in stay:
            backup.remove_backup(candidate, collection)


class Keeper:
    """Makes the automatic backups of an open collection in the background.

    The copy and its check run in a separate process. A thread waits for it, so answers do not. A
    failure never disturbs an answer: it is kept and reported later.

    Attributes:
        problem: The failure of the last automatic backup, empty if it succeeded.
    """

    def __init__(self, collection: Path, clock: Clock) -> None:
        self._collection = collection
        self._clock = clock
        self._thread: threading.Thread | None = None
        self._last_ms: int | None = None
        self._marker = collection.with_name(f".{collection.name}.no-backup")
        self.problem = ""

    def changed(self) -> None:
        """Start a backup if the last is old enough. Call it after each change is on disk."""
        try:
            now = self._clock()
            if not self._is_due(to_ms(now)):
                return
            self._last_ms = to_ms(now)
            thread = threading.Thread(
                target=self._work, args=(now,), name="malgil-backup", daemon=True
            )
            thread.start()
            self._thread = thread
        except Exception as error:  # noqa: BLE001 - no more threads, no more memory, or anything else
            self._failed(error)

    def new_problem(self) -> str:
        """Return the problem if it was not reported today, empty otherwise.

        An empty file beside the collection records the report. The backup folder itself may be
        what cannot be written.
        """
        if not self.problem:
            return ""
        now = self._clock()
        with suppress(OSError, OverflowError, ValueError):
            reported = datetime.fromtimestamp(self._marker.stat().st_mtime, tz=now.tzinfo)
            if reported.date() == now.date():
                return ""
        with suppress(OSError):
            self._marker.touch(mode=0o600)
            os.utime(self._marker, (now.timestamp(), now.timestamp()))
        return self.problem

    def before(self, reason: Reason) -> None:
        """Make a backup now, before a large change.

        Raises:
            CollectionError: The backup could not be made, so the change should not be made either.
        """
        self.close()
        now = self._clock()
        back_up(self._collection, now, reason)
        self._last_ms = to_ms(now)

    def close(self) -> None:
        """Wait for a running backup."""
        while not self.wait(_LONG):
            pass

    def wait(self, seconds: float) -> bool:
        """Wait up to `seconds` for a running backup. Return whether none is running any more."""
        if self._thread is not None:
            self._thread.join(seconds)
            if self._thread.is_alive():
                return False
            self._thread = None
        return True

    def leave(self) -> None:
        """Stop waiting for a running backup. Its process ends with this one."""
        self._thread = None

    def _is_due(self, now_ms: int) -> bool:
        if self._thread is not None and self._thread.is_alive():
            return False
        if self._last_ms is None or not 0 <= now_ms - self._last_ms < _EVERY_MS:
            # Another program may have made one. Backups dated in the future are ignored, or one
            # wrong date would stop all backups until that date.
            made = (entry.made_ms for entry in backup.list_backups(self._collection))
            self._last_ms = max((made_ms for made_ms in made if made_ms <= now_ms), default=None)
        return self._last_ms is None or now_ms - self._last_ms >= _EVERY_MS

    def _work(self, now: datetime) -> None:
        try:
            back_up(self._collection, now, Reason.AUTO)
            self.problem = ""
            with suppress(OSError):
                self._marker.unlink(missing_ok=True)
        except Exception as error:  # noqa: BLE001 - nobody else would hear of it
            self._failed(error)

    def _failed(self, error: Exception) -> None:
        """Keep the failure as a message."""
        if isinstance(error, MalgilError):
            self.problem = str(error)
            return
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        message = _("No automatic backup was made: {reason}. Your answers are saved.")
        self.problem = message.format(reason=reason)


_EVERY_MS = EVERY // timedelta(milliseconds=1)


ALL_FOR = timedelta(days=2)
"""Age up to which every backup is kept."""

DAILY, WEEKLY, MONTHLY = 12, 10, 9
"""Number of days, then weeks, then months that keep one backup each."""


def kept(times: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return the backups to keep: all of two days, then 12 daily, 10 weekly and 9 monthly ones.

    Only periods with a backup count, so that a pause costs none. The newest of a period is kept.
    Backups dated in the future are kept too, since the clock is wrong now or was wrong then.

    Args:
        times: Times of the backups, aware, in the learner's time zone.
        now: The current time, aware.
    """
    newest_first = sorted(set(times), reverse=True)
    stay = [time for time in newest_first if time > now - ALL_FOR]
    older = deque(newest_first[len(stay) :])
    for period, most in _TIERS:
        last = stay[-1].strftime(period) if stay else None
        left = most
        while older and left:
            time = older.popleft()
            if time.strftime(period) != last:
                last = time.strftime(period)
                stay.append(time)
                left -= 1
    return frozenset(stay)


# `strftime` texts of a day, of an ISO week and of a month.
_TIERS = (("%Y-%m-%d", DAILY), ("%G-%V", WEEKLY), ("%Y-%m", MONTHLY))
