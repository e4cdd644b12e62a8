"""A gloss of which the way through the menu is to be chosen, level by level."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from textual.content import Content
from textual.geometry import Region

from malgil.base.i18n import _, n_
from malgil.tui.text import literal, styled
from malgil.tui.widgets.lines import CRUMB, Lines, clickable, hanging
from malgil.tui.widgets.verdict import heading, path_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.phrasebook.paths import Choice, Descent, PathStep
    from malgil.review.views import Verdict

_TENTH = 10
_INDENT = 7
_SHOWN_WAYS = 4


class PathStage(Enum):
    """What a path card waits for."""

    CHOOSING = "choosing"
    CORRECTED = "corrected"
    DONE = "done"


class PathCard(Lines):
    """The real menu, one level at a time.

    A wrong choice stays in sight with its gloss beside the right one until the learner goes on.

    Attributes:
        descent: The walk.
        stage: What the card waits for.
    """

    def __init__(self, prompt: str, descent: Descent, ways: Sequence[Sequence[str]]) -> None:
        """Take what is asked.

        Args:
            prompt: The gloss.
            descent: A walk at its start.
            ways: The labels of every right way.
        """
        super().__init__()
        self.descent = descent
        self.stage = PathStage.CHOOSING
        self._prompt = prompt
        self._ways = tuple(tuple(way) for way in ways)
        self._level: tuple[Choice, ...] = descent.level
        self._above: tuple[Choice, ...] = ()
        self._wrong: PathStep | None = None
        self._marked = 0
        self._marked_line = 0
        self._end: Content | None = None

    @property
    def marked(self) -> int:
        """The number of the marked choice, from 0."""
        return self._marked

    def move(self, by: int) -> None:
        """Mark another choice."""
        if self.stage is PathStage.CHOOSING and self._level:
            self._marked = (self._marked + by) % len(self._level)
            self._redraw()

    def choose(self, index: int) -> bool:
        """Choose by number, from 0; returns whether the way is at its end.

        After a wrong choice only the right one goes on.
        """
        if not 0 <= index < len(self._level) or self.stage is PathStage.DONE:
            return False
        if self.stage is PathStage.CORRECTED:
            if index == self._marked:
                self.go_on()
            return False
        result = self.descent.choose(index)
        if result.ended:
            self.stage = PathStage.DONE
        elif result.right:
            self._enter_level()
        else:
            self.stage = PathStage.CORRECTED
            self._wrong = result
            self._marked = self._level.index(self.descent.taken[-1])
        self._redraw()
        return result.ended

    def choose_marked(self) -> bool:
        """Choose the marked line; returns whether the way is at its end."""
        return self.choose(self._marked)

    def go_on(self) -> None:
        """Leave a corrected level for the next one."""
        if self.stage is PathStage.CORRECTED:
            self.stage = PathStage.CHOOSING
            self._wrong = None
            self._enter_level()
            self._redraw()

    def show_end(self, verdict: Verdict | None) -> None:
        """Show the end of the way: the verdict, if it was graded, and every right way."""
        self.stage = PathStage.DONE
        self._end = heading(verdict) if verdict is not None else self._ungraded()
        self.refresh(layout=True)

    def _ungraded(self) -> Content:
        if self.descent.finished and self.descent.all_right:
            return Content(_("✓ Found at the first try")).stylize("bold $success")
        return Content(_("○ Here is the way")).stylize("bold $primary")

    def _enter_level(self) -> None:
        self._above, self._level = self.descent.taken, self.descent.level
        self._marked = 0

    def _redraw(self) -> None:
        self.refresh(layout=True)
        self.call_after_refresh(self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        if self.parent is not None and self.stage is not PathStage.DONE:
            region = Region(0, self.virtual_region.y + self._marked_line, 1, 2)
            self.screen.query_one("#body").scroll_to_region(region, animate=False)

    def lines(self, width: int) -> list[Content]:
        """Return the prompt and then the level, or the end."""
        found = [*hanging(styled(self._prompt, "bold"), width - 1, first=" "), Content("")]
        if self._end is not None:
            return [*found, *self._end_lines(self._end, width)]
        if self._above:
            crumb = "".join(f"{choice.label}{CRUMB}" for choice in self._above).rstrip()
            found.extend(hanging(styled(crumb, "$secondary"), width, first=" "))
        for at, choice in enumerate(self._level):
            if at == self._marked:
                self._marked_line = len(found)
            found.extend(self._choice_lines(at, choice, width))
        return found

    def _choice_lines(self, at: int, choice: Choice, width: int) -> list[Content]:
        mark, style = self._mark(at, choice)
        number = str((at + 1) % _TENTH) if at < _TENTH else " "
        head = Content.assemble(" ", (mark, style), " ", (number, "bold $primary"), "  ")
        label = styled(choice.label, style)
        if self.stage is PathStage.CORRECTED and at == self._marked:
            label = Content.assemble(label, "   ", ("Enter", "bold $primary"))
        found = hanging(label, width - 1, first=head)
        if self.stage is PathStage.CORRECTED and mark in ("✗", "✓"):
            gloss = literal(" / ".join(choice.glosses)).stylize("$muted")
            found.extend(hanging(gloss, width - 1, first=" " * _INDENT))
        return [clickable(line, f"screen.choose({at + 1})") for line in found]

    def _mark(self, at: int, choice: Choice) -> tuple[str, str]:
        if self._wrong is not None:
            if choice == self._wrong.chosen:
                return "✗", "$error"
            if choice in self._wrong.correct:
                return "✓", "bold $success"
            return " ", "$muted"
        return ("▸", "bold") if at == self._marked else (" ", "")

    def _end_lines(self, end: Content, width: int) -> list[Content]:
        found = [Content.assemble(" ", end)]
        missed = [step for step in self.descent.steps if not step.right]
        for step in missed:
            label = styled(step.chosen.label, "$error")
            found.extend(hanging(label, width, first="   ✗ "))
            gloss = literal(" / ".join(step.chosen.glosses)).stylize("$muted")
            found.extend(hanging(gloss, width, first="     "))
        own = self.descent.way if self.descent.finished else self._ways[0]
        found.append(Content(""))
        found.extend(path_lines(own, width, indent=3, style="bold"))
        others = [way for way in self._ways if way != own]
        if others:
            found.extend([Content(""), Content(_(" These ways are right too:"))])
            for way in others[:_SHOWN_WAYS]:
                found.extend(path_lines(way, width, indent=3))
        left = len(others) - _SHOWN_WAYS
        if left > 0:
            more = n_("and {n} more place", "and {n} more places", left).format(n=left)
            found.append(Content.assemble("   ", (more, "$muted")))
        return found
