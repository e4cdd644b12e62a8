"""Plain values that cost little to define: what a dataclass would generate, written once.

Defining a frozen dataclass compiles six functions, and a first card needs some sixty of them.
Without a comparison, a hash and a text of its own each costs a third, and behaves the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import Field
    from typing import Any, ClassVar


class Value:
    """Base of dataclasses made with `eq=False, repr=False`: equal if all fields are."""

    __slots__ = ()

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    def __eq__(self, other: object) -> bool:
        """Return whether the other is of the same class, with equal fields."""
        if not isinstance(other, Value) or other.__class__ is not self.__class__:
            return NotImplemented
        return _fields(self) == _fields(other)

    def __hash__(self) -> int:
        """Return a hash of all fields."""
        return hash(_fields(self))

    def __repr__(self) -> str:
        """Return how it would be made."""
        names = self.__dataclass_fields__
        arguments = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({arguments})"


def _fields(value: Value) -> tuple[object, ...]:
    return tuple([getattr(value, name) for name in value.__dataclass_fields__])
