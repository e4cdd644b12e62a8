"""Files of others: what is read from them, or which message refuses them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from malgil.base.errors import MalgilError
from malgil.collection import Collection
from malgil.library.files import ImportOptions, preview, read_source
from tests.store.learner import START

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from malgil.library.files import Preview


class Case(NamedTuple):
    """A file with what is read from it (a line for each place) or else parts of the message."""

    file: str
    content: str | bytes
    read: list[str] = []  # noqa: RUF012 - nothing changes it
    refused: list[str] = []  # noqa: RUF012 - nothing changes it
    options: ImportOptions = ImportOptions()
    taken_for: str = ""
    title: str = "f"


BASIC = ["Pay = 결제", "Wait = 기다려요"]
NESTED = ["Pay = 결제", "  Declined = 거절", "  Lost = 분실", "More = 더"]
LABELS = ImportOptions(label_as_gloss=True)
SKIPS = ImportOptions(skip_faulty=True)
CASES = {
    # Tables
    "CSV with a header": Case("f.csv", "English,Korean\nPay,결제\nWait,기다려요\n", BASIC),
    "CSV without a header": Case("f.csv", "Pay,결제\nWait,기다려요\n", BASIC),
    "Korean on the left": Case("f.csv", "결제,Pay\n기다려요,Wait\n", BASIC),
    "a header of unknown words": Case(
        "f.csv", "EN side,KR side\nPay,결제\nWait,기다려요\nGo,가요\n", [*BASIC, "Go = 가요"]
    ),
    "no header of words of one kind": Case(
        "f.csv", "Pay,결제\nnote,메모\n", ["Pay = 결제", "note = 메모"]
    ),
    "a first row that looks like a header": Case(
        "f.csv",
        "term,뜻\nPay,결제\n",
        ["term = 뜻", "Pay = 결제"],
        options=ImportOptions(has_header=False),
    ),
    "extra columns": Case(
        "f.csv",
        "No,Date,Meaning,Term,Comment\n1,2026-01-01,결제,Pay,내요\n2,2026-01-02,기다려요,Wait,\n",
        ["Pay = 결제 (내요)", "Wait = 기다려요"],
        taken_for="Date = –",
    ),
    "numbers without a header": Case("f.csv", "1,Pay,결제\n2,Wait,기다려요\n", BASIC),
    "columns as the user names them": Case(
        "f.csv",
        "Pay,Bank,결제\nWait,Shop,기다려요\n",
        ["Bank = Bank", "  Pay = 결제", "Shop = Shop", "  Wait = 기다려요"],
        options=ImportOptions(columns=("label", "path1", "gloss"), label_as_gloss=True),
    ),
    "impossible columns": Case(
        "f.csv",
        "a,b\n",
        refused=["label,colour"],
        options=ImportOptions(columns=("label", "colour")),
    ),
    "Excel's sep=": Case(
        "f.csv", "sep=;\r\nPay;결제\r\nWait;기다려요\r\n", BASIC, taken_for="semicolons"
    ),
    "semicolons without an ending": Case(
        "f", "Pay;결제\nWait;기다려요\n", BASIC, taken_for="table"
    ),
    "commas without an ending": Case(
        "f.txt", "Pay,결제\nWait,기다려요\n", BASIC, taken_for="table"
    ),
    "Excel's Unicode text": Case(
        "f.txt", "Pay\t결제\r\nWait\t기다려요\r\n".encode("utf-16"), BASIC
    ),
    "UTF-16 of the other kind": Case(
        "f.csv", "\ufeffPay,결제\nWait,기다려요\n".encode("utf-16-be"), BASIC
    ),
    "UTF-8 with a mark": Case("f.csv", "\ufeffPay,결제\nWait,기다려요\n", BASIC),
    "UTF-16 without a mark": Case(
        "f.txt", "Pay\t결제\r\nWait\t기다려요\r\n".encode("utf-16-le"), BASIC
    ),
    "UTF-16 of the other kind without a mark": Case(
        "f.csv", "Pay,결제\nWait,기다려요\n".encode("utf-16-be"), BASIC
    ),
    "half a character of UTF-16": Case(
        "f.txt", "Pay\t결제\nWait\n".encode("utf-16-le")[:-1], refused=["not UTF-16-LE text"]
    ),
    "zero bytes": Case("f.txt", b"Pay\t\0Geld\n\0Wait\tWarten\n", refused=["U+0000"]),
    "CP949": Case("f.csv", "Pay,결제\n".encode("cp949"), refused=["Pay,결제", "--encoding cp949"]),
    "quoted line breaks": Case(
        "f.csv",
        'term,meaning\n"Pay\nnow","결제\n지불"\nWait,기다려요\n',
        ["Pay now = 결제 / 지불", BASIC[1]],
    ),
    "quoted delimiters and quotes": Case("f.csv", '"Pay, now","""결제"""\n', ['Pay, now = "결제"']),
    "several meanings": Case("f.csv", "Pay,결제 | 지불\nPay,내다\n", ["Pay = 결제 | 지불 | 내다"]),
    "an unclosed quote among other faults": Case(
        "f.csv",
        'Pay,결제\n,없음\nx,"가\nWait,기다려요\nonly\n',
        refused=["line 2: column 1", "line 3: column 2: this quote is never", "line 5: column 2"],
    ),
    "the rest of a faulty table": Case(
        "f.csv", 'Pay,결제\n,없음\nx,"가\nWait,기다려요\nonly\n', BASIC, options=SKIPS
    ),
    "a comma too many": Case(
        "f.csv", "Pay,결제\nWait,기다려요, 잠깐\n", refused=["line 2: column 3"]
    ),
    "one column": Case("f.csv", "Pay\nWait\n", refused=["no column seems to be the gloss"]),
    "a control character": Case(
        "f.csv", "Pay,결제\nA\x1b[2J,가\n", refused=["line 2: column 1", "U+001B"]
    ),
    "NUL": Case("f.txt", "Pay\0: 결제\n", refused=["line 1", "U+0000"]),
    # Anki and Quizlet
    "Anki's text export": Case(
        "f.txt",
        "#separator:tab\n#html:true\n#guid column:1\n#deck column:2\n#tags column:5\n"
        'x1\tDeck\tPay<br>now\t"결제<div>""지불""</div>"\ttag\nx2\tDeck\tA &amp; '
        "B[sound:a.mp3]\t가&nbsp;나\t\n",
        ['Pay now = 결제 / "지불"', "A & B = 가 나"],
        taken_for="Anki",
    ),
    "Anki's text export with names": Case(
        "f.txt",
        "#separator:Semicolon\n#html:false\n#columns:Back;Front;Tags\n결제;<b>;x\n기다려요;Wait;\n",
        ["<b> = 결제", "Wait = 기다려요"],
    ),
    "Quizlet": Case("f.txt", "Pay\t결제\nWait\t기다려요\n", BASIC, taken_for="tabs"),
    "Quizlet with dashes in a text": Case("f.txt", "Pay - now: x\t결제\n", ["Pay - now: x = 결제"]),
    # Lists
    "Markdown": Case(
        "f.md",
        "# My bank\n\nText.\n\n- **Pay** — 결제\n  - [Declined](https://x) – 거절\n"
        "  - Lost (분실)\n"
        "* More: 더\n",
        NESTED,
        title="My bank",
    ),
    "Markdown headings": Case(
        "f.md",
        "# Bank — 은행\n## Pay: 결제\n- Declined: 거절\n- Lost: 분실\n## More: 더\n",
        NESTED,
        title="Bank — 은행",
    ),
    "an underlined title": Case(
        "f.md", "Bank\n====\n\n1. Pay - 결제\n2) Wait - 기다려요\n", BASIC, title="Bank"
    ),
    "two top headings": Case("f.md", "# Pay: 결제\n# Wait: 기다려요\n", BASIC),
    "very many spaces around a line": Case(
        "f.txt",
        f"- Pay — 결제\n{' ' * 5000}- Declined — 거절{' ' * 5000}\n",
        ["Pay = 결제", "  Declined = 거절"],
    ),
    "tabs as indentation": Case(
        "f.txt", "Pay\t결제\n\tDeclined\t거절\n\tLost\t분실\nMore\t더\n", NESTED
    ),
    "spaces and bullets": Case(
        "f.txt", "• Pay: 결제\n   • Declined: 거절\n   • Lost (분실)\n• More: 더\n", NESTED
    ),
    "bullets of a word processor": Case(
        "f.txt", "● Pay: 결제\n   – Declined — 거절\n   – Lost (분실)\n● More: 더\n", NESTED
    ),
    "spaces of a page": Case("f.txt", "Pay\u00a0—\u00a0결제\nWait\u3000–\u3000기다려요\n", BASIC),
    "a wide colon": Case("f.txt", "Pay：결제\nWait： 기다려요\n", BASIC),
    "two hyphens": Case("f.txt", "Pay -- 결제\nWait -- 기다려요\n", BASIC),
    "tasks": Case("f.md", "- [ ] Pay: 결제\n- [x] Wait: 기다려요\n", BASIC),
    "meanings before labels": Case("f.txt", "결제 - Pay\n기다려요 - Wait\n", BASIC),
    "a dash in a label": Case(
        "f.txt",
        "Sign-in - help: 로그인\nE-mail (이메일)\n",
        ["Sign-in - help = 로그인", "E-mail = 이메일"],
    ),
    "a branch without a gloss": Case(
        "f.md",
        "- Pay:\n  - Declined: 거절\n  - Lost\n",
        refused=["line 1", "--label-as-gloss", "line 3: there is no gloss"],
    ),
    "a branch with its label as gloss": Case(
        "f.md", "- Pay:\n  - Declined: 거절\n", ["Pay = Pay", "  Declined = 거절"], options=LABELS
    ),
    "what is below a faulty line": Case(
        "f.md", "- A\x07: 가\n  - B: 나\n- C: 다\n", ["C = 다"], options=SKIPS
    ),
    "33 levels": Case(
        "f.txt",
        "".join(f"{' ' * n}A{n}: 가\n" for n in range(34)),
        refused=["line 33: ", "deeper than 32"],
    ),
    "one long line": Case("f.txt", "x" * 10_000_000, refused=["line 1", "10000000 characters"]),
    "an empty file": Case("f.txt", "", refused=["f.txt"]),
    # Markup
    "OPML": Case(
        "f.opml",
        '<?xml version="1.0"?><opml version="2.0"><head><title>Bank</title></head><body>'
        '<outline text="Pay" _note="결제"><outline text="Declined: 거절"/>'
        '<outline text="&lt;b&gt;Lost&lt;/b&gt;" _note="분실"/></outline>'
        '<outline text="More (더)"/>'
        "</body></opml>",
        NESTED,
        title="Bank",
    ),
    "an entity bomb": Case(
        "f.opml",
        '<!DOCTYPE x [<!ENTITY a "aa">]>\n<opml><body><outline text="&a;"/></body></opml>',
        refused=["line 1", "DOCTYPE"],
    ),
    "broken OPML": Case("f.opml", "<opml>\n<body>\n</opml>", refused=["line 3", "mismatched tag"]),
    "HTML": Case(
        "f.html",
        "<!DOCTYPE html><title>Bank</title><ul><li><a href=x>Pay</a> — <i>결제</i>"
        "<ul><li>Declined<br>거절"
        "<li>Lost (분실)</ul><li><img src=x><li>More: 더</ul>",
        NESTED,
        title="Bank",
    ),
    "a list beside its item": Case(
        "f.htm",
        "<ul><li>Pay: 결제</li><ul><li>Declined: 거절</li><li>Lost: 분실</li></ul>"
        "<li>More: 더</li></ul>",
        NESTED,
    ),
    "several lists": Case(
        "f.html",
        "<ul><li>Home</ul><ol><li>Pay: 결제<li>Wait: 기다려요</ol>",
        refused=["1: Home (1)", "2: Pay: 결제 · Wait: 기다려요 (2)"],
    ),
    "very many lists": Case(
        "f.html",
        "<ul><li>x</ul>" * 5000 + "<ul><li>a<li>b</ul>",
        refused=["5001 lists", "1: x (1)", "5001: a · b (2)", "4992 more lines"],
    ),
    "one of several lists": Case(
        "f.html",
        "<ul><li>Home</ul><ol><li>Pay: 결제<li>Wait: 기다려요</ol>",
        BASIC,
        options=ImportOptions(number=2),
    ),
    "a page without a list": Case("f.html", "<p>Hello</p>", refused=["no list in this page"]),
    "lines of HTML": Case(
        "f.html",
        "<ul>\n<li>Pay: 결제</li>\n<li>Wait</li>\n</ul>",
        refused=["line 3: there is no gloss"],
    ),
    "a deep page": Case(
        "f.html", "<div>" * 100_000 + "<ul><li>Pay: 결제", refused=["no list in this page"]
    ),
    # malgil's own
    "YAML without an ending": Case(
        "f.txt",
        "# mine\nformat: 1\nmenu:\n- {label: Pay, gloss: 결제}\n",
        ["Pay = 결제"],
        taken_for="YAML",
    ),
    "an outline": Case(
        "f.md",
        "Pay ☞결제\n┗Declined《거절》\n┗Lost《분실》\nMore ☞더\n",
        NESTED,
        taken_for="outline",
    ),
}


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collection]:
    path = tmp_path_factory.mktemp("files") / "c.malgil"
    with Collection.open(path, now=START) as opened:
        yield opened


def read(collection: Collection, folder: Path, case: Case) -> Preview:
    path = folder / case.file
    content = case.content
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return preview(read_source(str(path)), collection, None, case.options)


def tree(found: Preview) -> list[str]:
    lines = []
    for place in found.book.places():
        note = found.book.phrase(place.item.phrase).note
        indent = "  " * (len(place.path) - 1)
        glosses = " | ".join(place.item.glosses)
        lines.append(f"{indent}{place.path[-1]} = {glosses}{f' ({note})' if note else ''}")
    return lines


@pytest.mark.parametrize("name", [name for name in CASES if not CASES[name].refused])
def test_a_file_is_read(collection: Collection, tmp_path: Path, name: str) -> None:
    found = read(collection, tmp_path, CASES[name])
    assert tree(found) == CASES[name].read
    assert found.book.title.get("ko", "f") == CASES[name].title
    assert CASES[name].taken_for in " ".join(found.taken_for)


@pytest.mark.parametrize("name", [name for name in CASES if CASES[name].refused])
def test_a_file_is_refused(collection: Collection, tmp_path: Path, name: str) -> None:
    with pytest.raises(MalgilError) as caught:
        read(collection, tmp_path, CASES[name])
    message = str(caught.value)
    places = [message.find(part) for part in CASES[name].refused]
    assert -1 not in places, message
    assert places == sorted(places)
    assert len(message) < 2000
