"""Read text files within a size limit and check the texts of phrasebooks."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from malgil.base.errors import ContentError, UsageError
from malgil.base.i18n import _
from malgil.base.plain_text import (
    LONGEST_TEXT,
    MOST_SHARING,
    MOST_TEXTS,
    unwanted_in,
    unwanted_in_lines,
)
from malgil.phrasebook.model import texts_of

if TYPE_CHECKING:
    from pathlib import Path

    from malgil.phrasebook.model import FlowEntry, MenuItem, Phrasebook

MAX_BYTES = 16 * 1024 * 1024
MAX_LEVELS = 32

_LONGEST_PROBLEM = 600

_BOM = "\ufeff"


def fail(source: str, line: int, problem: str) -> NoReturn:
    """Refuse a file at a line.

    Args:
        source: File name as given by the user.
        line: Line number from 1. 0 for the whole file.
        problem: Translated problem and remedy.

    Raises:
        ContentError: Always.
    """
    if len(problem) > _LONGEST_PROBLEM:  # it may quote the file, at any length
        half = _LONGEST_PROBLEM // 2
        problem = f"{problem[:half]} … {problem[-half:]}"
    if line <= 0:
        raise ContentError(_("{source}: {problem}").format(source=source, problem=problem))
    message = _("{source}, line {line}: {problem}")
    raise ContentError(message.format(source=source, line=line, problem=problem))


def read_text_file(path: Path, *, encoding: str = "utf-8") -> str:
    """Return the text of a file.

    A byte order mark is kept for `tidy`, so that its removal can be reported.

    Args:
        path: File to read.
        encoding: Python encoding name, such as `utf-8` or `cp949`.

    Raises:
        ContentError: The file does not exist, is a folder, cannot be read, is larger than 16 MiB,
            or is not in this encoding.
        UsageError: The encoding does not exist.
    """
    data = _read_bytes(path)
    try:
        return data.decode("utf-8" if _is_utf8(encoding) else encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        if _is_utf8(encoding) and _is_cp949(data):
            problem = _(
                "this is not UTF-8 text; it looks like CP949 (EUC-KR). Read it with "
                "--encoding cp949, or save the file as UTF-8."
            )
            fail(str(path), line, problem)
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


def _is_cp949(data: bytes) -> bool:
    """Return whether data that is not UTF-8 is valid CP949 and contains Hangul."""
    try:
        text = data.decode("cp949")
    except UnicodeDecodeError:
        return False
    return any("가" <= character <= "힣" for character in text)


def _read_bytes(path: Path) -> bytes:
    name = str(path)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        fail(name, 0, _("there is no such file. Check the name and the folder."))
    except IsADirectoryError:
        fail(name, 0, _("this is a folder. Name a file in it."))
    except PermissionError:
        fail(name, 0, _("you may not read this file. Change its permissions, or copy it."))
    except OSError as error:
        problem = _("the file cannot be read ({reason}). Try a copy of it.")
        fail(name, 0, problem.format(reason=error.strerror or error))
    if len(data) > MAX_BYTES:
        _refuse_size(name)
    return data


def tidy(text: str, *, source: str) -> str:
    """Return a file's text without byte order mark, with line feeds as line breaks.

    Raises:
        ContentError: The text is larger than 16 MiB or has a control character.
    """
    # A character has at most four bytes, so most texts need not be encoded to be measured.
    if len(text) * 4 > MAX_BYTES and len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        _refuse_size(source)
    text = text.removeprefix(_BOM)
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if unwanted := unwanted_in_lines(text):
        line = text.count("\n", 0, text.index(unwanted)) + 1
        fail(source, line, control_problem(unwanted))
    return text


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
    """Return the message about a control character, with its code."""
    problem = _("there is a control character here ({code}). Delete it; texts are one line each.")
    return problem.format(code=f"U+{ord(character):04X}")


def _refuse_size(source: str) -> NoReturn:
    fail(source, 0, _("the file is larger than 16 MiB. Split it into several phrasebooks."))
