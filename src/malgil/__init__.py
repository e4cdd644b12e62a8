"""malgil (말길): a phrasebook flashcard trainer for the terminal.

`malgil.Collection` is the Python API. Its errors derive from `MalgilError`. Both are loaded on
first use, so that `import malgil` stays cheap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from malgil.base.errors import (
        AnsweredElsewhereError,
        CollectionError,
        ContentError,
        MalgilError,
        UsageError,
        WriteError,
    )
    from malgil.collection import Collection

__all__ = [
    "AnsweredElsewhereError",
    "Collection",
    "CollectionError",
    "ContentError",
    "MalgilError",
    "UsageError",
    "WriteError",
    "__version__",
]

__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    if name == "Collection":
        from malgil.collection import Collection

        return Collection
    if name in __all__:
        from malgil.base import errors

        return getattr(errors, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
