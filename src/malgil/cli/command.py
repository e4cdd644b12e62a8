"""Click commands: global options in any position, lazy loading, translated help and errors."""

from __future__ import annotations

import math
import shutil
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from malgil import __version__
from malgil.base import journal
from malgil.base.errors import MalgilError, UsageError
from malgil.base.i18n import N_, _
from malgil.base.lazy import load
from malgil.cli.context import GlobalOptions, chosen_path
from malgil.cli.output import literal, require_stdout, say, wrapped

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    Callback = Callable[[click.Context, click.Parameter, "str | None"], Any]


_MOST_MINUTES = 24 * 60
COLLECTION_HELP = N_("The collection to use (instead of MALGIL_COLLECTION or the default path).")
LANG_HELP = N_("The language of the interface: ko or en.")
LOG_HELP = N_("Write a log of program events to this file. It contains no card text.")
VERSION_HELP = N_("Show the version and exit.")
HELP_HELP = N_("Show this help and exit.")
PHRASEBOOK_HELP = N_("Limit to one phrasebook (default: all).")
JSON_HELP = N_("Print one JSON document and nothing else.")
ONE_ONLY = N_("Only one of these at once: {options}")


def one_of(names: Collection[str], message: str, near: str = "") -> Callback:
    """Return a callback that reads one of some names, in any case.

    Args:
        names: The names, in lower case.
        message: What is wrong with another value (msgid), with `{value}` and `{names}`.
        near: The same if a name is similar (msgid), with `{value}` and `{near}`.
    """

    def read(_ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
        if value is None or value.lower() in names:
            return value and value.lower()
        similar = nearest(value.lower(), list(names)) if near else ""
        problem = near if similar else message
        raise refused(param, value, _(problem), names=", ".join(names), near=similar)

    return read


def _number(first: int, last: int, message: str) -> Callback:
    """Return a callback that reads a whole number in a range, of few digits."""

    def read(_ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
        if value is None:
            return None
        digits = len(value) if value.isascii() and value.isdigit() else 0
        if not 0 < digits <= len(str(_MOST)) or not first <= int(value) <= last:
            raise refused(param, value, _(message))
        return int(value)

    return read


_MOST = 999_999_999
whole_number = _number(
    1, _MOST, N_("{option} needs a whole number from 1, such as 20, but got: {value}")
)
seed_number = _number(
    0, _MOST, N_("{option} needs a whole number from 0 to 999999999, but got: {value}")
)
port_number = _number(0, 65535, N_("{option} needs a port from 0 to 65535, but got: {value}"))


def some_minutes(_ctx: click.Context, param: click.Parameter, value: str | None) -> float | None:
    """Return an option's value as minutes, at most a day; raises UsageError otherwise."""
    if value is None:
        return None
    try:
        count = float(value) if value.isascii() and "_" not in value else math.nan
    except ValueError:
        count = math.nan
    if not 0 < count <= _MOST_MINUTES:
        message = _("{option} needs minutes, more than 0 and up to 1440, but got: {value}")
        raise refused(param, value, message)
    return count


def phrasebook_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--phrasebook ID`."""
    return click.option("--phrasebook", metavar="ID", help=PHRASEBOOK_HELP)(command)


def json_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--json`."""
    return click.option("--json", "as_json", is_flag=True, help=JSON_HELP)(command)


def refused(param: click.Parameter, value: str, message: str, **facts: str) -> UsageError:
    """Return the error of an option's value, named in the message."""
    return UsageError(message.format(option=param.opts[-1], value=literal(value), **facts))


PROGRAM = "malgil"


class _Framed(click.Command):
    """A command with the global options, and translated help and errors."""

    def __init__(self, *args: Any, **attributes: Any) -> None:
        super().__init__(*args, **attributes)
        self.params.extend(_global_options())

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments, and reject those that no parameter takes."""
        ctx.ensure_object(GlobalOptions)
        is_group = isinstance(self, click.Group)
        ctx.allow_extra_args = True
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # click's parser does not always know it
            raise
        if rest and not is_group and not ctx.resilient_parsing:
            raise UsageError(
                _("{command} takes no such argument: {argument}").format(
                    command=ctx.command_path, argument=" ".join(rest)
                )
            )
        return rest

    def get_help_option_names(self, _ctx: click.Context) -> list[str]:
        """Return the names in any context: click keeps those of the first that asks."""
        return ["-h", "--help"]

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return `--help` with the translated text."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = HELP_HELP
        return option

    def get_help(self, ctx: click.Context) -> str:
        """Return the help page."""
        require_stdout()
        width = min(max(shutil.get_terminal_size().columns - 1, _NARROWEST), _WIDEST)
        return "\n".join(_lines(self, ctx, width))


class CliCommand(_Framed):
    """A command of the program.

    Attributes:
        prints: Whether it requires an open stdout.
    """

    def __init__(self, *args: Any, prints: bool, **attributes: Any) -> None:
        super().__init__(*args, **attributes)
        self.prints = prints

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command, unless its output would be lost."""
        start_log(ctx)
        if self.prints:
            require_stdout()
        return super().invoke(ctx)


class LazyGroup(_Framed, click.Group):
    """The program: a group whose commands are imported when they run."""

    def __init__(self, *args: Any, table: Mapping[str, tuple[str, str]], **attributes: Any) -> None:
        """Define the commands.

        Args:
            args: As for `click.Group`.
            table: The location `module:function` below `malgil.cli.commands` and the short help of
                each command, by name, in the order of the help page.
            attributes: As for `click.Group`.
        """
        super().__init__(*args, **attributes)
        self.table = dict(table)

    def list_commands(self, _ctx: click.Context) -> list[str]:
        """Return the names of the commands in the order of the help page."""
        return list(self.table)

    def get_command(self, _ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import and return a command."""
        if cmd_name not in self.table:
            return None
        command: object = load(f"malgil.cli.commands.{self.table[cmd_name][0]}")
        return command if isinstance(command, click.Command) else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the arguments name; raises UsageError with a suggestion."""
        name = args[0]
        command = self.get_command(ctx, name)
        if command is None:
            raise UsageError(_no_command(name, list(self.table)))
        return name, command, args[1:]


def command(
    name: str, help_text: str, *, prints: bool = True
) -> Callable[[Callable[..., Any]], CliCommand]:
    """Return a decorator that turns a function into a command.

    Args:
        name: The command's name.
        help_text: The help text, marked with `N_`.
        prints: Whether the command requires an open stdout.
    """
    return click.command(name, cls=CliCommand, help=help_text, prints=prints)


def _no_command(name: str, names: list[str]) -> str:
    near = nearest(name, names)
    if near:
        message = _("Unknown command: {name}. Did you mean: {near}?")
        return message.format(name=name, near=near)
    message = _("Unknown command: {name}. malgil --help lists the commands.")
    return message.format(name=name)


def nearest(name: str, names: list[str]) -> str:
    """Return the most similar of `names`, or an empty text if none is similar."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, names, n=1, cutoff=0.5)), "")


_GlobalOption = partial(click.Option, expose_value=False)


def _global_options() -> list[click.Parameter]:
    return [
        _GlobalOption(["--collection"], metavar="PATH", help=COLLECTION_HELP, callback=_keep),
        _GlobalOption(
            ["--lang"], metavar="ko|en", help=LANG_HELP, is_eager=True, callback=_keep_language
        ),
        _GlobalOption(["--log"], metavar="FILE", help=LOG_HELP, callback=_keep),
        _GlobalOption(
            ["--version"], is_flag=True, help=VERSION_HELP, is_eager=True, callback=_show_version
        ),
    ]


def _keep(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    if value is not None:
        setattr(ctx.ensure_object(GlobalOptions), str(param.name), value)


_language = one_of(("ko", "en"), N_("{option} is ko or en, but got: {value}"))


def _keep_language(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    _keep(ctx, param, _language(ctx, param, value))


def start_log(ctx: click.Context) -> None:
    """Start the log of `--log`, once the collection that it must not overwrite is known.

    Raises:
        UsageError: It cannot be written, or the file is something else.
    """
    chosen = ctx.ensure_object(GlobalOptions)
    if chosen.log is None:
        return
    from malgil.store.ownership import require_free_of

    path = Path(chosen.log)
    try:
        require_free_of(chosen_path(chosen), path)
        journal.start(path)
    except MalgilError as error:
        raise UsageError(str(error)) from error
    except (OSError, ValueError) as error:
        message = _("The log {path} cannot be written: {reason}.")
        reason = getattr(error, "strerror", None) or error
        raise UsageError(message.format(path=chosen.log, reason=reason)) from error
    journal.note("start", version=__version__, command=ctx.info_name or "")


def _show_version(ctx: click.Context, _param: click.Parameter, value: bool) -> None:  # noqa: FBT001 - click's signature
    if value and not ctx.resilient_parsing:
        require_stdout()
        say(f"{PROGRAM} {__version__}")
        ctx.exit()


_NARROWEST, _WIDEST = 40, 100
_INDENT = "  "
_TERM_CELLS = 24


def _lines(command: click.Command, ctx: click.Context, width: int) -> Iterator[str]:
    usage = " ".join([ctx.command_path, *_usage(command, ctx)])
    yield from wrapped(_("Usage: {usage}").format(usage=usage), width)
    about = command.help or ""
    for paragraph in _(about).split("\n\n"):
        yield ""
        yield from wrapped(paragraph, width)
    if isinstance(command, LazyGroup):
        yield ""
        yield _("Commands:")
        for name, (_place, help_text) in command.table.items():
            yield from _entry(name, _(help_text), width)
    yield ""
    yield _("Options:")
    for param in command.get_params(ctx):
        if isinstance(param, click.Option):
            term = ", ".join(param.opts)
            term = f"{term} {param.metavar}" if param.metavar else term
            meaning = param.help or ""
            yield from _entry(term, _(meaning), width)


def _usage(command: click.Command, ctx: click.Context) -> Iterator[str]:
    yield _("[OPTIONS]")
    for param in command.get_params(ctx):
        if isinstance(param, click.Argument):
            yield param.make_metavar(ctx)
    if isinstance(command, LazyGroup):
        yield _("[COMMAND]")


def _entry(term: str, text: str, width: int) -> Iterator[str]:
    """Yield a term with its help beside it, or below it if the term is long."""
    first = f"{_INDENT}{term}"
    margin = " " * (len(_INDENT) + _TERM_CELLS)
    if len(first) + 1 > len(margin):
        yield first
        first = ""
    for line in wrapped(text, width - len(margin)):
        yield f"{first:{len(margin)}}{line}"
        first = ""
    if first:
        yield first
