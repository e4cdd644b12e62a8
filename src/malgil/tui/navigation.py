"""Screens and the functions that lead to them, by name and loaded when needed.

Screens open one another in every direction. They do so by name, so that no module has to import
the screens that it leads to, and none is loaded before it is shown.
"""

from __future__ import annotations

from typing import Any

from malgil.base import lazy

SCREENS = {
    "home": "shell.home:HomeScreen",
    "review": "review.screen:ReviewScreen",
    "onboarding": "review.onboarding:OnboardingScreen",
    "review-end": "review.end:EndScreen",
    "quiz-setup": "quiz.setup:QuizSetupScreen",
    "quiz": "quiz.run:QuizScreen",
    "quiz-end": "quiz.end:QuizEndScreen",
    "quiz-pairs": "quiz.pairs:PairsScreen",
    "now": "lookup.now:NowScreen",
    "find": "lookup.find:FindScreen",
    "item": "lookup.item:ItemScreen",
    "stats": "stats.screen:StatsScreen",
    "optimise": "stats.optimise:OptimiseScreen",
    "simulate": "stats.simulate:SimulateScreen",
    "prompt": "shell.prompt:PromptScreen",
    "browse": "library.browse:BrowseScreen",
    "card": "library.card_page:CardScreen",
    "edit": "library.edit:EditScreen",
    "leeches": "library.leeches:LeechScreen",
    "phrasebooks": "library.phrasebooks:PhrasebooksScreen",
    "files": "library.files:FilesScreen",
    "import": "library.import_file:ImportScreen",
    "settings": "shell.settings:SettingsScreen",
    "phrasebook-settings": "shell.settings:BookSettingsScreen",
    "help": "shell.help:HelpScreen",
}
"""For each screen its module below `malgil.tui` and its class, in the order of the help."""

FUNCTIONS = {
    "palette": "shell.help:make_palette",
    "start-review": "review.flow:start_review",
    "offer-more": "review.end:offer_more",
    "too-small": "shell.home:TooSmallScreen",
    "start-onboarding": "review.onboarding:start_onboarding",
    "begin-quiz": "quiz.flow:begin",
    "start-quiz": "quiz.flow:start",
    "resume-quiz": "quiz.flow:go_on",
    "show-pairs": "quiz.flow:show_pairs",
    "note-change": "library.edit:note_change",
    "show-find": "lookup.commands:show_find",
    "stats-panel": "stats.screen:show_panel",
}
"""The functions that lead to screens, by name as above."""


def load(name: str) -> Any:
    """Return a screen class, or a function that leads to one, by its name.

    Raises:
        KeyError: There is no such name.
    """
    return lazy.load(f"malgil.tui.{(SCREENS | FUNCTIONS)[name]}")
