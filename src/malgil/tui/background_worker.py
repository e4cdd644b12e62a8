"""Work on the collection in a thread of its own, with a connection of its own."""

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
    from datetime import datetime
    from pathlib import Path

Found = TypeVar("Found")


class Stopped(Exception):  # noqa: N818 - it is no error
    """Raised in the thread when nobody waits for it any more."""


class BackgroundWorker(Generic[Found]):
    """One piece of work.

    Attributes:
        share: How much of it is done, 0–1, as the work tells it.
    """

    def __init__(self, path: Path, now: datetime) -> None:
        """Take which collection it is about, and the time.

        Args:
            path: The collection's file.
            now: The time for the learner.
        """
        self.share = 0.0
        self._path = path
        self._now = now
        self._unwanted = threading.Event()

    def report(self, share: float) -> None:
        """Take note of how much is done.

        Raises:
            Stopped: Nobody waits for the result any more.
        """
        self.share = share
        if self._unwanted.is_set():
            raise Stopped

    def stop(self) -> None:
        """End the work at its next call of `report`; `run` raises `Stopped` if that comes."""
        self._unwanted.set()

    async def run(self, work: Callable[[Collection], Found]) -> Found:
        """Do the work; cancelling this ends it at its next call of `report`.

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
