"""What stands on the screen for browsing: its head, its rows, and what the marked one says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil import wording
from malgil.base.i18n import N_, _, n_
from malgil.library.browse import Column, Mark, Node, key_of
from malgil.phrasebook.cards import CardType
from malgil.scheduling.fsrs import State
from malgil.tui.lookup.commands import STATE_NAMES
from malgil.tui.text import literal, styled
from malgil.tui.widgets.lines import Lines, clickable, clipped, columns, two_sides
from malgil.tui.widgets.lists import Window
from malgil.tui.widgets.menu_map import memory_bar, percent

if TYPE_CHECKING:
    from malgil.library.browse import CardLine
    from malgil.tui.library.browse import BrowseScreen

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
TYPE_NAMES = {
    CardType.MEANING: N_("meaning"),
    CardType.LABEL: N_("label"),
    CardType.PATH: N_("path"),
}
_WIDTHS = {
    Column.TYPE: 9,
    Column.STATE: 11,
    Column.DUE: 11,
    Column.RECALL: 8,
    Column.STABILITY: 11,
    Column.DIFFICULTY: 11,
    Column.REPS: 9,
    Column.LAPSES: 8,
}
_ESSENTIAL = (Column.TYPE, Column.STATE, Column.DUE, Column.RECALL)
_WIDE = 100
_NARROW = 70
_BAR = 8


class BrowseHead(Lines):
    """The phrasebook, the filter, and the columns' names."""

    def __init__(self, screen: BrowseScreen) -> None:
        """Take the screen that knows what is shown."""
        super().__init__()
        self._owner = screen

    def lines(self, width: int) -> list[Content]:
        """Return the lines."""
        own = self._owner
        chosen = _(MARK_NAMES[own.only]) if own.only is not None else _("all")
        rows = n_("{n} row", "{n} rows", len(own.rows)).format(n=len(own.rows))
        told = [_("Filter: {name}").format(name=chosen), rows]
        if own.selected:
            told.append(_("selected: {n}").format(n=len(own.selected)))
        title = Content.assemble((_("Browse"), "bold $primary"), "  ", literal(own.shelf.title))
        state = clickable(Content(" · ".join(told)).stylize("$muted"), "screen.filter(1)")
        found = [*two_sides(title, state, width)]
        kept = own.kept
        if kept:
            text = n_(
                "The new version differs from your edits at {n} place; yours stays.",
                "The new version differs from your edits at {n} places; yours stay.",
                kept,
            )
            found.append(Content(text.format(n=kept)).stylize("$warning"))
        found.append(_table_head(own, width) if own.is_table else Content(""))
        return found


class BrowseRows(Window):
    """The rows in sight."""

    def __init__(self, screen: BrowseScreen) -> None:
        """Take the screen that knows the rows."""
        super().__init__()
        self._owner = screen

    @property
    def count(self) -> int:
        """How many rows there are."""
        return len(self._owner.rows)

    @property
    def marked(self) -> int:
        """Which row is marked."""
        return self._owner.marked

    def nothing(self, width: int) -> Content:
        """Return what to say when there is no row."""
        return clipped(Content(_("No card is like this. F3 shows others.")), width)

    def row(self, at: int, width: int) -> Content:
        """Return a row's line."""
        own, row = self._owner, self._owner.rows[at]
        mark = "▸" if at == own.marked else " "
        sign = "●" if own.name_of(row) in own.selected else " "
        head = Content.assemble((mark, "bold $primary"), (sign, "bold $accent"), " ")
        room = width - head.cell_length
        line = _node_line(own, row, room) if isinstance(row, Node) else _card_line(own, row, room)
        return Content.assemble(head, line.stylize("bold") if at == own.marked else line)


def _node_line(own: BrowseScreen, node: Node, width: int) -> Content:
    today = own.shelf.today
    number = own.place_of(node)
    has_more = node.end > number + 1
    fold = ("+ " if key_of(node) in own.folded and own.only is None else "- ") if has_more else "  "
    right: list[tuple[Content, int]] = []
    if width >= _NARROW:
        right = [
            (Content(_state_text(node)).stylize("$muted"), 11),
            (Content(wording.due(node.due, today)).stylize("$muted"), 11),
        ]
    right += [(memory_bar(node.memory, _BAR), _BAR), (Content(_percent(node.memory)), 5)]
    room = width - sum(cells for _, cells in right) - 1
    label = Content.assemble("  " * node.depth, (fold, "$muted"), literal(node.label))
    if width >= _NARROW and node.glosses:
        label = Content.assemble(label, "  ", styled(node.glosses[0], "$muted"))
    return columns([(_with_signs(label, node.marks), room), (Content(" "), 1), *right])


def _percent(memory: float) -> str:
    return f"{percent(memory)}%".rjust(5)


def _with_signs(label: Content, marks: frozenset[Mark]) -> Content:
    signs = (("★", Mark.FLAGGED), ("!", Mark.LEECH))
    told = "".join(sign for sign, mark in signs if mark in marks)
    return Content.assemble(label, (f" {told}", "bold $accent")) if told else label


def _state_text(node: Node) -> str:
    if Mark.SUSPENDED in node.marks and node.due is None:
        return _(MARK_NAMES[Mark.SUSPENDED])
    return _(STATE_NAMES[node.state]) if node.cards else ""


def _shown_columns(own: BrowseScreen, width: int) -> list[Column]:
    """Return the columns beside the label: all where it is wide, else what matters or sorts."""
    return [one for one in _WIDTHS if width >= _WIDE or one in _ESSENTIAL or one is own.column]


def _table_head(own: BrowseScreen, width: int) -> Content:
    parts = []
    shown = _shown_columns(own, width)
    for column in (Column.LABEL, *shown):
        arrow = ("↓" if own.descending else "↑") if column is own.column else ""
        name = Content(f"{_(COLUMN_NAMES[column])}{arrow}")
        room = _WIDTHS.get(column, 0) or width - 3 - sum(_WIDTHS[one] for one in shown)
        text = clickable(name.stylize("bold $secondary"), f"screen.sort_by('{column}')")
        parts.append((text, max(4, room)))
    return Content.assemble("   ", columns(parts))


def _card_line(own: BrowseScreen, card: CardLine, width: int) -> Content:
    one = card.progress
    state = MARK_NAMES[Mark.SUSPENDED] if one.suspended else STATE_NAMES[one.state]
    values = {
        Column.TYPE: _(TYPE_NAMES[card.type]),
        Column.STATE: _(state),
        Column.DUE: wording.due(card.due, own.shelf.today),
        Column.RECALL: "" if card.recall is None else f"{percent(card.recall)}%",
        Column.STABILITY: "" if one.stability is None else f"{one.stability:.1f}",
        Column.DIFFICULTY: "" if one.difficulty is None else f"{one.difficulty:.1f}",
        Column.REPS: str(one.reps) if one.state is not State.NEW else "",
        Column.LAPSES: str(one.lapses or ""),
    }
    shown = _shown_columns(own, width + 3)
    room = width - sum(_WIDTHS[name] for name in shown)
    label = _with_signs(literal(card.label), card.marks)
    rest = [(Content(values[name]).stylize("$muted"), _WIDTHS[name]) for name in shown]
    return columns([(label, room - 1), (Content(" "), 1), *rest])


class BrowseAbout(Lines):
    """What the marked row says, in two lines."""

    def __init__(self, screen: BrowseScreen) -> None:
        """Take the screen that knows which row is marked."""
        super().__init__()
        self._owner = screen

    def lines(self, width: int) -> list[Content]:
        """Return the lines."""
        row = self._owner.row
        if row is None:
            return [Content(""), Content("")]
        told = " · ".join(_(MARK_NAMES[mark]) for mark in Mark if mark in row.marks)
        first = clipped(styled(row.label, "bold"), width)
        second = Content.assemble(literal(" / ".join(row.glosses)), "  ", (told, "$accent"))
        return [first, clipped(second, width)]
