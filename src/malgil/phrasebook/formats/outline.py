"""The outline notation: one line for each menu place.

    Where's my stuff? ☞내 물건은 어디있어요?
    ┗Received incomplete shipment《배송이 불완전해요.》
    ┗┗Entire item missing from shipment《물건이 하나도 안들어있어요.》

`☞` separates a top-level label from its gloss. Below the top level each line begins with one `┗`
per level, and has the gloss in `《》`. Outlines are often pasted, so spaces, line ends and a
missing `》` are repaired and reported. Ambiguous lines are refused, with the line number.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import TYPE_CHECKING, NoReturn

from msgspec import Struct, field

from malgil.base.errors import ContentError
from malgil.base.i18n import _
from malgil.base.plain_text import marked
from malgil.phrasebook.formats.text_files import MAX_LEVELS, crowd_problem, fail, text_problem, tidy
from malgil.phrasebook.model import (
    PATH_SEPARATOR,
    FreshIds,
    MenuItem,
    MenuPosition,
    Phrase,
    Phrasebook,
    canonical,
    label_key,
    slug,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

TOP, LEVEL, OPENING, CLOSING = "☞", "┗", "《", "》"

_MARKS = re.compile(f"[{TOP}{LEVEL}{OPENING}{CLOSING}]")
_LEVELS = re.compile(rf"(?:\s*{LEVEL})*")


class Mending(StrEnum):
    """Kind of a repair made while an outline is read."""

    CLOSING = "closing"  # added a missing 》
    SPACES = "spaces"  # dropped spaces or tabs before a line, between its ┗ or before its 《
    COMPOSED = "composed"  # composed decomposed Hangul (NFC)
    EMPTY = "empty"  # skipped an empty line
    LINE_ENDS = "line-ends"  # read CRLF or CR as a line end; reported once
    BYTE_ORDER_MARK = "byte-order-mark"  # dropped a byte order mark at the start


class Mended(Struct, frozen=True, kw_only=True):
    """One repair and its line number, from 1."""

    line: int
    what: Mending


class LeftOutKind(StrEnum):
    """Kind of content that an outline cannot hold."""

    FLOW = "flow"
    TIPS = "tips"
    LINES = "lines"
    NOTES = "notes"  # notes, keywords, other spellings and situations of phrases
    GLOSSES = "glosses"  # a second gloss at one place
    GOALS = "goals"


class LeftOut(Struct, frozen=True, kw_only=True):
    """Content that an export omitted, with its count."""

    what: LeftOutKind
    count: int


class _Draft(Struct):
    """A menu place while an outline is read."""

    line: int
    label: str
    gloss: str
    below: list[_Draft] = field(default_factory=list)


def read_outline(
    text: str, *, source: str, book_id: str, title: str
) -> tuple[Phrasebook, tuple[Mended, ...]]:
    """Read a phrasebook from an outline. Return it with the repairs, by line.

    Args:
        text: Content of the file.
        source: File name for messages.
        book_id: Phrasebook id.
        title: Title in every language.

    Raises:
        ContentError: The outline starts below the top level, skips a level, is deeper than 32
            levels, lacks a label or gloss, repeats a label under one parent, has a misplaced mark
            of the notation or a control character, or is empty, too crowded or larger than 16 MiB.
    """
    mended = _mended_in_whole(text)
    text = tidy(text, source=source)
    top = _Reader(source, mended).read(text)
    maker = _Maker()
    menu = maker.items(top, "")
    book = Phrasebook(
        id=book_id,
        title={"ko": title, "en": title},
        phrases=tuple(maker.phrases.values()),
        menu=menu,
    )
    if crowded := crowd_problem(book):
        lines = dict(zip((place.item.id for place in book.places()), _lines(top), strict=True))
        fail(source, lines[crowded[0]], crowded[1])
    return book, tuple(mended)


def _lines(drafts: list[_Draft]) -> Iterator[int]:
    for draft in drafts:
        yield draft.line
        yield from _lines(draft.below)


def _mended_in_whole(text: str) -> list[Mended]:
    mended: list[Mended] = []
    if text.startswith("\ufeff"):
        mended.append(Mended(line=1, what=Mending.BYTE_ORDER_MARK))
    if "\r" in text:
        line = text.count("\n", 0, text.index("\r")) + 1
        mended.append(Mended(line=line, what=Mending.LINE_ENDS))
    return mended


class _Reader(Struct):
    """Reader of lines into a tree of drafts."""

    source: str
    mended: list[Mended]

    def read(self, text: str) -> list[_Draft]:
        """Return the top level."""
        top: list[_Draft] = []
        # The lists that the next line may be added to, and the line of each label in them.
        levels: list[list[_Draft]] = [top]
        label_lines: list[dict[str, int]] = [{}]
        for number, line in enumerate(text.rstrip().split("\n"), start=1):
            if not line.strip():
                self.note(number, Mending.EMPTY)
                continue
            depth, draft = self.line(number, line)
            if depth >= len(levels):
                self.refuse_skip(number, depth, len(levels))
            del levels[depth + 1 :], label_lines[depth + 1 :]
            before = label_lines[depth].setdefault(label_key(draft.label), number)
            if before != number:
                problem = _("this label is already under the same parent, in line {line}: {label}")
                self.refuse(number, problem.format(line=before, label=draft.label))
            levels[depth].append(draft)
            levels.append(draft.below)
            label_lines.append({})
        if not top:
            self.refuse(1, _("there is no line in this outline. Begin with: label ☞ gloss"))
        return top

    def line(self, number: int, line: str) -> tuple[int, _Draft]:
        """Return the depth of a line (0 at the top level) and its content."""
        if not unicodedata.is_normalized("NFC", line):
            self.note(number, Mending.COMPOSED)
            line = unicodedata.normalize("NFC", line)
        if "\t" in line:
            self.note(number, Mending.SPACES)
            line = line.replace("\t", " ")
        match = _LEVELS.match(line)
        marks = match.group() if match else ""
        depth = marks.count(LEVEL)
        if depth >= MAX_LEVELS:
            problem = _("this is deeper than {levels} levels. Move it further up.")
            self.refuse(number, problem.format(levels=MAX_LEVELS))
        rest = line[len(marks) :]
        if len(marks) != depth or (not depth and rest[:1].isspace()):
            self.note(number, Mending.SPACES)
        label, gloss = self.below(number, rest) if depth else self.top(number, rest)
        draft = _Draft(number, canonical(label), canonical(gloss))
        self.check(draft)
        return depth, draft

    def top(self, number: int, rest: str) -> tuple[str, str]:
        """Return the label and gloss of a top-level line."""
        label, mark, gloss = rest.partition(TOP)
        if not mark:
            problem = _(
                "there is no gloss here. Write a top line as: label ☞ gloss, "
                "and begin a line below the top with one ┗ for each level."
            )
            self.refuse(number, problem)
        return label, gloss

    def below(self, number: int, rest: str) -> tuple[str, str]:
        """Return the label and gloss of a line below the top level."""
        label, mark, gloss = rest.partition(OPENING)
        if not mark:
            self.refuse(number, _("there is no gloss here. Write it after the label, in 《》."))
        if label != label.rstrip():
            self.note(number, Mending.SPACES)
        gloss, mark, after = gloss.partition(CLOSING)
        if not mark:
            self.note(number, Mending.CLOSING)
        if after.strip():
            problem = _("there is text after the gloss: {text}. One line has one place.")
            self.refuse(number, problem.format(text=after.strip()))
        return label, gloss

    def check(self, draft: _Draft) -> None:
        """Refuse an empty or invalid label or gloss, and marks of the notation in either."""
        if not label_key(draft.label):
            self.refuse(draft.line, _("there is no label here. Write it before the gloss."))
        if not draft.gloss:
            self.refuse(draft.line, _("the gloss is empty here. Fill it in."))
        for text in (draft.label, draft.gloss):
            if problem := text_problem(text):
                self.refuse(draft.line, problem)
            if match := _MARKS.search(text):
                problem = _("the mark {mark} does not belong here: {text}. Delete it.")
                self.refuse(draft.line, problem.format(mark=match.group(), text=text))

    def refuse_skip(self, number: int, depth: int, allowed: int) -> NoReturn:
        """Refuse a line that is too deep for the line above it."""
        if allowed == 1:
            problem = _("the list starts below the top. Begin it with a line: label ☞ gloss")
            self.refuse(number, problem)
        problem = _(
            "a level is skipped: {given} ┗ here, at most {allowed} after the previous line."
        )
        self.refuse(number, problem.format(given=depth, allowed=allowed - 1))

    def refuse(self, number: int, problem: str) -> NoReturn:
        """Refuse the outline at a line."""
        fail(self.source, number, problem)

    def note(self, number: int, what: Mending) -> None:
        """Record a repair, once per line."""
        mending = Mended(line=number, what=what)
        if not self.mended or self.mended[-1] != mending:
            self.mended.append(mending)


class _Maker(Struct):
    """Creates one phrase for each label and one item for each line, with ids."""

    phrases: dict[str, Phrase] = field(default_factory=dict)
    phrase_ids: FreshIds = field(default_factory=FreshIds)
    item_ids: FreshIds = field(default_factory=FreshIds)

    def items(self, drafts: list[_Draft], above: str) -> tuple[MenuItem, ...]:
        """Return the items of one level. `above` is the prefix of their ids."""
        return tuple(self.item(draft, above) for draft in drafts)

    def item(self, draft: _Draft, above: str) -> MenuItem:
        """Return one item with its children."""
        key = label_key(draft.label)
        if key not in self.phrases:
            made_id = self.phrase_ids.make(slug(draft.label))
            self.phrases[key] = Phrase(id=made_id, label=draft.label)
        phrase = self.phrases[key].id
        return MenuItem(
            id=self.item_ids.make(above + phrase),
            phrase=phrase,
            glosses=(draft.gloss,),
            items=self.items(draft.below, f"{above}{phrase}."),
        )


def write_outline(book: Phrasebook) -> tuple[str, tuple[LeftOut, ...]]:
    """Return a phrasebook's menu as an outline, and the omitted content.

    Control characters, which older versions accepted, are replaced by marks.

    Raises:
        ContentError: A label or gloss contains a mark of the notation.
    """
    return "".join(_line(place) for place in book.places()), tuple(_left_out(book))


def _line(place: MenuPosition) -> str:
    label, gloss = place.path[-1], place.item.glosses[0]
    for text in (label, gloss):
        if match := _MARKS.search(text):
            problem = _(
                "An outline cannot hold the mark {mark}, which is in this text: {text} "
                "(at {path}). Change the text, or export as YAML."
            )
            path = PATH_SEPARATOR.join(place.path)
            raise ContentError(problem.format(mark=match.group(), text=text, path=path))
    depth = len(place.path) - 1
    if depth:
        return f"{LEVEL * depth}{marked(label)}{OPENING}{marked(gloss)}{CLOSING}\n"
    return f"{marked(label)} {TOP}{marked(gloss)}\n"


def _left_out(book: Phrasebook) -> Iterator[LeftOut]:
    counts = {
        LeftOutKind.FLOW: sum(1 for _entry in book.flow_entries()),
        LeftOutKind.TIPS: len(book.tips),
        LeftOutKind.LINES: len(book.lines),
        LeftOutKind.NOTES: sum(
            1
            for phrase in book.phrases
            if phrase.note
            or phrase.keywords
            or phrase.accept
            or phrase.situations
            or phrase.paraphrases
            or phrase.changed
        ),
        LeftOutKind.GLOSSES: sum(len(place.item.glosses) - 1 for place in book.places()),
        LeftOutKind.GOALS: sum(1 for place in book.places() if place.item.goal),
    }
    return (LeftOut(what=what, count=count) for what, count in counts.items() if count)


def describe_mended(mended: tuple[Mended, ...]) -> tuple[str, ...]:
    """Return a translated text for each kind of repair, with its line numbers."""
    words = {
        Mending.CLOSING: _("the closing 》 was missing and was added"),
        Mending.SPACES: _("spaces or tabs were dropped"),
        Mending.COMPOSED: _("decomposed letters were put together"),
        Mending.EMPTY: _("empty lines were skipped"),
        Mending.LINE_ENDS: _("line endings of another system were converted"),
        Mending.BYTE_ORDER_MARK: _("the byte order mark was dropped"),
    }
    lines: dict[Mending, list[int]] = {}
    for mending in mended:
        lines.setdefault(mending.what, []).append(mending.line)
    return tuple(
        _("{what} (line {lines})").format(what=words[what], lines=_ranges(numbers))
        for what, numbers in lines.items()
    )


def _ranges(numbers: list[int]) -> str:
    """Format ascending numbers as `3, 5-9, 12`."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(str(a) if a == b else f"{a}-{b}" for a, b in runs)


def describe_left_out(left_out: tuple[LeftOut, ...]) -> tuple[str, ...]:
    """Return a translated text for each kind of omitted content."""
    words = {
        LeftOutKind.FLOW: _("entries of the contact flow"),
        LeftOutKind.TIPS: _("tips"),
        LeftOutKind.LINES: _("sentences for the agent"),
        LeftOutKind.NOTES: _("phrases with notes, keywords or situations"),
        LeftOutKind.GLOSSES: _("second glosses of one place"),
        LeftOutKind.GOALS: _("goals of path cards"),
    }
    return tuple(
        _("left out, because an outline cannot hold it: {what} ({count})").format(
            what=words[omission.what], count=omission.count
        )
        for omission in left_out
    )
