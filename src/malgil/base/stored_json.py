"""Reading JSON that a collection's file holds: whatever stands there, a value or one kind of error.

A file may come from a stranger, or from a disk that changed it: nesting exhausts Python's parser,
and `NaN` and `1e999` are numbers to it that no comparison and no database keeps.
"""

from __future__ import annotations

import json
import math
from typing import Any, NoReturn


def decode(text: str) -> Any:
    """Return the value of a JSON document.

    Raises:
        ValueError: It is no JSON, is nested too deeply, or has a number that is none.
    """
    try:
        return _DECODER.decode(text)
    except RecursionError:
        msg = "nested too deeply"
        raise ValueError(msg) from None


def decode_object(text: str) -> dict[str, Any]:
    """Return the object of a JSON document; it says nothing about what is in it.

    Raises:
        ValueError: As `decode`, or it is no object.
    """
    value = decode(text)
    if not isinstance(value, dict):
        msg = "not an object"
        raise ValueError(msg)  # noqa: TRY004 - the file is wrong, not an argument
    return value


def _number(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        _refuse(text)
    return value


def _refuse(text: str) -> NoReturn:
    msg = f"no number: {text}"
    raise ValueError(msg)


# Made once: `json.loads` makes one at each call with options.
_DECODER = json.JSONDecoder(parse_float=_number, parse_constant=_refuse)
