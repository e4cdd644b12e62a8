"""Screens that ask one question after another."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic, TypeVar

from textual.widgets import Static

from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.tui.shell.base import MalgilScreen
from malgil.tui.text import literal
from malgil.tui.widgets.action_bar import ActionBar, enter_item

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from enum import Enum

    from textual.app import ComposeResult
    from textual.widget import Widget

    from malgil.tui.shell.base import AppContext
    from malgil.tui.widgets.action_bar import BarItem

Outcome = TypeVar("Outcome")

SEEN_SECONDS = 0.2
"""How long something has to be in sight before it can be judged or chosen."""

_JUDGING = frozenset({
    "good", "again", "hard", "easy", "overrule", "know_already",
    "choose", "choose_marked", "check", "mark", "toggle_place", "give_up",
})  # fmt: skip
_HELD = ("move", "leap", "page")


class QuestionScreen(MalgilScreen, Generic[Outcome]):
    """Asks questions, and shows an answer's outcome only once the answer is on disk.

    Attributes:
        FAILED: The stage after an answer that could not be written.
        ELSEWHERE: The error of an answer that another window has given already.
        stage: What the screen waits for.
    """

    FAILED: ClassVar[Enum]
    ELSEWHERE: ClassVar[type[Exception]]

    stage: Enum

    def __init__(self, app_context: AppContext) -> None:
        """Begin to measure the time of the first question."""
        super().__init__(app_context)
        self._notice = Static(id="notice")
        self._failed: Callable[[], Outcome] | None = None
        self._shown_at = app_context.monotonic()
        self._seen_from = app_context.pressed()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Return whether an action is available now: what was not seen is not judged."""
        if action in _JUDGING and self.app_context.pressed() - self._seen_from < SEEN_SECONDS:
            return False
        return super().check_action(action, parameters)

    def may_repeat(self, key: str) -> bool:
        """Return whether a held key goes on acting."""
        return all(
            command.id.startswith(_HELD) for command in self.available() if key in command.all_keys
        )

    def came_in_sight(self) -> None:
        """Note that something new is in sight."""
        self._seen_from = self.app_context.pressed()

    def compose_below(self) -> ComposeResult:
        """Compose the notice and the row of actions."""
        yield self._notice
        yield ActionBar(id="bar")

    async def advance(self) -> None:
        """Show the next question."""
        raise NotImplementedError

    async def recorded(self, outcome: Outcome) -> None:
        """Show the outcome of an answer that is on disk."""
        raise NotImplementedError

    def begin_timing(self) -> None:
        """Measure the time of a new question."""
        self._notice.display = False
        self._failed = None
        self._shown_at = self.app_context.monotonic()

    def spent_ms(self) -> int:
        """Return the time since the question was shown."""
        return max(0, round((self.app_context.monotonic() - self._shown_at) * 1000))

    async def enter(self, stage: Enum, items: Callable[[], Sequence[BarItem]]) -> None:
        """Enter a stage, with what returns its actions."""
        self.stage = stage
        await self.bar.show(items)
        self.came_in_sight()
        self.refresh_hints()

    async def replace_body(self, widget: Widget) -> None:
        """Put a widget in the place of the body's."""
        body = self.body
        await body.remove_children()
        await body.mount(widget)
        body.scroll_home(animate=False)

    async def record(self, write: Callable[[], Outcome]) -> None:
        """Write an answer, and show its outcome if and only if it is on disk."""
        try:
            outcome = write()
        except self.ELSEWHERE as error:
            if isinstance(error, MalgilError):
                self.say(str(error))
            await self.advance()
        except MalgilError as error:
            self._failed = write
            self._notice.update(literal(str(error)))
            self._notice.display = True
            await self.enter(self.FAILED, lambda: [enter_item("retry", _("Try again"))])
        else:
            self._notice.display = False
            await self.recorded(outcome)

    async def action_go_on(self) -> None:
        """Go on to the next question."""
        await self.advance()

    async def action_retry(self) -> None:
        """Write the answer that could not be written."""
        if self._failed is not None:
            await self.record(self._failed)
