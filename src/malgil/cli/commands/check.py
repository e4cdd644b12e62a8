"""`malgil check`: whether the learning file is whole, and a whole one made of it if it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from malgil.base.errors import DamagedError
from malgil.base.i18n import N_, _, n_
from malgil.cli.context import Globals, chosen_path, opened, readable
from malgil.cli.lazy_group import command
from malgil.cli.options import json_option
from malgil.cli.output import literal, say, say_json
from malgil.cli.progress_bar import progress

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from malgil.store.check import Problem
    from malgil.store.repair import Repaired

_MOST_SHOWN = 50


@command(
    "check",
    N_(
        "Check the learning file: the file itself, its schema and references, the checksum of "
        "every entry of the log, impossible values, the memory against a replay of the answers, "
        "the states against the log. Exits with 1 if anything is wrong. --repair then makes a "
        "sound file beside it, of all that can be read; the learning file itself is not touched."
    ),
)
@click.option(
    "--repair", "repairs", is_flag=True, help=N_("Make a sound file beside one that is not.")
)
@json_option
@click.pass_obj
def check(chosen: Globals, *, repairs: bool, as_json: bool) -> int:
    """Check the collection."""
    if repairs:
        path = chosen_path(chosen)
        if not path.exists():  # made and filled, as for every command
            with opened(chosen):
                pass
        return _repair(path, as_json=as_json)
    problems = _problems(chosen)
    if as_json:
        say_json(_problems_json(problems))
    else:
        _tell(problems, str(chosen_path(chosen)))
    return 1 if problems else 0


def _problems(chosen: Globals) -> list[Problem]:
    from malgil.store.repair import examine

    try:
        with (
            opened(chosen) as (collection, _clock),
            progress(_("Checking: {progress} Ctrl+C cancels.")) as tell,
        ):
            return collection.check(tell)
    except DamagedError:  # so that it cannot be opened: a copy of it can
        return examine(chosen_path(chosen))


def _repair(path: Path, *, as_json: bool) -> int:
    from malgil.store.check import Problem, ProblemKind, damage
    from malgil.store.repair import Repaired, examine, repair

    with readable(path):
        problems = examine(path)
        is_damaged = bool(damage(problems))
        repaired = repair(path) if is_damaged else Repaired(None)
    if as_json:
        unknown = [Problem(ProblemKind.FILE, "lost", text) for text in repaired.unknown]
        found = _problems_json([*problems, *unknown])
        say_json({"problems": found, "repaired": _repaired_json(repaired) if is_damaged else None})
    else:
        _tell(problems, str(path))
        if is_damaged:
            _tell_repair(repaired)
    return 1 if problems and repaired.path is None else 0


def _problems_json(problems: Sequence[Problem]) -> list[dict[str, str]]:
    return [{"kind": one.kind.value, "where": one.where, "text": one.detail} for one in problems]


def _repaired_json(repaired: Repaired) -> dict[str, object]:
    return {
        "path": None if repaired.path is None else str(repaired.path),
        "verified": repaired.verified,
        "doubtful": repaired.doubtful,
        "lost": None if repaired.unknown else repaired.lost,  # never a number that may be too low
        "backup": None if repaired.backup is None else str(repaired.backup),
    }


def _tell(problems: Sequence[Problem], path: str) -> None:
    if not problems:
        say(_("No problems found: {path}").format(path=literal(path)))
        return
    count = len(problems)
    heading = n_("{n} problem found: {path}", "{n} problems found: {path}", count)
    say(heading.format(n=count, path=literal(path)))
    for problem in problems[:_MOST_SHOWN]:
        say(f"- {literal(problem.where)}: {literal(problem.detail)}")
    if count > _MOST_SHOWN:
        say(_("… and more; --json lists all of them."))
    if any(problem.kind == "text" for problem in problems):
        say(
            _(
                "Control characters and texts that are too long are shown with marks, and harm "
                "nothing else. To be rid of them, edit the phrase, or import a mended phrasebook."
            )
        )


def _tell_repair(repaired: Repaired) -> None:
    for reason in repaired.unknown:
        say(f"- {literal(reason)}")
    if repaired.unknown:
        say(_("So more may be lost than is counted here. Look for another copy of the file first."))
    if repaired.path is None:
        say(_("Nothing could be read of it. Restore a backup; “malgil backups” lists them."))
        return
    counts = _("Rows verified: {verified} · doubtful: {doubtful} · lost: {lost}")
    lost = str(repaired.lost)
    if repaired.unknown:
        least = _("at least {n}, perhaps more").format(n=repaired.lost)
        lost = least if repaired.lost else _("not known")
    say(counts.format(verified=repaired.verified, doubtful=repaired.doubtful, lost=lost))
    if repaired.doubtful:
        say(_("Doubtful rows were changed by the damage; they are taken over and marked."))
    if repaired.backup is not None:
        path = literal(str(repaired.backup))
        say(_("The newest backup that has what is lost: {path}").format(path=path))
    path = literal(str(repaired.path))
    say(_("A sound file was made beside the damaged one: {path}").format(path=path))
    say(_("Put it in its place with: malgil restore {path}").format(path=path))
