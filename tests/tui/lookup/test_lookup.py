"""Lookup in the app: search, the page of a phrase, the checklist."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from malgil.base.i18n import use
from malgil.collection import Collection
from malgil.library.editor import Editor
from malgil.phrasebook.model import Change
from malgil.store.cards import read_card
from malgil.tui.lookup.copied_line import CopiedLine
from malgil.tui.lookup.find import FindScreen
from malgil.tui.lookup.item import ItemScreen
from malgil.tui.lookup.now import CheckList, NowScreen
from malgil.tui.quiz.run import QuizScreen
from malgil.tui.review.screen import ReviewScreen
from malgil.tui.shell.home import HomeScreen
from malgil.tui.widgets.answer_input import AnswerInput
from tests.tui.conftest import Look, Run, looks, on, shown, told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from textual.pilot import Pilot

    from tests.store.learner import Clock

LATE = "small/shipment-is-late/meaning"


@pytest.fixture
def shipped(tmp_path: Path, clock: Clock) -> Iterator[Collection]:
    with Collection.open(tmp_path / "shipped.malgil", now=clock()) as opened:
        yield opened


async def enter(pilot: Pilot[None], text: str) -> None:
    """Put a text into the field as an input method does."""
    pilot.app.screen.query_one(AnswerInput).insert_text_at_cursor(text)
    await pilot.pause()


async def find(pilot: Pilot[None], text: str) -> None:
    await pilot.press("3")
    await pilot.pause()
    await enter(pilot, text)


async def problem(pilot: Pilot[None], text: str) -> None:
    await pilot.press("1")
    await pilot.pause()
    await enter(pilot, text)


def clip(pilot: Pilot[None]) -> str:
    return pilot.app.clipboard


def due_day(collection: Collection, card: str = LATE) -> int | None:
    row = read_card(collection.connection, card)
    return None if row is None else row.progress.due_day


async def test_results_name_their_phrasebook_where_there_are_several(
    run: Run, collection: Collection, clock: Clock
) -> None:
    book = collection.book("small")
    collection.import_book(replace(book, id="other", title={"en": "Zoo menu"}), clock())
    async with run() as pilot:
        await find(pilot, "지연")
        lines = [line.strip() for line in shown(pilot).splitlines()]
        assert "Small menu" in lines
        assert "Zoo menu" in lines


async def test_problems_and_steps_name_their_phrasebook_where_there_are_several(
    run: Run, collection: Collection, clock: Clock
) -> None:
    async with run() as pilot:
        await problem(pilot, "지연")
        assert "Small menu" not in shown(pilot)
    book = collection.book("small")
    collection.import_book(replace(book, id="other", title={"en": "Zoo menu"}), clock())
    async with run(size=(100, 40)) as pilot:
        await problem(pilot, "지연")
        assert "Small menu" in shown(pilot)
        assert "Zoo menu" in shown(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert ("Small menu" in shown(pilot)) != ("Zoo menu" in shown(pilot))


async def test_results_follow_each_key(run: Run) -> None:
    async with run() as pilot:
        await find(pilot, "")
        assert "Initial consonants" in shown(pilot)
        await enter(pilot, "배")
        assert "▸ Shipping issues" in shown(pilot) or "▸ Shipment is late" in shown(pilot)
        await enter(pilot, "송이")
        assert "▸ Shipment is late" in shown(pilot)
        await enter(pilot, " 쀍쀍쀍")
        assert "▸ Shipment is late" in shown(pilot)
        await pilot.press("ctrl+u")
        await enter(pilot, "쀍쀍쀍")
        assert "Nothing found" in shown(pilot)
        await pilot.press("ctrl+u")
        await enter(pilot, "배송이")
        await pilot.pause()
        assert "▸ Shipment is late" in shown(pilot)


async def test_the_marked_line_moves_and_opens(run: Run) -> None:
    async with run() as pilot:
        await find(pilot, "결제")
        await pilot.press("down", "enter")
        await pilot.pause()
        assert on(pilot, ItemScreen)
        assert "Payment declined" in shown(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert on(pilot, FindScreen)
        assert pilot.app.screen.query_one(AnswerInput).value == "결제"
        await pilot.press("escape")
        await pilot.pause()
        assert on(pilot, HomeScreen)


async def test_search_comes_from_anywhere_and_goes_back(run: Run) -> None:
    async with run("review") as pilot:
        await pilot.press("f12")
        await pilot.pause()
        assert on(pilot, FindScreen)
        await pilot.press("ctrl+f")
        await pilot.pause()
        assert sum(isinstance(one, FindScreen) for one in pilot.app.screen_stack) == 1
        await enter(pilot, "late")
        await pilot.press("enter", "f12")
        await pilot.pause()
        assert on(pilot, FindScreen)
        await pilot.press("escape")
        await pilot.pause()
        assert on(pilot, ReviewScreen)


async def test_label_and_path_are_copied_and_shown(run: Run) -> None:
    async with run() as pilot:
        await find(pilot, "late")
        await pilot.press("f3")
        await pilot.pause()
        assert clip(pilot) == "Shipment is late"
        await pilot.press("f4")
        await pilot.pause()
        assert clip(pilot) == "Shipping issues > Shipment is late"
        line = pilot.app.screen.query_one(CopiedLine)
        assert line.text == "Shipping issues > Shipment is late"
        assert "Copied with OSC 52" in shown(pilot)


async def test_inside_tmux_it_is_tmux_that_copies(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[tuple[list[str], bytes]] = []

    def take(command: list[str], **options: Any) -> None:
        given.append((command, options["input"]))

    monkeypatch.setenv("TMUX", "/tmp/tmux,1,0")  # noqa: S108 - only named, never opened
    monkeypatch.setattr(
        "malgil.tui.lookup.copied_line.shutil.which", lambda name: f"/usr/bin/{name}"
    )
    monkeypatch.setattr("malgil.tui.lookup.copied_line.subprocess.run", take)
    async with run() as pilot:
        await find(pilot, "late")
        await pilot.press("f3")
        await pilot.pause()
        assert given == [(["/usr/bin/tmux", "load-buffer", "-w", "-"], b"Shipment is late")]
        assert "through tmux" in shown(pilot)


async def test_where_tmux_refuses_the_terminal_is_asked(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(command: list[str], **_options: Any) -> None:
        raise subprocess.CalledProcessError(1, command)

    monkeypatch.setenv("TMUX", "/tmp/tmux,1,0")  # noqa: S108 - only named, never opened
    monkeypatch.setattr(
        "malgil.tui.lookup.copied_line.shutil.which", lambda name: f"/usr/bin/{name}"
    )
    monkeypatch.setattr("malgil.tui.lookup.copied_line.subprocess.run", refuse)
    async with run() as pilot:
        await find(pilot, "late")
        await pilot.press("f3")
        await pilot.pause()
        assert clip(pilot) == "Shipment is late"


async def test_a_way_is_walked_from_the_search(run: Run) -> None:
    async with run() as pilot:
        await find(pilot, "late")
        await pilot.press("f2")
        await pilot.pause()
        assert on(pilot, QuizScreen)
        assert len(pilot.app.screen_stack) == 2
        assert "Esc Back" in shown(pilot).splitlines()[-1]
        await pilot.press("escape")
        await pilot.pause()
        assert on(pilot, FindScreen)
        await pilot.press("escape")
        await pilot.pause()
        assert on(pilot, HomeScreen)
        assert len(pilot.app.screen_stack) == 2


async def test_the_page_tells_places_choices_and_cards(run: Run) -> None:
    async with run(size=(100, 40)) as pilot:
        await find(pilot, "late")
        await pilot.press("enter")
        await pilot.pause()
        text = shown(pilot)
        assert "배송이 지연되었어요." in text
        assert "Payment issues › Shipment is late" in text
        assert "▸ Shipment is late" in text
        assert "Shipment never arrived" in text
        assert text.count(" new") >= 3


async def test_a_phrase_is_put_into_todays_cards_and_taken_back(
    run: Run, collection: Collection, clock: Clock
) -> None:
    async with run() as pilot:
        await find(pilot, "late")
        await pilot.press("enter", "f5")
        await pilot.pause()
        assert due_day(collection) == collection.day(clock())
        assert any("Shown today" in text for text in told(pilot))
        await pilot.press("f7")
        await pilot.pause()
        assert due_day(collection) is None
        await pilot.press("f8")
        await pilot.pause()
        assert due_day(collection) == collection.day(clock())


async def test_an_inner_item_cannot_be_walked(run: Run) -> None:
    async with run() as pilot:
        await find(pilot, "Payment issues")
        await pilot.press("enter")
        await pilot.pause()
        assert on(pilot, ItemScreen)
        assert not pilot.app.screen.check_action("walk", ())


async def test_a_problem_becomes_steps_that_are_ticked(run: Run) -> None:
    async with run() as pilot:
        await problem(pilot, "배송이 지연")
        assert "▸ 배송이 지연되었어요." in shown(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert "A menu of about 2017" in shown(pilot)
        assert "[ ] 1" in shown(pilot)
        steps = pilot.app.screen.query_one(CheckList)
        await pilot.press("space", "space")
        await pilot.pause()
        assert steps.ticked == {1, 2}
        assert "[✓] 1" in shown(pilot)
        assert "F5  Add this to tomorrow's cards?" in shown(pilot)
        await pilot.press("space")
        assert steps.ticked == {1}


async def test_a_question_decides_between_siblings(run: Run, shipped: Collection) -> None:
    async with run(on=shipped) as pilot:
        await problem(pilot, "상자가 찌그러져서 왔네")
        assert "Which of these happened?" in shown(pilot)
        assert "I don't know." in shown(pilot)
        await pilot.press("down", "enter")
        await pilot.pause()
        assert "Shipping box damaged" in shown(pilot)
        assert "[ ] 1" in shown(pilot)


@pytest.mark.parametrize(
    ("keys", "advice"),
    [
        (("up",), "The first one fits best."),
        (("up", "up"), "Take one of them, and tell the agent about the other."),
    ],
)
async def test_a_question_may_be_left_open(
    run: Run, shipped: Collection, keys: tuple[str, ...], advice: str
) -> None:
    async with run(on=shipped) as pilot:
        await problem(pilot, "상자가 찌그러져서 왔네")
        await pilot.press(*keys, "enter")
        await pilot.pause()
        assert advice in shown(pilot)
        assert "I don't know." not in shown(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert "[ ] 1" in shown(pilot)


async def test_without_a_good_entry_the_catch_alls_come_first(
    run: Run, shipped: Collection
) -> None:
    async with run(on=shipped) as pilot:
        await problem(pilot, "날씨 알려줘 [red]x[/]")
        text = shown(pilot)
        assert "No entry fits exactly." in text
        assert text.index("No entry fits exactly.") < text.index("Other order question or issue")
        await enter(pilot, "[/")
        assert "No entry fits exactly." in shown(pilot)


async def test_what_is_under_a_ticked_step_is_folded_and_passed_over(
    run: Run, shipped: Collection
) -> None:
    async with run(on=shipped, size=(60, 20)) as pilot:
        await problem(pilot, "안 와요")
        await pilot.press("enter", "space", "space", "space")
        await pilot.pause()
        assert "→ An order I placed" in shown(pilot)
        await pilot.press("space")
        await pilot.pause()
        assert "An order I placed" not in shown(pilot)
        steps = pilot.app.screen.query_one(CheckList)
        assert steps.row.number == 5
        await pilot.press("up")
        assert steps.row.number == 4
        await pilot.press("down")
        assert steps.row.number == 5


async def test_every_line_of_the_steps_can_be_copied(run: Run) -> None:
    async with run() as pilot:
        await problem(pilot, "late")
        await pilot.press("enter", "f4")
        await pilot.pause()
        assert clip(pilot) == "Contact Us"
        copied = []
        for _ in range(5):
            await pilot.press("down", "f4")
            await pilot.pause()
            copied.append(clip(pilot))
        assert copied[1:4] == [
            "Shipping issues",
            "Shipment is late",
            "Shipping issues > Shipment is late",
        ]
        assert copied[4] == "Payment issues > Shipment is late"


async def test_the_issue_is_put_into_tomorrows_cards(
    run: Run, collection: Collection, clock: Clock
) -> None:
    async with run() as pilot:
        await problem(pilot, "late")
        await pilot.press("enter", "f5")
        await pilot.pause()
        assert due_day(collection) == collection.day(clock()) + 1
        assert "Added to tomorrow's cards." in shown(pilot)
        await pilot.press("f7")
        await pilot.pause()
        assert due_day(collection) is None


async def note(pilot: Pilot[None], number: str, label: str = "", since: str = "") -> None:
    """Note how today's screen differs, after F9."""
    await pilot.press("f9")
    await pilot.pause()
    await pilot.press(number)
    await pilot.pause()
    for text in (label, since):
        if text:
            pilot.app.screen.query_one(AnswerInput).value = text
        if pilot.app.screen.query(AnswerInput):
            await pilot.press("enter")
            await pilot.pause()


def change_of(collection: Collection, phrase: str) -> Change | None:
    return collection.book("small").phrase(phrase).changed


async def test_what_differs_on_todays_screen_is_noted_from_the_steps(
    run: Run, collection: Collection
) -> None:
    async with run() as pilot:
        await problem(pilot, "late")
        await pilot.press("f9")
        assert on(pilot, NowScreen), "there is no label yet"
        await pilot.press("enter", "space", "down", "down")
        await pilot.pause()
        steps = pilot.app.screen.query_one(CheckList)
        assert steps.row.label == "Shipment is late"
        await note(pilot, "1", "Track package", "2026-02")
        assert change_of(collection, "shipment-is-late") == Change("2026-02", "Track package")
        assert "On the screen now: Track package (since 2026-02)" in shown(pilot)
        assert steps.row.label == "Shipment is late"
        assert steps.ticked == {1}, "what was ticked stays"
        await pilot.press("up")
        await note(pilot, "2")
        assert change_of(collection, "shipping-issues") == Change("2026-03")
        assert "No longer on the screen (since 2026-03)" in shown(pilot)
        await pilot.press("f5")
        await pilot.pause()
        await pilot.press("f7")
        await pilot.pause()
        assert due_day(collection) is None
        await pilot.press("f7")
        await pilot.pause()
        assert change_of(collection, "shipping-issues") is None
        assert "No longer on the screen" not in shown(pilot)
        assert "Undone: edit · Shipping issues" in told(pilot)
        await pilot.press("f8")
        await pilot.pause()
        assert change_of(collection, "shipping-issues") == Change("2026-03")
        assert "Added to tomorrow's cards." not in shown(pilot)
        await pilot.press("down", "down")
        assert steps.row.label.startswith("Shipping issues ›")
        await pilot.press("f9")
        assert on(pilot, NowScreen), "a path in one line is no label"
        assert collection.check() == []


async def test_what_differs_is_noted_by_mouse_and_refused_without_a_date(
    run: Run, collection: Collection
) -> None:
    async with run() as pilot:
        await problem(pilot, "late")
        await pilot.press("enter", "down", "down", "down")
        await pilot.pause()
        lines = shown(pilot).splitlines()
        row = next(y for y, line in enumerate(lines) if "Changed on screen" in line)
        await pilot.click(offset=(lines[row].index("F9") + 3, row))
        await pilot.pause()
        lines = shown(pilot).splitlines()
        row = next(y for y, line in enumerate(lines) if "It is gone." in line)
        await pilot.click(offset=(lines[row].index("It is gone.") + 1, row))
        await pilot.pause()
        field = pilot.app.screen.query_one(AnswerInput)
        assert field.value == "2026-03"
        field.value = "May"
        await pilot.press("enter")
        await pilot.pause()
        assert told(pilot) == ["Write a year, or year and month, such as 2026-11: May"]
        pilot.app.screen.query_one(AnswerInput).value = "2025"
        await pilot.press("enter")
        await pilot.pause()
        assert "No longer on the screen (since 2025)" in shown(pilot)
        await pilot.press("escape", "escape")
        await pilot.pause()
        await find(pilot, "late")
        assert "No longer on the screen (since 2025)" in shown(pilot)
        await pilot.press("enter")
        await pilot.pause()
        await note(pilot, "3")
        assert change_of(collection, "shipment-is-late") is None
        await note(pilot, "1")
        assert change_of(collection, "shipment-is-late") is None
        assert told(pilot) == ["Nothing to change."]


async def test_a_label_is_found_by_its_new_name(
    run: Run, collection: Collection, clock: Clock
) -> None:
    change = Change("2026-02", "Track package")
    Editor(collection, "small").mark_changed("shipment-is-late", change, clock())
    async with run() as pilot:
        await find(pilot, "track pack")
        lines = [line.strip() for line in shown(pilot).splitlines()]
        assert "▸ Shipment is late  배송이 지연되었어요." in lines
        assert "On the screen now: Track package (since 2026-02)" in lines
        await pilot.press("escape")
        await pilot.pause()
        await problem(pilot, "track package")
        await pilot.press("enter")
        await pilot.pause()
        assert "On the screen now: Track package" in shown(pilot)


async def test_escape_goes_back_to_the_problem_and_then_home(run: Run) -> None:
    async with run("now", problem="late") as pilot:
        assert "▸ 배송이 지연되었어요." in shown(pilot)
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        assert pilot.app.screen.query_one(AnswerInput).value == "late"
        await pilot.press("escape")
        await pilot.pause()
        assert on(pilot, HomeScreen)


async def test_hostile_text_is_text(run: Run) -> None:
    async with run() as pilot:
        await find(pilot, "[/red] [@click=app.quit]x[/] %_")
        assert on(pilot, FindScreen)
        await pilot.press("escape")
        await pilot.pause()
        await problem(pilot, "[/b]")
        assert on(pilot, NowScreen)


def speak(language: str) -> None:
    use("ko" if language == "ko" else "en")


@looks((80, 24), (120, 40))
async def test_how_the_search_looks(
    run: Run, shipped: Collection, look: Look, language: str, size: tuple[int, int]
) -> None:
    speak(language)
    async with run(on=shipped, size=size) as pilot:
        await find(pilot, "환불")
        await pilot.press("down")
        await pilot.pause()
        assert look.draw(pilot) == look.kept


@looks((80, 24), (120, 40))
async def test_how_a_page_looks(
    run: Run, shipped: Collection, look: Look, language: str, size: tuple[int, int]
) -> None:
    speak(language)
    async with run(on=shipped, size=size) as pilot:
        await find(pilot, "환불상황")
        await pilot.press("enter")
        await pilot.pause()
        assert look.draw(pilot) == look.kept


@looks((80, 24), (60, 20), (120, 40))
async def test_how_a_problem_looks(
    run: Run, shipped: Collection, look: Look, language: str, size: tuple[int, int]
) -> None:
    speak(language)
    async with run(on=shipped, size=size) as pilot:
        await problem(pilot, "결제가 안 돼요")
        assert look.draw(pilot) == look.kept


@looks((80, 24), (60, 20), (120, 40))
async def test_how_the_steps_look(
    run: Run, shipped: Collection, look: Look, language: str, size: tuple[int, int]
) -> None:
    speak(language)
    async with run(on=shipped, size=size) as pilot:
        await problem(pilot, "컵이 깨져서 왔어요")
        await pilot.press("enter", "space", "space", "space", "space")
        await pilot.pause()
        assert look.draw(pilot) == look.kept
