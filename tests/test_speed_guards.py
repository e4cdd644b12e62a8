"""Machine-independent speed guards: modules loaded, statements, query plans."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from textual.css.stylesheet import Stylesheet

from malgil import Collection
from malgil.phrasebook.cards import LABEL, CardKind
from malgil.review.session import ReviewSession
from malgil.review.views import LevelReading, Question
from malgil.scheduling.fsrs import Rating
from malgil.stats.panels import read_stats
from malgil.stats.reader import StatsQuery
from malgil.store import queue_queries
from malgil.store.cards import _WAY_IS_PASSED
from malgil.store.review_queries import branches, walkable
from malgil.tui.app import MalgilApp

if TYPE_CHECKING:
    from textual.dom import DOMNode

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LATER = datetime(2026, 4, 20, 9, 0, tzinfo=UTC)
_TELL = "import json, sys; print(json.dumps(sorted(sys.modules)))"
_VERSION = "from malgil.__main__ import main; main(['--version'])"
_DUE = "from malgil.__main__ import main; main(['due'])"
_FORMAT = "from malgil.__main__ import main; main(['due', '--format', '{due} {minutes}'])"
_COMPLETION = """
import os
os.environ.update(_MALGIL_COMPLETE="bash_complete", COMP_WORDS="malgil re", COMP_CWORD="1")
from malgil.__main__ import main
main([])
"""
_FIRST_CARD = """
import asyncio
from datetime import datetime, timezone
from malgil.__main__ import main
import malgil.cli.commands.review
from malgil.base.clock import system_clock
from malgil.collection import Collection
from malgil.tui.app import MalgilApp
from malgil.tui.review import screen

screen._THINKING_SECONDS = 3600  # a loaded machine would load what only the answer needs

async def show():
    with Collection.open() as collection:
        collection.keep_backups(system_clock())
        app = MalgilApp(collection, system_clock(), start="review")
        async with app.run_test() as pilot:
            await pilot.pause()

asyncio.run(show())
"""
# Each takes too long to load for the first card, or belongs to a later screen.
_FORBIDDEN = frozenset(
    {"yaml", "sqlite_utils", "rapidfuzz", "importlib.metadata", "lxml", "pyexpat", "csv"}
)
_FORBIDDEN_TO_DUE = _FORBIDDEN | {"click", "textual", "rich", "fsrs_rs_python", "uuid_utils"}
# malgil's own modules and their bytes, with a little room.
_DUE_MODULES, _DUE_BYTES = 46, 240_000
_FIRST_CARD_MODULES, _FIRST_CARD_BYTES = 87, 590_000
# Small tables, whose scan costs nothing. The last is SQLite's own, with one row.
_SMALL = frozenset(
    {"phrasebook", "setting", "machine", "cancelled", "one", "json_each", "pragma_data_version"}
)
_LATEST = (
    "ORDER BY event.logical_ms DESC LIMIT 300",
    "ORDER BY logical_ms DESC, id DESC LIMIT 12",
)
"""It reads no more of the log than its latest answers."""
_USUAL_STATEMENTS = 51  # with a read of the schema version in each transaction
_MOST_STATEMENTS = 90  # if a new level is shown first


@pytest.fixture
def place(tmp_path: Path) -> Path:
    with Collection.open(tmp_path / "c.malgil", now=NOW) as made:
        for _ in range(12):
            card = made.next_card(NOW)
            if card is not None:
                made.answer(card.id, Rating.EASY, NOW)
    return tmp_path / "c.malgil"


def _modules(program: str, place: Path) -> frozenset[str]:
    environ = {
        "MALGIL_COLLECTION": str(place),
        "MALGIL_NOW": LATER.isoformat(),
        "LANG": "en_US.UTF-8",
    }
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\n{_TELL}"],
        env=environ,
        capture_output=True,
        text=True,
        check=True,
    )
    return frozenset(json.loads(done.stdout.splitlines()[-1]))


def _own_bytes(modules: frozenset[str]) -> tuple[int, int]:
    """Return the number of malgil's modules among these, and the bytes of their sources."""
    own = [find_spec(name) for name in modules if name.partition(".")[0] == "malgil"]
    files = [Path(spec.origin) for spec in own if spec is not None and spec.origin is not None]
    return len(files), sum(file.stat().st_size for file in files)


def test_the_version_loads_nothing(place: Path) -> None:
    loaded = _modules(_VERSION, place)
    assert {name for name in loaded if name.startswith("malgil.")} == {"malgil.__main__"}
    assert loaded.isdisjoint({"click", "sqlite3", "msgspec"})


def test_todays_counts_load_little(place: Path) -> None:
    loaded = _modules(_DUE, place)
    count, size = _own_bytes(loaded)
    assert loaded.isdisjoint(_FORBIDDEN_TO_DUE)
    assert (count <= _DUE_MODULES, size <= _DUE_BYTES) == (True, True), (count, size)


def test_a_shell_prompt_loads_little_more(place: Path) -> None:
    more = _modules(_FORMAT, place) - _modules(_DUE, place)
    assert more == {"malgil.cli.due_format", "malgil.wording", "malgil.base.lazy"}


def test_completing_a_command_loads_none(place: Path) -> None:
    loaded = _modules(_COMPLETION, place)
    assert loaded.isdisjoint(_FORBIDDEN_TO_DUE - {"click"})
    assert not [name for name in loaded if name.startswith(("malgil.cli.commands", "malgil.quiz"))]


def test_a_first_card_loads_little(place: Path) -> None:
    loaded = _modules(_FIRST_CARD, place)
    count, size = _own_bytes(loaded)
    assert loaded.isdisjoint(_FORBIDDEN)
    assert (count <= _FIRST_CARD_MODULES, size <= _FIRST_CARD_BYTES) == (True, True), (count, size)


async def test_a_first_card_is_styled_for_its_size_at_once(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    styled: Counter[str | None] = Counter()
    apply = Stylesheet.apply

    def count(sheet: Stylesheet, node: DOMNode, **options: Any) -> None:
        styled[node.id] += 1
        apply(sheet, node, **options)

    monkeypatch.setattr(Stylesheet, "apply", count)
    with Collection.open(place, now=LATER) as collection:
        app = MalgilApp(collection, lambda: LATER, start="review")
        async with app.run_test(size=(100, 30)) as pilot:
            await pilot.pause()
    assert styled["frame"] == 2  # when it is mounted, and when its screen is shown


def _answer(session: ReviewSession) -> None:
    step = session.next()
    while isinstance(step, LevelReading):
        step = session.next()
    assert isinstance(step, Question)
    session.rate(step, Rating.GOOD)


def test_an_answer_takes_few_statements_however_many_came_before(place: Path) -> None:
    counts = []
    with Collection.open(place, now=NOW) as collection:
        collection.set_setting("new_per_day", 200, NOW)
        collection.set_setting("new_minutes", 0, NOW)
        collection.set_setting("new_order", "meanings", NOW)  # the other has two new levels a day
        session = ReviewSession(collection, lambda: NOW)
        for _ in range(20):
            _answer(session)
            session.next()
            seen: list[str] = []
            collection.connection.set_trace_callback(seen.append)
            _answer(session)
            session.next()
            collection.connection.set_trace_callback(None)
            counts.append(len(seen))
    usual = sorted(counts)[len(counts) // 2]
    assert usual <= _USUAL_STATEMENTS, counts
    assert max(counts) <= _MOST_STATEMENTS, counts


def test_nothing_that_is_waited_for_scans_a_table(place: Path) -> None:
    seen: list[str] = []
    with Collection.open(place, now=LATER) as collection:
        collection.connection.set_trace_callback(seen.append)
        session = ReviewSession(collection, lambda: LATER)
        for _ in range(9):
            _answer(session)
            session.progress()
        collection.counts(LATER)
        collection.home(LATER)
        collection.connection.set_trace_callback(None)
        queries = {one for one in seen if one.lstrip().startswith(("SELECT", "UPDATE", "INSERT"))}
        scans = {
            (str(row[3]), query)
            for query in queries
            for row in collection.connection.execute(f"EXPLAIN QUERY PLAN {query}")
            if _is_scan(str(row[3])) and not query.endswith(_LATEST)
        }
    assert len(queries) > 100
    assert not scans


def test_what_is_due_is_counted_and_chosen_by_an_index_alone(place: Path) -> None:
    seen: list[str] = []
    with Collection.open(place, now=LATER) as collection:
        collection.connection.set_trace_callback(seen.append)
        queue_queries.count_due(collection.connection, 20_000, None)
        queue_queries.loads(collection.connection, 20_000, 20_007)
        queue_queries.most_forgotten(collection.connection, 20_000, None, 60)
        collection.connection.set_trace_callback(None)
        plans = [
            [str(row[3]) for row in collection.connection.execute(f"EXPLAIN QUERY PLAN {query}")]
            for query in seen
        ]
    assert len(plans) == 3
    for steps in plans:
        assert any(one.startswith("SEARCH card USING COVERING INDEX card_due") for one in steps)


def test_what_is_due_is_found_by_the_same_index_if_a_type_is_off(place: Path) -> None:
    seen: list[str] = []
    with Collection.open(place, now=LATER) as collection:
        collection.set_setting("type_label", value=False, now=LATER)
        collection.set_setting("type_path/amazon-live-chat", value=False, now=LATER)
        asked = queue_queries.asked(collection.settings)
        collection.connection.set_trace_callback(seen.append)
        queue_queries.count_due(collection.connection, 20_000, None, asked)
        queue_queries.most_forgotten(collection.connection, 20_000, None, 60, asked)
        queue_queries.stepping(collection.connection, 20_000, None, asked)
        collection.connection.set_trace_callback(None)
        plans = [
            " ".join(row[3] for row in collection.connection.execute(f"EXPLAIN QUERY PLAN {query}"))
            for query in seen
        ]
    assert ["INDEX card_due" in plan for plan in plans] == [True, True, False], plans
    assert "INDEX card_steps" in plans[2]


def test_what_is_remembered_is_read_from_an_index_alone(place: Path) -> None:
    seen: list[str] = []
    with Collection.open(place, now=LATER) as collection:
        collection.connection.set_trace_callback(seen.append)
        branches(collection.connection, None, collection.model, 20_000)
        walkable(collection.connection, None, collection.model, 20_000)
        collection.connection.set_trace_callback(None)
        steps = [
            str(row[3])
            for query in seen
            for row in collection.connection.execute(f"EXPLAIN QUERY PLAN {query}")
        ]
    assert sum("card USING COVERING INDEX card_memory" in one for one in steps) == 6
    assert not any("card USING INDEX" in one for one in steps)


@pytest.mark.parametrize("card_type", [None, LABEL])
def test_the_statistics_look_up_each_answer_at_most_once(
    place: Path, card_type: CardKind | None
) -> None:
    seen: list[str] = []
    with Collection.open(place, now=LATER) as collection:
        collection.connection.set_trace_callback(seen.append)
        read_stats(collection, LATER, StatsQuery(card_type=card_type))
        collection.connection.set_trace_callback(None)
        steps = [
            str(row[3])
            for query in seen
            if query.startswith("SELECT") and "review" in query
            for row in collection.connection.execute(f"EXPLAIN QUERY PLAN {query}")
        ]
    assert "SCAN review" in steps  # the tallies and known cards
    assert "SEARCH review USING PRIMARY KEY (seq=?)" in steps  # the last answers
    # The first would look for each card at each event, the second for each answer by the index.
    assert "SEARCH review USING PRIMARY KEY (seq=? AND card=?)" not in steps
    assert "SCAN review USING INDEX review_day" not in steps


def _is_scan(step: str) -> bool:
    """Return whether a step reads all of a table.

    A partial index has only the rows asked for. VALUES with three rows are "3 CONSTANT ROWS".
    """
    words = step.split()
    return (
        words[0] == "SCAN"
        and words[1] not in _SMALL
        and "INDEX card_" not in step
        and words[1] != "CONSTANT"
        and words[1][0] not in "(0123456789"
    )


def test_an_import_does_not_read_the_whole_menu_for_each_card(place: Path) -> None:
    with Collection.open(place, now=NOW) as collection:
        plan = collection.connection.execute(
            f"EXPLAIN QUERY PLAN UPDATE card SET open = {_WAY_IS_PASSED} WHERE type = 'path'"
        )
        steps = [str(row[3]) for row in plan]
    assert any(one.startswith("SEARCH item USING INDEX item_card (card=?)") for one in steps)
