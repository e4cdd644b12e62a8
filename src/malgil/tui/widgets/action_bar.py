"""The few things that can be done with a card now, each with its key: pressed or clicked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class BarItem(Struct, frozen=True, kw_only=True):
    """One action.

    Attributes:
        action: The screen's action.
        key: The key as it is printed on the keyboard.
        label: What it does, translated.
        detail: A second line, such as the next interval; empty for none.
        strong: Whether it stands in a box: the keys that most answers need.
    """

    action: str
    key: str
    label: str
    detail: str = ""
    strong: bool = False


def enter_item(action: str, label: str, detail: str = "") -> BarItem:
    """Return the action of the Enter key, in a box."""
    return BarItem(action=action, key="Enter", label=label, detail=detail, strong=True)


class ActionBar(Horizontal):
    """A row of actions."""

    DEFAULT_CSS = """
    ActionBar { height: auto; width: 1fr; }
    ActionBar ActionButton { width: auto; height: auto; padding: 0 1; margin: 0 1 0 0;
                             border: blank; color: $foreground; }
    ActionBar ActionButton.-strong { border: round $primary 60%; }
    ActionBar ActionButton:hover { border: round $primary; background: $panel; }
    """

    _make: Callable[[], Sequence[BarItem]] = tuple

    async def show(self, make: Callable[[], Sequence[BarItem]]) -> None:
        """Replace the actions.

        Args:
            make: Returns them in the present language.
        """
        self._make = make
        await self.show_again()

    async def show_again(self) -> None:
        """Show the actions as they are called now.

        Buttons are kept and updated: making them costs more than all else between two cards.
        """
        items = self._make()
        buttons = list(self.query_children(ActionButton))
        with self.app.batch_update():
            for button, item in zip(buttons, items, strict=False):
                button.take(item)
            for button in buttons[len(items) :]:
                button.display = False
            if len(items) > len(buttons):
                await self.mount_all([ActionButton(item) for item in items[len(buttons) :]])
        self.display = bool(items)


class ActionButton(Static):
    """One action of the row."""

    def __init__(self, item: BarItem) -> None:
        """Take the item."""
        super().__init__(_text_of(item), classes="-strong" if item.strong else "")
        self.item = item

    def take(self, item: BarItem) -> None:
        """Do something else from now on."""
        self.display = True
        if item == self.item:
            return
        self.item = item
        self.set_class(item.strong, "-strong")
        self.update(_text_of(item))

    async def on_click(self) -> None:
        """Do it."""
        await self.app.run_action(self.item.action, self.screen)


def _text_of(item: BarItem) -> Content:
    first = Content.assemble((item.key, "bold $primary"), " ", item.label)
    return Content.assemble(first, "\n", (item.detail, "$muted")) if item.detail else first
