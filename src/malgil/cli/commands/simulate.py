"""`malgil simulate`: what each desired retention would cost and bring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from malgil.base.i18n import N_, _
from malgil.cli.context import Globals, opened
from malgil.cli.lazy_group import command
from malgil.cli.options import json_option
from malgil.cli.output import say, say_json
from malgil.scheduling.simulate import HORIZONS, RETENTIONS

if TYPE_CHECKING:
    from malgil.scheduling.simulate import Trial
    from malgil.stats.simulate import Simulation, Start

_SHOWN = 3  # of the trials one in three is enough for a table


@command("simulate", N_("What each desired retention would cost and bring in a year."))
@json_option
@click.pass_obj
def simulate(chosen: Globals, *, as_json: bool) -> None:
    """Simulate the collection."""
    from malgil.stats.simulate import read_start, summarise

    with opened(chosen) as (collection, clock):
        start = read_start(collection, clock())
        found = summarise(start, _trials(start))
    if as_json:
        say_json(_document(found))
    else:
        _say(found)


def _trials(start: Start) -> list[Trial]:
    from malgil.cli.progress_bar import Ticker
    from malgil.stats.simulate import run_trials

    found: list[Trial] = []
    with Ticker() as ticker:
        for trial in run_trials(start):
            found.append(trial)
            message = _("Simulating: {done} of {all}. Ctrl+C cancels.")
            ticker.tell(message.format(done=len(found), all=len(RETENTIONS)))
    return found


def _say(found: Simulation) -> None:
    from malgil.cli.stats_text import say_table

    say(
        _(
            "Expected for these {cards} cards: minutes a day on average, and cards that would be "
            "recalled then. The most per minute after a year: {best}. Now set: {current}."
        ).format(cards=found.cards, best=f"{found.best:.0%}", current=f"{found.current:.0%}")
    )
    if not found.measured:
        say(_("There are few answers yet, so pace and ratings are what is usual."))
    spans = [_("{days} days").format(days=days) for days in HORIZONS]
    rows: list[list[str]] = [
        [_("desired retention"), *(cell for one in spans for cell in (one, ""))]
    ]
    rows.append(["", *(cell for _span in spans for cell in (_("min a day"), _("recalled")))])
    for number, trial in enumerate(found.trials):
        if number % _SHOWN and trial.retention not in (found.best, found.current):
            continue
        mark = " *" if trial.retention == found.best else ""
        cells = ((f"{one.minutes:.1f}", f"{one.known:.0f}") for one in trial.expected)
        rows.append([f"{trial.retention:.0%}{mark}", *(cell for pair in cells for cell in pair)])
    say_table(rows)


def _document(found: Simulation) -> dict[str, Any]:
    return {
        "cards": found.cards,
        "measured": found.measured,
        "current": found.current,
        "best": found.best,
        "trials": [
            {
                "retention": trial.retention,
                "expected": [
                    {"days": one.days, "minutes_a_day": one.minutes, "known": one.known}
                    for one in trial.expected
                ],
            }
            for trial in found.trials
        ],
    }
