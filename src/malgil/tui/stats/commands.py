"""Commands of the statistics, and the ways to the pages about the scheduler."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.i18n import N_
from malgil.quiz.views import QuizSetup
from malgil.stats.panels import PANELS
from malgil.store.quizzes import QuestionOrder
from malgil.tui.command import Command, Scope, movement, quiet, shown
from malgil.tui.commands import FIT, FIT_HELP, SIMULATE, SIMULATE_HELP
from malgil.tui.navigation import load

if TYPE_CHECKING:
    from malgil.scheduling.menu_strength import MapNode
    from malgil.tui.shell.base import BaseApp


_DIGITS = 9
"""The number of panels with a digit as their key. Tab leads to the others."""


def stats_commands() -> tuple[Command, ...]:
    """Return the commands of the statistics and of the two pages about the scheduler."""
    return (*_stats(), *_fit(), *_simulate())


def _stats() -> tuple[Command, ...]:
    scope = Scope.STATS
    return (
        Command(
            id="turn(1)",
            keys="tab,n",
            hint=f"Tab · 1–{min(_DIGITS, len(PANELS))}",
            label=N_("Next panel"),
            help=N_("Show the next panel."),
            scope=scope,
        ),
        quiet(
            scope,
            "turn(-1)",
            "shift+tab,f3,p",
            N_("Previous panel"),
            N_("Show the previous panel."),
        ),
        *(
            quiet(scope, f"panel('{name}')", str(number), panel.title, panel.help)
            for number, (name, panel) in enumerate(list(PANELS.items())[:_DIGITS], start=1)
        ),
        shown(
            scope,
            "practise",
            "enter,f9,w",
            N_("Practise this branch"),
            N_("Find paths in the marked branch, as a quiz that counts."),
        ),
        shown(
            scope,
            "span",
            "space,f4,s",
            N_("Longer, shorter"),
            N_("Change the time range."),
        ),
        shown(
            scope,
            "cards",
            "0,t",
            N_("Card type"),
            N_("Count one card type, or all."),
        ),
        shown(scope, "fit", "f2,o", FIT, FIT_HELP),
        quiet(scope, "simulate", "f5,d", SIMULATE, SIMULATE_HELP),
        *_arrows(scope),
        shown(scope, "leave", "escape,f10,q", N_("Home"), N_("Back to home.")),
    )


def _fit() -> tuple[Command, ...]:
    scope = Scope.FIT
    return (
        quiet(
            scope,
            "go_on",
            "enter,space",
            N_("Go on"),
            N_("Start fitting, or do the first thing offered."),
        ),
        quiet(scope, "adopt", "1,f2", N_("Adopt"), N_("Adopt the fitted weights. Due dates stay.")),
        quiet(
            scope,
            "move_days",
            "2,f3",
            N_("Move the due dates"),
            N_("Also move due dates to the intervals that follow from the weights."),
        ),
        shown(scope, "undo", "f7,ctrl+z,u", N_("Undo"), N_("Undo the adoption.")),
        shown(
            scope,
            "leave",
            "escape,f10,q",
            N_("Back"),
            N_("Stop fitting, or go back. Nothing changes."),
        ),
    )


def _simulate() -> tuple[Command, ...]:
    scope = Scope.SIMULATE
    return (
        shown(
            scope,
            "take",
            "enter,f2",
            N_("Use this retention"),
            N_("Set the marked value as the desired retention."),
        ),
        shown(
            scope,
            "span",
            "space,tab,f4",
            N_("30, 90, 365 days"),
            N_("Change the time range."),
        ),
        shown(scope, "best", "b,f3", N_("Best"), N_("Mark the best retention.")),
        *_arrows(scope),
        shown(scope, "undo", "f7,ctrl+z,u", N_("Undo"), N_("Undo the change.")),
        shown(scope, "leave", "escape,f10,q", N_("Back"), N_("Back to where you were.")),
    )


def _arrows(scope: Scope) -> tuple[Command, ...]:
    return tuple(
        movement(scope, action, keys, label)
        for action, keys, label in (
            ("step(0, -1)", "up,k", N_("Up")),
            ("step(0, 1)", "down,j", N_("Down")),
            ("step(-1, 0)", "left,h", N_("Left")),
            ("step(1, 0)", "right,l", N_("Right")),
            ("step(0, -8)", "pageup,shift+up", N_("Page up")),
            ("step(0, 8)", "pagedown,shift+down", N_("Page down")),
            ("step(0, -9999)", "home,ctrl+home", N_("First line")),
            ("step(0, 9999)", "end,ctrl+end", N_("Last line")),
        )
    )


def show_stats(app: BaseApp) -> None:
    """Show the statistics in place of what is up."""
    app.show(lambda: load("stats")(app.app_context))


def show_fit(app: BaseApp) -> None:
    """Show the page that fits the scheduler, over what is up."""
    app.push_screen(load("optimise")(app.app_context))


def show_simulate(app: BaseApp) -> None:
    """Show what each desired retention would cost, over what is up."""
    app.push_screen(load("simulate")(app.app_context))


def practise(app: BaseApp, node: MapNode) -> None:
    """Quiz a branch of the menu, the weakest first; due paths are reviewed by it."""
    setup = QuizSetup(phrasebook=node.phrasebook, branch=node.item, sequence=QuestionOrder.WEAK)
    load("start-quiz")(app, setup)
