"""Everything that malgil tells a user when something cannot be done.

An error's text is complete as it stands: what happened, where, and how to mend it, in the user's
language. Whoever raises it translates; whoever catches it prints it and exits with `exit_code`.
"""

from __future__ import annotations


class MalgilError(Exception):
    """The base of all errors meant for the user.

    Attributes:
        exit_code: What the program exits with when this error ends it.
    """

    exit_code = 1


class UsageError(MalgilError):
    """An option or argument that cannot be meant, an unknown branch included."""

    exit_code = 2


class ContentError(MalgilError):
    """A phrasebook, outline or other file that cannot be read as what it should be."""


class CollectionError(MalgilError):
    """The collection cannot be opened, is not a collection, or is newer than this program."""


class DamagedError(CollectionError):
    """The collection holds something that malgil never writes; a check tells where."""


class WriteError(CollectionError):
    """A change could not be written; nothing of it is in the collection."""


class AnsweredElsewhereError(MalgilError):
    """The card changed since the question was asked: another window answered it."""
