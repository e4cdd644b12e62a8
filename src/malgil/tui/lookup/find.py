"""Search: what fits, after each key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import _
from malgil.lookup.phrase_page import Finder
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.store.phrasebooks import titles_if_several
from malgil.tui.lookup.commands import FIND_COMMANDS, walk_to
from malgil.tui.lookup.copied_line import CopiedLine
from malgil.tui.shell.prompt import ListScreen
from malgil.tui.text import literal, styled
from malgil.tui.widgets.answer_input import MOST_SEARCHED, AnswerInput
from malgil.tui.widgets.lines import CRUMB, clipped, hanging
from malgil.tui.widgets.lists import RowList
from malgil.wording import screen_change

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.widgets import Input

    from malgil.lookup.phrase_page import Found
    from malgil.tui.shell.base import AppContext

_MOST = 30
_ON_FOUND = frozenset({"open", "copy_path", "copy_label", "walk", "move"})
_BESIDE = 2


class FindScreen(ListScreen):
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
        self.listing = RowList(self._rows, self._head)
        self._copied = CopiedLine()

    def compose_above(self) -> ComposeResult:
        """Compose the field."""
        yield AnswerInput(lambda: _("Korean or English"), MOST_SEARCHED)

    def compose_below(self) -> ComposeResult:
        """Compose the line that was copied last."""
        yield self._copied

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
        self.results = []
        with self.reporting():
            self.results = self._finder.find(self.typed, _MOST, self.app_context.phrasebook)
        self.listing.mark(0)
        self.refresh_hints()

    def read_again(self) -> None:
        """Leave what was found as it was."""
        self.refresh_hints()

    def can(self, action: str) -> bool:
        """What is about the marked line needs one."""
        if action == "walk" and self.results and not self._marked.paths:
            return False
        return bool(self.results) or action not in _ON_FOUND

    @property
    def _marked(self) -> Found:
        return self.results[self.listing.marked]

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
        self.listing.redraw()

    def action_walk(self) -> None:
        """Walk to the marked phrase."""
        walk_to(self, self._marked.phrasebook, self._marked.id)

    def _head(self, width: int) -> list[Content]:
        """Return what to say when there is nothing to show."""
        if self.results:
            return []
        if self.typed.strip():
            text = _("Nothing found. Try other words, or fewer.")
        else:
            text = _(
                "Part of a word is enough. Initial consonants work too ({example}). Typos "
                "and the wrong keyboard layout are fine."
            ).format(example="ㅂㅅ")
        return hanging(text, width, style="$muted")

    def _rows(self, width: int) -> list[list[Content]]:
        """Return the lines of each phrase: label and gloss, and beneath them the places."""
        return [self._row(at, found, width) for at, found in enumerate(self.results)]

    def _row(self, at: int, found: Found, width: int) -> list[Content]:
        marked, mark = at == self.listing.marked, self.listing.mark_sign(at)
        label = styled(found.label, "bold $primary" if marked else "bold")
        gloss = literal(" / ".join(found.glosses))
        room = width - mark.cell_length - label.cell_length - _BESIDE
        if gloss.cell_length <= room:
            lines = [Content.assemble(mark, label, " " * _BESIDE, gloss)]
        else:
            lines = [*hanging(label, width, first=mark), *hanging(gloss, width, first="    ")]
        if found.change is not None:
            lines += hanging(screen_change(found.change), width, first="    ", style="$warning")
        for path in found.paths if marked else found.paths[:1]:
            crumbs = styled(CRUMB.join(path), "$muted")
            if marked:
                lines.extend(hanging(crumbs, width, first="    ", indent=6))
            else:
                lines.append(Content.assemble("    ", clipped(crumbs, width - 4)))
        title = self.titles.get(found.phrasebook, "")
        if title:
            book = styled(title, "$muted italic")
            lines.append(Content.assemble("    ", clipped(book, width - 4)))
        return lines
