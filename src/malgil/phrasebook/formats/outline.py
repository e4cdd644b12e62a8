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
from enum import Enum
from functools import partial
from operator import ne
from typing import NoReturn

from malgil.base.errors import ContentError
from malgil.base.i18n import N_, _
from malgil.base.plain_text import marked, unwanted_in_lines
from malgil.phrasebook.formats.drafts import BookFile, Draft, Nesting, made_book
from malgil.phrasebook.formats.text_files import (
    Findings,
    Mending,
    control_problem,
    fail,
    tidy,
)
from malgil.phrasebook.model import (
    PATH_SEPARATOR,
    MenuPosition,
    Phrase,
    Phrasebook,
)

TOP, LEVEL, OPENING, CLOSING = "☞", "┗", "《", "》"

_MARKS = re.compile(f"[{TOP}{LEVEL}{OPENING}{CLOSING}]")
_LEVELS = re.compile(rf"(?:\s*{LEVEL})*")


class LeftOutKind(Enum):
    """Kind of content that an outline cannot hold, described."""

    FLOW = N_("entries of the contact flow")
    TIPS = N_("tips")
    LINES = N_("sentences for the agent")
    NOTES = N_("phrases with notes, keywords or situations")
    GLOSSES = N_("second glosses of one place")
    GOALS = N_("goals of path cards")


def read_outline(text: str, file: BookFile) -> Phrasebook:
    """Read a phrasebook from an outline.

    A label that is repeated under one parent is one place with all its glosses and children.

    Args:
        text: Content of the file.
        file: The file.

    Raises:
        ContentError: The outline starts below the top level, skips a level, is deeper than 32
            levels, lacks a label or gloss, has a misplaced mark of the notation or a control
            character, or is empty, too crowded or larger than 16 MiB. The message has all faults.
    """
    with file.findings:
        _note_whole(text, file.findings)
        reader = _Reader(file.source, file.findings)
        reader.read(tidy(text, source=file.source))
        return made_book(reader.top, file)
    raise file.findings.error()


def _note_whole(text: str, findings: Findings) -> None:
    if text.startswith("\ufeff"):
        findings.note(1, Mending.BYTE_ORDER_MARK)
    if "\r" in text:
        findings.note(text.count("\n", 0, text.index("\r")) + 1, Mending.LINE_ENDS)


class _Reader(Nesting):
    """Reader of lines into a tree of drafts."""

    def read(self, text: str) -> None:
        """Read all lines."""
        for number, line in enumerate(text.rstrip().split("\n"), start=1):
            if not line.strip():
                self.findings.note(number, Mending.EMPTY)
                continue
            depth = line.count(LEVEL) - _LEVELS.sub("", line, count=1).count(LEVEL)
            self.add(number, depth, partial(self.line, number, depth, line))
        if not self.top:
            self.findings.stop_after(0)
            self.refuse(1, _("there is no line in this outline. Begin with: label ☞ gloss"))

    def line(self, number: int, depth: int, line: str) -> Draft:
        """Return the content of a line."""
        if unwanted := unwanted_in_lines(line):
            self.refuse(number, control_problem(unwanted))
        if not unicodedata.is_normalized("NFC", line):
            self.findings.note(number, Mending.COMPOSED)
            line = unicodedata.normalize("NFC", line)
        if "\t" in line:
            self.findings.note(number, Mending.SPACES)
            line = line.replace("\t", " ")
        rest = _LEVELS.sub("", line, count=1)
        if len(line) - len(rest) != depth or (not depth and rest[:1].isspace()):
            self.findings.note(number, Mending.SPACES)
        label, gloss = self.below(number, rest) if depth else self.at_top(number, rest)
        draft = self.draft(number, label, gloss)
        if not draft.glosses:
            self.refuse(number, _("the gloss is empty here. Fill it in."))
        for text in (draft.label, *draft.glosses):
            if match := _MARKS.search(text):
                problem = _("the mark {mark} does not belong here: {text}. Delete it.")
                self.refuse(number, problem.format(mark=match.group(), text=text))
        return draft

    def at_top(self, number: int, rest: str) -> tuple[str, str]:
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
            self.findings.note(number, Mending.SPACES)
        gloss, mark, after = gloss.partition(CLOSING)
        if not mark:
            self.findings.note(number, Mending.CLOSING)
        if after.strip():
            problem = _("there is text after the gloss: {text}. One line has one place.")
            self.refuse(number, problem.format(text=after.strip()))
        return label, gloss

    def refuse_skip(self, number: int, depth: int) -> NoReturn:
        """Refuse a line that is too deep for the line above it."""
        if (allowed := len(self.levels)) == 1:
            problem = _("the list starts below the top. Begin it with a line: label ☞ gloss")
            self.refuse(number, problem)
        problem = _(
            "a level is skipped: {given} ┗ here, at most {allowed} after the previous line."
        )
        self.refuse(number, problem.format(given=depth, allowed=allowed - 1))

    def refuse(self, number: int, problem: str) -> NoReturn:
        """Refuse the outline at a line."""
        fail(self.source, number, problem)


def write_outline(book: Phrasebook) -> tuple[str, dict[LeftOutKind, int]]:
    """Return a phrasebook's menu as an outline, and how much content of each kind it omits.

    Control characters, which older versions accepted, are replaced by marks.

    Raises:
        ContentError: A label or gloss contains a mark of the notation.
    """
    return "".join(_line(place) for place in book.places()), _left_out(book)


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


def _left_out(book: Phrasebook) -> dict[LeftOutKind, int]:
    plain = (
        Phrase(id=phrase.id, label=phrase.label, origin=phrase.origin) for phrase in book.phrases
    )
    counts = {
        LeftOutKind.FLOW: sum(1 for _entry in book.flow_entries()),
        LeftOutKind.TIPS: len(book.tips),
        LeftOutKind.LINES: len(book.lines),
        LeftOutKind.NOTES: sum(map(ne, book.phrases, plain)),
        LeftOutKind.GLOSSES: sum(len(place.item.glosses) - 1 for place in book.places()),
        LeftOutKind.GOALS: sum(1 for place in book.places() if place.item.goal),
    }
    return {kind: count for kind, count in counts.items() if count}


def describe_left_out(left_out: dict[LeftOutKind, int]) -> tuple[str, ...]:
    """Return a translated text for each kind of omitted content."""
    text = _("left out, because an outline cannot hold it: {what} ({count})")
    return tuple(text.format(what=_(kind.value), count=count) for kind, count in left_out.items())
