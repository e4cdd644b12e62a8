"""`malgil stats`: progress in numbers."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import click

from malgil.base.errors import UsageError
from malgil.base.i18n import N_, _
from malgil.base.lazy import load
from malgil.cli.command import command, json_option, phrasebook_option
from malgil.cli.context import GlobalOptions, opened
from malgil.cli.files import is_stdout, write_file
from malgil.cli.output import complain, say, say_json
from malgil.cli.stats_output import say_stats, stats_json
from malgil.phrasebook.cards import CARD_KINDS, CardKind
from malgil.stats.reader import read_stats
from malgil.stats.views import PanelName, StatsQuery

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _day(_ctx: click.Context, param: click.Parameter, value: str | None) -> date | None:
    """Return an option's value as a date; raises UsageError for what is none."""
    if value is None:
        return None
    try:
        if _DATE.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise UsageError(
        _("{option} needs a date such as 2026-11-22, but got: {value}").format(
            option=param.opts[-1], value=value
        )
    )


def _card_type(_ctx: click.Context, param: click.Parameter, value: str | None) -> CardKind | None:
    """Return an option's value as a card type; raises UsageError for what is none."""
    if value is None:
        return None
    try:
        return CARD_KINDS[value.lower()]
    except KeyError:
        message = _("{option} is meaning, label or path, but got: {value}")
        raise UsageError(message.format(option=param.opts[-1], value=value)) from None


def _panel(_ctx: click.Context, param: click.Parameter, value: str | None) -> PanelName | None:
    """Return an option's value as a panel; raises UsageError for what is none."""
    if value is None:
        return None

    try:
        return PanelName(value.lower())
    except ValueError:
        message = _("{option} is one of {names}, but got: {value}")
        names = ", ".join(PanelName)
        raise UsageError(message.format(option=param.opts[-1], names=names, value=value)) from None


@command("stats", N_("Progress: today, retention, memory, the menu map, predictions and more."))
@click.option("--since", metavar="DATE", callback=_day, help=N_("Only answers from this day on."))
@click.option("--branch", metavar="PATH", help=N_("Only this branch of the menu, such as A > B."))
@click.option(
    "--type",
    "card_type",
    metavar="TYPE",
    callback=_card_type,
    help=N_("Only cards of this type: meaning, label or path."),
)
@phrasebook_option
@click.option("--svg", metavar="FILE", help=N_("Save a panel as a picture."))
@click.option(
    "--panel",
    metavar="NAME",
    callback=_panel,
    help=N_(
        "Which panel to save: today, calendar, forecast, retention, memory, menu-map, quiz or "
        "calibration."
    ),
)
@click.option("--force", is_flag=True, help=N_("Replace a file that is there."))
@json_option
@click.pass_obj
def stats(
    chosen: GlobalOptions,
    *,
    since: date | None,
    branch: str | None,
    card_type: CardKind | None,
    phrasebook: str | None,
    svg: str | None,
    panel: PanelName | None,
    force: bool,
    as_json: bool,
) -> None:
    """Show the statistics."""
    if svg is None and panel is not None:
        raise UsageError(_("--panel tells which picture to save; name its file with --svg."))
    with opened(chosen) as (collection, clock):
        now = clock()
        figures = read_stats(
            collection,
            now,
            since=since,
            branch=branch,
            card_type=card_type,
            phrasebook=phrasebook,
        )
        if svg is not None:
            query = StatsQuery(
                since=since, branch=branch or "", card_type=card_type, phrasebook=phrasebook
            )
            svg_of = load("malgil.tui.stats_image:svg_of")
            drawn: str = svg_of(collection, lambda: now, figures, query, panel or PanelName.TODAY)
            write_file(Path(svg), [drawn], force=force, spared=collection.path)
    if as_json:
        say_json(stats_json(figures))
        return
    if svg is not None:
        report = complain if is_stdout(Path(svg)) else say
        report(_("Saved: {path}").format(path=svg))
        return

    say_stats(figures)
