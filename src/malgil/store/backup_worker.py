"""The process that makes an automatic backup: copying and checking beside the learner's answers.

It is a process of its own because a check replays all answers: in a thread it would take turns with
every key that is pressed, for seconds after years of learning. It ends with the program that
started it, whose end closes its stdin, and after `DEADLINE_SECONDS` in any case.
"""

from __future__ import annotations

import os
import select
import sys
import threading
from contextlib import suppress
from pathlib import Path

from malgil.base import i18n
from malgil.base.errors import MalgilError
from malgil.base.i18n import _
from malgil.store import backup

DEADLINE_SECONDS = 600.0
"""A copy that takes longer is given up."""

_POLITENESS = 10


def main(collection: str, target: str, language: str) -> int:
    """Write the backup and return the exit code; print what went wrong."""
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    i18n.use("ko" if language == "ko" else "en")
    with suppress(OSError):
        os.nice(_POLITENESS)
    place = Path(target)
    end = threading.Thread(target=_end_in_time, args=(place,), name="malgil-deadline", daemon=True)
    try:
        end.start()
        backup.write_backup(Path(collection), place)
    except MalgilError as error:
        sys.stdout.write(str(error))
        return 1
    return 0


def _end_in_time(target: Path) -> None:
    """End the process, and leave nothing behind, when its parent is gone or time is up."""
    is_orphan = bool(select.select([0], [], [], DEADLINE_SECONDS)[0])
    if not is_orphan:
        message = _(
            "The backup {path} was stopped: it took longer than {minutes} min. “malgil "
            "backup” makes one without this limit."
        )
        text = message.format(path=target, minutes=int(DEADLINE_SECONDS // 60))
        os.write(1, text.encode("utf-8", "backslashreplace"))
    backup.remove_with_side_files(backup.draft_of(target))
    os._exit(1)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
