"""Common fixtures: a home folder per test, a fixed time zone and language, hypothesis profiles."""

from __future__ import annotations

import gc
import gettext
import os
import shutil
import signal
import sys
import time
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

from malgil.base import i18n
from malgil.base.progress import no_progress
from malgil.phrasebook.formats import yaml
from malgil.store import sentences, shipped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from malgil.base.progress import ProgressCallback
    from malgil.phrasebook.model import Phrasebook

# "ci" uses the same examples in every run. "search" looks for new ones, for about an hour.
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, database=None)
hypothesis.settings.register_profile("search", deadline=None, max_examples=2000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

# A background job of a shell ignores Ctrl+C, and so does every program that it starts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# Collections are written through to the disk, which took a third of the tests' time: they are kept
# in memory where there is room. No test is about what a loss of power leaves.
_MEMORY, _ROOM = Path("/dev/shm"), 2 * 1024**3  # noqa: S108 - pytest makes a private folder there
if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_MEMORY))

_UNSET = ("MALGIL_NOW", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "NO_COLOR", "FORCE_COLOR", "TMUX")


def pytest_xdist_auto_num_workers() -> int:
    """Run two tests per processor, since half of a test is waiting for a screen or a program."""
    return 2 * len(os.sched_getaffinity(0))


def pytest_configure(config: pytest.Config) -> None:
    """Keep compiled files in pytest's cache where the environment wants none beside the sources.

    Without them each worker compiles all tests, and each program that a test starts all of malgil.
    """
    if sys.dont_write_bytecode:
        sys.dont_write_bytecode = False
        sys.pycache_prefix = str(config.rootpath / ".pytest_cache" / "compiled")
        os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # unless it was `python -B`


def pytest_collection_finish() -> None:
    """Freeze the loaded objects: collecting them took a fifth of the tests' time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


@pytest.fixture(scope="session", autouse=True)
def _isolated_session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep shared fixtures away from the user's files."""
    with _surroundings(tmp_path_factory.mktemp("home")):
        yield


@pytest.fixture(autouse=True)
def _isolated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give each test its own home folder.

    A program started by a test uses Korean (C.UTF-8 names no language). In the test's own process
    the language is English unless the test changes it.
    """
    with _surroundings(tmp_path_factory.mktemp("home")):
        i18n.use("en")
        yield


class _NoEntry(gettext.NullTranslations):
    """Fail if a text is missing from the catalogue: it was not marked, or is misspelt."""

    def gettext(self, message: str) -> str:
        raise AssertionError(f"no catalogue has: {message!r}")

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        raise AssertionError(f"no catalogue has: {msgid1!r}, {msgid2!r}, {n}")


_catalogue = i18n._catalogue


@cache
def _strict_catalogue(file: Path) -> gettext.NullTranslations:
    found = _catalogue(file)
    found.add_fallback(_NoEntry())
    return found


@contextmanager
def _surroundings(home: Path) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(i18n, "_catalogue", _strict_catalogue)
        for name, folder in {
            "HOME": home,
            "XDG_DATA_HOME": home / ".local" / "share",
            "XDG_CONFIG_HOME": home / ".config",
            "XDG_CACHE_HOME": home / ".cache",
            "XDG_STATE_HOME": home / ".local" / "state",
            "MALGIL_COLLECTION": home / "malgil" / "collection.malgil",
        }.items():
            patch.setenv(name, str(folder))
        for name in _UNSET:
            patch.delenv(name, raising=False)
        patch.setenv("LANG", "C.UTF-8")
        patch.setenv("TERM", "xterm-256color")
        patch.setenv("COLUMNS", "80")
        patch.setenv("LINES", "24")
        patch.setenv("TZ", "Asia/Seoul")
        time.tzset()
        yield
    time.tzset()


@pytest.fixture(scope="session", autouse=True)
def _prepared_once() -> Iterator[None]:
    """Read the bundled phrasebook and make a sentence index once per worker, not per collection.

    Both take most of the time of a new collection.
    """
    make, read = sentences._make, yaml.read_phrasebook_file
    made: dict[str, dict[tuple[str, str], str]] = {}
    contents: dict[tuple[Path, bytes], Phrasebook] = {}

    def make_once(
        source: sentences._Source, on_progress: ProgressCallback = no_progress
    ) -> dict[tuple[str, str], str]:
        version = sentences._version_of(source)
        if version not in made:
            made[version] = make(source)
        on_progress(1.0)
        return made[version]

    def read_once(path: Path, *, encoding: str = "utf-8") -> Phrasebook:
        if path != shipped.shipped_file():
            return read(path, encoding=encoding)
        key = path, path.read_bytes()
        if key not in contents:
            contents[key] = read(path)
        return contents[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sentences, "_make", make_once)
        patch.setattr(yaml, "read_phrasebook_file", read_once)
        yield


@pytest.fixture
def collection_file(tmp_path: Path) -> Path:
    """Return the path for a test's own collection."""
    return tmp_path / "collection.malgil"


@pytest.fixture(scope="session")
def _begun_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from malgil.collection import Collection
    from tests.store.learner import START

    path = tmp_path_factory.mktemp("begun") / "collection.malgil"
    Collection.open(path, now=START).close()
    return path


@pytest.fixture
def begun_file(_begun_file: Path, collection_file: Path) -> Path:
    """Return a test's own copy of a collection created at `START`, without answers."""
    shutil.copy(_begun_file, collection_file)
    return collection_file


@pytest.fixture(scope="session")
def book() -> Phrasebook:
    """Return the bundled phrasebook, which is immutable and shared by all tests."""
    from malgil.base.resources import data_path
    from malgil.phrasebook.formats.yaml import read_phrasebook_file

    return read_phrasebook_file(data_path("phrasebooks", "amazon-live-chat.yaml"))
