"""The settings, one a line, made from what the core says that each may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message

from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.base.settings import SPECS, SettingError
from malgil.tui import setting_words, stats_flow
from malgil.tui.command import Command, Scope
from malgil.tui.commands import bindings_of
from malgil.tui.shell.base import MalgilScreen
from malgil.tui.text import literal
from malgil.tui.widgets.answer_input import AnswerInput
from malgil.tui.widgets.lines import Lines, clickable, columns, hanging

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from malgil.tui.app_context import Desk

_ALL = tuple(SPECS)
_NAME_CELLS = 22


class SettingsScreen(MalgilScreen):
    """Change a value with the arrows; it is saved at once, as an event that can be undone."""

    SCOPES = (Scope.SETTINGS,)
    BINDINGS = bindings_of(*SCOPES)

    def __init__(self, desk: Desk) -> None:
        """Start at the first setting."""
        super().__init__(desk)
        self.marked = 0
        self.editing = False
        self.changes = 0

    def compose(self) -> ComposeResult:
        """Make the list, and below it what there is to know about the marked line."""
        self.editing = False
        with Vertical(id="frame"):
            with VerticalScroll(id="body", can_focus=False):
                yield SettingsList(self)
            field = AnswerInput("")
            field.display = False
            yield field
            yield About(self)
        yield self.hints

    @property
    def name_marked(self) -> str:
        """The setting that is marked."""
        return _ALL[self.marked]

    def can(self, action: str) -> bool:
        """While a value is typed, only Enter and Esc do anything."""
        if self.editing:
            return action in ("edit", "leave")
        return action not in ("undo", "redo") or self.changes > 0

    def hinted(self) -> list[Command]:
        """Leave redo to those who know it."""
        return [one for one in self.available() if one.id != "redo"]

    def action_move(self, by: int) -> None:
        """Mark another line."""
        self.marked = (self.marked + by) % len(_ALL)
        self._redraw()

    def action_mark(self, at: int) -> None:
        """Mark a line by its place; a click on the marked one changes it."""
        if self.marked == at:
            self.action_change(1)
            return
        self.marked = at
        self._redraw()

    def action_change(self, by: int) -> None:
        """Take the next value or the one before."""
        name = self.name_marked
        value = setting_words.stepped(name, self.desk.settings, by)
        if value != getattr(self.desk.settings, name):
            self._set(name, value)

    def action_edit(self) -> None:
        """Type a number; take the next value where there are only a few."""
        if self.editing:
            self._take(self.query_one(AnswerInput).value)
        elif setting_words.is_typed(SPECS[self.name_marked]):
            field = self.query_one(AnswerInput)
            self.editing = True
            field.placeholder = setting_words.allowed_text(self.name_marked)
            field.value = ""
            field.display = True
            field.focus()
            self.refresh_hints()
        else:
            self.action_change(1)

    def _take(self, text: str) -> None:
        name = self.name_marked
        if text.strip():
            try:
                value = setting_words.parsed(name, text)
                SPECS[name].check(value)
            except (SettingError, ValueError):
                allowed = setting_words.allowed_text(name)
                self.say(_("This cannot be. Allowed: {allowed}").format(allowed=allowed), bad=True)
                return
            self._set(name, value)
        self._stop_editing()

    def _stop_editing(self) -> None:
        self.editing = False
        self.query_one(AnswerInput).display = False
        self.set_focus(None)
        self._redraw()

    def _set(self, name: str, value: object) -> None:
        try:
            self.desk.collection.set_setting(name, value, self.desk.clock())
        except MalgilError as error:
            self.say(str(error), bad=True)
            return
        self.changes += 1
        self._apply()

    def _apply(self) -> None:
        self.malgil.apply_settings()
        self._redraw()

    def _redraw(self) -> None:
        for lines in self.query(Lines):
            lines.refresh(layout=True)
        self.refresh_hints()

    def action_undo(self) -> None:
        """Take back the last change."""
        self._step_back(again=False)

    def action_redo(self) -> None:
        """Bring back what was undone."""
        self._step_back(again=True)

    def _step_back(self, *, again: bool) -> None:
        collection = self.desk.collection
        step = collection.redo if again else collection.undo
        try:
            undone = step(self.desk.clock())
        except MalgilError as error:
            self.say(str(error), bad=True)
            return
        self.say_undone(undone, again=again)
        if undone is not None:
            self.changes += 1 if again else -1
        self._apply()

    def action_simulate(self) -> None:
        """Open what each desired retention would cost."""
        stats_flow.show_simulate(self.malgil)

    def action_fit(self) -> None:
        """Open the page that fits the scheduler."""
        stats_flow.show_fit(self.malgil)

    def on_screen_resume(self) -> None:
        """Show what a page over it has changed."""
        self._redraw()

    def action_leave(self) -> None:
        """Stop typing, or go home."""
        if self.editing:
            self._stop_editing()
        else:
            self.malgil.go_home()


class SettingsList(Lines):
    """One line for each setting."""

    class Marked(Message):
        """A line was marked."""

    def __init__(self, screen: SettingsScreen) -> None:
        """Take the screen that knows which line is marked."""
        super().__init__()
        self._owner = screen

    def lines(self, width: int) -> list[Content]:
        """Return the title and the lines."""
        settings = self._owner.desk.settings
        found = [Content(_("Settings")).stylize("bold $primary"), Content("")]
        room = max(8, width - _NAME_CELLS - 3)
        for at, name in enumerate(_ALL):
            marked = at == self._owner.marked
            value = literal(setting_words.value_text(name, settings))
            shown = Content.assemble("◂ ", value, " ▸") if marked else Content.assemble("  ", value)
            style = "bold $primary" if marked else ""
            title = Content(_(setting_words.NAMES[name])).stylize(style)
            mark = Content(" ▸ " if marked else "   ").stylize("bold $primary")
            line = columns([(mark, 3), (title, _NAME_CELLS), (shown.stylize(style), room)])
            found.append(clickable(line, f"screen.mark({at})"))
        return found


class About(Lines):
    """What there is to know about the marked setting."""

    def __init__(self, screen: SettingsScreen) -> None:
        """Take the screen that knows which line is marked."""
        super().__init__()
        self._owner = screen

    def lines(self, width: int) -> list[Content]:
        """Return the sentences."""
        return [
            line
            for text in setting_words.sentences(self._owner.name_marked, self._owner.desk.settings)
            for line in hanging(Content(text).stylize("$muted"), width - 2, first="   ")
        ]
