"""Bundled files: phrasebooks and catalogues."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent.parent


def data_path(*parts: str) -> Path:
    """Return a path in the bundled data. It need not exist.

    A wheel has the data inside the package. An editable install reads it from the repository.
    """
    packed = _PACKAGE / "data"
    folder = packed if packed.is_dir() else _PACKAGE.parent.parent / "data"
    return folder.joinpath(*parts)
