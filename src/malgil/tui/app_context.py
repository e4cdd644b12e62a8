"""What every screen works with: the collection and the two clocks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from malgil.base.value import Value

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from malgil.base.settings import Settings
    from malgil.collection import Collection
    from malgil.review.session import ReviewSession


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class AppContext(Value):
    """Handed to every screen.

    Attributes:
        collection: The open collection.
        clock: What time it is for the learner.
        monotonic: Seconds that never go back, for how long answers take.
        phrasebook: The one phrasebook to study, or None for all.
    """

    collection: Collection
    clock: Callable[[], datetime]
    monotonic: Callable[[], float]
    phrasebook: str | None = None

    @property
    def settings(self) -> Settings:
        """The learner's settings now."""
        return self.collection.settings


@dataclass(slots=True, kw_only=True)
class SessionState:
    """One session as the screens see it, handed from the review to its end and back.

    Attributes:
        session: The session.
        started: When it began, on the monotonic clock.
        has_undone: Whether something was undone that could be brought back.
        walked: Whether the walk of three is done.
    """

    session: ReviewSession
    started: float
    has_undone: bool = False
    walked: bool = False
