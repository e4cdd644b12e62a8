"""Write a phrasebook as an Anki package, with or without the learner's history.

The package has Anki's older format, which every Anki reads. Its ids are made from malgil's, so that
Anki recognises a note at the next import.
"""

from __future__ import annotations

import io
import json
import re
import sqlite3
import zipfile
from collections import Counter, defaultdict
from contextlib import closing
from copy import deepcopy
from datetime import datetime, timedelta
from hashlib import sha1
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from malgil.base.events import EventKind
from malgil.base.hashing import blake2b
from malgil.base.i18n import N_, _
from malgil.base.learning_day import to_date, to_ms
from malgil.base.settings import Settings
from malgil.base.stored_json import decode_object
from malgil.phrasebook.cards import LABEL, MEANING, PATH, card_id
from malgil.phrasebook.formats.document import from_document
from malgil.phrasebook.goals import path_goals
from malgil.phrasebook.menu import MenuIndex
from malgil.phrasebook.model import PROMPT_SEPARATOR
from malgil.scheduling.card_history import trace_all
from malgil.scheduling.card_state import Progress
from malgil.scheduling.fsrs import State
from malgil.store import log, older_paths
from malgil.store.card_content import CardContent, read_content
from malgil.store.cards import CardRow, read_all_progress, read_card

if TYPE_CHECKING:
    from collections.abc import Iterator

    from malgil.phrasebook.cards import CardKind
    from malgil.scheduling.card_history import Transition
    from malgil.store.store import Store

_SCHEMA = Path(__file__).with_name("schema.sql")
_META = b"\x08\x02"
# Ids look like times in milliseconds, as Anki's own do.
_FIRST_ID, _IDS = 1_500_000_000_000, 2**38
_CREATION_HOUR = 4
_STEPS = {State.LEARNING: 2, State.RELEARNING: 1}
_TYPES = {State.NEW: 0, State.LEARNING: 1, State.REVIEW: 2, State.RELEARNING: 3}
_SUSPENDED, _BURIED = -1, -3
_MANUAL = 4
_EASE = 2500
_FLOW = N_("Contact flow")  # a deck keeps its name in every language
# Anki updates a note only while its note type keeps its fields. Some are to spare for new places.
_PATHS = 4
SINGLE_KINDS = (MEANING, LABEL)
"""The kinds of which a note has one card. Its path cards come after these."""
_PATH_TEMPLATE = re.compile(rf"{PATH} ([1-9][0-9]{{0,4}})")
FIELDS = ("label", "glosses", "note", "also")
"""The first fields of a note. Those of its paths come after these."""
_DEFAULTS = Path(__file__).with_name("defaults.json")
"""What the older format needs, with Anki's usual values."""
# MathJax reads the text of the page, where entities do not help.
_NO_FORMULAS = "tex2jax_ignore mathjax_ignore"
_CSS = Path(__file__).with_name("cards.css")


def guid_of(phrasebook: str, phrase: str) -> str:
    """Return the GUID of a phrase's note, the same in every collection."""
    return blake2b(f"{phrasebook}/{phrase}".encode(), digest_size=10).hexdigest()


def place_of_template(name: str) -> int | None:
    """Return the place of a template among those of an export, from 0. None for any other name."""
    if name in SINGLE_KINDS:
        return SINGLE_KINDS.index(name)
    path = _PATH_TEMPLATE.fullmatch(name)
    return len(SINGLE_KINDS) + int(path[1]) - 1 if path else None


def path_numbers(connection: sqlite3.Connection, phrasebook: str) -> dict[str, int]:
    """Return the number of each path card among those of its phrase, from 1, by card id.

    Anki knows a card by its note and its template. Cards are therefore numbered in the order in
    which any version of the phrasebook first had them. Archived and undone ones keep their number.
    """
    numbers: dict[str, int] = {}
    met: Counter[str] = Counter()
    events = log.read(connection, "kind <> 'review' AND kind IN ('import', 'edit')")
    payloads = [decode_object(event.payload) for event in events]
    mine = (payload for payload in payloads if payload["phrasebook"] == phrasebook)
    for name in dict.fromkeys(payload.get("document") for payload in mine):
        query = "SELECT body FROM document WHERE hash = ?"
        for (body,) in connection.execute(query, (name,)):
            for goal in path_goals(from_document(body)):
                card = card_id(phrasebook, goal.phrase, PATH, goal.item)
                if card not in numbers:
                    met[goal.phrase] += 1
                    numbers[card] = met[goal.phrase]
    return numbers


def export_package(store: Store, phrasebook: str, now: datetime, *, with_history: bool) -> bytes:
    """Return a phrasebook as an Anki package.

    Args:
        store: The collection.
        phrasebook: The phrasebook's id.
        now: The current time in the learner's zone.
        with_history: Whether to include states, due days and answers. Otherwise all cards are new.
    """
    with TemporaryDirectory(prefix="malgil-") as folder:
        file = Path(folder) / "collection"
        with closing(sqlite3.connect(file)) as connection:
            connection.executescript(_SCHEMA.read_text("utf-8"))
            _Writer(store, phrasebook, now, with_history=with_history).write(connection)
            connection.commit()
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("meta", _META)
            archive.write(file, "collection.anki21")
            archive.writestr("media", "{}")
        return packed.getvalue()


class _Writer:
    """Writes the notes, cards and answers of one phrasebook."""

    def __init__(self, store: Store, phrasebook: str, now: datetime, *, with_history: bool) -> None:
        self._store = store
        self._book = store.book(phrasebook)
        self._own = store.settings.for_book(phrasebook)
        self._menu = MenuIndex(self._book)
        self._seconds = to_ms(now) // 1000
        self._today = store.day(now)
        self._with_history = with_history
        self._used: set[int] = set()
        self._times: set[int] = set()
        self._defaults = json.loads(_DEFAULTS.read_text("utf-8"))
        self._decks: dict[str, int] = {}
        self._notetype = self._id("notetype")
        self._options = self._id("options")
        self._zone = now.tzinfo
        first = self._today
        self._cards: dict[str, list[tuple[CardContent, CardRow]]] = defaultdict(list)
        for card in read_all_progress(store.connection, phrasebook):
            content, row = read_content(store.connection, card), read_card(store.connection, card)
            if content is not None and row is not None and row.type in (*SINGLE_KINDS, PATH):
                self._cards[content.card.phrase].append((content, row))
                first = min(first, row.progress.first_day or first)
        # Anki counts days from here, none of them negative.
        self._first_day = first - 1
        self._numbers = path_numbers(store.connection, phrasebook)
        self._paths = -(-max(self._numbers.values(), default=1) // _PATHS) * _PATHS

    def write(self, connection: sqlite3.Connection) -> None:
        """Fill the empty tables."""
        position = 0
        for phrase, cards in self._cards.items():
            note = self._write_note(connection, phrase, [card for card, _row in cards])
            for content, row in cards:
                position += 1
                self._write_card(connection, content, row, note, position)
        created = datetime.combine(
            to_date(self._first_day), datetime.min.time(), self._zone
        ) + timedelta(hours=_CREATION_HOUR)
        offset = created.utcoffset() or timedelta()
        conf = {
            "rollover": self._store.settings.rollover_hour,
            "creationOffset": -int(offset.total_seconds()) // 60,
            "schedVer": 2,
            "sched2021": True,
            "nextPos": position + 1,
            "curDeck": 1,
            "activeDecks": [1],
            "curModel": self._notetype,
        }
        default = self._options_json(1, "Default", Settings())
        options = self._options_json(self._options, "malgil", self._own)
        options["fsrsParams6"] = list(self._store.model.weights)
        own = self._options
        decks = {number: self._deck_json(number, name, own) for name, number in self._decks.items()}
        values = (
            *(1, to_ms(created) // 1000, self._seconds * 1000, self._seconds * 1000, 11, 0, 0, 0),
            json.dumps(conf),
            json.dumps({self._notetype: self._notetype_json()}),
            json.dumps({1: self._deck_json(1, "Default", 1), **decks}),
            json.dumps({1: default, self._options: options}),
            "{}",
        )
        _insert(connection, "col", values)

    def _id(self, *parts: str) -> int:
        """Return the id of something of this phrasebook."""
        digest = blake2b("/".join((self._book.id, *parts)).encode(), digest_size=8).digest()
        return _free(_FIRST_ID + int.from_bytes(digest) % _IDS, self._used)

    def _write_note(
        self, connection: sqlite3.Connection, phrase: str, cards: list[CardContent]
    ) -> int:
        first = cards[0]
        also = dict.fromkeys(
            text
            for content in cards
            if content.card.type is LABEL
            for text in (*content.card.answers, *content.accepted)
            if text != first.label
        )
        fields = [
            _html(first.label),
            _html(PROMPT_SEPARATOR.join(first.glosses)),
            _html(first.note),
            _html(PROMPT_SEPARATOR.join(also)),
        ]
        ways = {self._numbers.get(content.card.id): content for content in cards}
        for number in range(1, self._paths + 1):
            fields += self._path_fields(ways[number]) if number in ways else ("", "")
        note = self._id("note", phrase)
        checksum = int(sha1(first.label.encode(), usedforsecurity=False).hexdigest()[:8], 16)
        values = (
            *(note, guid_of(self._book.id, phrase), self._notetype, self._seconds, 0, ""),
            *("\x1f".join(fields), first.label, checksum, 0, ""),
        )
        _insert(connection, "notes", values)
        return note

    def _path_fields(self, content: CardContent) -> tuple[str, str]:
        """Return the goal and the paths of a path card."""
        lead = f'<div class="lead">{_html(content.lead)}</div>' if content.lead else ""
        goal = f'{lead}<div class="text">{_html(content.text)}</div>'
        return goal, "<hr>".join(map(self._way, content.ways))

    def _way(self, items: tuple[str, ...]) -> str:
        """Return a path as a list of its steps. It names its item, for the way home."""
        steps = (
            f"<li>{_html(self._menu.path(item)[-1])} "
            f"<small>{_html(PROMPT_SEPARATOR.join(self._menu.glosses(item)))}</small></li>"
            for item in items
        )
        return f'<ol data-item="{_html(items[-1])}">{"".join(steps)}</ol>'

    def _write_card(
        self,
        connection: sqlite3.Connection,
        content: CardContent,
        row: CardRow,
        note: int,
        position: int,
    ) -> None:
        card = self._id("card", content.card.id)
        if content.card.type is PATH:
            ordinal = len(SINGLE_KINDS) + self._numbers[content.card.id] - 1
        else:
            ordinal = SINGLE_KINDS.index(content.card.type)
        place = content.ways[0] if content.ways else None
        if place is None and content.places:
            place = content.places[0].items
        values = (
            *(card, note, self._deck(place), ordinal, self._seconds, 0),
            *self._state(content, row.progress, position),
        )
        _insert(connection, "cards", values)
        if not self._with_history:
            return
        events = older_paths.events_of(self._store.connection, row.key)
        (transitions,) = trace_all([events], self._store.model)
        for time, *review in _reviews(transitions):
            _insert(connection, "revlog", (_free(time, self._times), card, 0, *review))

    def _state(self, content: CardContent, progress: Progress, position: int) -> tuple[Any, ...]:
        """Return the columns of a card from `type` to `data`."""
        if not self._with_history:
            progress = Progress()
        state, memory, last_day = progress.state, progress.memory, progress.last_day or 0
        queue, due, interval, left = 0, position, 0, 0
        if progress.due_ms is not None:
            queue, due = 1, progress.due_ms // 1000
            left = max(1, _STEPS.get(state, 1) - progress.step) * 1001
            interval = int(state is State.RELEARNING)
        elif state is not State.NEW:
            due_day = progress.due_day or last_day
            queue, due, interval = 2, due_day - self._first_day, max(1, due_day - last_day)
        if progress.suspended:
            queue = _SUSPENDED
        elif progress.buried_until is not None and progress.buried_until > self._today:
            queue = _BURIED
        data: dict[str, Any] = {"pos": position}
        if memory is not None:
            data |= {
                "s": round(memory.stability, 4),
                "d": round(memory.difficulty, 3),
                "dr": self._own.retention(content.card.type),
                "decay": self._store.model.weights[-1],
                "lrt": self._last_seconds(progress),
            }
        return (
            *(_TYPES[state], queue, due, interval, _EASE, progress.reps, progress.lapses, left),
            *(0, 0, progress.flag, json.dumps(data, separators=(",", ":"))),
        )

    def _last_seconds(self, progress: Progress) -> int:
        query = "SELECT wall_ms FROM event WHERE id = ?"
        row = self._store.connection.execute(query, (progress.last_review,)).fetchone()
        return self._seconds if row is None else int(row[0]) // 1000

    def _deck(self, items: tuple[str, ...] | None) -> int:
        """Return the id of the deck of a place, None for the flow."""
        titles = self._book.title
        names = [_deck_part(titles.get("ko") or next(iter(titles.values()), self._book.id))]
        made = self._make_deck(names, "")
        if items is None:
            number = len(self._menu.children("")) + 1
            return self._make_deck([*names, f"{number:02} {_FLOW}"], "flow")
        parent = ""
        for item in items[:-1]:
            level = self._menu.children(parent)
            number = next(n for n, choice in enumerate(level, start=1) if choice.id == item)
            width = max(2, len(str(len(level))))
            names.append(f"{number:0{width}} {_deck_part(self._menu.path(item)[-1])}")
            made = self._make_deck(names, item)
            parent = item
        return made

    def _make_deck(self, names: list[str], item: str) -> int:
        name = "::".join(names)
        if name not in self._decks:
            self._decks[name] = self._id("deck", item)
        return self._decks[name]

    def _deck_json(self, number: int, name: str, options: int) -> dict[str, Any]:
        deck: dict[str, Any] = self._defaults["deck"]
        return deck | {"id": number, "name": name, "mod": self._seconds, "conf": options}

    def _options_json(self, number: int, name: str, settings: Settings) -> dict[str, Any]:
        options: dict[str, Any] = deepcopy(self._defaults["options"])
        options |= {"id": number, "name": name, "mod": self._seconds}
        options["desiredRetention"] = settings.desired_retention
        options["new"]["perDay"] = settings.new_per_day
        options["rev"]["perDay"] = settings.reviews_per_day
        options["rev"]["maxIvl"] = settings.max_interval
        return options

    def _notetype_json(self) -> dict[str, Any]:
        numbers = range(1, self._paths + 1)
        names = [*FIELDS, *(f"{half} {number}" for number in numbers for half in ("goal", "path"))]
        kinds = [(MEANING, 0), (LABEL, 0), *((PATH, number) for number in numbers)]
        defaults = self._defaults
        return {
            **defaults["notetype"],
            "id": self._notetype,
            "name": f"malgil {self._book.id}",
            "mod": self._seconds,
            "css": _CSS.read_text("utf-8"),
            "flds": [
                {**defaults["field"], "name": name, "ord": place}
                for place, name in enumerate(names)
            ],
            "tmpls": [
                {**defaults["template"], "ord": place, **_template(kind, number)}
                for place, (kind, number) in enumerate(kinds)
            ],
        }


def _html(text: str) -> str:
    """Return a text as HTML that Anki makes no sound, speech or image of."""
    return escape(text).replace("[", "&#91;").replace("\\", "&#92;")


def _template(kind: CardKind, number: int) -> dict[str, str]:
    """Return the name and the two sides of a template, in which Anki sets no formulas."""
    front, back = (f'<div class="{_NO_FORMULAS}">{side}</div>' for side in _shown(kind, number))
    return {"name": f"{kind} {number}" if number else str(kind), "qfmt": front, "afmt": back}


def _shown(kind: CardKind, number: int) -> tuple[str, str]:
    """Return what the two sides of a template show."""
    caption = f'<div class="kind">{escape(_(kind.caption))}</div>'
    note = '<hr id="answer">{answer}{{{{#note}}}}<div class="note">{{{{note}}}}</div>{{{{/note}}}}'
    if kind is PATH:
        front, back = f"{caption}{{{{goal {number}}}}}", f"{{{{path {number}}}}}"
        return front, "{{FrontSide}}" + note.format(answer=back)
    if kind is MEANING:
        front = f'{caption}<div class="text">{{{{label}}}}</div>'
        return front, "{{FrontSide}}" + note.format(answer='<div class="text">{{glosses}}</div>')
    front = f'{caption}<div class="text">{{{{glosses}}}}</div>'
    answer = (
        '{{type:label}}<div class="text">{{label}}</div>'
        '{{#also}}<div class="lead">= {{also}}</div>{{/also}}'
    )
    return front + "{{type:label}}", front + note.format(answer=answer)


def _free(number: int, used: set[int]) -> int:
    """Return a number, or the next one that is not used yet, and mark it as used."""
    while number in used:
        number += 1
    used.add(number)
    return number


def _insert(connection: sqlite3.Connection, table: str, values: tuple[object, ...]) -> None:
    connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(values))})", values)


def _deck_part(text: str) -> str:
    """Return a text as one part of a deck's name."""
    while "::" in text:
        text = text.replace("::", ":")
    return text.strip(": ") or "-"


def _reviews(transitions: list[Transition]) -> Iterator[tuple[int, ...]]:
    """Yield time, ease, interval, last interval, factor, duration and type of a card's answers.

    A reset becomes a manual entry, as in Anki.
    """
    last = 0
    for event, before, after in transitions:
        if event.kind is EventKind.FORGET:
            yield event.wall_ms, 0, 0, last, 0, 0, _MANUAL
            last = 0
        if event.kind is not EventKind.REVIEW:
            continue
        if after.due_ms is not None:
            interval = -max(1, (after.due_ms - event.wall_ms) // 1000)
        else:
            interval = max(1, (after.due_day or 0) - event.learning_day)
        kind = max(0, _TYPES[before.state] - 1)
        factor = round(100 + 1000 * ((after.difficulty or 1) - 1) / 9)  # as Anki writes it
        yield event.wall_ms, event.rating or 0, interval, last, factor, event.duration_ms or 0, kind
        last = interval
