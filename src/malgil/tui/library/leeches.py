"""The cards that keep being forgotten, with what they are confused with beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil import wording
from malgil.base.i18n import N_, _, n_
from malgil.library import card_actions
from malgil.library.card_actions import ActionRequest, CardAction
from malgil.library.card_page import leeches
from malgil.store.confusable_hold import until_firm
from malgil.tui.commands import leave, moves, section, shown
from malgil.tui.shell.prompt import CardActionsScreen, ListScreen, note_lines
from malgil.tui.text import literal, styled
from malgil.tui.widgets.lines import hanging
from malgil.tui.widgets.lists import RowList

if TYPE_CHECKING:
    from malgil.library.card_page import LeechLine
    from malgil.tui.shell.base import AppContext


class LeechScreen(CardActionsScreen, ListScreen):
    """A list over the tree."""

    KEYS = section(
        N_("Leeches"),
        shown("open", "enter,ctrl+o", N_("Card"), N_("Show the details of the marked card.")),
        shown(
            "wait",
            "8,f4",
            N_("Hold one back"),
            N_("Suspend one of two look-alikes until the other is firm."),
        ),
        *CardActionsScreen.CARD_COMMANDS,
        *moves("up,ctrl+up", "down,ctrl+down"),
        leave(N_("Back"), N_("Go back to the tree.")),
    )
    OVER = True

    def __init__(self, app_context: AppContext, phrasebook: str) -> None:
        """Read the list."""
        super().__init__(app_context)
        self.phrasebook = phrasebook
        self.leeches = leeches(app_context.collection, phrasebook)
        self.listing = RowList(self._rows, self._head)

    @property
    def row(self) -> LeechLine | None:
        """The marked card."""
        at = self.listing.marked
        return self.leeches[at] if at < len(self.leeches) else None

    def targets(self) -> list[str]:
        """Return the marked card."""
        return [self.row.id] if self.row is not None else []

    def phrase(self) -> tuple[str, str] | None:
        """Return the marked card's phrase."""
        return (self.row.phrasebook, self.row.phrase) if self.row is not None else None

    def can(self, action: str) -> bool:
        """Waiting needs something that looks like it."""
        return action != "wait" or (self.row is not None and bool(self.row.lookalikes))

    def read_again(self) -> None:
        """Reload the list. Go back if nothing is left."""
        self.leeches = leeches(self.collection, self.phrasebook)
        super().read_again()

    def action_open(self) -> None:
        """Show all about the marked card."""
        if self.row is not None:
            self.malgil.go_to("card", self.row.id)

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
        collection = self.collection
        pairs = until_firm(collection, phrasebook, waits, first)
        order = ActionRequest(action=CardAction.SUSPEND, until_firm=pairs)
        count = card_actions.apply(collection, list(pairs), order, self.now()) if pairs else 0
        if count:
            text = _("{cards} held back until the other is firm. They come back by themselves.")
            self.say(text.format(cards=wording.cards(count)), seconds=8)
        else:
            self.say(_("Nothing to hold back: the other is already firm, or suspended."))
        self.read_again()

    def _head(self, width: int) -> list[Content]:
        """Return the title."""
        count = len(self.leeches)
        summary = n_("{n} card keeps being forgotten.", "{n} cards keep being forgotten.", count)
        text = _("Add a mnemonic, or hold back one of two look-alikes.")
        return [
            Content.assemble((_("Leeches"), "bold $primary"), "  ", summary.format(n=count)),
            *hanging(text, width, style="$muted"),
            Content(""),
        ]

    def _rows(self, width: int) -> list[list[Content]]:
        """Return the lines of each card."""
        return [self._row(at, leech, width) for at, leech in enumerate(self.leeches)]

    def _row(self, at: int, leech: LeechLine, width: int) -> list[Content]:
        forgotten = n_("forgotten once", "forgotten {n} times", leech.lapses)
        parts = [_(leech.type.caption), forgotten.format(n=leech.lapses)]
        if leech.suspended:
            parts.append(_("waits") if leech.waits_for else _("suspended"))
        style = "bold" if at == self.listing.marked else ""
        text = Content.assemble(styled(leech.label, style), "  ", (" · ".join(parts), "$warning"))
        lines = hanging(text, width, first=self.listing.mark_sign(at))
        lines += hanging(" / ".join(leech.glosses), width, first="    ", style="$muted")
        for other in leech.lookalikes:
            text = Content.assemble(
                (_("Looks like: "), "$muted"),
                literal(other.label),
                "  ",
                styled(" / ".join(other.glosses), "$muted"),
            )
            lines += hanging(text, width, first="    ")
        return [*lines, *note_lines(leech.notes, width, indent=4)]
