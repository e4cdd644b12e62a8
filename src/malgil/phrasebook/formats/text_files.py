"""Read text files within a size limit, collect what is wrong, and check texts of phrasebooks."""

from __future__ import annotations

import re
import unicodedata
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from contextlib import contextmanager
from enum import Enum
from typing import TYPE_CHECKING, NoReturn

from msgspec import Struct, field

from malgil.base.errors import ContentError, UsageError
from malgil.base.i18n import N_, _, n_
from malgil.base.plain_text import (
    LONGEST_TEXT,
    MOST_SHARING,
    MOST_TEXTS,
    cut,
    unwanted_in,
)
from malgil.phrasebook.model import canonical, texts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sized
    from pathlib import Path

    from malgil.phrasebook.model import FlowEntry, MenuItem, Phrasebook

MAX_BYTES = 16 * 1024 * 1024
NOT_UTF8 = "\ufdd0"
"""Stands for a byte that is not UTF-8. Parsers of other formats let this noncharacter through."""

_LONGEST_PROBLEM = 600
_MOST_FAULTS = 50
_LONGEST_QUOTE = 60

_BOM = "\ufeff"
_SNIFFED = 1 << 16
# More than one byte in so many is zero in UTF-16.
_SHARE = 10


class FaultError(ContentError):
    """A fault in one line of a file.

    Attributes:
        line: Line number from 1. 0 for the whole file.
    """

    def __init__(self, source: str, line: int, problem: str) -> None:
        if len(problem) > _LONGEST_PROBLEM:  # it may quote the file, at any length
            half = _LONGEST_PROBLEM // 2
            problem = f"{problem[:half]} … {problem[-half:]}"
        message = _("{source}, line {line}: {problem}") if line else _("{source}: {problem}")
        super().__init__(message.format(source=source, line=line, problem=problem))
        self.line = line


class EncodingError(FaultError):
    """A file is in another encoding.

    Attributes:
        encoding: The encoding that it seems to be in.
        text: A line of it, read in this encoding.
    """

    def __init__(self, source: str, line: int, problem: str, encoding: str, text: str) -> None:
        super().__init__(source, line, problem)
        self.encoding = encoding
        self.text = text


class Mending(Enum):
    """Kind of a repair made while a file is read, described."""

    CLOSING = N_("the closing 》 was missing and was added")
    SPACES = N_("spaces or tabs were dropped")
    INVISIBLE = N_("invisible characters were dropped")
    COMPOSED = N_("decomposed letters were put together")
    EMPTY = N_("empty lines were skipped")
    OUTSIDE = N_("text outside of the list was left out")
    LINE_ENDS = N_("line endings of another system were converted")
    BYTE_ORDER_MARK = N_("the byte order mark was dropped")


_REPLACED = {
    Mending.SPACES: N_("other spaces were replaced by plain ones"),
    Mending.INVISIBLE: N_("invisible characters were replaced by spaces"),
}


class Mended(Struct, frozen=True, kw_only=True):
    """One repair and its line number, from 1, and whether characters were replaced by spaces."""

    line: int
    what: Mending
    is_replaced: bool = False


class Findings(Struct):
    """What is wrong in a file. As a context, it collects a fault and goes on after the block.

    Attributes:
        skips: Whether what is faulty is left out, instead of refusing the file.
        label_as_gloss: Whether the label is the gloss of an item that has none, but others below.
        faults: The faults so far. A fault is reported once.
        mended: The repairs so far.
    """

    skips: bool = False
    label_as_gloss: bool = False
    faults: list[FaultError] = field(default_factory=list)
    mended: list[Mended] = field(default_factory=list)
    _known: set[int] = field(default_factory=set)

    def __enter__(self) -> None:
        """Begin a part of the file that may be left out."""

    def __exit__(self, _type: object, error: object, _traceback: object) -> bool:
        """Collect a fault of the part."""
        if not isinstance(error, FaultError):
            return False
        self.add(error)
        return True

    def add(self, fault: FaultError) -> None:
        """Collect a fault, once."""
        if id(fault) not in self._known:
            self._known.add(id(fault))
            self.faults.append(fault)

    def stop_after(self, count: int) -> None:
        """Leave the part if more than this many faults were found.

        Raises:
            FaultError: The last fault.
        """
        if len(self.faults) > count:
            raise self.faults[-1]

    def refuse(self) -> None:
        """Refuse the file if there are faults.

        Raises:
            ContentError: Unless faulty parts are skipped.
        """
        if self.faults and not self.skips:
            raise self.error()

    def error(self) -> ContentError:
        """Return the error with all faults."""
        return ContentError("\n".join(self.lines()))

    def lines(self) -> Iterator[str]:
        """Yield each message once, by line, up to a limit, and the number of the others."""
        faults = sorted(self.faults, key=lambda fault: fault.line)
        messages = list(dict.fromkeys(map(str, faults)))
        yield from messages[:_MOST_FAULTS]
        if (more := len(messages) - _MOST_FAULTS) > 0:
            yield n_("… and {n} more fault.", "… and {n} more faults.", more).format(n=more)

    def note(self, line: int, what: Mending, *, is_replaced: bool = False) -> None:
        """Record a repair, once per line."""
        last = self.mended[-1] if self.mended else None
        if last is None or (last.line, last.what) != (line, what):
            self.mended.append(Mended(line=line, what=what, is_replaced=is_replaced))

    def clean(self, line: int, text: str) -> str:
        """Return a text in canonical form, and record what that drops."""
        cleaned = canonical(text)
        if cleaned != text and cleaned != (plain := unicodedata.normalize("NFC", text).strip()):
            spaceless = "".join(cleaned.split()) == "".join(plain.split())
            what = Mending.SPACES if spaceless else Mending.INVISIBLE
            self.note(line, what, is_replaced=len(cleaned) == len(plain))
        return cleaned


def fail(source: str, line: int, problem: str) -> NoReturn:
    """Refuse a file at a line.

    Args:
        source: File name as given by the user.
        line: Line number from 1. 0 for the whole file.
        problem: Translated problem and remedy.

    Raises:
        FaultError: Always.
    """
    raise FaultError(source, line, problem)


def read_text_file(path: Path, *, encoding: str | None = "utf-8", skips: bool = False) -> str:
    """Return the text of a file.

    A byte order mark is kept for `tidy`, so that its removal can be reported. So are a few bytes
    that are not UTF-8, as a character that is refused with its line.

    Args:
        path: File to read.
        encoding: Python encoding name, such as `utf-8` or `cp949`. None if there is no way to name
            another than UTF-8. UTF-16 is recognised in place of UTF-8.
        skips: Whether faulty lines will be left out, however many.

    Raises:
        ContentError: The file does not exist, is a folder, cannot be read, is larger than 16 MiB,
            or is not in this encoding.
        UsageError: The encoding does not exist.
    """
    data = _read_bytes(path)
    can_name = encoding is not None
    if encoding is None or _is_utf8(encoding):
        encoding = _unicode_of(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        if not can_name:
            fail(str(path), line, _("this is not UTF-8 text. Save the file as UTF-8."))
        marked = _with_marks(data) if encoding == "utf-8" else ""
        others = len(re.findall(f"[^\0-\x7f{NOT_UTF8}]", marked))
        is_utf8 = others > marked.count(NOT_UTF8)
        # A stray byte before a letter is CP949, but not EUC-KR.
        korean = "euc_kr" if skips else "cp949"
        if encoding == "utf-8" and not is_utf8 and (text := _as_korean(data, korean)):
            problem = _(
                "this is not UTF-8 text; it looks like CP949 (EUC-KR): {text}. Read it with "
                "--encoding cp949, or save the file as UTF-8."
            )
            raise EncodingError(str(path), line, problem.format(text=text), "cp949", text) from None
        faulty = sum(NOT_UTF8 in content for content in marked.split("\n"))
        if marked and (skips or faulty <= _MOST_FAULTS):
            return marked
        problem = _(
            "this is not {encoding} text. Save the file as UTF-8, or name its encoding with "
            "--encoding (cp949 for many older Korean files)."
        )
        fail(str(path), line, problem.format(encoding=encoding.upper()))
    except UnicodeError:
        problem = _("this is not {encoding} text. Name another one with --encoding.")
        fail(str(path), 0, problem.format(encoding=encoding.upper()))
    except (LookupError, ValueError) as error:
        problem = _("Unknown encoding: {encoding}. Try utf-8 or cp949.")
        raise UsageError(problem.format(encoding=encoding)) from error


def _is_utf8(encoding: str) -> bool:
    return encoding.lower().replace("_", "-") in ("utf-8", "utf8", "utf-8-sig")


def _unicode_of(data: bytes) -> str:
    """Return which UTF a text is in.

    Without a byte order mark, UTF-16 is recognised by its spaces, digits and Latin letters, of
    which every other byte is zero. Other texts have no such bytes.
    """
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "utf-16"
    start = data[:_SNIFFED]
    big, little = (start[first::2].count(0) for first in (0, 1))
    if max(big, little) * _SHARE <= len(start) or min(big, little) * _SHARE > max(big, little):
        return "utf-8"
    return "utf-16-be" if big > little else "utf-16-le"


def _with_marks(data: bytes) -> str:
    """Return text with a mark for each byte that is not UTF-8, or "" if it is no text."""
    text = re.sub("[\udc80-\udcff]", NOT_UTF8, data.decode("utf-8", "surrogateescape"))
    return "" if "\0" in text else text


def _as_korean(data: bytes, encoding: str) -> str:
    """Return the first line with Hangul of data in this encoding, else an empty string."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return ""
    lines = (line for line in text.splitlines() if any("가" <= letter <= "힣" for letter in line))
    return cut(" ".join(next(lines, "").split()), _LONGEST_QUOTE)


@contextmanager
def opening(source: str) -> Iterator[None]:
    """Report a file that cannot be opened as a fault.

    Raises:
        ContentError: There is no such file, it is a folder, or it may not be read.
    """
    try:
        yield
    except FileNotFoundError:
        fail(source, 0, _("there is no such file. Check the name and the folder."))
    except IsADirectoryError:
        fail(source, 0, _("this is a folder. Name a file in it."))
    except PermissionError:
        fail(source, 0, _("you may not read this file. Change its permissions, or copy it."))


def _read_bytes(path: Path) -> bytes:
    name = str(path)
    try:
        with opening(name), path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        problem = _("the file cannot be read ({reason}). Try a copy of it.")
        fail(name, 0, problem.format(reason=error.strerror or error))
    if len(data) > MAX_BYTES:
        _refuse_size(name)
    return data


def tidy(text: str, *, source: str) -> str:
    """Return a file's text without byte order mark, with line feeds as line breaks.

    Raises:
        ContentError: The text is larger than 16 MiB.
    """
    # A character has at most four bytes, so most texts need not be encoded to be measured.
    if len(text) * 4 > MAX_BYTES and len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        _refuse_size(source)
    text = text.removeprefix(_BOM)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text


def describe_mended(mended: Iterable[Mended]) -> tuple[str, ...]:
    """Return a translated text for each kind of repair, with its line numbers."""
    lines: dict[str, list[int]] = {}
    for mending in mended:
        what = _REPLACED[mending.what] if mending.is_replaced else mending.what.value
        lines.setdefault(what, []).append(mending.line)
    return tuple(
        _("{what} (line {lines})").format(what=_(what), lines=_ranges(sorted(numbers)))
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


def text_problem(text: str, longest: int = LONGEST_TEXT) -> str:
    """Return why a text is not allowed in a phrasebook. Empty if it is.

    Args:
        text: Label, gloss, note or similar text.
        longest: Maximum number of characters.
    """
    if unwanted := unwanted_in(text):
        return control_problem(unwanted)
    if len(text) > longest:
        problem = _("this text is too long: {given} characters, at most {most}. Shorten it.")
        return problem.format(given=len(text), most=longest)
    return ""


def too_many(texts: Sized, most: int = MOST_TEXTS) -> str:
    """Return the message about a list that is too long."""
    problem = _("this list is too long: {given} texts, at most {most}. Shorten it.")
    return problem.format(given=len(texts), most=most)


def book_problem(book: Phrasebook, before: Phrasebook | None) -> str:
    """Return why new content of a phrasebook is not allowed. Empty if all is allowed.

    Args:
        book: Phrasebook.
        before: Previous version, whose content passes. Older program versions accepted texts that
            this one refuses, and an edit of another text should not require changing those.
    """
    old_texts = set() if before is None else {text for text, _longest in texts_of(before)}
    for text, longest in texts_of(book):
        if text not in old_texts and (problem := text_problem(text, longest)):
            return problem
    crowded = crowd_problem(book)
    if crowded is not None and (before is None or crowd_problem(before) is None):
        return crowded[1]
    return ""


def crowd_problem(book: Phrasebook) -> tuple[str, str] | None:
    """Return the first place with too many glosses, or labels for a gloss, and the problem."""
    sharing: dict[str, set[str]] = {}
    nodes: list[MenuItem | FlowEntry] = [
        *(place.item for place in book.places()),
        *book.flow_entries(),
    ]
    for node in nodes:
        if len(book.glosses(node.phrase)) > MOST_TEXTS:
            problem = _("this label has too many glosses, at most {most} in all: {label}")
            label = book.phrase(node.phrase).label
            return node.id, problem.format(most=MOST_TEXTS, label=label)
        for gloss in node.glosses:
            phrases = sharing.setdefault(gloss, set())
            phrases.add(node.phrase)
            if len(phrases) > MOST_SHARING:
                problem = _("this gloss has too many labels, at most {most}: {gloss}")
                return node.id, problem.format(most=MOST_SHARING, gloss=gloss)
    return None


def control_problem(character: str) -> str:
    """Return the message about a control character, with its code, or about a byte."""
    if character == NOT_UTF8:
        return _(
            "this is not {encoding} text. Save the file as UTF-8, or name its encoding with "
            "--encoding (cp949 for many older Korean files)."
        ).format(encoding="UTF-8")
    problem = _("there is a control character here ({code}). Delete it; texts are one line each.")
    return problem.format(code=f"U+{ord(character):04X}")


def _refuse_size(source: str) -> NoReturn:
    fail(source, 0, _("the file is larger than 16 MiB. Split it into several phrasebooks."))
