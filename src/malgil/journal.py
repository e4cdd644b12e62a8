"""A log file for finding faults: off unless asked for, kept small, and without any card's text."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_MOST_BYTES = 1024 * 1024
_KEPT = 3


@dataclass(slots=True)
class _Journal:
    path: Path | None = None


_journal = _Journal()


def start(path: Path) -> None:
    """Write notes to a file from now on, for nobody but the user to read.

    Raises:
        OSError: It cannot be written.
    """
    os.close(_opened(path))
    _journal.path = path


def stop() -> None:
    """Write no more notes."""
    _journal.path = None


def note(what: str, **facts: str | int) -> None:
    """Write a line, if there is a log: the UTC time, what happened, and facts about it.

    Callers give names, kinds and numbers, never what is on a card or was typed. A log that can no
    longer be written ends; the program goes on.
    """
    if _journal.path is None:
        return
    moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    parts = [
        moment,
        str(os.getpid()),
        what,
        *(f"{name}={value!r}" for name, value in facts.items()),
    ]
    try:
        _rotate(_journal.path)
        descriptor = _opened(_journal.path)
        try:
            os.write(descriptor, (" ".join(parts) + "\n").encode("utf-8", "backslashreplace"))
        finally:
            os.close(descriptor)
    except OSError:
        stop()


def _opened(path: Path) -> int:
    return os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)


def _rotate(path: Path) -> None:
    if not path.is_file() or path.stat().st_size < _MOST_BYTES:
        return
    for number in range(_KEPT - 1, 0, -1):
        older = path.with_name(f"{path.name}.{number}")
        if older.exists():
            older.replace(path.with_name(f"{path.name}.{number + 1}"))
    path.replace(path.with_name(f"{path.name}.1"))
