"""The fast paths of `due` and `--version`: the same output as the full program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import malgil as package
from malgil.__main__ import main
from malgil.base.errors import CollectionError

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Malgil


@pytest.mark.parametrize("arguments", [["due"], ["due", "--json"]])
def test_the_short_way_prints_what_the_whole_program_prints(
    malgil: Malgil, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    expected = malgil(*arguments)
    assert (main(arguments), capsys.readouterr().out) == (expected.code, expected.out)


def test_the_whole_program_makes_a_collection_and_refuses_what_is_none(
    malgil: Malgil, collection_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert malgil("--version").code == 0
    capsys.readouterr()
    assert main(["due"]) == 0
    assert collection_file.is_file()
    collection_file.write_bytes(b"no collection" * 99)
    capsys.readouterr()
    assert main(["due"]) == 1
    printed = capsys.readouterr()
    assert (printed.out, "is not a malgil collection" in printed.err) == ("", True)


def test_the_version_is_printed_without_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"malgil {package.__version__}\n"


def test_the_errors_are_part_of_the_public_api() -> None:
    assert package.CollectionError is CollectionError
    assert issubclass(package.CollectionError, package.MalgilError)
    with pytest.raises(AttributeError):
        getattr(package, "NoSuchName")  # noqa: B009 - the name is what is missing
