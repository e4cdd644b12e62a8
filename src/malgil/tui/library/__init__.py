"""The screens of browsing and editing."""
