"""Anki's fields, which are HTML, as text."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from malgil.base.plain_text import LONGEST_NOTE, cut

_MEDIA = re.compile(r"\[(?:sound|anki):[^\]]*\]")
_APART = frozenset(
    {"br", "div", "p", "li", "ul", "ol", "tr", "td", "th", "hr", "table", "blockquote", "dd", "dt"}
    | {f"h{level}" for level in range(1, 7)}
)
_UNSEEN = frozenset({"script", "style", "rt", "rp", "title", "template"})


class _Text(HTMLParser):
    """Collects the text that a browser would show."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._unseen = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag in _APART:
            self.parts.append("\n")
        elif tag in _UNSEEN:
            self._unseen = self._unseen or tag

    def handle_endtag(self, tag: str) -> None:
        if tag in _APART:
            self.parts.append("\n")
        elif tag == self._unseen:
            self._unseen = ""

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(" ".join(data.split("\n")))


def lines_of(field: str) -> list[str]:
    """Return the lines of a field as a browser would show them, without empty ones."""
    text = field
    if "<" in field or "&" in field:
        parser = _Text()
        parser.feed(field)
        parser.close()
        text = "".join(parser.parts)
    lines = (" ".join(cut(line, LONGEST_NOTE).split()) for line in _MEDIA.sub("", text).split("\n"))
    return [line for line in lines if line]
