"""What a key can do while something is looked up; part of the registry in `commands`.

Where text is typed, letters are text: the function keys and Ctrl keys do the rest there.
"""

from __future__ import annotations

from malgil.base.i18n import N_
from malgil.tui.command import Command, Scope

_COPY_LABEL = N_("Copy the label")
_COPY_PATH = N_("Copy the path")
_COPY_HELP = N_("Put it on the clipboard, for the search of the browser.")
_WALK_HELP = N_("Find this way in the real menu, as a quiz.")


def lookup_commands() -> tuple[Command, ...]:
    """Return the commands of the search, the item page and the checklist."""
    return (*_find(), *_item(), *_now())


def _find() -> tuple[Command, ...]:
    scope = Scope.FIND
    return (
        _command(scope, "open", "enter,f5", N_("Details"), N_("Show all about the marked line.")),
        *_moves(scope, "up,shift+tab", "down,tab"),
        _command(scope, "copy_path", "f4,ctrl+t", _COPY_PATH, _COPY_HELP),
        _command(scope, "copy_label", "f3,ctrl+l", _COPY_LABEL, _COPY_HELP),
        _command(scope, "walk", "f2,ctrl+g", N_("Walk this way"), _WALK_HELP),
        _command(scope, "leave", "escape,f10", N_("Back"), N_("Back to where you were.")),
    )


def _item() -> tuple[Command, ...]:
    scope = Scope.ITEM
    return (
        _command(scope, "walk", "f2,enter,w", N_("Walk this way"), _WALK_HELP),
        _command(scope, "copy_path", "f4,p", _COPY_PATH, _COPY_HELP),
        _command(scope, "copy_label", "f3,c", _COPY_LABEL, _COPY_HELP),
        _command(
            scope,
            "study",
            "f5,a",
            N_("Study today"),
            N_("Put it into today's cards, before the others."),
        ),
        *_undo(scope),
        _command(scope, "leave", "escape,f10,q", N_("Back"), N_("Back to where you were.")),
    )


def _now() -> tuple[Command, ...]:
    scope = Scope.NOW
    return (
        _command(scope, "take", "enter,f2", N_("Show the steps"), N_("Take the marked problem.")),
        _command(
            scope,
            "tick",
            "space,enter",
            N_("Tick"),
            N_("Tick the marked step and go on to the next."),
        ),
        _command(
            scope,
            "copy",
            "f4,c",
            N_("Copy"),
            N_("Put the marked label, path or sentence on the clipboard."),
        ),
        *_moves(scope, "up,shift+tab", "down,tab"),
        _command(
            scope,
            "study",
            "f5,a",
            N_("Study tomorrow"),
            N_("Put this into tomorrow's cards."),
        ),
        *_undo(scope),
        _command(
            scope, "leave", "escape,f10", N_("Back"), N_("Back to the problem, and then to home.")
        ),
    )


def _undo(scope: Scope) -> tuple[Command, ...]:
    return (
        _command(
            scope, "undo", "f7,ctrl+z", N_("Undo"), N_("Take back the last change."), shown=False
        ),
        _command(
            scope, "redo", "f8,ctrl+y", N_("Redo"), N_("Bring back what was undone."), shown=False
        ),
    )


def _moves(scope: Scope, up: str, down: str) -> tuple[Command, ...]:
    return tuple(
        Command(
            id=f"move({by})",
            keys=keys,
            label=label,
            help="",
            scope=scope,
            shown=False,
            listed=False,
        )
        for by, keys, label in ((-1, up, N_("Up")), (1, down, N_("Down")))
    )


def _command(
    scope: Scope, action: str, keys: str, label: str, text: str, *, shown: bool = True
) -> Command:
    return Command(id=action, keys=keys, label=label, help=text, scope=scope, shown=shown)
