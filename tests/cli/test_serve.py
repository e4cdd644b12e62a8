"""`malgil serve`: what it prints and refuses, and how the server and its apps end."""

from __future__ import annotations

import os
import signal
import socket
import sys
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

pytest.importorskip("textual_serve", reason="the extra “web” is not installed")
from aiohttp import ClientSession

from malgil.cli.commands import serve
from malgil.web import server
from tests.faults import program
from tests.web.tabs import Tab, answers, ended

if TYPE_CHECKING:
    import subprocess
    from collections.abc import AsyncIterator, Callable, Sequence

    from tests.cli.conftest import Malgil, Start

needs_linux = pytest.mark.skipif(
    not hasattr(os, "pidfd_open") or not Path("/proc/self/task").is_dir(),
    reason="processes of another program can be watched on Linux only",
)


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Sequence[str], str, int]]:
    """Serve nothing. Return what is asked for: command, host, port."""
    asked: list[tuple[Sequence[str], str, int]] = []

    async def pretend(
        command: Sequence[str], host: str, port: int, on_start: Callable[[str], None]
    ) -> None:
        asked.append((command, host, port))
        on_start("http://address/token/")

    monkeypatch.setattr(server, "serve", pretend)
    return asked


def test_this_machine_is_served_and_the_address_printed(
    malgil: Malgil, served: list[tuple[Sequence[str], str, int]], collection_file: Path
) -> None:
    code, out, err = malgil("serve")
    assert (code, err) == (0, "")
    assert out == (
        "Open this address in a browser: http://address/token/\nCtrl+C stops the server.\n"
    )
    command = [sys.executable, "-P", "-m", "malgil", "--collection", str(collection_file)]
    assert served == [(command, "127.0.0.1", 8000)]


def test_each_app_gets_the_global_options(
    malgil: Malgil,
    served: list[tuple[Sequence[str], str, int]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert malgil("serve", "--collection", "a.malgil", "--lang", "en", "--log", "log").code == 0
    given = ["--collection", str(tmp_path / "a.malgil"), "--lang", "en"]
    assert served[0][0][4:] == [*given, "--log", str(tmp_path / "log")]


@pytest.mark.parametrize(
    ("host", "warned"),
    [("localhost", False), ("::1", False), ("0.0.0.0", True), ("desk.local", True)],  # noqa: S104
)
def test_another_host_is_served_with_a_warning(
    malgil: Malgil,
    served: list[tuple[Sequence[str], str, int]],
    host: str,
    *,
    warned: bool,
) -> None:
    code, _out, err = malgil("serve", "--host", host, "--port", "0")
    assert (code, served[0][1:]) == (0, (host, 0))
    assert err.startswith(f"Warning: other machines can reach {host}. ") == warned


@pytest.mark.parametrize("port", ["65536", "-1", "http", "", "8_0", "٣"])
def test_a_port_is_a_number(malgil: Malgil, port: str) -> None:
    code, _out, err = malgil("serve", f"--port={port}")
    assert code == 2
    assert err == f"--port needs a port from 0 to 65535, but got: {port}\n"


def test_an_empty_address_is_none(malgil: Malgil) -> None:
    code, _out, err = malgil("serve", "--host=")
    assert (code, err) == (2, "--host needs a value: --host ADDRESS\n")


def test_a_port_in_use_is_named(malgil: Malgil) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        code, out, err = malgil("serve", "--port", str(port))
    assert (code, out) == (1, "")
    assert err == (
        f"127.0.0.1, port {port}, cannot be used: Address already in use. "
        "Choose another with --host or --port.\n"
    )


def test_a_missing_extra_is_named(malgil: Malgil, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serve, "find_spec", lambda _name: None)
    code, out, err = malgil("serve")
    assert (code, out) == (1, "")
    assert err == "Serving needs the extra “web”: pip install 'malgil[web]'\n"


def only_child(process: int) -> int:
    return int(Path(f"/proc/{process}/task/{process}/children").read_text())


@asynccontextmanager
async def a_tab(start: Start) -> AsyncIterator[tuple[subprocess.Popen[bytes], Tab, int]]:
    """Start a server and open a tab. Yield the server, the tab and the number of its app."""
    with start("serve", "--port", "0", "--lang", "en") as started:
        assert started.stdout is not None
        url = started.stdout.readline().decode().split()[-1]
        origin = url[: url.index("/", len("http://"))]
        try:
            async with (
                ClientSession(headers={"Origin": origin}) as client,
                client.ws_connect(f"{url}ws?width=80&height=24") as opened,
            ):
                tab = Tab(opened)
                await tab.sees("Today")
                yield started, tab, only_child(started.pid)
        finally:
            started.kill()


@needs_linux
async def test_a_closed_tab_ends_its_app_and_loses_nothing(
    start: Start, collection_file: Path
) -> None:
    async with a_tab(start) as (started, tab, app):
        await tab.presses("\r", lambda: answers(collection_file) == 1)
        tab.socket._response.close()  # as a browser that is gone, without saying so
        await ended(app)
        assert started.poll() is None
    assert len(program.reviews(collection_file)) == 1


@needs_linux
async def test_a_killed_server_leaves_no_app_behind(start: Start, collection_file: Path) -> None:
    async with a_tab(start) as (started, _tab, app):
        started.kill()
        await ended(app)
    assert program.reviews(collection_file) == []


@needs_linux
async def test_ctrl_c_ends_the_server_and_its_apps(start: Start) -> None:
    async with a_tab(start) as (started, tab, app):
        started.send_signal(signal.SIGINT)
        await tab.rest()
        await ended(app)
        _out, err = started.communicate(timeout=program.TIMEOUT)
        assert (started.returncode, err) == (130, b"")
