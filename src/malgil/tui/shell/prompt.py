"""Screens that ask one thing at a time at their lower edge, and what card actions ask there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen

from malgil import wording
from malgil.base.errors import MalgilError
from malgil.base.i18n import N_, _
from malgil.base.learning_day import iso_day
from malgil.library import card_actions
from malgil.library.card_actions import ActionRequest, CardAction
from malgil.store.notes import PhraseNotes, read_notes
from malgil.tui.commands import UNDO_CHANGE, digits, redo, section, shown, silent, undo
from malgil.tui.shell.base import KeyHints, KeyScreen, MalgilScreen
from malgil.tui.widgets.answer_input import MOST_PASTED, AnswerInput
from malgil.tui.widgets.lines import Lines, clickable, hanging

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from malgil.tui.commands import Command
    from malgil.tui.shell.base import AppContext
    from malgil.tui.widgets.lists import RowList


_LABELS_NAMED = 2

_MOST_LOOKED_AT = 50
"""Cards that are looked at after each key to name what can be done with them."""

_REQUESTS = {
    "suspend": ActionRequest(action=CardAction.SUSPEND),
    "bury": ActionRequest(action=CardAction.BURY),
    "forget": ActionRequest(action=CardAction.FORGET),
    "flag": ActionRequest(action=CardAction.FLAG, flag=1),
}
_REVERSED = {
    "suspend": ActionRequest(action=CardAction.UNSUSPEND),
    "flag": ActionRequest(action=CardAction.FLAG, flag=0),
}
_TOGGLES = {"suspend": N_("Unsuspend"), "flag": N_("Remove the flag")}

CHANGES = (undo(UNDO_CHANGE, "f7,ctrl+z"), *silent(redo("f8,ctrl+y")))


class PromptScreen(KeyScreen[str | None], ModalScreen[str | None]):
    """Asks one thing at the lower edge. Nothing else works meanwhile.

    Its result is the typed text or the chosen number. None leaves everything as it is.
    """

    KEYS = section(
        N_("In a prompt"),
        shown("answer", "enter,f5", N_("OK"), N_("Confirm the action.")),
        shown("cancel", "escape,f10", N_("Leave it"), N_("Change nothing.")),
        *digits("option", 10),
    )

    def __init__(
        self,
        app_context: AppContext,
        text: str,
        *,
        value: str | None = None,
        options: Sequence[str] = (),
    ) -> None:
        """Take the question.

        Args:
            app_context: The app's context.
            text: The question.
            value: The text to edit (default: nothing is typed).
            options: What can be chosen by its number instead.
        """
        super().__init__(app_context)
        self._text = text
        self._value = value
        self._options = options

    def compose(self) -> ComposeResult:
        """Compose the question, and the field if something is typed."""
        with Vertical(id="ask"):
            yield Lines(self._lines)
            if self._value is not None:
                yield AnswerInput(most=MOST_PASTED)
        yield KeyHints(self.hinted)

    def on_mount(self) -> None:
        """Let the text be edited."""
        for field in self.query(AnswerInput):
            field.value = self._value or ""
            field.focus()
            field.cursor_position = len(field.value)

    def can(self, action: str) -> bool:
        """Return whether the question is answered in this way."""
        return action == "cancel" or (action == "option") == bool(self._options)

    def action_answer(self) -> None:
        """Answer with what is typed."""
        self.dismiss("".join(field.value for field in self.query(AnswerInput)))

    def action_option(self, number: int) -> None:
        """Choose the option with this number."""
        if number <= len(self._options):
            self.dismiss(str(number))

    def action_cancel(self) -> None:
        """Leave everything as it is."""
        self.dismiss(None)

    def _lines(self, width: int) -> list[Content]:
        """Return the question, and what can be chosen."""
        first, *rest = self._text.split("\n")
        lines = hanging(first, width, style="bold $warning")
        lines += [line for text in rest for line in hanging(text, width, indent=4)]
        for number, label in enumerate(self._options, start=1):
            head = Content.assemble("  ", (str(number % 10), "bold $primary"), "  ")
            option_lines = hanging(label, width, first=head)
            lines.extend(clickable(line, f"screen.option({number})") for line in option_lines)
        return lines


class ChangeScreen(MalgilScreen):
    """A screen that changes the collection, and asks before some changes."""

    def read_again(self) -> None:
        """Show what is in the collection now."""
        raise NotImplementedError

    def returned(self) -> None:
        """Show what the screen above has changed."""
        self.read_again()


class ListScreen(ChangeScreen):
    """A screen with a list of rows, of which one is marked.

    Attributes:
        listing: The list.
    """

    listing: RowList

    def compose_body(self) -> ComposeResult:
        """Compose the list."""
        yield self.listing

    def action_move(self, by: int) -> None:
        """Mark another row."""
        self.listing.move(by)
        self.refresh_hints()

    def action_mark(self, at: int) -> None:
        """Mark a row by its place. A click on the marked one opens it."""
        if at == self.listing.marked:
            self.action_open()
        else:
            self.listing.mark(at)
            self.refresh_hints()

    def action_open(self) -> None:
        """Open the marked row."""
        raise NotImplementedError

    def read_again(self) -> None:
        """Show the rows as they are now. Go back if none is left."""
        count = self.listing.count
        if count:
            self.listing.mark(min(self.listing.marked, count - 1))
            self.refresh_hints()
        else:
            self.dismiss()


class CardActionsScreen(ChangeScreen):
    """A screen with card actions: suspend, bury, reset, reschedule and flag."""

    CARD_COMMANDS = (
        shown("suspend", "1", N_("Suspend"), N_("Do not ask these cards, or ask them again.")),
        shown("bury", "2", N_("Bury"), N_("Do not ask these cards before tomorrow.")),
        shown("forget", "3", N_("Reset"), N_("Make these cards new again. Their history stays.")),
        shown("due", "4", N_("Set due date"), N_("Set when these cards are due.")),
        shown("flag", "5", N_("Flag"), N_("Flag these cards, or remove the flag.")),
        shown("note", "6", N_("My note"), N_("Write a note of your own about the phrase.")),
        shown("mnemonic", "7", N_("Mnemonic"), N_("Write how you remember it.")),
        *CHANGES,
    )

    def targets(self) -> list[str]:
        """Return the cards of an action."""
        raise NotImplementedError

    def phrase(self) -> tuple[str, str] | None:
        """Return the phrasebook and the phrase for a note, or None."""
        raise NotImplementedError

    def hinted(self) -> list[Command]:
        """Leave out the actions that would change none of the cards. Of many it is not known."""
        return [command for command in super().hinted() if self._acts(command.id)]

    def _acts(self, action: str) -> bool:
        if action not in (*_REQUESTS, "due"):
            return True
        count = len(self.targets())
        asks = action in ("bury", "forget") and count <= _MOST_LOOKED_AT
        return count > 0 and (not asks or self._would_change(_REQUESTS[action]))

    def labels(self) -> dict[str, str]:
        """Name what a digit does to cards that are suspended or flagged already."""
        labels = super().labels()
        if 0 < len(self.targets()) <= _MOST_LOOKED_AT:
            labels |= {
                action: label
                for action, label in _TOGGLES.items()
                if not self._would_change(_REQUESTS[action])
            }
        return labels

    def _would_change(self, request: ActionRequest) -> bool:
        cards = self.targets()
        try:
            return bool(card_actions.affected(self.collection, cards, request, self.now()).cards)
        except MalgilError:  # a card is gone meanwhile: the action says so
            return True

    def action_suspend(self) -> None:
        """Suspend the cards, or bring them back if all are suspended."""
        self._toggle("suspend")

    def action_bury(self) -> None:
        """Bury the cards until tomorrow."""
        self._act_on_cards(_REQUESTS["bury"])

    def action_forget(self) -> None:
        """Reset the cards."""
        self._act_on_cards(_REQUESTS["forget"])

    def action_flag(self) -> None:
        """Flag the cards, or take the flag away if all have it."""
        self._toggle("flag")

    def _toggle(self, name: str) -> None:
        request = _REQUESTS[name]
        self._act_on_cards(request if self._would_change(request) else _REVERSED[name])

    def action_due(self) -> None:
        """Ask for a due day."""
        today, cards = self.collection.day(self.now()), self.targets()
        text = _("Due in how many days, or on which date? 0 is today ({date}).")
        about = f"{self._names(cards)} · {wording.cards(len(cards))}"
        self.ask(f"{about}: {text.format(date=iso_day(today))}", self._set_due)

    def _set_due(self, typed: str) -> None:
        today = self.collection.day(self.now())
        day = card_actions.due_day(typed, today)
        if day is None:
            self.say(_("Write a number of days or a date such as 2026-03-31."), bad=True)
            return
        self._act_on_cards(ActionRequest(action=CardAction.SET_DUE, due_day=day))

    def _act_on_cards(self, order: ActionRequest) -> None:
        """Run an action, after a prompt for many cards."""
        try:
            affected = card_actions.affected(self.collection, self.targets(), order, self.now())
        except MalgilError as error:
            self.say(str(error), bad=True)
            return
        if not affected.cards:
            self.say(_("There is no card here that this would change."))
        elif affected.must_ask:
            text = _("{deed}: this affects {cards}. Continue?")
            about = [wording.cards(len(affected.cards))]
            if affected.answers is not None:
                about.append(wording.answers(affected.answers))
            about.append(self._names(affected.cards))
            asked = text.format(deed=card_actions.name_of(order), cards=" · ".join(about))
            self.confirm(asked, lambda: self._do(affected.cards, order))
        else:
            self.attempt(lambda: self._do(affected.cards, order))

    def _do(self, cards: Sequence[str], order: ActionRequest) -> None:
        count = card_actions.apply(self.collection, cards, order, self.now())
        self.say(f"{card_actions.name_of(order)} · {self._names(cards)} · {wording.cards(count)}")
        self.read_again()

    def _names(self, cards: Sequence[str]) -> str:
        """Return the labels of some cards, or the first of many and how many more there are."""
        labels = card_actions.labels_of(self.collection, cards)
        more = len(labels) - _LABELS_NAMED
        return " · ".join([*labels[:_LABELS_NAMED], *([f"+{more}"] if more > 0 else [])])

    def action_note(self) -> None:
        """Ask for a note."""
        self._ask_note(_("My note about: {label}"), "note")

    def action_mnemonic(self) -> None:
        """Ask for a mnemonic."""
        self._ask_note(_("How I remember: {label}"), "mnemonic")

    def _ask_note(self, text: str, name: str) -> None:
        about = self.phrase()
        if about is None:
            return
        phrasebook, phrase = about
        collection = self.collection
        before = read_notes(collection.connection, phrasebook, phrase)
        label = collection.book(phrasebook).phrase(phrase).label

        def take(typed: str) -> None:
            changes = {name: typed}
            if card_actions.write_notes(collection, phrasebook, phrase, self.now(), **changes):
                self.say(_("Saved."))
            self.read_again()

        self.ask(text.format(label=label), take, getattr(before, name))


def note_lines(notes: PhraseNotes, width: int, *, indent: int = 2) -> list[Content]:
    """Return the learner's own note and mnemonic as lines."""
    parts = ((_("My note"), notes.note), (_("Mnemonic"), notes.mnemonic))
    return [
        line
        for name, text in parts
        if text
        for line in hanging(
            text, width, first=Content.assemble(" " * indent, (f"{name}: ", "$accent"))
        )
    ]
