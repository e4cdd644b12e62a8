"""Shipped files: phrasebooks and catalogues."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent.parent


def data_path(*parts: str) -> Path:
    """Return the path of something in the shipped data, whether it exists or not.

    A wheel carries the data inside the package; an editable install reads the repository's own.
    """
    packed = _PACKAGE / "data"
    folder = packed if packed.is_dir() else _PACKAGE.parent.parent / "data"
    return folder.joinpath(*parts)
