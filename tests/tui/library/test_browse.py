"""Browsing, card actions and editing with real keys and the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import pytest
from rich.cells import cell_len

from malgil.base import i18n
from malgil.base.settings import SPECS, NewOrder
from malgil.collection import Collection
from malgil.library import card_actions
from malgil.library.browse import Column, Mark
from malgil.library.card_actions import ActionRequest, CardAction
from malgil.phrasebook.cards import CARD_KINDS
from malgil.scheduling.fsrs import Rating, State
from malgil.store.notes import read_notes
from malgil.tui.library.browse import COLUMN_NAMES, MARK_NAMES, BrowseScreen, _cell, _wide
from malgil.tui.library.card_page import CardScreen
from malgil.tui.library.edit import EditScreen
from malgil.tui.library.leeches import LeechScreen
from malgil.tui.library.phrasebooks import PhrasebooksScreen
from malgil.tui.shell.help import HelpScreen
from malgil.tui.shell.home import HomeScreen
from malgil.tui.shell.prompt import PromptScreen
from malgil.tui.shell.settings import BookSettingsScreen
from malgil.tui.widgets.lines import columns
from malgil.wording import STATE_NAMES, due
from tests.store.learner import study
from tests.tui.conftest import Run, Stopwatch, on, shown, told, write

if TYPE_CHECKING:
    from pathlib import Path

    from textual.pilot import Pilot

    from malgil.scheduling.card_state import Progress
    from tests.store.learner import Clock


def progress(collection: Collection, label: str, kind: str = "meaning") -> Progress:
    rows = collection.cards()
    (found,) = (
        row.progress
        for row in rows
        if row.card.type == kind and label in (row.card.prompt, *row.card.answers)
    )
    return found


def browse(pilot: Pilot[None]) -> BrowseScreen:
    assert isinstance(pilot.app.screen, BrowseScreen), pilot.app.screen
    return pilot.app.screen


async def press(pilot: Pilot[None], *keys: str) -> None:
    await pilot.press(*keys)
    await pilot.pause()


async def to(pilot: Pilot[None], text: str) -> None:
    """Jump by typing."""
    await write(pilot, text)
    await pilot.pause()


def line_with(pilot: Pilot[None], text: str) -> str:
    return next(line for line in shown(pilot).splitlines() if text in line)


def marked(pilot: Pilot[None]) -> str:
    row = browse(pilot).row
    assert row is not None
    return row.label


async def test_the_tree_folds_and_jumps(run: Run, stopwatch: Stopwatch) -> None:
    async with run() as pilot:
        await press(pilot, "4")
        rows = len(browse(pilot).rows)
        assert "Shipment is late" not in shown(pilot)
        await press(pilot, "down", "right")
        assert len(browse(pilot).rows) > rows
        await press(pilot, "left")
        assert len(browse(pilot).rows) == rows
        await to(pilot, "shipment")
        assert marked(pilot) == "Shipment is late"
        stopwatch.seconds += 5
        await pilot.press("물", "건")
        await pilot.pause()
        assert marked(pilot) == "Shipment never arrived"
        await press(pilot, "end")
        await press(pilot, "home")
        assert browse(pilot).marked == 0
        await press(pilot, "escape")
        assert on(pilot, HomeScreen)


async def test_one_card_is_steered_and_back(
    run: Run, collection: Collection, clock: Clock, stopwatch: Stopwatch
) -> None:
    study(collection, clock, lambda _: Rating.EASY)
    async with run() as pilot:
        await press(pilot, "4")
        await to(pilot, "shipmentis")
        await press(pilot, "f5")
        assert browse(pilot).is_table
        stopwatch.seconds += 5
        await to(pilot, "shippingi")
        assert progress(collection, "Shipping issues").state is State.REVIEW
        await press(pilot, "1")
        assert progress(collection, "Shipping issues").suspended
        await press(pilot, "1")
        assert not progress(collection, "Shipping issues").suspended
        await press(pilot, "2")
        assert progress(collection, "Shipping issues").buried_until is None
        assert told(pilot) == ["There is no card here that this would change."]
        await press(pilot, "5")
        assert progress(collection, "Shipping issues").flag == 1
        assert told(pilot)[-1] == "Flag · Shipping issues · 1 card"
        await press(pilot, "3")
        assert "Reset: this affects 1 card · 1 answer · Shipping issues." in shown(pilot)
        assert progress(collection, "Shipping issues").state is State.REVIEW
        await press(pilot, "enter")
        assert progress(collection, "Shipping issues").state is State.NEW
        await press(pilot, "f7")
        assert progress(collection, "Shipping issues").state is State.REVIEW
        await press(pilot, "4")
        await write(pilot, "12")
        await press(pilot, "enter")
        day = collection.day(clock())
        assert progress(collection, "Shipping issues").due_day == day + 12
        await press(pilot, "4")
        await write(pilot, "x")
        await press(pilot, "enter")
        assert any("2026-03-31" in text for text in told(pilot))
        await press(pilot, "6")
        await write(pilot, "remember me")
        await press(pilot, "enter")
        remark = read_notes(collection.connection, "small", "shipping-issues")
        assert remark.note == "remember me"
        assert collection.check() == []


async def test_more_than_ten_cards_are_asked_about(run: Run, collection: Collection) -> None:
    async with run() as pilot:
        await press(pilot, "4", "asterisk", "down", "asterisk", "down", "asterisk")
        count = len(browse(pilot).targets())
        assert count > 10
        await press(pilot, "1")
        assert f"affects {count} cards" in shown(pilot)
        await press(pilot, "escape")
        assert not any(row.progress.suspended for row in collection.cards())
        await press(pilot, "1", "enter")
        assert sum(row.progress.suspended for row in collection.cards()) == count
        await press(pilot, "escape")
        assert not browse(pilot).selected
        await press(pilot, "f7")
        assert not any(row.progress.suspended for row in collection.cards())
        assert told(pilot)[-1] == f"Undone: suspending · {count} cards"


async def test_what_is_selected_is_named_not_the_marked_line(
    run: Run, collection: Collection
) -> None:
    async with run() as pilot:
        await press(pilot, "4", "f5", "space", "space")
        screen = browse(pilot)
        first, second = (row.label for row in screen.rows[:2])
        names = dict.fromkeys((first, second))
        marked = screen.row
        assert marked is not None
        await press(pilot, "4")
        question = next(line for line in shown(pilot).splitlines() if "Due in how many" in line)
        assert all(name in question for name in names)
        assert "2 cards" in question
        await press(pilot, "escape")
        assert screen.can("note") == (len(names) == 1)
        await press(pilot, "1")
        assert told(pilot)[-1] == f"Suspend · {' · '.join(names)} · 2 cards"


async def test_filters_and_columns(run: Run, collection: Collection, clock: Clock) -> None:
    study(collection, clock, lambda _: Rating.EASY)
    async with run(size=(120, 40)) as pilot:
        await press(pilot, "4", "f5", "f3", "2")
        assert all(row.progress.state is State.NEW for row in browse(pilot).rows)  # type: ignore[union-attr] # the table's rows
        await press(pilot, "comma", "1")
        assert len(browse(pilot).rows) == len(collection.cards())
        await press(pilot, "greater_than_sign")
        labels = [row.label.casefold() for row in browse(pilot).rows]
        assert labels == sorted(labels)
        await press(pilot, "minus")
        assert [row.label.casefold() for row in browse(pilot).rows] == labels[::-1]
        await pilot.click("#head", offset=(4, 1))
        await pilot.pause()
        assert [row.label.casefold() for row in browse(pilot).rows] == labels


@pytest.mark.parametrize("view", ["tree", "table"])
async def test_the_filter_is_a_menu_with_counts(
    run: Run, collection: Collection, clock: Clock, view: str
) -> None:
    flag = ActionRequest(action=CardAction.FLAG, flag=1)
    card_actions.apply(collection, ["small/shipment-is-late/label"], flag, clock())
    async with run(size=(60, 20)) as pilot:
        await press(pilot, "4", *(["f5"] if view == "table" else []), "f3")
        assert on(pilot, PromptScreen)
        text = shown(pilot)
        cards = len(collection.cards())
        assert f"1  all · {cards} cards" in text
        assert f"2  new · {cards} cards" in text
        assert "8  flagged · 1 card" in text
        assert "9  with a note · 0 cards" in text
        await press(pilot, "8")
        assert marked(pilot) in ("Shipping issues", "Shipment is late")
        assert browse(pilot).rows[-1].label == "Shipment is late"
        await press(pilot, "f3", "escape")
        assert "Filter: flagged" in shown(pilot)
        await press(pilot, "f3", "1")
        assert "Filter: all" in shown(pilot)


@pytest.mark.parametrize("key", ["slash", "ctrl+n"])
async def test_the_tree_is_searched_as_one_types(
    run: Run, key: str, collection: Collection
) -> None:
    async with run() as pilot:
        await press(pilot, "4")
        folded = len(browse(pilot).rows)
        await press(pilot, key)
        await to(pilot, "shipmnt never")
        assert marked(pilot) == "Shipment never arrived"
        await press(pilot, "ctrl+u")
        await to(pilot, "never 1q")  # text in the field
        await press(pilot, "backspace", "backspace")
        labels = [row.label for row in browse(pilot).rows]
        assert labels == ["Shipping issues", "Shipment never arrived"]
        assert marked(pilot) == "Shipment never arrived"
        assert not any(row.progress.suspended for row in collection.cards())
        await press(pilot, "enter", "1")
        assert progress(collection, "Shipment never arrived").suspended
        await press(pilot, "slash", "ctrl+u")
        await to(pilot, "ㅁㄱ")
        await press(pilot, "backspace", "backspace")
        assert len(browse(pilot).rows) == folded
        await to(pilot, "never")
        await press(pilot, "escape")
        assert marked(pilot) == "Shipment never arrived"
        assert len(browse(pilot).rows) > folded
        await press(pilot, "escape")
        assert on(pilot, HomeScreen)


async def test_the_table_is_searched_within_the_filter(
    run: Run, collection: Collection, clock: Clock
) -> None:
    flag = ActionRequest(action=CardAction.FLAG, flag=1)
    card_actions.apply(collection, ["small/shipment-is-late/label"], flag, clock())
    async with run() as pilot:
        await press(pilot, "4", "f5", "slash")
        await pilot.press("배", "송")
        await pilot.pause()
        found = browse(pilot).rows
        assert 0 < len(found) < len(collection.cards())
        assert all("배송" in " ".join(row.glosses) for row in found)
        await press(pilot, "f3")
        assert f"1  all · {len(found)} cards" in shown(pilot)
        await press(pilot, "8")
        assert [row.label for row in browse(pilot).rows] == ["Shipment is late"]
        await press(pilot, "slash", "ctrl+u")
        await to(pilot, "zzzz")
        assert "No matching cards" in shown(pilot)
        await press(pilot, "enter")
        assert on(pilot, BrowseScreen)


async def test_the_mouse_marks_opens_and_scrolls(run: Run) -> None:
    async with run() as pilot:
        await press(pilot, "4")
        await pilot.click("Window", offset=(8, 1))
        await pilot.pause()
        assert browse(pilot).marked == 1
        await pilot.click("Window", offset=(8, 1))
        await pilot.pause()
        assert on(pilot, CardScreen)
        await press(pilot, "escape")
        assert on(pilot, BrowseScreen)


async def test_a_cards_page(run: Run, collection: Collection, clock: Clock) -> None:
    study(collection, clock, lambda _: Rating.EASY)
    async with run(size=(80, 40)) as pilot:
        await press(pilot, "4", "down", "enter")
        assert on(pilot, CardScreen)
        text = shown(pilot)
        assert "Forgetting curve" in text
        assert "Easy" in text
        await press(pilot, "right")
        assert "Not answered yet" in shown(pilot)
        await press(pilot, "left", "5")
        assert "★" in shown(pilot)
        await press(pilot, "f7")
        assert "★" not in shown(pilot)


async def test_a_label_is_edited_everywhere_and_only_here(run: Run, collection: Collection) -> None:
    async with run() as pilot:
        await press(pilot, "4")
        await to(pilot, "shipment")
        await press(pilot, "8")
        assert on(pilot, EditScreen)
        await press(pilot, "1", "end")
        await write(pilot, "!")
        await press(pilot, "enter")
        assert "only here" in shown(pilot)
        await press(pilot, "2")
        labels = [place.path[-1] for place in collection.book("small").places()]
        assert "Shipment is late!" in labels
        assert "Shipment is late" in labels
        await press(pilot, "f7")
        await press(pilot, "1", "end")
        await write(pilot, "!")
        await press(pilot, "enter", "1", "1")
        labels = [place.path[-1] for place in collection.book("small").places()]
        assert "Shipment is late" not in labels
        assert collection.check() == []
        await press(pilot, "escape")
        assert marked(pilot) == "Shipment is late!"


async def test_an_edit_that_cannot_be_changes_nothing(run: Run, collection: Collection) -> None:
    before = collection.book("small")
    async with run() as pilot:
        await press(pilot, "4")
        await to(pilot, "shipment")
        await press(pilot, "8", "2")
        await press(pilot, "ctrl+u", "enter", "1")
        assert any("no gloss" in text for text in told(pilot))
        await press(pilot, "7")
        await press(pilot, "ctrl+u")
        await write(pilot, "Shipment is late")
        await press(pilot, "enter")
        assert any("There are several" in text for text in told(pilot))
        await press(pilot, "ctrl+u")
        await write(pilot, "Shipping issues > Shipment is late")
        await press(pilot, "enter")
        assert any("under itself" in text for text in told(pilot))
        assert "Shipping issues > Shipment is late" in shown(pilot)
        assert collection.book("small") == before


async def test_items_are_added_moved_and_archived(run: Run, collection: Collection) -> None:
    async with run() as pilot:
        await press(pilot, "4", "down", "8", "6")
        await write(pilot, "Brand new")
        await press(pilot, "enter")
        await write(pilot, "new")
        await press(pilot, "enter")
        places = collection.book("small").places()
        assert any(place.path[-1] == "Brand new" for place in places)
        await press(pilot, "escape")
        await to(pilot, "brand")
        await press(pilot, "8", "left_square_bracket")
        await press(pilot, "8", "enter")
        assert on(pilot, BrowseScreen)
        labels = [place.path[-1] for place in collection.book("small").places()]
        assert "Brand new" not in labels
        assert collection.check() == []


def make_leech(collection: Collection, clock: Clock) -> None:
    """Forget a card nine times."""
    card = "small/shipment-is-late/meaning"
    collection.answer(card, 4, clock())
    for _ in range(9):
        clock.next_day(30)
        collection.answer(card, 1, clock())
        clock.go(minutes=20)
        collection.answer(card, 4, clock())


async def test_leeches_wait_for_one_another(run: Run, collection: Collection, clock: Clock) -> None:
    make_leech(collection, clock)
    async with run() as pilot:
        await press(pilot, "4", "9")
        assert on(pilot, LeechScreen)
        assert "forgotten 9 times" in shown(pilot)
        await press(pilot, "7")
        await write(pilot, "a hook")
        await press(pilot, "enter")
        assert "a hook" in shown(pilot)
        await press(pilot, "enter")
        assert on(pilot, CardScreen)
        await press(pilot, "escape", "escape")
        assert on(pilot, BrowseScreen)


async def test_one_of_a_pair_waits_until_the_other_is_firm(
    run: Run, tmp_path: Path, clock: Clock
) -> None:
    book = "amazon-live-chat"
    card = f"{book}/check-status-of-a-refund/meaning"
    with Collection.open(tmp_path / "whole", now=clock()) as whole:
        whole.answer(card, 4, clock())
        for _ in range(8):
            clock.next_day(30)
            for rating in (1, 4):
                whole.answer(card, rating, clock())
                clock.go(minutes=20)
        clock.next_day()
        whole.answer(card, 1, clock())
        async with run(on=whole) as pilot:
            await press(pilot, "4", "9")
            assert "Looks like: Check status of a return" in shown(pilot)
            await press(pilot, "8")
            assert "Which one do you hold back" in shown(pilot)
            await press(pilot, "1")
            waiting = [row.card.id for row in whole.cards() if row.progress.suspended]
            assert f"{book}/check-status-of-a-return/meaning" in waiting
            await press(pilot, "f7")
            assert not any(row.progress.suspended for row in whole.cards())
        assert whole.check() == []


async def test_no_leech_no_list(run: Run) -> None:
    async with run() as pilot:
        await press(pilot, "4", "9")
        assert on(pilot, BrowseScreen)
        assert told(pilot) == ["No leeches."]


async def test_phrasebooks_are_archived_and_come_back(
    run: Run, collection: Collection, clock: Clock
) -> None:
    from msgspec.structs import replace

    collection.import_book(replace(collection.book("small"), id="other"), clock())
    study(collection, clock, most=5)
    async with run() as pilot:
        await press(pilot, "4", "0", "down", "3")
        assert on(pilot, PromptScreen)
        assert "Archive Small menu? The collection keeps its" in shown(pilot)
        await press(pilot, "enter")
        assert on(pilot, PhrasebooksScreen)
        assert [row.id for row in collection.phrasebooks()] == ["small"]
        await press(pilot, "4")
        assert len(collection.phrasebooks()) == 2
        await press(pilot, "home", "up", "1")
        assert on(pilot, HomeScreen)


OWN = [spec.name for spec in SPECS.values() if spec.of_book]


@pytest.mark.parametrize("key", ["5", "f9"])
async def test_a_phrasebook_has_settings_of_its_own(
    run: Run, collection: Collection, clock: Clock, key: str
) -> None:
    from msgspec.structs import replace

    collection.set_setting("new_order", "meanings", clock())
    collection.import_book(replace(collection.book("small"), id="other"), clock())
    async with run() as pilot:
        await press(pilot, "4", "0", "down", key)
        assert on(pilot, BookSettingsScreen)
        assert "follows" in line_with(pilot, "Order of new cards")
        await press(pilot, *["down"] * OWN.index("new_order"), "right")
        assert collection.settings.of_book == {"other": {"new_order": "ways"}}
        assert collection.settings.order_of("small") is NewOrder.MEANINGS
        assert "◂ Paths first ▸" in line_with(pilot, "Order of new cards")
        assert "three times as fast" in shown(pilot)
        await press(pilot, "f7")
        assert collection.settings.of_book == {}
        await press(pilot, "f8", "down", "enter", "2", "5", "enter")
        assert collection.settings.for_book("other").new_per_day == 25
        assert "The common limit holds too." in shown(pilot)
        await press(pilot, *["up"] * 4, "right")
        assert "Off" in line_with(pilot, "Meaning cards")
        await press(pilot, "escape")
        assert on(pilot, PhrasebooksScreen)
        assert "Paths first" in shown(pilot)
        assert "3 own settings" in shown(pilot)


@pytest.mark.parametrize("key", ["delete", "backspace"])
async def test_a_setting_of_a_phrasebook_follows_the_collection_again(
    run: Run, collection: Collection, clock: Clock, key: str
) -> None:
    collection.set_setting("desired_retention/small", 0.8, clock())
    async with run() as pilot:
        await press(pilot, "4", "0", "5")
        await pilot.app.workers.wait_for_complete()
        assert "◂ 80% ▸" in line_with(pilot, "Desired retention")
        assert "Automatic: 80%" in line_with(pilot, "of meaning cards")
        await press(pilot, key)
        assert collection.settings.of_book == {}
        assert "◂ 90% · follows ▸" in line_with(pilot, "Desired retention")
        await press(pilot, key)
        assert collection.settings.of_book == {}
        await press(pilot, "f7")
        assert collection.settings.of_book == {"small": {"desired_retention": 0.8}}
        await press(pilot, "enter", "8", "1", "backspace", "5", "enter")
        assert collection.settings.of_book == {"small": {"desired_retention": 0.85}}


async def test_help_lies_over_a_prompt(run: Run, collection: Collection) -> None:
    async with run() as pilot:
        await press(pilot, "4", "down", "6")
        await write(pilot, "kept")
        await press(pilot, "f1")
        assert on(pilot, HelpScreen)
        await press(pilot, "escape")
        assert on(pilot, PromptScreen)
        await press(pilot, "enter")
        assert on(pilot, BrowseScreen)
        assert read_notes(collection.connection, "small", "shipping-issues").note == "kept"


async def test_outside_text_is_shown_as_it_is(
    run: Run, collection: Collection, clock: Clock
) -> None:
    card_actions.write_notes(collection, "small", "shipment-is-late", clock(), mnemonic="[b]x[/")
    card_actions.apply(
        collection,
        ["small/shipment-is-late/label"],
        ActionRequest(action=CardAction.FLAG, flag=1),
        clock(),
    )
    async with run(size=(80, 40)) as pilot:
        await press(pilot, "4")
        await to(pilot, "shipment")
        await press(pilot, "enter")
        assert "[b]x[/" in shown(pilot)


@pytest.mark.parametrize("language", ["ko", "en"])
def test_cells_of_the_table_never_touch(language: Literal["ko", "en"]) -> None:
    i18n.use(language)
    names = {
        Column.TYPE: [kind.caption for kind in CARD_KINDS.values()],
        Column.STATE: [*STATE_NAMES.values(), MARK_NAMES[Mark.SUSPENDED]],
    }
    for column in COLUMN_NAMES.keys() - {Column.LABEL}:
        for name in names.get(column, ()):
            cell = columns([_cell(i18n._(name), column)]).plain
            assert cell.startswith(f"{i18n._(name)} ")
        assert cell_len(f"{i18n._(COLUMN_NAMES[column])}↑ ") <= _wide(column)
    for day in (999 - 365, 998, 999, 36_500):
        assert cell_len(due(day, 999)) < _wide(Column.DUE)
