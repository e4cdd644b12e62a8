"""BLAKE2b without the rest of hashlib, which loads OpenSSL: a start would wait for that."""

from __future__ import annotations

try:
    from _blake2 import blake2b  # what hashlib itself takes
except ImportError:  # a Python that is built otherwise
    from hashlib import blake2b

__all__ = ["blake2b"]
