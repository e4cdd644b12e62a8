"""Statistics, and optimisation of the scheduler."""
