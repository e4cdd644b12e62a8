"""A typed label beside the right one: what is different, in marks and in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import N_, _, n_
from malgil.phrasebook.grading import Grade, Result, SlipKind, SpanKind
from malgil.phrasebook.text.hangul import contains_hangul
from malgil.tui.text import literal, styled
from malgil.tui.widgets.choices import INDENT, heading
from malgil.tui.widgets.lines import cells, columns, hanging

if TYPE_CHECKING:
    from collections.abc import Iterable

    from malgil.review.views import Verdict

_NEAR = 0.4
"""The share of the answer that has to be the same for a comparison."""

_SLIPS = {
    SlipKind.MISSING_LETTER: N_("One letter was missing, but it counts as right."),
    SlipKind.EXTRA_LETTER: N_("There was one letter too many, but it counts as right."),
    SlipKind.WRONG_LETTER: N_("One letter was different, but it counts as right."),
    SlipKind.SWAPPED: N_("Two letters were swapped, but it counts as right."),
    SlipKind.ACCENT: N_("Accents were different, but it counts as right."),
}


def grade_lines(verdict: Verdict, width: int) -> list[Content]:
    """Return the verdict on a typed label: the comparison, and in words what was different."""
    grade = verdict.grade
    first = Content.assemble(" ", heading(verdict))
    if grade is None:
        return [first]
    if grade.result is Result.RIGHT and not grade.read_back and verdict.replaces is None:
        return hanging(grade.answer, width, first=Content.assemble(first, "   "), style="bold")
    lines = [first]
    if grade.read_back:
        english, korean = _("Read as English keys: {typed}"), _("Read as Korean keys: {typed}")
        note = literal(
            (korean if contains_hangul(grade.answer) else english).format(typed=grade.typed)
        )
        lines.extend(hanging(note.stylize("$muted"), width, first=" " * INDENT))
    if grade.result is not Result.RIGHT and grade.typed:
        lines.extend(_side(_("You"), grade, width, answer=False))
    lines.extend(_side(_("Answer"), grade, width, answer=True))
    words = _in_words(grade, is_right=verdict.is_right) if _is_near(grade) else ""
    if words:
        lines.extend(hanging(words, width, first=" " * INDENT, style="$muted"))
    return lines


def _side(name: str, grade: Grade, width: int, *, answer: bool) -> list[Content]:
    """Return the answer or what was typed, with a line below that points at the differences."""
    wide = max(cells(_("You")), cells(_("Answer"))) + 2
    head = columns([("", INDENT), (Content(name), wide)]).stylize("$muted")
    lines = hanging(_text(grade, answer=answer), width, first=head)
    marks = _marks(grade, answer=answer)
    if len(lines) == 1 and marks.strip():
        lines.append(Content(" " * head.cell_length + marks.rstrip()).stylize("$warning"))
    return lines


def _text(grade: Grade, *, answer: bool) -> Content:
    same, changed = ("bold", "bold underline $success") if answer else ("", "underline $error")
    is_near = _is_near(grade)
    parts = (
        (span.answer if answer else span.typed, is_near and span.kind is not SpanKind.SAME)
        for span in grade.diff
    )
    return Content.assemble(*(styled(text, changed if marked else same) for text, marked in parts))


def _marks(grade: Grade, *, answer: bool) -> str:
    """Return a line that points at the differences without any colour."""
    if grade.result is Result.RIGHT or not _is_near(grade):
        return ""
    return "".join(
        (" " if span.kind is SpanKind.SAME else "^")
        * literal(span.answer if answer else span.typed).cell_length
        for span in grade.diff
    )


def _is_near(grade: Grade) -> bool:
    """Return whether enough is the same for a comparison to say anything."""
    same = sum(len(span.answer) for span in grade.diff if span.kind is SpanKind.SAME)
    return same >= _NEAR * len(grade.answer)


def _in_words(grade: Grade, *, is_right: bool) -> str:
    """Describe the differences. A slip that the learner overruled no longer counts as right."""
    if grade.result is Result.SLIP and is_right:
        if len(grade.slips) == 1:
            return _(_SLIPS[grade.slips[0]])
        return n_(
            "{n} letter was different, but it counts as right.",
            "{n} letters were different, but it counts as right.",
            len(grade.slips),
        ).format(n=len(grade.slips))
    if grade.result is Result.RIGHT or not grade.typed:
        return ""
    missing = _quoted(span.answer for span in grade.diff if span.kind is SpanKind.MISSING)
    extra = _quoted(span.typed for span in grade.diff if span.kind is SpanKind.EXTRA)
    other = _quoted(
        f"{span.typed} → {span.answer}" for span in grade.diff if span.kind is SpanKind.WRONG
    )
    parts = (
        (missing, N_("missing: {text}")),
        (extra, N_("extra: {text}")),
        (other, N_("different: {text}")),
    )
    return " · ".join(_(words).format(text=text) for text, words in parts if text)


def _quoted(texts: Iterable[str]) -> str:
    return ", ".join(text.strip() for text in texts if text.strip())
