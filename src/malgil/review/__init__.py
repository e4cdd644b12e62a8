"""Review sessions, for the app and the plain mode."""
