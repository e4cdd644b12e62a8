"""The end of a quiz: how it went, what was slow, missed and confused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil import wording
from malgil.base.i18n import N_, _, n_
from malgil.quiz.modes.base import load_mode
from malgil.quiz.views import QuizEnd
from malgil.tui.commands import leave, quiet, section, undo
from malgil.tui.quiz.cards import handled_lines
from malgil.tui.quiz.flow import go_on, show_pairs
from malgil.tui.shell.base import MalgilScreen
from malgil.tui.text import literal, styled, visible
from malgil.tui.widgets.action_bar import BarItem, enter_item
from malgil.tui.widgets.choices import more_lines, pair_text, shortened
from malgil.tui.widgets.lines import bar, columns, hanging, spaced
from malgil.wording import WHOLE_MENU, mode_name, question_count, sequence_name, step_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.base.undone import Undone
    from malgil.quiz.session import QuizSession
    from malgil.quiz.views import AskedQuestion, QuizTally
    from malgil.tui.shell.base import AppContext


_STEPS = "▁▂▃▄▅▆▇"
_NAME_MOST = 44
_BAR = 10
_PERCENT = 6
_COUNT = 9
_TIME = 9
_MISSED_SHOWN = 12
_PAIRS_SHOWN = 5
_WIDE = 70


class QuizEndScreen(MalgilScreen):
    """After the last question, or when the time is up."""

    HAS_BAR = True
    KEYS = section(
        N_("After a quiz"),
        quiet(
            "missed",
            "enter,1",
            N_("Missed ones again"),
            N_("Repeat only the missed questions of this run."),
        ),
        quiet("pairs", "2,f5", N_("Confused pairs"), N_("See them side by side.")),
        quiet("go('quiz-setup')", "3,f2", N_("Another quiz"), N_("Back to the set-up.")),
        undo(N_("Undo the last question, or the choices made in this one.")),
        leave(N_("Home"), N_("Back to home."), "escape,enter,f10,q"),
    )

    def __init__(self, app_context: AppContext, session: QuizSession) -> None:
        """Take the run that ended."""
        super().__init__(app_context)
        self.session = session
        self.report = session.report()
        self._seconds = session.progress().seconds

    async def on_mount(self) -> None:
        """Offer what can be done next."""
        await self.bar.show(self._items)
        self.refresh_hints()
        self.call_after_refresh(self.malgil.sync_soon)

    def _items(self) -> list[BarItem]:
        items = []
        if self.can("missed"):
            items.append(enter_item("missed", _("Again with the missed ones")))
        else:
            items.append(enter_item("leave", _(self.labels().get("leave", "Home"))))
        if self.can("pairs"):
            items.append(BarItem(action="pairs", key="2", label=_("Confused pairs")))
        items.append(BarItem(action="go('quiz-setup')", key="3", label=_("Another quiz")))
        return items

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now."""
        if action == "missed":
            return bool(self.report.missed)
        if action == "pairs":
            return bool(self.report.confused)
        return True

    def action_missed(self) -> None:
        """Ask only what was missed in this run."""
        with self.reporting():
            go_on(self.malgil, self.session.missed_again())

    def action_pairs(self) -> None:
        """Show the pairs confused in this run."""
        show_pairs(self.malgil, self.session.setup.phrasebook, self.report.confused)

    async def stepped(self, undone: Undone, *, again: bool) -> None:
        """Ask the question that was undone."""
        if self.session.follow(undone.action, again=again) is not None:
            go_on(self.malgil, self.session)
        elif undone.action == self.session.run_id:
            self.malgil.go_home()
        else:
            self.redraw()

    def body_lines(self, width: int) -> list[Content]:
        """Return the parts of the report, the most important first."""
        return spaced(
            [
                self._title(width),
                self._kept(width),
                self._questions(_("Missed"), self.report.missed, width),
                self._confused(width),
                self._levels(width),
                self._branches(width),
                self._questions(_("Slowest"), self.report.slowest, width),
            ]
        )

    def _title(self, width: int) -> list[Content]:
        report, run = self.report, self.report.run
        ends = {QuizEnd.DONE: _("The quiz is done."), QuizEnd.TIME: _("The time is up.")}
        said = ends[report.end] if report.end is not None else _("Stopped here.")
        name = mode_name(run.mode)
        where = visible(run.branch[-1]) if run.branch else _(WHOLE_MENU)
        title = Content.assemble(("✓ ", "bold $success"), (said, "bold $success"))
        head = [
            name,
            where,
            sequence_name(run.sequence),
            question_count(run.questions),
            wording.duration(self._seconds),
        ]
        lines = hanging(title, width, first=" ")
        lines.extend(hanging(" · ".join(head), width, first="   ", style="$muted"))
        if run.questions:
            lines.extend(self._score(width))
        if not run.counted:
            text = _("Practice in menu order: it does not count.")
            lines.extend(hanging(text, width, first="   ", style="$warning"))
        if report.credited:
            credited = n_(
                "Counted as the review of {n} card due today.",
                "Counted as the review of {n} cards due today.",
                report.credited,
            ).format(n=report.credited)
            lines.extend(hanging(credited, width, first="   ", style="$accent"))
        return lines

    def _score(self, width: int) -> list[Content]:
        run = self.report.run
        share = run.right / run.questions
        line = Content.assemble(
            (_(wording.RIGHT_AT_ONCE), ""),
            " ",
            (wording.percent(share), "bold"),
            f"  {run.right} / {run.questions}",
        )
        lines = hanging(line, width, first="   ")
        text = load_mode(run.mode).mean_score(run.score, run.chance)
        lines.extend(hanging(text, width, first="   ", style="$muted"))
        return lines

    def _kept(self, width: int) -> list[Content]:
        parts = [
            (f"{name} {kept}/{total}", kept == total)
            for reminder, kept, total in self.report.kept
            for name in load_mode(self.report.run.mode).reminder_words([reminder])
        ]
        return handled_lines(parts, width)

    def _levels(self, width: int) -> list[Content]:
        if not self.report.levels:
            return []
        lines = [
            _caption(_("By level")),
            *(_tally_line(level, width) for level in self.report.levels),
        ]
        if len(self.report.past_ms) > 1:
            name = wording.heading(wording.TIME_PER_CHOICE)
            line = Content.assemble(
                (_("{name}, recent runs").format(name=name), "$muted"),
                "  ",
                spark(self.report.past_ms),
                f"  {step_time(self.report.past_ms[-1])}",
            )
            lines.extend(hanging(line, width, first="   "))
        return lines

    def _branches(self, width: int) -> list[Content]:
        if not self.report.branches:
            return []
        rows = (_tally_line(branch, width) for branch in self.report.branches)
        return [_caption(_("By branch")), *rows]

    def _questions(
        self, title: str, questions: Sequence[AskedQuestion], width: int
    ) -> list[Content]:
        if not questions:
            return []
        is_way = load_mode(self.report.run.mode).answer_is_way
        lines = [_caption(title)]
        for question in questions[:_MISSED_SHOWN]:
            time = Content(step_time(question.ms)).stylize("$muted")
            text = Content.assemble(
                literal(question.prompt or _("The top of the menu")), "  ", time
            )
            lines.extend(hanging(text, width, first="   "))
            if question.answer and is_way:
                lines.append(Content.assemble("     ", shortened(question.answer, width - 6)))
            elif question.answer:
                lines.extend(
                    hanging(
                        " · ".join(question.answer), width - 1, first="     ", style="$secondary"
                    )
                )
        return [*lines, *more_lines(len(questions) - _MISSED_SHOWN)]

    def _confused(self, width: int) -> list[Content]:
        pairs = self.report.confused
        if not pairs:
            return []
        lines = [_caption(_("Confused pairs"))]
        for pair in pairs[:_PAIRS_SHOWN]:
            lines.extend(hanging(pair_text(pair), width, first="   ", indent=5))
        return lines


def _caption(text: str) -> Content:
    return Content.assemble(" ", (text, "bold $primary"))


def _tally_line(row: QuizTally, width: int) -> Content:
    wide = width >= _WIDE
    if row.level:
        name, room = Content(_("level {n}").format(n=row.level)), 14 if wide else 10
    else:
        name = literal(row.path[-1]) if row.path else Content(_("The top of the menu"))
        room = min(_NAME_MOST, width - 3 - 1 - _PERCENT - _COUNT - (_BAR if wide else 0))
    share = row.right / row.asked
    parts: list[tuple[Content | str, int]] = [("", 3), (name, room), (" ", 1)]
    if wide:
        parts.append((bar(share, _BAR), _BAR))
    parts.append((wording.percent(share).rjust(_PERCENT), _PERCENT))
    parts.append((styled(f"{row.right}/{row.asked}".rjust(_COUNT), "$muted"), _COUNT))
    line = columns(parts)
    if not row.level:
        return line
    time = step_time(row.median_ms).rjust(_TIME)
    trend = spark((*row.past_ms, row.median_ms)) if row.past_ms else Content("")
    return Content.assemble(line, time, "  ", trend)


def spark(values: Sequence[int]) -> Content:
    """Return values as a line of little bars, the largest the highest."""
    most = max(values, default=0)
    if not most:
        return Content("")
    last = len(_STEPS) - 1
    return Content("".join(_STEPS[round(value / most * last)] for value in values)).stylize(
        "$primary"
    )
