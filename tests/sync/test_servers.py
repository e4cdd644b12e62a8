"""Syncing through real servers on this machine: WebDAV by rclone, S3 by moto."""

from __future__ import annotations

import base64
import shutil
import socket
import subprocess
import time
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING
from unittest.mock import patch

import pytest

from malgil.store import log
from malgil.sync import sync as syncing
from malgil.sync.sync import Report, sync
from malgil.sync.target import TargetError, open_target
from tests.store.machines import BOOK, Machine

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytest.importorskip("obstore", reason="the extra “sync” is not installed")
_PATIENCE = 30


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


@contextmanager
def served(port: int, *command: str) -> Iterator[None]:
    """Run a server until it answers, and end it afterwards."""
    program = shutil.which(command[0])
    if program is None:
        pytest.skip(f"{command[0]} is not installed")
    server = subprocess.Popen(
        [program, *command[1:]], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        until = time.monotonic() + _PATIENCE
        while server.poll() is None and time.monotonic() < until:
            with socket.socket() as trying:
                if trying.connect_ex(("127.0.0.1", port)) == 0:
                    break
        else:
            pytest.fail(f"{command[0]} did not start")
        yield
    finally:
        server.terminate()
        server.wait()


def synced(machine: Machine, target: str) -> Report:
    with (
        machine.at_work(),
        patch.object(syncing, "state_path", lambda: machine.folder / "state"),
    ):
        return sync(machine.collection, open_target(target), target, machine.now)


def exchange(folder: Path, target: str) -> None:
    """Let two machines answer and sync, and join their segments."""
    machines = [Machine(folder, "laptop"), Machine(folder, "desktop", late=60)]
    with patch.object(syncing, "JOINED_FROM", 3):
        for number in range(6):
            for machine, card in zip(machines, "ab", strict=True):
                machine.now += timedelta(minutes=1 + number)
                with machine.at_work():
                    machine.collection.answer(f"{BOOK}/{card}/meaning", 3, machine.now)
                assert synced(machine, target).problems == []
    synced(machines[0], target)
    late = Machine(folder, "late", late=120)
    report = synced(late, target)
    assert report.problems == []
    for machine in machines:
        assert synced(machine, target).problems == []
    quiet = synced(late, target)
    assert (quiet.sent, quiet.received, quiet.requests) == (0, 0, 4)
    ids = [{event.id for event in log.read(one.collection.connection)} for one in (*machines, late)]
    assert ids[0] == ids[1] == ids[2]
    for machine in (*machines, late):
        machine.close()


def test_webdav(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, port = tmp_path / "dav", _free_port()
    folder.mkdir()
    address = f"127.0.0.1:{port}"
    target = f"http://{address}/malgil"
    login = ("--user", "me", "--pass", "secret")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    with served(port, "rclone", "serve", "webdav", str(folder), "--addr", address, *login):
        (folder / "malgil").mkdir()
        with pytest.raises(TargetError, match="refuses access"):
            open_target(target).list()
        (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password secret\n")
        exchange(tmp_path, target)
        assert (
            base64.b64encode(b"me:secret")
            not in next((tmp_path / "late" / "state").rglob("*.json")).read_bytes()
        )


def test_s3(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    port = _free_port()
    endpoint = f"http://127.0.0.1:{port}"
    for name, value in {
        "AWS_ENDPOINT": endpoint,
        "AWS_ALLOW_HTTP": "true",
        "AWS_ACCESS_KEY_ID": "me",
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_REGION": "us-east-1",
    }.items():
        monkeypatch.setenv(name, value)
    with served(port, "moto_server", "-H", "127.0.0.1", "-p", str(port)):
        _make_bucket(endpoint)
        exchange(tmp_path, "s3://bucket/malgil")
        with pytest.raises(TargetError):
            open_target("s3://nowhere/malgil").list()


def _make_bucket(endpoint: str) -> None:
    from urllib.request import Request, urlopen

    with urlopen(Request(f"{endpoint}/bucket", method="PUT")) as answer:  # noqa: S310 - loopback
        assert answer.status == 200
