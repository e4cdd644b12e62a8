"""The field in which a label is typed."""

from __future__ import annotations

import unicodedata

from textual.actions import SkipAction
from textual.widgets import Input

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
        most: How many characters it takes; those beyond are dropped.
    """

    DEFAULT_CSS = """
    AnswerInput { border: none; border-left: outer $primary; height: 1; padding: 0 1;
                  background: $surface; }
    AnswerInput:focus { border: none; border-left: outer $primary; background: $panel; }
    AnswerInput:disabled { border-left: outer $border; opacity: 100%; background: $background; }
    """

    def __init__(self, placeholder: str, most: int = MOST_TYPED) -> None:
        """Take the words that stand in the empty field, and how many characters it takes."""
        super().__init__(placeholder=placeholder, select_on_focus=False, compact=True)
        self.most = most

    def replace(self, text: str, start: int, end: int) -> None:
        """Put typed or pasted text in the place of a part: its first line, composed, as it fits."""
        line = unicodedata.normalize("NFC", (text.splitlines() or [""])[0])
        room = max(0, self.most - len(self.value) + abs(end - start))
        if line[:room] or not text:
            super().replace(line[:room], start, end)

    def validate_value(self, value: str) -> str:
        """Compose what came piece by piece, as a terminal may send it."""
        return unicodedata.normalize("NFC", value)

    async def action_submit(self) -> None:
        """Leave Enter to the screen."""
        raise SkipAction
