"""Decode JSON stored in a collection, with one kind of error for anything invalid.

The file may come from a stranger or a faulty disk. Deep nesting exhausts Python's parser, which
also accepts `NaN` and `1e999`, values that break comparisons and that SQLite cannot store.
"""

from __future__ import annotations

import json
import math
from typing import Any, NoReturn


def decode(text: str) -> Any:
    """Return the value of a JSON document.

    Raises:
        ValueError: The text is not JSON, is nested too deeply, or contains a non-finite number.
    """
    try:
        return _DECODER.decode(text)
    except RecursionError:
        msg = "nested too deeply"
        raise ValueError(msg) from None


def decode_object(text: str) -> dict[str, Any]:
    """Return the object of a JSON document. Its content is not validated.

    Raises:
        ValueError: As for `decode`, or the value is not an object.
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


# Created once: `json.loads` with options creates a decoder at each call.
_DECODER = json.JSONDecoder(parse_float=_number, parse_constant=_refuse)
