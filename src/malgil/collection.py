"""The collection with all that can be done with it: `malgil.Collection`."""

from __future__ import annotations

import os
from datetime import datetime
from typing import TYPE_CHECKING, Self

from malgil.base.errors import UsageError
from malgil.base.i18n import _
from malgil.base.paths import collection_name, real_path
from malgil.base.progress import no_progress
from malgil.library.bundled_update import merge_bundled_update
from malgil.review.queue import Agenda, Counts, ReviewQueue
from malgil.scheduling.fsrs import Rating
from malgil.store import database, importing, log
from malgil.store.file_identity import stray_logs
from malgil.store.open import connect, prepare_file
from malgil.store.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.cards import Card
    from malgil.phrasebook.diff import Plan
    from malgil.phrasebook.model import Phrasebook
    from malgil.review.views import Home
    from malgil.scheduling.scheduler import Outcome
    from malgil.store import phrasebooks as library
    from malgil.store.file_identity import GuardedConnection


class Collection(Store):
    """An open collection. Use it in one thread; close it, or use it as a context manager."""

    def __init__(self, connection: GuardedConnection, path: Path) -> None:
        super().__init__(connection, path)
        self._queue = ReviewQueue(self)

    @classmethod
    def open(
        cls,
        path: str | os.PathLike[str] | None = None,
        *,
        now: datetime | None = None,
        on_progress: ProgressCallback = no_progress,
    ) -> Self:
        """Open a collection; a new one is made and filled with the shipped phrasebook.

        Args:
            path: Its file; None for `MALGIL_COLLECTION` or the usual place.
            now: The time of filling a new one; the present if None.
            on_progress: Hears how far the upgrade of an older file is; what it raises leaves the
                file as it was.

        Raises:
            CollectionError: It cannot be opened or is not a collection.
        """
        name = collection_name(None if path is None else os.fsdecode(path), os.environ)
        place = real_path(name)
        prepare_file(place)
        notices = _recover_strays(place)
        collection = cls(connect(name, on_progress=on_progress), place)
        collection.connection.notices = notices
        try:
            if importing.is_empty(collection.connection):
                stamp = collection.stamp(now or datetime.now().astimezone())
                importing.fill(collection.connection, stamp)
            else:
                merge_bundled_update(collection, now)
        except database.READ_ERRORS as error:
            collection.close()
            raise database.failure(error, collection.path) from error
        except BaseException:
            collection.close()
            raise
        return collection

    def agenda(self, now: datetime, phrasebook: str | None = None) -> Agenda:
        """Return what is left of today."""
        return self._queue.read(now, phrasebook)

    def counts(self, now: datetime, phrasebook: str | None = None) -> Counts:
        """Return how many cards are left today."""
        agenda = self.agenda(now, phrasebook)
        return Counts(len(agenda.new), len(agenda.learning), agenda.review_left, agenda.day)

    def next_card(self, now: datetime) -> Card | None:
        """Return the card that comes next, or None if nothing is left for now."""
        from malgil.store.card_content import read_content

        step = self.agenda(now).next(struggling=False, recent=())
        content = None if step is None else read_content(self.connection, step.card)
        return None if content is None else content.card

    def home(self, now: datetime, phrasebook: str | None = None) -> Home:
        """Return all that home shows."""
        from malgil.review.home_summary import read_home

        with database.snapshot(self.connection):
            return read_home(self, self.agenda(now, phrasebook), phrasebook)

    def answer(
        self,
        card_id: str,
        rating: int,
        now: datetime,
        *,
        duration_ms: int = 0,
        response: str = "",
    ) -> Outcome:
        """Grade a card; the answer is on disk when this returns.

        Raises:
            UsageError: There is no such card or rating, the duration is negative or beyond what the
                file can hold, or the response is too long or has half a character in it.
            AnsweredElsewhereError: The card is archived or suspended.
            WriteError: It could not be written; nothing of it is in the collection.
        """
        from malgil.store import recording
        from malgil.store.cards import Answer, read_card

        recording.validate(rating, duration_ms, response)
        if read_card(self.connection, card_id) is None:
            raise UsageError(_("The collection has no card {card}.").format(card=card_id))
        answer = Answer(
            card=card_id,
            rating=Rating(rating),
            duration_ms=duration_ms,
            response=response,
            event=log.new_id(),
            stamp=self.stamp(now),
        )
        return self.record(answer)

    def cards(
        self, phrasebook: str | None = None, *, archived: bool = False
    ) -> list[library.ListedCard]:
        """Return the cards with their progress, in the order of their phrasebooks.

        Args:
            phrasebook: Only those of one phrasebook.
            archived: Those that their phrasebook no longer has, instead of those it has.
        """
        from malgil.store import phrasebooks as library

        return library.read_cards(self.connection, phrasebook, archived=archived)

    def plan_import(self, book: Phrasebook) -> Plan:
        """Return what an import would add, change, move and archive."""
        return importing.plan(self, book)

    def import_book(
        self,
        book: Phrasebook,
        now: datetime,
        *,
        origin: str = "user",
        on_progress: ProgressCallback = no_progress,
    ) -> Plan:
        """Make a book the content of the phrasebook with its id, in one transaction.

        `on_progress` gets the share done, 0–1; what it raises ends the import, and nothing changes.

        Raises:
            CollectionError: The backup that precedes it (see `keep_backups`) could not be made.
            WriteError: It could not be written; nothing was changed.
        """
        return importing.import_phrasebook(self, book, now, origin, on_progress)


def _recover_strays(collection: Path) -> tuple[str, ...]:
    """Recover logs without their file, before anything is written that they would not fit."""
    if not stray_logs(collection):
        return ()
    from malgil.store import strays

    return tuple(strays.recover(collection))
