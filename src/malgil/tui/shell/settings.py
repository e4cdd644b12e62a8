"""The settings, one a line, made from what the core says that each may be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from textual.content import Content
from textual.geometry import Region

from malgil import wording
from malgil.base.i18n import N_, _, n_
from malgil.base.settings import SPECS, NewOrder, SettingError, SettingKind, Spec
from malgil.phrasebook.cards import CARD_KINDS
from malgil.stats.optimise import read_start, run_trials
from malgil.store.phrasebooks import title_of
from malgil.tui.commands import (
    FIT,
    FIT_HELP,
    SIMULATE,
    SIMULATE_HELP,
    UNDO_CHANGE,
    leave,
    moves,
    quiet,
    redo,
    section,
    shown,
    undo,
)
from malgil.tui.shell.background import BackgroundWorker
from malgil.tui.shell.base import MalgilScreen, SettingsChanged
from malgil.tui.text import literal
from malgil.tui.themes import THEME_NAMES
from malgil.tui.widgets.answer_input import AnswerInput
from malgil.tui.widgets.lines import Lines, clickable, columns, focus, hanging

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult

    from malgil.base.settings import Settings
    from malgil.collection import Collection
    from malgil.scheduling.simulate import Expected, Start
    from malgil.store.phrasebooks import PhrasebookRow
    from malgil.tui.shell.base import AppContext

FILES = N_("Backups and files")
_NAME_CELLS = 22


_CHANGES = (
    *moves(),
    shown("change(1)", "right,l", N_("Change"), N_("Switch to the next value."), hint="← →"),
    quiet("change(-1)", "left,h", N_("Change back"), N_("Switch to the previous value.")),
    shown(
        "edit",
        "enter,space",
        N_("Type a value"),
        N_("Type a number, or switch to the next value."),
    ),
)


class SettingsScreen(MalgilScreen):
    """The settings. A change is saved at once, as an event that can be undone."""

    KEYS = section(
        N_("Settings"),
        *_CHANGES,
        shown("go('simulate')", "f5,s", SIMULATE, SIMULATE_HELP),
        shown("go('optimise')", "f2,o", FIT, FIT_HELP),
        shown("go('files')", "f3,b", FILES, N_("Back up, restore, export and import.")),
        undo(UNDO_CHANGE),
        redo(),
        leave(N_("Home"), N_("Back to home. Changes are saved already.")),
    )
    LIMITED = N_("All phrasebooks share it.")

    def __init__(self, app_context: AppContext, name: str = "language") -> None:
        """Start at a setting (default: the first)."""
        super().__init__(app_context)
        self.names = tuple(SPECS)
        self.marked = self.names.index(name)
        self.editing = False
        self._simulated: Settings | None = None
        self._cost: Expected | None = None

    def compose_below(self) -> ComposeResult:
        """Compose the field for numbers, and the text about the marked line."""
        self.editing = False
        field = AnswerInput(lambda: allowed_text(self.name_marked))
        field.display = False
        yield field
        yield Lines(self._about, id="about")

    def on_mount(self) -> None:
        """Keep the text close to the settings where there is room."""
        self.body.styles.max_height = 1 + _HEAD + len(self.names)

    @property
    def name_marked(self) -> str:
        """The setting that is marked."""
        return self.names[self.marked]

    @property
    def heading(self) -> str:
        """The title."""
        return _("Settings")

    @property
    def values(self) -> Settings:
        """The settings in force."""
        return self.app_context.settings

    def follows(self, name: str) -> bool:
        """Return whether a setting is not this phrasebook's own."""
        del name
        return False

    def can(self, action: str) -> bool:
        """While a value is typed, only Enter and Esc do anything."""
        if self.editing:
            return action in ("edit", "leave")
        return True

    def labels(self) -> dict[str, str]:
        """Name what Enter and Esc do: with a number that is typed, and with a few values."""
        if self.editing:
            return {"edit": N_("Save"), "leave": N_("Leave it")}
        few = {} if is_typed(SPECS[self.name_marked]) else {"edit": N_("Next value")}
        return super().labels() | few

    def action_go(self, name: str) -> None:
        """Open another page, from which leaving returns here."""
        super().action_go(name)
        if name == "files":
            self.malgil.came_from = partial(self.malgil.go_to, "settings")

    def may_step_back(self) -> bool:
        """Return whether no value is being typed."""
        return not self.editing

    def action_move(self, by: int) -> None:
        """Mark another line."""
        self.marked = (self.marked + by) % len(self.names)
        self.redraw()
        line = self.marked + _HEAD if self.marked else 0
        self.call_after_refresh(self.body.scroll_to_region, Region(0, line, 1, 1), animate=False)

    def action_mark(self, at: int) -> None:
        """Mark a line by its place. A click on the marked one changes it."""
        if self.marked == at:
            self.action_change(1)
            return
        self.marked = at
        self.redraw()

    def action_change(self, by: int) -> None:
        """Take the next value or the one before."""
        name = self.name_marked
        value = stepped(name, self.values, by)
        if value != getattr(self.values, name):
            self._set(name, value)

    def action_edit(self) -> None:
        """Type a number, or switch to the next of a few values."""
        if self.editing:
            self._take(self.query_one(AnswerInput).value)
        elif is_typed(SPECS[self.name_marked]):
            field = self.query_one(AnswerInput)
            self.editing = True
            field.speak_again()
            field.value = ""
            field.display = True
            field.focus()
            self.refresh_hints()
        else:
            self.action_change(1)

    def _take(self, text: str) -> None:
        name = self.name_marked
        if text.strip():
            try:
                value = parsed(name, text)
                SPECS[name].check(value)
            except (SettingError, ValueError):
                allowed = allowed_text(name)
                self.say(_("Invalid value. Allowed: {allowed}").format(allowed=allowed), bad=True)
                return
            self._set(name, value)
        self._stop_editing()

    def _stop_editing(self) -> None:
        self.editing = False
        self.query_one(AnswerInput).display = False
        self.set_focus(None)
        self.redraw()

    def _set(self, name: str, value: object) -> None:
        with self.reporting():
            self.collection.set_setting(name, value, self.now())
            self.app.post_message(SettingsChanged())
            self.redraw()

    def returned(self) -> None:
        """Show the settings that the page over this one has changed."""
        self.redraw()

    async def action_leave(self) -> None:
        """Stop typing, or go home."""
        if self.editing:
            self._stop_editing()
        else:
            await super().action_leave()

    def body_lines(self, width: int) -> list[Content]:
        """Return the title and a line for each setting."""
        lines = [literal(self.heading).stylize("bold $primary"), Content("")]
        room = max(8, width - _NAME_CELLS - 3)
        for at, name in enumerate(self.names):
            marked = at == self.marked
            value = literal(value_text(name, self.values))
            if self.follows(name):
                value = Content.assemble(value, (f" · {_('follows')}", "$muted"))
            shown = Content.assemble("◂ ", value, " ▸") if marked else Content.assemble("  ", value)
            style = "bold $primary" if marked else ""
            indent = "  " if name.startswith(_OF_KIND) else ""
            title = Content(indent + _(wording.SETTINGS[name])).stylize(style)
            mark = Content(" ▸ " if marked else "   ").stylize("bold $primary")
            line = columns([(mark, 3), (title, _NAME_CELLS), (shown.stylize(style), room)])
            lines.append(clickable(focus(line) if marked else line, f"screen.mark({at})"))
        return lines

    def _about(self, width: int) -> list[Content]:
        """Return the sentences about the marked setting."""
        texts = sentences(self.name_marked, self.values)
        if self.name_marked in _LIMITS:
            texts.append(_(self.LIMITED))
        if self.name_marked in _RETENTIONS:
            texts.append(cost_text(self._cost))
        return [
            line for text in texts for line in hanging(text, width - 2, first="   ", style="$muted")
        ]

    def redraw(self) -> None:
        """Draw the screen. Where a retention is marked, simulate what it costs."""
        super().redraw()
        settings = self.app_context.settings
        if self.name_marked in _RETENTIONS and self._simulated != settings:
            self._simulated, self._cost = settings, None
            self.run_worker(self._simulate(), exclusive=True, group="simulate")

    async def _simulate(self) -> None:
        now, desired = self.now(), self.app_context.settings.desired_retention

        def work(collection: Collection) -> Expected:
            start = self.part_of(read_start(collection, now))
            (trial,) = run_trials(start, retentions=(desired,))
            return next(one for one in trial.expected if one.days == _COST_DAYS)

        with self.reporting():
            self._cost = await BackgroundWorker["Expected"](self.app_context).run(work)
        super().redraw()

    def part_of(self, start: Start) -> Start:
        """Return what is to be simulated."""
        return start


class BookSettingsScreen(SettingsScreen):
    """The settings that a phrasebook may have, over the list of phrasebooks."""

    KEYS = section(
        N_("Settings of a phrasebook"),
        *_CHANGES,
        shown(
            "follow",
            "delete,backspace",
            N_("Follow the common one"),
            N_("Let the marked setting follow the common settings again."),
        ),
        undo(UNDO_CHANGE),
        redo(),
        leave(N_("Back"), N_("Back to the phrasebooks. Changes are saved already.")),
    )
    OVER = True
    LIMITED = N_("The common limit holds too.")

    def __init__(self, app_context: AppContext, book: PhrasebookRow) -> None:
        """Start at the first setting of a phrasebook."""
        super().__init__(app_context)
        self.book = book.id
        self.names = tuple(name for name, spec in SPECS.items() if spec.of_book)
        self._row = book

    @property
    def heading(self) -> str:
        """The title."""
        return _("Settings of the phrasebook: {title}").format(title=title_of(self._row))

    @property
    def values(self) -> Settings:
        """The settings in force for the phrasebook."""
        return self.app_context.settings.for_book(self.book)

    def follows(self, name: str) -> bool:
        """Return whether a setting is not this phrasebook's own."""
        return name not in self.app_context.settings.of_book.get(self.book, ())

    def can(self, action: str) -> bool:
        """Only its own setting can follow the collection again."""
        if action == "follow":
            return not self.editing and not self.follows(self.name_marked)
        return super().can(action)

    def action_follow(self) -> None:
        """Let the marked setting follow the collection again."""
        self._set(self.name_marked, None)

    def _set(self, name: str, value: object) -> None:
        super()._set(f"{name}/{self.book}", value)

    def part_of(self, start: Start) -> Start:
        """Return the part of the phrasebook."""
        cards = tuple(card for card in start.cards if card.book == self.book)
        return replace(start, cards=cards, settings=start.settings.for_book(self.book))


SENTENCES = {
    "language": N_("The language of menus, buttons and messages. Automatic follows the system."),
    "rollover_hour": N_(
        "The previous day lasts until this hour, so studying at night stays one day."
    ),
    "desired_retention": N_(
        "The chance that you still remember a card when it is due. Higher means "
        "fewer lapses but more reviews."
    ),
    "retention_meaning": N_("The retention of meaning cards. 0 follows the one above."),
    "retention_label": N_("The retention of label cards. 0 follows the one above."),
    "retention_path": N_(
        "The retention of path cards. One missed step loses the path, so 0 halves the misses "
        "that the one above allows."
    ),
    "max_interval": N_("No card waits longer than this for its next review."),
    "type_meaning": N_("Whether meanings are asked. Off, these cards keep their history."),
    "type_label": N_("Whether labels are asked for. Off, these cards keep their history."),
    "type_path": N_("Whether paths are asked. Off, these cards keep their history."),
    "new_order": N_(
        "What new cards begin with. You can change it at any time. The list of phrasebooks has "
        "settings for each."
    ),
    "new_per_day": N_("The most new cards per day. 0 pauses them."),
    "new_minutes": N_(
        "New cards are added until the day takes this many minutes. 0 sets no limit in minutes."
    ),
    "reviews_per_day": N_("The most cards reviewed per day. New cards do not count."),
    "buttons": N_("Two ratings are enough: Again and Good. Hard and Easy are for fine tuning."),
    "theme": N_("The colours. Colour is never the only cue."),
    "ascii": N_("Draw lines and marks in plain ASCII. Automatic follows the terminal."),
    "reduced_motion": N_("Turn off movement and fading."),
    "auto_sync": N_(
        "Sync with the last target at start and after a session, in the background. Sync once "
        "yourself first: F3, 4."
    ),
}

ORDERS = {NewOrder.WAYS: N_("Paths first"), NewOrder.MEANINGS: N_("Meanings first")}
ORDER_COSTS = {
    NewOrder.WAYS: N_(
        "Paths are learnt three times as fast, but meanings and typing come two to four weeks "
        "later (in simulations)."
    ),
    NewOrder.MEANINGS: N_(
        "Meanings and typing start at once, but paths take three times as long (in simulations)."
    ),
}

_CHOICES: dict[tuple[str, object], str] = {
    **{("new_order", order.value): name for order, name in ORDERS.items()},
    ("language", ""): N_("Automatic"),
    ("max_interval", 36_500): N_("No limit"),
    ("new_minutes", 0): N_("No limit"),
    ("buttons", 4): N_("4: Again, Hard, Good, Easy"),
    ("buttons", 2): N_("2: Again, Good"),
    ("ascii", "auto"): N_("Automatic"),
    ("ascii", "on"): N_("On"),
    ("ascii", "off"): N_("Off"),
    **{
        (name, value): N_("On") if value else N_("Off")
        for name, spec in SPECS.items()
        if spec.kind is SettingKind.BOOLEAN
        for value in (True, False)
    },
}

_LANGUAGES = {"ko": "한국어", "en": "English"}
_IN_WORDS: dict[str, Callable[[Any], str]] = {
    "language": _LANGUAGES.__getitem__,
    "rollover_hour": "{:02}:00".format,
    "max_interval": lambda days: n_("{n} day", "{n} days", days).format(n=days),
    "new_per_day": wording.cards,
    "new_minutes": lambda minutes: wording.minutes(60 * minutes),
    "reviews_per_day": wording.cards,
}
_OF_KIND = "retention_"
_STEPS = {"desired_retention": 0.01, "reviews_per_day": 10}
_RETENTIONS = ("desired_retention", *(_OF_KIND + kind for kind in CARD_KINDS))
_LIMITS = ("new_per_day", "new_minutes")
_INTERVALS = (30, 90, 180, 365, 730, 1825, 3650, 36_500)
_COST_DAYS = 90
_HEAD = 2


def value_text(name: str, settings: Settings) -> str:
    """Return a setting's value in words."""
    value = getattr(settings, name)
    if (name, value) in _CHOICES:
        return _(_CHOICES[name, value])
    if name in _IN_WORDS:
        return _IN_WORDS[name](value)
    if name == "theme":
        return _(THEME_NAMES[value]) if value in THEME_NAMES else str(value)
    effective = wording.percent(value or settings.retention(name.removeprefix(_OF_KIND)))
    return effective if value else _("Automatic: {value}").format(value=effective)


def sentences(name: str, settings: Settings) -> list[str]:
    """Return the sentences about a setting."""
    texts = [_(SENTENCES[name])]
    if name == "new_order":
        texts.append(_(ORDER_COSTS[NewOrder(settings.new_order)]))
    return texts


def cost_text(cost: Expected | None) -> str:
    """Return the expected minutes per day of each card kind. None: still simulating."""
    if cost is None:
        return _("Expected minutes per day: simulating …")
    kinds = ", ".join(
        f"{_(kind.caption)} {minutes:.1f}" for kind, minutes in cost.minutes_by_type.items()
    )
    return _("Expected over the next {days} days: {minutes} min per day ({kinds})").format(
        days=cost.days, minutes=f"{cost.minutes:.1f}", kinds=kinds
    )


def is_typed(spec: Spec) -> bool:
    """Return whether a value is better typed than stepped to."""
    return spec.kind in (SettingKind.INTEGER, SettingKind.NUMBER)


def stepped(name: str, settings: Settings, by: int) -> object:
    """Return the value after (`by` 1) or before (-1) the present one.

    Choices go round. Numbers stop at their ends.
    """
    spec = SPECS[name]
    value = getattr(settings, name)
    if name.startswith(_OF_KIND):
        return _retention_after(settings.retention(name.removeprefix(_OF_KIND)), by, spec)
    if spec.kind is SettingKind.BOOLEAN:
        return not value
    if name == "max_interval":
        further = [days for days in _INTERVALS if (days - value) * by > 0] or _INTERVALS
        return further[0 if by > 0 else -1]
    if spec.kind in (SettingKind.CHOICE, SettingKind.NAME):
        values = list(spec.choices) or list(THEME_NAMES)
        at = values.index(value) if value in values else 0
        return values[(at + by) % len(values)]
    low, high = spec.minimum or 0, spec.maximum or 0
    moved = min(high, max(low, value + by * _STEPS.get(name, 1)))
    return round(moved, 2) if spec.kind is SettingKind.NUMBER else int(moved)


def _retention_after(effective: float, by: int, spec: Spec) -> float:
    """Return the value after or before a retention. Below the least it is automatic (0)."""
    low, high = spec.minimum or 0, spec.maximum or 0
    moved = round(min(high, effective + by * _STEPS["desired_retention"]), 2)
    return moved if moved >= low else 0.0


def parsed(name: str, text: str) -> object:
    """Return the typed value. A retention may be typed as 92, 92% or 0.92.

    Raises:
        ValueError: It is no number.
    """
    cleaned = text.strip().removesuffix("%").strip()
    if SPECS[name].kind is SettingKind.INTEGER:
        return int(cleaned)
    number = float(cleaned)
    return round(number / 100 if number > 1 else number, 4)


def allowed_text(name: str) -> str:
    """Return the allowed values."""
    if name.startswith(_OF_KIND):
        return "0 · 70–97%"
    return "70–97%" if name == "desired_retention" else SPECS[name].allowed
