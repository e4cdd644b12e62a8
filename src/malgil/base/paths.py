"""Where things lie: the data that malgil ships, and the learner's collection."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from malgil.base.errors import CollectionError, UsageError
from malgil.base.i18n import _

if TYPE_CHECKING:
    from collections.abc import Mapping

COLLECTION_VARIABLE = "MALGIL_COLLECTION"
"""The environment variable that names the collection's file."""

COLLECTION_NAME = "collection.malgil"
"""The collection's file name in the platform's folder for user data."""


def collection_path(option: str | None, environ: Mapping[str, str]) -> Path:
    """Return the real path of the collection to use; nothing is created.

    Args:
        option: What `--collection` was given, or None if it was not.
        environ: The environment; an empty `MALGIL_COLLECTION` counts as unset.

    Raises:
        UsageError: If the option is empty: a script's unset variable must not lead to the
            learner's own collection.
        CollectionError: If its links lead nowhere, or no file can have this name.
    """
    return real_path(collection_name(option, environ))


def collection_name(option: str | None, environ: Mapping[str, str]) -> Path:
    """Return the absolute path of the collection as it was named: a link stays a link.

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
    import platformdirs

    return Path(platformdirs.user_data_dir("malgil", appauthor=False)) / COLLECTION_NAME


def real_path(path: Path) -> Path:
    """Return where a collection's file really lies.

    SQLite puts side files beside the name that it is given, and takes names such as `:memory:` and
    `file:…` for something else than files. It only ever gets what this returns: an absolute path
    without links.

    Raises:
        CollectionError: If the links lead in a circle, or no file can have this name.
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
    """Return the folder of what malgil remembers about collections, outside of them."""
    import platformdirs

    return Path(platformdirs.user_state_dir("malgil", appauthor=False))


def backups_path(collection: Path) -> Path:
    """Return the folder of a collection's automatic backups, which lies beside it."""
    return collection.parent / "backups"


def cannot_open(path: Path, error: Exception) -> str:
    """Return why a collection cannot be opened, as the system said it, and what to do about it."""
    message = _(
        "The collection {path} cannot be opened: {reason}. Check the path and that you may "
        "write there, or name another file with --collection."
    )
    return message.format(path=path, reason=getattr(error, "strerror", None) or error)


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it that are missing, for nobody but the user.

    The umask has no say: the specification of the XDG folders asks for 0700 on the way to a user's
    data, and a folder that a group may write to would let it replace the collection.

    Raises:
        OSError: It cannot be made, or something else has its name.
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
        folder.chmod(0o700)  # a umask can take away what the user needs
