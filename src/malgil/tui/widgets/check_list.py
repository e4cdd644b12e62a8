"""The way to the chat as rows: steps to tick, choices, sentences; each can be copied."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import _, n_
from malgil.phrasebook.model import PATH_SEPARATOR, FlowKind, TipTime
from malgil.tui.text import literal, styled
from malgil.tui.widgets.lines import CRUMB, hanging
from malgil.tui.widgets.row_list import RowList

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from malgil.lookup.problem_checklist import Checklist, CheckStep, PageEntry, Way

_BESIDE = 2
_STEP_CELLS = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row.

    Attributes:
        copy: What is copied from it.
        label: Its text; a path's steps with crumbs between them.
        gloss: What that means; empty if it is not told.
        number: The number of a step that can be ticked; 0 for other rows.
        step: The number of the step that it belongs to; 0 for what comes after the steps.
        arrow: Whether it is a choice under its step.
        before: A line above it; empty for none.
        notes: Sentences below it.
    """

    copy: str
    label: str
    gloss: str = ""
    number: int = 0
    step: int = 0
    arrow: bool = False
    before: str = ""
    notes: tuple[str, ...] = ()


def rows_of(checklist: Checklist) -> tuple[Row, ...]:
    """Return the rows of a checklist, from the first step to the last sentence."""
    rows = [replace(row, step=step.number) for step in checklist.steps for row in _step_rows(step)]
    before = _("Words, and lines to send")
    for word in checklist.words:
        rows.append(_entry_row(word, before=before))
        before = ""
    for line in checklist.lines:
        rows.append(Row(copy=line.text, label=line.text, gloss=line.gloss, before=before))
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
    def row(self) -> Row:
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

    def _is_folded(self, row: Row) -> bool:
        return not row.number and row.step in self.ticked

    def rows(self, width: int) -> Sequence[Sequence[Content]]:
        """Return the lines of each row."""
        return [
            [] if self._is_folded(row) else list(self._row(at, row, width))
            for at, row in enumerate(self.listed)
        ]

    def _row(self, at: int, row: Row, width: int) -> Iterator[Content]:
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
        if done and not marked:
            return
        for note in row.notes:
            yield from hanging(literal(note).stylize("$muted"), width, first=" " * deep)

    def _head(self, row: Row, *, marked: bool) -> Content:
        mark = ("▸ ", "bold $primary") if marked else ("  ", "")
        if row.number:
            box = ("[✓] ", "bold $success") if row.number in self.ticked else ("[ ] ", "")
            return Content.assemble(mark, box, f"{row.number:<{_STEP_CELLS - 6}}")
        return Content.assemble(mark, " " * (_STEP_CELLS - 2), ("→ " if row.arrow else ""))


def _step_rows(step: CheckStep) -> Iterator[Row]:
    yield _entry_row(step.entry, number=step.number)
    for entry in step.entries:
        yield _entry_row(entry, arrow=entry.kind is not FlowKind.WORD)
    if not step.ways:
        return
    for choice in step.ways[0]:
        yield Row(
            copy=choice.label, label=choice.label, gloss=" / ".join(choice.glosses), arrow=True
        )
    best = PATH_SEPARATOR.join(choice.label for choice in step.ways[0])
    yield Row(copy=best, label=_crumbs(step.ways[0]), before=_indented(_("The path in one line")))
    others = n_("This way is right too:", "These ways are right too:", len(step.ways) - 1)
    before = _indented(others)
    for way in step.ways[1:]:
        path = PATH_SEPARATOR.join(choice.label for choice in way)
        yield Row(copy=path, label=_crumbs(way), before=before)
        before = ""


def _indented(text: str) -> str:
    return " " * (_STEP_CELLS - 2) + text


def _crumbs(way: Way) -> str:
    return CRUMB.join(choice.label for choice in way)


def _entry_row(entry: PageEntry, *, number: int = 0, arrow: bool = False, before: str = "") -> Row:
    notes = [entry.note] if entry.note else []
    for tip in entry.tips:
        stuck = tip.when is TipTime.STUCK
        notes.append(_("If stuck: {tip}").format(tip=tip.text) if stuck else tip.text)
    return Row(
        copy=entry.label,
        label=entry.label,
        gloss=" / ".join(entry.glosses),
        number=number,
        arrow=arrow,
        before=before,
        notes=tuple(notes),
    )
