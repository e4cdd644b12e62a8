"""Forbidden texts: rejected with their line in every format and field."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from malgil.base.errors import ContentError
from malgil.base.plain_text import LONGEST_NOTE, LONGEST_TEXT, MOST_TEXTS
from malgil.phrasebook.formats.csv import read_table
from malgil.phrasebook.formats.drafts import BookFile
from malgil.phrasebook.formats.outline import read_outline
from malgil.phrasebook.formats.yaml import read_phrasebook

if TYPE_CHECKING:
    from collections.abc import Callable

    from malgil.phrasebook.model import Phrasebook

BAD = ["\x1b", "\x07", "\x08", "\x7f", "\x85", "\x9b", "\x0b"]
BAD += ["\u202a", "\u202e", "\u2066", "\u2069", "\u2028", "\u2029", "\x00", "\ufffe"]
FLOW = "flow: [{{id: f, label: a, gloss: b, kind: link}}]"
# Each has the text in line 4.
YAML = {
    "title": ("format: 1\nid: b\ntitle:\n  ko: {}\nmenu: [{{label: a, gloss: b}}]\n", LONGEST_TEXT),
    "label": ("format: 1\nid: b\nmenu:\n  - {{label: {}, gloss: b}}\n", LONGEST_TEXT),
    "gloss": ("format: 1\nid: b\nmenu:\n  - {{label: a, gloss: {}}}\n", LONGEST_TEXT),
    "glosses": ("format: 1\nid: b\nmenu:\n  - {{label: a, gloss: [x, {}]}}\n", LONGEST_TEXT),
    "note": (
        "format: 1\nmenu: [{{label: a, gloss: b}}]\nphrases:\n  - {{label: a, note: {}}}\n",
        LONGEST_NOTE,
    ),
    "keywords": (
        "format: 1\nmenu: [{{label: a, gloss: b}}]\nphrases:\n  - {{label: a, keywords: [{}]}}\n",
        LONGEST_TEXT,
    ),
    "accept": (
        "format: 1\nmenu: [{{label: a, gloss: b}}]\nphrases:\n  - {{label: a, accept: [{}]}}\n",
        LONGEST_TEXT,
    ),
    "situations": (
        "format: 1\nmenu: [{{label: a, gloss: b}}]\nphrases:\n  - {{label: a, situations: [{}]}}\n",
        LONGEST_TEXT,
    ),
    "flow note": (
        "format: 1\nmenu: []\nflow:\n  - {{id: f, label: a, gloss: b, kind: link, note: {}}}\n",
        LONGEST_NOTE,
    ),
    "tip": (
        f"format: 1\nmenu: []\n{FLOW}\ntips: [{{{{id: t, at: f, when: stuck, text: {{}}}}}}]\n",
        LONGEST_NOTE,
    ),
    "line": (
        "format: 1\nmenu: [{{label: a, gloss: b}}]\nlines:\n  - {{id: l, text: {}, gloss: b}}\n",
        LONGEST_TEXT,
    ),
    "line gloss": (
        "format: 1\nmenu: [{{label: a, gloss: b}}]\nlines:\n  - {{id: l, text: a, gloss: {}}}\n",
        LONGEST_TEXT,
    ),
}
IDS = {
    "id": "format: 1\nmenu:\n  - label: a\n    id: {}\n    gloss: b\n",
    "book": "format: 1\nmenu:\n  - {{label: a, gloss: b}}\nid: {}\n",
}


def yaml(text: str) -> Phrasebook:
    return read_phrasebook(text, source="b")


def outline(text: str) -> Phrasebook:
    return read_outline(text, BookFile(source="b", book_id="b", title="b"))


def table(text: str) -> Phrasebook:
    return read_table(text, BookFile(source="b", book_id="b", title="b"))


OTHERS: dict[str, tuple[Callable[[str], Phrasebook], str, int]] = {
    "outline label": (outline, "a ☞a\n┗b《b》\n┗c《c》\n┗{}《d》\n", LONGEST_TEXT),
    "outline gloss": (outline, "a ☞a\n┗b《b》\n┗c《c》\n┗d《{}》\n", LONGEST_TEXT),
    "outline top": (outline, "a ☞a\n┗b《b》\n┗c《c》\n{} ☞d\n", LONGEST_TEXT),
    "table label": (table, "path1,gloss\na,a\nb,b\n{},c\n", LONGEST_TEXT),
    "table gloss": (table, "path1,gloss\na,a\nb,b\nc,{}\n", LONGEST_TEXT),
    "table glosses": (table, "path1,gloss\na,a\nb,b\nc,c | {} | d\n", LONGEST_TEXT),
    "table note": (table, "path1,gloss,note\na,a,\nb,b,\nc,c,{}\n", LONGEST_NOTE),
    "tabs": (table, "path1\tgloss\na\ta\nb\tb\n{}\tc\n", LONGEST_TEXT),
}


def refusal(read: Callable[[str], Phrasebook], text: str) -> str:
    with pytest.raises(ContentError) as caught:
        read(text)
    return str(caught.value)


@pytest.mark.parametrize("field", YAML)
def test_yaml_refuses_what_steers_raw_and_escaped(field: str) -> None:
    template, _longest = YAML[field]
    for character in BAD:
        for written in (f"a{character}b", json.dumps(f"a{character}b")):
            message = refusal(yaml, template.format(written))
            assert message.startswith("b, line 4: "), ascii(character)
            assert f"U+{ord(character):04X}" in message or "YAML" in message, ascii(character)


@pytest.mark.parametrize("kind", OTHERS)
def test_other_formats_refuse_what_steers(kind: str) -> None:
    read, template, _longest = OTHERS[kind]
    for character in BAD:
        message = refusal(read, template.format(f"a{character}b"))
        assert message.startswith("b, line 4: "), ascii(character)
        assert f"U+{ord(character):04X}" in message, ascii(character)


@pytest.mark.parametrize("field", YAML)
def test_yaml_takes_what_is_just_long_enough(field: str) -> None:
    template, longest = YAML[field]
    yaml(template.format("x" * longest))
    message = refusal(yaml, template.format("x" * (longest + 1)))
    assert message.startswith("b, line 4: ")
    assert f"{longest + 1} characters, at most {longest}" in message


@pytest.mark.parametrize("field", IDS)
def test_an_id_has_a_limit(field: str) -> None:
    message = refusal(yaml, IDS[field].format("x" * (LONGEST_TEXT + 1)))
    assert message.startswith("b, line 4: ")


@pytest.mark.parametrize("kind", OTHERS)
def test_other_formats_take_what_is_just_long_enough(kind: str) -> None:
    read, template, longest = OTHERS[kind]
    read(template.format("한" * longest))
    message = refusal(read, template.format("한" * (longest + 1)))
    assert message.startswith("b, line 4: ")
    assert f", at most {longest}" in message


def test_a_list_has_a_limit() -> None:
    texts = [f"g{n}" for n in range(MOST_TEXTS + 1)]
    yaml(YAML["gloss"][0].format(texts[:-1]))
    assert "line 4: " in refusal(yaml, YAML["gloss"][0].format(texts))
    joined = " | ".join(texts)
    assert "line 4: " in refusal(table, OTHERS["table gloss"][1].format(joined))


MARKS_OF_DIRECTION = ["\u200e", "\u200f", "\u061c"]
HIDDEN = ["\u200b", "\u2060", "\ufeff", "\u200d", "\u200c", "\u00ad", *MARKS_OF_DIRECTION]


@pytest.mark.parametrize("hidden", HIDDEN, ids=ascii)
@pytest.mark.parametrize(
    ("read", "text"),
    [
        (yaml, "format: 1\nmenu:\n  - {{label: a, gloss: b}}\n  - {{label: a{}, gloss: c}}\n"),
        (outline, "x ☞y\n┗z《y》\n┗a《b》\n┗a{}《c》\n"),
        (table, "path1,gloss\nz,z\na,b\na{},c\n"),
    ],
    ids=["yaml", "outline", "table"],
)
def test_a_label_is_the_same_with_what_is_not_seen(
    read: Callable[[str], Phrasebook], text: str, hidden: str
) -> None:
    book = read(text.format(hidden))
    (phrase,) = (phrase for phrase in book.phrases if phrase.label == "a")
    assert book.glosses(phrase.id) == ("b", "c")


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (yaml, "format: 1\nid: b\nmenu:\n  - {{label: '{}', gloss: c}}\n"),
        (outline, "x ☞y\n┗z《y》\n┗a《b》\n┗{}《c》\n"),
    ],
)
def test_a_label_that_is_not_seen_is_none(read: Callable[[str], Phrasebook], text: str) -> None:
    assert "line 4: " in refusal(read, text.format("\u200b"))


def test_emoji_keep_their_joiners() -> None:
    label = "\U0001f469\u200d\U0001f4bb \U0001f3f3\ufe0f\u200d\U0001f308 1\ufe0f\u20e3"
    book = outline(f"{label} ☞{label}\n")
    assert (book.phrases[0].label, book.glosses(book.phrases[0].id)) == (label, (label,))
    assert yaml(YAML["label"][0].format(f'"{label}"')).phrases[0].label == label
