"""Commands of the search, the item page and the checklist, and the ways to them.

Where text is typed, letters are text: the function keys and Ctrl keys do the rest there.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from malgil.base.errors import UsageError
from malgil.base.i18n import N_, _
from malgil.lookup.boost import BoostResult, boost, outcome_text
from malgil.lookup.problem_checklist import candidate_of
from malgil.quiz.views import QuizSetup
from malgil.tui.commands import (
    UNDO_CHANGE,
    card,
    differs,
    leave,
    moves,
    redo,
    section,
    shown,
    silent,
    undo,
)
from malgil.tui.navigation import load
from malgil.tui.shell.base import MalgilScreen

if TYPE_CHECKING:
    from malgil.tui.shell.base import BaseApp

_COPY_LABEL = N_("Copy the label")
_COPY_PATH = N_("Copy the path")
_COPY_HELP = N_("Put it on the clipboard, for the search of the browser.")
_WALK_HELP = N_("Find this path in the real menu, as a quiz.")


_UNDO = silent(undo(UNDO_CHANGE, "f7,ctrl+z"), redo("f8,ctrl+y"))

FIND_COMMANDS = section(
    N_("Search"),
    shown("open", "enter,f5", N_("Details"), N_("Show the details of the marked line.")),
    *moves("up,shift+tab", "down,tab"),
    shown("copy_path", "f4,ctrl+t", _COPY_PATH, _COPY_HELP),
    shown("copy_label", "f3,ctrl+l", _COPY_LABEL, _COPY_HELP),
    shown("walk", "f2,ctrl+g", N_("Practise this path"), _WALK_HELP),
    leave(N_("Back"), N_("Back to where you were."), "escape,f10"),
)

ITEM_COMMANDS = section(
    N_("About a phrase"),
    shown("walk", "f2,enter,w", N_("Practise this path"), _WALK_HELP),
    shown("copy_path", "f4,p", _COPY_PATH, _COPY_HELP),
    shown("copy_label", "f3,c", _COPY_LABEL, _COPY_HELP),
    shown("study", "f5,a", N_("Study today"), N_("Add it to today's cards, before the others.")),
    card(),
    *_UNDO,
    leave(N_("Back"), N_("Back to where you were.")),
    differs(),
)

NOW_COMMANDS = section(
    N_("Contact support now"),
    shown("take", "enter,f2", N_("Show the steps"), N_("Choose the marked problem.")),
    shown("tick", "space,enter", N_("Tick"), N_("Tick the marked step and go on to the next.")),
    shown(
        "copy", "f4,c", N_("Copy"), N_("Put the marked label, path or sentence on the clipboard.")
    ),
    *moves("up,shift+tab", "down,tab"),
    shown("study", "f5,a", N_("Study tomorrow"), N_("Add this to tomorrow's cards.")),
    *_UNDO,
    leave(N_("Back"), N_("Back to the problem, and then to home."), "escape,f10"),
    differs(),
)


def show_find(app: BaseApp) -> None:
    """Show the search over what is up; where it is up already, come back to it."""
    if not isinstance(app.screen, MalgilScreen):
        return
    if any(isinstance(screen, load("find")) for screen in app.screen_stack):
        while not isinstance(app.screen, load("find")):
            app.pop_screen()
        return
    app.go_to("find")


def walk_to(screen: MalgilScreen, phrasebook: str, phrase: str) -> None:
    """Ask the way to a phrase as a quiz; the search is left behind."""
    app = screen.malgil
    with screen.reporting():
        candidate = candidate_of(screen.collection, phrasebook, phrase)
        if candidate is None:
            raise UsageError(_("Nothing to practise: this is not the last step of a path."))
        wanted = QuizSetup(phrasebook=phrasebook, branch=candidate.leaf, limit=1)
        app.go_from_anywhere("start-quiz", wanted)
        if isinstance(app.screen, load("quiz")):
            app.came_from = partial(app.go_to, "find")


def study(screen: MalgilScreen, phrasebook: str, phrase: str, *, tomorrow: bool) -> bool:
    """Add a phrase to the cards of today or tomorrow and show the outcome.

    Returns:
        Whether something was written.
    """
    result = None
    with screen.reporting():
        result = boost(
            screen.collection, phrasebook, phrase, screen.now(), tomorrow=tomorrow
        ).result
        screen.say(outcome_text(result, tomorrow=tomorrow))
    return result in (BoostResult.NEW, BoostResult.SOONER)
