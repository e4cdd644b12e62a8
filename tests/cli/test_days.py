"""Plain reviews of a real collection for days, by a learner who knows everything."""

from __future__ import annotations

import io
import json
import sys
from collections import Counter
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from malgil import Collection
from malgil.base.errors import WriteError
from malgil.cli.program import run
from malgil.phrasebook.model import Change

from .conftest import MONDAY, Malgil

if TYPE_CHECKING:
    import pytest

FIRST_DAY = datetime.fromisoformat(MONDAY)


class Learner(io.TextIOBase):
    """A stdin that answers the questions on stdout whenever the program waits."""

    def __init__(self, cards: list[dict[str, Any]], printed: io.StringIO) -> None:
        self._cards = cards
        self._printed = printed
        self._seen = 0
        self._steps: list[str] = []
        self._prompt = ""
        self.kinds: Counter[str] = Counter()

    def fileno(self) -> int:
        raise OSError

    def read(self, _size: int | None = -1, /) -> str:
        fresh = self._printed.getvalue()[self._seen :].splitlines()
        self._seen = len(self._printed.getvalue())
        for line in fresh:
            if line.startswith("? "):
                self._prompt = line[2:]
                self._steps = []
        if not any(line[:1] == "?" or line[:1].isdigit() for line in fresh):
            return ""  # nothing was asked: the session is over
        choices = [line.partition(") ")[2] for line in fresh if line[:1].isdigit()]
        if choices:
            return f"{self._choose(choices)}\n"
        meanings = {card["prompt"] for card in self._cards if card["type"] == "meaning"}
        if self._prompt in meanings:
            self.kinds["meaning"] += 1
            return "3\n"
        self.kinds["label"] += 1
        return f"{self._card('label')['answers'][0].upper()}\n"

    def _choose(self, choices: list[str]) -> int:
        if not self._steps:
            self.kinds["path"] += 1
        way = self._card("path")["paths"][0]
        step = way[len(self._steps)]
        self._steps.append(step)
        return choices.index(step) + 1

    def _card(self, kind: str) -> dict[str, Any]:
        return next(
            card for card in self._cards if card["type"] == kind and card["prompt"] == self._prompt
        )


def study(monkeypatch: pytest.MonkeyPatch, cards: list[dict[str, Any]], day: int) -> Learner:
    """Review twice a day, ten minutes apart, without a mistake."""
    printed = io.StringIO()
    learner = Learner(cards, printed)
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", printed)
        patch.setattr(sys, "stdin", learner)
        for minutes in (0, 11):
            now = FIRST_DAY + timedelta(days=day, minutes=minutes)
            patch.setenv("MALGIL_NOW", now.isoformat())
            assert run(["review", "--plain", "--phrasebook", "small"]) == 0
    lines = printed.getvalue().splitlines()
    assert not any(line.startswith("✗") for line in lines)
    assert sum(line.startswith("✓") for line in lines) == learner.kinds.total()
    return learner


def test_all_kinds_of_cards_come_in_their_time(
    small: Malgil, monkeypatch: pytest.MonkeyPatch
) -> None:
    cards = json.loads(small("cards", "--json", "--phrasebook", "small").out)
    kinds: Counter[str] = Counter()
    for day in range(12):
        kinds += study(monkeypatch, cards, day).kinds
    assert set(kinds) == {"meaning", "label", "path"}
    after = json.loads(small("cards", "--json", "--phrasebook", "small").out)
    assert {card["state"] for card in after} == {"review"}
    assert small("check").code == 0


def play(
    small: Malgil, monkeypatch: pytest.MonkeyPatch, typed: str, *options: str
) -> tuple[list[str], list[tuple[str, int | None]]]:
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    ran = small("review", "--plain", "--phrasebook", "small", *options)
    assert (ran.code, ran.err) == (0, "")
    with Collection.open() as collection:
        rows = [(review.card or "", review.rating) for review in collection.reviews("small")]
        assert collection.check() == []
    return ran.out.splitlines(), rows


def test_what_differs_on_todays_screen_is_noted_shown_and_undone(
    small: Malgil, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = ":x\n4\n:x\nGift vouchers\n:u\n:r\n:q\n"
    lines, rows = play(small, monkeypatch, typed)
    assert "No card of this session was answered yet." in lines
    (card,) = {card for card, _rating in rows}
    phrase = card.split("/")[1]
    with Collection.open() as collection:
        label = collection.book("small").phrase(phrase).label
        assert collection.book("small").phrase(phrase).changed == Change("2026-11", "Gift vouchers")
    asked = f"? What does the screen say now instead of “{label}”? An empty line: it is gone."
    at = lines.index(asked)
    assert lines[at + 1] == "On the screen now: Gift vouchers (since 2026-11)"
    assert f"Undone: edit · {label}" in lines
    assert f"Redone: edit · {label}" in lines
    lines, rows = play(small, monkeypatch, "4\n:x\n\n:x\n:h\n:q\n")
    assert len(rows) == 2
    with Collection.open() as collection:
        label = collection.book("small").phrase(rows[-1][0].split("/")[1]).label
    assert "No longer on the screen (since 2026-11)" in lines
    assert "Nothing to change." in lines
    ran = small("find", label, "--json", "--phrasebook", "small")
    assert json.loads(ran.out)[0]["changed"] == {"since": "2026-11", "to": ""}


def test_overruling_and_undoing_are_in_the_log(
    small: Malgil, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines, rows = play(small, monkeypatch, "1\n!\n!\n:u\n:q\n")
    assert [line[0] for line in lines if line[0] in "✓✗"] == ["✗", "✓", "✗", "✓"]
    assert [rating for _card, rating in rows] == [3]
    # Another run is another sitting, whose actions are only undone if the learner agrees.
    lines, rows = play(small, monkeypatch, ":u\n:q\n")
    assert [rating for _card, rating in rows] == [3]
    assert any("outside a terminal, use malgil undo --yes" in line for line in lines)


def test_undoing_and_redoing_are_in_the_log(small: Malgil, monkeypatch: pytest.MonkeyPatch) -> None:
    lines, rows = play(small, monkeypatch, "1\n!\n:u\n:u\n:r\n:u\n:q\n")
    assert rows == []
    assert sum(" undone: " in line for line in lines) == 3


def test_the_limit_counts_answers_and_undo_gives_one_back(
    small: Malgil, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines, rows = play(small, monkeypatch, "3\n:u\n3\n3\n3\n3\n", "--limit", "2")
    assert [rating for _card, rating in rows] == [3, 3]
    assert "Session limit reached." in lines
    assert any(" · 2 answers · " in line for line in lines)


def test_a_session_goes_on_where_it_was_left(
    small: Malgil, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _rows = play(small, monkeypatch, "3\n")
    second, _rows = play(small, monkeypatch, "")
    assert [line for line in first if line.startswith("? ")][1:] == [
        line for line in second if line.startswith("? ")
    ]


class Elsewhere(io.StringIO):
    """A stdin that first answers the first card in another window."""

    def read(self, size: int | None = -1, /) -> str:
        typed = super().read(size)
        if typed:
            with Collection.open() as other:
                card = other.next_card(FIRST_DAY)
                assert card is not None
                other.answer(card.id, 4, FIRST_DAY)
        return typed


def test_a_card_answered_in_another_window_has_no_verdict(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", Elsewhere("3\n3\n"))
    ran = malgil("review", "--plain")
    assert (ran.code, ran.err) == (0, "")
    lines = ran.out.splitlines()
    notice = lines.index("This card was answered or changed elsewhere. Nothing was graded here.")
    assert lines[notice - 1] == "? Where's my stuff?"
    assert lines[notice + 1] == "? Problem with an order"
    assert sum(line[0] in "✓✗" for line in lines) == 1
    with Collection.open() as collection:
        assert [review.rating for review in collection.reviews()] == [4, 3]


def test_an_answer_that_cannot_be_written_ends_it_with_1(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise WriteError("The disk is full.")

    monkeypatch.setattr(Collection, "record", full)
    monkeypatch.setattr(sys, "stdin", io.StringIO("3\n"))
    ran = malgil("review", "--plain")
    assert (ran.code, ran.err) == (1, "The disk is full.\n")
    assert not any(line[0] in "✓✗" for line in ran.out.splitlines())
