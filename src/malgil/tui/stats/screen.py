"""The statistics: panels, each read in a thread of its own when it is opened."""

from __future__ import annotations

from asyncio import Lock
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from textual.content import Content

from malgil.base.errors import MalgilError
from malgil.base.i18n import N_, _
from malgil.phrasebook.cards import CARD_KINDS
from malgil.quiz.views import QuizSetup
from malgil.stats.panels import PANELS, read_stats
from malgil.stats.reader import StatsQuery
from malgil.store.phrasebooks import scope_title
from malgil.store.quizzes import QuestionOrder
from malgil.tui.commands import (
    FIT,
    FIT_HELP,
    SIMULATE,
    SIMULATE_HELP,
    Command,
    leave,
    movement,
    quiet,
    section,
    shown,
)
from malgil.tui.shell.background import BackgroundWorker
from malgil.tui.shell.base import MalgilScreen
from malgil.tui.stats.charts import WIDGETS, CalendarPanel
from malgil.tui.stats.map import MapPanel
from malgil.tui.stats.panel import PATIENCE, Panel, StatsPosition, progress_lines
from malgil.tui.text import visible
from malgil.tui.widgets.lines import Lines, clickable, hanging
from malgil.wording import percent

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from malgil.collection import Collection
    from malgil.tui.shell.base import AppContext, BaseApp

_BETWEEN_LOOKS = 0.1
_DIGITS = 9
"""The number of panels with a digit as their key. Tab leads to the others."""

ARROWS = tuple(
    movement(action, keys, label)
    for action, keys, label in (
        ("step(0, -1)", "up,k", N_("Up")),
        ("step(0, 1)", "down,j", N_("Down")),
        ("step(-1, 0)", "left,h", N_("Left")),
        ("step(1, 0)", "right,l", N_("Right")),
        ("step(0, -8)", "pageup,shift+up", N_("Page up")),
        ("step(0, 8)", "pagedown,shift+down", N_("Page down")),
        ("step(0, -9999)", "home,ctrl+home", N_("First line")),
        ("step(0, 9999)", "end,ctrl+end", N_("Last line")),
    )
)


def show_panel(app: BaseApp, panel: str) -> None:
    """Show the statistics with one panel open."""
    app.go_to("stats", None, StatsPosition(panel=panel))


class StatsScreen(MalgilScreen):
    """One panel at a time.

    Attributes:
        query_of: What the numbers are narrowed to.
        place: Which panel is shown, and where its cursor is.
        figures: Those of each panel that was opened since something changed.
        problem: Why the panel cannot be read, or empty.
        waited: Seconds since the panel was asked for.
    """

    KEYS = section(
        N_("Statistics"),
        shown(
            "turn(1)",
            "tab,n",
            N_("Next panel"),
            N_("Show the next panel."),
            hint=f"Tab · 1–{min(_DIGITS, len(PANELS))}",
        ),
        quiet("turn(-1)", "shift+tab,f3,p", N_("Previous panel"), N_("Show the previous panel.")),
        *(
            quiet(f"panel('{name}')", str(number), panel.title, panel.help)
            for number, (name, panel) in enumerate(list(PANELS.items())[:_DIGITS], start=1)
        ),
        shown(
            "practise",
            "enter,f9,w",
            N_("Practise this branch"),
            N_("Find paths in the marked branch, as a quiz that counts."),
        ),
        shown(
            "span",
            "space,f4,s",
            N_("More, less"),
            N_("Change the time range, or show how good the predictions are in figures."),
        ),
        shown("cards", "0,t", N_("Card type"), N_("Count one card type, or all.")),
        shown("go('optimise')", "f2,o", FIT, FIT_HELP),
        quiet("go('simulate')", "f5,d", SIMULATE, SIMULATE_HELP),
        *ARROWS,
        leave(N_("Home"), N_("Back to home.")),
    )
    CSS = """
    StatsScreen #frame { max-width: 160; }
    StatsScreen.-tall #frame { max-height: 100%; padding: 1 1 0 1; }
    StatsScreen #foot { height: auto; margin: 1 0 0 0; }
    """

    def __init__(
        self,
        app_context: AppContext,
        query: StatsQuery | None = None,
        place: StatsPosition | None = None,
        figures: dict[str, Any] | None = None,
    ) -> None:
        """Take the panel and the filter (default: everything, the first panel).

        Args:
            app_context: What every screen works with.
            query: What the numbers are narrowed to.
            place: The panel to begin with.
            figures: Those of some panels, if they are there already.
        """
        super().__init__(app_context)
        self.query_of = query or StatsQuery(phrasebook=app_context.phrasebook)
        self.place = place or StatsPosition()
        self.figures = figures or {}
        self._changing = Lock()
        self.problem = ""
        self.waited = 0.0
        self.reading: BackgroundWorker[dict[str, Any]] | None = None

    def compose_above(self) -> ComposeResult:
        """Compose the tabs."""
        yield Lines(self._tabs)

    def compose_body(self) -> ComposeResult:
        """Compose the panel, or the text in its place."""
        yield self._made()

    def compose_below(self) -> ComposeResult:
        """Compose what stays in sight below the panel."""
        foot = Lines(self._foot, id="foot")
        foot.display = False
        yield foot

    def on_mount(self) -> None:
        """Start reading."""
        self.set_interval(_BETWEEN_LOOKS, self._look_at_reading)
        if self.place.panel not in self.figures:
            self._begin()
        else:
            self._redraw_around()

    def returned(self) -> None:
        """Read the numbers again, which the screen above may have changed."""
        self.figures.clear()
        self._begin()

    @property
    def panel(self) -> Panel | None:
        """The current panel. None while there is none."""
        return next(iter(self.query(Panel)), None)

    def _made(self) -> Lines:
        """Return the current panel, or the text in its place until it is read."""
        name = self.place.panel
        if name not in self.figures:
            self.waited = 0.0
            return Lines(self._waiting, id="waiting")
        return WIDGETS.get(name, Panel)(PANELS[name].load(), self.figures[name], self.place)

    def _begin(self) -> None:
        """Read the current panel's figures. The old panel stays until then."""
        self.problem = ""
        self.run_worker(self._read(), exclusive=True, group="stats")

    async def _read(self) -> None:
        """Read the figures of the panel apart from the screen, then show them."""
        now, query, name = self.now(), self.query_of, self.place.panel
        reading: BackgroundWorker[dict[str, Any]] = BackgroundWorker(self.app_context)
        self.reading = reading

        def work(collection: Collection) -> dict[str, Any]:
            return read_stats(collection, now, query, panels=(name,), on_progress=reading.report)

        try:
            self.figures.update(await reading.run(work))
        except MalgilError as error:
            self.problem = str(error)
        finally:
            if self.reading is reading:
                self.reading = None
        if self.place.panel == name:
            await self.show_panel()

    def _look_at_reading(self) -> None:
        """Draw the progress of reading, if it is shown at all."""
        for waiting in self.query("#waiting"):
            self.waited += _BETWEEN_LOOKS
            waiting.refresh(layout=True)

    async def show_panel(self) -> None:
        """Show the current panel."""
        async with self._changing:
            with self.app.batch_update():
                await self.body.remove_children()
                await self.body.mount(self._made())
        self.body.scroll_home(animate=False)
        panel = self.panel
        if panel is not None and panel.count:
            panel.redraw()
        self._redraw_around()

    def _redraw_around(self) -> None:
        # Without a text the foot takes no room.
        self.query_one("#foot").display = bool(self._foot(max(20, self.app.size.width - 4)))
        self.redraw()

    def can(self, action: str) -> bool:
        """Return whether an action means something on this panel."""
        panel = self.panel
        if action == "practise":
            return isinstance(panel, MapPanel) and panel.chosen is not None
        if action == "span":
            return panel is not None and panel.SPANS
        if action in ("step", "day"):
            return panel is not None
        return True

    def hinted(self) -> list[Command]:
        """Return the commands for the bottom line, the panel's own first."""
        return sorted(self.available(), key=lambda command: command.id not in ("practise", "span"))

    async def action_turn(self, by: int) -> None:
        """Show the next panel, or the one before."""
        names = list(PANELS)
        at = (names.index(self.place.panel) + by) % len(names)
        await self.action_panel(names[at])

    async def action_panel(self, name: str) -> None:
        """Show a panel by its name."""
        self.place.panel = name
        if name not in self.figures:
            self._begin()
        await self.show_panel()

    async def action_step(self, days: int, rows: int) -> None:
        """Move the cursor. Without one, turn to another panel or scroll."""
        panel = self.panel
        if panel is None:
            return
        if panel.step(days, rows):
            self._redraw_around()
        elif days:
            await self.action_turn(days)
        else:
            self.body.scroll_relative(y=rows, animate=False)

    def action_day(self, number: int) -> None:
        """Put the cursor where it was clicked."""
        panel = self.panel
        if isinstance(panel, CalendarPanel | MapPanel):
            panel.go_to(number)
            self._redraw_around()

    async def action_span(self) -> None:
        """Change the time range."""
        self.place.long = not self.place.long
        await self.show_panel()

    def action_cards(self) -> None:
        """Filter by the next card type. After the last, remove the filter."""
        kinds = (None, *CARD_KINDS.values())
        at = kinds.index(self.query_of.card_type)
        self.query_of = replace(self.query_of, card_type=kinds[(at + 1) % len(kinds)])
        self._redraw_around()
        self.figures.clear()
        self._begin()

    def action_practise(self) -> None:
        """Quiz the marked branch."""
        panel = self.panel
        if not isinstance(panel, MapPanel) or panel.chosen is None:
            return
        node = panel.chosen
        setup = QuizSetup(phrasebook=node.phrasebook, branch=node.item, sequence=QuestionOrder.WEAK)
        self.malgil.go_to("start-quiz", setup)
        if self.malgil.screen is not self:
            self.malgil.came_from = partial(self.malgil.go_to, "stats", self.query_of, self.place)

    def _waiting(self, width: int) -> list[Content]:
        """Return the progress of reading, or why there is no panel.

        At first there is nothing: most panels are read in less time.
        """
        if self.problem:
            return hanging(self.problem, width - 1, first=" ", style="$error")
        if self.reading is None or self.waited < PATIENCE:
            return [Content("")]
        share = self.reading.share
        text = _("Reading the log: {percent} · Esc leaves").format(percent=percent(share))
        lines = progress_lines(share, text, width - 2)
        return [Content.assemble(" ", line) for line in lines]

    def _foot(self, width: int) -> Sequence[Content]:
        """Return what the panel shows below it."""
        return () if self.panel is None else self.panel.foot(width)

    def _tabs(self, width: int) -> list[Content]:
        """Return a tab for each panel with its key, and what the numbers are narrowed to.

        The panel that is shown stands in brackets.
        """
        shown = self.place.panel
        parts = []
        for number, (name, panel) in enumerate(PANELS.items(), start=1):
            if name == shown:
                part = Content(f"[{number} {_(panel.title)}]").stylize("bold $primary")
            else:
                part = Content.assemble(" ", (str(number), "$primary"), f" {_(panel.title)} ")
            parts.append(clickable(part, f"screen.panel('{name}')"))
        return [*_filled(parts, width), *self._narrowed(width)]

    def _narrowed(self, width: int) -> list[Content]:
        query = self.query_of
        said = []
        if len(self.collection.phrasebooks()) > 1:
            said.append(visible(scope_title(self.collection.connection, query.phrasebook)))
        if query.card_type is not None:
            kind = _(query.card_type.caption)
            said.append(_("Only cards of this type: {type}").format(type=kind))
        if query.branch:
            said.append(_("Only this branch: {branch}").format(branch=visible(query.branch)))
        if query.since is not None:
            said.append(_("Since {date}").format(date=query.since.isoformat()))
        if not said:
            return []
        return hanging(" · ".join(said), width - 1, first=" ", style="$accent")


def _filled(parts: Sequence[Content], width: int) -> list[Content]:
    """Fill lines with parts, with a stroke between them."""
    lines = [*parts[:1]]
    for part in parts[1:]:
        joined = Content.assemble(lines[-1], ("│", "$border"), part)
        if joined.cell_length <= width:
            lines[-1] = joined
        else:
            lines.append(part)
    return lines
