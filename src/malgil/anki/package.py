"""Read Anki packages (.apkg, .colpkg). They may come from a stranger.

No name in the archive becomes a file name, sizes are limited before anything is unpacked, and the
database is opened read-only. Only real tables are read, and every value is converted or refused.
"""

from __future__ import annotations

import json
import lzma
import re
import sqlite3
import sys
import zipfile
import zlib
from collections import defaultdict
from contextlib import closing
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING, Any, NamedTuple

from malgil.base.i18n import _
from malgil.base.learning_day import DAY_MS, is_time
from malgil.phrasebook.formats.text_files import fail, opening
from malgil.store.database import configure

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

MOST_BYTES = 256 * 1024 * 1024
"""Maximum size of the unpacked database."""
MOST_NOTES = 100_000
LONGEST_FIELDS = 100_000
"""Maximum characters of all fields of a note."""

_ENDINGS = frozenset({".apkg", ".colpkg"})
_ZIP = b"PK\x03\x04"
# The newest first: an older one beside it only says that Anki must be updated.
_DATABASES = ("collection.anki21b", "collection.anki21", "collection.anki2")
_NEWEST_META = 3
_LONGEST_VALUE = 32 * 1024 * 1024
_CHUNK = 1024 * 1024
_TABLES = frozenset(
    {"col", "notes", "cards", "revlog", "decks", "notetypes", "fields", "templates", "config"}
)
MOST_INTERVAL, MOST_STEP_SECONDS = 36_500, 30 * 86_400
"""Longest interval in days, and longest learning step."""
_ANSWERS = range(1, 5)
_CRAM, _MANUAL = 3, 4
_LONGEST_VARINT = 64
_REFERENCE = re.compile(r"\{\{([^{}]*)\}\}")
_SPECIAL = frozenset({"FrontSide", "Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag", "CardID"})
_BROKEN = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, sqlite3.Error),
    *(EOFError, OSError, RuntimeError, LookupError, ValueError, TypeError, AttributeError),
    *(ArithmeticError, MemoryError),
)


class Template(NamedTuple):
    """A kind of card of a note type: its name, and the fields that each side shows, in order."""

    name: str
    front: tuple[str, ...]
    back: tuple[str, ...]


class Notetype(NamedTuple):
    """A note type: its field names and templates, in order."""

    fields: tuple[str, ...]
    templates: tuple[Template, ...]


class Note(NamedTuple):
    """A note.

    Attributes:
        id: Its id.
        guid: The id that it keeps in other collections.
        notetype: The id of its note type.
        fields: Its fields as HTML.
    """

    id: int
    guid: str
    notetype: int
    fields: tuple[str, ...]


class AnkiCard(NamedTuple):
    """A card.

    Attributes:
        id: Its id.
        note: The id of its note.
        deck: The id of its deck, its own one while it is in a filtered deck.
        template: The number of its template.
        type: 0 new, 1 learning, 2 review, 3 relearning.
        due: Days since the collection's creation, or seconds since 1970 in a learning step.
    """

    id: int
    note: int
    deck: int
    template: int
    type: int
    due: int


class AnkiReview(NamedTuple):
    """An answer: its time in milliseconds, which is its id, and its outcome.

    Attributes:
        id: Its time in milliseconds since 1970.
        rating: The rating, 1 (Again) to 4 (Easy).
        interval: The interval after it in days, or in seconds if negative.
        duration_ms: The answer time.
        type: 0 learning, 1 review, 2 relearning, 3 in a filtered deck.
    """

    id: int
    rating: int
    interval: int
    duration_ms: int
    type: int


class Package(NamedTuple):
    """The content of a package.

    Attributes:
        notes: The notes by id.
        others: Number of notes that were left out.
        cards: The cards of the notes.
        reviews: The answers of these cards by card id, in order of time.
        notetypes: Note types by id.
        decks: The parts of each deck's name, by id.
        set_by_hand: The ids of cards whose due day was changed by hand after the last answer.
        created: The time from which due days are counted, in seconds since 1970.
        rollover: The hour at which Anki's day starts, None if unknown.
        created_offset: Minutes west of UTC where due days are counted from, None if unknown.
        local_offset: Minutes west of UTC where Anki was last, None if unknown.
    """

    notes: dict[int, Note]
    others: int
    cards: list[AnkiCard]
    reviews: dict[int, list[AnkiReview]]
    notetypes: dict[int, Notetype]
    decks: dict[int, tuple[str, ...]]
    set_by_hand: frozenset[int]
    created: int
    rollover: int | None
    created_offset: int | None
    local_offset: int | None

    def template(self, card: AnkiCard) -> Template | None:
        """Return the template of a card, None if its note type has none with its number."""
        notetype = self.notetypes.get(self.notes[card.note].notetype)
        if notetype is None or not 0 <= card.template < len(notetype.templates):
            return None
        return notetype.templates[card.template]


def is_package(path: Path) -> bool:
    """Return whether a file is an Anki package by its name, or an archive by its first bytes."""
    if path.suffix.lower() in _ENDINGS:
        return True
    try:
        if not path.is_file():  # reading a pipe would consume it
            return False
        with path.open("rb") as file:
            return file.read(len(_ZIP)) == _ZIP
    except OSError:
        return False


def read_package(path: Path, own: Container[str]) -> Package:
    """Read a package.

    Args:
        path: The file.
        own: The GUIDs of malgil's own notes. If the package has any, all others are left out.

    Raises:
        ContentError: The file is no package, is damaged, too large, or made to do harm.
    """
    source = str(path)
    if path.exists() and not (path.is_file() or path.is_dir()):
        # An archive is read from its end, and a pipe may have no writer.
        fail(source, 0, _("this is a pipe or a device, not a file. Save the package as a file."))
    try:
        with TemporaryDirectory(prefix="malgil-") as folder:
            database = Path(folder) / "collection"
            with opening(source), zipfile.ZipFile(path) as archive:
                _unpack(archive, database, source)
            place = f"{database.as_uri()}?mode=ro&immutable=1"
            with closing(sqlite3.connect(place, uri=True)) as connection:
                return _read(connection, own, source)
    except _BROKEN:
        problem = _("this is no Anki package, or it is damaged. Export it from Anki once more.")
        fail(source, 0, problem)


def _unpack(archive: zipfile.ZipFile, database: Path, source: str) -> None:
    """Write the archive's database to a file.

    Raises:
        ContentError: The archive is refused.
        ValueError: It is damaged.
    """
    names = archive.namelist()
    for name in names:
        parts = PurePosixPath(name.replace("\\", "/"))
        if parts.is_absolute() or ".." in parts.parts:
            problem = _("this package has an entry that Anki never writes: {name}. Do not use it.")
            fail(source, 0, problem.format(name=name[:80]))
    if "meta" in names:
        with archive.open("meta") as file:
            meta = file.read(16)
        if meta[:1] == b"\x08" and meta[1] > _NEWEST_META:
            problem = _(
                "this package is of a newer Anki. In Anki’s export dialog, choose "
                "“Support older Anki versions”."
            )
            fail(source, 0, problem)
    member = next(name for name in [*_DATABASES, ""] if name in names or not name)
    if not member:
        raise ValueError(member)
    with archive.open(member) as packed, database.open("wb") as file:
        if member == _DATABASES[0]:
            _decompress(packed, file, source)
        else:
            _copy(packed, file, source)


def _decompress(packed: IO[bytes], file: IO[bytes], source: str) -> None:
    try:
        if sys.version_info >= (3, 14):
            from compression import zstd
        else:
            from backports import zstd
    except ImportError:
        problem = _(
            "reading this package needs the extra “anki”: pip install 'malgil[anki]'. Or choose "
            "“Support older Anki versions” in Anki’s export dialog."
        )
        fail(source, 0, problem)
    try:
        with zstd.ZstdFile(packed) as unpacked:
            _copy(unpacked, file, source)
    except zstd.ZstdError as error:
        raise ValueError(error) from error


def _copy(unpacked: Any, file: IO[bytes], source: str) -> None:
    left = MOST_BYTES
    while data := unpacked.read(_CHUNK):
        left -= len(data)
        if left < 0:
            problem = _(
                "the database in this package is larger than {size} MiB. Export fewer decks."
            )
            fail(source, 0, problem.format(size=MOST_BYTES // 1024**2))
        file.write(data)


def _read(connection: sqlite3.Connection, own: Container[str], source: str) -> Package:
    configure(connection)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    connection.create_collation("unicase", lambda a, b: (a > b) - (a < b))
    tables = _real_tables(connection, source)
    notes, others = _notes(connection, own, source)
    cards = [
        AnkiCard(*row)
        for row in connection.execute(
            f"SELECT {_integers('id', 'nid', 'iif(odid, odid, did)', 'ord', 'type')}, "
            f"{_integers('iif(odid, odue, due)')} FROM cards ORDER BY id"
        )
        if row[1] in notes
    ]
    crt, models, decks, conf = connection.execute(
        f"SELECT {_integers('crt')}, models, decks, conf FROM col"
    ).fetchone()
    if "notetypes" in tables:
        types, names, config = _present(connection)
    else:
        types, config = json.loads(models), json.loads(conf)
        names = {number: deck["name"] for number, deck in json.loads(decks).items()}
    if not all(is_time(crt * 1000 + days * DAY_MS) for days in (-1, 1)):  # in any zone
        raise ValueError(crt)
    reviews, set_by_hand = _reviews(connection, {card.id for card in cards})
    hour = config.get("rollover")
    return Package(
        notes=notes,
        others=others,
        cards=cards,
        reviews=reviews,
        notetypes={int(number): _notetype(model) for number, model in types.items()},
        decks={int(number): tuple(re.split("\x1f|::", name)) for number, name in names.items()},
        set_by_hand=set_by_hand,
        created=crt,
        rollover=None if hour is None else int(hour) % 24,
        created_offset=_offset(config.get("creationOffset")),
        local_offset=_offset(config.get("localOffset")),
    )


def _offset(minutes: object) -> int | None:
    return minutes if type(minutes) is int and abs(minutes) < 24 * 60 else None


def _real_tables(connection: sqlite3.Connection, source: str) -> set[str]:
    """Return the names of Anki's tables.

    Raises:
        ContentError: One of the names is a view or a virtual table, or a column is computed.
    """
    found: set[str] = set()
    query = "SELECT lower(name), type, CAST(sql AS TEXT) FROM sqlite_master WHERE type <> 'index'"
    for name, kind, sql in connection.execute(query).fetchall():
        if kind == "trigger" or name not in _TABLES:
            continue
        computed = connection.execute("SELECT 1 FROM pragma_table_xinfo(?) WHERE hidden", (name,))
        is_plain = str(sql).lstrip().upper().startswith("CREATE TABLE")
        if kind != "table" or not is_plain or computed.fetchone():
            problem = _("this package has an entry that Anki never writes: {name}. Do not use it.")
            fail(source, 0, problem.format(name=name))
        found.add(name)
    return found


def _integers(*columns: str) -> str:
    return ", ".join(f"ifnull(CAST({column} AS INTEGER), 0)" for column in columns)


def _notes(
    connection: sqlite3.Connection, own: Container[str], source: str
) -> tuple[dict[int, Note], int]:
    """Return the notes, and the number of those that were left out."""
    mine: dict[int, Note] = {}
    others: dict[int, Note] = {}
    count = 0
    query = (
        f"SELECT {_integers('id')}, CAST(guid AS TEXT), {_integers('mid')}, "
        f"CAST(substr(flds, 1, {LONGEST_FIELDS + 1}) AS TEXT) FROM notes ORDER BY id"
    )
    for number, guid, notetype, text in connection.execute(query):
        note = Note(number, guid, notetype, tuple(text.split("\x1f")))
        if len(text) > LONGEST_FIELDS:
            problem = _("a note is longer than {most} characters: {start}… Shorten it in Anki.")
            fail(source, 0, problem.format(most=LONGEST_FIELDS, start=text[:40]))
        count += 1
        if guid in own:
            mine[number] = note
        elif not mine:
            others[number] = note
            if len(others) > MOST_NOTES:
                others.clear()  # a large collection may still have notes of malgil
    if mine:
        return mine, count - len(mine)
    if count > MOST_NOTES:
        problem = _("there are more than {most} notes in this package. Export fewer decks.")
        fail(source, 0, problem.format(most=MOST_NOTES))
    return others, 0


def _reviews(
    connection: sqlite3.Connection, cards: set[int]
) -> tuple[dict[int, list[AnkiReview]], frozenset[int]]:
    """Return the answers of these cards by card id, and the cards since changed by hand.

    Cramming is left out, which changes no card in Anki either.
    """
    reviews: dict[int, list[AnkiReview]] = {}
    set_by_hand: set[int] = set()
    names = ("id", "cid", "ease", "ivl", "time", "type", "factor")
    # Each time once, though the table of a stranger may have no primary key.
    query = f"SELECT {_integers(*names)} FROM revlog GROUP BY 1 ORDER BY 1"
    for time, card, rating, interval, duration, kind, factor in connection.execute(query):
        is_cram = kind == _CRAM and not factor
        if card in cards and rating in _ANSWERS and not is_cram and time >= 0 and is_time(time):
            review = AnkiReview(
                time,
                rating,
                max(-MOST_STEP_SECONDS, min(interval, MOST_INTERVAL)),
                max(0, min(duration, DAY_MS)),
                kind,
            )
            reviews.setdefault(card, []).append(review)
            set_by_hand.discard(card)
        elif kind == _MANUAL:
            set_by_hand.add(card)
    return reviews, frozenset(set_by_hand)


def _present(connection: sqlite3.Connection) -> tuple[dict[Any, Any], dict[Any, Any], Any]:
    """Return note types, names of decks, and options as the older schema has them."""
    types: dict[int, Any] = defaultdict(lambda: {"flds": [], "tmpls": []})
    query = f"SELECT {_integers('ntid')}, CAST(name AS TEXT) FROM fields ORDER BY ntid, ord"
    for number, name in connection.execute(query):
        types[number]["flds"].append({"name": name})
    query = (
        f"SELECT {_integers('ntid')}, CAST(name AS TEXT), CAST(config AS BLOB) FROM templates "
        "ORDER BY ntid, ord"
    )
    for number, name, config in connection.execute(query):
        texts = {1: "", 2: "", **dict(_strings(config))}
        types[number]["tmpls"].append({"name": name, "qfmt": texts[1], "afmt": texts[2]})
    decks = connection.execute(f"SELECT {_integers('id')}, CAST(name AS TEXT) FROM decks")
    options = connection.execute(
        "SELECT KEY, CAST(val AS TEXT) FROM config "
        "WHERE KEY IN ('rollover', 'creationOffset', 'localOffset')"
    )
    return types, dict(decks), {str(key): json.loads(value) for key, value in options}


def _notetype(model: dict[str, Any]) -> Notetype:
    fields = tuple(str(field["name"]) for field in model["flds"])
    return Notetype(fields, tuple(map(_template, model["tmpls"])))


def _template(template: dict[str, Any]) -> Template:
    front = _references(str(template["qfmt"]), frozenset({"cloze", "type", "hint"}))
    back = _references(str(template["afmt"]), frozenset({"cloze"}))
    others = tuple(name for name in back if name not in front)
    return Template(str(template["name"]), tuple(front), others)


def _references(text: str, unseen: frozenset[str]) -> list[str]:
    """Return the fields that a template shows, in order, without those with a filter in `unseen`.

    A box to type in and a hint do not show their field on the front. A cloze is no side.
    """
    found: dict[str, None] = {}
    for reference in _REFERENCE.findall(text):
        *filters, field = map(str.strip, reference.split(":"))
        if unseen.isdisjoint(filters) and field[:1] not in "#^/" and field not in _SPECIAL:
            found[field] = None
    return list(found)


def _strings(message: bytes) -> Iterator[tuple[int, str]]:
    """Yield the number and value of each text in a protobuf message.

    Raises:
        ValueError: The message is malformed.
    """
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        match key & 7:
            case 0:
                _value, at = _varint(message, at)
            case 1:
                at += 8
            case 2:
                size, at = _varint(message, at)
                yield key >> 3, message[at : at + size].decode("utf-8", "replace")
                at += size
            case 5:
                at += 4
            case _:
                raise ValueError(key)


def _varint(message: bytes, at: int) -> tuple[int, int]:
    """Return the number that starts at a position, and the position after it."""
    value = shift = 0
    while True:
        byte = message[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if not byte & 0x80:
            return value, at
        if shift >= _LONGEST_VARINT:
            raise ValueError(at)
