"""Heavy tasks compared with a floor or peer, each in its own process, in turn."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
from collections import defaultdict
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import keys

if TYPE_CHECKING:
    from collections.abc import Mapping

_HEADS = (
    "| what | cards | malgil ms | spread | against | its ms | spread | ratio |",
    "| --- | --- | ---: | ---: | --- | ---: | ---: | ---: |",
)
_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
# Each task of malgil, with the peer's task or the floor to compare it with.
_ROWS = (
    ("first card, window included", "first card", ""),
    ("an answer, written", "answer", ""),
    ("statistics", "statistics", ""),
    ("statistics without a memo", "statistics", ""),
    ("statistics of one type", "statistics", ""),
    ("search, a key", "search", ""),
    ("import", "", "yaml.CSafeLoader"),
    ("replay", "", "memory_state_batch"),
)


@dataclass(slots=True)
class Heavy:
    """Milliseconds by task at one size, for malgil and its floor or peer."""

    ours: dict[str, list[float]]
    others: dict[str, list[float]]
    drawn: list[float]

    def rows(self, size: str) -> list[str]:
        """Return the rows of the table."""
        return [
            _row(name, size, self.ours[name], self.others[name], _against(peer, floor))
            for name, peer, floor in _ROWS
            if self.ours[name]
        ]


def measure(
    place: Path,
    *,
    written: list[float],
    shown: list[float],
    environ: Mapping[str, str],
    runs: int,
) -> Heavy:
    """Run all tasks on a writable collection, malgil and its peer in turn.

    Args:
        place: The collection.
        written: The times of malgil to write an answer.
        shown: The times of malgil to show the first card.
        environ: The environment of the terminal.
        runs: Number of runs.
    """
    known = {"an answer, written": written, "first card, window included": shown}
    found = Heavy(defaultdict(list, known), defaultdict(list), [])
    command = (sys.executable, "-m", "malgil", "review")
    found.drawn = keys.measure(command, {**environ, "MALGIL_COLLECTION": str(place)}, 40)
    peer = place.with_suffix(".anki2") if find_spec("anki") else None
    if peer is not None:
        _run("benchmarks.peer", "make", place, peer)
    for _turn in range(runs):
        for name, what, floor in _ROWS:
            if name not in known:
                times = _run("benchmarks.work", name.partition(",")[0], place)
                found.ours[name].append(times["malgil"])
                if floor:
                    found.others[name].append(times["floor"])
            if what and peer is not None:
                used = peer
                if what == "answer":  # otherwise no card would be left for the next turn
                    used = Path(shutil.copy(peer, peer.with_stem("used")))
                found.others[name].append(_run("benchmarks.peer", what, used)["anki"])
    return found


def table(found: Mapping[str, Heavy]) -> list[str]:
    """Return the tables of all sizes."""
    lines = [*_HEADS, *(row for size, one in found.items() for row in one.rows(size))]
    lines += [
        "",
        "| from a key to the next card drawn, cards | p50 ms | 99 % ms | keys |",
        "| --- | ---: | ---: | ---: |",
    ]
    for size, one in found.items():
        times = sorted(one.drawn)
        if times:
            last = times[int(len(times) * 0.99)]
            lines.append(f"| {size} | {statistics.median(times):.1f} | {last:.1f} | {len(times)} |")
    return lines


def _against(peer: str, floor: str) -> str:
    return "Anki" if peer else floor


def _row(name: str, size: str, ours: list[float], others: list[float], against: str) -> str:
    mine = statistics.median(ours)
    head = f"| {name} | {size} | {mine:.2f} | {_spread(ours)} |"
    if not others:
        return f"{head} {against}: not here | | | |"
    theirs = statistics.median(others)
    return f"{head} {against} | {theirs:.2f} | {_spread(others)} | {mine / theirs:.2f} |"


def _spread(times: list[float]) -> str:
    return f"{min(times):.2f}–{max(times):.2f}"


def _run(module: str, what: str, *places: Path) -> dict[str, float]:
    command = [sys.executable, "-m", module, what, *map(str, places)]
    # Compiled modules are written and read as in use, whatever the shell says.
    around = {name: value for name, value in os.environ.items() if name != _NO_BYTECODE}
    ran = subprocess.run(command, check=True, capture_output=True, text=True, env=around)
    return dict(json.loads(ran.stdout)) if ran.stdout.strip() else {}
