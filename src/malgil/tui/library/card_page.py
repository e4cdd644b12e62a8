"""All about a card: its facts, its forgetting curve, its whole history."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

from textual.content import Content

from malgil import wording
from malgil.base.events import EventKind
from malgil.base.i18n import N_, _, n_
from malgil.base.learning_day import iso_day
from malgil.library.card_page import card_page, forgetting_curve
from malgil.scheduling.card_history import type_of
from malgil.scheduling.fsrs import Rating
from malgil.tui.commands import leave, movement, moves, section, shown
from malgil.tui.shell.prompt import CardActionsScreen, note_lines
from malgil.tui.text import literal
from malgil.tui.widgets.lines import CRUMB, clickable, clipped, columns, focus, hanging
from malgil.tui.widgets.plot import column_chart, room
from malgil.wording import DIFFICULTY, RETRIEVABILITY, STABILITY, STATE_NAMES, heading, percent

if TYPE_CHECKING:
    from malgil.collection import Collection
    from malgil.library.card_page import CardPage, HistoryLine
    from malgil.store.card_content import CardContent
    from malgil.tui.shell.base import AppContext

_CHART_HEIGHT = 6
_SCALE = 4
_MOST_POINTS = 80
_KIND_NAMES = {
    EventKind.SHOWN: N_("shown"),
    EventKind.WALKED: N_("walked in a quiz"),
    EventKind.FORGET: N_("reset"),
    EventKind.SET_DUE: N_("due date set"),
    EventKind.SUSPEND: N_("suspended"),
    EventKind.UNSUSPEND: N_("unsuspended"),
    EventKind.BURY: N_("buried until tomorrow"),
    EventKind.FLAG: N_("flag"),
}


class CardScreen(CardActionsScreen):
    """A page over the screen that it was called from."""

    KEYS = section(
        N_("About a card"),
        shown(
            "sibling(1)",
            "right,enter",
            N_("Other cards"),
            N_("The next card of the same phrase."),
            hint="← →",
        ),
        movement("sibling(-1)", "left,ctrl+left", N_("Other cards")),
        *CardActionsScreen.CARD_COMMANDS,
        shown("edit", "8,f4", N_("Edit"), N_("Label, glosses, note, keywords and place.")),
        leave(N_("Back"), N_("Close this page.")),
        *moves("up,ctrl+up", "down,ctrl+down"),
    )
    OVER = True

    def __init__(self, app_context: AppContext, card: str) -> None:
        """Take the card."""
        super().__init__(app_context)
        self._read(card)

    @property
    def card(self) -> str:
        """The card's id."""
        return self.page.content.card.id

    def targets(self) -> list[str]:
        """Return the card alone."""
        return [self.card]

    def phrase(self) -> tuple[str, str] | None:
        """Return its phrase."""
        card = self.page.content.card
        return card.phrasebook, card.phrase

    def read_again(self) -> None:
        """Reload the card."""
        self._show(self.card)

    def _show(self, card: str) -> None:
        self.attempt(lambda: self._read(card))
        self.redraw()

    def _read(self, card: str) -> None:
        self.page = card_page(self.collection, card, self.now(), self.app_context.phrasebook)
        self._place = _first_place(self.collection, self.page.content)

    def can(self, action: str) -> bool:
        """Other cards are shown where there are some. An archived phrase has nothing to edit."""
        if action in ("edit", "note", "mnemonic"):
            return self._place is not None
        return action != "sibling" or len(self.page.siblings) > 1

    def action_sibling(self, by: int) -> None:
        """Show another card of the phrase."""
        cards = self.page.siblings
        self._show(cards[(cards.index(self.card) + by) % len(cards)])

    def action_show(self, at: int) -> None:
        """Show one of the phrase's cards."""
        self._show(self.page.siblings[at])

    def action_edit(self) -> None:
        """Edit the phrase at its first place."""
        self.malgil.go_to("edit", self.page.content.card.phrasebook, self._place)

    def action_move(self, by: int) -> None:
        """Scroll by a line."""
        self.body.scroll_relative(y=by, animate=False)

    def body_lines(self, width: int) -> list[Content]:
        """Return the page."""
        page = self.page
        return [
            *self._head(width),
            Content(""),
            *_facts(page, width),
            *note_lines(page.content.learner_notes, width, indent=0),
            *self._curve(width),
            Content(""),
            Content(_("History")).stylize("bold $primary"),
            *_history(page, width),
        ]

    def _head(self, width: int) -> list[Content]:
        page = self.page
        content = page.content
        tabs = []
        for at, card in enumerate(page.siblings):
            name = _(type_of(card).caption)
            style = "reverse bold" if card == content.card.id else "$muted"
            tab = clickable(Content(f" {name} ").stylize(style), f"screen.show({at})")
            tabs.append(focus(tab) if card == content.card.id else tab)
        lines = [
            Content(" ").join(tabs),
            Content(""),
            *hanging(content.label, width, style="bold"),
            *hanging(" / ".join(content.glosses), width),
        ]
        for text in wording.screen_changes(content.changes, content.label):
            lines += hanging(text, width, style="$warning")
        for text in (content.note, *(f"{word}: {note}" for word, note in content.words)):
            lines += hanging(text, width, style="$muted") if text else []
        for position in content.places:
            lines += hanging(CRUMB.join(position.path), width, first="  ", style="$secondary")
        return lines

    def _curve(self, width: int) -> list[Content]:
        points = min(_MOST_POINTS, room(width, _SCALE))
        curve = forgetting_curve(self.collection, self.page, points)
        if curve is None:
            return [
                Content(""),
                Content(_("Not answered yet: nothing to forget.")).stylize("$muted"),
            ]
        first, last = curve.points[0][0], curve.points[-1][0]

        def at(day: float) -> int:
            return round((day - first) / max(1.0, last - first) * (points - 1))

        marks = sorted({(at(day), "●") for day in curve.reviews})
        chart = column_chart(
            [value for _day, value in curve.points],
            width=width,
            height=_CHART_HEIGHT,
            scale=percent,
            low=min(0.8, floor(min(value for _day, value in curve.points) * 10) / 10),
            high=1.0,
            line=self.app_context.settings.desired_retention,
            marks=marks,
            cursor=min(points - 1, at(self.page.today)),
            as_line=True,
            ticks=[(0, iso_day(round(first))), (max(0, points - 11), iso_day(round(last)))],
        )
        legend = _("Forgetting curve · ● answers · ↑ today · ─ desired retention")
        return [Content(""), *hanging(legend, width, style="bold $primary"), *chart]


def _first_place(collection: Collection, content: CardContent) -> str | None:
    """Return the id of the first place of a card's phrase, None if the phrase is archived."""
    if content.places:
        return content.places[0].items[-1]
    book = content.card.phrasebook
    if book not in {row.id for row in collection.phrasebooks()}:
        return None
    entries = collection.book(book).flow_entries()
    return next((entry.id for entry in entries if entry.phrase == content.card.phrase), None)


def _facts(page: CardPage, width: int) -> list[Content]:
    progress = page.progress
    state = _("suspended") if progress.suspended else _(STATE_NAMES[progress.state])
    due = wording.due(page.due, page.today)
    when = f"{due} ({iso_day(page.due)})" if page.due is not None else due
    facts = [
        (_("State"), state),
        (_("Due date"), when),
        (heading(RETRIEVABILITY), "" if page.recall is None else percent(page.recall)),
        (heading(STABILITY), "" if progress.stability is None else f"{progress.stability:.1f}"),
        (
            heading(DIFFICULTY),
            "" if progress.difficulty is None else f"{progress.difficulty:.1f} / 10",
        ),
        (_("Answers"), str(progress.reps)),
        (_("Lapses"), str(progress.lapses)),
        (_("Flag"), "★" if progress.flag else ""),
    ]
    if page.waits_for:
        facts.append((_("Held back until firm"), page.waits_for))
    shown = [(name, text) for name, text in facts if text]
    half = max(20, width // 2)
    cells = [
        clipped(Content.assemble((f"{name}  ", "$muted"), literal(text)), half - 1)
        for name, text in shown
    ]
    return [
        columns([(part, half) for part in cells[at : at + 2]]).rstrip()
        for at in range(0, len(cells), 2)
    ]


def _history(page: CardPage, width: int) -> list[Content]:
    if not page.history:
        return [Content(_("Nothing yet.")).stylize("$muted")]
    return [clipped(_history_line(line), width) for line in reversed(page.history)]


def _history_line(line: HistoryLine) -> Content:
    event = line.event
    if event.kind is EventKind.REVIEW:
        rating = Rating(event.rating or 1)
        seconds = round((event.duration_ms or 0) / 1000)
        took = n_("{n} s", "{n} s", seconds).format(n=seconds)
        what = Content.assemble(
            columns([(Content(wording.rating_name(rating)), 8), (Content(took), 7)]),
            literal(event.response or ""),
        )
    else:
        what = Content(_(_KIND_NAMES[event.kind])) if event.kind in _KIND_NAMES else Content("?")
    stability = ""
    if line.after is not None and line.after.stability is not None:
        stability = f"S {line.after.stability:.1f}"
    parts = [
        (Content(iso_day(event.learning_day)), 12),
        (Content(stability).stylize("$muted"), 10),
    ]
    text = Content.assemble(columns(parts), what)
    if line.is_live:
        return text
    return Content.assemble(text.stylize("strike $muted"), ("  " + _("undone"), "$muted"))
