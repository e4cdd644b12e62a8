"""From one quiz screen to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.quiz.session import QuizSession
from malgil.quiz.views import QuizEnd, QuizSetup
from malgil.store.confusions import confused_pairs
from malgil.tui.navigation import load
from malgil.tui.shell.base import MalgilScreen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.store.confusions import ConfusedPair
    from malgil.tui.shell.base import BaseApp


def begin(app: BaseApp, quiz: QuizSetup | QuizSession | None) -> None:
    """Show the first screen of an app that was started for a quiz.

    Args:
        app: The app.
        quiz: The quiz to start, or a run to resume (default: the set-up).
    """
    if quiz is None:
        app.go_to("quiz-setup")
    elif isinstance(quiz, QuizSetup):
        start(app, quiz)
    else:
        go_on(app, quiz)


def start(app: BaseApp, setup: QuizSetup) -> None:
    """Start a run. On an error show a notice, or leave if no screen is up yet."""
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
    """Show the next question of a run, or its end."""

    def make() -> MalgilScreen:
        ask = session.next()
        if isinstance(ask, QuizEnd):
            end: MalgilScreen = load("quiz-end")(app.app_context, session)
            return end
        question: MalgilScreen = load("quiz")(app.app_context, session, ask)
        return question

    app.show(make)


def show_pairs(app: BaseApp, phrasebook: str, pairs: Sequence[ConfusedPair] | None = None) -> None:
    """Show confused labels (default: of all quizzes)."""
    try:
        confused = (
            confused_pairs(app.app_context.collection, phrasebook) if pairs is None else pairs
        )
    except MalgilError as error:
        app.fail(error)
        return
    if confused:
        app.go_to("quiz-pairs", confused)
    elif isinstance(app.screen, MalgilScreen):
        app.screen.say(_("No labels have been confused yet."))
