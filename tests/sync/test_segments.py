"""Segments of strangers: each is refused with its reason, and nothing of it is used."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from malgil.base.events import COLUMNS, Event, EventKind, checksum_of
from malgil.base.hashing import blake2b
from malgil.phrasebook.formats.document import document_hash, to_document
from malgil.sync import segments
from malgil.sync.segments import (
    NewerSegmentError,
    SegmentError,
    SegmentHeader,
    SegmentName,
    decode_segment,
    encode,
    name_at,
    name_of,
)
from tests.store.machines import tiny

if TYPE_CHECKING:
    from collections.abc import Callable

WRITER = "0190a1b2-0000-7000-8000-000000000001"
OTHER = "0190a1b2-0000-7000-8000-000000000002"
DOCUMENT = to_document(tiny())
HEADER = SegmentHeader(
    malgil=1, writer=WRITER, name="한글", number=1, previous=(), holds=(), documents=0, events=0
)
DAY = 20_514
REVIEW = Event(
    id="0190a1b2-0000-7000-8000-000000000003",
    machine=WRITER,
    action="0190a1b2-0000-7000-8000-000000000004",
    kind=EventKind.REVIEW,
    wall_ms=DAY * 86_400_000,
    logical_ms=DAY * 86_400_000,
    learning_day=DAY,
    card="tiny/a/meaning",
    rating=3,
    duration_ms=4,
    response="가",
    state="review",
    step=0,
    due_day=DAY + 3,
)
IMPORT = Event(
    id="0190a1b2-0000-7000-8000-000000000005",
    machine=WRITER,
    action="0190a1b2-0000-7000-8000-000000000006",
    kind=EventKind.IMPORT,
    wall_ms=REVIEW.wall_ms,
    logical_ms=REVIEW.wall_ms + 1,
    learning_day=DAY,
    payload=json.dumps(
        {"phrasebook": "tiny", "document": document_hash(DOCUMENT), "origin": "user"}
    ),
)
LINES = list[Any]


def row(event: Event) -> LINES:
    return [*(getattr(event, name) for name in COLUMNS), event.checksum()]


def lines() -> LINES:
    """Return the lines of a sound segment: the header, a document and two events."""
    header = {name: getattr(HEADER, name) for name in SegmentHeader.__struct_fields__}
    return [{**header, "documents": 1, "events": 2}, DOCUMENT, row(IMPORT), row(REVIEW)]


def packed(content: LINES | bytes) -> tuple[SegmentName, bytes]:
    """Return a segment with a right hash, whatever is in it."""
    if not isinstance(content, bytes):
        content = "".join(f"{json.dumps(line)}\n" for line in content).encode()
    data = zlib.compress(content)
    return named(data), data


def named(data: bytes) -> SegmentName:
    return SegmentName(WRITER, 1, 1, blake2b(data, digest_size=8).hexdigest())


def test_a_segment_comes_back_as_it_was() -> None:
    name, data = encode(HEADER, {document_hash(DOCUMENT): DOCUMENT}, [IMPORT, REVIEW])
    segment = decode_segment(name, data)
    assert segment.events == [IMPORT, REVIEW]
    assert segment.documents == {document_hash(DOCUMENT): DOCUMENT}
    assert segment.header == replace(HEADER, documents=1, events=2)
    assert name_at(name.path) == name
    assert decode_segment(*packed(lines())).events == [IMPORT, REVIEW]


def test_unknown_kinds_pass() -> None:
    event = replace(REVIEW, kind="dream", payload='{"of":1}')
    content = lines()
    content[3] = row(event)
    assert decode_segment(*packed(content)).events[1] == event


def _set(
    number: int, column: str, value: object, *, checked: bool = True
) -> Callable[[LINES], None]:
    def change(content: LINES) -> None:
        values = content[number]
        values[COLUMNS.index(column)] = value
        if checked:
            values[-1] = checksum_of(values[:-1])

    return change


def _head(**values: object) -> Callable[[LINES], None]:
    return lambda content: content[0].update(values)


def _line(number: int, value: object) -> Callable[[LINES], None]:
    def change(content: LINES) -> None:
        content[number] = value

    return change


def _less(number: int) -> Callable[[LINES], None]:
    return lambda content: content.pop(number)


MS_PER_YEAR = 31_556_952_000
HOSTILE: dict[str, Callable[[LINES], object]] = {
    "more events promised": _head(events=3),
    "fewer events promised": _head(events=1),
    "more documents promised": _head(documents=2, events=1),
    "a negative count": _head(documents=-1, events=4),
    "a huge count": _head(events=2**70),
    "a count in words": _head(events="2"),
    "another writer": _head(writer=OTHER),
    "another number": _head(number=2),
    "format 0": _head(malgil=0),
    "a format in words": _head(malgil="1"),
    "no format": lambda content: content[0].pop("malgil"),
    "no writer": lambda content: content[0].pop("writer"),
    "a path out of the target": _head(holds=["../../etc/passwd"]),
    "a path of no segment": _head(previous=[f"{WRITER}/x"]),
    "a path of no machine": _head(previous=["x/00000001-0000000000000000.malgil-log"]),
    "a header that is a list": _line(0, []),
    "a header that is null": _line(0, None),
    "an event that is an object": _line(3, {}),
    "an event that is a number": _line(3, 3),
    "an event too short": lambda content: content[3].pop(),
    "an event too long": lambda content: content[3].append(1),
    "an empty event": _line(3, []),
    "a document that is a number": _line(1, 1),
    "a document that is no phrasebook": _line(1, "{}"),
    "a document that is no JSON": _line(1, "["),
    "a document too deep": _line(1, "[" * 100_000),
    "another document": _line(1, DOCUMENT.replace("Alpha", "Alphb")),
    "no document": lambda content: (_less(1)(content), _head(documents=0)(content)),
    "a wrong checksum": _set(3, "rating", 4, checked=False),
    "a checksum that is null": lambda content: content[3].__setitem__(-1, None),
    "an id that is a path": _set(3, "id", "../../x"),
    "an id that is empty": _set(3, "id", ""),
    "an id that is null": _set(3, "id", None),
    "an id that is a number": _set(3, "id", 7),
    "a machine that is SQL": _set(3, "machine", "'; DROP TABLE event; --"),
    "an action that is no id": _set(3, "action", "x"),
    "a target that is no id": _set(3, "target", "x"),
    "a kind that is empty": _set(3, "kind", ""),
    "a kind that is long": _set(3, "kind", "x" * 1000),
    "a kind that is null": _set(3, "kind", None),
    "the year 1": _set(3, "wall_ms", -1969 * MS_PER_YEAR),
    "the year 9999": _set(3, "logical_ms", 8029 * MS_PER_YEAR),
    "the year 300000": _set(3, "logical_ms", 300_000 * MS_PER_YEAR),
    "a time that is a text": _set(3, "wall_ms", "0"),
    "a time that is true": _set(3, "wall_ms", True),
    "a time with a fraction": _set(3, "wall_ms", 0.5),
    "a day far away": _set(3, "learning_day", DAY + 100),
    "a logical time before the clock's": _set(3, "logical_ms", 1),
    "a rating that is a text": _set(3, "rating", "3"),
    "a payload that is null": _set(3, "payload", None),
    "a payload that is no JSON": _set(3, "payload", "{"),
    "a payload with NaN": _set(3, "payload", '{"a":NaN}'),
    "an import of no phrasebook": _set(2, "payload", '{"phrasebook":5}'),
    "an import of a list": _set(2, "payload", '{"phrasebook":"tiny","document":[]}'),
    "a lone surrogate": _set(3, "response", "\ud800"),
}
BYTES: dict[str, bytes] = {
    "nothing": b"",
    "no zlib": b"PK\x03\x04 something else",
    "half of it": zlib.compress(b"x" * 10_000)[:-8],
    "something after it": zlib.compress(b"{}") + b"more",
    "an empty text": zlib.compress(b""),
    "no UTF-8": zlib.compress(b"\xff\xfe"),
    "a bomb": zlib.compress(b"0" * 3_000_000, 9),
}


@pytest.mark.parametrize("how", HOSTILE)
def test_a_hostile_segment_is_refused(how: str) -> None:
    content = lines()
    HOSTILE[how](content)
    with pytest.raises(SegmentError, match=r"^(it|its) "):
        decode_segment(*packed(content))


@pytest.mark.parametrize("how", BYTES)
def test_hostile_bytes_are_refused(how: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segments, "MOST_BYTES", 1_000_000)
    data = BYTES[how]
    with pytest.raises(SegmentError, match=r"^it "):
        decode_segment(named(data), data)


def test_a_damaged_or_newer_segment_is_named() -> None:
    name, data = packed(lines())
    with pytest.raises(SegmentError, match="damaged"):
        decode_segment(name, data[:-1])
    newer = lines()
    newer[0] = {"malgil": 2, "unlike": "this one"}
    with pytest.raises(NewerSegmentError):
        decode_segment(*packed(newer))


@pytest.mark.parametrize(
    "file",
    [
        "00000001-0123456789abcdef.malgil-log.tmp",
        ".syncthing.00000001-0123456789abcdef.malgil-log.tmp",
        "00000001-0123456789abcdef.sync-conflict-20260302-1.malgil-log",
        "1-0123456789abcdef.malgil-log",
        "00000001-0123456789ABCDEF.malgil-log",
        "join-00000001-00000001-0123456789abcdef.malgil-log",
        "00000001-0123456789abcdef.malgil-log\n",
    ],
)
def test_other_files_are_no_segments(file: str) -> None:
    assert name_of(WRITER, file) is None
