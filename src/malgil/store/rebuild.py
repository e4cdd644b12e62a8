"""List the projectors, update the projections after an undo, and rebuild them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from malgil.base.events import EventKind, cancelled_actions
from malgil.base.progress import no_progress, parts
from malgil.store import log

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from malgil.base.events import Event
    from malgil.base.progress import ProgressCallback

PROJECTORS = {
    EventKind.IMPORT: "malgil.store.content",
    EventKind.EDIT: "malgil.store.content",
    EventKind.SETTING: "malgil.store.settings",
    EventKind.NOTE: "malgil.store.notes",
    EventKind.QUIZ_RUN: "malgil.store.quizzes",
    EventKind.QUIZ_STEP: "malgil.store.quizzes",
    EventKind.REVIEW: "malgil.store.answers",
    EventKind.SHOWN: "malgil.store.answers",
    EventKind.WALKED: "malgil.store.answers",
    EventKind.FORGET: "malgil.store.answers",
    EventKind.SET_DUE: "malgil.store.answers",
    EventKind.SUSPEND: "malgil.store.answers",
    EventKind.UNSUSPEND: "malgil.store.answers",
    EventKind.BURY: "malgil.store.answers",
    EventKind.FLAG: "malgil.store.answers",
    EventKind.WEIGHTS: "malgil.store.answers",
}
"""The `Projector` modules by the kinds of events that they project.

A later one may read the tables of earlier ones. Reversals are not listed, since they only change
which events are live.
"""

CACHES = ("malgil.stats.memo", "malgil.store.sentences")
"""Modules with tables that a rebuild empties, and that are filled again when they are needed.

Each has a `read_and_made`, which returns by name what is stored and what the log makes of it.
"""

# Referring tables come before the tables they refer to, so that clearing breaks no foreign key.
DERIVED_TABLES = (
    "quiz_step",
    "quiz_run",
    "memo",
    "review",
    "cancelled",
    "setting",
    "remark",
    "confusable",
    "search_term",
    "search_text",
    "item",
    "card",
    "gloss",
    "phrase",
    "phrasebook",
)


class Projector(Protocol):
    """A module that maintains projections.

    Attributes:
        COMPARED: A query for each table with the values that a rebuild must reproduce, the row's
            name first. It selects ids in place of keys, which depend on the order of insertion.
    """

    COMPARED: Mapping[str, str]

    def on_events(
        self,
        connection: sqlite3.Connection,
        events: Sequence[Event],
        on_progress: ProgressCallback = no_progress,
    ) -> bool:
        """Bring the tables up to date after the liveness of events of its kinds changed.

        Returns:
            Whether that was possible. If not, everything must be rebuilt.
        """

    def length(self, connection: sqlite3.Connection) -> int:
        """Estimate the duration of `rebuild`, in characters of a phrasebook."""

    def rebuild(self, connection: sqlite3.Connection, on_progress: ProgressCallback) -> None:
        """Fill the empty tables from the log."""


def projectors() -> Iterator[tuple[Projector, frozenset[str]]]:
    """Yield the projectors in order, with the kinds of each."""
    for name in dict.fromkeys(PROJECTORS.values()):
        kinds = frozenset(kind for kind, module in PROJECTORS.items() if module == name)
        yield cast("Projector", import_module(name)), kinds


def reproject_actions(
    connection: sqlite3.Connection,
    actions: Iterable[str],
    on_progress: ProgressCallback = no_progress,
) -> None:
    """Bring all projections up to date after the liveness of these actions changed.

    Args:
        connection: The collection, within a transaction.
        actions: The ids of the actions.
        on_progress: Progress callback, 0–1.
    """
    events = [event for action in actions for event in log.events_of_action(connection, action)]
    for projector, kinds in projectors():
        mine = [event for event in events if event.kind in kinds]
        if mine and not projector.on_events(connection, mine, on_progress):
            rebuild(connection, on_progress)
            return


def rebuild(connection: sqlite3.Connection, on_progress: ProgressCallback = no_progress) -> None:
    """Rebuild every projection from the log and its documents.

    Args:
        connection: The collection, within a transaction.
        on_progress: Progress callback, 0–1.
    """
    for table in DERIVED_TABLES:
        if table == "item":
            # Items refer to other items.
            connection.execute("UPDATE item SET parent = NULL, branch = NULL")
        connection.execute(f"DELETE FROM {table}")
    reversals = log.read(connection, "kind <> 'review' AND kind IN ('cancel', 'restore')")
    connection.executemany(
        "INSERT INTO cancelled (action) VALUES (?)",
        ((action,) for action in sorted(cancelled_actions(reversals))),
    )
    rebuilt = [projector for projector, _kinds in projectors()]
    shares = parts(on_progress, *(projector.length(connection) for projector in rebuilt))
    for projector, on_projector in zip(rebuilt, shares, strict=True):
        projector.rebuild(connection, on_projector)
