"""Phrasebooks and answers as files: what an import reads, and what an export writes."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from malgil import wording
from malgil.base.errors import UsageError
from malgil.base.i18n import N_, _
from malgil.base.plain_text import cut
from malgil.base.progress import no_progress
from malgil.library import card_actions
from malgil.phrasebook.diff import PlanKind, adopt_ids, keep_ids
from malgil.phrasebook.formats.csv import (
    adopt_table,
    is_table,
    layout_of,
    read_table,
    reviews_csv,
    write_table,
)
from malgil.phrasebook.formats.drafts import BookFile
from malgil.phrasebook.formats.lists import is_list, read_list
from malgil.phrasebook.formats.markup import read_html, read_opml
from malgil.phrasebook.formats.outline import describe_left_out, read_outline, write_outline
from malgil.phrasebook.formats.text_files import Findings, describe_mended, read_text_file
from malgil.phrasebook.formats.yaml import read_phrasebook, write_phrasebook
from malgil.phrasebook.goals import equal_goals
from malgil.phrasebook.model import PATH_SEPARATOR, canonical, slug
from malgil.store import importing

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.diff import Plan, PlanLine
    from malgil.phrasebook.formats.csv import TableLayout
    from malgil.phrasebook.model import Phrasebook
    from malgil.store.store import Store

YAML, OUTLINE, TABLE, REVIEWS, PAGE = "yaml", "outline", "csv", "reviews-csv", "html"
FORMATS = {YAML: ".yaml", OUTLINE: ".txt", TABLE: ".csv", REVIEWS: ".csv", PAGE: ".html"}
"""The formats of an export, with the usual end of a file's name."""

_COLUMN_NAMES = {"label": N_("label"), "gloss": N_("gloss"), "note": N_("note")}
_YAML_ENDINGS = (".yaml", ".yml")
_TABLE_ENDINGS = (".csv", ".tsv")
_BOM = "\ufeff"
_START = 1 << 16
_IS_YAML = re.compile(r"^format:[ \t]*[\"']?[0-9]", re.MULTILINE)
_OUTLINE_STEP = re.compile(r"^[^\S\n]*┗", re.MULTILINE)
_OUTLINE_TOP = re.compile(r'^[^\t"\n]*☞', re.MULTILINE)
_IS_MARKUP = re.compile(r"\s*<[a-z!?]", re.IGNORECASE)


class FileKind(StrEnum):
    """What the text of a file is."""

    YAML = "yaml"
    OUTLINE = "outline"
    TABLE = "table"
    LIST = "list"
    HTML = "html"
    OPML = "opml"


class ImportOptions(Struct, frozen=True, kw_only=True):
    """How a file is read.

    Attributes:
        columns: What the columns of a table have, as in `TableLayout.columns` (default: guessed).
        has_header: Whether the first row of a table names the columns (default: guessed).
        number: Number of the list in a page, from 1. 0 for the only one.
        label_as_gloss: Whether the labels of branches stand for missing glosses.
        skip_faulty: Whether what is faulty is left out, instead of refusing the file.
    """

    columns: tuple[str, ...] = ()
    has_header: bool | None = None
    number: int = 0
    label_as_gloss: bool = False
    skip_faulty: bool = False


class Source(NamedTuple):
    """A file that was read.

    Attributes:
        name: Its name in messages.
        stem: The name for a new phrasebook; empty for stdin.
        text: The content.
        kind: What the content is.
    """

    name: str
    stem: str
    text: str
    kind: FileKind

    @property
    def phrasebook(self) -> str:
        """The id of the phrasebook that a file without one makes."""
        return "" if self.kind is FileKind.YAML else slug(canonical(cut(self.stem)))


class Preview(Struct, frozen=True, kw_only=True):
    """What an import of a file would do.

    Attributes:
        book: The phrasebook as it would be.
        plan: The changes.
        taken_for: What the file was taken for, in words.
        remarks: What was repaired, skipped or is doubtful, in words.
        question: The question before it is imported. Empty if none is needed.
    """

    book: Phrasebook
    plan: Plan
    taken_for: tuple[str, ...]
    remarks: tuple[str, ...]
    question: str


def read_source(file: str, encoding: str = "utf-8", *, skips: bool = False) -> Source:
    """Read a file, without making sense of it. The arguments are those of `read_text_file`.

    Raises:
        ContentError: It cannot be read.
    """
    path = Path(file)
    text = read_text_file(path, encoding=encoding, skips=skips)
    return Source(file, path.stem, text, recognised(text, path.suffix.lower()))


def recognised(text: str, ending: str = "") -> FileKind:
    """Return what a text is, by its content. The end of a file's name decides for YAML and tables.

    Args:
        text: The content.
        ending: The end of the file's name, such as `.csv`, in lower case.
    """
    start = text[:_START].removeprefix(_BOM)
    if ending in _YAML_ENDINGS or _IS_YAML.search(start):
        return FileKind.YAML
    if ending in _TABLE_ENDINGS:
        return FileKind.TABLE
    if _IS_MARKUP.match(start):
        return FileKind.OPML if "<opml" in start.lower() else FileKind.HTML
    has_marks = is_list(start)
    # A hand may point in a gloss of a list or a table as well.
    points = _OUTLINE_TOP.search(start) and not has_marks
    if _OUTLINE_STEP.search(start) or points or not start.strip():
        return FileKind.OUTLINE
    if has_marks or not is_table(start):
        return FileKind.LIST
    return FileKind.TABLE


def layout(source: Source, options: ImportOptions) -> TableLayout:
    """Return how a table is laid out.

    Raises:
        UsageError: The user named impossible columns.
    """
    return layout_of(source.text, options.columns, has_header=options.has_header)


def taken_for(source: Source, options: ImportOptions) -> Iterator[str]:
    """Yield what a file is taken for, and what each column of a table has."""
    names = {
        FileKind.YAML: _("a phrasebook in YAML"),
        FileKind.OUTLINE: _("an outline"),
        FileKind.LIST: _("a nested list"),
        FileKind.HTML: _("a list in HTML"),
        FileKind.OPML: _("an outline in OPML"),
    }
    if source.kind is not FileKind.TABLE:
        yield _("Read as: {kind}").format(kind=names[source.kind])
        return
    table = layout(source, options)
    marks = {"\t": _("tabs"), ",": _("commas"), ";": _("semicolons")}
    parts = [_("a text export of Anki") if table.is_anki else _("a table")]
    parts.append(_("separator: {mark}").format(mark=marks.get(table.delimiter, table.delimiter)))
    parts.append(_("with a header") if table.has_header else _("without a header"))
    if table.is_html:
        parts.append(_("HTML becomes text"))
    yield _("Read as: {kind}").format(kind=", ".join(parts))
    if table.columns:
        columns = (f"{cut(name)} = {use}" for name, use in column_names(table))
        yield _("Columns: {columns}").format(columns=" · ".join(columns))


def column_names(table: TableLayout) -> Iterator[tuple[str, str]]:
    """Yield the name or number of each column, and what it has in words."""
    for number, column in enumerate(table.columns):
        name = table.names[number] if number < len(table.names) else ""
        use = _(_COLUMN_NAMES[column]) if column in _COLUMN_NAMES else column
        yield name or str(number + 1), use or "–"


def preview(
    source: Source,
    store: Store,
    into: str | None,
    options: ImportOptions,
    on_progress: ProgressCallback = no_progress,
) -> Preview:
    """Return what an import of a file would do.

    Args:
        source: The file.
        store: The collection, whose phrasebook of the same id keeps its ids.
        into: The phrasebook to update (default: the file's own, or a new one).
        options: How it is read.
        on_progress: Progress callback, 0–1.

    Raises:
        MalgilError: The file is faulty, or a new phrasebook has no name or a taken one.
    """
    findings = Findings(skips=options.skip_faulty, label_as_gloss=options.label_as_gloss)
    book = _read_book(source, store, into, findings, options, on_progress)
    plan = importing.plan(store, book)
    return Preview(
        book=book,
        plan=plan,
        taken_for=tuple(taken_for(source, options)),
        remarks=tuple(_remarks(book, findings)),
        question=ask_archiving(store, book, plan),
    )


def _read_book(
    source: Source,
    store: Store,
    into: str | None,
    findings: Findings,
    options: ImportOptions,
    on_progress: ProgressCallback,
) -> Phrasebook:
    """Return the phrasebook of a file with the ids that it keeps."""

    def adopt(book: Phrasebook, made: Container[tuple[str, str]]) -> Phrasebook:
        book = book if into is None else replace(book, id=into)
        return keep_ids(book, *importing.previous(store, book.id), made)

    if source.kind is FileKind.YAML:
        return read_phrasebook(
            source.text,
            source=source.name,
            findings=findings,
            adopt=adopt,
            on_progress=on_progress,
        )
    title = canonical(cut(source.stem))
    book_id = into or importing.new_id(store, source.phrasebook, title)
    file = BookFile(
        source=source.name,
        book_id=book_id,
        title=title or book_id,
        findings=findings,
        on_progress=on_progress,
    )
    if source.kind is FileKind.TABLE:
        book = read_table(source.text, file, layout(source, options))
    elif source.kind is FileKind.HTML:
        book = read_html(source.text, file, options.number)
    else:
        book = _READERS[source.kind](source.text, file)
    old, archived = importing.previous(store, book_id)
    if into is None:
        return keep_ids(book, old, archived)
    return (adopt_table if source.kind is FileKind.TABLE else adopt_ids)(book, old, archived)


_READERS = {
    FileKind.OUTLINE: read_outline,
    FileKind.LIST: read_list,
    FileKind.OPML: read_opml,
}


def _remarks(book: Phrasebook, findings: Findings) -> Iterator[str]:
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


def ask_archiving(store: Store, book: Phrasebook, plan: Plan) -> str:
    """Return the question before more than a tenth of a phrasebook is archived, else nothing."""
    gone = sum(line.kind in (PlanKind.ITEM, PlanKind.FLOW) for line in plan.archived)
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
    store: Store,
    file_format: str,
    phrasebook: str | None,
    *,
    day: int | None = None,
    masked: str = "",
) -> tuple[Iterable[str], Iterable[str]]:
    """Return an export's text, in parts, and lines about what the format leaves out.

    Args:
        store: The open collection.
        file_format: One of `FORMATS`.
        phrasebook: The phrasebook (default: the only one; all for the answers).
        day: The learning day whose unknown a page marks (default: it marks nothing).
        masked: What a page covers, `glosses` or `labels` (default: nothing).

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
    if file_format == PAGE:
        from malgil.library.page import write_page  # slow to import, and rarely needed

        return (write_page(store, book.id, day=day, masked=masked),), ()
    text, left_out = write_outline(book)
    return (text,), describe_left_out(left_out)


def mark_of(file_format: str) -> list[str]:
    """Return what a file begins with: a spreadsheet needs a mark to read a table as UTF-8."""
    return [_BOM] if file_format == TABLE else []
