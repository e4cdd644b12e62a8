"""The click program and its commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from malgil.base.errors import MalgilError, UsageError
from malgil.base.i18n import N_, _
from malgil.cli.command import PROGRAM, LazyGroup, nearest, start_log
from malgil.cli.context import GlobalOptions, open_app, still_readable

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = {
    "review": ("review:review", N_("Today's session: in the app, or line by line with --plain.")),
    "quiz": (
        "quiz:quiz",
        N_("Quizzes on the menu's paths and order: in the app, or with --plain."),
    ),
    "now": ("lookup:now", N_("Describe a problem in Korean and see what to click, step by step.")),
    "find": ("lookup:find", N_("Look a phrase up, in Korean or English, in any form.")),
    "due": ("show:due", N_("Today's counts.")),
    "cards": ("show:cards", N_("All cards with their state.")),
    "card": ("card:card", N_("One card: its history, and what can be done with it.")),
    "tree": ("show:tree", N_("The menu, or the contact flow.")),
    "stats": ("stats:stats", N_("Progress in numbers.")),
    "optimize": ("scheduler:optimize", N_("Fit the scheduler to your answers.")),
    "simulate": (
        "scheduler:simulate",
        N_("Compare the time and the cards recalled for each desired retention."),
    ),
    "phrasebooks": ("show:phrasebooks", N_("The phrasebooks.")),
    "import": ("content:import_file", N_("Import a phrasebook or an Anki package.")),
    "new-phrasebook": (
        "content:new_phrasebook",
        N_("Write a template for a phrasebook of your own."),
    ),
    "export": ("content:export", N_("Write a phrasebook or the answers to a file.")),
    "settings": ("settings:settings", N_("Show the settings, or change one.")),
    "sync": ("sync:sync", N_("Exchange answers with your other machines.")),
    "serve": ("serve:serve", N_("Open the app in a browser.")),
    "undo": ("safety:undo", N_("Undo the newest action.")),
    "redo": ("safety:redo", N_("Redo what was undone last.")),
    "backup": ("safety:backup", N_("Make a backup of the collection.")),
    "backups": ("safety:backups", N_("List the backups.")),
    "restore": ("safety:restore", N_("Restore the collection from a backup.")),
    "check": ("safety:check", N_("Check the collection, and repair it.")),
    "completion": ("completion:completion", N_("Complete commands in bash, zsh or fish.")),
}
"""Location below `malgil.cli.commands`, and short help, of each command."""


@click.command(
    PROGRAM,
    cls=LazyGroup,
    table=COMMANDS,
    invoke_without_command=True,
    help=N_(
        "malgil teaches the English labels of a menu: a flashcard trainer for the terminal."
        "\n\nWithout a command it opens the app."
    ),
)
@click.pass_context
def program(ctx: click.Context) -> int:
    """Open the app if no command was given."""
    if ctx.invoked_subcommand is not None:
        return 0
    start_log(ctx)
    return open_app(ctx.ensure_object(GlobalOptions), start="home")


def invoke(argv: Sequence[str]) -> int:
    """Run the command that the arguments name. Return its exit code.

    Raises:
        UsageError: The arguments are invalid.
        MalgilError: The command failed.
    """
    chosen = GlobalOptions()
    try:
        with still_readable(chosen), program.make_context(PROGRAM, list(argv), obj=chosen) as ctx:
            code = program.invoke(ctx)
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.ClickException as error:
        kind = UsageError if isinstance(error, click.UsageError) else MalgilError
        raise kind(explain(error)) from error
    return code if isinstance(code, int) else 0


def explain(error: click.ClickException) -> str:
    """Return the translated message for a click error."""
    known: click.Context | None = getattr(error, "ctx", None)
    ctx = known or click.Context(program, info_name=PROGRAM)
    hint = _("Help: {command} --help").format(command=ctx.command_path)
    return f"{_problem(error, ctx)}\n{hint}"


def _problem(error: click.ClickException, ctx: click.Context) -> str:
    if isinstance(error, click.NoSuchOption):
        return _no_option(error.option_name, ctx)
    if isinstance(error, click.MissingParameter):
        name = "" if error.param is None else error.param.make_metavar(ctx)
        return _("Missing: {name}").format(name=name)
    if isinstance(error, click.BadOptionUsage):
        return _option_value(error.option_name, ctx)
    return error.format_message()


def _no_option(name: str, ctx: click.Context) -> str:
    options = [text for param in ctx.command.get_params(ctx) for text in param.opts]
    near = nearest(name, [option for option in options if option.startswith("-")])
    if near:
        message = _("Unknown option: {name}. Did you mean: {near}?")
        return message.format(name=name, near=near)
    return _("Unknown option: {name}.").format(name=name)


def _option_value(name: str, ctx: click.Context) -> str:
    """Return the message for an option without its value, or with one that it does not take."""
    for param in ctx.command.get_params(ctx):
        if isinstance(param, click.Option) and name in param.opts and not param.is_flag:
            message = _("{option} needs a value: {option} {value}")
            return message.format(option=name, value=param.make_metavar(ctx))
    return _("{option} takes no value. Leave out what follows the =.").format(option=name)
