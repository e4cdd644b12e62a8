"""Draw the pictures of the documents from the app, on a collection made for them.

A simulated learner studies the bundled phrasebook for weeks. The clock is fixed, so every run draws
the same pictures: `python docs/make_pictures.py`.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from malgil import Collection
from malgil.base import i18n
from malgil.phrasebook.cards import MEANING
from malgil.quiz.views import QuizSetup
from malgil.review.session import ReviewSession
from malgil.review.views import Finished, LevelReading, Question
from malgil.scheduling.fsrs import Rating
from malgil.store.quizzes import QuestionOrder
from malgil.tui.app import MalgilApp
from malgil.tui.stats_image import placed_by_cells

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.pilot import Pilot

HERE = Path(__file__).parent
SEOUL = timezone(timedelta(hours=9))
SIZE = (96, 26)
DAYS = 16
MORE_DAYS = 60
SEED = 4
TROUBLE = [{" ": "space"}.get(sign, sign) for sign in "택배가 아직 안 왔어요"]
QUIZZES = {
    "walk": ("6",),
    "order": ("space", "down", "down"),
    "journey": ("1", "3", "enter", "1", "enter", "1", "enter"),
}
FONTS = "'D2Coding', 'Noto Sans Mono CJK KR', 'Nanum Gothic Coding', monospace"


class Clock:
    """A clock that moves only when it is set."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=SEOUL)

    def __call__(self) -> datetime:
        """Return the time."""
        return self.now


def study(
    collection: Collection, clock: Clock, until: Callable[[Question], bool] | None = None
) -> None:
    """Answer a day's cards, some of them wrong. Stop before a matching card."""
    session = ReviewSession(collection, clock)
    given = 0
    while not isinstance(step := session.next(), Finished):
        if isinstance(step, LevelReading):
            continue
        if until is not None and until(step):
            return
        if step.shown_first:
            session.shown(step, duration_ms=9000)
        else:
            given += 1
            missed = given % 11 == 10  # noqa: PLR2004 - one in eleven
            session.rate(step, Rating.AGAIN if missed else Rating.GOOD, duration_ms=9000)
        clock.now += timedelta(seconds=15)


def next_morning(clock: Clock) -> None:
    """Set the clock to nine on the next day."""
    clock.now = (clock.now + timedelta(days=1)).replace(hour=9, minute=0, second=0)


async def photograph(pilot: Pilot[None], name: str) -> None:
    """Save the screen, with local fonts that have Hangul."""
    await pilot.pause()
    drawn = pilot.app.export_screenshot(title="malgil")
    drawn = re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL)
    drawn = re.sub(r"terminal-\d+", "terminal", drawn).replace("Fira Code", "FONTS")
    drawn = re.sub(r"font-family: ?\"?FONTS[^;]*;", f"font-family: {FONTS};", drawn)
    (HERE / f"{name}.svg").write_text(placed_by_cells(drawn) + "\n", encoding="utf-8")


async def main() -> None:
    """Draw all pictures."""
    i18n.use("ko")
    clock = Clock()
    with (
        tempfile.TemporaryDirectory() as folder,
        Collection.open(Path(folder) / "pictures.malgil", now=clock()) as collection,
    ):
        collection.set_setting("language", "ko", clock())
        study_days(collection, clock, DAYS)
        await draw(collection, clock, "home")
        await draw(collection, clock, "find", "3", *"ㅎㅂ")
        await draw(collection, clock, "now", "1", *TROUBLE, "enter", "space", "space")
        for mode, keys in QUIZZES.items():
            await draw_quiz(collection, clock, mode, keys)
        study(collection, clock, until=_is_good_to_show)
        app = MalgilApp(collection, clock, start="review", monotonic=lambda: 0.0)
        async with app.run_test(size=SIZE) as pilot:
            await pilot.press("enter")
            await photograph(pilot, "review")
        next_morning(clock)
        study_days(collection, clock, MORE_DAYS)
        await draw(collection, clock, "statistics", "5", "5")


async def draw(collection: Collection, clock: Clock, name: str, *keys: str) -> None:
    """Save the screen after some keys from home."""
    app = MalgilApp(collection, clock, monotonic=lambda: 0.0)
    async with app.run_test(size=SIZE) as pilot:
        for key in keys:
            await pilot.press(key)
        await pilot.pause()
        await photograph(pilot, name)


async def draw_quiz(collection: Collection, clock: Clock, mode: str, keys: Sequence[str]) -> None:
    """Save a question of a quiz after some keys."""
    setup = QuizSetup(
        phrasebook="amazon-live-chat", mode=mode, sequence=QuestionOrder.SHUFFLE, seed=SEED
    )
    app = MalgilApp(collection, clock, start="quiz", quiz=setup, monotonic=lambda: 0.0)
    async with app.run_test(size=SIZE) as pilot:
        await pilot.press(*keys)
        await photograph(pilot, mode)


def study_days(collection: Collection, clock: Clock, days: int) -> None:
    """Study for some days, but not on every sixth."""
    for day in range(days):
        if day % 6 != 5:  # noqa: PLR2004 - nobody studies every day
            study(collection, clock)
        next_morning(clock)


def _is_good_to_show(question: Question) -> bool:
    return question.card.type is MEANING and bool(question.context)


if __name__ == "__main__":
    asyncio.run(main())
