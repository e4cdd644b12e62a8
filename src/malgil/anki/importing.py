"""Import a package: the answers on malgil's own notes, or else the decks as a phrasebook."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from malgil.anki import decks, home
from malgil.anki.package import read_package
from malgil.base.errors import UsageError
from malgil.base.i18n import _
from malgil.base.plain_text import cut
from malgil.phrasebook.diff import Plan, keep_ids
from malgil.phrasebook.formats.csv import adopt_table
from malgil.phrasebook.formats.drafts import BookFile, made_book
from malgil.phrasebook.formats.text_files import Findings
from malgil.phrasebook.model import canonical, slug
from malgil.store import importing

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.model import Phrasebook
    from malgil.store.store import Store


class PackageImport(NamedTuple):
    """What an import of a package would do.

    Attributes:
        book: The new content of a phrasebook. None if only answers are imported.
        plan: The changes of the phrasebook.
        answers: Number of new answers.
        remarks: What is imported and left out, in words.
        write: Imports. None if there is nothing to import.
    """

    book: Phrasebook | None
    plan: Plan
    answers: int
    remarks: tuple[str, ...]
    write: Callable[[ProgressCallback], object] | None


def plan_import(
    store: Store, path: Path, now: datetime, *, into: str | None = None, with_history: bool
) -> PackageImport:
    """Return what an import of a package would do.

    Args:
        store: The collection.
        path: The package.
        now: The current time.
        into: The phrasebook that decks of others update (default: a new one).
        with_history: Whether the answers of decks of others are imported, too.

    Raises:
        MalgilError: The package cannot be used, or a new phrasebook has a taken name.
    """
    own = home.own_notes(store)
    package = read_package(path, own)
    book, plan = None, Plan()
    if any(note.guid in own for note in package.notes.values()):
        if into is not None:
            raise UsageError(_("--into is not for answers on malgil’s own notes."))
        cards, with_history = home.own_cards(store, package, own), True
        left_out, message = package.others, _("Notes of others, which need a package alone: {n}")
    else:
        found = decks.read_decks(package, str(path))
        stem = canonical(cut(path.stem))
        book_id = into or importing.new_id(store, slug(stem), stem)
        findings = Findings(label_as_gloss=True)
        title = found.title or stem
        file = BookFile(source=str(path), book_id=book_id, title=title, findings=findings)
        book = made_book(found.top, file)
        adopt = keep_ids if into is None else adopt_table
        book = adopt(book, *importing.previous(store, book_id))
        plan = importing.plan(store, book)
        cards = decks.cards_in(found, book) if with_history else {}
        left_out, message = found.left_out, _("Notes without two short sides of text: {n}")
    reviews = home.new_reviews(store, package, cards, now)
    remarks = [_("New answers from Anki: {n}").format(n=len(reviews))] if with_history else []
    if left_out:
        remarks.append(message.format(n=left_out))
    write = partial(home.record, store, now, reviews, book)
    has_any = bool(reviews) or book is not None
    return PackageImport(book, plan, len(reviews), tuple(remarks), write if has_any else None)
