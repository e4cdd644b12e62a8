"""A learner in the plain mode who knows nothing, or everything in the menu and the phrasebook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from malgil.phrasebook.goals import path_goals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from malgil.phrasebook.model import Phrasebook

Tree = list[dict[str, Any]]


class Asked(NamedTuple):
    """A printed question.

    Attributes:
        prompt: The prompt's text.
        before: The `- ` lines just above it.
        choices: The numbered list below it.
    """

    prompt: str
    before: list[str]
    choices: list[str]


def verdicts(lines: list[str]) -> list[str]:
    return [line for line in lines if line[:1] in ("✓", "✗")]


def steps(lines: list[str]) -> list[str]:
    return [line[2:] for line in lines if line.startswith("- ")]


def questions(lines: list[str]) -> list[Asked]:
    """Return the prompts with their first lists."""
    found: list[Asked] = []
    dashes: list[str] = []
    is_listing = False
    for line in lines:
        number, bracket, text = line.partition(") ")
        if line.startswith("- "):
            dashes.append(line[2:])
            is_listing = False
        elif line.startswith("? "):
            found.append(Asked(line[2:], dashes, []))
            is_listing = True
        elif is_listing and bracket and number == str(len(found[-1].choices) + 1):
            found[-1].choices.append(text)
        if line[:2] != "- ":
            dashes = []
    return found


def places(tree: Tree) -> Iterator[dict[str, Any]]:
    """Yield the items in the menu's order, parents first."""
    for item in tree:
        yield item
        yield from places(item["items"])


def numbers_to(tree: Tree, path: list[str]) -> list[str]:
    """Return the numbers of the path to a place; 0 is the tenth of ten."""
    found: list[str] = []
    level = tree
    for label in path:
        at = [item["label"] for item in level].index(label)
        found.append("0" if at == 9 and len(level) == 10 else str(at + 1))
        level = level[at]["items"]
    return found


class Knowing:
    """Answers every question from the menu alone, and situations from the phrasebook."""

    def __init__(self, tree: Tree, book: Phrasebook) -> None:
        self.tree = tree
        self.book = book

    def walk(self, asked: Asked) -> list[str]:
        goal = next(goal for goal in path_goals(self.book) if goal.prompt == asked.prompt)
        leaf = next(item for item in places(self.tree) if item["id"] == goal.item)
        return numbers_to(self.tree, leaf["path"])

    def scenario(self, asked: Asked) -> list[str]:
        phrase = next(one for one in self.book.phrases if asked.prompt in one.situations)
        leaf = next(
            item
            for item in places(self.tree)
            if item["label"] == phrase.label and not item["items"]
        )
        return numbers_to(self.tree, leaf["path"])

    def where(self, asked: Asked) -> list[str]:
        spots = asked.choices
        above = [
            " > ".join(item["path"][:-1])
            for item in places(self.tree)
            if item["label"] == asked.prompt
        ]
        return [", ".join(str(spots.index(one) + 1 if one else 1) for one in above)]

    def order(self, asked: Asked) -> list[str]:
        level = next(
            labels
            for path, labels in self._levels()
            if asked.prompt.endswith(path) and set(asked.choices) <= set(labels)
        )
        return [
            " ".join(str(asked.choices.index(one) + 1) for one in level if one in asked.choices)
        ]

    def next(self, asked: Asked) -> list[str]:
        known = len(asked.before)
        return [
            next(
                str(asked.choices.index(labels[known]) + 1)
                for _path, labels in self._levels()
                if labels[:known] == asked.before
                and labels[known : known + 1] != []
                and labels[known] in asked.choices
            )
        ]

    def _levels(self) -> Iterator[tuple[str, list[str]]]:
        """Yield the levels by depth, and then the top, whose path is empty."""
        for item in places(self.tree):
            if item["items"]:
                yield " > ".join(item["path"]), [one["label"] for one in item["items"]]
        yield "", [item["label"] for item in self.tree]
