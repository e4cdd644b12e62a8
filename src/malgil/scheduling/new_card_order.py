"""The order in which phrases are introduced, and pairs of confusable labels."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from itertools import chain, count
from typing import TYPE_CHECKING

from msgspec import Struct
from rapidfuzz import fuzz, process

from malgil.base.progress import counted, no_progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.model import MenuItem, Phrasebook

ALIKE = 80.0
"""Minimum rapidfuzz ratio (0–100, case-folded) of confusable labels."""

MOST_ALIKE = 8
"""Maximum number of earlier labels that a label is paired with, the most similar first."""

# Up to this number every label is compared with every other: 12 million comparisons, half a second.
_COMPARED_WHOLE = 5_000
# Of very long labels only this much is compared, because the ratio takes quadratic time.
_LETTERS_COMPARED = 200
_MOST_COMPARISONS = 1_000_000_000
_GRAM = 5
_SIGNATURE = 8
_POSTINGS = 64


class Pair(Struct, frozen=True):
    """Two confusable labels.

    Attributes:
        first: Phrase id of the label introduced earlier.
        second: Phrase id of the label that waits for it.
        ratio: rapidfuzz ratio of the case-folded labels (`ALIKE` to 100).
    """

    first: str
    second: str
    ratio: float


def level_of(book: Phrasebook) -> dict[str, str]:
    """Return the parent item id under which each menu phrase is introduced ("" for the top level).

    The keys are in the order of introduction. The top level comes first, then each branch in turn,
    level by level. Each phrase appears once, at the first of its places in this order.
    """
    levels: dict[str, str] = {}
    for item, parent in _levels(book.menu):
        levels.setdefault(item.phrase, parent)
    return levels


def place_order(book: Phrasebook) -> dict[str, int]:
    """Return the position of each menu item in the order of introduction, by item id."""
    return {item.id: number for number, (item, _parent) in enumerate(_levels(book.menu))}


def flow_order(book: Phrasebook) -> tuple[str, ...]:
    """Return the ids of phrases that occur only in the flow, in flow order, each once.

    Other flow phrases are introduced with the menu.
    """
    in_menu = {place.item.phrase for place in book.places()}
    flow = dict.fromkeys(entry.phrase for entry in book.flow_entries())
    return tuple(phrase for phrase in flow if phrase not in in_menu)


def _levels(menu: Sequence[MenuItem]) -> Iterator[tuple[MenuItem, str]]:
    yield from ((item, "") for item in menu)
    for branch in menu:
        waiting = deque([branch])
        while waiting:
            parent = waiting.popleft()
            yield from ((item, parent.id) for item in parent.items)
            waiting.extend(parent.items)


def confusable_pairs(
    book: Phrasebook, on_progress: ProgressCallback = no_progress
) -> tuple[Pair, ...]:
    """Return the pairs of confusable labels.

    The menu counts as introduced before the flow. Pairs are sorted by the introduction of the
    second label, then of the first. Each label is the second of at most `MOST_ALIKE` pairs. In a
    book of more than 5,000 labels only labels that share a rare sequence of five letters are
    compared. This may miss a few pairs, but comparing all would take minutes. The same applies to
    very long labels, of which only the first 200 letters are compared.

    Args:
        book: Phrasebook.
        on_progress: Receives the share done (0–1).
    """
    order = (*level_of(book), *flow_order(book))
    labels = [book.phrase(phrase).label.casefold() for phrase in order]
    is_small = len(labels) <= _COMPARED_WHOLE
    if len(labels) * sum(map(len, labels)) > _MOST_COMPARISONS:
        is_small = False
        labels = [label[:_LETTERS_COMPARED] for label in labels]
    candidates = _all_earlier if is_small else _sharing_rare_grams
    return tuple(
        Pair(order[first], order[second], ratio)
        for second, earlier in enumerate(counted(candidates(labels), len(labels), on_progress))
        for first, ratio in _most_alike(labels[second], earlier)
    )


def _most_alike(label: str, earlier: dict[int, str]) -> list[tuple[int, float]]:
    if not earlier:
        return []
    nearest = process.extract(
        label, earlier, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=MOST_ALIKE
    )
    return sorted((number, ratio) for _, ratio, number in nearest)


def _all_earlier(labels: Sequence[str]) -> Iterator[dict[int, str]]:
    earlier: dict[int, str] = {}
    for number, label in enumerate(labels):
        yield earlier
        earlier[number] = label


def _sharing_rare_grams(labels: Sequence[str]) -> Iterator[dict[int, str]]:
    """Yield for each label the earlier labels that share one of its rarest letter sequences.

    For a common sequence only the latest labels count, to bound the work per label.
    """
    # Numbers stand for the sequences, since looking up texts takes longer.
    number_of: dict[str, int] = defaultdict(count().__next__)
    grams = [list(map(number_of.__getitem__, _grams(label))) for label in labels]
    texts = list(number_of)
    frequency = Counter(chain.from_iterable(grams))
    shared = sorted((often, texts[gram], gram) for gram, often in frequency.items() if often > 1)
    ranks = [0] * len(texts)
    for rank, (_often, _text, gram) in enumerate(shared, start=1):
        ranks[gram] = rank
    postings: list[list[int]] = [[] for _rank in range(len(shared) + 1)]
    for number, mine in enumerate(grams):
        rarest_first = sorted(filter(None, map(ranks.__getitem__, mine)))
        latest = [postings[rank][-_POSTINGS:] for rank in rarest_first[:_SIGNATURE]]
        numbers = set(chain.from_iterable(latest))
        yield {other: labels[other] for other in sorted(numbers)}
        for rank in rarest_first:
            postings[rank].append(number)


def _grams(label: str) -> set[str]:
    padded = f" {label} "
    return {padded[start : start + _GRAM] for start in range(len(padded) - _GRAM + 1)}
