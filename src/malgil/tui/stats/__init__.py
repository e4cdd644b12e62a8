"""The screens of the statistics and of the scheduler."""
