"""Now: a problem tonight, and the whole way to the chat beside the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from textual.content import Content

from malgil.base.events import EventKind
from malgil.base.i18n import N_, _, n_
from malgil.lookup.phrase_page import Finder
from malgil.lookup.problem_checklist import (
    EXAMPLE,
    PageEntry,
    Suggestions,
    checklist,
    read_again,
    suggest,
)
from malgil.phrasebook.model import PATH_SEPARATOR, FlowKind
from malgil.store.phrasebooks import titles_if_several
from malgil.tui.commands import differs
from malgil.tui.lookup.commands import NOW_COMMANDS, study
from malgil.tui.lookup.copied_line import CopiedLine
from malgil.tui.navigation import load
from malgil.tui.shell.base import SMALL_WINDOW, MalgilScreen
from malgil.tui.text import literal, styled
from malgil.tui.widgets.answer_input import MOST_SEARCHED, AnswerInput
from malgil.tui.widgets.lines import CRUMB, Lines, clickable, hanging
from malgil.tui.widgets.lists import RowList
from malgil.wording import CONFIDENCES, screen_change, tip_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.app import ComposeResult
    from textual.widgets import Input

    from malgil.base.undone import Undone
    from malgil.lookup.problem_checklist import Candidate, Checklist, CheckStep, Way
    from malgil.store.card_content import Entry
    from malgil.tui.shell.base import AppContext

_ON_STEPS = frozenset({"tick", "copy", "study", "differs", "undo", "redo"})


class NowScreen(MalgilScreen):
    """First the problem is typed and an issue taken; then its steps are ticked. No grades."""

    KEYS = NOW_COMMANDS
    LEAST = SMALL_WINDOW

    def __init__(self, app_context: AppContext, problem: str = "") -> None:
        """Start with a problem, or with nothing typed."""
        super().__init__(app_context)
        self.problem = problem
        self.suggestions = Suggestions()
        self.is_asking = False
        self.advice = ""
        self.checklist: Checklist | None = None
        self.is_put_off = False
        self._put_off_by: str | None = None
        self._finder = Finder(app_context.collection)
        self.listing = RowList()
        self.titles = titles_if_several(app_context.collection.connection)
        self._look_up()

    def compose_above(self) -> ComposeResult:
        """Compose the title, and the field for the problem."""
        yield Lines(self._heading)
        if self.checklist is None:
            field = AnswerInput(
                lambda: _("What happened? For example: {example}").format(example=EXAMPLE),
                MOST_SEARCHED,
            )
            field.value = self.problem
            yield field

    def compose_body(self) -> ComposeResult:
        """Compose the issues, or the steps of one."""
        self.listing = RowList(self._issues, self._advice)
        yield self.listing if self.checklist is None else CheckList(self.checklist)

    def compose_below(self) -> ComposeResult:
        """Compose what belongs to the steps."""
        if self.checklist is not None:
            yield CopiedLine()
            yield Lines(self._finish)

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """The issues to choose from: those that the question is about, or all."""
        found = self.suggestions
        return found.question if self.is_asking else (*found.catch_alls, *found.candidates)

    @property
    def steps(self) -> CheckList:
        """The rows of the checklist in sight."""
        return self.query_one(CheckList)

    def on_mount(self) -> None:
        """Let one type."""
        self._focus_field()

    def _focus_field(self) -> None:
        for field in self.query(AnswerInput):
            field.focus()

    def _look_up(self) -> None:
        self.suggestions = Suggestions()
        with self.reporting():
            book = self.app_context.phrasebook
            self.suggestions = suggest(self.collection, self.problem, book, finder=self._finder)
        self.is_asking = bool(self.suggestions.question)
        self.advice = ""

    def on_input_changed(self, event: Input.Changed) -> None:
        """Look for issues after each key."""
        if event.value == self.problem or event.value != event.input.value:
            return  # nothing new, or more was typed meanwhile
        self.problem = event.value
        self._look_up()
        self.listing.mark(0)
        self.refresh_hints()

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now."""
        if action in _ON_STEPS:
            if self.checklist is None:
                return False
            if action == "tick":
                return self.steps.row.step > 0
            return action != "differs" or any(self.steps.row.labels)
        if action == "take":
            return self.checklist is None and bool(self.candidates)
        return True

    def labels(self) -> dict[str, str]:
        """Name what Enter and Esc do now."""
        labels = super().labels()
        if self.checklist is not None:
            steps = self.steps
            return labels | ({"tick": N_("Untick")} if steps.row.step in steps.ticked else {})
        if self.is_asking and self.listing.marked >= len(self.candidates):
            labels |= {"take": N_("Go on")}
        return {"leave": N_("Home")} | labels

    def action_move(self, by: int) -> None:
        """Mark another line."""
        self.query_one(RowList).move(by)
        self.refresh_hints()

    async def action_mark(self, at: int) -> None:
        """Mark a line by its place; a click on the marked one takes or ticks it."""
        marked = self.query_one(RowList).marked
        if at != marked:
            self.query_one(RowList).mark(at)
            self.refresh_hints()
        elif self.checklist is None:
            await self.action_take()
        else:
            self.action_tick()

    async def action_take(self) -> None:
        """Show the steps for the marked issue, or all issues if the question did not decide."""
        undecided = self.listing.marked - len(self.candidates)
        if undecided >= 0:
            self.is_asking, self.advice = False, tuple(_UNDECIDED.values())[undecided]
            self.listing.mark(0)
            self.refresh_hints()
            return
        with self.reporting():
            self.checklist = checklist(self.collection, self.candidates[self.listing.marked])
            self.set_focus(None)
            await self.recompose()
            self.refresh_hints()

    def action_tick(self) -> None:
        """Tick the marked step."""
        self.steps.tick()
        self.redraw()

    def action_copy(self) -> None:
        """Copy what is marked."""
        self.query_one(CopiedLine).copy(self.steps.row.copy)
        self.steps.redraw()

    def action_study(self) -> None:
        """Put the issue into tomorrow's cards."""
        if self.checklist is None:
            return
        issue = self.checklist.candidate
        if study(self, issue.phrasebook, issue.id, tomorrow=True):
            self.is_put_off = True
            self._put_off_by = self.collection.target_of(EventKind.CANCEL)
            self.redraw()

    def action_differs(self) -> None:
        """Note how today's screen differs from the marked label."""
        if self.checklist is not None:
            labels = self.steps.row.labels
            phrasebook = self.checklist.candidate.phrasebook
            load("note-change")(self, phrasebook, labels, self._read_again)

    def _read_again(self) -> None:
        if self.checklist is not None:
            issue = read_again(self.collection, self.checklist.candidate)
            self.checklist = checklist(self.collection, issue)
            self.steps.listed = rows_of(self.checklist)
            self.redraw()

    async def stepped(self, undone: Undone, *, again: bool) -> None:
        """Show what an undo or a redo left."""
        if undone.action == self._put_off_by:
            self.is_put_off = again
        self._read_again()

    async def action_leave(self) -> None:
        """Go back to the problem, or home."""
        if self.checklist is None:
            self.malgil.go_home()
            return
        self.checklist = None
        self.is_put_off = False
        await self.recompose()
        self._focus_field()
        self.refresh_hints()

    # Lines ---------------------------------------------------------------------------------

    def _heading(self, width: int) -> list[Content]:
        """Return the title; over a checklist also its issue, and how old the menu is."""
        title = Content(_("Contact support now")).stylize("bold $primary")
        listed = self.checklist
        if listed is None:
            return hanging(title, width)
        first = Content.assemble(title, "  ")
        lines = hanging(listed.candidate.label, width, first=first, indent=4, style="bold")
        lines.extend(hanging(" / ".join(listed.candidate.glosses), width))
        book = self.titles.get(listed.candidate.phrasebook, "")
        lines.extend(hanging(book, width, style="$muted") if book else [])
        if listed.year:
            age = _("A menu of about {year}. The real one may differ now.")
            muted = styled(age.format(year=listed.year), "$muted")
            command = differs()
            hint = Content.assemble((command.hint_key, "bold $primary"), " ", command.name)
            room = width - muted.cell_length - _BESIDE
            if hint.cell_length > room:
                hint = Content(command.hint_key).stylize("bold $primary")
            key = clickable(hint, f"screen.{command.id}")
            lines.extend(hanging(Content.assemble(muted, " " * _BESIDE, key), width))
        return lines

    def _advice(self, width: int) -> list[Content]:
        """Return what to do with the issues."""
        if self.is_asking:
            text = _("Which of these happened? ↑ ↓ and Enter.")
        elif self.advice:
            text = _(self.advice)
        elif self.suggestions.catch_alls:
            text = _("No entry fits exactly. You can tell an agent directly:")
        elif self.candidates:
            text = _("Which is it? ↑ ↓ and Enter.")
        elif self.problem.strip():
            text = _("Nothing found. Try other words, or fewer.")
        else:
            text = _("Describe it in your own words. You will see what to click, step by step.")
        return [*hanging(text, width, style="$muted"), Content("")]

    def _issues(self, width: int) -> list[list[Content]]:
        """Return the lines of each issue, and of each answer that decides nothing."""
        rows = [self._issue(at, issue, width) for at, issue in enumerate(self.candidates)]
        for at, text in enumerate(_UNDECIDED if self.is_asking else (), start=len(rows)):
            style = "bold $primary" if at == self.listing.marked else ""
            rows.append(hanging(_(text), width, first=self.listing.mark_sign(at), style=style))
        return rows

    def _issue(self, at: int, issue: Candidate, width: int) -> list[Content]:
        rated = f"  {_(CONFIDENCES[issue.confidence])}" if issue.score else ""
        style = "bold $primary" if at == self.listing.marked else "bold"
        gloss = Content.assemble(styled(" / ".join(issue.glosses), style), (rated, "$muted"))
        lines = [
            *hanging(gloss, width, first=self.listing.mark_sign(at)),
            *hanging(issue.label, width, first="    "),
        ]
        if len(issue.paths[0]) > 1 and not self.is_asking:
            crumbs = CRUMB.join(issue.paths[0])
            lines += hanging(crumbs, width, first="    ", indent=6, style="$muted")
        book = self.titles.get(issue.phrasebook, "")
        lines += hanging(book, width, first="    ", style="$muted italic") if book else []
        return [*lines, Content("")]

    def _finish(self, width: int) -> list[Content]:
        """Return a line once all steps are ticked: whether this should be learned."""
        if self.is_put_off:
            text = Content.assemble(("✓ ", "bold $success"), _("Added to tomorrow's cards."))
        elif all(steps.is_done for steps in self.query(CheckList)):
            key = ("F5", "bold $primary")
            text = Content.assemble(key, "  ", _("Add this to tomorrow's cards?"))
        else:
            return [Content("")]
        return hanging(text, width)


_UNDECIDED = {
    N_("Both."): N_("Take one of them, and tell the agent about the other."),
    N_("I don't know."): N_("The first one fits best. The agent can change it."),
}
"""Answers to a question that decide nothing, with what is said above the list that follows."""


_BESIDE = 2
_STEP_CELLS = 9


class ChecklistRow(Struct, frozen=True, kw_only=True):
    """One row.

    Attributes:
        copy: What is copied from it.
        label: Its text; a path's steps with crumbs between them.
        gloss: Its meaning, empty if not shown.
        number: The number of a step that can be ticked; 0 for other rows.
        step: The number of the step that it belongs to; 0 for what comes after the steps.
        arrow: Whether it is a choice under its step.
        before: A line above it; empty for none.
        notes: Sentences below it.
        labels: The labels in it.
        change: How today's screen differs from its label; empty if it does not.
    """

    copy: str
    label: str
    gloss: str = ""
    number: int = 0
    step: int = 0
    arrow: bool = False
    before: str = ""
    notes: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    change: str = ""


def rows_of(checklist: Checklist) -> tuple[ChecklistRow, ...]:
    """Return the rows of a checklist, from the first step to the last sentence."""
    rows = [replace(row, step=step.number) for step in checklist.steps for row in _step_rows(step)]
    before = _("Words, and lines to send")
    for word in checklist.words:
        rows.append(_entry_row(word, before=before))
        before = ""
    for line in checklist.lines:
        rows.append(ChecklistRow(copy=line.text, label=line.text, gloss=line.gloss, before=before))
        before = ""
    return tuple(rows)


class CheckList(RowList):
    """The rows of a checklist, and which steps are ticked."""

    def __init__(self, checklist: Checklist) -> None:
        """Start with nothing ticked."""
        super().__init__()
        self.listed = rows_of(checklist)
        self.ticked: set[int] = set()

    @property
    def row(self) -> ChecklistRow:
        """The marked row."""
        return self.listed[self.marked]

    @property
    def is_done(self) -> bool:
        """Whether every step is ticked."""
        return self.ticked >= {row.number for row in self.listed if row.number}

    def tick(self) -> None:
        """Tick the step of the marked row, or take its tick away; a tick goes on to the next."""
        at = max(
            (n for n, row in enumerate(self.listed[: self.marked + 1]) if row.number), default=0
        )
        number = self.listed[at].number
        if number in self.ticked:
            self.ticked.discard(number)
            self.mark(at)
            return
        self.ticked.add(number)
        following = (n for n, row in enumerate(self.listed) if n > at and row.number)
        self.mark(next(following, at))

    def move(self, by: int) -> None:
        """Mark the next row, or the one before; what is under a ticked step is passed over."""
        at = (self.marked + by) % len(self.listed)
        while self._is_folded(self.listed[at]):
            at = (at + by) % len(self.listed)
        self.mark(at)

    def block(self) -> range:
        """Return the marked row, a step with all that belongs to it."""
        end = self.marked + 1
        number = self.row.number
        while number and end < len(self.listed) and self.listed[end].step == number:
            end += 1
        return range(self.marked, end)

    def _is_folded(self, row: ChecklistRow) -> bool:
        return not row.number and row.step in self.ticked

    def rows(self, width: int) -> Sequence[Sequence[Content]]:
        """Return the lines of each row."""
        return [
            [] if self._is_folded(row) else list(self._row(at, row, width))
            for at, row in enumerate(self.listed)
        ]

    def _row(self, at: int, row: ChecklistRow, width: int) -> Iterator[Content]:
        marked = at == self.marked
        if row.before:
            yield from hanging(Content(row.before).stylize("$muted"), width, first="  ")
        first = self._head(row, marked=marked)
        deep = first.cell_length
        done = row.number in self.ticked
        label = styled(row.label, "bold $primary" if marked else "$muted" if done else "bold")
        gloss = literal(row.gloss)
        if deep + label.cell_length + _BESIDE + gloss.cell_length <= width:
            yield Content.assemble(first, label, " " * _BESIDE, gloss.stylize("$muted"))
        else:
            yield from hanging(label, width, first=first)
            if row.gloss and (marked or not row.arrow):
                yield from hanging(gloss.stylize("$muted"), width, first=" " * deep)
        if row.change:
            yield from hanging(styled(row.change, "$warning"), width, first=" " * deep)
        if done and not marked:
            return
        for note in row.notes:
            yield from hanging(literal(note).stylize("$muted"), width, first=" " * deep)

    def _head(self, row: ChecklistRow, *, marked: bool) -> Content:
        mark = ("▸ ", "bold $primary") if marked else ("  ", "")
        if row.number:
            box = ("[✓] ", "bold $success") if row.number in self.ticked else ("[ ] ", "")
            return Content.assemble(mark, box, f"{row.number:<{_STEP_CELLS - 6}}")
        return Content.assemble(mark, " " * (_STEP_CELLS - 2), ("→ " if row.arrow else ""))


def _step_rows(step: CheckStep) -> Iterator[ChecklistRow]:
    yield _entry_row(step.entry, number=step.number)
    for entry in step.entries:
        yield _entry_row(entry, arrow=entry.kind is not FlowKind.WORD)
    if not step.ways:
        return
    for choice in step.ways[0]:
        yield _entry_row(choice, arrow=True)
    best = PATH_SEPARATOR.join(choice.label for choice in step.ways[0])
    yield ChecklistRow(
        copy=best, label=_crumbs(step.ways[0]), before=_indented(_("The path in one line"))
    )
    others = n_("This path is right too:", "These paths are right too:", len(step.ways) - 1)
    before = _indented(others)
    for way in step.ways[1:]:
        path = PATH_SEPARATOR.join(choice.label for choice in way)
        yield ChecklistRow(copy=path, label=_crumbs(way), before=before)
        before = ""


def _indented(text: str) -> str:
    return " " * (_STEP_CELLS - 2) + text


def _crumbs(way: Way) -> str:
    return CRUMB.join(choice.label for choice in way)


def _entry_row(
    entry: Entry, *, number: int = 0, arrow: bool = False, before: str = ""
) -> ChecklistRow:
    notes = (entry.note, *map(tip_text, entry.tips)) if isinstance(entry, PageEntry) else ()
    return ChecklistRow(
        copy=entry.label,
        label=entry.label,
        gloss=" / ".join(entry.glosses),
        number=number,
        arrow=arrow,
        before=before,
        notes=tuple(filter(None, notes)),
        labels=(entry.label,),
        change="" if entry.change is None else screen_change(entry.change),
    )
