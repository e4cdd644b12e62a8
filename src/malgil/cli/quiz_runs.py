"""The runs of `malgil quiz --history`, as a table and as JSON."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from malgil.base.i18n import N_, _
from malgil.base.learning_day import iso_time
from malgil.cli.output import columns
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.quiz.words import WHOLE_MENU, mode_name, percent, sequence_name, step_time

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import tzinfo

    from malgil.quiz.views import QuizRun

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
