"""File formats: YAML, tables and outlines."""
