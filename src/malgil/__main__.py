"""Entry point of `malgil` and `python -m malgil`."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ALLOCATIONS = 150_000
"""Allocations before a garbage collection. A first card makes 90,000, none of them in cycles."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code.

    Args:
        argv: Arguments without the program's name (default: those of the process).
    """
    if argv is None:
        gc.set_threshold(ALLOCATIONS)
    arguments = sys.argv[1:] if argv is None else list(argv)
    if arguments == ["--version"] and _print_version():
        return 0
    if argv is None:
        from malgil.base import ending

        ending.start()  # never stopped: a signal can arrive while the interpreter exits
    if arguments[:1] == ["due"]:
        from malgil.cli.fast_due import print_fast

        if print_fast(arguments):
            gc.freeze()  # nothing is left to collect as the interpreter ends
            return 0
    from malgil.cli.program import run

    return run(arguments)


def _print_version() -> bool:
    """Print the version without loading the commands. Return False if stdout cannot be written.

    Scripts run this often, and importing click takes three times as long as starting Python.
    """
    from malgil import __version__

    if sys.stdout is None:
        return False
    try:
        sys.stdout.write(f"malgil {__version__}\n")
        sys.stdout.flush()
    except OSError:  # the commands report it
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
