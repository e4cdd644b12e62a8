"""The screens of looking up."""
