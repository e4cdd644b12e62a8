"""Recognise the files of a collection, so that they are never overwritten.

Every write to a file named by the user is checked here first.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.base.paths import backups_path
from malgil.store.database import APPLICATION_ID

if TYPE_CHECKING:
    from collections.abc import Iterator

SIDE_SUFFIXES = ("-journal", "-wal", "-shm")
"""Suffixes that SQLite adds to a file's name for its side files."""

BACKUP_ENDING = ".malgil"
DAMAGED = ".damaged-"
"""Text after the collection's name in the name of a damaged one that was kept."""

_HEADER_BYTES = 100
_DATABASE = b"SQLite format 3\0"
_SIDE_MAGICS = (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83", b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7")
_VERSIONS = slice(18, 20)
_IN_ONE_FILE = b"\x01\x01"
_APPLICATION = slice(68, 72)


class Header(NamedTuple):
    """Kind of a file by its first bytes.

    Attributes:
        is_database: Whether it is a SQLite database or one of its side files.
        is_collection: Whether malgil wrote it.
        is_alone: Whether it is a single file, not in WAL mode as a collection in use is.
    """

    is_database: bool = False
    is_collection: bool = False
    is_alone: bool = False


def read_header(path: Path) -> Header:
    """Read a file's header.

    Never call it for a file that this process has open in SQLite, which would lose its locks.

    Raises:
        OSError: The file cannot be read.
    """
    if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for its other end
        return Header()
    with path.open("rb") as file:
        first = file.read(_HEADER_BYTES)
    if not first.startswith(_DATABASE):
        return Header(is_database=first.startswith(_SIDE_MAGICS))
    return Header(
        is_database=True,
        is_collection=first[_APPLICATION] == APPLICATION_ID.to_bytes(4, "big"),
        is_alone=first[_VERSIONS] == _IN_ONE_FILE,
    )


def require_free_of(collection: Path, path: Path) -> None:
    """Refuse a path where writing would harm a collection, whether the file exists or not.

    These are the collection itself, side files of it or of any other database, and all databases,
    such as other collections and backups.

    Args:
        collection: The collection in use. It need not exist.
        path: The path to write to. Links are followed.

    Raises:
        MalgilError: The path is one of these.
        OSError: The files cannot be examined.
    """
    target = Path(os.path.realpath(path))
    real = Path(os.path.realpath(collection))
    if target == real or is_same(target, real):
        message = _("{path} is the collection itself. Name another file.")
        raise MalgilError(message.format(path=path))
    if any(target == side or is_same(target, side) for side in side_files(real)):
        raise MalgilError(_beside(path, real))
    for suffix in SIDE_SUFFIXES:
        base = target.with_name(target.name.removesuffix(suffix) or target.name)
        if base == target or not base.exists():
            continue
        if is_same(base, real) or read_header(base).is_database:
            raise MalgilError(_beside(path, base))
    if target.exists() and (_is_database(target) or _is_kept(target, real)):
        message = _(
            "{path} is a collection, a backup of one, or another database. Name another file."
        )
        raise MalgilError(message.format(path=path))


def require_free_descriptor(collection: Path, descriptor: int, path: Path) -> None:
    """Refuse to write to an open file that is the collection or one of its side files.

    Raises:
        MalgilError: It is one of these.
        OSError: There is no such descriptor.
    """
    status = os.fstat(descriptor)
    real = Path(os.path.realpath(collection))
    for place in (real, *side_files(real)):
        with suppress(OSError):
            if os.path.samestat(status, place.stat()):
                raise MalgilError(_beside(path, real))


def side_files(path: Path) -> Iterator[Path]:
    """Yield the paths of a file's side files."""
    return (path.with_name(path.name + suffix) for suffix in SIDE_SUFFIXES)


def _beside(path: Path, base: Path) -> str:
    message = _("{path} belongs to the database {base}. Name another file.")
    return message.format(path=path, base=base)


def _is_database(target: Path) -> bool:
    # Recent writes may all be in a side file.
    files = (target, *side_files(target))
    return any(file.exists() and read_header(file).is_database for file in files)


def _is_kept(target: Path, collection: Path) -> bool:
    """Return whether a file's name shows that malgil wrote it, even if it is damaged."""
    if target.parent == collection.parent:
        return target.name.startswith(collection.name + DAMAGED)
    folder = Path(os.path.realpath(backups_path(collection)))
    return target.parent == folder and target.suffix == BACKUP_ENDING


def is_same(path: Path, other: Path) -> bool:
    """Return whether two paths are the same existing file."""
    with suppress(OSError):
        return path.samefile(other)
    return False
