"""Read and write phrasebooks as YAML. Every error is reported with its line."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from enum import StrEnum
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from msgspec import Struct, field
from msgspec.structs import asdict, replace

from malgil.base.i18n import N_, _
from malgil.base.plain_text import LONGEST_NOTE, LONGEST_TEXT, MOST_TEXTS, escaped_in_json
from malgil.base.progress import no_progress, parts
from malgil.phrasebook.formats.strict_yaml import YamlNode, parse_yaml, refuse_depth
from malgil.phrasebook.formats.text_files import (
    FaultError,
    Findings,
    crowd_problem,
    fail,
    read_text_file,
    text_problem,
    too_many,
)
from malgil.phrasebook.model import (
    DATE,
    MAX_LEVELS,
    Change,
    FlowEntry,
    FlowKind,
    FreshIds,
    Line,
    MenuItem,
    Phrase,
    Phrasebook,
    Tip,
    TipTime,
    canonical,
    label_key,
    slug,
    walk,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from malgil.base.progress import ProgressCallback


_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}([_-][A-Za-z0-9]{1,8})*")
_MOST_OUT_OF_SCOPE = 1000
_ORIGINS = {"": "", "source": "", "editor": "editor"}
_E = TypeVar("_E", bound=StrEnum)
_R = TypeVar("_R")


class Shape(Struct, frozen=True):
    """The fields of one kind of mapping, in the order in which messages list them."""

    required: tuple[str, ...]
    optional: tuple[str, ...] = ()


class FieldReader(Struct):
    """Converter of YAML values. Its methods raise ContentError with the line of a bad value.

    Attributes:
        source: File name for messages.
        findings: Receives the faults of entries.
    """

    source: str
    findings: Findings = field(default_factory=Findings)

    def refuse(self, node: YamlNode, problem: str) -> NoReturn:
        """Refuse the file at a value's line."""
        fail(self.source, node.line, problem)

    def refuse_empty(self, node: YamlNode, name: str) -> NoReturn:
        """Refuse a field without content."""
        self.refuse(node, _("empty field: {name}. Fill it in.").format(name=name))

    def check(self, node: YamlNode) -> None:
        """Refuse a value with a fault that was found when it was parsed."""
        if node.fault is not None:
            raise node.fault

    def fields(self, node: YamlNode, shape: Shape) -> dict[str, YamlNode]:
        """Return the fields of a mapping. Refuse unknown and missing fields."""
        self.check(node)
        allowed = (*shape.required, *shape.optional)
        names = ", ".join(allowed)
        if not isinstance(node.value, dict):
            self.refuse(node, _("fields are expected here: {names}.").format(names=names))
        for name, value in node.value.items():
            if name not in allowed:
                problem = _("unknown field: {name}. The fields here are: {names}.")
                fail(self.source, value.key_line, problem.format(name=name, names=names))
        for name in shape.required:
            if name not in node.value:
                self.refuse(node, _("missing field: {name}.").format(name=name))
        return node.value

    def members(self, fields: dict[str, YamlNode], name: str) -> list[YamlNode]:
        """Return the members of a list. Empty if the field is absent."""
        node = fields.get(name)
        if node is None:
            return []
        self.check(node)
        if not isinstance(node.value, list):
            problem = _("this field must be a list: {name}. Begin each entry with `- `.")
            self.refuse(node, problem.format(name=name))
        return node.value

    def text(self, node: YamlNode, name: str, *, longest: int = LONGEST_TEXT) -> str:
        """Return a text that is neither empty nor too long."""
        self.check(node)
        if not isinstance(node.value, str):
            self.refuse(node, _("this field must be one text: {name}.").format(name=name))
        if not canonical(node.value):
            self.refuse_empty(node, name)
        if problem := text_problem(node.value, longest):
            self.refuse(node, problem)
        return node.value

    def label(self, node: YamlNode) -> str:
        """Return a label with at least one visible character."""
        label = self.text(node, "label")
        if not label_key(label):
            self.refuse_empty(node, "label")
        return label

    def optional(
        self, fields: dict[str, YamlNode], name: str, *, longest: int = LONGEST_TEXT
    ) -> str:
        """Return a text. Empty if the field is absent or empty."""
        node = fields.get(name)
        if node is None or (node.value == "" and node.fault is None):
            return ""
        return self.text(node, name, longest=longest)

    def note(self, fields: dict[str, YamlNode]) -> str:
        """Return a note. Empty if there is none."""
        return self.optional(fields, "note", longest=LONGEST_NOTE)

    def texts(
        self,
        fields: dict[str, YamlNode],
        name: str,
        *,
        least: int = 0,
        most: int = MOST_TEXTS,
        merges: bool = False,
    ) -> tuple[str, ...]:
        """Return the texts of a list. Refuse duplicates unless they are merged."""
        texts: dict[str, None] = {}
        members = self.members(fields, name)
        if len(members) > most:
            self.refuse(members[most], too_many(members, most))
        for node in members:
            text = self.text(node, name)
            if text in texts and not merges:
                problem = _("duplicate in the list: {text}. Remove one.")
                self.refuse(node, problem.format(text=text))
            texts[text] = None
        if len(texts) < least:
            self.refuse_empty(fields[name], name)
        return tuple(texts)

    def identifier(self, node: YamlNode) -> str:
        """Return an id."""
        text = self.text(node, "id")
        if not _ID.fullmatch(text):
            problem = _("invalid id: {text}. Use letters a-z, digits, `-`, `_` and `.`.")
            self.refuse(node, problem.format(text=text))
        return text

    def choice(self, node: YamlNode, name: str, values: type[_E]) -> _E:
        """Return a member of an enumeration."""
        text = self.text(node, name)
        try:
            return values(text)
        except ValueError:
            self.refuse_choice(node, name, tuple(values))

    def refuse_choice(self, node: YamlNode, name: str, values: tuple[str, ...]) -> NoReturn:
        """Refuse a value that is not one of a field's choices."""
        problem = _("{name} cannot be {text}. It is one of: {values}.")
        listed = ", ".join(values)
        self.refuse(node, problem.format(name=name, text=node.value, values=listed))

    def origin(self, fields: dict[str, YamlNode]) -> str:
        """Return the author: `editor`, or empty for the source."""
        text = self.optional(fields, "from")
        if text not in _ORIGINS:
            self.refuse_choice(fields["from"], "from", ("editor", "source"))
        return _ORIGINS[text]

    def title(self, node: YamlNode) -> dict[str, str]:
        """Return the titles by language."""
        self.check(node)
        if not isinstance(node.value, dict) or not node.value:
            self.refuse(node, _("give a title for each language: {ko: …, en: …}."))
        if len(node.value) > MOST_TEXTS:
            self.refuse(node, too_many(node.value))
        for language, value in node.value.items():
            if not _LANGUAGE.fullmatch(language):
                problem = _("unknown language code: {text}. Use ko or en.")
                self.refuse(value, problem.format(text=language))
        return {name: self.text(value, "title") for name, value in node.value.items()}

    def as_of(self, node: YamlNode) -> str:
        """Return the year, or the year and month. Empty if there is none."""
        return "" if node.value == "" else self.date(node, "as_of")

    def date(self, node: YamlNode, name: str) -> str:
        """Return a year, or a year and month."""
        text = self.text(node, name)
        if not DATE.fullmatch(text):
            problem = _("{name} cannot be {text}. Write a year, or year and month: 2017-12.")
            self.refuse(node, problem.format(name=name, text=text))
        return text

    def changed(self, node: YamlNode | None) -> Change | None:
        """Return how today's screen differs from a label, or None."""
        if node is None:
            return None
        fields = self.fields(node, _CHANGE)
        since, to = self.date(fields["since"], "since"), self.optional(fields, "to")
        if to and not label_key(to):
            self.refuse_empty(fields["to"], "to")
        return Change(since, to)

    def words(self, node: YamlNode) -> dict[str, str]:
        """Return the notes by their words."""
        self.check(node)
        if not isinstance(node.value, dict):
            self.refuse(node, _("give a note for each word: {refund: …}."))
        for word, note in node.value.items():
            if problem := text_problem(word):
                self.refuse(note, problem)
            if not word.isalpha() or word != word.casefold():
                problem = _("this must be one word in lower case: {text}.")
                fail(self.source, note.key_line, problem.format(text=word))
        return {word: self.text(note, word) for word, note in node.value.items()}


FORMAT = "1"
_LISTS = ("phrases", "flow", "tips", "lines")
_BOOK = Shape(
    ("format", "menu"), ("id", "title", "as_of", *_LISTS, "lexicon", "words", "out_of_scope")
)
_PHRASE = Shape(
    ("label",), ("id", "note", "keywords", "accept", "situations", "paraphrases", "from", "changed")
)
_CHANGE = Shape(("since",), ("to",))
_ITEM = Shape(("gloss",), ("id", "phrase", "label", "goal", "items"))
_ENTRY = Shape(("gloss", "kind"), ("id", "phrase", "label", "note", "from", "items"))
_TIP = Shape(("id", "at", "when", "text"))
_LINE = Shape(("id", "text", "gloss"), ("from",))

_TWICE = {
    "item": N_("duplicate menu item id: {where}. Change one."),
    "flow": N_("duplicate flow entry id: {where}. Change one."),
    "tip": N_("duplicate tip id: {where}. Change one."),
    "line": N_("duplicate line id: {where}. Change one."),
    "phrase": N_("duplicate phrase id: {where}. Change one."),
}


def read_phrasebook_file(path: Path, *, encoding: str = "utf-8") -> Phrasebook:
    """Read a phrasebook from a YAML file.

    Raises:
        ContentError: The file cannot be read or is not a valid phrasebook.
        UsageError: The encoding does not exist.
    """
    return read_phrasebook(read_text_file(path, encoding=encoding), source=str(path))


def read_phrasebook(
    text: str,
    *,
    source: str,
    on_progress: ProgressCallback = no_progress,
    adopt: Callable[[Phrasebook, set[tuple[str, str]]], Phrasebook] = lambda book, _made: book,
    findings: Findings | None = None,
) -> Phrasebook:
    """Read a phrasebook from YAML text.

    Args:
        text: Content of the file.
        source: File name for messages, and for the id of a phrasebook without one.
        on_progress: Receives the share done (0–1).
        adopt: Receives the phrasebook and its generated ids, as (`phrase` or `item`, id), and
            returns the phrasebook with the ids of the version that it replaces.
        findings: Receives what is wrong, and says whether faulty entries are skipped.

    Raises:
        ContentError: The text is not a valid phrasebook. The message has all faults, with their
            lines and remedies.
    """
    parsing, reading = parts(on_progress, 1, 1)
    findings = findings or Findings()
    with findings:
        root = parse_yaml(text, source=source, on_progress=parsing, findings=findings)
        reading(0.0)
        reader = _Reader(source, findings)
        return adopt(reader.book(root), reader.made)
    raise findings.error()


def read_lexicon(path: Path) -> dict[str, tuple[str, ...]]:
    """Read a lexicon from a YAML file: lists of words by the name of their concept.

    Raises:
        ContentError: The file cannot be read or is not a lexicon.
    """
    return _Reader(str(path)).lexicon(parse_yaml(read_text_file(path), source=str(path)))


class _Reader(FieldReader):
    """Reader of one file. It reads phrases first, since an item may refer to one further down."""

    phrases: dict[str, Phrase] = field(default_factory=dict)
    by_label: dict[str, str] = field(default_factory=dict)
    lines: dict[tuple[str, str], int] = field(default_factory=dict)
    made: set[tuple[str, str]] = field(default_factory=set)
    item_ids: FreshIds = field(default_factory=FreshIds)
    entry_ids: FreshIds = field(default_factory=FreshIds)

    def book(self, root: YamlNode) -> Phrasebook:
        """Return the phrasebook of the whole document."""
        fields = self.mapping(root)
        with self.findings:
            self.fields(root, _BOOK)
        version = self.text(fields["format"], "format") if "format" in fields else FORMAT
        if version != FORMAT:
            problem = _("this is format {given}; this program reads format 1. Update malgil.")
            self.refuse(fields["format"], problem.format(given=version))
        menu, flow = self.entries_of(fields, "menu"), self.entries_of(fields, "flow")
        phrases = self.entries_of(fields, "phrases")
        self.read_phrases(phrases, [*_walk(menu), *_walk(flow)])
        self.item_ids = FreshIds(_explicit_ids(_walk(menu)))
        self.entry_ids = FreshIds(_explicit_ids(_walk(flow)))
        stem = slug(PurePath(self.source).stem)
        book_id = self.tried(fields, "id", self.identifier, stem)
        title = self.tried(fields, "title", self.title, {"en": book_id})
        as_of = self.tried(fields, "as_of", self.as_of, "")
        items, entries = self.items(menu, "", 1), self.entries(flow, 1)
        tips = self.each(self.tip, self.entries_of(fields, "tips"))
        lines = self.each(self.line, self.entries_of(fields, "lines"))
        lexicon = self.tried(fields, "lexicon", self.lexicon, {})
        words = self.tried(fields, "words", self.words, {})
        name = "out_of_scope"
        out_of_scope = self.tried(
            fields, name, lambda _node: self.texts(fields, name, most=_MOST_OUT_OF_SCOPE), ()
        )
        self.findings.refuse()
        used = {item.phrase for item in walk(items)} | {entry.phrase for entry in walk(entries)}
        # Without faulty entries some phrases may be unused.
        for phrase in [] if self.findings.faults else [*self.phrases.keys() - used]:
            problem = _("no menu item or flow entry has this phrase: {where}. Use it or delete it.")
            with self.findings:
                fail(self.source, self.lines["phrase", phrase], problem.format(where=phrase))
        self.findings.refuse()
        book = Phrasebook(
            id=book_id,
            title=title,
            as_of=as_of,
            menu=items,
            flow=entries,
            phrases=tuple(phrase for phrase in self.phrases.values() if phrase.id in used),
            tips=tips,
            lines=lines,
            lexicon=lexicon,
            words=words,
            out_of_scope=out_of_scope,
        )
        if crowded := crowd_problem(book):
            kind = "item" if ("item", crowded[0]) in self.lines else "flow"
            fail(self.source, self.lines.get((kind, crowded[0]), 0), crowded[1])
        return book

    def entries_of(self, fields: dict[str, YamlNode], name: str) -> list[YamlNode]:
        """Return the members of a list, none if it is faulty."""
        with self.findings:
            return self.members(fields, name)
        return []

    def tried(
        self, fields: dict[str, YamlNode], name: str, read: Callable[[YamlNode], _R], default: Any
    ) -> _R:
        """Return what is read of a field, or the default if it is absent or faulty."""
        with self.findings:
            if name in fields:
                return read(fields[name])
        made: _R = default
        return made

    def each(self, read: Callable[[YamlNode], _R], nodes: Iterable[YamlNode]) -> tuple[_R, ...]:
        """Return what is read of each node that is not faulty."""
        made: list[_R] = []
        for node in nodes:
            with self.findings:
                made.append(read(node))
        return tuple(made)

    def register(self, node: YamlNode, kind: str, identifier: str) -> None:
        """Refuse an id that occurs twice, and note its line."""
        if (kind, identifier) in self.lines:
            self.refuse(node, _(_TWICE[kind]).format(where=identifier))
        self.lines[kind, identifier] = node.line

    # Phrases

    def read_phrases(self, nodes: list[YamlNode], places: list[YamlNode]) -> None:
        """Read the list of phrases, and create those that only items refer to by label."""
        fresh = FreshIds(_explicit_ids(iter(nodes)))
        for node in nodes:
            with self.findings:
                phrase = self.phrase(node, fresh)
                self.register(node, "phrase", phrase.id)
                if label_key(phrase.label) in self.by_label:
                    problem = _("duplicate phrase label: {where}. Merge the two phrases.")
                    self.refuse(node, problem.format(where=phrase.label))
                self.phrases[phrase.id] = phrase
                self.by_label[label_key(phrase.label)] = phrase.id
        for node in places:
            label_node = node.value.get("label") if isinstance(node.value, dict) else None
            if label_node is None:
                continue
            with suppress(FaultError):  # which is reported with the item
                label = self.label(label_node)
                if label_key(label) not in self.by_label:
                    made = Phrase(id=self.id_of({}, "phrase", fresh, slug(label)), label=label)
                    self.phrases[made.id] = made
                    self.by_label[label_key(label)] = made.id

    def mapping(self, node: YamlNode) -> dict[str, YamlNode]:
        """Return the fields of an entry, unchecked."""
        return node.value if isinstance(node.value, dict) else {}

    def phrase(self, node: YamlNode, fresh: FreshIds) -> Phrase:
        """Return one entry of `phrases`."""
        fields = self.fields(node, _PHRASE)
        label = self.label(fields["label"])
        return Phrase(
            id=self.id_of(fields, "phrase", fresh, slug(label)),
            label=label,
            note=self.note(fields),
            keywords=self.texts(fields, "keywords"),
            accept=self.texts(fields, "accept"),
            situations=self.texts(fields, "situations"),
            paraphrases=self.texts(fields, "paraphrases"),
            origin=self.origin(fields),
            changed=self.changed(fields.get("changed")),
        )

    def id_of(self, fields: dict[str, YamlNode], kind: str, fresh: FreshIds, base: str) -> str:
        """Return an entry's id. Without one it is generated, which is noted."""
        if "id" in fields:
            return self.identifier(fields["id"])
        made = fresh.make(base)
        self.made.add((kind, made))
        return made

    def phrase_of(self, node: YamlNode, fields: dict[str, YamlNode]) -> str:
        """Return the id of the phrase that an item or entry refers to."""
        by_id, by_label = fields.get("phrase"), fields.get("label")
        if (by_id is None) == (by_label is None):
            self.refuse(node, _("give either `label` or `phrase`, not both."))
        if by_label is not None:
            return self.by_label[label_key(self.label(by_label))]
        named = self.text(by_id or node, "phrase")
        if named not in self.phrases:
            problem = _("there is no phrase of this id: {where}. Give a `label`, or add it.")
            self.refuse(by_id or node, problem.format(where=named))
        return named

    # The menu and the flow

    def items(self, nodes: list[YamlNode], above: str, level: int) -> tuple[MenuItem, ...]:
        """Return one level of the menu. `above` is the prefix of generated item ids."""
        if level > MAX_LEVELS and nodes:
            refuse_depth(self.source, nodes[0].line)
        made: dict[str, MenuItem] = {}
        for node in nodes:
            with self.findings:
                item = self.item(node, above, level)
                before = made.get(item.phrase)
                if before is None or before.id != item.id:
                    self.register(node, "item", item.id)
                made[item.phrase] = item if before is None else self.merged(node, before, item)
        return tuple(made.values())

    def item(self, node: YamlNode, above: str, level: int) -> MenuItem:
        """Return one item with its children, whose faults are found even if it is faulty itself."""
        own, path, found = None, above, len(self.findings.faults)
        with self.findings:
            own, path = self.own_item(node, above)
        nodes = self.entries_of(self.mapping(node), "items")
        items = self.items(nodes, f"{path}.", level + 1) if nodes else ()
        if own is None:
            raise self.findings.faults[found]
        return replace(own, items=items) if items else own

    def own_item(self, node: YamlNode, above: str) -> tuple[MenuItem, str]:
        """Return an item without its children, and its path for generated ids."""
        fields, found = self.fields(node, _ITEM), len(self.findings.faults)
        phrase = self.phrase_of(node, fields)
        path = above + slug(self.phrases[phrase].label)
        with self.findings:
            item_id = self.id_of(fields, "item", self.item_ids, path)
        with self.findings:
            glosses = self.glosses(fields["gloss"])
        goal = self.optional(fields, "goal")
        self.findings.stop_after(found)
        return MenuItem(id=item_id, phrase=phrase, glosses=glosses, goal=goal), path

    def merged(self, node: YamlNode, first: MenuItem, second: MenuItem) -> MenuItem:
        """Return two items of one label under one parent as one with all glosses and children."""
        made = [("item", item.id) in self.made for item in (first, second)]
        if first.id != second.id and not any(made):
            problem = _("duplicate label among the same choices: {where}. Remove one.")
            self.refuse(node, problem.format(where=self.phrases[first.phrase].label))
        glosses = tuple(dict.fromkeys((*first.glosses, *second.glosses)))
        if len(glosses) > MOST_TEXTS:
            self.refuse(node, too_many(glosses))
        items = {item.phrase: item for item in first.items}
        for item in second.items:
            before = items.get(item.phrase)
            items[item.phrase] = item if before is None else self.merged(node, before, item)
        return MenuItem(
            id=second.id if made[0] else first.id,
            phrase=first.phrase,
            glosses=glosses,
            goal=first.goal or second.goal,
            items=tuple(items.values()),
        )

    def entries(self, nodes: list[YamlNode], level: int) -> tuple[FlowEntry, ...]:
        """Return one level of the flow."""
        if level > MAX_LEVELS and nodes:
            refuse_depth(self.source, nodes[0].line)
        return self.each(lambda node: self.entry(node, level), nodes)

    def entry(self, node: YamlNode, level: int) -> FlowEntry:
        """Return one entry of the flow with its children, as `item` does."""
        own, found = None, len(self.findings.faults)
        with self.findings:
            own = self.own_entry(node)
        items = self.entries(self.entries_of(self.mapping(node), "items"), level + 1)
        if own is None:
            raise self.findings.faults[found]
        return replace(own, items=items)

    def own_entry(self, node: YamlNode) -> FlowEntry:
        """Return an entry without its children."""
        fields = self.fields(node, _ENTRY)
        phrase = self.phrase_of(node, fields)
        entry_id = self.id_of(fields, "flow", self.entry_ids, slug(self.phrases[phrase].label))
        entry = FlowEntry(
            id=entry_id,
            phrase=phrase,
            glosses=self.glosses(fields["gloss"]),
            kind=self.choice(fields["kind"], "kind", FlowKind),
            note=self.note(fields),
            origin=self.origin(fields),
        )
        self.register(node, "flow", entry_id)
        return entry

    def glosses(self, node: YamlNode) -> tuple[str, ...]:
        """Return the glosses of a place."""
        if isinstance(node.value, str):
            return (self.text(node, "gloss"),)
        return self.texts({"gloss": node}, "gloss", least=1, merges=True)

    # Tips and lines

    def tip(self, node: YamlNode) -> Tip:
        """Return one entry of `tips`."""
        fields = self.fields(node, _TIP)
        tip_id = self.identifier(fields["id"])
        self.register(node, "tip", tip_id)
        tip = Tip(
            id=tip_id,
            at=self.text(fields["at"], "at"),
            when=self.choice(fields["when"], "when", TipTime),
            text=self.text(fields["text"], "text", longest=LONGEST_NOTE),
        )
        if ("flow", tip.at) not in self.lines:
            problem = _("the `at` of this tip is no flow entry: {where}. Give the id of one.")
            self.refuse(node, problem.format(where=tip_id))
        return tip

    def line(self, node: YamlNode) -> Line:
        """Return one entry of `lines`."""
        fields = self.fields(node, _LINE)
        line_id = self.identifier(fields["id"])
        self.register(node, "line", line_id)
        return Line(
            id=line_id,
            text=self.text(fields["text"], "text"),
            gloss=self.text(fields["gloss"], "gloss"),
            origin=self.origin(fields),
        )

    def lexicon(self, node: YamlNode) -> dict[str, tuple[str, ...]]:
        """Return the words of each concept."""
        self.check(node)
        if not isinstance(node.value, dict):
            self.refuse(
                node, _("give a list of words for each concept: {refund: [refund, money back]}.")
            )
        for name, words in node.value.items():
            if problem := text_problem(name, LONGEST_TEXT):
                self.refuse(words, problem)
        return {name: self.texts(node.value, name, least=1) for name in node.value}


def _walk(nodes: list[YamlNode]) -> Iterator[YamlNode]:
    """Yield entries and their descendants, in order. Invalid entries are reported later."""
    for node in nodes:
        yield node
        below = node.value.get("items") if isinstance(node.value, dict) else None
        if below is not None and isinstance(below.value, list):
            yield from _walk(below.value)


def _explicit_ids(nodes: Iterator[YamlNode]) -> Iterator[str]:
    for node in nodes:
        id_node = node.value.get("id") if isinstance(node.value, dict) else None
        if id_node is not None and isinstance(id_node.value, str):
            yield id_node.value


# Text that every YAML reader accepts as a string without quotes, in any position. Words and numbers
# that other readers would convert are quoted, although ours does not need it.
_PLAIN = re.compile(r"[^\W\d_][\w .$()/!'+~;%&*^=<>|·…’“”-]*|\d{4}-\d{2}|\d+-[a-z][a-z-]*")
_OTHERWISE_READ = re.compile(r"(?i)y|n|yes|no|on|off|true|false|null")
_NAMES = {"glosses": "gloss", "origin": "from"}


def write_phrasebook(book: Phrasebook) -> str:
    """Return a phrasebook as YAML in the full form. Reading it gives an equal phrasebook."""
    return "\n".join(_lines(book)) + "\n"


def _lines(book: Phrasebook) -> Iterator[str]:
    yield "format: 1"
    yield f"id: {_inline(book.id)}"
    yield f"title: {_inline(book.title)}"
    if book.as_of:
        yield f"as_of: {_inline(book.as_of)}"
    yield from _section("phrases", book.phrases)
    if book.flow:
        yield "flow:"
        yield from _tree(book.flow, "  ")
    yield "menu:" if book.menu else "menu: []"
    yield from _tree(book.menu, "  ")
    yield from _section("tips", book.tips)
    yield from _section("lines", book.lines)
    for name, texts in (("lexicon", book.lexicon), ("words", book.words)):
        if texts:
            yield f"{name}:"
            yield from (f"  {_inline(key)}: {_inline(value)}" for key, value in texts.items())
    if book.out_of_scope:
        yield f"out_of_scope: {_inline(book.out_of_scope)}"


def _section(name: str, records: Sequence[Struct]) -> Iterator[str]:
    if records:
        yield f"{name}:"
        yield from (f"  - {_inline(_fields(record))}" for record in records)


def _tree(nodes: Iterable[MenuItem | FlowEntry], indent: str) -> Iterator[str]:
    for node in nodes:
        fields = _fields(node)
        if not node.items:
            yield f"{indent}- {_inline(fields)}"
            continue
        start = f"{indent}- "
        for name, value in fields.items():
            yield f"{start}{name}: {_inline(value)}"
            start = f"{indent}  "
        yield f"{indent}  items:"
        yield from _tree(node.items, f"{indent}    ")


def _fields(record: Struct) -> dict[str, Any]:
    """Return the fields of a record that are not empty, without its children, as in the file."""
    fields = {
        _NAMES.get(name, name): value
        for name, value in asdict(record).items()
        if value and name != "items"
    }
    if isinstance(record, MenuItem | FlowEntry) and len(record.glosses) == 1:
        fields["gloss"] = record.glosses[0]
    if isinstance(record, Phrase) and record.changed:
        changed = record.changed._asdict()
        fields["changed"] = {name: text for name, text in changed.items() if text}
    return fields


def _inline(value: Any) -> str:
    """Return a text, list or mapping in one line of YAML."""
    if isinstance(value, dict):
        pairs = (f"{_inline(name)}: {_inline(each)}" for name, each in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_inline, value)) + "]"
    if _PLAIN.fullmatch(value) and not _OTHERWISE_READ.fullmatch(value) and value[-1] != " ":
        return str(value)
    return escaped_in_json(_quoted(value))


def phrasebook_template(book_id: str, title: str) -> str:
    """Return a small phrasebook in YAML as a template. It is valid as it is.

    Args:
        book_id: Phrasebook id.
        title: Title in every language.
    """
    title = _quoted(title)
    about = _("A phrasebook for malgil. Read it in with: malgil import FILE")
    values = _(
        "Every value is plain text. Quote a value that contains a colon and a "
        "space or a #, or that begins with a sign."
    )
    ids = _("The id is part of every card: never change it once you study.")
    as_of = _("The year and month of the menu, shown to the learner (optional).")
    phrases = _(
        "Details of single labels (optional). note: shown with the answer. "
        "keywords: found by search. accept: other right spellings. situations: for "
        "the scenario quiz."
    )
    note, keyword = _quoted(_("Where parcels are asked for.")), _quoted(_("parcel"))
    flow = _(
        "The steps to the menu, in order (optional). kind: link, question, choice, "
        "button, field, checkbox or word."
    )
    contact = _quoted(_("Get in touch"))
    menu = _(
        "The menu, in screen order. label: the English text. gloss: its meaning, "
        "or a list of meanings. items: the choices below. goal: what the path card of a "
        "choice without items asks for, in place of its gloss (optional). A label may "
        "appear in several places, but only once under each parent."
    )
    where, late = _quoted(_("My things have not come")), _quoted(_("The delivery is late"))
    tips = _(
        "Helpful facts for each step (optional). at: the id of a flow entry. when: "
        "before, during, stuck or after."
    )
    tip = _quoted(_("Sign in first."))
    lines, line = _("Sentences to send (optional)."), _quoted(_("The number of my order: ___"))
    return f"""\
# {about}
# {values}
format: 1
# {ids}
id: {book_id}
title: {{ko: {title}, en: {title}}}
# {as_of}
as_of: 2026-01

# {phrases}
phrases:
- label: Where's my stuff?
  note: {note}
  keywords: [{keyword}]

# {flow}
flow:
- {{id: contact-us, label: Contact Us, gloss: {contact}, kind: link}}

# {menu}
menu:
- label: Where's my stuff?
  gloss: {where}
  items:
  - {{label: Shipment is late, gloss: [{late}]}}

# {tips}
tips:
- {{id: sign-in, at: contact-us, when: before, text: {tip}}}

# {lines}
lines:
- {{id: order-number, text: My order number is ___., gloss: {line}}}
"""


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
