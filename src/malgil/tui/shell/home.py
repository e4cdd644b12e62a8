"""Home: what can be done now, and one key to start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Container, Vertical, VerticalScroll
from textual.content import Content

from malgil import wording
from malgil.base.errors import MalgilError
from malgil.base.i18n import _, n_
from malgil.base.learning_day import to_ms
from malgil.scheduling.queue import EARLY_MS
from malgil.tui.command import Scope
from malgil.tui.commands import bindings_of
from malgil.tui.navigation import load
from malgil.tui.shell.base import MalgilScreen
from malgil.tui.text import literal
from malgil.tui.widgets.lines import Lines, clickable, clipped, hanging, two_sides
from malgil.tui.widgets.menu_map import MenuMap, week_line

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from malgil.review.views import Home
    from malgil.tui.shell.base import AppContext

_LOOK_AGAIN_SECONDS = 15


class HomeScreen(MalgilScreen):
    """The first screen."""

    SCOPES = (Scope.HOME,)
    BINDINGS = bindings_of(*SCOPES)

    def __init__(self, app_context: AppContext) -> None:
        """Ask the collection how things are."""
        super().__init__(app_context)
        self.home = app_context.collection.home(app_context.clock(), app_context.phrasebook)
        self._was_covered = False

    def compose(self) -> ComposeResult:
        """Make the two boxes with a line above and below."""
        with Vertical(id="frame"):
            yield Heading(self.home)
            with VerticalScroll(id="body", can_focus=False):
                with Container(id="boxes"):
                    today = Vertical(Today(self.home, self.app_context), id="today", classes="box")
                    today.border_title = _("Today")
                    yield today
                    places = Vertical(MenuMap(self.home.branches), id="map", classes="box")
                    places.border_title = _("Menu map")
                    yield places
                yield Week(self.home)
        yield self.hints

    def on_mount(self) -> None:
        """Refresh from time to time while waiting for a learning card."""
        if self.home.next_due_ms is not None:
            self.set_interval(_LOOK_AGAIN_SECONDS, self._look_again)

    def on_screen_suspend(self) -> None:
        """Remember that something lay over it, which may change today's cards."""
        self._was_covered = True

    async def on_screen_resume(self) -> None:
        """Look again after that."""
        if self._was_covered:
            self._was_covered = False
            await self.refresh_home()

    async def _look_again(self) -> None:
        if self.is_current:
            await self.refresh_home()

    async def refresh_home(self) -> None:
        """Ask the collection again and show it."""
        try:
            self.home = self.app_context.collection.home(
                self.app_context.clock(), self.app_context.phrasebook
            )
        except MalgilError as error:
            self.say(str(error), bad=True)
            return
        await self.recompose()

    def can(self, action: str) -> bool:
        """Starting needs something to ask."""
        return action != "start" or _can_start(self.home, self.app_context)

    def action_start(self) -> None:
        """Start today's session."""
        load("start-review")(self.malgil)

    def action_now(self) -> None:
        """Ask for tonight's problem."""
        load("show-now")(self.malgil)

    def action_look_up(self) -> None:
        """Open the search."""
        load("show-find")(self.malgil)

    def action_quiz(self) -> None:
        """Set a quiz up."""
        load("set-up-quiz")(self.malgil)

    def action_browse(self) -> None:
        """Browse the phrasebook."""
        load("show-browse")(self.malgil)

    def action_stats(self) -> None:
        """Open the statistics."""
        load("show-stats")(self.malgil)

    def action_settings(self) -> None:
        """Open the settings."""
        self.malgil.go_to("settings")

    async def action_undo(self) -> None:
        """Undo the last answer of today."""
        await self._step_back(again=False)

    async def action_redo(self) -> None:
        """Bring back what was undone."""
        await self._step_back(again=True)

    async def _step_back(self, *, again: bool) -> None:
        collection, now = self.app_context.collection, self.app_context.clock()
        step = collection.redo if again else collection.undo
        try:
            undone = step(now, reviews_only=True)
        except MalgilError as error:
            self.say(str(error), bad=True)
            return
        self.say_undone(undone, again=again)
        await self.refresh_home()

    def action_leave(self) -> None:
        """Leave the program."""
        self.app.exit(return_code=0)


def _left(home: Home) -> int:
    return home.new + home.learning + home.review


def _can_start(home: Home, app_context: AppContext) -> bool:
    """Return whether something would be asked now; learning cards come a little early."""
    if home.new or home.review or home.next_due_ms is None:
        return _left(home) > 0
    return home.next_due_ms <= to_ms(app_context.clock()) + EARLY_MS


class Heading(Lines):
    """The name, the menu, and what can be walked now."""

    def __init__(self, home: Home) -> None:
        """Take the home summary."""
        super().__init__()
        self._home = home

    def lines(self, width: int) -> list[Content]:
        """Return two lines, or three where it is narrow."""
        home = self._home
        size = n_("{n} menu item", "{n} menu items", home.items).format(n=home.items)
        name = Content(_("malgil")).stylize("bold $primary")
        about = Content.assemble(literal(home.title), " · ", size).stylize("$muted")
        days = n_(
            "{n} day studied of the last 30", "{n} days studied of the last 30", home.days_studied
        )
        studied = Content(days.format(n=home.days_studied)).stylize("$muted")
        walkable = Content.assemble(
            _("Paths you know"), "  ", (f"{home.walkable} / {home.leaves}", "bold $success")
        )
        return [*two_sides(name, about, width), *two_sides(walkable, studied, width)]


class Today(Lines):
    """What is left today, and the one key to start it."""

    def __init__(self, home: Home, app_context: AppContext) -> None:
        """Take the home summary."""
        super().__init__()
        self._home = home
        self._app_context = app_context

    def lines(self, width: int) -> list[Content]:
        """Return the counts, the plan if there is one, and the key."""
        home = self._home
        between = [] if self.screen.has_class("-narrow") else [Content("")]
        if not _can_start(home, self._app_context):
            return [*self._nothing_left(width), *between, *_others(width)]
        parts = [[self._counts(width)]]
        if home.backlog is not None:
            parts.append(hanging(Content(_plan(home)).stylize("$warning"), width))
        parts.append(self._start(width))
        if home.first_day:
            first = _("Recall the meaning, press Enter. Knew it: 3. Did not: 1.")
            parts.append(hanging(Content(first).stylize("$muted"), width))
        parts.append(_others(width))
        return [line for at, part in enumerate(parts) for line in (between if at else []) + part]

    def _counts(self, width: int) -> Content:
        home = self._home
        parts = (
            (_("Review"), home.review),
            (_("Learning"), home.learning),
            (_("New"), home.new),
        )
        texts = [Content.assemble(name, " ", (str(count), "bold")) for name, count in parts]
        for gap in ("   ", "  ", " "):
            line = Content(gap).join(texts)
            if line.cell_length <= width:
                break
        return line

    def _start(self, width: int) -> list[Content]:
        home = self._home
        size = _("{cards}, {minutes}").format(
            cards=wording.cards(_left(home)), minutes=wording.minutes(home.seconds)
        )
        label = _("Continue today's session") if home.answered_today else _("Start today's session")
        head = Content.assemble("▸ ", ("Enter", "bold $primary"), "  ")
        whole = Content.assemble((label, "bold"), " · ", size)
        if head.cell_length + whole.cell_length <= width:
            lines = [Content.assemble(head, whole)]
        else:
            lines = [
                *hanging(Content(label).stylize("bold"), width, first=head),
                *hanging(Content(size), width, first=" " * head.cell_length),
            ]
        return [clickable(line, "screen.start") for line in lines]

    def _nothing_left(self, width: int) -> list[Content]:
        done = Content.assemble(("✓ ", "bold $success"), (_("Done for today."), "bold"))
        texts = [done]
        if self._home.next_due_ms is not None:
            when = wording.time_of_day(self._home.next_due_ms, self._app_context.clock())
            texts.append(Content(_("The next learning card comes at {time}.").format(time=when)))
        else:
            texts.append(Content(_("See you tomorrow.")).stylize("$muted"))
        return [line for text in texts for line in hanging(text, width)]


def _others(width: int) -> list[Content]:
    """Return what else can be done from home, each with its key."""
    named = (
        ("1", _("Contact support now"), "screen.now"),
        ("2", _("Path quiz"), "screen.quiz"),
        ("3", _("Search"), "screen.look_up"),
        ("4", _("Browse"), "screen.browse"),
        ("5", _("Statistics"), "screen.stats"),
    )
    return [
        clickable(
            clipped(Content.assemble("  ", (key, "bold $primary"), "  ", label), width), action
        )
        for key, label, action in named
    ]


def _plan(home: Home) -> str:
    plan = home.backlog
    if plan is None:
        return ""
    overdue = n_("{n} overdue card", "{n} overdue cards", plan.overdue).format(n=plan.overdue)
    today = _("{cards} cards today, about {minutes} min.").format(
        cards=plan.today, minutes=wording.whole_minutes(plan.seconds)
    )
    caught_up = n_("Caught up in {n} day.", "Caught up in {n} days.", plan.days).format(n=plan.days)
    return f"{overdue} · {today} {caught_up}"


class Week(Lines):
    """The last seven days as a line of little bars."""

    def __init__(self, home: Home) -> None:
        """Take the home summary."""
        super().__init__()
        self._home = home

    def lines(self, width: int) -> list[Content]:
        """Return the one line."""
        total = sum(self._home.week)
        answers = n_("{n} answer", "{n} answers", total).format(n=total)
        line = Content.assemble(
            (_("Last 7 days"), "$muted"),
            "  ",
            week_line(self._home.week),
            "  ",
            (answers, "$muted"),
        )
        return line.wrap(max(4, width))[:1]
