"""Phrasebooks and answers as files: what an import reads, and what an export writes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from malgil import wording
from malgil.base.errors import MalgilError, UsageError
from malgil.base.i18n import _
from malgil.base.plain_text import cut
from malgil.base.progress import no_progress
from malgil.library import card_actions
from malgil.phrasebook.diff import PlanKind, adopt_ids, keep_ids
from malgil.phrasebook.formats.csv import adopt_table, read_table, reviews_csv, write_table
from malgil.phrasebook.formats.outline import describe_left_out, read_outline, write_outline
from malgil.phrasebook.formats.text_files import describe_mended, read_text_file
from malgil.phrasebook.formats.yaml import read_phrasebook, write_phrasebook
from malgil.phrasebook.goals import equal_goals
from malgil.phrasebook.model import PATH_SEPARATOR, canonical, slug
from malgil.store import importing

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.diff import Plan, PlanLine
    from malgil.phrasebook.formats.text_files import Findings
    from malgil.phrasebook.model import Phrasebook
    from malgil.store.store import Store

YAML, OUTLINE, TABLE, REVIEWS = "yaml", "outline", "csv", "reviews-csv"
FORMATS = {YAML: ".yaml", OUTLINE: ".txt", TABLE: ".csv", REVIEWS: ".csv"}
"""The formats of an export, with the usual end of a file's name."""

_YAML_ENDINGS = (".yaml", ".yml")
_TABLE_ENDINGS = (".csv", ".tsv")
_BOM = "\ufeff"


class Source(NamedTuple):
    """A file that was read.

    Attributes:
        name: Its name in messages.
        stem: The name for a new phrasebook; empty for stdin.
        text: The content.
        is_yaml: Whether it is a phrasebook in YAML.
        is_table: Whether it is a table.
    """

    name: str
    stem: str
    text: str
    is_yaml: bool
    is_table: bool = False

    @property
    def phrasebook(self) -> str:
        """The id of the phrasebook that a table or an outline makes."""
        return "" if self.is_yaml else slug(canonical(cut(self.stem)))


def read_source(file: str, encoding: str = "utf-8") -> Source:
    """Read a file, without making sense of it.

    Raises:
        ContentError: It cannot be read.
    """
    path = Path(file)
    text = read_text_file(path, encoding=encoding)
    suffix = path.suffix.lower()
    is_yaml, is_table = suffix in _YAML_ENDINGS, suffix in _TABLE_ENDINGS
    return Source(file, path.stem, text, is_yaml=is_yaml, is_table=is_table)


def read_book(
    source: Source,
    store: Store,
    into: str | None,
    findings: Findings,
    on_progress: ProgressCallback = no_progress,
) -> Phrasebook:
    """Return the phrasebook of a file as an import takes it.

    Args:
        source: The file.
        store: The collection, whose phrasebook of the same id keeps its ids.
        into: The phrasebook to update (default: the file's own, or a new one).
        findings: Gets the faults and repairs.
        on_progress: Progress callback, 0–1.

    Raises:
        MalgilError: The file is faulty, or a new phrasebook has no name or a taken one.
    """

    def adopt(book: Phrasebook, made: Container[tuple[str, str]]) -> Phrasebook:
        book = book if into is None else replace(book, id=into)
        return keep_ids(book, *importing.previous(store, book.id), made)

    name, text = source.name, source.text
    if source.is_yaml:
        return read_phrasebook(
            text, source=name, on_progress=on_progress, adopt=adopt, findings=findings
        )
    title = canonical(cut(source.stem))
    book_id = into or new_id(source.phrasebook, title, store)
    old, archived = importing.previous(store, book_id)
    title = title or book_id
    if source.is_table:
        book = read_table(text, source=name, book_id=book_id, title=title, findings=findings)
    else:
        book = read_outline(text, source=name, book_id=book_id, title=title, findings=findings)
    if into is None:
        return keep_ids(book, old, archived)
    return (adopt_table if source.is_table else adopt_ids)(book, old, archived)


def new_id(book_id: str, title: str, store: Store) -> str:
    """Return the id of a new phrasebook.

    Raises:
        UsageError: It has no name.
        MalgilError: There is one of this name.
    """
    if not title:
        raise UsageError(
            _(
                "A list from stdin has no name. Name the phrasebook to update with --into, "
                "or save the list as a file."
            )
        )
    if any(row.id == book_id for row in store.phrasebooks()):
        message = _(
            "There is already a phrasebook of this name: {name}. Update it with --into {name}, or "
            "rename the file."
        )
        raise MalgilError(message.format(name=book_id))
    return book_id


def remarks(book: Phrasebook, findings: Findings) -> Iterator[str]:
    """Yield what was repaired, skipped or is doubtful in a file."""
    for places in equal_goals(book):
        first, second = (cut(PATH_SEPARATOR.join(place.path)) for place in places)
        yield _("Two places have the same goal: {first} · {second}").format(
            first=first, second=second
        )
    for line in describe_mended(findings.mended):
        yield _("Repaired: {what}").format(what=line)
    for line in findings.lines():
        yield _("Skipped: {what}").format(what=cut(line))


def plan_lines(plan: Plan) -> Iterator[str]:
    """Yield the changes of an import in words: the counts first."""
    yield counts(plan)
    for heading, lines in (
        (_("Added"), plan.added),
        (_("Changed"), plan.changed),
        (_("Moved"), plan.moved),
        (_("Archived"), plan.archived),
    ):
        if lines:
            yield heading
        yield from (f"  {cut(_plan_text(line))}" for line in lines)


def counts(plan: Plan) -> str:
    """Return how much an import changes."""
    if not plan:
        return _("The phrasebook is already the same.")
    text = _("added: {added} · changed: {changed} · moved: {moved} · archived: {archived}")
    return text.format(
        added=len(plan.added),
        changed=len(plan.changed),
        moved=len(plan.moved),
        archived=len(plan.archived),
    )


def _plan_text(line: PlanLine) -> str:
    if not line.field:
        gist = line.before or line.after
        return f"{line.where} — {gist}" if gist else line.where
    if line.field in ("path", "order"):
        return line.where if line.field == "order" else f"{line.before} → {line.after}"
    return f"{line.where} · {line.field}: {line.before or '-'} → {line.after or '-'}"


_ASKED_SHARE = 10


def ask_archiving(store: Store, book: Phrasebook) -> str:
    """Return the question before more than a tenth of a phrasebook is archived, else nothing."""
    archived = importing.plan(store, book).archived
    gone = sum(line.kind in (PlanKind.ITEM, PlanKind.FLOW) for line in archived)
    if not gone:
        return ""
    before = _phrases_in(store.book(book.id))
    if gone * _ASKED_SHARE <= len(before):
        return ""
    lost = set(before).difference(_phrases_in(book))
    cards = card_actions.cards_of_phrases(store, book.id, lost)
    text = _("This archives {gone} of {all} places of {phrasebook}: {cards}, {answers}. Continue?")
    return text.format(
        gone=gone,
        all=len(before),
        phrasebook=book.id,
        cards=wording.cards(len(cards)),
        answers=wording.answers(card_actions.answer_count(store, cards)),
    )


def _phrases_in(book: Phrasebook) -> list[str]:
    """Return the phrase of each place."""
    return [place.item.phrase for place in book.places()] + [
        entry.phrase for entry in book.flow_entries()
    ]


def only_phrasebook(store: Store) -> str:
    """Return the id of the only phrasebook.

    Raises:
        UsageError: There are several.
    """
    ids = [row.id for row in store.phrasebooks()]
    if len(ids) != 1:
        message = _("Choose a phrasebook with --phrasebook. Available: {phrasebooks}")
        raise UsageError(message.format(phrasebooks=", ".join(ids)))
    return ids[0]


def export_text(
    store: Store, file_format: str, phrasebook: str | None
) -> tuple[Iterable[str], Iterable[str]]:
    """Return an export's text, in parts, and lines about what the format leaves out.

    Raises:
        UsageError: There are several phrasebooks, and none is named.
    """
    if file_format == REVIEWS:
        return reviews_csv(store.reviews(phrasebook)), ()
    book = store.book(phrasebook or only_phrasebook(store))
    if file_format == YAML:
        return (write_phrasebook(book),), ()
    if file_format == TABLE:
        return write_table(book), ()
    text, left_out = write_outline(book)
    return (text,), describe_left_out(left_out)


def mark_of(file_format: str) -> list[str]:
    """Return what a file begins with: a spreadsheet needs a mark to read a table as UTF-8."""
    return [_BOM] if file_format == TABLE else []
