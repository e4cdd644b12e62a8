"""Exported pictures: each text is as wide as its cells in every browser."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from rich.cells import cell_len
from textual.app import App, ComposeResult
from textual.widgets import Static

from malgil.tui.stats_image import placed_by_cells

if TYPE_CHECKING:
    from pathlib import Path

CELL = 12.2
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
NAMES = {"svg": "http://www.w3.org/2000/svg"}
LINES = (
    "plain words",
    "말길: 배송이 지연되었어요 after",
    "[red]x[/] <b>&amp;</b> 값 end",
    "e\u0301te\u0301 가\u0301나 mark",
    "  indented 둘 words",
    "😀 smile",
    "─ ambiguous · … ● width",
)


class Lines(App[None]):
    def compose(self) -> ComposeResult:
        for line in LINES:
            yield Static(line, markup=False)


async def drawn() -> str:
    app = Lines()
    async with app.run_test(size=(60, 10)):
        return placed_by_cells(app.export_screenshot(title="말길"))


def texts(svg: str) -> list[tuple[float, float, float, str]]:
    """Return line, place and length of each text in cells, and the text."""
    return [
        (
            float(one.attrib["y"]),
            float(one.attrib["x"]) / CELL,
            float(one.attrib["textLength"]) / CELL,
            one.text or "",
        )
        for one in ET.fromstring(svg).iterfind(".//svg:text[@textLength]", NAMES)  # noqa: S314 - ours
    ]


async def test_each_text_stands_in_its_cells() -> None:
    by_line: dict[float, list[tuple[float, float, str]]] = {}
    for line, place, length, text in texts(await drawn()):
        by_line.setdefault(line, []).append((place, length, text))
        assert length == pytest.approx(cell_len(text), abs=0.01)
        assert text == text.strip() != ""
    for shown, (_line, pieces) in zip(LINES, sorted(by_line.items()), strict=True):
        cells = list(" " * 60)
        for place, _length, text in pieces:
            column = round(place)
            assert place == pytest.approx(column, abs=0.01)
            assert "".join(cells[column : column + cell_len(text)]).strip() == ""
            cells[column : column + cell_len(text)] = [text, *[""] * (cell_len(text) - 1)]
        assert "".join(cells).rstrip().replace("\xa0", " ") == shown


async def test_it_is_a_document_that_says_nothing_else() -> None:
    svg = await drawn()
    assert svg.startswith('<svg xmlns="http://www.w3.org/2000/svg"')
    assert "[red]x[/]" in svg
    assert "<b>" not in svg


def measured(page: Path) -> dict[str, list[float]]:
    """Return where each text starts and ends in the browser."""
    options = (
        *("--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
        *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
        f"--user-data-dir={page.parent / 'profile'}",
    )
    ran = subprocess.run(
        [str(CHROMIUM), *options, "--dump-dom", page.as_uri()],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    found = re.search(r'<pre id="at">(.*?)</pre>', ran.stdout, re.DOTALL)
    assert found is not None
    places: dict[str, list[float]] = json.loads(found[1])
    return places


@pytest.mark.skipif(CHROMIUM is None, reason="no headless Chromium on this machine")
async def test_a_word_after_hangul_is_where_its_cell_is(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        f"""<!DOCTYPE html><meta charset="utf-8"><body>{await drawn()}<script>
        const at = {{}};
        for (const one of document.querySelectorAll("text[textLength]")) {{
          const last = one.getNumberOfChars() - 1;
          at[one.textContent] =
            [one.getStartPositionOfChar(0).x, one.getEndPositionOfChar(last).x];
        }}
        document.body.innerHTML = "<pre id=at></pre>";
        document.getElementById("at").textContent = JSON.stringify(at);
        </script>""",
        encoding="utf-8",
    )
    at = measured(page)
    for before, word in (("말길: ", "배송이"), ("말길: 배송이 지연되었어요 ", "after")):
        column = cell_len(before)
        begin, end = CELL * column, CELL * (column + cell_len(word))
        assert at[word] == pytest.approx([begin, end], abs=1)
