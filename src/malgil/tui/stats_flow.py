"""To the statistics, and from there to the pages about the scheduler."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.quiz.kinds import QuestionOrder

if TYPE_CHECKING:
    from malgil.scheduling.panels import MapNode
    from malgil.tui.app import MalgilApp


def show_stats(app: MalgilApp) -> None:
    """Show the statistics in place of what is up."""
    from malgil.tui.stats.screen import StatsScreen

    app.show(lambda: StatsScreen(app.desk))


def show_fit(app: MalgilApp) -> None:
    """Show the page that fits the scheduler, over what is up."""
    from malgil.tui.stats.optimise import FitScreen

    app.push_screen(FitScreen(app.desk))


def show_simulate(app: MalgilApp) -> None:
    """Show what each desired retention would cost, over what is up."""
    from malgil.tui.stats.simulate import SimulateScreen

    app.push_screen(SimulateScreen(app.desk))


def practise(app: MalgilApp, node: MapNode) -> None:
    """Quiz a branch of the menu, the weakest first; due paths are reviewed by it."""
    from malgil.quiz.views import QuizSetup
    from malgil.tui import quiz_flow

    setup = QuizSetup(phrasebook=node.phrasebook, branch=node.item, sequence=QuestionOrder.WEAK)
    quiz_flow.start(app, setup)
