"""Commands for browsing, editing and acting on cards, and the ways between their screens."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from malgil.base.errors import MalgilError
from malgil.base.i18n import N_, _
from malgil.library.card_page import leeches
from malgil.tui.command import Command, Scope
from malgil.tui.navigation import load

if TYPE_CHECKING:
    from malgil.tui.shell.base import BaseApp, MalgilScreen


def browse_commands() -> tuple[Command, ...]:
    """Return the commands of all its screens."""
    return (*_ask(), *_browse(), *_card(), *_edit(), *_leeches(), *_phrasebooks())


def _ask() -> tuple[Command, ...]:
    scope = Scope.ASK
    return (
        _command(scope, "answer", "enter,f5", N_("OK"), N_("Do what is asked about.")),
        _command(scope, "cancel", "escape,f10", N_("Leave it"), N_("Change nothing.")),
        *(
            Command(
                id=f"option({number})",
                keys=str(number),
                label=N_("Choose"),
                help="",
                scope=scope,
                shown=False,
                listed=False,
            )
            for number in range(1, 5)
        ),
    )


def _browse() -> tuple[Command, ...]:
    scope = Scope.BROWSE
    return (
        _command(scope, "open", "enter,ctrl+o", N_("Card"), N_("Show all about the marked card.")),
        _command(scope, "filter(1)", "f3,comma", N_("Filter"), N_("Show only some cards.")),
        _command(scope, "view", "f5,tab", N_("Table"), N_("Change between tree and table.")),
        *_card_actions(scope),
        _command(
            scope, "edit", "8,f4", N_("Edit"), N_("Label, glosses, note, keywords and place.")
        ),
        _command(
            scope, "leeches", "9,f9", N_("Leeches"), N_("The cards that keep being forgotten.")
        ),
        _command(
            scope, "phrasebooks", "0,f2", N_("Phrasebooks"), N_("Choose, archive, bring back.")
        ),
        _command(
            scope,
            "select",
            "space,insert",
            N_("Select"),
            N_("Add the marked line to the selection, or take it out."),
            shown=False,
        ),
        _command(
            scope,
            "select_branch",
            "asterisk,ctrl+b",
            N_("Select the branch"),
            N_("Add the marked line and all beneath it to the selection."),
            shown=False,
        ),
        _command(
            scope,
            "sort(1)",
            "greater_than_sign,ctrl+t",
            N_("Sort by the next column"),
            N_("Sort the table; a click on a column's name does it too."),
            shown=False,
        ),
        _command(
            scope,
            "turn",
            "minus,ctrl+r",
            N_("Turn the order round"),
            N_("The largest first, or the smallest."),
            shown=False,
        ),
        *_moves(scope),
        _silent(scope, "fold(-1)", "left", N_("Fold")),
        _silent(scope, "fold(1)", "right", N_("Unfold")),
        _silent(scope, "leap(-1)", "home", N_("First")),
        _silent(scope, "leap(1)", "end", N_("Last")),
        _command(scope, "leave", "escape,f10", N_("Home"), N_("End the selection, or go home.")),
    )


def _card() -> tuple[Command, ...]:
    scope = Scope.CARD
    return (
        Command(
            id="sibling(1)",
            keys="right,enter",
            hint="← →",
            label=N_("Other cards"),
            help=N_("The next card of the same phrase."),
            scope=scope,
        ),
        _silent(scope, "sibling(-1)", "left", N_("Other cards")),
        *_card_actions(scope),
        _command(scope, "leave", "escape,f10,q", N_("Back"), N_("Close this page.")),
        *_moves(scope),
    )


def _edit() -> tuple[Command, ...]:
    scope = Scope.EDIT
    names = (
        (N_("Label"), N_("Change the English text, everywhere or only here.")),
        (N_("Glosses"), N_("Change what it means here; several are parted by “ | ”.")),
        (N_("Editor's note"), N_("Change the note that is shown with the answer.")),
        (N_("Keywords"), N_("Change the words that search finds it by.")),
        (N_("Mnemonic"), N_("Write how you remember it.")),
        (N_("Add beneath"), N_("Add a choice beneath this item.")),
        (N_("Move to …"), N_("Move it beneath another item.")),
        (N_("Archive"), N_("Take it out of the menu; its history stays.")),
    )
    return (
        _command(scope, "open", "enter,space", N_("Change"), N_("Change the marked line.")),
        *(
            _command(scope, f"field({number})", str(number), label, text, shown=False)
            for number, (label, text) in enumerate(names, start=1)
        ),
        Command(
            id="shift(-1)",
            keys="left_square_bracket,shift+up",
            label=N_("Move up"),
            help=N_("Move it before the choice above it."),
            scope=scope,
        ),
        _command(
            scope,
            "shift(1)",
            "right_square_bracket,shift+down",
            N_("Move down"),
            N_("Move it behind the choice below it."),
        ),
        *_undo(scope),
        *_moves(scope),
        _command(scope, "leave", "escape,f10", N_("Back"), N_("Go back to the tree.")),
    )


def _leeches() -> tuple[Command, ...]:
    scope = Scope.LEECHES
    return (
        _command(scope, "open", "enter,ctrl+o", N_("Card"), N_("Show all about the marked card.")),
        _command(
            scope,
            "wait",
            "8,f4",
            N_("One waits"),
            N_("Suspend one of two that look alike until the other is firm."),
        ),
        *_card_actions(scope),
        *_moves(scope),
        _command(scope, "leave", "escape,f10,q", N_("Back"), N_("Go back to the tree.")),
    )


def _phrasebooks() -> tuple[Command, ...]:
    scope = Scope.PHRASEBOOKS
    return (
        _command(scope, "open", "enter,space", N_("Browse"), N_("Browse the marked phrasebook.")),
        _command(scope, "only", "1,f2", N_("Study this one"), N_("Study this phrasebook alone.")),
        _command(scope, "together", "2,f3", N_("Study all"), N_("Study all of them together.")),
        _command(scope, "archive", "3,f4", N_("Archive"), N_("Put it away; its history stays.")),
        _command(scope, "bring_back", "4,f5", N_("Bring back"), N_("Take it out again.")),
        *_undo(scope),
        *_moves(scope),
        _command(scope, "leave", "escape,f10,q", N_("Back"), N_("Go back to the tree.")),
    )


def _card_actions(scope: Scope) -> tuple[Command, ...]:
    named = (
        ("suspend", "1", N_("Suspend"), N_("Do not ask these cards, or ask them again.")),
        ("bury", "2", N_("Put off"), N_("Do not ask these cards before tomorrow.")),
        ("forget", "3", N_("Start anew"), N_("Make these cards new again; their history stays.")),
        ("due", "4", N_("Set due date"), N_("Say when these cards come next.")),
        ("flag", "5", N_("Flag"), N_("Mark these cards, or take the mark away.")),
        ("note", "6", N_("My note"), N_("Write a note of your own about the phrase.")),
        ("mnemonic", "7", N_("Mnemonic"), N_("Write how you remember it.")),
    )
    return (
        *(_command(scope, action, key, label, text) for action, key, label, text in named),
        *_undo(scope),
    )


def _undo(scope: Scope) -> tuple[Command, ...]:
    return (
        _command(scope, "undo", "f7,ctrl+z", N_("Undo"), N_("Take back the last change.")),
        _command(
            scope,
            "redo",
            "f8,ctrl+y",
            N_("Redo"),
            N_("Bring back what was undone."),
            shown=False,
        ),
    )


def _moves(scope: Scope) -> tuple[Command, ...]:
    return (
        _silent(scope, "move(-1)", "up", N_("Up")),
        _silent(scope, "move(1)", "down", N_("Down")),
    )


def _command(
    scope: Scope, action: str, keys: str, label: str, text: str, *, shown: bool = True
) -> Command:
    return Command(id=action, keys=keys, label=label, help=text, scope=scope, shown=shown)


def _silent(scope: Scope, action: str, keys: str, label: str) -> Command:
    keys = f"{keys},ctrl+{keys}"
    return Command(
        id=action, keys=keys, label=label, help="", scope=scope, shown=False, listed=False
    )


def show_browse(app: BaseApp, phrasebook: str | None = None) -> None:
    """Show a phrasebook in place of what is up: the named, the one studied alone, or the first."""
    rows = app.app_context.collection.phrasebooks()
    book_id = phrasebook or app.app_context.phrasebook or (rows[0].id if rows else "")
    app.show(lambda: load("browse")(app.app_context, book_id))


def show_card(screen: MalgilScreen, card: str) -> None:
    """Show all about a card over what is up."""
    try:
        page = load("card")(screen.app_context, card)
    except MalgilError as error:
        screen.say(str(error), bad=True)
        return
    screen.app.push_screen(page)


def show_edit(screen: MalgilScreen, phrasebook: str, place: str) -> None:
    """Edit a place of the menu or the flow, over what is up."""
    screen.app.push_screen(load("edit")(screen.app_context, phrasebook, place))


def show_leeches(screen: MalgilScreen, phrasebook: str) -> None:
    """Show what keeps being forgotten, over what is up; says so if there is nothing."""
    if not leeches(screen.app_context.collection, phrasebook):
        screen.say(_("No card keeps being forgotten."))
        return
    screen.app.push_screen(load("leeches")(screen.app_context, phrasebook))


def show_phrasebooks(app: BaseApp) -> None:
    """Show the phrasebooks in place of what is up."""
    app.show(lambda: load("phrasebooks")(app.app_context))


def study_only(app: BaseApp, phrasebook: str | None) -> None:
    """Study one phrasebook from now on, or all of them, and go home."""
    app.app_context = replace(app.app_context, phrasebook=phrasebook)
    app.go_home()
