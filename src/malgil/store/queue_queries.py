"""Queries for the day's queue, through indices that never read all cards."""

from __future__ import annotations

import json
from collections import Counter
from heapq import merge
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from malgil.phrasebook.cards import CARD_KINDS, MEANING, PATH, CardKind
from malgil.scheduling.queue import LearningCard, NewCard, Share
from malgil.store.log import LIVE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from malgil.base.settings import Settings

FIRM_DAYS = 7
"""Least stability of a firm phrase, whose confusable may follow."""
# The confusable introduced earlier is not firm yet.
_WAITS = f"""
EXISTS (
  SELECT 1 FROM confusable JOIN card AS first
  ON first.phrase = confusable.first AND first.type = '{MEANING}'
  WHERE confusable.second = card.phrase AND first.archived = 0 AND first.suspended = 0
    AND coalesce(first.stability, 0) < {FIRM_DAYS}
)
"""
_IN_BOOK = "(? IS NULL OR EXISTS (SELECT 1 FROM phrase WHERE key = card.phrase AND phrasebook = ?))"
_IS_TOP = "EXISTS (SELECT 1 FROM item WHERE item.phrase = card.phrase AND item.parent IS NULL)"
# The index `card_new` has this order, so the first cards are found without reading the rest.
_NEW = f"""
SELECT card.id, card.phrase, card.rank, {_IS_TOP} FROM card
WHERE card.state = 'new' AND {{opened}} card.archived = 0 AND card.suspended = 0
  AND card.due_day IS NULL AND card.type = ? AND card.share = ?
  AND coalesce(card.buried_until, -1e9) <= ? AND {_IN_BOOK} {{waits}}
ORDER BY card.rank, card.id
"""
_WAITING = f"AND {_WAITS} AND card.phrase IN (SELECT second FROM confusable)"
_REPEATS = 4  # a card may come several times in a row
_OPEN = "archived = 0 AND suspended = 0 AND coalesce(buried_until, -1e9) <= ?"


class Asked(NamedTuple):
    """An SQL condition, with its values, for the cards whose types are switched on."""

    condition: str
    values: tuple[str, ...]


def asked(settings: Settings) -> Asked:
    """Return the condition to append. It is empty if no type is switched off."""
    off = [kind for kind in CARD_KINDS if not settings.asks(kind)]
    other = [
        f"{book}/{kind}"
        for book in settings.of_book
        for kind in CARD_KINDS
        if settings.for_book(book).asks(kind) is (kind in off)
    ]
    if not off and not other:
        return ALL
    kinds = ", ".join(f"'{kind}'" for kind in off)
    of_book = "(SELECT phrasebook FROM phrase WHERE key = card.phrase) || '/' || card.type"
    return Asked(
        f" AND (card.type IN ({kinds})) = ({of_book} IN (SELECT value FROM json_each(?)))",
        (json.dumps(other),),
    )


ALL = Asked("", ())
"""All card types, switched on or off."""


class Answered(Struct, frozen=True):
    """A live answer of the day.

    Attributes:
        card: The card's id.
        phrase: Its phrase's key.
        type: The card kind.
        share: The share of the new cards that it belongs to.
        rating: The rating, 1–4.
        is_new: Whether the card was introduced on that day.
        is_review: Whether the card was in review before this answer.
        duration_ms: The time taken.
    """

    card: str
    phrase: int
    type: CardKind
    share: Share
    rating: int
    is_new: bool
    is_review: bool
    duration_ms: int


class NewPath(NamedTuple):
    """A path card that could be introduced.

    Attributes:
        card: The card.
        item: Key of its place.
        above: Keys of the items above it, under each of which there is a level to choose from.
    """

    card: NewCard
    item: int
    above: frozenset[int]


class Due(Struct, frozen=True):
    """A due review card."""

    card: str
    phrase: int
    type: CardKind
    stability: float
    last_day: int


def share_of(kind: CardKind, share: str) -> Share:
    """Return the share of the new cards that a card belongs to.

    Args:
        kind: The card kind.
        share: Where its phrase is introduced, `menu` or `flow`.
    """
    if kind.opens_after is not None:
        return Share.FOLLOW_UP
    return Share.FLOW if share == "flow" else Share.MENU


def answered_on(connection: sqlite3.Connection, day: int) -> list[Answered]:
    """Return the live answers of a learning day in the order of the log."""
    rows = connection.execute(
        "SELECT card.id, card.phrase, card.type, phrase.share, event.rating, "
        "card.first_day = event.learning_day, was_review, coalesce(event.duration_ms, 0) "
        "FROM review CROSS JOIN event ON event.seq = review.seq "
        "CROSS JOIN card ON card.key = review.card CROSS JOIN phrase ON phrase.key = card.phrase "
        "WHERE review.learning_day = ? AND review.rating > 0 "
        "ORDER BY event.logical_ms, event.id",
        (day,),
    )
    return [
        Answered(card, phrase, CARD_KINDS[kind], share_of(CARD_KINDS[kind], share), *others)
        for card, phrase, kind, share, *others in rows
    ]


def count_due(
    connection: sqlite3.Connection, day: int, phrasebook: str | None, asked: Asked = ALL
) -> int:
    """Count the review cards due on a learning day or before."""
    (count,) = connection.execute(
        f"SELECT count(*) FROM card WHERE state = 'review' AND due_day <= ? AND {_OPEN} "
        f"AND {_IN_BOOK}{asked.condition}",
        (day, day, phrasebook, phrasebook, *asked.values),
    ).fetchone()
    return int(count)


def in_review(
    connection: sqlite3.Connection,
    cards: Iterable[str],
    day: int,
    phrasebook: str | None,
    asked: Asked,
) -> frozenset[str]:
    """Return those of some cards that are in review and may be asked on a learning day."""
    rows = connection.execute(
        "SELECT id FROM card WHERE id IN (SELECT value FROM json_each(?)) AND state = 'review' "
        f"AND {_OPEN} AND {_IN_BOOK}{asked.condition}",
        (json.dumps([*cards]), day, phrasebook, phrasebook, *asked.values),
    )
    return frozenset(card for (card,) in rows)


def most_forgotten(
    connection: sqlite3.Connection,
    day: int,
    phrasebook: str | None,
    limit: int,
    asked: Asked = ALL,
) -> list[Due]:
    """Return the due cards that are remembered least, the most forgotten first.

    Under one set of weights, retrievability falls with elapsed days divided by stability, so
    sorting needs no curve. All due cards are read from an index only.
    """
    forgotten = "max(0, ? - last_day) / stability"
    due = (
        f"SELECT key AS chosen, {forgotten} AS forgotten FROM card "
        f"WHERE state = 'review' AND due_day <= ? AND {_OPEN} AND {_IN_BOOK}{asked.condition}"
    )
    values = (day, day, day, phrasebook, phrasebook, *asked.values)
    # Of equal cards the id decides, which is the same on all machines. The key is not.
    rows = connection.execute(
        "SELECT card.id, card.phrase, card.type, card.stability, card.last_day "
        f"FROM ({due}) CROSS JOIN card ON card.key = chosen WHERE forgotten >= "
        f"(SELECT min(forgotten) FROM ({due} ORDER BY forgotten DESC LIMIT ?)) "
        "ORDER BY forgotten DESC, card.id LIMIT ?",
        (*values, *values, limit, limit),
    )
    return [Due(card, phrase, CARD_KINDS[kind], s, last) for card, phrase, kind, s, last in rows]


def stepping(
    connection: sqlite3.Connection, day: int, phrasebook: str | None, asked: Asked
) -> list[LearningCard]:
    """Return the cards in their steps, due or not."""
    rows = connection.execute(
        "SELECT id, phrase, type, due_ms, reps > 0 FROM card "
        f"WHERE due_ms IS NOT NULL AND {_OPEN} AND {_IN_BOOK}{asked.condition} "
        "ORDER BY due_ms, id",
        (day, phrasebook, phrasebook, *asked.values),
    )
    return [
        LearningCard(card, phrase, CARD_KINDS[kind], due, bool(asked))
        for card, phrase, kind, due, asked in rows
    ]


def introductions(
    connection: sqlite3.Connection,
    shares: tuple[str, ...],
    day: int,
    phrasebook: str | None,
    own: Settings,
    *,
    follow: bool = False,
    waiting: bool = False,
) -> Iterator[NewCard]:
    """Yield new cards, by rank and turn.

    They are read on demand, since it is unknown how many have a sibling today.

    Args:
        connection: The collection.
        shares: `menu`, `flow` or both.
        day: The learning day.
        phrasebook: Limit to one phrasebook (default: all).
        own: The settings in force for it.
        follow: Whether to yield cards that open after another card of their phrase, or those that
            are open from the start.
        waiting: Of the latter, whether to yield cards that wait for their confusable, or those that
            do not.
    """
    waits = "" if follow else f"AND NOT {_WAITS}"
    if waiting:
        waits = _WAITING

    def read(kind: CardKind, share: str) -> Iterator[NewCard]:
        values = (kind, share, day, phrasebook, phrasebook)
        # What opens a card may be switched off. Then nothing is to be waited for.
        is_free = kind.opens_after is not None and not own.asks(kind.opens_after)
        opened = "" if is_free else "card.open = 1 AND"
        rows = connection.execute(_NEW.format(opened=opened, waits=waits), values)
        return (
            NewCard(card, phrase, kind, share_of(kind, share), rank, waiting, bool(top))
            for card, phrase, rank, top in rows
        )

    kinds = [
        kind
        for kind in CARD_KINDS.values()
        if (kind.opens_after is not None) == follow and own.asks(kind)
    ]
    rows = (read(kind, share) for kind in kinds for share in shares)
    return merge(*rows, key=lambda new: (new.rank, new.type.turn, new.card))


def books_in_turn(
    connection: sqlite3.Connection, settings: Settings, phrasebook: str | None
) -> list[tuple[Settings, str | None]]:
    """Return the phrasebooks that have new cards, with the settings in force for each.

    Phrasebooks that all have the same order and types, and the limits of the collection, are one
    entry, for None unless only one is wanted.
    """
    rows = connection.execute("SELECT id FROM phrasebook WHERE archived = 0 ORDER BY position")
    books = [(settings.for_book(book), book) for (book,) in rows if phrasebook in (None, book)]
    first = books[0][0] if books else settings
    limits = settings.new_per_day, settings.new_minutes
    if all(
        (own.new_per_day, own.new_minutes) == limits
        and own.new_order == first.new_order
        and all(own.asks(kind) == first.asks(kind) for kind in CARD_KINDS)
        for own, _book in books
    ):
        return [(first, phrasebook)]
    return [*books]


def introduced_on(connection: sqlite3.Connection, day: int) -> Counter[tuple[str, CardKind, Share]]:
    """Count the cards first answered or shown on a learning day, by phrasebook, kind and share."""
    rows = connection.execute(
        "SELECT phrase.phrasebook, card.type, card.share, count(*) FROM card "
        "CROSS JOIN phrase ON phrase.key = card.phrase "
        "WHERE card.first_day = ? GROUP BY 1, 2, 3",
        (day,),
    )
    introduced: Counter[tuple[str, CardKind, Share]] = Counter()
    for book, kind, share, count in rows:
        introduced[book, CARD_KINDS[kind], share_of(CARD_KINDS[kind], share)] += count
    return introduced


def last_met(connection: sqlite3.Connection, count: int) -> list[str]:
    """Return the last different cards that were answered or shown, the last one last."""
    rows = connection.execute(
        f"SELECT card FROM event WHERE kind IN ('review', 'shown') AND {LIVE} "
        "ORDER BY logical_ms DESC, id DESC LIMIT ?",
        (_REPEATS * count,),
    )
    return list(dict.fromkeys(card for (card,) in rows))[:count][::-1]


def new_paths(
    connection: sqlite3.Connection, day: int, phrasebook: str | None
) -> Iterator[NewPath]:
    """Yield the new path cards by place, branch by branch and level by level."""
    rows = connection.execute(
        "SELECT card.id, card.phrase, card.type, card.place, item.key FROM card "
        "CROSS JOIN item ON item.key = (SELECT min(key) FROM item WHERE item.card = card.key) "
        f"WHERE card.type = '{PATH}' AND card.state = 'new' AND {_OPEN} AND card.due_day IS NULL "
        f"AND {_IN_BOOK} ORDER BY card.place, card.id",
        (day, phrasebook, phrasebook),
    )
    for card, phrase, kind, place, item in rows:
        above = connection.execute(
            "WITH RECURSIVE above (key) AS (SELECT parent FROM item WHERE key = ?"
            " UNION SELECT parent FROM above JOIN item ON item.key = above.key) "
            "SELECT key FROM above WHERE key IS NOT NULL",
            (item,),
        )
        new = NewCard(card, phrase, CARD_KINDS[kind], Share.FOLLOW_UP, place)
        yield NewPath(new, item, frozenset(key for (key,) in above))


def levels_walked(connection: sqlite3.Connection) -> dict[int, int]:
    """Map each item under which a path was introduced to the first learning day of one."""
    rows = connection.execute(
        "WITH RECURSIVE above (key, day) AS ("
        " SELECT item.parent, card.first_day FROM card CROSS JOIN item ON item.card = card.key"
        f" WHERE card.first_day IS NOT NULL AND card.type = '{PATH}' AND card.archived = 0"
        " UNION SELECT item.parent, above.day FROM above JOIN item ON item.key = above.key"
        ") SELECT key, min(day) FROM above WHERE key IS NOT NULL GROUP BY key"
    )
    return dict(rows)


def met_since(connection: sqlite3.Connection, phrase: int, day: int) -> bool:
    """Return whether a path with the problem of this phrase was introduced on or after a day."""
    phrases = json.dumps(sharing(connection, phrase))
    row = connection.execute(
        f"SELECT 1 FROM card WHERE type = '{PATH}' AND first_day >= ? "
        "AND phrase IN (SELECT value FROM json_each(?)) LIMIT 1",
        (day, phrases),
    ).fetchone()
    return row is not None


def boosted(
    connection: sqlite3.Connection, day: int, phrasebook: str | None, asked: Asked
) -> list[NewCard]:
    """Return the new cards boosted for a learning day or before, in order."""
    rows = connection.execute(
        "SELECT card.id, card.phrase, card.type, phrase.share, card.rank "
        "FROM card JOIN phrase ON phrase.key = card.phrase "
        "WHERE card.state = 'new' AND card.due_day <= ? AND card.archived = 0 "
        "AND card.suspended = 0 AND coalesce(card.buried_until, -1e9) <= ? "
        f"AND (? IS NULL OR phrase.phrasebook = ?){asked.condition} "
        "ORDER BY card.due_day, card.rank, card.id",
        (day, day, phrasebook, phrasebook, *asked.values),
    )
    return [
        NewCard(card, phrase, CARD_KINDS[kind], share_of(CARD_KINDS[kind], share), rank)
        for card, phrase, kind, share, rank in rows
    ]


def tops_are_done(connection: sqlite3.Connection, phrasebook: str | None) -> bool:
    """Return whether every top item of the menu was introduced."""
    row = connection.execute(
        "SELECT 1 FROM item JOIN card ON card.phrase = item.phrase AND card.type = ? "
        "WHERE item.parent IS NULL AND card.state = 'new' AND card.suspended = 0 "
        "AND (? IS NULL OR item.phrasebook = ?) LIMIT 1",
        (MEANING, phrasebook, phrasebook),
    ).fetchone()
    return row is None


def levels(connection: sqlite3.Connection, phrases: Iterable[int]) -> dict[int, frozenset[str]]:
    """Map each phrase to the levels it occurs on, named by their parent items."""
    query = (
        "SELECT item.phrase, item.phrasebook || '/' || coalesce(parent.id, '') "
        "FROM json_each(?) AS one CROSS JOIN item ON item.phrase = one.value "
        "LEFT JOIN item AS parent ON parent.key = item.parent"
    )
    return _grouped(connection, query, phrases)


def glosses(connection: sqlite3.Connection, phrases: Iterable[int]) -> dict[int, frozenset[str]]:
    """Map each phrase to its glosses, each with its phrasebook."""
    query = (
        "SELECT gloss.phrase, phrase.phrasebook || '/' || gloss.text FROM json_each(?) AS one "
        "CROSS JOIN gloss ON gloss.phrase = one.value CROSS JOIN phrase ON phrase.key = one.value"
    )
    return _grouped(connection, query, phrases)


def _grouped(
    connection: sqlite3.Connection, query: str, phrases: Iterable[int]
) -> dict[int, frozenset[str]]:
    """Map each phrase to the texts that a query returns for it."""
    texts: dict[int, set[str]] = {phrase: set() for phrase in phrases}
    for phrase, text in connection.execute(query, (json.dumps(list(texts)),)):
        texts[phrase].add(text)
    return {phrase: frozenset(found) for phrase, found in texts.items()}


def sharing(connection: sqlite3.Connection, phrase: int) -> list[int]:
    """Return the phrases that share a gloss with this one, itself first, in menu order."""
    # CROSS JOIN starts at its own glosses. Otherwise SQLite reads the whole phrasebook.
    rows = connection.execute(
        "SELECT other.key FROM gloss AS own "
        "CROSS JOIN gloss AS theirs ON theirs.text = own.text "
        "CROSS JOIN phrase AS other ON other.key = theirs.phrase "
        "CROSS JOIN phrase AS this ON this.key = own.phrase "
        "WHERE own.phrase = ? AND +other.phrasebook = this.phrasebook AND other.archived = 0 "
        "AND other.key <> own.phrase GROUP BY other.key "
        "ORDER BY min(own.position), other.share DESC, "
        "(SELECT min(position) FROM item WHERE phrase = other.key), other.rank",
        (phrase,),
    )
    return [phrase, *(key for (key,) in rows)]


def loads(connection: sqlite3.Connection, first: int, last: int) -> dict[int, int]:
    """Map the days of a span that have due reviews to their number."""
    return dict(
        connection.execute(
            "SELECT due_day, count(*) FROM card WHERE state = 'review' AND archived = 0 "
            "AND suspended = 0 AND due_day BETWEEN ? AND ? GROUP BY due_day",
            (first, last),
        )
    )


def sibling_due_days(
    connection: sqlite3.Connection, card: str, phrase: int, kind: CardKind
) -> frozenset[int]:
    """Return the learning days on which a card's siblings are due."""
    days: set[int] = set()
    prompted = ", ".join(f"'{each}'" for each in CARD_KINDS.values() if not each.shows_label)
    for other in [phrase] if kind.shows_label else sharing(connection, phrase):
        # A card that shows the label is a sibling of its own phrase's cards only.
        condition = "" if other == phrase else f"AND type IN ({prompted})"
        rows = connection.execute(
            f"SELECT due_day FROM card WHERE phrase = ? AND id <> ? {condition} "
            "AND due_day IS NOT NULL AND archived = 0",
            (other, card),
        )
        days.update(day for (day,) in rows)
    return frozenset(days)


def level_was_met(connection: sqlite3.Connection, phrase: int) -> bool:
    """Return whether the level where a phrase is introduced was met.

    It was if any of its phrases was answered, or a path through it was shown or asked.
    """
    row = connection.execute(
        "SELECT 1 FROM phrase AS this JOIN phrase AS other "
        "ON other.phrasebook = this.phrasebook AND other.share = this.share "
        "AND other.level = this.level "
        "JOIN card ON card.phrase = other.key AND card.type = ? "
        "WHERE this.key = ? AND card.reps > 0 LIMIT 1",
        (MEANING, phrase),
    ).fetchone()
    if row is not None:
        return True
    parent = connection.execute(
        "SELECT item.key FROM phrase JOIN item ON item.phrasebook = phrase.phrasebook "
        "AND item.id = phrase.level WHERE phrase.key = ? AND phrase.share = 'menu'",
        (phrase,),
    ).fetchone()
    return parent is not None and parent[0] in levels_walked(connection)


def others_were_met(connection: sqlite3.Connection) -> bool:
    """Return whether a path whose prompt says where to look was answered or shown."""
    row = connection.execute(
        f"SELECT 1 FROM card WHERE type = '{PATH}' AND first_day IS NOT NULL "
        "AND goal NOT LIKE '[\"\",%' LIMIT 1"
    ).fetchone()
    return row is not None


def level_of(connection: sqlite3.Connection, phrase: int) -> tuple[str, str, str]:
    """Return where a phrase is introduced: phrasebook, `menu` or `flow`, id of the parent item."""
    row = connection.execute(
        "SELECT phrasebook, share, level FROM phrase WHERE key = ?", (phrase,)
    ).fetchone()
    return str(row[0]), str(row[1]), str(row[2])


def vocabulary(connection: sqlite3.Connection, phrasebook: str) -> list[str]:
    """Return the labels of a phrasebook."""
    rows = connection.execute(
        "SELECT label FROM phrase WHERE phrasebook = ? AND archived = 0", (phrasebook,)
    )
    return [label for (label,) in rows]
