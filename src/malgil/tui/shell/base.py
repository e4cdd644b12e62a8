"""Base of all screens: the app, commands, the line of keys, notices."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ClassVar, cast

from msgspec import Struct
from msgspec.structs import replace
from textual._compositor import Compositor
from textual.app import App
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import ModalScreen, Screen, ScreenResultType
from textual.widgets._toast import Toast

from malgil import wording
from malgil.base.errors import MalgilError
from malgil.base.events import EventKind
from malgil.base.i18n import N_, _
from malgil.store.log import last_number
from malgil.tui.commands import APP_COMMANDS, Command, shown
from malgil.tui.navigation import FUNCTIONS, load
from malgil.tui.text import visible
from malgil.tui.widgets.action_bar import ActionBar
from malgil.tui.widgets.answer_input import AnswerInput
from malgil.tui.widgets.lines import Lines, clickable, hanging

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import datetime

    from textual.app import ComposeResult
    from textual.events import Resize
    from textual.geometry import Size

    from malgil.base.settings import Settings
    from malgil.base.undone import Undone
    from malgil.collection import Collection
    from malgil.review.session import ReviewSession
    from malgil.sync.background import BackgroundSync


_WIDTHS = [(0, "-narrow"), (80, "-wide"), (140, "-vast")]
_HEIGHTS = [(0, "-short"), (24, "-mid"), (30, "-tall")]
"""The classes of a screen by the columns and the lines that it has at least."""

_LOOK_SECONDS = 0.5
"""How often a sync in the background is looked at."""


class AppContext(Struct, frozen=True, kw_only=True):
    """Handed to every screen.

    Attributes:
        collection: The open collection.
        clock: What time it is for the learner.
        monotonic: Seconds that never go back, for how long answers take.
        pressed: Seconds that never go back, for when keys come.
        phrasebook: The one phrasebook to study, or None for all.
    """

    collection: Collection
    clock: Callable[[], datetime]
    monotonic: Callable[[], float]
    pressed: Callable[[], float]
    phrasebook: str | None = None

    @property
    def settings(self) -> Settings:
        """The learner's settings now."""
        return self.collection.settings


class SessionState(Struct, kw_only=True):
    """One session as the screens see it, handed from the review to its end and back.

    Attributes:
        session: The session.
        started: When it began, on the monotonic clock.
        onboarded: Whether the onboarding is done.
    """

    session: ReviewSession
    started: float
    onboarded: bool = False


class SettingsChanged(Message):
    """The settings changed. The app applies them."""


class BaseApp(App[None]):
    """The app as its screens know it: what they work with, and how to show another.

    Attributes:
        app_context: What every screen works with.
        failure: The error that ended the app, if one did.
        came_from: Shows the screen that leaving returns to, if that is not home.
        background: Syncs in the background, or None.
    """

    HORIZONTAL_BREAKPOINTS = _WIDTHS
    VERTICAL_BREAKPOINTS = _HEIGHTS

    app_context: AppContext
    failure: Exception | None = None
    came_from: Callable[[], object] | None = None
    background: BackgroundSync | None = None

    def sync_soon(self) -> None:
        """Sync in the background, if that is set and something is new."""
        background = self.background
        if background is None:
            return

        def look() -> None:
            if not background.wait():
                self.set_timer(_LOOK_SECONDS, look)
                return
            self.app_context.collection.forget_cached()
            self.post_message(SettingsChanged())
            screen = self.screen
            if isinstance(screen, MalgilScreen) and screen.SHOWS_SYNC and not screen.is_emptied:
                screen.returned()

        if background.start():
            self.set_timer(_LOOK_SECONDS, look)

    def go_home(self) -> None:
        """Show home, or the screen that the present one was called from."""
        came_from, self.came_from = self.came_from, None
        self.go_to("home")
        if came_from is not None:
            came_from()

    def go_to(self, name: str, *arguments: object) -> None:
        """Open what has this name in `navigation`: a screen, or a function that leads to one."""
        target, below = load(name), self.screen
        if name in FUNCTIONS:
            target(self, *arguments)
        elif target.OVER and isinstance(below, KeyScreen):
            with below.reporting():
                screen = target(self.app_context, *arguments)
                number = self._log_length()
                self.push_screen(
                    screen,
                    lambda _result: below.uncovered(has_changed=number != self._log_length()),
                )
        else:
            self.show(lambda: target(self.app_context, *arguments))

    def _log_length(self) -> int:
        return last_number(self.app_context.collection.connection)

    def go_from_anywhere(self, name: str, *arguments: object) -> None:
        """Open something in place of the present screen, and of what lies over it."""
        while isinstance(self.screen, ModalScreen) or getattr(self.screen, "OVER", False):
            if isinstance(self.screen, ModalScreen):
                self.screen.dismiss(None)
            else:
                self.pop_screen()
        self.go_to(name, *arguments)

    def show(self, make: Callable[[], MalgilScreen]) -> None:
        """Make a screen and show it in place of the present one."""
        try:
            screen = make()
        except MalgilError as error:
            self.fail(error)
            return
        below = self.screen
        if isinstance(below, MalgilScreen) and len(self.screen_stack) > 1:
            self.switch_screen(screen)
        else:
            # Textual can only cover the screen that it began with; emptied, it costs nothing.
            self.push_screen(screen)
            self.call_later(below.remove_children)
        if is_too_small(self.size, screen.LEAST):
            self.push_screen(load("too-small")(screen.LEAST))

    def fail(self, error: Exception) -> None:
        """Leave with a message: the collection cannot be read any more."""
        self.failure = error
        self.exit(return_code=error.exit_code if isinstance(error, MalgilError) else 1)


class WholeNotices(Compositor):
    """Draws notices whole. Textual cuts them at edges below, which blanks wide characters."""

    @property
    def cuts(self) -> list[list[int]]:
        """Where a widget starts or ends on each line."""
        if self._cuts is not None:
            return self._cuts
        lines = super().cuts
        visible = [region.intersection(clip) for region, clip in self.visible_widgets.values()]
        for widget, (region, clip) in self.visible_widgets.items():
            if isinstance(widget, Toast):
                notice = region.intersection(clip)
                kept = {other.x for other in visible if other.right > notice.right}
                hidden = set(range(notice.x + 1, notice.right)) - kept
                for y in notice.line_range:
                    lines[y] = [cut for cut in lines[y] if cut not in hidden]
        return lines


class KeyScreen(Screen[ScreenResultType]):
    """A screen with its commands.

    Attributes:
        LEAST: The columns and lines that it needs.
        KEYS: What its keys do.
        SHARED_KEYS: Commands of several screens. They precede its own.
    """

    LEAST: ClassVar[tuple[int, int]] = (60, 20)
    KEYS: ClassVar[tuple[Command, ...]] = ()
    SHARED_KEYS: ClassVar[tuple[Command, ...]] = ()
    AUTO_FOCUS = ""

    def __init_subclass__(cls, **options: Any) -> None:
        """Bind the keys of the commands."""
        # Textual does not pass the keys of a modal screen on to the app.
        app_keys = APP_COMMANDS if issubclass(cls, ModalScreen) else ()
        commands = (*cls.SHARED_KEYS, *cls.KEYS, *app_keys)
        cls.BINDINGS = [command.binding() for command in commands]
        super().__init_subclass__(**options)

    def __init__(self, app_context: AppContext) -> None:
        """Take the app's context."""
        super().__init__()
        self._compositor = WholeNotices()
        self.app_context = app_context
        self._begin_size(self.app.size)

    def _begin_size(self, size: Size) -> None:
        """Set the classes of the window's size before a rule is applied.

        Textual sets them after the first layout, which would style and lay out everything twice.
        """
        for length, breakpoints in ((size.width, _WIDTHS), (size.height, _HEIGHTS)):
            _least, name = max(point for point in breakpoints if point[0] <= length)
            self.add_class(name, update=False)
        self.set_class(is_too_small(size, KeyScreen.LEAST), "-tiny", update=False)

    def on_resize(self, event: Resize) -> None:
        """Leave out frames in a small window."""
        self.set_class(is_too_small(event.size, KeyScreen.LEAST), "-tiny")

    @property
    def malgil(self) -> BaseApp:
        """The app."""
        return cast("BaseApp", self.app)

    @property
    def collection(self) -> Collection:
        """The open collection."""
        return self.app_context.collection

    def now(self) -> datetime:
        """Return the learner's time."""
        return self.app_context.clock()

    def can(self, action: str) -> bool:
        """Return whether an action of this screen makes sense now."""
        del action
        return True

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Return whether an action is available now, for Textual."""
        del parameters
        return self.can(action)

    def may_repeat(self, key: str) -> bool:
        """Return whether a held key goes on acting."""
        return key != "enter"

    def available(self) -> list[Command]:
        """Return the commands that can be used now: the screen's, then the app's."""
        every = (*self.SHARED_KEYS, *self.KEYS)
        usable = [command for command in every if self.can(command.id.partition("(")[0])]
        labels = self.labels()
        return [
            *(replace(one, label=labels.get(one.id, one.label)) for one in usable),
            *APP_COMMANDS,
        ]

    def labels(self) -> dict[str, str]:
        """Return what commands are called at this moment, by id, if not by their label (msgids)."""
        return {"leave": N_("Back")} if self.malgil.came_from is not None else {}

    def hinted(self) -> list[Command]:
        """Return the commands for the bottom line."""
        return self.available()

    def cursor_lines(self) -> Iterable[Lines]:
        """Return what can hold the terminal's cursor, in the order of reading."""
        return self.query(Lines)

    def refresh_hints(self) -> None:
        """Show the keys that work now."""
        for hints in self.query(KeyHints):
            hints.refresh()
        self.refresh_bindings()

    def say(self, text: str, *, bad: bool = False, seconds: float = 4) -> None:
        """Show a notice for a while, literally."""
        self.app.notify(
            visible(text),
            severity="error" if bad else "information",
            timeout=seconds,
            markup=False,
        )

    @contextmanager
    def reporting(self) -> Iterator[None]:
        """Show an error as a notice."""
        try:
            yield
        except MalgilError as error:
            self.say(str(error), bad=True)

    def returned(self) -> None:
        """Show what a screen over this one has changed, or what a new day brings."""
        self.refresh_hints()

    def uncovered(self, *, has_changed: bool) -> None:
        """Go on after a screen that lay over this one. The log may have grown meanwhile."""
        del has_changed
        self.returned()


class MalgilScreen(KeyScreen[None]):
    """A screen in the frame that all have.

    Attributes:
        OVER: Whether it lies over the screen that opened it, and leaving returns there.
        HAS_BAR: Whether a row of actions stands below the body.
        SHOWS_SYNC: Whether it shows what the last sync brought.
    """

    OVER: ClassVar[bool] = False
    SHOWS_SYNC: ClassVar[bool] = False
    HAS_BAR: ClassVar[bool] = False

    def compose(self) -> ComposeResult:
        """Compose the frame: a body that scrolls, what stands above and below, and the keys."""
        with Vertical(id="frame"):
            yield from self.compose_above()
            with VerticalScroll(id="body", can_focus=False):
                yield from self.compose_body()
            yield from self.compose_below()
        yield KeyHints(self.hinted)

    def compose_above(self) -> ComposeResult:
        """Compose what stands above the body."""
        return ()

    def compose_body(self) -> ComposeResult:
        """Compose the body."""
        yield Lines(self.body_lines)

    def compose_below(self) -> ComposeResult:
        """Compose what stands below the body: a row of actions if the screen has one."""
        if self.HAS_BAR:
            yield ActionBar(id="bar")

    def body_lines(self, width: int) -> Sequence[Content]:
        """Return the lines of the body."""
        del width
        return ()

    @property
    def is_emptied(self) -> bool:
        """Whether it is only the ground that Textual needs below the screen that is shown."""
        return not self.query("#frame")

    @property
    def body(self) -> VerticalScroll:
        """The part that scrolls."""
        return self.query_one("#body", VerticalScroll)

    @property
    def bar(self) -> ActionBar:
        """The row of actions below the body, if the screen has one."""
        return self.query_one(ActionBar)

    def can_step(self, *, again: bool) -> bool:
        """Return whether there is something to undo or redo."""
        kind = EventKind.RESTORE if again else EventKind.CANCEL
        return self.collection.target_of(kind) is not None

    def hinted(self) -> list[Command]:
        """Return the commands for the bottom line: undo and redo only where they do something."""
        return [
            command
            for command in self.available()
            if command.id not in ("undo", "redo") or self.can_step(again=command.id == "redo")
        ]

    def redraw(self) -> None:
        """Draw all lines again, and the keys that work now."""
        for lines in self.query(Lines):
            lines.refresh(layout=True)
        self.refresh_hints()

    async def speak_again(self) -> None:
        """Show everything in the language that was chosen just now. What is being done stays."""
        self.returned()
        self.redraw()
        for field in self.query(AnswerInput):
            field.speak_again()
        for bar in self.query(ActionBar):
            await bar.show_again()

    def sync_lines(self, width: int) -> list[Content]:
        """Return what went wrong in the last sync."""
        background = self.malgil.background
        if background is None or not background.problem:
            return []
        text = _("Sync: {problem}").format(problem=background.problem)
        return hanging(text, width, style="$muted")

    def say_undone(self, undone: Undone | None, *, again: bool = False) -> None:
        """Show what was undone or redone."""
        if undone is None:
            self.say(_("Nothing to redo.") if again else _("Nothing to undo."))
            return
        template = _("Redone: {what}") if again else _("Undone: {what}")
        self.say(template.format(what=wording.action_text(undone)))

    def attempt(self, do: Callable[[], object]) -> bool:
        """Run an action and return whether it succeeded. Show the reason if not."""
        try:
            do()
        except MalgilError as error:
            self.say(str(error), bad=True, seconds=8)
            return False
        return True

    def ask(self, text: str, take: Callable[[str], object], value: str = "") -> None:
        """Let something be typed. A text that is refused can be corrected."""

        def answered(typed: str) -> None:
            if not self.attempt(lambda: take(typed)):
                self.ask(text, take, typed)

        self._prompt(load("prompt")(self.app_context, text, value=value), answered)

    def confirm(self, text: str, do: Callable[[], object]) -> None:
        """Ask whether to go on."""
        self._prompt(load("prompt")(self.app_context, text), lambda _typed: self.attempt(do))

    def choose(self, text: str, options: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Let one of a few things be chosen by its number."""
        prompt = load("prompt")(self.app_context, text, options=[label for label, _do in options])
        self._prompt(prompt, lambda number: self.attempt(options[int(number) - 1][1]))

    def _prompt(self, prompt: Screen[str | None], take: Callable[[str], object]) -> None:
        def closed(answer: str | None) -> None:
            self.remove_class("-asking")
            if answer is not None:
                take(answer)

        self.add_class("-asking")
        self.app.push_screen(prompt, closed)

    def may_step_back(self) -> bool:
        """Return whether an action can be undone or redone at this moment."""
        return True

    def step_choice(self, *, again: bool) -> bool:
        """Take back a choice of a question that is not answered yet, or make it again."""
        del again
        return False

    def step(self, *, again: bool, expected: str | None) -> Undone | None:
        """Undo or redo the last change of the collection."""
        if again:
            return self.collection.redo(self.now())
        return self.collection.undo(self.now(), expected=expected)

    async def stepped(self, undone: Undone, *, again: bool) -> None:
        """Show what an undo or a redo left."""
        del undone, again
        self.returned()
        self.redraw()

    async def action_undo(self) -> None:
        """Undo the last change."""
        await self._step_back(again=False)

    async def action_redo(self) -> None:
        """Redo the last undone change."""
        await self._step_back(again=True)

    async def _step_back(self, *, again: bool, agreed: str = "") -> None:
        """Undo or redo. Ask before something older than this sitting is undone."""
        if not self.may_step_back():
            return
        with self.reporting():
            if self.step_choice(again=again):
                self.refresh_hints()
                return
            coming = None if again else self.collection.undoable()
            if coming is not None and coming.is_older and coming.action != agreed:
                text, action = wording.ask_undo(coming, self.now().tzinfo), coming.action
                self.confirm(
                    text, lambda: self.call_later(self._step_back, again=False, agreed=action)
                )
                return
            undone = self.step(again=again, expected=None if coming is None else coming.action)
            if undone is None and coming is not None:  # another program has done something
                self.call_later(self._step_back, again=False)
                return
            self.say_undone(undone, again=again)
            if undone is not None:
                self.app.post_message(SettingsChanged())
                await self.stepped(undone, again=again)

    def action_go(self, name: str) -> None:
        """Open what has this name in `navigation`."""
        self.malgil.go_to(name)

    async def action_leave(self) -> None:
        """Return to the screen below, or home."""
        if self.OVER:
            self.dismiss()
        else:
            self.malgil.go_home()

    def action_page(self, by: int) -> None:
        """Scroll what does not fit."""
        for body in self.query(VerticalScroll):
            if by > 0:
                body.scroll_page_down(animate=False)
            else:
                body.scroll_page_up(animate=False)


_GAP = "   "
_MARGIN = 1


class KeyHints(Lines):
    """One line with as many hints as fit. The main action, leaving and help always stay."""

    DEFAULT_CSS = """
    KeyHints { dock: bottom; height: 1; background: $surface; }
    """

    def __init__(self, available: Callable[[], Sequence[Command]]) -> None:
        """Take the source of the commands.

        Args:
            available: Returns the commands that can be used now, help last.
        """
        super().__init__()
        self._available = available

    def lines(self, width: int) -> list[Content]:
        """Return the one line."""
        commands = [command for command in self._available() if command.shown]
        less = [command for command in commands[1:-1] if command.id != "leave"]
        hints = [_hint(command) for command in commands]
        while less and _width(hints) > width - 2 * _MARGIN:
            commands.remove(less.pop())
            hints = [_hint(command) for command in commands]
        gap = _GAP
        if _width(hints) > width - 2 * _MARGIN:
            gap, hints = " ", [_hint(command, short=True) for command in commands]
        return [Content.assemble(" " * _MARGIN, Content(gap).join(hints))]


def _hint(command: Command, *, short: bool = False) -> Content:
    key = command.written_keys[0] if short else command.hint_key
    text = Content.assemble((key, "bold $primary"), " ", (command.name, "$muted"))
    return clickable(text, command.action)


def _width(hints: Sequence[Content]) -> int:
    return sum(hint.cell_length for hint in hints) + len(_GAP) * (len(hints) - 1)


SMALL_WINDOW = (40, 12)
"""What the screens need that stand beside something else: columns and lines."""


QUIT = shown(
    "leave",
    "f10,q",
    N_("Quit"),
    N_("Leave the program. Everything is saved already."),
    hint="F10 · q",
)


def is_too_small(size: Size, least: tuple[int, int]) -> bool:
    """Return whether a screen with these needs does not fit."""
    return size.width < least[0] or size.height < least[1]
