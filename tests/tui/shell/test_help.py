"""Help from any screen, and what the palette finds by which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.command import CommandPalette

from malgil.base.i18n import Language, use
from malgil.quiz.session import QuizSession
from malgil.tui.commands import registry
from malgil.tui.library.browse import BrowseScreen
from malgil.tui.library.phrasebooks import PhrasebooksScreen
from malgil.tui.lookup.find import FindScreen
from malgil.tui.quiz.run import QuizScreen
from malgil.tui.review.screen import ReviewScreen
from malgil.tui.shell.base import KeyScreen
from malgil.tui.shell.help import (
    _OUTSIDE,
    _PLACE,
    HelpScreen,
    RegistryProvider,
    _key_of,
    _places,
    _synonyms,
)
from malgil.tui.shell.home import HomeScreen
from malgil.tui.shell.prompt import PromptScreen
from malgil.tui.shell.settings import SettingsScreen
from malgil.tui.stats.screen import StatsScreen
from malgil.tui.stats.simulate import SimulateScreen
from tests.tui.conftest import Run, on, shown, told, write

if TYPE_CHECKING:
    from textual.pilot import Pilot
    from textual.screen import Screen

    from malgil.collection import Collection
    from tests.store.learner import Clock

FOUND = {
    "통계": "Statistics",
    "기록": "Statistics",
    "그래프": "Statistics",
    "stats": "Statistics",
    "progress": "Statistics",
    "단축키": "Help",
    "도움말": "Help",
    "사용법": "Help",
    "shortcuts": "Help",
    "hotkeys": "Help",
    "취소": "Undo",
    "되돌리기": "Undo",
    "실행 취소": "Undo",
    "cancel": "Undo",
    "undo": "Undo",
    "글자 크기": "Font size",
    "글씨": "Font size",
    "폰트": "Font size",
    "font size": "Font size",
    "zoom": "Font size",
    "다크 모드": "Settings: Theme",
    "다크모드": "Settings: Theme",
    "색상": "Settings: Theme",
    "dark mode": "Settings: Theme",
    "theme": "Settings: Theme",
    "설정": "Settings",
    "환경설정": "Settings",
    "preferences": "Settings",
    "언어": "Settings: Language",
    "영어로": "Settings: Language",
    "language": "Settings: Language",
    "새 카드 수": "Settings: New cards per day",
    "시간 제한": "Settings: Minutes per day",
    "목표 기억률": "Settings: Desired retention",
    "daily limit": "Settings: New cards per day",
    "글자 깨짐": "Settings: ASCII drawing",
    "animation": "Settings: Reduced motion",
    "찾기": "Search",
    "검색": "Search",
    "사전": "Search",
    "search": "Search",
    "퀴즈": "Path quiz",
    "시험": "Path quiz",
    "실전 연습": "Path quiz",
    "exam": "Path quiz",
    "문의": "Contact support now",
    "고객센터": "Contact support now",
    "live chat": "Contact support now",
    "카드 목록": "Browse",
    "보류": "Browse",
    "메모": "Browse",
    "suspend": "Browse",
    "표현집": "Phrasebooks",
    "단어장": "Phrasebooks",
    "deck": "Phrasebooks",
    "달력": "Statistics: Calendar",
    "streak": "Statistics: Calendar",
    "메뉴 지도": "Statistics: Menu map",
    "forecast": "Statistics: Forecast",
    "최적화": "Fit to my answers",
    "fsrs": "Fit to my answers",
    "시뮬레이션": "Look ahead",
    "공부": "Start today's session",
    "study": "Start today's session",
    "홈": "Home",
    "첫 화면": "Home",
    "자정": "Settings: The day starts at",
    "내보내기": "Backups and files",
    "가져오기": "Backups and files",
    "백업": "Backups and files",
    "복원": "Backups and files",
    "export": "Backups and files",
    "import": "Backups and files",
    "backup": "Backups and files",
    "동기화": "Backups and files",
    "종료": "Quit",
    "exit": "Quit",
    "ㅌㄱ": "Statistics",
    "ㅅㅈ": "Settings",
    "xhdrP": "Statistics",
    "ㄴㄷㅅ샤ㅜㅎㄴ": "Settings",
    "settinsg": "Settings",
}
"""Typed words with what must be among the first three lines, for whole words the first."""


async def found(screen: Screen[object], typed: str) -> list[str]:
    """Return the names of the palette's lines for a text, the best first."""
    hits = [hit async for hit in RegistryProvider(screen).search(typed)]
    ranked = sorted(hits, key=lambda hit: hit.score, reverse=True)
    return [str(hit.prompt).partition("  ")[0] for hit in ranked]


async def test_the_palette_finds_what_is_meant_in_either_language(run: Run) -> None:
    async with run() as pilot:
        await pilot.press("3", "escape")
        missing = {
            typed: names
            for typed, name in FOUND.items()
            if name not in (names := (await found(pilot.app.screen, typed))[:3])
        }
        assert missing == {}


@pytest.mark.parametrize(
    ("language", "typed", "name"),
    [("ko", "statistics", "기록"), ("ko", "글자 크기", "글자 크기"), ("en", "통계", "Statistics")],
)
async def test_the_first_line_is_what_was_meant(
    run: Run, collection: Collection, clock: Clock, language: Language, typed: str, name: str
) -> None:
    collection.set_setting("language", language, clock())
    use(language)
    async with run() as pilot:
        assert (await found(pilot.app.screen, typed))[0] == name


def test_every_line_of_the_synonyms_belongs_to_something() -> None:
    every = {_key_of(command) for command in registry()} | {place[0] for place in _places()}
    assert set(_synonyms()) - every == set(_OUTSIDE)
    assert {len(words) for words in _synonyms().values()} == {2}


def test_every_screen_that_is_led_to_is_a_place() -> None:
    led = {command.id for command in registry() if _PLACE.fullmatch(command.id)}
    places = {name for place in _places() for name in (place[0], place[4][0])} | {"show-find"}
    assert {_PLACE.fullmatch(command)[2] for command in led} <= places  # type: ignore[index] # it fits


async def palette(pilot: Pilot[None], typed: str) -> None:
    """Choose the first line for a text."""
    await pilot.press("f6")
    await pilot.pause()
    assert on(pilot, CommandPalette)
    await write(pilot, typed)
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.press("enter")
    await pilot.pause()
    await pilot.pause()


async def test_every_place_is_reached_from_every_screen(run: Run) -> None:
    async with run("review") as pilot:
        await palette(pilot, "다크모드")
        assert isinstance(pilot.app.screen, SettingsScreen)
        assert pilot.app.screen.name_marked == "theme"
        await palette(pilot, "달력")
        assert isinstance(pilot.app.screen, StatsScreen)
        assert pilot.app.screen.place.panel == "calendar"
        await palette(pilot, "시뮬레이션")
        assert on(pilot, SimulateScreen)
        await palette(pilot, "카드 목록")
        assert on(pilot, BrowseScreen)
        await pilot.press("down", "6")
        assert on(pilot, PromptScreen)
        await palette(pilot, "첫 화면")
        assert on(pilot, HomeScreen)
        await pilot.press("f12", "f1")
        assert on(pilot, HelpScreen)
        await palette(pilot, "단어장")
        assert on(pilot, PhrasebooksScreen)
        await palette(pilot, "공부")
        assert on(pilot, ReviewScreen)
        assert len(pilot.app.screen_stack) == 2


async def test_a_quiz_that_is_left_through_the_palette_can_be_resumed(
    run: Run, collection: Collection, clock: Clock
) -> None:
    async with run() as pilot:
        await pilot.press("2", "enter", "enter", "enter")
        await pilot.pause()
        assert on(pilot, QuizScreen)
        await palette(pilot, "설정")
        assert on(pilot, SettingsScreen)
        assert QuizSession.resume(collection, clock) is not None


async def test_what_the_terminal_does_is_said(run: Run) -> None:
    async with run() as pilot:
        await palette(pilot, "글자 크기")
        assert "Ctrl" in told(pilot)[-1]


@pytest.mark.parametrize(
    ("keys", "title"),
    [
        ((), "Home"),
        (("4",), "Browse"),
        (("5",), "Statistics"),
        (("9",), "Settings"),
        (("f12",), "Search"),
        (("4", "down", "6"), "In a prompt"),
    ],
)
async def test_help_opens_at_the_screen_one_came_from(
    run: Run, keys: tuple[str, ...], title: str
) -> None:
    async with run(size=(60, 20)) as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        assert isinstance(pilot.app.screen, KeyScreen)
        own = {command.section for command in pilot.app.screen.KEYS}
        await pilot.press("f1")
        await pilot.pause()
        assert on(pilot, HelpScreen)
        lines = [line.strip() for line in shown(pilot).splitlines() if line.strip()]
        assert (lines[0], own) == (title, {title})


def help_text(pilot: Pilot[None]) -> str:
    screen = pilot.app.screen
    assert isinstance(screen, HelpScreen)
    return "\n".join(line.plain for line in screen.body_lines(96))


@pytest.mark.parametrize("key", ["slash", "f3"])
async def test_the_help_is_searched(run: Run, key: str) -> None:
    async with run() as pilot:
        await pilot.press("f1", key)
        await write(pilot, "보류")
        await pilot.pause()
        text = help_text(pilot)
        assert "Suspend" in text
        assert "Reset" not in text
        await pilot.press(*["backspace"] * 2)
        await write(pilot, "q1")
        assert len(pilot.app.screen_stack) == 2
        await pilot.press("escape")
        text = help_text(pilot)
        assert all(command.label in text for command in registry() if command.listed)
        await pilot.press("down", "3", "enter")
        assert on(pilot, HomeScreen)


async def test_what_the_help_has_not_is_said(run: Run) -> None:
    async with run() as pilot:
        await pilot.press("f12", "f1", "slash")
        await write(pilot, "zzzz")
        assert "Nothing found" in shown(pilot)
        await pilot.press("f10", "f10")
        assert on(pilot, FindScreen)
