"""Help and the command palette: how the cards work, and every key, from the registry."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from textual.command import CommandPalette, DiscoveryHit, Hit, Provider
from textual.content import Content

from malgil.base.i18n import N_, _
from malgil.quiz.modes.base import load_mode
from malgil.store.quizzes import QUIZ_MODES
from malgil.tui.commands import EVERYWHERE, Command, leave, registry, section
from malgil.tui.shell.base import SMALL_WINDOW, KeyScreen, MalgilScreen
from malgil.tui.text import literal
from malgil.tui.widgets.lines import columns, hanging

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.command import Hits

_KEY_CELLS = 20
_LABEL_CELLS = 24
_SIDE_BY_SIDE = 76

_HOW = (
    N_("Meaning: read the English label, recall what it means, press Enter, then rate yourself."),
    N_("Label: read the meaning and type the English label. Enter alone shows it."),
    N_("Path: read the problem and choose the path through the real menu."),
    N_("A new path is shown before it is asked. Steps that you surely know stand there already."),
    N_("Every answer is saved before you see the verdict. You can stop at any moment."),
    N_("With a Korean input method on, digits, Enter, Esc and the F keys always work."),
)


class HelpScreen(MalgilScreen):
    """A page to read."""

    KEYS = section(N_("Help"), leave(N_("Back"), N_("Close the help."), "escape,enter,f10,q"))
    OVER = True
    LEAST = SMALL_WINDOW

    def on_mount(self) -> None:
        """Let the arrows scroll."""
        self.body.can_focus = True
        self.body.focus()

    def body_lines(self, width: int) -> list[Content]:
        """Return how the cards work and then the keys, screen by screen."""
        lines = [Content(_("How the cards work")).stylize("bold $primary")]
        for text in _HOW:
            lines.extend(hanging(_(text), width, first="  "))
        lines.extend([Content(""), Content(_("The quizzes")).stylize("bold $primary")])
        for name in QUIZ_MODES:
            mode = load_mode(name)
            head = Content(f"  {_(mode.title)}: ").stylize("bold")
            lines.extend(hanging(_(mode.about), width, first=head, indent=4))
        listed = (command for command in registry() if command.listed)
        for title, commands in groupby(listed, key=lambda command: command.section):
            lines.extend([Content(""), Content(_(title)).stylize("bold $primary")])
            for command in commands:
                lines.extend(_command_lines(command, width))
        return lines


def _command_lines(command: Command, width: int) -> list[Content]:
    keys = Content("  ").join(
        Content(key).stylize("bold") for key in dict.fromkeys(command.written_keys)
    )
    label = Content(_(command.label))
    text = Content(_(command.help)).stylize("$muted")
    if width >= _SIDE_BY_SIDE and keys.cell_length < _KEY_CELLS:
        head = columns([("", 2), (keys, _KEY_CELLS), (label, _LABEL_CELLS)])
        return hanging(text, width, first=head)
    head = columns([("", 2), (keys, max(_KEY_CELLS, keys.cell_length + 2))])
    return [
        *hanging(label, width, first=head),
        *hanging(text, width, first=" " * (_KEY_CELLS + 2)),
    ]


class RegistryProvider(Provider):
    """Every command that works on the screen below the palette."""

    def _commands(self) -> list[Command]:
        if not isinstance(self.screen, KeyScreen):
            return []
        return [command for command in self.screen.available() if command.listed]

    def _runner(self, command: Command) -> Callable[[], Awaitable[bool]]:
        target = self.app if command.section == EVERYWHERE else self.screen
        return partial(self.app.run_action, command.id, target)

    async def discover(self) -> Hits:
        """Yield every command."""
        for command in self._commands():
            text = f"{command.name}  {' · '.join(command.written_keys)}"
            yield DiscoveryHit(literal(text), self._runner(command), help=_(command.help))

    async def search(self, query: str) -> Hits:
        """Yield the commands whose name matches, or a line that there is none."""
        matcher = self.matcher(query)
        has_hit = False
        for command in self._commands():
            label = command.name
            score = matcher.match(label)
            if score > 0:
                has_hit = True
                yield Hit(
                    score, matcher.highlight(label), self._runner(command), help=_(command.help)
                )
        if not has_hit:
            yield Hit(0.01, literal(_("Unknown command.")), _nothing)


def _nothing() -> None:
    """Do nothing."""


def make_palette() -> CommandPalette:
    """Return the palette."""
    return CommandPalette(
        [RegistryProvider], placeholder=_("Find a command…"), id="--command-palette"
    )
