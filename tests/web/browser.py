"""Chromium without a window, driven through the DevTools protocol."""

from __future__ import annotations

import asyncio
import base64
import json
import re
import shutil
import subprocess
import time
from codecs import getincrementaldecoder
from contextlib import asynccontextmanager, contextmanager, suppress
from itertools import count
from typing import TYPE_CHECKING, Any

from aiohttp import ClientSession

from tests.web.tabs import PATIENCE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from aiohttp import ClientWebSocketResponse

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
_FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--remote-debugging-port=0", "--window-size=1280,800"),
)
_KEYS = {
    "Enter": (13, "\r"),
    "Escape": (27, ""),
    "Backspace": (8, ""),
    "ArrowDown": (40, ""),
    "F4": (115, ""),
}
_SEQUENCE = re.compile(
    r"\x1b(?:\[[0-9;?<=>]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-Z\\^-~])"
)
_CTRL = 2
_MOMENT = 0.3
_TIMERS = "new Promise((resolve) => setTimeout(resolve))"


def find() -> str | None:
    """Return the path of Chromium, if it is installed."""
    return next(filter(None, map(shutil.which, PROGRAMS)), None)


@contextmanager
def chromium(folder: Path) -> Iterator[str]:
    """Run Chromium with a profile of its own. Yield the address of its DevTools."""
    program = find()
    assert program is not None
    command = [program, *_FLAGS, f"--user-data-dir={folder}", "about:blank"]
    told = folder / "DevToolsActivePort"
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as browser:
        try:
            until = time.monotonic() + PATIENCE
            while not told.exists() or len(lines := told.read_text().split()) < 2:
                assert browser.poll() is None
                assert time.monotonic() < until
            yield f"ws://127.0.0.1:{lines[0]}{lines[1]}"
        finally:
            browser.terminate()


class BrowserTab:
    """A tab of Chromium.

    Attributes:
        events: What was reported meanwhile.
        drawn: What the app has drawn since it was last looked at, without escape sequences.
        typed: What the page has sent to the app.
        size: The columns and lines that the page has told the app.
    """

    def __init__(self, socket: ClientWebSocketResponse, session: str = "") -> None:
        self.events: list[dict[str, Any]] = []
        self.drawn = ""
        self.typed = ""
        self.size = (0, 0)
        self._socket = socket
        self._session = session
        self._numbers = count(1)
        self._decode = getincrementaldecoder("utf-8")().decode
        self._begun = ""

    async def send(self, method: str, **params: Any) -> Any:
        """Send a command and return its result."""
        number = next(self._numbers)
        message: dict[str, Any] = {"id": number, "method": method, "params": params}
        if self._session:  # else it is the browser itself
            message["sessionId"] = self._session
        await self._socket.send_json(message)
        async with asyncio.timeout(PATIENCE):
            while True:
                answer = await self._receive()
                if (answer.get("id"), answer.get("sessionId", "")) == (number, self._session):
                    assert "error" not in answer, answer
                    return answer["result"]

    async def _receive(self) -> dict[str, Any]:
        received: dict[str, Any] = await self._socket.receive_json()
        if "method" in received:
            self.events.append(received)
        frame = received.get("params", {}).get("response", {})
        if received.get("method") == "Network.webSocketFrameReceived" and frame["opcode"] == 2:
            drawn = self._begun + self._decode(base64.b64decode(frame["payloadData"]))
            text, escape, begun = _SEQUENCE.sub("", drawn).partition("\x1b")
            self.drawn += text
            self._begun = escape + begun
        elif received.get("method") == "Network.webSocketFrameSent" and frame["opcode"] == 1:
            match json.loads(frame["payloadData"]):
                case ["stdin", text]:
                    self.typed += text
                case ["resize", size]:
                    self.size = size["width"], size["height"]
        return received

    async def sees(self, text: str) -> None:
        """Wait until the app draws a text."""
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while text not in self.drawn:
                    await self._receive()
        assert text in self.drawn, self.drawn[-2000:]
        self.drawn = self.drawn.partition(text)[2]

    async def sends(self, text: str) -> None:
        """Wait until the page has sent a text, and forget what it has sent."""
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while text not in self.typed:
                    await self._receive()
        assert text in self.typed, self.typed
        self.typed = ""

    async def run(self, script: str) -> Any:
        """Run JavaScript and return its value."""
        result = await self.send(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    async def until(self, script: str) -> None:
        """Wait until a JavaScript expression is true."""
        async with asyncio.timeout(PATIENCE):
            while not await self.run(script):
                pass

    async def press(self, key: str, *, ctrl: bool = False) -> None:
        """Press and release a key: a name, or the character that it types."""
        code, text = _KEYS.get(key) or (ord(key.upper()), "" if ctrl else key)
        of_key = {
            "key": key,
            "code": key if key in _KEYS else f"Key{key.upper()}",
            "windowsVirtualKeyCode": code,
            "modifiers": _CTRL if ctrl else 0,
        }
        commands = {"commands": ["paste"]} if ctrl and key == "v" else {}
        await self.send("Input.dispatchKeyEvent", type="keyDown", text=text, **of_key, **commands)
        await self.send("Input.dispatchKeyEvent", type="keyUp", **of_key)

    async def tap(self, x: float, y: float) -> None:
        """Touch a point with a finger."""
        touched = [{"x": x, "y": y}]
        await self.send("Input.dispatchTouchEvent", type="touchStart", touchPoints=touched)
        await self.send("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    async def compose(self, text: str, *steps: str) -> None:
        """Compose a text as an input method does: show each step, then commit.

        The terminal reads its field in timers, which run between the keystrokes of a person.
        """
        for step in steps:
            length = len(step)
            await self.send(
                "Input.imeSetComposition", text=step, selectionStart=length, selectionEnd=length
            )
            await self.run(_TIMERS)
        await self.send("Input.insertText", text=text)
        await self.run(_TIMERS)

    async def pause(self) -> None:
        """Read what is reported within a moment."""
        with suppress(TimeoutError):
            async with asyncio.timeout(_MOMENT):
                while True:
                    await self._receive()

    def of(self, method: str) -> list[dict[str, Any]]:
        """Return the parameters of all events of a kind."""
        return [event["params"] for event in self.events if event["method"] == method]

    async def picture(self) -> bytes:
        """Return a PNG of what the tab shows."""
        shot = await self.send("Page.captureScreenshot")
        return base64.b64decode(shot["data"])


@asynccontextmanager
async def browser_tab(devtools: str) -> AsyncIterator[BrowserTab]:
    """Open an empty tab in a window of its own, which shares nothing with the others."""
    async with (
        ClientSession() as client,
        client.ws_connect(devtools, max_msg_size=0) as socket,
    ):
        browser = BrowserTab(socket)
        context = await browser.send("Target.createBrowserContext")
        made = await browser.send("Target.createTarget", url="about:blank", **context)
        attached = await browser.send("Target.attachToTarget", flatten=True, **made)
        tab = BrowserTab(socket, attached["sessionId"])
        for domain in ("Page", "Runtime", "Network", "Log"):
            await tab.send(f"{domain}.enable")
        yield tab
        await browser.send("Target.disposeBrowserContext", **context)
