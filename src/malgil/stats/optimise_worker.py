"""The process that fits the weights: a sample comes in on stdin, news goes out line by line.

It is a process of its own because the optimiser holds the interpreter's lock, cannot be
interrupted, and takes the whole process with it when it panics. Not by `multiprocessing`: under an
app that has replaced stderr its spawn fails.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from malgil.scheduling.card_history import BinKey
from malgil.scheduling.fsrs import Model
from malgil.scheduling.optimise import Judgement, Sample, TrainingAnswer, Usable, fit_weights, judge
from malgil.scheduling.panels import Score

if TYPE_CHECKING:
    from collections.abc import Sequence

_SCORES = ("current", "defaults", "fitted", "constant", "moving")


def to_json(sample: Sample, current: Sequence[float]) -> str:
    """Return the work to do as one line."""
    return json.dumps(
        {
            "histories": [[(a.rating, a.elapsed) for a in one] for one in sample.histories],
            "usable": [(one.history, one.position, one.bin) for one in sample.usable],
            "current": list(current),
        }
    )


def from_json(line: str) -> tuple[Sample, Model]:
    """Return the work to do."""
    found = json.loads(line)
    sample = Sample(
        histories=tuple(
            tuple(TrainingAnswer(rating, elapsed) for rating, elapsed in one)
            for one in found["histories"]
        ),
        usable=tuple(
            Usable(history, position, BinKey(*key)) for history, position, key in found["usable"]
        ),
    )
    return sample, Model(tuple(found["current"]))


def judgement_from(found: dict[str, Any]) -> Judgement:
    """Return what came of the fit from the worker's last line."""
    return Judgement(
        weights=tuple(found["weights"]),
        judged=found["judged"],
        splits=tuple((before, after) for before, after in found["splits"]),
        **{name: Score(**found[name]) for name in _SCORES},
    )


def main() -> None:
    """Do the work that stdin tells."""
    sample, current = from_json(sys.stdin.readline())

    def on_progress(done: int) -> None:
        _say({"done": done})

    _say({"judgement": asdict(judge(sample, current, fit_weights, on_progress))})


def _say(news: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(news) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
