"""Reviews as CSV: the columns of the shared log format, then those that only malgil has."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from malgil.base.learning_day import iso_day
from malgil.base.plain_text import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

COLUMNS = (
    "card_id",
    "review_rating",
    "review_time",
    "review_duration",
    "event_id",
    "learning_day",
    "type",
    "state",
    "step",
    "due",
    "response",
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# A cell that begins with one of these is a formula to a spreadsheet.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")
# A review is a line, and the csv module leaves a lone carriage return without quotes.
_ONE_LINE = str.maketrans("\r\n", "  ")


class Review(Protocol):
    """What a row is made of; `malgil.base.events.Event` has it all."""

    @property
    def id(self) -> str:
        """The event's id."""

    @property
    def card(self) -> str | None:
        """The card's id, which ends in its type."""

    @property
    def rating(self) -> int | None:
        """1 Again … 4 Easy."""

    @property
    def wall_ms(self) -> int:
        """UTC, in milliseconds since 1970."""

    @property
    def duration_ms(self) -> int | None:
        """How long the answer took."""

    @property
    def learning_day(self) -> int:
        """Days since 1970-01-01."""

    @property
    def state(self) -> str | None:
        """The card's state after the review."""

    @property
    def step(self) -> int | None:
        """The learning step after it."""

    @property
    def due_day(self) -> int | None:
        """The due day after it, in days since 1970-01-01."""

    @property
    def due_ms(self) -> int | None:
        """The due time after it, in milliseconds since 1970."""

    @property
    def response(self) -> str | None:
        """What was typed or chosen."""


def reviews_csv(reviews: Iterable[Review]) -> Iterator[str]:
    """Yield the header, then a line for each review, each with its line feed.

    A response that a spreadsheet would take for a formula gets an apostrophe in front; line
    breaks in it become spaces, other control characters marks.
    """
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(COLUMNS)
    for review in reviews:
        yield _drain(buffer)
        writer.writerow(_row(review))
    yield _drain(buffer)


def write_reviews_csv(reviews: Iterable[Review]) -> str:
    """Return the whole of `reviews_csv` as one text."""
    return "".join(reviews_csv(reviews))


def _drain(buffer: io.StringIO) -> str:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text


def _row(review: Review) -> tuple[object, ...]:
    card = review.card or ""
    return (
        marked(card),
        review.rating,
        _time(review.wall_ms),
        review.duration_ms,
        review.id,
        iso_day(review.learning_day),
        marked(card.rpartition("/")[2]),
        marked(review.state or ""),
        review.step,
        _due(review),
        _harmless(review.response or ""),
    )


def _due(review: Review) -> str:
    if review.due_day is not None:
        return iso_day(review.due_day)
    return "" if review.due_ms is None else _time(review.due_ms)


def _time(ms: int) -> str:
    """Return a time as the shared logs write it: `2024-03-29T20:32:32.250000+00:00`."""
    return (_EPOCH + timedelta(milliseconds=ms)).isoformat(timespec="microseconds")


def _harmless(text: str) -> str:
    one_line = marked(text.translate(_ONE_LINE))
    return f"'{one_line}" if text.startswith(_FORMULA_STARTS) else one_line
