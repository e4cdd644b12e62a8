"""The cards that keep being forgotten, with what they are confused with beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical, VerticalScroll
from textual.content import Content

from malgil import wording
from malgil.base.i18n import _, n_
from malgil.library import card_actions
from malgil.library.card_actions import ActionRequest, CardAction
from malgil.library.card_page import leeches
from malgil.store.confusable_hold import until_firm
from malgil.tui.command import Scope
from malgil.tui.commands import bindings_of
from malgil.tui.library.commands import show_card
from malgil.tui.shell.prompt import CardActionsScreen, note_lines
from malgil.tui.text import literal, styled
from malgil.tui.widgets.lines import hanging
from malgil.tui.widgets.lists import RowList

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from malgil.library.card_page import LeechLine
    from malgil.tui.shell.base import AppContext


class LeechScreen(CardActionsScreen):
    """A list over the tree."""

    SCOPES = (Scope.ASK, Scope.LEECHES)
    BINDINGS = bindings_of(*SCOPES)

    def __init__(self, app_context: AppContext, phrasebook: str) -> None:
        """Read the list."""
        super().__init__(app_context)
        self.phrasebook = phrasebook
        self.leeches = leeches(app_context.collection, phrasebook)

    def compose(self) -> ComposeResult:
        """Make the list."""
        with Vertical(id="frame"):
            with VerticalScroll(id="body", can_focus=False):
                yield LeechRows(self)
            yield from self.make_prompt()
        yield self.hints

    @property
    def row(self) -> LeechLine | None:
        """The marked card."""
        at = self.query_one(LeechRows).marked
        return self.leeches[at] if at < len(self.leeches) else None

    def targets(self) -> list[str]:
        """Return the marked card."""
        return [self.row.id] if self.row is not None else []

    def phrase(self) -> tuple[str, str] | None:
        """Return the marked card's phrase."""
        return (self.row.phrasebook, self.row.phrase) if self.row is not None else None

    def can_do(self, action: str) -> bool:
        """Waiting needs something that looks like it."""
        if not self.is_mounted:
            return False
        return action != "wait" or (self.row is not None and bool(self.row.lookalikes))

    def on_screen_resume(self) -> None:
        """Come back from a card's page."""
        if self.is_mounted and self.query(LeechRows):
            self.read_again()

    def read_again(self) -> None:
        """Reload the list. Go back if nothing is left."""
        self.leeches = leeches(self.app_context.collection, self.phrasebook)
        if not self.leeches:
            self.dismiss()
            return
        rows = self.query_one(LeechRows)
        rows.mark(min(rows.marked, len(self.leeches) - 1))
        self.refresh_hints()

    def action_move(self, by: int) -> None:
        """Mark another card."""
        rows = self.query_one(LeechRows)
        rows.mark((rows.marked + by) % len(self.leeches))
        self.refresh_hints()

    def action_mark(self, at: int) -> None:
        """Mark a card by its place; a click on the marked one opens it."""
        if at == self.query_one(LeechRows).marked:
            self.action_open()
        else:
            self.action_move(at - self.query_one(LeechRows).marked)

    def action_open(self) -> None:
        """Show all about the marked card."""
        if self.row is not None:
            show_card(self, self.row.id)

    def action_wait(self) -> None:
        """Ask which of the two waits."""
        row = self.row
        if row is None or not row.lookalikes:
            return
        other = row.lookalikes[0]
        self.choose(
            _("Which one do you hold back until the other is firm?"),
            (
                (other.label, lambda: self._wait(row.phrasebook, other.phrase, row.phrase)),
                (row.label, lambda: self._wait(row.phrasebook, row.phrase, other.phrase)),
            ),
        )

    def _wait(self, phrasebook: str, waits: str, first: str) -> None:
        collection = self.app_context.collection
        pairs = until_firm(collection, phrasebook, waits, first)
        order = ActionRequest(action=CardAction.SUSPEND, until_firm=pairs)
        count = (
            card_actions.apply(collection, list(pairs), order, self.app_context.clock())
            if pairs
            else 0
        )
        if count:
            text = _("{cards} held back until the other is firm. They come back by themselves.")
            self.say(text.format(cards=wording.cards(count)), seconds=8)
        else:
            self.say(_("Nothing to hold back: the other is already firm, or suspended."))
        self.read_again()

    def action_leave(self) -> None:
        """Go back."""
        self.dismiss()


class LeechRows(RowList):
    """The cards."""

    def __init__(self, screen: LeechScreen) -> None:
        """Take the screen that knows them."""
        super().__init__()
        self._owner = screen

    def head(self, width: int) -> list[Content]:
        """Return what this is."""
        count = len(self._owner.leeches)
        summary = n_("{n} card keeps being forgotten.", "{n} cards keep being forgotten.", count)
        text = _("Add a mnemonic, or hold back one of two look-alikes.")
        return [
            Content.assemble((_("Leeches"), "bold $primary"), "  ", summary.format(n=count)),
            *hanging(Content(text).stylize("$muted"), width),
            Content(""),
        ]

    def rows(self, width: int) -> list[list[Content]]:
        """Return the lines of each card."""
        return [self._row(at, leech, width) for at, leech in enumerate(self._owner.leeches)]

    def _row(self, at: int, leech: LeechLine, width: int) -> list[Content]:
        mark = Content("▸ " if at == self.marked else "  ").stylize("bold $primary")
        forgotten = n_("forgotten once", "forgotten {n} times", leech.lapses)
        parts = [_(leech.type.caption), forgotten.format(n=leech.lapses)]
        if leech.suspended:
            parts.append(_("waits") if leech.waits_for else _("suspended"))
        style = "bold" if at == self.marked else ""
        lines = hanging(
            Content.assemble(styled(leech.label, style), "  ", (" · ".join(parts), "$warning")),
            width,
            first=mark,
        )
        lines += hanging(styled(" / ".join(leech.glosses), "$muted"), width, first="    ")
        for other in leech.lookalikes:
            text = Content.assemble(
                (_("Looks like: "), "$muted"),
                literal(other.label),
                "  ",
                styled(" / ".join(other.glosses), "$muted"),
            )
            lines += hanging(text, width, first="    ")
        return [*lines, *note_lines(leech.notes, width, indent=4)]
