"""What click says about options and arguments, in our words: what, where, and how to mend it."""

from __future__ import annotations

import click

from malgil.base.i18n import _
from malgil.cli.lazy_group import PROGRAM, nearest


def explain(error: click.ClickException) -> str:
    """Return the message for an error of click's."""
    ctx = error.ctx if isinstance(error, click.UsageError) else None
    command = ctx.command_path if ctx is not None else PROGRAM
    hint = _("Help: {command} --help").format(command=command)
    return f"{_problem(error, ctx)}\n{hint}"


def _problem(error: click.ClickException, ctx: click.Context | None) -> str:
    if isinstance(error, click.NoSuchOption):
        return _no_option(error.option_name, ctx)
    if isinstance(error, click.MissingParameter):
        name = "" if error.param is None else error.param.make_metavar(_context(error, ctx))
        return _("Something is missing: {name}").format(name=name)
    if isinstance(error, click.BadOptionUsage):
        return _option_value(error.option_name, ctx)
    return error.format_message()


def _no_option(name: str, ctx: click.Context | None) -> str:
    near = nearest(name, _option_names(ctx))
    if near:
        message = _("There is no option of this name: {name}. Did you mean: {near}?")
        return message.format(name=name, near=near)
    return _("There is no option of this name: {name}.").format(name=name)


def _option_value(name: str, ctx: click.Context | None) -> str:
    """Return what to say where an option lacks its value, or has one that it does not take."""
    for param in ctx.command.get_params(ctx) if ctx is not None else ():
        if isinstance(param, click.Option) and name in param.opts and not param.is_flag:
            message = _("{option} needs a value: {option} {value}")
            return message.format(option=name, value=param.make_metavar(_context(None, ctx)))
    return _("{option} takes no value. Leave out what follows the =.").format(option=name)


def _option_names(ctx: click.Context | None) -> list[str]:
    if ctx is None:
        return []
    return [name for param in ctx.command.get_params(ctx) for name in param.opts if name[0] == "-"]


def _context(error: click.UsageError | None, ctx: click.Context | None) -> click.Context:
    if ctx is not None:
        return ctx
    own = error.ctx if error is not None else None
    return own or click.Context(click.Command(PROGRAM))
