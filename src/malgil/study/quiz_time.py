"""How long a run has gone on, pauses apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.learning_day import to_ms

if TYPE_CHECKING:
    from malgil.base.clock import Clock

_MINUTE = 60_000


class RunTime:
    """The time of one sitting, with what the answers took before it."""

    def __init__(self, clock: Clock, minutes: float | None, *, before_ms: int) -> None:
        """Let the time begin.

        Args:
            clock: Tells the time.
            minutes: When the run ends; None for no end.
            before_ms: What earlier sittings of the run took, in milliseconds.
        """
        self._clock = clock
        self._limit_ms = None if minutes is None else round(minutes * _MINUTE)
        self._before_ms = before_ms
        self._started_ms = to_ms(clock())
        self._paused_ms = 0
        self._paused_since: int | None = None

    @property
    def paused(self) -> bool:
        """Whether the time stands still."""
        return self._paused_since is not None

    @property
    def spent_ms(self) -> int:
        """Milliseconds so far; never negative, whatever the clock does."""
        now = to_ms(self._clock()) if self._paused_since is None else self._paused_since
        return self._before_ms + max(0, now - self._started_ms - self._paused_ms)

    @property
    def seconds_left(self) -> int | None:
        """Seconds until the end, at least 0; None without a limit."""
        if self._limit_ms is None:
            return None
        return max(0, (self._limit_ms - self.spent_ms) // 1000)

    @property
    def is_up(self) -> bool:
        """Whether the limit is reached."""
        return self._limit_ms is not None and self.spent_ms >= self._limit_ms

    def pause(self) -> None:
        """Let the time stand still."""
        if self._paused_since is None:
            self._paused_since = to_ms(self._clock())

    def unpause(self) -> None:
        """Let the time go on."""
        if self._paused_since is not None:
            self._paused_ms += max(0, to_ms(self._clock()) - self._paused_since)
            self._paused_since = None
