"""Backups, export and import in the app, with real keys."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from malgil.anki.export import export_package
from malgil.base.i18n import Language, use
from malgil.phrasebook.formats.yaml import read_phrasebook, write_phrasebook
from malgil.scheduling.fsrs import Rating
from malgil.store.auto_backup import back_up
from malgil.store.backup import Reason, list_backups
from malgil.tui.library.files import FilesScreen
from malgil.tui.shell.home import HomeScreen
from malgil.tui.shell.prompt import PromptScreen
from malgil.tui.shell.settings import SettingsScreen
from malgil.tui.widgets.answer_input import AnswerInput
from tests.anki.packages import CREATED, Written, as_old, database
from tests.store.learner import study
from tests.tui.conftest import Look, Run, looks, on, ratings, shown, told, write

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from malgil.base.progress import ProgressCallback
    from malgil.collection import Collection
    from tests.store.learner import Clock


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys, and wait for what they start."""
    await pilot.press(*keys)
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def type_over(pilot: Pilot[None], text: str) -> None:
    """Replace what is in the field, and confirm."""
    await pilot.press("ctrl+u")
    await write(pilot, text)
    await press(pilot, "enter")


def reasons(collection: Collection) -> list[Reason]:
    return [backup.reason for backup in list_backups(collection.path)]


@pytest.fixture
def files(run: Run) -> Run:
    """Return a function that runs the app with the screen of files open."""
    return run


OPEN = ("9", "f3")


async def test_a_backup_is_made_and_listed(files: Run, collection: Collection) -> None:
    async with files() as pilot:
        await press(pilot, *OPEN)
        assert on(pilot, FilesScreen)
        assert "There are no backups yet" in shown(pilot)
        await press(pilot, "enter", "1")
        assert reasons(collection) == [Reason.MANUAL]
        assert "Backup written and checked" in told(pilot)[-1]
        assert " MB  manual" in shown(pilot)
        await press(pilot, "escape")
        assert on(pilot, SettingsScreen)  # from where it was opened
        await press(pilot, "escape")
        assert on(pilot, HomeScreen)


async def test_a_restore_names_what_would_be_lost(
    files: Run, collection: Collection, clock: Clock
) -> None:
    study(collection, clock, lambda _: Rating.GOOD, most=3)
    backup = back_up(collection.path, clock(), Reason.MANUAL)
    clock.go(minutes=5)
    study(collection, clock, lambda _: Rating.GOOD, most=2)
    collection.set_setting("language", "ko", clock())
    collection.set_setting("language", "en", clock())
    collection.set_setting("new_per_day", 3, clock())
    async with files() as pilot:
        left = pilot.app.screen.home.new  # type: ignore[attr-defined] # the home screen
        await press(pilot, *OPEN, "enter")
        assert on(pilot, PromptScreen)
        text = " ".join(shown(pilot).split())
        assert "2 answers of the present file are not in the backup and would be lost." in text
        assert backup.name[:20] in text
        await press(pilot, "escape")
        assert len(ratings(collection)) == 5
        await press(pilot, "enter", "enter")
        assert len(ratings(collection)) == 3
        assert reasons(collection) == [Reason.RESTORE, Reason.MANUAL]
        assert collection.settings.new_per_day != 3
        assert collection.check() == []
        await press(pilot, "escape")
        assert pilot.app.screen.home.new > left  # type: ignore[attr-defined] # the home screen
        await press(pilot, "enter")
        collection.answer(collection.next_card(clock()).id, 3, clock())  # type: ignore[union-attr] # there is one
        assert len(ratings(collection)) == 4


@pytest.mark.parametrize(
    ("digit", "ending", "begins"),
    [
        ("1", "yaml", "format:"),
        ("2", "txt", "Shipping issues"),
        ("3", "csv", "\ufeffpath1"),
        ("4", "csv", "card_id,"),
    ],
)
async def test_an_export_never_overwrites_without_asking(
    files: Run, collection: Collection, tmp_path: Path, *, digit: str, ending: str, begins: str
) -> None:
    target = tmp_path / f"out.{ending}"
    target.write_text("mine")
    async with files() as pilot:
        await press(pilot, *OPEN, "2", digit)
        assert f".{ending}" in shown(pilot)
        await type_over(pilot, str(target))
        assert "already exists" in shown(pilot)
        await press(pilot, "escape")
        assert target.read_text() == "mine"
        await press(pilot, "2", digit)
        await type_over(pilot, str(target))
        await press(pilot, "enter")
        assert target.read_text(encoding="utf-8").startswith(begins)
        await press(pilot, "2", digit)
        await type_over(pilot, str(collection.path))
        await press(pilot, "enter")
        assert any("is the collection itself" in text for text in told(pilot))
    assert collection.check() == []


async def test_a_sync_says_what_came_and_went(
    files: Run, collection: Collection, clock: Clock, tmp_path: Path
) -> None:
    pytest.importorskip("obstore", reason="the extra “sync” is not installed")
    shared = tmp_path / "shared"
    shared.mkdir()
    study(collection, clock, lambda _: Rating.GOOD, most=3)
    async with files() as pilot:
        await press(pilot, *OPEN, "4")
        await type_over(pilot, str(tmp_path / "nowhere"))
        assert "There is no folder" in told(pilot)[-1]
        await press(pilot, "4")
        await type_over(pilot, str(shared))
        assert "0 entries came" in told(pilot)[-1]
        assert list(shared.glob("*/00000001-*.malgil-log"))
        await press(pilot, "4")
        assert pilot.app.screen.query_one(AnswerInput).value == str(shared)
        await press(pilot, "enter")
        assert "0 entries came, 0 went" in told(pilot)[-1]


async def test_of_several_phrasebooks_one_is_chosen(
    files: Run, collection: Collection, clock: Clock, tmp_path: Path
) -> None:
    from msgspec.structs import replace

    collection.import_book(replace(collection.book("small"), id="other"), clock())
    async with files() as pilot:
        await press(pilot, *OPEN, "2", "1", "2")
        await type_over(pilot, str(tmp_path / "x.yaml"))
        assert read_phrasebook((tmp_path / "x.yaml").read_text(), source="x").id == "other"


async def test_an_import_shows_first_what_would_change(
    files: Run, collection: Collection, tmp_path: Path
) -> None:
    book = collection.book("small")
    text = write_phrasebook(book).replace("Shipment never arrived", "Shipment vanished")
    file = tmp_path / "new.yaml"
    file.write_text(text, encoding="utf-8")
    async with files() as pilot:
        await press(pilot, *OPEN, "3")
        await type_over(pilot, str(file))
        said = " ".join(shown(pilot).split())
        assert "Import into Small menu?" in said
        assert "Shipment never arrived → Shipment vanished" in said
        await press(pilot, "escape")
        assert collection.book("small") == book
        await press(pilot, "3")
        await type_over(pilot, str(file))
        await press(pilot, "enter")
        labels = [place.path[-1] for place in collection.book("small").places()]
        assert "Shipment vanished" in labels
        assert reasons(collection) == [Reason.IMPORT]
        assert collection.check() == []
        await press(pilot, "f7")
        assert collection.book("small") == book


async def test_a_list_updates_the_phrasebook_of_its_name(
    files: Run, collection: Collection, tmp_path: Path
) -> None:
    file = tmp_path / "small.txt"
    file.write_text("Gift cards ☞기프트 카드\n", encoding="utf-8")
    async with files() as pilot:
        await press(pilot, *OPEN, "3")
        await type_over(pilot, str(file))
        said = " ".join(shown(pilot).split())
        assert "This archives " in said
        assert "archived: 7" in said
        await press(pilot, "escape")


@pytest.mark.parametrize("name", ["~nobody-has-this-name/x", "", "x" * 300, "/dev/null/x", "."])
@pytest.mark.parametrize("keys", [("2", "1"), ("3",)])
async def test_an_impossible_path_is_refused(
    files: Run, collection: Collection, name: str, keys: tuple[str, ...]
) -> None:
    async with files() as pilot:
        await press(pilot, *OPEN, *keys)
        pilot.app.screen.query_one(AnswerInput).value = name
        await press(pilot, "enter")
        if on(pilot, PromptScreen):
            await press(pilot, "enter")
        assert on(pilot, FilesScreen)
        assert len(told(pilot)) == 1
    assert collection.check() == []


@pytest.mark.parametrize("name", ["missing.yaml", "missing.malgil", "faulty.malgil"])
async def test_a_file_that_cannot_be_used_changes_nothing(
    files: Run, collection: Collection, tmp_path: Path, name: str
) -> None:
    (tmp_path / "faulty.malgil").write_text("format: [")
    before = collection.book("small")
    async with files() as pilot:
        await press(pilot, *OPEN, "3")
        await type_over(pilot, str(tmp_path / name))
        assert on(pilot, FilesScreen)
        assert name in told(pilot)[-1]
        assert collection.book("small") == before


async def test_work_is_shown_and_can_be_stopped(
    files: Run, collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    going, goes_on = threading.Event(), threading.Event()

    def slow(*arguments: object) -> None:
        report: ProgressCallback = arguments[-1]  # type: ignore[assignment] # it is the last
        report(0.4)
        going.set()
        assert goes_on.wait(30)
        report(0.5)

    monkeypatch.setattr("malgil.tui.library.files.back_up", slow)
    async with files() as pilot:
        await press(pilot, *OPEN)
        await pilot.press("1")
        while not going.is_set():
            await pilot.pause()
        pilot.app.screen._look_at_work()  # type: ignore[attr-defined] # what the timer does
        await pilot.pause()
        assert "Making a backup: 40%" in shown(pilot)
        await pilot.press("1", "2", "escape")
        assert on(pilot, FilesScreen)
        goes_on.set()
        await press(pilot)
        assert told(pilot) == ["Nothing was changed."]
        assert list_backups(collection.path) == []


@looks((80, 24), text=((80, 24), (60, 20), (60, 20), (200, 50), (200, 50)))
async def test_the_screen(
    files: Run,
    look: Look,
    collection: Collection,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    *,
    language: Language,
    size: tuple[int, int],
) -> None:
    collection.set_setting("language", language, clock())
    use(language)
    back_up(collection.path, clock(), Reason.MANUAL)
    clock.next_day()
    back_up(collection.path, clock(), Reason.IMPORT)
    async with files(size=size) as pilot:
        await press(pilot, *OPEN)
        screen = pilot.app.screen
        assert isinstance(screen, FilesScreen)
        monkeypatch.setattr(screen.collection, "path", Path("/home/me/collection.malgil"))
        screen.redraw()
        await pilot.pause()
        assert look.draw(pilot) == look.kept


async def test_answers_from_anki_come_home(
    files: Run, collection: Collection, clock: Clock, tmp_path: Path
) -> None:
    study(collection, clock, most=3)
    path = tmp_path / "mine.apkg"
    book = collection.phrasebooks()[0].id
    path.write_bytes(export_package(collection, book, clock(), with_history=True))
    before = len(ratings(collection))
    collection.undo(clock())
    async with files() as pilot:
        await pilot.press(*OPEN, "3")
        await type_over(pilot, str(path))
        assert any("Nothing was changed." in text for text in told(pilot))
        assert len(ratings(collection)) == before - 1


@pytest.mark.parametrize("key", ["1", "2"])
async def test_decks_of_others_are_imported_with_their_answers_or_as_new_cards(
    files: Run, collection: Collection, tmp_path: Path, key: str
) -> None:
    path = tmp_path / "words.apkg"
    note = Written(("menu", "메뉴"), answers=[(1000 * CREATED + 60_000, 3, 9)])
    path.write_bytes(as_old(database([note])))
    async with files() as pilot:
        await pilot.press(*OPEN, "3")
        await type_over(pilot, str(path))
        assert "New answers from Anki: 1" in shown(pilot)
        await press(pilot, key)
        assert [row.id for row in collection.phrasebooks()][-1] == "words"
        assert len(ratings(collection)) == (1 if key == "1" else 0)


async def test_a_broken_package_changes_nothing(
    files: Run, collection: Collection, tmp_path: Path
) -> None:
    path = tmp_path / "broken.apkg"
    path.write_bytes(b"PK\x03\x04 no archive")
    async with files() as pilot:
        await pilot.press(*OPEN, "3")
        await type_over(pilot, str(path))
        assert any("broken.apkg" in text for text in told(pilot))
        assert len(collection.phrasebooks()) == 1
