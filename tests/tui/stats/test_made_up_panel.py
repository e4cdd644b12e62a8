"""A new panel takes one module and one line. This module is one, and uses it everywhere."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from msgspec import Struct

from malgil.base.i18n import use
from malgil.cli.program import run
from malgil.collection import Collection
from malgil.stats.panels import PANELS, PanelEntry, with_head
from malgil.tui.app import MalgilApp
from malgil.tui.stats.screen import StatsScreen
from malgil.wording import percent
from tests.tui.conftest import shown, unhurried
from tests.tui.stats.test_stats import settle

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from malgil.stats.reader import Reader
    from tests.tui.progressing import Shelf, Story


class Begun(Struct, frozen=True):
    """The numbers of a phrasebook's cards, and of those with a memory."""

    cards: int
    remembered: int


def compute(reader: Reader) -> Begun:
    return Begun(reader.count_cards(), len(reader.memories()))


def sentences(begun: Begun) -> list[str]:
    return [f"Begun: {begun.remembered} of {begun.cards} [cards]."]


def table(begun: Begun) -> list[Sequence[str]]:
    return with_head(("cards", "begun"), [(str(begun.cards), percent(begun.remembered / 345))])


def to_json(begun: Begun) -> dict[str, Any]:
    return {"begun": {"cards": begun.cards, "remembered": begun.remembered}}


@pytest.fixture
def story(shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Story:
    found = shelf.copy("one-day", tmp_path / "story.malgil")
    monkeypatch.setenv("MALGIL_COLLECTION", str(found.path))
    monkeypatch.setenv("MALGIL_NOW", found.now.isoformat())
    monkeypatch.setenv("LANGUAGE", "en")
    monkeypatch.setattr("tests.conftest._NoEntry.gettext", lambda _self, text: text)
    use("en")
    monkeypatch.setitem(PANELS, "begun", PanelEntry("Begun", "What was begun.", __name__))
    return found


def begun_of(story: Story) -> Begun:
    with Collection.open(story.path, now=story.now) as collection:
        progress = [row.progress for row in collection.cards()]
    return Begun(len(progress), sum(one.memory is not None for one in progress))


def test_its_sentence_and_its_table_are_printed(
    story: Story, capsys: pytest.CaptureFixture[str]
) -> None:
    begun = begun_of(story)
    assert run(["stats"]) == 0
    page = capsys.readouterr().out.splitlines()
    assert page[-5:-2] == ["", "Begun", *sentences(begun)]
    assert [line.split() for line in page[-2:]] == [list(row) for row in table(begun)]


def test_its_figures_are_in_the_document(story: Story, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["stats", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert list(document)[-1] == "begun"
    assert document["begun"] == to_json(begun_of(story))["begun"]


def test_it_becomes_a_picture(
    story: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "begun.svg"
    assert run(["stats", "--svg", str(file), "--panel", "begun"]) == 0
    assert "Begun:\xa0" in file.read_text(encoding="utf-8")
    assert run(["stats", "--svg", str(file), "--panel", "moon"]) == 2
    assert ", begun, but got: moon" in capsys.readouterr().err


async def test_it_is_opened_in_the_app(story: Story) -> None:
    begun = begun_of(story)
    with Collection.open(story.path, now=story.now) as collection:
        app = MalgilApp(collection, lambda: story.now, pressed=unhurried())
        async with app.run_test(size=(100, 30)) as pilot:
            app.show(lambda: StatsScreen(app.app_context))
            await settle(pilot)
            await pilot.press("shift+tab")
            await settle(pilot)
            screen = app.screen
            assert isinstance(screen, StatsScreen)
            assert screen.figures["begun"] == begun
            assert f"[{len(PANELS)} Begun]" in shown(pilot)
            for text in (*sentences(begun), *table(begun)[-1]):
                assert text in shown(pilot)
            await pilot.press("tab")
            await settle(pilot)
            assert "[1 Today]" in shown(pilot)
            assert set(screen.figures) == {"today", "begun"}
