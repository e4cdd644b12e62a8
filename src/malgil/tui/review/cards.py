"""The cards of a review: revealed, typed and walked, and a level to read."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.content import Content

from malgil import wording
from malgil.base.i18n import N_, _
from malgil.review.views import Question, ReadingReason
from malgil.scheduling.fsrs import State
from malgil.tui.commands import choose_marked, digits, moves, section, shown
from malgil.tui.shell.question import Outcome, QuestionScreen
from malgil.tui.text import literal, styled
from malgil.tui.widgets.answer_input import AnswerInput
from malgil.tui.widgets.choices import (
    INDENT,
    ChoiceList,
    gloss_lines,
    heading,
    more_places,
    note_lines,
    other_way_lines,
    path_lines,
    place_lines,
)
from malgil.tui.widgets.lines import CRUMB, Lines, columns, focus, hanging, spaced
from malgil.wording import screen_change

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from malgil.phrasebook.paths import Descent
    from malgil.review.views import LevelReading, Verdict
    from malgil.store.card_content import CardContent, StoredMenu


class TypedCard(Vertical):
    """The prompt, the field, and after the answer everything about it."""

    DEFAULT_CSS = """
    TypedCard { height: auto; width: 1fr; }
    TypedCard AnswerInput { margin: 0 2 0 3; max-width: 70; }
    """

    def __init__(self, question: Question) -> None:
        """Take the question."""
        super().__init__()
        self._question = question
        self._verdict: Verdict | None = None
        self._is_shown = False
        self._input = AnswerInput(lambda: _("English label, or just Enter"))

    def ask(self, question: Question) -> None:
        """Ask another one."""
        self._question, self._verdict, self._is_shown = question, None, False
        self._input.value = ""
        self._show_input(is_open=True)

    def compose(self) -> ComposeResult:
        """Compose the prompt, the field and what follows the answer."""
        yield Lines(lambda width: prompt_lines(self._question, width))
        yield self._input
        yield Lines(self._after)

    @property
    def typed(self) -> str:
        """The text in the field."""
        return self._input.value

    def focus_field(self) -> None:
        """Let the keyboard type into the field."""
        self._input.focus()

    def reveal(self, verdict: Verdict | None = None) -> None:
        """Show the answer, with the verdict if something was typed. Nothing more can be typed."""
        self._verdict, self._is_shown = verdict, True
        self._show_input(is_open=False)
        self.screen.set_focus(None)

    def show_changes(self, question: Question) -> None:
        """Show what is noted of today's screen now."""
        self._question = question
        for lines in self.query(Lines):
            lines.refresh(layout=True)

    def _show_input(self, *, is_open: bool) -> None:
        self._input.disabled = not is_open
        self._input.display = is_open
        for lines in self.query(Lines):
            lines.refresh(layout=True)

    def _after(self, width: int) -> list[Content]:
        if not self._is_shown:
            return []
        answer = [
            *self._answer(width),
            *_others(self._question, self._main_answer(), width),
            *note_lines(self._question, width),
        ]
        return spaced([answer, place_lines(self._question, width)])

    def _main_answer(self) -> str:
        grade = self._verdict.grade if self._verdict else None
        return grade.answer if grade else self._question.label

    def _answer(self, width: int) -> list[Content]:
        if self._verdict is not None and self._verdict.grade is not None:
            from malgil.tui.review.comparison import grade_lines

            return grade_lines(self._verdict, width)
        answer = hanging(self._question.label, width - 2, first=" " * INDENT, style="bold $success")
        if self._verdict is None:
            return answer
        return [Content.assemble(" ", heading(self._verdict)), *answer]


def _others(question: Question, main_answer: str, width: int) -> list[Content]:
    """Return the other labels that the prompt stands for: they would have been right too."""
    others = [answer for answer in question.card.answers if answer != main_answer]
    if not others:
        return []
    text = literal(_("Also right: {labels}").format(labels=" · ".join(others)))
    return hanging(text.stylize("$muted"), width, first=" " * INDENT)


_CONTEXTS_SHOWN = 2
_COMPACT = 50


class RevealCard(Lines):
    """The parent, the prompt, and once it is revealed what is right."""

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

    def show_changes(self, question: Question) -> None:
        """Show what is noted of today's screen now."""
        self._question = question
        self.refresh(layout=True)

    def lines(self, width: int) -> list[Content]:
        """Return the card."""
        question = self._question
        lines = prompt_lines(question, width)
        if not self._revealed:
            return lines
        shown = len(lines)
        for answer in question.card.answers:
            lines.extend(hanging(answer, width - 2, first=" " * INDENT, style="$success"))
        lines[shown] = focus(lines[shown])
        lines.extend(note_lines(question, width))
        if len(question.places) > 1 or not question.card.type.shows_label:
            return spaced([lines, place_lines(question, width)])
        return lines


def prompt_lines(question: Question, width: int) -> list[Content]:
    """Return what kind of card it is, the parents and the prompt: in small windows less of it."""
    is_compact = width < _COMPACT
    indent = INDENT if is_compact else INDENT - 2
    prompt = hanging(question.card.prompt, width - 2, first=" " * indent, style="bold")
    prompt[0] = focus(prompt[0])
    if is_compact:
        return [*context_lines(question.context, width), Content(""), *prompt, Content("")]
    return [
        kind_line(question),
        *context_lines(question.context, width),
        Content(""),
        *block(prompt),
        Content(""),
    ]


def kind_line(question: Question) -> Content:
    """Return the kind of a card, and whether it is new."""
    kind = Content(_(question.card.type.caption)).stylize("$muted")
    if question.before.state is not State.NEW:
        return Content.assemble(" ", kind)
    return Content.assemble(" ", kind, (" · ", "$muted"), (_("new card"), "$accent"))


def block(lines: Sequence[Content]) -> list[Content]:
    """Return lines beside a bar, with room above and below, so that the eye finds them first."""
    return [
        Content.assemble(("▌ ", "$primary"), line) for line in (Content(""), *lines, Content(""))
    ]


def around_lines(question: Question, menu: StoredMenu, width: int) -> list[Content]:
    """Return the level of the menu on which a card's first place stands."""
    if not question.places:
        return []
    place = question.places[0]
    above, own = place.items[-2] if len(place.items) > 1 else "", place.items[-1]
    crumb = CRUMB.join((_("Menu"), *place.path[:-1]))
    lines = [*hanging(crumb, width - 1, first=" ", style="bold $secondary"), Content("")]
    for choice in menu.children(above):
        here = choice.id == own
        head = Content.assemble(" ", ("▸ " if here else "  ", "bold $primary"))
        lines += hanging(choice.label, width - 1, first=head, style="bold" if here else "")
        lines += gloss_lines(choice.glosses, width - 1, indent=5)
    return lines


def context_lines(context: Sequence[Sequence[str]], width: int) -> list[Content]:
    """Return the parents that a card shows before the answer."""
    lines: list[Content] = []
    for path in context[:_CONTEXTS_SHOWN]:
        text = literal("".join(f"{step}{CRUMB}" for step in path).rstrip())
        lines.extend(hanging(text.stylize("$muted"), width, first=" "))
    return [*lines, *more_places(len(context) - _CONTEXTS_SHOWN, indent=1)]


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
        lines = [
            *hanging(_why(self._reading), width, first=" "),
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
                head = columns([("", 3), (label, label_cells), ("", 3)])
                lines.extend(hanging(gloss, width, first=head))
            else:
                lines.extend(hanging(label, width, first="   ", indent=5))
                lines.extend(hanging(gloss.stylize("$muted"), width, first="     "))
            if entry.change is not None:
                changed = styled(screen_change(entry.change), "$warning")
                lines.extend(hanging(changed, width, first="     "))
        return lines


def _why(reading: LevelReading) -> str:
    if reading.reason is ReadingReason.STRUGGLE:
        return _("Let's go over these again. They come back in a while.")
    if reading.is_flow:
        return _("New words on the way to the chat. Read them through; the questions come later.")
    return _("New menu level. Read it through; the questions come later.")


def _where(reading: LevelReading) -> Content:
    if reading.is_flow:
        return Content(_("Contact flow")).stylize("$primary")
    if not reading.parent:
        return Content(_("The top of the menu")).stylize("$primary")
    return literal(CRUMB.join(reading.parent)).stylize("$primary")


PATH_COMMANDS = section(
    N_("Choosing the path"),
    choose_marked(),
    *moves(),
    shown(
        "hint",
        "plus,f2",
        N_("Show the gloss"),
        N_("Show the gloss of the marked choice. A right path then counts as Hard."),
    ),
    shown(
        "give_up", "minus,f5,d", N_("I don't know"), N_("Show the paths. The card counts as Again.")
    ),
    *digits("choose", 10),
)


class PathStage(Enum):
    """What a path card waits for."""

    CHOOSING = "choosing"
    CORRECTED = "corrected"
    DONE = "done"


class PathCard(ChoiceList):
    """The real menu, one level at a time.

    Attributes:
        descent: The walk.
        stage: What the card waits for.
        shows: Whether the path is shown instead of asked: only the right choices go on.
    """

    def __init__(self, descent: Descent, content: CardContent) -> None:
        """Take a walk at its start, and the card: a question only in a review."""
        super().__init__(descent.level)
        question = content if isinstance(content, Question) else None
        self.descent = descent
        self.stage = PathStage.CHOOSING
        self.shows = question is not None and question.shown_first
        self._prompt = content.card.prompt
        self._ways = content.card.paths
        self._question = question
        self._above = descent.taken
        self._is_redirected = False
        self._made: list[int] = []
        self._again: list[int] = []
        self._has_ended = False
        self._mark_shown()
        self._verdict: Verdict | None = None

    @property
    def count(self) -> int:
        """The number of choices that can be marked."""
        return super().count if self.stage is not PathStage.DONE else 0

    def move(self, by: int) -> None:
        """Mark another choice, unless the path is shown."""
        if not self.shows:
            super().move(by)

    @property
    def shown_way(self) -> tuple[str, ...]:
        """The way that the end shows first: the one taken, or the first right one."""
        return self.descent.way if self.descent.finished else self._ways[0]

    def choose(self, index: int) -> bool:
        """Choose by number, from 0. Return whether the path is at its end.

        After a wrong choice only the right one goes on.
        """
        if not 0 <= index < len(self.choices) or self.stage is PathStage.DONE:
            return False
        if self.stage is PathStage.CORRECTED:
            if index == self.marked:
                self._enter_level()
            return False
        if self.shows and self.choices[index] not in self.descent.correct:
            return False
        result = self.descent.choose(index)
        self._made.append(index)
        self._again.clear()
        self._is_redirected = result.elsewhere
        if result.elsewhere:
            self.mark(index)
        elif result.ended:
            self.stage = PathStage.DONE
        elif result.right:
            self._enter_level()
        else:
            self.stage = PathStage.CORRECTED
            self.show_wrong(result.chosen, (result.followed, *result.correct))
        return result.ended

    def can_step(self, *, again: bool) -> bool:
        """Return whether there is a choice to take back, or to make again."""
        return self.stage is not PathStage.DONE and bool(self._again if again else self._made)

    def step(self, *, again: bool) -> bool:
        """Take the last choice back, or make it again. Return whether there is one."""
        if not self.can_step(again=again):
            return False
        if again:
            *rest, index = self._again
            self._enter_level()
            self.choose(index)
            self._again = rest
        else:
            self._again.append(self._made.pop())
            self._is_redirected = self.descent.take_back()
            self._enter_level()
        return True

    @property
    def can_hint(self) -> bool:
        """Whether a hint shows something more."""
        return self.stage is PathStage.CHOOSING and not self.glossed.issuperset(self._to_gloss)

    @property
    def _to_gloss(self) -> Sequence[int]:
        return range(len(self.choices)) if self.shows else (self.marked,)

    def hint(self) -> None:
        """Show the gloss of the marked choice, or all glosses if the path is shown."""
        if not self.shows:
            self.descent.hint()
        self.show_glosses(self._to_gloss)

    def _enter_level(self) -> None:
        self.stage = PathStage.CHOOSING
        self._above = self.descent.taken
        self.show_choices(self.descent.level)
        self._mark_shown()

    def _mark_shown(self) -> None:
        """Mark the right choice of a level that is shown, and show its gloss."""
        if self.shows and self.descent.level:
            right = [self.choices.index(choice) for choice in self.descent.correct]
            self.marked = right[0]
            self.glossed = frozenset(right)

    def show_changes(self, question: Question) -> None:
        """Show the texts of the question as they are now."""
        self._question = question
        self.refresh(layout=True)

    def show_end(self, verdict: Verdict | None) -> None:
        """Show the end of the path: the verdict, if it was graded, and every right path."""
        self.stage = PathStage.DONE
        self._verdict, self._has_ended = verdict, True
        self.refresh(layout=True)

    def _heading(self) -> Content:
        if self._verdict is not None:
            return heading(self._verdict)
        if self.shows:
            return Content(_("We'll ask you soon.")).stylize("bold $primary")
        if self.descent.finished and self.descent.all_right:
            return Content(_("✓ Found on the first try")).stylize("bold $success")
        return Content(_("○ Here is the path")).stylize("bold $primary")

    def lines(self, width: int) -> list[Content]:
        """Return the prompt and then the level, or the end."""
        lines = [*self._prompt_lines(width), Content("")]
        if self._has_ended:
            end_lines = self._shown_lines if self.shows else self._end_lines
            return [*lines, *end_lines(self._heading(), width)]
        if self._above:
            crumb = "".join(
                f"{_GIVEN if choice.id in self.descent.given else ''}{choice.label}{CRUMB}"
                for choice in self._above
            )
            lines.extend(hanging(crumb.rstrip(), width, first=" ", style="$secondary"))
        if self._is_redirected:
            lines.extend(hanging(_(wording.REDIRECTED), width, first=" ", style="$warning"))
        self.add_choices(lines, width)
        return lines

    def _prompt_lines(self, width: int) -> list[Content]:
        question = self._question
        has_kind = question is not None and not self.shows and width >= _COMPACT
        lines = [kind_line(question)] if question and has_kind else []
        if self.shows:
            head = Content.assemble(" ", (_("A new path"), "bold $primary"), "  ")
            note = "" if self._has_ended else _("Nothing is asked yet. Follow the marked line.")
            lines += hanging(Content(note).stylize("$muted"), width, first=head, indent=1)
        lead, text = (question.lead, question.text) if question else ("", "")
        if lead:
            lines += hanging(lead, width - 1, first=" ", style="$muted")
        lines += hanging(text or self._prompt, width - 1, first=" ", style="bold")
        if question and question.explains_others:
            lines += hanging(_(wording.SEVERAL_PLACES), width, first=" ", style="italic $accent")
        return lines

    def _shown_lines(self, end: Content, width: int) -> list[Content]:
        """Return the path one step a line, with glosses."""
        lines: list[Content] = []
        for depth, choice in enumerate(self.descent.taken):
            head = "   " if depth == 0 else "   " + "› ".rjust(2 * depth)
            lines += hanging(choice.label, width, first=head, style="bold")
            lines += gloss_lines(choice.glosses, width, indent=len(head) + 2)
        return [*lines, Content(""), Content.assemble(" ", end), *self._elsewhere_lines(width)]

    def _end_lines(self, end: Content, width: int) -> list[Content]:
        lines = [Content.assemble(" ", end)]
        for step in self.descent.steps:
            if not step.right:
                lines.extend(hanging(step.chosen.label, width, first="   ✗ ", style="$error"))
                lines.extend(gloss_lines(step.chosen.glosses, width, indent=5))
        lines.append(Content(""))
        lines.extend(path_lines(self.shown_way, width, indent=3, style="bold"))
        others = [way for way in self._ways if way != self.shown_way]
        lines.extend([*other_way_lines(others, width), *self._elsewhere_lines(width)])
        if self._verdict is not None and (noted := note_lines(self._verdict.question, width)):
            lines.extend([Content(""), *noted])
        return lines

    def _elsewhere_lines(self, width: int) -> list[Content]:
        question = self._question
        others = [place.path for place in question.others] if question else []
        return other_way_lines(others, width, N_(" It is in other places too:"))


_GIVEN = "✓ "


class PathScreen(QuestionScreen[Outcome]):
    """Asks questions, some or all of which are paths."""

    @property
    def path(self) -> PathCard | None:
        """The path that is asked, or None if it is another card."""
        raise NotImplementedError

    async def finish_path(self, path: PathCard) -> None:
        """Go on after the end of a path, or after it was given up."""
        raise NotImplementedError

    def can_step(self, *, again: bool) -> bool:
        """Return whether there is a choice or an action to undo or redo."""
        path = self.path
        return (path is not None and path.can_step(again=again)) or super().can_step(again=again)

    def step_choice(self, *, again: bool) -> bool:
        """Take back a choice on the path, or make it again."""
        return self.path is not None and self.path.step(again=again)

    def action_move(self, by: int) -> None:
        """Mark another choice."""
        if self.path is not None:
            self.path.move(by)
            self.refresh_hints()

    async def action_choose(self, number: int) -> None:
        """Choose by number, from 1."""
        if self.path is not None:
            await self._choose(self.path, number - 1)

    async def action_choose_marked(self) -> None:
        """Choose the marked line."""
        if self.path is not None:
            await self._choose(self.path, self.path.marked)

    async def _choose(self, path: PathCard, at: int) -> None:
        self.came_in_sight()
        if path.choose(at):
            await self.finish_path(path)
        else:
            self.refresh_hints()

    def action_hint(self) -> None:
        """Show glosses."""
        if self.path is not None:
            self.path.hint()
            self.refresh_hints()

    async def action_give_up(self) -> None:
        """Give up: the paths are shown and the card counts as Again."""
        if self.path is not None and self.path.stage is not PathStage.DONE:
            await self.finish_path(self.path)
