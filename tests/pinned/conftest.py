"""Fixtures that run the program on a copy of a pinned collection, at its time."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, NamedTuple

import pytest

from malgil.cli.program import run
from malgil.store import auto_backup, backup

from .collections import MAKERS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path


class Ran(NamedTuple):
    """The output and the exit code of a run."""

    code: int
    out: str
    err: str


class Pinned:
    """A copy of a collection, with functions to run the program on it.

    Attributes:
        path: The collection.
    """

    def __init__(
        self, name: str, path: Path, capsys: pytest.CaptureFixture[str], patch: pytest.MonkeyPatch
    ) -> None:
        self.path = path
        self._capsys = capsys
        self._patch = patch
        patch.setattr(auto_backup, "write_apart", backup.write_backup)  # no process for each
        patch.setenv("MALGIL_COLLECTION", str(path))
        patch.setenv("MALGIL_NOW", MAKERS[name][1].isoformat())
        patch.chdir(path.parent)

    def run(self, *arguments: str) -> Ran:
        """Run a command in this process."""
        self._capsys.readouterr()
        code = run(arguments)
        printed = self._capsys.readouterr()
        return Ran(code, self._plain(printed.out), self._plain(printed.err))

    def converse(self, *arguments: str, lines: Sequence[str]) -> str:
        """Run a command with these lines on stdin. Return its output."""
        script = self.path.with_name("lines.txt")
        script.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        with script.open(encoding="utf-8") as stdin:
            self._patch.setattr("sys.stdin", stdin)
            ran = self.run(*arguments)
        assert (ran.code, ran.err) == (0, "")
        return ran.out

    def _plain(self, text: str) -> str:
        return text.replace(str(self.path.parent), "FOLDER")


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return a function that returns the template of a collection by its name."""
    made: dict[str, Path] = {}

    def template(name: str) -> Path:
        if name not in made:
            made[name] = tmp_path_factory.mktemp("pinned") / f"{name}.malgil"
            MAKERS[name][0](made[name])
        return made[name]

    return template


@pytest.fixture
def pinned(
    templates: Callable[[str], Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[str], Pinned]:
    """Return a function that copies a collection by its name."""

    def copy(name: str) -> Pinned:
        path = tmp_path / "c.malgil"
        shutil.copyfile(templates(name), path)
        return Pinned(name, path, capsys, monkeypatch)

    return copy
