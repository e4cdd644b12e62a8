"""From one screen of a review to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.review.session import ReviewSession
from malgil.review.views import Finished
from malgil.tui.navigation import load
from malgil.tui.shell.base import MalgilScreen, SessionState

if TYPE_CHECKING:
    from malgil.base.undone import Undone
    from malgil.review.queue import More
    from malgil.tui.shell.base import AppContext, BaseApp


class SessionScreen(MalgilScreen):
    """A screen of a session, whose answers can be undone.

    Attributes:
        session_state: The session.
    """

    session_state: SessionState

    def step(self, *, again: bool, expected: str | None) -> Undone | None:
        """Undo or redo the last action."""
        session = self.session_state.session
        return session.redo() if again else session.undo(expected=expected)

    def uncovered(self, *, has_changed: bool) -> None:
        """Follow what was undone, or done with a card, on the screen that lay over this one."""
        if has_changed:
            self.session_state.session.refresh()
        super().uncovered(has_changed=has_changed)

    async def stepped(self, undone: Undone, *, again: bool) -> None:
        """Ask the card of the answer that was undone, or show the verdict that stands again."""
        del again
        verdict = self.session_state.session.verdict_after(undone)
        if verdict is None:
            go_on(self.malgil, self.session_state)
        else:
            self.malgil.go_to("review", self.session_state, verdict.question, verdict)


def start_review(app: BaseApp, more: More | None = None) -> None:
    """Start or go on with today's session, or start one that asks more."""
    app.show(lambda: first_screen(app.app_context, more=more))


def first_screen(
    app_context: AppContext,
    *,
    limit: int | None = None,
    minutes: float | None = None,
    more: More | None = None,
) -> MalgilScreen:
    """Return the first screen of a new session."""
    session = ReviewSession(
        app_context.collection,
        app_context.clock,
        phrasebook=app_context.phrasebook,
        limit=limit,
        minutes=minutes,
        more=more,
    )
    return _next_screen(app_context, SessionState(session=session, started=app_context.monotonic()))


def go_on(app: BaseApp, session_state: SessionState) -> None:
    """Show what a session gives next."""
    app.show(lambda: _next_screen(app.app_context, session_state))


def _next_screen(app_context: AppContext, session_state: SessionState) -> MalgilScreen:
    step = session_state.session.next()
    name = "review-end" if isinstance(step, Finished) else "review"
    screen: MalgilScreen = load(name)(app_context, session_state, step)
    return screen
