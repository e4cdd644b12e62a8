from __future__ import annotations

import time
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from malgil.base.errors import ContentError, UsageError
from malgil.phrasebook.formats.document import from_document, to_document
from malgil.phrasebook.formats.text_files import MAX_BYTES
from malgil.phrasebook.formats.yaml import read_phrasebook, read_phrasebook_file, write_phrasebook
from malgil.phrasebook.model import Change, FlowKind, Phrasebook
from tests.phrasebook.formats.books import make_book, menus, texts

HEAD = "format: 1\nid: b\ntitle: {ko: 책}\n"
SHIPPED = Path(__file__).parent.parents[2] / "data" / "phrasebooks" / "amazon-live-chat.yaml"


def read(body: str, head: str = HEAD) -> Phrasebook:
    return read_phrasebook(head + body, source="b.yaml")


def refusal(body: str, head: str = HEAD) -> str:
    with pytest.raises(ContentError) as caught:
        read(body, head)
    return str(caught.value)


@settings(max_examples=60, deadline=None)
@given(
    rows=menus(texts),
    extra=st.lists(texts, min_size=1, max_size=3).map(tuple),
    full=st.booleans(),
)
def test_writing_then_reading_gives_the_same_book(
    rows: list[tuple[int, str, str]], extra: tuple[str, ...], *, full: bool
) -> None:
    book = make_book(rows, extra, full=full)
    text = write_phrasebook(book)
    again = read_phrasebook(text, source="b.yaml")
    assert again == book
    assert write_phrasebook(again) == text


@settings(max_examples=60, deadline=None)
@given(menus(texts), texts)
def test_other_readers_of_yaml_see_the_same_texts(
    rows: list[tuple[int, str, str]], extra: str
) -> None:
    book = make_book(rows, (extra,))
    plain = yaml.safe_load(write_phrasebook(book))
    assert [one["label"] for one in plain["phrases"]] == [one.label for one in book.phrases]
    assert {one["note"] for one in plain["phrases"]} == {extra}


def test_the_shipped_book_survives_a_round_trip() -> None:
    book = read_phrasebook_file(SHIPPED)
    text = write_phrasebook(book)
    assert read_phrasebook(text, source="again") == book


def test_words_stay_words_and_text_is_composed_and_trimmed() -> None:
    book = read(
        "as_of: 2017-12\nmenu:\n"
        "  - {label: no, gloss: ~}\n"
        '  - {label: "  \u1100\u1161  ", gloss: [1.0, yes]}\n'
    )
    assert book.as_of == "2017-12"
    assert [book.phrase(item.phrase).label for item in book.menu] == ["no", "가"]
    assert [item.glosses for item in book.menu] == [("~",), ("1.0", "yes")]


def test_a_folded_text_is_one_line() -> None:
    book = read(
        "menu: [{label: a, gloss: g}]\nphrases:\n  - label: a\n    note: >\n      one\n      two\n"
    )
    assert book.phrases[0].note == "one two"


def test_ids_are_made_from_labels_and_never_collide() -> None:
    book = read(
        "menu:\n"
        "  - label: A b\n    gloss: g\n    items:\n"
        "      - {label: C!, gloss: g}\n      - {label: C?, gloss: g}\n"
        "  - {id: a-b.c, label: Other, gloss: g}\n"
        "flow:\n  - {label: C?, gloss: g, kind: link}\n  - {label: C?, gloss: g, kind: word}\n"
    )
    assert [place.item.id for place in book.places()] == ["a-b", "a-b.c-2", "a-b.c-3", "a-b.c"]
    assert [place.item.phrase for place in book.places()] == ["a-b", "c", "c-2", "other"]
    assert [entry.id for entry in book.flow] == ["c", "c-2"]
    assert {entry.phrase for entry in book.flow} == {"c-2"}
    assert book.flow[0].kind is FlowKind.LINK


def test_an_item_names_a_phrase_by_id_or_by_label() -> None:
    book = read(
        "phrases: [{id: x, label: Long label}]\n"
        "menu:\n  - {phrase: x, gloss: g}\n"
        "  - {label: Other, gloss: g, items: [{label: Long label, gloss: h}]}\n"
    )
    assert [place.item.phrase for place in book.places()] == ["x", "other", "x"]
    assert book.glosses("x") == ("g", "h")


def test_what_changed_on_the_screen_and_the_notes_on_words_survive_a_round_trip() -> None:
    book = read(
        "menu: [{label: Claims declined, gloss: g}, {label: Gone, gloss: h}]\n"
        "phrases:\n"
        "  - {label: Claims declined, changed: {since: 2026-11, to: Claims closed}}\n"
        "  - label: Gone\n    changed:\n      since: 2026\n"
        "words: {declined: 거절됨, claim: 청구}\n"
    )
    assert book.phrase("claims-declined").changed == Change("2026-11", "Claims closed")
    assert book.phrase("gone").changed == Change("2026")
    assert book.word_notes("claims-declined") == (("claim", "청구"), ("declined", "거절됨"))
    assert book.word_notes("gone") == ()
    assert read_phrasebook(write_phrasebook(book), source="again") == book
    assert from_document(to_document(book)) == book


def test_a_word_is_not_explained_twice() -> None:
    book = read(
        "menu: [{label: Rebate lost, gloss: g}]\n"
        "phrases: [{label: Rebate lost, note: rebate는 돌려받는 돈이에요.}]\n"
        "words: {rebate: 돌려받는 돈, lost: 잃어버린, los: 없음}\n"
    )
    assert book.word_notes("rebate-lost") == (("lost", "잃어버린"),)


@pytest.mark.parametrize(
    ("body", "line", "word"),
    [
        ("menu:\n  - label: a\n    label: b\n    gloss: g\n", 6, "duplicate key: label"),
        ("menu: &x [{label: a, gloss: g}]\n", 4, "anchors"),
        ("menu:\n  - *x\n", 5, "aliases"),
        ("menu:\n  - {*x : a}\n", 5, "aliases"),
        ("menu:\n  - {label: !!str a, gloss: g}\n", 5, "tags"),
        ("menu:\n  - {label: !x a, gloss: g}\n", 5, "tags"),
        ("menu: !!python/object:os.system []\n", 4, "tags"),
        ("menu: []\n---\nmenu: []\n", 5, "second document"),
        ("menu:\n  - {[a]: b}\n", 5, "one word"),
        ("menu:\n  - {label: a, gloss: g, colour: red}\n", 5, "unknown field: colour"),
        ("menu:\n  - label: a\n    gloss: g\n    colour:\n      - red\n", 7, "unknown field"),
        ("menu:\n  - <<: {label: a}\n    gloss: g\n", 5, "unknown field: <<"),
        ("menu: words\n", 4, "must be a list: menu"),
        ("menu:\n  - words\n", 5, "fields are expected"),
        ("menu:\n  - {label: [a], gloss: g}\n", 5, "one text: label"),
        ("menu:\n  - {label: a, gloss: {x: y}}\n", 5, "must be a list: gloss"),
        ("menu:\n  - {label: a, gloss: [[x]]}\n", 5, "one text: gloss"),
        ("menu:\n  - {label: a, gloss: []}\n", 5, "empty field: gloss"),
        (
            "menu:\n  - {label: b, gloss: g}\nphrases: [{id: a, label: a, accept: [k, k]}]\n",
            6,
            "duplicate in the list",
        ),
        ("menu:\n  - label: ' '\n    gloss: g\n", 5, "empty field: label"),
        ("menu:\n  - gloss: g\n    label:\n", 6, "empty field: label"),
        ("menu:\n  - {label: a}\n", 5, "missing field: gloss"),
        ("menu:\n  - {gloss: g}\n", 5, "either `label` or `phrase`"),
        ("menu:\n  - {gloss: g, label: a, phrase: a}\n", 5, "either `label` or `phrase`"),
        ("menu:\n  - {gloss: g, phrase: a}\n", 5, "no phrase of this id: a"),
        ("menu:\n  - {id: a/b, gloss: g, label: a}\n", 5, "invalid id: a/b"),
        (
            "menu:\n  - {id: x, label: a, gloss: g}\n  - {id: y, label: a, gloss: h}\n",
            6,
            "same choices: a",
        ),
        ("menu:\n  - {id: x, label: a, gloss: g}\n  - {id: x, label: b, gloss: h}\n", 6, "id: x"),
        ("menu: []\nphrases:\n  - {id: p, label: a}\n", 6, "no menu item or flow entry"),
        ("menu: []\nphrases:\n  - {label: a}\n  - {label: a}\n", 7, "duplicate phrase label: a"),
        (
            "menu: []\nphrases:\n  - {id: p, label: a}\n  - {id: p, label: b}\n",
            7,
            "duplicate phrase id: p",
        ),
        ("menu: []\nflow:\n  - {label: a, gloss: g, kind: knob}\n", 6, "kind cannot be knob"),
        ("menu: []\nflow:\n  - {label: a, gloss: g}\n", 6, "missing field: kind"),
        ("menu: []\ntips:\n  - {id: t, at: x, when: stuck, text: y}\n", 6, "no flow entry: t"),
        ("menu: []\ntips:\n  - {id: t, at: x, when: soon, text: y}\n", 6, "when cannot be soon"),
        ("menu: []\nlines: [{id: l, text: a, gloss: b, from: me}]\n", 5, "from cannot be me"),
        ("menu: []\nas_of: December\n", 5, "as_of cannot be December"),
        ("menu: []\nphrases:\n  - label: a\n    changed: {to: b}\n", 7, "missing field: since"),
        (
            "menu: []\nphrases:\n  - label: a\n    changed:\n      since: May\n",
            8,
            "since cannot be May",
        ),
        (
            'menu: []\nphrases:\n  - label: a\n    changed: {since: 2026, to: "\u200b"}\n',
            7,
            "empty field: to",
        ),
        ("menu: []\nphrases:\n  - label: a\n    changed: gone\n", 7, "fields are expected here"),
        ("menu: []\nwords: [a]\n", 5, "give a note for each word"),
        ("menu: []\nwords:\n  a: b\n  Two: c\n", 7, "one word in lower case: Two"),
        ("menu: []\nwords:\n  two words: c\n", 6, "one word in lower case: two words"),
        ('menu: []\nwords:\n  word: ""\n', 6, "empty field: word"),
        ("menu:\n  - {label: a\n", 6, "not YAML"),
        ("menu:\n\t- {label: a}\n", 5, "not YAML"),
        ("menu: []\nnote: a\x1b[2J\n", 5, "U+001B"),
        ('menu:\n  - {label: "a\\0", gloss: g}\n', 5, "U+0000"),
        ('menu:\n  - {label: "a\\nb", gloss: g}\n', 5, "U+000A"),
        ('menu:\n  - {label: "a\\ud800", gloss: g}\n', 5, ""),
        ("menu:\n  - {label: a\u2028b, gloss: g}\n", 5, "U+2028"),
        ("menu:\n  - {label: a\x9b, gloss: g}\n", 5, "U+009B"),
    ],
)
def test_what_is_wrong_is_refused_at_its_line(body: str, line: int, word: str) -> None:
    message = refusal(body)
    assert message.startswith(f"b.yaml, line {line}: ")
    assert word in message


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", "empty"),
        ("# only a remark\n", "empty"),
        ("words", "fields are expected"),
        ("format: 2\nid: b\ntitle: {ko: a}\nmenu: []\n", "format 2"),
        ("format: 1\nid: b\n", "missing field: menu"),
        ("format: 1\nid: b\ntitle: a\nmenu: []\n", "each language"),
        ("format: 1\nid: b\ntitle: {ko kr: a}\nmenu: []\n", "language code: ko kr"),
    ],
)
def test_a_wrong_head_is_refused(text: str, word: str) -> None:
    assert word in refusal(text, head="")


def nested(levels: int) -> str:
    lines = ["menu:"]
    for level in range(levels):
        pad = "  " * (2 * level)
        lines += [f"{pad}- label: a", f"{pad}  gloss: g", f"{pad}  items:"]
    return "\n".join(lines[:-1]) + "\n"


def test_32_levels_are_read_and_33_are_not() -> None:
    assert len(read(nested(32)).places()) == 32
    message = refusal(nested(33))
    assert "32 levels" in message
    assert message.startswith("b.yaml, line 101: ")


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_endless_nesting_is_refused_before_anything_recurses(opening: str) -> None:
    assert "32 levels" in refusal(opening * 5000, head="")


def test_line_numbers_are_right_with_every_line_end() -> None:
    for end in ("\n", "\r\n", "\r"):
        body = (HEAD + "menu:\n  - {label: a}\n").replace("\n", end)
        assert ", line 5: " in refusal(body, head="")


def test_a_large_book_is_read_in_one_pass() -> None:
    rows = "".join(f"  - {{label: Label {n}, gloss: 뜻 {n}}}\n" for n in range(20_000))
    start = time.process_time()
    assert len(read(f"menu:\n{rows}").places()) == 20_000
    assert time.process_time() - start < 10


def test_files(tmp_path: Path) -> None:
    good = tmp_path / "good.yaml"
    good.write_bytes(b"\xef\xbb\xbf" + (HEAD + "menu: []\n").encode())
    assert read_phrasebook_file(good).title == {"ko": "책"}
    good.write_bytes((HEAD.replace("책", "한글 책") + "menu: []\n").encode("cp949"))
    assert read_phrasebook_file(good, encoding="cp949").title == {"ko": "한글 책"}
    with pytest.raises(ContentError, match=r"good\.yaml, line 3: .*UTF-8"):
        read_phrasebook_file(good)
    with pytest.raises(UsageError, match="klingon"):
        read_phrasebook_file(good, encoding="klingon")
    with pytest.raises(ContentError, match=r"nothing\.yaml: there is no such file"):
        read_phrasebook_file(tmp_path / "nothing.yaml")
    with pytest.raises(ContentError, match="this is a folder"):
        read_phrasebook_file(tmp_path)
    with good.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(ContentError, match="16 MiB"):
        read_phrasebook_file(good)
    with pytest.raises(ContentError, match="16 MiB"):
        read_phrasebook("가" * (MAX_BYTES // 3 + 1), source="x")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ContentError, match="may not read"):
        read_phrasebook_file(tmp_path / "x.yaml")


def test_a_device_error_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(ContentError, match="Input/output error"):
        read_phrasebook_file(tmp_path / "x.yaml")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_any_text_that_is_no_phrasebook_is_refused(text: str) -> None:
    with pytest.raises(ContentError, match=r"^x"):
        read_phrasebook(text, source="x")


def test_without_the_c_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    assert "duplicate key: label" in refusal("menu:\n  - {label: a, label: b}\n")
    assert ", line 6: this is not YAML" in refusal("menu:\n  - {label: a\n")
    assert "32 levels" in refusal("[" * 300, head="")


def test_a_phrasebook_that_gives_no_id_or_title_is_named_after_its_file() -> None:
    text = "format: 1\nmenu:\n  - {label: A, gloss: 가}\n"
    book = read_phrasebook(text, source="/somewhere/My List.yaml")
    assert (book.id, book.title) == ("my-list", {"en": "my-list"})
