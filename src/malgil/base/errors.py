"""Errors that malgil reports to the user.

The message is complete: what happened, where, and how to fix it, in the user's language. The code
that raises an error translates it. The code that catches it prints it and exits with `exit_code`.
"""

from __future__ import annotations


class MalgilError(Exception):
    """Base of all errors meant for the user.

    Attributes:
        exit_code: Exit code of the program when this error ends it.
    """

    exit_code = 1


class UsageError(MalgilError):
    """An option or argument is invalid, such as an unknown branch."""

    exit_code = 2


class ContentError(MalgilError):
    """A phrasebook, outline or other file does not have the expected format."""


class CollectionError(MalgilError):
    """The collection cannot be opened, is not a collection, or is newer than this program."""


class DamagedError(CollectionError):
    """The collection holds something that malgil never writes. A check reports where."""


class WriteError(CollectionError):
    """A change could not be written. The collection is unchanged."""


class AnsweredElsewhereError(MalgilError):
    """The card changed after the question was asked, for example in another window."""
