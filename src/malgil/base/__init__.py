"""Foundations: errors, languages, paths, time, settings. Nothing here depends on phrasebooks."""
