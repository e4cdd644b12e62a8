"""Typed text: Hangul, normalisation and search."""
