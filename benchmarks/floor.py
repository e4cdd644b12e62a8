"""The floor: the smallest Textual app that shows a row of SQLite. `python floor.py FILE`."""

from __future__ import annotations

import sqlite3
import sys
from typing import TYPE_CHECKING

from textual.app import App
from textual.widgets import Static

if TYPE_CHECKING:
    from textual.app import ComposeResult


class Floor(App[None]):
    """An app that shows one row."""

    def compose(self) -> ComposeResult:
        """Read and show the row."""
        connection = sqlite3.connect(sys.argv[1])
        (label,) = connection.execute("SELECT label FROM phrase WHERE rank = 0").fetchone()
        yield Static(f"READY {label}", markup=False)


if __name__ == "__main__":
    Floor().run()
