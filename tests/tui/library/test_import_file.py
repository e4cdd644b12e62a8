"""The preview of an import in the app: columns to assign, a list to choose, faults to skip."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from malgil.base.i18n import Language, use
from malgil.library import files
from malgil.tui.library.files import FilesScreen
from malgil.tui.library.import_file import ImportScreen, _with_next_use
from malgil.tui.widgets.lists import RowList
from tests.tui.conftest import Look, Run, looks, on, shown, told
from tests.tui.library.test_files import OPEN, press, type_over

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from textual.pilot import Pilot

    from malgil.base.progress import ProgressCallback
    from malgil.collection import Collection

TABLE = "No,Term,Meaning,Topic\n1,Card declined,카드가 거절됐어요.,Pay\n2,Card lost,분실,Pay\n"
PAGE = "<ul><li>Home</ul><ol><li>Pay: 결제<li>Wait: 기다려요</ol>"
FAULTY = "- Pay:\n  - Declined: 거절\n  - Lost\n"


async def opened(pilot: Pilot[None], file: Path) -> None:
    """Open the screen of files, and name a file to import."""
    await press(pilot, *OPEN, "3")
    await type_over(pilot, str(file))


def paths(collection: Collection, name: str) -> list[str]:
    collection.forget_cached()
    return [
        f"{' > '.join(place.path)} = {' | '.join(place.item.glosses)}"
        for place in collection.book(name).places()
    ]


def write(folder: Path, name: str, text: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


async def test_columns_are_assigned_and_imported(
    run: Run, collection: Collection, tmp_path: Path
) -> None:
    async with run() as pilot:
        await opened(pilot, write(tmp_path, "words.csv", TABLE))
        assert on(pilot, ImportScreen)
        assert "Term: label" in shown(pilot)
        assert "Meaning: gloss" in shown(pilot)
        assert "Card declined — 카드가 거절됐어요." in shown(pilot)
        await press(pilot, "2")
        assert "카드가 거절됐어요. — Card declined" in shown(pilot)
        await press(pilot, "2", "2")
        assert "One column must be label and one must be gloss." in shown(pilot)
        await press(pilot, "enter")
        assert on(pilot, ImportScreen)
        await press(pilot, "5", "5")  # the header, which makes malgil guess again
        await press(pilot, "4", "4")
        assert "Topic: path1" in shown(pilot)
        assert "there is no gloss here" in shown(pilot)
        await press(pilot, "6", "f5")
        assert on(pilot, FilesScreen)
        assert "Imported: words" in told(pilot)[-1]
        assert paths(collection, "words") == [
            "Pay = Pay",
            "Pay > Card declined = 카드가 거절됐어요.",
            "Pay > Card lost = 분실",
        ]
        await press(pilot, "f7")
        assert [row.id for row in collection.phrasebooks()] == ["small"]


async def test_all_works_by_mouse(run: Run, collection: Collection, tmp_path: Path) -> None:
    async with run() as pilot:
        await opened(pilot, write(tmp_path, "words.csv", TABLE))
        row = shown(pilot).splitlines().index
        lines = shown(pilot).splitlines()
        at = next(number for number, line in enumerate(lines) if "Term: label" in line)
        assert row(lines[at]) == at
        await pilot.click(offset=(8, at))
        assert pilot.app.screen.query_one(RowList).marked == 1
        await pilot.click(offset=(8, at))
        await press(pilot)
        assert "Term: gloss" in shown(pilot)
        bottom = lines[-1]
        await pilot.click(offset=(bottom.index("Import") + 1, len(lines) - 1))
        await press(pilot)
        assert "카드가 거절됐어요. = Card declined" in paths(collection, "words")


async def test_cp949_is_suggested_with_a_line(
    run: Run, collection: Collection, tmp_path: Path
) -> None:
    async with run() as pilot:
        await opened(pilot, write(tmp_path, "old.txt", "Pay: 결제\n".encode("cp949")))
        assert "It then has this line: Pay: 결제" in shown(pilot)
        await press(pilot, "escape")
        assert on(pilot, FilesScreen)
        await press(pilot, "3")
        await type_over(pilot, str(tmp_path / "old.txt"))
        await press(pilot, "enter")
        assert on(pilot, ImportScreen)
        await press(pilot, "enter")
        assert paths(collection, "old") == ["Pay = 결제"]


async def test_a_list_of_a_page_is_chosen(run: Run, tmp_path: Path) -> None:
    async with run() as pilot:
        await opened(pilot, write(tmp_path, "page.html", PAGE))
        assert "List 2 of 2: Pay: 결제" in shown(pilot)
        assert "Wait — 기다려요" in shown(pilot)
        await press(pilot, "space")
        assert "List 1 of 2: Home" in shown(pilot)
        assert "there is no gloss here" in shown(pilot)
        await press(pilot, "escape")
        assert on(pilot, FilesScreen)


async def test_faults_are_shown_and_skipped(
    run: Run, collection: Collection, tmp_path: Path
) -> None:
    async with run() as pilot:
        await opened(pilot, write(tmp_path, "list.md", FAULTY))
        said = " ".join(shown(pilot).split())
        assert "line 1: there is no gloss here" in said
        assert "line 3: there is no gloss here" in said
        await press(pilot, "enter")
        assert on(pilot, ImportScreen)
        await press(pilot, "1", "2")
        assert "Skipped:" in shown(pilot)
        await press(pilot, "enter")
        assert paths(collection, "list") == ["Pay = Pay", "Pay > Declined = 거절"]


async def test_a_long_list_is_shown_in_part(run: Run, tmp_path: Path) -> None:
    text = "".join(f"- Item {n}: 항목 {n}\n" for n in range(40))
    async with run() as pilot:
        await opened(pilot, write(tmp_path, "list.md", text))
        await pilot.press("pagedown")
        pilot.app.screen.query_one("#body").scroll_end(animate=False)
        await pilot.pause()
        assert "… and 30 more lines" in shown(pilot)


async def test_reading_is_shown_and_can_be_stopped(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    going, goes_on = threading.Event(), threading.Event()

    def slow(*arguments: object) -> None:
        report: ProgressCallback = arguments[-1]  # type: ignore[assignment] # it is the last
        report(0.4)
        going.set()
        assert goes_on.wait(30)
        report(0.5)

    monkeypatch.setattr(files, "preview", slow)
    async with run() as pilot:
        await press(pilot, *OPEN, "3")
        screen = pilot.app.screen
        await pilot.press("ctrl+u")
        screen.query_one("AnswerInput").value = str(write(tmp_path, "a.csv", TABLE))  # type: ignore[attr-defined] # the field
        await pilot.press("enter")
        while not going.is_set():
            await pilot.pause()
        pilot.app.screen._look_at_work()  # type: ignore[attr-defined] # what the timer does
        await pilot.pause()
        assert "Reading the file: 40%" in shown(pilot)
        await pilot.press("enter", "1", "escape")
        goes_on.set()
        await press(pilot)
        assert on(pilot, ImportScreen)
        assert "Nothing was changed." in shown(pilot)


def test_each_column_can_get_each_use() -> None:
    every: set[tuple[str, ...]] = {("label", "gloss", "", ""), ("", "", "note", "path1")}
    waiting = list(every)
    while waiting:
        columns = waiting.pop()
        for at in range(4):
            later = _with_next_use(columns, at)
            used = [name for name in later if name]
            assert len(set(used)) == len(used)
            steps = sorted(name for name in used if name.startswith("path"))
            assert steps == [f"path{n}" for n in range(1, len(steps) + 1)]
            if later not in every:
                every.add(later)
                waiting.append(later)
    for at in range(4):
        assert {columns[at] for columns in every} >= {"label", "gloss", "note", "path1", ""}
    assert ("gloss", "label", "", "note") in every
    assert ("path1", "path2", "label", "gloss") in every


@looks((80, 24), text=((80, 24), (60, 20), (60, 20)))
async def test_the_screen(
    run: Run,
    look: Look,
    collection: Collection,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    language: Language,
    size: tuple[int, int],
) -> None:
    write(tmp_path, "words.csv", TABLE)
    monkeypatch.chdir(tmp_path)
    async with run(size=size) as pilot:
        collection.set_setting("language", language, pilot.app.app_context.clock())  # type: ignore[attr-defined] # malgil's app
        use(language)
        await press(pilot, *OPEN, "3")
        await type_over(pilot, "words.csv")
        assert look.draw(pilot) == look.kept
