"""How many minutes a simulated learner needs until the menu is known, with malgil and its peers.

    python -m benchmarks.learning [--seeds N] [--days N] [--world NAME] [--arm NAME] [-o FILE]

It measures the malgil of its own environment. Ctrl+C ends it with the tables of what was done.
"""

from __future__ import annotations

import argparse
import os
import sys
from concurrent.futures import ThreadPoolExecutor, as_completed
from importlib.metadata import version
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.learning import anki
from benchmarks.learning.learner import WORLDS
from benchmarks.learning.memory import MEMORIES
from benchmarks.learning.run import ARMS, Task, run
from benchmarks.learning.tables import tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.learning.run import Course

_NOTES = Path(__file__).with_name("NOTES.md")


def main(arguments: Sequence[str]) -> None:
    """Run the learners, and print the page or write it."""
    parser = argparse.ArgumentParser(
        "python -m benchmarks.learning",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--seeds", type=int, default=5, help="learners of each kind [5]")
    parser.add_argument("--days", type=int, default=45, help="[45]; 90 for all that is compared")
    parser.add_argument("--world", nargs="+", choices=WORLDS, default=[*WORLDS], help="[all]")
    parser.add_argument("--arm", nargs="+", choices=ARMS, default=[*ARMS], help="[all]")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="[all processors]")
    parser.add_argument("-o", dest="file", type=Path, metavar="FILE", help="[standard output]")
    asked = parser.parse_args(arguments)
    missing = anki.missing() if "anki" in asked.arm else ""
    arms = [arm for arm in asked.arm if not (missing and arm == "anki")]
    if missing:
        print(f"Anki is skipped: the {missing} is missing.", file=sys.stderr)
    tasks = [
        Task(arm, world, memory, seed)  # an interrupted run has all worlds
        for seed, world, memory, arm in product(range(asked.seeds), asked.world, MEMORIES, arms)
    ]
    courses = _study(tasks, asked.days, asked.jobs)
    command = " ".join(["python -m benchmarks.learning", *arguments])
    head = _head(command, courses, asked.days, missing)
    page = "\n".join([*head, *tables(courses, asked.days)]).rstrip() + "\n"
    if asked.file is None:
        print(page, end="")
    else:
        asked.file.write_text(page, encoding="utf-8")


def _study(tasks: Sequence[Task], days: int, jobs: int) -> dict[Task, Course]:
    courses: dict[Task, Course] = {}
    pool = ThreadPoolExecutor(jobs)
    running = {pool.submit(run, task, days): task for task in tasks}
    try:
        for done in as_completed(running):
            task, course = running[done], done.result()
            courses[task] = course
            found = f"{course.leaves[-1]:.0f} leaves in {sum(course.minutes):.0f} minutes"
            print(f"{len(courses)}/{len(tasks)}", *task, found, file=sys.stderr)
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
    finally:
        pool.shutdown(cancel_futures=True)
    return {task: courses[task] for task in tasks if task in courses}


def _head(command: str, courses: dict[Task, Course], days: int, missing: str) -> Iterator[str]:
    seeds = len({task.seed for task in courses})
    versions = f"malgil {version('malgil')}"
    if any(task.arm == "anki" for task in courses):
        versions += f", anki {version('anki')}"
    yield from ["# Learning", "", f"Written by `{command}`.", ""]
    yield f"{versions}; {len(courses)} runs of {days} days, {seeds} seeds."
    if missing:
        yield f"Anki was skipped: the {missing} was missing."
    yield from ["", _NOTES.read_text(encoding="utf-8")]


if __name__ == "__main__":
    main(sys.argv[1:])
