"""Whole quizzes in the plain mode: each mode, right and unknown answers, killed, resumed."""

from __future__ import annotations

import io
import json
import shutil
import signal
import sys
from typing import TYPE_CHECKING, Any

import pytest

from .quizzing import Knowing, Tree, numbers_to, places, questions, steps, verdicts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from malgil.phrasebook.model import Phrasebook

    from .conftest import Malgil, Start

    Play = Callable[..., list[str]]

LANGUAGES = {"walk": "ko", "scenario": "en", "where": "ko", "order": "en", "next": "ko"}


@pytest.fixture
def play(
    malgil: Malgil, start: Start, collection_file: Path, monkeypatch: pytest.MonkeyPatch
) -> Play:
    """Return a function that runs malgil on typed lines and returns what it printed.

    On a `copy`, nothing is kept.
    """
    del start  # it has put a new collection there

    def run(*arguments: str, typed: Iterable[str] = (), copy: bool = False) -> list[str]:
        place = collection_file
        if copy:
            place = collection_file.with_name("copy.malgil")
            shutil.copy(collection_file, place)
        monkeypatch.setenv("MALGIL_COLLECTION", str(place))
        text = "".join(f"{line}\n" for line in typed)
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        ran = malgil(*arguments)
        assert (ran.code, ran.err) == (0, "")
        return ran.out.splitlines()

    return run


def document(play: Play, *arguments: str) -> Any:
    return json.loads("\n".join(play(*arguments, "--json")))


@pytest.fixture
def tree(play: Play) -> Tree:
    found: Tree = document(play, "tree")
    return found


@pytest.mark.parametrize("mode", list(LANGUAGES))
def test_a_hopeless_and_a_perfect_learner(
    play: Play, tree: Tree, book: Phrasebook, mode: str
) -> None:
    options = ("--lang", LANGUAGES[mode], "quiz", "--mode", mode, "--plain", "--shuffle")
    seeded = (*options, "--seed", "7", "--limit", "6")
    hopeless = play(*seeded, typed=[""] * 6, copy=True)
    assert [line[0] for line in verdicts(hopeless)] == ["✗"] * 6
    answer = getattr(Knowing(tree, book), mode)
    asked = questions(hopeless)
    assert len(asked) == 6
    typed = [line for one in asked for line in answer(one)]
    perfect = play(*seeded, typed=typed)
    assert [one.prompt for one in questions(perfect)] == [one.prompt for one in asked]
    assert [line[0] for line in verdicts(perfect)] == ["✓"] * 6
    (run,) = document(play, "quiz", "--history")
    assert (run["mode"], run["questions"], run["right"]) == (mode, 6, 6)
    play("check")


def test_a_journey_from_help_to_the_chat(play: Play) -> None:
    journey = ("--lang", "en", "quiz", "--mode", "journey", "--plain", "--seed", "5")
    hopeless = play(*journey, typed=["2"] * 40, copy=True)
    (verdict,) = verdicts(hopeless)
    assert verdict.startswith("✗ Wrong · right decisions ")
    assert any(line.startswith("Missed: ") for line in hopeless)
    above = hopeless[: hopeless.index(verdict)]
    perfect = play(*journey, typed=steps(above))
    assert verdicts(perfect) == ["✓ Right"]
    assert steps(perfect)[: len(steps(above))] == steps(above)
    assert not any(line.startswith(("Not ", "✗")) for line in perfect)
    seen = next(line for line in perfect if line.startswith("Handled: "))
    assert {"log-in", "transcript", "order number"} <= set(
        seen.removeprefix("Handled: ").split(", ")
    )


def test_in_order_the_walk_visits_every_leaf_place_once(play: Play, tree: Tree) -> None:
    leaves = [item for item in places(tree) if not item["items"]]
    typed = [number for leaf in leaves for number in numbers_to(tree, leaf["path"])]
    printed = play("--lang", "en", "quiz", "--plain", "--in-order", typed=typed)
    assert len(leaves) == 104
    assert verdicts(printed) == ["✓ Right"] * 104
    assert printed.count("Practice in menu order: it does not count.") == 2
    assert "Right on the first try: 104/104 (100%)" in " ".join(printed)
    (run,) = document(play, "quiz", "--history")
    assert set(run) == {
        "id",
        "started",
        "mode",
        "branch",
        "sequence",
        "questions",
        "right",
        "median_level_ms",
    }
    assert (run["started"], run["branch"]) == ("2026-11-23T00:00:00.000Z", [])
    assert (run["sequence"], run["questions"], run["right"]) == ("in-order", 104, 104)
    assert play("check")


def test_kill_9_in_mid_run_and_on_at_the_same_choice(start: Start, play: Play, tree: Tree) -> None:
    branch = next(item for item in tree if item["label"] == "Gift Cards")
    leaves = [item for item in places([branch]) if not item["items"]]
    first, second = (numbers_to(tree, leaf["path"]) for leaf in leaves[:2])
    process = start("quiz", "--plain", "--in-order", "--branch", "gift cards")
    assert process.stdin is not None
    assert process.stdout is not None
    typed = [*first, second[0]]
    process.stdin.write("".join(f"{number}\n" for number in typed).encode())
    process.stdin.flush()
    seen: list[str] = []
    while len(steps(seen)) < len(typed):
        seen.append(process.stdout.readline().decode().rstrip("\n"))
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert [line[0] for line in verdicts(seen)] == ["✓"]
    killed_at = questions(seen)[-1].prompt
    printed = play("quiz", "--plain", "--resume", "--mode", "walk", typed=second[1:])
    asked = questions(printed)
    assert asked[0].prompt == killed_at
    at = printed.index(f"? {killed_at}")
    assert printed[at + 1] == f"- {leaves[1]['path'][0]}"
    assert [line[0] for line in verdicts(printed)] == ["✓"]
    (run,) = document(play, "quiz", "--history")
    assert (run["branch"], run["questions"], run["right"]) == (["Gift Cards"], 2, 2)
    assert play("check")
