"""The process that makes an automatic backup: copying and checking beside the learner's answers.

It is a process of its own because a check replays all answers: in a thread it would take turns with
every key that is pressed, for seconds after years of learning.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from malgil import i18n
from malgil.errors import MalgilError
from malgil.storage.backup import write_backup

_POLITENESS = 10


def main(collection: str, target: str, language: str) -> int:
    """Write the backup and return the exit code; what went wrong is told on stdout."""
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    i18n.use("ko" if language == "ko" else "en")
    with suppress(OSError):
        os.nice(_POLITENESS)
    try:
        write_backup(Path(collection), Path(target))
    except MalgilError as error:
        sys.stdout.write(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
