"""Phrasebooks as YAML: what each field must be, and everything wrong told at its line."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePath
from typing import TYPE_CHECKING

from malgil.base.i18n import N_, _
from malgil.base.plain_text import LONGEST_NOTE
from malgil.base.progress import keep_quiet, parts
from malgil.interchange.fresh_ids import FreshIds
from malgil.interchange.yaml_fields import FieldReader, Shape
from malgil.phrasebook.formats.strict_yaml import Node, parse_yaml, refuse_depth
from malgil.phrasebook.formats.text_files import MAX_LEVELS, crowd_problem, fail, read_text_file
from malgil.phrasebook.model import (
    FlowEntry,
    FlowKind,
    Line,
    MenuItem,
    Phrase,
    Phrasebook,
    PhrasebookError,
    Tip,
    TipTime,
    label_key,
    slug,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from malgil.base.progress import Tell

FORMAT = "1"


_BOOK = Shape(("format", "menu"), ("id", "title", "as_of", "phrases", "flow", "tips", "lines"))
_PHRASE = Shape(("label",), ("id", "note", "keywords", "accept", "situations", "from"))
_ITEM = Shape(("gloss",), ("id", "phrase", "label", "items"))
_ENTRY = Shape(("gloss", "kind"), ("id", "phrase", "label", "note", "from", "items"))
_TIP = Shape(("id", "at", "when", "text"))
_LINE = Shape(("id", "text", "gloss"), ("from",))

_CONTRADICTIONS = {
    "item-id-twice": ("item", N_("another menu item has this id: {where}. Change one of them.")),
    "flow-id-twice": ("flow", N_("another flow entry has this id: {where}. Change one of them.")),
    "tip-id-twice": ("tip", N_("another tip has this id: {where}. Change one of them.")),
    "line-id-twice": ("line", N_("another line has this id: {where}. Change one of them.")),
    "tip-at-unknown": (
        "tip",
        N_("the `at` of this tip is no flow entry: {where}. Give the id of one."),
    ),
    "phrase-unused": (
        "phrase",
        N_("no menu item or flow entry has this phrase: {where}. Use it or delete it."),
    ),
}


def read_phrasebook_file(path: Path, *, encoding: str = "utf-8") -> Phrasebook:
    """Return the phrasebook in a YAML file.

    Raises:
        ContentError: The file cannot be read, or is no sound phrasebook.
        UsageError: There is no such encoding.
    """
    return read_phrasebook(read_text_file(path, encoding=encoding), source=str(path))


def read_phrasebook(text: str, *, source: str, tell: Tell = keep_quiet) -> Phrasebook:
    """Return the phrasebook that a YAML text describes.

    Args:
        text: The whole file.
        source: Its name, for messages, and for the id of a phrasebook that gives none.
        tell: Hears how far it is.

    Raises:
        ContentError: Something in it is wrong; the message names the line and the remedy.
    """
    parsing, reading = parts(tell, 1, 1)
    root = parse_yaml(text, source=source, tell=parsing)
    reading(0.0)
    return _Reader(source).book(root)


@dataclass(slots=True)
class _Reader(FieldReader):
    """Reads one file: first all ids and labels, since an item may name a phrase further down."""

    phrases: dict[str, Phrase] = field(default_factory=dict)
    by_label: dict[str, str] = field(default_factory=dict)
    lines: dict[tuple[str, str], int] = field(default_factory=dict)
    item_ids: FreshIds = field(default_factory=FreshIds)
    entry_ids: FreshIds = field(default_factory=FreshIds)
    slugs: dict[str, str] = field(default_factory=dict)

    def book(self, root: Node) -> Phrasebook:
        """Return the phrasebook of the whole document."""
        fields = self.fields(root, _BOOK)
        given = self.text(fields["format"], "format")
        if given != FORMAT:
            problem = _("this is format {given}; this program reads format 1. Update malgil.")
            self.refuse(fields["format"], problem.format(given=given))
        menu = self.members(fields, "menu")
        flow = self.members(fields, "flow")
        self.read_phrases(self.members(fields, "phrases"), [*_walk(menu), *_walk(flow)])
        self.item_ids = FreshIds(_explicit_ids(_walk(menu)))
        self.entry_ids = FreshIds(_explicit_ids(_walk(flow)))
        stem = PurePath(self.source).stem
        own_id = self.identifier(fields["id"], "id") if "id" in fields else slug(stem)
        try:
            book = Phrasebook(
                id=own_id,
                title=self.title(fields["title"]) if "title" in fields else {"en": own_id},
                as_of=self.as_of(fields.get("as_of")),
                menu=self.items(menu, "", 1),
                flow=self.entries(flow, 1),
                phrases=tuple(self.phrases.values()),
                tips=tuple(self.tip(node) for node in self.members(fields, "tips")),
                lines=tuple(self.line(node) for node in self.members(fields, "lines")),
            )
        except PhrasebookError as error:
            kind, problem = _CONTRADICTIONS[error.problem]
            line = self.lines.get((kind, error.where), 0)
            fail(self.source, line, _(problem).format(where=error.where))
        if crowded := crowd_problem(book):
            kind = "item" if ("item", crowded[0]) in self.lines else "flow"
            fail(self.source, self.lines.get((kind, crowded[0]), 0), crowded[1])
        return book

    # Phrases

    def read_phrases(self, nodes: list[Node], places: list[Node]) -> None:
        """Read the list of phrases, and make those that only items name by their labels."""
        fresh = FreshIds(_explicit_ids(iter(nodes)))
        for node in nodes:
            phrase = self.phrase(node, fresh)
            if phrase.id in self.phrases:
                problem = _("another phrase has this id: {where}. Change one of them.")
                self.refuse(node, problem.format(where=phrase.id))
            if label_key(phrase.label) in self.by_label:
                problem = _("another phrase has this label: {where}. Make them one phrase.")
                self.refuse(node, problem.format(where=phrase.label))
            self.phrases[phrase.id] = phrase
            self.by_label[label_key(phrase.label)] = phrase.id
            self.lines["phrase", phrase.id] = node.line
        for node in places:
            label_node = node.value.get("label") if isinstance(node.value, dict) else None
            if label_node is None:
                continue
            label = self.label(label_node)
            if label_key(label) not in self.by_label:
                made = Phrase(id=fresh.make(self.slug_of(label)), label=label)
                self.phrases[made.id] = made
                self.by_label[label_key(label)] = made.id

    def phrase(self, node: Node, fresh: FreshIds) -> Phrase:
        """Return one entry of `phrases`."""
        fields = self.fields(node, _PHRASE)
        label = self.label(fields["label"])
        given = fields.get("id")
        return Phrase(
            id=self.identifier(given, "id") if given else fresh.make(self.slug_of(label)),
            label=label,
            note=self.note(fields),
            keywords=self.texts(fields, "keywords"),
            accept=self.texts(fields, "accept"),
            situations=self.texts(fields, "situations"),
            origin=self.origin(fields),
        )

    def phrase_of(self, node: Node, fields: dict[str, Node]) -> str:
        """Return the id of the phrase that an item or entry names."""
        by_id, by_label = fields.get("phrase"), fields.get("label")
        if (by_id is None) == (by_label is None):
            self.refuse(node, _("give either `label` or `phrase` here, one of the two."))
        if by_label is not None:
            return self.by_label[label_key(self.label(by_label))]
        named = self.text(by_id or node, "phrase")
        if named not in self.phrases:
            problem = _("there is no phrase of this id: {where}. Give a `label`, or add it.")
            self.refuse(by_id or node, problem.format(where=named))
        return named

    # The menu and the flow

    def items(self, nodes: list[Node], above: str, level: int) -> tuple[MenuItem, ...]:
        """Return one level of the menu; `above` is what its items' made ids begin with."""
        if level > MAX_LEVELS and nodes:
            refuse_depth(self.source, nodes[0].line)
        made: list[MenuItem] = []
        here: set[str] = set()
        for node in nodes:
            fields = self.fields(node, _ITEM)
            phrase = self.phrase_of(node, fields)
            label = self.phrases[phrase].label
            self.check_choice(node, phrase, here)
            path = above + self.slug_of(label)
            given = fields.get("id")
            item_id = self.identifier(given, "id") if given else self.item_ids.make(path)
            self.lines["item", item_id] = node.line
            below = self.members(fields, "items") if "items" in fields else []
            made.append(
                MenuItem(
                    id=item_id,
                    phrase=phrase,
                    glosses=self.glosses(fields["gloss"]),
                    items=self.items(below, f"{path}.", level + 1) if below else (),
                )
            )
        return tuple(made)

    def entries(self, nodes: list[Node], level: int) -> tuple[FlowEntry, ...]:
        """Return one level of the flow."""
        if level > MAX_LEVELS and nodes:
            refuse_depth(self.source, nodes[0].line)
        return tuple(self.entry(node, level) for node in nodes)

    def entry(self, node: Node, level: int) -> FlowEntry:
        """Return one entry of the flow with what is under it."""
        fields = self.fields(node, _ENTRY)
        phrase = self.phrase_of(node, fields)
        given = fields.get("id")
        wanted = self.slug_of(self.phrases[phrase].label)
        entry_id = self.identifier(given, "id") if given else self.entry_ids.make(wanted)
        self.lines["flow", entry_id] = node.line
        return FlowEntry(
            id=entry_id,
            phrase=phrase,
            glosses=self.glosses(fields["gloss"]),
            kind=self.choice(fields["kind"], "kind", FlowKind),
            note=self.note(fields),
            origin=self.origin(fields),
            items=self.entries(self.members(fields, "items"), level + 1),
        )

    def check_choice(self, node: Node, phrase: str, here: set[str]) -> None:
        """Refuse a label that stands twice under one parent."""
        if phrase in here:
            problem = _("this label is twice among the same choices: {where}. Keep one of them.")
            self.refuse(node, problem.format(where=self.phrases[phrase].label))
        here.add(phrase)

    def glosses(self, node: Node) -> tuple[str, ...]:
        """Return the gloss or the glosses of a place."""
        if isinstance(node.value, str):
            return (self.text(node, "gloss"),)
        return self.texts({"gloss": node}, "gloss", least=1)

    # Tips and lines

    def tip(self, node: Node) -> Tip:
        """Return one entry of `tips`."""
        fields = self.fields(node, _TIP)
        tip_id = self.identifier(fields["id"], "id")
        self.lines["tip", tip_id] = node.line
        return Tip(
            id=tip_id,
            at=self.text(fields["at"], "at"),
            when=self.choice(fields["when"], "when", TipTime),
            text=self.text(fields["text"], "text", longest=LONGEST_NOTE),
        )

    def line(self, node: Node) -> Line:
        """Return one entry of `lines`."""
        fields = self.fields(node, _LINE)
        line_id = self.identifier(fields["id"], "id")
        self.lines["line", line_id] = node.line
        return Line(
            id=line_id,
            text=self.text(fields["text"], "text"),
            gloss=self.text(fields["gloss"], "gloss"),
            origin=self.origin(fields),
        )

    def slug_of(self, label: str) -> str:
        """Return a label's slug, made once for all its places."""
        made = self.slugs.get(label)
        if made is None:
            made = self.slugs[label] = slug(label)
        return made


def _walk(nodes: list[Node]) -> Iterator[Node]:
    """Yield entries and what is under them, in order; what is no entry is told about later."""
    for node in nodes:
        yield node
        below = node.value.get("items") if isinstance(node.value, dict) else None
        if below is not None and isinstance(below.value, list):
            yield from _walk(below.value)


def _explicit_ids(nodes: Iterator[Node]) -> Iterator[str]:
    for node in nodes:
        given = node.value.get("id") if isinstance(node.value, dict) else None
        if given is not None and isinstance(given.value, str):
            yield given.value
