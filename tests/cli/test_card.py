"""`malgil card`, `settings`, and the rest that the app does: each has a command."""

from __future__ import annotations

import io
import json
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from malgil.cli.commands.review import _MORE
from malgil.collection import Collection
from malgil.review.more import MoreKind

from .conftest import MONDAY

if TYPE_CHECKING:
    from .conftest import Malgil

CARD = "small/gift-cards/meaning"


def lines_of(malgil: Malgil, *arguments: str) -> list[str]:
    done = malgil(*arguments)
    assert (done.code, done.err) == (0, "")
    return [" ".join(line.split()) for line in done.out.splitlines()]


def state_of(malgil: Malgil) -> dict[str, object]:
    cards = json.loads(malgil("cards", "--json", "--phrasebook", "small").out)
    found: dict[str, object] = next(card for card in cards if card["id"] == CARD)
    return found


def test_a_card_shows_its_content_state_and_history(small: Malgil) -> None:
    lines_of(small, "card", CARD, "--flag")
    lines_of(small, "card", CARD, "--note", "a [bold]gift[/bold]")
    lines = lines_of(small, "card", CARD)
    assert lines[:3] == ["Gift Cards", "상품권", "Gift Cards"]
    assert {"State new", "Flag 1", "My note a [bold]gift[/bold]"} <= set(lines)
    assert lines[-1] == "2026-11-23 · flag"


def test_a_card_is_acted_on_and_the_action_undone(small: Malgil) -> None:
    assert lines_of(small, "card", CARD, "--suspend") == [f"Suspend · {CARD}"]
    assert state_of(small)["suspended"] is True
    nothing = ["There is no card here that this would change."]
    assert lines_of(small, "card", CARD, "--suspend") == nothing
    assert lines_of(small, "card", CARD, "--unsuspend") == [f"Unsuspend · {CARD}"]
    assert lines_of(small, "card", CARD, "--bury") == [f"Bury until tomorrow · {CARD}"]
    assert lines_of(small, "undo", "--yes")[0].startswith("Undone: burying")
    assert lines_of(small, "card", CARD, "--mnemonic", "hook") == ["Saved."]
    assert lines_of(small, "card", CARD, "--mnemonic", "hook") == ["Nothing to change."]
    assert "Mnemonic hook" in lines_of(small, "card", CARD)
    assert lines_of(small, "card", CARD, "--today") == ["Shown today, before the other new cards."]
    assert lines_of(small, "card", CARD, "--tomorrow") == ["Already due by tomorrow."]


def test_a_known_card_is_rescheduled_and_reset_after_a_question(small: Malgil) -> None:
    with Collection.open() as collection:
        collection.answer(CARD, 4, datetime.fromisoformat(MONDAY))
    assert lines_of(small, "card", CARD, "--due", "3") == [f"Set due date · {CARD}"]
    assert state_of(small)["due"] == "2026-11-26"
    assert lines_of(small, "card", CARD, "--due", "2026-12-24") == [f"Set due date · {CARD}"]
    assert state_of(small)["due"] == "2026-12-24"
    asked = small("card", CARD, "--reset")
    assert (asked.code, "needs --yes" in asked.err) == (1, True)
    assert lines_of(small, "card", CARD, "--reset", "--yes") == [f"Reset · {CARD}"]
    assert state_of(small)["state"] == "new"


def test_a_card_waits_for_its_lookalike(small: Malgil) -> None:
    other = "small/claim-code/meaning"
    said = lines_of(small, "card", CARD, "--wait-for", other)
    assert said[0].startswith(f"Suspend · {CARD}")
    assert f"Held back until firm {other}" in lines_of(small, "card", CARD)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--flag", "--bury"), "Only one of these at once: --flag, --bury"),
        (("--due", "soon"), "a date such as 2026-03-31"),
        (("--due", "999999"), "between today and"),
        (("--wait-for", "none"), "no card none"),
        (("--note", "\x07"), "control character"),
    ],
)
def test_what_cannot_be_done_is_refused(
    small: Malgil, options: tuple[str, ...], message: str
) -> None:
    refused = small("card", CARD, *options)
    assert (refused.code, refused.out) == (2, "")
    assert message in refused.err
    assert small("card", "no/such/card").code == 2


def test_settings_are_listed_changed_and_follow(small: Malgil) -> None:
    listed = lines_of(small, "settings")
    assert "new_per_day 10 0–9999 New cards per day" in listed
    assert lines_of(small, "settings", "desired_retention", "92%")[0].startswith(
        "desired_retention 0.92 "
    )
    assert lines_of(small, "settings", "type_label", "OFF")[0].startswith("type_label off ")
    assert lines_of(small, "settings", "buttons", "2")[0].startswith("buttons 2 ")
    small("settings", "new_per_day", "3", "--phrasebook", "small")
    own = json.loads(small("settings", "--json", "--phrasebook", "small").out)
    assert (own["new_per_day"], own["desired_retention"], "language" in own) == (3, 0.92, False)
    small("settings", "new_per_day", "--follow", "--phrasebook", "small")
    assert json.loads(small("settings", "new_per_day", "--json", "--phrasebook", "small").out) == {
        "new_per_day": 10
    }
    assert small("settings", "language", "ko").code == 0
    assert "새 카드" in small("settings").out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("new_per_dy",), "Did you mean: new_per_day?"),
        (("zzzz",), "malgil settings lists them"),
        (("new_per_day", "many"), "Allowed: 0–9999"),
        (("new_per_day", "1.5"), "Allowed: 0–9999"),
        (("type_path", "perhaps"), "type_path cannot be perhaps"),
        (("buttons", "3"), "Allowed: 4 | 2"),
        (("theme", "pink"), "theme cannot be pink. Allowed: malgil-dark | "),
        (("desired_retention", "99%"), "Allowed: 0.7–0.97"),
        (("desired_retention", "nan"), "Allowed: 0.7–0.97"),
        (("new_per_day", "--follow"), "--follow needs"),
        (("language", "ko", "--phrasebook", "small"), "language/small"),
    ],
)
def test_a_setting_that_cannot_be_is_refused(
    small: Malgil, arguments: tuple[str, ...], message: str
) -> None:
    refused = small("settings", *arguments)
    assert (refused.code, refused.out) == (2, "")
    assert message in refused.err


def test_more_is_studied_line_by_line(small: Malgil, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert {*_MORE, MoreKind.BRANCH} == set(MoreKind)
    nothing = small("review", "--plain", "--more", "missed")
    assert (nothing.code, nothing.err.splitlines()[0]) == (2, "Nothing is left to study today.")
    small("settings", "new_per_day", "0")
    more = small("review", "--plain", "--more", "new", "--phrasebook", "small")
    assert (more.code, "Today: 5 cards" in more.out) == (0, True)
    branch = small("review", "--plain", "--branch", "gift cards", "--phrasebook", "small")
    assert (branch.code, "Today:" in branch.out) == (0, True)
    assert "Gift Cards, " in small("review", "--plain", "--branch", "none").err
    assert "go with --plain" in small("review", "--more", "new").err
    assert "--more, --branch" in small("review", "--more", "new", "--branch", "x").err


def test_a_phrasebook_is_archived_and_brought_back(small: Malgil) -> None:
    assert not [
        line for line in lines_of(small, "phrasebooks", "--archive", "small") if "small" in line
    ]
    assert small("phrasebooks", "--archive", "small").code != 0
    assert [
        line for line in lines_of(small, "phrasebooks", "--bring-back", "small") if "small" in line
    ]
    refused = small("phrasebooks", "--bring-back", "small")
    assert (refused.code, "no archived phrasebook small" in refused.err) == (2, True)


def test_leeches_are_listed(small: Malgil) -> None:
    assert lines_of(small, "cards", "--leeches") == ["There are no such cards."]
