"""Several machines with a collection each, and a learner who uses them at random."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING
from unittest.mock import patch

from msgspec.structs import replace

from malgil.base.errors import MalgilError
from malgil.base.events import EventKind
from malgil.collection import Collection
from malgil.library import card_actions
from malgil.library.bundled_update import _merge
from malgil.library.card_actions import ActionRequest, CardAction
from malgil.phrasebook.formats.yaml import write_phrasebook
from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook, PhrasebookError
from malgil.scheduling.fsrs import DEFAULT_WEIGHTS
from malgil.store import answers, content, database, importing, log, quizzes, recording, shipped
from tests.store.learner import START

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

BOOK = "tiny"
NOTE_SIZE = 3


def seeded(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - a failure must be repeatable


def tiny(release: int = 1) -> Phrasebook:
    """Return the content that a version of malgil ships: labels and items differ."""
    labels = {"a": "Alpha", "b": "Beta", "c": "Gamma", "d": "Delta"}
    labels["d"] += "" if release == 1 else f" {release}"
    leaves = [
        MenuItem(id="a.c", phrase="c", glosses=("다",)),
        MenuItem(id="a.d", phrase="d", glosses=("라",)),
    ]
    if release > 1:
        labels[f"r{release}"] = f"Release {release}"
        leaves.append(MenuItem(id=f"a.r{release}", phrase=f"r{release}", glosses=("새",)))
    return Phrasebook(
        id=BOOK,
        title={"ko": "작은 책"},
        phrases=tuple(Phrase(id=one, label=label) for one, label in sorted(labels.items())),
        menu=(
            MenuItem(id="a", phrase="a", glosses=("가",), items=tuple(leaves)),
            MenuItem(id="b", phrase="b", glosses=("나",)),
        ),
    )


class Machine:
    """A machine with its own clock, its own version of malgil and its own collection."""

    def __init__(self, folder: Path, name: str, *, late: float = 0, release: int = 1) -> None:
        self.name, self.release = name, release
        self.now = START + timedelta(seconds=late)
        self.folder = folder / name
        self.folder.mkdir()
        self.path = self.folder / "c.malgil"
        self.shipped = self.folder / "shipped.yaml"
        self.acknowledged: set[str] = set()
        self._ship()
        with self.at_work():
            self.collection = Collection.open(self.path, now=self.now)

    def _ship(self) -> None:
        self.shipped.write_text(write_phrasebook(tiny(self.release)), encoding="utf-8")

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Make this the machine that the program runs on."""
        with (
            patch.object(log, "_fingerprint", lambda: self.name),
            patch.object(shipped, "SHIPPED", BOOK),
            patch.object(shipped, "shipped_file", lambda: self.shipped),
            patch.object(shipped, "SHIPPED_VERSION", self.release),
        ):
            yield

    def act(self, rng: Random) -> None:
        """Do something that the learner or the program might do."""
        self.now += timedelta(seconds=rng.choice((1, 20, 3600, 86_400)))
        before = {event for (event,) in self.collection.connection.execute("SELECT id FROM event")}
        with self.at_work(), suppress(MalgilError, PhrasebookError):
            rng.choice(ACTS)(self.collection, rng, self.now, self)
        rows = self.collection.connection.execute("SELECT id FROM event")
        self.acknowledged |= {event for (event,) in rows} - before
        self.collection.forget_cached()

    def close(self) -> None:
        self.collection.close()


def _cards(collection: Collection) -> list[str]:
    rows = collection.connection.execute("SELECT id FROM card WHERE archived = 0 ORDER BY id")
    return [card for (card,) in rows]


def _answer(collection: Collection, rng: Random, now: datetime, _machine: Machine) -> None:
    if cards := _cards(collection):
        collection.answer(rng.choice(cards), rng.randint(1, 4), now, duration_ms=900)


def _set(collection: Collection, rng: Random, now: datetime, _machine: Machine) -> None:
    name, value = rng.choice(
        (
            ("new_per_day", rng.randint(0, 9)),
            ("rollover_hour", rng.randint(0, 9)),
            ("new_order", rng.choice(("ways", "meanings"))),
            (f"new_per_day/{BOOK}", rng.choice((None, 3))),
        )
    )
    collection.set_setting(name, value, now)


def edited(book: Phrasebook, rng: Random) -> Phrasebook:
    """Return the book with a label, a gloss or the title changed, or an item more or less."""
    item = rng.choice(book.menu)
    others = [one for one in book.menu if one.id != item.id]
    match rng.randrange(5):
        case 0:
            phrase = rng.choice(book.phrases)
            rest = [one for one in book.phrases if one.id != phrase.id]
            renamed = replace(phrase, label=f"{phrase.id} {rng.randrange(100)}")
            return replace(book, phrases=tuple(sorted([*rest, renamed], key=lambda one: one.id)))
        case 1:
            return replace(book, title={"ko": f"책 {rng.randrange(100)}"})
        case 2:
            changed = replace(item, glosses=(f"뜻 {rng.randrange(100)}",))
        case 3 if item.items:
            gone = rng.choice(item.items)
            kept = tuple(one for one in item.items if one.id != gone.id)
            changed = replace(item, items=kept)
            used = {one.phrase for one in others} | {item.phrase}
            used |= {leaf.phrase for one in others for leaf in one.items}
            used |= {leaf.phrase for leaf in kept}
            phrases = tuple(one for one in book.phrases if one.id in used)
            return replace(book, phrases=phrases, menu=(*others, changed))
        case _:
            new = f"n{rng.randrange(1000)}"
            phrase = Phrase(id=new, label=f"New {new}")
            leaf = MenuItem(id=f"{item.id}.{new}", phrase=new, glosses=("새로",))
            changed = replace(item, items=(*item.items, leaf))
            phrases = tuple(sorted([*book.phrases, phrase], key=lambda one: one.id))
            return replace(book, phrases=phrases, menu=(*others, changed))
    return replace(book, menu=(*others, changed))


def _edit(collection: Collection, rng: Random, now: datetime, _machine: Machine) -> None:
    if books := collection.phrasebooks():
        write_edit(collection, edited(collection.book(rng.choice(books).id), rng), now)


def write_edit(collection: Collection, book: Phrasebook, now: datetime) -> None:
    with database.transaction(collection.connection):
        importing.write_book(
            collection.connection, book, collection.stamp(now), kind=EventKind.EDIT, what=book.id
        )


def _import(collection: Collection, rng: Random, now: datetime, _machine: Machine) -> None:
    collection.import_book(replace(tiny(), id=rng.choice(("mine", "other", BOOK))), now)


def _archive(collection: Collection, rng: Random, now: datetime, _machine: Machine) -> None:
    if len(collection.phrasebooks()) < 2:
        return
    phrasebook = rng.choice(collection.phrasebooks()).id
    with database.transaction(collection.connection):
        payload: dict[str, object] = {"phrasebook": phrasebook, "what": phrasebook}
        stamp = collection.stamp(now)
        recording.record_payload(collection.connection, stamp, EventKind.EDIT, payload)
        content.archive_book(collection.connection, phrasebook)


def _undo(collection: Collection, _rng: Random, now: datetime, _machine: Machine) -> None:
    collection.undo(now)


def _redo(collection: Collection, _rng: Random, now: datetime, _machine: Machine) -> None:
    collection.redo(now)


def _mark(collection: Collection, rng: Random, now: datetime, _machine: Machine) -> None:
    action = rng.choice([CardAction.SUSPEND, CardAction.FLAG, CardAction.FORGET, CardAction.BURY])
    request = ActionRequest(action=action, flag=rng.randrange(8))
    card_actions.apply(collection, _cards(collection)[rng.randrange(9) :][:2], request, now)


def _note(collection: Collection, rng: Random, now: datetime, _machine: Machine) -> None:
    text = str(rng.randrange(10**NOTE_SIZE))
    field = rng.choice(("note", "mnemonic"))
    card_actions.write_notes(collection, BOOK, rng.choice("abcd"), now, **{field: text})


def _quiz(collection: Collection, rng: Random, now: datetime, _machine: Machine) -> None:
    connection, run = collection.connection, collection.stamp(now)
    begun: dict[str, object] = {"run": run.action, "mode": "walk", "phrasebook": BOOK}
    begun |= {"sequence": "shuffle", "seed": "1"}
    step = {"run": run.action, "number": 0, "item": "a", "subject": "a", "level": 1, "ms": 5}
    step |= {"right": rng.random() < 0.5, "last": True, "all_right": True}
    with database.transaction(connection):
        for stamp, kind, payload in (
            (run, EventKind.QUIZ_RUN, begun),
            (collection.stamp(now), EventKind.QUIZ_STEP, step),
        ):
            event = recording.record_payload(connection, stamp, kind, payload)
            (seq,) = connection.execute("SELECT max(seq) FROM event").fetchone()
            quizzes.append(connection, seq, event.kind, payload)


def _adopt(collection: Collection, rng: Random, now: datetime, _machine: Machine) -> None:
    weights = [DEFAULT_WEIGHTS[0] * rng.uniform(0.9, 1.1), *DEFAULT_WEIGHTS[1:]]
    payload: dict[str, object] = {"weights": weights, "date": "2026-03-02"}
    with database.transaction(collection.connection):
        stamp = collection.stamp(now)
        recording.record_payload(collection.connection, stamp, EventKind.WEIGHTS, payload)
        answers.rebuild(collection.connection)


def upgrade(collection: Collection, _rng: Random, now: datetime, machine: Machine) -> None:
    if machine.release < 3:
        machine.release += 1
        machine._ship()
    with machine.at_work():
        if shipped.ships_another(collection):
            _merge(collection, now)


ACTS = (
    *(_answer,) * 8,
    *(_set, _edit, _edit, _edit, _import, _archive, _undo, _undo, _redo),
    *(_mark, _mark, _note, _quiz, _adopt, upgrade),
)
