"""Onboarding on the first day: three ways through the real menu, not graded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical, VerticalScroll
from textual.content import Content

from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.tui.command import Scope
from malgil.tui.commands import bindings_of
from malgil.tui.review.cards import PathCard, PathStage
from malgil.tui.shell.base import MalgilScreen
from malgil.tui.widgets.action_bar import ActionBar, BarItem
from malgil.tui.widgets.lines import Lines, two_sides

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from malgil.review.onboarding import Onboarding
    from malgil.tui.shell.base import AppContext

_CHOICES = frozenset({"choose", "choose_marked", "move", "give_up"})


class OnboardingScreen(MalgilScreen):
    """Three ways to find, one after the other."""

    SCOPES = (Scope.PATH, Scope.ONBOARDING)
    BINDINGS = bindings_of(*SCOPES)

    def __init__(self, app_context: AppContext, onboarding: Onboarding) -> None:
        """Take the onboarding; it has at least one question."""
        super().__init__(app_context)
        self.onboarding = onboarding
        self.at = 0
        self._shown_at = app_context.monotonic()
        self._heading = OnboardingHeading()
        self._bar = ActionBar(id="bar")
        self._card = self._card_of(0)

    def compose(self) -> ComposeResult:
        """Make the frame with the first way in it."""
        with Vertical(id="frame"):
            yield self._heading
            with VerticalScroll(id="body", can_focus=False):
                yield self._card
            yield self._bar
        yield self.hints

    async def on_mount(self) -> None:
        """Begin."""
        await self._begin()

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now."""
        done = self._card.stage is PathStage.DONE
        if action in _CHOICES:
            return not done
        return done if action == "go_on" else True

    def _card_of(self, at: int) -> PathCard:
        question = self.onboarding.questions[at]
        return PathCard(question.prompt, self.onboarding.descent(at), question.places)

    async def _begin(self) -> None:
        self._heading.show(self.at + 1, len(self.onboarding.questions))
        self._shown_at = self.app_context.monotonic()
        await self._bar.show(())
        self.refresh_hints()

    async def _finish(self) -> None:
        spent = max(0, round((self.app_context.monotonic() - self._shown_at) * 1000))
        try:
            self.onboarding.finish(self.at, self._card.descent, duration_ms=spent)
        except MalgilError as error:
            self.say(str(error), bad=True)
        self._card.show_end(None)
        last = self.at + 1 == len(self.onboarding.questions)
        label = _("Done") if last else _("Next")
        await self._bar.show([BarItem(action="go_on", key="Enter", label=label, strong=True)])
        self.refresh_hints()

    def action_move(self, by: int) -> None:
        """Mark another choice."""
        self._card.move(by)

    async def action_choose(self, number: int) -> None:
        """Choose by number, from 1."""
        if self._card.choose(number - 1):
            await self._finish()

    async def action_choose_marked(self) -> None:
        """Choose the marked line."""
        if self._card.choose_marked():
            await self._finish()

    async def action_give_up(self) -> None:
        """Have the way shown."""
        await self._finish()

    async def action_go_on(self) -> None:
        """Go on to the next way, or home after the last."""
        if self.at + 1 == len(self.onboarding.questions):
            self.malgil.go_home()
            return
        self.at += 1
        body = self.query_one("#body", VerticalScroll)
        with self.app.batch_update():
            await body.remove_children()
            self._card = self._card_of(self.at)
            await body.mount(self._card)
            body.scroll_home(animate=False)
            await self._begin()

    def action_leave(self) -> None:
        """Go home."""
        self.malgil.go_home()


class OnboardingHeading(Lines):
    """The line above the way."""

    def __init__(self) -> None:
        """Start at nothing."""
        super().__init__()
        self._text = ""

    def show(self, number: int, total: int) -> None:
        """Show which way it is."""
        self._text = f"{number} / {total}"
        self.refresh()

    def lines(self, width: int) -> list[Content]:
        """Return the one line."""
        title = Content.assemble((_("Walk"), "bold"), "  ", (self._text, "bold $primary"))
        note = Content(_("Not graded: find the path in the real menu.")).stylize("$muted")
        return two_sides(title, note, width)
