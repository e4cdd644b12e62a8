"""`malgil review`: today's session, in the app or line by line."""

from __future__ import annotations

import click

from malgil.base.i18n import N_
from malgil.cli.command import command, phrasebook_option, some_minutes, whole_number
from malgil.cli.context import GlobalOptions, open_app, opened
from malgil.cli.output import say


@command("review", N_("Today's session: in the app, or line by line with --plain."))
@click.option(
    "--limit", metavar="N", callback=whole_number, help=N_("End after this many answers.")
)
@click.option(
    "--minutes", metavar="N", callback=some_minutes, help=N_("End after this many minutes.")
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
    plain: bool,
    phrasebook: str | None,
) -> int:
    """Run today's session."""
    if not plain:
        return open_app(chosen, start="review", limit=limit, minutes=minutes, phrasebook=phrasebook)
    run_plain(chosen, limit=limit, minutes=minutes, phrasebook=phrasebook)
    return 0


def run_plain(
    chosen: GlobalOptions, *, limit: int | None, minutes: float | None, phrasebook: str | None
) -> None:
    """Run today's session line by line."""
    from malgil.cli.plain.io import standard_input
    from malgil.cli.plain.review import PlainReview
    from malgil.review.session import ReviewSession

    with opened(chosen, phrasebook=phrasebook) as (collection, clock):
        session = ReviewSession(
            collection, clock, phrasebook=phrasebook, limit=limit, minutes=minutes
        )
        warning = collection.clock_warning(clock())
        if warning is not None:
            say(warning)
        rollover = collection.settings.rollover_hour
        PlainReview(session, standard_input(), clock, rollover).run()
