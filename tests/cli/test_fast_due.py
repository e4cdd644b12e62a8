"""The fast paths of `due` and `--version`: the same output as the full program."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import malgil as package
from malgil.__main__ import main
from malgil.base.errors import CollectionError, UsageError
from malgil.cli.due_format import filled

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Malgil


@pytest.mark.parametrize(
    "arguments",
    [["due"], ["due", "--json"], ["due", "--format", "{due} 장 {minutes}분 {{{new}}}\x1b[0m"]],
)
def test_the_short_way_prints_what_the_whole_program_prints(
    malgil: Malgil, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    expected = malgil(*arguments)
    assert (main(arguments), capsys.readouterr().out) == (expected.code, expected.out)


def test_a_format_is_filled_in(small: Malgil) -> None:
    text = "{due}={new}+{learning}+{review} {{due}} {minutes} min"
    everything = small("due", "--format", text)
    one_book = small("due", "--format", text, "--phrasebook", "small")
    assert (everything.code, one_book.code) == (0, 0)
    assert everything.out == "10=10+0+0 {due} 5 min\n"
    assert one_book.out == "5=5+0+0 {due} 2 min\n"


@given(st.text(alphabet="{}.!:[]_due new0", max_size=12))
def test_a_format_reaches_nothing_but_its_fields(template: str) -> None:
    """The oracle takes one brace or field at a time, from the left."""
    expected, rest = "", template
    while rest and expected is not None:
        for written, text in (("{{", "{"), ("}}", "}"), ("{due}", "7"), ("{new}", "5")):
            if rest.startswith(written):
                expected, rest = expected + text, rest[len(written) :]
                break
        else:
            if rest[0] in "{}":
                with pytest.raises(UsageError, match="--format"):
                    filled(template, {"due": 7, "new": 5})
                return
            expected, rest = expected + rest[0], rest[1:]
    assert filled(template, {"due": 7, "new": 5}) == expected


@pytest.mark.parametrize(
    "template", ["{due.__class__}", "{due!r}", "{due:>9999}", "{0}", "{}", "{", "}", "{x\x1b}"]
)
def test_a_broken_format_is_one_message_and_makes_no_collection(
    first_start: Malgil, collection_file: Path, template: str, capsys: pytest.CaptureFixture[str]
) -> None:
    refused = first_start("due", "--format", template)
    assert (refused.code, refused.out) == (2, "")
    assert refused.err.count("\n") == 1
    assert "{due} {new} {learning} {review} {minutes}" in refused.err
    assert "\x1b" not in refused.err
    assert not collection_file.exists()
    assert main(["due", "--format", template]) == 2
    assert capsys.readouterr().err == refused.err


def test_a_format_is_no_json(malgil: Malgil) -> None:
    refused = malgil("due", "--format", "{due}", "--json")
    assert (refused.code, "--format, --json" in refused.err) == (2, True)


def test_the_whole_program_makes_a_collection_and_refuses_what_is_none(
    first_start: Malgil, collection_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert first_start("--version").code == 0
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
