"""Objects found by name, so that their module is loaded only when they are used."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def load(place: str) -> Any:
    """Return what stands at a place, `module:name`."""
    module, _colon, name = place.partition(":")
    return getattr(import_module(module), name)
