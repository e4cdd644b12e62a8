"""One name for a figure, in the app and on the command line."""

from __future__ import annotations

import io
import os
from functools import partial
from typing import TYPE_CHECKING

import pytest

from malgil import wording
from malgil.base.i18n import _, choose, use
from malgil.cli.commands import scheduler
from malgil.cli.program import run
from malgil.collection import Collection
from malgil.stats.optimise import run_trials
from malgil.stats.panels import PANELS, read_stats
from malgil.tui.app import MalgilApp
from malgil.tui.stats import simulate
from malgil.tui.stats.panel import StatsPosition
from malgil.tui.stats.screen import StatsScreen
from tests.tui.conftest import shown, unhurried
from tests.tui.progressing import START, Story

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from textual.pilot import Pilot

    from tests.tui.progressing import Shelf

# The name, then where the app and the command line show it.
FIGURES = [
    (wording.PATHS_KNOWN, "Paths you know", "지금 막힘없이 갈 수 있는 길", "home", "review"),
    (wording.PATHS_KNOWN, "Paths you know", "지금 막힘없이 갈 수 있는 길", "home", "stats"),
    (wording.CARDS_KNOWN, "Cards known", "기억하는 카드", "memory", "stats"),
    (wording.CARDS_KNOWN, "cards known", "기억하는 카드", "simulate", "simulate"),
    (wording.MINUTES_PER_DAY, "minutes per day", "하루에 드는 시간(분)", "simulate", "simulate"),
    (wording.RETRIEVABILITY, "retrievability", "지금 기억할 확률", "memory", "stats"),
    (wording.RETRIEVABILITY, "retrievability", "지금 기억할 확률", "card", "stats"),
    (wording.STABILITY, "stability (days)", "기억 안정도(일)", "memory", "stats"),
    (wording.STABILITY, "stability (days)", "기억 안정도(일)", "card", "stats"),
    (wording.DIFFICULTY, "difficulty", "난이도", "memory", "stats"),
    (wording.DIFFICULTY, "difficulty", "난이도", "card", "stats"),
    (wording.DESIRED_RETENTION, "desired retention", "목표 기억률", "retention", "stats"),
    (wording.DESIRED_RETENTION, "desired retention", "목표 기억률", "card", "simulate"),
    (wording.YOUNG, "under 21 days", "21일 미만", "retention", "stats"),
    (wording.MATURE, "from 21 days", "21일 이상", "retention", "stats"),
    (wording.OVERDUE, "overdue", "밀린 카드", "forecast", "stats"),
    (wording.CARDS_DUE, "cards due", "예정 카드", "forecast", "stats"),
    (wording.PACE, "seconds per card", "카드당 시간(초)", "today", "stats"),
    (wording.PATH_CHANCE, "path chance", "도달 확률", "menu-map", "stats"),
]
COUNTS = {"en": ["new", "learning", "review"], "ko": ["새 카드", "학습 중", "복습"]}

SIZE = (160, 60)
COMMANDS = ("review", "stats", "simulate", "due")
TRIALS = partial(run_trials, retentions=(0.7, 0.9, 0.97))


@pytest.fixture
def story(shelf: Shelf, tmp_path: Path) -> Story:
    return shelf.copy("rich", tmp_path / "story.malgil")


async def settle(pilot: Pilot[None]) -> str:
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    return shown(pilot)


def has(text: str, name: str) -> bool:
    return name.casefold() in " ".join(text.split()).casefold()


async def in_the_app(story: Story, language: str, panels: Iterable[str] = PANELS) -> dict[str, str]:
    """Return the texts of the pages of the app."""
    with Collection.open(story.path, now=story.now) as collection:
        collection.set_setting("language", language, story.now)
        use(choose(None, language, os.environ))
        stats = read_stats(collection, story.now)
        answered = [row.card.id for row in collection.cards() if row.progress.stability][:1]
        app = MalgilApp(collection, lambda: story.now, pressed=unhurried())
        texts = {}
        async with app.run_test(size=SIZE) as pilot:
            texts["home"] = shown(pilot)
            for panel in panels:
                place = StatsPosition(panel=panel)
                app.show(partial(StatsScreen, app.app_context, None, place, stats))
                texts[panel] = await settle(pilot)
            for card in answered:
                app.go_to("card", card)
                texts["card"] = await settle(pilot)
                app.go_to("simulate")
                texts["simulate"] = await settle(pilot)
    return texts


def on_the_command_line(
    story: Story,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    commands: Iterable[str] = COMMANDS,
) -> dict[str, str]:
    """Return what the commands print."""
    monkeypatch.setenv("MALGIL_COLLECTION", str(story.path))
    monkeypatch.setenv("MALGIL_NOW", story.now.isoformat())
    texts = {}
    for command in commands:
        monkeypatch.setattr("sys.stdin", io.StringIO(":q\n"))
        capsys.readouterr()
        assert run([command, *["--plain"][: command == "review"]]) == 0
        texts[command] = capsys.readouterr().out
    return texts


@pytest.mark.parametrize("language", ["en", "ko"])
async def test_a_figure_has_one_name(
    story: Story,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    language: str,
) -> None:
    monkeypatch.setattr(simulate, "run_trials", TRIALS)
    monkeypatch.setattr(scheduler, "run_trials", TRIALS)
    app = await in_the_app(story, language)
    printed = on_the_command_line(story, monkeypatch, capsys)
    use(choose(None, language, os.environ))
    wrong = []
    for figure, english, korean, page, command in FIGURES:
        name = english if language == "en" else korean
        assert _(figure).casefold() == name.casefold()
        faces = ((page, app[page]), (command, printed[command]))
        wrong += [(name, where) for where, text in faces if not has(text, name)]
    assert wrong == []


@pytest.mark.parametrize("language", ["en", "ko"])
async def test_todays_counts_have_one_name(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    language: str,
) -> None:
    story = Story(tmp_path / "new.malgil", START)
    home = (await in_the_app(story, language, panels=()))["home"]
    printed = on_the_command_line(story, monkeypatch, capsys, ["due"])["due"]
    for name in COUNTS[language]:
        assert has(home, name)
        assert has(printed, name)
