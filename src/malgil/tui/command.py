"""What a command is: an action with its keys and words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from textual.binding import Binding

from malgil.base.i18n import N_, _
from malgil.base.value import Value


class Scope(StrEnum):
    """Where a command lives, in the order of the help screen."""

    HOME = "home"
    REVIEW = "review"
    PATH = "path"
    ONBOARDING = "walk"
    END = "end"
    QUIZ_SETUP = "quiz-setup"
    QUIZ = "quiz"
    QUIZ_END = "quiz-end"
    QUIZ_PAIRS = "quiz-pairs"
    NOW = "now"
    FIND = "find"
    ITEM = "item"
    STATS = "stats"
    FIT = "fit"
    SIMULATE = "simulate"
    ASK = "ask"
    BROWSE = "browse"
    CARD = "card"
    EDIT = "edit"
    LEECHES = "leeches"
    PHRASEBOOKS = "phrasebooks"
    SETTINGS = "settings"
    HELP = "help"
    APP = "app"


SCOPE_TITLES = {
    Scope.HOME: N_("Home"),
    Scope.REVIEW: N_("Today's session"),
    Scope.PATH: N_("Choosing the path"),
    Scope.ONBOARDING: N_("Finding paths without grades"),
    Scope.END: N_("After the session"),
    Scope.QUIZ_SETUP: N_("Setting up a quiz"),
    Scope.QUIZ: N_("In a quiz"),
    Scope.QUIZ_END: N_("After a quiz"),
    Scope.QUIZ_PAIRS: N_("Confused pairs"),
    Scope.NOW: N_("Contact support now"),
    Scope.FIND: N_("Search"),
    Scope.ITEM: N_("About a phrase"),
    Scope.STATS: N_("Statistics"),
    Scope.FIT: N_("Fit to my answers"),
    Scope.SIMULATE: N_("Look ahead"),
    Scope.ASK: N_("In a prompt"),
    Scope.BROWSE: N_("Browse"),
    Scope.CARD: N_("About a card"),
    Scope.EDIT: N_("Edit"),
    Scope.LEECHES: N_("Leeches"),
    Scope.PHRASEBOOKS: N_("Phrasebooks"),
    Scope.SETTINGS: N_("Settings"),
    Scope.HELP: N_("Help"),
    Scope.APP: N_("Everywhere"),
}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Command(Value):
    """Something that a key does.

    Attributes:
        id: Textual's name of the action, with its arguments; unique in the scope.
        keys: Keys in Textual's names, the one to show first.
        label: A word or two for the bottom line and the palette (msgid).
        help: A sentence for the help screen and the palette (msgid).
        scope: Where it works.
        shown: Whether it stands in the bottom line.
        priority: Whether it goes before what the focused widget does with the key.
        listed: Whether palette and help name it; bare movements are not commands to look for.
        hint: The key as the bottom line writes it; empty to use the first key.
    """

    id: str
    keys: str
    label: str
    help: str
    scope: Scope
    shown: bool = True
    priority: bool = False
    listed: bool = True
    hint: str = ""

    @property
    def all_keys(self) -> tuple[str, ...]:
        """Every key, jamo twins included."""
        return tuple(with_twins(self.keys).split(","))

    @property
    def written_keys(self) -> tuple[str, ...]:
        """The keys as a reader knows them, without the jamo twins."""
        return tuple(written(key.strip()) for key in self.keys.split(","))

    @property
    def hint_key(self) -> str:
        """The key as the bottom line writes it."""
        return self.hint or self.written_keys[0]

    @property
    def name(self) -> str:
        """The label in the user's language."""
        return _(self.label)

    def binding(self) -> Binding:
        """Return Textual's binding; its description is translated where it is shown."""
        return Binding(
            ",".join(self.all_keys),
            self.id,
            self.label,
            show=self.shown,
            priority=self.priority,
        )


def shown(scope: Scope, action: str, keys: str, label: str, text: str) -> Command:
    """Return a command that stands in the bottom line."""
    return Command(id=action, keys=keys, label=label, help=text, scope=scope)


def quiet(scope: Scope, action: str, keys: str, label: str, text: str) -> Command:
    """Return a command that only palette and help name: the screen itself shows its key."""
    return Command(id=action, keys=keys, label=label, help=text, scope=scope, shown=False)


def movement(scope: Scope, action: str, keys: str, label: str) -> Command:
    """Return a bare movement, which nobody looks for by name."""
    return Command(
        id=action, keys=keys, label=label, help="", scope=scope, shown=False, listed=False
    )


def leave(scope: Scope, label: str, text: str, keys: str = "escape,f10,q") -> Command:
    """Return the command that leaves a screen."""
    return shown(scope, "leave", keys, label, text)


def moves(scope: Scope, up: str = "up,k", down: str = "down,j") -> tuple[Command, ...]:
    """Return the movements up and down a list."""
    return (
        movement(scope, "move(-1)", up, N_("Up")),
        movement(scope, "move(1)", down, N_("Down")),
    )


def choices(scope: Scope) -> tuple[Command, ...]:
    """Return the digits that choose one of ten lines; 0 is the tenth."""
    tenth = 10
    return tuple(
        movement(scope, f"choose({number})", str(number % tenth), N_("Choose"))
        for number in range(1, tenth + 1)
    )


_NAMES = {
    "enter": "Enter",
    "space": "Space",
    "escape": "Esc",
    "question_mark": "?",
    "minus": "-",
    "comma": ",",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "home": "Home",
    "end": "End",
    "backspace": "Backspace",
    "insert": "Insert",
    "tab": "Tab",
    "asterisk": "*",
    "greater_than_sign": ">",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "shift+tab": "Shift+Tab",
    "shift+up": "Shift+↑",
    "shift+down": "Shift+↓",
}


def written(key: str) -> str:
    """Return a key's name as it is printed on a keyboard."""
    if key in _NAMES:
        return _NAMES[key]
    if key.startswith("ctrl+"):
        return f"Ctrl+{key[5:].upper()}"
    if key[:1] == "f" and key[1:].isdigit():
        return key.upper()
    return key


_TWINS = dict(
    zip(
        "qwertyuiopasdfghjklzxcvbnm",
        "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ",
        strict=True,
    )
)


def with_twins(keys: str) -> str:
    """Return a comma-separated list of keys with the jamo on the same key after each letter."""
    listed = [key.strip() for key in keys.split(",")]
    return ",".join(f"{key},{_TWINS[key]}" if key in _TWINS else key for key in listed)


def is_jamo(character: str | None) -> bool:
    """Return whether a key's character is a single Hangul letter."""
    return character is not None and len(character) == 1 and "ㄱ" <= character <= "ㅣ"
