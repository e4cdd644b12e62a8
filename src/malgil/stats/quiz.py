"""The quiz panel: accuracy and speed by mode and menu level, and confused labels."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice
from math import fsum
from typing import TYPE_CHECKING, Any

from msgspec import Struct, to_builtins

from malgil.base.i18n import N_, _, n_
from malgil.scheduling.pace import mean, median
from malgil.stats.panels import with_head
from malgil.store.confusions import confused, shown_pair
from malgil.store.quizzes import QUIZ_MODES, is_picked, read_counted, share_of_perfect
from malgil.wording import TIME_PER_CHOICE, mode_name, percent, step_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from malgil.stats.reader import Reader
    from malgil.store.confusions import ConfusedPair
    from malgil.store.quizzes import QuizStepRow


class QuizLevel(Struct, frozen=True, kw_only=True):
    """The choices of a mode at one depth of the menu.

    Attributes:
        level: Depth, from 1 (the top level). 0 for choices outside the menu.
        asked: Number of choices made.
        right: Number of right choices.
        accuracy: Share of right choices.
        chance: Expected share of right choices by guessing. None if a question is not a choice of
            one (where, order).
        median_ms: Median time of a choice, in milliseconds.
    """

    level: int
    asked: int
    right: int
    accuracy: float
    chance: float | None
    median_ms: int


class QuizModeStats(Struct, frozen=True, kw_only=True):
    """All counted runs of one mode.

    Attributes:
        mode: Name of the mode.
        runs: Number of counted runs with an answered question.
        questions: Number of questions answered.
        right: Number of questions answered without an error.
        accuracy: Share of them, or None.
        score: Mean score, as in `malgil.quiz.views.QuizVerdict`, or None.
        chance: Expected mean score by guessing, or None.
        median_level_ms: Median time of a choice in milliseconds, or 0.
        levels: Figures by depth, in ascending order.
    """

    mode: str
    runs: int
    questions: int
    right: int
    accuracy: float | None
    score: float | None
    chance: float | None
    median_level_ms: int
    levels: tuple[QuizLevel, ...]

    @property
    def score_share(self) -> float:
        """The mean score as a share of a perfect one."""
        return share_of_perfect(self.mode, self.score or 0.0)

    @property
    def chance_share(self) -> float:
        """The mean score by guessing as a share of a perfect one."""
        return share_of_perfect(self.mode, self.chance or 0.0)


class QuizFigures(Struct, frozen=True, kw_only=True):
    """The figures about quizzes.

    Attributes:
        modes: Every mode, in the order of `QUIZ_MODES`. Runs in menu order are practice and do not
            count.
        confused: Pairs of labels confused in quizzes and typed answers, the most frequent first, at
            most ten.
    """

    modes: tuple[QuizModeStats, ...]
    confused: tuple[ConfusedPair, ...]


_PAIRS = 10


def compute(reader: Reader) -> QuizFigures:
    """Return the figures about quizzes. Confused pairs are of all time."""
    branch = reader.branch
    steps: dict[str, list[QuizStepRow]] = defaultdict(list)
    for step in read_counted(reader.store.connection, reader.book_ids, reader.since):
        if branch is None or step.item in branch.items:
            steps[step.mode].append(step)
    return QuizFigures(
        modes=tuple(mode_stats(mode, steps[mode]) for mode in dict.fromkeys((*QUIZ_MODES, *steps))),
        confused=_confused(reader),
    )


def mode_stats(mode: str, steps: Sequence[QuizStepRow]) -> QuizModeStats:
    """Return the figures of one mode from the steps of its counted runs."""
    ends = [step for step in steps if step.last]
    levels: dict[int, list[QuizStepRow]] = defaultdict(list)
    for step in steps:
        levels[step.level].append(step)
    return QuizModeStats(
        mode=mode,
        runs=len({step.run for step in ends}),
        questions=len(ends),
        right=sum(step.all_right for step in ends),
        accuracy=mean([step.all_right for step in ends]),
        score=mean([step.score for step in ends]),
        chance=mean([step.chance for step in ends]),
        median_level_ms=_median(step.ms for step in steps),
        levels=tuple(_level(mode, level, rows) for level, rows in sorted(levels.items())),
    )


def _level(mode: str, level: int, steps: Sequence[QuizStepRow]) -> QuizLevel:
    guesses = [step.guess for step in steps if step.guess is not None]
    return QuizLevel(
        level=level,
        asked=len(steps),
        right=sum(step.right for step in steps),
        accuracy=sum(step.right for step in steps) / len(steps),
        chance=mean([min(1.0, guess) for guess in guesses]) if is_picked(mode) else None,
        median_ms=_median(step.ms for step in steps),
    )


def _confused(reader: Reader) -> tuple[ConfusedPair, ...]:
    connection, branch = reader.store.connection, reader.branch
    pairs: list[ConfusedPair] = []
    for book_id in reader.book_ids:
        found = (
            pair
            for pair in confused(connection, book_id)
            if branch is None or not branch.phrases.isdisjoint((pair.right, pair.taken))
        )
        pairs += [shown_pair(connection, book_id, pair) for pair in islice(found, _PAIRS)]
    return tuple(sorted(pairs, key=lambda pair: -pair.count)[:_PAIRS])


def _median(values: Iterable[int]) -> int:
    times = list(values)
    return round(median(times)) if times else 0


def sentences(quiz: QuizFigures) -> list[str]:
    """Return the score of the counted quizzes, compared with guessing, in words."""
    asked = sum(mode.questions for mode in quiz.modes)
    if not asked:
        return [_("No counted quiz questions yet. Runs in menu order are practice.")]
    right = sum(mode.right for mode in quiz.modes)
    score = fsum(mode.score_share * mode.questions for mode in quiz.modes) / asked
    chance = fsum(mode.chance_share * mode.questions for mode in quiz.modes) / asked
    said = n_(
        "{right} of {count} quiz question right. Mean score {score}, by guessing {chance}.",
        "{right} of {count} quiz questions right. Mean score {score}, by guessing {chance}.",
        asked,
    ).format(right=right, count=asked, score=percent(score), chance=percent(chance))
    return [said]


def table(quiz: QuizFigures) -> list[Sequence[str]]:
    """Return the modes with their levels, then the confused pairs."""
    rows: list[Sequence[str]] = []
    for mode in quiz.modes:
        if not mode.questions:
            continue
        time = step_time(mode.median_level_ms)
        scores = (percent(mode.score_share), percent(mode.chance_share))
        name = mode_name(mode.mode)
        rows.append((name, str(mode.questions), percent(mode.accuracy), *scores, time))
        for level in mode.levels:
            if level.level:
                name = "  " + _("level {number}").format(number=level.level)
                right = percent(level.accuracy)
                time = step_time(level.median_ms)
                rows.append((name, str(level.asked), right, right, percent(level.chance), time))
    head = (
        N_("quiz"),
        N_("asked"),
        N_("right"),
        N_("score"),
        N_("by guessing"),
        TIME_PER_CHOICE,
    )
    pairs = [
        (pair.right.label, str(pair.count), "", "", "", pair.taken.label) for pair in quiz.confused
    ]
    return [
        *with_head(head, rows),
        *with_head((N_("label asked for"), N_("times"), "", "", "", N_("chosen instead")), pairs),
    ]


def to_json(quiz: QuizFigures) -> dict[str, Any]:
    """Return every mode and the confused pairs."""
    return {
        "quiz": {
            "modes": [to_builtins(mode) for mode in quiz.modes],
            "confused": [
                {
                    "right": pair.right.label,
                    "taken": pair.taken.label,
                    "times": pair.times,
                    "back": pair.back,
                    "count": pair.count,
                }
                for pair in quiz.confused
            ],
        }
    }
