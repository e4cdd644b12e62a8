"""Every job of the app has a plain mode or a command, and the documents list them."""

from __future__ import annotations

import json
import plistlib
import re
import shlex
import subprocess
from configparser import ConfigParser
from pathlib import Path

import click
import pytest

from malgil.cli.app import program
from malgil.cli.due_format import require_template
from malgil.cli.plain.io import PlainCommand
from malgil.tui.commands import registry

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "docs" / "install.md", ROOT / "docs" / "ko" / "install.md"]

LOOKING = (
    "Home|Back|Quit|OK|Leave it|Confirm|Try again|Other cards|Next panel|Previous panel|More, less|"
    "30, 90, 365 days|Best|Figures|Filter|Table|Select|Select the branch|Sort by the next column|"
    "Reverse the order|Find a command|Find here|I know it already"
)
"""Labels of the app that move, show, confirm or leave. The last only skips what is shown."""

JOBS = {
    "malgil review --plain": "Start today's session|Show answer|Good|Again|Hard|Easy|Next|Overrule|"
    "Choose|Show the gloss|I don't know|Go on",
    "malgil review --plain --more KIND": "Study more",
    "malgil review --plain --branch LABEL": "Study more",
    "malgil quiz --plain --limit 3": "Try three paths",
    "malgil quiz --plain": "Path quiz|Sequence|Length|Minutes|Phrasebook|Pick up, drop|Mark|"
    "Another quiz",
    "malgil quiz --plain --branch PATH": "Practise this path|Practise this branch",
    "malgil quiz --plain --resume": "Pause",
    "malgil quiz --plain --missed": "Missed ones again",
    "malgil now TEXT": "Contact support now|Show the steps|Tick",
    "malgil find TEXT": "Search|Search here|Details|Copy the path|Copy the label|Copy",
    ":x": "Changed on screen",
    "malgil tree": "Browse",
    "malgil cards": "Browse",
    "malgil card CARD": "Card",
    "malgil card CARD --suspend": "Suspend",
    "malgil card CARD --unsuspend": "Suspend",
    "malgil card CARD --bury": "Bury",
    "malgil card CARD --reset": "Reset",
    "malgil card CARD --due DAY": "Set due date",
    "malgil card CARD --flag": "Flag",
    "malgil card CARD --unflag": "Flag",
    "malgil card CARD --note TEXT": "My note",
    "malgil card CARD --mnemonic TEXT": "Mnemonic",
    "malgil card CARD --today": "Study today",
    "malgil card CARD --tomorrow": "Study tomorrow",
    "malgil cards --leeches": "Leeches",
    "malgil card CARD --wait-for CARD": "Hold one back",
    "malgil export yaml": "Edit|Label|Glosses|Editor's note|Keywords|Add beneath|Move to …|Archive|"
    "Move up|Move down",
    "malgil import FILE": "Import",
    "malgil phrasebooks": "Phrasebooks",
    "malgil phrasebooks --archive ID": "Archive",
    "malgil phrasebooks --bring-back ID": "Bring back",
    "malgil review --plain --phrasebook ID": "Study this one|Study all",
    "malgil stats": "Statistics|Today|Calendar|Forecast|Retention|Memory|Menu map|Quiz|"
    "Prediction and reality|Card type|Confused pairs",
    "malgil optimize": "Fit to my answers|Adopt",
    "malgil optimize --reschedule": "Move the due dates",
    "malgil simulate": "Look ahead",
    "malgil settings NAME VALUE": "Settings|Paths first|Keep meanings first|Change|Change back|"
    "Type a value|Use this retention",
    "malgil settings NAME VALUE --phrasebook ID": "Settings",
    "malgil settings NAME --follow --phrasebook ID": "Follow the common one",
    "malgil backup": "Back up now",
    "malgil backups": "Backups and files",
    "malgil restore FILE": "Restore",
    "malgil export FORMAT": "Export",
    "malgil sync": "Sync",
    "malgil undo": "Undo",
    "malgil redo": "Redo",
    "malgil --help": "Help",
}
"""For each way without the app the labels of what it replaces."""


def test_every_job_of_the_app_has_another_way() -> None:
    named = {label for labels in (LOOKING, *JOBS.values()) for label in labels.split("|")}
    labels = {command.label for command in registry() if command.listed}
    assert labels - named == set(), "neither a job of JOBS nor only LOOKING"
    assert named - labels == set()


@pytest.mark.parametrize("page", PAGES, ids=["en", "ko"])
def test_the_table_lists_the_ways(page: Path) -> None:
    table = re.findall(r"^\| .* \| (.*) \|$", page.read_text("utf-8"), re.MULTILINE)
    listed = {code for cell in table for code in re.findall(r"`([^`]+)`", cell)}
    assert listed - {":q", ":h"} == JOBS.keys()


@pytest.mark.parametrize("way", JOBS)
def test_every_way_is_there(way: str) -> None:
    if way.startswith(":"):
        assert way in set(PlainCommand)
        return
    words = way.split()[1:]
    ctx = click.Context(program)
    command = program.get_command(ctx, words[0]) or program
    options = {name for param in command.get_params(ctx) for name in param.opts}
    assert [word for word in words if word.startswith("--") and word not in options] == []
    assert words[0].startswith("--") or command is not program


@pytest.mark.parametrize("page", PAGES, ids=["en", "ko"])
def test_the_snippets_are_what_they_are_called(page: Path) -> None:
    blocks = re.findall(r"^```(\w+)\n(.*?)^```$", page.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    kinds = [kind for kind, _text in blocks]
    assert kinds == ["sh", "sh", "bash", "tmux", "json", "ini", "ini", "crontab", "xml"]
    for kind, text in blocks:
        for template in re.findall(r"--format ['\"]([^'\"]*)['\"]", text):
            require_template(template)
        if kind in ("sh", "bash"):
            subprocess.run(["bash", "-n"], input=text, text=True, check=True)
        elif kind == "json":
            json.loads(text)
        elif kind == "xml":
            shell = plistlib.loads(text.encode())["ProgramArguments"]
            subprocess.run(["bash", "-n"], input=shell[2], text=True, check=True)
        elif kind == "ini":
            ConfigParser(interpolation=None).read_string(text)
        else:
            shlex.split(text, comments=kind == "tmux")
