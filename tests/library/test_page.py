"""A phrasebook as an HTML page."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from hashlib import sha256
from itertools import pairwise, product
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lxml import html

from malgil.base import i18n
from malgil.base.plain_text import unwanted_in_lines
from malgil.collection import Collection
from malgil.library import page as page_module
from malgil.library.page import write_page
from malgil.phrasebook.formats.yaml import read_phrasebook_file
from malgil.phrasebook.model import Change, FlowEntry, FlowKind, MenuItem, Phrase, Phrasebook
from malgil.phrasebook.text.topics import reading_order
from tests.cli.conftest import SMALL
from tests.store.learner import START, open_with

if TYPE_CHECKING:
    from collections.abc import Iterator

BOOK = "amazon-live-chat"
HOSTILE = (
    "</script><script>document.title = 'hacked'</script>",
    '" onclick="alert(1)',
    "<!-- -->]]>{{ 7 * 7 }}{% raw %}",
    "[red]x[/] &amp; <b>b</b>",
    "\x1b[2J\x07",
    "\u1107\u1162\u1109\u1169\u11bc",  # decomposed Hangul
    "long " * 40 + "unbroken" * 20,
    "\u200f\u202eright\u202c to left שלום",
    "javascript:alert(1)",
)


def hostile_book() -> Phrasebook:
    """Return a phrasebook of labels that want to be more than text."""
    phrases = [
        Phrase(id=f"p{n}", label=label, note=label, keywords=(label,), paraphrases=(label,))
        for n, label in enumerate(HOSTILE)
    ]
    items = [MenuItem(id=one.id, phrase=one.id, glosses=(f"뜻 {one.label}",)) for one in phrases]
    flow = [
        FlowEntry(
            id="p0 1", phrase="p0", glosses=(HOSTILE[0],), kind=FlowKind.LINK, note=HOSTILE[1]
        )
    ]
    return Phrasebook(
        id="hostile",
        title={"en": HOSTILE[0]},
        as_of=HOSTILE[0],
        phrases=tuple(phrases),
        flow=tuple(flow),
        menu=tuple(items),
    )


@pytest.fixture
def collection(begun_file: Path) -> Iterator[Collection]:
    with Collection.open(begun_file, now=START) as opened:
        yield opened


def texts(page: html.HtmlElement, selector: str) -> list[str]:
    return [" ".join(one.text_content().split()) for one in page.cssselect(selector)]


def read(collection: Collection, book: str = BOOK, **options: str | int) -> html.HtmlElement:
    return html.document_fromstring(write_page(collection, book, **options))  # type: ignore[arg-type]


def test_the_menu_is_in_its_order_with_glosses(collection: Collection, book: Phrasebook) -> None:
    page = read(collection)
    assert texts(page, "#menu .label") == [place.path[-1] for place in book.places()]
    assert texts(page, "#menu .gloss") == [
        " / ".join(place.item.glosses) for place in book.places()
    ]
    numbers = [tuple(map(int, one.split("."))) for one in texts(page, "#menu .number")]
    assert numbers == sorted(numbers)
    assert [len(number) for number in numbers] == [len(place.path) for place in book.places()]


def test_a_plain_list_of_words_is_one_list(collection_file: Path) -> None:
    with open_with(collection_file, hostile_book()) as collection:
        page = read(collection, "hostile")
    assert len(page.cssselect("#menu ul")) == 1
    assert len(page.cssselect("#menu li")) == len(HOSTILE)
    assert not page.cssselect("#menu h3")


def test_the_contact_flow_comes_first_with_its_notes_tips_and_lines(
    collection: Collection, book: Phrasebook
) -> None:
    page = read(collection)
    shown = page.get_element_by_id("flow").text_content()
    labels = [book.phrase(entry.phrase).label for entry in book.flow_entries()]
    assert [one for one in texts(page, "#flow .label") if one in labels] == labels
    for text in (*(tip.text for tip in book.tips), *(line.text for line in book.lines)):
        assert text in shown
    assert [one.get("id") for one in page.cssselect("main > section")] == ["flow", "menu", "index"]


def test_the_index_leads_from_a_noun_to_each_place(
    collection: Collection, book: Phrasebook
) -> None:
    page = read(collection)
    names = texts(page, "#index h4")
    assert {"결제", "기프트 카드", "배송"} <= set(names)
    assert names == sorted(names, key=reading_order)
    assert texts(page, "#index h3") == sorted(texts(page, "#index h3"))
    assert "배달 → 배송" in texts(page, "#index p")
    listed = {gloss: places for li in page.cssselect("#index li") for gloss, places in [_entry(li)]}
    for place in book.places():
        assert listed.keys() >= set(place.item.glosses)
    for gloss, places in listed.items():
        for label, anchor in places:
            target = page.get_element_by_id(anchor)
            assert texts(target, ".gloss")[0] == gloss
            assert texts(target, ".label")[0] == label


def _entry(li: html.HtmlElement) -> tuple[str, list[tuple[str, str]]]:
    places = [
        (texts(where, ".label")[0], str(a.get("href")).removeprefix("#"))
        for where in li.cssselect(".where")
        for a in where.cssselect("a")
    ]
    return texts(li, "span[lang=ko]")[0], places


def test_paraphrases_feed_the_search_and_nothing_else(
    collection: Collection, book: Phrasebook
) -> None:
    page = read(collection)
    (data,) = page.cssselect("#searched")
    searched = json.loads(data.text_content())
    data.drop_tree()
    seen = page.text_content()
    number = next(
        int(str(li.get("data-phrase")))
        for li in page.cssselect("#menu li")
        if texts(li, ".label")[0] == "Shipment is late"
    )
    phrase = book.phrase("shipment-is-late")
    assert searched[number] == [
        ["Shipment is late", "배송이 지연되었어요."],
        list(phrase.keywords),
        [*phrase.situations, *phrase.paraphrases],
    ]
    assert phrase.paraphrases
    assert not any(one in seen for one in phrase.paraphrases if len(one) > 12)


@pytest.mark.parametrize("options", [{}, {"masked": "glosses"}, {"masked": "labels"}, {"day": 1}])
def test_every_text_is_only_text(collection_file: Path, options: dict[str, str | int]) -> None:
    with open_with(collection_file, hostile_book()) as collection:
        text = write_page(collection, "hostile", **options)  # type: ignore[arg-type]
    page = html.document_fromstring(text)
    assert not unwanted_in_lines(text)
    expected = [re.sub("[\x00-\x1f\u202a-\u202e]", "\ufffd", label).strip() for label in HOSTILE]
    assert texts(page, "#menu .label") == [" ".join(label.split()) for label in expected]
    assert texts(page, "title") == [HOSTILE[0]]
    assert len(page.cssselect("script")) == (0 if "masked" in options else 2)
    allowed = "html head meta title style body header h1 p div nav a button form input ol ul li "
    allowed += "main section h2 h3 h4 span b script"
    assert {str(one.tag) for one in page.iter()} <= set(allowed.split())
    for element in page.iter():
        assert not [name for name in element.attrib if str(name).startswith("on")]
    assert all(str(a.get("href")).startswith("#") for a in page.iter("a"))


@pytest.mark.parametrize("masked", ["", "glosses", "labels"])
def test_the_policy_allows_what_the_page_has_and_no_more(
    collection: Collection, masked: str
) -> None:
    text = write_page(collection, BOOK, masked=masked)
    page = html.document_fromstring(text)
    (policy,) = (str(one.get("content")) for one in page.cssselect("meta[http-equiv]"))
    directives = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert directives.pop("default-src") == "'none'"
    assert directives.pop("base-uri") == directives.pop("form-action") == "'none'"
    contents = {"style-src": page.cssselect("style"), "script-src": page.cssselect("script")[1:]}
    for name, elements in contents.items():
        hashes = {_hash(str(one.text)) for one in elements}
        assert hashes <= set(directives.pop(name).split())
    assert not directives
    assert not re.search(r"""url\(|@import|https?:|<[^>]* (?:src|style|srcset|background)=""", text)


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


@pytest.mark.parametrize(("covered", "open_"), [("gloss", "label"), ("label", "gloss")])
def test_a_masked_page_covers_one_side_and_gives_nothing_away(
    collection: Collection, book: Phrasebook, covered: str, open_: str
) -> None:
    page = read(collection, masked={"gloss": "glosses", "label": "labels"}[covered])
    assert not page.cssselect("#index, [role=search], script, .note")
    boxes = page.cssselect(f".{covered} .cover > input[type=checkbox]")
    count = len(page.cssselect(f".{covered}"))
    assert len(boxes) == count == len(book.places()) + len(list(book.flow_entries())) + 4
    names = [str(box.get("aria-label")).partition(": ")[2] for box in boxes]
    assert names == texts(page, f".{open_}")
    for cover in page.cssselect(".cover"):
        cover.drop_tree()
    assert not any(texts(page, f".{covered}"))
    assert all(texts(page, f".{open_}"))


def test_weak_marks_what_is_new_being_learnt_or_due(collection_file: Path) -> None:
    with open_with(collection_file, read_phrasebook_file(SMALL)) as collection:
        day = collection.day(START)

        def known(on: int = day) -> set[str]:
            page = read(collection, "small", day=on)
            nodes = page.cssselect("main li[id], .branch")
            weak = [one for one in nodes if one.xpath("./span[@role='img']|./h3/span[@role='img']")]
            assert texts(page, "header p")[-1] == f"● not known yet: {len(weak)}"
            return {str(one.get("id")) for one in nodes if one not in weak}

        assert known() == set()
        collection.answer("small/card-was-lost/meaning", 4, START)
        assert known() == set()  # the path there is not known yet
        for card in (
            "small/help/meaning",
            "small/card-was-lost/gifts-lost/path",
            "small/claim-code/payment-code/path",
        ):
            collection.answer(card, 4, START)
        assert known() == {"f1", "m1.2", "m2", "m2.1"}  # a branch whose places are known is known
        collection.answer("small/claim-code/gifts-code/path", 1, START)
        assert "m1.1" not in known()
        collection.set_setting("type_path", False, START)
        assert known() == {"f1", "m1.2"}
        assert known(on=day + 1000) == set()
        assert "not known yet" not in write_page(collection, "small")


def test_a_label_that_changed_says_so(collection_file: Path) -> None:
    phrase = Phrase(id="p", label="Old", changed=Change(since="2026-11", to="New"))
    item = MenuItem(id="p", phrase="p", glosses=("뜻",))
    book = Phrasebook(id="b", title={}, phrases=(phrase,), menu=(item,))
    with open_with(collection_file, book) as collection:
        page = read(collection, "b")
    assert texts(page, ".note") == ["On the screen now: New (since 2026-11)"]
    assert texts(page, "h1") == ["b"]
    assert not page.cssselect("#flow, a[href='#flow']")


def test_the_page_is_in_the_language_and_always_the_same(collection: Collection) -> None:
    english = write_page(collection, BOOK, day=1)
    assert english == write_page(collection, BOOK, day=1)
    i18n.use("ko")
    page = read(collection)
    assert page.get("lang") == "ko"
    assert texts(page, "h1") == ["미국 아마존 라이브챗"]
    assert texts(page, "h2") == ["문의 절차", "메뉴", "찾아보기"]
    assert texts(html.document_fromstring(english), "h2") == ["Contact flow", "Menu", "Index"]


def test_headings_go_down_one_level_at_a_time_and_ids_are_unique(collection: Collection) -> None:
    page = read(collection)
    levels = [int(str(one.tag)[1]) for one in page.cssselect("h1, h2, h3, h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = [str(one.get("id")) for one in page.cssselect("[id]")]
    assert len(ids) == len(set(ids))
    assert all(str(a.get("href"))[1:] in ids for a in page.cssselect("a"))
    assert [len(page.cssselect(name)) for name in ("header", "main", "form[role=search]")] == [
        1
    ] * 3


def test_contrast_is_enough_in_light_dark_and_print() -> None:
    style = Path(page_module.__file__).with_suffix(".css").read_text(encoding="utf-8")
    schemes: list[dict[str, str]] = []
    for block in re.findall(r":root \{(.*?)\}", style, re.DOTALL):
        colours = dict(re.findall(r"--([a-z]+): (#[0-9a-f]+)", block))
        schemes.append((schemes[0] if schemes else {}) | colours)
    assert len(schemes) == 3
    for colours in schemes:
        for text, ground in product(("ink", "soft", "hue", "unknown"), ("paper", "mark")):
            first, second = sorted((_luminance(colours[text]), _luminance(colours[ground])))
            assert (second + 0.05) / (first + 0.05) >= 4.5, (text, ground, colours)


def _luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(one * 2 for one in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
