"""The app: size, look, help, palette, global keys and quitting."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Literal

import pytest
from rich.segment import Segment
from textual import events
from textual.color import Color
from textual.command import CommandInput, CommandPalette
from textual.content import Content
from textual.widgets import Input

from malgil.base import ending, i18n
from malgil.base.errors import CollectionError
from malgil.review.session import ReviewSession
from malgil.tui.app import INTERRUPTED, MalgilApp
from malgil.tui.commands import registry
from malgil.tui.review.screen import ReviewScreen, ReviewStage
from malgil.tui.shell.help import HelpScreen
from malgil.tui.shell.home import HomeScreen, TooSmallScreen
from malgil.tui.shell.settings import SettingsScreen
from malgil.tui.themes import AsciiLook, in_ascii
from malgil.tui.widgets.answer_input import MOST_SEARCHED, AnswerInput
from malgil.tui.widgets.lines import Lines
from tests.tui.conftest import Run, on, past_reading, ratings, review, shown, stage, write

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from malgil.collection import Collection
    from tests.store.learner import Clock


def app_of(pilot: Pilot[None]) -> MalgilApp:
    assert isinstance(pilot.app, MalgilApp)
    return pilot.app


async def test_help_tells_every_command(run: Run) -> None:
    async with run(size=(100, 40)) as pilot:
        await pilot.press("f1")
        await pilot.pause()
        screen = pilot.app.screen
        assert isinstance(screen, HelpScreen)
        text = "\n".join(line.plain for line in screen.query_one("#body Lines", Lines).lines(96))
        for command in registry():
            if command.listed:
                assert command.label in text
                assert all(key in text for key in command.written_keys)
        await pilot.press("escape")
        await pilot.pause()
        assert on(pilot, HomeScreen)


async def test_help_during_a_card_changes_nothing(run: Run, collection: Collection) -> None:
    async with run("review") as pilot:
        await past_reading(pilot)
        await pilot.press("enter", "question_mark")
        await pilot.pause()
        assert on(pilot, HelpScreen)
        await pilot.press("3", "1", "down", "pagedown", "escape")
        await pilot.pause()
        assert ratings(collection) == []
        assert stage(pilot) is ReviewStage.REVEALED


async def test_the_palette_finds_a_command_and_runs_it(run: Run) -> None:
    async with run() as pilot:
        await pilot.press("ctrl+p")
        await pilot.pause()
        assert on(pilot, CommandPalette)
        await write(pilot, "settings")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press("down", "enter")
        await pilot.pause()
        await pilot.pause()
        assert on(pilot, SettingsScreen)


async def test_the_palette_says_when_there_is_nothing(run: Run) -> None:
    async with run() as pilot:
        await pilot.press("f6")
        await pilot.pause()
        pilot.app.screen.query_one(CommandInput).value = "[/zzzz"
        await pilot.pause()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert "Unknown command." in shown(pilot)


async def test_a_terminal_that_is_too_small_says_so_and_goes_on_when_enlarged(
    run: Run, collection: Collection
) -> None:
    async with run("review", size=(39, 12)) as pilot:
        assert on(pilot, TooSmallScreen)
        assert "40 columns and 12 lines" in " ".join(shown(pilot).split())
        await pilot.press("enter", "3")
        assert ratings(collection) == []
        await pilot.resize_terminal(40, 12)
        await pilot.pause()
        screen = await past_reading(pilot)
        await pilot.press("enter")
        await pilot.resize_terminal(200, 10)
        await pilot.pause()
        assert on(pilot, TooSmallScreen)
        await pilot.resize_terminal(200, 60)
        await pilot.pause()
        assert review(pilot) is screen
        await pilot.press("3")
        assert ratings(collection) == [3]


async def test_home_needs_a_larger_window_than_a_review(run: Run) -> None:
    async with run("home", size=(59, 20)) as pilot:
        assert on(pilot, TooSmallScreen)
        assert "60 columns and 20 lines" in " ".join(shown(pilot).split())


@pytest.mark.parametrize("language", ["ko", "en"])
async def test_a_small_window_shows_a_card_its_ratings_and_the_keys(
    run: Run, collection: Collection, language: Literal["ko", "en"]
) -> None:
    i18n.use(language)
    async with run("review", size=(40, 12)) as pilot:
        await past_reading(pilot)
        prompt = review(pilot).question.card.prompt
        assert prompt[:20] in shown(pilot)
        await pilot.press("enter")
        await pilot.pause()
        text = shown(pilot)
        answer = review(pilot).question.card.answers[0]
        assert answer[:8] in text
        for key in ("1", "2", "3 · Enter", "4"):
            assert any(f"{key} " in line for line in text.splitlines()), text
        assert "Esc" in text.splitlines()[-1]
        assert "F1" in text.splitlines()[-1]
        await pilot.press("3")
        assert ratings(collection) == [3]


@pytest.mark.parametrize("key", ["q", "f10"])
async def test_a_terminal_that_is_too_small_can_be_left(run: Run, key: str) -> None:
    async with run("review", size=(40, 10)) as pilot:
        assert "F10 · q  Quit" in shown(pilot)
        await pilot.press(key)
        await pilot.pause()
        assert (pilot.app.is_running, pilot.app.return_code) == (False, 0)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 60)])
async def test_every_card_fits_every_size(run: Run, size: tuple[int, int]) -> None:
    async with run("review", size=size) as pilot:
        await past_reading(pilot)
        await pilot.press("enter")
        screen = shown(pilot)
        assert all(Content(line).cell_length <= size[0] for line in screen.splitlines())
        for word in ("Again", "Hard", "Good", "Easy", "Undo", "Help"):
            assert word in screen


async def test_the_ascii_look_leaves_letters_only(
    run: Run, collection: Collection, clock: Clock
) -> None:
    collection.set_setting("ascii", "on", clock())
    async with run("review") as pilot:
        await past_reading(pilot)
        await pilot.press("enter")
        signs = {sign for sign in shown(pilot) if not sign.isascii() and not "가" <= sign <= "힣"}
        assert signs == set()


async def test_a_terminal_with_wide_doubtful_characters_gets_the_ascii_look(run: Run) -> None:
    async with run() as pilot:
        app = app_of(pilot)
        app._asked_width = True
        app.post_message(events.CursorPosition(2, 0))
        await pilot.pause()
        await pilot.pause()
        assert "╭" not in shown(pilot)
        app.post_message(events.CursorPosition(1, 0))  # nobody asked: a key that looks like it
        await pilot.pause()
        assert "╭" not in shown(pilot)


async def test_a_terminal_with_narrow_ones_keeps_its_look(run: Run) -> None:
    async with run() as pilot:
        app = app_of(pilot)
        app._asked_width = True
        app.post_message(events.CursorPosition(1, 0))
        await pilot.pause()
        assert "╭" in shown(pilot)


def test_the_ascii_look_keeps_every_width() -> None:
    signs = "✓✗▸◂›·…●○│─╭╮╰╯█░▁▂▃▄▅▆▇━‘’“”–—↑↓←→×°§"
    assert in_ascii(signs).isascii()
    assert len(in_ascii(signs)) == len(signs)
    assert in_ascii("배송 ㅕ é ő") == "배송 ㅕ e ő"
    filtered = AsciiLook().apply([Segment("a│"), Segment("b")], Color(0, 0, 0))
    assert [segment.text for segment in filtered] == ["a|", "b"]


async def test_ctrl_c_leaves_with_130(run: Run) -> None:
    async with run("review") as pilot:
        await pilot.press("ctrl+c")
        await pilot.pause()
        assert pilot.app.return_code == INTERRUPTED


async def test_ctrl_c_leaves_from_a_text_field_too(run: Run) -> None:
    async with run() as pilot:
        await pilot.press("9")
        await pilot.pause()
        await pilot.press("down", "enter", "ctrl+c")
        await pilot.pause()
        assert pilot.app.return_code == INTERRUPTED


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
async def test_a_signal_ends_it_with_its_number(
    run: Run, number: signal.Signals, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, ask = os.pipe()  # as `ending` makes it readable at a signal
    monkeypatch.setattr(ending, "descriptor", lambda: asked)
    monkeypatch.setattr(ending, "exit_code", lambda: 128 + number)
    async with run("review") as pilot:
        os.write(ask, b"\0")
        await pilot.pause()
        await pilot.pause()
        assert pilot.app.return_code == 128 + number
    os.close(asked)
    os.close(ask)


async def test_a_collection_that_cannot_be_read_ends_it_with_a_message(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object, **_options: object) -> None:
        message = "The collection is gone: [/"
        raise CollectionError(message)

    async with run() as pilot:
        monkeypatch.setattr(ReviewSession, "progress", fail)
        monkeypatch.setattr(ReviewSession, "next", fail)
        await pilot.press("enter")
        await pilot.pause()
        assert str(app_of(pilot).failure) == "The collection is gone: [/"
        assert pilot.app.return_code == 1


async def test_a_collection_that_goes_away_during_a_review_ends_it_with_a_message(
    run: Run, collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object, **_options: object) -> None:
        message = "The collection is gone."
        raise CollectionError(message)

    async with run("review") as pilot:
        await past_reading(pilot)
        await pilot.press("enter")
        monkeypatch.setattr(ReviewSession, "next", fail)
        await pilot.press("3")
        await pilot.pause()
        assert str(app_of(pilot).failure) == "The collection is gone."
        assert ratings(collection) == [3]


async def test_without_colour_everything_is_said_in_words(
    run: Run, collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with run("review") as pilot:
        assert on(pilot, ReviewScreen)
        await past_reading(pilot)
        await pilot.press("enter", "3")
        assert ratings(collection) == [3]


@pytest.mark.parametrize("keys", [("f12",), ("0",), ("f1",)])
async def test_a_paste_beyond_all_measure_is_cut(run: Run, keys: tuple[str, ...]) -> None:
    async with run() as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        for _ in range(2):
            pilot.app.post_message(events.Paste("\u1112\u1161" * 500_000))
            await pilot.pause()
        for field in pilot.app.screen.query(Input):
            assert 0 < len(field.value) <= MOST_SEARCHED
            assert set(field.value) == {"하"}


async def test_a_full_field_takes_what_replaces_a_part_of_it(run: Run) -> None:
    async with run() as pilot:
        await pilot.press("f12")
        field = pilot.app.screen.query_one(AnswerInput)
        field.insert_text_at_cursor("a" * 1000)
        await pilot.press("b")
        assert field.value == "a" * MOST_SEARCHED
        field.replace("bcd", 0, 2)
        assert field.value == "bc" + "a" * (MOST_SEARCHED - 2)
        await pilot.press("end", "backspace", "z")
        assert field.value.endswith("az")
