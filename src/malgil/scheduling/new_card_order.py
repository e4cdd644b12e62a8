"""In which order the phrases of a phrasebook are introduced, and which look alike."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from malgil.base.progress import counted, no_progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.model import MenuItem, Phrasebook

ALIKE = 80.0
"""From this rapidfuzz ratio on (0–100, case-folded) two labels are confusable."""

MOST_ALIKE = 8
"""A label is paired with at most this many earlier ones, the most alike."""

# Up to here every label is compared with every other: 12 million comparisons, half a second.
_COMPARED_WHOLE = 5_000
# Of very long labels in a book that has many, this much: their ratio takes the square of it.
_LETTERS_COMPARED = 200
_MOST_COMPARISONS = 1_000_000_000
_GRAM = 5
_SIGNATURE = 8
_POSTINGS = 64


@dataclass(frozen=True, slots=True)
class Pair:
    """Two labels that look alike.

    Attributes:
        first: The phrase id of the one that is introduced earlier.
        second: The phrase id of the one that waits for it.
        ratio: rapidfuzz's ratio of the case-folded labels, `ALIKE` to 100.
    """

    first: str
    second: str
    ratio: float


def introduction_order(book: Phrasebook) -> tuple[str, ...]:
    """Return the menu's phrase ids in the order in which they are introduced.

    The whole top level first; then branch by branch, and in a branch level by level. Each phrase
    once, at the first of its places in that order.
    """
    return tuple(level_of(book))


def level_of(book: Phrasebook) -> dict[str, str]:
    """Return for each menu phrase the id of the item beneath which it is introduced.

    The keys are in the order of `introduction_order`; the top level is "".
    """
    levels: dict[str, str] = {}
    for item, parent in _levels(book.menu):
        levels.setdefault(item.phrase, parent)
    return levels


def flow_order(book: Phrasebook) -> tuple[str, ...]:
    """Return the phrase ids that stand in the flow alone, in the flow's order, each once.

    What also stands in the menu is introduced with the menu.
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
    """Return the pairs of labels that are easily taken for one another.

    The menu counts as introduced before the flow. Sorted by the introduction of the second, then
    of the first. Each label has at most `MOST_ALIKE` pairs as the second. In a book of more than
    5,000 labels only such are compared as share an unusual run of five letters, so a few pairs
    may be missed; comparing all would take minutes. So it is where the labels are very long, and
    then only their first 200 letters count.

    Args:
        book: The phrasebook.
        on_progress: Gets the share done, 0–1.
    """
    order = (*introduction_order(book), *flow_order(book))
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
    """Yield for each label the earlier ones that share one of its rarest runs of letters.

    A run that occurs once is shared with nobody. Of a run that very many share the latest labels
    are kept, so that the work for a label is bounded.
    """
    frequency = Counter(gram for label in labels for gram in _grams(label))
    postings: dict[str, deque[int]] = {}
    for number, label in enumerate(labels):
        shared = sorted((frequency[gram], gram) for gram in _grams(label) if frequency[gram] > 1)
        numbers = {other for _, gram in shared[:_SIGNATURE] for other in postings.get(gram, ())}
        yield {other: labels[other] for other in sorted(numbers)}
        for _, gram in shared:
            postings.setdefault(gram, deque(maxlen=_POSTINGS)).append(number)


def _grams(label: str) -> set[str]:
    padded = f" {label} "
    return {padded[start : start + _GRAM] for start in range(len(padded) - _GRAM + 1)}
