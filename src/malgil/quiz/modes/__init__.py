"""The quiz modes, one per module. `malgil.store.quizzes.QUIZ_MODES` lists them."""
