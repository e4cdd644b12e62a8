"""`malgil settings`: show and change the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from malgil.base.errors import UsageError
from malgil.base.i18n import N_, _
from malgil.base.lazy import load
from malgil.base.settings import SPECS, SettingKind, Spec
from malgil.cli.command import command, json_option, one_of, phrasebook_option
from malgil.cli.context import GlobalOptions, opened
from malgil.cli.output import literal, say_json, say_lines
from malgil.cli.tables import columns
from malgil.wording import SETTINGS

if TYPE_CHECKING:
    from malgil.base.settings import Settings

_SWITCHES = {"on": True, "off": False, "true": True, "false": False}


@command(
    "settings",
    N_(
        "Show the settings with what each may be, or change one. With --phrasebook, those that a "
        "phrasebook may have of its own."
    ),
)
@click.argument(
    "name",
    metavar="[NAME]",
    required=False,
    callback=one_of(
        SPECS,
        N_("There is no setting {value}. malgil settings lists them."),
        near=N_("There is no setting {value}. Did you mean: {near}?"),
    ),
)
@click.argument("value", metavar="[VALUE]", required=False)
@click.option(
    "--follow", is_flag=True, help=N_("Let a phrasebook's setting follow the common one again.")
)
@phrasebook_option
@json_option
@click.pass_obj
def settings(
    chosen: GlobalOptions,
    *,
    name: str | None,
    value: str | None,
    follow: bool,
    phrasebook: str | None,
    as_json: bool,
) -> None:
    """Show the settings, or change one."""
    if follow and (name is None or phrasebook is None or value is not None):
        raise UsageError(_("--follow needs the name of a setting, no value, and --phrasebook."))
    with opened(chosen, phrasebook=phrasebook) as (collection, clock):
        if name is not None and (value is not None or follow):
            full_name = name if phrasebook is None else f"{name}/{phrasebook}"
            read = None if value is None else _read(SPECS[name], value)
            collection.set_setting(full_name, read, clock())
        values = collection.settings
    if phrasebook is not None:
        values = values.for_book(phrasebook)
    names = [one for one, spec in SPECS.items() if phrasebook is None or spec.of_book]
    if name is not None:
        names = [name]
    if as_json:
        say_json({one: getattr(values, one) for one in names})
        return
    say_lines(columns([_row(values, SPECS[one]) for one in names]))


def _row(values: Settings, spec: Spec) -> tuple[str, ...]:
    value = getattr(values, spec.name)
    shown = ("off", "on")[value] if isinstance(value, bool) else str(value) or '""'
    allowed = "on | off" if spec.kind is SettingKind.BOOLEAN else spec.allowed
    return spec.name, shown, allowed, _(SETTINGS[spec.name])


def _read(spec: Spec, text: str) -> object:
    """Return a typed value. One that is not allowed is returned as it is, to be refused.

    Raises:
        UsageError: There is no such theme.
    """
    typed = text.strip().casefold()
    if spec.kind is SettingKind.BOOLEAN:
        return _SWITCHES.get(typed, text)
    if spec.kind is SettingKind.CHOICE:
        return {str(choice) or '""': choice for choice in spec.choices}.get(typed or '""', text)
    if spec.kind is SettingKind.NAME:
        themes = load("malgil.tui.themes:THEME_NAMES")  # the app's, which loads Textual
        if typed not in themes:
            message = _("{name} cannot be {value}. Allowed: {allowed}")
            allowed = " | ".join(themes)
            raise UsageError(message.format(name=spec.name, value=literal(text), allowed=allowed))
        return typed
    try:
        if spec.kind is SettingKind.INTEGER:
            return int(typed)
        number = float(typed.removesuffix("%"))
    except ValueError:
        return text
    return round(number / 100 if number > 1 else number, 4)
