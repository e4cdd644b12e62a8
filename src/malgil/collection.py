"""The Python API: `malgil.Collection`."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Self

from msgspec.structs import replace

from malgil.base.errors import UsageError
from malgil.base.i18n import _
from malgil.base.paths import collection_name, real_path
from malgil.base.progress import no_progress
from malgil.phrasebook.cards import PATH
from malgil.review.queue import Counts, ReviewQueue
from malgil.scheduling.fsrs import Rating
from malgil.store import database, log, shipped
from malgil.store.file_identity import stray_logs
from malgil.store.open import connect, prepare_file
from malgil.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.cards import Card
    from malgil.phrasebook.diff import Plan
    from malgil.phrasebook.model import Phrasebook
    from malgil.review.more import Offer
    from malgil.review.queue import Agenda
    from malgil.review.views import Home
    from malgil.scheduling.card_state import DueToday
    from malgil.scheduling.scheduler import Outcome
    from malgil.store import phrasebooks as library
    from malgil.store.cards import CardRow


class Collection(Store):
    """An open collection. Use it in one thread, and close it or use it as a context manager."""

    @classmethod
    def open(
        cls,
        path: str | os.PathLike[str] | None = None,
        *,
        now: datetime | None = None,
        on_progress: ProgressCallback = no_progress,
    ) -> Self:
        """Open a collection. Create a missing one with the bundled phrasebook.

        Args:
            path: Collection file (default: `MALGIL_COLLECTION`, or the user data folder).
            now: Time of the events that opening may write (default: the current time).
            on_progress: Progress callback for the upgrade of an older file. An exception that it
                raises leaves the file unchanged.

        Raises:
            CollectionError: The file cannot be opened or is not a collection.
        """
        name = collection_name(None if path is None else os.fsdecode(path), os.environ)
        place = real_path(name)
        prepare_file(place)
        notices = _recover_strays(place)
        collection = cls(connect(name, on_progress=on_progress), place)
        collection.connection.notices = notices
        try:
            collection.before = log.last_number(collection.connection)
            now = now or datetime.now().astimezone()
            if shipped.is_empty(collection.connection):
                shipped.fill(collection.connection, collection.stamp(now))
                collection.forget_cached()
            elif shipped.ships_another(collection):
                from malgil.library.bundled_update import merge_bundled_update

                merge_bundled_update(collection, now)
        except database.READ_ERRORS as error:
            collection.close()
            raise database.failure(error, collection.path) from error
        except BaseException:
            collection.close()
            raise
        return collection

    @cached_property
    def _queue(self) -> ReviewQueue:
        return ReviewQueue(self)

    def agenda(self, now: datetime, phrasebook: str | None = None) -> Agenda:
        """Return the cards left today."""
        return self._queue.read(now, phrasebook)

    def due_today(self, now: datetime, phrasebook: str | None = None) -> DueToday:
        """Return the cards to ask today, without new ones."""
        return self.agenda(now, phrasebook).due

    def counts(self, now: datetime, phrasebook: str | None = None) -> Counts:
        """Return the number of cards left today, by queue."""
        agenda = self.agenda(now, phrasebook)
        return Counts(len(agenda.new), len(agenda.learning), agenda.review_left, agenda.day)

    def next_card(self, now: datetime) -> Card | None:
        """Return the next card, or None if nothing is left for now."""
        from malgil.store.asked_steps import read_asked_steps
        from malgil.store.card_content import is_shown_first, read_content

        step = self.agenda(now).next(struggling=False, recent=())
        content = None if step is None else read_content(self.connection, step.card)
        if content is None:
            return None
        row = self._require_card(content.card.id)
        return replace(
            content.card,
            shown_first=is_shown_first(self.connection, row),
            steps=read_asked_steps(self.connection, row, content, self.day(now), self.model),
        )

    def shown(self, card_id: str, now: datetime, *, duration_ms: int = 0) -> None:
        """Record that a new path was shown, which is no answer. It is on disk when this returns.

        The path is asked a minute later at the earliest.

        Raises:
            UsageError: The card does not exist, or the duration is out of range.
            AnsweredElsewhereError: The card is not a new path card, or is archived or suspended.
            WriteError: The showing could not be written. The collection is unchanged.
        """
        from malgil.store import recording

        recording.validate(Rating.AGAIN, duration_ms, "")
        self._require_card(card_id)
        self.record_shown(card_id, self.stamp(now), duration_ms)

    def home(self, now: datetime, phrasebook: str | None = None) -> Home:
        """Return the content of the home screen."""
        from malgil.review.summary import read_home

        with database.snapshot(self.connection):
            today = self.agenda(now, phrasebook)
            tomorrow = None if today.left else self.agenda(now + timedelta(days=1), phrasebook)
            return read_home(self, today, phrasebook, tomorrow)

    def offers(self, now: datetime, phrasebook: str | None = None) -> list[Offer]:
        """Return what can be studied beyond today's limits."""
        from malgil.review.more import offers

        with database.snapshot(self.connection):
            return offers(self._queue, now, phrasebook)

    def branch_offers(self, now: datetime, phrasebook: str | None = None) -> list[Offer]:
        """Return what can be studied beyond today's limits in each branch of the menu."""
        from malgil.review.more import branch_offers

        with database.snapshot(self.connection):
            return list(branch_offers(self, self._queue, now, phrasebook))

    def answer(
        self,
        card_id: str,
        rating: int,
        now: datetime,
        *,
        duration_ms: int = 0,
        response: str = "",
        steps: Iterable[tuple[str, bool]] | None = None,
    ) -> Outcome:
        """Answer a card. The answer is on disk when this returns.

        Args:
            card_id: The card's id.
            rating: 1 (Again) to 4 (Easy).
            now: The current time.
            duration_ms: The time taken in milliseconds.
            response: The text typed or the labels chosen.
            steps: For a path card the items of the steps that were asked, and whether each was
                right. None if unknown.

        Raises:
            UsageError: The card or rating does not exist, the duration is out of range, the
                response is too long or contains a lone surrogate, or a step is not on the card's
                path.
            AnsweredElsewhereError: The card is archived or suspended.
            WriteError: The answer could not be written. The collection is unchanged.
        """
        from malgil.store import cards, recording

        recording.validate(rating, duration_ms, response)
        row = self._require_card(card_id)
        outcomes = None if steps is None else tuple((str(item), bool(ok)) for item, ok in steps)
        if outcomes:
            recording.require_steps(self.connection, row, outcomes)
        answer = cards.Answer(
            card=card_id,
            rating=Rating(rating),
            duration_ms=duration_ms,
            response=response,
            event=log.new_id(),
            stamp=self.stamp(now),
            steps=outcomes if row.type is PATH else None,
        )
        return self.record(answer)

    def _require_card(self, card_id: str) -> CardRow:
        from malgil.store.cards import read_card

        row = read_card(self.connection, card_id)
        if row is None:
            raise UsageError(_("The collection has no card {card}.").format(card=card_id))
        return row

    def cards(
        self, phrasebook: str | None = None, *, archived: bool = False
    ) -> list[library.ListedCard]:
        """Return the cards with their states, in the order of their phrasebooks.

        Args:
            phrasebook: Id of the only phrasebook to list (default: all).
            archived: Return the archived cards instead of the current ones.
        """
        from malgil.store import phrasebooks as library

        return library.read_cards(self.connection, phrasebook, archived=archived)

    def plan_import(self, book: Phrasebook) -> Plan:
        """Return what an import would add, change, move or archive."""
        from malgil.store.importing import plan

        return plan(self, book)

    def import_book(
        self,
        book: Phrasebook,
        now: datetime,
        *,
        origin: str = "user",
        on_progress: ProgressCallback = no_progress,
    ) -> Plan:
        """Replace the content of the phrasebook with the same id, in one transaction.

        `on_progress` receives the share done (0–1). An exception that it raises cancels the import
        and leaves the collection unchanged.

        Raises:
            CollectionError: The backup before the import (see `keep_backups`) failed.
            WriteError: The import could not be written. The collection is unchanged.
        """
        from malgil.store.importing import import_phrasebook

        return import_phrasebook(self, book, now, origin, on_progress)


def _recover_strays(collection: Path) -> tuple[str, ...]:
    """Recover stray logs before any write that would make them unusable."""
    if not stray_logs(collection):
        return ()
    from malgil.store import strays

    return tuple(strays.recover(collection))
