"""The commands: they parse, call the rooms below, and print."""
