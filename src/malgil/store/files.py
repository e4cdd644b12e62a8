"""Atomic writes: a file is written completely or not at all."""

from __future__ import annotations

import os
import re
import stat
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.store.ownership import require_free_descriptor, require_free_of

if TYPE_CHECKING:
    from collections.abc import Iterable


_MOST_LINKS = 40
_STDOUT = 1


def write_file(path: Path, content: Iterable[str | bytes], *, force: bool, spared: Path) -> None:
    """Write a file, which replaces an existing one only when it is complete.

    Args:
        path: The file. Links are followed. An open file such as /dev/stdout is written at its
            current position.
        content: Text for UTF-8, or bytes, in any number of parts.
        force: Whether to replace an existing file.
        spared: The collection. Neither it nor any file that belongs to a collection is replaced.

    Raises:
        MalgilError: The file exists and must not be replaced, or it cannot be written.
    """
    descriptor = _descriptor(path)
    try:
        if descriptor is not None:
            require_free_descriptor(spared, descriptor, path)
            for stream in filter(None, (sys.stdout, sys.stderr)):
                stream.flush()  # so that a write error is raised here
            _pour(os.dup(descriptor), content)
            return
        _refuse_if_taken(path, force=force, spared=spared)
        if path.exists() and not path.is_file():  # a device or a pipe cannot be replaced
            _pour(os.open(path, os.O_WRONLY), content)
        else:
            _replace(Path(os.path.realpath(path)), content)
    except OSError as error:
        if descriptor == _STDOUT and isinstance(error, BrokenPipeError):
            raise  # as for printed output
        message = _("{path} cannot be written: {reason}. Name another place.")
        raise MalgilError(message.format(path=path, reason=error.strerror or error)) from error


def is_stdout(path: Path) -> bool:
    """Return whether a path, such as /dev/stdout, names this process's stdout."""
    return _descriptor(path) == _STDOUT


def _descriptor(path: Path) -> int | None:
    """Return the file descriptor that a path such as /dev/fd/3 names, or None."""
    descriptor_folder = re.compile(rf"/dev/fd|/proc/{os.getpid()}(?:/task/[0-9]+)?/fd")
    place = path.absolute()
    for _step in range(_MOST_LINKS):
        folder = os.path.realpath(place.parent)
        if descriptor_folder.fullmatch(folder):
            return int(place.name) if place.name.isdecimal() else None
        if not place.is_symlink():
            break
        place = Path(folder) / place.readlink()
    return None


def _refuse_if_taken(path: Path, *, force: bool, spared: Path) -> None:
    if path.is_dir():
        raise MalgilError(_("{path} is a folder. Name a file in it.").format(path=path))
    if path.is_block_device():
        message = _("{path} is a disk. Name a file on it.")
        raise MalgilError(message.format(path=path))
    if path.exists() and not force:
        message = _("{path} already exists. Name another file, or replace it with --force.")
        raise MalgilError(message.format(path=path))
    require_free_of(spared, path)


def _pour(descriptor: int, content: Iterable[str | bytes]) -> None:
    with os.fdopen(descriptor, "wb") as file:
        file.writelines(map(_encoded, content))


def _encoded(part: str | bytes) -> bytes:
    return part if isinstance(part, bytes) else part.encode()


def _replace(target: Path, content: Iterable[str | bytes]) -> None:
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:50]}-", dir=target.parent)
    draft = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.writelines(map(_encoded, content))
            file.flush()
            os.fsync(file.fileno())
        draft.chmod(_mode(target))
        draft.replace(target)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _mode(target: Path) -> int:
    """Return the permissions of the file, or those of a new one."""
    with suppress(OSError):
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
