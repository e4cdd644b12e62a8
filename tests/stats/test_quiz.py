"""The figures about quizzes in words."""

from __future__ import annotations

import pytest

from malgil.stats.quiz import QuizFigures, QuizModeStats, sentences, table


def figures(mode: str, score: float, chance: float) -> QuizFigures:
    stats = QuizModeStats(
        mode=mode,
        runs=1,
        questions=10,
        right=2,
        accuracy=0.2,
        score=score,
        chance=chance,
        median_level_ms=1500,
        levels=(),
    )
    return QuizFigures(modes=(stats,), confused=())


@pytest.mark.parametrize(
    ("mode", "score", "chance", "shown", "guessed"),
    [
        ("walk", 0.2, 0.25, "20%", "25%"),
        ("where", 0.55, 0.08, "55%", "8%"),
        ("order", -0.2, 0.0, "40%", "50%"),  # Kendall's tau
        ("order", 1.0, 0.0, "100%", "50%"),
        ("journey", 0.75, 0.3, "75%", "30%"),
    ],
)
def test_scores_are_in_percent_of_a_perfect_one_beside_guessing(
    mode: str, score: float, chance: float, shown: str, guessed: str
) -> None:
    value = figures(mode, score, chance)
    assert sentences(value) == [
        f"2 of 10 quiz questions right. Mean score {shown}, by guessing {guessed}."
    ]
    head, row = table(value)
    assert dict(zip(head, row, strict=True)) | {"quiz": ""} == {
        "quiz": "",
        "asked": "10",
        "right": "20%",
        "score": shown,
        "by guessing": guessed,
        "time per choice": "1.5 s",
    }
