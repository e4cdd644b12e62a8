"""A gloss of which the English label is to be typed or remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.content import Content

from malgil.base.i18n import _, n_
from malgil.review.views import ReadingReason
from malgil.tui.text import literal, styled
from malgil.tui.widgets.answer_input import AnswerInput
from malgil.tui.widgets.lines import CRUMB, Lines, columns, hanging
from malgil.tui.widgets.verdict import INDENT, heading, place_lines, remark_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from malgil.review.views import LevelReading, Question, Verdict


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
            from malgil.tui.review.comparison import grade_lines

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


_CONTEXTS_SHOWN = 2


class MeaningCard(Lines):
    """The parent, the label, and once it is revealed the glosses."""

    def __init__(self, question: Question) -> None:
        """Take the question."""
        super().__init__()
        self._question = question
        self._revealed = False

    def ask(self, question: Question) -> None:
        """Ask another one."""
        self._question = question
        self._revealed = False
        self.refresh(layout=True)

    def reveal(self) -> None:
        """Show the answer."""
        self._revealed = True
        self.refresh(layout=True)

    def lines(self, width: int) -> list[Content]:
        """Return the card."""
        question = self._question
        found = [
            *context_lines(question.context, width),
            Content(""),
            *hanging(styled(question.label, "bold"), width - 2, first=" " * INDENT),
            Content(""),
        ]
        if not self._revealed:
            return found
        for gloss in question.glosses:
            found.extend(hanging(styled(gloss, "$success"), width - 2, first=" " * INDENT))
        found.extend(remark_lines(question, width))
        if len(question.places) > 1:
            found.extend([Content(""), *place_lines(question, width)])
        return found


def context_lines(context: Sequence[Sequence[str]], width: int) -> list[Content]:
    """Return the parents that a card shows before the answer."""
    found: list[Content] = []
    for path in context[:_CONTEXTS_SHOWN]:
        text = literal("".join(f"{step}{CRUMB}" for step in path).rstrip())
        found.extend(hanging(text.stylize("$muted"), width, first=" "))
    left = len(context) - _CONTEXTS_SHOWN
    if left > 0:
        more = n_("and {n} more place", "and {n} more places", left).format(n=left)
        found.append(Content.assemble(" ", (more, "$muted")))
    return found


_SIDE_BY_SIDE = 76


_LABEL_MOST = 46


class ReadingList(Lines):
    """Labels with their glosses: side by side where there is room, else one under the other."""

    def __init__(self, reading: LevelReading) -> None:
        """Take the level."""
        super().__init__()
        self._reading = reading

    def lines(self, width: int) -> list[Content]:
        """Return the heading and the list."""
        found = [
            *hanging(Content(_why(self._reading)), width, first=" "),
            *hanging(_where(self._reading), width, first=" "),
            Content(""),
        ]
        widest = max(literal(entry.label).cell_length for entry in self._reading.entries)
        label_cells = min(widest, _LABEL_MOST)
        beside = width >= _SIDE_BY_SIDE
        for entry in self._reading.entries:
            label = styled(entry.label, "bold")
            gloss = Content(" / ").join(literal(gloss) for gloss in entry.glosses)
            if beside and label.cell_length <= label_cells:
                head = columns([(Content(""), 3), (label, label_cells), (Content(""), 3)])
                found.extend(hanging(gloss, width, first=head))
            else:
                found.extend(hanging(label, width, first="   ", indent=5))
                found.extend(hanging(gloss.stylize("$muted"), width, first="     "))
        return found


def _why(reading: LevelReading) -> str:
    if reading.reason is ReadingReason.STRUGGLE:
        return _("Let us look at these once more, calmly. They come again in a while.")
    if reading.is_flow:
        return _("New: words on the way to the chat. Read them once; you will be asked later.")
    return _("A new level of the menu. Read it once; you will be asked later.")


def _where(reading: LevelReading) -> Content:
    if reading.is_flow:
        return Content(_("Contact flow")).stylize("$primary")
    if not reading.parent:
        return Content(_("The top of the menu")).stylize("$primary")
    return literal(CRUMB.join(reading.parent)).stylize("$primary")
