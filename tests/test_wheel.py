"""The wheel and the sdist: what is in them, and that two builds have the same bytes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from email.message import Message

ROOT = Path(__file__).parent.parent


def build(folder: Path, mask: int) -> list[Path]:
    """Build from a copy of what git knows, so that nothing else decides about the result."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    for name in filter(None, listed.stdout.decode().split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, folder / name)
    environ = {name: text for name, text in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    command = [sys.executable, "-m", "hatchling", "build", "-d", "dist"]
    subprocess.run(command, cwd=folder, env=environ, umask=mask, capture_output=True, check=True)
    return sorted((folder / "dist").iterdir())


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    if not (ROOT / ".git").exists():
        pytest.skip("there is no git repository here")
    return build(tmp_path_factory.mktemp("first"), 0o022)


@pytest.fixture(scope="module")
def wheel(built: list[Path]) -> zipfile.ZipFile:
    return zipfile.ZipFile(next(path for path in built if path.suffix == ".whl"))


@pytest.fixture(scope="module")
def metadata(wheel: zipfile.ZipFile) -> Message:
    name = next(name for name in wheel.namelist() if name.endswith("/METADATA"))
    return Parser().parsestr(wheel.read(name).decode())


def test_two_builds_have_the_same_bytes(built: list[Path], tmp_path: Path) -> None:
    again = build(tmp_path, 0o077)
    assert [path.name for path in again] == [path.name for path in built]
    assert [path.suffix for path in built] == [".whl", ".gz"]
    assert [path.read_bytes() for path in again] == [path.read_bytes() for path in built]


def test_the_wheel_holds_what_is_installed(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    sources = (ROOT / "src").rglob("*.py")
    assert {path.relative_to(ROOT / "src").as_posix() for path in sources} <= names
    ends = (
        "malgil/py.typed",
        "malgil/data/phrasebooks/amazon-live-chat.yaml",
        "malgil/data/locale/ko/LC_MESSAGES/malgil.mo",
        ".data/data/share/man/man1/malgil.1",
        ".data/data/share/man/ko/man1/malgil.1",
        ".dist-info/licenses/LICENSE",
        ".dist-info/entry_points.txt",
    )
    assert [end for end in ends if not any(name.endswith(end) for name in names)] == []


def test_the_metadata_is_ready_for_an_index(metadata: Message) -> None:
    assert (metadata["Name"], metadata["License-Expression"]) == ("malgil", "MIT")
    assert metadata["License-File"] == "LICENSE"
    assert metadata["Requires-Python"] == ">=3.11"
    assert "Typing :: Typed" in metadata.get_all("Classifier", [])
    assert 20 < len(metadata["Summary"]) < 200


def test_every_picture_and_link_of_the_description_resolves(metadata: Message) -> None:
    assert metadata["Description-Content-Type"] == "text/markdown"
    description = str(metadata.get_payload())
    targets = re.findall(r"\]\(([^)]*)\)", description)
    assert [target for target in targets if not target.startswith("https://")] == []
    assert description.startswith("# malgil")
    assert "pip install" in description
