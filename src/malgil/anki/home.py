"""Take answers given in Anki into the log, each of them once."""

from __future__ import annotations

import re
from bisect import bisect
from datetime import UTC, datetime, timedelta, timezone
from html import unescape
from operator import itemgetter
from typing import TYPE_CHECKING
from uuid import UUID

from msgspec.structs import replace

from malgil.anki.export import SINGLE_KINDS, guid_of, path_numbers, place_of_template
from malgil.anki.package import MOST_INTERVAL, MOST_STEP_SECONDS
from malgil.base.errors import ContentError
from malgil.base.events import Event, EventKind, order_key
from malgil.base.hashing import blake2b
from malgil.base.i18n import _
from malgil.base.learning_day import DAY_MS, day_of, from_date, to_ms
from malgil.base.progress import no_progress, parts
from malgil.phrasebook.cards import PATH, card_id
from malgil.phrasebook.formats.text_files import book_problem
from malgil.scheduling.fsrs import State
from malgil.store import answers, database, importing, log, older_paths
from malgil.store.backup import Reason
from malgil.store.cards import read_card

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import tzinfo

    from malgil.anki.package import AnkiCard, AnkiReview, Note, Package, Template
    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.model import Phrasebook
    from malgil.store.store import Store

_ITEM = re.compile(r'data-item="([^"]*)"')
_OF_ANKI = '{"anki":'
# Two answers of a package never have the same millisecond. An export moves the second one.
_MOVED_MS = 1000
_SECOND_STEP_SECONDS = 600
_REVIEW = 2
_TYPES = {1: State.LEARNING, 2: State.REVIEW, 3: State.RELEARNING}


def own_notes(store: Store) -> dict[str, tuple[str, str]]:
    """Return phrasebook and phrase of each note that an export of this collection would have."""
    rows = store.connection.execute(
        "SELECT phrasebook, phrase.id FROM phrase JOIN phrasebook ON phrasebook.id = phrasebook "
        "WHERE phrasebook.archived = 0"
    )
    return {guid_of(book, phrase): (book, phrase) for book, phrase in rows}


def own_cards(store: Store, package: Package, own: Mapping[str, tuple[str, str]]) -> dict[int, str]:
    """Return the ids of malgil's cards by those of Anki's cards, which may be others."""
    numbers = {
        book: path_numbers(store.connection, book)
        for book in {own[note.guid][0] for note in package.notes.values()}
    }
    found: dict[int, str] = {}
    for card in package.cards:
        note, template = package.notes[card.note], package.template(card)
        if template is None:
            continue
        book, phrase = own[note.guid]
        # Anki's learner may have given templates and fields other names.
        place = place_of_template(template.name)
        if place is None:
            place = card.template
        if place < len(SINGLE_KINDS):
            made = card_id(book, phrase, SINGLE_KINDS[place])
        else:
            made = card_id(book, phrase, PATH, _item(package, note, template))
        if read_card(store.connection, made) is None:
            number = place - len(SINGLE_KINDS) + 1
            paths = (card for card, its in numbers[book].items() if its == number)
            made = next((card for card in paths if card.startswith(f"{book}/{phrase}/")), "")
        if made and read_card(store.connection, made) is not None:
            found[card.id] = made
    return found


def _item(package: Package, note: Note, template: Template) -> str:
    """Return the menu item that the fields of a path card name. Empty if they name none."""
    fields = dict(zip(package.notetypes[note.notetype].fields, note.fields, strict=False))
    for name in (template.name, *template.back):
        if item := _ITEM.search(fields.get(name, "")):
            return unescape(item[1])
    return ""


def new_reviews(
    store: Store, package: Package, cards: Mapping[int, str], now: datetime
) -> list[Event]:
    """Return the answers that the log lacks, in order of time.

    An answer that was undone in malgil counts as known, but not one of an undone import. Nor is one
    new that another path card of the phrase has, since Anki may have the place on another card.

    Args:
        store: The collection.
        package: The package.
        cards: The ids of malgil's cards by those of Anki's cards.
        now: The current time. Answers more than a day later are left out.
    """
    latest = to_ms(now) + DAY_MS
    query = "SELECT action FROM cancelled"
    cancelled = {action for (action,) in store.connection.execute(query)}
    days = _Days(package, store.settings.rollover_hour)
    made: list[Event] = []
    for card in package.cards:
        if card.id not in cards:
            continue
        mine = cards[card.id]
        given = [one for one in package.reviews.get(card.id, ()) if one.id <= latest]
        unknown = _unknown(given, _known(store.connection, mine, cancelled))
        of_others = _known_of_others(store.connection, mine, cancelled) if unknown else ()
        made += (
            _event(store.connection, package, days, card, mine, review)
            for review in unknown
            if (review.id, review.rating) not in of_others
        )
    return sorted(made, key=order_key)


def record(
    store: Store,
    now: datetime,
    reviews: Sequence[Event],
    book: Phrasebook | None = None,
    on_progress: ProgressCallback = no_progress,
) -> None:
    """Write answers as one action, in one transaction.

    Args:
        store: The collection.
        now: The current time.
        reviews: The answers.
        book: The phrasebook of their cards. By default they are of known ones, whose content is
            written once more, which dates the action, since the answers keep their own time.
        on_progress: Progress callback, 0–1.

    Raises:
        CollectionError: The backup before it could not be made.
        ContentError: A text has a control character or is too long.
        WriteError: The write failed. Nothing was changed.
    """
    known = {row.id: store.book(row.id) for row in store.phrasebooks()}
    touched = dict.fromkeys((review.card or "").partition("/")[0] for review in reviews)
    books = [known[name] for name in touched] if book is None else [book]
    if book is not None and (problem := book_problem(book, known.get(book.id))):
        raise ContentError(_("{source}: {problem}").format(source=book.id, problem=problem))
    to_books, to_cards = parts(on_progress, 1, 1)
    store.back_up_before(Reason.IMPORT)
    stamp, connection = store.stamp(now), store.connection
    with database.transaction(connection):
        machine = log.machine_id(connection)
        events = [replace(event, action=stamp.action, machine=machine) for event in reviews]
        for event in events:
            log.append(connection, event)
        # New cards are replayed when they are made.
        old = [event for event in events if read_card(connection, event.card or "") is not None]
        origin = "anki" if book is None else "user"
        for content, to_book in zip(books, parts(to_books, *(1 for _ in books)), strict=True):
            importing.write_book(connection, content, stamp, on_progress=to_book, origin=origin)
        if old:
            answers.on_events(connection, old, to_cards)
    store.forget_cached()


def _known(
    connection: sqlite3.Connection, card: str, cancelled: set[str]
) -> list[tuple[int, int | None]]:
    """Return time and rating of each answer of a card that was given here or is live."""
    row = read_card(connection, card)
    events = () if row is None else older_paths.events_of(connection, row.key, live=False)
    return [
        (event.wall_ms, event.rating)
        for event in events
        if event.kind is EventKind.REVIEW
        and not (event.payload.startswith(_OF_ANKI) and event.action in cancelled)
    ]


def _known_of_others(
    connection: sqlite3.Connection, card: str, cancelled: set[str]
) -> set[tuple[int, int | None]]:
    """Return time and rating of each known answer of the phrase's other path cards."""
    if not card.endswith(f"/{PATH}"):
        return set()
    others = connection.execute(
        "SELECT other.id FROM card JOIN card AS other ON other.phrase = card.phrase "
        "WHERE card.id = ? AND other.type = ? AND other.id <> card.id",
        (card, PATH),
    ).fetchall()
    return {known for (other,) in others for known in _known(connection, other, cancelled)}


def _unknown(
    reviews: Iterable[AnkiReview], known: list[tuple[int, int | None]]
) -> list[AnkiReview]:
    """Return the answers that have no counterpart. Each counterpart counts once."""
    left = sorted(known, key=lambda one: one[0])
    unknown: list[AnkiReview] = []
    for review in reviews:
        for number, (time, rating) in enumerate(left):
            if 0 <= review.id - time < _MOVED_MS and rating == review.rating:
                del left[number]
                break
        else:
            unknown.append(review)
    return unknown


class _Days:
    """The learning days of a package's answers.

    Anki writes no days, and a learner may have travelled. An answer's zone is the one that fits the
    due day of the answer nearest in time.
    """

    def __init__(self, package: Package, rollover: int) -> None:
        self._rollover = rollover if package.rollover is None else package.rollover
        created = package.created * 1000
        offsets = (package.created_offset, package.local_offset)
        zones = [_zone(offset, created) for offset in offsets if offset is not None]
        self._zones = list(dict.fromkeys([*zones, None]))
        # Due days are counted from here.
        self.first = from_date(_at(created, self._zones[0]).date())
        self._found: list[tuple[int, tzinfo | None]] = []
        if len(self._zones) > 1:
            self._found = sorted(self._fitting(package), key=itemgetter(0))

    def of(self, time: int) -> int:
        """Return the learning day of a time."""
        at = bisect(self._found, time, key=itemgetter(0))
        near = self._found[max(0, at - 1) : at + 1]
        zones = [zone for _time, zone in sorted(near, key=lambda one: abs(one[0] - time))]
        return self._day(time, (zones or self._zones)[0])

    def _day(self, time: int, zone: tzinfo | None) -> int:
        return day_of(_at(time, zone), self._rollover)

    def _fitting(self, package: Package) -> Iterator[tuple[int, tzinfo | None]]:
        """Yield time and zone of the answers whose due days fit some of the zones only."""
        for card in package.cards:
            reviews = package.reviews.get(card.id)
            if not reviews or card.type != _REVIEW or card.id in package.set_by_hand:
                continue
            last = reviews[-1]
            day = self.first + card.due - last.interval
            fit = [zone for zone in self._zones if self._day(last.id, zone) == day]
            if 0 < len(fit) < len(self._zones):
                yield last.id, fit[0]


def _event(
    connection: sqlite3.Connection,
    package: Package,
    days: _Days,
    card: AnkiCard,
    of: str,
    review: AnkiReview,
) -> Event:
    """Return an answer as an event of no action yet."""
    day = days.of(review.id)
    state, due_day, due_ms = State.REVIEW, None, None
    if review.interval < 0:
        state = State.RELEARNING if review.type else State.LEARNING
        due_ms = review.id - review.interval * 1000
    else:
        due_day = day + max(1, review.interval)
    is_last = review.id == package.reviews[card.id][-1].id
    if is_last and card.type in _TYPES and card.id not in package.set_by_hand:
        due = _due(package, days, card)
        # Any other due is none that an answer makes.
        if card.type == _REVIEW and day <= due <= day + MOST_INTERVAL:
            state, due_day, due_ms = State.REVIEW, due, None
        elif card.type != _REVIEW and 0 <= due - review.id <= MOST_STEP_SECONDS * 1000:
            state, due_day, due_ms = _TYPES[card.type], None, due
    return Event(
        id=_event_id(connection, of, review.id),
        machine="",
        action="",
        kind=EventKind.REVIEW,
        wall_ms=review.id,
        logical_ms=review.id,
        learning_day=day,
        card=of,
        rating=review.rating,
        duration_ms=review.duration_ms,
        response="",
        state=str(state),
        step=int(state is State.LEARNING and -review.interval >= _SECOND_STEP_SECONDS),
        due_day=due_day,
        due_ms=due_ms,
        payload=f"{_OF_ANKI}{review.id}}}",
    )


def _due(package: Package, days: _Days, card: AnkiCard) -> int:
    """Return the day on which Anki asks a card, or the time if it is in a learning step."""
    if card.type == _REVIEW:
        return days.first + card.due
    if card.due > package.created // 2:  # seconds since 1970; days are much fewer
        return card.due * 1000
    return package.created * 1000 + card.due * DAY_MS


def _zone(offset: int, time: int) -> timezone | None:
    """Return the zone that is some minutes west of UTC at a time, None for this computer's."""
    there = timedelta(minutes=-offset)
    if _at(time, None).utcoffset() == there:
        return None  # which knows about daylight saving time
    return timezone(there)


def _at(time: int, zone: tzinfo | None) -> datetime:
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=time)).astimezone(zone)


def _event_id(connection: sqlite3.Connection, card: str, time: int) -> str:
    """Return an id that is a UUIDv7 and always the same for an answer.

    Events are never deleted. After an undone import, the next one needs another id.
    """
    attempt = 0
    while True:
        name = f"{card}\0{time}\0{attempt}".encode()
        digest = int.from_bytes(blake2b(name, digest_size=10).digest())
        digest = digest & ~(0xF << 76) & ~(0x3 << 62) | 0x7 << 76 | 0x2 << 62
        made = str(UUID(int=time << 80 | digest))
        if not log.contains(connection, made):
            return made
        attempt += 1
