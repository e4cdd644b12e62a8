"""The context of a command: the collection, the clock, the app."""

from __future__ import annotations

import os
import sys
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from malgil.base import ending, i18n
from malgil.base.clock import system_clock
from malgil.base.errors import DamagedError, MalgilError
from malgil.base.i18n import _
from malgil.base.lazy import load
from malgil.base.paths import collection_path
from malgil.base.stored_json import decode
from malgil.cli.output import complain, upgrade_progress, wait_for

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


_PATIENCE = 0.5
_LONGEST_REASON = 200
# What Python raises where a value is not what the code was written for.
_OF_VALUES = (ValueError, TypeError, LookupError, ArithmeticError, AttributeError, RecursionError)


@dataclass(slots=True)
class GlobalOptions:
    """Values of the global options.

    Attributes:
        collection: The path given with `--collection`; None if it was not given.
        lang: The language given with `--lang`; None if it was not given.
        log: The file given with `--log`; None if it was not given.
        read: The collection that was opened, read and closed; None until then.
    """

    collection: str | None = None
    lang: str | None = None
    log: str | None = None
    read: Path | None = None


@contextmanager
def opened(
    chosen: GlobalOptions, *, writes: bool = True
) -> Iterator[tuple[Collection, Callable[[], datetime]]]:
    """Open the collection and speak its language; yields it and the clock.

    Backups are made after changes; a failed one is reported at the end.

    Args:
        chosen: What the global options said.
        writes: Whether anything may be changed; what only reads need not load the backups.

    Raises:
        MalgilError: The collection cannot be opened, or holds what it cannot hold.
    """
    clock = system_clock()
    path = chosen_path(chosen)
    with readable(path), _opened(chosen, clock, writes=writes) as collection:
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
    """Wait for a backup that is being made, and say so if it takes its time."""
    if ending.asked():
        keeper.leave()
    if keeper.wait(_PATIENCE):
        return
    message = _("Everything is saved. Making a backup ({seconds} s) · Ctrl+C ends at once")
    try:
        wait_for(keeper.wait, lambda seconds: message.format(seconds=seconds))
    except ending.EndedError:
        keeper.leave()


def chosen_path(chosen: GlobalOptions) -> Path:
    """Return the path of the collection that was asked for."""
    return collection_path(chosen.collection, os.environ)


@contextmanager
def readable(path: Path) -> Iterator[None]:
    """Turn what SQLite or a value says that cannot be into a message that names the collection.

    An error that a wrong value explains is reported so only if a check finds such a value:
    otherwise it is one of the program's own, and stays what it is.

    Raises:
        CollectionError: Instead of an error of SQLite's.
        DamagedError: Instead of an error that comes of a value that malgil never writes.
    """
    import sqlite3

    from malgil.store.database import failure

    try:
        yield
    except sqlite3.Error as error:
        raise failure(error, path) from error
    except _OF_VALUES as error:
        from malgil.store.check import damage
        from malgil.store.repair import examine

        if not damage(examine(path)):
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
    """Do as `readable` for what is made of a collection after it was closed.

    Raises:
        DamagedError: As there.
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
    """Run the app and return its exit code.

    Args:
        chosen: What the global options said.
        start: The first screen.
        limit: How many answers a session that starts at once has at most.
        minutes: Time limit in minutes.
        phrasebook: The one phrasebook to study, or None for all.
        quiz: Returns the quiz to start with, or a run to go on with, once the collection is open;
            None for its set-up.
        problem: The problem to start the checklist with.

    Raises:
        MalgilError: There is no terminal for it, or the collection cannot be opened.
    """
    if not has_terminal():
        raise MalgilError(
            _(
                "The app needs a terminal, and there is none here. Use plain mode, line by "
                "line: malgil review --plain"
            )
        )
    with opened(chosen) as (collection, clock):
        if phrasebook is not None:
            collection.require_phrasebook(phrasebook)
        # By name: the command line knows no screen, and Textual is loaded last.
        code: int = load("malgil.tui.app:run_app")(
            collection,
            clock,
            start=start,
            limit=limit,
            minutes=minutes,
            phrasebook=phrasebook,
            quiz=None if quiz is None else quiz(collection, clock),
            problem=problem,
        )
    return code


def language_setting(option: str | None) -> str:
    """Return the language that the collection's settings name, without making a collection.

    Args:
        option: What `--collection` was given, or None.

    Returns:
        `ko`, `en`, or an empty text if there is no such setting or it cannot be read: whoever
        needs the collection meets the error again, and reports it.
    """
    import sqlite3

    from malgil.store.file_identity import has_more_names

    try:
        path = collection_path(option, os.environ)
        if not path.is_file() or has_more_names(path):  # it will be refused: leave it as it is
            return ""
        place = f"{path.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(place, uri=True)) as connection:
            row = connection.execute("SELECT value FROM setting WHERE name = 'language'").fetchone()
        return str(decode(row[0])) if row else ""
    except (MalgilError, sqlite3.Error, OSError, ValueError):
        return ""


def has_terminal() -> bool:
    """Return whether the app can run here: both streams are a terminal that can move its cursor."""
    streams = (sys.stdin, sys.stdout)
    are_terminals = all(stream is not None and stream.isatty() for stream in streams)
    return are_terminals and os.environ.get("TERM") != "dumb"
