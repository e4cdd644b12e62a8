"""The page in a real browser: Chromium, without a window."""

from __future__ import annotations

import asyncio
import unicodedata
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("textual_serve", reason="the extra “web” is not installed")

from malgil.collection import Collection
from tests.faults import program
from tests.store.learner import START
from tests.web import browser
from tests.web.tabs import PATIENCE, TOKEN, answers, served

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from tests.web.browser import BrowserTab

pytestmark = pytest.mark.skipif(browser.find() is None, reason="Chromium is not installed")
FOCUSED = "document.activeElement?.tagName === 'TEXTAREA'"


@pytest.fixture(scope="module")
def devtools(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with browser.chromium(tmp_path_factory.mktemp("chromium")) as address:
        yield address


@asynccontextmanager
async def app(
    devtools: str,
    collection: Path,
    *arguments: str,
    size: tuple[int, int] = (1280, 800),
    before: str = "",
) -> AsyncIterator[BrowserTab]:
    """Open the app in a tab. `before` is a script that runs before those of the page."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in program.surroundings(collection).items():
            patch.setenv(name, value)
        async with (
            served(command=(*program.MALGIL, *arguments)) as client,
            browser.browser_tab(devtools) as tab,
        ):
            width, height = size
            await tab.send(
                "Emulation.setDeviceMetricsOverride",
                width=width,
                height=height,
                deviceScaleFactor=1,
                mobile=width < 500,
            )
            await tab.send("Emulation.setTouchEmulationEnabled", enabled=width < 500)
            await tab.send("Page.addScriptToEvaluateOnNewDocument", source=before)
            await tab.send("Page.navigate", url=f"{client._base_url}/{TOKEN}/")
            yield tab


async def test_the_page_asks_nobody_else_and_complains_about_nothing(
    devtools: str, begun_file: Path
) -> None:
    async with app(devtools, begun_file) as tab:
        await tab.sees("Today")
        await tab.until(FOCUSED)
        origin = await tab.run("location.origin")
        asked = [event["request"]["url"] for event in tab.of("Network.requestWillBeSent")]
        assert len(asked) == 6
        assert all(url.startswith(f"{origin}/{TOKEN}/") for url in asked)
        assert tab.of("Runtime.exceptionThrown") == []
        entries = [event["entry"] for event in tab.of("Log.entryAdded")]
        assert [entry for entry in entries if entry["source"] != "rendering"] == []
        assert await tab.run("document.fonts.check('17px \"Roboto Mono\"')")


async def test_without_the_token_or_from_a_foreign_page_there_is_nothing(
    devtools: str, begun_file: Path
) -> None:
    async with app(devtools, begun_file) as tab:
        await tab.until(FOCUSED)
        url = await tab.run("new URL('ws', location).href.replace('http', 'ws')")
        await tab.send("Page.navigate", url=await tab.run("location.origin"))
        await tab.until("document.body.innerText === '404: Not Found'")
        await tab.send("Page.navigate", url="data:text/html,")
        await tab.until("location.protocol === 'data:'")
        assert (
            await tab.run(
                f"new Promise((done) => {{ new WebSocket('{url}').onclose = (event) => "
                "done(event.code); })"
            )
            == 1006
        )


async def test_hangul_is_typed_composed_and_pasted(devtools: str, begun_file: Path) -> None:
    async with app(devtools, begun_file) as tab:
        await tab.sees("Today")
        await tab.until(FOCUSED)
        await tab.press("1")
        await tab.sees("Describe")

        await tab.send("Input.insertText", text="기프트")
        await tab.compose("카", "ㅋ", "카")
        await tab.compose("드", "ㄷ", "드")
        await tab.sees("Gift Cards")
        await tab.sends("기프트카드")
        await tab.press("Escape")
        await tab.sees("Today")
        await tab.press("3")
        await tab.sees("Esc")
        decomposed = unicodedata.normalize("NFD", "환불")
        await tab.run(f"navigator.clipboard.writeText('{decomposed}')")
        await tab.press("v", ctrl=True)
        await tab.sees("refund")
        await tab.sends(f"\x1b[200~{decomposed}\x1b[201~")


KEYS = {"meaning": ("Enter", "3"), "label": ("돈", "Enter"), "path": ("1", "Enter")}

NO_CLIPBOARD = """
Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
"""


@pytest.mark.long
@pytest.mark.parametrize("before", ["", NO_CLIPBOARD])
async def test_what_is_copied_is_on_the_clipboard_of_the_browser(
    devtools: str, begun_file: Path, before: str
) -> None:
    async with app(devtools, begun_file, "now", "기프트 카드", before=before) as tab:
        await tab.sees("Enter")
        await tab.until(FOCUSED)
        await tab.press("Enter")
        await tab.sees("F4")
        await tab.press("F4")
        await tab.sees("Copied")

        async with asyncio.timeout(PATIENCE):
            while "\x1b[200~Help\x1b[201~" not in tab.typed:  # the clipboard takes its time
                await tab.press("v", ctrl=True)
                await tab.pause()


@pytest.mark.long
@pytest.mark.parametrize("kind", ["meaning", "label", "path"])
async def test_three_cards_are_answered_and_kept_when_the_tab_is_closed(
    devtools: str, begun_file: Path, kind: str
) -> None:
    with Collection.open(begun_file) as collection:
        for name in KEYS:
            collection.set_setting(f"type_{name}", name == kind, START)
        collection.set_setting("new_per_day", 0, START)
        cards = [row.card.id for row in collection.cards() if row.card.type == kind]
        for card in cards[:3]:
            collection.answer(card, 4, START)
    async with app(devtools, begun_file, "review") as tab:
        await tab.sees(" / ")
        await tab.until(FOCUSED)
        async with asyncio.timeout(PATIENCE):
            while answers(begun_file) < 6:
                for key in KEYS[kind]:
                    await (tab.press if key in "Enter123" else tab.compose)(key)
                    await tab.pause()
        await tab.send("Page.close")
    with Collection.open(begun_file) as collection:
        given = list(collection.reviews())[3:]
        assert collection.check() == []
    assert [(event.card or "").rpartition("/")[2] for event in given] == [kind] * 3
    assert kind != "label" or {event.response for event in given} == {"돈"}


@pytest.mark.long
async def test_a_phone_reviews_with_taps_and_grows_smaller_with_its_keyboard(
    devtools: str, begun_file: Path
) -> None:
    width, height = 360, 640
    async with app(devtools, begun_file, "review", size=(width, height)) as tab:
        await tab.sees("Got it")
        columns, lines = tab.size
        assert columns >= 40
        assert lines >= 20
        async with asyncio.timeout(PATIENCE):
            while answers(begun_file) == 0:  # “Got it”, “Show answer” and “Good” are in one place
                await tab.tap(60, height - 2 * height / lines)
                await tab.pause()
        half = {"width": width, "height": height // 2, "deviceScaleFactor": 1, "mobile": True}
        await tab.send("Emulation.setDeviceMetricsOverride", **half)
        await tab.pause()
        assert tab.size == (columns, lines // 2)


@pytest.mark.long
async def test_an_app_that_ends_can_be_opened_again(devtools: str, begun_file: Path) -> None:
    async with app(devtools, begun_file) as tab:
        await tab.sees("Today")
        await tab.until(FOCUSED)
        await tab.press("q")
        await tab.until("document.activeElement?.innerText === 'Open it again'")
        await tab.press("Enter")
        await tab.sees("Today")
