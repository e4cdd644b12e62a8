"""Plot of cost against size, as SVG without a library."""

from __future__ import annotations

import math
import statistics
from html import escape

_WIDTH, _HEIGHT, _LEFT, _BOTTOM = 640, 360, 60, 40
_COLOURS = ("#4c78a8", "#f58518", "#54a24b", "#e45756", "#72b7b2")


def plot(times: dict[tuple[str, str], list[float]], sizes: list[str]) -> str:
    """Return a picture with a line for each case, on a logarithmic scale of cost."""
    lines = {
        name: [statistics.median(times[name, size]) for size in sizes]
        for name, first in times
        if first == sizes[0]
    }
    most = max(max(found) for found in lines.values())
    top = 10 ** math.ceil(math.log10(most))
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}">',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>',
    ]
    for at, size in enumerate(sizes):
        x = _x(at, len(sizes))
        parts.append(
            f'<text x="{x}" y="{_HEIGHT - 15}" text-anchor="middle" font-size="12">{size}</text>'
        )
    for power in range(1, int(math.log10(top)) + 1):
        y = _y(10**power, top)
        parts.append(
            f'<line x1="{_LEFT}" y1="{y}" x2="{_WIDTH - 150}" y2="{y}" stroke="#ddd"/>'
            f'<text x="{_LEFT - 6}" y="{y + 4}" text-anchor="end">{10**power} ms</text>'
        )
    for number, (name, found) in enumerate(lines.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        points = " ".join(
            f"{_x(at, len(sizes))},{_y(value, top):.1f}" for at, value in enumerate(found)
        )
        parts.append(
            f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>'
            f'<text x="{_WIDTH - 140}" y="{40 + 18 * number}" fill="{colour}">'
            f"{escape(name)}</text>"
        )
    return "\n".join([*parts, "</svg>", ""])


def _x(at: int, count: int) -> float:
    return _LEFT + 20 + at * (_WIDTH - 190 - _LEFT) / max(1, count - 1)


def _y(value: float, top: float) -> float:
    share = math.log10(max(value, 1)) / math.log10(top)
    return _HEIGHT - _BOTTOM - share * (_HEIGHT - _BOTTOM - 20)
