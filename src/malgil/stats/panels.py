"""Registry of the statistics panels, and helpers that they share.

A panel is a module with the functions of `PanelModule`, loaded when the panel is opened.
"""

from __future__ import annotations

from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

from msgspec import Struct

from malgil.base.i18n import N_, _
from malgil.base.progress import no_progress
from malgil.stats.reader import StatsQuery, reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from malgil.base.progress import ProgressCallback
    from malgil.stats.reader import Reader
    from malgil.store.store import Store


class PanelModule(Protocol):
    """Interface of a panel's module. Each panel has its own class of values."""

    def compute(self, reader: Reader, /) -> Any:
        """Return the figures."""

    def sentences(self, value: Any, /) -> Sequence[str]:
        """Return the figures in words."""

    def to_json(self, value: Any, /) -> dict[str, Any]:
        """Return the panel's part of the `malgil stats --json` document."""

    def table(self, value: Any, /) -> Sequence[Sequence[str]]:
        """Return rows of translated cells, the header first. Empty without figures."""


class PanelEntry(Struct, frozen=True):
    """A registry entry.

    Attributes:
        title: Title (msgid).
        help: Description (msgid).
        place: Module name.
    """

    title: str
    help: str
    place: str

    def load(self) -> PanelModule:
        """Import and return the module."""
        return cast("PanelModule", import_module(self.place))


_LISTED = (
    ("today", N_("Today"), N_("Answers, minutes and days studied.")),
    ("calendar", N_("Calendar"), N_("A year, day by day.")),
    ("forecast", N_("Forecast"), N_("Cards due in the coming weeks.")),
    ("retention", N_("Retention"), N_("The share of due cards that you remembered.")),
    ("memory", N_("Memory"), N_("The stability, difficulty and retrievability of your cards.")),
    ("menu-map", N_("Menu map"), N_("Weak spots in the menu.")),
    ("quiz", N_("Quiz"), N_("Quiz accuracy, speed and confused labels.")),
    ("calibration", N_("Prediction and reality"), N_("Predictions compared with results.")),
)
PANELS = {
    name: PanelEntry(title, text, f"malgil.stats.{name.replace('-', '_')}")
    for name, title, text in _LISTED
}
"""Panels by their name for `--panel`, in tab order."""


def read_stats(
    store: Store,
    now: datetime,
    query: StatsQuery | None = None,
    *,
    panels: Iterable[str] | None = None,
    on_progress: ProgressCallback = no_progress,
) -> dict[str, Any]:
    """Return the figures of panels by name, from one snapshot of the collection.

    Args:
        store: Open collection.
        now: Current time.
        query: Filter (default: everything).
        panels: Names of the panels (default: all).
        on_progress: Receives the share done (0–1). An exception that it raises stops the reading.

    Raises:
        UsageError: `since` is in the future, or the branch or phrasebook does not exist.
    """
    names = list(PANELS if panels is None else panels)
    figures: dict[str, Any] = {}
    with reading(store, now, query or StatsQuery()) as reader:
        for name in names:
            reader.report = partial(_report, on_progress, len(figures), len(names))
            reader.report(0.0)
            figures[name] = PANELS[name].load().compute(reader)
    return figures


def _report(on_progress: ProgressCallback, done: int, of: int, share: float) -> None:
    on_progress((done + share) / of)


def with_head(head: Sequence[str], rows: Iterable[Sequence[str]]) -> list[Sequence[str]]:
    """Return the rows below their translated header. Empty if there are no rows."""
    body = list(rows)
    return [tuple(_(cell) for cell in head), *body] if body else []
