"""The settings screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from malgil.base import i18n
from malgil.base.i18n import use
from malgil.base.settings import SPECS, SettingError, Settings
from malgil.phrasebook.cards import LABEL, MEANING, PATH
from malgil.scheduling.simulate import Expected
from malgil.tui.shell.home import HomeScreen
from malgil.tui.shell.settings import (
    SettingsScreen,
    cost_text,
    parsed,
    sentences,
    stepped,
    value_text,
)
from malgil.tui.themes import THEME_NAMES
from malgil.wording import SETTINGS, action_text
from tests.tui.conftest import Run, on, shown, told, write

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from malgil.collection import Collection
    from tests.store.learner import Clock

NAMES = tuple(SPECS)


async def mark(pilot: Pilot[None], name: str) -> None:
    screen = pilot.app.screen
    assert isinstance(screen, SettingsScreen)
    await pilot.press(*["down"] * NAMES.index(name))
    assert screen.name_marked == name


@pytest.mark.parametrize("name", NAMES)
def test_an_undone_setting_has_the_name_that_the_settings_show(
    collection: Collection, clock: Clock, name: str
) -> None:
    value = getattr(Settings(), name)
    collection.set_setting(name, value, clock())
    undone = collection.undo(clock())
    assert undone is not None
    assert action_text(undone).endswith(i18n._(SETTINGS[name]))
    assert name not in action_text(undone)
    if SPECS[name].of_book:
        collection.set_setting(f"{name}/small", value, clock())
        undone = collection.undo(clock())
        assert undone is not None
        assert action_text(undone).endswith(f"{i18n._(SETTINGS[name])} · Small menu")


@pytest.mark.parametrize("name", NAMES)
def test_every_setting_has_words(name: str) -> None:
    assert SETTINGS[name]
    assert all(sentences(name, Settings()))
    assert value_text(name, Settings())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("by", [1, -1])
def test_every_step_is_a_value_that_can_be(name: str, by: int) -> None:
    settings = Settings(new_minutes=8)
    seen = []
    for _ in range(40):
        value = stepped(name, settings, by)
        settings = settings.with_value(name, value)
        seen.append(value)
        assert value_text(name, settings)
    assert len(set(seen)) > 1


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("desired_retention", "92", 0.92),
        ("desired_retention", "92%", 0.92),
        ("desired_retention", "0.85", 0.85),
        ("new_per_day", " 25 ", 25),
    ],
)
def test_numbers_are_read_as_one_types_them(name: str, text: str, value: object) -> None:
    assert parsed(name, text) == value


def test_what_a_retention_costs_is_said_for_each_card_type() -> None:
    cost = Expected(90, {MEANING: 1.0, LABEL: 2.04, PATH: 0.5}, 300.0)
    assert cost_text(cost) == (
        "Expected over the next 90 days: 3.5 min per day (meaning 1.0, label 2.0, path 0.5)"
    )


async def test_a_marked_retention_shows_its_simulated_cost(run: Run) -> None:
    async with run() as pilot:
        await pilot.press("9")
        await pilot.pause()
        await mark(pilot, "retention_label")
        seen = []
        for _change in range(2):
            await pilot.app.workers.wait_for_complete()
            await pilot.pause()
            (line,) = [line for line in shown(pilot).splitlines() if "min per day" in line]
            seen.append(line)
            await pilot.press(*["right"] * 6)
    assert seen[0].split("label")[1] != seen[1].split("label")[1]


async def test_a_value_is_changed_saved_and_undone(run: Run, collection: Collection) -> None:
    async with run() as pilot:
        await pilot.press("9")
        await pilot.pause()
        await mark(pilot, "new_per_day")
        await pilot.press("right", "right")
        assert collection.settings.new_per_day == 12
        assert "◂ 12 cards ▸" in shown(pilot)
        await pilot.press("left")
        assert collection.settings.new_per_day == 11
        await pilot.press("f7")
        assert collection.settings.new_per_day == 12
        await pilot.press("f7", "f7")
        assert collection.settings.new_per_day == 10
        assert "◂ 10 cards ▸" in shown(pilot)
        assert told(pilot)[-1].startswith("Undone: setting")
        await pilot.press("escape")
        await pilot.pause()
        assert on(pilot, HomeScreen)


async def test_a_number_is_typed_and_refused_if_it_cannot_be(
    run: Run, collection: Collection
) -> None:
    async with run() as pilot:
        await pilot.press("9")
        await pilot.pause()
        await mark(pilot, "desired_retention")
        await pilot.press("enter")
        await write(pilot, "99")
        await pilot.press("enter")
        assert told(pilot) == ["Invalid value. Allowed: 70–97%"]
        assert collection.settings.desired_retention == 0.90
        await pilot.press("backspace", "5", "enter")
        assert collection.settings.desired_retention == 0.95
        await pilot.press("enter")
        await write(pilot, "x")
        await pilot.press("enter", "escape")
        assert collection.settings.desired_retention == 0.95
        assert on(pilot, SettingsScreen)


async def test_a_language_is_spoken_at_once(run: Run, collection: Collection) -> None:
    async with run() as pilot:
        await pilot.press("9")
        await pilot.pause()
        assert "Settings" in shown(pilot)
        collection_language = collection.settings.language
        await pilot.press("right")
        await pilot.pause()
        assert collection.settings.language != collection_language
        assert "설정" in shown(pilot)
        assert i18n.current() == "ko"
        await pilot.press("right")
        await pilot.pause()
        assert "Settings" in shown(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert "Start today's session" in shown(pilot)
    use("en")


@pytest.mark.parametrize("theme", list(THEME_NAMES))
async def test_a_theme_is_worn_at_once(
    run: Run, collection: Collection, clock: Clock, theme: str
) -> None:
    collection.set_setting("theme", theme, clock())
    async with run() as pilot:
        assert pilot.app.theme == theme
        await pilot.press("9")
        await pilot.pause()
        await mark(pilot, "theme")
        await pilot.press("right")
        assert pilot.app.theme != theme


async def test_a_theme_of_another_version_falls_back(
    run: Run, collection: Collection, clock: Clock
) -> None:
    collection.set_setting("theme", "sepia-2031", clock())
    async with run(size=(80, 30)) as pilot:
        assert pilot.app.theme == "malgil-dark"
        await pilot.press("9")
        await pilot.pause()
        assert "sepia-2031" in shown(pilot)


@pytest.mark.parametrize("by", ["down", "up"])
async def test_the_marked_setting_stays_in_sight(run: Run, by: str) -> None:
    async with run(size=(60, 20)) as pilot:
        await pilot.press("9")
        for _setting in NAMES:
            await pilot.press(by)
            await pilot.pause()
            assert "◂" in shown(pilot)
        assert "Language" in shown(pilot)


async def test_motion_can_be_reduced(run: Run, collection: Collection, clock: Clock) -> None:
    collection.set_setting("reduced_motion", value=True, now=clock())
    async with run() as pilot:
        assert pilot.app.animation_level == "none"


async def test_a_click_marks_and_then_changes(run: Run, collection: Collection) -> None:
    async with run(size=(80, 30)) as pilot:
        await pilot.press("9")
        await pilot.pause()
        row = next(at for at, line in enumerate(shown(pilot).splitlines()) if "Ratings" in line)
        await pilot.click(offset=(8, row))
        assert collection.settings.buttons == 4
        await pilot.click(offset=(8, row))
        assert collection.settings.buttons == 2


async def test_a_setting_that_cannot_be_written_is_told(
    run: Run, collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    from malgil.base.errors import WriteError
    from malgil.collection import Collection as Real

    def fail(*_given: object) -> None:
        message = "The disk is full."
        raise WriteError(message)

    async with run() as pilot:
        await pilot.press("9")
        await pilot.pause()
        monkeypatch.setattr(Real, "set_setting", fail)
        await pilot.press("right")
        assert told(pilot) == ["The disk is full."]
        assert collection.settings.language == ""


def test_what_the_core_refuses_is_refused() -> None:
    with pytest.raises(SettingError):
        SPECS["desired_retention"].check(parsed("desired_retention", "99"))
