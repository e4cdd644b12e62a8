"""`malgil check`: whether the learning file is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from malgil.cli.frame import Globals, command
from malgil.cli.options import json_option
from malgil.cli.output import literal, say, say_json
from malgil.cli.session import opened
from malgil.i18n import N_, _, n_

if TYPE_CHECKING:
    from malgil.storage.check import Problem


@command(
    "check",
    N_(
        "Check the learning file: the file itself, its references, the memory against a replay of "
        "the answers, the states against the log. Exits with 1 if anything differs."
    ),
)
@json_option
@click.pass_obj
def check(chosen: Globals, *, as_json: bool) -> int:
    """Check the collection."""
    with opened(chosen) as (collection, _clock):
        problems = collection.check()
        path = collection.path
    if as_json:
        say_json(
            [{"kind": one.kind.value, "where": one.where, "text": one.detail} for one in problems]
        )
    elif problems:
        _tell(problems, str(path))
    else:
        say(_("No problems found: {path}").format(path=literal(str(path))))
    return 1 if problems else 0


def _tell(problems: list[Problem], path: str) -> None:
    count = len(problems)
    heading = n_("{n} problem found: {path}", "{n} problems found: {path}", count)
    say(heading.format(n=count, path=literal(path)))
    for problem in problems:
        say(f"- {literal(problem.where)}: {literal(problem.detail)}")
