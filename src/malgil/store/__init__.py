"""The collection on disk: the log, its projections, backups, checks."""
