"""Onboarding on the first day: three ways through the real menu, not graded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.errors import MalgilError
from malgil.base.i18n import N_, _
from malgil.review.onboarding import Onboarding
from malgil.tui.commands import leave, quiet, section
from malgil.tui.review.cards import PATH_COMMANDS, PathCard, PathScreen, PathStage
from malgil.tui.shell.base import SMALL_WINDOW
from malgil.tui.widgets.action_bar import BarItem, enter_item
from malgil.tui.widgets.lines import Lines, two_sides

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from malgil.tui.shell.base import AppContext, BaseApp

_CHOICES = frozenset({"choose", "choose_marked", "move", "give_up"})


def start_onboarding(app: BaseApp) -> None:
    """Show the first day's onboarding."""
    try:
        onboarding = Onboarding(app.app_context.collection, app.app_context.clock)
    except MalgilError as error:
        app.fail(error)
        return
    if onboarding.questions:
        app.go_to("onboarding", onboarding)
    else:
        app.go_home()


class OnboardingScreen(PathScreen[None]):
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
        self._path = self._path_of(0)

    @property
    def path(self) -> PathCard:
        """The path that is asked."""
        return self._path

    def compose_above(self) -> ComposeResult:
        """Compose the line above the path."""
        yield Lines(self._heading)

    def compose_body(self) -> ComposeResult:
        """Compose the first path."""
        yield self._path

    async def on_mount(self) -> None:
        """Begin."""
        await self._begin()

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now."""
        done = self._path.stage is PathStage.DONE
        if action == "hint":
            return self._path.can_hint
        if action in _CHOICES:
            return not done
        return done if action == "go_on" else True

    def _path_of(self, at: int) -> PathCard:
        return PathCard(self.onboarding.descent(at), self.onboarding.questions[at])

    async def _begin(self) -> None:
        self.begin_timing()
        self.came_in_sight()
        await self.bar.show(tuple)
        self.redraw()

    async def finish_path(self, path: PathCard) -> None:
        """Log the path, and show every right one."""
        with self.reporting():
            self.onboarding.finish(self.at, path.descent, duration_ms=self.spent_ms())
        path.show_end(None)
        await self.bar.show(self._next_items)
        self.refresh_hints()

    def _next_items(self) -> list[BarItem]:
        last = self.at + 1 == len(self.onboarding.questions)
        return [enter_item("go_on", _("Done") if last else _("Next"))]

    async def advance(self) -> None:
        """Show the next path, or home after the last."""
        if self.at + 1 == len(self.onboarding.questions):
            self.malgil.go_home()
            return
        self.at += 1
        with self.app.batch_update():
            self._path = self._path_of(self.at)
            await self.replace_body(self._path)
            await self._begin()

    def _heading(self, width: int) -> list[Content]:
        count = f"{self.at + 1} / {len(self.onboarding.questions)}"
        title = Content.assemble((_("Walk"), "bold"), "  ", (count, "bold $primary"))
        note = Content(_("Not graded: find the path in the real menu.")).stylize("$muted")
        return two_sides(title, note, width)
