"""`malgil quiz`: quizzes on the menu, in the app or line by line, and their history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click
from msgspec import Struct
from msgspec.structs import replace

from malgil.base.errors import MalgilError, UsageError
from malgil.base.i18n import N_, _
from malgil.base.learning_day import iso_time
from malgil.cli.command import (
    ONE_ONLY,
    command,
    json_option,
    one_of,
    phrasebook_option,
    seed_number,
    some_minutes,
    whole_number,
)
from malgil.cli.context import GlobalOptions, is_dumb, open_app, opened, studying
from malgil.cli.output import say_json, say_lines
from malgil.cli.plain.io import standard_input
from malgil.cli.plain.quiz import PlainQuiz
from malgil.cli.tables import columns
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.quiz.history import runs
from malgil.quiz.modes.base import load_mode
from malgil.quiz.session import QuizSession
from malgil.quiz.setup import default_phrasebook, default_sequence, resolve_branch
from malgil.quiz.views import QuizSetup
from malgil.store.phrasebooks import titles_if_several
from malgil.store.quizzes import QUIZ_MODES, QuestionOrder
from malgil.wording import WHOLE_MENU, local_time, mode_name, percent, sequence_name, step_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import tzinfo

    from malgil.base.clock import Clock
    from malgil.collection import Collection
    from malgil.quiz.views import QuizRun

    Past = Callable[[Collection, Clock, "QuizRequest"], QuizSession]


class QuizRequest(Struct, frozen=True):
    """The quiz options.

    Attributes:
        phrasebook: The phrasebook's id, or None.
        given: The other options that were given, by their names in `QuizSetup`.
    """

    phrasebook: str | None
    given: dict[str, Any]

    def setup(self, collection: Collection) -> QuizSetup:
        """Return the setup of a new run, with defaults for options not given.

        Raises:
            UsageError: The phrasebook or branch does not exist.
        """
        book = self.phrasebook or default_phrasebook(collection)
        setup = QuizSetup(phrasebook=book, **self.given)
        branch = resolve_branch(collection, book, setup.branch)
        sequence = setup.sequence
        if "sequence" not in self.given:
            sequence = default_sequence(collection, book, setup.mode, branch)
        return replace(setup, branch=branch, sequence=sequence)

    def fits(self, collection: Collection) -> Callable[[QuizSetup], bool]:
        """Return a predicate: whether a setup matches the options given.

        Raises:
            UsageError: The phrasebook or branch does not exist.
        """
        criteria = dict(self.given)
        if "branch" in criteria:
            criteria["branch"] = self.setup(collection).branch
        return lambda run: all(getattr(run, name) == value for name, value in criteria.items())


@command("quiz", N_("Quizzes on the menu's paths and order: in the app, or with --plain."))
@click.option(
    "--mode",
    metavar="|".join(QUIZ_MODES),
    callback=one_of(
        QUIZ_MODES,
        N_("{option} has no mode {value}. The modes: {names}"),
        near=N_("{option} has no mode {value}. Did you mean: {near}?"),
    ),
    help=N_("The quiz mode (default: walk)."),
)
@click.option(
    "--branch",
    metavar="PATH",
    help=N_("Ask only about this branch of the menu: a label, or “A > B”."),
)
@click.option("--in-order", is_flag=True, help=N_("In the menu's order, as practice."))
@click.option("--shuffle", is_flag=True, help=N_("Shuffled."))
@click.option("--weak", is_flag=True, help=N_("Weakest first."))
@click.option(
    "--limit", metavar="N", callback=whole_number, help=N_("Ask at most this many questions.")
)
@click.option(
    "--minutes", metavar="N", callback=some_minutes, help=N_("End after this many minutes.")
)
@click.option(
    "--seed",
    metavar="N",
    callback=seed_number,
    help=N_("The same number asks the same questions in the same order."),
)
@click.option(
    "--resume",
    is_flag=True,
    help=N_("Resume the newest unfinished run. Other options select the run."),
)
@click.option(
    "--missed",
    is_flag=True,
    help=N_("Repeat only the missed questions of the newest run. Other options select the run."),
)
@click.option(
    "--plain",
    is_flag=True,
    help=N_("Line by line on stdin and stdout: for screen readers, pipes and tests."),
)
@click.option("--history", is_flag=True, help=N_("Show earlier runs instead."))
@json_option
@phrasebook_option
@click.pass_obj
def quiz(
    chosen: GlobalOptions,
    /,
    *,
    resume: bool,
    missed: bool,
    plain: bool,
    history: bool,
    as_json: bool,
    **options: Any,
) -> int:
    """Run a quiz, or show the history."""
    request = _request(**options)
    if history:
        _show_history(chosen, request, goes_on=resume or missed, as_json=as_json)
        return 0
    if as_json:
        raise UsageError(_("--json goes with --history only."))
    if resume and missed:
        raise UsageError(_(ONE_ONLY).format(options="--resume, --missed"))
    past = _left if resume else _again if missed else None
    if plain or is_dumb():
        _run_plain(chosen, request, past)
        return 0
    return _open_app(chosen, request, past)


def _request(*, in_order: bool, shuffle: bool, weak: bool, **options: Any) -> QuizRequest:
    flags = {
        QuestionOrder.IN_ORDER: in_order,
        QuestionOrder.SHUFFLE: shuffle,
        QuestionOrder.WEAK: weak,
    }
    sequences = [sequence for sequence, is_set in flags.items() if is_set]
    if len(sequences) > 1:
        names = ", ".join(f"--{sequence}" for sequence in sequences)
        raise UsageError(_(ONE_ONLY).format(options=names))
    options["sequence"] = sequences[0] if sequences else None
    given = {name: value for name, value in options.items() if value is not None}
    return QuizRequest(given.pop("phrasebook", None), given)


def _run_plain(chosen: GlobalOptions, request: QuizRequest, past: Past | None) -> None:
    with studying(chosen, request.phrasebook) as (collection, clock, background):
        background.start()
        if past is not None:
            session = past(collection, clock, request)
        else:
            session = QuizSession.start(collection, clock, request.setup(collection))
        PlainQuiz(session, standard_input(), clock).run()


def _open_app(chosen: GlobalOptions, request: QuizRequest, past: Past | None) -> int:
    def begin(collection: Collection, clock: Clock) -> QuizSetup | QuizSession | None:
        if past is not None:
            return past(collection, clock, request)
        return request.setup(collection) if request.given else None

    return open_app(chosen, start="quiz", phrasebook=request.phrasebook, quiz=begin)


def _left(collection: Collection, clock: Clock, request: QuizRequest) -> QuizSession:
    """Return the unfinished run to resume; raises MalgilError if there is none."""
    session = QuizSession.resume(
        collection, clock, request.phrasebook, matches=request.fits(collection)
    )
    if session is not None:
        return session
    if not request.given:
        raise MalgilError(_("There is no unfinished quiz. malgil quiz starts one."))
    raise MalgilError(_("There is no such unfinished quiz. Omit --resume to start one."))


def _again(collection: Collection, clock: Clock, request: QuizRequest) -> QuizSession:
    """Start a run of the questions missed in the newest; raises MalgilError if there is none."""
    newest = QuizSession.latest(
        collection, clock, request.phrasebook, matches=request.fits(collection)
    )
    if newest is None:
        raise MalgilError(_("No question of such a quiz has been answered yet."))
    return newest.missed_again()


def _show_history(
    chosen: GlobalOptions, request: QuizRequest, *, goes_on: bool, as_json: bool
) -> None:
    given = request.given
    if goes_on or not given.keys().isdisjoint(("branch", "minutes", "seed")):
        raise UsageError(
            _("--history takes none of --branch, --minutes, --seed, --resume and --missed.")
        )
    with opened(chosen, phrasebook=request.phrasebook) as (collection, clock):
        past_runs = runs(collection, request.phrasebook)
        zone = clock().tzinfo
        titles = titles_if_several(collection.connection)
    past_runs = [
        run
        for run in past_runs
        if all(given.get(name) in (None, getattr(run, name)) for name in ("mode", "sequence"))
    ][: given.get("limit")]
    if as_json:
        say_json([document(run) for run in past_runs])
        return
    say_lines(lines(past_runs, zone, titles))


def document(run: QuizRun) -> dict[str, object]:
    """Return a run as a JSON value, with its time in UTC."""
    return {
        "id": run.id,
        "started": iso_time(run.started_ms),
        "mode": run.mode,
        "branch": list(run.branch),
        "sequence": run.sequence.value,
        "questions": run.questions,
        "right": run.right,
        "median_level_ms": run.median_level_ms,
    }


def lines(runs: Sequence[QuizRun], zone: tzinfo | None, titles: Mapping[str, str]) -> Iterator[str]:
    """Yield a table of runs, or one line if there is none.

    Args:
        runs: The runs, the newest first.
        zone: The time zone of the output.
        titles: The titles of the phrasebooks, which are shown if there are several.
    """
    if not runs:
        yield _("No quiz has been started yet.")
        return
    yield from columns([_row(run, zone, titles.get(run.phrasebook, "")) for run in runs])


def _row(run: QuizRun, zone: tzinfo | None, title: str) -> tuple[str, ...]:
    share = percent(run.right / run.questions if run.questions else None)
    left = run.total - run.questions
    score = ""
    if run.questions and run.mode in QUIZ_MODES:
        score = load_mode(run.mode).mean_score(run.score, run.chance)
    return (
        local_time(run.started_ms, zone),
        mode_name(run.mode),
        sequence_name(run.sequence),
        f"{run.right}/{run.questions}",
        share,
        score,
        step_time(run.median_level_ms) if run.median_level_ms else "-",
        _("left: {n}").format(n=left) if left and not run.finished else "",
        " · ".join(filter(None, (title, PATH_SEPARATOR.join(run.branch) or _(WHOLE_MENU)))),
    )
