"""Index of a phrasebook's menu, by item, phrase and gloss."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from malgil.phrasebook.goals import path_goals
from malgil.phrasebook.model import PATH_SEPARATOR, canonical, label_key
from malgil.phrasebook.paths import Choice
from malgil.phrasebook.text.normalise import exact_key, fold

if TYPE_CHECKING:
    from collections.abc import Iterable

    from malgil.phrasebook.goals import PathGoal
    from malgil.phrasebook.model import MenuPosition, Phrasebook

_NEAREST = 3
_CUTOFF = 40.0


class UnknownBranchError(LookupError):
    """The menu has no such branch.

    Attributes:
        nearest: Paths nearest to the requested one, best first.
    """

    def __init__(self, nearest: tuple[tuple[str, ...], ...]) -> None:
        super().__init__("no such branch")
        self.nearest = nearest


class MenuIndex:
    """Index of one phrasebook's menu (a `malgil.phrasebook.paths.Menu`).

    Attributes:
        book: Phrasebook.
        places: Places by item id, in menu order.
    """

    def __init__(self, book: Phrasebook) -> None:
        self.book = book
        self.places: dict[str, MenuPosition] = {place.item.id: place for place in book.places()}
        self._beneath: dict[str, list[Choice]] = defaultdict(list)
        self._of_phrase: dict[str, list[MenuPosition]] = defaultdict(list)
        for place in self.places.values():
            self._beneath[place.parent].append(self._choice(place))
            self._of_phrase[place.item.phrase].append(place)
        entries = (entry.phrase for entry in book.flow_entries())
        self._sharing: dict[str, dict[str, None]] = defaultdict(dict)
        for phrase in dict.fromkeys([*self._of_phrase, *entries]):
            for gloss in book.glosses(phrase):
                self._sharing[gloss][phrase] = None

    def children(self, parent_id: str) -> tuple[Choice, ...]:
        """Return the choices under an item ("" for the top level), in menu order."""
        return tuple(self._beneath.get(parent_id, ()))

    def parents(self) -> tuple[str, ...]:
        """Return "" and every item that has children, in menu order."""
        inner = (item for item, place in self.places.items() if not place.is_leaf)
        return ("", *inner)

    def phrases(self) -> tuple[str, ...]:
        """Return the menu's phrases, in the order of their first places."""
        return tuple(self._of_phrase)

    def places_of(self, phrase: str) -> tuple[MenuPosition, ...]:
        """Return a phrase's places in the menu, in menu order."""
        return tuple(self._of_phrase.get(phrase, ()))

    def lineage(self, item: str) -> tuple[str, ...]:
        """Return the item ids from the top down to and including an item."""
        ids: list[str] = []
        while item:
            ids.append(item)
            item = self.places[item].parent
        return tuple(reversed(ids))

    def path(self, item: str) -> tuple[str, ...]:
        """Return the labels from the top down to an item. Empty for ""."""
        return self.places[item].path if item else ()

    def glosses(self, item: str) -> tuple[str, ...]:
        """Return an item's glosses. Empty for ""."""
        return self.places[item].item.glosses if item else ()

    def label(self, phrase: str) -> str:
        """Return a phrase's label."""
        return self.book.phrase(phrase).label

    def alike(self, phrase: str) -> tuple[str, ...]:
        """Return the phrases that share a gloss with this one, itself first."""
        others = (other for gloss in self.book.glosses(phrase) for other in self._sharing[gloss])
        return tuple(dict.fromkeys([phrase, *others]))

    @cached_property
    def goals(self) -> dict[str, PathGoal]:
        """What the path card of each leaf that has one asks for, by item id."""
        return {item: goal for goal in path_goals(self.book) for item in goal.items}

    @cached_property
    def spelled(self) -> dict[str, tuple[str, ...]]:
        """The menu's phrases by the keys of their spellings."""
        by_key: dict[str, list[str]] = defaultdict(list)
        for phrase in self.phrases():
            for key in self.spellings(phrase):
                by_key[key].append(phrase)
        return {key: tuple(phrases) for key, phrases in by_key.items()}

    def spellings(self, phrase: str) -> frozenset[str]:
        """Return the keys (`text_key`) of a phrase's label and accepted spellings."""
        return frozenset(map(text_key, self.book.phrase(phrase).spellings))

    def ways(self, phrases: Iterable[str]) -> tuple[tuple[str, ...], ...]:
        """Return the paths to leaf places of the phrases that are asked, in menu order."""
        leaves = [
            place
            for phrase in dict.fromkeys(phrases)
            for place in self._of_phrase.get(phrase, ())
            if place.item.id in self.goals
        ]
        leaves.sort(key=lambda place: place.position)
        return tuple(self.lineage(place.item.id) for place in leaves)

    def within(self, branch: str) -> tuple[MenuPosition, ...]:
        """Return the places of a branch, itself first. Return all places for ""."""
        if not branch:
            return tuple(self.places.values())
        depth = len(self.places[branch].path)
        places: list[MenuPosition] = []
        for place in self.book.places()[self.places[branch].position :]:
            if places and len(place.path) <= depth:
                break
            places.append(place)
        return tuple(places)

    def chance(self, ways: Iterable[tuple[str, ...]]) -> float:
        """Return the probability (0–1) of completing one of the paths by guessing at each level."""
        total = 0.0
        for way in ways:
            probability = 1.0
            for parent in ("", *way[:-1]):
                probability /= len(self._beneath[parent])
            total += probability
        return total

    def branch(self, text: str) -> str:
        """Return the item id for a path `A > B` or a label, or "" (the whole menu) for empty text.

        Case, spaces and punctuation are ignored, and `›` separates like `>`. A whole path takes
        precedence over the end of one, so that top-level items can be named. Of several matches,
        the first one with children is returned, or the first.

        Raises:
            UnknownBranchError: No item matches.
        """
        steps = _steps(text)
        if not canonical(text):
            return ""
        matches = [
            place
            for place in self.places.values()
            if steps and _keys(place.path)[-len(steps) :] == steps
        ]
        matches = [place for place in matches if len(place.path) == len(steps)] or matches
        exact = tuple(exact_key(part) for part in _parts(text))
        same = (tuple(map(exact_key, place.path[-len(steps) :])) == exact for place in matches)
        matches = [place for place, fits in zip(matches, same, strict=True) if fits] or matches
        if not matches:  # A label may hold the separator itself.
            whole = text_key(text)
            matches = [place for place in self.places.values() if text_key(place.path[-1]) == whole]
        if matches:
            return min(matches, key=lambda place: (place.is_leaf, place.position)).item.id
        raise UnknownBranchError(self._nearest(text))

    def _nearest(self, text: str) -> tuple[tuple[str, ...], ...]:
        query = PATH_SEPARATOR.join(_steps(text))
        paths = {item: place.path for item, place in self.places.items()}
        scores: dict[str, float] = {}
        for candidates in (
            {item: " ".join(_keys(path[-1:])) for item, path in paths.items()},
            {item: PATH_SEPARATOR.join(_keys(path)) for item, path in paths.items()},
        ):
            for _, score, item in process.extract(
                query, candidates, scorer=fuzz.ratio, limit=_NEAREST, score_cutoff=_CUTOFF
            ):
                scores[item] = max(score, scores.get(item, 0.0))
        best = sorted(scores, key=lambda item: (-scores[item], self.places[item].position))
        tops = [choice.id for choice in self.children("")]
        return tuple(paths[item] for item in (best or tops)[:_NEAREST])

    def _choice(self, place: MenuPosition) -> Choice:
        return Choice(place.item.id, place.path[-1], place.item.glosses, place.is_leaf)


def text_key(label: str) -> str:
    """Return a key that is equal for labels that a reader would consider the same."""
    return fold(canonical(label)).key or label_key(label)


def _parts(text: str) -> list[str]:
    return [part for part in canonical(text).replace("›", ">").split(">") if canonical(part)]


def _steps(text: str) -> tuple[str, ...]:
    return tuple(map(text_key, _parts(text)))


def _keys(path: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text_key(label) for label in path)
