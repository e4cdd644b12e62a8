"""Phrasebooks for the tests of this folder, simple and difficult ones."""

from __future__ import annotations

import csv
import io
from html import escape
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from hypothesis import strategies as st

from malgil.base.plain_text import unwanted_in
from malgil.phrasebook.model import (
    FlowEntry,
    FlowKind,
    Line,
    MenuItem,
    Phrase,
    Phrasebook,
    Tip,
    TipTime,
    canonical,
    label_key,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

NASTY = (
    "[red]x[/]",
    "[/",
    "no",
    "~",
    "null",
    "1e3",
    "0x1f",
    "1_000",
    "2017-12-01",
    ": #",
    "a: b",
    "a #b",
    "'",
    '"',
    "\\x1b",
    "\U0001f469\u200d\U0001f4bb 1\ufe0f\u20e3",
    "two\u200b words\ufeff",
    "- a",
    "? a",
    "{a: b}",
    "<<",
    "=",
    "&a",
    "*a",
    "!!str a",
    "%YAML 1.1",
    "---",
    "...",
    "한글 이름",
    "ends with:",
    "two  spaces",
    "x" * 200,
    "\U0001f600",
    "@handle",
    "`tick`",
)

_free = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")).filter(lambda c: not unwanted_in(c)),
    min_size=1,
    max_size=20,
)
texts = st.one_of(st.sampled_from(NASTY), _free).map(canonical).filter(label_key)
outline_texts = texts.filter(lambda text: not set(text) & set("☞┗《》"))


@st.composite
def menus(draw: st.DrawFn, labels: st.SearchStrategy[str]) -> list[tuple[int, str, str]]:
    """Return depth, label and gloss of each line of a sound outline."""
    rows: list[tuple[int, str, str]] = []
    above: list[set[str]] = [set()]
    spelled: dict[str, str] = {}
    for drawn, gloss, wanted in draw(
        st.lists(st.tuples(labels, labels, st.integers(0, 4)), min_size=1, max_size=12)
    ):
        depth = min(wanted, len(above) - 1)
        del above[depth + 1 :]
        label = spelled.setdefault(label_key(drawn), drawn)
        if label in above[depth]:
            continue
        above[depth].add(label)
        above.append(set())
        rows.append((depth, label, gloss))
    return rows


def make_book(
    rows: list[tuple[int, str, str]], extra: tuple[str, ...] = (), *, full: bool = False
) -> Phrasebook:
    """Return a book with these lines as its menu. `extra` texts fill all other fields."""
    ids = {label: f"p{n}" for n, label in enumerate(dict.fromkeys(row[1] for row in rows))}

    def level(start: int, depth: int) -> tuple[MenuItem, ...]:
        made = []
        for at in range(start, len(rows)):
            if rows[at][0] < depth:
                break
            if rows[at][0] == depth:
                glosses = tuple(dict.fromkeys((rows[at][2], *(extra[:1] if full else ()))))
                below = level(at + 1, depth + 1)
                made.append(
                    MenuItem(id=f"i{at}", phrase=ids[rows[at][1]], glosses=glosses, items=below)
                )
        return tuple(made)

    note = extra[0] if extra else ""
    origin = "editor" if full else ""
    lists = tuple(dict.fromkeys(extra)) if full else ()
    phrases = tuple(
        Phrase(id=pid, label=label, note=note, keywords=lists, accept=lists, situations=lists)
        for label, pid in reversed(ids.items())
    )
    if not full:
        return Phrasebook(id="b", title={"ko": "ㄱ"}, phrases=phrases, menu=level(0, 0))
    first = next(iter(ids.values()))
    entry = FlowEntry(
        id="f1", phrase=first, glosses=lists, kind=FlowKind.BUTTON, note=note, origin=origin
    )
    outer = FlowEntry(id="f0", phrase=first, glosses=lists, kind=FlowKind.LINK, items=(entry,))
    return Phrasebook(
        id="b",
        title={"ko": note, "en": note},
        as_of="2017-12",
        phrases=phrases,
        flow=(outer,),
        menu=level(0, 0),
        tips=(Tip(id="t", at="f1", when=TipTime.STUCK, text=note),),
        lines=(Line(id="l", text=note, gloss=note, origin=origin),),
    )


def rows_of(book: Phrasebook) -> list[tuple[int, str, str]]:
    """Return depth, label and first gloss of each place."""
    return [(len(place.path) - 1, place.path[-1], place.item.glosses[0]) for place in book.places()]


def write_list(book: Phrasebook) -> str:
    """Return a menu as a list in Markdown."""
    return "".join(f"{'  ' * depth}- {label} — {gloss}\n" for depth, label, gloss in rows_of(book))


def write_html(book: Phrasebook) -> str:
    """Return a menu as a page."""

    def level(items: Iterable[MenuItem]) -> str:
        return "".join(
            f"<li><a href=x>{escape(book.phrase(item.phrase).label)}</a><br>"
            f"{escape(item.glosses[0])}<ul>{level(item.items)}</ul>"
            for item in items
        )

    return f"<!DOCTYPE html><title>Book</title><ul>{level(book.menu)}</ul>"


def write_opml(book: Phrasebook) -> str:
    """Return a menu as outliners write it."""

    def level(items: Iterable[MenuItem]) -> str:
        return "".join(
            f"<outline text={quoteattr(escape(book.phrase(item.phrase).label))} "
            f"_note={quoteattr(escape(item.glosses[0]))}>\n{level(item.items)}</outline>\n"
            for item in items
        )

    return f'<opml version="2.0"><head/><body>{level(book.menu)}</body></opml>'


def write_words(book: Phrasebook) -> str:
    """Return the places as a spreadsheet, in its first two columns."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["English", "Korean", "No"])
    for _depth, label, gloss in rows_of(book):
        writer.writerow([label, gloss.replace("\\", "\\\\").replace("|", "\\|"), "x"])
    return text.getvalue()
