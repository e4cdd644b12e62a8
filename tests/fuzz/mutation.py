"""Broken inputs derived from good ones by a seed, and limits for tests of them."""

from __future__ import annotations

import random
import resource
import signal
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

HANG_SECONDS = 30
MOST_KIB = 200 * 1024
RESET_PEAK = Path("/proc/self/clear_refs")
NASTY = (
    b"!!python/object/apply:os.system [id]\n",
    b"&a [*a,*a]\n",
    b"*a",
    b"<<: ",
    b"- " * 3000,
    b"{a: " * 500,
    b"[" * 4000,
    b"x" * 70_000,
    b"\x00\x1b[2J\x07",
    "\u202e\u2066\u200b\ufeff\u2028".encode(),
    b"\xff\xfe\xed\xa0\x80",
    b"99999999999999999999999999",
    b"-1e999",
    b"30000-01-01",
    b'"' * 9,
    b"'",
    b"\t",
    b"\r\n\r",
    b"%TAG ! tag:x,2000:\n---\n",
    b"...\n",
    b"../../../etc/passwd",
    b"$(id)`id`{0.__class__}%s%n",
    b"[b]markup[/]",
    b"=cmd|' /C calc'!A0",
    b'<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]>&a;',
    b"<ul><li>" * 500,
    b"</ul></li>" * 500,
    b"<![CDATA[",
    b"&#0;&#xd800;&nope;",
    b"  " * 40 + b"- ",
    b"#" * 7 + b" ",
    b"[a](" * 300,
    b"**_`" * 300,
    b"#separator:|\n#html:true\n",
    b"sep=|\n",
)


def mutated(seed_text: bytes, seed: str) -> bytes:
    """Return a seed's text after a few seeded changes."""
    chance = random.Random(seed)  # noqa: S311 - broken inputs, no secrets
    data = bytearray(seed_text)
    for _ in range(chance.choice([1, 1, 2, 3, 8])):
        at = chance.randrange(len(data) + 1)
        end = min(len(data), at + chance.choice([1, 1, 4, 30, 400]))
        match chance.randrange(7):
            case 0:
                if at < len(data):
                    data[at] ^= 1 << chance.randrange(8)
            case 1:
                del data[at:end]
            case 2:
                data[at:at] = data[at:end] * chance.choice([1, 2, 20])
            case 3:
                data[at:end] = bytes(chance.randrange(256) for _ in range(end - at))
            case 4:
                del data[at:]
            case _:
                data[at:at] = chance.choice(NASTY)
    return bytes(data)


@contextmanager
def guarded() -> Iterator[None]:
    """Fail if the test hangs or takes too much memory on top of that in use."""

    def ring(_number: int, _frame: FrameType | None) -> NoReturn:
        message = f"no answer within {HANG_SECONDS} s"
        raise AssertionError(message)

    before = memory_before()
    usual = signal.signal(signal.SIGALRM, ring)
    signal.alarm(HANG_SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, usual)
    assert most_memory() - before < MOST_KIB


def memory_before() -> int:
    """Return the memory in use, in KiB, and reset the peak."""
    try:
        RESET_PEAK.write_text("5", encoding="ascii")  # Linux: forget the peak so far
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return _status("VmRSS")


def most_memory() -> int:
    """Return the peak memory in KiB, since the last reset if that is supported."""
    if RESET_PEAK.exists():
        return _status("VmHWM")
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _status(name: str) -> int:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))
