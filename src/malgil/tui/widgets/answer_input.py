"""The field in which a label is typed."""

from __future__ import annotations

import unicodedata

from textual.actions import SkipAction
from textual.widgets import Input


class AnswerInput(Input):
    """One line of text, NFC from the first keystroke on.

    A pasted decomposed syllable would otherwise be deleted jamo by jamo, and a right answer not be
    recognised. Enter is left to the screen, so that keys pressed in quick succession are all dealt
    with in one place and in their order.
    """

    DEFAULT_CSS = """
    AnswerInput { border: none; border-left: outer $primary; height: 1; padding: 0 1;
                  background: $surface; }
    AnswerInput:focus { border: none; border-left: outer $primary; background: $panel; }
    AnswerInput:disabled { border-left: outer $border; opacity: 100%; background: $background; }
    """

    def __init__(self, placeholder: str) -> None:
        """Take the words that stand in the empty field."""
        super().__init__(placeholder=placeholder, select_on_focus=False, compact=True)

    def insert_text_at_cursor(self, text: str) -> None:
        """Insert typed or pasted text, its first line only, composed."""
        lines = text.splitlines() or [""]
        super().insert_text_at_cursor(unicodedata.normalize("NFC", lines[0]))

    def validate_value(self, value: str) -> str:
        """Compose what came piece by piece, as a terminal may send it."""
        return unicodedata.normalize("NFC", value)

    async def action_submit(self) -> None:
        """Leave Enter to the screen."""
        raise SkipAction
