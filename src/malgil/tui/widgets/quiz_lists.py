"""The two lists of the set-up screen: what is asked, and where."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import _
from malgil.quiz.kinds import QuizMode
from malgil.tui.quiz import words
from malgil.tui.text import literal
from malgil.tui.widgets.lines import clickable, columns, hanging
from malgil.tui.widgets.lists import Listing
from malgil.tui.widgets.menu_map import memory_bar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.quiz.kinds import QuizProblem
    from malgil.quiz.session import QuizSession
    from malgil.quiz.views import BranchRow

_NUMBERS = 12
_BAR = 8
_BAR_FROM = 56
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class ModeRow:
    """A line of the first list.

    Attributes:
        mode: What is asked; None on the line that goes on with a run.
        problem: Why it cannot be asked; None if it can.
        unfinished: The run to go on with; None on the other lines.
    """

    mode: QuizMode | None
    problem: QuizProblem | None
    unfinished: QuizSession | None = None


class ModeList(Listing):
    """The modes, and before them the run that was left."""

    def __init__(self, rows: Sequence[ModeRow]) -> None:
        """Take the rows."""
        super().__init__()
        self._all = tuple(rows)
        self._active = True

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._all)

    @property
    def row(self) -> ModeRow:
        """The marked row."""
        return self._all[self.marked]

    def mark_mode(self, mode: QuizMode | None) -> None:
        """Mark a mode's row; None is the run that was left."""
        self.marked = next(at for at, row in enumerate(self._all) if row.mode is mode)

    def show_active(self, *, active: bool) -> None:
        """Tell whether the arrows work here."""
        self._active = active

    def lines(self, width: int) -> list[Content]:
        """Return the rows; a mode that cannot be asked stands there with the reason."""
        found: list[Content] = []
        for at, row in enumerate(self._all):
            self.add_row(found, at, self._row(at, row, width))
        return found

    def _row(self, at: int, row: ModeRow, width: int) -> list[Content]:
        here = at == self.marked
        style = "bold" if here else "$muted" if row.problem is not None else ""
        mark = ("▸" if self._active else "▹") if here else " "
        if row.unfinished is not None:
            key, name = " ", _resume_name(row.unfinished)
        else:
            mode = row.mode or QuizMode.WALK
            key, name = str(1 + tuple(QuizMode).index(mode)), words.mode_name(mode)
        head = Content.assemble((mark, "bold $primary"), " ", (key, "bold $primary"), " ")
        found = hanging(Content(name).stylize(style), width, first=head)
        if row.problem is not None:
            reason = Content(_(words.PROBLEMS[row.problem])).stylize("$muted")
            found.extend(hanging(reason, width, first="    "))
        return [clickable(line, f"screen.click_mode({at})") for line in found]


def _resume_name(session: QuizSession) -> str:
    progress = session.progress()
    return _("Resume: {mode} {done}/{total}").format(
        mode=words.mode_name(session.setup.mode), done=progress.done, total=progress.total
    )


class BranchList(Listing):
    """The menu's inner items as a tree, each with the learner's accuracy beneath it."""

    def __init__(self, rows: Sequence[BranchRow]) -> None:
        """Take the rows, the whole menu first."""
        super().__init__()
        self._all = tuple(rows)
        self._active = False

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._all)

    @property
    def row(self) -> BranchRow:
        """The marked row."""
        return self._all[self.marked]

    def mark_branch(self, branch: str) -> None:
        """Mark a branch's row, or the whole menu if it is not there."""
        found = (at for at, row in enumerate(self._all) if row.id == branch)
        self.marked = next(found, 0)

    def show_active(self, *, active: bool) -> None:
        """Tell whether the arrows work here."""
        self._active = active

    def lines(self, width: int) -> list[Content]:
        """Return the rows."""
        found: list[Content] = []
        for at, row in enumerate(self._all):
            key = (width, at, at == self.marked, self._active)
            self.add_row(found, at, self.cached(key, partial(self._row, at, row, width)))
        return found

    def _row(self, at: int, row: BranchRow, width: int) -> list[Content]:
        here = at == self.marked
        mark = ("▸" if self._active else "▹") if here else " "
        deep = 2 * min(_DEEPEST, len(row.path))
        name = literal(row.path[-1]) if row.path else Content(_(words.WHOLE_MENU))
        shown = _accuracy(row, wide=width >= _BAR_FROM)
        room = max(4, width - 2 - deep - shown.cell_length - 1)
        line = columns(
            [
                (Content(mark).stylize("bold $primary"), 2 + deep),
                (name.stylize("bold" if here else ""), room),
                (Content(" "), 1),
                (shown, shown.cell_length),
            ]
        )
        return [clickable(line, f"screen.click_branch({at})")]


def _accuracy(row: BranchRow, *, wide: bool) -> Content:
    """Return how many were right beneath a branch; a dot where nothing was asked yet."""
    if not row.asked:
        told = Content("·".rjust(_NUMBERS if wide else 5)).stylize("$muted")
        return Content.assemble(" " * _BAR, told) if wide else told
    share = row.right / row.asked
    percent = words.percent(share).rjust(5)
    if not wide:
        return Content(percent)
    tally = f"{row.right}/{row.asked}".rjust(_NUMBERS - 5)
    return Content.assemble(memory_bar(share, _BAR), percent, (tally, "$muted"))
