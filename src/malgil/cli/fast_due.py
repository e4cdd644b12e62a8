"""Today's counts for `malgil due`, fast enough for a shell prompt.

`malgil due`, with `--json` or `--format TEXT`, does not load click, which doubles its time.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from malgil.base import ending, i18n
from malgil.base.clock import system_clock
from malgil.base.i18n import N_, _
from malgil.base.learning_day import iso_day
from malgil.base.paths import collection_path
from malgil.cli import output, tables
from malgil.collection import Collection

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

_SHORT = (["due"], ["due", "--json"], ["due", "--format"])
_ROWS = (("new", N_("new")), ("learning", N_("learning")), ("review", N_("review")))


def print_counts(
    collection: Collection, now: datetime, phrasebook: str | None = None, *, as_json: bool
) -> None:
    """Print the number of cards left today."""
    counts = collection.counts(now, phrasebook)
    day = iso_day(counts.learning_day)
    if as_json:
        numbers: dict[str, object] = {name: getattr(counts, name) for name, _text in _ROWS}
        output.say_json({**numbers, "learning_day": day})
        return
    rows = [(_(text), str(getattr(counts, name))) for name, text in _ROWS]
    whose = [(_("phrasebook"), title) for title in _titles(collection, phrasebook)]
    output.say_lines(tables.columns([*whose, (_("learning day"), day), *rows]))


def _titles(collection: Collection, phrasebook: str | None) -> Iterator[str]:
    """Yield whose counts they are, if the collection has several phrasebooks."""
    (count,) = collection.connection.execute(
        "SELECT count(*) FROM phrasebook WHERE archived = 0"
    ).fetchone()
    if count > 1:
        from malgil.store.phrasebooks import titles_of  # not for a shell prompt with one

        for book, title in titles_of(collection.connection).items():
            if phrasebook in (None, book):
                yield title


def print_fast(arguments: Sequence[str]) -> bool:
    """Print today's counts. Return False if the full program has to do it.

    After any error the full program runs, which meets the error again and reports it.
    """
    words = [*arguments]
    template = words.pop() if words[1:-1] == ["--format"] else None
    if words not in _SHORT:
        return False
    output.prepare()
    try:
        output.require_stdout()
        now = system_clock()()
        path = collection_path(None, os.environ)
        if not path.is_file():
            return False
        with output.upgrade_progress() as on_progress:
            opened = Collection.open(path, now=now, on_progress=on_progress)
        with opened as collection:
            i18n.use(i18n.choose(None, collection.settings.language, os.environ))
            for notice in collection.connection.notices:
                output.complain(notice)
            if template is None:
                print_counts(collection, now, as_json="--json" in words)
            else:
                from malgil.cli.due_format import print_format

                print_format(collection, now, None, template)
        output.flush()
    except (Exception, ending.EndedError):  # noqa: BLE001 - see above
        return False
    return True
