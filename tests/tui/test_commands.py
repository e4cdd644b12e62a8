"""The registry of commands: one definition of every key."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

import pytest

from malgil.phrasebook.text.hangul import to_latin
from malgil.tui.app import MalgilApp
from malgil.tui.command import SCOPE_TITLES, Command, Scope, is_jamo, written
from malgil.tui.commands import bindings_of, commands_of, registry
from malgil.tui.library.browse import BrowseScreen
from malgil.tui.library.card_page import CardScreen
from malgil.tui.library.edit import EditScreen
from malgil.tui.library.leeches import LeechScreen
from malgil.tui.library.phrasebooks import PhrasebooksScreen
from malgil.tui.lookup.find import FindScreen
from malgil.tui.lookup.item import ItemScreen
from malgil.tui.lookup.now import NowScreen
from malgil.tui.quiz.end import QuizEndScreen
from malgil.tui.quiz.pairs import PairsScreen
from malgil.tui.quiz.run import QuizScreen
from malgil.tui.quiz.setup import QuizSetupScreen
from malgil.tui.review.end import EndScreen
from malgil.tui.review.onboarding import OnboardingScreen
from malgil.tui.review.screen import ReviewScreen
from malgil.tui.shell.help import HelpScreen
from malgil.tui.shell.home import HomeScreen
from malgil.tui.shell.settings import SettingsScreen
from malgil.tui.stats.optimise import OptimiseScreen
from malgil.tui.stats.screen import StatsScreen
from malgil.tui.stats.simulate import SimulateScreen

if TYPE_CHECKING:
    from collections.abc import Callable

QUIZ = (QuizSetupScreen, QuizScreen, QuizEndScreen, PairsScreen)
BROWSING = (BrowseScreen, CardScreen, EditScreen, LeechScreen, PhrasebooksScreen)
SCREENS = (
    *BROWSING,
    *(HomeScreen, ReviewScreen, EndScreen, OnboardingScreen, SettingsScreen, HelpScreen),
    *QUIZ,
    *(NowScreen, FindScreen, ItemScreen),
    *(StatsScreen, OptimiseScreen, SimulateScreen),
)


def is_letter(key: str) -> bool:
    return len(key) == 1 and key.isalpha()


def offenders(is_wrong: Callable[[Command], bool]) -> list[str]:
    """Return the commands with something wrong."""
    return [f"{command.scope} {command.id}" for command in registry() if is_wrong(command)]


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


def test_an_id_stands_once_in_a_scope() -> None:
    told = [(command.scope, command.id) for command in registry()]
    assert len(told) == len(set(told))


def test_every_scope_has_a_title_and_a_screen() -> None:
    assert set(SCOPE_TITLES) == set(Scope)
    on_screens = {scope for screen in SCREENS for scope in screen.SCOPES}
    assert on_screens | {Scope.APP} == set(Scope)


def test_every_command_of_a_screen_has_its_action() -> None:
    scopes = {screen: screen.SCOPES for screen in SCREENS} | {MalgilApp: (Scope.APP,)}
    missing = [
        f"{screen.__name__} {command.id}"
        for screen, covered in scopes.items()
        for command in commands_of(covered)
        if not inspect.isfunction(getattr(screen, f"action_{command.id.partition('(')[0]}", None))
    ]
    assert missing == []


def test_bindings_are_the_commands() -> None:
    found = bindings_of(Scope.HELP)
    assert [str(getattr(one, "action", "")) for one in found] == ["leave"]


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
