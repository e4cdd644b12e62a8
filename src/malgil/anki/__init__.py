"""Anki packages: export, reviews made in Anki, and decks of others."""
