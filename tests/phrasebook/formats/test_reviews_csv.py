from __future__ import annotations

import csv
import io
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.base.events import Event, EventKind
from malgil.base.plain_text import marked, unwanted_in_lines
from malgil.phrasebook.formats.csv import COLUMNS, reviews_csv

DATA = Path(__file__).parent.parents[1] / "data"


def review(
    response: str | None = None, *, due_day: int | None = None, due_ms: int | None = None
) -> Event:
    return Event(
        id="0190",
        machine="m",
        action="a",
        kind=EventKind.REVIEW,
        wall_ms=1_711_744_352_250,
        logical_ms=1_711_744_352_250,
        learning_day=19_811,
        card="amazon-live-chat/shipment-is-late/label",
        rating=3,
        duration_ms=25_060,
        response=response,
        state="learning",
        step=1,
        due_day=due_day,
        due_ms=due_ms,
    )


def table(reviews: list[Event]) -> str:
    return "".join(reviews_csv(reviews))


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_a_review_is_a_line() -> None:
    assert rows(table([review("Shipment is late", due_ms=1_711_744_952_000)])) == [
        {
            "card_id": "amazon-live-chat/shipment-is-late/label",
            "review_rating": "3",
            "review_time": "2024-03-29T20:32:32.250000+00:00",
            "review_duration": "25060",
            "event_id": "0190",
            "learning_day": "2024-03-29",
            "type": "label",
            "state": "learning",
            "step": "1",
            "due": "2024-03-29T20:42:32.000000+00:00",
            "response": "Shipment is late",
        }
    ]


def test_due_is_a_day_or_a_time_or_nothing() -> None:
    due = [row["due"] for row in rows(table([review(due_day=19_815), review()]))]
    assert due == ["2024-04-02", ""]


def test_the_first_columns_are_those_of_the_shared_log() -> None:
    with (DATA / "real-review-log.csv").open(encoding="utf-8") as file:
        header, first = file.readline().strip().split(","), file.readline().split(",")
    assert COLUMNS[: len(header)] == tuple(header)
    moment = datetime.fromisoformat(first[2])
    assert moment.isoformat(timespec="microseconds") == first[2]


def test_no_reviews_are_a_header() -> None:
    assert table([]) == ",".join(COLUMNS) + "\n"
    assert len(list(reviews_csv([review()]))) == 2


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_a_response_is_never_a_formula(start: str) -> None:
    text = f'{start}HYPERLINK("x")'
    shown = marked(text.replace("\r", " ").replace("\n", " "))
    assert rows(table([review(text)]))[0]["response"] == f"'{shown}"


@given(st.text())
def test_any_response_is_one_line(text: str) -> None:
    written = table([review(text)])
    shown = marked(text.replace("\r", " ").replace("\n", " "))
    assert rows(written)[0]["response"] in (shown, f"'{shown}")
    assert not unwanted_in_lines(written)
    assert written.count("\n") == 2
