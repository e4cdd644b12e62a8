"""`malgil completion`: the script that makes a shell complete commands, options and values."""

from __future__ import annotations

import click

from malgil.base.i18n import N_
from malgil.cli.command import command, one_of
from malgil.cli.completion import SHELLS, script
from malgil.cli.output import say_raw


@command(
    "completion", N_("Print the script that makes a shell complete commands and their values.")
)
@click.argument(
    "shell",
    metavar="bash|zsh|fish",
    callback=one_of(SHELLS, N_("There is no completion for {value}. The shells: {names}")),
)
def completion(shell: str) -> None:
    """Print the script."""
    say_raw(script(shell))
