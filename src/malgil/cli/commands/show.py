"""`malgil due`, `cards`, `tree` and `phrasebooks`: list the content of the collection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from malgil.base.errors import UsageError
from malgil.base.i18n import N_, _
from malgil.base.learning_day import iso_day, iso_time
from malgil.cli.command import ONE_ONLY, command, json_option, phrasebook_option
from malgil.cli.context import GlobalOptions, opened
from malgil.cli.due_format import print_format, require_template
from malgil.cli.fast_due import print_counts
from malgil.cli.output import literal, say, say_json, say_lines
from malgil.cli.tables import columns
from malgil.library import editor
from malgil.library.card_page import leeches as find_leeches
from malgil.store.phrasebooks import title_of
from malgil.wording import STATE_NAMES, local_time

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import tzinfo

    from malgil.phrasebook.model import FlowEntry, MenuItem, Phrasebook
    from malgil.scheduling.card_state import Progress
    from malgil.store.phrasebooks import ListedCard, PhrasebookRow

_INDENT = "  "


def _template(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    """Return the value of `--format`; raises UsageError if it has an unknown field."""
    if value is not None:
        require_template(value)
    return value


@command("due", N_("Show how many cards are left today: new, learning, review."))
@click.option(
    "--format",
    "template",
    metavar="TEXT",
    callback=_template,
    help=N_("Print this text with {due}, {new}, {learning}, {review} and {minutes} filled in."),
)
@phrasebook_option
@json_option
@click.pass_obj
def due(
    chosen: GlobalOptions, *, template: str | None, phrasebook: str | None, as_json: bool
) -> None:
    """Show today's counts."""
    if template is not None and as_json:
        raise UsageError(_(ONE_ONLY).format(options="--format, --json"))
    with opened(chosen, phrasebook=phrasebook, writes=False) as (collection, clock):
        if template is not None:
            print_format(collection, clock(), phrasebook, template)
        else:
            print_counts(collection, clock(), phrasebook, as_json=as_json)


@command("cards", N_("List all cards with their state and when they are due."))
@click.option("--archived", is_flag=True, help=N_("Show the archived cards instead."))
@click.option("--leeches", is_flag=True, help=N_("Only the cards that keep being forgotten."))
@phrasebook_option
@json_option
@click.pass_obj
def cards(
    chosen: GlobalOptions,
    *,
    archived: bool,
    leeches: bool,
    phrasebook: str | None,
    as_json: bool,
) -> None:
    """List the cards."""
    with opened(chosen, phrasebook=phrasebook) as (collection, clock):
        rows, zone = collection.cards(phrasebook, archived=archived), clock().tzinfo
        if leeches:
            books = [phrasebook] if phrasebook else [row.id for row in collection.phrasebooks()]
            found = {leech.id for book in books for leech in find_leeches(collection, book)}
            rows = [row for row in rows if row.card.id in found]
    if as_json:
        say_json([_card_json(row) for row in rows])
        return
    say_lines(columns([_card_cells(row, zone) for row in rows]))
    if not rows:
        say(_("There are no such cards."))


@command("tree", N_("Show the menu with its glosses, or the contact flow."))
@click.option("--flow", is_flag=True, help=N_("Show the contact flow instead of the menu."))
@phrasebook_option
@json_option
@click.pass_obj
def tree(chosen: GlobalOptions, *, flow: bool, phrasebook: str | None, as_json: bool) -> None:
    """Show the menu or the flow."""
    with opened(chosen, phrasebook=phrasebook) as (collection, _clock):
        ids = [phrasebook] if phrasebook else [row.id for row in collection.phrasebooks()]
        books = [collection.book(book_id) for book_id in ids]
    if as_json:
        say_json([item for book in books for item in _level_json(book, _top(book, flow=flow), ())])
        return
    for book in books:
        if len(books) > 1:
            say(literal(title_of(book)))
        say_lines(columns(list(_tree_cells(book, _top(book, flow=flow), ""))))


@command("phrasebooks", N_("List the phrasebooks, or archive one or bring it back."))
@click.option("--archive", metavar="ID", help=N_("Archive a phrasebook. Its history stays."))
@click.option("--bring-back", metavar="ID", help=N_("Bring an archived phrasebook back."))
@json_option
@click.pass_obj
def phrasebooks(
    chosen: GlobalOptions, *, archive: str | None, bring_back: str | None, as_json: bool
) -> None:
    """List the phrasebooks."""
    with opened(chosen) as (collection, clock):
        if archive is not None:
            editor.archive_phrasebook(collection, archive, clock())
        if bring_back is not None:
            if bring_back not in editor.archived_phrasebooks(collection):
                message = _("There is no archived phrasebook {id}.")
                raise UsageError(message.format(id=literal(bring_back)))
            editor.bring_back(collection, bring_back, clock())
        rows = collection.phrasebooks()
    if as_json:
        say_json([_phrasebook_json(row) for row in rows])
        return
    head = (N_("id"), N_("title"), N_("as of"), N_("phrases"), N_("places"), N_("cards"))
    body = [
        (
            row.id,
            title_of(row),
            row.as_of,
            str(row.phrases),
            str(row.items),
            str(row.cards),
        )
        for row in rows
    ]
    say_lines(columns([tuple(_(cell) for cell in head), *body]))


def _due_json(progress: Progress) -> str | None:
    if progress.due_ms is not None:
        return iso_time(progress.due_ms)
    return None if progress.due_day is None else iso_day(progress.due_day)


def _card_json(row: ListedCard) -> dict[str, Any]:
    card, progress = row.card, row.progress
    return {
        "id": card.id,
        "phrasebook": card.phrasebook,
        "phrase": card.phrase,
        "type": card.type,
        "prompt": card.prompt,
        "answers": list(card.answers),
        "paths": [list(path) for path in card.paths],
        "state": progress.state.value,
        "due": _due_json(progress),
        "stability": progress.stability,
        "difficulty": progress.difficulty,
        "suspended": progress.suspended,
    }


def _card_cells(row: ListedCard, zone: tzinfo | None) -> tuple[str, ...]:
    progress = row.progress
    due = _due_json(progress) or "-"
    if progress.due_ms is not None:
        due = local_time(progress.due_ms, zone)
    state = _("suspended") if progress.suspended else _(STATE_NAMES[progress.state])
    return (row.card.id, state, due, row.card.prompt)


def _phrasebook_json(row: PhrasebookRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "title": dict(row.title),
        "as_of": row.as_of,
        "phrases": row.phrases,
        "items": row.items,
        "cards": row.cards,
        "origin": row.origin,
    }


def _top(book: Phrasebook, *, flow: bool) -> Sequence[MenuItem | FlowEntry]:
    return book.flow if flow else book.menu


def _level_json(
    book: Phrasebook, level: Sequence[MenuItem | FlowEntry], above: tuple[str, ...]
) -> Iterator[dict[str, Any]]:
    for item in level:
        label = book.phrase(item.phrase).label
        path = (*above, label)
        yield {
            "id": item.id,
            "phrasebook": book.id,
            "phrase": item.phrase,
            "label": label,
            "glosses": list(item.glosses),
            "path": list(path),
            "items": list(_level_json(book, item.items, path)),
        }


def _tree_cells(
    book: Phrasebook, level: Sequence[MenuItem | FlowEntry], indent: str
) -> Iterator[tuple[str, str]]:
    for item in level:
        yield f"{indent}{book.phrase(item.phrase).label}", " / ".join(item.glosses)
        yield from _tree_cells(book, item.items, indent + _INDENT)
