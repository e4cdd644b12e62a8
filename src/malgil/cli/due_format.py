"""`malgil due --format TEXT`: today's counts in a text of the user, as for a shell prompt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from malgil.base.errors import UsageError
from malgil.base.i18n import _
from malgil.cli.output import literal, say_raw
from malgil.wording import whole_minutes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from malgil.collection import Collection

_FIELDS = ("due", "new", "learning", "review", "minutes")
_FIELD = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")


def print_format(
    collection: Collection, now: datetime, phrasebook: str | None, template: str
) -> None:
    """Print a text with today's counts filled in, unchanged otherwise.

    Raises:
        UsageError: The text has an unknown field or a single brace.
    """
    agenda = collection.agenda(now, phrasebook)
    counts = (agenda.left, len(agenda.new), len(agenda.learning), agenda.review_left)
    minutes = whole_minutes(agenda.seconds)
    values = dict(zip(_FIELDS, (*counts, minutes), strict=True))
    say_raw(filled(template, values) + "\n")


def filled(template: str, values: Mapping[str, int]) -> str:
    """Return a text with its fields filled in. Doubled braces stand for one.

    `str.format` would also reach attributes.

    Raises:
        UsageError: There is an unknown field or a single brace.
    """

    def value_of(match: re.Match[str]) -> str:
        if match[0] in ("{{", "}}"):
            return match[0][0]
        if match[1] in values:
            return str(values[match[1]])
        fields = " ".join(f"{{{name}}}" for name in values)
        message = _("--format cannot fill in {field}. Its fields: {fields}. Double a plain brace.")
        raise UsageError(message.format(field=literal(match[0]), fields=fields))

    return _FIELD.sub(value_of, template)


def require_template(template: str) -> None:
    """Raise UsageError if a text has an unknown field or a single brace."""
    filled(template, dict.fromkeys(_FIELDS, 0))
