"""Files in and out: YAML, tables, outlines."""
