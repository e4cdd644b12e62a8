"""The phrasebooks of the collection: browse one, study one or all, put one away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from textual.content import Content

from malgil import wording
from malgil.base.i18n import N_, _, n_
from malgil.library import editor
from malgil.library.bundled_update import conflicts
from malgil.store.phrasebooks import title_of
from malgil.tui.commands import leave, moves, section, shown
from malgil.tui.shell.prompt import CHANGES, ListScreen
from malgil.tui.shell.settings import ORDERS
from malgil.tui.text import literal
from malgil.tui.widgets.lines import hanging
from malgil.tui.widgets.lists import RowList

if TYPE_CHECKING:
    from malgil.store.phrasebooks import PhrasebookRow
    from malgil.tui.commands import Command
    from malgil.tui.shell.base import AppContext

_MOST_CONFLICTS = 20


class PhrasebooksScreen(ListScreen):
    """The list. Archived phrasebooks stand last."""

    KEYS = section(
        N_("Phrasebooks"),
        shown("open", "enter,space", N_("Browse"), N_("Browse the marked phrasebook.")),
        shown("only", "1,f2", N_("Study this one"), N_("Study this phrasebook alone.")),
        shown("together", "2,f3", N_("Study all"), N_("Study all of them together.")),
        shown("archive", "3,f4", N_("Archive"), N_("Archive it. Its history stays.")),
        shown("bring_back", "4,f5", N_("Bring back"), N_("Bring it back.")),
        shown(
            "settings",
            "5,f9",
            N_("Settings"),
            N_("Its own settings: new cards, retention, card types and longest interval."),
        ),
        *CHANGES,
        *moves("up,ctrl+up", "down,ctrl+down"),
        leave(N_("Back"), N_("Go back to the tree.")),
    )

    def __init__(self, app_context: AppContext, browsed: str = "") -> None:
        """Read the list.

        Args:
            app_context: The app's context.
            browsed: The phrasebook to go back to. None if it was opened from elsewhere.
        """
        super().__init__(app_context)
        self._browsed = browsed
        self.books: list[PhrasebookRow] = []
        self.archived: tuple[str, ...] = ()
        self.listing = RowList(self._rows, self._head)
        self._read()

    def _read(self) -> None:
        self.books = self.collection.phrasebooks()
        self.archived = editor.archived_phrasebooks(self.collection)

    @property
    def names(self) -> list[str]:
        """The ids of all, those put away last."""
        return [*(row.id for row in self.books), *self.archived]

    def can(self, action: str) -> bool:
        """Only what was put away can be brought back."""
        is_away = self.listing.marked >= len(self.books)
        if action == "bring_back":
            return is_away
        if action in ("open", "only", "settings"):
            return not is_away
        return action != "archive" or (not is_away and len(self.books) > 1)

    def read_again(self) -> None:
        """Reload the list."""
        self._read()
        super().read_again()

    def action_open(self) -> None:
        """Browse the marked phrasebook."""
        if self.listing.marked < len(self.books):
            self.malgil.go_to("browse", self.names[self.listing.marked])

    def action_only(self) -> None:
        """Study the marked phrasebook alone."""
        self._study(self.names[self.listing.marked])

    def action_together(self) -> None:
        """Study all of them."""
        self._study(None)

    def _study(self, phrasebook: str | None) -> None:
        """Study one phrasebook from now on, or all of them, and go home."""
        self.malgil.app_context = replace(self.malgil.app_context, phrasebook=phrasebook)
        self.malgil.go_home()

    def action_archive(self) -> None:
        """Ask whether to archive the marked phrasebook."""
        book = self.books[self.listing.marked]
        count = editor.review_count(self.collection, book.id)
        counts = f"{wording.cards(book.cards)} · {wording.answers(count)}"
        text = _("Archive {phrasebook}? The collection keeps its {reviews}.")
        self.confirm(
            text.format(phrasebook=title_of(book), reviews=counts), lambda: self._archive(book.id)
        )

    def _archive(self, name: str) -> None:
        editor.archive_phrasebook(self.collection, name, self.now())
        if self.malgil.app_context.phrasebook == name:
            self._study(None)
            return
        self.say(_("Now archived."))
        self.read_again()

    def action_bring_back(self) -> None:
        """Bring the marked phrasebook back."""
        name = self.names[self.listing.marked]
        self.attempt(lambda: editor.bring_back(self.collection, name, self.now()))
        self.read_again()

    def action_settings(self) -> None:
        """Open the settings of the marked phrasebook."""
        self.malgil.go_to("phrasebook-settings", self.books[self.listing.marked])

    def returned(self) -> None:
        """Show what its settings are now."""
        self.read_again()

    async def action_leave(self) -> None:
        """Go back to the phrasebook that was browsed, or home."""
        if self._browsed:
            known = [row.id for row in self.books if row.id == self._browsed]
            self.malgil.go_to("browse", *known)
        else:
            await super().action_leave()

    def hinted(self) -> list[Command]:
        """Leave out studying all of them while all are studied."""
        studied = self.malgil.app_context.phrasebook
        return [one for one in super().hinted() if one.id != "together" or studied is not None]

    def labels(self) -> dict[str, str]:
        """Name where leaving leads."""
        return super().labels() if self._browsed else {"leave": N_("Home")} | super().labels()

    def _head(self, width: int) -> list[Content]:
        """Return the title."""
        del width
        return [Content(_("Phrasebooks")).stylize("bold $primary"), Content("")]

    def _rows(self, width: int) -> list[list[Content]]:
        """Return the lines of each phrasebook."""
        rows = [self._book(at, row, width) for at, row in enumerate(self.books)]
        for at, name in enumerate(self.archived, start=len(rows)):
            text = Content.assemble(literal(name), "  ", (_("archived"), "$muted"))
            rows.append(hanging(text, width, first=self.listing.mark_sign(at)))
        return rows

    def _book(self, at: int, row: PhrasebookRow, width: int) -> list[Content]:
        title = title_of(row)
        style = "bold" if at == self.listing.marked else ""
        head = Content.assemble(
            literal(title).stylize(style), "  ", literal(row.id).stylize("$muted")
        )
        items = n_("{n} menu item", "{n} menu items", row.items).format(n=row.items)
        parts = [items, wording.cards(row.cards)]
        parts.append(_(ORDERS[self.collection.settings.order_of(row.id)]))
        if own := len(self.collection.settings.of_book.get(row.id, ())):
            parts.append(n_("{n} own setting", "{n} own settings", own).format(n=own))
        if self.malgil.app_context.phrasebook == row.id:
            parts.append(_("studied alone"))
        lines = hanging(head, width, first=self.listing.mark_sign(at))
        lines += hanging(" · ".join(parts), width, first="    ", style="$muted")
        kept = conflicts(self.collection, row.id)
        if kept:
            text = _("The new version differs from your edits here; yours stay:")
            lines += hanging(text, width, first="    ", style="$warning")
        for conflict in kept[:_MOST_CONFLICTS]:
            sides = f"{conflict.mine or '–'} ≠ {conflict.theirs or '–'}"
            lines += hanging(f"{conflict.id} · {conflict.field}: {sides}", width, first="      ")
        return lines
