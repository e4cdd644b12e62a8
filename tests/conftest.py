"""What every test stands on: a home of its own, a fixed place and language, quiet hypothesis."""

from __future__ import annotations

import os
import signal
import time
from typing import TYPE_CHECKING

import hypothesis
import pytest

from malgil.base import i18n

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from malgil.phrasebook.model import Phrasebook

# "ci" finds the same examples at every run; "search" looks for new ones, for an hour at a desk.
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, database=None)
hypothesis.settings.register_profile("search", deadline=None, max_examples=2000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))

# A shell's background job ignores Ctrl+C and hands that on to every program it starts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

_UNSET = ("MALGIL_NOW", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "NO_COLOR", "FORCE_COLOR", "TMUX")


@pytest.fixture(autouse=True)
def _isolated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep a test away from the user's files, and the user's surroundings away from the test.

    A program that a test starts speaks Korean (C.UTF-8 is no language); within the test's own
    process texts are English until it asks for another language.
    """
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
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
        i18n.use("en")
        yield
    time.tzset()


@pytest.fixture
def collection_file(tmp_path: Path) -> Path:
    """Return where a test's own collection can be made."""
    return tmp_path / "collection.malgil"


@pytest.fixture(scope="session")
def book() -> Phrasebook:
    """Return the shipped phrasebook; it cannot be changed, so one reading serves all tests."""
    from malgil.base.resources import data_path
    from malgil.phrasebook.formats.yaml import read_phrasebook_file

    return read_phrasebook_file(data_path("phrasebooks", "amazon-live-chat.yaml"))
