"""Commands of the quizzes, and the ways from one quiz screen to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.errors import MalgilError
from malgil.base.i18n import N_, _
from malgil.quiz.session import QuizSession
from malgil.quiz.views import QuizOver, QuizSetup
from malgil.store.confusions import confused_pairs
from malgil.tui.command import Command, Scope, choices, leave, movement, moves, quiet, shown
from malgil.tui.navigation import load
from malgil.tui.shell.base import MalgilScreen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.store.confusions import ConfusedPair
    from malgil.tui.shell.base import BaseApp


def quiz_commands() -> tuple[Command, ...]:
    """Return the commands of all quiz screens."""
    return (*_setup(), *_run(), *_end(), *_pairs())


def _setup() -> tuple[Command, ...]:
    scope = Scope.QUIZ_SETUP
    return (
        shown(
            scope,
            "take",
            "enter,space,right",
            N_("Go on"),
            N_("Choose the marked line: first the quiz, then the branch. The second Enter starts."),
        ),
        *(
            movement(scope, f"pick_mode({number})", str(number), N_("Choose"))
            for number in range(1, 10)
        ),
        *moves(scope),
        *_leaps(scope),
        shown(scope, "sequence", "f2,s", N_("Sequence"), N_("Switch to the next sequence.")),
        shown(scope, "length", "f3,n", N_("Length"), N_("Ask fewer questions, or all.")),
        shown(scope, "minutes", "f4,m", N_("Minutes"), N_("Set or remove the time limit.")),
        shown(
            scope,
            "pairs",
            "f5,c",
            N_("Confused pairs"),
            N_("Compare the labels that you confuse, side by side."),
        ),
        shown(scope, "book", "f8,b", N_("Phrasebook"), N_("Switch to the next phrasebook.")),
        quiet(
            scope, "back", "left,backspace,escape", N_("Back"), N_("Back to the choice of quiz.")
        ),
        leave(scope, N_("Home"), N_("Back to home.")),
    )


def _run() -> tuple[Command, ...]:
    scope = Scope.QUIZ
    return (
        shown(
            scope,
            "choose_marked",
            "enter,space,right",
            N_("Choose"),
            N_("Choose the marked line. A digit chooses at once; 0 is the tenth."),
        ),
        shown(
            scope,
            "pick",
            "space,enter",
            N_("Pick up, drop"),
            N_("Pick the marked line up, carry it with the arrows, drop it."),
        ),
        shown(scope, "mark", "space,insert", N_("Mark"), N_("Mark a place, or unmark it.")),
        shown(scope, "check", "enter,f2,c", N_("Confirm"), N_("Check this answer.")),
        shown(
            scope,
            "give_up",
            "minus,f5,d",
            N_("I don't know"),
            N_("Show the answer. The question counts as missed."),
        ),
        quiet(scope, "go_on", "enter,space,right", N_("Next"), N_("Go on to the next question.")),
        quiet(scope, "retry", "enter,space", N_("Try again"), N_("Save the answer again.")),
        *moves(scope),
        *_leaps(scope),
        *choices(scope),
        shown(
            scope,
            "pause",
            "f3,p",
            N_("Pause"),
            N_("Stop the clock and cover the question, or go on."),
        ),
        quiet(scope, "unpause", "enter,space", N_("Go on"), N_("Go on after a pause.")),
        shown(
            scope,
            "undo",
            "f7,ctrl+z,u",
            N_("Undo"),
            N_("Undo the last question, or the choices made in this one."),
        ),
        shown(scope, "redo", "f8,ctrl+y,r", N_("Redo"), N_("Redo the last undone action.")),
        leave(scope, N_("Home"), N_("Stop here. The run can be resumed at the same question.")),
    )


def _end() -> tuple[Command, ...]:
    scope = Scope.QUIZ_END
    return (
        quiet(
            scope,
            "missed",
            "enter,1",
            N_("Missed ones again"),
            N_("Repeat only the missed questions of this run."),
        ),
        quiet(scope, "pairs", "2,f5", N_("Confused pairs"), N_("See them side by side.")),
        quiet(scope, "more", "3,f2", N_("Another quiz"), N_("Back to the set-up.")),
        shown(
            scope,
            "undo",
            "f7,ctrl+z,u",
            N_("Undo"),
            N_("Undo the last question, or the choices made in this one."),
        ),
        shown(scope, "leave", "escape,enter,f10,q", N_("Home"), N_("Back to home.")),
    )


def _pairs() -> tuple[Command, ...]:
    scope = Scope.QUIZ_PAIRS
    return (
        movement(scope, "choose(1)", "1,left", N_("Choose")),
        movement(scope, "choose(2)", "2,right", N_("Choose")),
        quiet(scope, "go_on", "enter,space", N_("Next"), N_("Show both, or go to the next pair.")),
        leave(scope, N_("Back"), N_("Close the pairs.")),
    )


def _leaps(scope: Scope) -> tuple[Command, ...]:
    return (
        movement(scope, "leap(-1)", "pageup,shift+up", N_("Page up")),
        movement(scope, "leap(1)", "pagedown,shift+down", N_("Page down")),
        movement(scope, "leap(-9999)", "home,ctrl+home", N_("First line")),
        movement(scope, "leap(9999)", "end,ctrl+end", N_("Last line")),
    )


def begin(app: BaseApp, quiz: QuizSetup | QuizSession | None) -> None:
    """Show the first screen of an app that was started for a quiz.

    Args:
        app: The app.
        quiz: The quiz to start at once, or a run to go on with; None to be asked.
    """
    if quiz is None:
        set_up(app)
    elif isinstance(quiz, QuizSetup):
        start(app, quiz)
    else:
        go_on(app, quiz)


def set_up(app: BaseApp) -> None:
    """Show what a quiz can be."""
    app.show(lambda: load("quiz-setup")(app.app_context))


def start(app: BaseApp, setup: QuizSetup) -> None:
    """Start a run; if that cannot be, say why, or leave where nothing is shown yet."""
    try:
        session = QuizSession.start(app.app_context.collection, app.app_context.clock, setup)
    except MalgilError as error:
        if isinstance(app.screen, MalgilScreen):
            app.screen.say(str(error), bad=True)
        else:
            app.fail(error)
        return
    go_on(app, session)


def go_on(app: BaseApp, session: QuizSession) -> None:
    """Show what a run asks next, or its end."""

    def make() -> MalgilScreen:
        ask = session.next()
        if isinstance(ask, QuizOver):
            end: MalgilScreen = load("quiz-end")(app.app_context, session)
            return end
        question: MalgilScreen = load("quiz")(app.app_context, session, ask)
        return question

    app.show(make)


def show_pairs(app: BaseApp, phrasebook: str, pairs: Sequence[ConfusedPair] | None = None) -> None:
    """Show labels that are taken for one another (default: in all quizzes)."""
    try:
        confused = (
            confused_pairs(app.app_context.collection, phrasebook) if pairs is None else pairs
        )
    except MalgilError as error:
        app.fail(error)
        return
    if confused:
        app.push_screen(load("quiz-pairs")(app.app_context, confused))
    elif isinstance(app.screen, MalgilScreen):
        app.screen.say(_("No labels have been confused yet."))
