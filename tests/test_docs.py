"""The READMEs: the two commands, every command, option and key, the same in both languages."""

from __future__ import annotations

import re
import runpy
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from malgil.base import i18n
from malgil.cli.app import program
from malgil.tui.commands import registry

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
READMES: tuple[tuple[str, i18n.Language], ...] = (("README.md", "en"), ("README.ko.md", "ko"))
RUN = "python3 -m venv .venv && .venv/bin/pip install . && .venv/bin/malgil"
TEST = "python3 -m venv .venv && .venv/bin/pip install -e '.[dev]' && .venv/bin/pytest"

each_readme = pytest.mark.parametrize(("name", "language"), READMES)


def lines_of(name: str) -> list[str]:
    return (ROOT / name).read_text(encoding="utf-8").splitlines()


def headings(name: str) -> list[int]:
    """Return the levels of the headings, in order; a `#` inside a code block is none."""
    levels: list[int] = []
    in_code = False
    for line in lines_of(name):
        in_code ^= line.startswith("```")
        if not in_code and (found := re.match(r"(#+) ", line)):
            levels.append(len(found.group(1)))
    return levels


def commands() -> Iterator[tuple[str, click.Command]]:
    """Yield every command of the program with its name; the program's own is empty."""
    ctx = click.Context(program, info_name="malgil")
    yield "", program
    for name in program.list_commands(ctx):
        command = program.get_command(ctx, name)
        assert command is not None
        yield name, command


@each_readme
def test_the_two_commands_stand_alone_on_a_line(name: str, language: str) -> None:
    assert lines_of(name).count(RUN) == 1
    assert lines_of(name).count(TEST) == 1


@each_readme
def test_every_command_and_option_is_told(name: str, language: str) -> None:
    text = "\n".join(lines_of(name))
    untold: list[str] = []
    for command, made in commands():
        if f"malgil {command}".strip() not in text:
            untold.append(command)
        for param in made.get_params(click.Context(made)):
            if isinstance(param, click.Option) and not param.hidden:
                untold += [
                    f"{command} {option}"
                    for option in param.opts
                    if not re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", text)
                ]
    assert untold == []


@each_readme
@pytest.mark.parametrize("option", ["--json", "--phrasebook"])
def test_an_option_of_many_commands_names_them_all(name: str, language: str, option: str) -> None:
    paragraphs = (ROOT / name).read_text(encoding="utf-8").split("\n\n")
    written = f"`{option} ID`" if option == "--phrasebook" else f"`{option}`"
    having = {
        command
        for command, made in commands()
        if any(option in param.opts for param in made.get_params(click.Context(made)))
    }
    told = [
        {word for found in re.findall(r"`([^`]*)`", part) for word in found.split()}
        for part in paragraphs
        if written in part
    ]
    assert any(having <= words for words in told), having


@each_readme
def test_the_table_of_keys_is_that_of_the_program(name: str, language: i18n.Language) -> None:
    made = runpy.run_path(str(ROOT / "docs" / "make_key_tables.py"))["table"](language)
    text = (ROOT / name).read_text(encoding="utf-8")
    assert made in text, "run docs/make_key_tables.py"
    for command in registry():
        if command.listed:
            assert i18n._(command.label) in made
            assert all(f"`{key}`" in made for key in command.written_keys)


def test_every_picture_is_shown_and_is_no_more_than_eight() -> None:
    drawn = {path.name for path in (ROOT / "docs").glob("*.svg")}
    for name, _ in READMES:
        shown = re.findall(r"!\[[^\]]+\]\(docs/([^)]+)\)", "\n".join(lines_of(name)))
        assert sorted(shown) == sorted(drawn)
    assert 0 < len(drawn) <= 8


def test_both_languages_have_the_same_chapters() -> None:
    (first, _), (second, _) = READMES
    assert headings(first) == headings(second) != []


@each_readme
def test_every_file_that_is_linked_is_there(name: str, language: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", "\n".join(lines_of(name)))
    assert [link for link in links if not (ROOT / link).exists()] == []
    assert links != []
