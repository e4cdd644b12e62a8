"""`malgil stats --svg FILE`: a panel as a picture."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from malgil.base.i18n import use
from malgil.cli.program import run
from malgil.stats.panels import PANELS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.tui.progressing import Shelf, Story


@pytest.fixture
def story(shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Story:
    found = shelf.copy("one-day", tmp_path / "story.malgil")
    monkeypatch.setenv("MALGIL_COLLECTION", str(found.path))
    monkeypatch.setenv("MALGIL_NOW", found.now.isoformat())
    monkeypatch.setenv("LANGUAGE", "en")
    use("en")
    return found


def texts(file: Path) -> str:
    """Return the texts of a picture."""
    root = ET.fromstring(file.read_text(encoding="utf-8"))  # noqa: S314 - we have just drawn it
    return " ".join("".join(one.itertext()) for one in root.iter()).replace("\xa0", " ")


@pytest.mark.parametrize("panel", PANELS)
def test_each_panel_becomes_a_picture(story: Story, tmp_path: Path, panel: str) -> None:
    file = tmp_path / "panel.svg"
    assert run(["stats", "--svg", str(file), "--panel", panel]) == 0
    number = list(PANELS).index(panel) + 1
    assert f"[{number} " in texts(file)


def test_all_of_the_menu_map_is_in_it(
    story: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "map.svg"
    assert run(["stats", "--svg", str(file), "--panel", "menu-map", "--type", "meaning"]) == 0
    assert f"Saved: {file}" in capsys.readouterr().out
    seen = texts(file)
    assert "Where's my stuff?" in seen
    assert "Suspicious Website" in seen
    assert "Only cards of this type: meaning" in seen


def test_the_numbers_can_be_printed_beside_it(
    story: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["stats", "--svg", str(tmp_path / "today.svg"), "--json"]) == 0
    assert capsys.readouterr().out.startswith("{")
    assert (tmp_path / "today.svg").exists()


def test_a_file_that_is_there_is_replaced_only_by_force(
    story: Story, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "today.svg"
    file.write_text("mine", encoding="utf-8")
    assert run(["stats", "--svg", str(file)]) == 1
    assert "--force" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == "mine"
    assert run(["stats", "--svg", str(file), "--force"]) == 0
    assert "<svg" in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--panel", "moon", "--svg", "x.svg"], "calibration"),
        (["--panel", "quiz"], "--svg"),
        (["--branch", "Nowhere", "--svg", "x.svg"], "There is no branch"),
    ],
)
def test_what_cannot_be_drawn_is_told(
    story: Story,
    options: list[str],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["stats", *options]) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "x.svg").exists()


def test_the_numbers_alone_load_no_screens(story: Story) -> None:
    import subprocess

    code = (
        "import sys; from malgil.cli.program import run; run(['stats', '--json']);"
        "sys.exit(any(name.split('.')[0] in ('textual', 'rich') for name in sys.modules))"
    )
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode
        == 0
    )
