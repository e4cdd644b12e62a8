"""The registry of commands: one definition of every key."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Literal

import pytest
from textual.content import Content

from malgil.base import i18n
from malgil.phrasebook.text.hangul import to_latin
from malgil.tui import navigation
from malgil.tui.app import MalgilApp
from malgil.tui.commands import APP_COMMANDS, Command, is_jamo, registry, written
from malgil.tui.navigation import SCREENS, load
from malgil.tui.shell.base import KeyHints

if TYPE_CHECKING:
    from collections.abc import Callable


LANGUAGES: tuple[Literal["ko", "en"], ...] = ("ko", "en")


def is_letter(key: str) -> bool:
    return len(key) == 1 and key.isalpha()


def offenders(is_wrong: Callable[[Command], bool]) -> list[str]:
    """Return the commands with something wrong."""
    return [f"{command.section} {command.id}" for command in registry() if is_wrong(command)]


def test_every_command_has_a_key_that_is_no_letter() -> None:
    assert offenders(lambda command: all(map(is_letter, command.all_keys))) == []


def test_every_command_has_a_second_way() -> None:
    twin = {"ctrl+q", "ctrl+c"} | set("0123456789")  # the list, the mouse and F10 are beside these

    def has_one_way(command: Command) -> bool:
        return len(set(command.written_keys)) < 2 and not set(command.all_keys) <= twin

    assert offenders(has_one_way) == []


def test_every_letter_has_its_jamo_twin() -> None:
    def lacks_a_twin(command: Command) -> bool:
        letters = {key for key in command.all_keys if is_letter(key) and key.isascii()}
        jamo = {key for key in command.all_keys if is_jamo(key)}
        return {to_latin(key) for key in jamo} != letters

    assert offenders(lacks_a_twin) == []


def test_every_listed_command_has_a_name_and_a_help_text() -> None:
    assert offenders(lambda command: not command.label) == []
    assert offenders(lambda command: command.listed and not command.help) == []


def test_an_id_stands_once_in_a_section() -> None:
    told = [(command.section, command.id) for command in registry()]
    assert len(told) == len(set(told))


def test_every_screen_has_its_commands_under_a_heading() -> None:
    screens = [load(name) for name in SCREENS]
    assert [screen.__name__ for screen in screens if not screen.KEYS] == []
    assert offenders(lambda command: not command.section) == []
    assert {key for screen in screens for key in screen.SHARED_KEYS} <= set(registry())


def test_every_command_of_a_screen_has_its_action() -> None:
    screens = [load(name) for name in SCREENS]
    commands = {screen: (*screen.SHARED_KEYS, *screen.KEYS) for screen in screens}
    missing = [
        f"{screen.__name__} {command.id}"
        for screen, declared in (commands | {MalgilApp: APP_COMMANDS}).items()
        for command in declared
        if not inspect.isfunction(getattr(screen, f"action_{command.id.partition('(')[0]}", None))
    ]
    assert missing == []


def test_bindings_are_the_commands() -> None:
    help_screen = load("help")
    actions = [binding.action for binding in help_screen.BINDINGS]
    assert actions == ["narrow", "move(-1)", "move(1)", "leave"]


def test_a_command_that_opens_a_screen_names_one() -> None:
    names = [re.fullmatch(r"go\('(.+)'\)", command.id) for command in registry()]
    assert [
        name[1]
        for name in names
        if name and name[1] not in navigation.SCREENS | navigation.FUNCTIONS
    ] == []


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("enter", "Enter"),
        ("f7", "F7"),
        ("ctrl+z", "Ctrl+Z"),
        ("minus", "-"),
        ("3", "3"),
        ("f", "f"),
    ],
)
def test_keys_are_written_as_on_a_keyboard(key: str, name: str) -> None:
    assert written(key) == name


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_the_main_action_leaving_and_help_fit_every_window(
    name: str, width: int, language: Literal["ko", "en"]
) -> None:
    i18n.use(language)
    screen = load(name)
    width = max(width, screen.LEAST[0])
    every = [*screen.SHARED_KEYS, *screen.KEYS, *APP_COMMANDS]
    line = str(KeyHints(lambda: every).lines(width)[0])
    seen = [command for command in every if command.shown]
    needed = [seen[0], *(command for command in seen if command.id == "leave"), APP_COMMANDS[0]]
    for command in needed:
        assert command.written_keys[0] in line
        assert f" {command.name}" in line
    assert Content(line).cell_length <= width - 1
