"""`malgil review`: today's session, in the app or line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from malgil.base.errors import UsageError
from malgil.base.i18n import N_, _
from malgil.cli.command import ONE_ONLY, command, phrasebook_option, some_minutes, whole_number
from malgil.cli.context import GlobalOptions, is_dumb, open_app, studying
from malgil.cli.output import say

if TYPE_CHECKING:
    from datetime import datetime

    from malgil.collection import Collection
    from malgil.review.queue import More

# The kinds of offers without a branch. Their module is not loaded before they are asked for.
_MORE = ("backlog", "new", "missed")


@command("review", N_("Today's session: in the app, or line by line with --plain."))
@click.option(
    "--limit", metavar="N", callback=whole_number, help=N_("End after this many answers.")
)
@click.option(
    "--minutes", metavar="N", callback=some_minutes, help=N_("End after this many minutes.")
)
@click.option(
    "--more",
    metavar="|".join(_MORE),
    help=N_("With --plain: the rest of the backlog, five new cards, or only today's misses."),
)
@click.option(
    "--branch",
    metavar="LABEL",
    help=N_("With --plain: the due cards and five new ones of this branch."),
)
@click.option(
    "--plain",
    is_flag=True,
    help=N_("Line by line on stdin and stdout: for screen readers, pipes and tests."),
)
@phrasebook_option
@click.pass_obj
def review(
    chosen: GlobalOptions,
    *,
    limit: int | None,
    minutes: float | None,
    more: str | None,
    branch: str | None,
    plain: bool,
    phrasebook: str | None,
) -> int:
    """Run today's session."""
    beyond = (more, branch) != (None, None)
    if more is not None and branch is not None:
        raise UsageError(_(ONE_ONLY).format(options="--more, --branch"))
    if beyond and not plain and not is_dumb():
        raise UsageError(_("--more and --branch go with --plain. In the app, choose “Study more”."))
    if not beyond and not plain:
        return open_app(chosen, start="review", limit=limit, minutes=minutes, phrasebook=phrasebook)
    run_plain(chosen, limit=limit, minutes=minutes, phrasebook=phrasebook, kind=more, branch=branch)
    return 0


def _beyond(
    collection: Collection,
    now: datetime,
    phrasebook: str | None,
    kind: str | None,
    branch: str | None,
) -> More | None:
    """Return what to ask beyond today's limits, if anything.

    Raises:
        UsageError: There is no such kind or branch, or nothing of it is left.
    """
    if (kind, branch) == (None, None):
        return None
    if branch is None:
        offers = {str(offer.kind): offer for offer in collection.offers(now, phrasebook)}
        asked, known = kind, [*_MORE]
    else:
        offers = {
            offer.branch.casefold(): offer for offer in collection.branch_offers(now, phrasebook)
        }
        asked, known = branch.casefold(), [offer.branch for offer in offers.values()]
    if asked in offers:
        return offers[asked].more
    if asked in known:
        raise UsageError(_("Nothing is left to study today."))
    message = _("{option} is one of {names}, but got: {value}")
    option = "--more" if branch is None else "--branch"
    value = kind if branch is None else branch
    raise UsageError(message.format(option=option, names=", ".join(known), value=value))


def run_plain(
    chosen: GlobalOptions,
    *,
    limit: int | None,
    minutes: float | None,
    phrasebook: str | None,
    kind: str | None = None,
    branch: str | None = None,
) -> None:
    """Run a session line by line: today's, or with a kind or a branch what is beyond it."""
    from malgil.cli.plain.io import standard_input
    from malgil.cli.plain.review import PlainReview
    from malgil.review.session import ReviewSession

    with studying(chosen, phrasebook) as (collection, clock, background):
        background.start()
        session = ReviewSession(
            collection,
            clock,
            phrasebook=phrasebook,
            limit=limit,
            minutes=minutes,
            more=_beyond(collection, clock(), phrasebook, kind, branch),
        )
        warning = collection.clock_warning(clock())
        if warning is not None:
            say(warning)
        PlainReview(session, standard_input(), clock).run()
