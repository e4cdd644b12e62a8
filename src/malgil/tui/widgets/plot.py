"""Charts made of text: they take any size, need no colour, and the ASCII look can redraw them."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from textual.content import Content

from malgil.tui.widgets.lines import columns

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

EIGHTHS = "▁▂▃▄▅▆▇█"
SHADES = "█▒░▓"
"""How the parts of a stacked column differ without any colour."""

_Item = TypeVar("_Item")
STYLES = ("$primary", "$accent", "$secondary", "$success")
_WIDEST_STEP = 6


def column_chart(
    values: Sequence[float | None],
    *,
    width: int,
    height: int,
    scale: Callable[[float], str],
    ticks: Sequence[tuple[int, str]] = (),
    low: float = 0.0,
    high: float | None = None,
    line: float | None = None,
    marks: Sequence[tuple[int, str]] = (),
    cursor: int | None = None,
    has_arrow: bool = True,
    as_line: bool = False,
) -> list[Content]:
    """Return a chart of columns, in eighths of a cell.

    Args:
        values: The heights from left to right; None for a gap. At most `room(width, …)` of them.
        width: Cells that may be used.
        height: Lines of the columns; scale and ticks come below.
        scale: Writes a value for the scale at the left.
        ticks: What stands below a column; one that has no room is left out.
        low: The value at the bottom.
        high: The value at the top; the highest value if None.
        line: A value that is marked by a line across.
        marks: Signs beneath columns, from left to right.
        cursor: The column that is marked.
        has_arrow: Whether an arrow stands beneath it.
        as_line: Whether only the tops of the columns are drawn.
    """
    top = _top(values, low, high)
    gutter = _gutter(scale, low, top)
    step = _step(len(values), width - gutter)
    # The line lies in the row that its value belongs to.
    lined = None if line is None else min(height - 1, int(_share(line, low, top) * height))
    filled = [_eighths(value, low, top, height) for value in values]
    wide = max(1, step - 1)
    lines = []
    for row in reversed(range(height)):
        empty = "─" if row == lined else " "
        cells: list[tuple[str, str]] = []
        for at, eighths in enumerate(filled):
            reaches = min(len(EIGHTHS), eighths - row * len(EIGHTHS))
            if as_line and reaches > 0 and (eighths - 1) // len(EIGHTHS) > row:
                cells.append((empty * step, "$accent"))
            elif reaches > 0:
                style = "bold $accent" if at == cursor else "$primary"
                sign = "━" if as_line else EIGHTHS[reaches - 1]
                cells.append((sign * wide, style))
                cells.append((empty * (step - wide), "$accent"))
            else:
                cells.append((empty * step, "$accent"))
        label = scale(top) if row == height - 1 else scale(line) if row == lined and line else ""
        lines.append(Content.assemble(_scale(label, gutter), *cells))
    lines.append(_floor(scale(low), gutter, len(values) * step))
    lines.extend(_below(marks, step, gutter, "bold $accent"))
    if cursor is not None and has_arrow:
        lines.extend(_below([(cursor, "↑")], step, gutter, "bold $accent"))
    return [*lines, *_below(ticks, step, gutter)]


def stacked_chart(
    stacks: Sequence[Sequence[int]],
    *,
    width: int,
    height: int,
    ticks: Sequence[tuple[int, str]] = (),
) -> list[Content]:
    """Return a chart of columns made of parts, each in a shade of its own.

    Args:
        stacks: For each column its parts, from the bottom on, in the order of `SHADES`.
        width: Cells that may be used.
        height: Lines of the columns.
        ticks: What stands below a column.
    """
    top = max((sum(parts) for parts in stacks), default=0) or 1
    gutter = len(str(top)) + 1
    step = _step(len(stacks), width - gutter)
    bar = max(1, step - 1)
    piles = [_pile(parts, top, height) for parts in stacks]
    lines = []
    for row in reversed(range(height)):
        cells = [
            (
                SHADES[pile[row] % len(SHADES)] * bar + " " * (step - bar),
                STYLES[pile[row] % len(STYLES)],
            )
            if row < len(pile)
            else (" " * step, "")
            for pile in piles
        ]
        label = str(top) if row == height - 1 else ""
        lines.append(Content.assemble(_scale(label, gutter), *cells))
    return [*lines, _floor("0", gutter, len(stacks) * step), *_below(ticks, step, gutter)]


def room(width: int, widest_label: int, step: int = 1) -> int:
    """Return how many columns of `step` cells fit beside a scale."""
    return max(1, (width - widest_label - 1) // step)


def evenly(items: Sequence[_Item], most: int) -> list[_Item]:
    """Return at most that many items, evenly spread, including the first and the last."""
    if len(items) <= most:
        return list(items)
    if most <= 1:
        return list(items[-1:])
    last = len(items) - 1
    return [items[round(number * last / (most - 1))] for number in range(most)]


def between(
    low: float, high: float, marks: Sequence[tuple[float, str, str]], width: int
) -> Content:
    """Return a line from `low` to `high` with signs on it; the last of two at one place is seen.

    Args:
        low: The value at its left end.
        high: The value at its right end.
        marks: Value, sign and style.
        width: Its cells.
    """
    cells = [("─", "$border")] * width
    for value, sign, style in marks:
        cells[min(width - 1, max(0, int(_share(value, low, high) * width)))] = (sign, style)
    return Content.assemble(*cells)


def beside(blocks: Sequence[Sequence[Content]], width: int, *, least: int) -> list[Content]:
    """Put blocks of lines side by side in equal columns, or below one another.

    Args:
        blocks: The blocks; each has to be laid out for `share_of(width, count, least)`.
        width: Cells for all.
        least: The cells that a block needs.
    """
    wide = share_of(width, len(blocks), least)
    across = max(1, (width + 2) // (wide + 2))
    lines: list[Content] = []
    for first in range(0, len(blocks), across):
        row = blocks[first : first + across]
        if lines:
            lines.append(Content(""))
        for at in range(max(map(len, row), default=0)):
            parts = [(block[at] if at < len(block) else Content(""), wide) for block in row]
            gaps = [cell for part in parts for cell in (part, ("", 2))]
            lines.append(columns(gaps[:-1]).rstrip())
    return lines


def share_of(width: int, count: int, least: int) -> int:
    """Return how wide each of some blocks is when as many stand side by side as can."""
    across = max(1, min(count, (width + 2) // (least + 2)))
    return (width - 2 * (across - 1)) // across


def _top(values: Sequence[float | None], low: float, high: float | None) -> float:
    if high is None:
        high = max((value for value in values if value is not None), default=low)
    return high if high > low else low + 1


def _gutter(scale: Callable[[float], str], *values: float) -> int:
    return max(len(scale(value)) for value in values) + 1


def _step(count: int, cells: int) -> int:
    return max(1, min(_WIDEST_STEP, cells // max(1, count)))


def _share(value: float, low: float, high: float) -> float:
    return (value - low) / (high - low)


def _scale(label: str, gutter: int) -> tuple[str, str]:
    return (f"{label.rjust(gutter - 1)} ", "$muted")


def _eighths(value: float | None, low: float, top: float, height: int) -> int:
    """Return how many eighths of a cell a column fills, at least one above `low`."""
    if value is None or value <= low:
        return 0
    return max(1, round(_share(min(value, top), low, top) * height * len(EIGHTHS)))


def _pile(parts: Sequence[int], top: int, height: int) -> list[int]:
    """Return for each cell of a stacked column, from the bottom, which part it shows."""
    total = sum(parts)
    if not total:
        return []
    cells = max(1, round(total / top * height))
    pile: list[int] = []
    below = 0
    for number, part in enumerate(parts):
        below += part
        pile.extend([number] * (round(below / total * cells) - len(pile)))
    return pile


def _floor(label: str, gutter: int, width: int) -> Content:
    return Content.assemble(_scale(label, gutter), ("─" * width, "$border"))


def _below(
    ticks: Sequence[tuple[int, str]], step: int, gutter: int, style: str = "$muted"
) -> list[Content]:
    """Return the line with what stands below the columns; nothing if there is nothing."""
    if not ticks:
        return []
    line = Content(" " * gutter)
    for at, text in ticks:
        start = gutter + at * step
        if start > line.cell_length or line.cell_length == gutter or len(text) == 1:
            line = Content.assemble(line, " " * (start - line.cell_length), (text, style))
    return [line]
