"""The learner's settings: defaults and allowed values."""

from __future__ import annotations

import re
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Mapping


LOCAL = frozenset({"language", "theme", "ascii", "reduced_motion", "auto_sync"})
"""Settings of one machine, which are not synced."""
MIN_RETENTION = 0.70
MAX_RETENTION = 0.97
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")


class SettingError(ValueError):
    """The setting does not exist, or its value is not allowed.

    Attributes:
        name: Name of the setting.
        value: Refused value.
        allowed: Allowed values in symbols that need no translation, such as `0–23` or `ko | en`.
            All setting names if the setting does not exist.
    """

    def __init__(self, name: str, value: object, allowed: str) -> None:
        super().__init__(f"{name}: {value!r} ({allowed})")
        self.name = name
        self.value = value
        self.allowed = allowed


class SettingKind(StrEnum):
    """How a setting's value is entered."""

    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    CHOICE = "choice"
    NAME = "name"


class NewOrder(StrEnum):
    """Order of new cards: paths or meanings first."""

    WAYS = "ways"
    MEANINGS = "meanings"


class Spec(Struct, frozen=True):
    """Specification of one setting, sufficient to build a form field.

    Attributes:
        name: Name of the setting, a field of `Settings`.
        kind: How the value is entered.
        minimum: Minimum of an integer or number.
        maximum: Maximum of an integer or number.
        choices: Values of a choice, in display order. For a number, values allowed out of range.
        of_book: Whether a phrasebook may have its own value.
    """

    name: str
    kind: SettingKind
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str | float, ...] = ()
    of_book: bool = False

    @property
    def allowed(self) -> str:
        """Allowed values, in symbols that need no translation."""
        match self.kind:
            case SettingKind.INTEGER | SettingKind.NUMBER:
                other = "".join(f"{choice:g} | " for choice in self.choices)
                return f"{other}{self.minimum}–{self.maximum}"
            case SettingKind.BOOLEAN:
                return "false | true"
            case SettingKind.CHOICE:
                return " | ".join(str(choice) or '""' for choice in self.choices)
            case SettingKind.NAME:
                return "a–z 0–9 -"

    def check(self, value: object) -> None:
        """Refuse a value that is not allowed.

        Raises:
            SettingError: The value has the wrong type or is out of range.
        """
        if not self._accepts(value):
            raise SettingError(self.name, value, self.allowed)

    def _accepts(self, value: object) -> bool:
        match self.kind:
            case SettingKind.BOOLEAN:
                return isinstance(value, bool)
            case SettingKind.INTEGER:
                return isinstance(value, int) and self._in_range(value)
            case SettingKind.NUMBER:
                return isinstance(value, int | float) and (
                    self._in_range(value) or (value in self.choices and not isinstance(value, bool))
                )
            case SettingKind.CHOICE:
                # 4.0 == 4 and True == 1, but neither is one of the choices.
                return any(
                    type(value) is type(choice) and value == choice for choice in self.choices
                )
            case SettingKind.NAME:
                return isinstance(value, str) and _NAME.fullmatch(value) is not None

    def _in_range(self, value: float) -> bool:
        low, high = self.minimum, self.maximum
        if isinstance(value, bool) or low is None or high is None:
            return False
        return low <= value <= high


class Settings(Struct, frozen=True, kw_only=True):
    """Values of all settings. `SPECS` has the allowed values.

    Attributes:
        language: `ko` or `en`. Empty follows the locale.
        rollover_hour: Hour at which the learning day starts, 0–23.
        desired_retention: Chance of recall at which a card is due, 0.70–0.97.
        retention_meaning: The same for `meaning` cards. 0 follows `desired_retention`.
        retention_label: The same for `label` cards. 0 follows `desired_retention`.
        retention_path: The same for `path` cards. 0 allows half as many misses as
            `desired_retention`, since one missed step loses the path.
        max_interval: Longest interval in days, 1–36500.
        type_meaning: Whether `meaning` cards are asked.
        type_label: Whether `label` cards are asked.
        type_path: Whether `path` cards are asked.
        new_order: Order of new cards. New collections begin with `ways`.
        new_per_day: New cards per day in the whole collection, 0–9999.
        new_minutes: Minutes per day for new cards with all their answers of that day, 0–600. 0 sets
            no limit. New collections begin with 8.
        reviews_per_day: Reviewed cards per day in the whole collection, 0–9999.
        buttons: 4 ratings, or 2 (Again and Good).
        theme: Name of a theme. The app defines the themes.
        ascii: Whether to draw with ASCII only. `auto` detects it from the terminal.
        reduced_motion: Whether to turn off animations.
        auto_sync: Whether to sync with the last target at start and after a session.
        of_book: Own values of phrasebooks. What is not set follows the collection.

    Raises:
        SettingError: A value is not allowed.
    """

    language: str = ""
    rollover_hour: int = 4
    desired_retention: float = 0.90
    retention_meaning: float = 0.0
    retention_label: float = 0.0
    retention_path: float = 0.0
    max_interval: int = 36_500
    type_meaning: bool = True
    type_label: bool = True
    type_path: bool = True
    new_order: str = NewOrder.MEANINGS.value
    new_per_day: int = 10
    new_minutes: int = 0
    reviews_per_day: int = 200
    buttons: int = 4
    theme: str = "malgil-dark"
    ascii: str = "auto"
    reduced_motion: bool = False
    auto_sync: bool = False
    of_book: dict[str, dict[str, Any]] = {}

    def __post_init__(self) -> None:
        for name, spec in SPECS.items():
            spec.check(getattr(self, name))

    def for_book(self, phrasebook: str) -> Settings:
        """Return the settings in force for a phrasebook."""
        own = self.of_book.get(phrasebook)
        return replace(self, **own) if own else self

    def order_of(self, phrasebook: str) -> NewOrder:
        """Return the order of a phrasebook's new cards."""
        return NewOrder(self.for_book(phrasebook).new_order)

    def for_card(self, card: str) -> Settings:
        """Return the settings in force for a card, by its id."""
        return self.for_book(card.partition("/")[0])

    def asks(self, kind: str) -> bool:
        """Return whether the cards of a kind are asked."""
        return bool(getattr(self, f"type_{kind}", True))

    def retention(self, kind: str) -> float:
        """Return the chance of recall at which a card of a kind is due (0.70–0.97)."""
        set_for_kind: float = getattr(self, f"retention_{kind}", 0.0)
        if set_for_kind:
            return set_for_kind
        if kind == "path":
            return min(MAX_RETENTION, (1 + self.desired_retention) / 2)
        return self.desired_retention

    def with_value(self, name: str, value: object) -> Settings:
        """Return these settings with one changed.

        Args:
            name: Name of the setting, or `NAME/PHRASEBOOK` for the phrasebook's own value.
            value: New value. None lets the phrasebook follow the collection again.

        Raises:
            SettingError: The setting does not exist, or the value is not allowed.
        """
        whole, slash, book = name.partition("/")
        spec = SPECS.get(whole)
        if spec is None or (slash and not (book and spec.of_book)):
            raise SettingError(name, value, " | ".join(SPECS))
        if not book or value is not None:
            spec.check(value)
        if not book:
            change: dict[str, Any] = {name: value}
            return replace(self, **change)
        own = {**self.of_book.get(book, {}), whole: value}
        if value is None:
            del own[whole]
        others = {other: values for other, values in self.of_book.items() if other != book}
        return replace(self, of_book={**others, book: own} if own else others)


_ALL = (
    Spec("language", SettingKind.CHOICE, choices=("", "ko", "en")),
    Spec("rollover_hour", SettingKind.INTEGER, 0, 23),
    Spec("desired_retention", SettingKind.NUMBER, MIN_RETENTION, MAX_RETENTION, of_book=True),
    *(
        Spec(
            f"retention_{kind}",
            *(SettingKind.NUMBER, MIN_RETENTION, MAX_RETENTION),
            choices=(0.0,),
            of_book=True,
        )
        for kind in ("meaning", "label", "path")
    ),
    Spec("max_interval", SettingKind.INTEGER, 1, 36_500, of_book=True),
    *(
        Spec(f"type_{kind}", SettingKind.BOOLEAN, of_book=True)
        for kind in ("meaning", "label", "path")
    ),
    Spec(
        "new_order",
        SettingKind.CHOICE,
        choices=tuple(order.value for order in NewOrder),
        of_book=True,
    ),
    Spec("new_per_day", SettingKind.INTEGER, 0, 9999, of_book=True),
    Spec("new_minutes", SettingKind.INTEGER, 0, 600, of_book=True),
    Spec("reviews_per_day", SettingKind.INTEGER, 0, 9999),
    Spec("buttons", SettingKind.CHOICE, choices=(4, 2)),
    Spec("theme", SettingKind.NAME),
    Spec("ascii", SettingKind.CHOICE, choices=("auto", "on", "off")),
    Spec("reduced_motion", SettingKind.BOOLEAN),
    Spec("auto_sync", SettingKind.BOOLEAN),
)

SPECS: Mapping[str, Spec] = MappingProxyType({spec.name: spec for spec in _ALL})
"""Specifications by setting name, in display order."""
