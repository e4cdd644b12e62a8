"""Where things lie: the data that malgil ships, and the learner's collection."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from malgil.errors import UsageError
from malgil.i18n import _

if TYPE_CHECKING:
    from collections.abc import Mapping

COLLECTION_VARIABLE = "MALGIL_COLLECTION"
"""The environment variable that names the collection's file."""

COLLECTION_NAME = "collection.malgil"
"""The collection's file name in the platform's folder for user data."""

_PACKAGE = Path(__file__).parent


def data_path(*parts: str) -> Path:
    """Return the path of something in the shipped data, whether it exists or not.

    A wheel carries the data inside the package; an editable install reads the repository's own.
    """
    packed = _PACKAGE / "data"
    folder = packed if packed.is_dir() else _PACKAGE.parent.parent / "data"
    return folder.joinpath(*parts)


def collection_path(option: str | None, environ: Mapping[str, str]) -> Path:
    """Return the path of the collection to use; nothing is created.

    Args:
        option: What `--collection` was given, or None if it was not.
        environ: The environment; an empty `MALGIL_COLLECTION` counts as unset.

    Raises:
        UsageError: If the option is empty: a script's unset variable must not lead to the
            learner's own collection.
    """
    if option is not None and not option.strip():
        raise UsageError(_("--collection needs the path of a file, but got an empty text."))
    named = option or environ.get(COLLECTION_VARIABLE, "")
    if named:
        return Path(os.path.expanduser(named))  # noqa: PTH111 - Path.expanduser raises on ~unknown
    import platformdirs

    return Path(platformdirs.user_data_dir("malgil", appauthor=False)) / COLLECTION_NAME


def backups_path(collection: Path) -> Path:
    """Return the folder of a collection's automatic backups, which lies beside it."""
    return collection.parent / "backups"
