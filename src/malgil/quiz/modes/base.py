"""The protocol of a quiz mode, and its questions in three shapes: pick, mark, arrange."""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from malgil.base.i18n import N_, _
from malgil.base.lazy import load
from malgil.phrasebook.cards import MEANING, CardKind
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.quiz.views import ArrangeAsk, MarkableItem, MarkAsk, PickAsk, QuizVerdict, StepRecord
from malgil.store.quizzes import QUIZ_MODES, QuestionOrder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from malgil.phrasebook.menu import MenuIndex
    from malgil.phrasebook.model import MenuPosition
    from malgil.phrasebook.paths import Choice
    from malgil.quiz.views import Ask

    Confused = Callable[[], Mapping[str, Sequence[str]]]
    """For each phrase those that it is confused with, the worst first; looked up when called."""


@dataclass(frozen=True, slots=True)
class QuizItem:
    """One question of a run, before it is asked.

    Attributes:
        key: Names it in the log, unique within its mode.
        item: The item id that it is about: the leaf, the item, or (order) the level's parent.
        subject: What past answers count for: `phrase:ID`, or `level:ID` for an order.
        phrase: The phrase that it is about; empty for an order.
    """

    key: str
    item: str
    subject: str
    phrase: str


class QuizError(ValueError):
    """A quiz that a phrasebook cannot give.

    Attributes:
        sentence: Why, marked with `N_`; `{id}` stands for the phrasebook.
        short: The same beside the mode's name.
    """

    def __init__(
        self,
        sentence: str = N_("There is nothing to ask here in the phrasebook {id}."),
        short: str = N_("there is nothing to ask here"),
    ) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.short = short


class Mode(ABC):
    """A quiz mode. Its module holds it as `MODE`.

    Attributes:
        name: Its name in the log, in `QUIZ_MODES` and for `--mode`.
        title: What it is called; this and all other words are marked with `N_`.
        about: What it asks, in a sentence.
        wrong: What is said to a wrong choice, `{choice}`.
        reminders: What its questions remind of: a name in the log and its word.
        answer_is_way: Whether what is right is one way through the menu.
        card: The type of the cards whose memory says how well a question is known.
        reviews_card: Whether a question is the review of its card if that is due.
        first_order: The order of the first run through a branch.
        lengths: How many questions can be asked for; None is `default_length`.
        default_length: How many questions a run has if no length is asked for; None is all.
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
        """Return every question beneath a branch in the menu's order; `questions` asks for them.

        Raises:
            QuizError: The phrasebook lacks what the mode asks about.
        """

    @abstractmethod
    def find(self, index: MenuIndex, key: str) -> QuizItem | None:
        """Return the question that a key of the log names; None if the content has it no more."""

    @abstractmethod
    def open(self, index: MenuIndex, item: QuizItem, seed: int, confused: Confused) -> QuizQuestion:
        """Return a question to be answered.

        Args:
            index: The menu.
            item: The question.
            seed: Of the run.
            confused: What this learner confused before the run.
        """

    def questions(self, index: MenuIndex, branch: str = "", seed: int = 0) -> list[QuizItem]:
        """Return every question in the menu's order.

        Args:
            index: The menu.
            branch: The item whose places are asked; "" for the whole menu.
            seed: Decides where a question has several forms.

        Raises:
            QuizError: The phrasebook lacks what is asked about, or nothing is left to ask.
        """
        items = list(self.items(index, branch, seed))
        if not items:
            raise QuizError
        return items

    def in_run(self, index: MenuIndex, items: list[QuizItem]) -> list[QuizItem]:
        """Return the questions as a run asks them, unless the weakest come first."""
        del index
        return items

    def reminder_words(self, names: Iterable[str]) -> list[str]:
        """Return what its questions remind of, in words."""
        return [_(self.reminders[name]) for name in names]

    def score(self, reached: float, chance: float) -> str:
        """Return a score beside what guessing would give; empty where all is right or wrong."""
        del reached, chance
        return ""


def load_mode(name: str) -> Mode:
    """Return a mode; raises LookupError if this program has none of the name."""
    mode: Mode = load(f"{QUIZ_MODES[name].module}:MODE")
    return mode


class QuizQuestion(ABC):
    """A question that is being answered.

    Attributes:
        mode: The mode's name.
        item: What it is about.
        title: What was asked, in one line.
        steps: The answers so far.
        chosen: What was picked last; None before and in other shapes.
        correct_there: All choices that were right there, the one that is gone on from first.
        gave_up: Whether it was ended by “I don't know”.
        kept: What was seen to.
        reminders: All that can be seen to.
    """

    def __init__(self, mode: str, item: QuizItem, title: str) -> None:
        """Take what it is about."""
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
        """Whether all of it was right at first try."""
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
        """The right answer: the labels of the preferred way, of the order, or the one label."""

    @abstractmethod
    def ask(self, number: int, total: int) -> Ask:
        """Return what to show now.

        Args:
            number: The question's number in the run, from 1.
            total: Questions in the run.
        """

    @abstractmethod
    def _take(self, numbers: Sequence[int]) -> StepRecord:
        """Take numbers of what is shown as the answer; raises LookupError if they are none."""

    @abstractmethod
    def _unknown(self) -> StepRecord:
        """Return the record of “I don't know”."""

    def answer(self, numbers: Sequence[int]) -> StepRecord:
        """Answer with numbers of what is shown, from 0.

        Raises:
            LookupError: They are no answer; nothing is changed then.
        """
        return self._record(self._take(numbers))

    def give_up(self) -> StepRecord:
        """End the question with “I don't know”."""
        unknown = self._unknown()
        self.gave_up = True
        return self._record(unknown)

    def follow(self, taken: Iterable[tuple[str, ...]]) -> bool:
        """Answer again by the texts of the log; False if one of them is not offered any more."""
        return not list(taken)

    def verdict(self, number: int, *, counted: bool) -> QuizVerdict:
        """Return the verdict of a finished question, without what it did to a card."""
        return QuizVerdict(
            number=number,
            mode=self.mode,
            right=self.all_right,
            score=self.score,
            chance=self.chance,
            gave_up=self.gave_up,
            counted=counted,
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
    """A question that is answered choice by choice."""

    @property
    @abstractmethod
    def choices(self) -> tuple[Choice, ...]:
        """The choices now; empty at the end."""

    @property
    @abstractmethod
    def correct(self) -> tuple[int, ...]:
        """The numbers of the choices that are right now."""

    @property
    @abstractmethod
    def right_answer(self) -> tuple[Choice, ...]:
        """The right answer of the whole question."""

    @property
    def place(self) -> str:
        """The id of the item that the choices are under; "" at the top, and outside the menu."""
        return ""

    @property
    def level(self) -> int:
        """The depth of the choices, from 1; 0 outside the menu."""
        return 0

    @property
    def other_ways(self) -> tuple[tuple[str, ...], ...]:
        """The labels of the other ways that are right too."""
        return ()

    @abstractmethod
    def _go_on(self, number: int) -> Choice:
        """Go on after a choice: from it if it is right, else from the right one; return that."""

    @property
    def finished(self) -> bool:
        """Whether no choice is left."""
        return not self.choices

    @property
    def answer_labels(self) -> tuple[str, ...]:
        """The labels of what is right."""
        return tuple(choice.label for choice in self.right_answer)

    def ask(self, number: int, total: int) -> PickAsk:
        """Return what to show now."""
        return PickAsk(
            number=number,
            total=total,
            step=len(self.steps),
            prompt=self.title,
            choices=self.choices,
            chance=len(self.correct) / len(self.choices),
        )

    def follow(self, taken: Iterable[tuple[str, ...]]) -> bool:
        """Choose again by the texts of the log; False if one of them is not offered any more."""
        for texts in taken:
            matching = [n for n, choice in enumerate(self.choices) if (choice.label,) == texts]
            if not matching:
                return False
            self.answer(matching[:1])
        return not self.finished

    def verdict(self, number: int, *, counted: bool) -> QuizVerdict:
        """Return the verdict of a finished question, without what it did to a card."""
        return replace(
            super().verdict(number, counted=counted),
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
    """The folded menu, of which all that is right is to be marked.

    Attributes:
        asked: The question put, marked with `N_`; beside it the app says how many are marked.
        items: "" and every inner item, in the menu's own order.
        right: The numbers of those that are right.
    """

    asked: str

    def __init__(
        self, mode: str, item: QuizItem, title: str, index: MenuIndex, right: Iterable[str]
    ) -> None:
        """Take what is right.

        Args:
            mode: The mode's name.
            item: The question.
            title: What is asked about, a label.
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
        """F1, the harmonic mean of precision and recall, of what was marked; 0–1."""
        hits = len(set(self._marked) & set(self.right))
        return 2 * hits / (len(self._marked) + len(self.right))

    @property
    def chance(self) -> float:
        """The mean F1 of marking at random as many items as are right."""
        return len(self.right) / len(self.items)

    @property
    def answer_labels(self) -> tuple[str, ...]:
        """The paths of what is right."""
        items = (self.items[number] for number in self.right)
        return tuple(PATH_SEPARATOR.join(self._index.path(item)) for item in items)

    def ask(self, number: int, total: int) -> MarkAsk:
        """Return what to show."""
        return MarkAsk(
            number=number,
            total=total,
            prompt=self.title,
            asked=_(self.asked),
            items=tuple(
                MarkableItem(path=self._index.path(item), glosses=self._index.glosses(item))
                for item in self.items
            ),
            chance=self.chance,
        )

    def verdict(self, number: int, *, counted: bool) -> QuizVerdict:
        """Return the verdict of a finished question, without what it did to a card."""
        verdict = super().verdict(number, counted=counted)
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
    """Choices of one level to be put in order.

    Attributes:
        shown: The numbers of the window's choices in the level, as they are shown.
    """

    def __init__(
        self,
        mode: str,
        item: QuizItem,
        index: MenuIndex,
        window: range,
        shown: Sequence[int],
    ) -> None:
        """Take the level.

        Args:
            mode: The mode's name.
            item: The question; its item is the level's parent.
            index: The menu.
            window: Which of the level's choices are asked.
            shown: Their numbers as they are shown.
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
        """Kendall's tau of the arrangement, −1 to 1; 0 if it was given up."""
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
        """Return what to show."""
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

    def verdict(self, number: int, *, counted: bool) -> QuizVerdict:
        """Return the verdict of a finished question, without what it did to a card."""
        return replace(
            super().verdict(number, counted=counted),
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
    """Return Kendall's tau of an arrangement against the right order.

    The share of pairs in the right order less that of pairs in the wrong one (Kendall 1938): 1 if
    all is right, −1 if all is reversed, 0 on average for guessing. Fewer than two things are right.

    Args:
        order: What was put first, second and so on, each named by its right place; all different.
    """
    count = len(order)
    pairs = count * (count - 1) // 2
    if not pairs:
        return 1.0
    seen: list[int] = []
    wrong = 0
    for place in order:
        at = bisect_left(seen, place)
        wrong += len(seen) - at
        seen.insert(at, place)
    return (pairs - 2 * wrong) / pairs


def at_place(place: MenuPosition, key: str = "") -> QuizItem:
    """Return a question about a phrase in a place; its key is the item's id where none is given."""
    phrase = place.item.phrase
    return QuizItem(key or place.item.id, place.item.id, f"phrase:{phrase}", phrase)


def levels(index: MenuIndex, branch: str) -> Iterator[str]:
    """Yield the parents of the levels beneath a branch, "" first where that is the branch."""
    if not branch:
        yield ""
    yield from (place.item.id for place in index.within(branch) if not place.is_leaf)
