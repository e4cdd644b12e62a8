"""`malgil import`, `export` and `new-phrasebook`: phrasebooks and answers as files."""

from __future__ import annotations

import sys
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from malgil.base import ending
from malgil.base.errors import UsageError
from malgil.base.i18n import N_, _
from malgil.base.plain_text import cut
from malgil.cli.command import command, one_of, phrasebook_option, whole_number
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
from malgil.library import files
from malgil.phrasebook.formats.text_files import read_text_file
from malgil.phrasebook.formats.yaml import phrasebook_template
from malgil.phrasebook.model import canonical, slug
from malgil.store.files import is_stdout, write_file
from malgil.store.phrasebooks import title_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.diff import Plan
    from malgil.phrasebook.model import Phrasebook

ANKI = "apkg"
_FORMATS = (*files.FORMATS, ANKI)

_STDIN = "-"
_MASKS = ("glosses", "labels")


@command(
    "import",
    N_(
        "Import a phrasebook from a file (- for stdin): YAML, an outline, a table (CSV, TSV, "
        "Anki’s text export, Quizlet), a nested list (Markdown or plain), HTML or OPML. The "
        "content says which it is. All but YAML makes a new phrasebook named after the file, or "
        "updates one with --into. Unchanged cards keep their progress. An Anki package (.apkg, "
        ".colpkg) brings home the answers given in Anki on malgil’s notes, or else makes a "
        "phrasebook of its decks."
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
    "--columns",
    metavar="NAMES",
    callback=lambda _ctx, _param, names: None if names is None else tuple(names.split(",")),
    help=N_("What a table’s columns have, such as label,gloss,-,note (default: guessed)."),
)
@click.option(
    "--header/--no-header",
    "has_header",
    default=None,
    help=N_("Whether a table’s first row names its columns (default: guessed)."),
)
@click.option(
    "--list",
    "number",
    metavar="N",
    callback=whole_number,
    help=N_("Read the page’s Nth list."),
)
@click.option(
    "--label-as-gloss", is_flag=True, help=N_("Use the labels of branches as missing glosses.")
)
@click.option(
    "--with-history", is_flag=True, help=N_("Also import the answers of the decks of others.")
)
@click.pass_obj
def import_file(
    chosen: GlobalOptions,
    /,
    *,
    file: str,
    into: str | None,
    dry_run: bool,
    yes: bool,
    encoding: str,
    with_history: bool,
    **reading: Any,
) -> int:
    """Import a file."""
    if dry_run:
        require_stdout()
    with opened(chosen, phrasebook=into) as (collection, clock):
        from malgil.anki.package import is_package

        if file != _STDIN and is_package(Path(file)):
            from malgil.anki.importing import plan_import

            package = plan_import(
                collection, Path(file), clock(), into=into, with_history=with_history
            )
            book, plan, _answers, remarks, write = package
            say_lines(remarks)
            question = "" if book is None else files.ask_archiving(collection, book, plan)
            return _finish(book, plan, write, question, dry_run=dry_run, yes=yes)
        given = {name: value for name, value in reading.items() if value is not None}
        options = files.ImportOptions(**given)
        source = _read(file, encoding, skips=options.skip_faulty)
        with progress(_("Reading the file: {progress} Ctrl+C cancels.")) as on_progress:
            found = files.preview(source, collection, into, options, on_progress)
        say_lines((*found.taken_for, *found.remarks))

        def import_book(on_progress: ProgressCallback) -> None:
            collection.import_book(found.book, clock(), on_progress=on_progress)

        question = found.question
        return _finish(found.book, found.plan, import_book, question, dry_run=dry_run, yes=yes)


def _finish(
    book: Phrasebook | None,
    plan: Plan,
    write: Callable[[ProgressCallback], object] | None,
    question: str,
    *,
    dry_run: bool,
    yes: bool,
) -> int:
    """Show what an import would do, or do it.

    Args:
        book: The new content of a phrasebook. None if only answers are imported.
        plan: The changes of the phrasebook.
        write: Imports. None if there is nothing to import.
        question: What to ask before it. Empty for nothing.
        dry_run: Whether to show it only.
        yes: Whether not to ask.
    """
    if dry_run:
        if book is not None:
            say(_("Phrasebook: {phrasebook}").format(phrasebook=literal(_name(book))))
            say_lines(files.plan_lines(plan))
        say(_("Preview only. Nothing was changed."))
        return 0
    if question and not yes and not agrees(question):
        say(_("Nothing was changed."))
        return 1
    if write is not None:
        with progress(_("Importing: {progress} Ctrl+C cancels.")) as on_progress:
            write(on_progress)
    if book is not None:
        say(_("Imported: {phrasebook}").format(phrasebook=literal(_name(book))))
        say(files.counts(plan))
    return 0


def _name(book: Phrasebook) -> str:
    """Return a phrasebook's title, with the id that options need."""
    title = title_of(book)
    return title if title == book.id else f"{title} ({book.id})"


@command(
    "export",
    N_(
        "Write a phrasebook as yaml, outline, csv, a page for a browser (html) or an Anki package "
        "(apkg), or the answers as reviews-csv: to stdout, or to a file with -o."
    ),
    prints=False,
)
@click.argument(
    "file_format",
    metavar="yaml|outline|csv|reviews-csv|html|apkg",
    callback=one_of(_FORMATS, N_("Unknown format: {value}. Available: {names}")),
)
@click.option("-o", "--output", metavar="FILE", help=N_("The file to write."))
@click.option("--force", is_flag=True, help=N_("Replace an existing file."))
@click.option(
    "--with-history", is_flag=True, help=N_("Add states, due days and answers to an Anki package.")
)
@click.option("--weak", is_flag=True, help=N_("Mark on a page what you do not know yet."))
@click.option(
    "--masked",
    metavar="glosses|labels",
    is_flag=False,
    flag_value=_MASKS[0],
    callback=one_of(_MASKS, N_("--masked covers glosses or labels, not: {value}")),
    help=N_("Cover the glosses (default) or the labels of a page until they are tapped."),
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
    weak: bool,
    masked: str | None,
    phrasebook: str | None,
) -> None:
    """Export a phrasebook or the reviews."""
    if with_history and file_format != ANKI:
        raise UsageError(_("--with-history is only for an Anki package (apkg)."))
    if (weak or masked) and file_format != files.PAGE:
        raise UsageError(_("--weak and --masked are only for a page (html)."))
    if file_format == ANKI and output in (None, _STDIN) and sys.stdout and sys.stdout.isatty():
        raise UsageError(_("A package cannot be shown in the terminal. Name a file with -o."))
    with opened(chosen, phrasebook=phrasebook) as (collection, clock):
        text: Iterable[str | bytes]
        if file_format == ANKI:
            from malgil.anki.export import export_package

            book = phrasebook or files.only_phrasebook(collection)
            text = [export_package(collection, book, clock(), with_history=with_history)]
        else:
            day = collection.day(clock()) if weak else None
            text, left_out = files.export_text(
                collection, file_format, phrasebook, day=day, masked=masked or ""
            )
            for line in left_out:
                complain(line)
        if output is None or output == _STDIN:
            for part in text:
                say_raw(part)
            return
        place = Path(output)
        mark = [] if is_stdout(place) else files.mark_of(file_format)
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


def _read(file: str, encoding: str, *, skips: bool) -> files.Source:
    if file != _STDIN:
        return files.read_source(file, encoding, skips=skips)
    with suppress(OSError):  # without a stdin, reading it reports the error
        ending.wait_for_input(0)
    text = read_text_file(Path("/dev/stdin"), encoding=encoding, skips=skips)
    return files.Source("stdin", "", text, files.recognised(text))
