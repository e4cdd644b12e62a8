"""A simulated learner of the menu: what it recalls, mixes up and guesses, and how long it takes."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.learning.memory import (
    DAY,
    MEMORIES,
    Fact,
    Moment,
    label,
    meaning,
    passage,
    route,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from benchmarks.learning.menu import Card, Menu, Way

    Recall = Callable[[Fact], float]

_SPREAD = 0.3
_MEAN_LENGTH, _LENGTHS = 22, 12
_MISSED = 0.7
_WEEK = 7 * DAY
_STEP, _STEP_MISSED = 3, 7


@dataclass(frozen=True, slots=True)
class World:
    """What a world assumes about the learner.

    Attributes:
        kappa: Greatest chance of mixing up two look-alikes.
        infer: How often the meaning of an inner label gives the way.
        transfer: How much a walk through an item helps other walks through it.
        prior: Share of labels understood before any study.
        see: Weight of what a step of a walk teaches about the meaning of its label.
        load: Exponent by which later misses of one walk teach less.
        read: Seconds for each choice of unknown meaning.
        depend: How much less a route is learned while its label is not understood.
    """

    kappa: float = 0.25
    infer: float = 0.6
    transfer: float = 0.5
    prior: float = 0.25
    see: float = 0.5
    load: float = 0.0
    read: float = 0.0
    depend: float = 0.0


WORLDS = {
    "base": World(),
    "kappa-0": World(kappa=0),
    "kappa-0.5": World(kappa=0.5),
    "infer-0.3": World(infer=0.3),
    "infer-0.9": World(infer=0.9),
    "transfer-0": World(transfer=0),
    "see-0.2": World(see=0.2),
    "prior-0": World(prior=0),
    "load-1": World(load=1),
    "read-1.5": World(read=1.5),
    "read-1.5-prior-0": World(read=1.5, prior=0),
    "beginner": World(read=1.5, prior=0, depend=0.7),
}
"""The base world, and others that differ from it in the parameters of their names.

The beginner reads as in `read-1.5-prior-0`, and learns the way of unknown words worse.
"""


class _Question(NamedTuple):
    """A card that asks one fact, and is practice of another by a share."""

    asked: Callable[[str], Fact]
    beside: Callable[[str], Fact]
    share: float
    seconds: float
    seconds_missed: float


_QUESTIONS = {
    "meaning": _Question(meaning, label, 0.2, 4, 9),
    "label": _Question(label, meaning, 0.5, 8, 14),
}


class Reply(NamedTuple):
    """A learner's reply to a card.

    Attributes:
        is_right: Whether everything asked was right.
        seconds: The time that it took.
        steps: The item of each step asked on a way, with whether it was chosen at once.
    """

    is_right: bool
    seconds: float
    steps: tuple[tuple[str, bool], ...] = ()


class Learner:
    """A learner with a memory, in a world.

    Attributes:
        menu: What there is to learn.
        at: The present moment. Replies and reading move it on.
    """

    def __init__(self, menu: Menu, world: World, memory: str, seed: int) -> None:
        self.menu, self.at = menu, Moment(-math.inf, 0)
        self._world, self._seed = world, seed
        self._random = random.Random(seed)  # noqa: S311 - a simulation
        self._eases: dict[Fact, float] = {}
        for phrase, text in menu.labels.items():
            length = (len(text) - _MEAN_LENGTH) / _LENGTHS
            ease = self._random.gauss(0, _SPREAD) - 0.1 * length
            self._eases |= {meaning(phrase): ease, label(phrase): ease - 0.2}
        self._known = [phrase for phrase in menu.labels if self._random.random() < world.prior]
        self._memory = MEMORIES[memory](self._ease)
        self._firm: dict[str, float] = {}

    def _ease(self, fact: Fact) -> float:
        if fact not in self._eases:
            chance = random.Random(f"{self._seed} {fact}")  # noqa: S311 - a simulation
            self._eases[fact] = chance.gauss(0, _SPREAD)
        return self._eases[fact]

    def wake(self, clock: float) -> None:
        """Begin a day at a time."""
        if math.isinf(self.at.clock):
            self.at = Moment(clock, 0)
            for phrase in self._known:
                self._memory.grant(meaning(phrase), self.at)
        else:
            self.at = self.at.after_rest(clock - self.at.clock)
        later = self.at.after_rest(_WEEK)
        self._firm = {one: self._memory.recall(meaning(one), later) for one in self.menu.labels}

    def recall(self, fact: Fact) -> float:
        """Return the probability of recall at this moment."""
        return self._memory.recall(fact, self.at)

    # Chances

    def _mix_up(self, phrase: str, others: Collection[str]) -> float:
        """Return the chance of taking a phrase for another. It falls as both get firm."""
        alike = self.menu.alike[phrase].items()
        firm = self._firm[phrase]
        worst = [like * (1 - firm * self._firm[one]) for one, like in alike if one in others]
        return self._world.kappa * max(worst, default=0.0)

    def _step(self, recall: Recall, leaf: str, name: str) -> float:
        """Return the chance of the right choice at an item on the way to a leaf."""
        item = self.menu.items[name]
        beside = [self.menu.items[other].phrase for other in item.beside]
        unknown_way = 1 - recall(route(leaf, name))
        told = recall(meaning(item.phrase))
        choices = 1 + float(len(beside))
        if item.is_leaf:  # the right one is among those that are not understood
            choices = 1 + sum(1 - recall(meaning(other)) for other in beside)
        else:
            told *= self._world.infer
            unknown_way *= 1 - self._world.transfer * recall(passage(name))
        unknown = unknown_way * (1 - told)
        return (1 - unknown + unknown / choices) * (1 - self._mix_up(item.phrase, beside))

    def _walk(self, recall: Recall, way: Way) -> float:
        return math.prod(self._step(recall, way[-1], name) for name in way)

    def known_leaves(self) -> float:
        """Return the expected number of leaves walked without an error, each by its own way."""
        recalled: dict[Fact, float] = {}

        def recall(fact: Fact) -> float:  # many ways share their steps
            if fact not in recalled:
                recalled[fact] = self.recall(fact)
            return recalled[fact]

        ways = (self.menu.items[leaf].way for leaf in self.menu.leaves)
        return sum(self._walk(recall, way) for way in ways)

    def known_labels(self) -> float:
        """Return the share of labels with a card that can be written."""
        phrases = [card.phrase for card in self.menu.cards if card.type == "meaning"]
        return sum(self.recall(label(phrase)) for phrase in phrases) / len(phrases)

    def errorless_pass(self) -> float:
        """Return the chance of a walk to every leaf, one after the other, without an error.

        Each step is practice for the next ones, also of the days to come: use a copy.
        """
        chance = 1.0
        for leaf in self.menu.leaves:
            for name in self.menu.items[leaf].way:
                chance *= self._step(self.recall, leaf, name)
                self._spend(_STEP)
                self._practise_step(leaf, name)
        return chance

    # Study

    def _spend(self, seconds: float) -> None:
        self.at = self.at.after_study(seconds)

    def _practise(self, fact: Fact, weight: float, *, right: bool = True) -> None:
        """Practise a fact. After a miss, the answer is shown."""
        weight *= 1 if right else _MISSED
        self._memory.practise(fact, self.at, weight, right=right)

    def reply(self, card: Card, shown: Collection[str] = ()) -> Reply:
        """Reply to a card.

        Args:
            card: The card.
            shown: Items of its way that are shown, not asked.
        """
        if card.type == "path":
            return self._reply_with_way(card.ways, shown)
        question = _QUESTIONS[card.type]
        asked, beside = question.asked(card.phrase), question.beside(card.phrase)
        met = [other for other in self.menu.alike[card.phrase] if meaning(other) in self._memory]
        chance = self.recall(asked) * (1 - self._mix_up(card.phrase, met))
        right = self._random.random() < chance
        seconds = question.seconds if right else question.seconds_missed
        self._spend(seconds)
        self._practise(asked, 1, right=right)
        self._practise(beside, question.share)
        return Reply(right, seconds)

    def _reply_with_way(self, ways: Sequence[Way], shown: Collection[str]) -> Reply:
        began, misses, steps = self.at.clock, 0, []
        way = ways[0]
        if len(ways) > 1:
            way = max(ways, key=lambda one: self._walk(self.recall, one))
        for name in way:
            if name in shown:
                self._spend(1)
                continue
            right = self._random.random() < self._step(self.recall, way[-1], name)
            unread = 1 - self.recall(route(way[-1], name)) if self._world.read else 0
            self._spend((_STEP if right else _STEP_MISSED) + unread * self._reading(name))
            misses += not right
            overload = 1 if right else misses**-self._world.load
            self._practise_step(way[-1], name, overload, right=right)
            steps.append((name, right))
        for other in ways:  # the answer shows all of them
            for name in other if other != way else ():
                self._practise(route(other[-1], name), 0.3)
        return Reply(not misses, self.at.clock - began, tuple(steps))

    def _practise_step(
        self, leaf: str, name: str, weight: float = 1, *, right: bool = True
    ) -> None:
        item = self.menu.items[name]
        way = weight * (1 - self._world.depend * (1 - self.recall(meaning(item.phrase))))
        self._practise(route(leaf, name), way, right=right)
        self._practise(meaning(item.phrase), weight * self._world.see, right=right)
        if item.is_leaf:
            self._practise(label(item.phrase), weight * 0.2)
        else:
            self._practise(passage(name), way, right=right)

    def _reading(self, name: str) -> float:
        """Return the seconds for reading a level, of which no way is known."""
        level = (name, *self.menu.items[name].beside) if self._world.read else ()
        phrases = (self.menu.items[one].phrase for one in level)
        return self._world.read * sum(1 - self.recall(meaning(phrase)) for phrase in phrases)

    def look_at(self, way: Way) -> float:
        """Look at a way with its glosses, before it is ever asked. Return the seconds."""
        began = self.at.clock
        for name in way:
            self._spend(_STEP + self._reading(name) / 2)
            item = self.menu.items[name]
            understood = max(0.6, self.recall(meaning(item.phrase)))
            weight = 0.5 * (1 - self._world.depend * (1 - understood))
            self._practise(route(way[-1], name), weight)
            if not item.is_leaf:
                self._practise(passage(name), weight)
            self._practise(meaning(item.phrase), 0.5)
        return self.at.clock - began
