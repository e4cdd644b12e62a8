"""All faults at once, equal rows, further meanings, and texts that only look the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from malgil.base.errors import ContentError
from malgil.phrasebook.formats.csv import read_table
from malgil.phrasebook.formats.drafts import BookFile
from malgil.phrasebook.formats.outline import read_outline
from malgil.phrasebook.formats.text_files import Findings, Mending, describe_mended
from malgil.phrasebook.formats.yaml import read_phrasebook
from malgil.phrasebook.model import canonical

if TYPE_CHECKING:
    from collections.abc import Callable

    from malgil.phrasebook.model import Phrasebook

    Read = Callable[[str, Findings], Phrasebook]


def yaml(text: str, findings: Findings) -> Phrasebook:
    return read_phrasebook("format: 1\nmenu:\n" + text, source="f", findings=findings)


def outline(text: str, findings: Findings) -> Phrasebook:
    return read_outline(text, BookFile(source="f", book_id="f", title="f", findings=findings))


def table(text: str, findings: Findings) -> Phrasebook:
    text = "path1,path2,gloss,note\n" + text
    return read_table(text, BookFile(source="f", book_id="f", title="f", findings=findings))


def told(book: Phrasebook) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    return [(place.path, place.item.glosses) for place in book.places()]


def refusal(read: Read, text: str) -> list[str]:
    with pytest.raises(ContentError) as caught:
        read(text, Findings())
    return str(caught.value).splitlines()


FAULTY_YAML = """\
- {label: A, gloss: 가, colour: red, items: [{label: B}]}
- {label: '', gloss: ''}
- {label: C, gloss: 다, items: [{label: D, gloss: []}, {label: E, gloss: 마}]}
- {label: F, gloss: !x 바}
- {label: G, label: H, gloss: 사}
- {label: "I\\a", gloss: 아}
- words
- {label: J, gloss: 자}
phrases:
- {label: K}
- {label: J, note: [x]}
tips:
- {id: t, at: nowhere, when: stuck, text: x}
"""
FAULTY_OUTLINE = """\
A
┗B《나》
┗C《》
D ☞라
┗┗E《마》
┗F《바》
┗G
┗┗H《아》
┗┗I《》
J\x00 ☞자
K ☞카
"""
FAULTY_TABLE = """\
A,,,
A,B,나,
A,C,,
,D,라,
E,,마,
E,F,바,,x
G,H,아,
I,,자\x07,
K,,카,
"""
# The lines with faults, those below them, and the labels that stay.
FAULTY: list[tuple[Read, str, list[int], list[int], set[str]]] = [
    (yaml, FAULTY_YAML, [3, 3, 4, 5, 6, 7, 8, 9, 13, 15], [], {"C", "E", "J"}),
    (outline, FAULTY_OUTLINE, [1, 3, 5, 7, 9, 10], [2, 8], {"D", "F", "K"}),
    (table, FAULTY_TABLE, [2, 4, 5, 7, 8, 9], [3], {"E", "K"}),
]


def line_of(message: str) -> int:
    return int(message.removeprefix("f, line ").partition(":")[0])


@pytest.mark.parametrize(("read", "text", "lines", "_below", "_kept"), FAULTY)
def test_all_faults_are_reported_at_once(
    read: Read, text: str, lines: list[int], _below: list[int], _kept: set[str]
) -> None:
    assert [line_of(message) for message in refusal(read, text)] == lines


@pytest.mark.parametrize(("read", "text", "lines", "below", "kept"), FAULTY)
def test_the_rest_of_a_faulty_file_is_read_on_request(
    read: Read, text: str, lines: list[int], below: list[int], kept: set[str]
) -> None:
    findings = Findings(skips=True)
    book = read(text, findings)
    assert [line_of(message) for message in findings.lines()] == sorted([*lines, *below])
    assert {phrase.label for phrase in book.phrases} == kept


@pytest.mark.parametrize(
    ("read", "row"), [(yaml, "- {{label: L{}}}\n"), (outline, "L{}\n"), (table, "L{},,,\n")]
)
def test_after_50_faults_the_others_are_counted(read: Read, row: str) -> None:
    *messages, rest = refusal(read, "".join(map(row.format, range(73))))
    assert len(messages) == 50
    assert rest == "… and 23 more faults."
    assert len(refusal(read, "".join(map(row.format, range(50))))) == 50
    assert refusal(read, "".join(map(row.format, range(51))))[-1] == "… and 1 more fault."


REPEATED_YAML = """\
- {label: Bank, gloss: 은행, items: [{label: Near, gloss: 근처}]}
- {label: Other, gloss: 기타}
- {label: Bank, gloss: 은행}
- {label: Bank, gloss: [둑, 은행], items: [{label: Near, gloss: 가까운}]}
"""
REPEATED_OUTLINE = """\
Bank ☞은행
┗Near《근처》
Other ☞기타
Bank ☞은행
Bank ☞둑
┗Near《가까운》
┗Near《근처》
"""
REPEATED_TABLE = """\
Bank,,은행,돈
Bank,Near,근처,
Other,,기타,
Bank,,은행,돈
Bank,,둑 | 은행,강
Bank,Near,가까운,
"""
REPEATED: list[tuple[Read, str]] = [
    (yaml, REPEATED_YAML),
    (outline, REPEATED_OUTLINE),
    (table, REPEATED_TABLE),
]


@pytest.mark.parametrize(("read", "text"), REPEATED)
def test_equal_rows_pass_and_further_meanings_become_glosses(read: Read, text: str) -> None:
    book = read(text, Findings())
    assert told(book) == [
        (("Bank",), ("은행", "둑")),
        (("Bank", "Near"), ("근처", "가까운")),
        (("Other",), ("기타",)),
    ]
    assert book.phrase("bank").note == ("돈 / 강" if read is table else "")


SPACES = ["\u00a0", "  ", "\u2003", "\u202f", "\u3000", " \u00a0 ", "\u2009", "\u205f"]
HIDDEN = [
    "\u2800",
    "\u00ad",
    "\u200b",
    "\u200c",
    "\u200d",
    "\u2060",
    "\ufeff",
    "\u034f",
    "\u180e",
    "\u3164",
    "\u061c",
    "\u200e",
    "\u200f",
]
ALIKE: list[tuple[Read, str]] = [
    (yaml, "- {{label: Two words, gloss: 가}}\n- {{label: 'Two{}words', gloss: '나{}다'}}\n"),
    (outline, "Two words ☞가\nX ☞나\nTwo{}words ☞나{}다\n"),
    (table, "Two words,,가,\nTwo{}words,,나{}다,\n"),
]


@pytest.mark.parametrize(("read", "text"), ALIKE)
@pytest.mark.parametrize("between", SPACES + [f"{one} " for one in HIDDEN])
def test_texts_that_look_the_same_are_the_same(read: Read, text: str, between: str) -> None:
    findings = Findings()
    book = read(text.format(between, between), findings)
    assert [phrase.label for phrase in book.phrases][:1] == ["Two words"]
    assert book.glosses("two-words") == ("가", "나 다")
    kind = Mending.SPACES if between in SPACES else Mending.INVISIBLE
    line = 4 if read is yaml else 3
    assert [(one.line, one.what) for one in findings.mended] == [(line, kind)]
    assert describe_mended(findings.mended)[0].endswith(f"(line {line})")


@pytest.mark.parametrize(("read", "text"), ALIKE)
@pytest.mark.parametrize("between", ["\u3164", "\uffa0", "\u2800", "\u115f", "\u00a0", "\u3000"])
def test_a_blank_of_another_kind_is_a_space(read: Read, text: str, between: str) -> None:
    findings = Findings()
    book = read(text.format(between, between), findings)
    assert [phrase.label for phrase in book.phrases][:1] == ["Two words"]
    assert book.glosses("two-words") == ("가", "나 다")
    (mended,) = describe_mended(findings.mended)
    assert "replaced by" in mended


def test_what_is_dropped_is_not_called_replaced() -> None:
    findings = Findings()
    outline("A ☞가\nTwo  words ☞나\u200b다\n\tB ☞다\nC\u00a0c ☞라\n", findings)
    assert describe_mended(findings.mended) == (
        "spaces or tabs were dropped (line 2-3)",
        "invisible characters were dropped (line 2)",
        "other spaces were replaced by plain ones (line 4)",
    )


def test_equal_glosses_in_a_list_are_one() -> None:
    book = yaml("- {label: A, gloss: [마, 마, ' 마 ', 바]}\n", Findings())
    assert book.menu[0].glosses == ("마", "바")


def test_a_filler_that_holds_a_vowel_stays_in_its_word() -> None:
    assert canonical("가\u115f\u1161나") == canonical("가\u1161나")


@pytest.mark.parametrize(
    "text",
    [
        "\U0001f469\u200d\U0001f4bb",  # a woman at a computer
        "\U0001f3f3\ufe0f\u200d\U0001f308",  # a rainbow flag
        "1\ufe0f\u20e3",
        "\U0001f44d\U0001f3fd",
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",  # Persian, with a non-joiner
        "\u0915\u094d\u200d\u0937",  # a half form in Devanagari
        "\u845b\U000e0100",
    ],
)
def test_what_changes_the_looks_is_kept(text: str) -> None:
    assert canonical(text) == text
