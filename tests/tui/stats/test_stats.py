"""The statistics on the screen: the numbers of `malgil stats --json`, and navigation."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TYPE_CHECKING, Any, Literal

import pytest
from textual.containers import VerticalScroll

from malgil.base.errors import CollectionError
from malgil.base.i18n import use
from malgil.base.learning_day import iso_day
from malgil.cli.commands.stats import stats_json
from malgil.collection import Collection
from malgil.phrasebook.cards import MEANING
from malgil.stats.panels import PANELS, read_stats
from malgil.stats.reader import StatsQuery
from malgil.tui.app import MalgilApp
from malgil.tui.quiz.run import QuizScreen
from malgil.tui.shell.background import Stopped
from malgil.tui.shell.home import HomeScreen
from malgil.tui.stats import screen as stats_module
from malgil.tui.stats.charts import WIDGETS, CalendarPanel
from malgil.tui.stats.map import MapPanel
from malgil.tui.stats.panel import StatsPosition, date_text
from malgil.tui.stats.screen import StatsScreen
from malgil.wording import answers, percent, whole_minutes
from tests.tui.conftest import on, shown, unhurried
from tests.tui.progressing import STORIES, Shelf, Story

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from malgil.base.progress import ProgressCallback

Look = Callable[..., AbstractAsyncContextManager["Pilot[None]"]]
EVERY_STORY = pytest.mark.parametrize("story", STORIES, indirect=True)
RICH = pytest.mark.parametrize("story", ["rich"], indirect=True)


@pytest.fixture
def story(shelf: Shelf, request: pytest.FixtureRequest, tmp_path: Path) -> Story:
    return shelf.copy(request.param, tmp_path / "story.malgil")


@pytest.fixture
def look(story: Story) -> Look:
    """Return a function that opens the statistics of a story at a panel."""

    @asynccontextmanager
    async def looking(
        panel: str = "today", size: tuple[int, int] = (100, 60), **settings: Any
    ) -> AsyncIterator[Pilot[None]]:
        with Collection.open(story.path, now=story.now) as collection:
            for name, value in settings.items():
                collection.set_setting(name, value, story.now)
            app = MalgilApp(collection, lambda: story.now, pressed=unhurried())
            async with app.run_test(size=size, notifications=True) as pilot:
                app.show(lambda: StatsScreen(app.app_context, place=StatsPosition(panel=panel)))
                await settle(pilot)
                yield pilot

    return looking


async def settle(pilot: Pilot[None]) -> None:
    """Wait until everything is read and drawn."""
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def press(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await settle(pilot)


def screen(pilot: Pilot[None]) -> StatsScreen:
    assert isinstance(pilot.app.screen, StatsScreen), pilot.app.screen
    return pilot.app.screen


def document(story: Story) -> dict[str, Any]:
    """Return what `malgil stats --json` prints."""
    with Collection.open(story.path, now=story.now) as collection:
        return stats_json(read_stats(collection, story.now))


Document = dict[str, Any]


def in_today(doc: Document) -> list[str]:
    today, days = doc["today"], doc["days_studied"]
    return [
        answers(today["reviews"]),
        f"Again {percent(today['again_rate'])}",
        f"{days['last_30']} of the last 30",
        *(f"{one['seconds']:.1f}" for one in today["pace"]),
    ]


def in_calendar(doc: Document) -> list[str]:
    days = doc["calendar"]
    return [f"{days[-1]['reviews']} answers", days[-1]["day"], days[0]["day"]]


def in_forecast(doc: Document) -> list[str]:
    load = doc["forecast"]
    return [
        f"{load['due_30']} cards are due within 30 days",
        f"Overdue: {load['backlog']['due']}",
        str(load["due_90"]),
        str(whole_minutes(load["seconds_90"])),
    ]


def in_retention(doc: Document) -> list[str]:
    found = doc["retention"]
    rates = [found["young"], found["mature"], *found["by_type"].values()]
    if not found["overall"]["reviews"]:
        return ["No card has been reviewed after a day or more"]
    return [f"{one['recalled']}/{one['reviews']}" for one in rates]


def in_memory(doc: Document) -> list[str]:
    memory = doc["memory"]
    counts = [f" {one['count']}" for one in memory["stability"]]
    return [
        f"{round(memory['known'])} of {memory['cards']}",
        f"{memory['walkable']}/{memory['leaves']}",
        *(counts if memory["remembered"] else []),
    ]


def in_menu_map(doc: Document) -> list[str]:
    return [
        text
        for node in doc["menu_map"]
        for text in (node["label"], f"{node['states']['new']}/{node['cards']}")
    ]


def in_quiz(doc: Document) -> list[str]:
    modes = [one for one in doc["quiz"]["modes"] if one["questions"]]
    return [f"{one['right']}/{one['questions']}" for one in modes] or ["No counted quiz questions"]


def in_calibration(doc: Document) -> list[str]:
    found = doc["calibration"]
    if found["missing"]:
        return [str(found["missing"])]
    return [str(one["count"]) for one in found["bins"]]


EXPECTED = {
    "today": in_today,
    "calendar": in_calendar,
    "forecast": in_forecast,
    "retention": in_retention,
    "memory": in_memory,
    "menu-map": in_menu_map,
    "quiz": in_quiz,
    "calibration": in_calibration,
}
"""Texts that each panel has to show, made from the document alone."""


@EVERY_STORY
async def test_the_numbers_are_those_of_the_command(look: Look, story: Story) -> None:
    doc = document(story)
    async with look() as pilot:
        for number, panel in enumerate(PANELS, start=1):
            await press(pilot, str(number))
            assert list(screen(pilot).figures) == list(PANELS)[:number]
            seen = shown(pilot)
            for text in EXPECTED[panel](doc):
                assert text in seen, panel
        assert stats_json(screen(pilot).figures) == doc


@EVERY_STORY
async def test_a_panel_says_what_it_shows_and_fits_any_width(look: Look, story: Story) -> None:
    async with look() as pilot:
        with Collection.open(story.path, now=story.now) as collection:
            stats = read_stats(collection, story.now)
        body = screen(pilot).query_one("#body", VerticalScroll)
        for name, kind in WIDGETS.items():
            for long in (False, True):
                place = StatsPosition(panel=name, long=long)
                panel = kind(PANELS[name].load(), stats[name], place)
                await body.mount(panel)
                assert [text for text in panel.sentences() if text]
                for width in (40, 56, 57, 58, 78, 100, 120, 158):
                    assert max(line.cell_length for line in panel.lines(width)) <= width
                await panel.remove()


@RICH
async def test_home_leads_there_and_back(story: Story) -> None:
    with Collection.open(story.path, now=story.now) as collection:
        app = MalgilApp(collection, lambda: story.now, pressed=unhurried())
        async with app.run_test(size=(80, 24)) as pilot:
            await press(pilot, "5")
            assert on(pilot, StatsScreen)
            assert "answers today" in shown(pilot)
            await press(pilot, "escape")
            assert on(pilot, HomeScreen)


@RICH
async def test_tab_and_arrows_turn_the_panels(look: Look) -> None:
    async with look() as pilot:
        await press(pilot, "tab")
        assert screen(pilot).place.panel == "calendar"
        assert "[2 Calendar]" in shown(pilot)
        await press(pilot, "shift+tab", "shift+tab")
        assert screen(pilot).place.panel == list(PANELS)[-1]
        await press(pilot, "right")
        assert screen(pilot).place.panel == "today"
        await press(pilot, "left", "ㅔ")
        assert screen(pilot).place.panel == list(PANELS)[-2]
        await pilot.click(offset=(5, 1))
        await settle(pilot)
        assert screen(pilot).place.panel == "today"


@RICH
async def test_the_calendar_tells_the_day_under_the_cursor(look: Look, story: Story) -> None:
    days = document(story)["calendar"]
    async with look("calendar") as pilot:
        panel = screen(pilot).panel
        assert isinstance(panel, CalendarPanel)
        assert panel.cursor == len(days) - 1
        for keys, back in ((["up"], 1), (["left", "left"], 15), (["right", "down"], 7)):
            await press(pilot, *keys)
            day = days[-1 - back]
            told = f"{date_text(panel.value.days[-1 - back].day)} · {day['reviews']} answer"
            assert iso_day(panel.value.days[-1 - back].day) == day["day"]
            assert told in shown(pilot)
        await press(pilot, "home")
        assert panel.cursor == 0
        await press(pilot, "up")
        assert panel.cursor == 0
        await press(pilot, "end", "down")
        assert panel.cursor == len(days) - 1
        screen(pilot).action_day(200)
        assert panel.cursor == 200


@RICH
async def test_a_day_is_chosen_by_the_mouse(look: Look) -> None:
    async with look("calendar", size=(80, 24)) as pilot:
        lines = shown(pilot).splitlines()
        row = next(at for at, line in enumerate(lines) if line.strip().startswith("Sun"))
        await pilot.click(offset=(20, row))
        await settle(pilot)
        panel = screen(pilot).panel
        assert isinstance(panel, CalendarPanel)
        assert date_text(panel.value.days[panel.cursor].day).startswith("Sun")
        assert shown(pilot).splitlines()[row][20] == "●"


@RICH
async def test_the_menu_map_unfolds_and_leads_to_a_quiz(look: Look) -> None:
    async with look("menu-map") as pilot:
        panel = screen(pilot).panel
        assert isinstance(panel, MapPanel)
        tops = panel.count
        await press(pilot, "down", "right")
        assert panel.chosen is not None
        branch = panel.chosen
        assert panel.count == tops + len(branch.items)
        await press(pilot, "right")
        assert panel.chosen == branch.items[0]
        assert branch.items[0].label in shown(pilot)
        await press(pilot, "left", "left")
        assert (panel.chosen, panel.count) == (branch, tops)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, QuizScreen)
        assert pilot.app.screen.session.setup.branch == branch.item
        assert "Esc Back" in shown(pilot).splitlines()[-1]
        await press(pilot, "escape")
        assert screen(pilot).place.panel == "menu-map"
        await press(pilot, "escape")
        assert on(pilot, HomeScreen)


@RICH
async def test_the_menu_map_stays_in_sight_and_as_it_was_left(look: Look) -> None:
    async with look("menu-map", size=(60, 20)) as pilot:
        await press(pilot, "right", "end")
        panel = screen(pilot).panel
        assert isinstance(panel, MapPanel)
        assert panel.chosen is not None
        marked = panel.chosen
        assert marked.label in shown(pilot)
        await press(pilot, "1", "6")
        panel = screen(pilot).panel
        assert isinstance(panel, MapPanel)
        assert panel.chosen == marked
        assert f"▸+ {marked.label}" in shown(pilot)
        screen(pilot).action_day(0)
        assert panel.marked == 0
        count = panel.count
        screen(pilot).action_day(0)
        assert panel.count < count


@RICH
async def test_a_panel_is_told_for_another_span(look: Look) -> None:
    async with look("forecast") as pilot:
        assert "Due by day, 30 days" in shown(pilot)
        await press(pilot, "space")
        assert "Due by week, 90 days" in shown(pilot)
        await press(pilot, "4")
        assert "Recalled by month" in shown(pilot)
        await press(pilot, "space")
        assert "Recalled by week" in shown(pilot)
        await press(pilot, "1")
        assert not screen(pilot).can("span")


@RICH
async def test_one_card_type_is_counted_alone(look: Look, story: Story) -> None:
    with Collection.open(story.path, now=story.now) as collection:
        query = StatsQuery(card_type=MEANING)
        meaning = read_stats(collection, story.now, query, panels=("memory",))
    async with look("memory") as pilot:
        await press(pilot, "0")
        assert screen(pilot).figures == meaning
        assert "Only cards of this type: meaning" in shown(pilot)
        await press(pilot, "0", "0", "0")
        assert "Only cards" not in shown(pilot)


@EVERY_STORY
async def test_the_ascii_look_needs_nothing_else(look: Look) -> None:
    async with look(ascii="on", size=(80, 40)) as pilot:
        for number, _panel in enumerate(PANELS, start=1):
            await press(pilot, str(number))
            odd = {one for one in shown(pilot) if not one.isascii() and not "가" <= one <= "힣"}
            assert odd == set()


@RICH
async def test_levels_are_digits_in_the_ascii_look(look: Look) -> None:
    async with look("calendar", ascii="on") as pilot:
        rows = [line for line in shown(pilot).splitlines() if line.strip().startswith("Sun")]
        assert {"1", "2", "3", "4"} <= set(rows[0])


@RICH
async def test_a_long_reading_shows_how_far_it_is_and_ends_when_one_leaves(
    look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, going, ended = threading.Event(), threading.Event(), threading.Event()

    def read_slowly(_collection: Collection, _now: object, _query: object, **options: Any) -> None:
        try:
            options["on_progress"](0.4)
            begun.set()
            going.wait(20)
            options["on_progress"](0.5)
        finally:
            ended.set()

    async with look() as pilot:
        monkeypatch.setattr(stats_module, "read_stats", read_slowly)
        app = pilot.app
        assert isinstance(app, MalgilApp)
        app.show(lambda: StatsScreen(app.app_context))
        await pilot.pause()
        assert begun.wait(20)
        assert "Reading" not in shown(pilot)
        screen(pilot).waited = 1.0
        screen(pilot)._look_at_reading()
        await pilot.pause()
        assert "Reading the log: 40%" in shown(pilot)
        await pilot.press("tab", "space", "up")
        await pilot.press("escape")
        await pilot.pause()
        assert on(pilot, HomeScreen)
        going.set()
        assert ended.wait(20)


@RICH
async def test_who_turns_to_another_panel_ends_the_reading_of_the_one_before(
    look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, going, ended = threading.Event(), threading.Event(), threading.Event()

    def read(*arguments: Any, panels: tuple[str, ...], on_progress: ProgressCallback) -> Any:
        if panels != ("today",):
            return read_stats(*arguments, panels=panels, on_progress=on_progress)
        begun.set()
        going.wait(20)
        try:
            on_progress(0.5)
        except Stopped:
            ended.set()
            raise
        return {}

    async with look() as pilot:
        monkeypatch.setattr(stats_module, "read_stats", read)
        app = pilot.app
        assert isinstance(app, MalgilApp)
        app.show(lambda: StatsScreen(app.app_context))
        await pilot.pause()
        assert begun.wait(20)
        await press(pilot, "2")
        assert isinstance(screen(pilot).panel, CalendarPanel)
        going.set()
        assert ended.wait(20)
        await settle(pilot)
        assert isinstance(screen(pilot).panel, CalendarPanel)
        assert list(screen(pilot).figures) == ["calendar"]


@RICH
async def test_what_cannot_be_read_is_told(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: Any, **_options: Any) -> None:
        raise CollectionError("the disk says [no]")

    monkeypatch.setattr(stats_module, "read_stats", refuse)
    async with look() as pilot:
        assert "the disk says [no]" in shown(pilot)
        await press(pilot, "2", "escape")
        assert on(pilot, HomeScreen)


@RICH
async def test_a_new_language_is_spoken_on_every_panel(look: Look) -> None:
    async with look("calendar") as pilot:
        await screen(pilot).recompose()
        await settle(pilot)
        assert isinstance(screen(pilot).panel, CalendarPanel)


@RICH
async def test_the_figures_of_the_predictions_are_one_key_further(look: Look, story: Story) -> None:
    scores = document(story)["calibration"]["scores"].values()
    figures = [f"{one[name]:.4f}" for one in scores for name in ("log_loss", "rmse_bins")]
    async with look("calibration", size=(80, 24)) as pilot:
        said = " ".join(shown(pilot).split())
        assert "You forget more than predicted." in said
        assert "Guessing from your average would be as good." in said
        assert [figure for figure in figures if figure in shown(pilot)] == []
        await press(pilot, "space")
        assert [figure for figure in figures if figure not in shown(pilot)] == []


@RICH
@pytest.mark.parametrize("width", [80, 100, 200])
async def test_the_korean_calendar_names_every_month(look: Look, width: int) -> None:
    use("ko")
    async with look("calendar", language="ko", size=(width, 40)) as pilot:
        line = next(line for line in shown(pilot).splitlines() if " 1월" in line)
        assert [name.strip("월") for name in line.split()] == [
            *("8", "9", "10", "11", "12", "1", "2", "3", "4", "5", "6", "7")
        ]


@RICH
@pytest.mark.parametrize(
    ("language", "names"), [("ko", ("중앙값", "평균")), ("en", ("median", "mean"))]
)
async def test_the_histograms_name_their_middle(
    look: Look, story: Story, language: Literal["ko", "en"], names: tuple[str, str]
) -> None:
    memory = document(story)["memory"]
    use(language)
    async with look("memory", language=language, size=(80, 60)) as pilot:
        assert f"{names[0]} {memory['median_stability']:.1f}" in shown(pilot)
        assert f"{names[1]} {memory['mean_difficulty']:.1f}" in shown(pilot)
