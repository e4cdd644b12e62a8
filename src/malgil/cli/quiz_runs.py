"""The runs of `malgil quiz --history`, as a table and as JSON."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from malgil.cli.output import columns
from malgil.core.learning_day import iso_time
from malgil.core.phrasebook import PATH_SEPARATOR
from malgil.i18n import N_, _
from malgil.study import quiz_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import tzinfo

    from malgil.study.quiz_views import QuizRun

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
    share = quiz_words.percent(run.right / run.questions) if run.questions else "-"
    left = run.total - run.questions
    return (
        f"{started:%Y-%m-%d %H:%M}",
        quiz_words.mode_name(run.mode),
        quiz_words.sequence_name(run.sequence),
        f"{run.right}/{run.questions}",
        share,
        quiz_words.step_time(run.median_level_ms) if run.median_level_ms else "-",
        _("left: {n}").format(n=left) if left and not run.finished else "",
        PATH_SEPARATOR.join(run.branch) or _(quiz_words.WHOLE_MENU),
    )
