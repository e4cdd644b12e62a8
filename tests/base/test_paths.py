from __future__ import annotations

import os
from pathlib import Path

import pytest

from malgil.base import resources
from malgil.base.errors import UsageError
from malgil.base.paths import backups_path, collection_path, make_private_folder
from malgil.base.resources import data_path


@pytest.fixture(scope="module")
def shared_home() -> Path:
    """Return the home folder that a shared fixture sees."""
    return Path.home()


def test_no_fixture_touches_the_users_own_files(
    shared_home: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert shared_home.is_relative_to(tmp_path_factory.getbasetemp())


def test_the_shipped_data_is_found() -> None:
    assert data_path("locale", "ko", "LC_MESSAGES", "malgil.mo").is_file()


def test_a_wheel_carries_its_data_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "src" / "malgil")
    assert data_path("locale") == tmp_path / "data" / "locale"
    (tmp_path / "src" / "malgil" / "data").mkdir(parents=True)
    assert data_path("locale") == tmp_path / "src" / "malgil" / "data" / "locale"


def test_option_then_variable_then_the_platforms_folder(tmp_path: Path) -> None:
    variable = {"MALGIL_COLLECTION": str(tmp_path / "variable")}
    assert collection_path(str(tmp_path / "option"), variable) == tmp_path / "option"
    assert collection_path(None, variable) == tmp_path / "variable"
    default = Path(os.environ["XDG_DATA_HOME"]) / "malgil" / "collection.malgil"
    assert collection_path(None, {}) == default
    assert collection_path(None, {"MALGIL_COLLECTION": ""}) == default
    assert not default.parent.exists()


@pytest.mark.parametrize("option", ["", "  "])
def test_an_empty_option_never_leads_to_the_learners_collection(option: str) -> None:
    with pytest.raises(UsageError, match="--collection"):
        collection_path(option, {})


def test_the_home_sign_is_expanded() -> None:
    home = Path(os.environ["HOME"])
    assert collection_path("~/a.malgil", {}) == home / "a.malgil"
    assert collection_path(None, {"MALGIL_COLLECTION": "~/b.malgil"}) == home / "b.malgil"


def test_an_unknown_users_home_is_a_plain_name() -> None:
    assert collection_path("~nobody-of-that-name/a", {}) == Path.cwd() / "~nobody-of-that-name/a"


def test_backups_lie_beside_the_collection(tmp_path: Path) -> None:
    assert backups_path(tmp_path / "my.malgil") == tmp_path / "backups"


@pytest.mark.parametrize("umask", [0o000, 0o002, 0o022, 0o077, 0o277, 0o777])
def test_folders_on_the_way_to_the_collection_are_the_users_alone(
    tmp_path: Path, umask: int
) -> None:
    given = tmp_path / "home"
    given.mkdir(mode=0o755)
    before = os.umask(umask)
    try:
        make_private_folder(given / ".local" / "share" / "malgil")
        make_private_folder(given / ".local" / "share" / "malgil")
    finally:
        os.umask(before)
    modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.rglob("*")}
    assert modes == {"home": 0o755, ".local": 0o700, "share": 0o700, "malgil": 0o700}


def test_a_file_in_a_folders_place_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path / "file", tmp_path / "file" / "folder"):
        with pytest.raises(OSError, match="file"):
            make_private_folder(path)
