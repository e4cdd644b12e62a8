"""The quiz modes, a file each; `malgil.store.quizzes.QUIZ_MODES` lists them."""
