"""What past runs and the end screen tell: plain values. Screens import them from `quiz_views`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from malgil.quiz.kinds import Keepsake, QuestionOrder, QuizMode
    from malgil.quiz.views import QuizEnd


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizRun:
    """A run of the history.

    Attributes:
        id: The run's id.
        started_ms: When it began, milliseconds since 1970.
        phrasebook: The phrasebook's id.
        mode: What was asked.
        branch: The labels down to the branch; empty for the whole menu.
        sequence: The order of the questions.
        total: Questions of the run.
        questions: How many of them were answered.
        right: How many of these were right.
        median_level_ms: The median time per choice; 0 if none was made.
        score: The mean score of the answered questions, as in `QuizVerdict`; 0 if none.
        chance: What guessing would have given for it (mean).
        finished: Whether nothing is left to ask.
    """

    id: str
    started_ms: int
    phrasebook: str
    mode: QuizMode
    branch: tuple[str, ...]
    sequence: QuestionOrder
    total: int
    questions: int
    right: int
    median_level_ms: int
    score: float
    chance: float
    finished: bool

    @property
    def counted(self) -> bool:
        """Whether it counts; in the menu's order it is practice."""
        return self.sequence.counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """A row of the end screen: a level or a branch.

    Attributes:
        level: The depth of the choices, from 1 (the top); 0 for a branch.
        path: The labels of the branch; empty for a level, and for the top of the menu.
        asked: Choices made (levels) or questions asked (branches).
        right: How many were right at first try.
        median_ms: The median time of one.
        past_ms: The same in the last runs of this mode, oldest first, at most eight; for levels.
    """

    level: int
    path: tuple[str, ...]
    asked: int
    right: int
    median_ms: int
    past_ms: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question of a run in its report: the slowest and the missed.

    Attributes:
        number: Its number in the run, from 1.
        prompt: What was asked: gloss, situation, label, or the path of a level.
        answer: What is right: the labels of the way, or the labels.
        right: Whether it was right.
        ms: The time that it took in all.
    """

    number: int
    prompt: str
    answer: tuple[str, ...]
    right: bool
    ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One label of a confused pair, with glosses and all its places (paths)."""

    label: str
    glosses: tuple[str, ...]
    places: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfusedPair:
    """Two labels that this learner takes for one another, the worst first.

    Attributes:
        right: The one that was asked for more often when they were confused.
        taken: The one that was taken for it.
        times: How often `taken` was taken for `right`.
        back: How often `right` was taken for `taken`.
    """

    right: Side
    taken: Side
    times: int
    back: int

    @property
    def count(self) -> int:
        """How often they were confused, either way."""
        return self.times + self.back


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizReport:
    """The end screen of a run.

    Attributes:
        run: The run with its numbers.
        end: Why it ended; None if it was left before.
        levels: By depth of the choices.
        branches: By top branch of what was asked.
        past_ms: The median time per choice of the last runs of this mode, this one last, at most
            eight: for a sparkline.
        slowest: Up to three right questions that took longest.
        missed: All that were not right.
        confused: Pairs confused in this run, the worst first.
        credited: Path cards reviewed by it.
        kept: Journeys: how often each thing was seen to, and out of how many.
    """

    run: QuizRun
    end: QuizEnd | None
    levels: tuple[Tally, ...]
    branches: tuple[Tally, ...]
    past_ms: tuple[int, ...]
    slowest: tuple[Asked, ...]
    missed: tuple[Asked, ...]
    confused: tuple[ConfusedPair, ...]
    credited: int
    kept: tuple[tuple[Keepsake, int, int], ...] = ()
