"""Nested lists as people write them: Markdown, or plain lines with or without bullets.

    # The bank's menu
    - Payments — 결제
      - Card declined — 카드가 거절됐어요.

The indentation says what is below what. A single top heading is the title, other headings are
branches. What a line has before and after its separator is its label and its gloss.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from malgil.base.i18n import _
from malgil.base.plain_text import LONGEST_TEXT
from malgil.base.progress import counted
from malgil.phrasebook.formats.drafts import Draft, Nesting, made_book
from malgil.phrasebook.formats.text_files import (
    FaultError,
    Findings,
    Mending,
    fail,
    text_problem,
    tidy,
)
from malgil.phrasebook.model import canonical

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from malgil.phrasebook.formats.drafts import BookFile
    from malgil.phrasebook.model import Phrasebook

_HANGUL = re.compile("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]")
# Pages and word processors have other spaces, colons and bullets.
_BLANK = "[ \u00a0\u3000]"
_DASH = re.compile(rf"{_BLANK}[—–-]{{1,2}}{_BLANK}|:{_BLANK}|：")
_SEPARATOR = re.compile(rf"\t+|{_DASH.pattern}|:\t")
_BULLET = re.compile(r"(?:[-–—*+][ \t]|\d{1,4}[.)][ \t]|[•◦▪‣·●○■□◆◇▶※])[ \t]*(?:\[[ xX]\][ \t]+)?")
_HEADING = re.compile(r"(#{1,6})[ \t]+(.+)")
_RULE = re.compile(r"[-*_=~`][-*_=~` \t]*")
_UNDERLINED = re.compile(r"^(\S.*)\n=+[ \t]*$", re.MULTILINE)
_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()]*\)")
_EMPHASIS = re.compile(r"(?<!\w)(\*\*|__|~~|`|\*|_)(?=\S)([^*_~`]*)(?<=\S)\1(?!\w)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
# Two texts with their separator and marks. It bounds what the patterns above read at once.
_LONGEST_LINE = 4 * LONGEST_TEXT
_TAB = 4
_SNIFFED = 1 << 16
_DEEPEST_HEADING = 7


class ListEntry(NamedTuple):
    """A place of a list.

    Attributes:
        line: Line number from 1. 0 if unknown.
        indent: It is below the last place with a smaller indent.
        label: Label.
        gloss: Gloss. Empty if it has none.
        fault: Why it cannot be read, or None.
    """

    line: int
    indent: int
    label: str
    gloss: str
    fault: FaultError | None = None


def read_list(text: str, file: BookFile) -> Phrasebook:
    """Read a phrasebook from a nested list.

    Args:
        text: Content of the file.
        file: The file.

    Raises:
        ContentError: The list is invalid. The message has all faults with their lines.
    """
    with file.findings:
        entries = list(_entries(tidy(text, source=file.source), file.source, file.findings))
        first = min((entry.indent for entry in entries), default=0)
        tops = [entry for entry in entries if entry.indent == first]
        if first < 0 and tops == entries[:1]:
            title = canonical(" — ".join(filter(None, entries.pop(0)[2:4])))[:LONGEST_TEXT]
            file = replace(file, title=title or file.title)
        return list_book(entries, file)
    raise file.findings.error()


def list_book(entries: Iterable[ListEntry], file: BookFile) -> Phrasebook:
    """Return the phrasebook of a list. The side with Korean is the gloss.

    Args:
        entries: The places in their order.
        file: The file.

    Raises:
        FaultError: There is no place, or a fault of the whole list.
        ContentError: There are faults.
    """
    entries = list(entries)
    left = sum(bool(entry.gloss and _HANGUL.search(entry.label)) for entry in entries)
    right = sum(bool(_HANGUL.search(entry.gloss)) for entry in entries)
    nesting = Nesting(file.source, file.findings)
    indents: list[int] = []
    for entry in counted(entries, len(entries), file.on_progress):
        if entry.gloss and left > right:
            entry = entry._replace(label=entry.gloss, gloss=entry.label)  # noqa: PLW2901
        while indents and indents[-1] >= entry.indent:
            indents.pop()
        nesting.add(entry.line, len(indents), partial(_draft, nesting, entry))
        indents.append(entry.indent)
    if not nesting.top:
        file.findings.stop_after(0)
        fail(file.source, 1, _("there is no item in this list. Write one as: label — gloss"))
    return made_book(nesting.top, file)


def split(text: str) -> tuple[str, str]:
    """Return label and gloss of a text. The gloss is empty if nothing separates them.

    The separator is the last one before the first Korean letter, else the first one.
    """
    korean = _HANGUL.search(text)
    if korean and text.endswith((")", "）")):
        at = max(text.rfind("("), text.rfind("（"))
        if 0 < at < korean.start():
            return text[:at], text[at + 1 : -1]
    found = list(_SEPARATOR.finditer(text))
    before = [match for match in found if korean and match.end() <= korean.start()]
    for match in (*before[-1:], *found[:1]):
        return text[: match.start()], text[match.end() :]
    return text.removesuffix(":"), ""


def is_list(text: str) -> bool:
    """Return whether a text that may be something else is a list: by its bullets or separators."""
    lines = [line.strip() for line in text[:_SNIFFED].splitlines() if line.strip()]
    alike = (_BULLET.match(line) or _HEADING.match(line) or _DASH.search(line) for line in lines)
    return 2 * sum(map(bool, alike)) > len(lines)


def _entries(text: str, source: str, findings: Findings) -> Iterator[ListEntry]:
    """Yield the places. Headings have negative indents."""
    lines = _UNDERLINED.sub(r"# \1\n", text).split("\n")
    bullets = [_BULLET.match(line.strip()) for line in lines]
    has_bullets = any(bullets)
    is_markdown = has_bullets or any(map(_HEADING.match, lines))
    for number, (line, bullet) in enumerate(zip(lines, bullets, strict=True), start=1):
        bare = line.strip()
        if not bare or _RULE.fullmatch(bare):
            continue
        indent = len(line[: len(line) - len(line.lstrip())].expandtabs(_TAB))
        # Only plain spaces are dropped, since `bare` lacks some control characters as well.
        if problem := text_problem(line.replace("\t", " ").strip(" "), _LONGEST_LINE):
            yield ListEntry(number, indent, "", "", FaultError(source, number, problem))
            continue
        rest = bare[bullet.end() :] if bullet else bare
        if is_markdown and (heading := _HEADING.fullmatch(bare)):
            indent, rest = len(heading[1]) - _DEEPEST_HEADING, heading[2].rstrip("# \t")
        elif has_bullets and not bullet:
            findings.note(number, Mending.OUTSIDE)
            continue
        yield ListEntry(number, indent, *split(_unmarked(rest) if is_markdown else rest))


def _unmarked(text: str) -> str:
    """Return a line of Markdown without its marks."""
    return _ESCAPED.sub(r"\1", _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", _LINK.sub(r"\1", text))))


def _draft(nesting: Nesting, entry: ListEntry) -> Draft:
    """Return a place, or raise its fault."""
    if entry.fault is not None:
        raise entry.fault
    return nesting.draft(entry.line, entry.label, entry.gloss)
