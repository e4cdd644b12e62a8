"""The panels of the statistics in their order, and what they share.

A panel is a module of its own, loaded when it is opened, with the functions of `PanelModule`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

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
    """What a panel's module does; the value is a class of its own."""

    def compute(self, reader: Reader, /) -> Any:
        """Return the figures."""

    def sentences(self, value: Any, /) -> Sequence[str]:
        """Return the figures in words."""

    def to_json(self, value: Any, /) -> dict[str, Any]:
        """Return what the panel adds to the document of `malgil stats --json`."""

    def table(self, value: Any, /) -> Sequence[Sequence[str]]:
        """Return rows of translated cells, their head first; none without figures."""


@dataclass(frozen=True, slots=True)
class PanelEntry:
    """A panel's place in the table.

    Attributes:
        title: What it is called (a msgid).
        help: What it shows (a msgid).
        place: The name of its module.
    """

    title: str
    help: str
    place: str

    def load(self) -> PanelModule:
        """Return its module."""
        return cast("PanelModule", import_module(self.place))


PANELS = {
    "today": PanelEntry(
        N_("Today"), N_("Answers, minutes and days studied."), "malgil.stats.today"
    ),
    "calendar": PanelEntry(N_("Calendar"), N_("A year, day by day."), "malgil.stats.calendar"),
    "forecast": PanelEntry(
        N_("Forecast"), N_("Cards due in the coming weeks."), "malgil.stats.forecast"
    ),
    "retention": PanelEntry(
        N_("Retention"),
        N_("The share of due cards that you remembered."),
        "malgil.stats.retention",
    ),
    "memory": PanelEntry(
        N_("Memory"),
        N_("The stability, difficulty and retrievability of your cards."),
        "malgil.stats.memory",
    ),
    "menu-map": PanelEntry(N_("Menu map"), N_("Weak spots in the menu."), "malgil.stats.menu_map"),
    "quiz": PanelEntry(
        N_("Quiz"), N_("Quiz accuracy, speed and confused labels."), "malgil.stats.quiz"
    ),
    "calibration": PanelEntry(
        N_("Prediction and reality"),
        N_("Predictions compared with results."),
        "malgil.stats.calibration",
    ),
}
"""Every panel by the name that `--panel` takes, in the order of the tabs."""


def read_stats(
    store: Store,
    now: datetime,
    query: StatsQuery | None = None,
    *,
    panels: Iterable[str] | None = None,
    on_progress: ProgressCallback = no_progress,
) -> dict[str, Any]:
    """Return the figures of some panels by their names, all of the same moment.

    Args:
        store: The open collection.
        now: The time.
        query: What they are narrowed to; everything if there is none.
        panels: Which panels; None for all.
        on_progress: Gets the share done, 0–1, now and then; what it raises ends the reading.

    Raises:
        UsageError: `since` is to come, or there is no such branch or phrasebook.
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
    """Return the rows below their translated head; nothing if there are none."""
    body = list(rows)
    return [tuple(_(cell) for cell in head), *body] if body else []
