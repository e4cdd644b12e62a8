"""What there is to learn, as `malgil tree --json` and `malgil cards --json` print it."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rapidfuzz import fuzz

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

BOOK = "amazon-live-chat"
_ALIKE = 55

Way = tuple[str, ...]
"""Item ids from the top of the menu to an item."""


@dataclass(frozen=True, slots=True)
class Item:
    """A menu item.

    Attributes:
        phrase: Id of its phrase.
        label: Its label.
        way: The way to it.
        beside: Ids of the other items of its level.
        is_leaf: Whether it has no items below.
    """

    phrase: str
    label: str
    way: Way
    beside: tuple[str, ...]
    is_leaf: bool


@dataclass(frozen=True, slots=True)
class Card:
    """A card: its type is `meaning`, `label` or `path`. Only a `path` card has ways."""

    id: str
    phrase: str
    type: str
    ways: tuple[Way, ...]


class Menu:
    """The menu and the cards of a phrasebook.

    Attributes:
        items: Items by id.
        leaves: Ids of the items without items below.
        ways: The way to each item by the labels on it.
        labels: Labels by phrase, in menu order.
        cards: Cards in menu order.
        alike: For each phrase its look-alikes, with a likeness between 0 and 1.
    """

    def __init__(self, tree: Sequence[dict[str, Any]], cards: Sequence[dict[str, Any]]) -> None:
        self.items = dict(_items(tree))
        self.leaves = [name for name, item in self.items.items() if item.is_leaf]
        self.ways = {self._labels_on(item.way): item.way for item in self.items.values()}
        meanings = {card["phrase"]: card for card in cards if card["type"] == "meaning"}
        self.labels: dict[str, str] = {}
        for item in self.items.values():
            self.labels.setdefault(item.phrase, item.label)
        self.labels |= {phrase: card["prompt"] for phrase, card in meanings.items()}
        glosses = {phrase: " / ".join(card["answers"]) for phrase, card in meanings.items()}
        self.alike = self._look_alikes(glosses)
        self.cards = [
            self.card(card["id"], card["phrase"], card["type"], card["paths"]) for card in cards
        ]

    def card(self, name: str, phrase: str, kind: str, paths: Sequence[Sequence[str]]) -> Card:
        """Return a card with the ways of its paths, which are labels."""
        ways = [self.ways[tuple(path)] for path in paths] if kind == "path" else []
        return Card(name, phrase, kind, tuple(ways))

    def _labels_on(self, way: Way) -> tuple[str, ...]:
        return tuple(self.items[item].label for item in way)

    def _look_alikes(self, glosses: dict[str, str]) -> dict[str, dict[str, float]]:
        alike: dict[str, dict[str, float]] = {phrase: {} for phrase in self.labels}
        for one, other in itertools.combinations(self.labels, 2):
            mine, theirs = glosses.get(one, ""), glosses.get(other, "")
            written = [self.labels[phrase].casefold() for phrase in (one, other)]
            score = max(fuzz.ratio(*written), fuzz.ratio(mine, theirs))
            if score > _ALIKE and mine != theirs:
                alike[one][other] = alike[other][one] = (score - _ALIKE) / (100 - _ALIKE)
        return alike


def _items(level: Sequence[dict[str, Any]], above: Way = ()) -> Iterator[tuple[str, Item]]:
    names = [row["id"] for row in level]
    for row in level:
        beside = tuple(name for name in names if name != row["id"])
        way = (*above, row["id"])
        yield row["id"], Item(row["phrase"], row["label"], way, beside, not row["items"])
        yield from _items(row["items"], way)


def read_menu(collection: Path) -> Menu:
    """Read the menu of a collection with malgil's commands."""
    return Menu(_printed(collection, "tree"), _printed(collection, "cards"))


def _printed(collection: Path, command: str) -> list[dict[str, Any]]:
    malgil = [sys.executable, "-m", "malgil", "--collection", str(collection)]
    done = subprocess.run(
        [*malgil, command, "--phrasebook", BOOK, "--json"], capture_output=True, check=True
    )
    rows: list[dict[str, Any]] = json.loads(done.stdout)
    return rows
