"""Home: what can be done now, and one key to start; also in a window that is too small for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual.containers import Container, Vertical
from textual.content import Content
from textual.screen import ModalScreen

from malgil import wording
from malgil.base.i18n import N_, _, n_
from malgil.base.learning_day import to_ms
from malgil.scheduling.queue import EARLY_MS
from malgil.tui.commands import UNDO_CHANGE, more, quiet, redo, section, shown, silent, undo
from malgil.tui.navigation import load
from malgil.tui.shell.base import QUIT, SMALL_WINDOW, BaseApp, MalgilScreen, is_too_small
from malgil.tui.text import literal
from malgil.tui.widgets.lines import (
    Lines,
    bar,
    clickable,
    clipped,
    columns,
    focus,
    hanging,
    two_sides,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from malgil.review.views import Backlog, Home, Pause
    from malgil.store.review_queries import BranchMemory
    from malgil.tui.commands import Command
    from malgil.tui.shell.base import AppContext

OFFER = N_(
    "New: paths first. Paths are learnt three times as fast, but meanings and typing come two to "
    "four weeks later (in simulations)."
)
PATHS_FIRST = N_(
    "Paths through the menu come first. You learn the meanings along the paths, and after about "
    "two weeks they are asked on their own. Cards to type in English come after that. The "
    "settings can change the order."
)

_LOOK_AGAIN_SECONDS = 15
_BAR = 10
_PERCENT = 5
_LABEL_MOST = 44
_STEPS = "▁▂▃▄▅▆▇"

START = (
    N_("Start today's session"),
    N_("Ask the cards that are due today, then the new ones."),
)
ROOMS = (
    quiet(
        "go('now')",
        "1,n",
        N_("Contact support now"),
        N_("Describe tonight's problem and see what to click, step by step."),
    ),
    quiet("go('show-find')", "3,f3", N_("Search"), N_("Look a phrase up, in Korean or English.")),
    quiet(
        "go('quiz-setup')",
        "2,f2",
        N_("Path quiz"),
        N_("Find paths through the menu in several kinds of quiz."),
    ),
    quiet(
        "go('browse')",
        "4,f4",
        N_("Browse"),
        N_("The phrasebook as a tree and as a table. Manage and edit its cards."),
    ),
    quiet("go('stats')", "5,f5", N_("Statistics"), N_("Your progress in charts.")),
)


ORDERS = (
    quiet(
        "order('ways')",
        "6",
        N_("Paths first"),
        N_("Begin new cards with paths. The settings can change it back."),
    ),
    quiet(
        "order('meanings')",
        "7",
        N_("Keep meanings first"),
        N_("Keep the order of new cards. The settings can change it."),
    ),
)


class HomeScreen(MalgilScreen):
    """The first screen: what can be done now, and one key to start.

    Attributes:
        home: The home summary.
    """

    SHOWS_SYNC = True
    KEYS = section(
        N_("Home"),
        quiet("start", "enter,space", *START),
        more("enter,space,8"),
        *silent(undo(UNDO_CHANGE), redo()),
        *ROOMS,
        *ORDERS,
        shown(
            "go('settings')",
            "9,f9,comma",
            N_("Settings"),
            N_("Language, limits, retention and the look."),
        ),
        QUIT,
    )

    def __init__(self, app_context: AppContext) -> None:
        """Read the home summary."""
        super().__init__(app_context)
        self.home = self._read()

    def _read(self) -> Home:
        app_context = self.app_context
        return app_context.collection.home(app_context.clock(), app_context.phrasebook)

    def compose_above(self) -> ComposeResult:
        """Compose the heading."""
        yield Lines(self._heading)

    def compose_body(self) -> ComposeResult:
        """Compose the two boxes with the week below them."""
        with Container(id="boxes"):
            today = Vertical(Lines(self._today), id="today", classes="box")
            today.border_title = _("Today")
            yield today
            places = Vertical(Lines(self._map), id="map", classes="box")
            places.border_title = _("Menu map")
            yield places
        if self.home.first_day or self.home.offers_paths_first:
            yield Lines(self._note, id="note")
        if not self.home.first_day or any(self.home.week):
            yield Lines(self._week, id="week")

    def on_mount(self) -> None:
        """Refresh from time to time while waiting for a learning card."""
        self.set_interval(_LOOK_AGAIN_SECONDS, self._look_again)
        self.call_after_refresh(self.malgil.sync_soon)

    def returned(self) -> None:
        """Show today's cards, which the screen above may have changed."""
        self.call_later(self.refresh_home)

    async def _look_again(self) -> None:
        # An emptied home below a review counts as current, too.
        if self.app.screen is self and self.home.next_due_ms is not None:
            await self.refresh_home()

    async def refresh_home(self) -> None:
        """Read the home summary again and show it."""
        with self.reporting():
            self.home = self._read()
            await self.recompose()

    def can(self, action: str) -> bool:
        """Starting needs something to ask."""
        if action == "order":
            return self.home.offers_paths_first
        return action not in ("start", "more") or (action == "start") == self._can_start()

    async def action_order(self, order: str) -> None:
        """Set the order of new cards."""
        with self.reporting():
            self.collection.set_setting("new_order", order, self.now())
        await self.refresh_home()

    def action_start(self) -> None:
        """Start today's session."""
        self.malgil.go_to("start-review")

    def action_more(self) -> None:
        """Choose what to study beyond today's limits."""
        with self.reporting():
            load("offer-more")(self)

    async def action_leave(self) -> None:
        """Leave the program."""
        self.app.exit(return_code=0)

    @property
    def _left(self) -> int:
        return self.home.new + self.home.learning + self.home.review

    def _can_start(self) -> bool:
        """Return whether something would be asked now. Learning cards come a little early."""
        home = self.home
        if home.new or home.review or home.next_due_ms is None:
            return self._left > 0
        return home.next_due_ms <= to_ms(self.now()) + EARLY_MS

    def _heading(self, width: int) -> list[Content]:
        """Return the name, the menu and the paths known: two lines, more where it is narrow."""
        home = self.home
        size = n_("{n} menu item", "{n} menu items", home.items).format(n=home.items)
        name = Content(_("malgil")).stylize("bold $primary")
        about = Content.assemble(literal(home.title), " · ", size).stylize("$muted")
        days = n_(
            "{n} day studied of the last 30", "{n} days studied of the last 30", home.days_studied
        )
        studied = Content(days.format(n=home.days_studied)).stylize("$muted")
        known = wording.heading(wording.PATHS_KNOWN)
        share = f"{home.walkable} / {home.leaves}"
        walkable = Content.assemble(known, "  ", (share, "bold $success"))
        lines = [*two_sides(name, about, width), *two_sides(walkable, studied, width)]
        if home.pause is not None and self._can_start():
            lines += hanging(_pause(home, home.pause), width, style="$warning")
        return [*lines, *self.sync_lines(width)]

    def _today(self, width: int) -> list[Content]:
        """Return the counts, the plan if there is one, and the key to start."""
        home = self.home
        between = [] if self.has_class("-narrow") else [Content("")]
        if not self._can_start():
            return [*self._nothing_left(width), *between, *_others(width)]
        parts = [[self._counts(width)]]
        if home.backlog is not None:
            parts.append(hanging(_plan(home.backlog), width, style="$warning"))
        parts.append(self._start(width))
        if self.has_class("-narrow"):
            parts.append(self._note_lines(width))
        parts.append(_others(width))
        return [line for at, part in enumerate(parts) for line in (between if at else []) + part]

    def _counts(self, width: int) -> Content:
        home = self.home
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
        home = self.home
        size = _("{cards}, {minutes}").format(
            cards=wording.cards(self._left), minutes=wording.minutes(home.seconds)
        )
        label = _("Continue today's session") if home.answered_today else _("Start today's session")
        head = focus(Content.assemble("▸ ", ("Enter", "bold $primary"), "  "))
        whole = Content.assemble((label, "bold"), " · ", size)
        if head.cell_length + whole.cell_length <= width:
            lines = [Content.assemble(head, whole)]
        else:
            lines = [
                *hanging(label, width, first=head, style="bold"),
                *hanging(size, width, first=" " * head.cell_length),
            ]
        return [clickable(line, "screen.start") for line in lines]

    def _nothing_left(self, width: int) -> list[Content]:
        done = Content.assemble(("✓ ", "bold $success"), (_("Done for today."), "bold"))
        texts = [done]
        if self.home.next_due_ms is not None:
            when = wording.time_of_day(self.home.next_due_ms, self.now())
            texts.append(Content(_("The next learning card comes at {time}.").format(time=when)))
        else:
            texts.append(Content(_("See you tomorrow.")).stylize("$muted"))
        home = self.home
        if home.tomorrow:
            tomorrow = _("Tomorrow: {cards}, {minutes}").format(
                cards=wording.cards(home.tomorrow), minutes=wording.minutes(home.tomorrow_seconds)
            )
            texts.append(Content(tomorrow).stylize("$muted"))
        if home.overdue:
            left = _("Backlog left: {cards}").format(cards=wording.cards(home.overdue))
            texts.append(Content(left).stylize("$warning"))
        head = focus(Content.assemble("▸ ", ("Enter", "bold $primary"), "  "))
        study = hanging(_("Study more"), width, first=head, style="bold")
        return [
            *(line for text in texts for line in hanging(text, width)),
            *(clickable(line, "screen.more") for line in study),
        ]

    def _map(self, width: int) -> list[Content]:
        """Return one line for the contact flow and each top branch: how well it is remembered."""
        room = min(_LABEL_MOST, width - _BAR - _PERCENT - 1)
        lines: list[Content] = []
        book = ""
        for branch in self.home.branches:
            title = self.home.titles.get(branch.phrasebook, "")
            if title != book:
                book = title
                lines += hanging(book, width, style="bold $primary")
            name = columns([(_name(branch), room), (" ", 1)])
            share = wording.percent(branch.memory).rjust(_PERCENT)
            lines.append(Content.assemble(name, bar(branch.memory, _BAR), share))
        return lines

    def _note(self, width: int) -> list[Content]:
        """Return the note below the boxes. In a narrow window it is above the other screens."""
        return [] if self.has_class("-narrow") else self._note_lines(width)

    def _note_lines(self, width: int) -> list[Content]:
        """Return the offer to learn paths first, or on the first day how to begin."""
        home = self.home
        if home.offers_paths_first:
            lines = hanging(_(OFFER), width, style="$accent")
            orders = Content("").join(map(_key_line, ORDERS))
            return [*lines, *orders.wrap(max(4, width))]
        if not home.first_day:
            return []
        first = _("Recall the meaning, press Enter. Knew it: 3. Did not: 1.")
        order = hanging(_(PATHS_FIRST), width, style="$muted") if home.is_paths_first else []
        return [*hanging(first, width, style="$muted"), *order]

    def _week(self, width: int) -> list[Content]:
        """Return the last seven days as a line of small bars."""
        total = sum(self.home.week)
        line = Content.assemble(
            (_("Last 7 days"), "$muted"),
            "  ",
            _week_line(self.home.week),
            "  ",
            (wording.answers(total), "$muted"),
        )
        return line.wrap(max(4, width))[:1]


def _pause(home: Home, pause: Pause) -> str:
    """Return how many paths a pause cost, and how long it takes to get them back."""
    text = n_(
        "{n} day off: {before} → {now} paths. It takes {minutes} to get them back.",
        "{n} days off: {before} → {now} paths. It takes {minutes} to get them back.",
        pause.days,
    )
    return text.format(
        n=pause.days,
        before=pause.walkable_before,
        now=home.walkable,
        minutes=wording.minutes(home.seconds),
    )


def _others(width: int) -> list[Content]:
    """Return the other screens, each with its key."""
    rooms = sorted(ROOMS, key=lambda room: room.hint_key)
    return [clipped(_key_line(room), width) for room in rooms]


def _key_line(command: Command, indent: str = "  ") -> Content:
    """Return the name of a command after its key. A click runs it."""
    key = (command.hint_key, "bold $primary")
    return clickable(Content.assemble(indent, key, "  ", command.name), command.action)


def _plan(plan: Backlog) -> str:
    overdue = n_("{n} overdue card", "{n} overdue cards", plan.overdue).format(n=plan.overdue)
    today = n_(
        "{cards} card today, about {minutes} min.",
        "{cards} cards today, about {minutes} min.",
        plan.today,
    ).format(cards=plan.today, minutes=wording.whole_minutes(plan.seconds))
    caught_up = n_("Caught up in {n} day.", "Caught up in {n} days.", plan.days).format(n=plan.days)
    return f"{overdue} · {today} {caught_up}"


def _name(branch: BranchMemory) -> Content:
    return Content(_("Contact flow")) if branch.is_flow else literal(branch.label)


def _week_line(week: Sequence[int]) -> Content:
    """Return the last days as a line of small bars. A day without an answer is a dot."""
    most = max(week, default=0)
    signs = [
        "·" if not count else _STEPS[max(0, round(count / most * len(_STEPS)) - 1)]
        for count in week
    ]
    return Content("".join(signs)).stylize("$primary")


_ELSEWHERE = (shown("go('start-review')", "enter,space", *START), ROOMS[0])
"""The screens that a small window has room for."""


class TooSmallScreen(ModalScreen[None]):
    """Lies over the other screens and goes away by itself when there is room."""

    BINDINGS: ClassVar[list[BindingType]] = [command.binding() for command in (*_ELSEWHERE, QUIT)]

    def __init__(self, least: tuple[int, int]) -> None:
        """Take what is needed."""
        super().__init__(classes="-too-small")
        self._least = least

    def compose(self) -> ComposeResult:
        """Compose the message."""
        yield Lines(self._lines)

    def _lines(self, width: int) -> list[Content]:
        """Return the message, and what there is room for."""
        text = _("Please enlarge the window: {width} columns and {height} lines are needed.")
        notice = text.format(width=self._least[0], height=self._least[1])
        commands = (*(_ELSEWHERE if self._has_room() else ()), QUIT)
        lines = [_key_line(command, indent="") for command in commands]
        return [*Content(notice).wrap(max(4, width)), Content(""), *lines]

    def _has_room(self) -> bool:
        return not is_too_small(self.app.size, SMALL_WINDOW)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Return whether an action is available: a screen needs room."""
        del parameters
        return action != "go" or self._has_room()

    def action_go(self, name: str) -> None:
        """Open a screen that there is room for."""
        cast("BaseApp", self.app).go_from_anywhere(name)

    async def action_leave(self) -> None:
        """Leave the program."""
        self.app.exit(return_code=0)
