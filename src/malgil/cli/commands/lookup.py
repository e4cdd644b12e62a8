"""`malgil find` and `malgil now`: look up a phrase, or the steps for a problem."""

from __future__ import annotations

import click

from malgil.base.i18n import N_, _
from malgil.cli.checklist import GLOSSES, INDENT, change_lines, hit_json, show_checklist
from malgil.cli.command import command, json_option, phrasebook_option, whole_number
from malgil.cli.context import GlobalOptions, opened
from malgil.cli.output import literal, say, say_json, say_lines
from malgil.lookup.phrase_page import MOST_FOUND, Finder
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.store.phrasebooks import titles_if_several


@command("find", N_("Look a phrase up, in Korean or English, in any form."))
@click.argument("text", nargs=-1, required=True, metavar="TEXT")
@click.option("--limit", metavar="N", callback=whole_number, help=N_("Show at most this many."))
@phrasebook_option
@json_option
@click.pass_obj
def find(
    chosen: GlobalOptions,
    *,
    text: tuple[str, ...],
    limit: int | None,
    phrasebook: str | None,
    as_json: bool,
) -> None:
    """Look a phrase up."""
    with opened(chosen, phrasebook=phrasebook, writes=False) as (collection, _clock):
        hits = Finder(collection).find(" ".join(text), limit or MOST_FOUND, phrasebook)
        titles = {} if phrasebook else titles_if_several(collection.connection)
    if as_json:
        say_json([hit_json(hit) for hit in hits])
        return
    for hit in hits:
        say(literal(hit.label))
        say(INDENT + literal(GLOSSES.join(hit.glosses)))
        say_lines(change_lines(hit.change, INDENT))
        for path in hit.paths:
            say(INDENT + literal(PATH_SEPARATOR.join(path)))
        if titles:
            title = literal(titles[hit.phrasebook])
            say(INDENT + _("Phrasebook: {phrasebook}").format(phrasebook=title))
    if not hits:
        say(_("Nothing found."))


@command("now", N_("Describe a problem in Korean and see what to click, step by step."))
@click.argument("text", nargs=-1, metavar="[TEXT]")
@phrasebook_option
@json_option
@click.pass_obj
def now(
    chosen: GlobalOptions, *, text: tuple[str, ...], phrasebook: str | None, as_json: bool
) -> int:
    """Show the steps to the chat for a problem."""
    return show_checklist(chosen, " ".join(text), phrasebook, as_json=as_json)
