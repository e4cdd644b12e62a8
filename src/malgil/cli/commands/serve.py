"""`malgil serve`: the app in a browser."""

from __future__ import annotations

import asyncio
import sys
from importlib.util import find_spec
from pathlib import Path

import click

from malgil.base.errors import MalgilError, UsageError
from malgil.base.i18n import N_, _
from malgil.cli.command import command, port_number
from malgil.cli.context import GlobalOptions, chosen_path
from malgil.cli.output import complain, flush, literal, say


@command(
    "serve",
    N_(
        "Serve the app to browsers, one app per tab, until Ctrl+C. Prints the address to open; "
        "its secret part changes with each start."
    ),
)
@click.option(
    "--host",
    metavar="ADDRESS",
    default="127.0.0.1",
    help=N_("The address to listen on (default: 127.0.0.1, for this machine only)."),
)
@click.option(
    "--port",
    metavar="N",
    default="8000",
    callback=port_number,
    help=N_("The port to listen on, or 0 for any free one (default: 8000)."),
)
@click.pass_obj
def serve(chosen: GlobalOptions, *, host: str, port: int) -> int:
    """Serve the app."""
    if find_spec("textual_serve") is None:
        raise MalgilError(_("Serving needs the extra “web”: pip install 'malgil[web]'"))
    if not host:  # the system would take it for every address
        message = _("{option} needs a value: {option} {value}")
        raise UsageError(message.format(option="--host", value="ADDRESS"))
    from malgil.web import server

    def on_start(url: str) -> None:
        if not server.is_loopback(host):
            warning = _(
                "Warning: other machines can reach {host}. Whoever learns the address below can "
                "read and change your cards, and the connection is not encrypted."
            )
            complain(warning.format(host=literal(host)))
        say(_("Open this address in a browser: {address}").format(address=literal(url)))
        say(_("Ctrl+C stops the server."))
        flush()

    asyncio.run(server.serve(_app(chosen), host, port, on_start))
    return 0


def _app(chosen: GlobalOptions) -> list[str]:
    """Return the command line of the app, with the global options of this one."""
    options = {
        "--collection": str(chosen_path(chosen)),
        "--lang": chosen.lang,
        "--log": None if chosen.log is None else str(Path(chosen.log).absolute()),
    }
    given = [word for name, value in options.items() if value for word in (name, value)]
    return [sys.executable, "-P", "-m", "malgil", *given]
