"""Browsing, card actions, editing."""
