"""Another language, chosen or undone, on every screen that may be open then."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from malgil.base import i18n
from malgil.collection import Collection
from malgil.phrasebook.cards import LABEL, PATH
from malgil.store.open import connect
from malgil.tui.shell.base import SettingsChanged
from tests.tui.conftest import Run, bring, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from malgil.phrasebook.cards import CardKind
    from tests.store.learner import Clock

PLACES: dict[str, tuple[str, Sequence[str]]] = {
    "home": ("home", ()),
    "now": ("now", ()),
    "steps": ("now", ("enter",)),
    "find": ("home", ("3",)),
    "phrase": ("home", ("3", "s", "h", "i", "p", "enter")),
    "browse": ("home", ("4",)),
    "nothing found": ("home", ("4", "slash", "z", "z", "z", "enter")),
    "card": ("home", ("4", "f2", "tab")),
    "phrasebooks": ("home", ("4", "f7")),
    "statistics": ("home", ("5",)),
    "settings": ("home", ("9",)),
    "a number": ("home", ("9", "down", "enter")),
    "simulate": ("home", ("9", "f5")),
    "fit": ("home", ("9", "f2")),
    "quiz set-up": ("home", ("2",)),
    "quiz": ("home", ("2", "enter", "enter")),
    "quiz wrong": ("home", ("2", "enter", "enter", "2")),
    "quiz end": ("home", ("2", "enter", "enter", "minus", "enter", "escape")),
    "quiz pause": ("home", ("2", "enter", "enter", "f3")),
    "help": ("home", ("f1",)),
    "reading": ("review", ()),
    "asked": ("review", ("enter",)),
    "revealed": ("review", ("enter", "enter")),
    "end": ("review", ("enter", *("enter", "4") * 8)),
    "onboarding": ("review", ("enter", *("enter", "4") * 8, "enter")),
    "onboarding end": ("review", ("enter", *("enter", "4") * 8, "enter", "minus")),
}


@contextmanager
def copy_of(collection: Collection, folder: Path) -> Iterator[Collection]:
    path = folder / collection.path.name
    folder.mkdir()
    copy = sqlite3.connect(path)
    collection.connection.backup(copy)
    copy.close()
    with Collection(connect(path), path) as other:
        yield other


async def spoken(
    run: Run,
    collection: Collection,
    clock: Clock,
    place: tuple[str, Sequence[str]],
    *,
    begin: str,
) -> str:
    """Return a screen in Korean: it was opened in a language, and Korean was chosen then."""
    start, keys = place
    collection.set_setting("language", begin, clock())
    i18n.use("ko" if begin == "ko" else "en")
    async with run(start, on=collection) as pilot:
        for key in keys:
            await pilot.press(key)
            await pilot.pause()
        collection.set_setting("language", "ko", clock())
        pilot.app.screen.post_message(SettingsChanged())
        for _again in range(4):
            await pilot.pause()
            await pilot.app.workers.wait_for_complete()
        pilot.app.clear_notifications()
        await pilot.pause()
        return shown(pilot)


@pytest.mark.parametrize("place", PLACES)
async def test_a_screen_is_the_same_whenever_its_language_was_chosen(
    run: Run, collection: Collection, clock: Clock, place: str, tmp_path: Path
) -> None:
    with copy_of(collection, tmp_path / "other") as other:
        in_korean = await spoken(run, collection, clock, PLACES[place], begin="ko")
        assert await spoken(run, other, clock, PLACES[place], begin="en") == in_korean


ASKED: list[tuple[CardKind, Sequence[str]]] = [
    (LABEL, ()),
    (LABEL, ("x",)),
    (LABEL, ("x", "enter")),
    (PATH, ()),
    (PATH, ("f4", "3")),
    (PATH, ("f4", "minus")),
]


@pytest.mark.parametrize(("kind", "keys"), ASKED)
async def test_what_was_done_about_a_card_is_kept(
    run: Run,
    collection: Collection,
    clock: Clock,
    kind: CardKind,
    keys: Sequence[str],
    tmp_path: Path,
) -> None:
    bring(collection, clock, kind)
    with copy_of(collection, tmp_path / "other") as other:
        in_korean = await spoken(run, collection, clock, ("review", keys), begin="ko")
        assert await spoken(run, other, clock, ("review", keys), begin="en") == in_korean


@pytest.mark.parametrize("start", ["home", "review"])
async def test_undo_and_redo_of_the_language(
    run: Run, collection: Collection, clock: Clock, start: str
) -> None:
    collection.set_setting("language", "en", clock())
    collection.set_setting("language", "ko", clock())
    i18n.use("ko")
    async with run(start) as pilot:
        korean = shown(pilot)
        await pilot.press("f7")
        await pilot.pause()
        pilot.app.clear_notifications()
        await pilot.pause()
        assert not any("가" <= sign <= "힣" for sign in shown(pilot).splitlines()[-1])
        await pilot.press("f8")
        await pilot.pause()
        pilot.app.clear_notifications()
        await pilot.pause()
        assert shown(pilot) == korean
