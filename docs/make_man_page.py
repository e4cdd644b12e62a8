"""Write the man page in both languages from the program's own commands.

Run this after changing a command, an option or its help: `python docs/make_man_page.py`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from malgil import __version__
from malgil.base import i18n
from malgil.base.i18n import _
from malgil.cli.app import program

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
PAGES: dict[i18n.Language, Path] = {
    "en": ROOT / "data" / "man" / "man1" / "malgil.1",
    "ko": ROOT / "data" / "man" / "ko" / "man1" / "malgil.1",
}
DATE = "2026-11-29"
"""The day of the last change. The build must not depend on the day it is made."""

_TEXTS: dict[i18n.Language, dict[str, str]] = {
    "en": {
        "NAME": "NAME",
        "about": "a phrasebook flashcard trainer for the terminal",
        "SYNOPSIS": "SYNOPSIS",
        "DESCRIPTION": "DESCRIPTION",
        "COMMANDS": "COMMANDS",
        "OPTIONS": "OPTIONS OF EVERY COMMAND",
        "ENVIRONMENT": "ENVIRONMENT",
        "MALGIL_COLLECTION": "The collection to use.",
        "LANGUAGE": "With LC_ALL, LC_MESSAGES and LANG: the language, if none is set in malgil.",
        "EXIT STATUS": "EXIT STATUS",
        "0": "Success.",
        "1": "Any other error.",
        "2": "Wrong option or argument.",
        "130": "Ctrl+C.",
    },
    "ko": {
        "NAME": "이름",
        "about": "터미널에서 카드로 표현을 익히는 프로그램",
        "SYNOPSIS": "사용법",
        "DESCRIPTION": "설명",
        "COMMANDS": "명령",
        "OPTIONS": "모든 명령의 옵션",
        "ENVIRONMENT": "환경 변수",
        "MALGIL_COLLECTION": "쓸 학습 파일.",
        "LANGUAGE": "LC_ALL, LC_MESSAGES, LANG과 함께, 설정에서 고르지 않았을 때의 언어.",
        "EXIT STATUS": "종료 코드",
        "0": "성공.",
        "1": "그 밖의 오류.",
        "2": "틀린 옵션이나 인자.",
        "130": "Ctrl+C.",
    },
}


def page(language: i18n.Language) -> str:
    """Return the page in a language, as roff."""
    i18n.use(language)
    texts = _TEXTS[language]
    ctx = click.Context(program, info_name="malgil")
    shared = {option.name for option in program.params}

    def lines() -> Iterator[str]:
        yield f'.TH MALGIL 1 {DATE} "malgil {__version__}"'
        yield f".SH {texts['NAME']}"
        yield f"malgil \\- {_escaped(texts['about'])}"
        yield f".SH {texts['SYNOPSIS']}"
        yield f"\\fBmalgil\\fR {_escaped(_('[OPTIONS]'))} {_escaped(_('[COMMAND]'))}"
        yield f".SH {texts['DESCRIPTION']}"
        yield "\n.PP\n".join(map(_escaped, _(program.help or "").split("\n\n")))
        yield f".SH {texts['COMMANDS']}"
        for name in program.list_commands(ctx):
            command = program.get_command(ctx, name)
            if command is not None:
                yield from _command(name, command, shared)
        yield f".SH {texts['OPTIONS']}"
        yield from _options(program.get_params(ctx))
        for section, names in (
            ("ENVIRONMENT", ("MALGIL_COLLECTION", "LANGUAGE")),
            ("EXIT STATUS", ("0", "1", "2", "130")),
        ):
            yield f".SH {texts[section]}"
            for name in names:
                yield from _entry(f"\\fB{name}\\fR", texts[name])

    return "\n".join(lines()) + "\n"


def _command(name: str, command: click.Command, shared: set[str | None]) -> Iterator[str]:
    params = [param for param in command.params if param.name not in shared]
    arguments = [
        _escaped(param.make_metavar(click.Context(command)))
        for param in params
        if isinstance(param, click.Argument)
    ]
    yield f".SS {' '.join(['malgil', _escaped(name), *arguments])}"
    yield "\n.PP\n".join(map(_escaped, _(command.help or "").split("\n\n")))
    yield from _options(params)


def _options(params: list[click.Parameter]) -> Iterator[str]:
    for param in params:
        if isinstance(param, click.Option):
            names = ", ".join(f"\\fB{_escaped(name)}\\fR" for name in param.opts)
            value = f" \\fI{_escaped(param.metavar)}\\fR" if param.metavar else ""
            yield from _entry(names + value, _(param.help or ""))


def _entry(term: str, text: str) -> Iterator[str]:
    yield ".TP"
    yield term
    yield _escaped(text)


def _escaped(text: str) -> str:
    """Return a text that roff prints as it is."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text.startswith((".", "'")) else text


def main() -> None:
    """Write both pages."""
    for language, path in PAGES.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(language), encoding="utf-8")


if __name__ == "__main__":
    main()
