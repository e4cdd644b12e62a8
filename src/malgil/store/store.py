"""The open collection as all features use it: the file, its settings, its contents."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING, Self

from malgil.base import clock
from malgil.base.errors import UsageError
from malgil.base.events import Event, EventKind
from malgil.base.i18n import _
from malgil.base.learning_day import day_of, to_ms
from malgil.base.progress import no_progress
from malgil.base.settings import SettingError, Settings
from malgil.base.stored_json import decode
from malgil.store import database, log
from malgil.store.day_reading import DayReading
from malgil.store.log import current_model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from malgil.base.clock import Clock
    from malgil.base.progress import ProgressCallback
    from malgil.base.undone import Undone
    from malgil.phrasebook.menu import MenuIndex
    from malgil.phrasebook.model import Phrasebook
    from malgil.scheduling.card_state import DueToday
    from malgil.scheduling.fsrs import Model
    from malgil.scheduling.scheduler import Outcome
    from malgil.store import phrasebooks as library
    from malgil.store.auto_backup import Keeper
    from malgil.store.backup import Reason
    from malgil.store.card_content import StoredMenu
    from malgil.store.cards import Answer
    from malgil.store.check import Problem
    from malgil.store.file_identity import GuardedConnection


class Store:
    """An open collection: its connection, settings and contents.

    Use it in one thread. Features use a store. `malgil.Collection` adds the reviews.

    Attributes:
        before: The number of the last event before this sitting, which is one run of the program.
    """

    before = 0

    def __init__(self, connection: GuardedConnection, path: Path) -> None:
        self.connection = connection
        self.path = path
        self._books: dict[str, Phrasebook] = {}
        self._keeper: Keeper | None = None

    def close(self) -> None:
        """Close the file, after waiting for a running backup."""
        if self._keeper is not None:
            self._keeper.close()
        self.connection.close()

    def keep_backups(self, clock: Clock) -> Keeper:
        """Make automatic backups from now on, after changes and before large ones."""
        from malgil.store.auto_backup import Keeper

        self._keeper = Keeper(self.path, clock)
        self.connection.committed = self._keeper.changed
        return self._keeper

    def back_up_before(self, reason: Reason) -> None:
        """Make a backup before a large change, if automatic backups are on.

        Raises:
            CollectionError: The backup could not be made.
        """
        if self._keeper is not None:
            self._keeper.before(reason)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    @cached_property
    def reading(self) -> DayReading:
        """The cached data of the learning day."""
        return DayReading(self.connection)

    def due_today(self, now: datetime, phrasebook: str | None = None) -> DueToday:
        """Return the cards to ask today, without new ones. `malgil.Collection` knows them."""
        raise NotImplementedError

    @cached_property
    def settings(self) -> Settings:
        """The current settings. Values that this version does not know are skipped."""
        settings = Settings()
        for name, value in self.connection.execute("SELECT name, value FROM setting"):
            with suppress(ValueError):
                settings = settings.with_value(name, decode(value))
        return settings

    def has_setting(self, name: str) -> bool:
        """Return whether a setting was ever set in this collection."""
        query = "SELECT 1 FROM setting WHERE name = ?"
        return self.connection.execute(query, (name,)).fetchone() is not None

    def set_setting(self, name: str, value: object, now: datetime) -> None:
        """Change a setting.

        Raises:
            UsageError: There is no such setting, or it cannot have this value.
            WriteError: The write failed.
        """
        from malgil.store import recording, settings

        try:
            self.settings.with_value(name, value)
        except SettingError as error:
            raise UsageError(
                _("{name} cannot be {value}. Allowed: {allowed}").format(
                    name=error.name, value=error.value, allowed=error.allowed
                )
            ) from error
        stamp = self.stamp(now)
        with database.transaction(self.connection):
            payload: dict[str, object] = {"name": name, "value": value}
            event = recording.record_payload(self.connection, stamp, EventKind.SETTING, payload)
            settings.on_events(self.connection, [event])
        self.forget_cached()

    def day(self, now: datetime) -> int:
        """Return the learning day of a moment.

        Raises:
            MalgilError: The moment is near an end of the calendar.
        """
        return day_of(clock.in_calendar(now), self.settings.rollover_hour)

    @cached_property
    def model(self) -> Model:
        """FSRS under the weights in force."""
        return current_model(self.connection)

    def record(self, answer: Answer) -> Outcome:
        """Write a prepared answer, which is on disk on return.

        Raises:
            AnsweredElsewhereError: The card changed since it was asked. Nothing was written.
            WriteError: The write failed. Nothing was written.
        """
        from malgil.store.recording import write_answer

        model, settings = self.model, self.settings
        with self.reading.following(answer), database.transaction(self.connection):
            return write_answer(
                self.connection, answer, model=model, settings=settings, reading=self.reading
            )

    def record_shown(self, card: str, stamp: log.Stamp, duration_ms: int) -> None:
        """Write that a new path was shown, which is on disk on return.

        Raises:
            AnsweredElsewhereError: The card is not a new path card that can be asked.
            WriteError: The write failed. Nothing was written.
        """
        from malgil.store.recording import write_shown

        with database.transaction(self.connection):
            write_shown(self.connection, card, stamp, duration_ms, self.model)

    def undoable(self) -> Undone | None:
        """Return what `undo` would cancel, None if there is nothing."""
        target = self.target_of(EventKind.CANCEL)
        return None if target is None else self._describe(target)

    def undo(
        self,
        now: datetime,
        *,
        expected: str | None = None,
        on_progress: ProgressCallback = no_progress,
    ) -> Undone | None:
        """Cancel this machine's newest live action. Return None if there is nothing to undo.

        Args:
            now: The current time.
            expected: The only action to cancel, as named to the learner (default: any).
            on_progress: Progress callback, 0–1. An exception from it cancels the undo.

        Raises:
            WriteError: The write failed.
        """
        return self._reverse(EventKind.CANCEL, now, expected, on_progress)

    def redo(self, now: datetime) -> Undone | None:
        """Restore the last undone action. Return None if there is none or a new one followed.

        Raises:
            WriteError: The write failed.
        """
        return self._reverse(EventKind.RESTORE, now, None, no_progress)

    def target_of(self, kind: EventKind) -> str | None:
        """Return the action that an undo (a cancel) or a redo (a restore) would reverse."""
        find = log.newest_undoable if kind is EventKind.CANCEL else log.redoable
        machine = log.known_machine(self.connection)
        return None if machine is None else find(self.connection, machine)

    def _reverse(
        self,
        kind: EventKind,
        now: datetime,
        expected: str | None,
        on_progress: ProgressCallback,
    ) -> Undone | None:
        """Write the reversal of an action, if there is one, and describe the action."""
        from malgil.store import recording

        stamp = self.stamp(now)
        with database.transaction(self.connection):
            target = self.target_of(kind)
            if target is None or expected not in (None, target):
                return None
            described = self._describe(target)
            recording.record_reversal(self.connection, stamp, kind, target, on_progress)
        self.forget_cached()
        return described

    def _describe(self, action: str) -> Undone:
        from malgil.store.undo import describe_action

        return describe_action(self.connection, action, before=self.before)

    def phrasebooks(self) -> list[library.PhrasebookRow]:
        """Return the phrasebooks in order."""
        from malgil.store import phrasebooks as library

        return library.read_phrasebooks(self.connection)

    def require_phrasebook(self, phrasebook: str) -> str:
        """Return the phrasebook's id if it exists.

        Raises:
            UsageError: There is no such phrasebook. The message lists the nearest ids.
        """
        from malgil.store import phrasebooks as library

        return library.require_phrasebook(self.connection, phrasebook)

    def book(self, phrasebook: str) -> Phrasebook:
        """Return a phrasebook's content.

        Raises:
            UsageError: There is no such phrasebook.
        """
        from malgil.phrasebook.formats.document import from_document

        row = self.connection.execute(
            "SELECT document.hash, document.body FROM phrasebook "
            "JOIN document ON document.hash = phrasebook.document WHERE phrasebook.id = ?",
            (phrasebook,),
        ).fetchone()
        if row is None:
            self.require_phrasebook(phrasebook)
        name, body = row
        if name not in self._books:
            self._books[name] = from_document(body)
        return self._books[name]

    def menu_index(self, phrasebook: str) -> MenuIndex:
        """Return a phrasebook's menu index.

        Raises:
            UsageError: There is no such phrasebook.
        """
        from malgil.phrasebook.menu import MenuIndex

        return MenuIndex(self.book(phrasebook))

    def menu(self, phrasebook: str) -> StoredMenu:
        """Return a phrasebook's menu, read one level at a time."""
        from malgil.store.card_content import StoredMenu

        return StoredMenu(self.connection, phrasebook)

    def reviews(self, phrasebook: str | None = None) -> Iterator[Event]:
        """Yield the live reviews in the order of the log."""
        within = "(?1 IS NULL OR substr(card, 1, length(?1) + 1) = ?1 || '/')"
        condition = f"kind = 'review' AND {log.LIVE} AND {within}"
        return log.read(self.connection, condition, (phrasebook,))

    def check(self, on_progress: ProgressCallback = no_progress) -> list[Problem]:
        """Return all problems of the collection.

        Args:
            on_progress: Progress callback, 0–1. An exception from it cancels the check.
        """
        from malgil.store import check, strays

        lost = strays.read_lost(self.path, self.connection)
        with database.snapshot(self.connection):
            return [*lost, *check.check(self.connection, on_progress)]

    def clock_warning(self, now: datetime) -> str | None:
        """Return a warning if the clock disagrees with the log's last event."""
        return clock.clock_warning(log.last_wall_ms(self.connection), to_ms(now))

    def stamp(self, now: datetime) -> log.Stamp:
        """Return the stamp of a new action at a moment."""
        return log.Stamp(log.new_id(), to_ms(now), self.day(now))

    def forget_cached(self) -> None:
        """Forget the cached settings, weights and day after an event has changed them."""
        self.reading.forget()
        for name in ("settings", "model"):
            self.__dict__.pop(name, None)
