"""Phrasebook editor: each edit is one action that logs the whole new content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from msgspec import Struct

from malgil.base.errors import UsageError
from malgil.base.events import EventKind
from malgil.base.i18n import N_, _
from malgil.library import card_actions
from malgil.phrasebook import editing
from malgil.phrasebook.formats.document import to_document
from malgil.phrasebook.formats.text_files import book_problem
from malgil.phrasebook.model import Phrasebook, PhrasebookError
from malgil.store import content, database, importing, recording
from malgil.store.backup import Reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from malgil.phrasebook.model import Change
    from malgil.store.store import Store

P = ParamSpec("P")
T = TypeVar("T")

_PROBLEMS = {
    "label-empty": N_("There is no label. Write what stands on the screen."),
    "label-twice": N_(
        "Another phrase has this label: {where}. Change only this place, and it becomes one of its "
        "places."
    ),
    "choice-twice": N_("This label is already one of the choices here: {where}"),
    "gloss-missing": N_("There is no gloss. Write what the label means."),
    "under-itself": N_("This item cannot go under itself: {where}"),
    "too-deep": N_("Too deep: a menu has at most {where} levels."),
    "date-unknown": N_("Write a year, or year and month, such as 2026-11: {where}"),
    "menu-empty": N_("This is the last item of the menu. Archive the phrasebook instead."),
    "item-unknown": N_("The menu has no item {where}."),
    "phrase-unknown": N_("The phrasebook has no phrase {where}."),
}


class Editor(Struct, frozen=True):
    """Edits one phrasebook of a collection.

    The methods raise UsageError for an invalid edit and WriteError for a failed write. Nothing is
    changed then. `restart` resets the cards of the phrase in the same action, for an edit that
    changes the meaning.
    """

    store: Store
    phrasebook: str

    @property
    def book(self) -> Phrasebook:
        """The current content."""
        return self.store.book(self.phrasebook)

    def relabel(self, phrase: str, label: str, now: datetime, *, restart: bool = False) -> bool:
        """Change a label everywhere. Return whether anything changed."""
        after = self._after(editing.relabel, phrase, label)
        return self._write(after, now, label, restart=[phrase] if restart else [])

    def relabel_here(self, place: str, label: str, now: datetime) -> bool:
        """Change the label of one place, which becomes a place of another phrase."""
        after = self._after(editing.relabel_here, place, label, self._archived())
        return self._write(after, now, label)

    def regloss(
        self, place: str, glosses: Iterable[str], now: datetime, *, restart: bool = False
    ) -> bool:
        """Change the glosses of one place."""
        new_glosses = tuple(glosses)
        after = self._after(editing.regloss, place, new_glosses)
        phrase = _phrase_at(after, place)
        label = after.phrase(phrase).label
        return self._write(after, now, label, restart=[phrase] if restart else [])

    def describe(
        self,
        phrase: str,
        now: datetime,
        *,
        note: str | None = None,
        keywords: Iterable[str] | None = None,
    ) -> bool:
        """Change the note or the keywords of a phrase."""
        after = self._after(editing.describe, phrase, note=note, keywords=keywords)
        return self._write(after, now, after.phrase(phrase).label)

    def mark_changed(self, phrase: str, change: Change | None, now: datetime) -> bool:
        """Note how today's screen differs from a label. None: it does not."""
        after = self._after(editing.mark_changed, phrase, change)
        return self._write(after, now, after.phrase(phrase).label)

    def add(self, parent: str, at: int, label: str, glosses: Iterable[str], now: datetime) -> str:
        """Add an item to the menu. Return its id."""
        new_glosses = tuple(glosses)
        after, item = self._after(editing.add, parent, at, label, new_glosses, self._archived())
        self._write(after, now, label)
        return item

    def move(self, item: str, parent: str, at: int, now: datetime) -> bool:
        """Move an item and its descendants to a position under a parent."""
        after = self._after(editing.move, item, parent, at)
        return self._write(after, now, self._label(item))

    def archive(self, item: str, now: datetime) -> bool:
        """Archive an item and its descendants. Their history stays."""
        after = self._after(editing.archive, item)
        return self._write(after, now, self._label(item))

    def archived_by(self, item: str) -> tuple[str, ...]:
        """Return the cards that archiving an item would archive, for the confirmation."""
        after = self._after(editing.archive, item)
        kept = {phrase.id for phrase in after.phrases}
        gone = [phrase.id for phrase in self.book.phrases if phrase.id not in kept]
        return tuple(card_actions.cards_of_phrases(self.store, self.phrasebook, gone))

    def _label(self, item: str) -> str:
        return self.book.phrase(_phrase_at(self.book, item)).label

    def _archived(self) -> dict[str, str]:
        return importing.archived_labels(self.store, self.phrasebook)

    def _after(
        self, edit: Callable[Concatenate[Phrasebook, P], T], *args: P.args, **options: P.kwargs
    ) -> T:
        """Return the content after an edit; raises UsageError if that is invalid."""
        try:
            return edit(self.book, *args, **options)
        except PhrasebookError as error:
            raise UsageError(problem_text(error)) from error

    def _write(
        self,
        after: Phrasebook,
        now: datetime,
        what: str,
        *,
        restart: Iterable[str] = (),
    ) -> bool:
        store = self.store
        if problem := book_problem(after, self.book):
            raise UsageError(problem)
        if to_document(after) == to_document(self.book):
            return False
        stamp = store.stamp(now)
        connection = store.connection
        with database.transaction(connection):
            kind = EventKind.EDIT
            importing.write_book(connection, after, stamp, kind=kind, what=what)
            request = card_actions.ActionRequest(action=card_actions.CardAction.FORGET)
            cards = card_actions.cards_of_phrases(store, self.phrasebook, restart)
            for card in card_actions.affected(store, cards, request, now).cards:
                recording.record_of_card(connection, stamp, EventKind.FORGET, card, store.model)
        return True


def archive_phrasebook(store: Store, phrasebook: str, now: datetime) -> None:
    """Archive a phrasebook and its cards. Their history stays, and an undo restores them.

    Raises:
        UsageError: The phrasebook does not exist, or it is the only one.
        CollectionError: The backup before it (see `keep_backups`) failed.
        WriteError: The write failed. Nothing is changed.
    """
    store.require_phrasebook(phrasebook)
    if len(store.phrasebooks()) == 1:
        raise UsageError(_("This is the only phrasebook. Import another one first."))
    store.back_up_before(Reason.REMOVAL)
    stamp = store.stamp(now)
    with database.transaction(store.connection):
        recording.record_payload(
            store.connection,
            stamp,
            EventKind.EDIT,
            {"phrasebook": phrasebook, "what": phrasebook},
        )
        content.archive_book(store.connection, phrasebook)


def review_count(store: Store, phrasebook: str) -> int:
    """Return the number of reviews of a phrasebook's cards, for the confirmation."""
    return sum(1 for _review in store.reviews(phrasebook))


def archived_phrasebooks(store: Store) -> tuple[str, ...]:
    """Return the ids of the archived phrasebooks."""
    rows = store.connection.execute("SELECT id FROM phrasebook WHERE archived ORDER BY position")
    return tuple(book for (book,) in rows)


def bring_back(store: Store, phrasebook: str, now: datetime) -> None:
    """Restore an archived phrasebook.

    Raises:
        WriteError: The write failed. Nothing is changed.
    """
    stamp = store.stamp(now)
    book = store.book(phrasebook)
    with database.transaction(store.connection):
        importing.write_book(store.connection, book, stamp, kind=EventKind.EDIT, what=phrasebook)


def problem_text(error: PhrasebookError) -> str:
    """Return the translated message for an invalid edit."""
    return _(_PROBLEMS.get(error.problem, "{where}")).format(where=error.where)


def _phrase_at(book: Phrasebook, place: str) -> str:
    for occurrence in book.places():
        if occurrence.item.id == place:
            return occurrence.item.phrase
    for entry in book.flow_entries():
        if entry.id == place:
            return entry.phrase
    raise UsageError(problem_text(PhrasebookError("item-unknown", place)))
