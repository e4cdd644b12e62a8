"""Phrasebooks of any shape stay usable on the quiz screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from malgil.collection import Collection
from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook
from malgil.quiz.modes.journey import JourneyQuestion
from malgil.tui.quiz.run import QuizStage
from tests.quiz.quizzing import question_of
from tests.store.learner import open_with
from tests.tui.conftest import Run, shown
from tests.tui.quizzing import choices, places, press, quiz, rows, setup

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from tests.store.learner import Clock

SIZES = pytest.mark.parametrize("size", [(60, 20), (80, 24), (200, 60)])
Size = tuple[int, int]


def book_of(*tops: MenuItem) -> Phrasebook:
    labels: dict[str, str] = {}
    waiting = list(tops)
    while waiting:
        item = waiting.pop()
        labels[item.phrase] = LABELS.get(item.phrase, f"Label {item.phrase}")
        waiting.extend(item.items)
    phrases = tuple(Phrase(id=one, label=label) for one, label in labels.items())
    return Phrasebook(id="small", title={"en": "Odd"}, phrases=phrases, menu=tuple(tops))


LABELS: dict[str, str] = {}


def item(name: str, *items: MenuItem) -> MenuItem:
    return MenuItem(id=name, phrase=name, glosses=(f"뜻 {name}",), items=items)


def deep(levels: int, width: int = 2) -> MenuItem:
    below = item(f"d{levels}")
    for level in range(levels - 1, 0, -1):
        others = [item(f"d{level}x{at}") for at in range(1, width)]
        below = item(f"d{level}", below, *others)
    return below


def marked_line(pilot: Pilot[None]) -> str:
    found = [line for line in shown(pilot).splitlines() if "▸" in line]
    assert found, shown(pilot)
    return found[-1]


@SIZES
async def test_one_item_can_be_walked(collection_file: Path, run: Run, size: Size) -> None:
    with open_with(collection_file, book_of(item("only"))) as odd:
        async with run("quiz", on=odd, size=size, quiz=setup("walk")) as pilot:
            await press(pilot, "enter")
            assert "✓ Right" in shown(pilot)


@SIZES
async def test_forty_siblings_keep_the_cursor_in_sight(
    collection_file: Path, run: Run, size: Size
) -> None:
    many = book_of(*(item(f"i{at:03}") for at in range(40)))
    with open_with(collection_file, many) as odd:
        async with run("quiz", on=odd, size=size, quiz=setup("walk")) as pilot:
            await press(pilot, "end")
            assert "Label i039" in marked_line(pilot)
            await press(pilot, "pageup", "up")
            assert "Label i030" in marked_line(pilot)
            await press(pilot, "home")
            assert "Label i000" in marked_line(pilot)
            await press(pilot, "up")
            assert "Label i039" in marked_line(pilot)


@SIZES
async def test_twelve_levels_can_be_walked_to_their_end(
    collection_file: Path, run: Run, size: Size
) -> None:
    with open_with(collection_file, book_of(deep(12), item("other"))) as odd:
        async with run("quiz", on=odd, size=size, quiz=setup("walk", "d12")) as pilot:
            for level in range(1, 13):
                assert f"Label d{level}" in marked_line(pilot)
                await press(pilot, "1")
            assert "✓ Right" in shown(pilot)


@SIZES
async def test_labels_of_a_hundred_characters_are_wrapped(
    collection_file: Path, run: Run, size: Size, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [f"d{level}" for level in range(1, 13)] + [f"d{level}x1" for level in range(1, 13)]
    for name in names:
        monkeypatch.setitem(LABELS, name, f"{name} " + "word " * 19)
    with open_with(collection_file, book_of(deep(12, 2), item("other"))) as odd:
        async with run("quiz", on=odd, size=size, quiz=setup("walk", "d12")) as pilot:
            for _level in range(12):
                assert "▸ 1" in marked_line(pilot)
                await press(pilot, "enter")
            assert "✓ Right" in shown(pilot)
        async with run("quiz", on=odd, size=size, quiz=setup("where")) as pilot:
            await press(pilot, "end")
            assert "▸ [ ]" in marked_line(pilot)
            assert places(pilot).marked == places(pilot).count - 1


async def test_a_long_level_is_put_in_order_by_windows(collection_file: Path, run: Run) -> None:
    with open_with(collection_file, book_of(*(item(f"i{at:02}") for at in range(30)))) as odd:
        async with run("quiz", on=odd, quiz=setup("order")) as pilot:
            assert len(rows(pilot).state) == 5
            await press(pilot, "f2")
            assert len(quiz(pilot).session.report().levels) <= 1


@SIZES
async def test_on_a_long_level_wrong_and_right_are_both_in_sight(
    collection_file: Path, run: Run, size: Size
) -> None:
    many = book_of(*(item(f"i{at:03}") for at in range(39)), item("in", item("leaf")))
    with open_with(collection_file, many) as odd:
        async with run("quiz", on=odd, size=size, quiz=setup("walk", "leaf")) as pilot:
            await press(pilot, "2")
            text = shown(pilot)
            assert "✗ 2  Label i001" in text
            assert "뜻 i001" in text
            assert "Label in   Enter" in text
            assert "Label i002" not in text


async def test_the_tenth_choice_has_the_digit_zero(collection_file: Path, run: Run) -> None:
    many = book_of(*(item(f"i{at:02}") for at in range(12)))
    with open_with(collection_file, many) as odd:
        async with run("quiz", on=odd, quiz=setup("walk", "i09")) as pilot:
            await press(pilot, "0")
            assert "✓ Right" in shown(pilot)


@SIZES
async def test_the_set_up_of_a_large_menu_keeps_the_branch_in_sight(
    collection_file: Path, run: Run, size: Size
) -> None:
    many = book_of(*(item(f"i{at:03}", item(f"i{at:03}.x")) for at in range(40)))
    with open_with(collection_file, many) as odd:
        async with run("quiz", on=odd, size=size) as pilot:
            await press(pilot, "enter", "end")
            assert "Label i039" in marked_line(pilot)
            await press(pilot, "enter")
            assert choices(pilot).ask.total == 1


@pytest.mark.parametrize("language", ["ko", "en"])
async def test_every_choice_of_a_journey_is_in_sight(
    collection_file: Path, clock: Clock, run: Run, language: str
) -> None:
    with Collection.open(collection_file.with_name("shipped.malgil"), now=clock()) as shipped:
        shipped.set_setting("language", language, clock())
        whole = replace(setup("journey"), phrasebook="amazon-live-chat")
        async with run("quiz", quiz=whole, on=shipped) as pilot:
            while quiz(pilot).stage is QuizStage.ASKING:
                card = choices(pilot)
                seen = shown(pilot)
                for number, choice in enumerate(card.ask.choices, start=1):
                    assert f" {number % 10}  {choice.label[:12]}" in seen, choice.label
                ask = card.ask
                task = question_of(quiz(pilot).session)
                assert isinstance(task, JourneyQuestion)
                right = {ask.choices[at].label for at in task.correct}
                told = {*(ask.page or ()), ask.about.label if ask.about else ""}
                assert right.isdisjoint(told)
                await press(pilot, str((task.correct[0] + 1) % 10))
