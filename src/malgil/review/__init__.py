"""Today's review, for the app and the plain mode."""
