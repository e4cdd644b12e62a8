"""Text as people type it: Hangul, spelling, width, words to search by."""
