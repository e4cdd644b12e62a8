"""Simulated learners: the minutes of study until the menu is known."""
