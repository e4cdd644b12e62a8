"""Worker process that makes an automatic backup.

A check replays all answers. In a thread it would compete with every key press, for seconds in a
collection with years of answers. The process ends with the program that started it, whose exit
closes its stdin, and after `DEADLINE_SECONDS` at the latest.
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
"""Time limit of a backup."""

_POLITENESS = 10


def main(collection: str, target: str, language: str) -> int:
    """Write the backup and return the exit code. Print the error, if any."""
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
    """Remove the draft and end the process when its parent is gone or time is up."""
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
