"""Processes of the program's own, which do slow work beside it."""

from __future__ import annotations

import subprocess
import sys


def start_worker(module: str, *arguments: str) -> subprocess.Popen[str]:
    """Start a module of the program as a process, with pipes to its stdin and stdout.

    It has a session of its own, so Ctrl+C reaches this process only. Its stdin closes when this
    process ends.

    Args:
        module: The full name of the module, which is not imported here.
        arguments: Its command line.

    Raises:
        OSError: There are no more processes, or no interpreter.
    """
    return subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-P", "-m", module, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        start_new_session=True,
    )
