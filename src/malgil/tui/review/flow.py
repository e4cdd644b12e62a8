"""From one screen of a review to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.errors import MalgilError
from malgil.review.session import ReviewSession
from malgil.review.views import Finished
from malgil.tui.navigation import load
from malgil.tui.shell.base import SessionState

if TYPE_CHECKING:
    from malgil.tui.shell.base import AppContext, BaseApp, MalgilScreen


def start_review(app: BaseApp, *, limit: int | None = None, minutes: float | None = None) -> None:
    """Start or go on with today's session."""
    app.show(lambda: first_screen(app.app_context, limit=limit, minutes=minutes))


def first_screen(
    app_context: AppContext, *, limit: int | None, minutes: float | None
) -> MalgilScreen:
    """Return the first screen of a new session."""
    session = ReviewSession(
        app_context.collection,
        app_context.clock,
        phrasebook=app_context.phrasebook,
        limit=limit,
        minutes=minutes,
    )
    return _next_screen(app_context, SessionState(session=session, started=app_context.monotonic()))


def go_on(app: BaseApp, session_state: SessionState) -> None:
    """Show what a session gives next."""
    app.show(lambda: _next_screen(app.app_context, session_state))


def show_end(app: BaseApp, session_state: SessionState, finished: Finished) -> None:
    """Show the end of a session."""
    app.show(lambda: _end_screen(app.app_context, session_state, finished))


def start_onboarding(app: BaseApp) -> None:
    """Show the first day's onboarding."""
    from malgil.review.onboarding import Onboarding

    try:
        onboarding = Onboarding(app.app_context.collection, app.app_context.clock)
    except MalgilError as error:
        app.fail(error)
        return
    if onboarding.questions:
        app.show(lambda: load("onboarding")(app.app_context, onboarding))
    else:
        app.go_home()


def _next_screen(app_context: AppContext, session_state: SessionState) -> MalgilScreen:
    step = session_state.session.next()
    if isinstance(step, Finished):
        return _end_screen(app_context, session_state, step)
    screen: MalgilScreen = load("review")(app_context, session_state, step)
    return screen


def _end_screen(
    app_context: AppContext, session_state: SessionState, finished: Finished
) -> MalgilScreen:
    screen: MalgilScreen = load("review-end")(app_context, session_state, finished)
    return screen
