"""The field in which a label is typed, and keys as they arrive with an input method on.

With the method on, `u` is held back as `ㅕ` until the next key commits it: the terminal then sends
both at once. A learner who pressed `u`, saw nothing, and pressed `3` would undo and rate what the
undo brought back. A jamo and a key that follows within `COMMIT_SECONDS` are therefore one
keystroke: the jamo's.

A paste can arrive as keys too, thousands at once: they are text in a field, but no answers. So can
the replies of a terminal: what is no key is dropped whole before it is taken apart.
"""

from __future__ import annotations

import os
import re
import select
import unicodedata
from codecs import getincrementaldecoder
from typing import TYPE_CHECKING

from textual._ansi_sequences import ANSI_SEQUENCES_KEYS
from textual._keyboard_protocol import FUNCTIONAL_KEYS
from textual._xterm_parser import XTermParser
from textual.actions import SkipAction
from textual.driver import Driver
from textual.events import Key
from textual.widgets import Input

from malgil.tui.commands import is_jamo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from threading import Event

    from textual.message import Message
    from textual.widget import Widget

MOST_TYPED = 1000
"""Characters of an answer: no label is longer."""

MOST_SEARCHED = 200
"""Characters of a search."""

MOST_PASTED = 10_000
"""Characters of a paste that are looked at, and of a note."""


def has_room(field: Input) -> bool:
    """Return whether something can be typed into a field: it is not full, or a part is marked."""
    most = field.most if isinstance(field, AnswerInput) else MOST_SEARCHED
    return len(field.value) < most or not field.selection.is_empty


class AnswerInput(Input):
    """One line of text, NFC from the first keystroke on.

    A pasted decomposed syllable would otherwise be deleted jamo by jamo, and a right answer not be
    recognised. Enter is left to the screen, so that keys pressed in quick succession are all dealt
    with in one place and in their order.

    Attributes:
        about: Returns the words that stand in the empty field.
        most: How many characters it takes; those beyond are dropped.
    """

    DEFAULT_CSS = """
    AnswerInput { border: none; border-left: outer $primary; height: 1; padding: 0 1;
                  background: $surface; }
    AnswerInput:focus { border: none; border-left: outer $primary; background: $panel; }
    AnswerInput:disabled { border-left: outer $border; opacity: 100%; background: $background; }
    """

    def __init__(self, about: Callable[[], str] = str, most: int = MOST_TYPED) -> None:
        """Take what returns the words in the empty field, and how many characters it takes."""
        super().__init__(placeholder=about(), select_on_focus=False, compact=True)
        self.about = about
        self.most = most

    def speak_again(self) -> None:
        """Show the words in the empty field in another language."""
        self.placeholder = self.about()

    def replace(self, text: str, start: int, end: int) -> None:
        """Put typed or pasted text in the place of a part: its first line, composed, as it fits."""
        line = unicodedata.normalize("NFC", (text.splitlines() or [""])[0])
        room = max(0, self.most - len(self.value) + abs(end - start))
        if line[:room] or not text:
            before = self.value[: max(0, min(start, end))] + line[:room]
            super().replace(line[:room], start, end)
            self.cursor_position = len(unicodedata.normalize("NFC", before))

    def validate_value(self, value: str) -> str:
        """Compose what came piece by piece, as a terminal may send it."""
        return unicodedata.normalize("NFC", value)

    async def action_submit(self) -> None:
        """Leave Enter to the screen."""
        raise SkipAction


COMMIT_SECONDS = 0.05

REPEAT_SECONDS = 0.1
"""A key that comes after itself within these is held down."""

MOST_WAITING = 1000
"""Keys beyond these wait for nobody: they are dropped where they arrive."""

_MOST_AT_ONCE = 8
_AT_ONCE_SECONDS = 0.005
_PAUSE_SECONDS = 0.1


class KeyFilter:
    """Distinguishes keystrokes from late commits. The only place that knows the rule."""

    def __init__(self) -> None:
        self._jamo_at: float | None = None
        self._last_at = 0.0
        self._at_once = 0
        self._pressed: dict[str, float] = {}

    def accepts(self, character: str | None, at: float, *, typing: bool, waiting: int = 0) -> bool:
        """Return whether a key counts as a keystroke of its own.

        Args:
            character: What the key types, if anything.
            at: When it arrived, in seconds of a monotonic clock.
            typing: Whether a text field has the focus: there a jamo is text.
            waiting: How many keys came after it already.
        """
        if self._is_flood(at, waiting) and not typing:
            return False
        late = self._jamo_at is not None and 0 <= at - self._jamo_at <= COMMIT_SECONDS
        self._jamo_at = None
        if late:
            return False
        if is_jamo(character) and not typing:
            self._jamo_at = at
        return True

    def takes(self, event: Key, driver: Driver | None, focused: Widget | None) -> bool:
        """Return whether a key counts, and goes into a text field only if that has room."""
        waiting = 0
        if isinstance(driver, BoundedDriver):
            driver.taken += 1
            waiting = driver.sent - driver.taken
        field = focused if isinstance(focused, Input) else None
        return self.accepts(
            event.character, event.time, typing=field is not None, waiting=waiting
        ) and (field is None or not event.is_printable or has_room(field))

    def is_repeat(self, key: str, at: float) -> bool:
        """Return whether a key is held down: it comes right after itself."""
        before, self._pressed[key] = self._pressed.get(key), at
        return before is not None and 0 <= at - before < REPEAT_SECONDS

    def _is_flood(self, at: float, waiting: int) -> bool:
        """Return whether keys come as no hand types them; one lasts until a pause."""
        is_flood = self._at_once >= _MOST_AT_ONCE
        gap, self._last_at = at - self._last_at, at
        if waiting > 0 or 0 <= gap < (_PAUSE_SECONDS if is_flood else _AT_ONCE_SECONDS):
            self._at_once += 1
        else:
            self._at_once = 0
        return self._at_once >= _MOST_AT_ONCE


_NOT_UTF8 = re.compile("[\udc80-\udcff]")  # as `surrogateescape` leaves each byte
_STRAY = re.compile(r"(?<!\x1b\[M)(?<!\x1b\[M.)[\x80-\x9f]", re.DOTALL)  # not in a mouse report
# Three bytes, of which some together may have been read as a character.
_MOUSE = (
    r"\[M(?:[\0-\x7f\ufffd]{3}|[\0-\x7f\ufffd][\x80-\u07ff]|[\x80-\u07ff][\0-\x7f\ufffd]"
    r"|[\u0800-\ufffc])"
)
_SEQUENCE = re.compile(
    r"\x1b(?:"
    rf"{_MOUSE}|\[\[.|(?!\[M)\[[0-?]*[ -/]*[@-Z\\-~]"  # mouse, Linux console, CSI
    r"|O[0-?]*[@-~]"  # keypad
    r"|[\]PX^_][^\x07\x18\x1a\x1b\r\n]*(?:\x07|\x1b\\)"  # OSC, DCS, SOS, PM, APC
    r"|(?![\[O\]PX^_])[ -/]*[^ -/\x1b]"  # Alt and a key, or a short reply
    r")",
    re.DOTALL,
)
_BEGUN = re.compile(
    r"\x1b(?:\[M.{0,2}|\[\[|\[[0-?]*[ -/]*|O[0-?]*"
    r"|[\]PX^_][^\x07\x18\x1a\x1b\r\n]*(?:\x1b\Z)?|[ -/]*)",
    re.DOTALL,
)
_REPORT = re.compile(
    r"\x1b\[(?:<\d+;-?\d+;-?\d+[mM]|\d+;-?\d+;-?\d+M|\d+;\d+R|\?\d+;\d\$y"
    r"|48;\d{1,4};\d{1,4};\d{1,5};\d{1,5}t|[IO])",
    re.DOTALL,
)
_EXTENDED = re.compile(r"\x1b\[(\d*)(;\d*(?:;([\d:]*))?)?[u~ABCDEFHPQS]")
_SURE_REPLY = r"\x1b(?:\]\d{1,5};|P[\d;]*[>!$+|]|_G|\[(?:[<=>?]\d|\d+;))"
"""How a reply begins, and nothing that is typed after Esc."""
_LATE_REPLY = re.compile(_SURE_REPLY)
_LATE_AT_ONCE = re.compile(
    _SURE_REPLY + r"|\x1b\[\d+[cntu~]|\x1b[\]PX^_][^\x07\x18\x1a\x1b\r\n]*(?:\x07|\x1b\\)"
)
_PERHAPS_REPLY = re.compile(r"\x1b(?:\]\d{0,5}|P[\d;]*|_|\[(?:\d*|[<=>?]))")
_PASTE_BEGINS, _PASTE_ENDS = "\x1b[200~", "\x1b[201~"
_LONGEST = 64
_LAST_CHARACTER = 0x10FFFF


def _is_known(sequence: str) -> bool:
    """Return whether Textual reads a sequence."""
    if sequence in ANSI_SEQUENCES_KEYS or _REPORT.fullmatch(sequence):
        # Textual reads Alt and a digit as a sign, and Ctrl and § as 0. Only the keypad means one.
        is_sign = isinstance(ANSI_SEQUENCES_KEYS.get(sequence), str)
        return not is_sign or sequence.startswith("\x1bO")
    key = _EXTENDED.fullmatch(sequence)
    if key is None:
        return False
    number = int(key[1] or 1)
    typed = [int(text) for text in (key[3] or "").split(":") if text]
    return f"{number}{sequence[-1]}" in FUNCTIONAL_KEYS or (
        sequence[-1] == "u" and all(map(_is_character, (number, *typed)))
    )


def _is_character(number: int) -> bool:
    return 0 < number <= _LAST_CHARACTER and unicodedata.category(chr(number)) != "Cs"


class KnownSequences:
    """Drops what is no key, also where it comes in pieces.

    An Esc that nothing follows is a key. Over a slow line it may have been the first byte of a
    reply all the same: what comes next is then looked at together with it.
    """

    def __init__(self) -> None:
        self._begun = ""
        self._pasting = False
        self._silent = 0
        self._since_esc = ""  # a lone Esc, and the keys after it that a reply could begin with
        self._held = ""  # the newest of these keys: the rest of a reply may come at once
        self._is_late = False  # whether what has begun belongs to an Esc that was a key already

    def feed(self, text: str) -> Iterator[str]:
        """Return what is left of a text, Esc by itself. Bytes that are not UTF-8 are replaced."""
        self._silent = 0
        text = _NOT_UTF8.sub("\ufffd", text)
        text = _STRAY.sub(lambda found: f"\x1b{chr(ord(found[0]) - 64)}", self._begun + text)
        self._begun = ""
        if self._since_esc:
            text = self._without_late_reply(text)
        at = 0
        while at < len(text):
            take = self._paste if self._pasting else self._keys
            part, at = take(text, at)
            if part:
                yield part

    def silence(self) -> Iterator[str]:
        """Return Esc if nothing has followed it."""
        self._silent += 1
        if self._begun == "\x1b" and not self._pasting:
            self._begun = ""
            self._since_esc = "\x1b"
            yield "\x1b"
        elif self._silent >= _PATIENCE:
            self._begun = ""
        if self._held:
            yield self._held
            self._held = ""
        elif self._silent >= _LATEST:
            self._since_esc = ""

    def _without_late_reply(self, text: str) -> str:
        """Return the keys in what follows a lone Esc, and hold back what may become a reply."""
        together = self._since_esc + text
        is_at_once = self._since_esc == f"\x1b{self._held}"
        late = _LATE_AT_ONCE if is_at_once else _LATE_REPLY
        if not late.match(together) and _PERHAPS_REPLY.fullmatch(together):
            self._since_esc, self._held = together, self._held + text
            return ""
        self._is_late = late.match(together) is not None
        text = together if self._is_late else self._held + text
        self._since_esc = self._held = ""
        return text

    def _keys(self, text: str, at: int) -> tuple[str, int]:
        escape = text.find("\x1b", at)
        if escape < 0:
            return text[at:], len(text)
        if escape > at:
            return text[at:escape], escape
        if text.startswith("\x1b\x1b", at):  # Esc, and what comes next
            return "\x1b", at + 1
        whole = _SEQUENCE.match(text, at)
        if whole is not None:
            self._pasting = whole[0] == _PASTE_BEGINS
            is_known = _REPORT.fullmatch if self._is_late else _is_known
            self._is_late = False
            return whole[0] if self._pasting or is_known(whole[0]) else "", whole.end()
        begun = _BEGUN.match(text, at)
        end = len(text) if begun is None else begun.end()
        self._is_late = self._is_late and end == len(text)
        if end == len(text):
            string = text[at + 1 : at + 2] in tuple("]PX^_")
            kept = 2 if string else _LONGEST
            self._begun = text[at : at + kept] + "\x1b" * text.endswith("\x1b", at + kept)
        return "", end

    def _paste(self, text: str, at: int) -> tuple[str, int]:
        end = text.find(_PASTE_ENDS, at)
        if end >= 0:
            self._pasting = False
            return text[at:end].replace("\x1b", "") + _PASTE_ENDS, end + len(_PASTE_ENDS)
        last = text.rfind("\x1b", at)
        cut = last if last >= 0 and _PASTE_ENDS.startswith(text[last:]) else len(text)
        self._begun = text[cut:]
        return text[at:cut].replace("\x1b", ""), len(text)


_SILENCE_SECONDS = 0.1
_READ_BYTES = 4096
_PATIENCE = 10
_LATEST = 30


class BoundedDriver(Driver):
    """Reads keys only, and few at once, in a thread of its own; a base beside the real driver.

    Each key that waits is a task of the loop: twenty thousand take a gigabyte and minutes.

    Attributes:
        sent: How many keys were handed to the app.
        taken: How many of them it has taken.
    """

    sent = 0
    taken = 0
    fileno: int
    exit_event: Event

    def process_message(self, message: Message) -> None:
        """Hand a message to the app, unless it is one key too many."""
        if isinstance(message, Key):
            if self.sent - self.taken >= MOST_WAITING:
                return
            self.sent += 1
        super().process_message(message)

    def run_input_thread(self) -> None:
        """Wait for input and hand it on. What is not UTF-8 is replaced."""
        decode = getincrementaldecoder("utf-8")("surrogateescape").decode
        known = KnownSequences()
        parser = XTermParser()
        while not self.exit_event.is_set():
            if select.select([self.fileno], [], [], _SILENCE_SECONDS)[0]:
                data = os.read(self.fileno, _READ_BYTES)
                if not data:  # the end of a pipe
                    self.exit_event.wait(_SILENCE_SECONDS)
                parts = known.feed(decode(data))
            else:
                parts = known.silence()
            for part in parts:
                if part == "\x1b":
                    self.process_message(Key("escape", part))
                    continue
                try:
                    for message in parser.feed(part):
                        self.process_message(message)
                except (ValueError, ArithmeticError):  # a report that makes no sense
                    parser = XTermParser()

    def _run_input_thread(self) -> None:
        try:
            self.run_input_thread()
        except Exception as error:  # noqa: BLE001 - Textual would end with 0 and a traceback
            self._app.call_later(self._app._handle_exception, error)  # noqa: SLF001 - as Textual does


def bounded(driver: type[Driver]) -> type[Driver]:
    """Return a driver that drops what is no key, and keys while too many wait."""
    return type("MalgilDriver", (BoundedDriver, driver), {})
