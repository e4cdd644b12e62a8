"""The end of a session, and what can be studied beyond today's limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil import wording
from malgil.base.i18n import N_, _, n_
from malgil.base.learning_day import to_ms
from malgil.review.more import MoreKind
from malgil.review.summary import work_text
from malgil.review.views import Finished, Leave
from malgil.store.phrasebooks import titles_if_several
from malgil.tui.commands import UNDO_CHANGE, leave, more, quiet, redo, section, undo
from malgil.tui.review.flow import SessionScreen, start_review
from malgil.tui.shell.base import SMALL_WINDOW
from malgil.tui.text import literal, styled
from malgil.tui.widgets.action_bar import BarItem, enter_item
from malgil.tui.widgets.choices import more_lines, shortened
from malgil.tui.widgets.lines import hanging

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from malgil.review.more import Offer
    from malgil.review.views import Hard
    from malgil.tui.shell.base import AppContext, MalgilScreen, SessionState

_GAINED_SHOWN = 4
_LOOK_AGAIN_SECONDS = 5
_OFFERS = {
    MoreKind.BACKLOG: N_("The rest of the backlog"),
    MoreKind.NEW: N_("More new cards"),
    MoreKind.MISSED: N_("Only today's misses"),
}
_BRANCHES_AT_ONCE = 9


class EndScreen(SessionScreen):
    """After the last card, or where the learner wanted to stop."""

    HAS_BAR = True
    SHOWS_SYNC = True
    LEAST = SMALL_WINDOW
    KEYS = section(
        N_("After the session"),
        quiet(
            "walk",
            "enter,space",
            N_("Try three paths"),
            N_("Three paths through the real menu, not graded."),
        ),
        quiet(
            "go('start-review')",
            "enter,space",
            N_("Go on"),
            N_("Study the remaining cards and those that have become due."),
        ),
        more("8"),
        undo(UNDO_CHANGE),
        redo(),
        leave(N_("Home"), N_("Back to home."), "escape,enter,space,f10,q"),
    )

    def __init__(
        self, app_context: AppContext, session_state: SessionState, finished: Finished
    ) -> None:
        """Take the session that ended, and why."""
        super().__init__(app_context)
        self.session_state = session_state
        self.finished = finished
        self.summary = session_state.session.summary()
        self._day = self.collection.day(self.now())
        self._offered = ""

    async def on_mount(self) -> None:
        """Offer the next actions, and refresh when a card has become due."""
        await self._offer()
        self.call_after_refresh(self.malgil.sync_soon)
        if self.finished.next_due_ms is not None:
            self.set_interval(_LOOK_AGAIN_SECONDS, self._offer)

    def can(self, action: str) -> bool:
        """Return whether an action makes sense now."""
        offers_onboarding = (
            self.summary.first_day and not self.session_state.onboarded and self.summary.answers > 0
        )
        if action == "walk":
            return offers_onboarding
        if action == "go":
            return not offers_onboarding and self._has_more()
        return True

    @property
    def _is_next_day(self) -> bool:
        """Whether the session ended on an earlier day."""
        return self.collection.day(self.now()) != self._day

    def _left_today(self) -> int:
        progress = self.session_state.session.progress()
        return progress.total - progress.done

    def _has_more(self) -> bool:
        if self._is_next_day:
            return self._left_today() > 0
        due = self.finished.next_due_ms
        came = due is not None and due <= to_ms(self.now())
        return came or self.finished.why in (Leave.LIMIT, Leave.TIME)

    def returned(self) -> None:
        """Show the numbers of the day that it is now."""
        with self.reporting():
            self.summary = self.session_state.session.summary()
        self.redraw()
        self.call_later(self._offer)

    async def _offer(self) -> None:
        if self.is_emptied:
            return
        offered = self._items()[0].action
        if self._offered != offered:
            self._offered = offered
            await self.bar.show(self._items)
            self.refresh_hints()

    def _items(self) -> list[BarItem]:
        if self.can("walk"):
            item = enter_item("walk", _("Try three paths"))
        elif self.can("go"):
            item = enter_item("go('start-review')", _("Go on"))
        else:
            item = enter_item("leave", _(self.labels().get("leave", "Home")))
        return [item, BarItem(action="more", key="8", label=_("Study more"))]

    def action_more(self) -> None:
        """Choose what to study beyond today's limits."""
        with self.reporting():
            offer_more(self)

    def action_walk(self) -> None:
        """Walk three ways through the real menu."""
        self.session_state.onboarded = True
        self.malgil.go_to("start-onboarding")

    def body_lines(self, width: int) -> list[Content]:
        """Return the words and numbers."""
        return [
            *self._title(width),
            Content(""),
            *self._tomorrow(width),
            Content(""),
            *self._walkable(width),
            *self._hardest(width),
            *self.sync_lines(width),
        ]

    def _title(self, width: int) -> list[Content]:
        summary = self.summary
        titles = {
            Leave.DONE: _("Today's session is done."),
            Leave.WAITING: _("Done for now."),
            Leave.LIMIT: _("Session limit reached."),
            Leave.TIME: _("Time limit reached."),
        }
        said = _("A new day has begun.") if self._is_next_day else titles[self.finished.why]
        title = Content.assemble(("✓ ", "bold $success"), (said, "bold $success"))
        lines = [*hanging(title, width, first=" ")]
        if self._is_next_day:
            waiting = Content.assemble(_("Today"), "  ", wording.cards(self._left_today()))
            lines.extend(hanging(waiting, width, first="   ", style="bold"))
        works = [(_("Today"), summary.day)] if summary.day.answers else []
        if 0 < summary.answers < summary.day.answers:
            works.append((_("This session"), summary))
        for name, work in works:
            answered = Content.assemble(name, "  ", work_text(work))
            lines.extend(hanging(answered, width, first="   ", style="$muted"))
        return lines

    def _walkable(self, width: int) -> list[Content]:
        summary = self.summary
        more = summary.walkable - summary.walkable_before
        line = Content.assemble(
            wording.heading(wording.PATHS_KNOWN),
            "  ",
            (f"{summary.walkable} / {summary.leaves}", "bold"),
            (f"  +{more}" if more > 0 else "", "bold $success"),
        )
        if summary.scope:
            line = Content.assemble(line, "  ", styled(summary.scope, "$muted"))
        lines = hanging(line, width, first=" ")
        for path in summary.gained[:_GAINED_SHOWN]:
            lines.append(Content.assemble("   ", shortened(path, width - 3)))
        return [*lines, *more_lines(len(summary.gained) - _GAINED_SHOWN)]

    def _hardest(self, width: int) -> list[Content]:
        if not self.summary.hardest:
            return []
        lines = [Content(""), Content.assemble(" ", _("Hard today"))]
        for hard in self.summary.hardest:
            lines.extend(_hard_lines(hard, width))
        return lines

    def _tomorrow(self, width: int) -> list[Content]:
        summary = self.summary
        lines: list[Content] = []
        if self.finished.next_due_ms is not None and not self._is_next_day:
            when = wording.time_of_day(self.finished.next_due_ms, self.now())
            text = Content(_("The next learning card comes at {time}.").format(time=when))
            lines.extend(hanging(text.stylize("$warning"), width, first=" "))
        if self.finished.left and not self._is_next_day:
            name = wording.heading(wording.LEFT_FOR_TOMORROW)
            left = Content.assemble(name, "  ", (wording.cards(self.finished.left), "bold"))
            lines.extend(hanging(left, width, first=" "))
        forecast = _("{cards}, about {minutes}").format(
            cards=wording.cards(summary.tomorrow), minutes=wording.minutes(summary.tomorrow_seconds)
        )
        line = Content.assemble(_("Tomorrow"), "  ", (forecast, "bold"))
        return [*lines, *hanging(line, width, first=" ")]


def _hard_lines(hard: Hard, width: int) -> list[Content]:
    gloss = literal(" / ".join(hard.glosses)).stylize("$muted")
    misses = n_("missed once", "missed {n} times", hard.misses).format(n=hard.misses)
    lines = hanging(
        Content.assemble(styled(hard.label, "bold"), "  ", (misses, "$warning")), width, first="   "
    )
    lines.extend(hanging(gloss, width, first="     "))
    for pair in hard.confusables:
        text = Content.assemble(
            (_("confused with"), "$muted"),
            "  ",
            literal(pair.label),
            "  ",
            literal(" / ".join(pair.glosses)).stylize("$muted"),
        )
        lines.extend(hanging(text, width, first="     ", indent=7))
    return lines


def offer_more(screen: MalgilScreen) -> None:
    """Let the learner choose what to study beyond today's limits."""
    offers = screen.collection.offers(screen.now(), screen.app_context.phrasebook)
    options = [_option(screen, offer, _(_OFFERS[offer.kind])) for offer in offers]
    options.append((_("One branch of the menu …"), lambda: _offer_branches(screen)))
    screen.choose(_("What would you like to study?"), options)


def _offer_branches(screen: MalgilScreen, first: int = 0) -> None:
    offers = screen.collection.branch_offers(screen.now(), screen.app_context.phrasebook)
    last = first + _BRANCHES_AT_ONCE
    titles = titles_if_several(screen.collection.connection)
    options = [_option(screen, offer, _branch_name(offer, titles)) for offer in offers[first:last]]
    if len(offers) > last:
        options.append((_("Other branches …"), lambda: _offer_branches(screen, last)))
    if options:
        screen.choose(_("Which branch?"), options)
    else:
        screen.say(_("Nothing is left to study today."))


def _branch_name(offer: Offer, titles: Mapping[str, str]) -> str:
    """Return the branch, with its phrasebook if there are several."""
    books = {card.partition("/")[0] for card in offer.more.cards or ()}
    named = (titles[book] for book in books if book in titles)
    return " · ".join([offer.branch, *named])


def _option(screen: MalgilScreen, offer: Offer, name: str) -> tuple[str, Callable[[], object]]:
    size = _("{cards}, {minutes}").format(
        cards=wording.cards(offer.cards), minutes=wording.minutes(offer.seconds)
    )
    return f"{name} · {size}", lambda: start_review(screen.malgil, offer.more)
