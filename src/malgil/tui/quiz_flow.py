"""From one quiz screen to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.tui.shell.base import MalgilScreen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.quiz.session import QuizSession
    from malgil.quiz.views import ConfusedPair, QuizSetup
    from malgil.tui.app import MalgilApp


def begin(app: MalgilApp, quiz: QuizSetup | QuizSession | None) -> None:
    """Show the first screen of an app that was started for a quiz.

    Args:
        app: The app.
        quiz: The quiz to start at once, or a run to go on with; None to be asked.
    """
    from malgil.quiz.views import QuizSetup

    if quiz is None:
        set_up(app)
    elif isinstance(quiz, QuizSetup):
        start(app, quiz)
    else:
        go_on(app, quiz)


def set_up(app: MalgilApp) -> None:
    """Show what a quiz can be."""
    from malgil.tui.quiz.setup import QuizSetupScreen

    app.show(lambda: QuizSetupScreen(app.desk))


def start(app: MalgilApp, setup: QuizSetup) -> None:
    """Start a run; if that cannot be, say why, or leave where nothing is shown yet."""
    from malgil.quiz.session import QuizSession

    try:
        session = QuizSession.start(app.desk.collection, app.desk.clock, setup)
    except MalgilError as error:
        if isinstance(app.screen, MalgilScreen):
            app.screen.say(str(error), bad=True)
        else:
            app.fail(error)
        return
    go_on(app, session)


def go_on(app: MalgilApp, session: QuizSession) -> None:
    """Show what a run asks next, or its end."""
    from malgil.quiz.views import QuizOver
    from malgil.tui.quiz.end import QuizEndScreen
    from malgil.tui.quiz.run import QuizScreen

    def make() -> MalgilScreen:
        ask = session.next()
        if isinstance(ask, QuizOver):
            return QuizEndScreen(app.desk, session)
        return QuizScreen(app.desk, session, ask)

    app.show(make)


def show_pairs(
    app: MalgilApp, phrasebook: str, pairs: Sequence[ConfusedPair] | None = None
) -> None:
    """Show labels that are taken for one another, those of all quizzes unless told."""
    from malgil.quiz.history import confused_pairs
    from malgil.tui.quiz.pairs import PairsScreen

    try:
        found = confused_pairs(app.desk.collection, phrasebook) if pairs is None else pairs
    except MalgilError as error:
        app.fail(error)
        return
    if found:
        app.push_screen(PairsScreen(app.desk, found))
    elif isinstance(app.screen, MalgilScreen):
        app.screen.say(_("No labels have been confused yet."))
