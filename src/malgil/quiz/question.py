"""One question of a run while it is asked: what it shows, what a choice makes of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from malgil.base.hashing import draw
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.quiz.journey import Journey
from malgil.quiz.questions import QuizItem, prompt_of, window_of
from malgil.quiz.run_log import StepRecord
from malgil.quiz.tasks import NextTask, Offer, OrderTask, StepAnswer, WalkTask, WhereTask, take
from malgil.quiz.tasks import unknown as unknown_choice
from malgil.quiz.views import (
    Ask,
    Decision,
    MarkableItem,
    Option,
    OrderAsk,
    QuizVerdict,
    StepAsk,
    WhereAsk,
)
from malgil.store.quizzes import QuizMode

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from malgil.phrasebook.menu import MenuIndex
    from malgil.phrasebook.paths import Choice

_Task = WalkTask | NextTask | Journey | WhereTask | OrderTask


class OpenQuestion:
    """A question that is being answered.

    Attributes:
        item: What it is about.
        prompt: The Korean that it shows.
        task: The question itself.
        steps: The choices made so far.
        gave_up: Whether it was ended by “I don't know”.
    """

    def __init__(
        self,
        index: MenuIndex,
        mode: QuizMode,
        item: QuizItem,
        *,
        seed: int,
        confused: Mapping[str, Sequence[str]],
    ) -> None:
        """Open a question.

        Args:
            index: The menu.
            mode: What is asked.
            item: The question.
            seed: Of the run.
            confused: For each phrase those that it is confused with, the worst first.
        """
        self._index = index
        self._mode = mode
        self.item = item
        self.prompt, phrases = prompt_of(index, mode, item, seed)
        self.task: _Task = self._make(phrases, seed, confused)
        self.steps: tuple[StepAnswer, ...] = ()
        self.gave_up = False
        self._score = 0.0
        self._marked: tuple[int, ...] = ()

    @property
    def finished(self) -> bool:
        """Whether it is answered or given up."""
        if self.gave_up:
            return True
        if isinstance(self.task, WhereTask | OrderTask):
            return bool(self.steps)
        return self.task.finished

    @property
    def all_right(self) -> bool:
        """Whether all of it was right at first try."""
        return not self.gave_up and all(step.right for step in self.steps)

    @property
    def score(self) -> float:
        """The score so far; see `QuizVerdict.score`."""
        if isinstance(self.task, WhereTask | OrderTask):
            return self._score
        if isinstance(self.task, Journey):
            right = sum(step.right for step in self.steps)
            return right / self._decisions() if self.steps else 0.0
        return float(self.all_right)

    @property
    def chance(self) -> float:
        """What guessing would give for the score."""
        return 0.0 if isinstance(self.task, OrderTask) else self.task.chance

    @property
    def title(self) -> str:
        """What was asked, in one line: the Korean, the label, or the path of a level."""
        if self._mode is QuizMode.WHERE:
            return self._index.label(self.item.phrase)
        if isinstance(self.task, OrderTask):
            return PATH_SEPARATOR.join(self._index.path(self.task.parent))
        if isinstance(self.task, NextTask):
            return self.task.so_far[-1].text
        return self.prompt

    @property
    def answer_labels(self) -> tuple[str, ...]:
        """What is right: the labels of the preferred way, of the order, or the one label."""
        if isinstance(self.task, WhereTask):
            return tuple(
                PATH_SEPARATOR.join(place.path) for place in self._index.places_of(self.item.phrase)
            )
        return tuple(offer.text for offer in self._answer())

    # Answering -----------------------------------------------------------------------------

    def choose(self, number: int) -> StepAnswer:
        """Make a choice; raises LookupError, and changes nothing, if there is no such choice."""
        if isinstance(self.task, WhereTask | OrderTask):
            raise _other_kind(number)
        made = take(self.task, number)
        self.steps = (*self.steps, made)
        return made

    def way_on(self, made: StepAnswer) -> str:
        """Return the text from which the question goes on after a choice; "" outside the menu."""
        walk = _walk_of(self.task)
        return walk.way[-1] if walk is not None and made.level else ""

    def mark(self, numbers: Sequence[int]) -> StepAnswer:
        """Mark places; raises LookupError, and changes nothing, if there is no such item."""
        if not isinstance(self.task, WhereTask):
            raise _other_kind(numbers)
        self._score = self.task.f1(numbers)
        self._marked = tuple(sorted(set(numbers)))
        made = _marked_record(self.task, self._marked, right=self._marked == self.task.right)
        self.steps = (made,)
        return made

    def arrange(self, numbers: Sequence[int]) -> StepAnswer:
        """Put in order; raises LookupError and changes nothing unless each number is there once."""
        if not isinstance(self.task, OrderTask):
            raise _other_kind(numbers)
        self._score = self.task.tau(numbers)
        order = tuple(self.task.shown[number] for number in numbers)
        made = self._put_record(self.task, order, right=order == tuple(self.task.window))
        self.steps = (made,)
        return made

    def give_up(self) -> StepAnswer:
        """End the question with “I don't know”."""
        if isinstance(self.task, WhereTask):
            made = _marked_record(self.task, (), right=False)
        elif isinstance(self.task, OrderTask):
            made = self._put_record(self.task, (), right=False)
        else:
            made = unknown_choice(self.task)
        self.steps = (*self.steps, made)
        self.gave_up = True
        return made

    def follow(self, choices: Iterable[tuple[str, ...]]) -> bool:
        """Make choices again by their texts; False if one of them is not offered any more."""
        for texts in choices:
            offers = () if isinstance(self.task, WhereTask | OrderTask) else self.task.offers
            matching = [n for n, offer in enumerate(offers) if (offer.text,) == texts]
            if not matching:
                return False
            self.choose(matching[0])
        return not self.finished

    def record(self, run: str, number: int, answer: StepAnswer, ms: int, action: str) -> StepRecord:
        """Return what the log keeps of a choice that was just made.

        Args:
            run: The run's id.
            number: The question's number in the run's list, from 0.
            answer: The choice.
            ms: How long it took.
            action: The question's action.
        """
        step = StepRecord(
            run=run,
            mode=self._mode,
            number=number,
            question=self.item.key,
            item=self.item.item,
            subject=self.item.subject,
            place=answer.place,
            level=answer.level,
            choices=answer.choices,
            taken=answer.taken,
            correct=answer.correct,
            right=answer.right,
            ms=ms,
            action=action,
        )
        if not self.finished:
            return step
        journey = self.task if isinstance(self.task, Journey) else None
        return replace(
            step,
            last=True,
            all_right=self.all_right,
            score=round(self.score, 6),
            chance=round(self.chance, 6),
            gave_up=self.gave_up,
            kept=() if journey is None else journey.kept,
            keepsakes=() if journey is None else journey.reminders,
        )

    # Showing -------------------------------------------------------------------------------

    def ask(self, number: int, total: int) -> Ask:
        """Return what to show now.

        Args:
            number: The question's number in the run, from 1.
            total: Questions in the run.
        """
        if isinstance(self.task, WhereTask):
            return WhereAsk(
                number=number,
                total=total,
                label=self._index.label(self.item.phrase),
                items=tuple(
                    MarkableItem(path=self._index.path(item), glosses=self._index.glosses(item))
                    for item in self.task.items
                ),
                chance=self.chance,
            )
        if isinstance(self.task, OrderTask):
            return self._order_ask(self.task, number, total)
        offers = self.task.offers
        return StepAsk(
            number=number,
            total=total,
            mode=self._mode,
            prompt=self.prompt,
            step=len(self.steps),
            way=self._way(),
            choices=tuple(option(offer) for offer in offers),
            so_far=self._so_far(),
            decision=_decision(self.task),
            chance=len(self.task.correct) / len(offers),
        )

    def verdict(self, number: int, *, counted: bool) -> QuizVerdict:
        """Return the verdict of a finished question, without what it did to a card."""
        walk = _walk_of(self.task)
        journey = self.task if isinstance(self.task, Journey) else None
        where = self.task if isinstance(self.task, WhereTask) else None
        return QuizVerdict(
            number=number,
            mode=self._mode,
            right=self.all_right,
            score=self.score,
            chance=self.chance,
            gave_up=self.gave_up,
            counted=counted,
            answer=self._answer(),
            taken=() if where else tuple(text for step in self.steps for text in step.taken),
            other_ways=() if walk is None else walk.other_ways,
            right_items=() if where is None else where.right,
            marked=self._marked,
            kept=() if journey is None else journey.kept,
            reminders=() if journey is None else journey.reminders,
        )

    # Inside --------------------------------------------------------------------------------

    def _make(
        self, phrases: tuple[str, ...], seed: int, confused: Mapping[str, Sequence[str]]
    ) -> _Task:
        index, item = self._index, self.item
        if self._mode is QuizMode.WHERE:
            return WhereTask.of(index, item.phrase)
        if self._mode is QuizMode.ORDER:
            return OrderTask.of(index, *window_of(index, item.key), seed)
        if self._mode is QuizMode.NEXT:
            return NextTask(index, item.item, confused.get(item.phrase, ()), seed)
        lineage = index.lineage(item.item)
        ways = (lineage, *(way for way in index.ways(phrases) if way != lineage))
        if self._mode is QuizMode.JOURNEY:
            return Journey(index, ways, draw(seed, item.key))
        return WalkTask(index, ways)

    def _decisions(self) -> int:
        """Return how many decisions a journey has, those that were not come to included."""
        if not isinstance(self.task, Journey):
            return len(self.steps)
        ahead = sum(bool(step.offers) for step in self.task.steps)
        return ahead + len(self.task.walk.answer)

    def _way(self) -> tuple[str, ...]:
        walk = _walk_of(self.task)
        if walk is not None:
            return walk.way
        return self._index.path(self.task.parent) if isinstance(self.task, NextTask) else ()

    def _so_far(self) -> tuple[Option, ...]:
        if not isinstance(self.task, NextTask):
            return ()
        return tuple(option(offer) for offer in self.task.so_far)

    def _answer(self) -> tuple[Option, ...]:
        if isinstance(self.task, OrderTask):
            return tuple(_menu_option(self.task.level[number]) for number in self.task.window)
        if isinstance(self.task, WhereTask):
            return ()
        walk = _walk_of(self.task)
        offers = self.task.answer if walk is None else walk.answer
        return tuple(option(offer) for offer in offers)

    def _put_record(self, task: OrderTask, order: Sequence[int], *, right: bool) -> StepAnswer:
        def labels(numbers: Sequence[int]) -> tuple[str, ...]:
            return tuple(task.level[number].label for number in numbers)

        return StepAnswer(
            place=task.parent,
            level=len(self._index.path(task.parent)) + 1,
            choices=labels(task.shown),
            taken=labels(order),
            correct=labels(task.window),
            right=right,
        )

    def _order_ask(self, task: OrderTask, number: int, total: int) -> OrderAsk:
        level, window = task.level, task.window
        return OrderAsk(
            number=number,
            total=total,
            way=self._index.path(task.parent),
            glosses=self._index.glosses(task.parent),
            shown=tuple(_menu_option(level[position]) for position in task.shown),
            before=_menu_option(level[window.start - 1]) if window.start else None,
            after=_menu_option(level[window.stop]) if window.stop < len(level) else None,
        )


def option(offer: Offer) -> Option:
    """Return an offer as it is shown."""
    return Option(text=offer.text, glosses=offer.glosses, is_leaf=offer.is_leaf)


def _other_kind(answer: object) -> LookupError:
    return LookupError(answer)


def _menu_option(choice: Choice) -> Option:
    return Option(text=choice.label, glosses=choice.glosses, is_leaf=choice.is_leaf)


def _marked_record(task: WhereTask, marked: Sequence[int], *, right: bool) -> StepAnswer:
    return StepAnswer(
        place="",
        level=1,
        choices=task.items,
        taken=tuple(task.items[number] for number in marked),
        correct=tuple(task.items[number] for number in task.right),
        right=right,
    )


def _walk_of(task: _Task) -> WalkTask | None:
    if isinstance(task, Journey):
        return task.walk
    return task if isinstance(task, WalkTask) else None


def _decision(task: _Task) -> Decision | None:
    step = task.step if isinstance(task, Journey) else None
    if step is None:
        return None
    return Decision(kind=step.kind, label=step.label, glosses=step.glosses, page=step.page)
