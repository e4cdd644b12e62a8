"""Use cases without a screen: driven alike by the app and by the plain mode."""
