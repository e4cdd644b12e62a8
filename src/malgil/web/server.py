"""The web server. The page, and behind its WebSocket one app in a pseudo-terminal per tab.

The terminal in the page is xterm.js, from the files of textual-serve. Nothing else of it is used:
in a pseudo-terminal the app takes keys, sizes and signals as in any other, and ends by itself when
the server is gone.
"""

from __future__ import annotations

import asyncio
import fcntl
import hmac
import html
import ipaddress
import json
import os
import secrets
import signal
import socket
import struct
import termios
from contextlib import suppress
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aiohttp import web
from yarl import URL

from malgil.base import ending, i18n
from malgil.base.errors import MalgilError
from malgil.base.i18n import _

if TYPE_CHECKING:
    from asyncio.subprocess import Process
    from collections.abc import Awaitable, Callable, Mapping, Sequence

_PAGE, _XTERM = files("malgil.web"), files("textual_serve") / "static"
_FILES = {
    "page.css": _PAGE / "page.css",
    "page.js": _PAGE / "page.js",
    "xterm.css": _XTERM / "css" / "xterm.css",
    "textual.js": _XTERM / "js" / "textual.js",
    "mono.ttf": _XTERM / "fonts" / "RobotoMono-VariableFont_wght.ttf",
}
_TYPES = {"css": "text/css", "js": "text/javascript", "ttf": "font/ttf"}
_HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; font-src 'self'; "
    "connect-src 'self' ws://{host} wss://{host}; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'"
)
_TERMINAL = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
_OF_ANOTHER_TERMINAL = {"TMUX", "STY", "COLUMNS", "LINES", "TERM_PROGRAM", "LC_TERMINAL"}
_READ_BYTES = 65536
_MOST_CELLS = 1000
_HEARTBEAT_SECONDS = 15
_PATIENCE = 3
_SHUTDOWN_SECONDS = 0.5


def is_loopback(host: str) -> bool:
    """Return whether an address can be reached from this machine only."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


async def serve(
    command: Sequence[str], host: str, port: int, on_start: Callable[[str], None]
) -> None:
    """Serve the app until the program is asked to end.

    Args:
        command: The app's command line.
        host: The address or name to listen on.
        port: The port, or 0 for any free one.
        on_start: Called with the URL to open, once it can be opened.

    Raises:
        MalgilError: The address cannot be listened on.
    """
    token = secrets.token_urlsafe(16)
    runner = web.AppRunner(
        make_application(command, host, token), shutdown_timeout=_SHUTDOWN_SECONDS
    )
    await runner.setup()
    try:
        await _listen(runner, host, port)
        name = socket.gethostname() if host in ("0.0.0.0", "::") else host  # noqa: S104 - compared
        url = URL.build(scheme="http", host=name, port=runner.addresses[0][1], path=f"/{token}/")
        on_start(str(url))
        await _until_asked_to_end()
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, host: str, port: int) -> None:
    try:
        await web.TCPSite(runner, host, port).start()
    except (OSError, UnicodeError) as error:
        message = _(
            "{host}, port {port}, cannot be used: {reason}. Choose another with --host or --port."
        )
        # asyncio adds to the words of the system. A name that is not found has numbers of its own.
        number = getattr(error, "errno", None) or 0
        reason = os.strerror(number) if number > 0 else getattr(error, "strerror", None) or error
        raise MalgilError(message.format(host=host, port=port, reason=reason)) from error


async def _until_asked_to_end() -> None:
    loop, asked = asyncio.get_running_loop(), asyncio.Event()
    signalled = ending.descriptor()
    if signalled is not None:
        loop.add_reader(signalled, asked.set)
    try:
        await asked.wait()
    finally:
        if signalled is not None:
            loop.remove_reader(signalled)


def make_application(command: Sequence[str], host: str, token: str) -> web.Application:
    """Return the web application, which answers only below `/token/`.

    Args:
        command: The app's command line.
        host: The address that it listens on. Requests must name this machine by it.
        token: The secret part of the path.
    """

    @web.middleware
    async def guard(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        given = request.path.split("/")[1].encode()
        if not hmac.compare_digest(given, token.encode()):
            raise web.HTTPNotFound
        if not _is_own_name(request.host, host) or not _is_own_origin(request):
            raise web.HTTPForbidden
        return await handler(request)

    tabs: set[web.WebSocketResponse] = set()

    async def open_tab(request: web.Request) -> web.WebSocketResponse:
        tab = web.WebSocketResponse(heartbeat=_HEARTBEAT_SECONDS)
        await tab.prepare(request)
        tabs.add(tab)
        try:
            await _run(command, request.query, tab)
        finally:
            tabs.remove(tab)
        return tab

    async def close_tabs(_application: web.Application) -> None:
        for tab in list(tabs):
            await tab.close()

    application = web.Application(middlewares=[guard])
    application.on_response_prepare.append(_add_headers)
    application.on_shutdown.append(close_tabs)
    application.router.add_get("/{token}/", _send_page)
    application.router.add_get("/{token}/ws", open_tab)
    application.router.add_get("/{token}/{file}", _send_file)
    return application


def _is_own_name(name: str, host: str) -> bool:
    """Return whether a Host header names this server, so that no foreign name leads to it."""
    try:
        parts = urlsplit(f"//{name}")
        named, _port = parts.hostname or "", parts.port
    except ValueError:
        return False
    if parts.netloc != name or parts.username is not None:
        return False
    if named == "localhost" or is_loopback(named):
        return True
    if is_loopback(host):
        return False
    with suppress(ValueError):
        return ipaddress.ip_address(named).version > 0
    return named in {host.lower(), socket.gethostname().lower()}


def _is_own_origin(request: web.Request) -> bool:
    """Return whether a request is from our own page. A WebSocket must say where it is from."""
    origin = request.headers.get("Origin")
    if origin is None:
        return "Upgrade" not in request.headers
    return origin in {f"http://{request.host}", f"https://{request.host}"}


async def _add_headers(_request: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(_HEADERS)


async def _send_page(request: web.Request) -> web.Response:
    nonce = secrets.token_urlsafe(16)
    texts = {
        "lang": i18n.current(),
        "ended": _("malgil has ended. Every answer with a verdict is saved."),
        "again": _("Open it again"),
        "nonce": nonce,
    }
    page = Template((_PAGE / "page.html").read_text("utf-8"))
    return web.Response(
        text=page.substitute({name: html.escape(text) for name, text in texts.items()}),
        content_type="text/html",
        headers={"Content-Security-Policy": _POLICY.format(nonce=nonce, host=request.host)},
    )


async def _send_file(request: web.Request) -> web.Response:
    file = _FILES.get(request.match_info["file"])
    if file is None:
        raise web.HTTPNotFound
    kind = _TYPES[file.name.rpartition(".")[2]]
    return web.Response(body=file.read_bytes(), content_type=kind, charset="utf-8")


async def _run(command: Sequence[str], size: Mapping[str, str], tab: web.WebSocketResponse) -> None:
    """Run the app for a tab until one of them ends."""
    try:
        screen, app = await _start(command, size)
    except OSError as error:  # no pseudo-terminal or process is left
        message = _("The system refused: {reason}").format(reason=error.strerror or error)
        await tab.send_bytes(message.encode())
        await tab.close()
        return
    loop = asyncio.get_running_loop()
    drawn = asyncio.StreamReader()
    reading, _reader = await loop.connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(drawn), os.fdopen(screen, "rb", 0)
    )
    typing, _writer = await loop.connect_write_pipe(
        asyncio.BaseProtocol, os.fdopen(os.dup(screen), "wb", 0)
    )
    showing = asyncio.create_task(_show(drawn, tab))
    try:
        async for received in tab:
            match json.loads(received.data):
                case ["stdin", str(text)]:
                    typing.write(text.encode("utf-8", "replace"))
                case ["resize", {"width": int(width), "height": int(height)}]:
                    _set_size(screen, width, height)
                    app.send_signal(signal.SIGWINCH)
    except (ValueError, TypeError, RecursionError, ProcessLookupError):
        await tab.close()  # it sends what our page does not, or its app has ended
    finally:
        typing.abort()
        reading.close()
        await _end(app)
        await showing


async def _start(command: Sequence[str], size: Mapping[str, str]) -> tuple[int, Process]:
    """Start the app in a pseudo-terminal. Return the descriptor of its screen, and the process."""
    screen, terminal = os.openpty()
    try:
        width, height = (size.get(side, "") for side in ("width", "height"))
        if width.isdecimal() and height.isdecimal():
            _set_size(screen, int(width), int(height))
        app = await asyncio.create_subprocess_exec(
            *command,
            stdin=terminal,
            stdout=terminal,
            stderr=terminal,
            start_new_session=True,
            env={k: v for k, v in os.environ.items() if k not in _OF_ANOTHER_TERMINAL} | _TERMINAL,
        )
    except BaseException:
        os.close(screen)
        raise
    finally:
        os.close(terminal)
    return screen, app


def _set_size(screen: int, width: int, height: int) -> None:
    width, height = (max(1, min(cells, _MOST_CELLS)) for cells in (width, height))
    fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("4H", height, width, 0, 0))


async def _show(drawn: asyncio.StreamReader, tab: web.WebSocketResponse) -> None:
    """Send what the app draws to the tab, and close the tab when the app ends."""
    with suppress(OSError):  # a pseudo-terminal without an app, or a tab that is gone
        while data := await drawn.read(_READ_BYTES):
            await tab.send_bytes(data)
    await tab.close()


async def _end(app: Process) -> None:
    """End the app. Losing its terminal would do, except while it opens the collection."""
    with suppress(ProcessLookupError):
        app.send_signal(signal.SIGHUP)
        try:
            async with asyncio.timeout(_PATIENCE):
                await app.wait()
        except TimeoutError:
            app.kill()
            await app.wait()
