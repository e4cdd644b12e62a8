"""One learner with one trainer: `run ARM WORLD MEMORY SEED DAYS FOLDER` prints its course.

Each runs in a process of its own, as Anki takes the time from the clock of the process.
"""

from __future__ import annotations

import copy
import json
import math
import os
import signal
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.learning import anki
from benchmarks.learning.learner import WORLDS, Learner
from benchmarks.learning.memory import DAY
from benchmarks.learning.menu import read_menu
from benchmarks.learning.trainers import START, Leitner, Malgil, moment
from malgil import Collection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.learning.menu import Menu
    from benchmarks.learning.trainers import Trainer

ARMS = ("malgil", "anki", "leitner")
EXAM = 45
"""The day of the pass without an error."""
_ROOT = Path(__file__).parents[2]
_MEMORY = Path("/dev/shm")  # noqa: S108 - the disk is not measured


class Task(NamedTuple):
    """What to run."""

    arm: str
    world: str
    memory: str
    seed: int


@dataclass(frozen=True, slots=True)
class Course:
    """The course of a learner's days, by day from 0. All but `minutes` is of the morning.

    Attributes:
        leaves: Leaves that are known: the expected number of errorless walks.
        labels: Share of labels that can be written.
        minutes: Minutes of each day's session.
        paths: Paths known, as the trainer says. Empty if it does not.
        promised: Minutes of the session to come, as the trainer says. Empty if it does not.
        errorless: Chance of an errorless walk through all leaves on day `EXAM` or the last one.
    """

    leaves: list[float]
    labels: list[float]
    minutes: list[float]
    paths: list[int]
    promised: list[float]
    errorless: float

    def minutes_to(self, leaves: float) -> float:
        """Return the minutes of study until so many leaves are known, or infinity."""
        for day, known in enumerate(self.leaves):
            if known >= leaves:
                return sum(self.minutes[:day])
        return math.inf


def simulate(task: Task, days: int, folder: Path) -> Course:
    """Study for some days. The folder is for the collections."""
    place = folder / "malgil.malgil"
    Collection.open(place, now=moment(START - 60)).close()
    menu = read_menu(place)
    learner = Learner(menu, WORLDS[task.world], task.memory, task.seed)
    leaves, labels, minutes, said, errorless = [], [], [], [], 0.0
    with closing(_trainer(task.arm, folder, menu)) as trainer:
        for day in range(days + 1):
            morning = START + day * DAY
            learner.wake(morning)
            leaves.append(learner.known_leaves())
            labels.append(learner.known_labels())
            said.append(trainer.says(morning))
            if day == min(EXAM, days):
                errorless = copy.deepcopy(learner).errorless_pass()
            if day < days:
                trainer.session(learner)
                minutes.append((learner.at.clock - morning) / 60)
    paths = [one.paths for one in said if one is not None]
    promised = [one.minutes for one in said if one is not None]
    return Course(leaves, labels, minutes, paths, promised, errorless)


def _trainer(arm: str, folder: Path, menu: Menu) -> Trainer:
    if arm == "malgil":
        return Malgil(folder / "malgil.malgil", menu)
    if arm == "anki":
        return anki.Anki(folder / "collection.anki2", menu)
    return Leitner(menu)


def run(task: Task, days: int) -> Course:
    """Study in a process of its own."""
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        faked = anki.environ(Path(folder), START - 60) if task.arm == "anki" else {}
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.learning.run", *map(str, task), str(days), folder],
            cwd=_ROOT,
            env={**os.environ, **faked},
            stdout=subprocess.PIPE,
            check=True,
        )
    return Course(**json.loads(done.stdout))


def main(arguments: Sequence[str]) -> None:
    """Print a course as JSON."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # no traceback beside that of the parent
    arm, world, memory, seed, days, folder = arguments
    course = simulate(Task(arm, world, memory, int(seed)), int(days), Path(folder))
    print(json.dumps(asdict(course)))


if __name__ == "__main__":
    main(sys.argv[1:])
