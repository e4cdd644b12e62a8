"""The scheduler: pure functions from what happened to what comes next."""
