"""`malgil quiz`: menu-path quizzes, in the app or line by line, and the runs so far."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from malgil.base.errors import MalgilError, UsageError
from malgil.base.i18n import N_, _
from malgil.base.learning_day import iso_time
from malgil.cli.command import (
    command,
    json_option,
    nearest,
    phrasebook_option,
    seed_number,
    some_minutes,
    whole_number,
)
from malgil.cli.context import GlobalOptions, has_terminal, open_app, opened
from malgil.cli.output import columns, say, say_json
from malgil.cli.plain.io import standard_input
from malgil.cli.plain.quiz import PlainQuiz
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.quiz.history import runs
from malgil.quiz.session import QuizSession
from malgil.quiz.setup import default_phrasebook, default_sequence, resolve_branch
from malgil.quiz.views import WHOLE_MENU, QuizSetup, mode_name, percent, sequence_name, step_time
from malgil.store.quizzes import QuestionOrder, QuizMode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import tzinfo
    from typing import Any

    from malgil.base.clock import Clock
    from malgil.collection import Collection
    from malgil.quiz.views import QuizRun

    Past = Callable[[Collection, Clock, "QuizRequest"], QuizSession]

_ONE_ONLY = N_("Only one of these at once: {options}")


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizRequest:
    """What the options ask for; None for what was not told.

    Attributes:
        phrasebook: The phrasebook's id.
        mode: What is asked.
        branch: A branch, as a path or a label.
        sequence: The order of the questions.
        limit: At most so many questions.
        minutes: End after so many minutes.
        seed: Decides about shuffles and made-up choices.
    """

    phrasebook: str | None
    mode: QuizMode | None
    branch: str | None
    sequence: QuestionOrder | None
    limit: int | None
    minutes: float | None
    seed: int | None

    @property
    def is_open(self) -> bool:
        """Whether nothing but a phrasebook was told."""
        told = (self.mode, self.branch, self.sequence, self.limit, self.minutes, self.seed)
        return all(value is None for value in told)

    def setup(self, collection: Collection) -> QuizSetup:
        """Return the run to start, with what was not told filled in.

        Raises:
            UsageError: There is no such phrasebook or branch.
        """
        book = self.phrasebook or default_phrasebook(collection)
        mode = self.mode or QuizMode.WALK
        branch = resolve_branch(collection, book, self.branch or "")
        sequence = self.sequence or default_sequence(collection, book, mode, branch)
        return QuizSetup(
            phrasebook=book,
            mode=mode,
            branch=branch,
            sequence=sequence,
            limit=self.limit,
            minutes=self.minutes,
            seed=self.seed,
        )

    def fits(self, collection: Collection) -> Callable[[QuizSetup], bool]:
        """Return a function that tells whether a run was asked for like this.

        Raises:
            UsageError: There is no such phrasebook or branch.
        """
        branch = None if self.branch is None else self.setup(collection).branch
        told = (self.mode, branch, self.sequence, self.limit, self.minutes, self.seed)

        def is_like_this(run: QuizSetup) -> bool:
            was = (run.mode, run.branch, run.sequence, run.limit, run.minutes, run.seed)
            return all(wanted in (None, had) for wanted, had in zip(told, was, strict=True))

        return is_like_this


def quiz_mode(_ctx: click.Context, param: click.Parameter, value: str | None) -> QuizMode | None:
    """Return an option's value as a mode; raises UsageError, naming the nearest, otherwise."""
    if value is None:
        return None
    names = [mode.value for mode in QuizMode]
    if value.lower() in names:
        return QuizMode(value.lower())
    near = nearest(value.lower(), names)
    if near:
        message = _("{option} has no mode {value}. Did you mean: {near}?")
        raise UsageError(message.format(option=param.opts[-1], value=value, near=near))
    message = _("{option} has no mode {value}. The modes: {modes}")
    raise UsageError(message.format(option=param.opts[-1], value=value, modes=", ".join(names)))


@command("quiz", N_("Quizzes on the menu's paths and order: in the app, or with --plain."))
@click.option(
    "--mode",
    metavar="MODE",
    callback=quiz_mode,
    help=N_("What is asked: walk (unless told), scenario, where, order, next or journey."),
)
@click.option(
    "--branch",
    metavar="PATH",
    help=N_("Ask only about this branch of the menu: a label, or “A > B”."),
)
@click.option("--in-order", is_flag=True, help=N_("In the menu's order, as practice."))
@click.option("--shuffle", is_flag=True, help=N_("Shuffled."))
@click.option("--weak", is_flag=True, help=N_("What you know least first."))
@click.option(
    "--limit", metavar="N", callback=whole_number, help=N_("Ask at most so many questions.")
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
    help=N_("Go on with the newest run that was left; other options tell which."),
)
@click.option(
    "--missed",
    is_flag=True,
    help=N_("Ask again only what was missed in the newest run; other options tell which."),
)
@click.option(
    "--plain",
    is_flag=True,
    help=N_("Line by line on stdin and stdout: for screen readers, pipes and tests."),
)
@click.option("--history", is_flag=True, help=N_("Show the runs so far instead."))
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
    **told: Any,
) -> int:
    """Run a quiz, or show the runs so far."""
    wish = _wish(**told)
    if history:
        _show_history(chosen, wish, goes_on=resume or missed, as_json=as_json)
        return 0
    if as_json:
        raise UsageError(_("--json goes with --history only."))
    if resume and missed:
        raise UsageError(_(_ONE_ONLY).format(options="--resume, --missed"))
    past = _left if resume else _again if missed else None
    if plain:
        _run_plain(chosen, wish, past)
        return 0
    return _open_app(chosen, wish, past)


def _wish(*, in_order: bool, shuffle: bool, weak: bool, **told: Any) -> QuizRequest:
    flags = {
        QuestionOrder.IN_ORDER: in_order,
        QuestionOrder.SHUFFLE: shuffle,
        QuestionOrder.WEAK: weak,
    }
    sequences = [sequence for sequence, is_told in flags.items() if is_told]
    if len(sequences) > 1:
        names = ", ".join(f"--{sequence}" for sequence in sequences)
        raise UsageError(_(_ONE_ONLY).format(options=names))
    return QuizRequest(sequence=sequences[0] if sequences else None, **told)


def _run_plain(chosen: GlobalOptions, wish: QuizRequest, past: Past | None) -> None:
    with opened(chosen) as (collection, clock):
        _require(collection, wish)
        if past is not None:
            session = past(collection, clock, wish)
        else:
            session = QuizSession.start(collection, clock, wish.setup(collection))
        rollover = collection.settings.rollover_hour
        PlainQuiz(session, standard_input(), clock, rollover).run()


def _open_app(chosen: GlobalOptions, wish: QuizRequest, past: Past | None) -> int:
    if not has_terminal():
        raise MalgilError(
            _(
                "The app needs a terminal, and there is none here. Without one there is the plain "
                "mode, line by line: malgil quiz --plain"
            )
        )

    def begin(collection: Collection, clock: Clock) -> QuizSetup | QuizSession | None:
        _require(collection, wish)
        if past is not None:
            return past(collection, clock, wish)
        return None if wish.is_open else wish.setup(collection)

    return open_app(chosen, start="quiz", phrasebook=wish.phrasebook, quiz=begin)


def _require(collection: Collection, wish: QuizRequest) -> None:
    if wish.phrasebook is not None:
        collection.require_phrasebook(wish.phrasebook)


def _left(collection: Collection, clock: Clock, wish: QuizRequest) -> QuizSession:
    """Return the run that was left; raises MalgilError if there is none like it."""
    session = QuizSession.resume(collection, clock, wish.phrasebook, matches=wish.fits(collection))
    if session is not None:
        return session
    if wish.is_open:
        raise MalgilError(_("No quiz was left before its end. malgil quiz starts one."))
    raise MalgilError(_("No such quiz was left before its end. Without --resume it starts anew."))


def _again(collection: Collection, clock: Clock, wish: QuizRequest) -> QuizSession:
    """Begin a run of what the newest one missed; raises MalgilError if there is none like it."""
    newest = QuizSession.latest(collection, clock, wish.phrasebook, matches=wish.fits(collection))
    if newest is None:
        raise MalgilError(_("No question of such a quiz was answered yet."))
    return newest.missed_again()


def _show_history(
    chosen: GlobalOptions, wish: QuizRequest, *, goes_on: bool, as_json: bool
) -> None:
    if goes_on or (wish.branch, wish.minutes, wish.seed) != (None, None, None):
        raise UsageError(
            _("--history takes none of --branch, --minutes, --seed, --resume and --missed.")
        )
    with opened(chosen) as (collection, clock):
        _require(collection, wish)
        found = runs(collection, wish.phrasebook)
        zone = clock().tzinfo
    found = [
        run
        for run in found
        if wish.mode in (None, run.mode) and wish.sequence in (None, run.sequence)
    ][: wish.limit]
    if as_json:
        say_json([document(run) for run in found])
        return
    for line in lines(found, zone):
        say(line)


NONE_YET = N_("No quiz has been started yet.")


def document(run: QuizRun) -> dict[str, object]:
    """Return a run as a value for JSON; its time is in UTC."""
    return {
        "id": run.id,
        "started": iso_time(run.started_ms),
        "mode": run.mode.value,
        "branch": list(run.branch),
        "sequence": run.sequence.value,
        "questions": run.questions,
        "right": run.right,
        "median_level_ms": run.median_level_ms,
    }


def lines(runs: Sequence[QuizRun], zone: tzinfo | None) -> Iterator[str]:
    """Yield a table of runs, or one line that there is none.

    Args:
        runs: The runs, the newest first.
        zone: The learner's, for the times.
    """
    if not runs:
        yield _(NONE_YET)
        return
    yield from columns([_row(run, zone) for run in runs])


def _row(run: QuizRun, zone: tzinfo | None) -> tuple[str, ...]:
    started = datetime.fromtimestamp(run.started_ms / 1000, tz=UTC).astimezone(zone)
    share = percent(run.right / run.questions) if run.questions else "-"
    left = run.total - run.questions
    return (
        f"{started:%Y-%m-%d %H:%M}",
        mode_name(run.mode),
        sequence_name(run.sequence),
        f"{run.right}/{run.questions}",
        share,
        step_time(run.median_level_ms) if run.median_level_ms else "-",
        _("left: {n}").format(n=left) if left and not run.finished else "",
        PATH_SEPARATOR.join(run.branch) or _(WHOLE_MENU),
    )
