"""The Textual app: which screen is shown, the look, and how the program ends."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events, notifications
from textual.geometry import Offset
from textual.screen import Screen
from textual.widgets import Input

from malgil.base import ending, i18n
from malgil.base.errors import MalgilError
from malgil.store import database
from malgil.tui.commands import APP_COMMANDS
from malgil.tui.navigation import load
from malgil.tui.review.flow import first_screen
from malgil.tui.shell.base import (
    SMALL_WINDOW,
    AppContext,
    BaseApp,
    KeyScreen,
    MalgilScreen,
    is_too_small,
)
from malgil.tui.text import visible
from malgil.tui.themes import THEME_NAMES, THEMES, AsciiLook
from malgil.tui.widgets.answer_input import MOST_PASTED, KeyFilter, bounded
from malgil.tui.widgets.lines import Lines, cells

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from typing import Literal

    from textual.binding import BindingType
    from textual.driver import Driver
    from textual.filter import LineFilter

    from malgil.collection import Collection
    from malgil.quiz.session import QuizSession
    from malgil.quiz.views import QuizSetup
    from malgil.sync.background import BackgroundSync

INTERRUPTED = 130
"""What the program exits with after Ctrl+C."""

_WARNING_SECONDS = 30
_LOOK_SECONDS = 15
_ALLOCATIONS = 10_000
_ANSWERED = (1, 2)
_PROBE = "\x1b7\x1b[1;1H●\x1b[6n\x1b[1;1H  \x1b8"
"""Draws a doubtful character in the corner, asks where the cursor is now, and wipes it."""


class MalgilApp(BaseApp):
    """malgil in the terminal.

    One screen is shown at a time; help and the palette lie over it.
    """

    CSS_PATH = "app.tcss"
    TITLE = "malgil"
    BINDINGS: ClassVar[list[BindingType]] = [command.binding() for command in APP_COMMANDS]

    def __init__(
        self,
        collection: Collection,
        clock: Callable[[], datetime],
        *,
        start: Literal["home", "review", "quiz", "now"] = "home",
        limit: int | None = None,
        minutes: float | None = None,
        phrasebook: str | None = None,
        quiz: QuizSetup | QuizSession | None = None,
        problem: str = "",
        background: BackgroundSync | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        pressed: Callable[[], float] | None = None,
        settled: Callable[[], object] = lambda: None,
    ) -> None:
        """Take what to study.

        Args:
            collection: The open collection; whoever opened it closes it.
            clock: What time it is for the learner.
            start: The first screen.
            limit: How many answers a session that starts at once has at most.
            minutes: Time limit in minutes.
            phrasebook: The one phrasebook to study, or None for all.
            quiz: The quiz to start with, or a run to go on with; None for its set-up.
            problem: The problem to start the checklist with.
            background: Syncs in the background, or None.
            monotonic: Seconds that never go back.
            pressed: When a key comes, in such seconds (default: when it was read).
            settled: Called once the first screen is drawn.
        """
        super().__init__()
        self.app_context = AppContext(
            collection=collection,
            clock=clock,
            monotonic=monotonic,
            pressed=pressed or time.monotonic,
            phrasebook=phrasebook,
        )
        self.background = background
        self._start = start
        self._limit = limit
        self._minutes = minutes
        self._quiz = quiz
        self._problem = problem
        self._settled = settled
        self._keys = KeyFilter()
        self._pressed = pressed
        self._ascii = AsciiLook(enabled=False)
        self._ambiguous_is_wide = False
        self._asked_width = False
        self._language = collection.settings.language
        self._day: int | None = None
        for theme in THEMES:
            self.register_theme(theme)
        self._begin_look()

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Put the ASCII look behind everything that is drawn."""
        filters = super().get_line_filters()
        return [*filters, self._ascii] if self._ascii.enabled else filters

    def get_default_screen(self) -> Screen[None]:
        """Begin with home or the first card itself: an empty screen below would be laid out too."""
        try:
            if self._start == "home":
                home: MalgilScreen = load("home")(self.app_context)
                return home
            if self._start == "review":
                return first_screen(self.app_context, limit=self._limit, minutes=self._minutes)
        except MalgilError as error:
            self.failure = error
        return Screen()

    def on_mount(self) -> None:
        """Show the first screen and listen to the system."""
        self._listen_to_signals()
        self._ask_for_width()
        self.call_after_refresh(self._settled)
        self.call_after_refresh(self.sync_soon)
        self.look_at_day()
        self.set_interval(_LOOK_SECONDS, self.look_at_day)
        if self.failure is not None:
            self.fail(self.failure)
        elif self._start == "quiz":
            self.go_to("begin-quiz", self._quiz)
        elif self._start == "now":
            self.go_to("now", self._problem)
        warning = self.app_context.collection.clock_warning(self.app_context.clock())
        for text in (*self.app_context.collection.connection.notices, *filter(None, [warning])):
            self.notify(visible(text), severity="warning", markup=False, timeout=_WARNING_SECONDS)

    def look_at_day(self) -> None:
        """At the rollover, let the screens in sight read what they show again."""
        with suppress(MalgilError):
            day = self.app_context.collection.day(self.app_context.clock())
            before, self._day = self._day, day
            for screen in self.screen_stack if before not in (None, day) else ():
                if isinstance(screen, MalgilScreen) and not screen.is_emptied:
                    screen.returned()

    async def on_event(self, event: events.Event) -> None:
        """Let only keystrokes through, not late commits of an input method."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            is_taken = self._keys.takes(event, self._driver, self.focused)
            at = event.time if self._pressed is None else self._pressed()
            is_repeat = self._keys.is_repeat(event.key, at)
            if ending.asked() or not is_taken or (is_repeat and not self._may_repeat(event)):
                return
        if isinstance(event, events.Paste):
            event.text = event.text[:MOST_PASTED]
        await super().on_event(event)

    def on_notify(self, event: notifications.Notify) -> None:
        """Keep only the newest notice, since a pile of them would cover the card."""
        if event.notification.severity != "warning":
            self.clear_notifications()

    def _may_repeat(self, event: events.Key) -> bool:
        is_text = event.is_printable and isinstance(self.focused, Input)
        screen = self.screen
        return is_text or not isinstance(screen, KeyScreen) or screen.may_repeat(event.key)

    def get_driver_class(self) -> type[Driver]:
        """Return the system's driver, of which only keys come, and few at once."""
        return bounded(super().get_driver_class())

    @property
    def cursor_position(self) -> Offset:
        """Where the terminal's cursor stands, for screen readers, braille and input methods.

        On the field that has the focus, or else on the marked line, or what is to be read first.
        """
        screen = self.screen
        field = screen.focused
        if isinstance(field, Input):  # whose own `cursor_screen_offset` is a cell off at the end
            column = cells(field.value[: field.cursor_position]) - field.scroll_offset.x
            return field.content_region.offset + Offset(column, 0)
        every = screen.cursor_lines() if isinstance(screen, KeyScreen) else screen.query(Lines)
        shown = [lines for lines in every if lines.region]
        if not shown:
            return Offset()
        marked = [lines for lines in shown if lines.focus_at is not None]
        body = [lines for lines in shown if lines in screen.query("#body Lines")]
        holder = marked[-1] if marked else (body or shown)[0]
        return holder.content_region.offset + (holder.focus_at or Offset())

    @cursor_position.setter
    def cursor_position(self, position: Offset) -> None:
        """Ignore what Textual's fields set. The field that has the focus is asked instead."""

    @property
    def is_ascii(self) -> bool:
        """Whether the ASCII look is on."""
        return self._ascii.enabled

    def _fatal_error(self) -> None:
        # Textual would print a traceback with what is on the cards; `run_app` raises it instead.
        self.failure = self.failure or self._exception
        self._close_messages_no_wait()

    def _handle_exception(self, error: Exception) -> None:
        """Leave with a message if it was the collection that could not be read, on any screen."""
        message = database.error_of_reading(self.app_context.collection.connection, error)
        if message is None:
            super()._handle_exception(error)
        else:
            self.fail(message)

    def action_help(self) -> None:
        """Open the help."""
        if not isinstance(self.screen, load("help")):
            self.go_to("help", self.screen)

    def action_command_palette(self) -> None:
        """Open the command palette."""
        if isinstance(self.screen, KeyScreen):
            self.push_screen(load("palette")())

    def action_find(self) -> None:
        """Open the search."""
        self.go_to("show-find")

    async def action_undo(self) -> None:
        """Undo the last action, whatever screen is open."""
        if isinstance(self.screen, MalgilScreen):
            await self.screen.action_undo()

    async def action_redo(self) -> None:
        """Redo the last undone action."""
        if isinstance(self.screen, MalgilScreen):
            await self.screen.action_redo()

    async def action_quit(self) -> None:
        """Leave the program."""
        self.exit(return_code=0)

    def action_interrupt(self) -> None:
        """Leave the program as after Ctrl+C."""
        self.exit(return_code=INTERRUPTED)

    def action_page(self, by: int) -> None:
        """Scroll the screen."""
        if isinstance(self.screen, MalgilScreen):
            self.screen.action_page(by)

    def on_settings_changed(self) -> None:
        """Take over settings that have changed; a new language is spoken at once."""
        self._apply_look()
        language = self.app_context.settings.language
        if language != self._language:
            self._language = language
            i18n.use(i18n.choose(None, language, os.environ))
            self.call_later(self._speak_again)

    async def _speak_again(self) -> None:
        for screen in self.screen_stack:
            if isinstance(screen, MalgilScreen) and not screen.is_emptied:
                await screen.speak_again()

    def _begin_look(self) -> None:
        """Put the theme in place before a rule is read: to change it reads every rule again."""
        self.set_reactive(MalgilApp.theme, self._theme_name())
        self.set_class(self.current_theme.dark, "-dark-mode", update=False)
        self.stylesheet.set_variables(self.get_css_variables())
        self._apply_look()

    def _theme_name(self) -> str:
        chosen = self.app_context.settings.theme
        return chosen if chosen in THEME_NAMES else THEMES[0].name

    def _apply_look(self) -> None:
        settings = self.app_context.settings
        self.theme = self._theme_name()
        self.animation_level = "none" if settings.reduced_motion else "basic"
        use_ascii = settings.ascii == "on" or (settings.ascii == "auto" and self._ambiguous_is_wide)
        if use_ascii != self._ascii.enabled:
            self._ascii.enabled = use_ascii
            if self.is_running:
                self.refresh_css(animate=False)

    def _ask_for_width(self) -> None:
        """Ask the terminal how wide it draws doubtful characters; no answer changes nothing."""
        driver = self._driver
        if driver is not None and not driver.is_headless and not driver.is_inline:
            self._asked_width = True
            driver.write(_PROBE)

    def on_cursor_position(self, event: events.CursorPosition) -> None:
        """Take the terminal's answer: the second column after a character that is one cell wide."""
        if self._asked_width and event.y == 0 and event.x in _ANSWERED:
            self._asked_width = False
            self._ambiguous_is_wide = event.x > 1
            self._apply_look()

    def on_resize(self, event: events.Resize) -> None:
        """Say so when the terminal is too small, and go on when it is large enough again."""
        covered = self.screen.has_class("-too-small")
        screen = self.screen_stack[-1 - covered]
        least = screen.LEAST if isinstance(screen, KeyScreen) else SMALL_WINDOW
        if is_too_small(event.size, least) and not covered:
            self.push_screen(load("too-small")(least))
        elif not is_too_small(event.size, least) and covered:
            self.pop_screen()

    def _listen_to_signals(self) -> None:
        """Leave the terminal as it was when the system ends the program."""
        asked_for = ending.descriptor()
        if asked_for is not None:
            asyncio.get_running_loop().add_reader(asked_for, self._end_by_signal, asked_for)

    def _end_by_signal(self, asked_for: int) -> None:
        asyncio.get_running_loop().remove_reader(asked_for)
        self.exit(return_code=ending.exit_code())


def _spare_the_collector() -> None:
    """Let Python look for cycles among new objects only: what was loaded stays until the end."""
    gc.freeze()
    gc.set_threshold(_ALLOCATIONS)


def run_app(collection: Collection, clock: Callable[[], datetime], **options: Any) -> int:
    """Run the app until it is left.

    Args:
        collection: The open collection.
        clock: The learner's clock.
        options: Further arguments of `MalgilApp`.

    Returns:
        The program's exit code: 0, 130 after Ctrl+C, 128 and the signal's number after
        SIGTERM or SIGHUP.

    Raises:
        MalgilError: The collection could not be read any more; the screen is restored by then.
    """
    app = MalgilApp(collection, clock, settled=_spare_the_collector, **options)
    with ending.drawing_on(sys.stdin.fileno()):
        app.run()
    if app.failure is not None:
        raise app.failure
    return app.return_code or 0
