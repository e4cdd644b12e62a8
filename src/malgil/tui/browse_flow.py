"""From one screen of browsing to the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from malgil.base.errors import MalgilError
from malgil.base.i18n import _

if TYPE_CHECKING:
    from malgil.tui.app import MalgilApp
    from malgil.tui.shell.base import MalgilScreen


def show_browse(app: MalgilApp, phrasebook: str | None = None) -> None:
    """Show a phrasebook in place of what is up: the named, the one studied alone, or the first."""
    from malgil.tui.library.browse import BrowseScreen

    rows = app.desk.collection.phrasebooks()
    wanted = phrasebook or app.desk.phrasebook or (rows[0].id if rows else "")
    app.show(lambda: BrowseScreen(app.desk, wanted))


def show_card(screen: MalgilScreen, card: str) -> None:
    """Show all about a card over what is up."""
    from malgil.tui.library.card_page import CardScreen

    try:
        page = CardScreen(screen.desk, card)
    except MalgilError as error:
        screen.say(str(error), bad=True)
        return
    screen.app.push_screen(page)


def show_edit(screen: MalgilScreen, phrasebook: str, place: str) -> None:
    """Edit a place of the menu or the flow, over what is up."""
    from malgil.tui.library.edit import EditScreen

    screen.app.push_screen(EditScreen(screen.desk, phrasebook, place))


def show_leeches(screen: MalgilScreen, phrasebook: str) -> None:
    """Show what keeps being forgotten, over what is up; says so if there is nothing."""
    from malgil.library.card_page import leeches
    from malgil.tui.library.leeches import LeechScreen

    if not leeches(screen.desk.collection, phrasebook):
        screen.say(_("No card keeps being forgotten."))
        return
    screen.app.push_screen(LeechScreen(screen.desk, phrasebook))


def show_phrasebooks(app: MalgilApp) -> None:
    """Show the phrasebooks in place of what is up."""
    from malgil.tui.library.phrasebooks import PhrasebooksScreen

    app.show(lambda: PhrasebooksScreen(app.desk))


def study_only(app: MalgilApp, phrasebook: str | None) -> None:
    """Study one phrasebook from now on, or all of them, and go home."""
    app.desk = replace(app.desk, phrasebook=phrasebook)
    app.go_home()
