"""Without a working output, no answer is graded and nothing counts as shown."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.faults import program

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ANSWERS = b"3\n" * 30
PLAIN = (("review", "--plain"), ("quiz", "--mode", "next", "--plain"))
OUTPUT: tuple[tuple[str, ...], ...] = (
    *((name, "--json") for name in ("due", "cards", "tree", "stats", "phrasebooks", "backups")),
    *(("due",), ("cards",), ("tree",), ("stats",), ("phrasebooks",), ("backups",)),
    *(("check",), ("check", "--json"), ("find", "a"), ("find", "a", "--json"), ("now", "a")),
    *(("export", name) for name in ("yaml", "outline", "csv", "reviews-csv")),
    *(("simulate", "--json"), ("optimize", "--json"), ("--help",), ("--version",)),
    *(("review", "--help"), ("import", str(program.BOOK), "--dry-run")),
)
full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full device")


@pytest.fixture
def collection(begun_file: Path) -> Path:
    return begun_file


def run(
    collection: Path, arguments: Sequence[str], out: int | None, typed: bytes = b""
) -> tuple[int, str]:
    """Run malgil with a stdout (None: closed). Return its exit code and stderr."""
    close: Callable[[], None] | None = (lambda: os.close(1)) if out is None else None
    done = subprocess.run(
        [*program.MALGIL, *arguments],
        input=typed,
        stdout=out,
        stderr=subprocess.PIPE,
        env=program.surroundings(collection),
        preexec_fn=close,
        timeout=program.TIMEOUT,
        check=False,
    )
    err = done.stderr.decode()
    assert "Traceback" not in err
    assert "Exception ignored" not in err
    return done.returncode, err


@pytest.mark.parametrize("arguments", PLAIN, ids=" ".join)
def test_no_answer_is_graded_with_stdout_closed(
    collection: Path, arguments: tuple[str, ...]
) -> None:
    code, err = run(collection, arguments, None, ANSWERS)
    assert code == 1
    assert "standard output is closed" in err
    assert program.graded(collection) == 0


@full
@pytest.mark.parametrize("arguments", PLAIN, ids=" ".join)
def test_no_answer_is_graded_on_a_full_device(collection: Path, arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as device:
        code, err = run(collection, arguments, device.fileno(), ANSWERS)
    assert code == 1
    assert "No space left" in err
    assert program.graded(collection) == 0


@pytest.mark.parametrize("arguments", PLAIN, ids=" ".join)
def test_no_answer_is_graded_for_a_reader_that_is_gone(
    collection: Path, arguments: tuple[str, ...]
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    run(collection, arguments, writer, ANSWERS)
    os.close(writer)
    assert program.graded(collection) == 0


@pytest.mark.parametrize("arguments", PLAIN, ids=" ".join)
def test_no_answer_is_graded_for_a_reader_that_goes_while_it_is_waited_for(
    collection: Path, arguments: tuple[str, ...]
) -> None:
    with program.start(collection, *arguments) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        program.await_question(process.stdout)
        before = program.graded(collection)
        process.stdout.close()
        process.stdin.write(ANSWERS)
        process.stdin.close()
        assert process.wait(program.TIMEOUT) == 0
    assert program.graded(collection) == before


@pytest.mark.parametrize("arguments", OUTPUT, ids=" ".join)
def test_what_cannot_be_printed_is_an_error(collection: Path, arguments: tuple[str, ...]) -> None:
    code, err = run(collection, arguments, None)
    assert code == 1
    assert "standard output is closed" in err or "표준 출력" in err


@full
@pytest.mark.parametrize("arguments", OUTPUT, ids=" ".join)
def test_what_a_full_device_does_not_take_is_an_error(
    collection: Path, arguments: tuple[str, ...]
) -> None:
    with Path("/dev/full").open("wb") as device:
        code, err = run(collection, arguments, device.fileno())
    assert code == 1
    assert err


@pytest.mark.parametrize(
    "arguments", [("import", str(program.BOOK)), ("backup",)], ids=lambda one: one[0]
)
def test_what_does_something_does_it_without_stdout(
    collection: Path, arguments: tuple[str, ...]
) -> None:
    assert run(collection, arguments, None) == (0, "")


def test_nothing_is_restored_on_a_question_that_nobody_saw(
    collection: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.malgil"
    program.run(collection, "backup", "-o", str(copy))
    code, err = run(collection, ("restore", str(copy)), None, b"y\n")
    assert code == 1
    assert "standard output is closed" in err
