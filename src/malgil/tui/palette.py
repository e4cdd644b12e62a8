"""The command palette: Textual's own, fed from the registry, in the user's language."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.command import CommandPalette, DiscoveryHit, Hit, Provider

from malgil.base.i18n import _
from malgil.tui.command import Command, Scope
from malgil.tui.shell.base import MalgilScreen
from malgil.tui.text import literal

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.command import Hits


class RegistryProvider(Provider):
    """Every command that works on the screen below the palette."""

    def _commands(self) -> list[Command]:
        if not isinstance(self.screen, MalgilScreen):
            return []
        return [command for command in self.screen.available() if command.listed]

    def _runner(self, command: Command) -> Callable[[], Awaitable[bool]]:
        target = self.app if command.scope is Scope.APP else self.screen
        return partial(self.app.run_action, command.id, target)

    async def discover(self) -> Hits:
        """Yield every command."""
        for command in self._commands():
            text = f"{command.name}  {' · '.join(command.written_keys)}"
            yield DiscoveryHit(literal(text), self._runner(command), help=_(command.help))

    async def search(self, query: str) -> Hits:
        """Yield the commands whose name is like the query; one that says so if there is none."""
        matcher = self.matcher(query)
        found = False
        for command in self._commands():
            label = command.name
            score = matcher.match(label)
            if score > 0:
                found = True
                yield Hit(
                    score, matcher.highlight(label), self._runner(command), help=_(command.help)
                )
        if not found:
            yield Hit(0.01, literal(_("There is no command of this name.")), _nothing)


def _nothing() -> None:
    """Do nothing: the line only tells that nothing was found."""


def make_palette() -> CommandPalette:
    """Return the palette."""
    return CommandPalette(
        [RegistryProvider], placeholder=_("Find a command…"), id="--command-palette"
    )
