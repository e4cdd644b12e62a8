"""Phrasebooks into YAML: the full form, with every id, one entry a line where nothing is under it.

The text is made by hand: it is read by people, and a general emitter neither keeps a leaf on one
line nor is as fast.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from malgil.base.plain_text import escaped_in_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from malgil.phrasebook.model import FlowEntry, Line, MenuItem, Phrase, Phrasebook, Tip

# What every YAML reader takes for a text without quotes, wherever it stands. Words and numbers that
# other readers would turn into something else are quoted, although ours would not need it.
_PLAIN = re.compile(r"[^\W\d_][\w .$()/!'+~;%&*^=<>|·…’“”-]*|\d{4}-\d{2}|\d+-[a-z][a-z-]*")
_OTHERWISE_READ = re.compile(r"(?i)y|n|yes|no|on|off|true|false|null")

_Field = tuple[str, str]


def write_phrasebook(book: Phrasebook) -> str:
    """Return a phrasebook as YAML in the full form; reading it gives an equal phrasebook."""
    return "\n".join(_lines(book)) + "\n"


def _lines(book: Phrasebook) -> Iterator[str]:
    yield "format: 1"
    yield f"id: {_scalar(book.id)}"
    titles = [(_scalar(name), _scalar(title)) for name, title in book.title.items()]
    yield f"title: {_flow_mapping(titles)}"
    if book.as_of:
        yield f"as_of: {_scalar(book.as_of)}"
    yield from _section("phrases", [_phrase(one) for one in book.phrases])
    if book.flow:
        yield "flow:"
        yield from _entries(book.flow, "  ")
    yield "menu:" if book.menu else "menu: []"
    yield from _items(book.menu, "  ")
    yield from _section("tips", [_tip(one) for one in book.tips])
    yield from _section("lines", [_line(one) for one in book.lines])


def _section(name: str, rows: list[list[_Field]]) -> Iterator[str]:
    if rows:
        yield f"{name}:"
        yield from (f"  - {_flow_mapping(row)}" for row in rows)


def _items(items: tuple[MenuItem, ...], indent: str) -> Iterator[str]:
    for item in items:
        fields = _place(item)
        yield from _block(fields, indent, leaf=not item.items)
        yield from _items(item.items, f"{indent}    ")


def _entries(entries: tuple[FlowEntry, ...], indent: str) -> Iterator[str]:
    for entry in entries:
        fields = [*_place(entry), ("kind", _scalar(entry.kind))]
        fields += _if_told("note", entry.note) + _if_told("from", entry.origin)
        yield from _block(fields, indent, leaf=not entry.items)
        yield from _entries(entry.items, f"{indent}    ")


def _block(fields: list[_Field], indent: str, *, leaf: bool) -> Iterator[str]:
    if leaf:
        yield f"{indent}- {_flow_mapping(fields)}"
        return
    start = f"{indent}- "
    for name, value in fields:
        yield f"{start}{name}: {value}"
        start = f"{indent}  "
    yield f"{indent}  items:"


def _place(spot: MenuItem | FlowEntry) -> list[_Field]:
    gloss = _scalar(spot.glosses[0]) if len(spot.glosses) == 1 else _flow_list(spot.glosses)
    return [("id", _scalar(spot.id)), ("phrase", _scalar(spot.phrase)), ("gloss", gloss)]


def _phrase(phrase: Phrase) -> list[_Field]:
    fields = [("id", _scalar(phrase.id)), ("label", _scalar(phrase.label))]
    fields += _if_told("note", phrase.note)
    lists = (
        ("keywords", phrase.keywords),
        ("accept", phrase.accept),
        ("situations", phrase.situations),
    )
    fields += [(name, _flow_list(texts)) for name, texts in lists if texts]
    return fields + _if_told("from", phrase.origin)


def _tip(tip: Tip) -> list[_Field]:
    rows = (("id", tip.id), ("at", tip.at), ("when", tip.when), ("text", tip.text))
    return [(name, _scalar(value)) for name, value in rows]


def _line(line: Line) -> list[_Field]:
    rows = (("id", line.id), ("text", line.text), ("gloss", line.gloss))
    return [(name, _scalar(value)) for name, value in rows] + _if_told("from", line.origin)


def _if_told(name: str, value: str) -> list[_Field]:
    return [(name, _scalar(value))] if value else []


def _flow_mapping(fields: list[_Field]) -> str:
    return "{" + ", ".join(f"{name}: {value}" for name, value in fields) + "}"


def _flow_list(texts: tuple[str, ...]) -> str:
    return "[" + ", ".join(map(_scalar, texts)) + "]"


def _scalar(text: str) -> str:
    if _PLAIN.fullmatch(text) and not _OTHERWISE_READ.fullmatch(text) and text[-1] != " ":
        return text
    return escaped_in_json(json.dumps(text, ensure_ascii=False))
