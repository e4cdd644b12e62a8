"""Home in all its states, from made-up values and from a real collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from textual.widgets._toast import Toast

from malgil.base.learning_day import to_ms
from malgil.review.views import Backlog, Home, Pause
from malgil.store.review_queries import BranchMemory
from malgil.tui.app import MalgilApp
from malgil.tui.review.screen import ReviewScreen
from malgil.tui.shell.home import HomeScreen
from tests.store.learner import study
from tests.tui.conftest import Run, on, past_reading, ratings, shown, told

if TYPE_CHECKING:
    from malgil.collection import Collection
    from tests.store.learner import Clock

HOME = Home(
    title="[b]Menu[/",
    items=129,
    walkable=61,
    leaves=104,
    pause=None,
    days_studied=24,
    new=10,
    learning=2,
    review=23,
    seconds=360,
    backlog=None,
    branches=(
        BranchMemory("", "", True, 0.96, "amazon"),
        BranchMemory("Where's my stuff?", "내 물건은 어디있어요?", False, 0.84, "amazon"),
        BranchMemory("[red]x[/]", "", False, 0.004, "amazon"),
        BranchMemory("Whole", "", False, 1.0, "amazon"),
        BranchMemory("Almost", "", False, 0.999, "amazon"),
    ),
    week=(3, 9, 12, 0, 8, 12, 1),
    first_day=False,
    next_due_ms=None,
    answered_today=0,
)


def show(monkeypatch: pytest.MonkeyPatch, **changes: object) -> None:
    home = replace(HOME, **changes)
    monkeypatch.setattr("malgil.collection.Collection.home", lambda *_given: home)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 60)])
async def test_home_shows_what_one_can_do_now(
    run: Run, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    show(monkeypatch)
    async with run(size=size) as pilot:
        screen = shown(pilot)
        for text in (
            "Paths you know  61 / 104",
            "24 days studied of the last 30",
            "[b]Menu[/ · 129 menu items",
            "Review 23",
            "Learning 2",
            "New 10",
            "▸ Enter  Start today's session",
            "35 cards, 6 minutes",
            "Contact flow",
            "Where's my stuff?",
            "[red]x[/]",
            "▂▅▇·▅▇▁",
            "45 answers",
            "F1 · ? Help",
        ):
            assert text in screen
        assert all(len(line) <= size[0] for line in screen.splitlines())


@pytest.mark.parametrize("size", [(60, 20), (80, 24)])
async def test_home_says_what_a_pause_cost(
    run: Run, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    show(monkeypatch, pause=Pause(days=3, walkable_before=64))
    async with run(size=size) as pilot:
        said = " ".join(shown(pilot).split())
        assert "3 days off: 64 → 61 paths." in said
        assert "It takes 6 minutes to get them back." in said


async def test_bars_are_full_or_empty_only_at_the_ends(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(monkeypatch)
    async with run() as pilot:
        lines = {
            name: next(line for line in shown(pilot).splitlines() if name in line)
            for name in ("[red]x[/]", "Whole", "Almost")
        }
        assert "▏░░░░░░░░░   1%" in lines["[red]x[/]"]
        assert "██████████ 100%" in lines["Whole"]
        assert "█████████▉  99%" in lines["Almost"]


async def test_the_first_day_says_how_it_goes(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    show(monkeypatch, first_day=True)
    async with run(size=(60, 20)) as pilot:
        assert "Recall the meaning, press Enter. Knew it: 3. Did not: 1." in shown(pilot)


async def test_a_backlog_has_a_plan(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    show(monkeypatch, backlog=Backlog(overdue=143, today=40, seconds=360, days=4))
    async with run(size=(120, 40)) as pilot:
        screen = " ".join(shown(pilot).replace("│", " ").split())
        assert "143 overdue cards · 40 cards" in screen
        assert "Caught up in 4 days." in screen


async def test_a_session_that_was_left_is_continued(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(monkeypatch, answered_today=3)
    async with run() as pilot:
        assert "Continue today's session" in shown(pilot)


async def test_nothing_left_is_said_and_cannot_be_started(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(monkeypatch, new=0, learning=0, review=0)
    async with run() as pilot:
        assert "✓ Done for today." in shown(pilot)
        assert "See you tomorrow." in shown(pilot)
        await pilot.press("enter", "escape")
        await pilot.pause()
        assert on(pilot, HomeScreen)


async def test_a_learning_card_that_comes_later_is_told(
    run: Run, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    due = to_ms(clock()) + 40 * 60_000
    show(monkeypatch, new=0, learning=1, review=0, next_due_ms=due)
    async with run(size=(120, 40)) as pilot:
        assert "The next learning card comes at 09:40." in shown(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, HomeScreen)
        assert not screen.can("start")
        clock.go(minutes=25)
        await screen._look_again()
        assert screen.can("start")


@pytest.mark.parametrize("key", ["enter", "space"])
async def test_one_key_starts(run: Run, key: str) -> None:
    async with run() as pilot:
        await pilot.press(key)
        await pilot.pause()
        assert on(pilot, ReviewScreen)


async def test_the_start_can_be_clicked(run: Run) -> None:
    async with run() as pilot:
        lines = shown(pilot).splitlines()
        row = next(at for at, line in enumerate(lines) if "▸ Enter" in line)
        await pilot.click(offset=(lines[row].index("Enter"), row))
        await pilot.pause()
        assert on(pilot, ReviewScreen)


async def test_an_answer_can_be_undone_from_home(run: Run, collection: Collection) -> None:
    async with run("review") as pilot:
        await past_reading(pilot)
        await pilot.press("enter", "3", "escape")
        await pilot.pause()
        assert on(pilot, HomeScreen)
        await pilot.press("f7")
        assert ratings(collection) == []
        assert told(pilot) == ["Undone: answer · Shipping issues"]
        await pilot.press("f8")
        assert ratings(collection) == [3]
        assert told(pilot) == ["Redone: answer · Shipping issues"]


@pytest.mark.parametrize("key", ["q", "ㅂ", "f10", "ctrl+q"])
async def test_home_is_left_with_any_keyboard(run: Run, key: str) -> None:
    async with run() as pilot:
        await pilot.press(key)
        await pilot.pause()
        assert pilot.app.return_code == 0
        assert not pilot.app.is_running or pilot.app._exit


@pytest.mark.parametrize("size", [(60, 24), (80, 24)])
@pytest.mark.parametrize(("key", "order"), [("6", "ways"), ("7", "meanings")])
async def test_a_collection_in_use_is_offered_paths_first_once(
    run: Run, collection: Collection, clock: Clock, size: tuple[int, int], key: str, order: str
) -> None:
    answered(collection, clock)
    forget_order(collection)
    clock.next_day()
    async with run(size=size) as pilot:
        screen = shown(pilot)
        assert "New: paths first." in screen
        assert "6  Paths first" in screen
        assert "7  Keep meanings first" in screen
        await pilot.press(key)
        await pilot.pause()
        assert "paths first." not in shown(pilot)
        assert collection.settings.new_order == order
        await pilot.press("6", "7")
        assert collection.settings.new_order == order
    async with run(size=size) as pilot:
        assert "paths first." not in shown(pilot)


async def test_a_new_collection_is_offered_nothing(
    run: Run, collection: Collection, clock: Clock
) -> None:
    forget_order(collection)
    async with run() as pilot:
        assert "New: paths first." not in shown(pilot)
    collection.set_setting("new_order", "meanings", clock())
    answered(collection, clock)
    async with run() as pilot:
        assert "New: paths first." not in shown(pilot)


@pytest.mark.parametrize("size", [(60, 24), (80, 24)])
async def test_the_first_day_says_what_comes_in_which_order(
    run: Run, collection: Collection, clock: Clock, size: tuple[int, int]
) -> None:
    text = "Paths through the menu come first."
    collection.set_setting("new_order", "ways", clock())
    async with run(size=size) as pilot:
        assert text in shown(pilot)
    answered(collection, clock)
    clock.next_day()
    async with run(size=size) as pilot:
        assert text not in shown(pilot)


async def test_meanings_first_says_nothing_of_paths_first(
    run: Run, collection: Collection, clock: Clock
) -> None:
    collection.set_setting("new_order", "meanings", clock())
    async with run() as pilot:
        assert "come first" not in shown(pilot)


def answered(collection: Collection, clock: Clock) -> None:
    card = collection.next_card(clock())
    assert card is not None
    collection.answer(card.id, 3, clock())


def forget_order(collection: Collection) -> None:
    """Make the collection one from before there were orders."""
    collection.connection.execute("DELETE FROM setting WHERE name = 'new_order'")
    collection.forget_cached()


@pytest.mark.parametrize("keys", [(), ("2",), ("3",), ("4",), ("5",), ("9",), ("9", "f5")])
async def test_the_newest_action_is_undone_on_every_screen(
    run: Run, collection: Collection, clock: Clock, keys: tuple[str, ...]
) -> None:
    card = collection.next_card(clock())
    assert card is not None
    collection.answer(card.id, 3, clock())
    collection.set_setting("new_per_day", 3, clock())
    async with run() as pilot:
        await pilot.press(*keys)
        await pilot.pause()
        screen = type(pilot.app.screen)
        await pilot.press("f7")
        await pilot.pause()
        assert told(pilot) == ["Undone: setting · New cards per day"]
        await pilot.press("f7")
        await pilot.pause()
        assert ratings(collection) == []
        await pilot.press("f8", "f8")
        await pilot.pause()
        assert ratings(collection) == [3]
        assert collection.settings.new_per_day == 3
        assert on(pilot, screen)


async def test_home_counts_anew_at_the_rollover(
    run: Run, collection: Collection, clock: Clock
) -> None:
    study(collection, clock)
    async with run() as pilot:
        assert "Done for today." in shown(pilot)
        clock.next_day()
        app = pilot.app
        assert isinstance(app, MalgilApp)
        app.look_at_day()
        await pilot.pause()
        left = collection.counts(clock())
        assert f"Review {left.review}" in shown(pilot)
        assert f"New {left.new}" in shown(pilot)
        assert left.new


async def test_with_several_phrasebooks_home_says_whose_numbers_they_are(
    run: Run, collection: Collection, clock: Clock
) -> None:
    book = collection.book("small")
    collection.import_book(replace(book, id="zoo", title={"en": "Zoo menu"}), clock())
    async with run(size=(120, 40)) as pilot:
        screen = shown(pilot)
        size = sum(row.items for row in collection.phrasebooks())
        assert f"All 2 phrasebooks · {size} menu items" in screen
        assert [name in screen for name in ("Zoo menu", "zoo ")] == [True, False]
    async with run(size=(120, 40), phrasebook="zoo") as pilot:
        assert f"Zoo menu · {size // 2} menu items" in shown(pilot)


async def test_the_menu_map_and_the_statistics_say_whose_numbers_they_are(
    run: Run, collection: Collection, clock: Clock
) -> None:
    book = collection.book("small")
    collection.import_book(replace(book, id="zoo-2", title={"en": "Zoo menu"}), clock())
    async with run(size=(120, 40)) as pilot:
        await pilot.press("5", "6")
        await pilot.app.workers.wait_for_complete()
        for _ in range(50):
            await pilot.pause(0.02)
            if "Zoo menu" in shown(pilot):
                break
        assert "All 2 phrasebooks" in shown(pilot)
        assert "Zoo menu" in shown(pilot)
        assert "zoo-2" not in shown(pilot)


@pytest.mark.parametrize("size", [(80, 24), (100, 30), (101, 30)])
@pytest.mark.parametrize("first", ["", "x"])
async def test_a_notice_over_the_frames_is_whole(
    run: Run, size: tuple[int, int], first: str
) -> None:
    words = [f"{letter}말이에요" for letter in f"{first}가나다라마바사아자차카타파하"]
    async with run(size=size) as pilot:
        pilot.app.notify(" ".join(words), markup=False)
        await pilot.pause()
        await pilot.pause()
        assert [word for word in words if word not in shown(pilot)] == []


async def test_a_notice_is_shown_once_while_something_is_asked(run: Run) -> None:
    async with run() as pilot:
        pilot.app.notify("Undone: everything")
        await pilot.pause()
        screen = pilot.app.screen
        assert isinstance(screen, HomeScreen)
        screen.confirm("Really?", list)
        await pilot.pause()
        await pilot.pause()
        assert shown(pilot).count("Undone: everything") == 1
        below, above = (each.query_one(Toast) for each in pilot.app.screen_stack[-2:])
        assert (below.display, above.display) == (False, True)
        await pilot.press("escape")
        await pilot.pause()
        assert below.display
