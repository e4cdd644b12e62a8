"""How tables of others are laid out: the delimiter, the header, and which column has what."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from malgil.base.errors import UsageError
from malgil.base.i18n import _
from malgil.phrasebook.model import MAX_LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_PATH = re.compile(r"path([1-9][0-9]?)")
_DELIMITERS = (",", ";", "\t")
_DIRECTIVE = re.compile(r"#([a-z ]+):(.*)")
_SEPARATORS = {
    "comma": ",",
    "semicolon": ";",
    "tab": "\t",
    "space": " ",
    "pipe": "|",
    "colon": ":",
    "\\t": "\t",
}
_OF_ANKI = frozenset({"separator", "html", "tags", "columns", "notetype", "deck", "guid"})
_TAGS = re.compile(r"<br ?/?>|</(?:b|i|u|div|span|p|font)>|&nbsp;", re.IGNORECASE)
_SNIFFED = 1 << 16
_MOST_SNIFFED = 200
_SHOWN = 5
_FEW = 3
# More than this share of the lines makes a table.
_SHARE = (4, 5)
_NAMES = {
    "label": "label term terms word words front question english en expression phrase source "
    "영어 영단어 단어 표현 용어 앞면 문제 원문",
    "gloss": "gloss definition definitions meaning back answer korean ko translation target "
    "뜻 의미 한국어 한글 번역 뒷면 정의 해석 답",
    "note": "note notes comment comments memo example examples 메모 비고 예문 예시 설명 참고",
}
_ROLES = {name: role for role, names in _NAMES.items() for name in names.split()}
_HANGUL = re.compile("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]")


class TableLayout(Struct, frozen=True, kw_only=True):
    """How a table is laid out.

    Attributes:
        delimiter: What separates the cells.
        columns: The columns: `path1`… for branches, `label`, `gloss`, `note`, or empty for one that
            is left out. All are empty in malgil's own tables, whose header is checked on reading.
        has_header: Whether the first row names the columns.
        names: The names of the columns, from the first row or from Anki.
        is_own: Whether it is a table as malgil writes it.
        is_anki: Whether it begins as a text export of Anki.
        is_html: Whether the cells are HTML.
        first_line: The line on which the table starts, from 1.
        rows: The first rows below the header.
    """

    delimiter: str
    columns: tuple[str, ...] = ()
    has_header: bool = False
    names: tuple[str, ...] = ()
    is_own: bool = False
    is_anki: bool = False
    is_html: bool = False
    first_line: int = 1
    rows: tuple[tuple[str, ...], ...] = ()


def layout_of(
    text: str, columns: Sequence[str] = (), *, has_header: bool | None = None
) -> TableLayout:
    """Return how a table is laid out.

    Args:
        text: Content of the file.
        columns: The columns as the user names them, as in `TableLayout.columns` (default: guessed).
        has_header: Whether the first row names the columns (default: guessed).

    Raises:
        UsageError: A column has an unknown name or is there twice, or label or gloss is missing.
    """
    lines = _first_lines(text)
    directives = _directives(lines)
    first = sum(1 for _name in directives)
    anki = {name: value for name, value in directives if name != "sep"}
    given = dict(directives).get("sep") or anki.get("separator", "").strip()
    given = _SEPARATORS.get(given.lower(), given)
    body = lines[first:]
    delimiter = given if len(given) == 1 else max(_DELIMITERS, key=partial(_fit, body))
    rows = [tuple(map(str.strip, row)) for row in _sample(body, delimiter)]
    names = tuple(anki["columns"].split(delimiter)) if "columns" in anki else ()
    layout = TableLayout(
        delimiter=delimiter,
        first_line=first + 1,
        is_anki=bool(anki),
        is_html=anki["html"] == "true" if "html" in anki else any(map(_TAGS.search, body)),
    )
    first_row = list(map(str.lower, rows[0])) if rows else ["path1"]
    # A name that is there twice is refused as in malgil's own tables.
    is_own = "path1" in first_row or any(first_row.count(name) > 1 for name in _NAMES)
    if not rows or (not anki and not columns and is_own):
        return replace(layout, is_own=True, has_header=True, is_html=False)
    if has_header is None:
        has_header = not names and _is_header(rows)
    if has_header:
        names, rows = rows[0], rows[1:]
    unused = {
        int(value) - 1
        for name, value in anki.items()
        if name.endswith(" column") and value.strip().isdecimal()
    }
    guessed = _columns(rows, names, unused)
    return replace(
        layout,
        columns=_checked(columns) if columns else guessed,
        names=names,
        has_header=has_header,
        rows=tuple(rows[:_SHOWN]),
    )


def _first_lines(text: str) -> list[str]:
    start = io.StringIO(text.removeprefix("\ufeff")[:_SNIFFED], newline=None)
    return [line.rstrip("\n") for line in start]


def _directives(lines: list[str]) -> list[tuple[str, str]]:
    """Return the names and values that stand before a table, one on each line."""
    if lines and re.fullmatch(r"sep=.", lines[0].strip(" ")):
        return [("sep", lines[0].strip(" ")[-1])]
    found = []
    for line in lines:
        directive = _DIRECTIVE.match(line)
        if directive is None or directive[1].removesuffix(" column") not in _OF_ANKI:
            break
        found.append((directive[1], directive[2]))
    return found


def _sample(lines: Iterable[str], delimiter: str) -> list[list[str]]:
    """Return the first rows that are not empty, up to a malformed one."""
    rows: list[list[str]] = []
    with suppress(csv.Error):
        for row in csv.reader((f"{line}\n" for line in lines), delimiter=delimiter):
            if any(map(str.strip, row)):
                rows.append(row)
            if len(rows) == _MOST_SNIFFED:
                break
    return rows


def _fit(lines: list[str], delimiter: str) -> tuple[int, int]:
    """Return how well a delimiter fits: the rows of the usual number of cells, and this number."""
    counts = Counter(map(len, _sample(lines, delimiter)))
    count, rows = max(counts.items(), key=lambda each: each[::-1], default=(1, 0))
    return (rows, count) if count > 1 else (0, 0)


def is_table(text: str) -> bool:
    """Return whether a text that may be something else is a table.

    It begins as Anki's or Excel's tables do, or most of its rows have the same number of cells.
    """
    lines = _first_lines(text)
    if _directives(lines):
        return True
    lines = [line for line in lines if line.strip()][:_MOST_SNIFFED]
    if any(line[0].isspace() for line in lines):
        return False
    most = max(_fit(lines, delimiter)[0] for delimiter in _DELIMITERS)
    return most * _SHARE[1] > len(lines) * _SHARE[0]


def _is_header(rows: list[tuple[str, ...]]) -> bool:
    """Return whether the first row names two kinds of columns, or alone has no Korean."""
    roles = {_ROLES.get(cell.lower()) for cell in rows[0]} - {None}
    korean = [any(map(_HANGUL.search, row)) for row in rows]
    return len(roles) > 1 or (not korean[0] and len(rows) > _FEW and all(korean[1:]))


def _columns(
    rows: list[tuple[str, ...]], names: tuple[str, ...], unused: set[int]
) -> tuple[str, ...]:
    """Return which column has what, by its name or its texts."""
    width = Counter(map(len, rows)).most_common(1)[0][0] if rows else len(names)
    width = max(width, len(names))
    roles = [_ROLES.get(name.lower(), "") for name in names] + [""] * (width - len(names))
    roles = ["" if at in unused or role in roles[:at] else role for at, role in enumerate(roles)]
    texts = [[row[at] for row in rows if at < len(row)] for at in range(width)]
    korean = [sum(map(bool, map(_HANGUL.search, column))) for column in texts]
    wordy = [
        at
        for at, column in enumerate(texts)
        if not roles[at]
        and at not in unused
        and 2 * sum(any(map(str.isalpha, cell)) for cell in column) > len(rows)
    ]
    needed = {"label", "gloss"}.difference(roles)
    if "gloss" in needed and len(wordy) >= len(needed):
        gloss = max(wordy, key=lambda at: korean[at])
        gloss = gloss if korean[gloss] else wordy[len(needed) - 1]
        roles[gloss] = "gloss"
        wordy.remove(gloss)
    if "label" not in roles and wordy:
        roles[min(wordy, key=lambda at: korean[at])] = "label"
    if {"label", "gloss"} <= set(roles):
        label, gloss = roles.index("label"), roles.index("gloss")
        if korean[label] > korean[gloss]:
            roles[label], roles[gloss] = "gloss", "label"
    return tuple(roles)


def _checked(columns: Sequence[str]) -> tuple[str, ...]:
    """Return the columns as the user names them.

    Raises:
        UsageError: They cannot be meant.
    """
    names = ["" if name.strip() == "-" else name.strip().lower() for name in columns]
    used = [name for name in names if name]
    steps = sorted((name for name in used if _PATH.fullmatch(name)), key=lambda name: int(name[4:]))
    known = {"label", "gloss", "note", *(f"path{n}" for n in range(1, len(steps) + 1))}
    if not set(used) <= known or len(set(used)) < len(used) or len(steps) >= MAX_LEVELS:
        problem = _(
            "These columns cannot be read: {columns}. Name each one label, gloss, note, path1, "
            "path2, … (branches from the top) or - (left out), and none of them twice."
        )
        raise UsageError(problem.format(columns=",".join(columns)))
    if not {"label", "gloss"} <= set(used):
        raise UsageError(_("One column must be label and one must be gloss."))
    return tuple(names)
