"""The whole way to the chat for one problem, as a checklist. Nothing of it is graded."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from malgil.lookup.phrase_page import Finder, Found
from malgil.lookup.search import LIKELY, SURE
from malgil.phrasebook.model import FlowKind
from malgil.store.card_content import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from malgil.phrasebook.model import FlowEntry, Line, MenuPosition, Phrasebook, Tip
    from malgil.store.store import Store

EXAMPLE = "컵이 깨져서 왔어요"
"""Example input, whatever the interface language: problems are described in Korean."""

MOST_CANDIDATES = 3
_MOST_CATCH_ALLS = 2
_LOOKED_THROUGH = 40
_LEAST_SCORE = 25.0
_NEAR, _NEAR_SURE = 12.0, 3.0
"""Most that a sibling's score may be below the best to be asked about, and if the best is sure."""

_FEWEST_HANGUL, _FEWEST_LATIN = 2, 3
"""Fewer letters may mean anything: nothing is sure or likely then."""

_CATCH_ALL = re.compile(r"(?i)other\b|something else|none of the|기타|그 외|그 밖")


class Confidence(StrEnum):
    """How well a candidate fits."""

    SURE = "sure"
    LIKELY = "likely"
    MAYBE = "maybe"


Way = tuple[Entry, ...]
"""The choices from the top of the menu down to a leaf, each with its glosses there."""


class Candidate(Found, frozen=True, kw_only=True):
    """An issue of the menu that a problem may be: a phrase that ways end at.

    Attributes:
        ways: The ways to it, the best first: the shortest, then the first in the menu.
        leaf: The item id at the end of the best way.
    """

    ways: tuple[Way, ...]
    leaf: str

    @property
    def confidence(self) -> Confidence:
        """How well it fits, in words."""
        if self.score >= SURE:
            return Confidence.SURE
        return Confidence.LIKELY if self.score >= LIKELY else Confidence.MAYBE


class Suggestions(Struct, frozen=True, kw_only=True):
    """The issues that a problem may be.

    Attributes:
        candidates: Up to three, the likeliest first.
        question: The candidates that differ by one thing, so that one question decides. Siblings in
            the menu, two or three; empty if there is nothing to ask.
        catch_alls: The menu's entries for what has no other, if no candidate fits well.
    """

    candidates: tuple[Candidate, ...] = ()
    question: tuple[Candidate, ...] = ()
    catch_alls: tuple[Candidate, ...] = ()

    @property
    def listed(self) -> tuple[Candidate, ...]:
        """Up to three candidates. If none fits well, the last is a catch-all."""
        kept = self.candidates[: MOST_CANDIDATES - 1] if self.catch_alls else self.candidates
        return (*kept, *self.catch_alls)[:MOST_CANDIDATES]


class PageEntry(Entry, frozen=True, kw_only=True):
    """A thing on the contact page.

    Attributes:
        kind: What it is.
        note: The editor's note; empty if none.
        tips: What helps there.
    """

    kind: FlowKind
    note: str = ""
    tips: tuple[Tip, ...] = ()


class CheckStep(Struct, frozen=True, kw_only=True):
    """One step of a checklist.

    Attributes:
        number: From 1.
        entry: The thing on the page.
        entries: What stands under it; of choices the first is the one to take.
        ways: Where the menu opens: the ways to the issue, the best first; empty elsewhere.
    """

    number: int
    entry: PageEntry
    entries: tuple[PageEntry, ...]
    ways: tuple[Way, ...] = ()


class Checklist(Struct, frozen=True, kw_only=True):
    """The whole way for one issue.

    Attributes:
        candidate: The issue.
        as_of: The date of the menu as written: a year, or year and month; empty if unknown.
        steps: What to do, in order.
        words: Words worth knowing that belong to no step.
        lines: Sentences to send to the agent.
    """

    candidate: Candidate
    as_of: str
    steps: tuple[CheckStep, ...]
    words: tuple[PageEntry, ...]
    lines: tuple[Line, ...]

    @property
    def year(self) -> str:
        """The year of the menu; empty if unknown."""
        return self.as_of[:4]


def suggest(
    store: Store,
    text: str,
    phrasebook: str | None = None,
    *,
    finder: Finder | None = None,
) -> Suggestions:
    """Return the issues that a problem may be.

    What is found within the menu stands for the leaves beneath it, those first that were found too.

    Args:
        store: The open collection.
        text: The problem, in words of one's own.
        phrasebook: Only in this phrasebook.
        finder: Spares reading the words again where one is at hand.

    Raises:
        CollectionError: The collection could not be read.
    """
    if not text.strip():
        return Suggestions()
    found = _candidates(store, text, phrasebook, finder or Finder(store))
    if any(candidate.confidence is not Confidence.MAYBE for candidate in found):
        return Suggestions(candidates=found, question=_differing(found))
    return Suggestions(candidates=found, catch_alls=_catch_alls(store, phrasebook, found))


def _candidates(
    store: Store, text: str, phrasebook: str | None, finder: Finder
) -> tuple[Candidate, ...]:
    found = finder.find(text, _LOOKED_THROUGH, phrasebook)
    hits = [hit for hit in found if hit.score >= _LEAST_SCORE]
    letters = "".join(text.split())
    if len(letters) < (_FEWEST_LATIN if letters.isascii() else _FEWEST_HANGUL):
        hits = [replace(hit, score=min(hit.score, LIKELY - 1)) for hit in hits]
    scores = {(hit.phrasebook, hit.id): hit.score for hit in hits}
    chosen: dict[tuple[str, str], Candidate] = {}
    for hit in hits:
        book = store.book(hit.phrasebook)
        for phrase, places in _issues(book, hit.id, scores):
            candidate = _candidate(book, phrase, places, scores.get((book.id, phrase), hit.score))
            chosen.setdefault((book.id, phrase), candidate)
            if len(chosen) == MOST_CANDIDATES:
                return tuple(chosen.values())
    return tuple(chosen.values())


def _differing(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the first candidates if they are nearly as good, siblings, and of other meanings."""
    best = candidates[0]
    most = _NEAR_SURE if best.confidence is Confidence.SURE else _NEAR
    near = [
        candidate
        for candidate in candidates
        if candidate.phrasebook == best.phrasebook and best.score - candidate.score <= most
    ]
    parents = {way[:-1] for way in best.paths}
    for candidate in near[1:]:
        parents &= {way[:-1] for way in candidate.paths}
    meanings = {candidate.glosses for candidate in near}
    return tuple(near) if len(meanings) == len(near) > 1 and parents else ()


def _catch_alls(
    store: Store, phrasebook: str | None, found: Sequence[Candidate]
) -> tuple[Candidate, ...]:
    """Return the last catch-all of the menu, for anything, and that of the nearest branch."""
    chosen: dict[tuple[str, str], Candidate] = {}
    books = [phrasebook] if phrasebook else [row.id for row in store.phrasebooks()]
    for book in map(store.book, books):
        others = [
            place
            for place in book.places()
            if place.is_leaf and any(map(_CATCH_ALL.match, (place.path[-1], *place.item.glosses)))
        ]
        others.sort(key=lambda place: (len(place.path), -place.position))
        top = next((one.paths[0][0] for one in found if one.phrasebook == book.id), "")
        near = [place for place in others if place.path[0] == top]
        for place in others[:1] + near[:1]:
            key = (book.id, place.item.phrase)
            chosen.setdefault(key, _candidate(book, place.item.phrase, [place], 0.0))
    return tuple(chosen.values())[:_MOST_CATCH_ALLS]


def candidate_of(store: Store, phrasebook: str, phrase: str) -> Candidate | None:
    """Return a phrase as an issue, or None if no way ends at it.

    Raises:
        UsageError: There is no such phrasebook.
    """
    book = store.book(phrasebook)
    leaves = _leaves(book, phrase)
    return _candidate(book, phrase, leaves, 100.0) if leaves else None


def read_again(store: Store, candidate: Candidate) -> Candidate:
    """Return an issue as it is in the collection now.

    Raises:
        UsageError: Its phrasebook is gone.
    """
    book = store.book(candidate.phrasebook)
    first = [place for place in book.places() if place.item.id == candidate.leaf]
    return _candidate(book, candidate.id, first, candidate.score)


def checklist(store: Store, candidate: Candidate) -> Checklist:
    """Return the whole way to an issue.

    Raises:
        UsageError: Its phrasebook is gone.
    """
    book = store.book(candidate.phrasebook)
    entries = [entry for entry in book.flow if entry.kind is not FlowKind.WORD]
    menu_at = book.menu_entry
    steps = [
        CheckStep(
            number=at + 1,
            entry=_on_page(book, entry),
            entries=tuple(_on_page(book, sub_entry) for sub_entry in entry.items),
            ways=candidate.ways if entry is menu_at else (),
        )
        for at, entry in enumerate(entries)
    ]
    if menu_at is None:
        steps.append(_menu_step(candidate, len(steps) + 1))
    return Checklist(
        candidate=candidate,
        as_of=book.as_of,
        steps=tuple(steps),
        words=tuple(_on_page(book, entry) for entry in book.flow if entry.kind is FlowKind.WORD),
        lines=book.lines,
    )


def _issues(
    book: Phrasebook, phrase: str, scores: dict[tuple[str, str], float]
) -> Iterator[tuple[str, list[MenuPosition]]]:
    """Yield the issues that a found phrase stands for, with the places where their ways end."""
    leaves = _leaves(book, phrase)
    if leaves:
        yield phrase, leaves
        return
    beneath: dict[str, list[MenuPosition]] = {}
    for place in book.places():
        if place.is_leaf and phrase in place.phrases:
            beneath.setdefault(place.item.phrase, []).append(place)
    yield from sorted(beneath.items(), key=lambda issue: -scores.get((book.id, issue[0]), 0.0))


def _leaves(book: Phrasebook, phrase: str) -> list[MenuPosition]:
    return [place for place in book.places() if place.is_leaf and place.item.phrase == phrase]


def _candidate(
    book: Phrasebook, phrase: str, first: Sequence[MenuPosition], score: float
) -> Candidate:
    leaves = _leaves(book, phrase)
    first_ids = {place.item.id for place in first}
    # Where it was looked for comes before where it stands too.
    leaves.sort(key=lambda place: (place.item.id not in first_ids, len(place.path), place.position))
    return Candidate(
        id=phrase,
        phrasebook=book.id,
        label=book.phrase(phrase).label,
        glosses=book.glosses(phrase),
        paths=tuple(leaf.path for leaf in leaves),
        ways=tuple(_way(book, leaf) for leaf in leaves),
        leaf=leaves[0].item.id,
        score=score,
        change=book.phrase(phrase).changed,
    )


def _way(book: Phrasebook, leaf: MenuPosition) -> Way:
    by_id = {place.item.id: place for place in book.places()}
    way: list[Entry] = []
    at: MenuPosition | None = leaf
    while at is not None:
        change = book.phrase(at.item.phrase).changed
        way.append(Entry(label=at.path[-1], glosses=at.item.glosses, change=change))
        at = by_id.get(at.parent)
    return tuple(reversed(way))


def _menu_step(candidate: Candidate, number: int) -> CheckStep:
    """Return a step for the menu alone, for a phrasebook whose flow does not say where it opens."""
    entry = PageEntry(
        kind=FlowKind.QUESTION,
        label=candidate.label,
        glosses=candidate.glosses,
        change=candidate.change,
    )
    return CheckStep(number=number, entry=entry, entries=(), ways=candidate.ways)


def _on_page(book: Phrasebook, entry: FlowEntry) -> PageEntry:
    phrase = book.phrase(entry.phrase)
    return PageEntry(
        kind=entry.kind,
        label=phrase.label,
        glosses=entry.glosses,
        note=entry.note,
        tips=tuple(tip for tip in book.tips if tip.at == entry.id),
        change=phrase.changed,
    )
