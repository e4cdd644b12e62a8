"""`malgil stats`: progress in numbers."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import click

from malgil.base.errors import UsageError
from malgil.base.i18n import N_, _
from malgil.base.lazy import load
from malgil.cli.command import command, json_option, one_of, phrasebook_option, refused
from malgil.cli.context import GlobalOptions, opened
from malgil.cli.output import complain, literal, say, say_json, say_lines
from malgil.cli.tables import say_table
from malgil.phrasebook.cards import CARD_KINDS
from malgil.stats.panels import PANELS, read_stats
from malgil.stats.reader import StatsQuery
from malgil.store.files import is_stdout, write_file
from malgil.store.phrasebooks import scope_title

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _day(_ctx: click.Context, param: click.Parameter, value: str | None) -> date | None:
    """Return an option's value as a date; raises UsageError otherwise."""
    if value is None:
        return None
    try:
        if _DATE.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise refused(param, value, _("{option} needs a date such as 2026-11-22, but got: {value}"))


@command("stats", N_("Progress: today, retention, memory, the menu map, predictions and more."))
@click.option(
    "--since", metavar="DATE", callback=_day, help=N_("Count only answers from this day on.")
)
@click.option("--branch", metavar="PATH", help=N_("Only this branch of the menu, such as A > B."))
@click.option(
    "--type",
    "card_type",
    metavar="TYPE",
    callback=one_of(CARD_KINDS, N_("{option} is meaning, label or path, but got: {value}")),
    help=N_("Only cards of this type: meaning, label or path."),
)
@phrasebook_option
@click.option("--svg", metavar="FILE", help=N_("Save a panel as a picture."))
@click.option(
    "--panel",
    metavar="NAME",
    callback=one_of(PANELS, N_("{option} is one of {names}, but got: {value}")),
    help=N_("The panel to save, such as calendar or menu-map."),
)
@click.option("--force", is_flag=True, help=N_("Replace an existing file."))
@json_option
@click.pass_obj
def stats(
    chosen: GlobalOptions,
    *,
    since: date | None,
    branch: str | None,
    card_type: str | None,
    phrasebook: str | None,
    svg: str | None,
    panel: str | None,
    force: bool,
    as_json: bool,
) -> None:
    """Show the statistics."""
    if svg is None and panel is not None:
        raise UsageError(_("--panel names the picture to save. Give its file with --svg."))
    kind = None if card_type is None else CARD_KINDS[card_type]
    query = StatsQuery(since=since, branch=branch or "", card_type=kind, phrasebook=phrasebook)
    drawn = panel or next(iter(PANELS))
    with opened(chosen) as (collection, clock):
        now = clock()
        panels = None if svg is None or as_json else (drawn,)
        figures = read_stats(collection, now, query, panels=panels)
        several = len(collection.phrasebooks()) > 1
        scope = scope_title(collection.connection, phrasebook) if several else ""
        if svg is not None:
            svg_of = load("malgil.tui.stats_image:svg_of")
            image: str = svg_of(collection, lambda: now, figures[drawn], query, drawn)
            write_file(Path(svg), [image], force=force, spared=collection.path)
    if as_json:
        say_json(stats_json(figures))
    elif svg is not None:
        report = complain if is_stdout(Path(svg)) else say
        report(_("Saved: {path}").format(path=svg))
    else:
        if scope:
            say(literal(scope))
            say()
        _say(figures)


def stats_json(figures: dict[str, Any]) -> dict[str, Any]:
    """Return the JSON document, which has the keys of all panels in `figures`."""
    document: dict[str, Any] = {}
    for name, value in figures.items():
        document |= PANELS[name].load().to_json(value)
    return document


def _say(figures: dict[str, Any]) -> None:
    """Print the sentences and the table of each panel."""
    for number, (name, value) in enumerate(figures.items()):
        if number:
            say()
        entry = PANELS[name]
        module = entry.load()
        say(_(entry.title))
        say_lines(module.sentences(value))
        say_table(module.table(value))
