"""A small collection, and the app running on it with a fixed clock."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from itertools import count, cycle
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pyte
import pytest
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from textual.drivers.headless_driver import HeadlessDriver

from malgil.collection import Collection
from malgil.phrasebook.formats.yaml import read_phrasebook_file
from malgil.review.session import ReviewSession
from malgil.review.views import Finished, LevelReading, Question
from malgil.scheduling.fsrs import Rating
from malgil.store.open import connect
from malgil.tui.app import MalgilApp
from malgil.tui.review.screen import ReviewScreen, ReviewStage
from tests.store.learner import Clock, open_with
from tests.tui.cursors import Terminal

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from syrupy.assertion import SnapshotAssertion
    from textual.pilot import Pilot
    from textual.screen import Screen

    from malgil.phrasebook.cards import CardKind
    from tests.tui.progressing import Shelf

Size = tuple[int, int]
Run = Callable[..., AbstractAsyncContextManager["Pilot[None]"]]

_NAMES = {
    " ": "space",
    ".": "full_stop",
    ",": "comma",
    "'": "apostrophe",
    "/": "slash",
    "?": "question_mark",
    "-": "minus",
    "$": "dollar_sign",
}


def looks(*pictured: Size, text: tuple[Size, ...] = ()) -> pytest.MarkDecorator:
    """Return a mark that runs a test once per size, Korean and English in turn.

    Args:
        pictured: Sizes at which the fixture `look` keeps a picture.
        text: Sizes at which it keeps the text only: colours and styles are in a picture already.
    """
    sizes = [*((size, True) for size in pictured), *((size, False) for size in text)]
    return pytest.mark.parametrize(
        ("language", "size", "pictured"),
        [
            pytest.param(language, size, with_picture, id=f"{language}-{size[0]}x{size[1]}")
            for language, (size, with_picture) in zip(cycle(("ko", "en")), sizes, strict=False)
        ],
    )


class Stopwatch:
    """A monotonic clock that advances only on request."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def unhurried() -> Callable[[], float]:
    """Return a clock for keys by which each is pressed a second after the one before."""
    return count().__next__


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    """Return the collections with a history, each made once and copied by tests."""
    from tests.tui.progressing import Shelf

    return Shelf(tmp_path_factory.mktemp("stories"))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def stopwatch() -> Stopwatch:
    return Stopwatch()


@pytest.fixture(scope="session")
def _small_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("small") / "collection.malgil"
    book = read_phrasebook_file(Path(__file__).parent / "small.yaml")
    open_with(path, book, Clock()()).close()
    return path


@pytest.fixture
def collection(_small_file: Path, collection_file: Path) -> Iterator[Collection]:
    """Return a new collection that holds the small phrasebook only."""
    shutil.copy(_small_file, collection_file)
    with Collection(connect(collection_file), collection_file) as opened:
        yield opened


@pytest.fixture
def run(collection: Collection, clock: Clock, stopwatch: Stopwatch) -> Run:
    """Return a function that runs the app on the small collection."""

    @asynccontextmanager
    async def running(
        start: Literal["home", "review"] = "home",
        size: tuple[int, int] = (80, 24),
        on: Collection | None = None,
        **options: Any,
    ) -> AsyncIterator[Pilot[None]]:
        options.setdefault("pressed", unhurried())
        app = MalgilApp(on or collection, clock, start=start, monotonic=stopwatch, **options)
        async with app.run_test(size=size, notifications=True) as pilot:
            await pilot.pause()
            yield pilot

    return running


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Return the screen of an emulator that gets all that Textual writes."""
    screen = Terminal(140, 40)
    stream = pyte.Stream(screen)
    monkeypatch.setattr(HeadlessDriver, "is_headless", False)
    monkeypatch.setattr(HeadlessDriver, "write", lambda _driver, data: stream.feed(data))
    return screen


def bring(
    collection: Collection,
    clock: Clock,
    wanted: CardKind,
    *,
    fits: Callable[[Question], bool] = lambda _question: True,
) -> Question:
    """Study day by day, all Good, until a card of a type is asked; it stays unanswered."""
    for _day in range(30):
        session = ReviewSession(collection, clock)
        while not isinstance(step := session.next(), Finished):
            if isinstance(step, LevelReading):
                continue
            if step.card.type is wanted and fits(step):
                return step
            session.rate(step, Rating.GOOD, duration_ms=5000)
            clock.go(seconds=30)
        clock.next_day()
    message = f"no {wanted} card came"
    raise AssertionError(message)


async def write(pilot: Pilot[None], text: str) -> None:
    """Type a text key by key."""
    await pilot.press(*(_NAMES.get(character, character) for character in text))


def shown(pilot: Pilot[None]) -> str:
    """Return the text on the screen."""
    strips = pilot.app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips)


def told(pilot: Pilot[None]) -> list[str]:
    """Return the notices on the screen."""
    return [str(note.message) for note in pilot.app._notifications]


def review(pilot: Pilot[None]) -> ReviewScreen:
    """Return the review screen, which must be on top, skipping levels to read."""
    assert isinstance(pilot.app.screen, ReviewScreen), pilot.app.screen
    return pilot.app.screen


def on(pilot: Pilot[None], screen: type[Screen[Any]]) -> bool:
    """Return whether a kind of screen is on top."""
    return isinstance(pilot.app.screen, screen)


def stage(pilot: Pilot[None]) -> ReviewStage:
    """Return what the review waits for."""
    current = review(pilot).stage
    assert isinstance(current, ReviewStage)
    return current


async def past_reading(pilot: Pilot[None]) -> ReviewScreen:
    """Skip a level to read."""
    screen = review(pilot)
    if isinstance(screen._now, LevelReading):
        await pilot.press("enter")
        await pilot.pause()
    return review(pilot)


def ratings(collection: Collection) -> list[int]:
    """Return the ratings of all live reviews, in order."""
    return [event.rating for event in collection.reviews() if event.rating is not None]


class _SvgExtension(SingleFileSnapshotExtension):
    file_extension = "svg"
    _write_mode = WriteMode.TEXT


@dataclass(frozen=True)
class Look:
    """How a screen is kept: as a picture, or as its text.

    Attributes:
        kept: What it has to be equal to.
        draw: Returns it from the app that runs.
    """

    kept: SnapshotAssertion
    draw: Callable[[Pilot[None]], str]


@pytest.fixture
def pictured() -> bool:
    """Return whether screens are kept as pictures; `looks` decides it for each size."""
    return True


@pytest.fixture
def look(snapshot: SnapshotAssertion, *, pictured: bool) -> Look:
    """Return how the screen of a test is kept: one SVG file each, or text in one file."""
    if pictured:
        return Look(snapshot.use_extension(_SvgExtension), picture)
    return Look(snapshot, shown)


def picture(pilot: Pilot[None], *, simplify: bool = False) -> str:
    """Return an SVG of the screen without the parts that differ between runs."""
    drawn = pilot.app.export_screenshot(title="malgil", simplify=simplify)
    return re.sub(r"terminal-\d+", "terminal", drawn)
