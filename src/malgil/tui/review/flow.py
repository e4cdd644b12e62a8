"""From one screen of a review to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.errors import MalgilError
from malgil.review.session import ReviewSession
from malgil.review.views import Finished
from malgil.tui.app_context import Sitting
from malgil.tui.navigation import load

if TYPE_CHECKING:
    from malgil.tui.app_context import Desk
    from malgil.tui.shell.base import BaseApp, MalgilScreen


def start_review(app: BaseApp, *, limit: int | None = None, minutes: float | None = None) -> None:
    """Start or go on with today's session."""
    app.show(lambda: first_screen(app.desk, limit=limit, minutes=minutes))


def first_screen(desk: Desk, *, limit: int | None, minutes: float | None) -> MalgilScreen:
    """Return the first screen of a new session."""
    session = ReviewSession(
        desk.collection, desk.clock, phrasebook=desk.phrasebook, limit=limit, minutes=minutes
    )
    return _next_screen(desk, Sitting(session=session, started=desk.monotonic()))


def go_on(app: BaseApp, sitting: Sitting) -> None:
    """Show what a session gives next."""
    app.show(lambda: _next_screen(app.desk, sitting))


def show_end(app: BaseApp, sitting: Sitting, finished: Finished) -> None:
    """Show the end of a session."""
    app.show(lambda: _end_screen(app.desk, sitting, finished))


def start_onboarding(app: BaseApp) -> None:
    """Show the first day's walk of three."""
    from malgil.review.onboarding import Walk

    try:
        walk = Walk(app.desk.collection, app.desk.clock)
    except MalgilError as error:
        app.fail(error)
        return
    if walk.questions:
        app.show(lambda: load("onboarding")(app.desk, walk))
    else:
        app.go_home()


def _next_screen(desk: Desk, sitting: Sitting) -> MalgilScreen:
    step = sitting.session.next()
    if isinstance(step, Finished):
        return _end_screen(desk, sitting, step)
    screen: MalgilScreen = load("review")(desk, sitting, step)
    return screen


def _end_screen(desk: Desk, sitting: Sitting, finished: Finished) -> MalgilScreen:
    screen: MalgilScreen = load("review-end")(desk, sitting, finished)
    return screen
