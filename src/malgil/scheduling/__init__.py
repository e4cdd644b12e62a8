"""The scheduler: pure functions that compute card states, queues and predictions from the log."""
