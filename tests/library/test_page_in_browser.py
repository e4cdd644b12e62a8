"""A phrasebook's page in Chromium: on screens, on paper, by keys, without scripts."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from malgil.base import i18n
from malgil.collection import Collection
from malgil.library.page import write_page
from tests.browser import Tab, chromium, needs_chromium
from tests.library.test_page import BOOK, hostile_book
from tests.store.learner import START, open_with

if TYPE_CHECKING:
    from collections.abc import Iterator

    from malgil.phrasebook.model import Phrasebook

pytestmark = needs_chromium
needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="there is no Poppler")
PAGES = {
    "plain": {},
    "weak": {"day": 1},
    "glosses": {"masked": "glosses"},
    "labels": {"masked": "labels"},
}


Write = Callable[[str], Path]


@pytest.fixture(scope="module")
def write(_begun_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Write]:
    """Yield a function that writes a page: NAME.LANGUAGE of the bundled book, or `hostile`."""
    folder = tmp_path_factory.mktemp("pages")
    shutil.copy(_begun_file, folder / "collection.malgil")
    with (
        Collection.open(folder / "collection.malgil", now=START) as bundled,
        open_with(folder / "hostile.malgil", hostile_book()) as hostile,
    ):

        def written(name: str) -> Path:
            file = folder / f"{name}.html"
            kind, _, language = name.partition(".")
            i18n.use("ko" if language == "ko" else "en")
            if kind == "hostile":
                text = write_page(hostile, "hostile")
            else:
                text = write_page(bundled, BOOK, **PAGES[kind])  # type: ignore[arg-type]
            file.write_text(text, encoding="utf-8")
            return file

        yield written


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tab]:
    with chromium(tmp_path_factory.mktemp("profile"), Tab) as tab:
        yield tab


def opened(browser: Tab, file: Path, *, width: int = 1000, script: bool = True) -> Tab:
    browser.look(width, 800)
    browser.open(file, script=script)
    return browser


def paper(browser: Tab, file: Path) -> str:
    """Return the text of a page on paper: two sheets of A4 at most, with all fonts embedded."""
    browser.open(file)
    pdf = file.with_suffix(".pdf")
    pdf.write_bytes(browser.pdf())
    about = output("pdfinfo", str(pdf))
    assert int(re.findall(r"Pages: +(\d+)", about)[0]) <= 2
    assert "(A4)" in about
    fonts = output("pdffonts", str(pdf)).splitlines()[2:]
    assert all(line.split()[-5] == "yes" for line in fonts)  # embedded
    check_boxes(output("pdftotext", "-bbox", str(pdf), "-"))
    return re.sub(r"\s", "", output("pdftotext", "-raw", str(pdf), "-"))


def output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def check_boxes(document: str) -> None:
    """Check that each word is on the paper, and that none covers another."""
    pages = re.findall(r'<page width="(.*?)" height="(.*?)">(.*?)</page>', document, re.DOTALL)
    for width, height, words in pages:
        found = re.findall(r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">', words)
        boxes = [tuple(map(float, box)) for box in found]
        assert all(left > 0 and top > 0 for left, top, _right, _bottom in boxes)
        assert all(box[2] < float(width) and box[3] < float(height) for box in boxes)
        lines: dict[int, list[tuple[float, ...]]] = {}
        for box in boxes:
            lines.setdefault(round(box[1] + box[3]), []).append(box)
        for line in lines.values():
            line.sort()
            assert all(before[2] < after[0] + 1 for before, after in pairwise(line))


def missing(shown: str, texts: list[str]) -> list[str]:
    return [text for text in texts if re.sub(r"\s", "", text) not in shown]


@needs_poppler
def test_two_sheets_of_paper_hold_all(browser: Tab, write: Write, book: Phrasebook) -> None:
    labels = [place.path[-1] for place in book.places()]
    labels += [book.phrase(entry.phrase).label for entry in book.flow_entries()]
    glosses = [gloss for place in book.places() for gloss in place.item.glosses]
    shown = paper(browser, write("weak.en"))
    assert not missing(shown, labels + glosses)
    assert shown.count("●") == 1 + len(labels)
    assert "2.7.1,5.1" in shown  # the index


@pytest.mark.long
@needs_poppler
@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("name", PAGES)
def test_each_page_fits_two_sheets(
    browser: Tab, write: Write, book: Phrasebook, name: str, language: str
) -> None:
    labels = [place.path[-1] for place in book.places()]
    glosses = [gloss for place in book.places() for gloss in place.item.glosses]
    shown = paper(browser, write(f"{name}.{language}"))
    assert (not missing(shown, labels)) == (name != "labels")
    assert (not missing(shown, glosses)) == (name != "glosses")


def test_the_search_works_by_keys(browser: Tab, write: Write) -> None:
    tab = opened(browser, write("plain.ko"))

    def found() -> list[str]:
        labels: list[str] = tab.run(
            "[...document.querySelectorAll('.found b')].map(b => b.textContent)"
        )
        return labels

    while tab.run("document.activeElement.type") != "search":
        tab.press("Tab", 9)
    for letter in "refund":
        tab("Input.dispatchKeyEvent", type="keyDown", key=letter, text=letter)
    assert found()[:2] == ["Incorrect refund", "Returns and refunds"]
    tab.press("ArrowDown", 40)
    tab.press("ArrowDown", 40)
    tab.press("Enter", 13)
    assert tab.run("location.hash") == "#m3"
    assert tab.run("document.querySelector(':target .label').textContent") == "Returns and refunds"
    assert not tab.run("document.querySelector('.found').checkVisibility()")

    tab.run("document.querySelector('[type=search]').select()")
    # Hangul by an input method, as it is composed.
    for typed in ("ㅂ", "배", "뱃", "배소", "배송"):
        tab(
            "Input.imeSetComposition",
            text=typed,
            selectionStart=len(typed),
            selectionEnd=len(typed),
        )
        assert "Incorrect shipping charge" in found() or typed in ("ㅂ", "배")
    tab("Input.insertText", text="배송")
    tab.press("Escape", 27)
    assert not tab.run("document.querySelector('.found').checkVisibility()")

    for query, label in {
        "ㅂㅅㅇ ㅈㅇ": "Shipment is late",  # initials
        "\u1107\u1162\u1109\u1169\u11bc\u1107\u1175": "Incorrect shipping charge",  # NFD 배송비
        "함흥차사": "Shipment is late",  # only paraphrases have it
        "컵이 깨져서 왔어요": "Damaged item",
    }.items():
        tab.run("document.querySelector('[type=search]').select()")
        tab("Input.insertText", text=query)
        assert found()[0] == label
    tab.run("document.querySelector('[type=search]').select()")
    tab("Input.insertText", text="qqqq")
    assert tab.run("document.querySelector('[role=status]').textContent") == "찾은 것이 없어요."
    assert tab.complaints == []


def test_covers_open_by_keys_and_nothing_moves(browser: Tab, write: Write) -> None:
    tab = opened(browser, write("glosses.ko"), script=False)
    all_of = "[...document.querySelectorAll('{}')]".format
    places = f"JSON.stringify({all_of('main *')}.map(e => e.getBoundingClientRect()))"
    seen = f"{all_of('.gloss span span')}.filter(e => getComputedStyle(e).visibility == 'visible')"
    seen += ".length"
    before = tab.run(places)
    assert tab.run(seen) == 0
    while tab.run("document.activeElement.type") != "checkbox":
        tab.press("Tab", 9)
    tab.press(" ", 32)
    tab.press("Tab", 9)
    tab.press(" ", 32)
    tab.press("Enter", 13)  # it would send the form, which goes nowhere
    assert tab.run("location.search") == ""
    assert tab.run(seen) == 2
    assert tab.run(places) == before
    tab.press("Tab", 9, modifiers=8)
    tab.press(" ", 32)
    assert tab.run(seen) == 1
    tab.run("document.querySelector('button').focus()")
    tab.press("Enter", 13)  # all are covered again
    assert tab.run(seen) == 0


def test_a_phone_shows_all_without_scripts_or_sideways_scrolling(
    browser: Tab, write: Write
) -> None:
    for name in ("plain.ko", "glosses.ko", "hostile"):
        tab = opened(browser, write(name), width=390, script=False)
        assert tab.run("document.documentElement.scrollWidth") == 390
    tab = opened(browser, write("plain.ko"), width=390, script=False)
    assert not tab.run("document.querySelector('[role=search]').checkVisibility()")
    hidden = "[...document.querySelectorAll('main *')].filter(e => !e.checkVisibility()).length"
    assert tab.run(hidden) == 0
    assert float(tab.run("getComputedStyle(document.body).fontSize").removesuffix("px")) >= 16


def test_the_bar_never_hides_where_a_link_leads(browser: Tab, write: Write) -> None:
    file = write("plain.ko")
    edge = "document.querySelector('{}').getBoundingClientRect().{}".format
    for width in (320, 390, 1000):
        tab = opened(browser, file, width=width)
        tab.run("location.hash = '#m2.7.1'")
        assert tab.run(edge(":target", "top")) >= tab.run(edge(".bar", "bottom"))


def test_nothing_is_asked_for_and_nothing_foreign_runs(browser: Tab, write: Write) -> None:
    for name in ("hostile", "plain.ko", "glosses.ko"):
        file = write(name)
        tab = opened(browser, file)
        assert tab.requests == [file.as_uri()]
        assert tab.complaints == []
    tab = opened(browser, write("hostile"))
    assert tab.run("document.title") == "</script><script>document.title = 'hacked'</script>"
    tab.run(
        "document.body.append(Object.assign(document.createElement('script'), {text: 'x = 1'}))"
    )
    assert tab.run("typeof x") == "undefined"  # the policy refused it
    assert "Content Security Policy" in str(tab.complaints)


def test_dark_and_light_follow_the_system(browser: Tab, write: Write) -> None:
    tab = opened(browser, write("plain.ko"))
    ground = "getComputedStyle(document.body).backgroundColor"
    assert tab.run(ground) == "rgb(255, 255, 255)"
    browser.look(1000, 800, dark=True)
    assert tab.run(ground) == "rgb(20, 23, 27)"
    browser.look(1000, 800, dark=True, media="print")
    assert tab.run(ground) == "rgb(255, 255, 255)"
