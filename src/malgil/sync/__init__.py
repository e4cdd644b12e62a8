"""Sync a collection with other machines through storage that already exists."""
