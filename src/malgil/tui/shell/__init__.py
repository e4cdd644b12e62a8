"""The base of every screen, and the screens around the features."""
