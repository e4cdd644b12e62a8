"""malgil (말길): a phrasebook flashcard trainer for the terminal.

`malgil.Collection` is the whole trainer in Python; it is loaded when it is first asked for, so that
`import malgil` stays cheap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from malgil.collection import Collection

__all__ = ["Collection", "__version__"]

__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    if name == "Collection":
        from malgil.collection import Collection

        return Collection
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
