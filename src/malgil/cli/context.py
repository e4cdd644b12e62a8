"""The context of a command: the collection, the clock, the app."""

from __future__ import annotations

import os
import sys
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.base import ending, i18n
from malgil.base.clock import system_clock
from malgil.base.errors import DamagedError, MalgilError
from malgil.base.i18n import _
from malgil.base.lazy import load
from malgil.base.paths import collection_path
from malgil.base.stored_json import decode
from malgil.cli.output import complain, literal, upgrade_progress, wait_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path
    from typing import Literal

    from malgil.base.clock import Clock
    from malgil.collection import Collection
    from malgil.quiz.session import QuizSession
    from malgil.quiz.views import QuizSetup
    from malgil.store.auto_backup import Keeper
    from malgil.sync.background import BackgroundSync


_PATIENCE = 0.5
_LONGEST_REASON = 200
# Exceptions that an impossible value in the collection can cause.
_OF_VALUES = (ValueError, TypeError, LookupError, ArithmeticError, AttributeError, RecursionError)


class GlobalOptions(Struct):
    """Values of the global options.

    Attributes:
        collection: The path given with `--collection`, or None.
        lang: The language given with `--lang`, or None.
        log: The file given with `--log`, or None.
        read: The collection that was read and closed again, or None.
    """

    collection: str | None = None
    lang: str | None = None
    log: str | None = None
    read: Path | None = None


@contextmanager
def opened(
    chosen: GlobalOptions, *, phrasebook: str | None = None, writes: bool = True
) -> Iterator[tuple[Collection, Callable[[], datetime]]]:
    """Open the collection and use its language. Yield it and the clock.

    Backups are made after changes. A failed one is reported at the end.

    Args:
        chosen: The global options.
        phrasebook: The phrasebook that the command is limited to, or None.
        writes: Whether the command may write. If not, the backup code is not loaded.

    Raises:
        UsageError: The phrasebook does not exist.
        MalgilError: The collection cannot be opened, or contains impossible values.
    """
    clock = system_clock()
    path = chosen_path(chosen)
    with readable(path), _opened(chosen, clock, writes=writes) as collection:
        if phrasebook is not None:
            collection.require_phrasebook(phrasebook)
        yield collection, clock
    chosen.read = path


@contextmanager
def _opened(chosen: GlobalOptions, clock: Clock, *, writes: bool) -> Iterator[Collection]:
    from malgil.collection import Collection
    from malgil.store import database
    from malgil.store.acknowledged import find_missing

    ending.look()
    with upgrade_progress() as on_progress:
        store = Collection.open(chosen.collection, now=clock(), on_progress=on_progress)
    with store as collection, database.reading(collection.connection):
        i18n.use(i18n.choose(chosen.lang, collection.settings.language, os.environ))
        if find_missing(collection.path, collection.connection):
            from malgil.store.strays import bring_back

            bring_back(collection.path, collection.connection)
        for notice in collection.connection.notices:
            complain(notice)
        if not writes:
            yield collection
            return
        keeper = collection.keep_backups(clock)
        try:
            yield collection
        finally:
            _wait_for_backup(keeper)
            problem = keeper.new_problem()
            if problem:
                complain(problem)


def _wait_for_backup(keeper: Keeper) -> None:
    """Wait for a running backup, and show a status line if it takes long."""
    message = _("Everything is saved. Making a backup ({seconds} s) · Ctrl+C ends at once")
    if ending.asked():
        keeper.leave()
    if not _has_waited(keeper.wait, message):
        keeper.leave()


def _has_waited(wait: Callable[[float], bool], message: str) -> bool:
    """Wait for an end, with a status line if it takes long. Return whether the user waited, too."""
    try:
        if not wait(_PATIENCE):
            wait_for(wait, lambda seconds: message.format(seconds=seconds))
    except ending.EndedError:
        return False
    return True


@contextmanager
def studying(
    chosen: GlobalOptions, phrasebook: str | None
) -> Iterator[tuple[Collection, Clock, BackgroundSync]]:
    """Open the collection as `opened` does, and sync at the end what was done, if that is set.

    Yield the collection, the clock and what can sync.
    """
    from malgil.sync.background import BackgroundSync

    with (
        opened(chosen, phrasebook=phrasebook) as (collection, clock),
        closing(BackgroundSync(collection)) as background,
    ):
        yield collection, clock, background
        if not ending.asked():
            _finish_sync(background)


def _finish_sync(background: BackgroundSync) -> None:
    """Sync what is not synced yet, and show a status line if it takes long."""
    message = _("Everything is saved. Syncing ({seconds} s) · Ctrl+C ends at once")
    has_synced = False
    while background.is_behind and (background.is_running or background.start()):
        has_synced = True
        if not _has_waited(background.wait, message):
            return
    if has_synced and background.problem:
        complain(literal(background.problem))


def chosen_path(chosen: GlobalOptions) -> Path:
    """Return the path of the chosen collection."""
    return collection_path(chosen.collection, os.environ)


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """Convert errors caused by a damaged collection into a message that names it.

    An error of Python is converted only if a check finds an impossible value in the collection.
    Otherwise it is a bug in the program and is raised unchanged.

    Raises:
        CollectionError: Instead of an SQLite error.
        DamagedError: Instead of an error caused by a value that malgil never writes.
    """
    import sqlite3

    from malgil.store.database import failure

    try:
        yield
    except sqlite3.Error as error:
        raise failure(error, path) from error
    except _OF_VALUES as error:
        from malgil.store import check, repair

        if not check.damage(repair.examine(path)):
            raise
        message = _(
            "The collection {path} contains something that malgil never writes "
            "({reason}). “malgil check” shows where, and “malgil check --repair” "
            "writes a repaired copy beside it."
        )
        reason = f"{type(error).__name__}: {error}"[:_LONGEST_REASON]
        raise DamagedError(message.format(path=path, reason=reason)) from error


@contextmanager
def still_readable(chosen: GlobalOptions) -> Iterator[None]:
    """Convert errors like `readable` in code that runs after the collection was closed.

    Raises:
        DamagedError: As for `readable`.
    """
    try:
        yield
    except _OF_VALUES:
        if chosen.read is None:
            raise
        with readable(chosen.read):
            raise


def open_app(
    chosen: GlobalOptions,
    *,
    start: Literal["home", "review", "quiz", "now"],
    limit: int | None = None,
    minutes: float | None = None,
    phrasebook: str | None = None,
    quiz: Callable[[Collection, Clock], QuizSetup | QuizSession | None] | None = None,
    problem: str = "",
) -> int:
    """Run the app and return its exit code. A terminal that only prints gets the plain review.

    Args:
        chosen: The global options.
        start: The first screen.
        limit: The maximum number of answers of the first session.
        minutes: The time limit of the first session, in minutes.
        phrasebook: Limit to one phrasebook (default: all).
        quiz: Returns the quiz to start or the run to resume, or None for the setup screen. It is
            called once the collection is open.
        problem: The problem to start the checklist with.

    Raises:
        MalgilError: There is no terminal, or the collection cannot be opened.
    """
    if is_dumb():
        load("malgil.cli.commands.review:run_plain")(
            chosen, limit=limit, minutes=minutes, phrasebook=phrasebook
        )
        return 0
    if not has_terminal():
        message = _(
            "The app needs a terminal, and there is none here. Use plain mode, line by line: "
            "malgil {command} --plain"
        )
        raise MalgilError(message.format(command="quiz" if start == "quiz" else "review"))
    with studying(chosen, phrasebook) as (collection, clock, background):
        # By name, since the command line imports no screen and Textual is loaded last.
        code: int = load("malgil.tui.app:run_app")(
            collection,
            clock,
            start=start,
            limit=limit,
            minutes=minutes,
            phrasebook=phrasebook,
            quiz=None if quiz is None else quiz(collection, clock),
            problem=problem,
            background=background,
        )
    return code


def language_setting(option: str | None) -> str:
    """Return the language in the collection's settings, without creating a collection.

    Args:
        option: The value of `--collection`, or None.

    Returns:
        `ko`, `en`, or an empty text if the setting is missing or cannot be read. The command
        itself reports the error when it opens the collection.
    """
    import sqlite3

    from malgil.store.file_identity import has_more_names

    try:
        path = collection_path(option, os.environ)
        if not path.is_file() or has_more_names(path):  # opening it reports the error
            return ""
        place = f"{path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(place, uri=True)) as connection:
            row = connection.execute("SELECT value FROM setting WHERE name = 'language'").fetchone()
        return str(decode(row[0])) if row else ""
    except (MalgilError, sqlite3.Error, OSError, ValueError):
        return ""


def has_terminal() -> bool:
    """Return whether stdin and stdout are a terminal that can run the app."""
    return _are_terminals() and os.environ.get("TERM") != "dumb"


def is_dumb() -> bool:
    """Return whether stdin and stdout are a terminal that can only print lines."""
    return _are_terminals() and os.environ.get("TERM") == "dumb"


def _are_terminals() -> bool:
    streams = (sys.stdin, sys.stdout)
    return all(stream is not None and stream.isatty() for stream in streams)
