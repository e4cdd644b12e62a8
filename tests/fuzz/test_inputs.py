"""Files from strangers: they are read, or rejected with a clear message."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malgil.base.errors import MalgilError
from malgil.cli.program import run
from malgil.collection import Collection
from malgil.library.files import ImportOptions, read_source, taken_for
from malgil.phrasebook.formats.csv import read_table, write_table
from malgil.phrasebook.formats.drafts import BookFile
from malgil.phrasebook.formats.lists import read_list
from malgil.phrasebook.formats.markup import read_html, read_opml
from malgil.phrasebook.formats.outline import read_outline, write_outline
from malgil.phrasebook.formats.text_files import read_text_file
from malgil.phrasebook.formats.yaml import read_phrasebook, read_phrasebook_file, write_phrasebook
from tests.fuzz.mutation import NASTY, guarded, mutated
from tests.phrasebook.formats.books import write_html, write_list, write_opml
from tests.store.learner import START, Clock, study

if TYPE_CHECKING:
    from collections.abc import Callable

    from malgil.phrasebook.model import Phrasebook

# All faults are reported at once: 50, and the number of the others.
MOST_LINES = 51
SMALL = Path(__file__).parent.parent / "data" / "cli-small.yaml"


def from_yaml(text: str) -> Phrasebook:
    return read_phrasebook(text, source="file.yaml")


def from_outline(text: str) -> Phrasebook:
    return read_outline(text, BookFile(source="file.txt", book_id="book", title="Book"))


def from_csv(text: str) -> Phrasebook:
    return read_table(text, BookFile(source="file.csv", book_id="book", title="Book"))


def from_list(text: str) -> Phrasebook:
    return read_list(text, BookFile(source="file.md", book_id="book", title="Book"))


def from_html(text: str) -> Phrasebook:
    return read_html(text, BookFile(source="file.html", book_id="book", title="Book"), number=1)


def from_opml(text: str) -> Phrasebook:
    return read_opml(text, BookFile(source="file.opml", book_id="book", title="Book"))


READERS: dict[str, Callable[[str], Phrasebook]] = {
    "yaml": from_yaml,
    "outline": from_outline,
    "csv": from_csv,
    "tsv": from_csv,
    "anki": from_csv,
    "quizlet": from_csv,
    "list": from_list,
    "html": from_html,
    "opml": from_opml,
}
ANKI = """\
#separator:Semicolon
#html:true
#tags column:3
Card <b>declined</b>;"카드가<br>""거절""됐어요.";pay
Refund &amp; return;환불[sound:a.mp3];
"""
QUIZLET = """\
Card declined\t카드가 거절됐어요.
"Refund, or return"\t환불
Where's my stuff?\t내 물건은 어디있어요?
"""


def seed_text(kind: str) -> bytes:
    write: dict[str, Callable[[Phrasebook], str]] = {
        "yaml": write_phrasebook,
        "outline": lambda book: write_outline(book)[0],
        "csv": lambda book: "".join(write_table(book)),
        "tsv": lambda book: "".join(write_table(book, delimiter="\t")),
        "anki": lambda _book: ANKI,
        "quizlet": lambda _book: QUIZLET,
        "list": write_list,
        "html": write_html,
        "opml": write_opml,
    }
    return write[kind](read_phrasebook_file(SMALL)).encode()


def refusal(read: Callable[[], Phrasebook]) -> str | None:
    """Return the message that rejects a file, or None if it was read."""
    try:
        read()
    except MalgilError as error:
        return str(error)
    return None


def is_clear(message: str) -> bool:
    """Return whether a message has a line for each fault, not too many and none too long."""
    lines = message.split("\n")
    return len(lines) <= MOST_LINES and all(0 < len(line) < 1000 for line in lines)


def refusal_of_bytes(kind: str, data: bytes, path: Path) -> str | None:
    """Read bytes as a file of a format. Return the same as `refusal`."""
    path.write_bytes(data)
    with guarded():
        return refusal(lambda: READERS[kind](read_text_file(path)))


@pytest.mark.parametrize("kind", READERS)
@pytest.mark.parametrize("seed", range(4))
def test_broken_files_are_read_or_refused(tmp_path: Path, kind: str, seed: int) -> None:
    text = seed_text(kind)
    for number in range(30):
        data = mutated(text, f"{kind} {seed} {number}")
        told = refusal_of_bytes(kind, data, tmp_path / "file")
        assert told is None or is_clear(told)


@pytest.mark.long
@pytest.mark.parametrize("kind", READERS)
@pytest.mark.parametrize("seed", range(60))
def test_very_many_broken_files_are_read_or_refused(tmp_path: Path, kind: str, seed: int) -> None:
    text = seed_text(kind)
    for number in range(100):
        data = mutated(text, f"{kind} long {seed} {number}")
        told = refusal_of_bytes(kind, data, tmp_path / "file")
        assert told is None or is_clear(told)


@pytest.mark.parametrize("seed", range(4))
def test_a_broken_file_of_any_kind_is_recognised(tmp_path: Path, seed: int) -> None:
    for number in range(20):
        for kind in READERS:
            path = tmp_path / "file"
            path.write_bytes(mutated(seed_text(kind), f"any {kind} {seed} {number}"))
            with guarded(), suppress(MalgilError):
                source = read_source(str(path))
                assert list(taken_for(source, ImportOptions()))


@pytest.mark.parametrize("kind", READERS)
@given(data=st.data())
def test_any_text_is_read_or_refused(kind: str, data: st.DataObject) -> None:
    piece = st.one_of(
        st.text(max_size=20),
        st.sampled_from([*(one.decode("utf-8", "replace") for one in NASTY), "\n", ": ", "- "]),
    )
    text = "".join(data.draw(st.lists(piece, max_size=12)))
    with guarded():
        told = refusal(lambda: READERS[kind](text))
    assert told is None or is_clear(told)


@pytest.fixture(scope="module")
def studied_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("studied") / "collection.malgil"
    clock = Clock()
    with Collection.open(path, now=START) as collection:
        for _ in range(3):
            study(collection, clock, most=25)
            clock.next_day()
    return path


def use(studied: Path, seed: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Use a broken collection like a learner: it works, or is reported as broken."""
    path = folder / "collection.malgil"
    for one in folder.iterdir():
        if one.is_dir():
            shutil.rmtree(one)
        else:
            one.unlink()
    path.write_bytes(mutated(studied.read_bytes(), seed))
    for command in (["due", "--json"], ["cards"], ["check"], ["check", "--repair", "--json"]):
        with guarded():
            code = run([*command, "--collection", str(path)])
        printed = capsys.readouterr()
        assert code in (0, 1), (seed, command)
        assert "Traceback" not in printed.err
        assert "error of its own" not in printed.err, (seed, command, printed.err)


@pytest.mark.parametrize("seed", range(4))
def test_broken_collections_are_used_or_refused(
    studied_file: Path, tmp_path: Path, seed: int, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(5):
        use(studied_file, f"collection {seed} {number}", tmp_path, capsys)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(40))
def test_very_many_broken_collections_are_used_or_refused(
    studied_file: Path, tmp_path: Path, seed: int, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(50):
        use(studied_file, f"collection long {seed} {number}", tmp_path, capsys)
