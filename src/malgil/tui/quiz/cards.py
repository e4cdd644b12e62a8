"""A quiz question that is answered choice by choice."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import _, n_
from malgil.quiz.kinds import DecisionKind, QuizMode
from malgil.tui.quiz import words
from malgil.tui.text import styled
from malgil.tui.widgets.lines import clickable, hanging
from malgil.tui.widgets.lists import Listing, crumb_lines, digit
from malgil.tui.widgets.quiz_verdict import (
    gloss_lines,
    heading,
    kept_lines,
    missed_lines,
    option_lines,
    other_way_lines,
    standing_lines,
)
from malgil.tui.widgets.verdict import path_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.quiz.views import Option, QuizVerdict, StepAsk, StepResult

_INDENT = 7
_PAGE_SHOWN = 7
_SO_FAR_SHOWN = 6
_COMPARED = 10
_WAYS = (QuizMode.WALK, QuizMode.SCENARIO)


class ChoiceCard(Listing):
    """A level of the menu, a decision, or what comes next.

    A wrong choice stays in sight with what it is for, beside the right one, until the learner goes
    on.

    Attributes:
        ask: What is asked now.
        wrong: The wrong choice that is in sight; None while choosing.
        verdict: Set once the question is at its end.
    """

    def __init__(self, ask: StepAsk) -> None:
        """Take what is asked first."""
        super().__init__()
        self.ask = ask
        self.wrong: StepResult | None = None
        self.verdict: QuizVerdict | None = None
        self._missed: list[StepResult] = []
        self._standing: Sequence[Content] = ()

    @property
    def count(self) -> int:
        """How many choices there are."""
        return len(self.ask.choices) if self.verdict is None and self.wrong is None else 0

    def show_ask(self, ask: StepAsk) -> None:
        """Show the next choice of the same question."""
        self.ask, self.wrong, self.marked = ask, None, 0
        self._rows.clear()
        self.redraw()

    def show_wrong(self, result: StepResult) -> None:
        """Show a wrong choice beside the right one."""
        self.wrong = result
        self._missed.append(result)
        texts = [one.text for one in self.ask.choices]
        self.marked = texts.index(result.correct[0].text)
        self.redraw()

    def show_end(
        self, verdict: QuizVerdict, standing: Sequence[Content], last: StepResult | None
    ) -> None:
        """Show the end of the question.

        Args:
            verdict: What came of it.
            standing: How it counts, in sentences.
            last: The last choice; None for “I don't know”.
        """
        self._standing = standing
        if last is not None and not last.right:
            self._missed.append(last)
        self.verdict, self.wrong = verdict, None
        self.refresh(layout=True)

    def lines(self, width: int) -> list[Content]:
        """Return the question and then the choices, or the end."""
        found = self._question(width)
        if self.verdict is not None:
            return [*found, *self._end(self.verdict, width)]
        found.extend(self._above_choices(width))
        skipped = False
        for at, choice in enumerate(self.ask.choices):
            mark, style = self._mark(at, choice)
            if self._is_beside_the_point(mark):
                if not skipped:
                    found.append(Content("       …").stylize("$muted"))
                skipped = True
                continue
            skipped = False
            right = self.wrong is not None and at == self.marked
            key = (width, at, mark, style, right)
            row = self.cached(key, partial(self._row, at, choice, width))
            self.add_row(found, at, row)
        return found

    def _question(self, width: int) -> list[Content]:
        ask = self.ask
        if ask.mode is QuizMode.NEXT:
            return []
        prompt = styled(ask.prompt, "bold")
        head = Content(" ")
        if ask.mode is QuizMode.JOURNEY:
            head = Content.assemble(" ", (_("Problem"), "$muted"), "  ")
        return [*hanging(prompt, width - 1, first=head), Content("")]

    def _above_choices(self, width: int) -> list[Content]:
        ask = self.ask
        if ask.mode is QuizMode.NEXT:
            return self._level_so_far(width)
        if ask.decision is not None:
            return self._page(width)
        return crumb_lines(ask.way, width)

    def _page(self, width: int) -> list[Content]:
        """Return the contact page so far, and what is decided on it."""
        what = self.ask.decision
        if what is None:
            return []
        name = _("Contact page")
        found = [Content.assemble((" ┌ ", "$border"), (name, "$muted"))]
        bar = Content(" │ ").stylize("$border")
        page = what.page[:-1] if what.page[-1:] == (what.label,) else what.page
        cut = ["…"] if len(page) > _PAGE_SHOWN else []
        for text in (*cut, *page[-_PAGE_SHOWN:]):
            found.extend(hanging(styled(text, "$secondary"), width - 1, first=bar))
        if what.label and what.kind is not DecisionKind.CLICK:
            head = Content(" ┃ ").stylize("bold $primary")
            found.extend(hanging(styled(what.label, "bold"), width - 1, first=head))
            found.extend(gloss_lines(what.glosses, width - 1, indent=3))
        found.append(Content(" └").stylize("$border"))
        asked = Content(words.decision(what)).stylize("bold $primary")
        found.extend(hanging(asked, width - 1, first=" "))
        if what.kind is DecisionKind.MENU:
            found.extend(crumb_lines(self.ask.way, width))
        return found

    def _level_so_far(self, width: int) -> list[Content]:
        ask = self.ask
        found = self._level_name(width)
        hidden = len(ask.so_far) - _SO_FAR_SHOWN
        if hidden > 0:
            text = n_("{n} before these", "{n} before these", hidden).format(n=hidden)
            found.append(Content.assemble("   … ", (text, "$muted")))
        for one in ask.so_far[-_SO_FAR_SHOWN:]:
            found.extend(hanging(styled(one.text, "$secondary"), width - 1, first="   · "))
        if self.verdict is None:
            asked = Content(_("What comes next?")).stylize("bold $primary")
            found.extend([Content.assemble("   ? ", asked), Content("")])
        return found

    def _level_name(self, width: int) -> list[Content]:
        if not self.ask.way:
            return [Content.assemble(" ", (_("The top of the menu"), "bold"))]
        found = crumb_lines(self.ask.way, width)
        if self.ask.prompt:
            found.extend(hanging(styled(self.ask.prompt, "bold"), width - 1, first=" "))
        return found

    def _row(self, at: int, choice: Option, width: int) -> list[Content]:
        mark, style = self._mark(at, choice)
        head = Content.assemble(" ", (mark, style), " ", (digit(at), "bold $primary"), "  ")
        label = styled(choice.text, style)
        if self.wrong is not None and at == self.marked:
            label = Content.assemble(label, "   ", ("Enter", "bold $primary"))
        found = hanging(label, width - 1, first=head)
        if mark in ("✗", "✓"):
            found.extend(gloss_lines(choice.glosses, width - 1, indent=_INDENT))
        action = "screen.go_on" if self.wrong is not None else f"screen.choose({at + 1})"
        return [clickable(line, action) for line in found]

    def _is_beside_the_point(self, mark: str) -> bool:
        """Return whether a row is left out: of a long level only right and wrong are compared."""
        return self.wrong is not None and len(self.ask.choices) > _COMPARED and mark == " "

    def _mark(self, at: int, choice: Option) -> tuple[str, str]:
        if self.wrong is not None:
            if choice == self.wrong.chosen:
                return "✗", "$error"
            if choice in self.wrong.correct:
                return "✓", "bold $success"
            return " ", "$muted"
        return ("▸", "bold") if at == self.marked else (" ", "")

    def _end(self, verdict: QuizVerdict, width: int) -> list[Content]:
        found = [Content.assemble(" ", heading(verdict))]
        decided = self.ask.mode is QuizMode.JOURNEY
        found.extend(missed_lines(self._missed, width, with_right=decided))
        found.extend(standing_lines(self._standing, width))
        found.append(Content(""))
        if self.ask.mode is QuizMode.NEXT:
            return [*self._level_so_far(width), *self._next_end(verdict, found, width)]
        if self.ask.mode is QuizMode.JOURNEY:
            found.extend(kept_lines(verdict, width))
            found.append(Content(""))
            for option in verdict.answer:
                found.extend(hanging(styled(option.text, ""), width, first="   › "))
        else:
            way = [option.text for option in verdict.answer]
            found.extend(path_lines(way, width, indent=3, style="bold"))
            found.extend(gloss_lines(verdict.answer[-1].glosses, width, indent=3))
        return [*found, *other_way_lines(verdict.other_ways, width)]

    def _next_end(self, verdict: QuizVerdict, told: list[Content], width: int) -> list[Content]:
        found: list[Content] = []
        for option in verdict.answer:
            found.extend(option_lines(option, width, mark="▸", style="bold $success"))
        return [*found, Content(""), *told]
