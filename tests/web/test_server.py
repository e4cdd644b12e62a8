"""The web server: whom it answers, and the app in a pseudo-terminal behind each tab."""

from __future__ import annotations

import asyncio
import os
import re
import socket
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

pytest.importorskip("textual_serve", reason="the extra “web” is not installed")
from aiohttp import ClientResponse, ClientSession, WSServerHandshakeError

from malgil.base import i18n
from malgil.base.errors import MalgilError
from malgil.web import server
from tests.faults import program
from tests.web.tabs import TOKEN, Tab, answers, ended, served

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path


@asynccontextmanager
async def opened(client: ClientSession, size: str = "width=80&height=24") -> AsyncIterator[Tab]:
    headers = {"Origin": str(client._base_url)}
    async with client.ws_connect(f"/{TOKEN}/ws?{size}", headers=headers) as socket:
        yield Tab(socket)


async def fetched(client: ClientSession, path: str, **headers: str) -> ClientResponse:
    """Return a response that is read."""
    async with client.get(path, headers=headers) as response:
        await response.read()
        return response


@pytest.mark.parametrize("language", ["ko", "en"])
async def test_the_page_is_our_own_and_asks_nobody_else(language: i18n.Language) -> None:
    i18n.use(language)
    async with served() as client:
        page = await fetched(client, f"/{TOKEN}/")
        text = await page.text()
        policy = page.headers["Content-Security-Policy"]
        nonces = {*re.findall(r'nonce="([^"]+)"', text), *re.findall(r"'nonce-([^']+)'", policy)}
        again = await fetched(client, f"/{TOKEN}/")
        for name in re.findall(r'(?:href|src)="([\w.]+)"', text):
            file = await fetched(client, f"/{TOKEN}/{name}")
            assert file.status == 200
            assert file.headers["X-Content-Type-Options"] == "nosniff"
            if name.startswith("page."):
                assert "//" not in re.sub(r"// .*", "", await file.text())
        assert (await fetched(client, f"/{TOKEN}/mono.ttf")).content_type == "font/ttf"
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-")
    assert "unsafe" not in policy
    assert len(nonces) == 1
    assert again.headers["Content-Security-Policy"] != policy
    assert f'<html lang="{language}">' in text
    assert i18n._("Open it again") in text
    assert "//" not in text


@pytest.mark.parametrize(
    "path", ["/", "/ws", "/wrong/", "/wrong/ws", "/wrong/page.js", f"/{TOKEN}x/", f"/{TOKEN}/no"]
)
async def test_nothing_is_there_without_the_token(path: str) -> None:
    async with served() as client:
        answer = await fetched(client, path)
        assert (answer.status, await answer.text()) == (404, "404: Not Found")


@pytest.mark.parametrize(
    ("listens", "named", "status"),
    [
        ("127.0.0.1", "127.0.0.1:8000", 200),
        ("127.0.0.1", "localhost", 200),
        ("127.0.0.1", "[::1]:9000", 200),
        ("127.0.0.1", "evil.example", 403),
        ("127.0.0.1", "127.0.0.1.evil.example:8000", 403),
        ("127.0.0.1", "203.0.113.5:8000", 403),
        ("127.0.0.1", socket.gethostname(), 403),
        ("127.0.0.1", "localhost:1; script-src *", 403),
        ("127.0.0.1", "[::1", 403),
        ("0.0.0.0", "203.0.113.5:8000", 200),  # noqa: S104 - not listened on
        ("0.0.0.0", socket.gethostname(), 200),  # noqa: S104
        ("0.0.0.0", "evil.example", 403),  # noqa: S104
        ("desk.local", "Desk.Local:8000", 200),
        ("desk.local", "desk", 403),
    ],
)
async def test_a_name_that_is_not_ours_leads_nowhere(listens: str, named: str, status: int) -> None:
    async with served(host=listens) as client:
        answer = await fetched(client, f"/{TOKEN}/", Host=named)
        assert answer.status == status
        assert status == 200 or await answer.text() == "403: Forbidden"


@given(st.text(max_size=40))
@example("127.0.0.1@evil.example")
@example("evil.example@127.0.0.1")
@example("127.0.0.1/evil.example")
def test_any_text_as_a_name_is_looked_at(named: str) -> None:
    if server._is_own_name(named, "127.0.0.1"):
        assert re.fullmatch(r"(localhost|127\.\d+\.\d+\.\d+|\[[0:]+1\])(:\d*)?", named.lower())


@pytest.mark.parametrize("stranger", ["http://evil.example", "http://127.0.0.1:1", "null", None])
async def test_a_page_that_is_not_ours_opens_no_tab(stranger: str | None) -> None:
    headers = {} if stranger is None else {"Origin": stranger}
    async with served("print('drawn')") as client:
        with pytest.raises(WSServerHandshakeError) as refused:
            await client.ws_connect(f"/{TOKEN}/ws", headers=headers)
        assert refused.value.status == 403
        if stranger is not None:
            assert (await fetched(client, f"/{TOKEN}/", **headers)).status == 403


SIZES = """
import os, signal
signal.signal(signal.SIGWINCH, lambda *_: print("now", tuple(os.get_terminal_size(1))))
print("first", tuple(os.get_terminal_size(1)), os.environ["TERM"], "TMUX" in os.environ)
while True:
    print("typed", input())
"""


async def test_an_app_has_the_size_of_its_tab_and_gets_its_keys(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TMUX", "tmux,1,0")
    async with served(SIZES) as client, opened(client, "width=40&height=20") as tab:
        await tab.sees("first (40, 20) xterm-256color False")
        await tab.socket.send_str('["resize", {"width": 100, "height": 30}]')
        await tab.sees("now (100, 30)")
        await tab.socket.send_str('["resize", {"width": 0, "height": 99999}]')
        await tab.sees("now (1, 1000)")
        await tab.types("한글\r")
        await tab.sees("typed 한글")


async def test_a_tab_closes_when_its_app_ends_after_all_that_it_drew() -> None:
    async with (
        served("print('x' * 100000 + 'last words')") as client,
        opened(client, "width=wide") as tab,
    ):
        assert (await tab.rest()).endswith(b"last words\r\n")


@pytest.mark.parametrize("sent", ["{", "[" * 100_000, "1" * 5000])
async def test_a_tab_that_sends_nonsense_is_closed(sent: str) -> None:
    async with served("print('drawn'); input()") as client, opened(client) as tab:
        await tab.sees("drawn")
        await tab.socket.send_str('["unknown"]')
        await tab.socket.send_str(sent)
        await tab.rest()


STUBBORN = """
import os, signal
signal.signal(signal.SIGHUP, signal.SIG_IGN)
print(os.getpid(), "is here")
while True:
    signal.pause()
"""


async def test_an_app_that_does_not_end_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "_PATIENCE", 0)
    async with served(STUBBORN) as client, opened(client) as tab:
        await tab.sees(" is here")
        number = int(tab.before)
        await tab.socket.close()
        await ended(number)


async def test_a_system_without_pseudo_terminals_is_reported(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse() -> None:
        raise OSError(23, "out of pty devices")

    monkeypatch.setattr(os, "openpty", refuse)
    async with served() as client, opened(client) as tab:
        assert await tab.rest() == (b"The system refused: out of pty devices")


async def test_an_address_that_cannot_be_used_is_an_error() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(MalgilError) as error:
            await server.serve((), "127.0.0.1", port, print)
    assert str(error.value) == (
        f"127.0.0.1, port {port}, cannot be used: Address already in use. "
        "Choose another with --host or --port."
    )
    for host in ("no.invalid", "a..b", "x" * 80):
        with pytest.raises(MalgilError) as error:
            await server.serve((), host, 0, print)
        assert str(error.value).startswith(f"{host}, port 0, cannot be used: ")


async def test_ten_tabs_at_once_on_one_collection(
    begun_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in program.surroundings(begun_file).items():
        monkeypatch.setenv(name, value)
    async with served(command=(*program.MALGIL, "review")) as client, AsyncExitStack() as stack:
        tabs = [await stack.enter_async_context(opened(client)) for _ in range(10)]
        for tab in tabs:
            await tab.sees("0 / 10")
        pressing = (tab.presses("\r", lambda: answers(begun_file) >= 10) for tab in tabs)
        await asyncio.gather(*pressing)
    # Nine tabs may be pressing a key while the tenth answer is written.
    assert 10 <= len(program.reviews(begun_file)) < 20
