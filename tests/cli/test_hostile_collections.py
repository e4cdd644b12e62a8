"""Every command on every hostile collection: a message, never a traceback."""

from __future__ import annotations

import io
import json
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from malgil import Collection
from malgil.base.plain_text import unwanted_in_lines
from malgil.library import card_actions
from malgil.scheduling.fsrs import Rating
from malgil.store.check import ProblemKind, damage
from tests.store.learner import Clock, study

from .conftest import SMALL, Malgil
from .hostile import HOSTILE, tamper

if TYPE_CHECKING:
    from pathlib import Path

READING = (
    ("due",),
    ("due", "--json"),
    ("cards",),
    ("cards", "--json"),
    ("cards", "--archived", "--json"),
    ("tree", "--json"),
    ("tree", "--flow"),
    ("stats",),
    ("stats", "--json"),
    ("phrasebooks",),
    ("phrasebooks", "--json"),
    ("find", "배송"),
    ("find", "--json", "gift"),
    ("now", "--json", "배송이 늦어요"),
    ("export", "yaml", "--phrasebook", "small"),
    ("export", "outline", "--phrasebook", "small"),
    ("export", "csv", "--phrasebook", "small"),
    ("export", "html", "--weak", "--phrasebook", "small"),
    ("export", "reviews-csv"),
    ("backups",),
    ("simulate",),
    ("optimize",),
    ("check",),
    ("check", "--json"),
)
WRITING = (
    ("review", "--plain"),
    ("quiz", "--plain"),
    ("import", str(SMALL)),
    ("backup",),
    ("check", "--repair"),
)
# Another version may write such quizzes.
PASSED_OVER = ("quiz run of lists", "quiz step of nothing")
# The rest takes minutes.
EACH_TIME = (
    *("setting nested", "import nested", "quiz step nested", "document nested", "due day beyond"),
    *("log time beyond", "card id no text", "item under itself", "cancels in a circle"),
)
NAMES = [
    pytest.param(name, marks=() if name in EACH_TIME else (pytest.mark.long,)) for name in HOSTILE
]
WITHOUT_BOOK = ("document ", "first import")


@pytest.fixture(scope="module")
def studied_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a collection after some days, with a note and a setting."""
    clock = Clock()
    ratings = [Rating.GOOD, Rating.AGAIN, Rating.EASY, Rating.HARD]
    path = tmp_path_factory.mktemp("studied") / "collection.malgil"
    with Collection.open(path, now=clock()) as collection:
        from malgil.phrasebook.formats.yaml import read_phrasebook_file

        collection.import_book(read_phrasebook_file(SMALL), clock())
        for day in range(4):
            study(collection, clock, lambda _: ratings[clock.now.second % 4], most=12)
            clock.next_day(1 + day % 2)
        book = collection.phrasebooks()[0].id
        phrase = collection.book(book).phrases[0].id
        card_actions.write_notes(collection, book, phrase, clock(), note="메모")
        collection.set_setting("new_per_day", 9, clock())
        collection.set_setting("new_per_day", 8, clock())
        collection.undo(clock())
    return path


@pytest.mark.parametrize("name", NAMES)
def test_no_command_stumbles(
    malgil: Malgil,
    studied_file: Path,
    collection_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    spoilt = collection_file.with_name("spoilt.malgil")
    shutil.copy(studied_file, spoilt)
    tamper(spoilt, HOSTILE[name])
    shutil.copy(spoilt, collection_file)
    for command in (*READING, *WRITING):
        if command in WRITING:
            for side in ("", "-wal", "-shm"):
                collection_file.with_name(collection_file.name + side).unlink(missing_ok=True)
            shutil.copy(spoilt, collection_file)
        monkeypatch.setattr(sys, "stdin", io.StringIO("\n3\n1\n\n4\n:u\n2\nGift\n:q\n"))
        ran = malgil(*command)
        said = ran.out + ran.err
        assert ran.code in (0, 1), (command, said)
        assert "error of its own" not in said, (command, said)
        assert "Traceback" not in said, (command, said)
        assert not unwanted_in_lines(said), (command, said)
        assert (ran.code == 0) or said.strip(), command


@pytest.mark.parametrize("name", NAMES)
def test_a_check_tells_and_a_repair_makes_a_sound_file(
    malgil: Malgil, studied_file: Path, collection_file: Path, name: str
) -> None:
    shutil.copy(studied_file, collection_file)
    tamper(collection_file, HOSTILE[name])
    ran = malgil("check", "--json")
    assert bool(json.loads(ran.out)) == (name not in PASSED_OVER)
    assert ran.code == int(name not in PASSED_OVER)
    repaired = json.loads(malgil("check", "--repair", "--json").out)["repaired"]
    if name in PASSED_OVER:
        assert repaired is None
        return
    with Collection.open(repaired["path"]) as collection:
        # Answers are kept even if their phrasebook is lost.
        assert {one.kind for one in damage(collection.check())} <= {ProblemKind.ORPHAN}
        assert name.startswith(WITHOUT_BOOK) or not damage(collection.check())
