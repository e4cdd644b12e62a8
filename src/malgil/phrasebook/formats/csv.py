r"""Phrasebooks as tables for spreadsheets, one row per menu place.

    path1,path2,label,gloss,note
    Where's my stuff?,,Where's my stuff?,내 물건은 어디있어요?,
    Where's my stuff?,Shipment is late,Shipment is late,배송이 지연되었어요. | 늦어요.,

The columns `path1`… hold the labels from the top down. The last filled one is the place itself and
equals `label`. Glosses are separated by ` | `, and `|` or `\` within one is escaped as `\|` or
`\\`. Cells that begin with `=`, `+`, `-` or `@` are prefixed with an apostrophe, since spreadsheets
would run them as formulas. The apostrophe is removed on reading.

Tables of others are read as well: spreadsheets, Quizlet's two columns, Anki's text export. The
names or the contents of their columns say which one has what, unless the user does.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import chain
from types import MappingProxyType
from typing import TYPE_CHECKING, NoReturn

from msgspec import Struct, field
from msgspec.structs import replace

from malgil.base.errors import UsageError
from malgil.base.i18n import _
from malgil.base.learning_day import iso_day
from malgil.base.plain_text import LONGEST_NOTE, LONGEST_TEXT, marked, unwanted_in
from malgil.base.progress import counted
from malgil.phrasebook.diff import adopt_ids
from malgil.phrasebook.formats.drafts import BookFile, Draft, add_glosses, made_book
from malgil.phrasebook.formats.markup import lines_of
from malgil.phrasebook.formats.text_files import (
    FaultError,
    Findings,
    control_problem,
    fail,
    text_problem,
    tidy,
)
from malgil.phrasebook.model import (
    MAX_LEVELS,
    PROMPT_SEPARATOR,
    Phrasebook,
    canonical,
    label_key,
    mapped,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from malgil.base.events import Event
    from malgil.base.progress import ProgressCallback

GLOSS_SEPARATOR = " | "

_FORMULA = re.compile(r"'*[=+\-@]")
_NEUTRAL = re.compile(r"'+[=+\-@]")
_GLOSS_PARTS = re.compile(r"\\\\|\\\||(\s*(?<!\S)\|(?!\S)\s*)|.", re.DOTALL)
_QUOTED = re.compile(r'"(?:[^"]|"")*+"')

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


def write_table(book: Phrasebook, *, delimiter: str = ",") -> Iterator[str]:
    """Yield a phrasebook's menu as lines of CSV, or of TSV with a tab as the delimiter.

    Control characters, which older versions accepted, are replaced by marks.
    """
    places = book.places()
    levels = max((len(place.path) for place in places), default=1)
    heads = [f"path{number}" for number in range(1, levels + 1)]
    rows: Iterator[list[str]] = (
        [
            *place.path,
            *[""] * (levels - len(place.path)),
            place.path[-1],
            GLOSS_SEPARATOR.join(map(_escaped, place.item.glosses)),
            book.phrase(place.item.phrase).note,
        ]
        for place in places
    )
    harmless = ([_neutral(marked(cell)) for cell in row] for row in rows)
    return _lines(chain([[*heads, "label", "gloss", "note"]], harmless), delimiter, "\r\n")


def _lines(rows: Iterable[Sequence[object]], delimiter: str, end: str) -> Iterator[str]:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator=end)
    for row in rows:
        writer.writerow(row)
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()


def read_table(text: str, file: BookFile, layout: TableLayout | None = None) -> Phrasebook:
    """Read a phrasebook from a table.

    A label that is repeated under one parent is one place with all its glosses.

    Args:
        text: Content of the file.
        file: The file.
        layout: How the table is laid out (default: guessed).

    Raises:
        ContentError: The table is invalid. The message has all faults with line and column.
    """
    with file.findings:
        text = tidy(text, source=file.source)
        reader = _Reader(file.source, file.findings, layout or layout_of(text))
        reader.read(text, file.on_progress)
        return made_book(reader.top, file, reader.notes)
    raise file.findings.error()


def adopt_table(
    new: Phrasebook, old: Phrasebook, archived: Mapping[str, str] = MappingProxyType({})
) -> Phrasebook:
    """Return a table's phrasebook as a later version of `old`, with new notes and glosses."""
    adopted = adopt_ids(new, old, archived)
    notes = {label_key(phrase.label): phrase.note for phrase in new.phrases}
    glosses = {
        mine.item.id: theirs.item.glosses
        for mine, theirs in zip(adopted.places(), new.places(), strict=True)
    }

    return replace(
        adopted,
        phrases=tuple(
            replace(phrase, note=notes.get(label_key(phrase.label), phrase.note))
            for phrase in adopted.phrases
        ),
        menu=mapped(adopted.menu, lambda item: replace(item, glosses=glosses[item.id])),
    )


def _neutral(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _escaped(gloss: str) -> str:
    return gloss.replace("\\", "\\\\").replace("|", "\\|")


def _glosses(cell: str) -> tuple[str, ...]:
    glosses = [""]
    for part in _GLOSS_PARTS.finditer(cell):
        if part[1]:
            glosses.append("")
        else:
            glosses[-1] += part[0][1:] if part[0] in ("\\\\", "\\|") else part[0]
    return tuple(dict.fromkeys(filter(None, map(canonical, glosses))))


def _broken_cell(text: str, delimiter: str, reason: str) -> tuple[int, str]:
    """Return the column at which the first row of a text is malformed, and the problem."""
    column, at = 1, 0
    while True:
        if text[at : at + 1] == '"':
            closed = _QUOTED.match(text, at)
            if closed is None:
                return column, _("this quote is never closed. Close it, or save the table again.")
            at = closed.end()
            if text[at : at + 1] not in (delimiter, "\r", "\n", ""):
                return column, _(
                    "text follows the closing quote. Quote the whole cell, and double the "
                    "quotes inside it."
                )
        else:
            ends = (n for n in range(at, len(text)) if text[n] in (delimiter, "\r", "\n"))
            at = next(ends, len(text))
        if text[at : at + 1] != delimiter:
            problem = _("the quotes or columns are broken here ({reason}). Save the table again.")
            return column, problem.format(reason=reason)
        column, at = column + 1, at + 1


class _Reader(Struct):
    """Reader of rows into a tree."""

    source: str
    findings: Findings
    layout: TableLayout
    heads: list[str] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)
    top: dict[str, Draft] = field(default_factory=dict)
    faulty: dict[tuple[str, ...], int] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)

    def read(self, text: str, on_progress: ProgressCallback) -> None:
        """Read all rows."""
        lines = io.StringIO(text, newline="").readlines()
        rows = self.rows(lines)
        if not self.layout.is_own:
            self.heads = list(self.layout.columns)
            self.steps = sorted(filter(_PATH.fullmatch, self.heads), key=lambda name: int(name[4:]))
            for name in ("label", "gloss"):
                if name not in self.heads:
                    problem = _(
                        "no column seems to be the {name}. Name the columns with --columns."
                    )
                    fail(self.source, self.layout.first_line, problem.format(name=name))
        has_header = self.layout.has_header
        for line, cells in counted(rows, len(lines), on_progress):
            if has_header and any(map(str.strip, cells)):
                has_header = False
                self.heads = self.heads or self.header(cells)
            elif any(map(str.strip, cells)):
                with self.findings:
                    self.place(line, cells)
        if not self.top:
            self.findings.stop_after(0)
            fail(self.source, 1, _("there is no row in this table below its header."))

    def rows(self, lines: list[str]) -> Iterator[tuple[int, list[str]]]:
        """Yield line and cells of each row. After a malformed row go on at the next line."""
        at = self.layout.first_line - 1
        while at < len(lines):
            rest = (lines[number] for number in range(at, len(lines)))
            rows = csv.reader(rest, delimiter=self.layout.delimiter, strict=True)
            line = at + 1
            try:
                for cells in rows:
                    yield line, cells
                    line = at + rows.line_num + 1
            except csv.Error as error:
                with self.findings:
                    text = "".join(lines[line - 1 : at + rows.line_num])
                    self.refuse(line, *_broken_cell(text, self.layout.delimiter, str(error)))
                at = line
            else:
                return

    def header(self, cells: list[str]) -> list[str]:
        """Return the column names."""
        names = [canonical(cell).lower() for cell in cells]
        allowed = {"label", "gloss", "note", ""}
        for column, name in enumerate(names, start=1):
            if name not in allowed and not _PATH.fullmatch(name):
                problem = _(
                    "unknown column: {name}. The columns are path1, path2, …, label, gloss and "
                    "note."
                )
                self.refuse(1, column, problem.format(name=name))
            if name and names.index(name) != column - 1:
                problem = _("duplicate column: {name}. Remove one.")
                self.refuse(1, column, problem.format(name=name))
        levels = [name for name in names if _PATH.fullmatch(name)]
        self.steps = [f"path{number}" for number in range(1, len(levels) + 1)]
        if not levels or sorted(levels, key=lambda level: int(level[4:])) != self.steps:
            fail(self.source, 1, _("the columns path1, path2, … must be complete, without a gap."))
        if "gloss" not in names:
            fail(self.source, 1, _("missing column: {name}.").format(name="gloss"))
        if len(levels) > MAX_LEVELS:
            problem = _("this is deeper than {levels} levels. Move it further up.")
            fail(self.source, 1, problem.format(levels=MAX_LEVELS))
        return names

    def place(self, line: int, cells: list[str]) -> None:
        """Add one row to the tree."""
        found = len(self.findings.faults)
        if len(cells) > len(self.heads) and any(cell.strip() for cell in cells[len(self.heads) :]):
            problem = _("this cell has no column: {text}. Put quotes around a text with commas.")
            with self.findings:
                self.refuse(line, len(self.heads) + 1, problem.format(text=cells[len(self.heads)]))
        row: dict[str, str] = {}
        for column, (name, text) in enumerate(zip(self.heads, cells, strict=False), start=1):
            if not name:
                continue
            row[name] = text
            with self.findings:
                row[name] = self.cell(line, column, name, text)
        try:
            self.findings.stop_after(found)
            with self.findings:
                path = self.path(line, row)
            with self.findings:
                glosses = self.glosses(line, row)
            self.findings.stop_after(found)
            self.add(line, path, glosses, row.get("note", ""))
        except FaultError:
            if not self.layout.is_own:
                raise
            steps = (label_key(row.get(name, "")) for name in self.steps)
            self.faulty.setdefault(tuple(filter(None, steps)), line)
            raise

    def add(self, line: int, path: list[str], glosses: tuple[str, ...], note: str) -> None:
        """Add a valid row to the tree, or its glosses to an earlier row of the same path."""
        level = self.top
        keys = tuple(map(label_key, path))
        for step, label in enumerate(path[:-1], start=1):
            above = level.get(keys[step - 1])
            if above is None and keys[:step] in self.faulty:
                self.faulty[keys] = self.faulty[keys[:step]]
                if self.findings.skips:
                    problem = _("it is below line {line}, which is faulty.")
                    fail(self.source, line, problem.format(line=self.faulty[keys]))
                return
            if above is None and not self.layout.is_own:
                above = level.setdefault(keys[step - 1], Draft(line, label))
            if above is None:
                problem = _("there is no row for this label above: {label}. Add it, or move it up.")
                self.refuse_at(line, f"path{step}", problem.format(label=label))
            level = above.below
        key, draft = keys[-1], Draft(line, path[-1], glosses)
        before = level.get(key)
        known = self.notes.get(key)
        if note and known and note != known:
            if before is None:
                problem = _("this label has another note further up: {label}. Write one of them.")
                self.refuse_at(line, "note", problem.format(label=path[-1]))
            note = PROMPT_SEPARATOR.join((known, note))
        if problem := add_glosses(level.setdefault(key, draft), glosses):
            self.refuse_at(line, "gloss", problem)
        if note:
            self.notes[key] = note

    def glosses(self, line: int, row: dict[str, str]) -> tuple[str, ...]:
        """Return the glosses of a row."""
        glosses = _glosses(row.get("gloss", ""))
        if not glosses and not self.findings.label_as_gloss:
            self.refuse_at(line, "gloss", _("the gloss is empty here. Fill it in."))
        for gloss in glosses:
            if problem := text_problem(gloss):
                self.refuse_at(line, "gloss", problem)
        return glosses

    def path(self, line: int, row: dict[str, str]) -> list[str]:
        """Return the labels from the top down to a row's place."""
        steps = [row.get(name, "") for name in self.steps]
        if not self.layout.is_own:
            if not label_key(label := row.get("label", "")):
                self.refuse_at(line, "label", _("there is no label here. Fill it in."))
            return [*filter(label_key, steps), label]
        path = [step for step in steps if label_key(step)]
        if not path or steps[: len(path)] != path:
            column = f"path{steps.index('') + 1}"
            self.refuse_at(line, column, _("there is a gap in the path here. Fill it in."))
        label = row.get("label", "")
        if label and label_key(label) != label_key(path[-1]):
            problem = _("the label is not the last step of the path: {label}, {step}.")
            self.refuse_at(line, "label", problem.format(label=label, step=path[-1]))
        return path

    def cell(self, line: int, column: int, name: str, text: str) -> str:
        """Return the text of a cell."""
        if not self.layout.is_own:
            lines = lines_of(text) if self.layout.is_html else text.split("\n")
            between = PROMPT_SEPARATOR if name in ("gloss", "note") else " "
            text = between.join(filter(str.strip, lines))
        if unwanted := unwanted_in(text):
            self.refuse(line, column, control_problem(unwanted))
        text = self.findings.clean(line, text)
        text = text[1:] if _NEUTRAL.match(text) else text
        # The length of each gloss in a cell is checked separately.
        longest = {"note": LONGEST_NOTE, "gloss": len(text)}.get(name, LONGEST_TEXT)
        if problem := text_problem(text, longest):
            self.refuse(line, column, problem)
        return text

    def refuse_at(self, line: int, name: str, problem: str) -> NoReturn:
        """Refuse the table at a named column."""
        self.refuse(line, self.heads.index(name) + 1, problem)

    def refuse(self, line: int, column: int, problem: str) -> NoReturn:
        """Refuse the table at a cell."""
        message = _("column {column}: {problem}").format(column=column, problem=problem)
        fail(self.source, line, message)


# Answers

COLUMNS = (
    "card_id",
    "review_rating",
    "review_time",
    "review_duration",
    "event_id",
    "learning_day",
    "type",
    "state",
    "step",
    "due",
    "response",
)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


# A spreadsheet treats a cell that begins with one of these as a formula.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


# A review is one line, and the csv module does not quote a lone carriage return.
_ONE_LINE = str.maketrans("\r\n", "  ")


def reviews_csv(reviews: Iterable[Event]) -> Iterator[str]:
    """Yield the header, then a line for each review, each ending with a line feed.

    A response that a spreadsheet would treat as a formula is prefixed with an apostrophe. Its line
    breaks become spaces, and other control characters become marks.
    """
    return _lines(chain([COLUMNS], map(_row, reviews)), ",", "\n")


def _row(review: Event) -> tuple[object, ...]:
    card = review.card or ""
    return (
        marked(card),
        review.rating,
        _time(review.wall_ms),
        review.duration_ms,
        review.id,
        iso_day(review.learning_day),
        marked(card.rpartition("/")[2]),
        marked(review.state or ""),
        review.step,
        _due(review),
        _harmless(review.response or ""),
    )


def _due(review: Event) -> str:
    if review.due_day is not None:
        return iso_day(review.due_day)
    return "" if review.due_ms is None else _time(review.due_ms)


def _time(ms: int) -> str:
    """Return a time in the format of shared review logs: `2024-03-29T20:32:32.250000+00:00`."""
    return (_EPOCH + timedelta(milliseconds=ms)).isoformat(timespec="microseconds")


def _harmless(text: str) -> str:
    one_line = marked(text.translate(_ONE_LINE))
    return f"'{one_line}" if text.startswith(_FORMULA_STARTS) else one_line
