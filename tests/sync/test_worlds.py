"""Machines that sync at random, with everything that can go wrong. A seed replays a failure."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import pytest

from malgil.base.errors import MalgilError
from malgil.scheduling.card_state import advance
from malgil.store import log, merging
from malgil.store.cards import read_card, write_progress
from malgil.sync import sync as syncing
from malgil.sync.segments import name_at
from tests.sync import worlds
from tests.sync.worlds import World

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from malgil.base.events import Event


def run(folder: Path, seed: int) -> None:
    world = World(folder, seed)
    try:
        world.live()
        world.end()
    finally:
        world.close()


@pytest.mark.parametrize("seed", range(30))
def test_all_collections_are_equal_in_the_end(tmp_path: Path, seed: int) -> None:
    run(tmp_path, seed)


@pytest.mark.long
@pytest.mark.parametrize("first", range(30, 10_030, 500))
def test_all_collections_are_equal_in_very_many_worlds(tmp_path: Path, first: int) -> None:
    for seed in range(first, first + 500):
        folder = tmp_path / str(seed)
        folder.mkdir()
        try:
            run(folder, seed)
        except Exception as error:
            error.add_note(f"seed {seed}")
            raise
        shutil.rmtree(folder)


def _last_writer_wins(connection: sqlite3.Connection, new: Sequence[Event], _progress: Any) -> None:
    for event in new:
        row = read_card(connection, event.card or "")
        if row is not None:
            write_progress(
                connection, row, advance(row.progress, event, log.current_model(connection))
            )


def _ignores_what_is_missing(self: Any, path: str) -> bool:
    name = name_at(path)
    assert name is not None
    self.state.read.setdefault(name.writer, set()).add(name.file)
    return False


def _applies_twice(_connection: sqlite3.Connection, events: Iterable[Event]) -> list[Event]:
    from msgspec.structs import replace

    return [replace(event, id=log.new_id()) for event in events]


FAULTS: dict[str, tuple[int, Any, str, Any]] = {
    "last writer wins": (30, merging, "_project", _last_writer_wins),
    "a missing segment is ignored": (90, syncing._Sync, "_lacks", _ignores_what_is_missing),
    "an event is applied twice": (15, merging, "unknown_of", _applies_twice),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    steps, module, name, wrong = FAULTS[fault]
    monkeypatch.setattr(module, name, wrong)
    monkeypatch.setattr(worlds, "STEPS", steps)
    monkeypatch.setattr(worlds, "ARRIVES", 0.1)
    for seed in range(30):
        folder = tmp_path / str(seed)
        folder.mkdir()
        try:
            run(folder, seed)
        except (AssertionError, MalgilError):
            return
    pytest.fail("no world shows it")
