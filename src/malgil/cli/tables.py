"""Tables in the terminal."""

from __future__ import annotations

import sys
from itertools import zip_longest
from typing import TYPE_CHECKING

from malgil.base import ending
from malgil.cli.output import cell_width, hanging, literal, say_lines, terminal_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_GAP = "  "
_LEAST_WRAPPED = 16
_MOST_LINES = 3


def columns(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table, aligned by terminal cells.

    In a narrow terminal the last column is wrapped, else all while the rows stay low, else rows.
    """
    table = [[keep_indent(cell) for cell in row] for row in rows]
    widths = [max(map(cell_width, column)) for column in zip(*table, strict=True)]
    indent = sum(widths[:-1]) + len(_GAP) * (len(widths) - 1)
    across = terminal_width(sys.stdout)
    if across - indent < _LEAST_WRAPPED and (lines := _narrowed(table, widths, across)):
        yield from lines
        return
    for row in table:
        ending.look()
        line = _padded(row, widths)
        if cell_width(line) <= across:
            yield line
        elif across - indent >= max(_LEAST_WRAPPED, _longest_word(row[-1])):
            head = line[: len(line) - len(row[-1].rstrip())]
            yield from hanging(head, row[-1], across, " " * indent)
        else:
            head = " " * (len(row[0]) - len(row[0].lstrip()))
            text = " · ".join(cell.strip() for cell in row if cell)
            yield from hanging(head, text, across, f"{head}{_GAP}{_GAP}")


def _narrowed(table: Sequence[Sequence[str]], widths: list[int], across: int) -> list[str]:
    """Return a table with narrower columns, or nothing if its rows would be too high."""
    least = [max(map(_longest_word, column)) for column in zip(*table, strict=True)]
    room, narrow = across - len(_GAP) * (len(widths) - 1), [*widths]
    if sum(least) > room or not widths[2:]:
        return []
    while sum(narrow) > room:
        at = max(range(len(narrow)), key=lambda at: narrow[at] - least[at])
        narrow[at] -= 1
    rows = [list(zip_longest(*map(_in_cell, row, narrow), fillvalue="")) for row in table]
    if max(map(len, rows)) > _MOST_LINES:
        return []
    return [_padded(cells, narrow) for lines in rows for cells in lines]


def _in_cell(text: str, width: int) -> Iterator[str]:
    indent = " " * (len(text) - len(text.lstrip()))
    return hanging(indent, text, width, indent)


def _padded(row: Sequence[str], widths: Sequence[int]) -> str:
    padding = (" " * (width - cell_width(cell)) for cell, width in zip(row, widths, strict=True))
    return _GAP.join(map("".join, zip(row, padding, strict=True))).rstrip()


def _longest_word(cell: str) -> int:
    indent = len(cell) - len(cell.lstrip())
    return indent + max(map(cell_width, cell.split()), default=0)


def say_table(rows: Iterable[Sequence[str]]) -> None:
    """Print an indented table. Print nothing without rows."""
    say_lines(columns([(f"  {first}", *rest) for first, *rest in rows]))


def keep_indent(text: str) -> str:
    """Return `literal(text)` with its leading spaces."""
    body = text.lstrip(" ")
    return " " * (len(text) - len(body)) + literal(body)
