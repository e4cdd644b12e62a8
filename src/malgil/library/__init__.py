"""Library: browsing, card actions and editing."""
