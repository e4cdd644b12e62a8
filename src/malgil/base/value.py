"""Base of value classes that are cheap to define.

Defining a frozen dataclass compiles six functions, and the first card needs about sixty classes.
Sharing `__eq__`, `__hash__` and `__repr__` cuts the cost of each to a third.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import Field
    from typing import Any, ClassVar


class Value:
    """Base of dataclasses with `eq=False, repr=False`. Values are equal if all fields are."""

    __slots__ = ()

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    def __eq__(self, other: object) -> bool:
        """Return whether the other value has the same class and equal fields."""
        if not isinstance(other, Value) or other.__class__ is not self.__class__:
            return NotImplemented
        return _fields(self) == _fields(other)

    def __hash__(self) -> int:
        """Return a hash of all fields."""
        return hash(_fields(self))

    def __repr__(self) -> str:
        """Return the expression that creates this value."""
        names = self.__dataclass_fields__
        arguments = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({arguments})"


def _fields(value: Value) -> tuple[object, ...]:
    return tuple([getattr(value, name) for name in value.__dataclass_fields__])
