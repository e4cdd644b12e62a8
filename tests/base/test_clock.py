"""Wrong clocks: reported, and nothing is lost."""

from __future__ import annotations

import io
import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from malgil.base.clock import system_clock
from malgil.base.errors import MalgilError, UsageError
from malgil.cli.program import run
from malgil.collection import Collection
from tests.store.learner import START, Clock, derived, study

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("span", "told"),
    [
        (timedelta(), ""),
        (timedelta(minutes=-59), ""),
        (timedelta(minutes=-61), "behind your last answer"),
        (timedelta(days=-4000), "behind your last answer"),
        (timedelta(days=364), ""),
        (timedelta(days=366), "more than a year ago"),
        (timedelta(days=9000), "more than a year ago"),
    ],
)
def test_a_clock_that_looks_wrong_is_told(
    collection_file: Path, span: timedelta, told: str
) -> None:
    with Collection.open(collection_file, now=START) as collection:
        warning = collection.clock_warning(START + span)
    assert told in (warning or "")
    assert (warning is None) == (told == "")


def test_the_plain_mode_tells_it(
    collection_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Collection.open(collection_file, now=START).close()
    monkeypatch.setenv("MALGIL_NOW", "2001-01-01T00:00:00+09:00")
    monkeypatch.setenv("LANGUAGE", "en")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"3\n")))
    assert run(["review", "--plain", "--collection", str(collection_file)]) == 0
    out = capsys.readouterr().out
    assert "behind your last answer" in out
    assert "✓" in out


def test_a_clock_that_jumps_by_years_loses_and_doubles_nothing(collection_file: Path) -> None:
    clock = Clock()
    given = 0
    with Collection.open(collection_file, now=clock()) as collection:
        for years in (0, 5, -5, -20, 30, 1900, -1910, 0):
            clock.now = clock.now.replace(year=clock.now.year + years)
            given += len(study(collection, clock, most=6).verdicts)
            assert collection.check() == []
        found = list(collection.reviews())
        assert len(found) == given
        assert len({event.id for event in found}) == given
        order = [event.logical_ms for event in found]
        assert order == sorted(set(order))
        before = derived(collection)
    with Collection.open(collection_file) as collection:
        assert derived(collection) == before
        assert collection.counts(clock()).learning_day


@pytest.mark.parametrize("year", [1, 1969, 1970, 9990, 9999])
def test_the_ends_of_the_calendar_are_survived(collection_file: Path, year: int) -> None:
    now = datetime(year, 6, 1, 9, 0, tzinfo=UTC)
    with Collection.open(collection_file, now=START) as collection:
        for rating in (3, 4, 4):
            card = collection.next_card(now)
            assert card is not None
            collection.answer(card.id, rating, now)
        collection.home(now)
        assert len(list(collection.reviews())) == 3


@pytest.mark.parametrize(
    "moment",
    [
        datetime.max.replace(tzinfo=UTC),
        datetime.min.replace(tzinfo=UTC),
        datetime(9999, 12, 31, 23, 59, tzinfo=UTC),
    ],
)
def test_a_time_at_the_end_of_the_calendar_is_refused(
    collection_file: Path, monkeypatch: pytest.MonkeyPatch, moment: datetime
) -> None:
    with Collection.open(collection_file, now=START) as collection:
        card = collection.next_card(START)
        assert card is not None
        with pytest.raises(MalgilError, match="The clock shows"):
            collection.answer(card.id, 3, moment)
        with pytest.raises(MalgilError, match="The clock shows"):
            collection.counts(moment)
        assert not list(collection.reviews())
    monkeypatch.setenv("MALGIL_NOW", moment.isoformat())
    with pytest.raises(UsageError, match="The clock shows"):
        system_clock()
