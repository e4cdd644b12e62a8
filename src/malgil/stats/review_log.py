"""Read a review log in the CSV format of py-fsrs, such as `malgil export reviews-csv` writes."""

from __future__ import annotations

import csv
import io
import re
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from malgil.base.events import Event, EventKind, order_key
from malgil.base.i18n import _
from malgil.base.learning_day import day_of, from_date, to_ms
from malgil.base.settings import Settings
from malgil.phrasebook.formats.text_files import fail, read_text_file, tidy
from malgil.scheduling.card_history import by_card
from malgil.scheduling.fsrs import State
from malgil.scheduling.optimise import Sample, sample_of

if TYPE_CHECKING:
    from pathlib import Path

_NEEDED = ("card_id", "review_rating", "review_time")
_RATINGS = frozenset("1234")
_MILLISECONDS = re.compile(r"[0-9]{9,14}")


def read_review_log(path: Path) -> Sample:
    """Return the sample of a review log.

    A time is in ISO 8601, or in milliseconds since 1970. Without the column `learning_day`, days
    start at the usual rollover hour in this computer's zone.

    Raises:
        ContentError: The file cannot be read, or a row is malformed.
    """
    source = str(path)
    text = tidy(read_text_file(path, encoding=None), source=source)
    rows = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    events: list[Event] = []
    line = 1
    try:
        missing = [name for name in _NEEDED if name not in (rows.fieldnames or ())]
        if missing:
            fail(source, 1, _("missing column: {name}.").format(name=missing[0]))
        for row in rows:
            line = rows.line_num
            events.append(_event(row, line))
    except csv.Error as error:
        problem = _("the quotes or columns are broken here ({reason}). Save the table again.")
        fail(source, line + 1, problem.format(reason=error))
    except (ValueError, TypeError, OverflowError):
        problem = _(
            "this is no review: a card, a rating from 1 to 4, and a time such as "
            "2026-11-22T08:14:00+00:00 or in milliseconds."
        )
        fail(source, line, problem)
    return sample_of(by_card(sorted(events, key=order_key)))


def _event(row: dict[str, str | None], line: int) -> Event:
    """Return a row as an event.

    Raises:
        ValueError: A value is malformed.
        TypeError: A value is missing.
    """
    card, rating, time = ((row[name] or "").strip() for name in _NEEDED)
    if not card or rating not in _RATINGS:
        raise ValueError(rating)
    if _MILLISECONDS.fullmatch(time):
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(time))
    else:
        moment = datetime.fromisoformat(time)
        moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    day = row.get("learning_day")
    return Event(
        id=f"{line:09}",
        machine="",
        action="",
        kind=EventKind.REVIEW,
        wall_ms=to_ms(moment),
        logical_ms=to_ms(moment),
        learning_day=from_date(date.fromisoformat(day))
        if day
        else day_of(moment.astimezone(), Settings().rollover_hour),
        card=card,
        rating=int(rating),
        state=str(State.REVIEW),
    )
