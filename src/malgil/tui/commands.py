"""Commands: what a key does, declared on the screen where it works.

Bindings, the line of keys at the bottom, the command palette and the help screen come from these
declarations. Each command has a key that is not a letter. Letters are a convenience. Their jamo
twins are added automatically.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from textual.binding import Binding
from textual.keys import key_to_character

from malgil.base.i18n import N_, _
from malgil.tui.navigation import SCREENS, load

UNDO_CHANGE = N_("Undo the last change.")
FIT = N_("Fit to my answers")
FIT_HELP = N_("Fit the scheduler to your answers if that improves its predictions.")
SIMULATE = N_("Look ahead")
SIMULATE_HELP = N_("Compare the time and the cards recalled for each desired retention.")
EVERYWHERE = N_("Everywhere")


class Command(Struct, frozen=True, kw_only=True):
    """Something that a key does.

    Attributes:
        id: Textual's name of the action, with its arguments. Unique in the section.
        keys: Keys in Textual's names. The first one is shown.
        label: A word or two for the bottom line and the palette (msgid).
        help: A sentence for the help screen and the palette (msgid).
        section: Heading in the help (msgid).
        shown: Whether the bottom line shows it.
        priority: Whether it precedes the focused widget's use of the key.
        listed: Whether palette and help list it.
        hint: The key in the bottom line (default: the first key).
    """

    id: str
    keys: str
    label: str
    help: str = ""
    section: str = ""
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
        """The keys as printed on a keyboard, without the jamo twins."""
        return tuple(written(key.strip()) for key in self.keys.split(","))

    @property
    def hint_key(self) -> str:
        """The key in the bottom line."""
        return self.hint or self.written_keys[0]

    @property
    def name(self) -> str:
        """The label in the user's language."""
        return _(self.label)

    @property
    def action(self) -> str:
        """The action with its namespace: the app or the screen."""
        return f"{'app' if self.section == EVERYWHERE else 'screen'}.{self.id}"

    def binding(self) -> Binding:
        """Return Textual's binding."""
        keys = ",".join(self.all_keys)
        action = self.action if self.section == EVERYWHERE else self.id
        return Binding(keys, action, self.label, show=self.shown, priority=self.priority)


def shown(action: str, keys: str, label: str, text: str, *, hint: str = "") -> Command:
    """Return a command that the bottom line shows."""
    return Command(id=action, keys=keys, label=label, help=text, hint=hint)


def quiet(action: str, keys: str, label: str, text: str, *, priority: bool = False) -> Command:
    """Return a command that only palette and help list: the screen itself shows its key."""
    return Command(id=action, keys=keys, label=label, help=text, shown=False, priority=priority)


def movement(action: str, keys: str, label: str, *, priority: bool = False) -> Command:
    """Return a bare movement, which palette and help do not list."""
    return Command(id=action, keys=keys, label=label, shown=False, listed=False, priority=priority)


def choose_marked() -> Command:
    """Return the command that chooses the marked line of a level."""
    text = N_("Choose the marked line. A digit chooses at once; 0 is the tenth.")
    return shown("choose_marked", "enter,space,right", N_("Choose"), text)


def leave(label: str, text: str, keys: str = "escape,f10,q") -> Command:
    """Return the command that leaves a screen."""
    return shown("leave", keys, label, text)


def undo(text: str, keys: str = "f7,ctrl+z,u") -> Command:
    """Return the command that undoes the last action of a screen."""
    return shown("undo", keys, N_("Undo"), text)


def redo(keys: str = "f8,ctrl+y,r") -> Command:
    """Return the command that redoes what was undone."""
    return shown("redo", keys, N_("Redo"), N_("Redo the last undone action."))


def card(keys: str = "tab,m") -> Command:
    """Return the command that opens the page of a card, with its actions."""
    text = N_("Suspend, bury, flag, note, edit, reset or reschedule the card, or see its history.")
    return shown("card", keys, N_("Card"), text)


def more(keys: str) -> Command:
    """Return the command that studies beyond today's limits."""
    text = N_("Study the backlog, more new cards, today's misses or one branch.")
    return quiet("more", keys, N_("Study more"), text)


def differs() -> Command:
    """Return the command that notes how today's screen differs from a label."""
    text = N_("Note that the label was renamed, or is gone. Progress stays.")
    return shown("differs", "f9,x", N_("Changed on screen"), text)


def silent(*commands: Command) -> tuple[Command, ...]:
    """Return commands that the bottom line leaves out."""
    return tuple(replace(command, shown=False) for command in commands)


def moves(up: str = "up,k", down: str = "down,j") -> tuple[Command, ...]:
    """Return the movements up and down a list."""
    return (movement("move(-1)", up, N_("Up")), movement("move(1)", down, N_("Down")))


LEAPS = (
    movement("leap(-1)", "pageup,shift+up", N_("Page up")),
    movement("leap(1)", "pagedown,shift+down", N_("Page down")),
    movement("leap(-9999)", "home,ctrl+home", N_("First line")),
    movement("leap(9999)", "end,ctrl+end", N_("Last line")),
)


def digits(action: str, last: int) -> tuple[Command, ...]:
    """Return the digits that choose one of the first lines. 0 is the tenth."""
    return tuple(
        movement(f"{action}({number})", str(number % 10), N_("Choose"))
        for number in range(1, last + 1)
    )


def section(title: str, *commands: Command) -> tuple[Command, ...]:
    """Return the commands of one screen, under their heading in the help."""
    return tuple(replace(command, section=title) for command in commands)


_QUIT_HELP = N_("Leave the program from anywhere. Nothing is lost.")

APP_COMMANDS = section(
    EVERYWHERE,
    shown(
        "help",
        "f1,question_mark",
        N_("Help"),
        N_("All keys, and how the cards work."),
        hint="F1 · ?",
    ),
    quiet(
        "command_palette",
        "f6,ctrl+p",
        N_("Find a command"),
        N_("Look for a command or a place, by its name or other words."),
    ),
    quiet(
        "find",
        "f12,ctrl+f",
        N_("Search"),
        N_("Look a phrase up, from anywhere; Esc comes back."),
        priority=True,
    ),
    quiet("undo", "f7,ctrl+z", N_("Undo"), UNDO_CHANGE),
    quiet("redo", "f8,ctrl+y", N_("Redo"), N_("Redo the last undone action.")),
    quiet("quit", "ctrl+q", N_("Quit"), _QUIT_HELP, priority=True),
    movement("interrupt", "ctrl+c", N_("Quit"), priority=True),
    movement("page(1)", "pagedown,shift+down", N_("Page down")),
    movement("page(-1)", "pageup,shift+up", N_("Page up")),
)


def registry() -> tuple[Command, ...]:
    """Return every command, in the order of the help."""
    screens = [load(name) for name in SCREENS]
    every = (command for screen in screens for command in (*screen.KEYS, *screen.SHARED_KEYS))
    return (*dict.fromkeys(every), *APP_COMMANDS)


_NAMES = {
    "enter": "Enter",
    "space": "Space",
    "escape": "Esc",
    "slash": "/",
    "minus": "-",
    "plus": "+",
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
    "delete": "Delete",
    "tab": "Tab",
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
    return key_to_character(key) or key


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
