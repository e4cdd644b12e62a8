"""The exact behaviour of malgil, pinned.

A difference is a change that a learner or a script would notice. After an intended one, run
`pytest tests/pinned -n0 --snapshot-update` and read the diff.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from malgil import Collection
from malgil.store import database
from malgil.store.rebuild import rebuild

from .collections import RICH_DAY
from .compact import compact, digest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from syrupy.assertion import SnapshotAssertion

    from .conftest import Pinned

MODES = ("walk", "scenario", "where", "order", "next", "journey")
LANGUAGES = ("ko", "en")
# Reveals, ratings, a typed label, an overruled verdict, an undo, an invalid line.
REVIEW_LINES = ["", "3", "", "2", "1", "Payment declined", "!", ":u", "what?", "", "4", "0", "10"]
QUIZ_LINES = ["1", "2", "", "3 1 2", ":u", "2, 3", "help", "4", "0", "5", "Payment issues", "1"]
JSON_COMMANDS = (
    *("tree", "tree --flow", "cards", "cards --archived", "due", "due --phrasebook small"),
    *("phrasebooks", "find 환불", "find refund --limit 3", "find zzzz", "now 컵이 깨져서 왔어요"),
    *("stats", "stats --since 2026-03-10", "stats --type path", "quiz --history", "backups"),
    *("check", "check --repair", "optimize", "simulate"),
)
DIGESTED = ("stats --since 2026-03-10", "stats --type path")
REFUSALS = (
    *("nothing", "--nothing", "review --limit 0", "review --limit many", "review --minutes -1"),
    *("review --plain --phrasebook none", "quiz --mode wolk", "quiz --mode", "quiz --seed x"),
    *("quiz --plain --branch nowhere", "quiz --in-order --shuffle", "quiz --resume --missed"),
    *("quiz --json", "quiz --history --seed 1"),
    *("quiz --plain --phrasebook none", "find", "find x --limit -2", "now a --jsn"),
    *("due --phrasebook none", "tree --phrasebook none", "cards --phrasebook none", "cards x"),
    *("stats --since yesterday", "stats --type listening", "stats --branch nowhere"),
    *("stats --svg . --panel today", "stats --panel nothing", "optimize --reschedule x"),
    *("import", "import missing.yaml", "import .", "import lines.bin", "import broken.yaml"),
    *("import broken.csv", "import broken.txt", "import ok.yaml --into none"),
    *("export", "export pdf", "export outline", "export yaml --phrasebook none"),
    *("export yaml --phrasebook small -o ok.yaml", "export csv --phrasebook small -o ."),
    *("new-phrasebook", "new-phrasebook ok.yaml", "backup -o ok.yaml", "backup -o no/where"),
    *("restore missing", "restore ok.yaml --yes", "restore c.malgil --yes"),
    *("--lang fr due", "due --lang", "--collection= due", "--collection . due"),
    *("--collection ok.yaml due", "--log . due", "review", "", "quiz"),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_review(
    pinned: Callable[[str], Pinned], language: str, snapshot: SnapshotAssertion
) -> None:
    said = {
        name: pinned(name).converse(
            *("review", "--plain", "--limit", "18", "--lang", language), lines=REVIEW_LINES * 6
        )
        for name in ("empty", "rich")
    }
    assert "\n".join(f"== {name}\n{text}" for name, text in said.items()) == snapshot


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_quiz(
    pinned: Callable[[str], Pinned], mode: str, language: str, snapshot: SnapshotAssertion
) -> None:
    options = ("--mode", mode, "--seed", "7", "--limit", "4", "--lang", language)
    said = pinned("rich").converse("quiz", "--plain", *options, lines=QUIZ_LINES * 5)
    assert said == snapshot


@pytest.mark.parametrize("name", ["empty", "one-day", "rich"])
def test_json(pinned: Callable[[str], Pinned], name: str, snapshot: SnapshotAssertion) -> None:
    program = pinned(name)
    parts = []
    for command in JSON_COMMANDS:
        if (name, command) == ("rich", "optimize"):  # a fit's last digits depend on the processor
            continue
        ran = program.run(*command.split(), "--json", "--lang", "en")
        said = ran.err
        if ran.out:
            said += digest(json.loads(ran.out)) if command in DIGESTED else compact(ran.out)
        parts.append(f"$ malgil {command} --json → {ran.code}\n{said}")
    assert "\n\n".join(parts) == snapshot


def _state(connection: sqlite3.Connection, collection: Collection) -> str:
    """Return the state that follows from the log: cards, settings, notes, quizzes."""
    cards = [
        " ".join(
            [
                row.card.id,
                str(row.progress.state),
                *(
                    f"{name}={value:.4f}" if isinstance(value, float) else f"{name}={value}"
                    for name in ("step", "due_day", "due_ms", "reps", "lapses", "flag", "suspended")
                    if (value := getattr(row.progress, name)) not in (0, None, False)
                ),
                *(
                    [f"S={memory.stability:.4f} D={memory.difficulty:.4f}"]
                    if (memory := row.progress.memory) is not None
                    else []
                ),
            ]
        )
        for archived in (False, True)
        for row in collection.cards(archived=archived)
        if row.progress.reps or row.progress.suspended or archived
    ]
    settings = [f"setting {name}={value}" for name, value in _rows(connection, "setting")]
    (live,) = connection.execute(
        "SELECT count(*) FROM event WHERE kind = 'review' AND action NOT IN cancelled"
    ).fetchone()
    return "\n".join([f"live reviews {live}", *settings, *cards])


def _rows(connection: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    return connection.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()


def test_the_log_determines_the_state(
    pinned: Callable[[str], Pinned], snapshot: SnapshotAssertion
) -> None:
    path = pinned("rich").path
    with Collection.open(path, now=RICH_DAY) as collection:
        kept = _state(collection.connection, collection)
        with database.transaction(collection.connection):
            rebuild(collection.connection)
        assert _state(collection.connection, collection) == kept
    assert kept == snapshot


@pytest.mark.parametrize("language", LANGUAGES)
def test_refusals(
    pinned: Callable[[str], Pinned], language: str, snapshot: SnapshotAssertion
) -> None:
    program = pinned("rich")
    folder = program.path.parent
    (folder / "ok.yaml").write_text("menu:\n- {label: A, gloss: 가}\n", encoding="utf-8")
    (folder / "broken.yaml").write_text("menu:\n- {label: A}\n- [x\n", encoding="utf-8")
    (folder / "broken.csv").write_text("label,gloss,label\na,b,c\n", encoding="utf-8")
    (folder / "broken.txt").write_text("☞ A《가》\n┗┗ B《나》\n", encoding="utf-8")
    (folder / "lines.bin").write_bytes(b"\xff\xfe\x00\x01")
    before = _count_events(program.path)
    said = []
    for command in REFUSALS:
        arguments = command.split()
        if "--lang" not in arguments:
            arguments += ["--lang", language]
        ran = program.run(*arguments)
        assert ran.code, command
        said.append(f"$ malgil {command} → {ran.code}\n{ran.out}{ran.err}")
    assert _count_events(program.path) == before
    assert "\n".join(said) == snapshot


def _count_events(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        (events,) = connection.execute("SELECT count(*) FROM event").fetchone()
    return int(events)
