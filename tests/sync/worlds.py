"""A world of machines that sync, from one seed."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter
from contextlib import closing, suppress
from datetime import timedelta
from typing import TYPE_CHECKING
from unittest.mock import patch

from malgil.base.settings import LOCAL
from malgil.base.stored_json import decode_object
from malgil.collection import Collection
from malgil.library.browse import read_shelf
from malgil.store import database, log, merging
from malgil.store.cards import read_all_progress
from malgil.store.check import check
from malgil.store.queue_queries import most_forgotten
from malgil.store.rebuild import rebuild
from malgil.sync import sync as syncing
from malgil.sync.segments import decode_segment, name_at
from malgil.sync.sync import Report, sync
from malgil.sync.target import File, Listing
from tests.store.learner import derived
from tests.store.machines import Machine, seeded

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

STEPS = 30
ARRIVES = 0.2
"""Chance that a file has arrived at the next look."""


class KilledError(Exception):
    """The program was killed in the middle of a sync."""


class Cloud:
    """Files that reach each machine late, in any order, sometimes twice."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self.files: dict[str, bytes] = {}
        self.hidden: dict[str, set[str]] = {}
        self.is_calm = False
        self.lists = self.gets = self.puts = 0

    def settle(self) -> None:
        """Deliver everything."""
        self.hidden.clear()
        self.is_calm = True


class View:
    """The files that a machine sees."""

    def __init__(self, cloud: Cloud, name: str) -> None:
        self.cloud, self.name = cloud, name

    def work(self, danger: float = 0.04) -> None:
        """Do nothing, or be killed."""
        if not self.cloud.is_calm and self.cloud.rng.random() < danger:
            raise KilledError

    def _seen(self) -> dict[str, bytes]:
        hidden = self.cloud.hidden.setdefault(self.name, set())
        for path in sorted(hidden):
            if self.cloud.rng.random() < ARRIVES:
                hidden.discard(path)
        return {path: data for path, data in self.cloud.files.items() if path not in hidden}

    def list(self, folder: str = "", after: str = "") -> Listing:
        self.cloud.lists += 1
        self.work()
        seen = self._seen()
        if not folder:
            return Listing(sorted({path.partition("/")[0] for path in seen}), [])
        names = [path.partition("/")[2] for path in seen if path.startswith(f"{folder}/")]
        files = [File(name, len(seen[f"{folder}/{name}"])) for name in names if name > after]
        self.cloud.rng.shuffle(files)
        return Listing([], files * self.cloud.rng.choice((1, 1, 2)))

    def get(self, path: str) -> bytes | None:
        self.cloud.gets += 1
        self.work()
        return self._seen().get(path)

    def put(self, path: str, data: bytes) -> None:
        self.cloud.puts += 1
        self.work()
        self.cloud.files.setdefault(path, data)
        for name in self.cloud.hidden:
            if name != self.name and not self.cloud.is_calm:
                self.cloud.hidden[name].add(path)
        self.work()


def sync_machine(machine: Machine, storage: View) -> Report:
    with (
        machine.at_work(),
        patch.object(syncing, "state_path", lambda: machine.folder / "state"),
        patch.object(syncing, "TOGETHER", 2),
        patch.object(syncing, "_PAUSE", 0),
        patch.object(merging, "_REBUILDS_FROM", storage.cloud.rng.choice((0.1, 2))),
    ):
        return sync(
            machine.collection,
            storage,
            "cloud",
            machine.now,
            lambda _share: storage.work(danger=0.01),
            in_background=storage.cloud.rng.random() < 0.3,
        )


def ids(machine: Machine) -> set[str]:
    rows = machine.collection.connection.execute("SELECT id FROM event")
    return {event for (event,) in rows}


class World:
    """Machines, their cloud and what their learner did."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.rng = seeded(seed)
        self.folder = folder
        self.cloud = Cloud(self.rng)
        self.machines = [
            Machine(
                folder,
                f"m{number}",
                late=self.rng.uniform(0, 10**6),
                release=self.rng.randint(1, 2),
            )
            for number in range(self.rng.randint(2, 4))
        ]
        self.views = {machine: View(self.cloud, machine.name) for machine in self.machines}
        self.saved: dict[Machine, Path] = {}
        self.expected: set[str] = set()
        for machine in self.machines:
            self.expected |= ids(machine)

    def live(self) -> None:
        for _ in range(STEPS):
            machine = self.rng.choice(self.machines)
            chance = self.rng.random()
            if chance < 0.6:
                self._act(machine)
            elif chance < 0.88:
                with suppress(KilledError):
                    sync_machine(machine, self.views[machine])
            elif chance < 0.92:
                machine.now += timedelta(days=self.rng.choice((-3, -1, 2, 400)))
            elif chance < 0.95:
                self._save(machine)
            elif chance < 0.98:
                self._restore(machine)
            else:
                self._copy(machine)

    def _act(self, machine: Machine) -> None:
        before = ids(machine)
        machine.act(self.rng)
        if self.rng.random() < 0.1:
            with machine.at_work():
                theme = self.rng.choice(("malgil-dark", "malgil-light"))
                machine.collection.set_setting("theme", theme, machine.now)
        self.expected |= ids(machine) - before

    def _save(self, machine: Machine) -> None:
        self.saved[machine] = machine.folder / "saved"
        with closing(sqlite3.connect(self.saved[machine])) as saved:
            machine.collection.connection.backup(saved)

    def _restore(self, machine: Machine) -> None:
        """Put an older copy back. What was nowhere else is lost."""
        if machine not in self.saved:
            return
        before = ids(machine)
        machine.close()
        for path in machine.folder.glob("c.malgil*"):
            path.unlink()
        shutil.copy(self.saved[machine], machine.path)
        with machine.at_work():
            machine.collection = Collection.open(machine.path, now=machine.now)
        elsewhere = set().union(*map(ids, self.machines))
        everywhere = elsewhere | self._in_cloud()
        self.expected -= before - everywhere

    def _copy(self, machine: Machine) -> None:
        """Start a copy of a machine, with its folder and its name."""
        if len(self.machines) > 4:
            return
        name = f"copy{len(self.machines)}"
        copy = Machine(self.folder, name, release=machine.release)
        copy.close()
        for path in copy.folder.glob("c.malgil*"):
            path.unlink()
        with closing(sqlite3.connect(copy.path)) as connection:
            machine.collection.connection.backup(connection)
        with suppress(FileNotFoundError):
            shutil.copytree(machine.folder / "state", copy.folder / "state")
        copy.name, copy.now = machine.name, machine.now
        with copy.at_work():
            copy.collection = Collection.open(copy.path, now=copy.now)
        self.machines.append(copy)
        self.views[copy] = View(self.cloud, name)
        self.cloud.hidden[name] = set(self.cloud.hidden.get(machine.name, set()))

    def _in_cloud(self) -> set[str]:
        found = set()
        for path, data in self.cloud.files.items():
            name = name_at(path)
            assert name is not None
            found |= {event.id for event in decode_segment(name, data).events}
        return found

    def end(self) -> None:
        """Sync until nothing is new, and look at the result."""
        self.cloud.settle()
        for _ in range(3):
            for machine in self.machines:
                report = sync_machine(machine, self.views[machine])
        assert report.sent == report.received == 0
        results = [self._result(machine) for machine in self.machines]
        for result in results:
            assert result == results[0]
        for machine in self.machines:
            united = derived(machine.collection)
            with database.transaction(machine.collection.connection):
                rebuild(machine.collection.connection)
            assert derived(machine.collection) == united
            assert check(machine.collection.connection) == []
        machine = self.machines[0]
        local = set().union(*(_local_ids(machine) for machine in self.machines))
        assert self.expected - local <= ids(machine)
        twice = Counter(
            (event.action, event.logical_ms, event.kind, event.card)
            for event in log.read(machine.collection.connection)
        )
        assert max(twice.values()) == 1

    def _result(self, machine: Machine) -> dict[str, list[tuple[object, ...]]]:
        result = derived(machine.collection)
        result["setting"] = [row for row in result["setting"] if row[0] not in LOCAL]
        local = {action for action, _id in _local_events(machine)}
        result["cancelled"] = [row for row in result["cancelled"] if row[0] not in local]
        # Keys depend on what came first. No order may depend on them.
        connection = machine.collection.connection
        result["order"] = [(card,) for card in read_all_progress(connection)]
        result["archived"] = [(card,) for card in read_all_progress(connection, archived=True)]
        late = max(self.machines, key=lambda one: one.now).now + timedelta(days=1000)
        for limit in range(1, 5):
            due = most_forgotten(connection, machine.collection.day(late), None, limit)
            result[f"first {limit}"] = [(one.card,) for one in due]
        result["table"] = [
            (card.id,)
            for book in machine.collection.phrasebooks()
            for card in read_shelf(machine.collection, book.id, late).cards
        ]
        return result

    def close(self) -> None:
        for machine in self.machines:
            machine.close()


def _local_events(machine: Machine) -> list[tuple[str, str]]:
    return [
        (event.action, event.id)
        for event in log.read(machine.collection.connection, "kind = 'setting'")
        if decode_object(event.payload)["name"] in LOCAL
    ]


def _local_ids(machine: Machine) -> set[str]:
    """Return the events that stay on a machine: its local settings and their undo."""
    events = _local_events(machine)
    actions = {action for action, _id in events}
    undone = {
        event.id for event in log.read(machine.collection.connection) if event.target in actions
    }
    return {event for _action, event in events} | undone
