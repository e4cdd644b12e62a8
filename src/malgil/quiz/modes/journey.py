"""Journey: the whole way to the chat, with the contact page, its problems, the menu and the agent.

The questions come from the phrasebook: the flow's texts in order, the tips for `when: before` (also
at a checkbox) and `when: stuck`, and the line with the id of a word that the agent asks for. A few
ids have a special meaning. The tips `login` and `transcript` and the line `order-number` are
reminders of a journey.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from malgil.base.hashing import draw, shuffled
from malgil.base.i18n import N_, _
from malgil.phrasebook.model import FlowKind, TipTime
from malgil.phrasebook.paths import Choice
from malgil.quiz.modes.base import Mode, QuizError
from malgil.quiz.modes.walk import WalkMode, WalkQuestion, situation
from malgil.store.quizzes import QuestionOrder
from malgil.wording import percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from malgil.phrasebook.menu import MenuIndex
    from malgil.phrasebook.model import FlowEntry, Phrasebook, Tip
    from malgil.quiz.modes.base import QuizItem
    from malgil.quiz.modes.walk import Ways
    from malgil.quiz.views import PickAsk

_CHOICES = 4
_CLICKED = (FlowKind.LINK, FlowKind.BUTTON, FlowKind.CHOICE)
_LOGIN = "login"
_TRANSCRIPT = "transcript"
_ORDER_NUMBER = "order-number"


class DecisionKind(StrEnum):
    """Kind of a step of a journey, with its question.

    CLICK: the next click on the page. CHOOSE: one of a question's own choices, with the right order
    shown. OTHER_ORDER: the same with an order that is not in the list. MENU: a level of the menu.
    TICK: what to do first on a page with checkboxes. LOGIN: the log-in has expired. BEFORE: what to
    do before an entry. STUCK: the page does not react at an entry. TELL: the agent's question.
    """

    CLICK = N_("What do you click now?")
    CHOOSE = N_("Which one do you choose? The order shown is the right one.")
    OTHER_ORDER = N_("Which one do you choose? Your order is not in the list.")
    MENU = N_("Choose your problem in the menu.")
    TICK = N_("What do you do first, before you go on?")
    LOGIN = N_("The log-in has expired. What do you do first?")
    BEFORE = N_("What do you take care of before you go on?")
    STUCK = N_("It does not react. What do you do first?")
    TELL = N_("The agent asks for this. What do you send?")


class JourneyReminder(StrEnum):
    """A reminder of a journey."""

    ORDER = "order"
    LOGIN = "login"
    TRANSCRIPT = "transcript"
    ORDER_NUMBER = "order-number"


class JourneyStep(Struct, frozen=True, kw_only=True):
    """A step of a journey, before the choice.

    Attributes:
        kind: The kind of decision.
        label: The label of its entry on the contact page, empty in the menu.
        glosses: The entry's glosses.
        page: The texts of the contact page so far, in order.
        offers: The choices, empty in the menu, where they come from the levels.
        right: The numbers of the right choices.
        keeps: The reminder that a right choice handles, None if there is none.
    """

    kind: DecisionKind
    label: str
    glosses: tuple[str, ...]
    page: tuple[str, ...]
    offers: tuple[Choice, ...] = ()
    right: tuple[int, ...] = ()
    keeps: JourneyReminder | None = None


class JourneyQuestion(WalkQuestion):
    """A journey to one leaf of the menu. It continues after a wrong decision.

    Attributes:
        moments: All steps. The menu is one of them, with a choice for each level of its path.
    """

    def __init__(
        self,
        mode: str,
        item: QuizItem,
        prompt: str,
        index: MenuIndex,
        ways: Sequence[tuple[str, ...]],
        seed: int,
    ) -> None:
        """Start before the first link.

        Args:
            mode: The mode's name.
            item: The question.
            prompt: The Korean shown.
            index: The menu of a phrasebook with a flow.
            ways: The right paths through the menu, the preferred first.
            seed: Determines the choices and whether the order is in the list.
        """
        super().__init__(mode, item, prompt, index, ways)
        self.moments = tuple(_Script(index, seed).steps())
        self.reminders = tuple(
            dict.fromkeys(moment.keeps for moment in self.moments if moment.keeps is not None)
        )
        self._at = 0

    @property
    def moment(self) -> JourneyStep | None:
        """The current step, None at the end."""
        return self.moments[self._at] if self._at < len(self.moments) else None

    @property
    def in_menu(self) -> bool:
        """Whether the current step is in the menu."""
        return self.moment is not None and self.moment.kind is DecisionKind.MENU

    @property
    def choices(self) -> tuple[Choice, ...]:
        """The current choices."""
        if self.in_menu:
            return super().choices
        return () if self.moment is None else self.moment.offers

    @property
    def correct(self) -> tuple[int, ...]:
        """The numbers of the current right choices."""
        if self.in_menu:
            return super().correct
        return () if self.moment is None else self.moment.right

    @property
    def place(self) -> str:
        """The id of the choices' parent item, "" outside the menu."""
        return super().place if self.in_menu else ""

    @property
    def level(self) -> int:
        """The depth of the choices in the menu, from 1, or 0 outside it."""
        return super().level if self.in_menu else 0

    @property
    def score(self) -> float:
        """The share of right decisions among all decisions, including those not reached."""
        decisions = sum(bool(moment.offers) for moment in self.moments) + len(self.right_answer)
        return sum(step.right for step in self.steps) / decisions if self.steps else 0.0

    @property
    def chance(self) -> float:
        """The mean share of right decisions by guessing, along the preferred path."""
        shares = [
            len(moment.right) / len(moment.offers) for moment in self.moments if moment.offers
        ]
        shares += self._level_chances()
        return sum(shares) / len(shares)

    def ask(self, number: int, total: int) -> PickAsk:
        """Return the current decision, with the page so far."""
        ask, moment = super().ask(number, total), self.moment
        if moment is None:
            return ask
        last = moment.page[-1:] == (moment.label,)
        about = None
        if moment.label and not self._is_asked_later(moment.label):
            about = _choice(moment.label, *moment.glosses)
        return replace(
            ask,
            way=ask.way if self.in_menu else None,
            asked=_(moment.kind),
            about=about,
            page=moment.page[:-1] if last else moment.page,
        )

    def _is_asked_later(self, label: str) -> bool:
        """Return whether a label is the answer to this decision or to a later one."""
        later = self.moments[self._at :]
        return any(step.offers[number].label == label for step in later for number in step.right)

    def _go_on(self, number: int) -> Choice:
        moment, right = self.moment, self.correct
        if moment is None:
            raise LookupError(number)
        if moment.kind is DecisionKind.MENU:
            followed = super()._go_on(number)
            self._at += not super().choices
            return followed
        if moment.keeps is not None and number in right:
            self.kept = (*self.kept, moment.keeps)
        self._at += 1
        return moment.offers[number if number in right else right[0]]

    def _level_chances(self) -> list[float]:
        """Return the chance of guessing right at each level of the preferred path."""
        first = self._ways[0]
        return [
            len({way[depth] for way in self._ways if way[:depth] == first[:depth]})
            / len(self._index.children(parent))
            for depth, parent in enumerate(("", *first[:-1]))
        ]


class _Script:
    """Writes the steps of a journey."""

    def __init__(self, index: MenuIndex, seed: int) -> None:
        self._index = index
        self._book: Phrasebook = index.book
        self._seed = seed
        self._page: tuple[str, ...] = ()
        self._entries = [entry for entry in self._book.flow if entry.kind is not FlowKind.WORD]
        self._clickable = [
            entry
            for entry in self._book.flow_entries()
            if entry.kind in _CLICKED and not entry.items
        ]

    def steps(self) -> Iterator[JourneyStep]:
        menu_at = self._book.menu_entry
        agent_at = self._agent_at()
        for at, entry in enumerate(self._entries):
            yield from self._before(entry)
            yield from self._at_entry(entry, self._entries[at + 1 :])
            if entry is menu_at:
                yield self._step(DecisionKind.MENU, None)
            if at == agent_at:
                yield from self._agent()
            yield from self._stuck(entry)
        if menu_at is None:
            yield self._step(DecisionKind.MENU, None)

    def _agent_at(self) -> int:
        """Return the entry after which the agent joins: the last before one with an AFTER tip."""
        after = {tip.at for tip in self._book.tips if tip.when is TipTime.AFTER}
        ends = (at for at, entry in enumerate(self._entries) if entry.id in after)
        return next(ends, len(self._entries)) - 1

    def _before(self, entry: FlowEntry) -> Iterator[JourneyStep]:
        if entry.kind is FlowKind.CHECKBOX:
            return
        tips = self._tips_at(entry, TipTime.BEFORE)
        login = [tip for tip in tips if tip.id == _LOGIN]
        if login:
            yield from self._tip(DecisionKind.LOGIN, entry, login, JourneyReminder.LOGIN)
        elif tips:
            yield from self._tip(DecisionKind.BEFORE, entry, tips)

    def _stuck(self, entry: FlowEntry) -> Iterator[JourneyStep]:
        for part in (entry, *entry.items):
            for tip in self._tips_at(part, TipTime.STUCK):
                yield from self._tip(DecisionKind.STUCK, part, [tip])

    def _at_entry(self, entry: FlowEntry, later: Sequence[FlowEntry]) -> Iterator[JourneyStep]:
        if entry.kind is FlowKind.QUESTION and entry.items:
            self._turn(entry)
            yield from self._choose(entry)
        elif entry.kind in (FlowKind.FIELD, FlowKind.CHECKBOX):
            self._turn(entry)
            yield from self._tick(entry, later)
        elif entry.kind in _CLICKED:
            yield from self._click(entry)
            self._turn(entry)
        else:
            self._turn(entry)

    def _choose(self, entry: FlowEntry) -> Iterator[JourneyStep]:
        """Ask for a question's right choice: the first, or the button for another order."""
        if len(entry.items) == 1:
            yield from self._click(entry.items[0])
            self._turn(entry.items[0])
            return
        buttons = [n for n, choice in enumerate(entry.items) if choice.kind is FlowKind.BUTTON]
        chosen, kind = 0, DecisionKind.CHOOSE
        if entry.items[0].kind is FlowKind.CHOICE and buttons:
            chosen = (0, buttons[0])[draw(self._seed, entry.id) % 2]
            kind = DecisionKind.OTHER_ORDER if chosen else DecisionKind.CHOOSE
        yield self._step(
            kind,
            entry,
            tuple(self._offer(choice) for choice in entry.items),
            (chosen,),
            JourneyReminder.ORDER if buttons else None,
        )
        self._turn(entry.items[chosen])

    def _tick(self, entry: FlowEntry, later: Sequence[FlowEntry]) -> Iterator[JourneyStep]:
        """Ask what to do before continuing, once for each checkbox with a tip."""
        boxes = entry.items or (entry,)
        button = next((later_entry for later_entry in later if later_entry.kind in _CLICKED), None)
        if button is None:
            return
        for box in boxes:
            tips = self._tips_at(box, TipTime.BEFORE)
            if not tips:
                continue
            shown = list({self._label(option): option for option in (*boxes, button)}.values())
            if box not in shown:
                continue
            keeps = (
                JourneyReminder.TRANSCRIPT if any(tip.id == _TRANSCRIPT for tip in tips) else None
            )
            offers = tuple(self._offer(option) for option in shown)
            if len(offers) > 1:
                yield self._step(DecisionKind.TICK, entry, offers, (shown.index(box),), keeps)
            self._turn(box)

    def _click(self, entry: FlowEntry) -> Iterator[JourneyStep]:
        """Ask for a link or button among other texts of the page that are not right as well."""
        alike = set(self._index.alike(entry.phrase))
        others = {
            self._label(other): other for other in self._clickable if other.phrase not in alike
        }
        right, wrong = self._offer(entry), map(self._offer, others.values())
        yield from self._pick(DecisionKind.CLICK, entry, right, wrong, entry.id)

    def _agent(self) -> Iterator[JourneyStep]:
        """Ask for the line to send when the agent asks for a word of the flow."""
        lines = list({line.text: line for line in reversed(self._book.lines)}.values())
        tipped = {tip.at for tip in self._book.tips}
        for word in self._book.flow_entries():
            asked = [line for line in lines if line.id == word.id]
            if word.kind is not FlowKind.WORD or word.id not in tipped or not asked:
                continue
            right = asked[0]
            others = [_choice(line.text, line.gloss) for line in lines if line.gloss != right.gloss]
            keeps = JourneyReminder.ORDER_NUMBER if word.id == _ORDER_NUMBER else None
            offer = _choice(right.text, right.gloss)
            yield from self._pick(DecisionKind.TELL, word, offer, others, word.id, keeps)

    def _tip(
        self,
        kind: DecisionKind,
        entry: FlowEntry,
        right: Sequence[Tip],
        keeps: JourneyReminder | None = None,
    ) -> Iterator[JourneyStep]:
        """Ask for the first of the tips that help now, never among others for the same moment."""
        asked = right[0]
        texts = {tip.text for tip in right}
        others = dict.fromkeys(
            tip.text
            for tip in self._book.tips
            if tip.text not in texts
            and (kind is DecisionKind.LOGIN or (tip.at, tip.when) != (asked.at, asked.when))
        )
        offers = map(_choice, others)
        yield from self._pick(kind, entry, _choice(asked.text), offers, asked.id, keeps)

    def _pick(
        self,
        kind: DecisionKind,
        entry: FlowEntry,
        right: Choice,
        others: Iterable[Choice],
        name: str,
        keeps: JourneyReminder | None = None,
    ) -> Iterator[JourneyStep]:
        """Ask for the right choice among some others, if there are any. The name is a seed."""
        picked = shuffled(others, self._seed, name)[: _CHOICES - 1]
        if picked:
            shown = shuffled([right, *picked], self._seed, name, "shown")
            yield self._step(kind, entry, tuple(shown), (shown.index(right),), keeps)

    def _step(
        self,
        kind: DecisionKind,
        entry: FlowEntry | None,
        offers: tuple[Choice, ...] = (),
        right: tuple[int, ...] = (),
        keeps: JourneyReminder | None = None,
    ) -> JourneyStep:
        return JourneyStep(
            kind=kind,
            label="" if entry is None else self._label(entry),
            glosses=() if entry is None else entry.glosses,
            page=self._page,
            offers=offers,
            right=right,
            keeps=keeps,
        )

    def _turn(self, entry: FlowEntry) -> None:
        self._page = (*self._page, self._label(entry))

    def _tips_at(self, entry: FlowEntry, when: TipTime) -> list[Tip]:
        return [tip for tip in self._book.tips if tip.at == entry.id and tip.when is when]

    def _offer(self, entry: FlowEntry) -> Choice:
        return _choice(self._label(entry), *entry.glosses)

    def _label(self, entry: FlowEntry) -> str:
        return self._index.label(entry.phrase)


def _choice(label: str, *glosses: str) -> Choice:
    return Choice("", label, glosses, is_leaf=False)


class JourneyMode(WalkMode):
    """Journeys to the leaves of the menu."""

    name = "journey"
    title = N_("Journey")
    about = N_("From Help to the chat, with everything that can go wrong on the way.")
    wrong = Mode.wrong
    reviews_card = False
    first_order = QuestionOrder.SHUFFLE
    lengths = (None, 2, 3, 5)
    default_length = 1
    reminders: Mapping[str, str] = {
        JourneyReminder.ORDER: N_("the right order"),
        JourneyReminder.LOGIN: N_("log-in"),
        JourneyReminder.TRANSCRIPT: N_("transcript"),
        JourneyReminder.ORDER_NUMBER: N_("order number"),
    }

    def items(self, index: MenuIndex, branch: str, seed: int) -> Iterable[QuizItem]:
        """Return the leaves, if there is a contact flow."""
        if not index.book.flow:
            raise QuizError(
                N_("The phrasebook {title} has no contact flow, so there is no journey."),
                N_("this phrasebook has no contact flow"),
            )
        return super().items(index, branch, seed)

    def prompt(self, index: MenuIndex, item: QuizItem, seed: int) -> tuple[str, Ways]:
        """Return a situation of the leaf, or the prompt of its path card if it has none."""
        situations = index.book.phrase(item.phrase).situations
        if situations:
            return situation(index, item.phrase, draw(seed, item.phrase) % len(situations))
        return super().prompt(index, item, seed)

    def question(
        self, index: MenuIndex, item: QuizItem, seed: int, prompt: str, ways: Ways
    ) -> JourneyQuestion:
        """Start before the first link."""
        return JourneyQuestion(self.name, item, prompt, index, ways, draw(seed, item.key))

    def score(self, reached: float, chance: float) -> str:
        """Return the share of right decisions."""
        return _("right decisions {percent} · guessing {chance}").format(
            percent=percent(reached), chance=percent(chance)
        )


MODE = JourneyMode()
