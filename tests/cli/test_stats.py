"""`malgil stats`, `optimize` and `simulate`: JSON, readable output and error messages."""

from __future__ import annotations

import json
import re
import signal
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from malgil import Collection

from .conftest import MONDAY, Malgil, Ran, Start

if TYPE_CHECKING:
    from pathlib import Path

KEYS = ["today", "days_studied", "calendar", "forecast", "retention", "memory", "menu_map"]
KEYS += ["quiz", "calibration"]
NOW = datetime.fromisoformat(MONDAY)


def document(ran: Ran) -> Any:
    assert (ran.code, ran.err) == (0, "")
    return json.loads(ran.out)


def fill(path: Path, *, cards: int = 12, days: int = 40) -> None:
    """Answer some cards on every day up to now, one in five Again."""
    with Collection.open(path, now=NOW - timedelta(days=days)) as collection:
        ids = [row.card.id for row in collection.cards()][:cards]
        for day in range(days, -1, -1):
            for number, card in enumerate(ids):
                rating = 1 if (number + day) % 5 == 0 else 3
                collection.answer(card, rating, NOW - timedelta(days=day), duration_ms=4000)


def test_an_empty_collection_has_every_key(malgil: Malgil) -> None:
    stats = document(malgil("stats", "--json"))
    assert list(stats) == KEYS
    assert stats["today"]["reviews"] == 0
    assert stats["today"]["again_rate"] is None
    assert stats["days_studied"] == {
        "last_30": 0,
        "current_run": 0,
        "longest_run": 0,
        "total": 0,
    }
    assert len(stats["calendar"]) == 365
    assert stats["calendar"][-1] == {"day": "2026-11-23", "reviews": 0, "again": 0, "seconds": 0}
    assert len(stats["forecast"]["days"]) == 90
    assert stats["retention"]["overall"] == {"reviews": 0, "recalled": 0, "retention": None}
    assert (stats["memory"]["cards"], stats["memory"]["leaves"]) == (345, 104)
    assert next(node["label"] for node in stats["menu_map"]) == "Where's my stuff?"
    assert [mode["mode"] for mode in stats["quiz"]["modes"]] == [
        *("walk", "scenario", "where", "order", "next", "journey"),
    ]
    assert stats["calibration"] == {"reviews": 0, "missing": 100, "bins": [], "scores": {}}


def test_the_document_has_what_the_log_says(malgil: Malgil, collection_file: Path) -> None:
    fill(collection_file)
    stats = document(malgil("stats", "--json"))
    assert list(stats) == KEYS
    assert (stats["today"]["reviews"], stats["today"]["seconds"]) == (12, 48.0)
    assert stats["days_studied"]["current_run"] == 41
    assert stats["calibration"]["missing"] == 0
    assert list(stats["calibration"]["scores"]) == ["scheduler", "constant", "moving-average"]
    one = document(malgil("stats", "--json", "--since", "2026-11-23", "--type", "label"))
    assert len(one["calendar"]) == 1
    assert one["calendar"][0]["reviews"] < 12


def test_the_page_has_a_sentence_for_each_panel(malgil: Malgil, collection_file: Path) -> None:
    empty = malgil("stats").out
    assert "Nothing answered yet today." in empty
    assert "Too few answers to judge the predictions: 100 more answers" in empty
    fill(collection_file)
    page = malgil("stats").out
    for title in ("Today", "Calendar", "Forecast", "Retention", "Memory", "Menu map", "Quiz"):
        assert f"{title}\n" in page
    assert "12 answers today" in page
    assert "Streak: 41, best 41." in page
    assert "Prediction and reality\nPredicted " in page
    assert malgil("--lang", "ko", "stats").code == 0


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--since", "yesterday"), "--since needs a date such as 2026-11-22"),
        (("--since", "2026-02-30"), "--since needs a date"),
        (("--since", "20261122"), "--since needs a date"),
        (("--since", "2026-11-24"), "2026-11-24 is in the future. Today is 2026-11-23"),
        (("--branch", "Gift Crads"), "There is no branch Gift Crads. The nearest:\n  Gift Cards"),
        (("--type", "cloze"), "--type is meaning, label or path, but got: cloze"),
        (("--phrasebook", "none"), "There is no phrasebook none"),
    ],
)
def test_what_cannot_be_meant_exits_with_2(
    malgil: Malgil, arguments: tuple[str, ...], told: str
) -> None:
    for more in ((), ("--json",)):
        ran = malgil("stats", *arguments, *more)
        assert (ran.code, ran.out) == (2, "")
        assert told in ran.err


def test_a_picture_that_cannot_be_written_is_told_by_no_option_of_others(malgil: Malgil) -> None:
    ran = malgil("stats", "--svg", "no/such/picture.svg")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        "no/such/picture.svg cannot be written: No such file or directory. Name another place.\n"
    )


def test_too_few_answers_to_fit_to_are_told(malgil: Malgil) -> None:
    ran = malgil("optimize")
    assert (ran.code, ran.err) == (0, "")
    assert "400 more answers" in ran.out
    found = document(malgil("optimize", "--json"))
    assert (found["missing"], found["adopted"], found["weights"]) == (400, False, [])
    assert found["reschedule"] == {"cards": 0, "before": [], "after": [], "moved": False}


def test_a_fit_is_judged_and_told(malgil: Malgil, collection_file: Path) -> None:
    fill(collection_file)
    found = document(malgil("optimize", "--json"))
    assert (found["missing"], found["reviews"]) == (0, 480)
    assert len(found["splits"]) == 5
    assert len(found["weights"]) == 21
    better = found["scores"]["fitted"]["log_loss"] < found["scores"]["current"]["log_loss"]
    assert found["adopted"] == better
    with Collection.open(collection_file) as collection:
        assert (list(collection.model.weights) == found["weights"]) == better
        assert collection.check() == []
    page = malgil("optimize", "--reschedule").out
    assert "current weights" in page
    assert ("were fitted to the answers up to 2026-11-23 and know them" in page) == better
    assert "Nothing was changed" not in page
    assert "due date" in page
    losses = {name: score["log_loss"] for name, score in found["scores"].items()}
    best = min(losses, key=lambda name: losses[name])
    assert f"Best predictions first: {best}" in page.replace("constant rate", "constant")
    assert not re.search(r"log loss|RMSE|0\.\d{4}", page)
    figures = malgil("optimize", "--verbose").out
    assert "RMSE" in figures
    assert f"{found['scores']['default']['log_loss']:.4f}" in figures


def test_a_fit_ends_with_ctrl_c(start: Start, collection_file: Path) -> None:
    fill(collection_file)
    process = start("optimize")
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    # So early it may be Python itself that ends; never a traceback's 1, and nothing is changed.
    assert process.returncode in (130, -signal.SIGINT, 0)
    with Collection.open(collection_file) as collection:
        assert collection.check() == []


def test_a_simulation(malgil: Malgil) -> None:
    found = document(malgil("simulate", "--json"))
    assert (found["cards"], found["measured"], found["current"]) == (345, False, 0.9)
    assert [trial["retention"] for trial in found["trials"]] == [n / 100 for n in range(70, 98)]
    assert [one["days"] for one in found["trials"][0]["expected"]] == [30, 90, 365]
    page = malgil("simulate").out
    assert "There are few answers yet, so pace and ratings are default values." in page
    assert page.count("*") == 1
