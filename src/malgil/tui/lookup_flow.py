"""From one screen of looking up to the next, and what they do alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.errors import MalgilError
from malgil.base.i18n import N_, _
from malgil.lookup.boost import WishResult, wish
from malgil.scheduling.fsrs import State
from malgil.tui.shell.base import MalgilScreen

if TYPE_CHECKING:
    from malgil.tui.app import MalgilApp

_TODAY = {
    WishResult.NEW: N_("It comes today, before the other new cards."),
    WishResult.SOONER: N_("It comes again today."),
    WishResult.COMES_ANYWAY: N_("It comes today anyway."),
    WishResult.SUSPENDED: N_("Its card is suspended, so it does not come."),
}
_TOMORROW = {
    WishResult.NEW: N_("It comes tomorrow, before the other new cards."),
    WishResult.SOONER: N_("It comes again tomorrow."),
    WishResult.COMES_ANYWAY: N_("It comes by tomorrow anyway."),
    WishResult.SUSPENDED: N_("Its card is suspended, so it does not come."),
}

STATE_NAMES = {
    State.NEW: N_("new"),
    State.LEARNING: N_("learning"),
    State.REVIEW: N_("review"),
    State.RELEARNING: N_("relearning"),
}
"""What a card's state is called (msgids)."""


def show_find(app: MalgilApp) -> None:
    """Show the search over what is up; where it is up already, come back to it."""
    from malgil.tui.lookup.find import FindScreen

    if not isinstance(app.screen, MalgilScreen):
        return
    if any(isinstance(screen, FindScreen) for screen in app.screen_stack):
        while not isinstance(app.screen, FindScreen):
            app.pop_screen()
        return
    app.push_screen(FindScreen(app.desk))


def show_item(app: MalgilApp, phrasebook: str, phrase: str) -> None:
    """Show all about a phrase over what is up."""
    from malgil.tui.lookup.item import ItemScreen

    try:
        screen = ItemScreen(app.desk, phrasebook, phrase)
    except MalgilError as error:
        _say(app, str(error))
        return
    app.push_screen(screen)


def show_now(app: MalgilApp, problem: str = "") -> None:
    """Show the checklist for a problem in place of what is up."""
    from malgil.tui.lookup.now import NowScreen

    app.show(lambda: NowScreen(app.desk, problem))


def walk_to(app: MalgilApp, phrasebook: str, phrase: str) -> None:
    """Ask the way to a phrase as a quiz; the search is left behind."""
    from malgil.lookup.problem_checklist import candidate_of
    from malgil.quiz.views import QuizSetup
    from malgil.tui import quiz_flow

    try:
        candidate = candidate_of(app.desk.collection, phrasebook, phrase)
    except MalgilError as error:
        _say(app, str(error))
        return
    if candidate is None:
        _say(app, _("No way ends here: it is not the last step of a path."))
        return
    leave_lookup(app)
    quiz_flow.start(app, QuizSetup(phrasebook=phrasebook, branch=candidate.leaf, limit=1))


def leave_lookup(app: MalgilApp) -> None:
    """Close what lies over the screen that the search was called from."""
    from malgil.tui.lookup.find import FindScreen
    from malgil.tui.lookup.item import ItemScreen

    while isinstance(app.screen, FindScreen | ItemScreen):
        app.pop_screen()


def study(screen: MalgilScreen, phrasebook: str, phrase: str, *, tomorrow: bool) -> bool:
    """Put a phrase into the cards of today or tomorrow and tell what became of it.

    Returns:
        Whether something was written.
    """
    desk = screen.desk
    try:
        made = wish(desk.collection, phrasebook, phrase, desk.clock(), tomorrow=tomorrow)
    except MalgilError as error:
        screen.say(str(error), bad=True)
        return False
    screen.say(_((_TOMORROW if tomorrow else _TODAY)[made.result]))
    return made.result in (WishResult.NEW, WishResult.SOONER)


def step_back(screen: MalgilScreen, *, again: bool) -> bool:
    """Take back the last change, or bring it back; returns whether there was one."""
    collection, now = screen.desk.collection, screen.desk.clock()
    try:
        undone = collection.redo(now) if again else collection.undo(now)
    except MalgilError as error:
        screen.say(str(error), bad=True)
        return False
    screen.say_undone(undone, again=again)
    return undone is not None


def _say(app: MalgilApp, text: str) -> None:
    if isinstance(app.screen, MalgilScreen):
        app.screen.say(text, bad=True)
