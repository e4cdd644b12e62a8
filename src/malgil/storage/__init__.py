"""The collection on disk: opening, migrations, the log, projections, checks."""
