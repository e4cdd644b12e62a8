"""A server, and tabs without a browser: they open the WebSocket and read what is drawn."""

from __future__ import annotations

import asyncio
import json
import os
import select
import sqlite3
import sys
from contextlib import asynccontextmanager, closing, suppress
from typing import TYPE_CHECKING

from aiohttp import ClientSession, WSMsgType, web

from malgil.web import server

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from aiohttp import ClientWebSocketResponse

PATIENCE = 60
TOKEN = "the-token"  # noqa: S105 - of a test
_PAUSE = 0.3


@asynccontextmanager
async def served(
    code: str = "", host: str = "127.0.0.1", *, command: tuple[str, ...] = ()
) -> AsyncIterator[ClientSession]:
    """Serve a program, by default one in Python, on a free port of this machine."""
    command = command or (sys.executable, "-u", "-c", code)
    runner = web.AppRunner(server.make_application(command, host, TOKEN))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        async with ClientSession(f"http://127.0.0.1:{runner.addresses[0][1]}") as client:
            yield client
    finally:
        await runner.cleanup()


class Tab:
    """An open tab.

    Attributes:
        before: What was drawn before the text that was seen last.
        drawn: What was drawn since.
    """

    def __init__(self, socket: ClientWebSocketResponse) -> None:
        self.socket = socket
        self.before = self.drawn = b""

    async def sees(self, text: bytes | str) -> None:
        """Read until the app draws a text."""
        wanted = text.encode() if isinstance(text, str) else text
        async with asyncio.timeout(PATIENCE):
            while wanted not in self.drawn:
                received = await self.socket.receive()
                assert received.type is WSMsgType.BINARY, (received, self.drawn[-500:])
                self.drawn += received.data
        self.before, _wanted, self.drawn = self.drawn.partition(wanted)

    async def types(self, text: str) -> None:
        """Send keys."""
        await self.socket.send_str(json.dumps(["stdin", text]))

    async def presses(self, keys: str, until: Callable[[], bool]) -> None:
        """Send keys again and again: a rating counts only once the answer was in sight."""
        async with asyncio.timeout(PATIENCE):
            while not until():
                await self.types(keys)
                with suppress(TimeoutError):
                    self.drawn += (await self.socket.receive(timeout=_PAUSE)).data

    async def rest(self) -> bytes:
        """Read until the server closes the tab. Return what is drawn meanwhile."""
        async with asyncio.timeout(PATIENCE):
            async for received in self.socket:
                self.drawn += received.data
        return self.drawn


async def ended(process: int) -> None:
    """Wait until a process has ended that is not ours."""
    try:
        descriptor = os.pidfd_open(process)
    except ProcessLookupError:
        return
    wait = select.poll()
    wait.register(descriptor, select.POLLIN)
    assert await asyncio.to_thread(wait.poll, PATIENCE * 1000)
    os.close(descriptor)


def answers(collection: Path) -> int:
    """Count the answers in a collection that is in use."""
    with closing(sqlite3.connect(f"{collection.as_uri()}?mode=ro", uri=True)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM review").fetchone()
    return int(count)
