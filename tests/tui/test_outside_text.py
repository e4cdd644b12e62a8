"""Hostile labels and glosses, everywhere they can appear."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook
from tests.store.learner import open_with
from tests.tui.conftest import Run, shown

if TYPE_CHECKING:
    from pathlib import Path

    from tests.store.learner import Clock

LONG = "Where is the very long label that somebody wrote? " * 4
NASTY = (
    "[red]x[/]",
    "[/",
    "x[i]",
    "\x1b[2J\x1b]0;title\x07",
    "a\u202eb",
    "$x {y} %s",
    LONG.strip(),
)


def nasty_book() -> Phrasebook:
    phrases = [Phrase(id=f"p{at}", label=label) for at, label in enumerate(NASTY)]
    leaf = Phrase(id="leaf", label="Leaf [/b]")
    items = [
        MenuItem(id=f"i{at}", phrase=one.id, glosses=(f"뜻 {one.label}",))
        for at, one in enumerate(phrases)
    ]
    child = MenuItem(id="leaf", phrase="leaf", glosses=("[b]잎[/b]",))
    items[0] = replace(items[0], items=(child,))
    return Phrasebook(
        id="nasty", title={"en": "[blink]N[/]"}, phrases=(*phrases, leaf), menu=tuple(items)
    )


def flat(text: str) -> str:
    """Return a text without the characters that wrapping changes."""
    return "".join(text.split())


@pytest.mark.parametrize("size", [(60, 20), (120, 40)])
async def test_nothing_from_outside_is_markup_or_an_escape(
    run: Run, tmp_path: Path, clock: Clock, size: tuple[int, int]
) -> None:
    with open_with(tmp_path / "nasty.malgil", nasty_book(), clock()) as collection:
        async with run(on=collection, size=size) as pilot:
            assert "[blink]N[/]" in shown(pilot)
            assert "\x1b" not in shown(pilot)
            await pilot.press("enter")
            await pilot.pause()
            seen = flat(shown(pilot))
            assert "[red]x[/]" in seen
            assert "뜻[red]x[/]" in seen
            await pilot.press("enter")
            for _ in range(20):
                await pilot.press("enter")
                seen += flat(shown(pilot))
                assert "\x1b" not in seen
                assert "\u202e" not in seen
                await pilot.press("enter")
                await pilot.pause()
            for text in ("x[i]", "␛[2J␛]0;title␇", "a<U+202E>b", "$x{y}%s", flat(LONG)):
                assert text in seen
            await pilot.press("f7")
            await pilot.pause(0.1)
            await pilot.press("f1", "escape", "f6", "escape")
