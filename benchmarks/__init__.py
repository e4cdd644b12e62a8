"""Benchmarks of malgil against its peers: `python -m benchmarks`."""
