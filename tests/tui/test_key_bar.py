"""The words of the key bar: in each state of each screen they say what Enter and Esc do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from msgspec.structs import replace

from malgil.phrasebook.cards import LABEL, MEANING, PATH
from malgil.tui.navigation import load
from malgil.tui.review.screen import ReviewScreen
from malgil.tui.shell.base import KeyScreen
from malgil.tui.widgets.action_bar import ActionBar, ActionButton
from malgil.tui.widgets.answer_input import AnswerInput
from tests.tui.conftest import Run, bring, past_reading, shown
from tests.tui.cursors import CURSORS
from tests.tui.quizzing import setup

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.pilot import Pilot

    from malgil.collection import Collection
    from tests.store.learner import Clock
    from tests.tui.cursors import Terminal

SIZE = (140, 40)


class State(NamedTuple):
    """A state of a screen.

    Attributes:
        keys: The keys that lead to it from the first screen; `=text` is typed into the field.
        enter: What the bar says of Enter, or None if it must say nothing.
        entered: The screen after Enter, and what holds there.
        esc: What the bar says of Esc, or None.
        left: The screen after Esc, and what holds there.
        start: How the app starts: `review` and a card type, a quiz mode, or home.
    """

    keys: str
    enter: str | None
    entered: tuple[str, Callable[[Any], object]]
    esc: str | None
    left: tuple[str, Callable[[Any], object]]
    start: Any = "home"


def always(_screen: Any) -> bool:
    return True


def at_stage(name: str) -> Callable[[Any], object]:
    return lambda screen: screen.stage.name == name


def has_field(screen: Any) -> bool:
    return bool(screen.query(AnswerInput))


HOME = ("home", always)
STATES = {
    "home": State("", "Start today's session", ("review", always), None, HOME),
    "meaning asked": State(
        "", "Show answer", ("review", at_stage("REVEALED")), "Home", HOME, MEANING
    ),
    "meaning revealed": State(
        "enter", "Good", ("review", lambda one: one.stage.name != "REVEALED"), "Home", HOME, MEANING
    ),
    "label, nothing typed": State(
        "", "Show answer", ("review", at_stage("REVEALED")), "Home", HOME, LABEL
    ),
    "label typed": State(
        "=Shipment", "Confirm", ("review", at_stage("VERDICT")), "Home", HOME, LABEL
    ),
    "verdict": State(
        "=Shipment enter",
        "Next",
        ("review", lambda one: one.stage.name != "VERDICT"),
        "Home",
        HOME,
        LABEL,
    ),
    "path": State("", "Choose", ("review", always), "Home", HOME, PATH),
    "order": State(
        "", "Pick up", ("quiz", lambda one: one.card.held), "Home", HOME, setup("order")
    ),
    "order, carrying": State(
        "enter down",
        "Drop",
        ("quiz", lambda one: not one.card.held),
        "Put back",
        ("quiz", lambda one: not one.card.held),
        setup("order"),
    ),
    "order, on its last line": State(
        "up", "Confirm", ("quiz", at_stage("VERDICT")), "Home", HOME, setup("order")
    ),
    "order, paused": State(
        "f3", "Go on", ("quiz", at_stage("ASKING")), "Home", HOME, setup("order")
    ),
    "quiz verdict": State("up enter", "Next", ("quiz", at_stage("ASKING")), "Home", HOME, "order"),
    "places, none marked": State(
        "", None, ("quiz", at_stage("ASKING")), "Home", HOME, setup("where")
    ),
    "places, one marked": State(
        "space", "Confirm", ("quiz", at_stage("VERDICT")), "Home", HOME, setup("where")
    ),
    "walk": State("", "Choose", ("quiz", always), "Home", HOME, setup("walk")),
    "quiz set-up": State("2", "Go on", ("quiz-setup", lambda one: one._on_branches), "Home", HOME),
    "quiz set-up, branches": State(
        "2 enter",
        "Start",
        ("quiz", always),
        "Back",
        ("quiz-setup", lambda one: not one._on_branches),
    ),
    "quiz set-up, a run was left": State(
        "2 enter enter escape 2 enter",
        "Resume",
        ("quiz", always),
        "Back",
        ("quiz-setup", lambda one: not one._on_branches),
    ),
    "search, nothing typed": State("3", None, ("find", always), "Back", HOME),
    "search, found": State("3 =late", "Details", ("item", always), "Back", HOME),
    "search, nothing found": State("3 =qqqqq", None, ("find", always), "Back", HOME),
    "phrase": State(
        "3 =late enter", "Practise this path", ("quiz", always), "Back", ("find", always)
    ),
    "quiz from the search": State(
        "3 =late enter enter", "Choose", ("quiz", always), "Back", ("find", always)
    ),
    "now, nothing typed": State("1", None, ("now", always), "Home", HOME),
    "now, found": State(
        "1 =배송이", "Show the steps", ("now", lambda one: one.checklist), "Home", HOME
    ),
    "now, steps": State(
        "1 =배송이 enter",
        "Tick",
        ("now", always),
        "Back",
        ("now", lambda one: one.checklist is None),
    ),
    "now, on a ticked step": State(
        "1 =배송이 enter enter up",
        "Untick",
        ("now", always),
        "Back",
        ("now", lambda one: one.checklist is None),
    ),
    "browse": State("4 down", "Card", ("card", always), "Home", HOME),
    "browse, in the field": State(
        "4 slash",
        "To the list",
        ("browse", lambda one: one.focused is None),
        "End the search",
        ("browse", lambda one: not has_field(one)),
    ),
    "browse, nothing found": State(
        "4 slash =qqqqq",
        None,
        ("browse", always),
        "End the search",
        ("browse", lambda one: not has_field(one)),
    ),
    "browse, with a selection": State(
        "4 down space up",
        "Card",
        ("card", always),
        "End the selection",
        ("browse", lambda one: not one.selected),
    ),
    "card": State("4 down enter", "Other cards", ("card", always), "Back", ("browse", always)),
    "edit": State("4 down 8", "Change", ("prompt", always), "Back", ("browse", always)),
    "phrasebooks": State("4 0", "Browse", ("browse", always), "Back", ("browse", always)),
    "prompt": State("4 down 4", "OK", ("browse", always), "Leave it", ("browse", always)),
    "prompt with options": State("4 f3", None, ("prompt", always), "Leave it", ("browse", always)),
    "settings, few values": State("9", "Next value", ("settings", always), "Home", HOME),
    "settings, a number": State(
        "9 down", "Type a value", ("settings", lambda one: one.editing), "Home", HOME
    ),
    "settings, while typing": State(
        "9 down enter",
        "Save",
        ("settings", lambda one: not one.editing),
        "Leave it",
        ("settings", lambda one: not one.editing),
    ),
    "files from the settings": State("9 f3", None, ("files", always), "Back", ("settings", always)),
    "statistics": State("5", None, ("stats", always), "Home", HOME),
    "statistics, menu map": State(
        "5 6 down", "Practise this branch", ("quiz", always), "Home", HOME
    ),
    "quiz from the statistics": State(
        "5 6 down enter", "Choose", ("quiz", always), "Back", ("stats", always)
    ),
    "look ahead": State("5 f5", None, ("simulate", always), "Back", ("stats", always)),
    "look ahead, another value": State(
        "5 f5 right", "Use this retention", ("simulate", always), "Back", ("stats", always)
    ),
    "fit, too few answers": State("5 f2", None, ("optimise", always), "Back", ("stats", always)),
    "help": State("f1", "Back", HOME, "Back", HOME),
    "help, in the field": State(
        "f1 slash",
        "End the search",
        ("help", lambda one: not has_field(one)),
        "End the search",
        ("help", lambda one: not has_field(one)),
    ),
}


async def settle(pilot: Pilot[None]) -> None:
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def said(pilot: Pilot[None], key: str, written: str) -> str | None:
    """Return what the row of actions and the key bar say of a key, or None."""
    screen = pilot.app.screen
    assert isinstance(screen, KeyScreen)
    buttons = [
        one for row in screen.query(ActionBar) if row.display for one in row.query(ActionButton)
    ]
    for button in buttons:
        if button.display and written in button.item.key.split(" · "):
            return button.item.label
    text = shown(pilot)
    for command in screen.hinted():
        if key in command.all_keys and (command.shown or command.name in text):
            return command.name if command.name in text else None
    return None


def options_of(state: State, collection: Collection, clock: Clock) -> dict[str, Any]:
    """Return how the app starts for a state, of whose card type a card is due."""
    if state.start in (MEANING, LABEL, PATH):
        if state.start is not MEANING:
            bring(collection, clock, state.start)
        return {"start": "review"}
    if state.start == "home":
        return {"start": "home"}
    return {"start": "quiz", "quiz": setup("order") if state.start == "order" else state.start}


async def reach(pilot: Pilot[None], state: State) -> None:
    if pilot.app.screen_stack and isinstance(pilot.app.screen, ReviewScreen):
        await past_reading(pilot)
    for key in state.keys.split():
        if key.startswith("="):
            pilot.app.screen.query_one(AnswerInput).insert_text_at_cursor(key[1:])
        else:
            await pilot.press(key)
        await settle(pilot)


@pytest.mark.parametrize("key", ["enter", "escape"])
@pytest.mark.parametrize("name", STATES)
async def test_the_bar_says_what_enter_and_esc_do(
    run: Run, collection: Collection, clock: Clock, terminal: Terminal, name: str, key: str
) -> None:
    state = STATES[name]
    async with run(size=SIZE, **options_of(state, collection, clock)) as pilot:
        await reach(pilot, state)
        terminal.check(name)
        assert isinstance(pilot.app.screen, load(CURSORS[name].screen))
        is_enter = key == "enter"
        expected = state.enter if is_enter else state.esc
        screen, holds = state.entered if is_enter else state.left
        assert said(pilot, key, "Enter" if is_enter else "Esc") == expected
        await pilot.press(key)
        await settle(pilot)
        assert isinstance(pilot.app.screen, load(screen)), pilot.app.screen
        assert holds(pilot.app.screen)


def bar(pilot: Pilot[None]) -> dict[str, str]:
    """Return what the key bar says of each command, by id."""
    screen = pilot.app.screen
    assert isinstance(screen, KeyScreen)
    return {command.id: command.name for command in screen.hinted() if command.shown}


async def test_digits_say_what_they_do_to_the_card(run: Run) -> None:
    async with run(size=SIZE) as pilot:
        await reach(pilot, STATES["card"])
        assert {"suspend", "flag", "due", "bury"} <= bar(pilot).keys()
        assert "forget" not in bar(pilot)
        assert (bar(pilot)["suspend"], bar(pilot)["flag"]) == ("Suspend", "Flag")
        await pilot.press("1", "5")
        await settle(pilot)
        assert (bar(pilot)["suspend"], bar(pilot)["flag"]) == ("Unsuspend", "Remove the flag")
        await pilot.press("1", "5")
        await settle(pilot)
        assert (bar(pilot)["suspend"], bar(pilot)["flag"]) == ("Suspend", "Flag")


async def test_what_changes_with_a_state_is_named_by_the_state(run: Run) -> None:
    async with run(size=SIZE, start="quiz", quiz=setup("where")) as pilot:
        assert (bar(pilot)["mark"], "check" in bar(pilot)) == ("Mark", False)
        await pilot.press("space")
        await settle(pilot)
        assert (bar(pilot)["mark"], "check" in bar(pilot)) == ("Unmark", True)
        await pilot.press("f3")
        await settle(pilot)
        assert bar(pilot)["pause"] == "Go on"
    async with run(size=SIZE) as pilot:
        await pilot.press("4")
        await settle(pilot)
        assert (bar(pilot)["view"], "leeches" in bar(pilot)) == ("Table", False)
        await pilot.press("f5")
        await settle(pilot)
        assert bar(pilot)["view"] == "Tree"


async def test_leaving_the_phrasebooks_returns_to_the_one_that_was_browsed(
    run: Run, collection: Collection, clock: Clock
) -> None:
    book = collection.book("small")
    collection.import_book(replace(book, id="zoo", title={"en": "Zoo menu"}), clock())
    async with run(size=SIZE) as pilot:
        for key in ("4", "0", "down", "enter", "0", "escape"):
            await pilot.press(key)
            await settle(pilot)
        assert "Browse  Zoo menu" in shown(pilot)
