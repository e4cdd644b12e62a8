"""Editing one place of the menu or the flow: what it says, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from textual.content import Content

from malgil import wording
from malgil.base.errors import UsageError
from malgil.base.i18n import N_, _, n_
from malgil.library import card_actions
from malgil.library.editor import Editor
from malgil.phrasebook.editing import position
from malgil.phrasebook.model import PATH_SEPARATOR, Change, canonical
from malgil.store.notes import read_notes
from malgil.tui.commands import leave, moves, quiet, section, shown
from malgil.tui.shell.prompt import CHANGES, ListScreen
from malgil.tui.widgets.lines import CRUMB, clickable, hanging
from malgil.tui.widgets.lists import RowList

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from malgil.phrasebook.model import FlowEntry, MenuItem, MenuPosition, Phrase
    from malgil.tui.shell.base import AppContext, MalgilScreen

_BAR = " | "
_MOST_LABELS = 4
_NAME_CELLS = 14


_FIELDS = (
    (N_("Label"), N_("Change the English text, everywhere or only here.")),
    (N_("Glosses"), N_("Change the glosses here. Separate several with “ | ”.")),
    (N_("Editor's note"), N_("Change the note that is shown with the answer.")),
    (N_("Keywords"), N_("Change the words that search finds it by.")),
    (N_("Mnemonic"), N_("Write how you remember it.")),
    (N_("Add beneath"), N_("Add a choice beneath this item.")),
    (N_("Move to …"), N_("Move it beneath another item.")),
    (N_("Archive"), N_("Remove it from the menu. Its history stays.")),
)


def note_change(
    screen: MalgilScreen, phrasebook: str, labels: Sequence[str], done: Callable[[], object]
) -> None:
    """Ask how today's screen differs from one of some labels, and note it.

    Args:
        screen: The screen to ask on.
        phrasebook: The phrasebook's id.
        labels: The labels to choose from.
        done: Called once something was noted.
    """
    book = screen.collection.book(phrasebook)
    by_label = {phrase.label: phrase for phrase in book.phrases}
    notes = [
        _ChangeNote(screen, phrasebook, by_label[label], done)
        for label in labels[-_MOST_LABELS:]
        if label in by_label
    ]
    if len(notes) > 1:
        options = [(note.phrase.label, note.ask) for note in notes]
        screen.choose(_("Which label differs on today's screen?"), options)
    elif notes:
        notes[0].ask()


class _ChangeNote(Struct, frozen=True):
    """The questions about one label."""

    screen: MalgilScreen
    phrasebook: str
    phrase: Phrase
    done: Callable[[], object]

    def ask(self) -> None:
        """Ask how the screen differs."""
        options = [
            (_("It says something else now."), self._ask_label),
            (_("It is gone."), self._ask_date),
        ]
        if self.phrase.changed is not None:
            options.append((_("It is the same again."), lambda: self._write(None)))
        text = _("How does today's screen differ? {label}").format(label=self.phrase.label)
        self.screen.choose(text, options)

    def _ask_label(self) -> None:
        before = self.phrase.changed.to if self.phrase.changed else ""
        text = _("What does the screen say now?")
        self.screen.ask(text, self._ask_date, before or self.phrase.label)

    def _ask_date(self, to: str = "") -> None:
        before = self.phrase.changed.since if self.phrase.changed else ""
        text = _("Since when? A year, or year and month:")

        def take(typed: str) -> None:
            self._write(Change(typed, to))

        self.screen.ask(text, take, before or f"{self.screen.now():%Y-%m}")

    def _write(self, change: Change | None) -> None:
        screen = self.screen
        editor = Editor(screen.collection, self.phrasebook)
        if editor.mark_changed(self.phrase.id, change, screen.now()):
            screen.say(_("Saved."))
            self.done()
        else:
            screen.say(_("Nothing to change."))


class EditScreen(ListScreen):
    """The fields of one place, and the actions on it."""

    KEYS = section(
        N_("Edit"),
        shown("open", "enter,space", N_("Change"), N_("Change the marked line.")),
        *(
            quiet(f"field({number})", str(number), label, text)
            for number, (label, text) in enumerate(_FIELDS, start=1)
        ),
        shown(
            "shift(-1)",
            "left_square_bracket,shift+up",
            N_("Move up"),
            N_("Move it before the choice above it."),
        ),
        shown(
            "shift(1)",
            "right_square_bracket,shift+down",
            N_("Move down"),
            N_("Move it behind the choice below it."),
        ),
        *CHANGES,
        *moves("up,ctrl+up", "down,ctrl+down"),
        leave(N_("Back"), N_("Go back to the tree."), "escape,f10"),
    )
    OVER = True

    def __init__(self, app_context: AppContext, phrasebook: str, place: str) -> None:
        """Take the place: the id of a menu item or a flow entry."""
        super().__init__(app_context)
        self.place = place
        self.editor = Editor(app_context.collection, phrasebook)
        self.listing = RowList(self._rows, self._head)

    @property
    def menu_position(self) -> MenuPosition | None:
        """The place in the menu, or None."""
        places = self.editor.book.places()
        return next((place for place in places if place.item.id == self.place), None)

    @property
    def entry(self) -> MenuItem | FlowEntry | None:
        """The menu item or flow entry. None if an undo removed it."""
        if self.menu_position is not None:
            return self.menu_position.item
        entries = self.editor.book.flow_entries()
        return next((entry for entry in entries if entry.id == self.place), None)

    @property
    def phrase(self) -> str:
        """The id of its phrase, empty if an undo removed it."""
        return self.entry.phrase if self.entry is not None else ""

    @property
    def label(self) -> str:
        """Its label."""
        return self.editor.book.phrase(self.phrase).label if self.phrase else ""

    @property
    def places(self) -> int:
        """The number of places of its phrase."""
        book = self.editor.book
        named = [place.item.phrase for place in book.places()]
        named += [entry.phrase for entry in book.flow_entries()]
        return named.count(self.phrase)

    def fields(self) -> list[tuple[str, str]]:
        """Return the name and value of each field, and after them the actions."""
        if self.entry is None:
            return []
        phrase = self.editor.book.phrase(self.phrase)
        connection = self.collection.connection
        values = [
            phrase.label,
            _BAR.join(self.entry.glosses),
            phrase.note,
            ", ".join(phrase.keywords),
            read_notes(connection, self.editor.phrasebook, phrase.id).mnemonic,
            *(["…"] * 3 if self.menu_position is not None else []),
        ]
        return [(_(name), value) for (name, _help), value in zip(_FIELDS, values, strict=False)]

    def can(self, action: str) -> bool:
        """Only what stands in the menu can be moved."""
        return action != "shift" or self.menu_position is not None

    def action_open(self) -> None:
        """Change the marked field."""
        self.action_field(self.listing.marked + 1)

    def action_field(self, number: int) -> None:
        """Change a field, or do what its line says."""
        fields = self.fields()
        if number > len(fields):
            return
        self.listing.mark(number - 1)
        value = fields[number - 1][1]
        deeds: dict[int, Callable[[], None]] = {
            1: lambda: self.ask(_("The English text:"), self._take_label, value),
            2: lambda: self.ask(_("Glosses here, separated by “ | ”:"), self._take_glosses, value),
            3: lambda: self.ask(_("The note:"), lambda typed: self._describe(note=typed), value),
            4: lambda: self.ask(
                _("Keywords, separated by commas:"),
                lambda typed: self._describe(keywords=typed.split(",")),
                value,
            ),
            5: lambda: self.ask(_("How I remember it:"), self._take_mnemonic, value),
            6: lambda: self.ask(_("The English text of the new choice:"), self._take_new),
            7: self._ask_where,
            8: self._ask_archive,
        }
        deeds[number]()

    # Label and glosses ---------------------------------------------------------------------

    def _take_label(self, typed: str) -> None:
        if canonical(typed) == self.label:
            return
        if self.places == 1:
            self._ask_meaning(lambda restart: self._relabel(typed, restart=restart))
            return
        count = self.places
        everywhere = n_("everywhere ({n} place)", "everywhere ({n} places)", count)
        self.choose(
            _("Where does the label change?"),
            (
                (
                    everywhere.format(n=count),
                    lambda: self._ask_meaning(
                        lambda restart: self._relabel(typed, restart=restart)
                    ),
                ),
                (_("only here"), lambda: self._relabel_here(typed)),
            ),
        )

    def _relabel(self, typed: str, *, restart: bool) -> None:
        self._report(self.editor.relabel(self.phrase, typed, self.now(), restart=restart))

    def _relabel_here(self, typed: str) -> None:
        self._report(self.editor.relabel_here(self.place, typed, self.now()))

    def _take_glosses(self, typed: str) -> None:
        glosses = typed.split(_BAR.strip())
        if self.entry is None or tuple(map(canonical, glosses)) == self.entry.glosses:
            return
        self._ask_meaning(lambda restart: self._regloss(glosses, restart=restart))

    def _regloss(self, glosses: Sequence[str], *, restart: bool) -> None:
        self._report(self.editor.regloss(self.place, glosses, self.now(), restart=restart))

    def _ask_meaning(self, do: Callable[[bool], None]) -> None:
        book = self.editor.phrasebook
        cards = card_actions.cards_of_phrases(self.collection, book, [self.phrase])
        reset = _("the meaning: its cards are reset")
        self.choose(
            _("What changed?"),
            (
                (_("only the wording: the progress stays"), lambda: do(False)),
                (f"{reset} · {self._counts(cards)}", lambda: do(True)),
            ),
        )

    def _counts(self, cards: Sequence[str]) -> str:
        answers = card_actions.answer_count(self.collection, cards)
        return f"{wording.cards(len(cards))} · {wording.answers(answers)}"

    def _describe(self, *, note: str | None = None, keywords: Sequence[str] | None = None) -> None:
        now = self.now()
        self._report(self.editor.describe(self.phrase, now, note=note, keywords=keywords))

    def _take_mnemonic(self, typed: str) -> None:
        about = (self.collection, self.editor.phrasebook, self.phrase, self.now())
        self._report(card_actions.write_notes(*about, mnemonic=typed))

    def _report(self, has_changed: bool) -> None:  # noqa: FBT001 - what an edit returns
        self.say(_("Saved.") if has_changed else _("Nothing to change."))
        self.read_again()

    # Place ---------------------------------------------------------------------------------

    def _take_new(self, label: str) -> None:
        def take(typed: str) -> None:
            menu_position = self.menu_position
            at = len(menu_position.item.items) if menu_position is not None else 0
            glosses = typed.split(_BAR.strip())
            self.editor.add(self.place, at, label, glosses, self.now())
            self._report(True)

        self.ask(_("Glosses, separated by “ | ”:"), take)

    def _ask_where(self) -> None:
        above = (
            PATH_SEPARATOR.join(self.menu_position.path[:-1])
            if self.menu_position is not None
            else ""
        )
        text = _("Beneath which item? Its label or path; empty for the top of the menu.")
        self.ask(text, self._take_where, above)

    def _take_where(self, typed: str) -> None:
        parent = self._item_named(canonical(typed))
        level = sum(place.parent == parent for place in self.editor.book.places())
        self._report(self.editor.move(self.place, parent, level, self.now()))

    def _item_named(self, where: str) -> str:
        if not where:
            return ""
        places = self.editor.book.places()
        matches = [
            place
            for place in places
            if where.casefold()
            in (PATH_SEPARATOR.join(place.path).casefold(), place.path[-1].casefold())
        ]
        if len(matches) == 1:
            return matches[0].item.id
        if not matches:
            raise UsageError(_("The menu has no item {where}.").format(where=where))
        paths = " · ".join(PATH_SEPARATOR.join(place.path) for place in matches)
        raise UsageError(_("There are several. Write the path: {paths}").format(paths=paths))

    def action_shift(self, by: int) -> None:
        """Move it before the choice above, or behind the one below."""

        def move() -> None:
            parent, at, count = position(self.editor.book, self.place)
            if 0 <= at + by < count:
                self._report(self.editor.move(self.place, parent, at + by, self.now()))

        self.attempt(move)

    def _ask_archive(self) -> None:
        cards = self.editor.archived_by(self.place)
        text = _(
            "Archive “{label}” and everything below it? This archives {cards} and "
            "keeps their history."
        )
        self.confirm(text.format(label=self.label, cards=self._counts(cards)), self._archive)

    def _archive(self) -> None:
        self.editor.archive(self.place, self.now())
        self.say(_("Now archived."))
        self.dismiss()

    # Lines ---------------------------------------------------------------------------------

    def _head(self, width: int) -> list[Content]:
        """Return where the place is, with the choices beside it."""
        lines = [Content(_("Edit")).stylize("bold $primary")]
        if self.menu_position is not None:
            path = CRUMB.join(self.menu_position.path)
            lines += hanging(path, width, style="$secondary")
            _parent, at, count = position(self.editor.book, self.place)
            text = _("choice {at} of {count}").format(at=at + 1, count=count)
            up = clickable(Content("[↑]"), "screen.shift(-1)")
            down = clickable(Content("[↓]"), "screen.shift(1)")
            lines.append(Content.assemble((text, "$muted"), "  ", up, " ", down))
        if self.places > 1:
            text = n_(
                "This label appears in {n} place.",
                "This label appears in {n} places.",
                self.places,
            )
            lines.append(Content(text.format(n=self.places)).stylize("$muted"))
        return [*lines, Content("")]

    def _rows(self, width: int) -> list[list[Content]]:
        """Return the lines of each field, with its number."""
        rows = []
        for at, (name, value) in enumerate(self.fields()):
            style = "bold" if at == self.listing.marked else ""
            cells = Content(name).truncate(_NAME_CELLS, ellipsis=True, pad=True).stylize(style)
            head = Content.assemble(
                self.listing.mark_sign(at), (str(at + 1), "bold $primary"), "  ", cells, " "
            )
            rows.append(hanging(value or "–", width, first=head))
        return rows
