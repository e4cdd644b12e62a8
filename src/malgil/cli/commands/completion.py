"""`malgil completion`: the script that makes a shell complete commands, options and values."""

from __future__ import annotations

import click

from malgil.base.errors import UsageError
from malgil.base.i18n import N_, _
from malgil.cli.command import command
from malgil.cli.completion import SHELLS, script
from malgil.cli.output import say_raw


def _shell(_ctx: click.Context, _param: click.Parameter, value: str) -> str:
    """Return the name of a shell; raises UsageError otherwise."""
    if value.lower() in SHELLS:
        return value.lower()
    message = _("There is no completion for {shell}. The shells: {shells}")
    raise UsageError(message.format(shell=value, shells=", ".join(SHELLS)))


@command(
    "completion", N_("Print the script that makes a shell complete commands and their values.")
)
@click.argument("shell", metavar="bash|zsh|fish", callback=_shell)
def completion(shell: str) -> None:
    """Print the script."""
    say_raw(script(shell))
