"""What every screen stands on, and the screens around the features."""
