"""All about one phrase: what it means, where it stands, what is around it, how well it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import _, n_
from malgil.base.learning_day import to_date
from malgil.lookup.phrase_page import item_page
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.tui.lookup.commands import ITEM_COMMANDS, study, walk_to
from malgil.tui.lookup.copied_line import CopiedLine
from malgil.tui.navigation import load
from malgil.tui.shell.base import MalgilScreen
from malgil.tui.text import literal, styled
from malgil.tui.widgets.lines import CRUMB, columns, hanging
from malgil.wording import RETRIEVABILITY, STATE_NAMES, percent, screen_changes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.app import ComposeResult

    from malgil.lookup.phrase_page import CardState, ItemPage
    from malgil.store.card_content import Entry
    from malgil.tui.shell.base import AppContext

_SIDE_BY_SIDE = 76
_GAP = 3
_LABEL_MOST = 44
_TYPE_CELLS, _STATE_CELLS = 10, 18


class ItemScreen(MalgilScreen):
    """A page about a phrase; lies over the screen that it was called from."""

    KEYS = ITEM_COMMANDS
    OVER = True

    def __init__(self, app_context: AppContext, phrasebook: str, phrase: str) -> None:
        """Read the page; raises MalgilError if it cannot be read."""
        super().__init__(app_context)
        self.page = item_page(app_context.collection, phrasebook, phrase, app_context.clock())
        self._copied = CopiedLine()

    def compose_below(self) -> ComposeResult:
        """Compose the line that was copied last."""
        yield self._copied

    def on_mount(self) -> None:
        """Let the arrows scroll."""
        self.body.can_focus = True
        self.body.focus()

    def can(self, action: str) -> bool:
        """A way needs an end, and the page of a card a card."""
        if action == "card":
            return bool(self.page.cards)
        return action != "walk" or any(place.is_leaf for place in self.page.places)

    def action_walk(self) -> None:
        """Walk to it."""
        walk_to(self, self.page.phrasebook, self.page.id)

    def action_copy_label(self) -> None:
        """Copy the label."""
        self._copied.copy(self.page.label)

    def action_copy_path(self) -> None:
        """Copy the first path, or the label if it stands in the flow."""
        places = self.page.places
        self._copied.copy(PATH_SEPARATOR.join(places[0].path) if places else self.page.label)

    def action_study(self) -> None:
        """Put it into today's cards."""
        if study(self, self.page.phrasebook, self.page.id, tomorrow=False):
            self._read_again()

    def action_card(self) -> None:
        """Open the page of its cards."""
        self.malgil.go_to("card", self.page.cards[0].id)

    def returned(self) -> None:
        """Show what the page of its cards has changed. Go back if the phrase is archived."""
        if not self.attempt(self._read_again) and self.app.screen is self:
            self.dismiss()

    def action_differs(self) -> None:
        """Note how today's screen differs."""
        page = self.page
        load("note-change")(self, page.phrasebook, [page.label], self._read_again)

    def _read_again(self) -> None:
        app_context, page = self.app_context, self.page
        self.page = item_page(app_context.collection, page.phrasebook, page.id, app_context.clock())
        self.redraw()

    def body_lines(self, width: int) -> list[Content]:
        """Return the page from the meaning down to the cards."""
        page = self.page
        lines = [
            *hanging(styled(page.label, "bold $primary"), width),
            *(line for gloss in page.glosses for line in hanging(literal(gloss), width)),
        ]
        for text in screen_changes(page.changes, page.label):
            lines.extend(hanging(styled(text, "$warning"), width))
        for text in (page.note, *(f"{word}: {note}" for word, note in page.words)):
            lines.extend(hanging(styled(text, "$muted"), width) if text else ())
        for part in (_places(page, width), _levels(page, width), _alike(page, width)):
            if part:
                lines.extend([Content(""), *part])
        lines.extend([Content(""), _title(_("Your cards"))])
        lines.extend(line for card in page.cards for line in _card(card, width))
        return lines


def _card(card: CardState, width: int) -> list[Content]:
    cells = [("", 2), (_(card.type.caption), _TYPE_CELLS), (_state(card), _STATE_CELLS)]
    return hanging(_when(card), width, first=columns(cells), style="$muted")


def _when(card: CardState) -> str:
    progress = card.progress
    parts = []
    if progress.due_day is not None:
        parts.append(_("due {date}").format(date=to_date(progress.due_day).isoformat()))
    elif progress.due_ms is not None:
        parts.append(_("due in its learning steps"))
    if card.retrievability is not None:
        parts.append(f"{_(RETRIEVABILITY)} {percent(card.retrievability)}")
    if progress.lapses:
        lapses = n_("forgotten once", "forgotten {n} times", progress.lapses)
        parts.append(lapses.format(n=progress.lapses))
    return " · ".join(parts)


def _state(card: CardState) -> str:
    if card.progress.suspended:
        return _("suspended")
    return _(STATE_NAMES[card.progress.state])


def _title(text: str) -> Content:
    return Content(text).stylize("bold")


def _places(page: ItemPage, width: int) -> list[Content]:
    if not page.places:
        return hanging(_("Appears in the contact flow."), width, style="$muted")
    lines = [_title(_("Where it appears"))]
    for place in page.places:
        lines += hanging(CRUMB.join(place.path), width, first="  ", indent=4)
        if len(page.glosses) > 1:
            lines += hanging(" / ".join(place.glosses), width, first="    ", style="$muted")
    return lines


def _levels(page: ItemPage, width: int) -> list[Content]:
    lines: list[Content] = []
    for level in page.levels:
        above = level.path[:-1]
        if above:
            crumbs = CRUMB.join((*above, ""))
            lines += hanging(crumbs, width, first="  ", style="$muted")
        lines += _entries(level.choices, width, marked=level.at)
    return [_title(_("The choices around it")), *lines] if lines else []


def _alike(page: ItemPage, width: int) -> list[Content]:
    if not page.confusables:
        return []
    return [_title(_("Looks like")), *_entries(page.confusables, width, marked=None)]


def _entries(entries: Sequence[Entry], width: int, *, marked: int | None) -> Iterator[Content]:
    widest = max((literal(entry.label).cell_length for entry in entries), default=0)
    room = min(widest + _GAP, _LABEL_MOST)
    for at, entry in enumerate(entries):
        mark = Content("  ▸ " if at == marked else "    ").stylize("bold $primary")
        label = styled(entry.label, "bold" if at == marked else "")
        gloss = styled(" / ".join(entry.glosses), "$muted")
        if width >= _SIDE_BY_SIDE and label.cell_length < room:
            yield from hanging(gloss, width, first=columns([(mark, 4), (label, room)]))
        else:
            yield from hanging(label, width, first=mark)
            yield from hanging(gloss, width, first="      ")
