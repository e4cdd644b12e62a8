"""Quizzes on the menu: modes, runs, reports."""
