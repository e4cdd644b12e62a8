"""Automatic backups and those of commands, and which of them to keep."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections import deque
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from malgil.base import i18n, journal
from malgil.base.errors import CollectionError, MalgilError
from malgil.base.i18n import _
from malgil.base.learning_day import to_ms
from malgil.store import backup
from malgil.store.backup import Reason

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable
    from pathlib import Path

    from malgil.base.clock import Clock

EVERY = timedelta(minutes=30)
"""After this long the next change makes a backup."""

_LONG = 3600.0
# By its name: to load it would be for nothing.
_WORKER = "malgil.store.backup_worker"


def back_up(collection: Path, now: datetime, reason: Reason) -> Path:
    """Make a checked backup beside a collection, and thin the older ones.

    An automatic one is made in a process of its own.

    Raises:
        CollectionError: It could not be made; the older ones are all there.
    """
    target = backup.new_path(collection, to_ms(now), reason)
    (write_apart if reason is Reason.AUTO else backup.write_backup)(collection, target)
    journal.note("backup", reason=reason.value, bytes=target.stat().st_size)
    thin(collection, now)
    return target


def write_apart(collection: Path, target: Path) -> None:
    """Do as `malgil.store.backup.write_backup` in a process of its own, and wait for it.

    Raises:
        CollectionError: As there, or the process was ended.
    """
    command = [sys.executable, "-P", "-m", _WORKER, str(collection), str(target)]
    try:
        # In a session of its own, so that Ctrl+C reaches us alone; our end closes its stdin.
        process = subprocess.Popen(  # noqa: S603 - our own program
            [*command, i18n.current()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            start_new_session=True,
        )
    except OSError:  # no more processes, or no interpreter: it is done here then
        backup.write_backup(collection, target)
        return
    with process:
        output = process.stdout.read() if process.stdout is not None else ""
        code = process.wait()
    if code:
        raise CollectionError(output or _ended(target, code))


def _ended(target: Path, code: int) -> str:
    message = _("The backup {path} cannot be written: {reason}.")
    return message.format(path=target, reason=_("the process ended with {code}").format(code=code))


def thin(collection: Path, now: datetime) -> None:
    """Remove the backups that are no longer needed; see `malgil.core.thinning`."""
    zone = now.tzinfo
    backups = backup.list_backups(collection)
    times = [_moment(candidate.made_ms).astimezone(zone) for candidate in backups]
    stay = kept(times, now)
    for candidate, time in zip(backups, times, strict=True):
        if time not in stay:
            backup.remove_backup(candidate, collection)


class Keeper:
    """Makes the automatic backups of an open collection, beside the learner's answers.

    The copy and its check run in a process of their own, which a thread waits for: no verdict does.

    None of them reaches an answer: whatever goes wrong is kept to be reported later.

    Attributes:
        problem: What went wrong with the last automatic backup; empty if nothing did.
    """

    def __init__(self, collection: Path, clock: Clock) -> None:
        self._collection = collection
        self._clock = clock
        self._thread: threading.Thread | None = None
        self._last_ms: int | None = None
        self._marker = collection.with_name(f".{collection.name}.no-backup")
        self.problem = ""

    def changed(self) -> None:
        """Begin a backup if the last is old enough; called after each change, which is on disk."""
        try:
            now = self._clock()
            if not self._is_due(to_ms(now)):
                return
            self._last_ms = to_ms(now)
            thread = threading.Thread(
                target=self._work, args=(now,), name="malgil-backup", daemon=True
            )
            thread.start()
        except Exception as error:  # noqa: BLE001 - no more threads, no more memory, or anything else
            self._failed(error)
        else:
            self._thread = thread

    def new_problem(self) -> str:
        """Return what went wrong, if that was not reported today; empty otherwise.

        An empty file beside the collection remembers it: the folder of the backups may be just what
        cannot be written.
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
        """Make a backup now, before something that changes much.

        Raises:
            CollectionError: It could not be made; the change should not be either.
        """
        self.close()
        now = self._clock()
        back_up(self._collection, now, reason)
        self._last_ms = to_ms(now)

    def close(self) -> None:
        """Wait for a backup that is being made."""
        while not self.wait(_LONG):
            pass

    def wait(self, seconds: float) -> bool:
        """Wait so long for a backup that is being made; return whether none is any more."""
        if self._thread is not None:
            self._thread.join(seconds)
            if self._thread.is_alive():
                return False
            self._thread = None
        return True

    def leave(self) -> None:
        """Wait no more for a backup that is being made; its process ends with this one."""
        self._thread = None

    def _is_due(self, now_ms: int) -> bool:
        if self._thread is not None and self._thread.is_alive():
            return False
        if self._last_ms is None or not 0 <= now_ms - self._last_ms < _EVERY_MS:
            # Another program may have made one; what the clock has not reached yet counts for
            # nothing, or a wrong date would stop all backups until it comes.
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
        """Keep what went wrong in words."""
        if isinstance(error, MalgilError):
            self.problem = str(error)
            return
        reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
        message = _("No automatic backup was made: {reason}. Your answers are saved.")
        self.problem = message.format(reason=reason)


_EVERY_MS = EVERY // timedelta(milliseconds=1)


def _moment(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, tz=UTC)


ALL_FOR = timedelta(days=2)
"""How long every backup is kept."""

DAILY, WEEKLY, MONTHLY = 12, 10, 9
"""How many days, then weeks, then months have one."""


def kept(times: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Return the backups that stay: all of two days, then 12 daily, 10 weekly and 9 monthly ones.

    A period that has a backup counts, an empty one does not, so that nobody who pauses loses any.
    Of a period the newest stays. What seems to come from the future stays too: the clock is wrong
    now, or was then.

    Args:
        times: When the backups were made; aware, in the learner's zone.
        now: The time; aware.
    """
    newest_first = sorted(set(times), reverse=True)
    stay = [time for time in newest_first if time > now - ALL_FOR]
    older = deque(newest_first[len(stay) :])
    for period, most in _TIERS:
        last = period(stay[-1]) if stay else None
        left = most
        while older and left:
            time = older.popleft()
            if period(time) != last:
                last = period(time)
                stay.append(time)
                left -= 1
    return frozenset(stay)


def _day(time: datetime) -> Hashable:
    return time.date()


def _week(time: datetime) -> Hashable:
    return time.isocalendar()[:2]


def _month(time: datetime) -> Hashable:
    return (time.year, time.month)


_TIERS = ((_day, DAILY), (_week, WEEKLY), (_month, MONTHLY))
