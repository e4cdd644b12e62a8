"""Quiz history: past runs, and the report of one run."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from malgil.quiz.modes.base import load_mode
from malgil.quiz.run_log import RunRecord, find_run, newest_runs, read_steps
from malgil.quiz.setup import questions_of
from malgil.quiz.views import (
    AskedQuestion,
    QuizEnd,
    QuizReport,
    QuizRun,
    QuizTally,
    StepRecord,
)
from malgil.scheduling.pace import mean, median
from malgil.store import log, quizzes
from malgil.store.confusions import (
    Mistake,
    confused,
    confused_with,
    confusions,
    mistake_of,
    shown_pair,
)
from malgil.store.quizzes import QUIZ_MODES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from malgil.phrasebook.menu import MenuIndex
    from malgil.quiz.modes.base import Confused
    from malgil.store.store import Store

AnyStep = TypeVar("AnyStep", quizzes.QuizStepRow, StepRecord)

_PAST = 8
_SLOWEST = 3


def runs(store: Store, phrasebook: str | None = None) -> list[QuizRun]:
    """Return the runs, the newest first.

    Args:
        store: The open collection.
        phrasebook: Limit to one phrasebook (default: all).
    """
    steps = _by_run(quizzes.read_steps(store.connection))
    phrasebooks = {row.id for row in store.phrasebooks()}
    indices: dict[str, MenuIndex] = {}
    quiz_runs: list[QuizRun] = []
    for run in newest_runs(store.connection, phrasebook):
        if run.phrasebook not in indices and run.phrasebook in phrasebooks:
            indices[run.phrasebook] = store.menu_index(run.phrasebook)
        quiz_runs.append(_run(run, steps[run.id], indices.get(run.phrasebook)))
    return quiz_runs


def report(store: Store, run_id: str) -> QuizReport:
    """Return the report of a run, with the last runs of its mode for comparison.

    Raises:
        LookupError: There is no such run.
        UsageError: Its phrasebook does not exist any more.
    """
    run = find_run(store.connection, run_id)
    index = store.menu_index(run.phrasebook)
    newest = newest_runs(store.connection, run.phrasebook)
    same = (
        other.id
        for other in newest
        if other.mode == run.mode and other.logical_ms <= run.logical_ms
    )
    latest = list(islice(same, 2 * _PAST))[::-1]
    by_run = _by_run(read_steps(store.connection, latest))
    steps = by_run[run_id]
    past = [by_run[past_run] for past_run in latest if by_run[past_run]][-_PAST:]
    shown = _run(run, steps, index)
    asked = list(_asked(store, run, index, steps))
    missed = tuple(question for question in asked if not question.right)
    right = sorted(
        (question for question in asked if question.right), key=lambda question: -question.ms
    )
    pairs = confusions(_mistakes_of(steps, index))
    end = QuizEnd.TIME if run.ended else QuizEnd.DONE
    return QuizReport(
        run=shown,
        end=end if shown.finished else None,
        levels=_levels(steps, past),
        branches=_branches(steps, index),
        past_ms=tuple(map(median_ms, past)),
        slowest=tuple(right[:_SLOWEST]),
        missed=missed,
        confused=tuple(shown_pair(store.connection, run.phrasebook, pair) for pair in pairs),
        credited=_credited(store, steps),
        kept=_kept(run.mode, steps),
    )


def confused_before(store: Store, run: RunRecord) -> Confused:
    """Return a function that looks up the phrases confused with each phrase before a run.

    Confusions within the run are excluded, so that it resumes with the same choices.
    """

    @cache
    def look_up() -> dict[str, tuple[str, ...]]:
        found = confused(store.connection, run.phrasebook, before=run.logical_ms)
        return confused_with(found)

    return look_up


def _mistakes_of(steps: Iterable[StepRecord], index: MenuIndex) -> Iterator[Mistake]:
    """Yield the mistakes in single choices among labels; orders and marks yield none."""
    phrases = {phrase.label: phrase.id for phrase in index.book.phrases}
    for step in steps:
        if not step.right and step.taken:
            yield from mistake_of(phrases, step.mode, step.correct[0], step.taken[0])


def _by_run(steps: Iterable[AnyStep]) -> defaultdict[str, list[AnyStep]]:
    by_run: defaultdict[str, list[AnyStep]] = defaultdict(list)
    for step in steps:
        by_run[step.run].append(step)
    return by_run


def _run(run: RunRecord, steps: list[AnyStep], index: MenuIndex | None) -> QuizRun:
    ends = [step for step in steps if step.last]
    numbers: Iterable[int] = range(len(run.questions))
    branch: tuple[str, ...] = ()
    if index is not None:
        if run.mode in QUIZ_MODES:
            numbers = [number for number, _ in questions_of(index, run)]
        branch = index.path(run.branch) if run.branch in index.places else ()
    left = set(numbers) - {step.number for step in ends}
    return QuizRun(
        id=run.id,
        started_ms=run.started_ms,
        phrasebook=run.phrasebook,
        mode=run.mode,
        branch=branch,
        sequence=run.sequence,
        total=len(run.questions),
        questions=len(ends),
        right=sum(step.all_right for step in ends),
        median_level_ms=median_ms(steps),
        score=mean([step.score for step in ends]) or 0.0,
        chance=mean([step.chance for step in ends]) or 0.0,
        finished=run.ended or not left,
    )


def _levels(steps: list[StepRecord], past: list[list[StepRecord]]) -> tuple[QuizTally, ...]:
    tallies: list[QuizTally] = []
    for level in sorted({step.level for step in steps if step.level}):
        here = [step for step in steps if step.level == level]
        before = ([step for step in run_steps if step.level == level] for run_steps in past)
        tallies.append(
            QuizTally(
                level=level,
                path=(),
                asked=len(here),
                right=sum(step.right for step in here),
                median_ms=median_ms(here),
                past_ms=tuple(map(median_ms, filter(None, before))),
            )
        )
    return tuple(tallies)


def _branches(steps: list[StepRecord], index: MenuIndex) -> tuple[QuizTally, ...]:
    """Tally the questions by top branch, in menu order."""
    order = ["", *(choice.id for choice in index.children(""))]
    ends: dict[str, list[StepRecord]] = defaultdict(list)
    spent: Counter[tuple[int, str]] = Counter()
    for step in steps:
        spent[step.number, step.action] += step.ms
        if step.last and (not step.item or step.item in index.places):
            ends[(index.lineage(step.item) or ("",))[0]].append(step)
    return tuple(
        QuizTally(
            level=0,
            path=index.path(top),
            asked=len(ends[top]),
            right=sum(step.all_right for step in ends[top]),
            median_ms=round(median(spent[step.number, step.action] for step in ends[top])),
        )
        for top in order
        if top in ends
    )


def _asked(
    store: Store,
    run: RunRecord,
    index: MenuIndex,
    steps: list[StepRecord],
) -> Iterator[AskedQuestion]:
    """Yield the answered questions."""
    mode, confused = load_mode(run.mode), confused_before(store, run)
    spent: Counter[int] = Counter()
    for step in steps:
        spent[step.number] += step.ms
        item = mode.find(index, step.question) if step.last else None
        if item is None:
            continue
        question = mode.open(index, item, run.seed, confused)
        yield AskedQuestion(
            prompt=question.title,
            answer=question.answer_labels,
            right=step.all_right,
            ms=spent[step.number],
        )


def _credited(store: Store, steps: list[StepRecord]) -> int:
    actions = json.dumps(sorted({step.action for step in steps}))
    (count,) = store.connection.execute(
        "SELECT count(*) FROM json_each(?) AS done CROSS JOIN event "
        f"ON {log.of_action('done.value')} WHERE kind = 'review' AND {log.LIVE}",
        (actions,),
    ).fetchone()
    return int(count)


def _kept(mode: str, steps: list[StepRecord]) -> tuple[tuple[str, int, int], ...]:
    kept = Counter(reminder for step in steps for reminder in step.kept)
    could = Counter(reminder for step in steps for reminder in step.keepsakes)
    names = (str(name) for name in load_mode(mode).reminders)
    return tuple((name, kept[name], could[name]) for name in names if could[name])


def median_ms(steps: Iterable[AnyStep]) -> int:
    """Return the median time of some steps, 0 without one."""
    times = [step.ms for step in steps]
    return round(median(times)) if times else 0
