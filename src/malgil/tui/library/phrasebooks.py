"""The phrasebooks of the collection: browse one, study one or all, put one away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical, VerticalScroll
from textual.content import Content

from malgil import wording
from malgil.base.i18n import _, current, n_
from malgil.library import editor
from malgil.library.bundled_update import conflicts
from malgil.tui.command import Scope
from malgil.tui.commands import bindings_of
from malgil.tui.library.commands import show_browse, study_only
from malgil.tui.shell.prompt import PromptScreen
from malgil.tui.text import literal
from malgil.tui.widgets.lines import hanging
from malgil.tui.widgets.lists import RowList

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from malgil.store.phrasebooks import PhrasebookRow
    from malgil.tui.shell.base import AppContext

_MOST_CONFLICTS = 20


class PhrasebooksScreen(PromptScreen):
    """The list; those that were put away stand last."""

    SCOPES = (Scope.ASK, Scope.PHRASEBOOKS)
    BINDINGS = bindings_of(*SCOPES)

    def __init__(self, app_context: AppContext) -> None:
        """Read the list."""
        super().__init__(app_context)
        self.books: list[PhrasebookRow] = []
        self.archived: tuple[str, ...] = ()
        self._read()

    def _read(self) -> None:
        self.books = self.app_context.collection.phrasebooks()
        self.archived = editor.archived_phrasebooks(self.app_context.collection)

    def compose(self) -> ComposeResult:
        """Make the list."""
        with Vertical(id="frame"):
            with VerticalScroll(id="body", can_focus=False):
                yield PhrasebookRows(self)
            yield from self.make_prompt()
        yield self.hints

    @property
    def at(self) -> int:
        """Which row is marked."""
        widgets = self.query(PhrasebookRows)
        return widgets.first().marked if widgets else 0

    @property
    def names(self) -> list[str]:
        """The ids of all, those put away last."""
        return [*(row.id for row in self.books), *self.archived]

    def can_do(self, action: str) -> bool:
        """Only what was put away can be brought back."""
        is_away = self.at >= len(self.books)
        if action == "bring_back":
            return is_away
        if action in ("open", "only"):
            return not is_away
        return action != "archive" or (not is_away and len(self.books) > 1)

    def read_again(self) -> None:
        """Reload the list."""
        self._read()
        rows = self.query_one(PhrasebookRows)
        rows.mark(min(rows.marked, max(0, len(self.names) - 1)))
        self.refresh_hints()

    def action_move(self, by: int) -> None:
        """Mark another phrasebook."""
        self.query_one(PhrasebookRows).mark((self.at + by) % max(1, len(self.names)))
        self.refresh_hints()

    def action_mark(self, at: int) -> None:
        """Mark a phrasebook by its place; a click on the marked one opens it."""
        if at == self.at and at < len(self.books):
            self.action_open()
        else:
            self.action_move(at - self.at)

    def action_open(self) -> None:
        """Browse the marked phrasebook."""
        show_browse(self.malgil, self.names[self.at])

    def action_only(self) -> None:
        """Study the marked phrasebook alone."""
        study_only(self.malgil, self.names[self.at])

    def action_together(self) -> None:
        """Study all of them."""
        study_only(self.malgil, None)

    def action_archive(self) -> None:
        """Ask whether to put the marked phrasebook away."""
        name = self.names[self.at]
        count = editor.review_count(self.app_context.collection, name)
        reviews = n_("{n} answer", "{n} answers", count).format(n=count)
        text = _("Archive {phrasebook}? The collection keeps its {reviews}.")
        self.confirm(text.format(phrasebook=name, reviews=reviews), lambda: self._archive(name))

    def _archive(self, name: str) -> None:
        editor.archive_phrasebook(self.app_context.collection, name, self.app_context.clock())
        if self.malgil.app_context.phrasebook == name:
            study_only(self.malgil, None)
            return
        self.say(_("Now archived."))
        self.read_again()

    def action_bring_back(self) -> None:
        """Bring the marked phrasebook back."""
        name = self.names[self.at]
        self.attempt(
            lambda: editor.bring_back(self.app_context.collection, name, self.app_context.clock())
        )
        self.read_again()

    def action_leave(self) -> None:
        """Go back to browsing."""
        show_browse(self.malgil)


class PhrasebookRows(RowList):
    """The phrasebooks."""

    def __init__(self, screen: PhrasebooksScreen) -> None:
        """Take the screen that knows them."""
        super().__init__()
        self._owner = screen

    def head(self, width: int) -> list[Content]:
        """Return the title."""
        del width
        return [Content(_("Phrasebooks")).stylize("bold $primary"), Content("")]

    def rows(self, width: int) -> list[list[Content]]:
        """Return the lines of each phrasebook."""
        screen = self._owner
        rows = [self._book(at, row, width) for at, row in enumerate(screen.books)]
        for at, name in enumerate(screen.archived, start=len(rows)):
            text = Content.assemble(literal(name), "  ", (_("archived"), "$muted"))
            rows.append(hanging(text, width, first=self._mark(at)))
        return rows

    def _mark(self, at: int) -> Content:
        return Content("▸ " if at == self.marked else "  ").stylize("bold $primary")

    def _book(self, at: int, row: PhrasebookRow, width: int) -> list[Content]:
        screen = self._owner
        title = row.title.get(current()) or next(iter(row.title.values()), row.id)
        style = "bold" if at == self.marked else ""
        head = Content.assemble(
            literal(title).stylize(style), "  ", literal(row.id).stylize("$muted")
        )
        items = n_("{n} menu item", "{n} menu items", row.items).format(n=row.items)
        parts = [items, wording.cards(row.cards)]
        if screen.malgil.app_context.phrasebook == row.id:
            parts.append(_("studied alone"))
        lines = hanging(head, width, first=self._mark(at))
        lines += hanging(Content(" · ".join(parts)).stylize("$muted"), width, first="    ")
        kept = conflicts(screen.app_context.collection, row.id)
        if kept:
            text = _("The new version differs from your edits here; yours stay:")
            lines += hanging(Content(text).stylize("$warning"), width, first="    ")
        for conflict in kept[:_MOST_CONFLICTS]:
            sides = f"{conflict.mine or '–'} ≠ {conflict.theirs or '–'}"
            line = literal(f"{conflict.id} · {conflict.field}: {sides}")
            lines += hanging(line, width, first="      ")
        return lines
