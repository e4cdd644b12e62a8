"""`malgil import`, `export` and `new-phrasebook`: phrasebooks and answers as files."""

from __future__ import annotations

import sys
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click
from msgspec.structs import replace

from malgil.base import ending
from malgil.base.errors import MalgilError, UsageError
from malgil.base.i18n import N_, _
from malgil.base.plain_text import cut
from malgil.cli.command import command, phrasebook_option
from malgil.cli.context import GlobalOptions, chosen_path, opened
from malgil.cli.files import is_stdout, write_file
from malgil.cli.output import complain, literal, progress, require_stdout, say, say_raw
from malgil.phrasebook.diff import adopt_ids
from malgil.phrasebook.formats.csv import adopt_table, read_table, reviews_csv, write_table
from malgil.phrasebook.formats.outline import (
    describe_left_out,
    describe_mended,
    read_outline,
    write_outline,
)
from malgil.phrasebook.formats.text_files import read_text_file
from malgil.phrasebook.formats.yaml import phrasebook_template, read_phrasebook, write_phrasebook
from malgil.phrasebook.goals import equal_goals
from malgil.phrasebook.model import PATH_SEPARATOR, canonical, slug

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from malgil.collection import Collection
    from malgil.phrasebook.diff import Plan, PlanLine
    from malgil.phrasebook.model import Phrasebook

YAML, OUTLINE, TABLE, REVIEWS, ANKI = "yaml", "outline", "csv", "reviews-csv", "apkg"
FORMATS = (YAML, OUTLINE, TABLE, REVIEWS, ANKI)

_STDIN = "-"
_YAML_ENDINGS = (".yaml", ".yml")
_TABLE_ENDINGS = (".csv", ".tsv")
_BOM = "\ufeff"


def _known_format(_ctx: click.Context, _param: click.Parameter, value: str) -> str:
    if value not in FORMATS:
        message = _("Unknown format: {name}. Available: {formats}")
        raise UsageError(message.format(name=value, formats=", ".join(FORMATS)))
    return value


@command(
    "import",
    N_(
        "Import a phrasebook: a YAML file (.yaml, .yml), a table (.csv, .tsv) or "
        "an outline (any other name, or - for stdin). A table or an outline makes "
        "a new phrasebook named after the file, or updates one with --into. "
        "Unchanged cards keep their progress. An Anki package (.apkg, .colpkg) brings home the "
        "answers given in Anki on malgil’s notes, or else makes a phrasebook of its decks."
    ),
    prints=False,
)
@click.argument("file", metavar="FILE")
@click.option("--into", metavar="ID", help=N_("The phrasebook to update."))
@click.option("--dry-run", is_flag=True, help=N_("Only show what would be done."))
@click.option(
    "--encoding",
    metavar="E",
    default="utf-8",
    help=N_("The file's encoding, such as cp949 (default: utf-8)."),
)
@click.option(
    "--with-history", is_flag=True, help=N_("Also import the answers of the decks of others.")
)
@click.pass_obj
def import_file(
    chosen: GlobalOptions,
    *,
    file: str,
    into: str | None,
    dry_run: bool,
    encoding: str,
    with_history: bool,
) -> None:
    """Import a file."""
    if dry_run:
        require_stdout()
    with opened(chosen, phrasebook=into) as (collection, clock):
        from malgil.anki.package import is_package

        if file != _STDIN and is_package(Path(file)):
            options = {"dry_run": dry_run, "with_history": with_history}
            _import_package(Path(file), collection, clock(), into=into, **options)
            return
        source = _read(file, encoding)
        book = _book(source, collection, into)
        if dry_run:
            _show_plan(book.id, collection.plan_import(book))
            return
        with progress(_("Importing: {progress} Ctrl+C cancels.")) as on_progress:
            plan = collection.import_book(book, clock(), on_progress=on_progress)
        say(_("Imported: {phrasebook}").format(phrasebook=literal(book.id)))
        say(_counts(plan))


@command(
    "export",
    N_(
        "Write a phrasebook as yaml, outline, csv or an Anki package (apkg), or the answers as "
        "reviews-csv: to stdout, or to a file with -o."
    ),
    prints=False,
)
@click.argument("file_format", metavar="yaml|outline|csv|reviews-csv|apkg", callback=_known_format)
@click.option("-o", "--output", metavar="FILE", help=N_("The file to write."))
@click.option("--force", is_flag=True, help=N_("Replace an existing file."))
@click.option(
    "--with-history", is_flag=True, help=N_("Add states, due days and answers to an Anki package.")
)
@phrasebook_option
@click.pass_obj
def export(
    chosen: GlobalOptions,
    *,
    file_format: str,
    output: str | None,
    force: bool,
    with_history: bool,
    phrasebook: str | None,
) -> None:
    """Export a phrasebook or the reviews."""
    if with_history and file_format != ANKI:
        raise UsageError(_("--with-history is only for an Anki package (apkg)."))
    if file_format == ANKI and output in (None, _STDIN) and sys.stdout and sys.stdout.isatty():
        raise UsageError(_("A package cannot be shown in the terminal. Name a file with -o."))
    from malgil.anki.export import export_package

    with opened(chosen, phrasebook=phrasebook) as (collection, clock):
        text: Iterable[str | bytes]
        if file_format == REVIEWS:
            text = reviews_csv(collection.reviews(phrasebook))
        else:
            book = phrasebook or _only_phrasebook(collection)
            if file_format == ANKI:
                text = [export_package(collection, book, clock(), with_history=with_history)]
            else:
                text = _content(collection.book(book), file_format)
        if output is None or output == _STDIN:
            for part in text:
                say_raw(part)
            return
        # Without a byte order mark, a spreadsheet assumes the system's legacy encoding.
        place = Path(output)
        mark = [_BOM] if file_format == TABLE and not is_stdout(place) else []
        write_file(place, chain(mark, text), force=force, spared=collection.path)
        complain(_("Written: {path}").format(path=output))


@command(
    "new-phrasebook",
    N_("Write a template for a phrasebook of your own; its comments explain the format."),
    prints=False,
)
@click.argument("file", metavar="FILE")
@click.option("--force", is_flag=True, help=N_("Replace an existing file."))
@click.pass_obj
def new_phrasebook(chosen: GlobalOptions, *, file: str, force: bool) -> None:
    """Write a template."""
    path = Path(file)
    title = canonical(cut(path.stem)) or "phrasebook"
    text = phrasebook_template(slug(title), title)
    write_file(path, [text], force=force, spared=chosen_path(chosen))
    complain(_("Written: {path}").format(path=file))


class _Source(NamedTuple):
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


def _read(file: str, encoding: str) -> _Source:
    if file == _STDIN:
        with suppress(OSError):  # without a stdin, reading it reports the error
            ending.wait_for_input(0)
        text = read_text_file(Path("/dev/stdin"), encoding=encoding)
        is_yaml = text.removeprefix("\ufeff").startswith("format:")
        return _Source("stdin", "", text, is_yaml=is_yaml)
    path = Path(file)
    text = read_text_file(path, encoding=encoding)
    suffix = path.suffix.lower()
    is_yaml, is_table = suffix in _YAML_ENDINGS, suffix in _TABLE_ENDINGS
    return _Source(file, path.stem, text, is_yaml=is_yaml, is_table=is_table)


def _book(source: _Source, collection: Collection, into: str | None) -> Phrasebook:
    if source.is_yaml:
        with progress(_("Reading the file: {progress} Ctrl+C cancels.")) as on_progress:
            book = read_phrasebook(source.text, source=source.name, on_progress=on_progress)
        for first, second in equal_goals(book):
            message = _("Two places have the same goal: {first} · {second}")
            paths = [literal(PATH_SEPARATOR.join(place.path)) for place in (first, second)]
            say(message.format(first=paths[0], second=paths[1]))
        return book if into is None else replace(book, id=into)

    title = canonical(cut(source.stem))
    book_id = into or _new_id(slug(title), title, collection)
    if source.is_table:
        book = read_table(source.text, source=source.name, book_id=book_id, title=title or book_id)
        return book if into is None else adopt_table(book, collection.book(into))
    book, mended = read_outline(
        source.text, source=source.name, book_id=book_id, title=title or book_id
    )
    for line in describe_mended(mended):
        say(_("Repaired: {what}").format(what=line))
    return book if into is None else adopt_ids(book, collection.book(into))


def _new_id(book_id: str, title: str, collection: Collection) -> str:
    if not title:
        raise UsageError(
            _(
                "A list from stdin has no name. Name the phrasebook to update with --into, "
                "or save the list as a file."
            )
        )
    if any(row.id == book_id for row in collection.phrasebooks()):
        message = _(
            "There is already a phrasebook of this name: {name}. Update it with --into {name}, or "
            "rename the file."
        )
        raise MalgilError(message.format(name=book_id))
    return book_id


def _show_plan(book_id: str, plan: Plan) -> None:
    say(_("Phrasebook: {phrasebook}").format(phrasebook=literal(book_id)))
    say(_counts(plan))
    for heading, lines in (
        (_("Added"), plan.added),
        (_("Changed"), plan.changed),
        (_("Moved"), plan.moved),
        (_("Archived"), plan.archived),
    ):
        if lines:
            say(heading)
        for line in lines:
            say(f"  {_plan_text(line)}")
    say(_("Preview only. Nothing was changed."))


def _counts(plan: Plan) -> str:
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
        return literal(f"{line.where} — {gist}" if gist else line.where)
    if line.field in ("path", "order"):
        return literal(line.where if line.field == "order" else f"{line.before} → {line.after}")
    return literal(f"{line.where} · {line.field}: {line.before or '-'} → {line.after or '-'}")


def _import_package(
    path: Path,
    collection: Collection,
    now: datetime,
    *,
    into: str | None,
    dry_run: bool,
    with_history: bool,
) -> None:
    """Import the answers on malgil's own notes, or else the decks."""
    from malgil.anki import decks, home
    from malgil.anki.package import read_package

    own = home.own_notes(collection)
    package = read_package(path, own)
    book, plan = None, None
    if any(note.guid in own for note in package.notes.values()):
        cards, with_history = home.own_cards(collection, package, own), True
        left_out, message = package.others, _("Notes of others, which need a package alone: {n}")
    else:
        found = decks.read_decks(package, str(path))
        stem = canonical(cut(path.stem))
        book_id = into or _new_id(slug(stem), stem, collection)
        book = decks.to_book(found, book_id, found.title or stem)
        book = book if into is None else adopt_table(book, collection.book(into))
        plan = collection.plan_import(book)
        cards = decks.cards_in(found, book) if with_history else {}
        left_out, message = found.left_out, _("Notes without two short sides of text: {n}")
    reviews = home.new_reviews(collection, package, cards, now)
    if with_history:
        say(_("New answers from Anki: {n}").format(n=len(reviews)))
    if left_out:
        say(message.format(n=left_out))
    if dry_run and book is not None and plan is not None:
        _show_plan(book.id, plan)
    elif dry_run:
        say(_("Preview only. Nothing was changed."))
    elif reviews or book is not None:
        with progress(_("Importing: {progress} Ctrl+C cancels.")) as on_progress:
            home.record(collection, now, reviews, book, on_progress)
    if not dry_run and book is not None and plan is not None:
        say(_("Imported: {phrasebook}").format(phrasebook=literal(book.id)))
        say(_counts(plan))


def _only_phrasebook(collection: Collection) -> str:
    """Return the id of the only phrasebook; raises UsageError if there are several."""
    ids = [row.id for row in collection.phrasebooks()]
    if len(ids) != 1:
        message = _("Choose a phrasebook with --phrasebook. Available: {phrasebooks}")
        raise UsageError(message.format(phrasebooks=", ".join(ids)))
    return ids[0]


def _content(book: Phrasebook, file_format: str) -> Iterable[str]:
    if file_format == YAML:
        return (write_phrasebook(book),)
    if file_format == TABLE:
        return write_table(book)

    text, left_out = write_outline(book)
    for line in describe_left_out(left_out):
        complain(line)
    return (text,)
