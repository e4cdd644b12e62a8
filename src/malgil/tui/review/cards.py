"""A gloss of which the English label is to be typed or remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.content import Content

from malgil.base.i18n import _
from malgil.tui.text import literal, styled
from malgil.tui.widgets.answer_input import AnswerInput
from malgil.tui.widgets.lines import Lines, hanging
from malgil.tui.widgets.meaning_card import INDENT, context_lines
from malgil.tui.widgets.verdict import heading, place_lines, remark_lines

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from malgil.review.views import Question, Verdict


class LabelCard(Vertical):
    """The prompt, the field, and after the answer everything about it."""

    DEFAULT_CSS = """
    LabelCard { height: auto; width: 1fr; }
    LabelCard AnswerInput { margin: 0 2 0 3; max-width: 70; }
    """

    def __init__(self, question: Question) -> None:
        """Take the question."""
        super().__init__()
        self._prompt = _Prompt(question)
        self._input = AnswerInput(_("Type the English label · Enter alone shows it"))
        self._after = _After(question)

    def ask(self, question: Question) -> None:
        """Ask another one."""
        self._prompt.ask(question)
        self._after.ask(question)
        self._input.value = ""
        self._input.disabled = False
        self._input.display = True

    def compose(self) -> ComposeResult:
        """Make the three parts."""
        yield self._prompt
        yield self._input
        yield self._after

    @property
    def typed(self) -> str:
        """What stands in the field."""
        return self._input.value

    def focus_field(self) -> None:
        """Let the keyboard type into the field."""
        self._input.focus()

    def reveal(self) -> None:
        """Show the answer; nothing more can be typed."""
        self._close()
        self._after.show(None)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show the verdict and all about the answer."""
        self._close()
        self._after.show(verdict)

    def _close(self) -> None:
        self._input.disabled = True
        self._input.display = False
        self.screen.set_focus(None)


class _Prompt(Lines):
    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question

    def ask(self, question: Question) -> None:
        self._question = question
        self.refresh(layout=True)

    def lines(self, width: int) -> list[Content]:
        prompt = styled(self._question.card.prompt, "bold")
        return [
            *context_lines(self._question.context, width),
            Content(""),
            *hanging(prompt, width - 2, first=" " * INDENT),
            Content(""),
        ]


class _After(Lines):
    def __init__(self, question: Question) -> None:
        super().__init__()
        self._question = question
        self._verdict: Verdict | None = None
        self._shown = False

    def ask(self, question: Question) -> None:
        self._question, self._verdict, self._shown = question, None, False
        self.refresh(layout=True)

    def show(self, verdict: Verdict | None) -> None:
        self._verdict, self._shown = verdict, True
        self.refresh(layout=True)

    def lines(self, width: int) -> list[Content]:
        if not self._shown:
            return []
        return [
            *self._answer(width),
            *_others(self._question, self._told(), width),
            *remark_lines(self._question, width),
            Content(""),
            *place_lines(self._question, width),
        ]

    def _told(self) -> str:
        grade = self._verdict.grade if self._verdict else None
        return grade.answer if grade else self._question.label

    def _answer(self, width: int) -> list[Content]:
        if self._verdict is not None and self._verdict.grade is not None:
            from malgil.tui.widgets.comparison import grade_lines

            return grade_lines(self._verdict, width)
        answer = hanging(
            styled(self._question.label, "bold $success"), width - 2, first=" " * INDENT
        )
        if self._verdict is None:
            return answer
        return [Content.assemble(" ", heading(self._verdict)), *answer]


def _others(question: Question, told: str, width: int) -> list[Content]:
    """Return the other labels that the prompt stands for: they would have been right too."""
    others = [answer for answer in question.card.answers if answer != told]
    if not others:
        return []
    text = literal(_("Also right: {labels}").format(labels=" · ".join(others)))
    return hanging(text.stylize("$muted"), width, first=" " * INDENT)
