"""The help pages: aligned by cells, which click's own are not, and translated when shown."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import click

from malgil.base.i18n import _
from malgil.cli.lazy_group import LazyGroup
from malgil.cli.output import wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator

_NARROWEST, _WIDEST = 40, 100
_INDENT = "  "
_TERM_CELLS = 24


def help_page(command: click.Command, ctx: click.Context) -> str:
    """Return the help of a command or of the program."""
    width = min(max(shutil.get_terminal_size().columns - 1, _NARROWEST), _WIDEST)
    return "\n".join(_lines(command, ctx, width))


def _lines(command: click.Command, ctx: click.Context, width: int) -> Iterator[str]:
    usage = " ".join([ctx.command_path, *_usage(command, ctx)])
    yield _("Usage: {usage}").format(usage=usage)
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
    """Yield a term and beside it, or below it if it is long, what it means."""
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
