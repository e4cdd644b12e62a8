"""Paths of the collection, its backups and malgil's state."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from malgil.base.errors import CollectionError, UsageError
from malgil.base.i18n import _

if TYPE_CHECKING:
    from collections.abc import Mapping

    from platformdirs import PlatformDirs

COLLECTION_VARIABLE = "MALGIL_COLLECTION"
"""Environment variable with the path of the collection."""

COLLECTION_NAME = "collection.malgil"
"""File name of the collection in the platform's user data folder."""


def collection_path(option: str | None, environ: Mapping[str, str]) -> Path:
    """Return the real path of the collection. Nothing is created.

    Args:
        option: Value of `--collection`, or None.
        environ: Environment. An empty `MALGIL_COLLECTION` counts as unset.

    Raises:
        UsageError: The option is empty. An unset variable in a script must not lead to the
            learner's own collection.
        CollectionError: The path is a link loop, or is not a valid file name.
    """
    return real_path(collection_name(option, environ))


def collection_name(option: str | None, environ: Mapping[str, str]) -> Path:
    """Return the absolute path of the collection without following links.

    See `collection_path`.
    """
    if option is not None and not option.strip():
        raise UsageError(_("--collection needs the path of a file, but got an empty text."))
    named = option or environ.get(COLLECTION_VARIABLE, "")
    if named:
        expanded = os.path.expanduser(named)  # noqa: PTH111 - Path.expanduser raises on ~unknown
        try:
            return Path(expanded).absolute()
        except OSError as error:
            raise CollectionError(cannot_open(Path(expanded), error)) from error
    return _user_folders().user_data_path / COLLECTION_NAME


def real_path(path: Path) -> Path:
    """Return the absolute path of a collection, with links resolved.

    SQLite creates side files next to the given name, and treats names such as `:memory:` and
    `file:…` specially. It is only given paths that this function returns.

    Raises:
        CollectionError: The path is a link loop, or is not a valid file name.
    """
    try:
        real = Path(os.path.realpath(path))
        if not real.is_symlink():
            return real
    except (OSError, ValueError) as error:
        raise CollectionError(cannot_open(path, error)) from error
    message = _(
        "{path} is a link that leads back to itself. Remove it, or name another file with "
        "--collection."
    )
    raise CollectionError(message.format(path=path))


def state_path() -> Path:
    """Return the folder for state that malgil keeps about collections, outside them."""
    return _user_folders().user_state_path


def _user_folders() -> PlatformDirs:
    from platformdirs import PlatformDirs

    return PlatformDirs("malgil", appauthor=False)


def backups_path(collection: Path) -> Path:
    """Return the folder of automatic backups, next to the collection."""
    return collection.parent / "backups"


def cannot_open(path: Path, error: Exception) -> str:
    """Return the message for a collection that cannot be opened, with the system's reason."""
    message = _(
        "The collection {path} cannot be opened: {reason}. Check the path and that you may "
        "write there, or name another file with --collection."
    )
    return message.format(path=path, reason=getattr(error, "strerror", None) or error)


def make_private_folder(folder: Path) -> None:
    """Create a folder and its missing parents with mode 0700, whatever the umask.

    The XDG specification asks for 0700, and a group that can write to the folder could replace the
    collection.

    Raises:
        OSError: The folder cannot be created, or its name is taken by something else.
    """
    if folder.is_dir():
        return
    if not folder.parent.is_dir():
        make_private_folder(folder.parent)
    try:
        folder.mkdir(mode=0o700)
    except FileExistsError:
        if not folder.is_dir():
            raise
    else:
        folder.chmod(0o700)  # the umask may have removed permissions that the user needs
