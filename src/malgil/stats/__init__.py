"""Progress in numbers, and fitting the scheduler."""
