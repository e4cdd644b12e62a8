"""The program: `malgil`, and `python -m malgil`."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ALLOCATIONS = 150_000
"""After how many new objects Python looks for cycles; a first card needs 90,000, and has none."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code.

    Args:
        argv: The arguments without the program's name; None takes the process's own.
    """
    if argv is None:
        gc.set_threshold(ALLOCATIONS)
    arguments = sys.argv[1:] if argv is None else list(argv)
    if arguments == ["--version"] and _tell_version():
        return 0
    if argv is None:
        from malgil.base import ending

        ending.start()  # and never stop: a signal while the interpreter ends is one too
    if arguments[:1] == ["due"]:
        from malgil.cli.fast_due import print_fast

        if print_fast(arguments):
            return 0
    from malgil.cli.program import run

    return run(arguments)


def _tell_version() -> bool:
    """Print the version without loading the commands; False if stdout does not take it.

    Scripts ask for it, and click alone takes three times as long to load as Python does.
    """
    from malgil import __version__

    if sys.stdout is None:
        return False
    try:
        sys.stdout.write(f"malgil {__version__}\n")
        sys.stdout.flush()
    except OSError:  # the commands know what to do about it
        return False
    return True


if __name__ == "__main__":
    sys.exit(main())
