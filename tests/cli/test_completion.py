"""Shell completion, as the shells themselves ask for it and insert it."""

from __future__ import annotations

import os
import pty
import re
import select
import shutil
import subprocess
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from malgil.cli.app import COMMANDS
from malgil.collection import Collection
from malgil.quiz.setup import resolve_branch
from malgil.store.quizzes import QUIZ_MODES

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Malgil

Complete = Callable[..., list[str]]
SHELLS = {"bash": ("--norc", "--noprofile", "-i"), "zsh": ("-f", "-i")}
LOAD = {"bash": "source {}", "zsh": "autoload -U compinit; compinit -u -D; source {}"}


@pytest.fixture
def complete(small: Malgil, monkeypatch: pytest.MonkeyPatch) -> Complete:
    """Return a function that completes the last of some words as bash asks for it."""

    def ask(*words: str) -> list[str]:
        monkeypatch.setenv("_MALGIL_COMPLETE", "bash_complete")
        quoted = ["malgil", *(f"'{word}'" for word in words)]
        monkeypatch.setenv("COMP_WORDS", "\n".join(quoted))
        monkeypatch.setenv("COMP_CWORD", str(len(words)))
        done = small()
        assert done.err == ""
        return [line.partition(",")[2] for line in done.out.splitlines()]

    return ask


def test_commands_options_and_values_are_completed(complete: Complete) -> None:
    assert complete("") == list(COMMANDS)
    assert complete("re") == ["review", "redo", "restore"]
    assert "--collection" in complete("--")
    assert {"--json", "--format", "--lang"} <= set(complete("due", "--"))
    assert complete("quiz", "--mode", "") == list(QUIZ_MODES)
    assert complete("quiz", "--mode", "=", "w") == ["walk", "where"]
    assert complete("due", "--phrasebook", "") == ["amazon-live-chat", "small"]
    assert complete("--lang", "") == ["ko", "en"]
    assert complete("completion", "") == ["bash", "zsh", "fish"]


def test_nothing_disturbs_the_line(complete: Complete, collection_file: Path) -> None:
    assert complete("no-such-command", "--x", "") == []
    collection_file.write_bytes(b"no collection")
    assert complete("quiz", "--branch", "") == []
    collection_file.unlink()
    assert complete("quiz", "--phrasebook", "") == []
    assert not collection_file.exists()


def test_every_branch_that_is_completed_is_one(complete: Complete, collection_file: Path) -> None:
    branches = complete("quiz", "--phrasebook", "amazon-live-chat", "--branch", "")
    with Collection.open(collection_file) as collection:
        found = {resolve_branch(collection, "amazon-live-chat", text) for text in branches}
        index = collection.menu_index("amazon-live-chat")
        assert found == set(index.parents()) - {""}
    assert len(branches) == len(found) > 20
    assert complete("quiz", "--branch", "WHERE'S") == []  # the quote is open
    assert "Where's my stuff?" in complete("stats", "--branch", "where")


def test_only_a_shell_that_is_known_has_a_script(malgil: Malgil) -> None:
    refused = malgil("completion", "tcsh")
    assert (refused.code, "bash, zsh, fish" in refused.err) == (2, True)


@pytest.fixture
def home(small: Malgil, collection_file: Path, tmp_path: Path) -> Path:
    """Return a folder with a program `malgil` and the scripts of all shells."""
    program = tmp_path / "malgil"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m malgil "$@"\n')
    program.chmod(0o755)
    for shell in ("bash", "zsh", "fish"):
        (tmp_path / f"script.{shell}").write_text(small("completion", shell).out)
    return tmp_path


def surroundings(home: Path) -> dict[str, str]:
    return {
        **os.environ,
        "PATH": f"{home}:{os.environ['PATH']}",
        "HOME": str(home),
        "TERM": "vt100",
    }


def require(shell: str) -> str:
    place = shutil.which(shell)
    if place is None:
        pytest.skip(f"there is no {shell} here")
    return place


def typed(shell: str, home: Path, line: str) -> list[str]:
    """Type a line into a shell. Return the words that it then consists of."""
    child, terminal = pty.fork()
    if child == 0:
        os.execve(require(shell), [shell, *SHELLS[shell]], surroundings(home))  # noqa: S606
    load = LOAD[shell].format(home / f"script.{shell}")
    with os.fdopen(terminal, "r+b", buffering=0) as screen:
        screen.write(f"stty -echo; {load}; echo loa''ded\n".encode())
        seen = b""
        while b"loaded" not in seen:
            seen += some(screen.fileno(), seen)
        screen.write(f"{line}\x01printf '<%s>\\n' \x05; echo do''ne\nexit\n".encode())
        seen = b""
        while b"done" not in seen:
            seen += some(screen.fileno(), seen)
    os.waitpid(child, 0)
    return re.findall(r"<([^<>\r\n]*)>\r", seen.decode())


def some(terminal: int, seen: bytes) -> bytes:
    readable, _write, _error = select.select([terminal], [], [], 60)
    assert readable, seen
    return os.read(terminal, 4096)


LINES = [
    ("malgil resto\t", ["malgil", "restore"]),
    ("malgil quiz --mode scen\t", ["malgil", "quiz", "--mode", "scenario"]),
    ("malgil cards --phrasebook am\t", ["malgil", "cards", "--phrasebook", "amazon-live-chat"]),
    ("malgil quiz --branch shi\t", ["malgil", "quiz", "--branch", "Shipping or delivery issues"]),
    ('malgil quiz --branch "Where\t', ["malgil", "quiz", "--branch", "Where's my stuff?"]),
    ("malgil stats --branch where\t", ["malgil", "stats", "--branch", "Where's my stuff?"]),
    ("malgil restore script.f\t", ["malgil", "restore", "script.fish"]),
]


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize(("line", "words"), LINES)
def test_a_shell_inserts_what_is_meant(
    home: Path, shell: str, line: str, words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    require(shell)
    monkeypatch.chdir(home)
    assert typed(shell, home, line) == words


def test_fish_lists_the_values(home: Path) -> None:
    fish = require("fish")

    def listed(line: str) -> list[str]:
        asked = f"source {home}/script.fish; complete -C '{line}'"
        done = subprocess.run(
            [fish, "--no-config", "-c", asked],
            env=surroundings(home),
            capture_output=True,
            text=True,
            check=True,
        )
        return [found.partition("\t")[0] for found in done.stdout.splitlines()]

    assert listed("malgil resto") == ["restore"]
    assert listed("malgil quiz --mode w") == ["walk", "where"]
    assert listed("malgil cards --phrasebook ") == ["amazon-live-chat", "small"]
    assert listed("malgil quiz --branch Shi") == ["Shipping or delivery issues"]
