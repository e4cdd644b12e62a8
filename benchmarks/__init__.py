"""How fast malgil is, beside its peers: `python -m benchmarks`."""
