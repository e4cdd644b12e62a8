"""The screens of the quizzes."""
