"""Segments: the files in which machines exchange events. `docs/sync-format.md` describes them.

They may come from a stranger or a faulty disk. Nothing of a segment is used unless all of it is
sound.
"""

from __future__ import annotations

import json
import re
import zlib
from typing import TYPE_CHECKING, NamedTuple

import msgspec
from msgspec.structs import astuple

from malgil.base.events import COLUMNS, Event, EventKind
from malgil.base.hashing import blake2b
from malgil.base.i18n import _
from malgil.base.plain_text import cut
from malgil.base.stored_json import decode, decode_object
from malgil.phrasebook.formats.document import document_hash, from_document
from malgil.store import log
from malgil.store.check import impossible
from malgil.store.salvage import has_types

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FORMAT = 1
MOST_BYTES = 256 * 1024 * 1024
"""Maximum size of an unpacked segment."""
MOST_PACKED_BYTES = 64 * 1024 * 1024

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_FILE = re.compile(r"(?:(\d{8})|join-(\d{8})-(\d{8}))-([0-9a-f]{16})\.malgil-log")
_LONGEST_KIND = 64
_LONGEST_MACHINE = 64
# A time at the end of the calendar would leave none for later events.
_TIMES = range(253_370_764_800_000)  # 1970 to 9998
_CONTENT = (EventKind.IMPORT, EventKind.EDIT)


class SegmentError(ValueError):
    """The segment is unsound. The message says what is wrong with it, in the user's language."""


class NewerSegmentError(SegmentError):
    """A newer version of malgil wrote the segment."""


class UnreadableError(SegmentError):
    """The segment, or its folder, cannot be read here."""


class SegmentName(NamedTuple):
    """The name of a segment's file: its writer, the numbers that it covers, and its hash."""

    writer: str
    first: int
    last: int
    digest: str

    @property
    def file(self) -> str:
        """The file's name in the writer's folder."""
        numbers = f"{self.first:08d}"
        if self.last != self.first:
            numbers = f"join-{numbers}-{self.last:08d}"
        return f"{numbers}-{self.digest}.malgil-log"

    @property
    def path(self) -> str:
        """The file's path in the target."""
        return f"{self.writer}/{self.file}"


class SegmentHeader(msgspec.Struct, frozen=True, kw_only=True):
    """The first line of a segment.

    Attributes:
        malgil: The version of the format.
        writer: The id of the machine that wrote it, which is also its folder.
        name: The machine's name for people.
        number: Its number, from 1. For joined segments, that of the last one.
        previous: The paths of the writer's segments before it that no other segment names. Usually
            one, none for the first. Their hashes chain the segments.
        holds: The paths of other segments that need not be read beside it: those that it joins, and
            those that cannot be read any more and whose events were written again.
        documents: Number of documents.
        events: Number of events.
    """

    malgil: int
    writer: str
    name: str
    number: int
    previous: tuple[str, ...]
    holds: tuple[str, ...]
    documents: int
    events: int


class Segment(NamedTuple):
    """A sound segment: its header, the documents by hash, and the events."""

    header: SegmentHeader
    documents: dict[str, str]
    events: list[Event]


def is_writer(folder: str) -> bool:
    """Return whether a folder of the target is that of a machine."""
    return _UUID.fullmatch(folder) is not None


def name_of(writer: str, file: str) -> SegmentName | None:
    """Return the name of a segment, None for any other file."""
    match = _FILE.fullmatch(file)
    if match is None:
        return None
    single, first, last, digest = match.groups()
    name = SegmentName(writer, int(single or first), int(single or last), digest)
    return name if name.file == file else None


def name_at(path: str) -> SegmentName | None:
    """Return the name of the segment at a path of the target, None if there is none."""
    writer, _slash, file = path.partition("/")
    return name_of(writer, file) if is_writer(writer) else None


def encode(
    header: SegmentHeader, documents: Mapping[str, str], events: Iterable[Event]
) -> tuple[SegmentName, bytes]:
    """Return the name and the content of a segment. The counts of the header are filled in.

    Args:
        header: The header.
        documents: The documents that the events name.
        events: The events.
    """
    rows = [[*astuple(event), event.checksum()] for event in events]
    counted = msgspec.structs.replace(header, documents=len(documents), events=len(rows))
    lines = [msgspec.to_builtins(counted), *documents.values(), *rows]
    text = "".join(f"{json.dumps(line, separators=(',', ':'))}\n" for line in lines)
    data = zlib.compress(text.encode(), 9)
    return SegmentName(header.writer, header.number, header.number, _digest(data)), data


def decode_segment(name: SegmentName, data: bytes) -> Segment:
    """Return the content of a segment.

    Raises:
        NewerSegmentError: A newer version of malgil wrote it.
        SegmentError: It is unsound.
    """
    if _digest(data) != name.digest:
        raise SegmentError(_("it is damaged or incomplete"))
    try:
        header, lines = _unpack(data)
        _require_true(header, name, len(lines))
        bodies = map(_document, lines[: header.documents])
        documents = {document_hash(body): body for body in bodies}
        events = [_event(row) for row in lines[header.documents :]]
        named = {document for event in events if (document := _document_of(event))}
    except SegmentError:
        raise
    except (ValueError, TypeError, LookupError, ArithmeticError, RecursionError) as error:
        raise SegmentError(_("it has values that malgil never writes")) from error
    if not named <= documents.keys():
        raise SegmentError(_("it lacks the content of a phrasebook"))
    return Segment(header, documents, events)


def _digest(data: bytes) -> str:
    return blake2b(data, digest_size=8).hexdigest()


def _unpack(data: bytes) -> tuple[SegmentHeader, list[object]]:
    """Return the header and the other lines of a segment."""
    unpacker = zlib.decompressobj()
    try:
        text = unpacker.decompress(data, MOST_BYTES)
    except zlib.error as error:
        raise SegmentError(_("it is no segment")) from error
    if unpacker.unconsumed_tail:
        raise SegmentError(_("it is too large"))
    if not unpacker.eof or unpacker.unused_data:
        raise SegmentError(_("it is no segment"))
    first, *lines = text.decode().splitlines()
    fields = decode_object(first)
    if type(fields.get("malgil")) is int and fields["malgil"] > FORMAT:
        raise NewerSegmentError(_("a newer malgil wrote it: update malgil here"))
    header = msgspec.convert(fields, SegmentHeader)
    if header.malgil != FORMAT or None in map(name_at, (*header.holds, *header.previous)):
        raise SegmentError(_("it is no segment"))
    return header, [decode(line) for line in lines]


def _require_true(header: SegmentHeader, name: SegmentName, lines: int) -> None:
    if header.writer != name.writer or header.number != name.last:
        raise SegmentError(_("it was renamed"))
    if min(header.documents, header.events) < 0 or header.documents + header.events != lines:
        raise SegmentError(_("its counts are wrong"))


def _document(body: object) -> str:
    if not isinstance(body, str):
        raise TypeError(body)
    from_document(body)
    return body


def _event(row: object) -> Event:
    if not isinstance(row, list):
        raise TypeError(row)
    *values, checksum = row
    if len(values) != len(COLUMNS) or bool in map(type, values) or not has_types(tuple(row)):
        raise SegmentError(_("it has values that malgil never writes"))
    event = log.event_of(tuple(values))
    ids = (event.id, event.machine, event.action, event.target or event.id)
    if not all(map(_UUID.fullmatch, ids)) or not 0 < len(event.kind) <= _LONGEST_KIND:
        raise SegmentError(_("it has ids that malgil never writes"))
    if event.wall_ms not in _TIMES or event.logical_ms not in _TIMES:
        raise SegmentError(_("it has times outside the calendar"))
    if checksum != event.checksum() or impossible(event):
        raise SegmentError(_("it has values that malgil never writes"))
    for value in values:
        if isinstance(value, str):
            value.encode()  # a lone surrogate cannot be stored
    return event


def _document_of(event: Event) -> str | None:
    if event.kind not in _CONTENT:
        return None
    document = decode_object(event.payload).get("document")
    if document is not None and not isinstance(document, str):
        raise TypeError(document)
    return document


def machine_name(name: str) -> str:
    """Return the name of a machine as a header has it."""
    return cut(name, _LONGEST_MACHINE)
