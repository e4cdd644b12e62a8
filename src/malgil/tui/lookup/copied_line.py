"""What was copied last, to be selected by hand where the terminal refuses."""

from __future__ import annotations

from textual.content import Content

from malgil.tui.clipboard import copy
from malgil.tui.text import styled
from malgil.tui.widgets.lines import Lines, hanging


class CopiedLine(Lines):
    """Nothing until something is copied; then the text, and how it was copied."""

    DEFAULT_CSS = """
    CopiedLine { display: none; padding: 0 1; margin: 0 0 1 0; border-left: outer $success; }
    """

    def __init__(self) -> None:
        """Start with nothing."""
        super().__init__()
        self.text = ""
        self._how = ""

    def copy(self, text: str) -> None:
        """Copy a text and show it."""
        self.text = text
        self._how = copy(self.app, text)
        self.display = True
        self.refresh(layout=True)

    def lines(self, width: int) -> list[Content]:
        """Return the text and the sentence."""
        return [
            *hanging(styled(self.text, "bold"), width),
            *hanging(Content(self._how).stylize("$muted"), width),
        ]
