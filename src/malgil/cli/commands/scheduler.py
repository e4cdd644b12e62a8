"""`malgil optimize` and `simulate`: fit the scheduler, and simulate the workload."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from msgspec import to_builtins

from malgil.base.errors import UsageError
from malgil.base.i18n import N_, _, n_
from malgil.base.learning_day import iso_day
from malgil.cli.command import command, json_option
from malgil.cli.context import GlobalOptions, opened
from malgil.cli.output import Ticker, progress, say, say_json, wait_for
from malgil.cli.tables import say_table
from malgil.scheduling.fsrs import Model
from malgil.scheduling.simulate import HORIZONS, RETENTIONS, Simulation
from malgil.stats.calibration import ranking, score_table
from malgil.stats.optimise import (
    STEPS,
    Fitting,
    adopt,
    known_text,
    known_until,
    plan_reschedule,
    read_sample,
    read_start,
    run_trials,
    scores_of,
    tested_text,
    too_few_text,
)
from malgil.stats.review_log import read_review_log
from malgil.wording import CARDS_KNOWN, DESIRED_RETENTION, MINUTES_PER_DAY, percent

if TYPE_CHECKING:
    from malgil.scheduling.optimise import Judgement, Sample
    from malgil.scheduling.simulate import Start, Trial
    from malgil.stats.optimise import Reschedule


@command("optimize", N_("Fit the scheduler to your answers if that improves its predictions."))
@click.option(
    "--reschedule",
    is_flag=True,
    help=N_("Also move the due dates to the intervals that follow from the weights."),
)
@click.option(
    "--reviews",
    metavar="FILE",
    help=N_("Only show what a fit to this review log (CSV) gives. Nothing is changed."),
)
@click.option(
    "--verbose", is_flag=True, help=N_("Also show how good the predictions are in figures.")
)
@json_option
@click.pass_obj
def optimize(
    chosen: GlobalOptions, *, reschedule: bool, reviews: str | None, verbose: bool, as_json: bool
) -> None:
    """Fit the weights, and adopt them if they predict better."""
    if reviews is not None:
        if reschedule:
            raise UsageError(_("Choose one of --reschedule and --reviews."))
        _fit_log(Path(reviews), verbose=verbose, as_json=as_json)
        return
    with opened(chosen) as (collection, clock):
        sample = read_sample(collection)
        fitted_until = known_until(collection)
        judgement = None if sample.missing else _fit(collection.model, sample)
        adopted = judgement is not None and judgement.is_better
        moves: Reschedule | None = None
        if judgement is not None:
            weights = judgement.weights if adopted else collection.model.weights
            moves = plan_reschedule(collection, clock(), weights)
        with progress(_("Replaying all answers: {progress} Ctrl+C cancels.")) as on_progress:
            adopt(
                collection,
                clock(),
                sample=sample,
                judgement=judgement if adopted else None,
                reschedule=moves if reschedule else None,
                on_progress=on_progress,
            )
    if not as_json:
        _say_scores(sample, judgement, fitted_until, verbose=verbose)
        _say_moves(moves, adopted=adopted, reschedule=reschedule)
    else:
        say_json(_document(sample, judgement, moves, adopted=adopted, reschedule=reschedule))


def _fit_log(path: Path, *, verbose: bool, as_json: bool) -> None:
    sample = read_review_log(path)
    judgement = None if sample.missing else _fit(Model(), sample)
    if as_json:
        say_json(_document(sample, judgement, None, adopted=False, reschedule=False))
    elif judgement is None:
        say(too_few_text(sample))
    else:
        _say_quality(judgement, current=False, verbose=verbose)
        weights = ", ".join(f"{weight:.4g}" for weight in judgement.weights)
        say(_("Fitted weights: {weights}").format(weights=weights))
        say(_("Nothing was changed."))


def _fit(model: Model, sample: Sample) -> Judgement:
    with Fitting(sample, model) as fitting:

        def line(seconds: int) -> str:
            return _("Fitting: {seconds} s, {done} of {all} parts done. Ctrl+C cancels.").format(
                seconds=seconds, done=fitting.done, all=STEPS
            )

        wait_for(fitting.wait, line)
        return fitting.result()


def _say_scores(
    sample: Sample, judgement: Judgement | None, fitted_until: str, *, verbose: bool
) -> None:
    if judgement is None:
        say(too_few_text(sample))
        return
    _say_quality(judgement, current=True, verbose=verbose)
    if fitted_until:
        say(known_text(fitted_until))
    if judgement.is_better:
        say(_("The fitted weights predict better and were adopted. This can be undone."))
    else:
        say(_("The fitted weights are not better on unseen answers. The current ones stay."))


def _say_quality(judgement: Judgement, *, current: bool, verbose: bool) -> None:
    """Print how good the predictions are, with the figures if `verbose`.

    The collection's weights are among them if they are `current`.
    """
    say(tested_text(judgement))
    rows = [(text, score) for _key, text, score in scores_of(judgement)]
    scores = rows if current else rows[1:]
    say(ranking(scores))
    if verbose:
        say_table(score_table(scores))


def _say_moves(moves: Reschedule | None, *, adopted: bool, reschedule: bool) -> None:
    if moves is None:
        return
    count = len(moves.moves)
    if not count:
        if adopted or reschedule:
            say(_("All due dates already match the weights."))
        return
    if not adopted and not reschedule:
        return
    message = n_(
        "With these weights, {count} card would be due on another day. Reviews in "
        "each of the next four weeks: {before} now, {after} then.",
        "With these weights, {count} cards would be due on another day. Reviews in "
        "each of the next four weeks: {before} now, {after} then.",
        count,
    )
    say(
        message.format(
            count=count,
            before=", ".join(map(str, moves.before)),
            after=", ".join(map(str, moves.after)),
        )
    )
    if reschedule:
        say(_("The due dates were moved."))
    else:
        say(_("The due dates stay. To move them: malgil optimize --reschedule"))


def _document(
    sample: Sample,
    judgement: Judgement | None,
    moves: Reschedule | None,
    *,
    adopted: bool,
    reschedule: bool,
) -> dict[str, Any]:
    scores = () if judgement is None else scores_of(judgement)
    return {
        "reviews": len(sample.usable),
        "missing": sample.missing,
        "first": None if sample.first_day is None else iso_day(sample.first_day),
        "last": None if sample.last_day is None else iso_day(sample.last_day),
        "judged": 0 if judgement is None else judgement.judged,
        "scores": {key: to_builtins(score) for key, _text, score in scores},
        "splits": [
            {"current": before, "fitted": after}
            for before, after in (judgement.splits if judgement is not None else ())
        ],
        "weights": [] if judgement is None else list(judgement.weights),
        "adopted": adopted,
        "reschedule": {
            "cards": 0 if moves is None else len(moves.moves),
            "before": [] if moves is None else list(moves.before),
            "after": [] if moves is None else list(moves.after),
            "moved": reschedule and moves is not None,
        },
    }


_SHOWN = 3  # the table shows one in three trials


@command(
    "simulate",
    N_("Compare the time and the cards recalled over a year for each desired retention."),
)
@json_option
@click.pass_obj
def simulate(chosen: GlobalOptions, *, as_json: bool) -> None:
    """Simulate the collection."""
    with opened(chosen) as (collection, clock):
        start = read_start(collection, clock())
        simulation = Simulation(start, _trials(start))
    if as_json:
        say_json(_trials_json(simulation))
    else:
        _say(simulation)


def _trials(start: Start) -> tuple[Trial, ...]:
    trials: list[Trial] = []
    with Ticker() as ticker:
        for trial in run_trials(start):
            trials.append(trial)
            message = _("Simulating: {done} of {all}. Ctrl+C cancels.")
            ticker.show(message.format(done=len(trials), all=len(RETENTIONS)))
    return tuple(trials)


def _say(simulation: Simulation) -> None:
    say(
        _(
            "Expected for these {cards} cards: average minutes per day, and cards "
            "known then. Most cards per minute after a year: {best}. Current "
            "setting: {current}."
        ).format(
            cards=len(simulation.start.cards),
            best=percent(simulation.best),
            current=percent(simulation.start.settings.desired_retention),
        )
    )
    if not simulation.start.habits.measured:
        say(_("There are few answers yet, so pace and ratings are default values."))
    spans = [_("{days} days").format(days=days) for days in HORIZONS]
    rows: list[list[str]] = [
        [_(DESIRED_RETENTION), *(cell for span in spans for cell in (span, ""))]
    ]
    rows.append(["", *(cell for _span in spans for cell in (_(MINUTES_PER_DAY), _(CARDS_KNOWN)))])
    for number, trial in enumerate(simulation.trials):
        if number % _SHOWN and trial.retention not in (
            simulation.best,
            simulation.start.settings.desired_retention,
        ):
            continue
        mark = " *" if trial.retention == simulation.best else ""
        cells = (
            (f"{estimate.minutes:.1f}", f"{estimate.known:.0f}") for estimate in trial.expected
        )
        rows.append(
            [f"{percent(trial.retention)}{mark}", *(cell for pair in cells for cell in pair)]
        )
    say_table(rows)


def _trials_json(simulation: Simulation) -> dict[str, Any]:
    return {
        "cards": len(simulation.start.cards),
        "measured": simulation.start.habits.measured,
        "current": simulation.start.settings.desired_retention,
        "best": simulation.best,
        "trials": [
            {
                "retention": trial.retention,
                "expected": [
                    {
                        "days": estimate.days,
                        "minutes_a_day": estimate.minutes,
                        "known": estimate.known,
                    }
                    for estimate in trial.expected
                ],
            }
            for trial in simulation.trials
        ],
    }
