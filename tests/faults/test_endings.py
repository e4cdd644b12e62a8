"""The program ends soon after a signal, whatever it is doing, and nothing is lost.

No test measures a time: `TIMEOUT` catches a program that does not end, and one that the alarm had
to end has another exit code.
"""

from __future__ import annotations

import fcntl
import os
import pty
import random
import select
import signal
import subprocess
import sys
import termios
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from tests.faults import program
from tests.faults.test_signals import ENTERS, read_until

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

MOUNTED = b"\x1b[6n"
"""Asks where the cursor is, as the app does once its first screen is made."""

SIGNALS = (signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
_FEW, _MANY = 3, 100


def rounds(few: int = _FEW, many: int = _MANY) -> Sequence[object]:
    """Return seeds: a few, or many with `-m long`."""
    return [*range(few), *(pytest.param(one, marks=pytest.mark.long) for one in range(few, many))]


class Terminal:
    """The app in a terminal whose other end is in this process."""

    def __init__(
        self,
        collection: Path,
        *arguments: str,
        controls: bool = True,
        command: Sequence[str] = program.MALGIL,
    ) -> None:
        """Start the app. Without control, closing the terminal sends no signal."""
        self.screen, self.terminal = pty.openpty()
        self.before = termios.tcgetattr(self.terminal)
        self.child = os.fork()
        if self.child == 0:
            os.close(self.screen)
            if controls:
                os.login_tty(self.terminal)
            else:
                os.setsid()
                for stream in range(3):
                    os.dup2(self.terminal, stream)
            command = [*command, *arguments]
            os.execve(command[0], command, program.surroundings(collection))  # noqa: S606 - the child of a fork

    def await_drawing(self) -> None:
        """Wait until the app is drawn."""
        read_until(self.screen, MOUNTED, read_until(self.screen, ENTERS))

    def type(self, keys: bytes) -> None:
        """Type as fast as the terminal accepts input, until it accepts no more."""
        os.set_blocking(self.screen, False)
        try:
            while keys:
                keys = keys[os.write(self.screen, keys) :]
        except BlockingIOError:
            pass
        finally:
            os.set_blocking(self.screen, True)

    def drain(self) -> None:
        """Read the output of the app until it ends."""
        with suppress(OSError):
            while os.read(self.screen, 65536):
                pass

    def close(self) -> None:
        """Let the terminal disappear."""
        os.close(self.terminal)
        os.close(self.screen)

    def code(self) -> int:
        """Wait for the end and return the exit code."""
        guard = threading.Timer(program.TIMEOUT, os.kill, (self.child, signal.SIGKILL))
        guard.start()
        _pid, status = os.waitpid(self.child, 0)
        guard.cancel()
        return os.waitstatus_to_exitcode(status)


@pytest.fixture
def collection(begun_file: Path) -> Path:
    return begun_file


@pytest.mark.parametrize("controls", [True, False])
@pytest.mark.parametrize("seed", rounds())
def test_a_terminal_that_disappears_ends_the_app(
    collection: Path, seed: int, *, controls: bool
) -> None:
    chance = random.Random(seed)  # noqa: S311 - a test's dice
    app = Terminal(collection, controls=controls)
    app.await_drawing()
    for _ in range(chance.randrange(1, 40)):  # help comes and goes, all of the screen each time
        app.type(chance.choice((b"?", b"\x1b", b"\x1b[B")))
        if select.select([app.screen], [], [], chance.random() / 50)[0]:
            os.read(app.screen, 1 << chance.randrange(4, 16))
    app.close()
    assert app.code() == 128 + signal.SIGHUP
    assert program.reviews(collection) == []


@pytest.mark.parametrize("number", SIGNALS)
def test_a_terminal_that_takes_nothing_more_does_not_hold_a_signal_up(
    collection: Path, number: signal.Signals
) -> None:
    app = Terminal(collection)
    app.await_drawing()
    fcntl.ioctl(app.terminal, termios.TCXONC, termios.TCOOFF)
    for _ in range(200):
        app.type(b"?\x1b[B\x1b")
        select.select([], [], [], 0.005)
    os.kill(app.child, number)
    code = app.code()
    assert termios.tcgetattr(app.terminal) == app.before
    app.close()
    assert code == 128 + number
    assert program.reviews(collection) == []


FLOODS = {
    "keys": b"x" * 20_000,
    "ratings": b" 3" * 10_000,
    "lines": b"Some words\r" * 2_000,
    "digits": b"123456789" * 2_000,
    "a paste": b"\x1b[200~" + b"x" * 1_000_000 + b"\x1b[201~",
    "a paste without end": b"\x1b[200~" + b"x" * 1_000_000,
}
PLACES = {"review": ("review",), "home": (), "now": ("now",), "search": ()}


SHORT = {("review", "ratings"), ("now", "lines"), ("search", "keys"), ("home", "a paste")}


@pytest.mark.parametrize(
    ("place", "flood"),
    [
        pytest.param(place, flood, marks=() if (place, flood) in SHORT else pytest.mark.long)
        for place in PLACES
        for flood in FLOODS
    ],
)
def test_a_flood_of_keys_rates_little_and_holds_no_signal_up(
    collection: Path, place: str, flood: str
) -> None:
    app = Terminal(collection, *PLACES[place])
    app.await_drawing()
    drain = threading.Thread(target=app.drain)
    drain.start()
    if place == "search":
        os.write(app.screen, b"\x1b[24~")
    # In pieces, as the app reads them. It must keep reading.
    for start in range(0, len(FLOODS[flood]), 1000):
        os.write(app.screen, FLOODS[flood][start : start + 1000])
    os.kill(app.child, signal.SIGTERM)
    code = app.code()
    os.close(app.terminal)
    drain.join()
    os.close(app.screen)
    assert code == 128 + signal.SIGTERM
    assert program.graded(collection) < 10


BUSY = {
    "computing": "while True: pass",
    "swallowing": "while True:\n    try: time.sleep(60)\n    except BaseException: pass",
    "waiting for a lock": "lock.acquire()",
    "at its end, with a thread": "threading.Thread(target=lambda: time.sleep(600)).start()",
    "in sqlite": (
        "sqlite3.connect(':memory:').execute('WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL "
        "SELECT x + 1 FROM n) SELECT count(*) FROM n').fetchone()"
    ),
    "in a destructor": "\nclass A:\n    def __del__(self):\n        while True: pass\nA()",
}


@pytest.mark.parametrize("busy", BUSY.values(), ids=BUSY.keys())
def test_no_work_holds_a_signal_up(busy: str) -> None:
    code = (
        "import sqlite3, sys, threading, time\nfrom malgil.base import ending\nending.start()\n"
        f"lock = threading.Lock(); lock.acquire()\nprint(flush=True)\n{busy}\n"
        "sys.exit(ending.exit_code())"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        _out, err = process.communicate(timeout=program.TIMEOUT)
    assert err == b""
    assert process.returncode == 128 + signal.SIGTERM


def test_without_threads_an_alarm_ends_it() -> None:
    code = (
        'import threading\ndef no(self): raise RuntimeError("can\'t start new thread")\n'
        "threading.Thread.start = no\nfrom malgil.base import ending\nending.start()\n"
        "print(flush=True)\nwhile True: pass"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        _out, err = process.communicate(timeout=program.TIMEOUT)
    assert (process.returncode, err) == (-signal.SIGALRM, b"")


COMMANDS: tuple[tuple[str, ...], ...] = (
    ("review", "--plain"),
    ("cards",),
    ("check",),
    ("export", "yaml"),
    ("stats", "--json"),
    ("due", "--json"),
    ("simulate",),
    ("backup",),
)


@pytest.mark.parametrize("seed", rounds(16, 400))
def test_a_signal_at_any_moment_ends_it_without_a_trace(collection: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a test's dice
    number = chance.choice(SIGNALS)
    arguments = COMMANDS[seed % len(COMMANDS)]
    is_review = arguments[0] == "review"
    process = subprocess.Popen(
        [sys.executable, "-c", SHIM, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=program.surroundings(collection),
    )
    with process:
        assert process.stderr is not None
        assert process.stderr.readline() == b"listening\n"
        late = threading.Timer(chance.random() * 0.6, process.send_signal, (number,))
        late.start()
        out, err = process.communicate(b"\n3\n" * 2000 if is_review else b"", program.TIMEOUT)
        late.join()
    assert err.strip() == b""
    # In the interpreter's last milliseconds a signal has its default action.
    assert process.returncode in {0, 128 + number, -number}
    verdicts = program.verdicts(out.decode()) if is_review else 0
    assert len(program.reviews(collection)) >= verdicts


# Starts the program and reports when its signal handlers are set. Before, Python's own are active.
SHIM = """
import sys
from malgil.base import ending
from malgil.__main__ import main
start = ending.start
def tell():
    start()
    print("listening", file=sys.stderr, flush=True)
ending.start = tell
sys.exit(main())
"""


def test_a_signal_during_the_short_way_to_todays_counts_leaves_no_trace(collection: Path) -> None:
    code = (
        "import os, signal, sys\nfrom malgil.base import ending\nfrom malgil.__main__ import main\n"
        "from malgil.collection import Collection\n"
        "def counts(*_given):\n"
        "    os.kill(os.getpid(), signal.SIGTERM)\n    ending.look()\n"
        "Collection.counts = counts\nsys.argv = ['malgil', 'due']\nsys.exit(main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=program.surroundings(collection),
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (143, b"", b"")


def test_a_signal_while_a_line_is_waited_for_prints_nothing_more(collection: Path) -> None:
    for number in SIGNALS:
        with program.start(collection, "review", "--plain") as process:
            assert process.stdin is not None
            assert process.stdout is not None
            program.await_question(process.stdout)
            process.send_signal(number)
            assert process.wait(program.TIMEOUT) == 128 + number
            assert process.stdout.read() == b""


STRAY = {
    "CP949": "배송 환불 메뉴".encode("cp949"),
    "latin": bytes(range(0x80, 0x100)),
    "a cut syllable": "배".encode()[:2],
    "a report without sense": b"\x1b[99999999999;1u\x1b[1;1:3A\x1b[55296;1u",
    "colours": b"\x1b]11;rgb:1313/3131/1313\x07\x1b]4;1;rgb:13/13/13\x1b\\\x1b]52;c;MTMx\x07",
    "Alt and a digit": b"\x1b1\x1b3\x1b0",
    "devices": b"\x1b[>0;313;0c\x1b[?1;3c\x1bP>|XTerm(313)\x1b\\\x1b[8;31;113t\x1b[1;5R",
}


@pytest.mark.parametrize("stray", STRAY.values(), ids=STRAY.keys())
@pytest.mark.parametrize("split", [False, True])
def test_what_is_no_key_rates_nothing_and_the_app_goes_on(
    collection: Path, stray: bytes, *, split: bool
) -> None:
    app = Terminal(collection, "review")
    app.await_drawing()
    drain = threading.Thread(target=app.drain)
    drain.start()
    for piece in [stray[at : at + 1] for at in range(len(stray))] if split else [stray]:
        os.write(app.screen, piece)
    for _ in range(3):  # keys that come at once are dropped until a pause
        select.select([], [], [], 0.3)
        app.type(b"\x11")  # Ctrl+Q
    code = app.code()
    os.close(app.terminal)
    drain.join()
    os.close(app.screen)
    assert code == 0
    assert program.graded(collection) == 0


def test_a_failure_of_the_thread_that_reads_keys_is_no_success(collection: Path) -> None:
    code = (
        "import sys\nfrom malgil.__main__ import main\n"
        "from malgil.tui.widgets import answer_input\n"
        "def fail(*_given):\n    raise RuntimeError('no keys')\n"
        "answer_input.BoundedDriver.run_input_thread = fail\nsys.exit(main())\n"
    )
    app = Terminal(collection, command=(sys.executable, "-c", code))
    drain = threading.Thread(target=app.drain)
    drain.start()
    assert app.code() not in {0, -signal.SIGKILL}
    os.close(app.terminal)
    drain.join()
    os.close(app.screen)
