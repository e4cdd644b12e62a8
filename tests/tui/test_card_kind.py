"""A card kind works everywhere as soon as it is registered."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from malgil.cli.plain.io import StreamLines
from malgil.cli.plain.review import PlainReview
from malgil.cli.program import run as run_program
from malgil.phrasebook.cards import CARD_KINDS, MEANING, CardKind, CardQuestion
from malgil.phrasebook.formats.yaml import read_phrasebook_file
from malgil.review.session import ReviewSession
from malgil.scheduling.fsrs import Rating
from malgil.store.cards import read_card
from malgil.store.check import check
from tests.store.learner import Clock, open_with
from tests.tui.conftest import Run, bring, shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from malgil.collection import Collection

SPOKEN = CardKind(
    "spoken",
    caption="label",
    question=CardQuestion.REVEAL,
    pace=8.0,
    turn=3,
    exists=lambda phrase, _is_leaf: phrase.id != "shipping-issues",
    opens_after=MEANING,
)


@pytest.fixture
def collection(monkeypatch: pytest.MonkeyPatch, collection_file: Path) -> Iterator[Collection]:
    """Return a collection that was made with the kind registered."""
    monkeypatch.setitem(CARD_KINDS, SPOKEN, SPOKEN)
    book = read_phrasebook_file(Path(__file__).parent / "small.yaml")
    with open_with(collection_file, book, Clock()()) as opened:
        yield opened


async def test_the_app_asks_it(run: Run, collection: Collection, clock: Clock) -> None:
    question = bring(collection, clock, SPOKEN)
    async with run("review") as pilot:
        assert question.card.prompt in shown(pilot)
        assert question.label not in shown(pilot)
        await pilot.press("enter")
        assert question.label in shown(pilot)
        await pilot.press("3")
        row = read_card(collection.connection, question.card.id)
    assert row is not None
    assert row.progress.reps == question.before.reps + 1
    assert check(collection.connection) == []


def test_the_plain_mode_asks_it(
    collection: Collection, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    question = bring(collection, clock, SPOKEN)
    lines = StreamLines(BytesIO(b"\n3\n").read, None)
    PlainReview(ReviewSession(collection, clock), lines, clock).run()
    printed = capsys.readouterr().out
    assert f"? {question.card.prompt}\n= {question.label}\n" in printed


def test_json_lists_and_counts_it(
    collection: Collection,
    clock: Clock,
    collection_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    question = bring(collection, clock, SPOKEN)
    due = collection.counts(clock())
    collection.close()
    monkeypatch.setenv("MALGIL_COLLECTION", str(collection_file))
    monkeypatch.setenv("MALGIL_NOW", clock().isoformat())
    capsys.readouterr()

    def printed(*arguments: str) -> object:
        assert run_program(arguments) == 0
        return json.loads(capsys.readouterr().out)

    cards = printed("cards", "--json")
    assert isinstance(cards, list)
    spoken = [card for card in cards if card["type"] == SPOKEN]
    assert question.card.id in [card["id"] for card in spoken]
    assert not [card for card in spoken if "shipping-issues" in card["id"]]
    counts = printed("due", "--json")
    assert isinstance(counts, dict)
    assert (counts["new"], counts["review"]) == (due.new, due.review)
    assert printed("stats", "--type", "spoken", "--json")


def test_it_opens_and_closes_with_what_comes_before(collection: Collection, clock: Clock) -> None:
    question = bring(
        collection, clock, MEANING, fits=lambda asked: asked.card.phrase != "shipping-issues"
    )
    spoken = question.card.id.replace("/meaning", "/spoken")

    def is_open() -> bool:
        query = "SELECT open FROM card WHERE id = ?"
        return bool(collection.connection.execute(query, (spoken,)).fetchone()[0])

    assert not is_open()
    ReviewSession(collection, clock).rate(question, Rating.EASY)
    assert is_open()
    collection.undo(clock())
    assert not is_open()
