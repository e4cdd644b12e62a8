"""The page in a real browser: Chromium, without a window."""

from __future__ import annotations

import json
import re
import select
import time
import unicodedata
from base64 import b64decode
from codecs import getincrementaldecoder
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("textual_serve", reason="the extra “web” is not installed")

from malgil.collection import Collection
from tests.browser import Tab, chromium, needs_chromium
from tests.faults import program
from tests.store.learner import START
from tests.web.tabs import answers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = needs_chromium
DESK, PHONE = (1280, 800), (360, 640)
_PATIENCE = 60
_MOMENT = 0.3
_CTRL = 2
_CODES = {"Enter": 13, "Escape": 27, "F4": 115}
_SEQUENCE = re.compile(
    r"\x1b(?:\[[0-9;?<=>]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[ -/]*[0-Z\\^-~])"
)


class AppTab(Tab):
    """A tab with the app.

    Attributes:
        url: The address of the page.
        drawn: What the app has drawn, without escape sequences, since a text was last seen.
        typed: What the page has sent to the app.
        size: The columns and lines that the page has told the app.
    """

    url = ""

    def __init__(self, write: int, read: int) -> None:
        self.drawn = self.typed = self._begun = ""
        self.size = (0, 0)
        self._decode = getincrementaldecoder("utf-8")().decode
        super().__init__(write, read)

    def _next(self) -> dict[str, Any]:
        received = super()._next()
        frame = received.get("params", {}).get("response", {})
        if received.get("method") == "Network.webSocketFrameReceived" and frame["opcode"] == 2:
            drawn = self._begun + self._decode(b64decode(frame["payloadData"]))
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

    def until(self, is_so: Callable[[], Any], act: Callable[[], Any] = lambda: None) -> None:
        """Wait until something is so, and act before each look."""
        latest = time.monotonic() + _PATIENCE
        while not is_so():
            assert time.monotonic() < latest, (self.drawn[-2000:], self.typed)
            act()
            self.pause()

    def pause(self) -> None:
        """Read what is reported until nothing comes for a moment, or for a few."""
        latest = time.monotonic() + 3 * _MOMENT
        while time.monotonic() < latest and (
            b"\0" in self._rest or select.select([self._read], [], [], _MOMENT)[0]
        ):
            self._events.append(self._next())

    def sees(self, text: str) -> None:
        """Wait until the app draws a text."""
        self.until(lambda: text in self.drawn)
        self.drawn = self.drawn.partition(text)[2]

    def focuses(self, script: str) -> None:
        """Wait until the element with the focus is as a script says."""
        self.until(lambda: self.run(f"document.activeElement?.{script}"))

    def key(self, key: str, *, ctrl: bool = False) -> None:
        """Press a key: one of `_CODES`, or a character."""
        names = {
            "key": key,
            "code": key if key in _CODES else f"Key{key.upper()}",
            "windowsVirtualKeyCode": _CODES.get(key) or ord(key.upper()),
            "modifiers": _CTRL if ctrl else 0,
        }
        typed = {"text": "\r" if key == "Enter" else key} if len(key) == 1 or key == "Enter" else {}
        more: dict[str, Any] = {"commands": ["paste"]} if ctrl else typed
        self("Input.dispatchKeyEvent", type="keyDown", **names, **more)
        self("Input.dispatchKeyEvent", type="keyUp", **names)

    def compose(self, *strokes: tuple[str, str]) -> None:
        """Press keys of an input method: what each commits, and what is shown as begun after it.

        The terminal reads its field in timers, which run between the keystrokes of a person.
        """
        key = {"key": "Process", "code": "KeyA", "windowsVirtualKeyCode": 229}
        for committed, begun in strokes:
            self("Input.dispatchKeyEvent", type="rawKeyDown", **key)
            if committed:
                self("Input.insertText", text=committed)
            if begun:
                self("Input.imeSetComposition", text=begun, selectionStart=1, selectionEnd=1)
            self.pause()

    def tap(self, x: float, y: float) -> None:
        """Touch a point with a finger."""
        self("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": x, "y": y}])
        self("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])


@contextmanager
def app(
    collection: Path, folder: Path, size: tuple[int, int] = DESK, before: str = ""
) -> Iterator[AppTab]:
    """Open the app in a tab. `before` is a script that runs before those of the page."""
    with (
        program.start(collection, "serve", "--port", "0", "--lang", "en") as server,
        chromium(folder / "profile", AppTab) as tab,
    ):
        try:
            assert server.stdout is not None
            tab.url = server.stdout.readline().decode().split()[-1]
            tab.look(*size)
            tab("Emulation.setTouchEmulationEnabled", enabled=size == PHONE)
            tab("Page.addScriptToEvaluateOnNewDocument", source=before)
            tab("Page.navigate", url=tab.url)
            tab.focuses("tagName === 'TEXTAREA'")
            tab.sees("Enter")
            yield tab
        finally:
            server.terminate()


def test_the_page_asks_nobody_else_and_complains_about_nothing(
    begun_file: Path, tmp_path: Path
) -> None:
    with app(begun_file, tmp_path) as tab:
        asked = [url.removeprefix(tab.url) for url in tab.requests]
        assert asked == ["", "xterm.css", "page.css", "page.js", "textual.js", "mono.ttf"]
        # Warnings are about a machine without a graphics card, or a busy one.
        assert [text for text in tab.complaints if "error" in text or "exception" in text] == []
        assert tab.run("document.fonts.check('17px \"Roboto Mono\"')")


def test_hangul_is_typed_composed_and_pasted(begun_file: Path, tmp_path: Path) -> None:
    with app(begun_file, tmp_path) as tab:
        tab.key("1")
        tab.sees("Describe")
        tab("Input.insertText", text="기프트")
        tab.compose(("", "ㅋ"), ("", "카"), ("", "칻"), ("카", "드"), ("드", ""))
        tab.sees("Gift Cards")
        # The terminal may answer where its cursor is after the first key.
        tab.until(lambda: re.sub(r"\x1b\[\d+;\d+R", "", tab.typed).endswith("1기프트카드"))
        tab.key("Escape")
        tab.sees("Today")
        tab.key("3")
        tab.sees("Esc")
        decomposed = unicodedata.normalize("NFD", "환불")
        tab.run(f"void navigator.clipboard.writeText('{decomposed}')")
        pasted = f"\x1b[200~{decomposed}\x1b[201~"
        tab.until(lambda: pasted in tab.typed, lambda: tab.key("v", ctrl=True))
        tab.sees("refund")


@pytest.mark.long
def test_without_the_token_or_from_a_foreign_page_there_is_nothing(
    begun_file: Path, tmp_path: Path
) -> None:
    with app(begun_file, tmp_path) as tab:
        tab("Page.navigate", url=tab.url.rpartition("/")[0].rpartition("/")[0])
        tab.until(lambda: tab.run("document.body?.innerText === '404: Not Found'"))
        tab("Page.navigate", url="data:text/html,")
        tab.until(lambda: tab.run("location.protocol === 'data:'"))
        socket = f"new WebSocket('{tab.url.replace('http', 'ws', 1)}ws')"
        tab.run(f"void ({socket}.onclose = (event) => (window.closed_by = event.code))")
        tab.until(lambda: tab.run("window.closed_by === 1006"))


NO_CLIPBOARD = """
Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
"""


@pytest.mark.long
@pytest.mark.parametrize("before", ["", NO_CLIPBOARD])
def test_what_is_copied_is_on_the_clipboard_of_the_browser(
    begun_file: Path, tmp_path: Path, before: str
) -> None:
    with app(begun_file, tmp_path, before=before) as tab:
        tab.key("1")
        tab.sees("Describe")
        tab("Input.insertText", text="기프트카드")
        tab.sees("Gift Cards")
        tab.key("Enter")
        tab.sees("F4")
        tab.key("F4")
        tab.sees("Copied")
        tab.until(lambda: "\x1b[200~Help\x1b[201~" in tab.typed, lambda: tab.key("v", ctrl=True))


KEYS = {"meaning": ("Enter", "3"), "label": ("돈", "Enter"), "path": ("1", "Enter")}


@pytest.mark.long
@pytest.mark.parametrize("kind", KEYS)
def test_three_cards_are_answered_and_kept_when_the_tab_is_closed(
    begun_file: Path, tmp_path: Path, kind: str
) -> None:
    with Collection.open(begun_file) as collection:
        for name in KEYS:
            collection.set_setting(f"type_{name}", name == kind, START)
        collection.set_setting("new_per_day", 0, START)
        cards = [row.card.id for row in collection.cards() if row.card.type == kind]
        for card in cards[:3]:
            collection.answer(card, 4, START)
    with app(begun_file, tmp_path) as tab:
        tab.key("Enter")
        tab.sees(" / ")

        def press() -> None:
            for key in KEYS[kind]:
                if key == "돈":
                    tab.compose(("", "도"), ("", "돈"), ("돈", ""))
                else:
                    tab.key(key)
                    tab.pause()

        tab.until(lambda: answers(begun_file) >= 6, press)
        tab("Page.close")
    with Collection.open(begun_file) as collection:
        given = list(collection.reviews())[3:]
        assert collection.check() == []
    assert [(event.card or "").rpartition("/")[2] for event in given] == [kind] * 3
    assert kind != "label" or "돈" in {event.response for event in given}


@pytest.mark.long
def test_a_phone_reviews_with_taps_and_has_room_beside_its_keyboard(
    begun_file: Path, tmp_path: Path
) -> None:
    width, height = PHONE
    with app(begun_file, tmp_path, PHONE) as tab:
        columns, lines = tab.size
        assert columns >= 40
        assert lines >= 20
        tab.key("Enter")
        tab.sees("Got it")
        # “Got it”, “Show answer” and “Good” are in one place.
        tab.until(
            lambda: answers(begun_file) == 1, lambda: tab.tap(60, height - 2 * height / lines)
        )
        tab.look(width, height // 2)
        tab.until(lambda: tab.size == (columns, lines // 2))


@pytest.mark.long
def test_an_app_that_ends_can_be_opened_again(begun_file: Path, tmp_path: Path) -> None:
    with app(begun_file, tmp_path) as tab:
        tab.key("q")
        tab.focuses("innerText === 'Open it again'")
        tab.key("Enter")
        tab.sees("Today")
