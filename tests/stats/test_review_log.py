"""Review logs in the CSV format of py-fsrs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from malgil.base.errors import ContentError, MalgilError
from malgil.cli.program import run
from malgil.collection import Collection
from malgil.phrasebook.formats.csv import reviews_csv
from malgil.stats.optimise import read_sample
from malgil.stats.review_log import read_review_log
from tests.fuzz.mutation import guarded, mutated
from tests.store.learner import START, Clock, study

if TYPE_CHECKING:
    from malgil.scheduling.optimise import Sample

REAL = Path(__file__).parent.parent / "data" / "real-review-log.csv"


def read(path: Path, text: str) -> Sample:
    path.write_text(text, encoding="utf-8")
    return read_review_log(path)


def test_a_real_log_is_fitted_and_nothing_else_happens(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "none.malgil"
    monkeypatch.setenv("MALGIL_COLLECTION", str(place))
    assert run(["optimize", "--reviews", str(REAL), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert (document["missing"], document["adopted"]) == (0, False)
    assert document["reviews"] > 3000
    assert len(document["weights"]) == 21
    assert document["scores"]["fitted"]["log_loss"] < document["scores"]["default"]["log_loss"]
    assert not place.exists()


def test_an_own_export_gives_the_sample_of_the_log(begun_file: Path, tmp_path: Path) -> None:
    clock = Clock()
    with Collection.open(begun_file, now=START) as collection:
        for _ in range(5):
            study(collection, clock, most=20)
            clock.next_day()
        text = "".join(reviews_csv(collection.reviews()))
        expected = read_sample(collection)
    sample = read(tmp_path / "a.csv", text)
    assert len(sample.usable) > 10
    assert sorted(sample.histories) == sorted(expected.histories)
    assert (sample.first_day, sample.last_day) == (expected.first_day, expected.last_day)


@pytest.mark.parametrize(
    "times",
    [
        ("2026-03-02T03:59:00+09:00", "2026-03-02T04:01:00+09:00"),
        ("2026-03-01T18:59:00Z", "2026-03-01T19:01:00"),  # without a zone it is UTC
        ("1772391540000", "1772391660000"),
    ],
)
def test_days_start_at_four_here(tmp_path: Path, times: tuple[str, str]) -> None:
    rows = "".join(f"7,3,{time}\n" for time in times)
    sample = read(tmp_path / "a.csv", f"card_id,review_rating,review_time\n{rows}")
    assert [[answer.elapsed for answer in one] for one in sample.histories] == [[0, 1]]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "line 1: missing column: card_id."),
        ("card_id,review_time\n1,2\n", "line 1: missing column: review_rating."),
        ("card_id,review_rating,review_time\n1,5,2026-03-02T09:00:00Z\n", "line 2: this is no"),
        ("card_id,review_rating,review_time\n,3,2026-03-02T09:00:00Z\n", "line 2: this is no"),
        ("card_id,review_rating,review_time\n1,3,yesterday\n", "line 2: this is no review"),
        ("card_id,review_rating,review_time\n1,3\n", "line 2: this is no review"),
        ("card_id,review_rating,review_time\n1,3,99999999999999\n1,3,x\n", "line 3: this is no"),
        ('card_id,review_rating,review_time\n1,3,"2026\n', "line 2: the quotes or columns"),
        ("card_id,review_rating,review_time\n1,3,\x00\n", "line 2: this is no review"),
    ],
)
def test_malformed_rows_are_refused_with_their_line(
    tmp_path: Path, text: str, problem: str
) -> None:
    with pytest.raises(ContentError) as error:
        read(tmp_path / "a.csv", text)
    assert problem in str(error.value)


def test_short_logs_and_two_wishes(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANGUAGE", "en")
    path = tmp_path / "a.csv"
    path.write_text("card_id,review_rating,review_time\n1,3,2026-03-02T09:00:00Z\n", "utf-8")
    assert run(["optimize", "--reviews", str(path)]) == 0
    assert capsys.readouterr().out.startswith("Too few answers to fit: 400 more answers")
    assert run(["optimize", "--reviews", str(path), "--reschedule"]) == 2


def test_a_log_in_another_encoding_is_refused_without_options_that_there_are_not(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("card_id,review_rating,review_time\n카드,3,1772391540000\n".encode("cp949"))
    assert run(["optimize", "--reviews", str(path), "--lang", "en"]) == 1
    message = capsys.readouterr().err
    assert "line 2: this is not UTF-8 text. Save the file as UTF-8." in message
    assert "--encoding" not in message


def _broken(seed: str, path: Path) -> None:
    path.write_bytes(mutated(REAL.read_bytes()[:2_000], seed))
    told = ""
    with guarded():
        try:
            read_review_log(path)
        except MalgilError as error:
            told = str(error)
    assert len(told) < 2000


@pytest.mark.parametrize("seed", range(4))
def test_broken_logs_are_read_or_refused(tmp_path: Path, seed: int) -> None:
    for number in range(30):
        _broken(f"{seed} {number}", tmp_path / "a.csv")


@pytest.mark.long
@pytest.mark.parametrize("seed", range(20))
def test_very_many_broken_logs_are_read_or_refused(tmp_path: Path, seed: int) -> None:
    for number in range(100):
        _broken(f"long {seed} {number}", tmp_path / "a.csv")
