"""Where screens and the ways to them are found: a name for each, loaded when it is asked for.

Screens open one another in every direction. They do so by name, so that no module has to import
the screens that it can lead to, and none is loaded before it is shown.
"""

from __future__ import annotations

from typing import Any

from malgil.base import lazy

_TARGETS = {
    "home": "shell.home:HomeScreen",
    "settings": "shell.settings:SettingsScreen",
    "help": "shell.help:HelpScreen",
    "palette": "shell.help:make_palette",
    "review": "review.screen:ReviewScreen",
    "review-end": "review.end:EndScreen",
    "onboarding": "review.onboarding:OnboardingScreen",
    "quiz-setup": "quiz.setup:QuizSetupScreen",
    "quiz": "quiz.run:QuizScreen",
    "quiz-end": "quiz.end:QuizEndScreen",
    "quiz-pairs": "quiz.pairs:PairsScreen",
    "find": "lookup.find:FindScreen",
    "item": "lookup.item:ItemScreen",
    "now": "lookup.now:NowScreen",
    "browse": "library.browse:BrowseScreen",
    "card": "library.card_page:CardScreen",
    "edit": "library.edit:EditScreen",
    "leeches": "library.leeches:LeechScreen",
    "phrasebooks": "library.phrasebooks:PhrasebooksScreen",
    "stats": "stats.screen:StatsScreen",
    "optimise": "stats.optimise:OptimiseScreen",
    "simulate": "stats.simulate:SimulateScreen",
    "start-review": "review.flow:start_review",
    "start-onboarding": "review.flow:start_onboarding",
    "begin-quiz": "quiz.commands:begin",
    "set-up-quiz": "quiz.commands:set_up",
    "start-quiz": "quiz.commands:start",
    "show-find": "lookup.commands:show_find",
    "show-now": "lookup.commands:show_now",
    "show-browse": "library.commands:show_browse",
    "show-stats": "stats.commands:show_stats",
    "show-optimise": "stats.commands:show_fit",
    "show-simulate": "stats.commands:show_simulate",
    "quiz-commands": "quiz.commands:quiz_commands",
    "lookup-commands": "lookup.commands:lookup_commands",
    "stats-commands": "stats.commands:stats_commands",
    "library-commands": "library.commands:browse_commands",
}
"""For each name its module below `malgil.tui`, and the screen or function there."""


def names() -> tuple[str, ...]:
    """Return all names."""
    return tuple(_TARGETS)


def load(name: str) -> Any:
    """Return a screen class, or a function that leads to one, by its name.

    Raises:
        KeyError: There is no such name.
    """
    return lazy.load(f"malgil.tui.{_TARGETS[name]}")
