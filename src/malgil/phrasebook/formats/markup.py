"""Menus in HTML and in OPML, and HTML as text.

lxml keeps the time in check: the standard library's HTMLParser takes minutes for a made-up field.
It is loaded on first use.
"""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, NamedTuple
from xml.parsers import expat

from msgspec.structs import replace

from malgil.base.i18n import _, n_
from malgil.base.plain_text import LONGEST_NOTE, LONGEST_TEXT, MARK, cut
from malgil.phrasebook.formats.lists import ListEntry, list_book, split
from malgil.phrasebook.formats.text_files import (
    NOT_UTF8,
    FaultError,
    control_problem,
    fail,
    tidy,
)
from malgil.phrasebook.model import PROMPT_SEPARATOR, canonical

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element, iterwalk

    from malgil.phrasebook.formats.drafts import BookFile
    from malgil.phrasebook.model import Phrasebook

_MEDIA = re.compile(r"\[(?:sound|anki):[^\[\]]*\]")
_LISTS = frozenset({"ul", "ol", "menu"})
_APART = (
    _LISTS
    | {"br", "div", "p", "li", "tr", "td", "th", "hr", "table", "blockquote", "dd", "dt"}
    | {f"h{level}" for level in range(1, 7)}
)
_UNSEEN = frozenset({"script", "style", "rt", "rp", "title", "template", "xml", "head", "noscript"})
# libxml2 counts no further.
_MOST_LINES = 65_535
_NAMED = 3
# So many fit in a message.
_MOST_NAMED, _LONGEST_NAME = 9, 45


class PageList(NamedTuple):
    """A list in a page: how many items it has in all, and the first texts."""

    items: int
    first: str


def lines_of(html: str) -> list[str]:
    """Return the lines of HTML as a browser would show them, without empty ones.

    Text without tags keeps its line breaks. Anki's references to sounds are left out.
    """
    html = _MEDIA.sub("", html)
    if "<" not in html:
        return _tidied(unescape(html))
    root = _parsed(html)
    return [] if root is None else _shown(root)


def html_lists(text: str, source: str) -> list[PageList]:
    """Return the lists in a page, in its order."""
    return [_described(found) for found in _lists(text, source)[0]]


def read_html(text: str, file: BookFile, number: int = 0) -> Phrasebook:
    """Read a phrasebook from a list in HTML.

    Args:
        text: Content of the file.
        file: The file.
        number: Number of the list in the page, from 1. 0 for the only one.

    Raises:
        ContentError: There is no list, there are several, or it is invalid.
    """
    with file.findings:
        text = tidy(text, source=file.source)
        found, heading = _lists(text.replace(NOT_UTF8, MARK), file.source)
        if not found:
            problem = _("there is no list in this page. A menu is made of <ul> and <li>.")
            fail(file.source, 0, problem)
        if not 1 <= (number or len(found)) <= len(found) or (len(found) > 1 and not number):
            fail(file.source, 0, _choice(found))
        entries = _with_faults(_items(found[number - 1]), text, file)
        return list_book(entries, replace(file, title=heading or file.title))
    raise file.findings.error()


def _choice(found: list[_Element]) -> str:
    """Return the message about several lists, with the largest of them."""
    lines = [_("this page has {n} lists. Choose one with --list:").format(n=len(found))]
    lists = list(enumerate(map(_described, found), start=1))
    largest = sorted(lists, key=lambda each: -each[1].items)[:_MOST_NAMED]
    lines += [f"  {number}: {each.first} ({each.items})" for number, each in sorted(largest)]
    if (more := len(found) - _MOST_NAMED) > 0:
        lines.append(n_("… and {n} more line", "… and {n} more lines", more).format(n=more))
    return "\n".join(lines)


def _described(element: _Element) -> PageList:
    items = list(element.iter("li"))
    texts = (" ".join(_shown(item, _LISTS)) for item in items[:_NAMED])
    return PageList(len(items), cut(" · ".join(filter(None, texts)), _LONGEST_NAME))


def _parsed(html: str) -> _Element | None:
    """Return the root of HTML, None if it is empty. Control characters become spaces or nothing."""
    from lxml import etree

    parser = etree.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True
    )
    text = "\n".join(cut(line, len(line)) for line in html.split("\n"))
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.LxmlError:
        return None


def _lists(text: str, source: str) -> tuple[list[_Element], str]:
    """Return the outermost lists of a page that have items, and its title."""
    root = _parsed(tidy(text, source=source))
    if root is None:
        return [], ""
    found = [
        element
        for element in root.iter(*_LISTS)
        if next(element.iter("li"), None) is not None
        and next(element.iterancestors(*_LISTS), None) is None
    ]
    titles = [" ".join(_tidied(element.text or "")) for element in root.iter("title")]
    return found, canonical(next(filter(None, titles), ""))[:LONGEST_TEXT]


def _items(found: _Element) -> Iterator[ListEntry]:
    """Yield the items of a list. A list after an item, not in it, belongs to it as well."""
    depth = 0
    for event, element in _walk(found, ("li", *_LISTS)):
        if element.tag in _LISTS:
            depth += 1 if event == "start" else -1
        elif event == "start":
            lines = _shown(element, _LISTS | {"li"})
            if not lines and next(element.iter(*_LISTS), None) is None:
                continue  # only a picture, or a line between others
            label, gloss = split(lines[0]) if lines else ("", "")
            glosses = filter(None, [gloss, *lines[1:]])
            line = element.sourceline or 0
            line = line if line < _MOST_LINES else 0
            yield ListEntry(line, depth, label, PROMPT_SEPARATOR.join(glosses))


def _with_faults(entries: Iterable[ListEntry], text: str, file: BookFile) -> Iterator[ListEntry]:
    """Yield places, faulty where a byte is not UTF-8. Elsewhere such bytes are faults as well."""
    lines = enumerate(text.split("\n"), start=1)
    bad = {number for number, line in lines if NOT_UTF8 in line}
    in_places: set[int] = set()
    problem = control_problem(NOT_UTF8)
    for entry in entries:
        if bad and MARK in entry.label + entry.gloss:
            in_places.add(entry.line)
            entry = entry._replace(fault=FaultError(file.source, entry.line, problem))  # noqa: PLW2901
        yield entry
    for number in bad - in_places:
        file.findings.add(FaultError(file.source, number, problem))


def _shown(element: _Element, skipped: frozenset[str] = frozenset()) -> list[str]:
    """Return the lines of an element, without the parts of these names."""
    pieces: list[str] = []
    walker = _walk(element)
    for event, node in walker:
        if event == "start":
            if node.tag in _UNSEEN or (node.tag in skipped and node is not element):
                walker.skip_subtree()
            else:
                pieces.append("\n" * (node.tag in _APART) + _joined(node.text))
        elif node is not element:
            pieces.append("\n" * (node.tag in _APART) + _joined(node.tail))
    return _tidied("".join(pieces))


def _walk(element: _Element, tags: Iterable[str] | None = None) -> iterwalk[tuple[str, _Element]]:
    from lxml import etree

    return etree.iterwalk(element, events=("start", "end"), tag=tags)


def _joined(text: str | None) -> str:
    return (text or "").replace("\n", " ")


def _tidied(text: str) -> list[str]:
    lines = (" ".join(cut(line, LONGEST_NOTE).split()) for line in text.split("\n"))
    return [line for line in lines if line]


def read_opml(text: str, file: BookFile) -> Phrasebook:
    """Read a phrasebook from OPML, as outliners write it. The attribute `_note` is the gloss.

    Args:
        text: Content of the file.
        file: The file.

    Raises:
        ContentError: The file is not well-formed, declares a DTD, or a place in it is invalid.
    """
    with file.findings:
        text = tidy(text, source=file.source)
        reader = _OpmlReader(file.source)
        entries = reader.read(text.replace(NOT_UTF8, MARK))
        entries = list(_with_faults(entries, text, file))
        title = canonical(cut(reader.title, LONGEST_TEXT))
        return list_book(entries, replace(file, title=title or file.title))
    raise file.findings.error()


class _OpmlReader:
    """Handler of the parser's events."""

    def __init__(self, source: str) -> None:
        self.title = ""
        self._source = source
        self._open: list[str] = []
        self._depth = 0
        self._entries: list[ListEntry] = []
        self._parser = expat.ParserCreate("utf-8")  # what the text is encoded as here
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text

    def read(self, text: str) -> list[ListEntry]:
        """Return the outlines in their order."""
        try:
            self._parser.Parse(text.encode("utf-8", "replace"), True)
        except expat.ExpatError as error:
            problem = _("this is not well-formed XML ({reason}). Save the file again.")
            reason = expat.ErrorString(error.code)
            fail(self._source, error.lineno, problem.format(reason=reason))
        return self._entries

    def _doctype(self, *_declaration: object) -> None:
        problem = _("this file declares a document type. Delete the declaration (<!DOCTYPE …>).")
        fail(self._source, self._parser.CurrentLineNumber, problem)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "outline":
            label = attributes.get("text") or attributes.get("title", "")
            gloss = attributes.get("_note", "")
            if not gloss.strip():
                label, gloss = split(label)
            glosses = PROMPT_SEPARATOR.join(lines_of(gloss))
            line = self._parser.CurrentLineNumber
            self._entries.append(ListEntry(line, self._depth, " ".join(lines_of(label)), glosses))
            self._depth += 1
        self._open.append(name)

    def _end(self, name: str) -> None:
        self._open.pop()
        self._depth -= name == "outline"

    def _text(self, text: str) -> None:
        if self._open[-2:] == ["head", "title"]:
            self.title += text
