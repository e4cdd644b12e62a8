"""Quizzes on the menu: modes, runs and reports."""
