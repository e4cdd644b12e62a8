"""Worker process that syncs in the background, with the last target.

It is a process, since a thread would compete with every key press. It ends with the program that
started it, whose exit closes its stdin, and after `DEADLINE_SECONDS` at the latest.
"""

from __future__ import annotations

import os
import select
import sys
import threading
from contextlib import closing, suppress
from pathlib import Path

from malgil.base import i18n
from malgil.base.clock import system_clock
from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.store.open import connect
from malgil.store.store import Store
from malgil.sync.sync import read_state, sync
from malgil.sync.target import open_target

DEADLINE_SECONDS = 600.0
"""Time limit of a sync."""

_POLITENESS = 10


def main(collection: str, language: str) -> int:
    """Sync and return the exit code. Print the first problem, if any."""
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    i18n.use("ko" if language == "ko" else "en")
    with suppress(OSError):
        os.nice(_POLITENESS)
    threading.Thread(target=_end_in_time, name="malgil-deadline", daemon=True).start()
    try:
        problem = _sync(Path(collection))
    except MalgilError as error:
        problem = str(error)
    sys.stdout.write(problem)
    return 1 if problem else 0


def _sync(collection: Path) -> str:
    """Sync, and return the first problem."""
    with closing(Store(connect(collection), collection)) as store:
        state = read_state(store)
        if state is None:
            return _("Automatic sync has no target yet. Sync once: “malgil sync TARGET”.")
        storage = open_target(state.target)
        report = sync(store, storage, state.target, system_clock()(), in_background=True)
    return next(iter(report.problems), "")


def _end_in_time() -> None:
    """End the process when its parent is gone or time is up. The next sync goes on."""
    is_orphan = bool(select.select([0], [], [], DEADLINE_SECONDS)[0])
    if not is_orphan:
        message = _("The sync was stopped: it took longer than {minutes} min.")
        text = message.format(minutes=int(DEADLINE_SECONDS // 60))
        os.write(1, text.encode("utf-8", "backslashreplace"))
    os._exit(1)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
