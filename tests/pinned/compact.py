"""Compact JSON: long lists are cut in the middle and followed by a digest of the whole."""

from __future__ import annotations

import hashlib
import json

LONGEST = 6


def compact(text: str) -> str:
    """Return a JSON document with one member per line, and long lists cut in the middle."""
    return "\n".join(_lines(json.loads(text, parse_float=_float), "", ""))


def digest(value: object) -> str:
    """Return a digest of a JSON value, eight characters long."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    text = json.dumps(json.loads(text, parse_float=_float), ensure_ascii=False)
    return hashlib.blake2b(text.encode(), digest_size=4).hexdigest()


def _float(text: str) -> float:
    """Return a number without its last digits, which depend on the C library and summing order."""
    return float(f"{float(text):.6g}")


def _lines(value: object, indent: str, name: str) -> list[str]:
    short = json.dumps(value, ensure_ascii=False)
    if isinstance(value, list) and len(value) > LONGEST:
        ends = [*_lines(value[0], f"{indent}  ", ""), *_lines(value[-1], f"{indent}  ", "")]
        return [f"{indent}{name}[{len(value)} · {digest(value)}", *ends, f"{indent}]"]
    if not isinstance(value, list | dict) or len(short) <= 100 - len(indent):
        return [f"{indent}{name}{short}"]
    if isinstance(value, list):
        inner = [line for part in value for line in _lines(part, f"{indent}  ", "")]
        return [f"{indent}{name}[", *inner, f"{indent}]"]
    inner = [
        line
        for key, part in value.items()
        for line in _lines(part, f"{indent}  ", f"{json.dumps(key, ensure_ascii=False)}: ")
    ]
    return [f"{indent}{name}{{", *inner, f"{indent}}}"]
