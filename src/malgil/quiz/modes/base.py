"""Base classes of the quiz modes, and of questions in three shapes: pick, mark and arrange."""

from __future__ import annotations

from abc import ABC, abstractmethod
from itertools import chain, combinations
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from malgil.base.i18n import N_, _
from malgil.base.lazy import load
from malgil.phrasebook.cards import MEANING, CardKind
from malgil.phrasebook.goals import MOST_CHOICES
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.quiz.views import ArrangeAsk, MarkableItem, MarkAsk, PickAsk, QuizVerdict, StepRecord
from malgil.store.quizzes import QUIZ_MODES, QuestionOrder
from malgil.wording import percent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from malgil.phrasebook.menu import MenuIndex
    from malgil.phrasebook.model import MenuPosition
    from malgil.phrasebook.paths import Choice
    from malgil.quiz.views import Ask

    Confused = Callable[[], Mapping[str, Sequence[str]]]
    """Returns the phrases that each phrase is confused with, the worst first."""


class QuizItem(Struct, frozen=True):
    """A question of a run, before it is asked.

    Attributes:
        key: Its name in the log, unique within its mode.
        item: The id of the menu item that it is about; for an order that of the level's parent.
        subject: The subject that answers count for: `phrase:ID`, or `level:ID` for an order.
        phrase: The phrase that it is about; empty for an order.
    """

    key: str
    item: str
    subject: str
    phrase: str


class QuizError(ValueError):
    """Raised when a phrasebook has no questions for a quiz.

    Attributes:
        sentence: The reason, marked with `N_`; `{id}` stands for the phrasebook.
        short: The reason to show beside the mode's name.
    """

    def __init__(
        self,
        sentence: str = N_("There is nothing to ask here in the phrasebook {title}."),
        short: str = N_("there is nothing to ask here"),
    ) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.short = short


class Mode(ABC):
    """A quiz mode. Its module defines it as `MODE`. Texts are marked with `N_`.

    Attributes:
        name: Its name in the log, in `QUIZ_MODES` and for `--mode`.
        title: Its title.
        about: A sentence that explains it.
        wrong: The message after a wrong choice, `{choice}`.
        reminders: The reminders of its questions: the text of each, by its name in the log.
        answer_is_way: Whether the right answer is a path through the menu.
        card: The kind of card whose memory determines how well a question is known.
        reviews_card: Whether a question reviews its card if that is due.
        first_order: The default order of the first run through a branch.
        lengths: The numbers of questions to choose from; None is `default_length`.
        default_length: The default number of questions; None is all.
    """

    name: str
    title: str
    about: str
    wrong: str = N_("Not this: {choice}")
    reminders: Mapping[str, str] = {}
    answer_is_way: bool = False
    card: CardKind = MEANING
    reviews_card: bool = False
    first_order: QuestionOrder = QuestionOrder.IN_ORDER
    lengths: tuple[int | None, ...] = (None, 5, 10, 20, 40)
    default_length: int | None = None

    @abstractmethod
    def items(self, index: MenuIndex, branch: str, seed: int) -> Iterable[QuizItem]:
        """Return every question beneath a branch in menu order. Called by `questions`.

        Raises:
            QuizError: The phrasebook lacks the content that the mode needs.
        """

    @abstractmethod
    def find(self, index: MenuIndex, key: str) -> QuizItem | None:
        """Return the question of a key in the log, or None if it no longer exists."""

    @abstractmethod
    def open(self, index: MenuIndex, item: QuizItem, seed: int, confused: Confused) -> QuizQuestion:
        """Return a question to answer.

        Args:
            index: The menu.
            item: The question.
            seed: The run's seed.
            confused: Returns the phrases confused before the run.
        """

    def questions(self, index: MenuIndex, branch: str = "", seed: int = 0) -> list[QuizItem]:
        """Return every question beneath a branch in menu order.

        Args:
            index: The menu.
            branch: The branch's item id (default: the whole menu).
            seed: Selects the form of a question that has several.

        Raises:
            QuizError: The phrasebook has no questions for the mode.
        """
        items = list(self.items(index, branch, seed))
        if not items:
            raise QuizError
        return items

    def in_run(self, index: MenuIndex, items: list[QuizItem]) -> list[QuizItem]:
        """Return the questions in the order of a run, unless the weakest come first."""
        del index
        return items

    def reminder_words(self, names: Iterable[str]) -> list[str]:
        """Return the translated texts of reminders."""
        return [_(self.reminders[name]) for name in names]

    def score(self, reached: float, chance: float) -> str:
        """Return a score and that of guessing as text; empty if answers are only right or wrong."""
        del reached, chance
        return ""

    def mean_score(self, reached: float, chance: float) -> str:
        """Return the mean score of several answers and that of guessing as text."""
        guessing = _("guessing would give {percent}").format(percent=percent(chance))
        return self.score(reached, chance) or guessing


def load_mode(name: str) -> Mode:
    """Return a mode; raises LookupError if this version has no such mode."""
    mode: Mode = load(f"{QUIZ_MODES[name].module}:MODE")
    return mode


class QuizQuestion(ABC):
    """A question that is being answered.

    Attributes:
        mode: The mode's name.
        item: The question's key and subject.
        title: The question in one line.
        steps: The answers so far.
        chosen: The last choice picked, or None.
        correct_there: The right choices there, the one that the question continues from first.
        gave_up: Whether it was ended by “I don't know”.
        kept: The reminders handled.
        reminders: All reminders.
    """

    def __init__(self, mode: str, item: QuizItem, title: str) -> None:
        """Start without an answer."""
        self.mode = mode
        self.item = item
        self.title = title
        self.steps: tuple[StepRecord, ...] = ()
        self.chosen: Choice | None = None
        self.correct_there: tuple[Choice, ...] = ()
        self.gave_up = False
        self.kept: tuple[str, ...] = ()
        self.reminders: tuple[str, ...] = ()

    @property
    def finished(self) -> bool:
        """Whether it is answered or given up."""
        return bool(self.steps)

    @property
    def all_right(self) -> bool:
        """Whether every choice was right on the first try."""
        return not self.gave_up and all(step.right for step in self.steps)

    @property
    def score(self) -> float:
        """The score so far; see `QuizVerdict.score`."""
        return float(self.all_right)

    @property
    @abstractmethod
    def chance(self) -> float:
        """The expected score of guessing."""

    @property
    @abstractmethod
    def answer_labels(self) -> tuple[str, ...]:
        """The right answer: the labels of the preferred path or of the order, or the one label."""

    @abstractmethod
    def ask(self, number: int, total: int) -> Ask:
        """Return the values to show.

        Args:
            number: The question's number in the run, from 1.
            total: Number of questions in the run.
        """

    @abstractmethod
    def _take(self, numbers: Sequence[int]) -> StepRecord:
        """Record an answer by numbers of what is shown; raises LookupError if it is not valid."""

    @abstractmethod
    def _unknown(self) -> StepRecord:
        """Return the record of “I don't know”."""

    def answer(self, numbers: Sequence[int]) -> StepRecord:
        """Answer with numbers of what is shown, from 0.

        Raises:
            LookupError: The numbers are not an answer. Nothing is changed.
        """
        return self._record(self._take(numbers))

    def give_up(self) -> StepRecord:
        """End the question with “I don't know”."""
        unknown = self._unknown()
        self.gave_up = True
        return self._record(unknown)

    def follow(self, taken: Iterable[tuple[str, ...]]) -> bool:
        """Replay answers from the log. Return False if one of them is no longer possible."""
        return not list(taken)

    @property
    def walked(self) -> tuple[str, tuple[tuple[str, bool], ...]] | None:
        """The leaf of a walk, and whether each item above it and itself was chosen."""
        return None

    def verdict(self) -> QuizVerdict:
        """Return the verdict of a finished question, without how it counts."""
        return QuizVerdict(
            mode=self.mode,
            right=self.all_right,
            score=self.score,
            chance=self.chance,
            gave_up=self.gave_up,
            kept=self.kept,
            reminders=self.reminders,
        )

    def _step(
        self,
        choices: Iterable[str],
        taken: Iterable[str],
        correct: Iterable[str],
        *,
        right: bool,
        place: str = "",
        level: int = 1,
    ) -> StepRecord:
        return StepRecord(
            mode=self.mode,
            question=self.item.key,
            item=self.item.item,
            subject=self.item.subject,
            place=place,
            level=level,
            choices=tuple(choices),
            taken=tuple(taken),
            correct=tuple(correct),
            right=right,
        )

    def _record(self, step: StepRecord) -> StepRecord:
        self.steps = (*self.steps, step)
        if not (self.finished or self.gave_up):
            return step
        return replace(
            step,
            last=True,
            all_right=self.all_right,
            score=round(self.score, 6),
            chance=round(self.chance, 6),
            gave_up=self.gave_up,
            kept=self.kept,
            keepsakes=self.reminders,
        )


class PickQuestion(QuizQuestion):
    """A question that is answered one choice at a time."""

    @property
    @abstractmethod
    def choices(self) -> tuple[Choice, ...]:
        """The current choices; empty at the end."""

    @property
    @abstractmethod
    def correct(self) -> tuple[int, ...]:
        """The numbers of the current right choices."""

    @property
    @abstractmethod
    def right_answer(self) -> tuple[Choice, ...]:
        """The right answer of the whole question."""

    @property
    def place(self) -> str:
        """The id of the choices' parent item; "" at the top and outside the menu."""
        return ""

    @property
    def level(self) -> int:
        """The depth of the choices, from 1; 0 outside the menu."""
        return 0

    @property
    def other_ways(self) -> tuple[tuple[str, ...], ...]:
        """The labels of the other right paths."""
        return ()

    @abstractmethod
    def _go_on(self, number: int) -> Choice:
        """Continue from a choice if it is right, else from the right one. Return that choice."""

    @property
    def finished(self) -> bool:
        """Whether no choice is left."""
        return not self.choices

    @property
    def answer_labels(self) -> tuple[str, ...]:
        """The labels of the right answer."""
        return tuple(choice.label for choice in self.right_answer)

    def ask(self, number: int, total: int) -> PickAsk:
        """Return the values to show."""
        return PickAsk(
            number=number,
            total=total,
            step=len(self.steps),
            prompt=self.title,
            choices=self.choices,
        )

    def follow(self, taken: Iterable[tuple[str, ...]]) -> bool:
        """Replay choices from the log. Return False if one of them is no longer possible."""
        for texts in taken:
            matching = [n for n, choice in enumerate(self.choices) if (choice.label,) == texts]
            if not matching:
                return False
            self.answer(matching[:1])
        return not self.finished

    def verdict(self) -> QuizVerdict:
        """Return the verdict of a finished question, without how it counts."""
        return replace(
            super().verdict(),
            answer=self.right_answer,
            taken=tuple(text for step in self.steps for text in step.taken),
            other_ways=self.other_ways,
        )

    def _take(self, numbers: Sequence[int]) -> StepRecord:
        choices = self.choices
        if len(numbers) != 1 or not 0 <= numbers[0] < len(choices):
            raise LookupError(numbers)
        (number,) = numbers
        correct = [choices[at] for at in self.correct]
        step = self._picked([choices[number].label], right=number in self.correct)
        self.chosen = choices[number]
        gone_on = self._go_on(number)
        self.correct_there = tuple(sorted(correct, key=lambda choice: choice != gone_on))
        return step

    def _unknown(self) -> StepRecord:
        return self._picked([], right=False)

    def _picked(self, taken: list[str], *, right: bool) -> StepRecord:
        labels = [choice.label for choice in self.choices]
        return self._step(
            labels,
            taken,
            (labels[number] for number in self.correct),
            right=right,
            place=self.place,
            level=self.level,
        )


class MarkQuestion(QuizQuestion):
    """A question that is answered by marking items of the folded menu.

    Attributes:
        asked: A sentence that asks, marked with `N_`.
        items: "" and the ids of all inner items, in menu order.
        right: The numbers of the right items.
    """

    asked: str

    def __init__(
        self, mode: str, item: QuizItem, title: str, index: MenuIndex, right: Iterable[str]
    ) -> None:
        """Start without marks.

        Args:
            mode: The mode's name.
            item: The question.
            title: The label asked about.
            index: The menu.
            right: The ids of the items to mark.
        """
        super().__init__(mode, item, title)
        self._index = index
        self.items = index.parents()
        wanted = set(right)
        self.right = tuple(n for n, parent in enumerate(self.items) if parent in wanted)
        self._marked: tuple[int, ...] = ()

    @property
    def score(self) -> float:
        """The F1 score of the marks (0–1): the harmonic mean of precision and recall."""
        hits = len(set(self._marked) & set(self.right))
        return 2 * hits / (len(self._marked) + len(self.right))

    @property
    def chance(self) -> float:
        """The mean F1 of marking the right number of items at random."""
        return len(self.right) / len(self.items)

    def ask(self, number: int, total: int) -> MarkAsk:
        """Return the values to show."""
        return MarkAsk(
            number=number,
            total=total,
            prompt=self.title,
            asked=_(self.asked),
            items=tuple(
                MarkableItem(path=self._index.path(item), glosses=self._index.glosses(item))
                for item in self.items
            ),
        )

    def verdict(self) -> QuizVerdict:
        """Return the verdict of a finished question, without how it counts."""
        verdict = super().verdict()
        return replace(verdict, right_items=self.right, marked=self._marked)

    def _take(self, numbers: Sequence[int]) -> StepRecord:
        marked = tuple(sorted(set(numbers)))
        if not all(0 <= number < len(self.items) for number in marked):
            raise LookupError(numbers)
        self._marked = marked
        return self._unknown()

    def _unknown(self) -> StepRecord:
        return self._step(
            self.items,
            (self.items[number] for number in self._marked),
            (self.items[number] for number in self.right),
            right=self._marked == self.right,
        )


class ArrangeQuestion(QuizQuestion):
    """A question that is answered by putting choices of one level in order.

    Attributes:
        shown: The numbers in the level of the choices shown, in the order shown.
    """

    def __init__(
        self,
        mode: str,
        item: QuizItem,
        index: MenuIndex,
        window: range,
        shown: Sequence[int],
    ) -> None:
        """Start without an order.

        Args:
            mode: The mode's name.
            item: The question; its item is the level's parent.
            index: The menu.
            window: The range of the level's choices to arrange.
            shown: Their numbers, in the order shown.
        """
        self._way = index.path(item.item)
        super().__init__(mode, item, PATH_SEPARATOR.join(self._way))
        self._glosses = index.glosses(item.item)
        self._level = index.children(item.item)
        self._window = window
        self.shown = tuple(shown)
        self._order: tuple[int, ...] = ()

    @property
    def score(self) -> float:
        """Kendall's tau of the arrangement, −1 to 1; 0 if the question was given up."""
        return kendall_tau(self._order) if self._order else 0.0

    @property
    def chance(self) -> float:
        """Kendall's tau of guessing: 0."""
        return 0.0

    @property
    def answer_labels(self) -> tuple[str, ...]:
        """The labels in their order."""
        return self._labels(self._window)

    def ask(self, number: int, total: int) -> ArrangeAsk:
        """Return the values to show."""
        level, window = self._level, self._window
        return ArrangeAsk(
            number=number,
            total=total,
            way=self._way,
            glosses=self._glosses,
            shown=tuple(level[at] for at in self.shown),
            before=level[window.start - 1] if window.start else None,
            after=level[window.stop] if window.stop < len(level) else None,
        )

    def verdict(self) -> QuizVerdict:
        """Return the verdict of a finished question, without how it counts."""
        return replace(
            super().verdict(),
            answer=tuple(self._level[at] for at in self._window),
            taken=self._labels(self._order),
        )

    def _take(self, numbers: Sequence[int]) -> StepRecord:
        if sorted(numbers) != list(range(len(self.shown))):
            raise LookupError(numbers)
        self._order = tuple(self.shown[number] for number in numbers)
        return self._unknown()

    def _unknown(self) -> StepRecord:
        return self._step(
            self._labels(self.shown),
            self._labels(self._order),
            self._labels(self._window),
            right=self._order == tuple(self._window),
            place=self.item.item,
            level=len(self._way) + 1,
        )

    def _labels(self, numbers: Iterable[int]) -> tuple[str, ...]:
        return tuple(self._level[number].label for number in numbers)


def kendall_tau(order: Sequence[int]) -> float:
    """Return Kendall's tau of an arrangement (Kendall 1938).

    It is the share of pairs in the right order minus the share of pairs in the wrong order: 1 for
    the right order, −1 for its reverse, 0 on average for guessing, 1 for fewer than two elements.

    Args:
        order: The right place of each element, in the order arranged; all different.
    """
    in_order = [first < second for first, second in combinations(order, 2)]
    if not in_order:
        return 1.0
    return (2 * sum(in_order) - len(in_order)) / len(in_order)


def at_place(place: MenuPosition, key: str = "") -> QuizItem:
    """Return a question about the phrase at a place (default key: the item's id)."""
    phrase = place.item.phrase
    return QuizItem(key or place.item.id, place.item.id, f"phrase:{phrase}", phrase)


def levels(index: MenuIndex, branch: str) -> Iterator[str]:
    """Yield the parents of the levels beneath a branch, "" for the top, that are not too large."""
    inner = (place.item.id for place in index.within(branch) if not place.is_leaf)
    for parent in chain([""] if not branch else [], inner):
        if len(index.children(parent)) <= MOST_CHOICES:
            yield parent
