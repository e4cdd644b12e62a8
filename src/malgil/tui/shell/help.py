"""Help and the command palette: how the cards work, every key and every place."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, partial
from itertools import groupby
from typing import TYPE_CHECKING

from msgspec import Struct
from textual.command import CommandPalette, DiscoveryHit, Hit, Provider
from textual.content import Content

from malgil.base.i18n import N_, _, in_every
from malgil.base.resources import data_path
from malgil.lookup.search import search
from malgil.phrasebook.text.search import Field, Text, Vocabulary, words_of
from malgil.quiz.modes.base import load_mode
from malgil.store.quizzes import QUIZ_MODES
from malgil.tui.commands import EVERYWHERE, Command, leave, moves, registry, section, shown
from malgil.tui.navigation import load
from malgil.tui.shell.base import SMALL_WINDOW, BaseApp, KeyScreen, MalgilScreen
from malgil.tui.shell.settings import SENTENCES
from malgil.tui.text import literal
from malgil.tui.widgets.answer_input import MOST_SEARCHED, AnswerInput
from malgil.tui.widgets.lines import columns, hanging
from malgil.wording import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any

    from textual.command import Hits

    from malgil.tui.shell.base import AppContext

_KEY_CELLS = 20
_LABEL_CELLS = 24
_SIDE_BY_SIDE = 76
_READING_SECONDS = 15

_FIELDS = (Field.LABEL, Field.KEYWORD)
_PLACE = re.compile(r"(go|panel)\('(.+)'\)")
_LEADING = ("home", "browse", "stats", "settings")
"""The screens that lead to all others. Not all screens are loaded for the palette."""

_CARDS = N_("How the cards work")
_HOW = (
    N_("Meaning: read the English label, recall what it means, press Enter, then rate yourself."),
    N_("Label: read the meaning and type the English label. Enter alone shows it."),
    N_("Path: read the problem and choose the path through the real menu."),
    N_("A new path is shown before it is asked. Steps that you surely know stand there already."),
    N_("Every answer is saved before you see the verdict. You can stop at any moment."),
    N_("With a Korean input method on, digits, Enter, Esc and the F keys always work."),
)

_OUTSIDE = {
    "font": (
        N_("Font size"),
        N_("The terminal sets it: usually Ctrl with + or -, or the font in its settings."),
    ),
}
"""What the program does not do itself: name, and how it is done."""


class HelpEntry(Struct, frozen=True, kw_only=True):
    """A part of the help that is shown or left out as a whole.

    Attributes:
        title: Its heading (msgid).
        texts: What it says, in every language.
        lines: Returns its lines for a width.
    """

    title: str
    texts: Sequence[str]
    lines: Callable[[int], list[Content]]


class HelpScreen(MalgilScreen):
    """A page to read: first the keys of the screen that it was opened from."""

    KEYS = section(
        N_("Help"),
        shown("narrow", "slash,f3", N_("Find here"), N_("Show only what fits the typed words.")),
        *moves(),
        leave(N_("Back"), N_("End the search, or close the help."), "escape,enter,f10,q"),
    )
    OVER = True
    LEAST = SMALL_WINDOW

    def __init__(self, app_context: AppContext, origin: KeyScreen[Any] | None = None) -> None:
        """Take the screen that it is opened from."""
        super().__init__(app_context)
        commands = () if origin is None else (*origin.KEYS, *origin.SHARED_KEYS)
        first = dict.fromkeys(command.section for command in commands)
        self._first = (*first, EVERYWHERE) if first else ()

    def on_mount(self) -> None:
        """Let the arrows scroll."""
        self.body.can_focus = True
        self.body.focus()

    async def action_narrow(self) -> None:
        """Open the field."""
        if not self.query(AnswerInput):
            await self.mount(
                AnswerInput(lambda: _("Korean or English"), MOST_SEARCHED), before="#body"
            )
        self.query_one(AnswerInput).focus()
        self.refresh_hints()

    def on_input_changed(self) -> None:
        """Show what fits."""
        self.redraw()
        self.body.scroll_home(animate=False)

    def labels(self) -> dict[str, str]:
        """Name what leaving does with the field open."""
        is_open = bool(self.query(AnswerInput))
        return super().labels() | ({"leave": N_("End the search")} if is_open else {})

    async def action_leave(self) -> None:
        """End the search, or close the help."""
        if not self.query(AnswerInput):
            self.dismiss()
            return
        await self.query(AnswerInput).remove()
        self.body.focus()
        self.redraw()

    def action_move(self, by: int) -> None:
        """Scroll a line."""
        self.body.scroll_relative(y=by, animate=False)

    def body_lines(self, width: int) -> list[Content]:
        """Return how the cards work and the keys, screen by screen, as far as they fit."""
        entries = list(self._entries())
        typed = "".join(field.value for field in self.query(AnswerInput))
        if typed.strip():
            fit = fitting(typed, [(*entry.texts, *in_every(entry.title)) for entry in entries])
            entries = [entry for at, entry in enumerate(entries) if at in fit]
        lines: list[Content] = []
        for title, group in groupby(entries, key=lambda entry: entry.title):
            lines += [Content("")] * bool(lines)
            lines.append(Content(_(title)).stylize("bold $primary"))
            for entry in group:
                lines += entry.lines(width)
        return lines or hanging(_("Nothing found. Try other words, or fewer."), width)

    def _entries(self) -> Iterator[HelpEntry]:
        commands = [command for command in registry() if command.listed]
        for title in self._first:
            yield from (_key_entry(command) for command in commands if command.section == title)
        for text in _HOW:
            yield HelpEntry(title=_CARDS, texts=in_every(text), lines=partial(_sentence, text, ""))
        for name in QUIZ_MODES:
            mode = load_mode(name)
            lines = partial(_sentence, mode.about, mode.title)
            texts = (*in_every(mode.title), *in_every(mode.about))
            yield HelpEntry(title=N_("The quizzes"), texts=texts, lines=lines)
        rest = [command for command in commands if command.section not in self._first]
        yield from map(_key_entry, rest)


def _sentence(text: str, head: str, width: int) -> list[Content]:
    first = Content(f"  {_(head)}: " if head else "  ").stylize("bold")
    return hanging(_(text), width, first=first, indent=4 if head else None)


def _key_entry(command: Command) -> HelpEntry:
    texts = (*_texts(command.label, _key_of(command)), *in_every(command.help))
    return HelpEntry(
        title=command.section,
        texts=(*texts, *command.written_keys),
        lines=partial(_command_lines, command),
    )


def _texts(label: str, key: str) -> tuple[str, ...]:
    """Return the name and the words of a command or place, in every language."""
    return (*in_every(label), *_synonyms().get(key, ()))


@cache
def _synonyms() -> dict[str, list[str]]:
    """Return other words for each action or place, in every language."""
    lines = data_path("synonyms.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return {key: words for key, *words in (line.split("\t") for line in lines)}


def _command_lines(command: Command, width: int) -> list[Content]:
    keys = Content("  ").join(
        Content(key).stylize("bold") for key in dict.fromkeys(command.written_keys)
    )
    label = Content(_(command.label))
    text = Content(_(command.help)).stylize("$muted")
    if width >= _SIDE_BY_SIDE and keys.cell_length < _KEY_CELLS:
        head = columns([("", 2), (keys, _KEY_CELLS), (label, _LABEL_CELLS)])
        return hanging(text, width, first=head)
    head = columns([("", 2), (keys, max(_KEY_CELLS, keys.cell_length + 2))])
    return [
        *hanging(label, width, first=head),
        *hanging(text, width, first=" " * (_KEY_CELLS + 2)),
    ]


def fitting(typed: str, texts: Sequence[Sequence[str]]) -> dict[int, float]:
    """Return which groups of texts fit what is typed, and how well each does (0–100).

    Slips, initial consonants and the wrong keyboard layout are understood as in the search.

    Args:
        typed: What is typed, in either language.
        texts: The texts of each group, first the name in each language. They may list words.
    """
    numbers: dict[str, list[int]] = defaultdict(list)
    read: list[list[Text]] = []
    for at, group in enumerate(texts):
        parts = [words_of(part) for text in group for part in text.split(",")]
        read.append([Text(_FIELDS[at > 1], words) for at, words in enumerate(parts)])
        for word in {word for text in read[-1] for word in text.words}:
            numbers[word].append(at)
    vocabulary = Vocabulary.of(numbers, len(texts))
    return search(
        typed,
        vocabulary,
        lambda places: [numbers[vocabulary.words[at]] for at in places],
        lambda wanted: {at: read[at] for at in wanted},
    )


class PaletteLine(Struct, frozen=True, kw_only=True):
    """A command or a place, as the palette lists it.

    Attributes:
        name: Its name.
        texts: What it is found by.
        help: A sentence about it (msgid).
        run: Does it.
    """

    name: str
    texts: Sequence[str]
    help: str
    run: Callable[[], object]


class RegistryProvider(Provider):
    """Every command that works on the screen below the palette, and every place to go to."""

    def _lines(self) -> Iterator[PaletteLine]:
        app, screen = self.app, self.screen
        if not isinstance(screen, KeyScreen) or not isinstance(app, BaseApp):
            return
        listed = [command for command in screen.available() if command.listed]
        for command in listed:
            target = app if command.section == EVERYWHERE else screen
            yield PaletteLine(
                name=f"{command.name}  {' · '.join(command.written_keys)}",
                texts=_texts(command.label, _key_of(command)),
                help=command.help,
                run=partial(app.run_action, command.id, target),
            )
        helps = {command.help for command in listed}
        for key, above, name, text, place in _places():
            if text not in helps:
                within = _("{place}: {name}").format(place=_(above), name=_(name))
                yield PaletteLine(
                    name=within if above else _(name),
                    texts=_texts(name, key),
                    help=text,
                    run=partial(app.go_from_anywhere, *place),
                )
        for key, (name, text) in _OUTSIDE.items():
            run = partial(screen.say, _(text), seconds=_READING_SECONDS)
            yield PaletteLine(name=_(name), texts=_texts(name, key), help=text, run=run)

    async def discover(self) -> Hits:
        """Yield everything."""
        for line in self._lines():
            yield DiscoveryHit(literal(line.name), line.run, help=_(line.help))

    async def search(self, query: str) -> Hits:
        """Yield what fits, or a line that there is none."""
        lines = list(self._lines())
        fits = fitting(query, [line.texts for line in lines])
        for at, fit in fits.items():
            line = lines[at]
            yield Hit(fit, literal(line.name), line.run, help=_(line.help))
        if not fits:
            yield Hit(0.01, literal(_("Unknown command.")), lambda: None)


def _key_of(command: Command) -> str:
    """Return the key of a command's words: the place that it leads to, or its action."""
    match = _PLACE.fullmatch(command.id)
    return match[2] if match else command.id.partition("(")[0]


def _places() -> Iterator[tuple[str, str, str, str, tuple[str, ...]]]:
    """Yield the key, what it belongs to, the name, a sentence and the way for every place."""
    yield "home", "", N_("Home"), N_("What can be done now, and one key to start."), ("home",)
    leading = [command for name in _LEADING for command in load(name).KEYS]
    commands = {_key_of(command): command for command in reversed(leading)}
    start = commands["start"]
    yield "start", "", start.label, start.help, ("start-review",)
    for key, command in reversed(commands.items()):
        if command.id.startswith("panel("):
            yield key, command.section, command.label, command.help, ("stats-panel", key)
        elif command.id.startswith("go(") and key != "show-find":  # it works everywhere
            yield key, "", command.label, command.help, (key,)
    for name, title in SETTINGS.items():
        yield name, N_("Settings"), title, SENTENCES[name], ("settings", name)


def make_palette() -> CommandPalette:
    """Return the palette."""
    return CommandPalette(
        [RegistryProvider], placeholder=_("Find a command…"), id="--command-palette"
    )
