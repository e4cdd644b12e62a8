"""Search: what fits, after each key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical, VerticalScroll
from textual.content import Content

from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.lookup.phrase_page import Finder
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.store.phrasebooks import titles_if_several
from malgil.tui.lookup.commands import FIND_COMMANDS, walk_to
from malgil.tui.lookup.copied_line import CopiedLine
from malgil.tui.shell.base import KeyHints, MalgilScreen
from malgil.tui.text import literal, styled
from malgil.tui.widgets.answer_input import MOST_SEARCHED, AnswerInput
from malgil.tui.widgets.lines import CRUMB, clipped, hanging
from malgil.tui.widgets.lists import RowList
from malgil.wording import screen_change

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.widgets import Input

    from malgil.lookup.phrase_page import Found
    from malgil.tui.shell.base import AppContext

_MOST = 30
_ON_FOUND = frozenset({"open", "copy_path", "copy_label", "walk", "move"})
_BESIDE = 2


class FindScreen(MalgilScreen):
    """A field and what is found; lies over the screen that it was called from."""

    KEYS = FIND_COMMANDS
    OVER = True

    def __init__(self, app_context: AppContext) -> None:
        """Start with nothing typed."""
        super().__init__(app_context)
        self.results: list[Found] = []
        connection = app_context.collection.connection
        self.titles = {} if app_context.phrasebook else titles_if_several(connection)
        self.typed = ""
        self._finder = Finder(app_context.collection)
        self._list = FoundList(self)
        self._copied = CopiedLine()

    def compose(self) -> ComposeResult:
        """Make the field with the list below it."""
        self._list = FoundList(self)
        self._copied = CopiedLine()
        with Vertical(id="frame"):
            field = AnswerInput(lambda: _("Korean or English"), MOST_SEARCHED)
            field.value = self.typed
            yield field
            with VerticalScroll(id="body", can_focus=False):
                yield self._list
            yield self._copied
        yield KeyHints(self.hinted)

    def on_mount(self) -> None:
        """Let one type."""
        self.query_one(AnswerInput).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Look up what is typed now."""
        if event.value != event.input.value:
            return  # more was typed meanwhile
        if event.value != self.typed or not self.results:
            self.typed = event.value
            self._look_up()

    def _look_up(self) -> None:
        try:
            self.results = self._finder.find(self.typed, _MOST, self.app_context.phrasebook)
        except MalgilError as error:
            self.results = []
            self.say(str(error), bad=True)
        self._list.mark(0)
        self.refresh_hints()

    def can(self, action: str) -> bool:
        """What is about the marked line needs one."""
        if action == "walk" and self.results and not self._marked.paths:
            return False
        return bool(self.results) or action not in _ON_FOUND

    @property
    def _marked(self) -> Found:
        return self.results[self._list.marked]

    def action_move(self, by: int) -> None:
        """Mark another line."""
        if self.results:
            self._list.mark((self._list.marked + by) % len(self.results))
            self.refresh_hints()

    def action_mark(self, at: int) -> None:
        """Mark a line by its place; a click on the marked one opens it."""
        if at == self._list.marked:
            self.action_open()
        else:
            self.action_move(at - self._list.marked)

    def action_open(self) -> None:
        """Show all about the marked phrase."""
        if self.results:
            self.malgil.go_to("item", self._marked.phrasebook, self._marked.id)

    def action_copy_label(self) -> None:
        """Copy the marked label."""
        self._copy(self._marked.label)

    def action_copy_path(self) -> None:
        """Copy the first path of the marked phrase, or its label if it stands in the flow."""
        phrase = self._marked
        self._copy(PATH_SEPARATOR.join(phrase.paths[0]) if phrase.paths else phrase.label)

    def _copy(self, text: str) -> None:
        self._copied.copy(text)
        self._list.mark(self._list.marked)

    def action_walk(self) -> None:
        """Walk to the marked phrase."""
        walk_to(self.malgil, self._marked.phrasebook, self._marked.id)


class FoundList(RowList):
    """What was found: label and gloss, and beneath them the places."""

    def __init__(self, screen: FindScreen) -> None:
        """Take the screen that knows what was found."""
        super().__init__()
        self._owner = screen

    def head(self, width: int) -> list[Content]:
        """Return what to say when there is nothing to show."""
        if self._owner.results:
            return []
        if self._owner.typed.strip():
            text = _("Nothing found. Try other words, or fewer.")
        else:
            text = _(
                "Part of a word is enough. Initial consonants work too ({example}). Typos "
                "and the wrong keyboard layout are fine."
            ).format(example="ㅂㅅ")
        return hanging(Content(text).stylize("$muted"), width)

    def rows(self, width: int) -> Sequence[Sequence[Content]]:
        """Return the lines of each phrase."""
        results = self._owner.results
        titles = self._owner.titles
        return [
            _row(result, width, marked=at == self.marked, title=titles.get(result.phrasebook, ""))
            for at, result in enumerate(results)
        ]


def _row(result: Found, width: int, *, marked: bool, title: str) -> list[Content]:
    mark = Content("▸ " if marked else "  ").stylize("bold $primary")
    label = styled(result.label, "bold $primary" if marked else "bold")
    gloss = Content(" / ").join(literal(gloss) for gloss in result.glosses)
    room = width - mark.cell_length - label.cell_length - _BESIDE
    if gloss.cell_length <= room:
        lines = [Content.assemble(mark, label, " " * _BESIDE, gloss)]
    else:
        lines = [*hanging(label, width, first=mark), *hanging(gloss, width, first="    ")]
    if result.change is not None:
        changed = styled(screen_change(result.change), "$warning")
        lines.extend(hanging(changed, width, first="    "))
    for path in result.paths if marked else result.paths[:1]:
        crumbs = Content(CRUMB).join(literal(step) for step in path).stylize("$muted")
        if marked:
            lines.extend(hanging(crumbs, width, first="    ", indent=6))
        else:
            lines.append(Content.assemble("    ", clipped(crumbs, width - 4)))
    if title:
        book = literal(title).stylize("$muted italic")
        lines.append(Content.assemble("    ", clipped(book, width - 4)))
    return lines
