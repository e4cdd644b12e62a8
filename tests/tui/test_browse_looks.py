"""Snapshots of browsing and editing, in both languages and two sizes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from malgil.base.i18n import use
from malgil.library import card_actions
from malgil.library.card_actions import ActionRequest, CardAction
from malgil.scheduling.fsrs import Rating
from tests.store.learner import study
from tests.tui.conftest import Look, Run, looks

if TYPE_CHECKING:
    from malgil.collection import Collection
    from tests.store.learner import Clock

USUAL = looks((80, 24), text=((120, 40),))
KEYS = {
    "tree": ("4", "right", "down", "down", "right", "down", "space"),
    "table": ("4", "f5", "greater_than_sign", "down"),
    "asked": ("4", "asterisk", "down", "asterisk", "down", "asterisk", "1"),
    "card": ("4", "down", "enter"),
    "edit": ("4", "down", "right", "down", "8"),
    "label": ("4", "down", "right", "down", "8", "1", "X", "enter"),
    "leeches": ("4", "9"),
    "phrasebooks": ("4", "0"),
}


@USUAL
@pytest.mark.parametrize("name", KEYS)
async def test_a_screen(
    run: Run,
    look: Look,
    collection: Collection,
    clock: Clock,
    *,
    name: str,
    language: str,
    size: tuple[int, int],
) -> None:
    collection.set_setting("language", language, clock())
    use("ko" if language == "ko" else "en")
    study(collection, clock, lambda _: Rating.EASY)
    clock.next_day()
    if name == "leeches":
        for _ in range(9):
            clock.next_day(30)
            for rating in (1, 4):
                collection.answer("small/shipment-is-late/meaning", rating, clock())
                clock.go(minutes=20)
    clock.next_day(3)
    write = card_actions.write_notes
    write(collection, "small", "shipment-is-late", clock(), mnemonic="late = 늦은")
    flag = ActionRequest(action=CardAction.FLAG, flag=1)
    card_actions.apply(collection, ["small/shipping-issues/meaning"], flag, clock())
    async with run(size=size) as pilot:
        for key in KEYS[name]:
            await pilot.press(key)
            await pilot.pause()
        assert look.draw(pilot) == look.kept
