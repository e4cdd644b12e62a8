"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from malgil.errors import MalgilError
from malgil.i18n import _

if TYPE_CHECKING:
    from collections.abc import Iterable


def write_file(path: Path, text: Iterable[str], *, force: bool, spared: Path) -> None:
    """Write a UTF-8 file: the new content is complete before it takes the old one's place.

    Args:
        path: Where to; a link is followed.
        text: The content, in any number of parts.
        force: Whether a file that is there may be replaced.
        spared: A file that is never replaced: the collection.

    Raises:
        MalgilError: The file is there and may not be replaced, or it cannot be written.
    """
    target = Path(os.path.realpath(path))
    _refuse_if_taken(path, target, force=force, spared=spared)
    try:
        if target.exists() and not target.is_file():  # a device or a pipe is written to as it is
            with target.open("w", encoding="utf-8", newline="") as device:
                device.writelines(text)
        else:
            _replace(target, text)
    except OSError as error:
        message = _("{path} cannot be written: {reason}. Name another place.")
        raise MalgilError(message.format(path=path, reason=error.strerror or error)) from error


def _refuse_if_taken(path: Path, target: Path, *, force: bool, spared: Path) -> None:
    if target.is_dir():
        raise MalgilError(_("{path} is a folder. Name a file in it.").format(path=path))
    if not target.exists():
        return
    if not force:
        message = _("{path} is already there. Name another file, or replace it with --force.")
        raise MalgilError(message.format(path=path))
    if target == Path(os.path.realpath(spared)):
        message = _("{path} is the learning file itself. Name another file.")
        raise MalgilError(message.format(path=path))


def _replace(target: Path, text: Iterable[str]) -> None:
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:50]}-", dir=target.parent)
    draft = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            file.writelines(text)
            file.flush()
            os.fsync(file.fileno())
        draft.chmod(_mode(target))
        draft.replace(target)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _mode(target: Path) -> int:
    """Return the permissions that the file has, or that a new one would get."""
    with suppress(OSError):
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
