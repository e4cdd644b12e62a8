"""Work in a thread with a collection of its own, while the screen goes on."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from typing import TYPE_CHECKING, Generic, TypeVar

from malgil.base.errors import CollectionError
from malgil.collection import Collection
from malgil.store.database import explain

if TYPE_CHECKING:
    from collections.abc import Callable

    from malgil.tui.shell.base import AppContext

Found = TypeVar("Found")


class Stopped(Exception):  # noqa: N818 - it is no error
    """Raised in the thread when nobody waits for it any more."""


class BackgroundWorker(Generic[Found]):
    """One piece of work.

    Attributes:
        share: The share done (0–1).
    """

    def __init__(self, app_context: AppContext) -> None:
        """Take the app's context. The work gets the collection opened again."""
        self.share = 0.0
        self._path = app_context.collection.path
        self._now = app_context.clock()
        self._unwanted = threading.Event()

    def report(self, share: float) -> None:
        """Store the share done.

        Raises:
            Stopped: Nobody waits for the result any more.
        """
        self.share = share
        if self._unwanted.is_set():
            raise Stopped

    def stop(self) -> None:
        """Stop the work at its next call of `report`. Then `run` raises `Stopped`."""
        self._unwanted.set()

    async def run(self, work: Callable[[Collection], Found]) -> Found:
        """Run the work in a thread. Cancelling stops it at its next call of `report`.

        Args:
            work: Gets a collection of its own, which is closed after it.

        Raises:
            MalgilError: The collection cannot be read, or what the work raises.
            Stopped: It was stopped before its end.
        """
        try:
            return await asyncio.to_thread(self._run, work)
        finally:
            self._unwanted.set()

    def _run(self, work: Callable[[Collection], Found]) -> Found:
        try:
            with Collection.open(self._path, now=self._now) as collection:
                return work(collection)
        except sqlite3.Error as error:
            raise CollectionError(explain(error, self._path)) from error
