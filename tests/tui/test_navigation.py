"""The table of screens: every name opens a screen."""

from __future__ import annotations

from malgil.tui import navigation


def test_every_name_leads_to_a_screen_or_a_function() -> None:
    assert [
        name
        for name in navigation.SCREENS | navigation.FUNCTIONS
        if not callable(navigation.load(name))
    ] == []
