"""Onboarding on the first day: three ways through the real menu, not graded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import N_, _
from malgil.tui.commands import leave, quiet, section
from malgil.tui.review.cards import PATH_COMMANDS, PathCard, PathStage
from malgil.tui.shell.base import SMALL_WINDOW
from malgil.tui.shell.question import QuestionScreen
from malgil.tui.widgets.action_bar import BarItem, enter_item
from malgil.tui.widgets.lines import Lines, two_sides

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from malgil.review.onboarding import Onboarding
    from malgil.tui.shell.base import AppContext

_CHOICES = frozenset({"choose", "choose_marked", "move", "give_up"})


class OnboardingScreen(QuestionScreen[None]):
    """Three paths to find, one after the other."""

    SHARED_KEYS = PATH_COMMANDS
    KEYS = section(
        N_("Finding paths without grades"),
        quiet("go_on", "enter,space", N_("Next"), N_("Go on to the next path.")),
        leave(N_("Home"), N_("Back to home.")),
    )
    LEAST = SMALL_WINDOW

    def __init__(self, app_context: AppContext, onboarding: Onboarding) -> None:
        """Take the onboarding. It has at least one question."""
        super().__init__(app_context)
        self.onboarding = onboarding
        self.at = 0
        self._card = self._card_of(0)

    def compose_above(self) -> ComposeResult:
        """Compose the line above the path."""
        yield Lines(self._heading)

    def compose_body(self) -> ComposeResult:
        """Compose the first path."""
        yield self._card

    async def on_mount(self) -> None:
        """Begin."""
        await self._begin()

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now."""
        done = self._card.stage is PathStage.DONE
        if action == "hint":
            return self._card.can_hint
        if action in _CHOICES:
            return not done
        return done if action == "go_on" else True

    def can_step(self, *, again: bool) -> bool:
        """Return whether there is a choice or an action to undo, or to redo."""
        return self._card.can_step(again=again) or super().can_step(again=again)

    def step_choice(self, *, again: bool) -> bool:
        """Take back a choice on the path, or make it again."""
        return self._card.step(again=again)

    def _card_of(self, at: int) -> PathCard:
        question = self.onboarding.questions[at]
        return PathCard(question.prompt, self.onboarding.descent(at), question.places)

    async def _begin(self) -> None:
        self.begin_timing()
        self.came_in_sight()
        await self.bar.show(tuple)
        self.redraw()

    async def _finish(self) -> None:
        with self.reporting():
            self.onboarding.finish(self.at, self._card.descent, duration_ms=self.spent_ms())
        self._card.show_end(None)
        await self.bar.show(self._next_items)
        self.refresh_hints()

    def _next_items(self) -> list[BarItem]:
        last = self.at + 1 == len(self.onboarding.questions)
        return [enter_item("go_on", _("Done") if last else _("Next"))]

    def action_move(self, by: int) -> None:
        """Mark another choice."""
        self._card.move(by)
        self.refresh_hints()

    async def action_choose(self, number: int) -> None:
        """Choose by number, from 1."""
        await self._choose(number - 1)

    async def action_choose_marked(self) -> None:
        """Choose the marked line."""
        await self._choose(self._card.marked)

    async def _choose(self, at: int) -> None:
        self.came_in_sight()
        if self._card.choose(at):
            await self._finish()
        self.refresh_hints()

    def action_hint(self) -> None:
        """Show the gloss of the marked choice."""
        self._card.hint()
        self.refresh_hints()

    async def action_give_up(self) -> None:
        """Give up: the path is shown."""
        await self._finish()

    async def advance(self) -> None:
        """Show the next path, or home after the last."""
        if self.at + 1 == len(self.onboarding.questions):
            self.malgil.go_home()
            return
        self.at += 1
        with self.app.batch_update():
            self._card = self._card_of(self.at)
            await self.replace_body(self._card)
            await self._begin()

    def _heading(self, width: int) -> list[Content]:
        count = f"{self.at + 1} / {len(self.onboarding.questions)}"
        title = Content.assemble((_("Walk"), "bold"), "  ", (count, "bold $primary"))
        note = Content(_("Not graded: find the path in the real menu.")).stylize("$muted")
        return two_sides(title, note, width)
