"""A phrasebook as a tree in the menu's order and as a table of its cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical

from malgil.base.i18n import _
from malgil.library.browse import Column, Mark, Node, key_of, read_shelf, shown_nodes, sorted_cards
from malgil.library.bundled_update import conflicts
from malgil.phrasebook.model import canonical
from malgil.tui.command import Scope
from malgil.tui.commands import bindings_of
from malgil.tui.library.browse_rows import BrowseAbout, BrowseHead, BrowseRows
from malgil.tui.library.commands import show_card, show_edit, show_leeches, show_phrasebooks
from malgil.tui.shell.prompt import SteeringScreen
from malgil.tui.widgets.lines import Lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.app import ComposeResult

    from malgil.library.browse import CardLine
    from malgil.tui.app_context import Desk

_FORGET_TYPED_SECONDS = 1.5


class BrowseScreen(SteeringScreen):
    """The tree or the table; typing jumps to a label or gloss."""

    SCOPES = (Scope.ASK, Scope.BROWSE)
    BINDINGS = bindings_of(*SCOPES)

    def __init__(self, desk: Desk, phrasebook: str) -> None:
        """Start with the tree, its branches folded."""
        super().__init__(desk)
        self.phrasebook = phrasebook
        self.shelf = read_shelf(desk.collection, phrasebook, desk.clock())
        self.is_table = False
        self.only: Mark | None = None
        self.column: Column | None = None
        self.descending = False
        self.selected: set[str] = set()
        self.folded = {key_of(one) for one in self.shelf.nodes if one.depth == 0}
        self.rows: Sequence[Node | CardLine] = ()
        self.marked = 0
        self.kept = len(conflicts(desk.collection, phrasebook))
        self._places: dict[str, int] = {}
        self._typed = ""
        self._typed_at = 0.0
        self._read()
        self._fill()

    def compose(self) -> ComposeResult:
        """Make the frame."""
        with Vertical(id="frame"):
            yield BrowseHead(self)
            yield BrowseRows(self)
            yield BrowseAbout(self)
            yield from self.make_prompt()
        yield self.hints

    def _fill(self, keep: str = "") -> None:
        """Find the rows in sight, with the same one marked if it still is."""
        nodes = self.shelf.nodes
        if self.is_table:
            self.rows = sorted_cards(
                self.shelf.cards, self.column, self.only, descending=self.descending
            )
        else:
            self.rows = [nodes[at] for at in shown_nodes(nodes, self.folded, self.only)]
        places = {self.name_of(one): at for at, one in enumerate(self.rows)}
        self.marked = places.get(keep, min(self.marked, max(0, len(self.rows) - 1)))

    def _show(self, keep: str = "") -> None:
        self._fill(keep)
        for lines in self.query(Lines):
            lines.refresh(layout=True)
        self.refresh_hints()

    def read_again(self) -> None:
        """Read the phrasebook anew."""
        keep = self.name_of(self.row) if self.row is not None else ""
        self.attempt(self._read)
        self._show(keep)

    def _read(self) -> None:
        self.shelf = read_shelf(self.desk.collection, self.phrasebook, self.desk.clock())
        self._places = {key_of(one): at for at, one in enumerate(self.shelf.nodes)}

    def place_of(self, node: Node) -> int:
        """Return a node's number in the whole tree."""
        return self._places[key_of(node)]

    def on_screen_resume(self) -> None:
        """Come back from a page on which something may have changed."""
        if self.is_mounted:
            self.read_again()

    @property
    def row(self) -> Node | CardLine | None:
        """The marked row."""
        return self.rows[self.marked] if self.rows else None

    def name_of(self, row: Node | CardLine) -> str:
        """Return what a row is known by."""
        return key_of(row) if isinstance(row, Node) else row.id

    def cards_of(self, row: Node | CardLine) -> Sequence[str]:
        """Return the cards of a row."""
        return row.cards if isinstance(row, Node) else (row.id,)

    def targets(self) -> list[str]:
        """Return the cards of the selection, or of the marked row."""
        if self.selected:
            every = self.shelf.cards if self.is_table else self.shelf.nodes
            rows = [one for one in every if self.name_of(one) in self.selected]
        else:
            rows = [self.row] if self.row is not None else []
        return list(dict.fromkeys(card for one in rows for card in self.cards_of(one)))

    def phrase(self) -> tuple[str, str] | None:
        """Return what a note is about."""
        return (self.phrasebook, self.row.phrase) if self.row and self.row.phrase else None

    def can_do(self, action: str) -> bool:
        """What is about a row needs one."""
        if action in ("note", "mnemonic"):
            return self.phrase() is not None
        if action == "open":
            return self.row is not None and bool(self.cards_of(self.row))
        if action == "edit":
            return isinstance(self.row, Node) and bool(self.row.id)
        if action in ("fold", "select_branch"):
            return not self.is_table
        if action in ("sort", "turn"):
            return self.is_table
        return True

    # Movement ------------------------------------------------------------------------------

    def action_move(self, by: int) -> None:
        """Mark another row."""
        if self.rows:
            self.marked = (self.marked + by) % len(self.rows)
            self._show(self.name_of(self.rows[self.marked]))

    def action_page(self, by: int) -> None:
        """Mark a row a window further."""
        if self.rows:
            step = max(1, self.query_one(BrowseRows).size.height - 1)
            self.marked = min(len(self.rows) - 1, max(0, self.marked + by * step))
            self._show(self.name_of(self.rows[self.marked]))

    def action_leap(self, to: int) -> None:
        """Mark the first or the last row."""
        self.marked = 0 if to < 0 else max(0, len(self.rows) - 1)
        self._show()

    def action_mark(self, at: int) -> None:
        """Mark a row by its place; a click on the marked one opens it."""
        if at == self.marked:
            self.action_open()
        elif at < len(self.rows):
            self.marked = at
            self._show()

    def action_fold(self, by: int) -> None:
        """Fold a branch or go up; unfold it or go down."""
        row = self.row
        if not isinstance(row, Node):
            return
        name, has_more = key_of(row), row.end > self.place_of(row) + 1
        if by > 0 and has_more and name in self.folded:
            self.folded.discard(name)
        elif by < 0 and has_more and name not in self.folded:
            self.folded.add(name)
        elif by > 0:
            self.action_move(1)
            return
        else:
            above = [at for at in range(self.marked) if self._depth(at) < row.depth]
            self.marked = above[-1] if above else self.marked
            name = self.name_of(self.rows[self.marked])
        self._show(name)

    def _depth(self, at: int) -> int:
        row = self.rows[at]
        return row.depth if isinstance(row, Node) else 0

    def on_key(self, event: events.Key) -> None:
        """Jump to what is typed."""
        sign = event.character
        if self.asked is not None or sign is None or not sign.isalpha():
            return
        event.stop()
        now = self.desk.monotonic()
        self._typed = sign if now - self._typed_at > _FORGET_TYPED_SECONDS else self._typed + sign
        self._typed_at = now
        self._jump(_folded(self._typed))

    def _jump(self, wanted: str) -> None:
        """Mark the next row whose label or gloss begins with a text, or else has it within."""
        every: Sequence[Node | CardLine] = self.rows if self.is_table else self.shelf.nodes
        if not self.is_table and self.only is not None:
            every = self.rows
        here = self.row
        start = next((at for at, one in enumerate(every) if one is here), 0)
        order = [*every[start:], *every[:start]]
        for fits in (str.startswith, str.__contains__):
            for row in order:
                texts = (row.label, *row.glosses)
                if any(fits(_folded(text), wanted) for text in texts):
                    self._unfold_to(row)
                    self._show(self.name_of(row))
                    return
        self.say(_("Nothing begins like this: {text}").format(text=self._typed), seconds=2)

    def _unfold_to(self, row: Node | CardLine) -> None:
        if not isinstance(row, Node):
            return
        at = self.place_of(row)
        for number, node in enumerate(self.shelf.nodes[:at]):
            if node.end > at > number:
                self.folded.discard(key_of(node))

    # What is shown -------------------------------------------------------------------------

    def action_view(self) -> None:
        """Change between the tree and the table."""
        self.is_table = not self.is_table
        self.selected.clear()
        self.marked = 0
        self._show()

    def action_filter(self, by: int) -> None:
        """Show only what has the next mark."""
        marks: list[Mark | None] = [None, *Mark]
        self.only = marks[(marks.index(self.only) + by) % len(marks)]
        self._show(self.name_of(self.row) if self.row is not None else "")

    def action_sort(self, by: int) -> None:
        """Sort by the next column."""
        order: list[Column | None] = [None, *Column]
        self.column = order[(order.index(self.column) + by) % len(order)]
        self._show()

    def action_sort_by(self, name: str) -> None:
        """Sort by a column; by the same one the other way round."""
        column = Column(name)
        self.descending = not self.descending if column is self.column else False
        self.column = column
        self._show()

    def action_turn(self) -> None:
        """Turn the order round."""
        self.descending = not self.descending
        self.column = self.column or Column.LABEL
        self._show()

    # Deeds ---------------------------------------------------------------------------------

    def action_select(self) -> None:
        """Add the marked row to the selection, or take it out, and go on to the next."""
        if self.row is not None:
            self.selected ^= {self.name_of(self.row)}
            self.action_move(1)

    def action_select_branch(self) -> None:
        """Add the marked row and all beneath it to the selection."""
        row = self.row
        if isinstance(row, Node):
            at = self.place_of(row)
            self.selected |= {key_of(one) for one in self.shelf.nodes[at : row.end]}
            self._show(key_of(row))

    def action_open(self) -> None:
        """Show all about the marked card."""
        if self.row is not None and self.cards_of(self.row):
            show_card(self, self.cards_of(self.row)[0])

    def action_edit(self) -> None:
        """Edit the marked place."""
        if isinstance(self.row, Node):
            show_edit(self, self.phrasebook, self.row.id)

    def action_leeches(self) -> None:
        """Show what keeps being forgotten."""
        show_leeches(self, self.phrasebook)

    def action_phrasebooks(self) -> None:
        """Show the phrasebooks."""
        show_phrasebooks(self.malgil)

    def action_leave(self) -> None:
        """End the selection, or go home."""
        if self.selected:
            self.selected.clear()
            self._show(self.name_of(self.row) if self.row is not None else "")
        else:
            self.malgil.go_home()


def _folded(text: str) -> str:
    """Return what of a text can be typed here: the space bar and digits do other things."""
    return "".join(filter(str.isalpha, canonical(text).casefold()))
