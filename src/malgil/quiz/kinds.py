"""The words of the quizzes: modes, sequences, and why one cannot be asked."""

from __future__ import annotations

from enum import StrEnum


class QuizMode(StrEnum):
    """What a quiz asks."""

    WALK = "walk"
    SCENARIO = "scenario"
    WHERE = "where"
    ORDER = "order"
    NEXT = "next"
    JOURNEY = "journey"


class QuestionOrder(StrEnum):
    """In which order the questions come."""

    IN_ORDER = "in-order"
    SHUFFLE = "shuffle"
    WEAK = "weak"

    @property
    def counts(self) -> bool:
        """Whether a run counts; in the menu's order the next answer is always the next one down."""
        return self is not QuestionOrder.IN_ORDER


class QuizProblem(StrEnum):
    """Why a quiz cannot be asked."""

    NO_FLOW = "no-flow"
    NO_SITUATIONS = "no-situations"
    NOTHING = "nothing"
    UNKNOWN_BRANCH = "unknown-branch"


class QuizError(ValueError):
    """A quiz that a phrasebook cannot give.

    Attributes:
        problem: Why.
        nearest: For an unknown branch the paths nearest to what was asked for, the best first.
    """

    def __init__(self, problem: QuizProblem, nearest: tuple[tuple[str, ...], ...] = ()) -> None:
        super().__init__(problem)
        self.problem = problem
        self.nearest = nearest


class DecisionKind(StrEnum):
    """What a journey asks at one moment.

    CLICK: what to click next on the page. CHOOSE: one of a question's own choices, the order
    being the right one already. OTHER_ORDER: the same with an order that is not in the list. MENU:
    a level of the menu. TICK: what to do before going on, on a page with boxes to tick. LOGIN: the
    log-in has expired. STUCK: the page does not go on at this entry. TELL: the agent asks.
    """

    CLICK = "click"
    CHOOSE = "choose"
    OTHER_ORDER = "other-order"
    MENU = "menu"
    TICK = "tick"
    LOGIN = "login"
    BEFORE = "before"
    STUCK = "stuck"
    TELL = "tell"


class Keepsake(StrEnum):
    """What a journey should not forget."""

    ORDER = "order"
    LOGIN = "login"
    TRANSCRIPT = "transcript"
    ORDER_NUMBER = "order-number"
