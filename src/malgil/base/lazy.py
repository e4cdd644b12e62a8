"""Look up objects by name, so that their modules are imported only when needed."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def load(place: str) -> Any:
    """Import a module and return its attribute, given as `module:name`."""
    module, _colon, name = place.partition(":")
    return getattr(import_module(module), name)
