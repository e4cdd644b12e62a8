"""Shell completion: the scripts that a shell loads, and what they ask the program.

The commands are click's. Names of commands come from the table, so that none is imported for them.
"""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING, Any, ClassVar

import click
from click.shell_completion import BashComplete, CompletionItem, FishComplete, ZshComplete

from malgil.base.i18n import _
from malgil.cli.app import COMMANDS
from malgil.cli.command import PROGRAM, LazyGroup
from malgil.cli.context import GlobalOptions, chosen_path
from malgil.cli.output import say_raw
from malgil.phrasebook.model import PATH_SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from click.shell_completion import ShellComplete

VARIABLE = "_MALGIL_COMPLETE"
"""Set by the scripts to `SHELL_complete`."""

_PHRASEBOOKS = "SELECT id FROM phrasebook WHERE archived = 0 ORDER BY position"
_BRANCHES = (
    "SELECT item.position, item.last, phrase.label FROM item "
    "JOIN phrase ON phrase.key = item.phrase "
    "JOIN phrasebook ON phrasebook.id = item.phrasebook "
    "WHERE item.last > item.position AND phrasebook.archived = 0 AND phrasebook.id = ? "
    "ORDER BY item.position"
)


class _Bash(BashComplete):
    # click's own script breaks labels at spaces and backslashes. Bash quotes "filenames".
    source_template: ClassVar[str] = """\
%(complete_func)s() {
    local type value
    COMPREPLY=()
    while IFS=',' read -r type value; do
        if [[ $type == 'plain' ]]; then
            COMPREPLY+=("$value")
        fi
    done < <(IFS=$'\\n'; COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD=$COMP_CWORD \\
        %(complete_var)s=bash_complete "$1" 2>/dev/null)
}
complete -o nosort -o default -o filenames -F %(complete_func)s %(prog_name)s
"""

    def source(self) -> str:
        """Return the script, without asking a bash for its version."""
        return self.source_template % self.source_vars()

    def get_completion_args(self) -> tuple[list[str], str]:
        """Return the words before the incomplete one. Bash makes one of the `=` of an option."""
        args, incomplete = super().get_completion_args()
        return [word for word in args if word != "="], incomplete


class _Fish(FishComplete):
    # A label may contain a comma.
    source_template: ClassVar[str] = FishComplete.source_template.replace(
        'string split "," ', 'string split -m 1 "," '
    )


SHELLS: dict[str, type[ShellComplete]] = {"bash": _Bash, "zsh": ZshComplete, "fish": _Fish}


def script(shell: str) -> str:
    """Return the script that makes a shell complete the program's commands."""
    return SHELLS[shell](_program(), {}, PROGRAM, VARIABLE).source()


def complete() -> int:
    """Print the completions that a shell asks for. Return the exit code.

    Whatever fails gives no completions: a message would stand in the line that is being typed.
    """
    try:
        shell = os.environ[VARIABLE].partition("_")[0]
        found = SHELLS[shell](_program(), {}, PROGRAM, VARIABLE).complete()
        say_raw(found + "\n" * bool(found))
    except Exception:  # noqa: BLE001 - see above
        return 1
    return 0


class _Program(LazyGroup):
    """The program with commands whose parameters know their values."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command with texts in the user's language."""
        command = super().get_command(ctx, cmd_name)
        return None if command is None else _prepared(command)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem[Any]]:
        """Return the commands from the table, and the options."""
        options = click.Command.shell_complete(self, ctx, incomplete)
        commands = ((name, help_text) for name, (_place, help_text) in self.table.items())
        return [
            CompletionItem(name, help=_(help_text))
            for name, help_text in commands
            if name.startswith(incomplete)
        ] + options


def _program() -> click.Command:
    return _prepared(_Program(PROGRAM, table=COMMANDS))


def _prepared(command: click.Command) -> click.Command:
    for param in command.params:
        param.type = _Text()
        if isinstance(param, click.Option) and param.help:
            param.help = _(param.help)
    return command


class _Text(click.types.StringParamType):
    """A text, completed according to its parameter."""

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem[Any]]:
        """Return the values that begin with what was typed, in any case."""
        metavar = param.metavar or ""
        if metavar == "FILE" or "--collection" in param.opts:
            return [CompletionItem(incomplete, type="file")]
        values: Iterable[str] = ()
        if "--branch" in param.opts:
            values = _branches(ctx)
        elif metavar == "ID":
            values = (book for (book,) in _rows(ctx, _PHRASEBOOKS))
        elif "|" in metavar:
            values = metavar.split("|")
        typed = incomplete.casefold()
        return [CompletionItem(value) for value in values if value.casefold().startswith(typed)]


def _branches(ctx: click.Context) -> Iterator[str]:
    """Yield the branches of the menus: the label, or the path where a label has several."""
    chosen = ctx.params.get("phrasebook")
    books = [chosen] if chosen else [book for (book,) in _rows(ctx, _PHRASEBOOKS)]
    paths: list[tuple[str, ...]] = []
    for book in books:
        above: list[tuple[int, str]] = []
        for position, last, label in _rows(ctx, _BRANCHES, book):
            while above and above[-1][0] < position:
                above.pop()
            above.append((last, label))
            paths.append(tuple(name for _last, name in above))
    counts = Counter(path[-1] for path in paths)
    for path in paths:
        yield path[-1] if counts[path[-1]] == 1 else PATH_SEPARATOR.join(path)


def _rows(ctx: click.Context, query: str, *values: str) -> list[Any]:
    """Return rows of the collection, which is neither created nor upgraded."""
    path = chosen_path(ctx.ensure_object(GlobalOptions))
    place = f"{path.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(place, uri=True)) as connection:
        return connection.execute(query, values).fetchall()
