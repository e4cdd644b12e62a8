"""A phrasebook: one menu, the flow that leads to it, tips and lines.

The values are always valid. File readers refuse malformed content, and `Phrasebook` refuses
contradictions (dangling or duplicate ids, an unused phrase, a repeated choice).
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from malgil.base.hashing import blake2b
from malgil.base.plain_text import LONGEST_NOTE, LONGEST_TEXT, seen, shows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

MAX_LEVELS = 32
"""Maximum number of levels of a menu."""

PATH_SEPARATOR = " > "
PROMPT_SEPARATOR = " / "
DATE = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2]))?")
"""Year, or year and month."""
_SPACES = re.compile("[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]+")
# Fillers of Hangul, which are as wide as a letter unless they hold a vowel.
_FILLERS = re.compile("[\u3164\uffa0]|\u115f(?![\u1160-\u11a7])")


def canonical(text: str) -> str:
    """Return `text` as stored and compared internally.

    It is in NFC, without invisible characters, and with single plain spaces between words only.
    """
    text = unicodedata.normalize("NFC", text).strip()
    if "  " not in text and (text.isascii() or shows(text)):
        return text  # as most texts are
    return _SPACES.sub(" ", seen(_FILLERS.sub(" ", text))).strip()


def label_key(label: str) -> str:
    """Return the key that labels are compared by: whitespace collapsed, no invisible characters."""
    return " ".join(canonical(label).split())


@lru_cache(maxsize=1 << 16)
def slug(label: str) -> str:
    """Return an id for a label: NFKD, lower case, without apostrophes, other characters as `-`.

    A label without ASCII letters or digits, such as Hangul, gives a short hash. Such labels then
    get distinct ids, and the same label gets the same id on every machine.
    """
    folded = unicodedata.normalize("NFKD", label).lower()
    folded = re.sub(r"['’‘`´]", "", folded)
    cleaned = re.sub(r"[^a-z0-9]+", "-", folded).strip("-")
    if cleaned:
        return cleaned
    from hashlib import sha256  # slow to import, and rarely needed

    return sha256(canonical(label).encode()).hexdigest()[:12]


def item_step(phrase: str, label: str) -> str:
    """Return the part of a generated item id for a step: the label's slug, with its number if any.

    Labels with the same slug, such as `Refund!` and `Refund?`, thus give different paths.
    """
    base = slug(label)
    return phrase if phrase.startswith(base) else base


class FlowKind(StrEnum):
    """Kind of a flow entry on the contact page."""

    LINK = "link"
    QUESTION = "question"
    CHOICE = "choice"
    BUTTON = "button"
    FIELD = "field"
    CHECKBOX = "checkbox"
    WORD = "word"


class TipTime(StrEnum):
    """When a tip applies."""

    BEFORE = "before"
    DURING = "during"
    STUCK = "stuck"
    AFTER = "after"


class PhrasebookError(ValueError):
    """The phrasebook contradicts itself.

    Attributes:
        problem: Code for the kind of contradiction.
        where: Id or label concerned.
    """

    def __init__(self, problem: str, where: str) -> None:
        super().__init__(f"{problem}: {where}")
        self.problem = problem
        self.where = where


class Change(NamedTuple):
    """A label that is no longer on today's screen.

    Attributes:
        since: Year, or year and month, of the change.
        to: The label in its place. Empty if it is gone.
    """

    since: str
    to: str = ""


class Phrase(Struct, frozen=True, kw_only=True):
    """One distinct label. Its glosses and places come from the items that refer to it.

    Attributes:
        id: Unique id in the phrasebook. It is part of card ids and never changes.
        label: English text on the screen.
        note: The editor's note, shown with the answer.
        keywords: Everyday words for search.
        accept: Other accepted spellings of the label.
        situations: Situations of a shopper who needs this label (scenario quiz).
        paraphrases: Other ways of saying it, for search only.
        origin: Author of the note, keywords and situations: `editor`, or empty for the source.
        changed: How today's screen differs, or None. Cards still ask for `label`.
    """

    id: str
    label: str
    note: str = ""
    keywords: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    situations: tuple[str, ...] = ()
    paraphrases: tuple[str, ...] = ()
    origin: str = ""
    changed: Change | None = None

    @property
    def spellings(self) -> tuple[str, ...]:
        """Everything that counts as the label when typed, the label first."""
        new = (self.changed.to,) if self.changed and self.changed.to else ()
        return tuple(dict.fromkeys((self.label, *self.accept, *new)))


class MenuItem(Struct, frozen=True, kw_only=True):
    """One place in the menu.

    Attributes:
        id: Unique id in the menu.
        phrase: Phrase id.
        glosses: Korean meanings at this place.
        goal: The editor's prompt of its path card. Empty if the glosses are enough. An item with
            children has no path card and keeps the text for when it is a leaf again.
        items: Children.
    """

    id: str
    phrase: str
    glosses: tuple[str, ...]
    goal: str = ""
    items: tuple[MenuItem, ...] = ()


class FlowEntry(Struct, frozen=True, kw_only=True):
    """One step on the way to the chat, such as a link, question or button, or a useful word."""

    id: str
    phrase: str
    glosses: tuple[str, ...]
    kind: FlowKind
    note: str = ""
    origin: str = ""
    items: tuple[FlowEntry, ...] = ()


Node = TypeVar("Node", MenuItem, FlowEntry)


def walk(nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield menu items or flow entries and those below them, parents before children."""
    for node in nodes:
        yield node
        yield from walk(node.items)


def mapped(nodes: Iterable[Node], change: Callable[[Node], Node]) -> tuple[Node, ...]:
    """Return menu items or flow entries, each as `change` returns it, but with its children."""
    return tuple(replace(change(node), items=mapped(node.items, change)) for node in nodes)


class Tip(Struct, frozen=True, kw_only=True):
    """A useful fact about one flow entry. It has no card."""

    id: str
    at: str
    when: TipTime
    text: str


class Line(Struct, frozen=True, kw_only=True):
    """A sentence to send to the agent. It has no card."""

    id: str
    text: str
    gloss: str
    origin: str = ""


class MenuPosition(Struct, frozen=True, kw_only=True):
    """A menu item with its position.

    Attributes:
        item: Menu item.
        path: Labels from the top of the menu down to and including the item.
        phrases: Phrase ids along the path.
        parent: Parent item id. Empty at the top level.
        position: Index in menu order (parents before children), from 0.
    """

    item: MenuItem
    path: tuple[str, ...]
    phrases: tuple[str, ...]
    parent: str
    position: int

    @property
    def is_leaf(self) -> bool:
        """Whether the item has no children."""
        return not self.item.items


class Phrasebook(Struct, frozen=True, kw_only=True, dict=True):
    """The content of one phrasebook.

    Attributes:
        id: Part of every card's id.
        title: Title by language code.
        as_of: Year, or year and month, of the menu as written in the file. Empty if unknown.
        phrases: Every distinct label, in no particular order.
        flow: Steps to the menu and on to the chat, in order.
        menu: Top level of the menu.
        tips: Facts about the flow.
        lines: Sentences for the agent.
        lexicon: Words of one meaning by the name of their concept, for search. They are added to
            the words that malgil knows.
        words: Short notes on words of the labels, in lower case. They are shown with the answer.
        out_of_scope: Sentences that the menu cannot answer, for search.

    Raises:
        PhrasebookError: Ids or labels are repeated, an item or tip refers to something that does
            not exist, a phrase is unused, a label is empty, a gloss is missing, or two siblings
            have the same label.
    """

    id: str
    title: dict[str, str]
    as_of: str = ""
    phrases: tuple[Phrase, ...] = ()
    flow: tuple[FlowEntry, ...] = ()
    menu: tuple[MenuItem, ...] = ()
    tips: tuple[Tip, ...] = ()
    lines: tuple[Line, ...] = ()
    lexicon: dict[str, tuple[str, ...]] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    out_of_scope: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        by_id = self._by_id
        entries = tuple(self.flow_entries())
        _check_unique((place.item.id for place in self.places()), "item-id-twice")
        _check_unique((entry.id for entry in entries), "flow-id-twice")
        _check_unique((tip.id for tip in self.tips), "tip-id-twice")
        _check_unique((line.id for line in self.lines), "line-id-twice")
        _check_levels(self.menu, by_id)
        entry_ids = {entry.id for entry in entries}
        for tip in self.tips:
            if tip.at not in entry_ids:
                raise PhrasebookError("tip-at-unknown", tip.id)
        _ = self._glosses

    @cached_property
    def _by_id(self) -> dict[str, Phrase]:
        return _index_phrases(self.phrases)

    @cached_property
    def _places(self) -> tuple[MenuPosition, ...]:
        return tuple(_walk_menu(self.menu, self._by_id))

    @cached_property
    def _glosses(self) -> dict[str, tuple[str, ...]]:
        return _collect_glosses(self._places, tuple(self.flow_entries()), self._by_id)

    def phrase(self, phrase_id: str) -> Phrase:
        """Return the phrase with this id, or raise KeyError."""
        return self._by_id[phrase_id]

    def glosses(self, phrase_id: str) -> tuple[str, ...]:
        """Return all glosses of a phrase, each once, in menu order and then flow order."""
        return self._glosses[phrase_id]

    def places(self) -> tuple[MenuPosition, ...]:
        """Return every place of the menu in menu order, parents before children."""
        return self._places

    def flow_entries(self) -> Iterator[FlowEntry]:
        """Yield every flow entry in order, parents before children."""
        yield from walk(self.flow)

    @property
    def menu_entry(self) -> FlowEntry | None:
        """The first question without choices of its own, where the menu opens, or None."""
        questions = (entry for entry in self.flow if entry.kind is FlowKind.QUESTION)
        return next((entry for entry in questions if not entry.items), None)

    def prompt(self, phrase_id: str) -> str:
        """Return the Korean prompt of a phrase: all its glosses joined by ` / `."""
        return PROMPT_SEPARATOR.join(self.glosses(phrase_id))

    def word_notes(self, phrase_id: str) -> tuple[tuple[str, str], ...]:
        """Return the words of a label, old and new, with their notes.

        Claims has the note of claim. What the phrase's own note explains is left out.
        """
        if not self.words:
            return ()
        phrase = self.phrase(phrase_id)
        text = " ".join((phrase.label, *(phrase.changed or ())[1:]))
        words = re.findall(r"[^\W\d_]+", text.casefold())
        known = dict.fromkeys(
            stem for word in words for stem in (word, word.removesuffix("s")) if stem in self.words
        )
        return tuple(
            (word, self.words[word]) for word in known if word not in phrase.note.casefold()
        )


def texts_of(book: Phrasebook) -> list[tuple[str, int]]:
    """Return every text of a phrasebook with its maximum length."""
    short = [book.id, *book.title, *book.title.values(), book.as_of]
    notes: list[str] = []
    for phrase in book.phrases:
        short += [phrase.id, phrase.label, *phrase.keywords, *phrase.accept]
        short += [*phrase.situations, *phrase.paraphrases, *(phrase.changed or ())]
        notes.append(phrase.note)
    for entry in book.flow_entries():
        short += [entry.id, *entry.glosses]
        notes.append(entry.note)
    for place in book.places():
        short += [place.item.id, *place.item.glosses, place.item.goal]
    for tip in book.tips:
        short.append(tip.id)
        notes.append(tip.text)
    for line in book.lines:
        short += [line.id, line.text, line.gloss]
    for concept, words in book.lexicon.items():
        short += [concept, *words]
    short += book.out_of_scope
    short += [text for noted in book.words.items() for text in noted]
    return [(text, LONGEST_TEXT) for text in short] + [(note, LONGEST_NOTE) for note in notes]


def _index_phrases(phrases: tuple[Phrase, ...]) -> dict[str, Phrase]:
    by_id: dict[str, Phrase] = {}
    labels: set[str] = set()
    for phrase in phrases:
        if phrase.id in by_id:
            raise PhrasebookError("phrase-id-twice", phrase.id)
        if phrase.label in labels:
            raise PhrasebookError("label-twice", phrase.label)
        if not phrase.label:
            raise PhrasebookError("label-empty", phrase.id)
        by_id[phrase.id] = phrase
        labels.add(phrase.label)
    return by_id


def _walk_menu(menu: tuple[MenuItem, ...], by_id: dict[str, Phrase]) -> Iterator[MenuPosition]:
    top: tuple[str, ...] = ()
    stack = [(item, top, top, "") for item in reversed(menu)]
    position = 0
    while stack:
        item, above, phrases_above, parent = stack.pop()
        if item.phrase not in by_id:
            raise PhrasebookError("phrase-unknown", item.phrase)
        path = (*above, by_id[item.phrase].label)
        phrases = (*phrases_above, item.phrase)
        yield MenuPosition(item=item, path=path, phrases=phrases, parent=parent, position=position)
        position += 1
        stack.extend((child, path, phrases, item.id) for child in reversed(item.items))


def _check_unique(ids: Iterator[str], problem: str) -> None:
    seen: set[str] = set()
    for identifier in ids:
        if identifier in seen:
            raise PhrasebookError(problem, identifier)
        seen.add(identifier)


def _check_levels(menu: tuple[MenuItem, ...], by_id: dict[str, Phrase]) -> None:
    levels = [menu]
    while levels:
        level = levels.pop()
        _check_unique((by_id[item.phrase].label for item in level), "choice-twice")
        levels.extend(item.items for item in level if item.items)


def _collect_glosses(
    places: tuple[MenuPosition, ...], entries: tuple[FlowEntry, ...], by_id: dict[str, Phrase]
) -> dict[str, tuple[str, ...]]:
    collected: dict[str, dict[str, None]] = {}
    nodes: list[MenuItem | FlowEntry] = [*(place.item for place in places), *entries]
    for node in nodes:
        if node.phrase not in by_id:
            raise PhrasebookError("phrase-unknown", node.phrase)
        if not node.glosses or not all(node.glosses):
            raise PhrasebookError("gloss-missing", node.id)
        collected.setdefault(node.phrase, {}).update(dict.fromkeys(node.glosses))
    for phrase_id in by_id:
        if phrase_id not in collected:
            raise PhrasebookError("phrase-unused", phrase_id)
    return {phrase_id: tuple(glosses) for phrase_id, glosses in collected.items()}


# Room for the digest and a number.
_LONGEST = LONGEST_TEXT - 50


class FreshIds:
    """Generator of unique ids.

    The first request for an id gets it unchanged, the second gets it with `-2`, and so on. A very
    long id, as from a deep path, ends in a digest.
    """

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._next: dict[str, int] = {}

    def make(self, base: str) -> str:
        """Return `base`, or `base-2`, `base-3`, … if it is taken, and mark the result as taken."""
        if len(base) > _LONGEST:
            ending = blake2b(base.encode(), digest_size=8).hexdigest()
            base = f"{base[:_LONGEST]}-{ending}"
        made = base
        if made in self._taken:
            number = self._next.get(base, 2)
            while (made := f"{base}-{number}") in self._taken:
                number += 1
            self._next[base] = number + 1
        self._taken.add(made)
        return made
