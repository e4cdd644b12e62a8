from __future__ import annotations

import ast
from pathlib import Path

import pytest
from msgspec.structs import replace

import malgil.cli
from malgil.base import i18n
from malgil.cli.plain import review
from malgil.phrasebook.cards import MEANING
from malgil.phrasebook.model import Change
from malgil.store.card_content import Entry
from tests.cli.scripted import NOW_MS, TODAY, question

# `malgil now` asks nothing and numbers its steps itself.
SOURCES = sorted(
    source
    for source in (Path(malgil.cli.__file__).parent / "plain").glob("*.py")
    if source.name != "checklist.py"
)
# Parts that are not at the start of a line.
FRAGMENTS = {"once", "{n} minute", "{n} hour", "{n} day", "again in {interval}"}


def texts() -> set[str]:
    """Return every string of the plain mode."""
    found = set()
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                argument = node.args[0] if node.args else None
                marked = node.func.id in ("_", "N_", "n_")
                if marked and isinstance(argument, ast.Constant):
                    found.add(str(argument.value))
    return found


@pytest.mark.parametrize("language", ["ko", "en"])
def test_no_text_begins_like_a_line_of_the_protocol(language: i18n.Language) -> None:
    i18n.use(language)
    said = texts() - FRAGMENTS
    assert len(said) > 40
    for text in said:
        shown = i18n._(text)
        assert shown[0] not in "✓✗?-={", text
        assert not shown[0].isdigit(), text


@pytest.mark.parametrize(
    ("milliseconds", "text"),
    [
        (-5, "1 minute"),
        (0, "1 minute"),
        (60_000, "1 minute"),
        (60_001, "2 minutes"),
        (90 * 60_000, "90 minutes"),
        (91 * 60_000, "2 hours"),
    ],
)
def test_a_wait_is_rounded_up(milliseconds: int, text: str) -> None:
    assert review.wait_text(milliseconds) == text


def test_days_are_counted_from_today() -> None:
    from malgil.phrasebook.cards import MEANING
    from malgil.review.views import Verdict
    from malgil.scheduling.fsrs import Rating

    asked = question(MEANING)
    verdict = Verdict(
        question=asked,
        rating=Rating.EASY,
        response="",
        grade=None,
        outcome=asked.outcomes[3],
        action="a",
    )
    assert review.next_due(verdict, NOW_MS, TODAY) == "again in 4 days"
    assert review.next_due(verdict, NOW_MS, TODAY + 3) == "again in 1 day"


def test_an_entry_names_what_differs_on_todays_screen() -> None:
    entry = Entry(label="Claim code", glosses=("코드", "번호"))
    assert review.entry_text(entry) == "Claim code — 코드 / 번호"
    changed = Entry(label="Claim code", glosses=("코드",), change=Change("2026-11", "Redeem code"))
    shown = "Claim code — 코드 · On the screen now: Redeem code (since 2026-11)"
    assert review.entry_text(changed) == shown


def test_the_notes_of_a_card_begin_with_what_differs_on_todays_screen() -> None:
    asked = replace(
        question(MEANING, note="메모"),
        changes=(("Claim code", Change("2026")), ("Gift Cards", Change("2026-11", "Gifts"))),
        words=(("claim", "청구하다"),),
    )
    assert list(review.note_lines(asked)) == [
        "No longer on the screen (since 2026)",
        "On the screen now: Gift Cards → Gifts (since 2026-11)",
        "Note: 메모",
        "claim: 청구하다",
    ]
