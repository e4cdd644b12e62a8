"""The parts of the screens: they show values and hold no session."""
