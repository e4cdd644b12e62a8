"""Syncing through real servers on this machine: WebDAV by rclone, S3 by moto, Azure by Azurite."""

from __future__ import annotations

import base64
import hmac
import shutil
import socket
import subprocess
import time
from contextlib import contextmanager
from datetime import timedelta
from email.utils import formatdate
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
        with pytest.raises(TargetError, match="cannot be reached"):
            open_target("s3://nowhere/malgil").list()
        # The same, from the files of Amazon's own tools.
        for name in ("AWS_ENDPOINT", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION"):
            monkeypatch.delenv(name)
        monkeypatch.setenv("AWS_PROFILE", "mine")
        monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
        monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
        (tmp_path / "credentials").write_text(
            "[default]\naws_access_key_id = no\n[mine]\naws_access_key_id = me\n"
            "aws_secret_access_key = se%cret\n"
        )
        (tmp_path / "config").write_text(
            f"[profile mine]\nregion = eu-west-1\nendpoint_url = {endpoint}\n"
        )
        assert open_target("s3://bucket/malgil").list().folders


ACCOUNT = "devstoreaccount1"
KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
"""Azurite's own account, which its documentation names."""


def test_azure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    port = _free_port()
    endpoint = f"http://127.0.0.1:{port}/{ACCOUNT}"
    monkeypatch.setenv("AZURE_STORAGE_ACCOUNT_NAME", ACCOUNT)
    monkeypatch.setenv("AZURE_STORAGE_ACCOUNT_KEY", KEY)
    monkeypatch.setenv("AZURE_STORAGE_ENDPOINT", endpoint)
    monkeypatch.setenv("AZURE_ALLOW_HTTP", "true")
    place = ("--blobPort", str(port), "--location", str(tmp_path / "azure"))
    quiet = ("--silent", "--skipApiVersionCheck", "--disableTelemetry")
    with served(port, "azurite-blob", *place, *quiet):
        _make_container(endpoint)
        exchange(tmp_path, "az://shared/malgil")
        with pytest.raises(TargetError, match="cannot be reached"):
            open_target("az://nowhere/malgil").list()
        monkeypatch.setenv("AZURE_STORAGE_ACCOUNT_KEY", base64.b64encode(b"wrong").decode())
        with pytest.raises(TargetError, match="refuses access"):
            open_target("az://shared/malgil").list()


def test_without_credentials_no_cloud_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = tmp_path / "key.json"
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(key))
    with pytest.raises(TargetError, match="cannot be opened"):
        open_target("gs://bucket/malgil")
    key.write_text('{"type": "service_account"}')
    with pytest.raises(TargetError, match="cannot be opened"):
        open_target("gs://bucket/malgil")
    monkeypatch.delenv("AZURE_STORAGE_ACCOUNT_NAME", raising=False)
    with pytest.raises(TargetError, match="Account must be specified"):
        open_target("az://shared/malgil")


def _make_bucket(endpoint: str) -> None:
    _put(f"{endpoint}/bucket", {}, 200)


def _make_container(endpoint: str) -> None:
    sent = {"x-ms-date": formatdate(usegmt=True), "x-ms-version": "2021-12-02"}
    lines = ["PUT", *[""] * 11, *(f"{name}:{value}" for name, value in sent.items())]
    signed = "\n".join([*lines, f"/{ACCOUNT}/{ACCOUNT}/shared", "restype:container"])
    digest = hmac.digest(base64.b64decode(KEY), signed.encode(), "sha256")
    login = {"Authorization": f"SharedKey {ACCOUNT}:{base64.b64encode(digest).decode()}"}
    _put(f"{endpoint}/shared?restype=container", sent | login, 201)


def _put(address: str, headers: dict[str, str], status: int) -> None:
    from urllib.request import Request, urlopen

    request = Request(address, method="PUT", headers=headers)  # noqa: S310 - loopback
    with urlopen(request) as answer:  # noqa: S310 - loopback
        assert answer.status == status
