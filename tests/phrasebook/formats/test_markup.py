"""HTML as text, and menus in HTML and OPML."""

from __future__ import annotations

import pytest

from malgil.anki.package import LONGEST_FIELDS
from malgil.phrasebook.formats.markup import lines_of
from tests.fuzz.mutation import guarded


@pytest.mark.parametrize(
    ("field", "lines"),
    [
        ("plain", ["plain"]),
        ("  two   spaces\t", ["two spaces"]),
        ("a &lt;b&gt; &amp; c&nbsp;d", ["a <b> & c d"]),
        ("one<br>two<div>three</div><div><br></div>", ["one", "two", "three"]),
        ("<ul><li>one</li><li>two</li></ul>", ["one", "two"]),
        ("<b>bold</b>er <span style='color:red'>red</span>", ["bolder red"]),
        ("word[sound:word.mp3][anki:play:q:0]", ["word"]),
        ("&#91;sound:word.mp3] &#92;(x&#92;)", ["[sound:word.mp3] \\(x\\)"]),  # as malgil writes it
        ("<img src='x.png'>", []),
        ("<script>alert(1)</script><style>a{}</style>seen", ["seen"]),
        ("<ruby>漢<rt>kan</rt></ruby>字", ["漢字"]),
        ("<!-- hidden -->seen<", ["seen<"]),
        ("a\nb", ["a", "b"]),
        ("bell\x07 and \u202eback", ["bell and back"]),
        ("<svg><p>unclosed", ["unclosed"]),
        ('<img alt="a > b" src=\'c"\'>seen', ["seen"]),
        ('<a href="x>y</a> 3 < 4 > 2', []),
        ("3 < 4 > 2 &amp; 1", ["3 < 4 > 2 & 1"]),
        ("<STYLE>a</style>b<script>c</script>d<script>e", ["bd"]),
    ],
)
def test_html_is_reduced_to_text(field: str, lines: list[str]) -> None:
    assert lines_of(field) == lines


@pytest.mark.parametrize(
    "piece",
    [
        *("<", "<!--", "<![CDATA[", '<a b="', "</", "<!", "<?", "&", "<script>", "<a ", "</a "),
        *("[sound:", "<a =", "<a/", "<a '\"", "<a \"'", "&#", "<a\n"),
    ],
)
def test_made_up_fields_take_no_longer_than_others(piece: str) -> None:
    with guarded():
        lines_of(piece * (LONGEST_FIELDS // len(piece)))
