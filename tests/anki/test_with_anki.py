"""The real Anki opens an export, answers, and its answers come home."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime, timedelta
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from malgil.anki.export import export_package, guid_of
from malgil.collection import Collection
from malgil.scheduling.fsrs import State
from tests.anki.test_home import bring, moved
from tests.store.learner import SEOUL, Clock, open_with, study

if TYPE_CHECKING:
    from collections.abc import Iterator

    from malgil.store.phrasebooks import ListedCard

pytestmark = pytest.mark.long
BOOK = "amazon-live-chat"
TITLE = "미국 아마존 라이브챗"
FILES = ("present.apkg", "legacy.apkg", "all.colpkg")
NOW = datetime.now(SEOUL)  # the zone of the tests
TYPES = {State.NEW: 0, State.LEARNING: 1, State.REVIEW: 2, State.RELEARNING: 3}


@pytest.fixture(scope="module")
def anki_python(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return a Python that has Anki, which must not be installed beside malgil."""
    folder = tmp_path_factory.mktemp("anki")
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    python = str(folder / "bin" / "python")
    made = subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "anki>=25.9"],
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode:
        pytest.skip(f"anki cannot be installed: {made.stderr[-300:]}")
    return python


def anki(python: str, *arguments: object) -> Any:
    driver = Path(__file__).parent / "driver.py"
    done = subprocess.run(
        [python, str(driver), *map(str, arguments)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def keyed(listed: ListedCard, numbers: dict[str, int]) -> tuple[str, int]:
    """Return the GUID and template of a card."""
    card = listed.card
    guid = guid_of(card.phrasebook, card.phrase)
    if card.type != "path":
        return guid, ("meaning", "label").index(card.type)
    numbers[guid] = numbers.get(guid, 1) + 1
    return guid, numbers[guid]


def by_template(collection: Collection) -> dict[tuple[str, int], ListedCard]:
    numbers: dict[str, int] = {}
    return {keyed(listed, numbers): listed for listed in collection.cards()}


def require_equal(there: dict[str, Any], collection: Collection) -> None:
    """Require that Anki has the states of malgil."""
    here = by_template(collection)
    assert len(there["cards"]) == len(here)
    for guid, place, kind, _queue, due, reps, data in there["cards"]:
        progress = here[guid, place].progress
        assert (kind, reps) == (TYPES[progress.state], progress.reps)
        if progress.memory is not None:
            memory = (data["s"], data["d"])
            assert memory == pytest.approx(progress.memory, rel=1e-3, abs=1e-3)
        if progress.state is State.REVIEW:
            assert there["first"] + due == progress.due_day
        elif progress.due_ms is not None:
            assert due == progress.due_ms // 1000


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Collection]:
    clock = Clock(NOW - timedelta(days=25))
    with Collection.open(tmp_path / "c.malgil", now=clock()) as collection:
        settings = {"new_minutes": 0, "desired_retention": 0.88, "new_per_day": 12}
        for name, value in settings.items():
            collection.set_setting(name, value, clock())
        while clock.now < NOW - timedelta(days=1):
            study(collection, clock, most=40)
            clock.go(days=1)
        yield collection


def test_there_and_back(anki_python: str, collection: Collection, tmp_path: Path) -> None:
    file, package = tmp_path / "anki" / "collection.anki2", tmp_path / "a.apkg"
    file.parent.mkdir()
    package.write_bytes(export_package(collection, BOOK, NOW, with_history=True))

    log = anki(anki_python, "import", file, package)
    assert log == {"new": 121, "updated": 0, "duplicate": 0, "conflicting": 0}
    there = anki(anki_python, "state", file)
    assert (there["notes"], len(there["cards"]), len(there["decks"])) == (121, 345, 28)
    assert f"{TITLE}::09 Phishing or Scam Inquiries::04 Order related" in there["decks"]
    expected = [12, 200, 0.88, *collection.model.weights]
    assert there["options"] == [pytest.approx(expected)]
    today = collection.day(NOW)
    progresses = [listed.progress for listed in collection.cards()]
    assert there["due"] == sum(
        progress.state is State.REVIEW and (progress.due_day or 0) <= today
        for progress in progresses
    )
    assert there["due"] > 0
    require_equal(there, collection)
    reviews = list(collection.reviews())
    assert [row[1] for row in there["revlog"]] == [one.rating for one in reviews]

    given = anki(anki_python, "answer", file, TITLE)
    assert len(given) == 100
    anki(anki_python, "export", file, tmp_path)
    later = NOW + timedelta(hours=1)
    assert bring(collection, (tmp_path / "present.apkg").read_bytes(), later, package) == 100
    new = [one for one in collection.reviews() if one.wall_ms in set(given)]
    assert sorted(one.wall_ms for one in new) == sorted(given)
    assert {one.learning_day for one in new} == {today}
    require_equal(anki(anki_python, "state", file), collection)
    assert collection.check() == []

    # A second round changes nothing on either side.
    for name in FILES:
        assert bring(collection, (tmp_path / name).read_bytes(), later, package) == 0
    package.write_bytes(export_package(collection, BOOK, later, with_history=True))
    before = anki(anki_python, "state", file)
    log = anki(anki_python, "import", file, package)
    assert (log["new"], log["conflicting"]) == (0, 0)
    assert anki(anki_python, "state", file) == before
    anki(anki_python, "export", file, tmp_path)
    for name in FILES:
        assert bring(collection, (tmp_path / name).read_bytes(), later, package) == 0


def test_each_path_keeps_its_card_after_an_edit(
    anki_python: str, collection: Collection, tmp_path: Path
) -> None:
    file, package = tmp_path / "anki" / "collection.anki2", tmp_path / "a.apkg"
    file.parent.mkdir()
    package.write_bytes(export_package(collection, BOOK, NOW, with_history=True))
    anki(anki_python, "import", file, package)
    collection.import_book(moved(collection.book(BOOK)), NOW)
    package.write_bytes(export_package(collection, BOOK, NOW, with_history=True))
    log = anki(anki_python, "import", file, package)
    assert (log["new"], log["conflicting"]) == (0, 0)
    anki(anki_python, "export", file, tmp_path)
    for name in FILES:
        assert bring(collection, (tmp_path / name).read_bytes(), NOW, package) == 0


def test_texts_are_shown_as_texts(anki_python: str, tmp_path: Path) -> None:
    texts = [
        "[sound:boom.mp3]",
        "[anki:tts lang=en_US]hello[/anki:tts]",
        "[latex]\\frac12[/latex] [$]y[/$] \\(x\\)",
        "[[type:label]] {{label}} <b>bold</b>",
    ]
    with Collection.open(tmp_path / "a.malgil", now=NOW) as shipped:
        book = shipped.book(BOOK)
    phrases = tuple(
        replace(phrase, label=text, note=text)
        for phrase, text in zip(book.phrases, texts, strict=False)
    )
    book = replace(book, phrases=(*phrases, *book.phrases[len(texts) :]))
    file, package = tmp_path / "anki" / "collection.anki2", tmp_path / "a.apkg"
    file.parent.mkdir()
    with open_with(tmp_path / "b.malgil", book, NOW) as collection:
        package.write_bytes(export_package(collection, BOOK, NOW, with_history=False))
    anki(anki_python, "import", file, package)
    cards = anki(anki_python, "shown", file)
    assert all(card["is_right"] and not card["sounds"] for card in cards)
    for text in texts:
        assert any(text in unescape(card["text"]) for card in cards)
    assert not any("<img" in card["text"] for card in cards)
