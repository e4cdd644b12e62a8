"""Debian's Chromium, driven by the DevTools protocol through a pipe."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
from base64 import b64decode
from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser")
needs_chromium = pytest.mark.skipif(PROGRAM is None, reason="there is no Chromium here")
_OPTIONS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync "
    "--disable-background-networking --disable-component-update --remote-debugging-pipe"
)
_PATIENCE = 60


class Tab:
    """A tab of the browser.

    Attributes:
        requests: The addresses that the page asked for.
        complaints: What the page logged: errors, and breaches of its policy.
    """

    def __init__(self, write: int, read: int) -> None:
        self._write, self._read = write, read
        self._rest = b""
        self._numbers = count(1)
        self._events: list[dict[str, Any]] = []
        self._session = ""
        target = self("Target.createTarget", url="about:blank")["targetId"]
        attached = self("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Network", "Log", "Runtime"):
            self(f"{domain}.enable")

    def __call__(self, method: str, **params: Any) -> dict[str, Any]:
        number = next(self._numbers)
        message = {"id": number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while (answer := self._next()).get("id") != number:
            self._events.append(answer)
        assert "error" not in answer, answer
        result: dict[str, Any] = answer["result"]
        return result

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            assert select.select([self._read], [], [], _PATIENCE)[0], "Chromium does not answer"
            self._rest += os.read(self._read, 1 << 20)
        message, self._rest = self._rest.split(b"\0", 1)
        answer: dict[str, Any] = json.loads(message)
        return answer

    @property
    def requests(self) -> list[str]:
        return [
            event["params"]["request"]["url"]
            for event in self._events
            if event["method"] == "Network.requestWillBeSent"
        ]

    @property
    def complaints(self) -> list[str]:
        kinds = ("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled")
        return [str(event["params"]) for event in self._events if event["method"] in kinds]

    def open(self, file: Path, *, script: bool = True) -> None:
        """Open a file and wait until it is loaded."""
        self("Emulation.setScriptExecutionDisabled", value=not script)
        self._events.clear()
        self("Page.navigate", url=file.as_uri())
        while not any(event["method"] == "Page.loadEventFired" for event in self._events):
            self._events.append(self._next())

    def run(self, expression: str) -> Any:
        """Return the value of a JavaScript expression."""
        found = self("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def look(self, width: int, height: int, *, dark: bool = False, media: str = "screen") -> None:
        """Set the size of the window and the media of the page."""
        self(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=width < 500,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self("Emulation.setEmulatedMedia", media=media, features=[scheme])

    def press(self, key: str, code: int = 0, modifiers: int = 0) -> None:
        """Press a key, such as Enter or Tab."""
        names = {"key": key, "code": key, "windowsVirtualKeyCode": code, "modifiers": modifiers}
        text = {" ": {"text": " "}, "Enter": {"text": "\r"}}.get(key, {})
        self("Input.dispatchKeyEvent", type="keyDown", **names, **text)
        self("Input.dispatchKeyEvent", type="keyUp", **names)

    def picture(self) -> bytes:
        """Return what is seen, as PNG."""
        return b64decode(self("Page.captureScreenshot", format="png")["data"])

    def pdf(self) -> bytes:
        """Return the page on paper, on the size that it asks for."""
        return b64decode(self("Page.printToPDF", preferCSSPageSize=True)["data"])


AnyTab = TypeVar("AnyTab", bound=Tab)


@contextmanager
def chromium(profile: Path, kind: type[AnyTab]) -> Iterator[AnyTab]:
    """Start Chromium with a profile of its own and yield a tab of a class."""
    to_read, write = os.pipe()
    read, to_write = os.pipe()
    command = f'exec "{PROGRAM}" {_OPTIONS} --user-data-dir="{profile}" 3<&{to_read} 4>&{to_write}'
    process = subprocess.Popen(
        ["bash", "-c", command], pass_fds=(to_read, to_write), stderr=subprocess.DEVNULL
    )
    os.close(to_read)
    os.close(to_write)
    try:
        yield kind(write, read)
    finally:
        os.close(write)  # it ends when the pipe does
        os.close(read)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
