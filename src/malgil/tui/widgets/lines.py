"""Widgets that are nothing but lines laid out for the width they get."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.geometry import Offset
from textual.style import Style
from textual.widget import Widget

from malgil.tui.text import literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from textual.events import Click
    from textual.geometry import Size

CRUMB = " › "
_SHORTEST_BAR = 6
_LONGEST_BAR = 40
_EIGHTHS = " ▏▎▍▌▋▊▉"
# Not Textual's own "@click": what has that is drawn as a link, over its own colours.
_RUN = "run"
_FOCUS = Style.from_meta({"focus": True})


class Lines(Widget):
    """A widget whose lines depend on its width.

    Attributes:
        focus_at: Where `focus` was put last when it was drawn, or None.
    """

    DEFAULT_CSS = """
    Lines { width: 1fr; height: auto; }
    """

    def __init__(
        self,
        make: Callable[[int], Sequence[Content]] | None = None,
        *,
        id: str | None = None,  # noqa: A002 - as Textual names it
    ) -> None:
        """Take what returns the lines for a width (default: a subclass does), and Textual's id."""
        super().__init__(id=id)
        self._make = make
        self.focus_at: Offset | None = None

    def lines(self, width: int) -> Sequence[Content]:
        """Return the lines for a width in cells."""
        return self._make(width) if self._make is not None else ()

    async def on_click(self, event: Click) -> None:
        """Run the action of what was clicked."""
        action = event.style.meta.get(_RUN)
        if isinstance(action, str):
            await self.app.run_action(action, self.screen)

    def render(self) -> Content:
        """Return the lines as Textual shows them."""
        self.focus_at = None
        drawn = list(self.lines(self.content_size.width))
        for at, line in enumerate(drawn):
            start = next((span.start for span in line.spans if span.style is _FOCUS), None)
            if start is not None:
                self.focus_at = Offset(cells(line[:start]), at)
                spans = [span for span in line.spans if span.style is not _FOCUS]
                drawn[at] = Content(line.plain, spans)
        return Content("\n").join(drawn)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Return how many lines there are at a width."""
        del container, viewport
        return max(1, len(self.lines(width))) if width else 0


class ProgressLine(Lines):
    """Title, bar, done of total, rates, and the time."""

    def __init__(self, title: str) -> None:
        """Take the name of the session or run."""
        super().__init__()
        self._title = title
        self._progress: tuple[int, int, tuple[tuple[str, str], ...]] | None = None
        self._clock = ("", "$muted")

    def show(self, done: int, total: int, *shapes: tuple[str, str]) -> None:
        """Show the progress.

        Args:
            done: What is done.
            total: What is to be done.
            shapes: Title and rates, from the widest to the narrowest. The first that leaves room
                for a bar is shown.
        """
        if self._progress != (done, total, shapes):
            self._progress = (done, total, shapes)
            self.refresh()

    def tick(self, clock: str, style: str = "$muted") -> None:
        """Show the time."""
        if self._clock != (clock, style):
            self._clock = (clock, style)
            self.refresh()

    def lines(self, width: int) -> list[Content]:
        """Return the one line."""
        if self._progress is None:
            return [Content(self._title)]
        done, total, shapes = self._progress
        count = f"{done} / {total}"
        clock = Content.assemble(self._clock)
        for title, rates in shapes:
            used = sum(Content(part).cell_length + 2 for part in (title, count, rates) if part)
            room = width - used - clock.cell_length - (2 if rates else 3)
            if room >= _SHORTEST_BAR:
                break
        wide = max(0, min(room, _LONGEST_BAR))
        full = round(wide * done / total) if total else 0
        bar = Content.assemble(("━" * full, "$primary"), ("─" * (wide - full), "$border"))
        head = [Content(title).stylize("bold"), Content("  ")] if title else []
        front = Content.assemble(*head, bar, "  ", (count, "bold"))
        back = Content.assemble((rates, "$muted"), "  ", clock)
        gap = max(1, width - front.cell_length - back.cell_length)
        return [Content.assemble(front, " " * gap, back)]


def cells(text: Content | str) -> int:
    """Return how many cells a text takes."""
    return (text if isinstance(text, Content) else Content(text)).cell_length


def hanging(
    body: Content | str,
    width: int,
    *,
    first: Content | str = "",
    indent: int | None = None,
    style: str = "",
) -> list[Content]:
    """Wrap a text so that its further lines stand under its first.

    Args:
        body: The text. A string is shown literally.
        width: Cells to wrap to.
        first: What stands before the first line.
        indent: The cells before the further lines (default: the width of `first`).
        style: The text's style.
    """
    head = first if isinstance(first, Content) else Content(first)
    text = (body if isinstance(body, Content) else literal(body)).stylize(style)
    deep = head.cell_length if indent is None else indent
    room = max(4, width - max(deep, head.cell_length))
    wrapped = [line.rstrip() for line in text.wrap(room)] or [Content("")]
    return [
        Content.assemble(head if at == 0 else " " * deep, line) for at, line in enumerate(wrapped)
    ]


def spaced(parts: Iterable[Sequence[Content]]) -> list[Content]:
    """Join blocks of lines with an empty line between them. Empty blocks are left out."""
    lines: list[Content] = []
    for part in filter(None, parts):
        lines.extend([Content(""), *part] if lines else part)
    return lines


def two_sides(left: Content, right: Content, width: int) -> list[Content]:
    """Put two texts at the two ends of a line, or one under the other where they do not fit."""
    gap = width - left.cell_length - right.cell_length
    if gap < 2:  # noqa: PLR2004 - closer than two cells they read as one text
        return [*left.wrap(max(4, width)), *right.wrap(max(4, width))]
    return [Content.assemble(left, " " * gap, right)]


def clipped(text: Content, width: int) -> Content:
    """Cut a text to a width, with an ellipsis where something was cut."""
    return text.truncate(max(0, width), ellipsis=True)


def columns(parts: Iterable[tuple[Content | str, int]]) -> Content:
    """Put texts side by side, each cut or filled to its cells. A string is shown literally."""
    texts = ((literal(text) if isinstance(text, str) else text, wide) for text, wide in parts)
    return Content.assemble(*(text.truncate(wide, ellipsis=True, pad=True) for text, wide in texts))


def clickable(text: Content, action: str) -> Content:
    """Make a text run an action when it is clicked."""
    return text.stylize(Style.from_meta({_RUN: action}))


def focus(line: Content) -> Content:
    """Put the terminal's cursor on a line, where it begins. Of several the last one gets it.

    Screen readers and braille displays follow the cursor. It is put on what is chosen, or else on
    what is to be read first.
    """
    start = len(line.plain) - len(line.plain.lstrip())
    return line.stylize(_FOCUS, start, start + 1)


def bar(
    share: float | None, width: int, *, mark: float | None = None, style: str = "$primary"
) -> Content:
    """Return a bar that lies, empty only at nothing and full only at everything.

    Args:
        share: How much of it is full, 0–1; None for nothing.
        width: Its cells.
        mark: Where a line stands across it, 0–1.
        style: The style of the full cells.
    """
    eighths = 0 if share is None else min(8 * width, max(0, round(share * 8 * width)))
    if share is not None and 0 < share < 1:
        eighths = min(8 * width - 1, max(1, eighths))
    full, part = divmod(eighths, 8)
    cells = [("█", style)] * full + [(_EIGHTHS[part], style)] * (part > 0)
    cells += [("░", "$border")] * (width - len(cells))
    if mark is not None:
        cells[min(width - 1, max(0, int(mark * width)))] = ("│", "bold $accent")
    return Content.assemble(*cells)
