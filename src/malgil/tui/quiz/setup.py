"""The quiz set-up: the mode, then the branch. The second Enter starts."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING, TypeVar

from msgspec.structs import replace
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content

from malgil.base.i18n import N_, _, n_
from malgil.quiz.modes.base import QuizError, load_mode
from malgil.quiz.session import QuizSession
from malgil.quiz.setup import branch_rows, default_sequence, last_setup
from malgil.store.phrasebooks import title_of
from malgil.store.quizzes import QUIZ_MODES, QuestionOrder
from malgil.tui.commands import (
    LEAPS,
    Command,
    digits,
    leave,
    moves,
    quiet,
    section,
    shown,
)
from malgil.tui.quiz.flow import go_on, show_pairs, start
from malgil.tui.shell.base import KeyHints, MalgilScreen
from malgil.tui.text import literal
from malgil.tui.widgets.action_bar import ActionBar, BarItem, enter_item
from malgil.tui.widgets.lines import Lines, bar, clickable, columns, hanging, two_sides
from malgil.tui.widgets.lists import RowList
from malgil.wording import (
    ABOUT_SEQUENCES,
    WHOLE_MENU,
    mode_name,
    percent,
    question_count,
    run_title,
    sequence_name,
)

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from malgil.quiz.views import BranchRow, QuizSetup
    from malgil.tui.shell.base import AppContext

T = TypeVar("T")

_MINUTES = (None, 3.0, 5.0, 10.0, 20.0)


class QuizSetupScreen(MalgilScreen):
    """Remembers what the last run was, so that Enter Enter starts.

    Attributes:
        unfinished: The run that was left, if there is one.
        setup: What would be started now.
    """

    KEYS = section(
        N_("Setting up a quiz"),
        shown(
            "take",
            "enter,space,right",
            N_("Go on"),
            N_("Choose the marked line: first the quiz, then the branch. The second Enter starts."),
        ),
        *digits("pick_mode", 9),
        *moves(),
        *LEAPS,
        shown("sequence", "f2,s", N_("Sequence"), N_("Switch to the next sequence.")),
        shown("length", "f3,n", N_("Length"), N_("Ask fewer questions, or all.")),
        shown("minutes", "f4,m", N_("Minutes"), N_("Set or remove the time limit.")),
        shown(
            "pairs",
            "f5,c",
            N_("Confused pairs"),
            N_("Compare the labels that you confuse, side by side."),
        ),
        shown("book", "f8,b", N_("Phrasebook"), N_("Switch to the next phrasebook.")),
        quiet("back", "left,backspace,escape", N_("Back"), N_("Back to the choice of quiz.")),
        leave(N_("Home"), N_("Back to home.")),
    )

    def __init__(self, app_context: AppContext) -> None:
        """Read the last run."""
        super().__init__(app_context)
        self._books = [row.id for row in app_context.collection.phrasebooks()]
        self._on_branches = False
        self._load(last_setup(app_context.collection, app_context.phrasebook))

    def _load(self, last: QuizSetup) -> None:
        """Take a phrasebook: its menu, its modes and its branches."""
        self._last = self.setup = last
        self.unfinished = QuizSession.resume(
            self.collection, self.app_context.clock, last.phrasebook
        )
        self._index = self.collection.menu_index(last.phrasebook)
        self._chosen: QuestionOrder | None = None
        self._default = cache(partial(default_sequence, self.collection, last.phrasebook))
        self._branch_rows = branch_rows(self.collection, last.phrasebook)
        # None is the run that was left.
        self._modes = [*([None] if self.unfinished is not None else []), *QUIZ_MODES]
        self._problems = {mode: self._problem(mode, "") for mode in QUIZ_MODES}
        self.modes = RowList(self._mode_lines, click="click_mode")
        self.modes.marked = 0 if self.unfinished is not None else self._modes.index(last.mode)
        self.branches = RowList(self._branch_lines, click="click_branch")
        ids = [row.id for row in self._branch_rows]
        self.branches.marked = ids.index(last.branch) if last.branch in ids else 0

    def _problem(self, mode: str, branch: str) -> str | None:
        """Return why a mode cannot be asked, or None."""
        try:
            load_mode(mode).questions(self._index, branch)
        except QuizError as error:
            return error.short
        return None

    def compose(self) -> ComposeResult:
        """Compose the two lists, the note and the start action."""
        with Vertical(id="frame"):
            yield Lines(self._title)
            with Horizontal(id="panes"):
                with VerticalScroll(id="modes", classes="pane", can_focus=False):
                    yield self.modes
                with VerticalScroll(id="branches", classes="pane", can_focus=False):
                    yield self.branches
            yield Lines(self._note)
            yield ActionBar(id="bar")
        yield KeyHints(self.hinted)

    async def on_mount(self) -> None:
        """Start with the modes."""
        await self._changed()
        self.branches.redraw()

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now."""
        if action == "back":
            return self._on_branches
        if action == "book":
            return len(self._books) > 1 and self.app_context.phrasebook is None
        if action in ("sequence", "length", "minutes"):
            return not self.resumes
        return True

    def hinted(self) -> list[Command]:
        """Leave out the options, which stand on the screen, and a start that is not possible."""
        left_out = ["sequence", "length", "minutes", *["take"][: self.problem is not None]]
        return [command for command in self.available() if command.id not in left_out]

    def labels(self) -> dict[str, str]:
        """Name what the keys do in this pane."""
        labels = super().labels()
        if self._on_branches:
            labels |= {"take": N_("Resume") if self.resumes else N_("Start"), "leave": N_("Back")}
        return labels

    @property
    def resumes(self) -> bool:
        """Whether the line that resumes the unfinished run is marked."""
        return self._modes[self.modes.marked] is None

    @property
    def count(self) -> int:
        """The number of questions that a start would ask."""
        mode = load_mode(self.setup.mode)
        count = len(mode.questions(self._index, self.setup.branch))
        return min(count, self.setup.limit or mode.default_length or count)

    @property
    def problem(self) -> str | None:
        """Why nothing can be started, or None."""
        return None if self.resumes else self._problem(self.setup.mode, self.setup.branch)

    async def _changed(self) -> None:
        """Apply the marked rows and show the result."""
        self._apply()
        on_branches = self._list is self.branches
        self.query_one("#modes").set_class(on_branches, "-quiet")
        self.query_one("#branches").set_class(not on_branches, "-quiet")
        self.redraw()
        await self.bar.show(self._items)
        self._list.redraw()

    def _apply(self) -> None:
        mode = self._modes[self.modes.marked] or self.setup.mode
        branch = self._branch_rows[self.branches.marked].id
        sequence = self._sequence(mode, branch)
        self.setup = replace(self.setup, mode=mode, branch=branch, sequence=sequence)

    def _sequence(self, mode: str, branch: str) -> QuestionOrder:
        if self._chosen is not None:
            return self._chosen
        if (mode, branch) == (self._last.mode, self._last.branch):
            return self._last.sequence
        return self._default(mode, branch)

    def _items(self) -> list[BarItem]:
        if self.problem is not None:
            return []
        label = _(self.labels().get("take", "Go on"))
        return [enter_item("take", label, "" if self.resumes else question_count(self.count))]

    async def action_move(self, by: int) -> None:
        """Mark another line of the list in use."""
        self._list.move(by)
        self._on_branches = self._list is self.branches
        await self._changed()

    async def action_leap(self, pages: int) -> None:
        """Mark a line further away."""
        self._list.leap(pages)
        self._on_branches = self._list is self.branches
        await self._changed()

    @property
    def _list(self) -> RowList:
        return self.branches if self._on_branches and not self.resumes else self.modes

    def cursor_lines(self) -> tuple[Lines]:
        """Return the list where the arrows work."""
        return (self._list,)

    async def action_pick_mode(self, number: int) -> None:
        """Choose a mode by its number, from 1, and go on to the branches."""
        modes = tuple(QUIZ_MODES)
        if number <= len(modes):
            await self.action_click_mode(self._modes.index(modes[number - 1]))

    async def action_click_mode(self, at: int) -> None:
        """Choose a clicked mode."""
        self.modes.marked = at
        self._on_branches = False
        await self.action_take()

    async def action_click_branch(self, at: int) -> None:
        """Mark a clicked branch. A click on the marked one starts."""
        if self.resumes:
            self.modes.marked = self._modes.index(self.setup.mode)
        again = self._on_branches and self.branches.marked == at
        self.branches.marked = at
        self._on_branches = True
        await (self.action_take() if again else self._changed())

    async def action_take(self) -> None:
        """Go on from the mode to the branch, and from there start."""
        self._apply()
        if self._on_branches and self.unfinished is not None and self.resumes:
            go_on(self.malgil, self.unfinished)
            return
        if self.problem is not None:
            self.say(_(self.problem), bad=True)
        elif self._on_branches:
            start(self.malgil, self.setup)
            return
        else:
            self._on_branches = True
        await self._changed()

    async def action_back(self) -> None:
        """Go back to the modes."""
        self._on_branches = False
        await self._changed()

    async def action_sequence(self) -> None:
        """Switch to the next sequence."""
        self._chosen = _after(tuple(QuestionOrder), self.setup.sequence)
        await self._changed()

    async def action_length(self) -> None:
        """Switch to the next length."""
        lengths = load_mode(self.setup.mode).lengths
        self.setup = replace(self.setup, limit=_after(lengths, self.setup.limit))
        await self._changed()

    async def action_minutes(self) -> None:
        """Switch to the next time limit."""
        self.setup = replace(self.setup, minutes=_after(_MINUTES, self.setup.minutes))
        await self._changed()

    async def action_book(self) -> None:
        """Switch to the next phrasebook."""
        book = _after(tuple(self._books), self.setup.phrasebook)
        self._load(last_setup(self.collection, book))
        self._on_branches = False
        await self.recompose()
        await self._changed()

    def action_pairs(self) -> None:
        """Show the confused pairs."""
        show_pairs(self.malgil, self.setup.phrasebook)

    def _title(self, width: int) -> list[Content]:
        """Return the line above the lists."""
        name = title_of(self._index.book)
        title = Content(_("Path quiz")).stylize("bold $primary")
        return two_sides(title, literal(name).stylize("$muted"), width)

    def _note(self, width: int) -> list[Content]:
        """Return the text about the marked mode, and the options with their keys."""
        if self.resumes and self.unfinished is not None:
            return _resume_lines(self.unfinished, width)
        about = Content(_(load_mode(self.setup.mode).about))
        if self.problem is not None:
            about = Content(_(self.problem)).stylize("$warning")
        return [
            *hanging(about, width, first=" "),
            *hanging(_(ABOUT_SEQUENCES[self.setup.sequence]), width, first=" ", style="$muted"),
            *_option_lines(self.setup, width),
        ]

    def _sign(self, listing: RowList, at: int) -> Content:
        """Return the sign before a row. It is full in the list where the arrows work."""
        sign = ("▸" if listing is self._list else "▹") if at == listing.marked else " "
        return Content(sign).stylize("bold $primary")

    def _mode_lines(self, width: int) -> list[list[Content]]:
        """Return the modes. One that cannot be asked says why."""
        rows = []
        for at, mode in enumerate(self._modes):
            problem = self._problems.get(mode or "")
            style = "bold" if at == self.modes.marked else "$muted" if problem is not None else ""
            key, name = " ", ""
            if mode is not None:
                key, name = str(1 + list(QUIZ_MODES).index(mode)), mode_name(mode)
            elif self.unfinished is not None:
                name = _resume_name(self.unfinished)
            head = Content.assemble(self._sign(self.modes, at), " ", (key, "bold $primary"), " ")
            lines = hanging(name, width, first=head, style=style)
            if problem is not None:
                lines.extend(hanging(_(problem), width, first="    ", style="$muted"))
            rows.append(lines)
        return rows

    def _branch_lines(self, width: int) -> list[list[Content]]:
        """Return the menu's inner items as a tree, each with the accuracy beneath it."""
        active = self._list is self.branches
        return [
            self.branches.cached(
                (width, at, at == self.branches.marked, active),
                partial(self._branch_line, at, row, width),
            )
            for at, row in enumerate(self._branch_rows)
        ]

    def _branch_line(self, at: int, row: BranchRow, width: int) -> list[Content]:
        deep = 2 * min(_DEEPEST, len(row.path))
        name = literal(row.path[-1]) if row.path else Content(_(WHOLE_MENU))
        name = name.stylize("bold" if at == self.branches.marked else "")
        shown = _accuracy(row, wide=width >= _BAR_FROM)
        room = max(4, width - 2 - deep - shown.cell_length - 1)
        sign = self._sign(self.branches, at)
        parts = [(sign, 2 + deep), (name, room + 1), (shown, shown.cell_length)]
        return [columns(parts)]


def _option_lines(setup: QuizSetup, width: int) -> list[Content]:
    limit = setup.limit or load_mode(setup.mode).default_length
    length = _("all") if limit is None else question_count(limit)
    minutes = _("no limit")
    if setup.minutes is not None:
        count = round(setup.minutes)
        minutes = n_("{n} minute", "{n} minutes", count).format(n=count)
    parts = (
        ("F2", _("Sequence"), sequence_name(setup.sequence), "sequence"),
        ("F3", _("Length"), length, "length"),
        ("F4", _("Time"), minutes, "minutes"),
    )
    texts = [
        clickable(
            Content.assemble((key, "bold $primary"), " ", (name, "$muted"), " ", (value, "bold")),
            f"screen.{action}",
        )
        for key, name, value, action in parts
    ]
    whole = Content("   ").join(texts)
    if whole.cell_length < width:
        return [Content.assemble(" ", whole)]
    return [Content.assemble(" ", text) for text in texts]


def _resume_lines(session: QuizSession, width: int) -> list[Content]:
    setup, progress = session.setup, session.progress()
    parts = [run_title(setup.mode, counts=setup.sequence.counts), sequence_name(setup.sequence)]
    text = Content(" · ".join(parts)).stylize("bold")
    done = _("{done} of {total} answered. The quiz resumes at the same question.").format(
        done=progress.done, total=progress.total
    )
    return [
        *hanging(text, width, first=" "),
        *hanging(done, width, first=" ", style="$muted"),
    ]


def _after(values: tuple[T, ...], value: T) -> T:
    """Return the next value. The first follows the last, and any value not listed."""
    at = values.index(value) if value in values else -1
    return values[(at + 1) % len(values)]


_NUMBERS = 12
_BAR = 8
_BAR_FROM = 56
_DEEPEST = 6


def _resume_name(session: QuizSession) -> str:
    progress = session.progress()
    return _("Resume: {mode} {done}/{total}").format(
        mode=mode_name(session.setup.mode), done=progress.done, total=progress.total
    )


def _accuracy(row: BranchRow, *, wide: bool) -> Content:
    """Return a branch's accuracy, or a dot if it has no answers."""
    if not row.asked:
        dot = Content("·".rjust(_NUMBERS if wide else 5)).stylize("$muted")
        return Content.assemble(" " * _BAR, dot) if wide else dot
    share = row.right / row.asked
    said = percent(share).rjust(5)
    if not wide:
        return Content(said)
    tally = f"{row.right}/{row.asked}".rjust(_NUMBERS - 5)
    return Content.assemble(bar(share, _BAR), said, (tally, "$muted"))
