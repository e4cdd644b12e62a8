"""The options that several commands share, and the values that they take."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NoReturn

import click

from malgil.base.errors import UsageError
from malgil.base.i18n import N_, _

if TYPE_CHECKING:
    from collections.abc import Callable

LANGUAGES = ("ko", "en")

_MOST_DIGITS = 9
_MOST_MINUTES = 24 * 60

COLLECTION_HELP = N_("The learning file to use (instead of MALGIL_COLLECTION or the usual place).")
LANG_HELP = N_("The language of the interface: ko or en.")
LOG_HELP = N_("Keep a log of what the program does in this file, without any card's text.")
VERSION_HELP = N_("Show the version and exit.")
HELP_HELP = N_("Show this help and exit.")
PHRASEBOOK_HELP = N_("Only this phrasebook; all of them unless told.")
JSON_HELP = N_("Print one JSON document and nothing else.")


def whole_number(_ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
    """Return an option's value as a whole number from 1; raises UsageError otherwise."""
    if value is None:
        return None
    digits = len(value) if value.isascii() and value.isdigit() else 0
    if not 0 < digits <= _MOST_DIGITS or int(value) == 0:
        message = _("{option} needs a whole number from 1, such as 20, but got: {value}")
        _refuse(param, value, message)
    return int(value)


def seed_number(_ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
    """Return an option's value as a whole number from 0; raises UsageError otherwise."""
    if value is None:
        return None
    digits = len(value) if value.isascii() and value.isdigit() else 0
    if not 0 < digits <= _MOST_DIGITS:
        message = _("{option} needs a whole number from 0 to 999999999, but got: {value}")
        _refuse(param, value, message)
    return int(value)


def some_minutes(_ctx: click.Context, param: click.Parameter, value: str | None) -> float | None:
    """Return an option's value as minutes, at most a day of them; raises UsageError otherwise."""
    if value is None:
        return None
    try:
        count = float(value) if value.isascii() and "_" not in value else math.nan
    except ValueError:
        count = math.nan
    if not 0 < count <= _MOST_MINUTES:
        message = _("{option} needs minutes, more than 0 and up to 1440, but got: {value}")
        _refuse(param, value, message)
    return count


def language(_ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Return an option's value as `ko` or `en`; raises UsageError otherwise."""
    if value is not None and value.lower() not in LANGUAGES:
        _refuse(param, value, _("{option} is ko or en, but got: {value}"))
    return value.lower() if value is not None else None


def phrasebook_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--phrasebook ID`."""
    return click.option("--phrasebook", metavar="ID", help=PHRASEBOOK_HELP)(command)


def json_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add `--json`."""
    return click.option("--json", "as_json", is_flag=True, help=JSON_HELP)(command)


def _refuse(param: click.Parameter, value: str, message: str) -> NoReturn:
    raise UsageError(message.format(option=param.opts[-1], value=value))
