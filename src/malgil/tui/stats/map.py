"""The menu map of the statistics: the menu as a tree, with how strong each item is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from textual.content import Content

from malgil.base.i18n import _, n_
from malgil.scheduling.fsrs import State
from malgil.store.phrasebooks import titles_of
from malgil.tui.stats.panel import Panel, caption
from malgil.tui.text import literal, visible
from malgil.tui.widgets.lines import CRUMB, bar, clickable, columns, hanging
from malgil.wording import PATH_CHANCE, STATE_NAMES, percent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from malgil.scheduling.menu_strength import MapNode
    from malgil.stats.panels import PanelModule
    from malgil.tui.shell.base import MalgilScreen
    from malgil.tui.stats.panel import StatsPosition

_BAR = 10
_WIDE_BAR = 20
_PERCENT = 6
_CHANCE = 12
_COUNT = 9
_SHAKY, _FIRM = 0.7, 0.9
_WIDE = 72
_LABEL_MOST = 70


class MapPanel(Panel):
    """The menu as a tree with the strength of each item. Enter practises a branch."""

    value: tuple[MapNode, ...]

    def __init__(self, module: PanelModule, value: Any, place: StatsPosition) -> None:
        """Mark the row where the reader left."""
        super().__init__(module, value, place)
        self.marked = min(self.place.marked, max(0, self.count - 1))

    @property
    def unfolded(self) -> list[tuple[MapNode, int]]:
        """The lines in sight."""
        return list(self._unfolded(self.value, 0))

    @property
    def count(self) -> int:
        """The number of lines."""
        return len(self.unfolded)

    @property
    def chosen(self) -> MapNode | None:
        """The marked item."""
        rows = self.unfolded
        return rows[self.marked][0] if rows else None

    def _unfolded(self, nodes: Sequence[MapNode], depth: int) -> Iterator[tuple[MapNode, int]]:
        for node in nodes:
            yield node, depth
            if _key(node) in self.place.opened:
                yield from self._unfolded(node.items, depth + 1)

    def step(self, days: int, rows: int) -> bool:
        """Mark another line. Right unfolds, left folds."""
        if rows:
            self.marked = min(self.count - 1, max(0, self.marked + rows))
        elif days > 0:
            self._open()
        else:
            self._close()
        self.place.marked = self.marked
        self.redraw()
        return True

    def go_to(self, number: int) -> None:
        """Mark a line. The marked one is unfolded or folded."""
        node = self.chosen
        if number != self.marked:
            self.marked = number
        elif node is not None and _key(node) in self.place.opened:
            self._close()
        else:
            self._open()
        self.place.marked = self.marked
        self.redraw()

    def _open(self) -> None:
        node = self.chosen
        if node is None or node.is_leaf:
            return
        if _key(node) in self.place.opened:
            self.marked += 1
        self.place.opened.add(_key(node))

    def _close(self) -> None:
        node = self.chosen
        if node is None:
            return
        if _key(node) in self.place.opened:
            self.place.opened.discard(_key(node))
            return
        rows = self.unfolded
        depth = rows[self.marked][1]
        while self.marked and rows[self.marked][1] >= depth > 0:
            self.marked -= 1

    def lines(self, width: int) -> list[Content]:
        """Return the sentence, the head, and a line for each item."""
        inner = width - 2
        said = [line for text in self.sentences() for line in hanging(text, inner)]
        head = self._columns(
            Content(_("menu branch")),
            (_("step"), _(PATH_CHANCE), _("known"), _("new/cards")),
            Content(""),
            inner,
        ).stylize("$muted")
        lines = [Content.assemble(" ", line) for line in (*said, Content(""), head)]
        several = len({node.phrasebook for node in self.value}) > 1
        screen = cast("MalgilScreen", self.screen)
        titles = titles_of(screen.collection.connection) if several else {}
        shown = ""
        for at, (node, depth) in enumerate(self.unfolded):
            row_lines = [clickable(self._line(node, depth, at, inner), f"screen.day({at})")]
            if several and depth == 0 and node.phrasebook != shown:
                shown = node.phrasebook
                row_lines.insert(0, Content.assemble(" ", caption(visible(titles[shown]))))
            self.add_row(lines, at, row_lines)
        return lines

    def _line(self, node: MapNode, depth: int, at: int, width: int) -> Content:
        marked = at == self.marked
        sign = " "
        if not node.is_leaf:
            sign = "-" if _key(node) in self.place.opened else "+"
        label = Content.assemble("  " * depth, f"{sign} ", literal(node.label))
        if marked:
            label = label.stylize("bold $primary")
        numbers = (
            percent(node.step),
            percent(node.chance),
            percent(node.retrievability),
            f"{node.states[State.NEW]}/{node.cards}",
        )
        wide = _WIDE_BAR if width >= _WIDE + _WIDE_BAR else _BAR
        line = self._columns(label, numbers, bar(node.step, wide, style=_colour(node.step)), width)
        return Content.assemble(("▸" if marked else " ", "bold $primary"), line)

    def _columns(
        self, label: Content, numbers: tuple[str, str, str, str], drawn: Content, width: int
    ) -> Content:
        """Put label, bar and numbers side by side, in narrow windows only the first number."""
        wide = _WIDE_BAR if width >= _WIDE + _WIDE_BAR else _BAR
        cells = (_PERCENT, _CHANCE, _PERCENT, _COUNT + 2) if width >= _WIDE else (_PERCENT,)
        room = min(_LABEL_MOST, width - wide - sum(cells) - 2)
        parts: list[tuple[Content | str, int]] = [(label, room), (" ", 1), (drawn, wide)]
        for text, size in zip(numbers, cells, strict=False):
            blanks = size - Content(text).cell_length
            parts.append((" " * blanks + text, size))
        return columns(parts)

    def foot(self, width: int) -> Sequence[Content]:
        """Return all about the marked item."""
        node = self.chosen
        if node is None:
            return ()
        way = styled_way(node)
        states = [
            f"{_(STATE_NAMES[state])} {count}" for state, count in node.states.items() if count
        ]
        if node.suspended:
            states.append(
                n_("{n} suspended", "{n} suspended", node.suspended).format(n=node.suspended)
            )
        chance = f"{_(PATH_CHANCE)}: {percent(node.chance)}"
        about = Content(" · ".join([*states, chance])).stylize("$muted")
        lines = (*hanging(way, width - 2)[:1], *hanging(" / ".join(node.glosses), width - 2)[:1])
        return [Content.assemble(" ", line) for line in (*lines, *hanging(about, width - 2)[:2])]


def _colour(step: float) -> str:
    """Return the colour of a step's bar. Its length and number say the same."""
    return "$success" if step >= _FIRM else "$warning" if step >= _SHAKY else "$error"


def styled_way(node: MapNode) -> Content:
    """Return the labels down to an item."""
    return Content(CRUMB).join([literal(label) for label in node.path]).stylize("bold")


def _key(node: MapNode) -> tuple[str, str]:
    return node.phrasebook, node.item
