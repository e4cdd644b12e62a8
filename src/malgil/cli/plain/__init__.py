"""The plain mode: line by line, for screen readers, pipes and tests."""
