"""What each path card asks for: one prompt for all leaf places that nothing tells apart."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from malgil.phrasebook.cards import CardKind, CardQuestion, card_id, kinds_by_phrase
from malgil.phrasebook.model import PROMPT_SEPARATOR, canonical, label_key

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from malgil.phrasebook.model import MenuItem, MenuPosition, Phrasebook

MOST_CHOICES = 40
"""Maximum choices of a level on a path that is asked."""

CardsByPhrase: TypeAlias = "dict[str, list[tuple[str, CardKind, PathGoal | None]]]"

# Not translated, because a prompt is content, in the language of its glosses.
_BRANCH, _STEP, _BELOW = "갈래: ", " › ", " — "
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+")


class PathGoal(Struct, frozen=True, kw_only=True):
    """What one path card asks for.

    Attributes:
        item: Id of the first of its places, which names the card.
        items: Ids of all leaf places that are right, in menu order.
        phrase: Phrase id of `item`.
        prompt: Lead and text in one line.
        lead: Which branch to enter. Empty if the text is enough.
        text: What happened.
        alike: Ids of the leaf places with the same problem, in menu order, with its own. Empty if
            there are no others. Goals with the same problem share this tuple.
    """

    item: str
    items: tuple[str, ...]
    phrase: str
    prompt: str
    lead: str
    text: str
    alike: tuple[str, ...]

    @property
    def others(self) -> tuple[str, ...]:
        """Ids of the other leaf places with the same problem, in menu order."""
        mine = set(self.items)
        return tuple(item for item in self.alike if item not in mine)


def path_goals(book: Phrasebook, *, older: bool = False) -> tuple[PathGoal, ...]:
    """Return what the path cards of a phrasebook ask for, in menu order.

    The prompt of a leaf place is its goal, or its glosses if it has none. If another place shares
    its problem, the glosses of the items above come before its own, from the top level down to
    where no other such place is. Places whose prompts are equal after that share one goal. Places
    below or in a level of too many choices have none, except in older versions of malgil.
    """
    crowded = set[str]() if older else crowded_items(book)
    leaves = [place for place in book.places() if place.is_leaf and place.item.id not in crowded]
    if not leaves:
        return ()  # a long list of words, for which the problems would take long
    problems = _Problems(book)
    groups: dict[Hashable, list[MenuPosition]] = defaultdict(list)
    prompts: dict[Hashable, tuple[str, str, str]] = {}
    key_of: dict[str, Hashable] = {}
    for place in leaves:
        prompt, lead, text = _prompt(place, problems)
        key = key_of.setdefault(_folded(prompt), (_folded(lead), _meaning(text)))
        groups[key].append(place)
        prompts.setdefault(key, (prompt, lead, text))
    return tuple(_goal(places, *prompts[key], problems) for key, places in groups.items())


def crowded_items(book: Phrasebook) -> set[str]:
    """Return the ids of the items with a level of too many choices on their path."""
    choices = Counter(place.parent for place in book.places())
    crowded: set[str] = set()
    for place in book.places():  # parents come before their children
        if choices[place.parent] > MOST_CHOICES or place.parent in crowded:
            crowded.add(place.item.id)
    return crowded


def equal_goals(book: Phrasebook) -> Iterator[tuple[MenuPosition, MenuPosition]]:
    """Yield each leaf place with the goal of an earlier one, after that one.

    Siblings with equal glosses are left out, because nothing could tell them apart.
    """
    first: dict[str, MenuPosition] = {}
    for place in book.places():
        if not place.is_leaf or not place.item.goal:
            continue
        before = first.setdefault(_folded(place.item.goal), place)
        siblings = before.parent == place.parent
        same = siblings and _meaning(_gloss(before.item)) == _meaning(_gloss(place.item))
        if before is not place and not same:
            yield before, place


def _goal(
    places: list[MenuPosition], prompt: str, lead: str, text: str, problems: _Problems
) -> PathGoal:
    return PathGoal(
        item=places[0].item.id,
        items=tuple(place.item.id for place in places),
        phrase=places[0].item.phrase,
        prompt=prompt,
        lead=lead,
        text=text,
        alike=problems.alike(places),
    )


def _prompt(place: MenuPosition, problems: _Problems) -> tuple[str, str, str]:
    """Return the prompt of a leaf place, its lead and its text."""
    goal = place.item.goal
    if goal:
        lead, *rest = _SENTENCE_END.split(goal, maxsplit=1)
        return (goal, lead, rest[0]) if rest else (goal, "", goal)
    gloss, branch = _gloss(place.item), problems.branch(place)
    if not branch:
        return gloss, "", gloss
    lead = _BRANCH + _STEP.join(_gloss(above.item) for above in branch)
    return lead + _BELOW + gloss, lead, gloss


class _Problems:
    """Index of the problems of the places of a menu, by which they are shared.

    Two leaf places share a problem if their labels or their glosses are equal, a leaf and an item
    with children only if their glosses are. A goal counts as a gloss too, because a place without
    one must not get the same prompt.
    """

    def __init__(self, book: Phrasebook) -> None:
        self._places = {place.item.id: place for place in book.places()}
        self._problems: dict[str, tuple[Hashable, ...]] = {}
        self._sharing: Counter[Hashable] = Counter()
        self._leaves: dict[Hashable, list[MenuPosition]] = defaultdict(list)
        # Items above whose glosses down from the top level are equal get the same number.
        self._branches: dict[str, int] = {}
        self._sharing_branch: Counter[tuple[Hashable, int]] = Counter()
        self._alike: dict[frozenset[Hashable], tuple[str, ...]] = {}
        numbers: dict[tuple[int, tuple[str, ...]], int] = {}
        for place in book.places():
            if not place.is_leaf:
                glosses = (self._branches.get(place.parent, 0), _meaning(_gloss(place.item)))
                self._branches[place.item.id] = numbers.setdefault(glosses, len(numbers) + 1)
            problems = self._problems[place.item.id] = _problems(place)
            above = {self._branches[item.item.id] for item in self._above(place)}
            for problem in problems:
                self._sharing[problem] += 1
                self._sharing_branch.update((problem, branch) for branch in above)
                if place.is_leaf:
                    self._leaves[problem].append(place)

    def branch(self, place: MenuPosition) -> list[MenuPosition]:
        """Return the items above a place that tell it from others with its problem, top first."""
        problems = [one for one in self._problems[place.item.id] if self._sharing[one] > 1]
        above = self._above(place)
        if problems:
            for depth, item in enumerate(above, start=1):
                branch = self._branches[item.item.id]
                if all(self._sharing_branch[problem, branch] == 1 for problem in problems):
                    return above[:depth]
            return above
        return []

    def alike(self, places: list[MenuPosition]) -> tuple[str, ...]:
        """Return the ids of all leaf places with the problem of these. Empty if there are none."""
        mine = Counter(problem for place in places for problem in self._problems[place.item.id])
        problems = frozenset(one for one in mine if len(self._leaves[one]) > mine[one])
        made = self._alike.get(problems)
        if made is None:
            found = {leaf.position: leaf for one in problems for leaf in self._leaves[one]}
            made = tuple(found[position].item.id for position in sorted(found))
            self._alike[problems] = made
        return made

    def _above(self, place: MenuPosition) -> list[MenuPosition]:
        above: list[MenuPosition] = []
        while place.parent:
            place = self._places[place.parent]
            above.append(place)
        return above[::-1]


def _problems(place: MenuPosition) -> tuple[Hashable, ...]:
    problems: list[Hashable] = [_meaning(_gloss(place.item))]
    if place.is_leaf:
        problems.append(_folded(place.path[-1]))
        if place.item.goal:
            problems.append(_meaning(place.item.goal))
    return tuple(dict.fromkeys(problems))


def _gloss(item: MenuItem) -> str:
    return PROMPT_SEPARATOR.join(item.glosses)


def _meaning(text: str) -> tuple[str, ...]:
    """Return a key of glosses that does not depend on their order."""
    return tuple(sorted(_folded(text).split(PROMPT_SEPARATOR)))


def _folded(text: str) -> str:
    return canonical(label_key(text).casefold())


def cards_of(book: Phrasebook, *, older: bool = False) -> CardsByPhrase:
    """Return id, kind and goal of each phrase's cards, by phrase id.

    Only path cards have a goal.

    Args:
        book: Phrasebook.
        older: Whether as in older versions of malgil (see `path_goals`).
    """
    goals: dict[str, list[PathGoal]] = {}
    for goal in path_goals(book, older=older):
        goals.setdefault(goal.phrase, []).append(goal)
    cards: CardsByPhrase = {}
    for phrase, kinds in kinds_by_phrase(book).items():
        mine = cards.setdefault(phrase, [])
        for kind in kinds:
            if kind.question is not CardQuestion.WALK:
                mine.append((card_id(book.id, phrase, kind), kind, None))
                continue
            for goal in goals.get(phrase, ()):
                mine.append((card_id(book.id, phrase, kind, goal.item), kind, goal))
    return cards


def older_cards(book: Phrasebook) -> CardsByPhrase:
    """Return the cards that only older versions of malgil had, by phrase id."""
    if not crowded_items(book):
        return {}
    now = {card for cards in cards_of(book).values() for card, _kind, _goal in cards}
    return {
        phrase: [card for card in cards if card[0] not in now]
        for phrase, cards in cards_of(book, older=True).items()
    }
