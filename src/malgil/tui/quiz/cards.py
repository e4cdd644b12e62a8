"""The cards of a quiz: choices, orders, places, and what is shown after the verdict."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from textual.content import Content

from malgil import wording
from malgil.base.i18n import _, n_
from malgil.quiz.modes.base import load_mode
from malgil.quiz.views import ArrangeAsk, MarkAsk, PickAsk
from malgil.tui.text import literal, styled
from malgil.tui.widgets.choices import (
    ChoiceList,
    gloss_lines,
    other_way_lines,
    path_lines,
    right_or_wrong,
)
from malgil.tui.widgets.lines import clickable, hanging
from malgil.tui.widgets.lists import RowList, crumb_lines, digit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from malgil.phrasebook.paths import Choice
    from malgil.quiz.views import Ask, MarkableItem, QuizVerdict, StepResult

_PAGE_SHOWN = 7
_AROUND = 15
"""Lines of a screen that are neither the contact page so far nor the choices."""
_SO_FAR_SHOWN = 6


class QuizCard(RowList):
    """A question on the screen. There is a card for each shape.

    Attributes:
        actions: The actions of the screen that make an answer of this shape.
        ask: The question.
        verdict: Set at the end of the question.
    """

    actions: frozenset[str]
    ask: Ask
    verdict: QuizVerdict | None = None
    _credit: Sequence[Content] = ()

    def can_step(self, *, again: bool) -> bool:
        """Return whether a change that is not an answer yet can be taken back, or made again."""
        del again
        return False

    def step(self, *, again: bool) -> bool:
        """Take the last change back, or make it again. Return whether there is one."""
        del again
        return False

    def show_end(self, verdict: QuizVerdict, credit: Sequence[Content]) -> None:
        """Show the end of the question.

        Args:
            verdict: The verdict.
            credit: How it counts, in sentences.
        """
        self.verdict, self._credit = verdict, credit
        self.refresh(layout=True)


class PickCard(ChoiceList, QuizCard):
    """A level of the menu, a decision, or the next choice of a level."""

    actions = frozenset({"choose", "choose_marked"})
    wrong_click = "screen.go_on"
    ask: PickAsk

    def __init__(self, ask: PickAsk) -> None:
        """Take the first question."""
        super().__init__(ask.choices)
        self.ask = ask
        self._missed: list[StepResult] = []

    @property
    def count(self) -> int:
        """The number of choices that can be marked."""
        return super().count if self.verdict is None else 0

    def show_ask(self, ask: PickAsk) -> None:
        """Show the next choice of the same question."""
        self.ask = ask
        self.show_choices(ask.choices)

    def show_result(self, result: StepResult) -> None:
        """Show a wrong choice beside the right one, unless it was the last."""
        self._missed.append(result)
        if result.verdict is None:
            self.show_wrong(result.chosen, result.correct)

    def show_end(self, verdict: QuizVerdict, credit: Sequence[Content]) -> None:
        """Show what is right, and the wrong choices."""
        self.wrong = None
        super().show_end(verdict, credit)

    def lines(self, width: int) -> list[Content]:
        """Return the question and then the choices, or the end."""
        lines = self._question(width)
        if self.verdict is not None:
            return [*lines, *self._end(self.verdict, width)]
        lines.extend(self._above_choices(width))
        self.add_choices(lines, width)
        return lines

    def _question(self, width: int) -> list[Content]:
        ask = self.ask
        if ask.so_far is not None:
            return []
        head = Content(" ")
        if ask.page is not None:
            head = Content.assemble(" ", (_("Problem"), "$muted"), "  ")
        return [*hanging(ask.prompt, width - 1, first=head, style="bold"), Content("")]

    def _above_choices(self, width: int) -> list[Content]:
        ask = self.ask
        if ask.so_far is not None:
            return self._level_so_far(ask.so_far, width)
        lines = [] if ask.page is None else self._page(ask.page, width)
        if ask.asked:
            lines.extend(hanging(ask.asked, width - 1, first=" ", style="bold $primary"))
        if ask.way is not None:
            lines.extend(crumb_lines(ask.way, width))
        return lines

    def _page(self, page: Sequence[str], width: int) -> list[Content]:
        """Return the page so far, and what on it the question is about."""
        lines = [Content.assemble((" ┌ ", "$border"), (_("Contact page"), "$muted"))]
        bar = Content(" │ ").stylize("$border")
        rows: list[Content] = []
        self.add_choices(rows, width)
        most = max(1, min(_PAGE_SHOWN, self.app.size.height - _AROUND - len(rows)))
        cut = ["…"] if len(page) > most else []
        for text in (*cut, *page[-most:]):
            lines.extend(hanging(text, width - 1, first=bar, style="$secondary"))
        about = self.ask.about
        if about is not None:
            head = Content(" ┃ ").stylize("bold $primary")
            lines.extend(hanging(about.label, width - 1, first=head, style="bold"))
            lines.extend(gloss_lines(about.glosses, width - 1, indent=3))
        return [*lines, Content(" └").stylize("$border")]

    def _level_so_far(self, so_far: Sequence[Choice], width: int) -> list[Content]:
        lines = self._level_name(width)
        hidden = len(so_far) - _SO_FAR_SHOWN
        if hidden > 0:
            text = n_("{n} before these", "{n} before these", hidden).format(n=hidden)
            lines.append(Content.assemble("   … ", (text, "$muted")))
        for choice in so_far[-_SO_FAR_SHOWN:]:
            lines.extend(hanging(choice.label, width - 1, first="   · ", style="$secondary"))
        if self.verdict is None:
            asked = Content(self.ask.asked).stylize("bold $primary")
            lines.extend([Content.assemble("   ? ", asked), Content("")])
        return lines

    def _level_name(self, width: int) -> list[Content]:
        if not self.ask.way:
            return [Content.assemble(" ", (_("The top of the menu"), "bold"))]
        lines = crumb_lines(self.ask.way, width)
        if self.ask.prompt:
            lines.extend(hanging(self.ask.prompt, width - 1, first=" ", style="bold"))
        return lines

    def _end(self, verdict: QuizVerdict, width: int) -> list[Content]:
        lines = [Content.assemble(" ", heading(verdict))]
        page, so_far = self.ask.page, self.ask.so_far
        lines.extend(missed_lines(self._missed, width, with_right=page is not None))
        lines.extend(credit_lines(self._credit, width))
        lines.append(Content(""))
        lines.extend(kept_lines(verdict, width))
        if so_far is not None:
            right = option_lines(verdict.answer[0], width, mark="▸", style="bold $success")
            return [*self._level_so_far(so_far, width), *right, Content(""), *lines]
        if page is not None:
            lines.append(Content(""))
            for option in verdict.answer:
                lines.extend(hanging(option.label, width, first="   › "))
        else:
            way = [option.label for option in verdict.answer]
            lines.extend(path_lines(way, width, indent=3, style="bold"))
            lines.extend(gloss_lines(verdict.answer[-1].glosses, width, indent=3))
        return [*lines, *other_way_lines(verdict.other_ways, width)]


State = TypeVar("State")


class ChangeCard(QuizCard, Generic[State]):
    """A question whose answer is changed until it is checked.

    Attributes:
        state: The answer as it stands now.
    """

    state: State

    def __init__(self, state: State) -> None:
        """Start without a change."""
        super().__init__()
        self.state = state
        self._made: list[tuple[State, int]] = []
        self._again: list[tuple[State, int]] = []

    def change(self, state: State, marked: int) -> None:
        """Change the answer and mark a row."""
        self._made.append((self.state, self.marked))
        self._again.clear()
        self.state, self.marked = state, marked
        self.redraw()

    def can_step(self, *, again: bool) -> bool:
        """Return whether a change can be taken back, or made again."""
        return self.verdict is None and bool(self._again if again else self._made)

    def step(self, *, again: bool) -> bool:
        """Take the last change back, or make it again. Return whether there is one."""
        if not self.can_step(again=again):
            return False
        here, there = (self._again, self._made) if again else (self._made, self._again)
        there.append((self.state, self.marked))
        self.state, self.marked = here.pop()
        self.redraw()
        return True


_ORDER_INDENT = 8


class ArrangeCard(ChangeCard[tuple[int, ...]]):
    """Rows that are picked up and dropped, with the line that checks them.

    Its state is the numbers of `ask.shown` in their order.

    Attributes:
        held: Whether the marked row is picked up and goes along with the arrows.
    """

    actions = frozenset({"choose", "pick", "check"})
    ask: ArrangeAsk

    def __init__(self, ask: ArrangeAsk) -> None:
        """Take the question."""
        super().__init__(tuple(range(len(ask.shown))))
        self.ask = ask
        self.held = False
        self._from = 0

    @property
    def count(self) -> int:
        """The number of rows that can be marked. A held row stays among the rows."""
        if self.verdict is not None:
            return 0
        return len(self.state) + (not self.held)

    @property
    def on_check(self) -> bool:
        """Whether the line that checks is marked."""
        return self.marked == len(self.state)

    def move(self, by: int) -> None:
        """Mark another row, or carry the one that is held."""
        if self.held:
            self._carry(min(len(self.state) - 1, max(0, self.marked + by)))
        else:
            super().move(by)

    def leap(self, pages: int) -> None:
        """Go to the first or last row, or carry the held one there."""
        self.move(len(self.state) * pages) if self.held else super().leap(pages)

    def pick(self) -> None:
        """Pick the marked row up, or drop it."""
        self.held = not self.held and not self.on_check
        self._from = self.marked
        self.redraw()

    def put_back(self) -> None:
        """Put the held row back to where it was picked up."""
        self._carry(self._from)
        self.held = False

    def choose(self, at: int) -> None:
        """Pick up a row by its number, or drop the held one there."""
        if not 0 <= at < len(self.state):
            return
        if self.held:
            self._carry(at)
            self.held = False
        else:
            self.marked, self._from, self.held = at, at, True
        self.redraw()

    def step(self, *, again: bool) -> bool:
        """Put the row that was moved last back, or move it again."""
        if not super().step(again=again):
            return False
        self.held = False
        return True

    def _carry(self, to: int) -> None:
        if to == self.marked:
            return
        order = list(self.state)
        order.insert(to, order.pop(self.marked))
        self.change(tuple(order), to)

    def show_end(self, verdict: QuizVerdict, credit: Sequence[Content]) -> None:
        """Show the right order, and where each row was put."""
        self.held = False
        super().show_end(verdict, credit)

    def lines(self, width: int) -> list[Content]:
        """Return the level and its rows."""
        ask = self.ask
        if ask.way:
            lines = [*crumb_lines(ask.way, width), *gloss_lines(ask.glosses, width, indent=1)]
        else:
            lines = [Content.assemble(" ", (_("The top of the menu"), "bold"))]
        if self.verdict is not None:
            return [*lines, *self._end(self.verdict, width)]
        asked = _("In which order are they in the menu?")
        lines.extend([*hanging(asked, width - 1, first=" ", style="bold"), Content("")])
        lines.extend(_neighbour(ask.before, width))
        for at, number in enumerate(self.state):
            self.add_row(lines, at, self._row(at, ask.shown[number], width))
        lines.extend(_neighbour(ask.after, width))
        self.add_row(lines, len(self.state), [Content(""), self._check_line()])
        return lines

    def _row(self, at: int, choice: Choice, width: int) -> list[Content]:
        here = at == self.marked
        mark = ("●" if self.held else "▸") if here else " "
        style = "bold $accent" if here and self.held else "bold" if here else ""
        head = Content.assemble(" ", (mark, style), " ", (digit(at), "bold $primary"), "  ")
        label = styled(choice.label, style)
        if here and self.held:
            label = Content.assemble(label, "   ", (_("↑ ↓ carry · Enter drop"), "$muted"))
        lines = hanging(label, width - 1, first=head)
        return [clickable(line, f"screen.choose({at + 1})") for line in lines]

    def _check_line(self) -> Content:
        here = self.on_check
        head = " ▸ " if here else "   "
        key = "Enter" if here else "F2"
        line = Content.assemble((head, "bold"), (key, "bold $primary"), "  ", _("Check this order"))
        return clickable(line.stylize("bold") if here else line, "screen.check")

    def _end(self, verdict: QuizVerdict, width: int) -> list[Content]:
        lines = [Content.assemble(" ", heading(verdict))]
        if not verdict.gave_up:
            text = Content(_in_words(verdict)).stylize("$muted")
            lines.extend(hanging(text, width - 1, first="   "))
        lines.extend([*credit_lines(self._credit, width), Content("")])
        put = {text: at for at, text in enumerate(verdict.taken)}
        lines.extend(_neighbour(self.ask.before, width))
        for at, option in enumerate(verdict.answer):
            lines.extend(_placed(at, option, put.get(option.label), width))
        lines.extend(_neighbour(self.ask.after, width))
        return lines


def _neighbour(option: Choice | None, width: int) -> list[Content]:
    """Return the choice just outside the window, which is no part of the question."""
    if option is None:
        return []
    return hanging(option.label, width - 1, first="   ·  ", style="$muted")


def _placed(at: int, option: Choice, put: int | None, width: int) -> list[Content]:
    right = put == at
    style = "$success" if right else "$error" if put is not None else "bold"
    mark = "✓" if right else "✗" if put is not None else " "
    head = Content.assemble(" ", (mark, style), " ", str(at + 1).rjust(2), "  ")
    label = styled(option.label, "bold")
    if put is not None and not right:
        text = _("you: place {n}").format(n=put + 1)
        label = Content.assemble(label, "   ", (text, "$error"))
    return [
        *hanging(label, width - 1, first=head),
        *gloss_lines(option.glosses, width - 1, indent=_ORDER_INDENT),
    ]


def _in_words(verdict: QuizVerdict) -> str:
    """Return Kendall's tau in words: how many pairs stand the right way round."""
    count = len(verdict.answer)
    pairs = count * (count - 1) // 2
    right = round(pairs * (verdict.score + 1) / 2)
    return _("{n} of {total} pairs are in the right order. Chance alone gives half.").format(
        total=pairs, n=right
    )


_DEEPEST = 8


class MarkCard(ChangeCard[frozenset[int]]):
    """The folded menu with a box before each place.

    Its state is the numbers of the places that are marked.
    """

    actions = frozenset({"mark", "toggle_place", "check"})
    ask: MarkAsk

    def __init__(self, ask: MarkAsk) -> None:
        """Take the question."""
        super().__init__(frozenset())
        self.ask = ask

    @property
    def count(self) -> int:
        """The number of places."""
        return len(self.ask.items) if self.verdict is None else 0

    @property
    def is_chosen(self) -> bool:
        """Whether the place at the cursor is marked."""
        return self.marked in self.state

    def toggle(self, at: int) -> None:
        """Mark a place, or unmark it."""
        self.change(self.state ^ {at}, at)

    def lines(self, width: int) -> list[Content]:
        """Return the label and the folded menu."""
        lines = [*hanging(self.ask.prompt, width - 1, first=" ", style="bold")]
        if self.verdict is None:
            marked = n_("{n} marked", "{n} marked", len(self.state)).format(n=len(self.state))
            text = Content.assemble((self.ask.asked, "$muted"), "  ", (marked, "bold"))
            lines.extend(hanging(text, width - 1, first=" "))
        else:
            lines.extend(self._result(self.verdict, width))
        lines.append(Content(""))
        for at, item in enumerate(self.ask.items):
            sign = self._sign(at)
            key = (width, at, at == self.marked, sign)
            make = partial(self._row, at, item, sign, width)
            self.add_row(lines, at, self.cached(key, make))
        return lines

    def _result(self, verdict: QuizVerdict, width: int) -> list[Content]:
        right, marked = set(verdict.right_items), set(verdict.marked)
        parts = [_("{n} of {total} found").format(n=len(right & marked), total=len(right))]
        if marked - right:
            parts.append(_("marked wrongly: {n}").format(n=len(marked - right)))
        text = Content(" · ".join(parts))
        first = Content.assemble(" ", heading(verdict))
        return [
            first,
            *hanging(text, width - 1, first="   "),
            *credit_lines(self._credit, width),
        ]

    def _sign(self, at: int) -> tuple[str, str, str]:
        """Return the box of a place, its style, and the word beside it."""
        if self.verdict is None:
            return ("[✓]", "bold $primary", "") if at in self.state else ("[ ]", "", "")
        right, marked = at in self.verdict.right_items, at in self.verdict.marked
        if right and marked:
            return " ✓ ", "bold $success", _("right")
        if right:
            return " ○ ", "bold $warning", _("left out")
        return (" ✗ ", "$error", _("not here")) if marked else ("   ", "$muted", "")

    def _row(
        self, at: int, item: MarkableItem, sign: tuple[str, str, str], width: int
    ) -> list[Content]:
        box, style, word = sign
        cursor = "▸" if at == self.marked and self.verdict is None else " "
        deep = " " * (2 * min(_DEEPEST, max(0, len(item.path) - 1)))
        head = Content.assemble(" ", (cursor, "bold"), " ", (box, style), " ", deep)
        name = literal(item.path[-1]) if item.path else Content(_("The top of the menu"))
        label = name.stylize("bold" if cursor != " " and not style else style)
        if word:
            label = Content.assemble(label, "   ", (word, style))
        lines = hanging(label, width - 1, first=head)
        if word:
            lines.extend(gloss_lines(item.glosses, width - 1, indent=head.cell_length + 2))
        return [clickable(line, f"screen.toggle_place({at})") for line in lines]


def card_of(ask: Ask) -> PickCard | MarkCard | ArrangeCard:
    """Return the card of a question's shape."""
    match ask:
        case PickAsk():
            return PickCard(ask)
        case MarkAsk():
            return MarkCard(ask)
        case ArrangeAsk():
            return ArrangeCard(ask)


def heading(verdict: QuizVerdict) -> Content:
    """Return the mark and the word of a verdict, with its score where there are shades."""
    if verdict.gave_up:
        return Content(_("✗ Not known. The answer:")).stylize("bold $error")
    text = right_or_wrong(is_right=verdict.right)
    score = load_mode(verdict.mode).score(verdict.score, verdict.chance)
    return Content.assemble(text, "   ", (score, "$muted")) if score else text


def describe_credit(verdict: QuizVerdict, now: datetime, rollover_hour: int) -> list[Content]:
    """Return how the answer counts: as a due card's review, or as practice."""
    lines: list[Content] = []
    if verdict.credit is not None:
        sentence = _("Counted as the review of a card due today: {rating}, again in {interval}.")
        text = sentence.format(
            rating=wording.rating_name(verdict.credit.rating),
            interval=wording.interval(verdict.credit.outcome, now, rollover_hour),
        )
        lines.append(Content(text).stylize("$accent"))
    if not verdict.counted:
        lines.append(Content(_("Practice in menu order: it does not count.")).stylize("$muted"))
    return lines


def credit_lines(texts: Sequence[Content], width: int) -> list[Content]:
    """Return the sentences of `describe_credit` under a heading."""
    return [line for text in texts for line in hanging(text, width - 1, first="   ")]


def missed_lines(
    missed: Sequence[StepResult], width: int, *, with_right: bool = False
) -> list[Content]:
    """Return the wrong choices of a question, each with what it is for.

    Args:
        missed: The wrong choices.
        width: Cells to wrap to.
        with_right: Whether to show the right answer beneath each.
    """
    lines: list[Content] = []
    for step in missed:
        if step.chosen is not None:
            lines.extend(option_lines(step.chosen, width, mark="✗", style="$error"))
        if with_right:
            lines.extend(option_lines(step.correct[0], width, mark="✓", style="$success"))
    return lines


def option_lines(option: Choice, width: int, *, mark: str, style: str) -> list[Content]:
    """Return a choice with a mark before it and its glosses beneath."""
    head = Content(f"   {mark} ").stylize(style)
    return [
        *hanging(option.label, width, first=head, style=style),
        *gloss_lines(option.glosses, width, indent=7),
    ]


def kept_lines(verdict: QuizVerdict, width: int) -> list[Content]:
    """Return the reminders of a journey, each with whether it was kept."""
    names = load_mode(verdict.mode).reminder_words(verdict.reminders)
    kept = [reminder in verdict.kept for reminder in verdict.reminders]
    return handled_lines(list(zip(names, kept, strict=True)), width)


def handled_lines(parts: Sequence[tuple[str, bool]], width: int) -> list[Content]:
    """Return the reminders of a journey, each with whether it was kept."""
    marks = {True: ("✓ ", "$success"), False: ("✗ ", "$error")}
    texts = [Content.assemble(marks[kept], name) for name, kept in parts]
    head = Content.assemble(" ", (_("Handled"), "bold"), "   ")
    return hanging(Content("   ").join(texts), width, first=head) if texts else []
