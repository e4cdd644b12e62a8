"""Compare malgil with the floor and its peers: `python -m benchmarks [--quick] [SIZE …]`.

Each case runs in its own process, in alternating order. RESULTS.md gets the results with a
description of the machine and a plot of cost against size. Compare the ratios: their parts were
measured in one run on one machine.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from benchmarks import answers, heavy, keys, made, profiles
from benchmarks.plot import plot
from benchmarks.terminal import Terminal

HERE = Path(__file__).parent
PYTHON = sys.executable
MALGIL = str(Path(PYTHON).with_name("malgil"))
_RUNS, _QUICK_RUNS = 9, 3
_QUICK_SIZES = ("325", "10k")
_MONTH = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Case:
    """A case to measure.

    Attributes:
        name: Its name, the same at all sizes.
        size: The size of the collection.
        command: The command to start.
        text: The text to wait for on the screen; empty to wait for the end of the process.
    """

    name: str
    size: str
    command: tuple[str, ...]
    text: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """One run: wall-clock and processor time in milliseconds, and peak memory in KiB."""

    wall: float
    used: float
    memory: int


def main(arguments: list[str]) -> None:
    """Make the collections, measure them, and write the page."""
    known = [size.name for size in made.SIZES]
    parser = argparse.ArgumentParser("python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="measure heavy work once")
    parser.add_argument("sizes", nargs="*", metavar="SIZE", help=f"{', '.join(known)} [all]")
    asked = parser.parse_args(arguments)
    quick = asked.quick
    names = asked.sizes or list(_QUICK_SIZES if quick else known)
    if not set(names) <= set(known):
        parser.error(f"a size is one of {', '.join(known)}")
    sizes = [size for size in made.SIZES if size.name in names]
    with tempfile.TemporaryDirectory() as folder:
        places = {size.name: made.copy_of(size, Path(folder)) for size in sizes}
        runs = _measure(list(_cases(places)), places, _QUICK_RUNS if quick else _RUNS)
        measured = {
            name: answers.measure(place, made.NOW + _MONTH, 60 if quick else 200)
            for name, place in places.items()
        }
        heavy_tasks = {
            size.name: heavy.measure(
                made.copy_of(size, Path(folder)),
                written=measured[size.name].written,
                shown=[one.wall for one in runs["first card", size.name]],
                environ=environ(),
                runs=1 if quick else 3 if size.name in _QUICK_SIZES else 2,
            )
            for size in sizes
        }
        usual = made.copy_of(sizes[0 if quick else min(1, len(sizes) - 1)], Path(folder))
        rest = [
            *_quits(usual),
            "",
            f"Profiles of the processor time, with {usual.stem} cards:",
            "",
            *profiles.tables(usual, environ()),
        ]
    page = _page(runs, measured, heavy_tasks, names, rest)
    print(page)
    (HERE / "RESULTS.md").write_text(page, encoding="utf-8")
    (HERE / "cost.svg").write_text(
        plot({key: [one.wall for one in found] for key, found in runs.items()}, names),
        encoding="utf-8",
    )


def _cases(places: dict[str, Path]) -> list[Case]:
    cases = [Case("python -c pass", "", (PYTHON, "-c", "pass"))]
    cases.append(Case("malgil --version", "", (MALGIL, "--version")))
    for name, place in places.items():
        cases += [
            Case("floor", name, (PYTHON, str(HERE / "floor.py"), str(place)), "READY"),
            Case("first card", name, (MALGIL, "review"), "Today's session"),
            Case("home", name, (MALGIL,), "Paths you know"),
            Case("malgil due", name, (MALGIL, "due")),
            Case("due --format", name, (MALGIL, "due", "--format", "{due} {minutes}")),
        ]
    return cases


def _measure(
    cases: list[Case], places: dict[str, Path], runs: int
) -> dict[tuple[str, str], list[Run]]:
    found: dict[tuple[str, str], list[Run]] = defaultdict(list)
    for turn in range(runs + 1):
        for case in cases if turn % 2 else reversed(cases):
            run = _run(case, places.get(case.size))
            if turn:  # the first run warms the caches
                found[case.name, case.size].append(run)
    return found


def _run(case: Case, place: Path | None) -> Run:
    around = environ()
    if place is not None:
        around["MALGIL_COLLECTION"] = str(place)
    if case.text:
        return _show(case, around)
    began = time.perf_counter()
    quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    pid = os.posix_spawn(case.command[0], case.command, around, file_actions=quiet)
    _pid, _status, used = os.wait4(pid, 0)
    spent = time.perf_counter() - began
    return Run(spent * 1000, (used.ru_utime + used.ru_stime) * 1000, used.ru_maxrss)


def environ() -> dict[str, str]:
    """Return the environment of all measurements."""
    found = {**os.environ, "TERM": "xterm-256color", "LANG": "en_US.UTF-8"}
    found["MALGIL_NOW"] = (made.NOW + _MONTH).isoformat()
    found.pop("PYTHONDONTWRITEBYTECODE", None)
    return found


def _show(case: Case, around: dict[str, str]) -> Run:
    terminal = Terminal.start(case.command, around)
    spent, held = 0.0, 0
    try:
        spent = terminal.wait_for(case.text) - terminal.began
        held = terminal.memory()
    finally:
        used = terminal.stop()
    return Run(spent * 1000, used * 1000, held)


def _quits(place: Path) -> list[str]:
    """Return the table of the times to quit."""
    around = {**environ(), "MALGIL_COLLECTION": str(place)}
    cases = {
        "malgil review": ((MALGIL, "review"), "Today's session"),
        "floor": ((PYTHON, str(HERE / "floor.py"), str(place)), "READY"),
    }
    lines = ["| from Ctrl+Q to the end of the process | median ms |", "| --- | ---: |"]
    for name, (command, text) in cases.items():
        times = [keys.quit_time(command, around, text) for _turn in range(_QUICK_RUNS)]
        lines.append(f"| {name} | {statistics.median(times):.0f} |")
    return lines


def _page(
    runs: dict[tuple[str, str], list[Run]],
    measured: dict[str, answers.Answers],
    heavy_tasks: dict[str, heavy.Heavy],
    names: list[str],
    rest: list[str],
) -> str:
    notes = HERE / "NOTES.md"
    lines = [
        "# Benchmarks",
        "",
        f"Written by `{_command()}`. The end of the page explains it.",
        "",
        *_facts(),
        "",
        "![cost against size](cost.svg)",
        "",
        "| what | cards | median ms | spread ms | processor ms | against | ratio | of processor |",
        "| --- | --- | ---: | ---: | ---: | --- | ---: | ---: |",
        *(_row(key, runs, names[0]) for key in runs),
        "",
        "| memory at first card | KiB | against the smallest |",
        "| --- | ---: | ---: |",
    ]
    held = {name: max(one.memory for one in runs["first card", name]) for name in names}
    lines += [f"| {name} | {held[name]} | {held[name] / held[names[0]]:.2f} |" for name in names]
    lines += [
        "",
        (
            "| an answer, cards | next asked p50 ms | p99 ms | processor p50 ms | "
            "p99 ms | written p50 ms | bare p50 ms | ratio |"
        ),
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    lines += [f"| {name} | {one.row()} |" for name, one in measured.items()]
    lines += ["", *heavy.table(heavy_tasks), "", *rest]
    if notes.exists():
        lines += ["", notes.read_text(encoding="utf-8").strip()]
    return "\n".join([*lines, ""])


def _row(key: tuple[str, str], runs: dict[tuple[str, str], list[Run]], smallest: str) -> str:
    name, size = key
    peer = {
        "malgil --version": ("python -c pass", ""),
        "malgil due": ("python -c pass", ""),
        "due --format": ("python -c pass", ""),
        "home": ("home", smallest),
        "first card": ("floor", size) if size == smallest else ("first card", smallest),
    }.get(name)
    walls = [one.wall for one in runs[key]]
    wall, used = _medians(runs[key])
    against = ratios = ""
    if peer is not None:
        against = " ".join(peer).strip()
        other, others = _medians(runs[peer])
        ratios = f"{wall / other:.2f} | {used / others:.2f}"
    spread = f"{min(walls):.0f}–{max(walls):.0f}"
    return (
        f"| {name} | {size} | {wall:.0f} | {spread} | {used:.0f} | {against} | {ratios or ' | '} |"
    )


def _medians(runs: list[Run]) -> tuple[float, float]:
    return (
        statistics.median(one.wall for one in runs),
        statistics.median(one.used for one in runs),
    )


def _facts() -> list[str]:
    parts = ("malgil", "textual", "fsrs-rs-python", "anki")
    versions = ", ".join(f"{one} {_version(one)}" for one in parts if _version(one))
    disk = shutil.disk_usage(tempfile.gettempdir())
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    return [
        (
            f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors, load {load}, "
            f"{disk.free // 2**30} GiB free; Python {platform.python_version()}, "
            f"SQLite {sqlite3.sqlite_version}, {versions}."
        )
    ]


def _command() -> str:
    return " ".join(["python -m benchmarks", *sys.argv[1:]])


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


if __name__ == "__main__":
    main(sys.argv[1:])
