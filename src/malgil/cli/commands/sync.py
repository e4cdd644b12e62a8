"""`malgil sync`: exchange answers and edits with the learner's other machines."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from malgil.base.errors import UsageError
from malgil.base.i18n import N_, _
from malgil.base.learning_day import iso_time
from malgil.cli.command import command, json_option
from malgil.cli.context import GlobalOptions, opened
from malgil.cli.output import complain, literal, progress, say, say_json
from malgil.sync.sync import read_state, sentence, waiting
from malgil.sync.sync import sync as run
from malgil.wording import local_time

if TYPE_CHECKING:
    from datetime import datetime

    from malgil.collection import Collection


@command(
    "sync",
    N_(
        "Exchange answers, edits and settings with your other machines through TARGET: a folder "
        "that they share, or an s3://, gs://, az:// or https:// (WebDAV) address. The last target "
        "is remembered."
    ),
)
@click.argument("target", metavar="[TARGET]", required=False)
@click.option("--status", is_flag=True, help=N_("Show the last sync and what waits to be sent."))
@click.option(
    "--auto",
    flag_value=True,
    default=None,
    help=N_("From now on also sync at the start and after each session."),
)
@click.option("--no-auto", "auto", flag_value=False, help=N_("Sync only by this command again."))
@click.option(
    "--full",
    is_flag=True,
    help=N_("Read everything again, and write again what the target lost."),
)
@json_option
@click.pass_obj
def sync(
    chosen: GlobalOptions,
    *,
    target: str | None,
    status: bool,
    auto: bool | None,
    full: bool,
    as_json: bool,
) -> int:
    """Sync the collection."""
    if as_json and not status:
        raise UsageError(_("--json needs --status here."))
    with opened(chosen) as (collection, clock):
        if auto is False:
            collection.set_setting("auto_sync", value=False, now=clock())
            say(_("Automatic sync: {value}").format(value=_("Off")))
            return 0
        if status:
            return _show_status(collection, clock(), as_json=as_json)
        from malgil.sync.target import open_target, resolved

        if target is None:
            state = read_state(collection)
            if state is None:
                raise UsageError(_("Name a target: a folder, or an address such as s3://bucket."))
            target = state.target
        target = resolved(target)
        storage = open_target(target)
        if auto:
            collection.set_setting("auto_sync", value=True, now=clock())
        with progress(_("Syncing: {progress} Ctrl+C stops; the next sync goes on.")) as shown:
            report = run(collection, storage, target, clock(), shown, full=full)
    for problem in report.problems:
        complain(literal(problem))
    say(sentence(report))
    return 1 if report.problems else 0


def _show_status(collection: Collection, now: datetime, *, as_json: bool) -> int:
    state = read_state(collection)
    count = 0 if state is None else waiting(collection, state)
    if as_json:
        say_json(
            {
                "target": None if state is None else state.target,
                "last": None if state is None else iso_time(state.at_ms),
                "waiting": count,
                "problems": [] if state is None else state.problems,
            }
        )
        return 0
    if state is None:
        say(_("This collection was never synced here."))
        return 0
    say(_("Target: {target}").format(target=literal(state.target)))
    say(_("Last sync: {time}").format(time=local_time(state.at_ms, now.tzinfo)))
    say(_("Entries to send: {n}").format(n=count))
    for problem in state.problems:
        say(literal(problem))
    return 0
