"""Browser data: a phrasebook as a tree in its order, and as a table of its cards."""

from __future__ import annotations

from collections import defaultdict
from enum import StrEnum
from math import fsum
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from malgil.base.i18n import _
from malgil.phrasebook.cards import CARD_KINDS, CardKind
from malgil.scheduling.card_state import LEECH_LAPSES
from malgil.scheduling.fsrs import State
from malgil.scheduling.menu_strength import MenuStrength, NestedMenu, weight_of_recall
from malgil.store import database
from malgil.store.cards import OF_PHRASE_ORDER, PROGRESS_COLUMNS, progress_of
from malgil.store.confusions import confused
from malgil.store.notes import read_all_notes
from malgil.store.phrasebooks import SUBJECT, read_menu, title_of
from malgil.store.review_queries import retrievabilities

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from malgil.phrasebook.model import FlowEntry, Phrasebook
    from malgil.scheduling.card_state import DueToday, Progress
    from malgil.store.store import Store

_CONFUSIONS = 1000


class Mark(StrEnum):
    """A property that cards can be filtered by."""

    NEW = "new"
    LEARNING = "learning"
    DUE = "due"
    LEECH = "leech"
    SUSPENDED = "suspended"
    CONFUSED = "confused"
    FLAGGED = "flagged"
    NOTED = "noted"


class Column(StrEnum):
    """A column that a table of cards can be sorted by."""

    LABEL = "label"
    TYPE = "type"
    STATE = "state"
    DUE = "due"
    RECALL = "recall"
    STABILITY = "stability"
    DIFFICULTY = "difficulty"
    REPS = "reps"
    LAPSES = "lapses"


class CardLine(Struct, frozen=True, kw_only=True):
    """A card in the table.

    Attributes:
        id: Its id.
        phrase: Its phrase's id.
        type: Its kind.
        label: The label of its phrase.
        glosses: The glosses of its phrase.
        progress: Its progress.
        due: The learning day on which it is due, or None.
        recall: Its retrievability today, 0–1; None without a memory.
        marks: The properties to filter it by.
    """

    id: str
    phrase: str
    type: CardKind
    label: str
    glosses: tuple[str, ...]
    progress: Progress
    due: int | None
    recall: float | None
    marks: frozenset[Mark]

    @property
    def key(self) -> str:
        """Its name among the rows."""
        return self.id

    @property
    def cards(self) -> tuple[str, ...]:
        """The card itself."""
        return (self.id,)


class MenuNode(Struct, frozen=True, kw_only=True):
    """A node of the tree: a flow entry or menu item, or the root of the flow.

    Attributes:
        id: The id of the menu item or flow entry; empty for the root of the flow.
        phrase: Its phrase's id; empty for the root of the flow.
        label: Its label.
        glosses: Its glosses there.
        depth: Its depth, 0 at the top.
        at: Its number in the tree.
        end: The number of the first node after its descendants.
        is_flow: Whether it belongs to the contact flow.
        memory: The mean retrievability of all cards beneath it, 0–1.
        cards: The cards of its phrase.
        state: Learning if one of its cards is in its steps, else review if one is, else new.
        due: The first learning day on which one of its cards is due, or None.
        marks: The properties to filter its cards by.
    """

    id: str
    phrase: str
    label: str
    glosses: tuple[str, ...]
    depth: int
    at: int
    end: int
    is_flow: bool
    memory: float
    cards: tuple[str, ...]
    state: State
    due: int | None
    marks: frozenset[Mark]

    @property
    def key(self) -> str:
        """Its name among the rows. A flow entry and a menu item may have the same id."""
        return f"{'flow' if self.is_flow else 'menu'}/{self.id}"


class Shelf(Struct, frozen=True, kw_only=True):
    """One phrasebook to browse.

    Attributes:
        title: Its title.
        nodes: The flow and the menu in order, parents before children.
        cards: The cards, in the order of introduction.
        today: The current learning day.
    """

    title: str
    nodes: tuple[MenuNode, ...]
    cards: tuple[CardLine, ...]
    today: int


def read_shelf(store: Store, phrasebook: str, now: datetime, studied: str | None = None) -> Shelf:
    """Return the browser data of a phrasebook.

    Args:
        store: The open collection.
        phrasebook: The phrasebook.
        now: The current time.
        studied: The only phrasebook that is studied (default: all).

    Raises:
        UsageError: The phrasebook does not exist.
    """
    with database.snapshot(store.connection):
        book = store.book(store.require_phrasebook(phrasebook))
        today = store.day(now)
        cards, weights = _card_lines(store, book, store.due_today(now, studied))
        menu = NestedMenu(phrasebook, *read_menu(store.connection, phrasebook))
        nodes = _nodes(book, menu, cards, weights)
    return Shelf(title=title_of(book), nodes=nodes, cards=cards, today=today)


def fits(
    row: CardLine | MenuNode, mark: Mark | None, phrases: Container[str] | None = None
) -> bool:
    """Return whether a row has a mark and is of one of some phrases (None: any)."""
    return (mark is None or mark in row.marks) and (phrases is None or row.phrase in phrases)


def shown_nodes(
    nodes: Sequence[MenuNode],
    folded: Iterable[str],
    mark: Mark | None,
    phrases: Container[str] | None = None,
) -> list[int]:
    """Return the numbers of the visible nodes.

    With a mark they are the nodes whose own cards have it, with phrases the nodes of these. Their
    ancestors come along, folded or not.
    """
    closed = set(folded)
    shown: list[int] = []
    if mark is not None or phrases is not None:
        above: list[int] = []
        marked: dict[int, None] = {}
        for number, node in enumerate(nodes):
            del above[node.depth :]
            above.append(number)
            if fits(node, mark, phrases):
                marked.update(dict.fromkeys(above))
        return sorted(marked)
    number = 0
    while number < len(nodes):
        shown.append(number)
        number = nodes[number].end if nodes[number].key in closed else number + 1
    return shown


def sorted_cards(
    cards: Iterable[CardLine],
    column: Column | None,
    mark: Mark | None = None,
    phrases: Container[str] | None = None,
    *,
    descending: bool = False,
) -> list[CardLine]:
    """Return the cards with a mark, sorted by a column. Cards without a value come last.

    Args:
        cards: All cards.
        column: The column, or None to keep the given order.
        mark: Limit to cards with this mark (default: all).
        phrases: Limit to cards of these phrases (default: all).
        descending: Whether the largest come first.
    """
    shown = [card for card in cards if fits(card, mark, phrases)]
    if column is None:
        return shown
    key = _KEYS[column]
    sortable = [card for card in shown if key(card) is not None]
    sortable.sort(key=key, reverse=descending)
    return [*sortable, *(card for card in shown if key(card) is None)]


_KEYS: dict[Column, Callable[[CardLine], Any]] = {
    Column.LABEL: lambda card: card.label.casefold(),
    Column.TYPE: lambda card: tuple(CARD_KINDS.values()).index(card.type),
    Column.STATE: lambda card: tuple(State).index(card.progress.state),
    Column.DUE: lambda card: card.due,
    Column.RECALL: lambda card: card.recall,
    Column.STABILITY: lambda card: card.progress.stability,
    Column.DIFFICULTY: lambda card: card.progress.difficulty,
    Column.REPS: lambda card: card.progress.reps,
    Column.LAPSES: lambda card: card.progress.lapses,
}


def _card_lines(
    store: Store, book: Phrasebook, today: DueToday
) -> tuple[tuple[CardLine, ...], dict[int, int]]:
    """Return the cards, and the weights of their recall for the menu (see `NestedMenu.sums`)."""
    recall = retrievabilities(store.connection, store.model, today.day)
    written = read_all_notes(store.connection)
    pairs = confused(store.connection, book.id)[:_CONFUSIONS]
    taken = {phrase for pair in pairs for phrase in (pair.right, pair.taken)}
    columns = ", ".join(f"card.{name}" for name in PROGRESS_COLUMNS)
    rows = store.connection.execute(
        f"SELECT {SUBJECT}, card.id, phrase.id, card.type, phrase.label, {columns} FROM card "
        "JOIN phrase ON phrase.key = card.phrase "
        "WHERE phrase.phrasebook = ? AND card.archived = 0 "
        f"ORDER BY phrase.share = 'menu', phrase.rank, {OF_PHRASE_ORDER}",
        (book.id,),
    )
    lines: list[CardLine] = []
    recalls: defaultdict[int, float] = defaultdict(float)
    for subject, card, phrase, kind, label, *values in rows:
        recalls[subject] += recall.get(card, 0.0)
        progress = progress_of(tuple(values))
        marks = set(_marks(progress))
        if card in today.cards:
            marks.add(Mark.DUE)
        if phrase in taken:
            marks.add(Mark.CONFUSED)
        if f"{book.id}/{phrase}" in written:
            marks.add(Mark.NOTED)
        lines.append(
            CardLine(
                id=card,
                phrase=phrase,
                type=CARD_KINDS[kind],
                label=label,
                glosses=book.glosses(phrase),
                progress=progress,
                due=today.asked_on(card, progress),
                recall=recall.get(card),
                marks=frozenset(marks),
            )
        )
    weights = {subject: weight_of_recall(total) for subject, total in recalls.items()}
    return tuple(lines), weights


def _marks(progress: Progress) -> Iterator[Mark]:
    if progress.suspended:
        yield Mark.SUSPENDED
    if progress.state is State.NEW:
        yield Mark.NEW
    if progress.state in (State.LEARNING, State.RELEARNING):
        yield Mark.LEARNING
    if progress.lapses >= LEECH_LAPSES:
        yield Mark.LEECH
    if progress.flag:
        yield Mark.FLAGGED


def _nodes(
    book: Phrasebook, menu: NestedMenu, cards: Sequence[CardLine], weights: Mapping[int, int]
) -> tuple[MenuNode, ...]:
    by_phrase: dict[str, list[CardLine]] = defaultdict(list)
    for card in cards:
        by_phrase[card.phrase].append(card)
    flow = list(_flow_rows(book.flow, 1))
    nodes: list[MenuNode] = []
    if flow:
        phrases = dict.fromkeys(entry.phrase for entry, _depth, _size in flow)
        memory = _mean([card for phrase in phrases for card in by_phrase[phrase]])
        root = ("", "", _("Contact flow"), ())
        nodes.append(_node(root, 0, range(len(flow) + 1), [], memory, is_flow=True))
    for number, (entry, depth, size) in enumerate(flow, start=1):
        own = by_phrase[entry.phrase]
        content = (entry.id, entry.phrase, book.phrase(entry.phrase).label, entry.glosses)
        span = range(number, number + size)
        nodes.append(_node(content, depth, span, own, _mean(own), is_flow=True))
    strength = MenuStrength(menu=menu, sums=menu.sums(weights))
    first = len(nodes)
    for at, place in enumerate(book.places()):
        item, depth = place.item, len(place.path) - 1
        content = (item.id, item.phrase, place.path[-1], item.glosses)
        span = range(first + at, first + menu.last[at] + 1)
        memory = strength.retrievability(at)
        nodes.append(_node(content, depth, span, by_phrase[item.phrase], memory))
    return tuple(nodes)


def _flow_rows(entries: Iterable[FlowEntry], depth: int) -> Iterator[tuple[FlowEntry, int, int]]:
    """Yield each entry with its depth, and how many entries it is with those beneath it."""
    for entry in entries:
        beneath = list(_flow_rows(entry.items, depth + 1))
        yield entry, depth, len(beneath) + 1
        yield from beneath


def _node(
    content: tuple[str, str, str, tuple[str, ...]],
    depth: int,
    span: range,
    cards: Sequence[CardLine],
    memory: float,
    *,
    is_flow: bool = False,
) -> MenuNode:
    node_id, phrase, label, glosses = content
    return MenuNode(
        id=node_id,
        phrase=phrase,
        label=label,
        glosses=glosses,
        depth=depth,
        at=span.start,
        end=span.stop,
        is_flow=is_flow,
        memory=memory,
        cards=tuple(card.id for card in cards),
        state=_state(cards),
        due=min((card.due for card in cards if card.due is not None), default=None),
        marks=frozenset(mark for card in cards for mark in card.marks),
    )


def _mean(cards: Sequence[CardLine]) -> float:
    return fsum(card.recall or 0.0 for card in cards) / len(cards) if cards else 0.0


def _state(cards: Iterable[CardLine]) -> State:
    states = {card.progress.state for card in cards}
    if states & {State.LEARNING, State.RELEARNING}:
        return State.LEARNING
    return State.REVIEW if State.REVIEW in states else State.NEW
