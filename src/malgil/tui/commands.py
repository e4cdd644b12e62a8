"""Everything that a key can do, in one place.

Bindings, the line of keys at the bottom, the command palette and the help screen are made from
`registry`. Each command has a key that is no letter, and another way beside it. Letters are a
convenience; their jamo twins are added by themselves.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from malgil.base.i18n import N_
from malgil.tui.command import Command, Scope, choices, leave, movement, moves, quiet, shown
from malgil.tui.navigation import load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual.binding import BindingType

FIT = N_("Fit to my answers")
FIT_HELP = N_("Fit the scheduler to your answers if that improves its predictions.")
SIMULATE = N_("Look ahead")
SIMULATE_HELP = N_("Compare the time and the cards recalled for each desired retention.")


def _home() -> tuple[Command, ...]:
    scope = Scope.HOME
    return (
        quiet(
            scope,
            "start",
            "enter,space",
            N_("Start today's session"),
            N_("Ask the cards that are due today, then the new ones."),
        ),
        *_undo(scope, quiet),
        *_rooms(scope),
        shown(
            scope,
            "settings",
            "9,f9,comma",
            N_("Settings"),
            N_("Language, limits, retention and the look."),
        ),
        Command(
            id="leave",
            keys="f10,q",
            hint="F10 · q",
            label=N_("Quit"),
            help=N_("Leave the program. Everything is saved already."),
            scope=scope,
        ),
    )


def _rooms(scope: Scope) -> tuple[Command, ...]:
    return (
        quiet(
            scope,
            "now",
            "1,n",
            N_("Contact support now"),
            N_("Describe tonight's problem and see what to click, step by step."),
        ),
        quiet(
            scope,
            "look_up",
            "3,f3",
            N_("Search"),
            N_("Look a phrase up, in Korean or English."),
        ),
        quiet(
            scope,
            "quiz",
            "2,f2",
            N_("Path quiz"),
            N_("Find paths through the menu in several kinds of quiz."),
        ),
        quiet(
            scope,
            "browse",
            "4,f4",
            N_("Browse"),
            N_("The phrasebook as a tree and as a table. Manage and edit its cards."),
        ),
        quiet(
            scope,
            "stats",
            "5,f5",
            N_("Statistics"),
            N_("Your progress in charts."),
        ),
    )


def _review() -> tuple[Command, ...]:
    scope = Scope.REVIEW
    return (
        quiet(
            scope,
            "reveal",
            "enter,space",
            N_("Show answer"),
            N_("Turn the card over. An empty answer shows it too."),
        ),
        *_ratings(),
        quiet(scope, "go_on", "enter,space", N_("Next"), N_("Go on to the next card.")),
        quiet(
            scope,
            "overrule",
            "1,f2",
            N_("Overrule"),
            N_("Turn right into wrong, or wrong into right."),
        ),
        quiet(scope, "retry", "enter,space", N_("Try again"), N_("Save the answer again.")),
        *_undo(scope),
        leave(scope, N_("Home"), N_("Stop here. The next session resumes at the same place.")),
    )


def _ratings() -> tuple[Command, ...]:
    scope = Scope.REVIEW
    return (
        quiet(scope, "good", "enter,3,space", N_("Good"), N_("I knew it.")),
        quiet(
            scope,
            "again",
            "1,f2",
            N_("Again"),
            N_("I did not know it: it comes back in a few minutes."),
        ),
        quiet(scope, "hard", "2,f3", N_("Hard"), N_("I knew it, with effort.")),
        quiet(scope, "easy", "4,f4", N_("Easy"), N_("I knew it at once: it comes back late.")),
    )


def _path() -> tuple[Command, ...]:
    scope = Scope.PATH
    return (
        shown(
            scope,
            "choose_marked",
            "enter,space,right",
            N_("Choose"),
            N_("Choose the marked line. A digit chooses at once; 0 is the tenth."),
        ),
        *moves(scope),
        shown(
            scope,
            "give_up",
            "minus,f5,d",
            N_("I don't know"),
            N_("Show the paths. The card counts as Again."),
        ),
        *choices(scope),
    )


def _onboarding() -> tuple[Command, ...]:
    scope = Scope.ONBOARDING
    return (
        quiet(scope, "go_on", "enter,space", N_("Next"), N_("Go on to the next path.")),
        leave(scope, N_("Home"), N_("Back to home.")),
    )


def _end() -> tuple[Command, ...]:
    scope = Scope.END
    return (
        quiet(
            scope,
            "walk",
            "enter,space",
            N_("Try three paths"),
            N_("Three paths through the real menu, not graded."),
        ),
        quiet(
            scope,
            "more",
            "enter,space",
            N_("Go on"),
            N_("Study the remaining cards and those that have become due."),
        ),
        *_undo(scope),
        leave(scope, N_("Home"), N_("Back to home."), "escape,enter,space,f10,q"),
    )


def _settings() -> tuple[Command, ...]:
    scope = Scope.SETTINGS
    return (
        *moves(scope),
        Command(
            id="change(1)",
            keys="right,l",
            hint="← →",
            label=N_("Change"),
            help=N_("Switch to the next value."),
            scope=scope,
        ),
        quiet(
            scope, "change(-1)", "left,h", N_("Change back"), N_("Switch to the previous value.")
        ),
        shown(
            scope,
            "edit",
            "enter,space",
            N_("Type a value"),
            N_("Type a number, or switch to the next value."),
        ),
        shown(scope, "simulate", "f5,s", SIMULATE, SIMULATE_HELP),
        shown(scope, "fit", "f2,o", FIT, FIT_HELP),
        *_undo(scope),
        leave(scope, N_("Home"), N_("Back to home. Changes are saved already.")),
    )


def _help() -> tuple[Command, ...]:
    return (leave(Scope.HELP, N_("Back"), N_("Close the help."), "escape,enter,f10,q"),)


def _app() -> tuple[Command, ...]:
    scope = Scope.APP
    return (
        Command(
            id="help",
            keys="f1,question_mark",
            hint="F1 · ?",
            label=N_("Help"),
            help=N_("All keys, and how the cards work."),
            scope=scope,
        ),
        quiet(
            scope,
            "command_palette",
            "f6,ctrl+p",
            N_("Find a command"),
            N_("Look for a command by its name."),
        ),
        Command(
            id="find",
            keys="f12,ctrl+f",
            label=N_("Search"),
            help=N_("Look a phrase up, from anywhere; Esc comes back."),
            scope=scope,
            shown=False,
            priority=True,
        ),
        Command(
            id="quit",
            keys="ctrl+q",
            label=N_("Quit"),
            help=N_("Leave the program from anywhere. Nothing is lost."),
            scope=scope,
            shown=False,
            priority=True,
        ),
        Command(
            id="interrupt",
            keys="ctrl+c",
            label=N_("Quit"),
            help=N_("Leave the program from anywhere. Nothing is lost."),
            scope=scope,
            shown=False,
            priority=True,
            listed=False,
        ),
        movement(scope, "page(1)", "pagedown,shift+down", N_("Page down")),
        movement(scope, "page(-1)", "pageup,shift+up", N_("Page up")),
    )


def _undo(
    scope: Scope, make: Callable[[Scope, str, str, str, str], Command] = shown
) -> tuple[Command, ...]:
    return (
        make(
            scope,
            "undo",
            "f7,ctrl+z,u",
            N_("Undo"),
            N_("Undo today's last answer, or the last change."),
        ),
        make(scope, "redo", "f8,ctrl+y,r", N_("Redo"), N_("Redo the last undone action.")),
    )


def _of_feature(name: str) -> tuple[Command, ...]:
    """Return the commands that a feature declares beside its screens."""
    commands: tuple[Command, ...] = load(f"{name}-commands")()
    return commands


_SECTIONS: tuple[tuple[frozenset[Scope], Callable[[], tuple[Command, ...]]], ...] = tuple(
    (frozenset(scopes), cache(make))
    for scopes, make in (
        ([Scope.HOME], _home),
        ([Scope.PATH], _path),
        ([Scope.REVIEW], _review),
        ([Scope.ONBOARDING], _onboarding),
        ([Scope.END], _end),
        (
            [Scope.QUIZ_SETUP, Scope.QUIZ, Scope.QUIZ_END, Scope.QUIZ_PAIRS],
            partial(_of_feature, "quiz"),
        ),
        ([Scope.FIND, Scope.ITEM, Scope.NOW], partial(_of_feature, "lookup")),
        ([Scope.STATS, Scope.FIT, Scope.SIMULATE], partial(_of_feature, "stats")),
        (
            [Scope.ASK, Scope.BROWSE, Scope.CARD, Scope.EDIT, Scope.LEECHES, Scope.PHRASEBOOKS],
            partial(_of_feature, "library"),
        ),
        ([Scope.SETTINGS], _settings),
        ([Scope.HELP], _help),
        ([Scope.APP], _app),
    )
)
"""What makes the commands of which scopes; a screen loads its own only."""


def registry() -> tuple[Command, ...]:
    """Return every command."""
    return commands_of(Scope)


def commands_of(scopes: Iterable[Scope]) -> tuple[Command, ...]:
    """Return the commands of some scopes in the registry's order."""
    scope_set = frozenset(scopes)
    return tuple(
        command
        for covered, make in _SECTIONS
        if scope_set & covered
        for command in make()
        if command.scope in scope_set
    )


def bindings_of(*scopes: Scope) -> list[BindingType]:
    """Return the bindings of some scopes."""
    return [command.binding() for command in commands_of(scopes)]
