"""Write the tables in keys.md, in both languages, from the program's own list of commands.

Keys shared by three or more screens have one row that names all these screens. Run this after
changing a key or its description: `python docs/make_key_tables.py`.
"""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path

from malgil.base import i18n
from malgil.tui.commands import EVERYWHERE, registry

ROOT = Path(__file__).parent.parent
HEADS: dict[i18n.Language, tuple[str, str, str]] = {
    "en": ("Where", "Key", "What it does"),
    "ko": ("어디서", "키", "하는 일"),
}
PAGES: dict[i18n.Language, str] = {"en": "docs/keys.md", "ko": "docs/ko/keys.md"}

SHARED = 3
"""Number of screens from which a shared key has one row."""


def table(language: i18n.Language) -> str:
    """Return the table in a language, without a line break at its end."""
    i18n.use(language)
    head = HEADS[language]
    lines = ["| " + " | ".join(head) + " |", "| --- | --- | --- |"]
    for screens, rows in groupby(_rows(), key=lambda row: row[0]):
        where = ", ".join(i18n._(title) for title in screens)
        for _screens, keys, words in rows:
            lines.append(f"| {where} | {keys} | {words} |")
            where = ""
    return "\n".join(lines)


def _rows() -> list[tuple[tuple[str, ...], str, str]]:
    """Return screens, keys and description of each command, shared keys last."""
    commands = registry()
    found: dict[tuple[str, str], list[str]] = {}
    for command in commands:
        if command.listed:
            keys = " ".join(f"`{key}`" for key in command.written_keys)
            words = f"**{i18n._(command.label)}** · {i18n._(command.help)}".replace("|", "\\|")
            found.setdefault((keys, words), []).append(command.section)
    rows = [
        (tuple(together), keys, words)
        for (keys, words), screens in found.items()
        for together in ([screens] if len(screens) >= SHARED else [[screen] for screen in screens])
    ]
    order = list(dict.fromkeys(command.section for command in commands))
    rows.sort(key=lambda row: (row[0] == (EVERYWHERE,), len(row[0]) > 1, *map(order.index, row[0])))
    return rows


def main() -> None:
    """Write both tables."""
    for language, name in PAGES.items():
        path = ROOT / name
        head = re.escape("| " + " | ".join(HEADS[language]) + " |")
        before, _old, after = re.split(rf"({head}\n(?:\|.*\n)+)", path.read_text(encoding="utf-8"))
        path.write_text(f"{before}{table(language)}\n{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
