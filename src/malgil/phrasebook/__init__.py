"""Phrasebook content (labels, glosses, menu and flow) and operations on it."""
