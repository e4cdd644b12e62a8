"""`malgil backup`, `backups`, `restore`, `check`, `undo` and `redo`: safety of the collection."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from malgil.base.clock import system_clock
from malgil.base.errors import DamagedError, MalgilError
from malgil.base.i18n import N_, _, n_
from malgil.base.learning_day import iso_time
from malgil.base.paths import backups_path
from malgil.cli.command import command, json_option
from malgil.cli.context import GlobalOptions, chosen_path, opened, readable
from malgil.cli.output import literal, progress, say, say_json, say_lines
from malgil.cli.plain.io import agrees, ask, standard_input
from malgil.cli.tables import columns
from malgil.store.auto_backup import back_up
from malgil.store.backup import Reason, count_others, write_backup
from malgil.store.check import Problem, ProblemKind, damage
from malgil.store.open import require_no_log
from malgil.store.ownership import require_free_of
from malgil.store.repair import Repaired, examine, repair
from malgil.store.restore import prepared_restore, read_backups
from malgil.wording import BACKUP_REASONS, action_text, ask_undo, local_time

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, tzinfo

    from malgil.base.undone import Undone
    from malgil.store.restore import Shown


@command(
    "undo",
    N_(
        "Undo the newest action of this machine, whatever it was: an answer, a "
        "setting, an import. Name it and ask first. Without a terminal, --yes answers."
    ),
)
@click.option("--dry-run", is_flag=True, help=N_("Only show what would be done."))
@click.option("--yes", is_flag=True, help=N_("Do not ask."))
@click.pass_obj
def undo(chosen: GlobalOptions, *, dry_run: bool, yes: bool) -> int:
    """Undo the newest action."""
    with opened(chosen) as (collection, clock):
        undone: Undone | None = None
        while undone is None:
            coming = collection.undoable()
            if coming is None:
                say(_("Nothing to undo."))
                return 0
            if dry_run:
                say(_("Would be undone: {what}").format(what=_line(coming, clock())))
                return 0
            if not yes and not agrees(ask_undo(coming, clock().tzinfo)):
                say(_("Nothing was changed."))
                return 1
            undone = collection.undo(clock(), expected=coming.action)
        say(_("Undone: {what}").format(what=_line(undone, clock())))
    return 0


@command("redo", N_("Redo the action that was undone last, unless something was done since."))
@click.pass_obj
def redo(chosen: GlobalOptions) -> None:
    """Redo what was undone last."""
    with opened(chosen) as (collection, clock):
        redone = collection.redo(clock())
        if redone is None:
            say(_("Nothing to redo."))
        else:
            say(_("Redone: {what}").format(what=_line(redone, clock())))


def _line(undone: Undone, now: datetime) -> str:
    return f"{literal(action_text(undone))} ({local_time(undone.wall_ms, now.tzinfo)})"


@command(
    "backup",
    N_(
        "Copy the collection, even while it is in use, and check the copy. Without "
        "-o, the copy goes to the backups folder beside the collection, where "
        "older copies are thinned out over time."
    ),
    prints=False,
)
@click.option(
    "-o", "--output", metavar="FILE", help=N_("The file to write. It must not exist yet.")
)
@click.pass_obj
def backup(chosen: GlobalOptions, *, output: str | None) -> None:
    """Make a backup."""
    with opened(chosen) as (collection, clock):
        if output is None:
            path = back_up(collection.path, clock(), Reason.MANUAL)
        else:
            path = Path(output)
            _refuse_taken(path, collection.path)
            write_backup(collection.path, path)
    say(_("Backup written and checked: {path}").format(path=literal(str(path))))


@command("backups", N_("List the backups in the folder beside the collection, newest first."))
@json_option
@click.pass_obj
def backups(chosen: GlobalOptions, *, as_json: bool) -> None:
    """List the backups."""
    with opened(chosen) as (collection, clock):
        copies, zone = read_backups(collection.path), clock().tzinfo
        folder, others = backups_path(collection.path), count_others(collection.path)
    if as_json:
        say_json([_backup_json(copy) for copy in copies])
        return
    say_lines(columns([_backup_cells(copy, zone) for copy in copies]))
    if not copies:
        say(_("There are no backups yet."))
    if others:
        text = n_(
            "{n} more backup of a collection that had this name: {folder}",
            "{n} more backups of collections that had this name: {folder}",
            others,
        )
        say(text.format(n=others, folder=literal(str(folder))))


@command(
    "restore",
    N_(
        "Restore the collection from a backup. Show which answers would be lost or "
        "regained, ask, and back up the present file first."
    ),
    prints=False,
)
@click.argument("file", metavar="FILE")
@click.option("--yes", is_flag=True, help=N_("Do not ask."))
@click.pass_obj
def restore(chosen: GlobalOptions, *, file: str, yes: bool) -> int:
    """Restore a backup."""
    path, clock = chosen_path(chosen), system_clock()
    with readable(Path(file)), prepared_restore(Path(file), path) as prepared:
        say_lines(prepared.difference.sentences)
        if not yes and not ask(_("Restore this backup?"), standard_input()):
            say(_("Nothing was changed."))
            return 1
        kept = prepared.perform(clock())
    say(_("Restored: {path}").format(path=literal(str(path))))
    if kept is not None:
        say(_("The previous collection: {path}").format(path=literal(str(kept))))
    return 0


def _refuse_taken(path: Path, collection: Path) -> None:
    if path.exists() or path.is_symlink():
        message = _("{path} already exists. Name another file.")
        raise MalgilError(message.format(path=path))
    require_no_log(path)
    if not path.absolute().parent.is_dir():
        message = _("There is no such folder: {path}")
        raise MalgilError(message.format(path=path.absolute().parent))
    require_free_of(collection, path)


def _backup_json(shown: Shown) -> dict[str, object]:
    return {
        "path": str(shown.backup.path),
        "time": iso_time(shown.backup.made_ms),
        "reason": shown.backup.reason.value,
        "reviews": shown.reviews,
        "size": shown.backup.size,
    }


def _backup_cells(shown: Shown, zone: tzinfo | None) -> tuple[str, ...]:
    reviews = _("unreadable")
    if shown.reviews is not None:
        reviews = n_("{n} answer", "{n} answers", shown.reviews).format(n=shown.reviews)
    made = local_time(shown.backup.made_ms, zone)
    return (made, reviews, _(BACKUP_REASONS[shown.backup.reason.value]), str(shown.backup.path))


_MOST_SHOWN = 50


@command(
    "check",
    N_(
        "Check the collection: the file, its schema and references, the checksum "
        "of every log entry, impossible values, the memory states against a replay "
        "of the answers, and the card states against the log. Exit with 1 if "
        "anything is wrong. With --repair, write everything readable to a new file "
        "beside it. The collection itself stays unchanged."
    ),
)
@click.option(
    "--repair", "repairs", is_flag=True, help=N_("Recover a damaged collection into a new file.")
)
@json_option
@click.pass_obj
def check(chosen: GlobalOptions, *, repairs: bool, as_json: bool) -> int:
    """Check the collection."""
    if repairs:
        path = chosen_path(chosen)
        if not path.exists():  # create it, as every command does
            with opened(chosen):
                pass
        return _repair(path, as_json=as_json)
    problems = _problems(chosen)
    if as_json:
        say_json(_problems_json(problems))
    else:
        _print_problems(problems, str(chosen_path(chosen)))
    return 1 if problems else 0


def _problems(chosen: GlobalOptions) -> list[Problem]:
    try:
        with (
            opened(chosen) as (collection, _clock),
            progress(_("Checking: {progress} Ctrl+C cancels.")) as on_progress,
        ):
            return collection.check(on_progress)
    except DamagedError:  # it cannot be opened, but a copy of it can be examined
        return examine(chosen_path(chosen))


def _repair(path: Path, *, as_json: bool) -> int:
    with readable(path):
        problems = examine(path)
        is_damaged = bool(damage(problems))
        repaired = repair(path) if is_damaged else Repaired(None)
    if as_json:
        unknown = [Problem(ProblemKind.FILE, "lost", text) for text in repaired.unknown]
        all_problems = _problems_json([*problems, *unknown])
        say_json(
            {"problems": all_problems, "repaired": _repaired_json(repaired) if is_damaged else None}
        )
    else:
        _print_problems(problems, str(path))
        if is_damaged:
            _print_repair(repaired)
    return 1 if problems and repaired.path is None else 0


def _problems_json(problems: Sequence[Problem]) -> list[dict[str, str]]:
    return [
        {"kind": problem.kind.value, "where": problem.where, "text": problem.detail}
        for problem in problems
    ]


def _repaired_json(repaired: Repaired) -> dict[str, object]:
    return {
        "path": None if repaired.path is None else str(repaired.path),
        "verified": repaired.verified,
        "doubtful": repaired.doubtful,
        "lost": None if repaired.unknown else repaired.lost,  # a number could be too low
        "backup": None if repaired.backup is None else str(repaired.backup),
    }


def _print_problems(problems: Sequence[Problem], path: str) -> None:
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
                "Control characters and overlong texts are shown with marks and are "
                "otherwise harmless. To remove them, edit the phrase or import a corrected "
                "phrasebook."
            )
        )


def _print_repair(repaired: Repaired) -> None:
    for reason in repaired.unknown:
        say(f"- {literal(reason)}")
    if repaired.unknown:
        say(_("So more may be lost than is counted here. Look for another copy of the file first."))
    if repaired.path is None:
        say(_("Nothing could be recovered. Restore a backup. “malgil backups” lists them."))
        return
    counts = _("Rows verified: {verified} · doubtful: {doubtful} · lost: {lost}")
    lost = str(repaired.lost)
    if repaired.unknown:
        least = _("at least {n}, perhaps more").format(n=repaired.lost)
        lost = least if repaired.lost else _("not known")
    say(counts.format(verified=repaired.verified, doubtful=repaired.doubtful, lost=lost))
    if repaired.doubtful:
        say(_("Doubtful rows were changed by the damage. They are kept and marked."))
    if repaired.backup is not None:
        path = literal(str(repaired.backup))
        say(_("The newest backup with the lost entries: {path}").format(path=path))
    path = literal(str(repaired.path))
    say(_("Wrote a repaired copy beside the damaged file: {path}").format(path=path))
    say(_("To use it: malgil restore {path}").format(path=path))
