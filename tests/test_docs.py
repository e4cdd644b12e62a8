"""The documents: the README's commands work, and both languages name the same things."""

from __future__ import annotations

import re
import runpy
import shutil
import subprocess
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

PAGES: dict[i18n.Language, str] = {"en": "docs", "ko": "docs/ko"}
NOT_FOR_USERS = {"GLOSSARY.md", "sync-format.md"}
LONGEST_README = 130
JSON_VALUES_AS_KEYS = {"en", "ko", "meaning", "label", "path"}

each_readme = pytest.mark.parametrize(("name", "language"), READMES)


def lines_of(name: str) -> list[str]:
    return (ROOT / name).read_text(encoding="utf-8").splitlines()


def pages(language: i18n.Language) -> list[str]:
    """Return the pages of a language, without its README."""
    found = (ROOT / PAGES[language]).glob("*.md")
    return sorted(
        f"{PAGES[language]}/{path.name}" for path in found if path.name not in NOT_FOR_USERS
    )


def documents(language: i18n.Language) -> list[str]:
    """Return the README of a language and its pages."""
    return [*(name for name, of in READMES if of == language), *pages(language)]


def text_of(names: list[str]) -> str:
    return "\n\n".join((ROOT / name).read_text(encoding="utf-8") for name in names)


def code_of(name: str) -> set[str]:
    """Return the inline code of a document."""
    prose = re.sub(r"```.*?```", "", text_of([name]), flags=re.DOTALL)
    return set(re.findall(r"`([^`]+)`", prose))


def headings(name: str) -> list[int]:
    """Return the levels of the headings in order, ignoring `#` in code blocks."""
    levels: list[int] = []
    in_code = False
    for line in lines_of(name):
        in_code ^= line.startswith("```")
        if not in_code and (found := re.match(r"(#+) ", line)):
            levels.append(len(found.group(1)))
    return levels


def commands() -> Iterator[tuple[str, click.Command]]:
    """Yield every command with its name, which is empty for the program itself."""
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
def test_a_readme_is_a_front_page_with_one_picture(name: str, language: str) -> None:
    assert len(lines_of(name)) <= LONGEST_README
    assert text_of([name]).count("![") == 1


@each_readme
def test_every_command_and_option_is_described(name: str, language: i18n.Language) -> None:
    text = text_of(documents(language))
    listed = text_of([f"{PAGES[language]}/commands.md"])
    missing: list[str] = []
    for command, made in commands():
        written = f"malgil {command}".strip()
        if not re.search(rf"`{written}(?![\w-])", listed):
            missing.append(command)
        for param in made.get_params(click.Context(made)):
            if isinstance(param, click.Option) and not param.hidden:
                missing += [
                    f"{command} {option}"
                    for option in param.opts
                    if not re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", text)
                ]
    assert missing == []


@each_readme
@pytest.mark.parametrize("option", ["--json", "--phrasebook"])
def test_an_option_of_many_commands_names_them_all(
    name: str, language: i18n.Language, option: str
) -> None:
    paragraphs = text_of(documents(language)).split("\n\n")
    written = f"`{option} ID`" if option == "--phrasebook" else f"`{option}`"
    having = {
        command
        for command, made in commands()
        if any(option in param.opts for param in made.get_params(click.Context(made)))
    }
    named = [
        {word for found in re.findall(r"`([^`]*)`", part) for word in found.split()}
        for part in paragraphs
        if written in part
    ]
    assert any(having <= words for words in named), having


@each_readme
def test_every_key_of_the_pinned_json_is_described(name: str, language: i18n.Language) -> None:
    pinned = (ROOT / "tests" / "pinned" / "__snapshots__" / "test_behaviour.ambr").read_text(
        "utf-8"
    )
    keys = set(re.findall(r'"([a-z_0-9]+)":', pinned))
    described = {
        word
        for code in code_of(f"{PAGES[language]}/json.md")
        for word in re.findall(r"[\w-]+", code)
    }
    assert len(keys) > 100
    assert keys - described - JSON_VALUES_AS_KEYS == set()


@each_readme
def test_the_table_of_keys_is_that_of_the_program(name: str, language: i18n.Language) -> None:
    made = runpy.run_path(str(ROOT / "docs" / "make_key_tables.py"))["table"](language)
    assert made in text_of([f"{PAGES[language]}/keys.md"]), "run docs/make_key_tables.py"
    for command in registry():
        if command.listed:
            assert i18n._(command.label) in made
            assert all(f"`{key}`" in made for key in command.written_keys)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_man_page_is_that_of_the_program(language: i18n.Language) -> None:
    made = runpy.run_path(str(ROOT / "docs" / "make_man_page.py"))
    path = made["PAGES"][language]
    assert path.read_text("utf-8") == made["page"](language), "run docs/make_man_page.py"
    if shutil.which("mandoc") is None:
        pytest.skip("there is no mandoc here to read it")
    lint = subprocess.run(
        ["mandoc", "-T", "lint", "-W", "warning", path], capture_output=True, text=True, check=False
    )
    assert (lint.returncode, lint.stdout) == (0, "")


def test_every_picture_is_shown_and_is_no_more_than_eight() -> None:
    drawn = {path.name for path in (ROOT / "docs").glob("*.svg")}
    for _, language in READMES:
        shown = re.findall(r"!\[[^\]]+\]\((?:[^)]*/)?([^)/]+)\)", text_of(documents(language)))
        assert sorted(shown) == sorted(drawn)
    assert 0 < len(drawn) <= 8


def test_every_page_has_its_counterpart_with_the_same_chapters_and_code() -> None:
    english, korean = documents("en"), documents("ko")
    assert [Path(name).name for name in pages("en")] == [Path(name).name for name in pages("ko")]
    for first, second in zip(english, korean, strict=True):
        assert headings(first) == headings(second) != []
        assert code_of(first) == code_of(second), first


@each_readme
def test_every_page_is_linked_from_its_readme(name: str, language: i18n.Language) -> None:
    links = set(re.findall(r"\]\(([^)#:]+)\)", text_of([name])))
    assert set(pages(language)) - links == set()
    assert pages(language) != []


@each_readme
def test_every_file_that_is_linked_is_there(name: str, language: i18n.Language) -> None:
    for document in documents(language):
        links = re.findall(r"\]\(([^)#:]+)\)", text_of([document]))
        folder = (ROOT / document).parent
        assert [link for link in links if not (folder / link).exists()] == [], document
        assert links != []


def test_what_contributors_are_sent_to_is_there() -> None:
    named = re.findall(r"`(\w+)` \(`(?:src/malgil/)?([\w/]+\.py)`\)", text_of(["CONTRIBUTING.md"]))
    assert len(named) > 2
    for name, place in named:
        files = [str(file) for file in (ROOT / "src" / "malgil").rglob(place)]
        assert re.search(rf"^(class )?{name}\b", text_of(files), re.MULTILINE), (name, place)
