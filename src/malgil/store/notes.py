"""Project the learner's notes and mnemonics about phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from malgil.base.progress import no_progress
from malgil.base.stored_json import decode_object
from malgil.store import log

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping

    from malgil.base.events import Event
    from malgil.base.progress import ProgressCallback

COMPARED = {
    "remark": "SELECT phrase, note, mnemonic FROM remark",
}
FIELDS = ("note", "mnemonic")


class PhraseNotes(Struct, frozen=True):
    """The learner's notes on a phrase, empty if there are none.

    Attributes:
        note: The learner's note.
        mnemonic: The learner's mnemonic.
    """

    note: str = ""
    mnemonic: str = ""

    def __bool__(self) -> bool:
        """Whether there is a note or a mnemonic."""
        return bool(self.note or self.mnemonic)


def phrase_name(phrasebook: str, phrase: str) -> str:
    """Return the name of a phrase in notes: `phrasebook/phrase`."""
    return f"{phrasebook}/{phrase}"


def read_notes(connection: sqlite3.Connection, phrasebook: str, phrase: str) -> PhraseNotes:
    """Return the learner's notes on a phrase."""
    query = "SELECT note, mnemonic FROM remark WHERE phrase = ?"
    row = connection.execute(query, (phrase_name(phrasebook, phrase),)).fetchone()
    return PhraseNotes() if row is None else PhraseNotes(*row)


def read_all_notes(connection: sqlite3.Connection) -> dict[str, PhraseNotes]:
    """Return all of the learner's notes by `phrasebook/phrase`."""
    rows = connection.execute("SELECT phrase, note, mnemonic FROM remark")
    return {phrase: PhraseNotes(note, mnemonic) for phrase, note, mnemonic in rows}


def on_events(
    connection: sqlite3.Connection,
    events: Iterable[Event],
    _on_progress: ProgressCallback = no_progress,
) -> bool:
    """Bring the rows of the phrases in these events up to date with the last live notes."""
    phrases = {str(decode_object(event.payload)["phrase"]) for event in events}
    connection.executemany("DELETE FROM remark WHERE phrase = ?", ((one,) for one in phrases))
    _write(
        connection,
        {phrase: notes for phrase, notes in _read_live(connection).items() if phrase in phrases},
    )
    return True


def length(_connection: sqlite3.Connection) -> int:
    """Return 0, since there are few notes."""
    return 0


def rebuild(connection: sqlite3.Connection, _on_progress: ProgressCallback) -> None:
    """Write the last live notes of each phrase."""
    _write(connection, _read_live(connection))


def _read_live(connection: sqlite3.Connection) -> dict[str, dict[str, str]]:
    notes: dict[str, dict[str, str]] = {}
    for event in log.read(connection, f"kind <> 'review' AND kind = 'note' AND {log.LIVE}"):
        payload = decode_object(event.payload)
        fields = {name: str(payload[name]) for name in FIELDS if name in payload}
        notes.setdefault(str(payload["phrase"]), {}).update(fields)
    return notes


def _write(connection: sqlite3.Connection, notes: Mapping[str, Mapping[str, str]]) -> None:
    connection.executemany(
        "INSERT INTO remark (phrase, note, mnemonic) VALUES (?, ?, ?)",
        (
            (phrase, fields.get("note", ""), fields.get("mnemonic", ""))
            for phrase, fields in sorted(notes.items())
            if any(fields.values())
        ),
    )
