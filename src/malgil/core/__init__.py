"""The pure core: values in, values out. No files, no clock, no randomness of its own."""
