"""Commands for browsing, editing and acting on cards, and the ways between their screens."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from malgil.base.errors import MalgilError
from malgil.base.i18n import N_, _
from malgil.library.card_page import leeches
from malgil.tui.command import Command, Scope, movement, moves, quiet, shown
from malgil.tui.navigation import load

if TYPE_CHECKING:
    from malgil.tui.shell.base import BaseApp, MalgilScreen


def browse_commands() -> tuple[Command, ...]:
    """Return the commands of all its screens."""
    return (*_ask(), *_browse(), *_card(), *_edit(), *_leeches(), *_phrasebooks())


def _ask() -> tuple[Command, ...]:
    scope = Scope.ASK
    return (
        shown(scope, "answer", "enter,f5", N_("OK"), N_("Confirm the action.")),
        shown(scope, "cancel", "escape,f10", N_("Leave it"), N_("Change nothing.")),
        *(
            movement(scope, f"option({number})", str(number), N_("Choose"))
            for number in range(1, 5)
        ),
    )


def _browse() -> tuple[Command, ...]:
    scope = Scope.BROWSE
    return (
        shown(
            scope, "open", "enter,ctrl+o", N_("Card"), N_("Show the details of the marked card.")
        ),
        shown(scope, "filter(1)", "f3,comma", N_("Filter"), N_("Show only some cards.")),
        shown(scope, "view", "f5,tab", N_("Table"), N_("Switch between tree and table.")),
        *_card_actions(scope),
        shown(scope, "edit", "8,f4", N_("Edit"), N_("Label, glosses, note, keywords and place.")),
        shown(scope, "leeches", "9,f9", N_("Leeches"), N_("The cards that keep being forgotten.")),
        shown(scope, "phrasebooks", "0,f2", N_("Phrasebooks"), N_("Choose, archive, bring back.")),
        quiet(
            scope,
            "select",
            "space,insert",
            N_("Select"),
            N_("Add the marked line to the selection, or take it out."),
        ),
        quiet(
            scope,
            "select_branch",
            "asterisk,ctrl+b",
            N_("Select the branch"),
            N_("Add the marked line and everything below it to the selection."),
        ),
        quiet(
            scope,
            "sort(1)",
            "greater_than_sign,ctrl+t",
            N_("Sort by the next column"),
            N_("Sort the table. A click on a column name also works."),
        ),
        quiet(
            scope,
            "turn",
            "minus,ctrl+r",
            N_("Reverse the order"),
            N_("The largest first, or the smallest."),
        ),
        *moves(scope, "up,ctrl+up", "down,ctrl+down"),
        movement(scope, "fold(-1)", "left,ctrl+left", N_("Fold")),
        movement(scope, "fold(1)", "right,ctrl+right", N_("Unfold")),
        movement(scope, "leap(-1)", "home,ctrl+home", N_("First")),
        movement(scope, "leap(1)", "end,ctrl+end", N_("Last")),
        shown(scope, "leave", "escape,f10", N_("Home"), N_("End the selection, or go home.")),
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
        movement(scope, "sibling(-1)", "left,ctrl+left", N_("Other cards")),
        *_card_actions(scope),
        shown(scope, "leave", "escape,f10,q", N_("Back"), N_("Close this page.")),
        *moves(scope, "up,ctrl+up", "down,ctrl+down"),
    )


def _edit() -> tuple[Command, ...]:
    scope = Scope.EDIT
    names = (
        (N_("Label"), N_("Change the English text, everywhere or only here.")),
        (N_("Glosses"), N_("Change the glosses here. Separate several with “ | ”.")),
        (N_("Editor's note"), N_("Change the note that is shown with the answer.")),
        (N_("Keywords"), N_("Change the words that search finds it by.")),
        (N_("Mnemonic"), N_("Write how you remember it.")),
        (N_("Add beneath"), N_("Add a choice beneath this item.")),
        (N_("Move to …"), N_("Move it beneath another item.")),
        (N_("Archive"), N_("Remove it from the menu. Its history stays.")),
    )
    return (
        shown(scope, "open", "enter,space", N_("Change"), N_("Change the marked line.")),
        *(
            quiet(scope, f"field({number})", str(number), label, text)
            for number, (label, text) in enumerate(names, start=1)
        ),
        shown(
            scope,
            "shift(-1)",
            "left_square_bracket,shift+up",
            N_("Move up"),
            N_("Move it before the choice above it."),
        ),
        shown(
            scope,
            "shift(1)",
            "right_square_bracket,shift+down",
            N_("Move down"),
            N_("Move it behind the choice below it."),
        ),
        *_undo(scope),
        *moves(scope, "up,ctrl+up", "down,ctrl+down"),
        shown(scope, "leave", "escape,f10", N_("Back"), N_("Go back to the tree.")),
    )


def _leeches() -> tuple[Command, ...]:
    scope = Scope.LEECHES
    return (
        shown(
            scope, "open", "enter,ctrl+o", N_("Card"), N_("Show the details of the marked card.")
        ),
        shown(
            scope,
            "wait",
            "8,f4",
            N_("Hold one back"),
            N_("Suspend one of two look-alikes until the other is firm."),
        ),
        *_card_actions(scope),
        *moves(scope, "up,ctrl+up", "down,ctrl+down"),
        shown(scope, "leave", "escape,f10,q", N_("Back"), N_("Go back to the tree.")),
    )


def _phrasebooks() -> tuple[Command, ...]:
    scope = Scope.PHRASEBOOKS
    return (
        shown(scope, "open", "enter,space", N_("Browse"), N_("Browse the marked phrasebook.")),
        shown(scope, "only", "1,f2", N_("Study this one"), N_("Study this phrasebook alone.")),
        shown(scope, "together", "2,f3", N_("Study all"), N_("Study all of them together.")),
        shown(scope, "archive", "3,f4", N_("Archive"), N_("Archive it. Its history stays.")),
        shown(scope, "bring_back", "4,f5", N_("Bring back"), N_("Bring it back.")),
        *_undo(scope),
        *moves(scope, "up,ctrl+up", "down,ctrl+down"),
        shown(scope, "leave", "escape,f10,q", N_("Back"), N_("Go back to the tree.")),
    )


def _card_actions(scope: Scope) -> tuple[Command, ...]:
    named = (
        ("suspend", "1", N_("Suspend"), N_("Do not ask these cards, or ask them again.")),
        ("bury", "2", N_("Bury"), N_("Do not ask these cards before tomorrow.")),
        ("forget", "3", N_("Reset"), N_("Make these cards new again. Their history stays.")),
        ("due", "4", N_("Set due date"), N_("Set when these cards are due.")),
        ("flag", "5", N_("Flag"), N_("Flag these cards, or remove the flag.")),
        ("note", "6", N_("My note"), N_("Write a note of your own about the phrase.")),
        ("mnemonic", "7", N_("Mnemonic"), N_("Write how you remember it.")),
    )
    return (
        *(shown(scope, action, key, label, text) for action, key, label, text in named),
        *_undo(scope),
    )


def _undo(scope: Scope) -> tuple[Command, ...]:
    return (
        shown(scope, "undo", "f7,ctrl+z", N_("Undo"), N_("Undo the last change.")),
        quiet(scope, "redo", "f8,ctrl+y", N_("Redo"), N_("Redo the last undone action.")),
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
        screen.say(_("No leeches."))
        return
    screen.app.push_screen(load("leeches")(screen.app_context, phrasebook))


def show_phrasebooks(app: BaseApp) -> None:
    """Show the phrasebooks in place of what is up."""
    app.show(lambda: load("phrasebooks")(app.app_context))


def study_only(app: BaseApp, phrasebook: str | None) -> None:
    """Study one phrasebook from now on, or all of them, and go home."""
    app.app_context = replace(app.app_context, phrasebook=phrasebook)
    app.go_home()
