"""`malgil import`, `export` and `new-phrasebook`: phrasebooks and answers as files."""

from __future__ import annotations

import sys
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import click

from malgil.base import ending
from malgil.base.errors import UsageError
from malgil.base.i18n import N_, _
from malgil.base.plain_text import cut
from malgil.cli.command import command, phrasebook_option
from malgil.cli.context import GlobalOptions, chosen_path, opened
from malgil.cli.output import (
    complain,
    literal,
    progress,
    require_stdout,
    say,
    say_lines,
    say_raw,
)
from malgil.cli.plain.io import agrees
from malgil.library.files import (
    FORMATS,
    Source,
    ask_archiving,
    counts,
    export_text,
    mark_of,
    new_id,
    only_phrasebook,
    plan_lines,
    read_book,
    read_source,
    remarks,
)
from malgil.phrasebook.diff import keep_ids
from malgil.phrasebook.formats.csv import adopt_table
from malgil.phrasebook.formats.drafts import made_book
from malgil.phrasebook.formats.text_files import Findings, read_text_file
from malgil.phrasebook.formats.yaml import phrasebook_template
from malgil.phrasebook.model import canonical, slug
from malgil.store.files import is_stdout, write_file

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from malgil.collection import Collection

ANKI = "apkg"
_FORMATS = (*FORMATS, ANKI)

_STDIN = "-"


def _known_format(_ctx: click.Context, _param: click.Parameter, value: str) -> str:
    if value not in _FORMATS:
        message = _("Unknown format: {name}. Available: {formats}")
        raise UsageError(message.format(name=value, formats=", ".join(_FORMATS)))
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
@click.option("--yes", is_flag=True, help=N_("Do not ask."))
@click.option(
    "--encoding",
    metavar="E",
    default="utf-8",
    help=N_("The file's encoding, such as cp949 (default: utf-8)."),
)
@click.option("--skip-faulty", is_flag=True, help=N_("Import the rest of a faulty file."))
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
    yes: bool,
    encoding: str,
    skip_faulty: bool,
    with_history: bool,
) -> int:
    """Import a file."""
    if dry_run:
        require_stdout()
    with opened(chosen, phrasebook=into) as (collection, clock):
        from malgil.anki.package import is_package

        if file != _STDIN and is_package(Path(file)):
            options = {"dry_run": dry_run, "yes": yes, "with_history": with_history}
            return _import_package(Path(file), collection, clock(), into=into, **options)
        source = _read(file, encoding)
        findings = Findings(skips=skip_faulty)
        with progress(_("Reading the file: {progress} Ctrl+C cancels.")) as on_progress:
            book = read_book(source, collection, into, findings, on_progress)
        say_lines(remarks(book, findings))
        if dry_run:
            say(_("Phrasebook: {phrasebook}").format(phrasebook=literal(book.id)))
            say_lines(plan_lines(collection.plan_import(book)))
            say(_("Preview only. Nothing was changed."))
            return 0
        question = "" if yes else ask_archiving(collection, book)
        if question and not agrees(question):
            say(_("Nothing was changed."))
            return 1
        with progress(_("Importing: {progress} Ctrl+C cancels.")) as on_progress:
            plan = collection.import_book(book, clock(), on_progress=on_progress)
        say(_("Imported: {phrasebook}").format(phrasebook=literal(book.id)))
        say(counts(plan))
    return 0


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
    with opened(chosen, phrasebook=phrasebook) as (collection, clock):
        text: Iterable[str | bytes]
        if file_format == ANKI:
            from malgil.anki.export import export_package

            book = phrasebook or only_phrasebook(collection)
            text = [export_package(collection, book, clock(), with_history=with_history)]
        else:
            text, left_out = export_text(collection, file_format, phrasebook)
            for line in left_out:
                complain(line)
        if output is None or output == _STDIN:
            for part in text:
                say_raw(part)
            return
        place = Path(output)
        mark = [] if is_stdout(place) else mark_of(file_format)
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


def _read(file: str, encoding: str) -> Source:
    if file != _STDIN:
        return read_source(file, encoding)
    with suppress(OSError):  # without a stdin, reading it reports the error
        ending.wait_for_input(0)
    text = read_text_file(Path("/dev/stdin"), encoding=encoding)
    return Source("stdin", "", text, is_yaml=text.removeprefix("\ufeff").startswith("format:"))


def _import_package(
    path: Path,
    collection: Collection,
    now: datetime,
    *,
    into: str | None,
    dry_run: bool,
    yes: bool,
    with_history: bool,
) -> int:
    """Import the answers on malgil's own notes, or else the decks."""
    from malgil.anki import decks, home
    from malgil.anki.package import read_package

    own = home.own_notes(collection)
    package = read_package(path, own)
    book, plan = None, None
    if any(note.guid in own for note in package.notes.values()):
        if into is not None:
            raise UsageError(_("--into is not for answers on malgil’s own notes."))
        cards, with_history = home.own_cards(collection, package, own), True
        left_out, message = package.others, _("Notes of others, which need a package alone: {n}")
    else:
        found = decks.read_decks(package, str(path))
        stem = canonical(cut(path.stem))
        book_id = into or new_id(slug(stem), stem, collection)
        title, findings = found.title or stem, Findings(label_as_gloss=True)
        book = made_book(found.top, findings, source=str(path), book_id=book_id, title=title)
        adopt = keep_ids if into is None else adopt_table
        book = adopt(book, *collection.previous(book_id))
        plan = collection.plan_import(book)
        cards = decks.cards_in(found, book) if with_history else {}
        left_out, message = found.left_out, _("Notes without two short sides of text: {n}")
    reviews = home.new_reviews(collection, package, cards, now)
    if with_history:
        say(_("New answers from Anki: {n}").format(n=len(reviews)))
    if left_out:
        say(message.format(n=left_out))
    if dry_run:
        if book is not None and plan is not None:
            say(_("Phrasebook: {phrasebook}").format(phrasebook=literal(book.id)))
            say_lines(plan_lines(plan))
        say(_("Preview only. Nothing was changed."))
        return 0
    question = "" if yes or book is None else ask_archiving(collection, book)
    if question and not agrees(question):
        say(_("Nothing was changed."))
        return 1
    if reviews or book is not None:
        with progress(_("Importing: {progress} Ctrl+C cancels.")) as on_progress:
            home.record(collection, now, reviews, book, on_progress)
    if book is not None and plan is not None:
        say(_("Imported: {phrasebook}").format(phrasebook=literal(book.id)))
        say(counts(plan))
    return 0
