"""A phrasebook as a tree in the menu's order and as a table of its cards."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.content import Content

from malgil import wording
from malgil.base.i18n import N_, _, n_
from malgil.base.plain_text import without_accents
from malgil.library.browse import (
    Column,
    Mark,
    MenuNode,
    fits,
    read_shelf,
    shown_nodes,
    sorted_cards,
)
from malgil.library.bundled_update import conflicts
from malgil.library.card_page import leeches
from malgil.lookup.phrase_page import Finder
from malgil.phrasebook.model import canonical
from malgil.scheduling.fsrs import State
from malgil.tui.commands import leave, movement, moves, quiet, section, shown
from malgil.tui.shell.base import KeyHints
from malgil.tui.shell.prompt import CardActionsScreen
from malgil.tui.text import literal, styled
from malgil.tui.widgets.answer_input import MOST_SEARCHED, AnswerInput
from malgil.tui.widgets.lines import Lines, bar, clickable, clipped, columns, two_sides
from malgil.tui.widgets.lists import Window
from malgil.wording import STATE_NAMES, percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.app import ComposeResult
    from textual.widgets import Input

    from malgil.library.browse import CardLine
    from malgil.tui.commands import Command
    from malgil.tui.shell.base import AppContext

_FORGET_TYPED_SECONDS = 1.5
_BY_DIGIT = frozenset({"suspend", "bury", "forget", "due", "flag", "note", "mnemonic"})


class BrowseScreen(CardActionsScreen):
    """The tree or the table. Typing jumps to a label or gloss."""

    KEYS = section(
        N_("Browse"),
        shown("open", "enter,ctrl+o", N_("Card"), N_("Show the details of the marked card.")),
        shown(
            "narrow", "slash,ctrl+n", N_("Search here"), N_("Show only what fits what you type.")
        ),
        shown("filter", "f3,comma", N_("Filter"), N_("Choose which cards are shown.")),
        shown("view", "f5,tab", N_("Table"), N_("Switch between tree and table.")),
        *CardActionsScreen.CARD_COMMANDS,
        shown("edit", "8,f4", N_("Edit"), N_("Label, glosses, note, keywords and place.")),
        shown("leeches", "9,f9", N_("Leeches"), N_("The cards that keep being forgotten.")),
        shown("go('phrasebooks')", "0,f2", N_("Phrasebooks"), N_("Choose, archive, bring back.")),
        quiet(
            "select",
            "space,insert",
            N_("Select"),
            N_("Add the marked line to the selection, or take it out."),
        ),
        quiet(
            "select_branch",
            "asterisk,ctrl+b",
            N_("Select the branch"),
            N_("Add the marked line and everything below it to the selection."),
        ),
        quiet(
            "sort(1)",
            "greater_than_sign,ctrl+t",
            N_("Sort by the next column"),
            N_("Sort the table. A click on a column name also works."),
        ),
        quiet(
            "turn",
            "minus,ctrl+r",
            N_("Reverse the order"),
            N_("The largest first, or the smallest."),
        ),
        *moves("up,ctrl+up", "down,ctrl+down"),
        movement("fold(-1)", "left,ctrl+left", N_("Fold")),
        movement("fold(1)", "right,ctrl+right", N_("Unfold")),
        movement("leap(-1)", "home,ctrl+home", N_("First")),
        movement("leap(1)", "end,ctrl+end", N_("Last")),
        leave(N_("Home"), N_("End the search or the selection, or go home."), "escape,f10"),
    )

    def __init__(self, app_context: AppContext, phrasebook: str | None = None) -> None:
        """Start with the tree, its branches folded.

        Args:
            app_context: The app's context.
            phrasebook: The phrasebook (default: the one studied alone, or the first).
        """
        super().__init__(app_context)
        rows = app_context.collection.phrasebooks()
        phrasebook = phrasebook or app_context.phrasebook or (rows[0].id if rows else "")
        self.phrasebook = phrasebook
        self._read()
        self.is_table = False
        self.only: Mark | None = None
        self.found: dict[str, int] | None = None
        self._finder = Finder(app_context.collection)
        self.column: Column | None = None
        self.descending = False
        self.selected: set[str] = set()
        self.folded = {node.key for node in self.shelf.nodes if node.depth == 0}
        self.rows: Sequence[MenuNode | CardLine] = ()
        self.marked = 0
        self.window = Window(
            self._line, N_("No matching cards. F3 changes the filter, / the search.")
        )
        self.kept = len(conflicts(app_context.collection, phrasebook))
        self._typed = ""
        self._typed_at = 0.0
        self._fill()

    def compose(self) -> ComposeResult:
        """Compose the rows with their head, and the text about the marked one."""
        with Vertical(id="frame"):
            yield Lines(self._head, id="head")
            yield self.window
            yield Lines(self._about, id="about")
        yield KeyHints(self.hinted)

    def _fill(self, keep: str = "") -> None:
        """Find the rows in sight, with the same one marked if it still is."""
        nodes = self.shelf.nodes
        if self.is_table:
            self.rows = sorted_cards(
                self.shelf.cards, self.column, self.only, self.found, descending=self.descending
            )
        else:
            shown = shown_nodes(nodes, self.folded, self.only, self.found)
            self.rows = [nodes[at] for at in shown]
        places = {row.key: at for at, row in enumerate(self.rows)}
        self.marked = places.get(keep, min(self.marked, max(0, len(self.rows) - 1)))
        self.window.count, self.window.marked = len(self.rows), self.marked

    def _show(self, keep: str = "") -> None:
        self._fill(keep)
        self.redraw()

    def read_again(self) -> None:
        """Reload the phrasebook."""
        keep = self._kept_key
        self.attempt(self._read)
        self._show(keep)

    def _read(self) -> None:
        self.shelf = read_shelf(
            self.collection, self.phrasebook, self.now(), self.app_context.phrasebook
        )
        self.has_leeches = bool(leeches(self.collection, self.phrasebook))

    @property
    def row(self) -> MenuNode | CardLine | None:
        """The marked row."""
        return self.rows[self.marked] if self.rows else None

    @property
    def _kept_key(self) -> str:
        return self.row.key if self.row is not None else ""

    def targets(self) -> list[str]:
        """Return the cards of the selection, or of the marked row."""
        return list(dict.fromkeys(card for row in self._changed for card in row.cards))

    @property
    def _changed(self) -> Sequence[MenuNode | CardLine]:
        """The rows that an action changes: the selection, or else the marked row."""
        if self.selected:
            every = self.shelf.cards if self.is_table else self.shelf.nodes
            return [row for row in every if row.key in self.selected]
        return [self.row] if self.row is not None else []

    def phrase(self) -> tuple[str, str] | None:
        """Return the only phrase of the selection or the marked row, for notes."""
        phrases = {row.phrase for row in self._changed}
        phrase = phrases.pop() if len(phrases) == 1 else ""
        return (self.phrasebook, phrase) if phrase else None

    @property
    def is_narrowed(self) -> bool:
        """Whether a filter or a search leaves rows out."""
        return self.only is not None or self.found is not None

    def can(self, action: str) -> bool:
        """Return whether the marked row allows an action. Digits are text in the field."""
        if action in _BY_DIGIT and self.focused is not None:
            return False
        match action:
            case "note" | "mnemonic":
                return self.phrase() is not None
            case "open":
                return self.row is not None and bool(self.focused or self.row.cards)
            case "edit":
                return isinstance(self.row, MenuNode) and bool(self.row.id)
            case "fold" | "select_branch" | "sort" | "turn":
                return self.is_table == (action in ("sort", "turn"))
            case _:
                return True

    def hinted(self) -> list[Command]:
        """Leave out the leeches if there are none."""
        return [one for one in super().hinted() if one.id != "leeches" or self.has_leeches]

    def labels(self) -> dict[str, str]:
        """Name what the keys do in the field, in the table, and with a selection."""
        labels = super().labels()
        if self.is_table:
            labels |= {"view": N_("Tree")}
        if self.focused is not None:
            labels |= {"open": N_("To the list")}
        if self.query(AnswerInput):
            labels |= {"leave": N_("End the search")}
        elif self.selected:
            labels |= {"leave": N_("End the selection")}
        return labels

    def action_go(self, name: str) -> None:
        """Open the phrasebooks so that leaving them returns to this one."""
        self.malgil.go_to(name, *[self.phrasebook][: name == "phrasebooks"])

    # Movement ------------------------------------------------------------------------------

    def _mark(self, at: int) -> None:
        self.marked = min(max(0, len(self.rows) - 1), max(0, at))
        self._show()

    def action_move(self, by: int) -> None:
        """Mark another row."""
        self._mark((self.marked + by) % max(1, len(self.rows)))

    def action_page(self, by: int) -> None:
        """Mark a row a window further."""
        self._mark(self.marked + by * max(1, self.window.size.height - 1))

    def action_leap(self, to: int) -> None:
        """Mark the first or the last row."""
        self._mark(0 if to < 0 else len(self.rows))

    def action_mark(self, at: int) -> None:
        """Mark a row by its place. A click on the marked one opens it."""
        if at == self.marked:
            self.action_open()
        else:
            self._mark(at)

    def action_fold(self, by: int) -> None:
        """Fold a branch or go up. Unfold it or go down."""
        row = self.row
        if not isinstance(row, MenuNode):
            return
        name, has_more = row.key, row.end > row.at + 1
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
            name = self.rows[self.marked].key
        self._show(name)

    def _depth(self, at: int) -> int:
        row = self.rows[at]
        return row.depth if isinstance(row, MenuNode) else 0

    def on_key(self, event: events.Key) -> None:
        """Jump to what is typed."""
        sign = event.character
        if sign is None or not sign.isalpha():
            return
        event.stop()
        now = self.app_context.monotonic()
        self._typed = sign if now - self._typed_at > _FORGET_TYPED_SECONDS else self._typed + sign
        self._typed_at = now
        self._jump(_folded(self._typed))

    def _jump(self, typed: str) -> None:
        """Mark the next row whose label or gloss is a text, begins with it, or has it within."""
        has_all = self.is_table or self.is_narrowed
        every: Sequence[MenuNode | CardLine] = self.rows if has_all else self.shelf.nodes
        here = self.row
        start = next((at for at, row in enumerate(every) if row is here), 0)
        order = [*every[start:], *every[:start]]
        for has in (str.__eq__, str.startswith, str.__contains__):
            for row in order:
                texts = (row.label, *row.glosses)
                if any(has(_folded(text), typed) for text in texts):
                    self._unfold_to(row)
                    self._show(row.key)
                    return
        self.say(_("Nothing begins with: {text}").format(text=self._typed), seconds=2)

    def _unfold_to(self, row: MenuNode | CardLine) -> None:
        if not isinstance(row, MenuNode):
            return
        for node in self.shelf.nodes[: row.at]:
            if node.end > row.at:
                self.folded.discard(node.key)

    # What is shown -------------------------------------------------------------------------

    def action_view(self) -> None:
        """Change between the tree and the table."""
        self.is_table = not self.is_table
        self.selected.clear()
        self.marked = 0
        self._show()

    def action_filter(self) -> None:
        """Let a mark be chosen. Each is listed with the cards that it would show."""

        def take(mark: Mark | None) -> None:
            self.only = mark
            self._show(self._kept_key)

        cards = self.shelf.cards
        options = [
            (f"{_(name)} · {wording.cards(count)}", partial(take, mark))
            for mark, name in ((None, N_("all")), *MARK_NAMES.items())
            for count in [sum(fits(card, mark, self.found) for card in cards)]
        ]
        self.choose(_("Which cards are shown?"), options)

    async def action_narrow(self) -> None:
        """Open the field."""
        if not self.query(AnswerInput):
            await self.mount(
                AnswerInput(lambda: _("Korean or English"), MOST_SEARCHED), after="#head"
            )
        self.query_one(AnswerInput).focus()
        self.refresh_hints()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what fits what is typed, with the best match marked."""
        with self.reporting():
            self.found = None
            if event.input.value.strip():
                best = self._finder.find(event.input.value, len(self.shelf.cards), self.phrasebook)
                self.found = {phrase.id: at for at, phrase in enumerate(best)}
        self._fill()
        ranks = [(self.found or {}).get(row.phrase, len(self.shelf.cards)) for row in self.rows]
        self._mark(ranks.index(min(ranks)) if self.found else 0)

    async def _widen(self) -> None:
        """Close the field, and show all again with the same row marked."""
        await self.query(AnswerInput).remove()
        self.found = None
        if self.row is not None:
            self._unfold_to(self.row)
        self._show(self._kept_key)

    def action_sort(self, by: int) -> None:
        """Sort by the next column."""
        order: list[Column | None] = [None, *Column]
        self.column = order[(order.index(self.column) + by) % len(order)]
        self._show()

    def action_sort_by(self, name: str) -> None:
        """Sort by a column. The same one reverses the order."""
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
            self.selected ^= {self.row.key}
            self.action_move(1)

    def action_select_branch(self) -> None:
        """Add the marked row and all beneath it to the selection."""
        row = self.row
        if isinstance(row, MenuNode):
            self.selected |= {node.key for node in self.shelf.nodes[row.at : row.end]}
            self._show(row.key)

    def action_open(self) -> None:
        """Show all about the marked card. From the field go to the list first."""
        if self.focused is not None:
            self.set_focus(None)
            self.refresh_hints()
        elif self.row is not None and self.row.cards:
            self.malgil.go_to("card", self.row.cards[0])

    def action_edit(self) -> None:
        """Edit the marked place."""
        if isinstance(self.row, MenuNode):
            self.malgil.go_to("edit", self.phrasebook, self.row.id)

    def action_leeches(self) -> None:
        """Show the leeches, if there are any."""
        if self.has_leeches:
            self.malgil.go_to("leeches", self.phrasebook)
        else:
            self.say(_("No leeches."))

    async def action_leave(self) -> None:
        """End the search or the selection, or go home."""
        if self.query(AnswerInput):
            await self._widen()
        elif self.selected:
            self.selected.clear()
            self._show(self._kept_key)
        else:
            await super().action_leave()

    # Lines ---------------------------------------------------------------------------------

    def _head(self, width: int) -> list[Content]:
        """Return the phrasebook, the filter, and the columns' names."""
        chosen = _(MARK_NAMES[self.only]) if self.only is not None else _("all")
        rows = n_("{n} row", "{n} rows", len(self.rows)).format(n=len(self.rows))
        parts = [_("Filter: {name}").format(name=chosen), rows]
        if self.selected:
            parts.append(_("selected: {n}").format(n=len(self.selected)))
        title = Content.assemble((_("Browse"), "bold $primary"), "  ", literal(self.shelf.title))
        state = clickable(Content(" · ".join(parts)).stylize("$muted"), "screen.filter")
        lines = [*two_sides(title, state, width)]
        kept = self.kept
        if kept:
            text = n_(
                "The new version differs from your edits at {n} place; yours stays.",
                "The new version differs from your edits at {n} places; yours stay.",
                kept,
            )
            lines.append(Content(text.format(n=kept)).stylize("$warning"))
        lines.append(_table_head(self, width) if self.is_table else Content(""))
        return lines

    def _line(self, at: int, width: int) -> Content:
        """Return a row's line."""
        row = self.rows[at]
        mark = "▸" if at == self.marked else " "
        sign = "●" if row.key in self.selected else " "
        head = Content.assemble((mark, "bold $primary"), (sign, "bold $accent"), " ")
        room = width - head.cell_length
        if isinstance(row, MenuNode):
            line = _node_line(self, row, room)
        else:
            line = _card_line(self, row, room)
        return Content.assemble(head, line.stylize("bold") if at == self.marked else line)

    def _about(self, width: int) -> list[Content]:
        """Return the text of the marked row, in two lines."""
        row = self.row
        if row is None:
            return [Content(""), Content("")]
        marks = " · ".join(_(MARK_NAMES[mark]) for mark in Mark if mark in row.marks)
        first = clipped(styled(row.label, "bold"), width)
        second = Content.assemble(literal(" / ".join(row.glosses)), "  ", (marks, "$accent"))
        return [first, clipped(second, width)]


def _folded(text: str) -> str:
    """Return the letters of a text: space and digits do other things here."""
    return "".join(filter(str.isalpha, without_accents(canonical(text).casefold())))


MARK_NAMES = {
    Mark.NEW: N_("new"),
    Mark.LEARNING: N_("learning"),
    Mark.DUE: N_("due"),
    Mark.LEECH: N_("leech"),
    Mark.SUSPENDED: N_("suspended"),
    Mark.CONFUSED: N_("confused"),
    Mark.FLAGGED: N_("flagged"),
    Mark.NOTED: N_("with a note"),
}

COLUMN_NAMES = {
    Column.LABEL: N_("Label"),
    Column.TYPE: N_("Card"),
    Column.STATE: N_("State"),
    Column.DUE: N_("Due date"),
    Column.RECALL: N_("Recall"),
    Column.STABILITY: N_("Stability"),
    Column.DIFFICULTY: N_("Difficulty"),
    Column.REPS: N_("Answers"),
    Column.LAPSES: N_("Lapses"),
}

_WIDTHS = {
    Column.TYPE: 10,
    Column.STATE: 13,
    Column.DUE: 14,
    Column.RECALL: 8,
    Column.STABILITY: 11,
    Column.DIFFICULTY: 11,
    Column.REPS: 9,
    Column.LAPSES: 8,
}

_ESSENTIAL = (Column.TYPE, Column.STATE, Column.DUE, Column.RECALL)
_LABEL_LEAST = 14
_NARROW = 70
_BAR = 8


def _node_line(screen: BrowseScreen, node: MenuNode, width: int) -> Content:
    today = screen.shelf.today
    has_more = node.end > node.at + 1
    fold = (
        ("+ " if node.key in screen.folded and not screen.is_narrowed else "- ")
        if has_more
        else "  "
    )
    right: list[tuple[Content, int]] = []
    if width >= _NARROW:
        right = [
            _cell(_state_text(node), Column.STATE),
            _cell(wording.due(node.due, today), Column.DUE),
        ]
    right += [(bar(node.memory, _BAR), _BAR), (Content(percent(node.memory).rjust(5)), 5)]
    room = width - sum(cells for _, cells in right) - 1
    label = Content.assemble("  " * node.depth, (fold, "$muted"), literal(node.label))
    if width >= _NARROW and node.glosses:
        label = Content.assemble(label, "  ", styled(node.glosses[0], "$muted"))
    return columns([(_with_signs(label, node.marks), room), (" ", 1), *right])


def _cell(text: str, column: Column) -> tuple[Content, int]:
    """Return a cell of a table and its width. It never touches the next one."""
    return clipped(Content(text).stylize("$muted"), _wide(column) - 1), _wide(column)


def _with_signs(label: Content, marks: frozenset[Mark]) -> Content:
    signs = (("★", Mark.FLAGGED), ("!", Mark.LEECH))
    text = "".join(sign for sign, mark in signs if mark in marks)
    return Content.assemble(label, (f" {text}", "bold $accent")) if text else label


def _state_text(node: MenuNode) -> str:
    if Mark.SUSPENDED in node.marks and node.due is None:
        return _(MARK_NAMES[Mark.SUSPENDED])
    return _(STATE_NAMES[node.state]) if node.cards else ""


def _shown_columns(screen: BrowseScreen, width: int) -> list[Column]:
    """Return the columns beside the label: all where it is wide, else what matters or sorts."""
    if width - 3 - sum(map(_wide, _WIDTHS)) >= _LABEL_LEAST:
        return list(_WIDTHS)
    return [column for column in _WIDTHS if column in _ESSENTIAL or column is screen.column]


def _wide(column: Column) -> int:
    """Return the cells of a column: its name, an arrow and a gap have room in any language."""
    return max(_WIDTHS[column], Content(_(COLUMN_NAMES[column])).cell_length + 2)


def _table_head(screen: BrowseScreen, width: int) -> Content:
    parts = []
    shown = _shown_columns(screen, width)
    for column in (Column.LABEL, *shown):
        arrow = ("↓" if screen.descending else "↑") if column is screen.column else ""
        name = Content(f"{_(COLUMN_NAMES[column])}{arrow}")
        room = _wide(column) if column in _WIDTHS else width - 3 - sum(map(_wide, shown))
        text = clickable(name.stylize("bold $secondary"), f"screen.sort_by('{column}')")
        parts.append((text, max(4, room)))
    return Content.assemble("   ", columns(parts))


def _card_line(screen: BrowseScreen, card: CardLine, width: int) -> Content:
    progress = card.progress
    state = MARK_NAMES[Mark.SUSPENDED] if progress.suspended else STATE_NAMES[progress.state]
    values = {
        Column.TYPE: _(card.type.caption),
        Column.STATE: _(state),
        Column.DUE: wording.due(card.due, screen.shelf.today),
        Column.RECALL: "" if card.recall is None else percent(card.recall),
        Column.STABILITY: "" if progress.stability is None else f"{progress.stability:.1f}",
        Column.DIFFICULTY: "" if progress.difficulty is None else f"{progress.difficulty:.1f}",
        Column.REPS: str(progress.reps) if progress.state is not State.NEW else "",
        Column.LAPSES: str(progress.lapses or ""),
    }
    shown = _shown_columns(screen, width + 3)
    room = width - sum(map(_wide, shown))
    label = _with_signs(literal(card.label), card.marks)
    rest = [_cell(values[name], name) for name in shown]
    return columns([(label, room - 1), (" ", 1), *rest])
