"""Write a phrasebook as one HTML page, for a browser, a phone or paper."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from malgil.base.i18n import _, current
from malgil.base.plain_text import marked
from malgil.phrasebook.cards import LABEL, MEANING, PATH
from malgil.phrasebook.model import PROMPT_SEPARATOR, FlowKind, MenuItem
from malgil.phrasebook.text.hangul import initials
from malgil.phrasebook.text.search import phrase_order
from malgil.phrasebook.text.topics import reading_order, topics_of
from malgil.scheduling.fsrs import State
from malgil.store.phrasebooks import title_of
from malgil.store.sentences import known_words
from malgil.wording import screen_change, tip_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from malgil.phrasebook.model import FlowEntry, Phrasebook
    from malgil.store.store import Store

_FOLDER = Path(__file__).parent


def write_page(store: Store, phrasebook: str, *, day: int | None = None, masked: str = "") -> str:
    """Return the HTML of a phrasebook's page, in the current language.

    A masked page has no search and no index, which would give its answers away.

    Args:
        store: The open collection.
        phrasebook: The phrasebook's id.
        day: Mark what is not known on this learning day (default: nothing).
        masked: What is covered until it is tapped: `glosses` or `labels` (default: nothing).

    Raises:
        UsageError: There is no such phrasebook.
    """
    book = store.book(phrasebook)
    page = _Page(book, (lambda _node: False) if day is None else _is_unknown(store, book, day))
    environment = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_without_controls,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style, script = _own("page.css"), _own("page.js")
    return environment.get_template("page.html").render(
        texts=_texts(book),
        language=current(),
        title=title_of(book),
        masked=masked,
        style=style,
        script=script,
        hashes=[_csp_hash(part) for part in (style, script)],
        steps=[page.entry(entry) for entry in book.flow if entry.kind is not FlowKind.WORD],
        words=[page.entry(entry) for entry in book.flow if entry.kind is FlowKind.WORD],
        lines=book.lines,
        menu=[list(nodes) for _, nodes in groupby(page.items(book.menu), _has_items)],
        index=[] if masked else page.index(),
        searched=[] if masked else [_searched(book, phrase) for phrase in page.order],
        unknown=page.unknown if day is not None else None,
    )


def _texts(book: Phrasebook) -> dict[str, str]:
    """Return the texts of the page's interface."""
    about = _("A menu of about {year}. The real one may differ now.")
    return {
        "about": about.format(year=book.as_of[:4]) if book.as_of else "",
        "contents": _("Contents"),
        "flow": _("Contact flow"),
        "menu": _("Menu"),
        "index": _("Index"),
        "lines": _("Words, and lines to send"),
        "search": _("Search"),
        "hint": _("Korean or English"),
        "found": _("Found: {n}"),
        "none": _("Nothing found."),
        "unknown": _("not known yet"),
        "see_gloss": _("Show the meaning:"),
        "see_label": _("Show the label:"),
        "cover": _("Cover all again"),
    }


class _Node(NamedTuple):
    """An item of the menu, or an entry of the contact flow.

    Attributes:
        id: What links point to.
        number: Position in the menu, as 1.2.3. Empty in the contact flow.
        phrase: Number of the phrase in the search.
        label: Label.
        gloss: Glosses at this place.
        notes: How today's screen differs, notes and tips.
        is_unknown: Whether it is marked.
        items: Nodes beneath.
    """

    id: str
    number: str
    phrase: int
    label: str
    gloss: str
    notes: list[str]
    is_unknown: bool
    items: list[_Node]


class _Heading(NamedTuple):
    """A heading of the index.

    Attributes:
        name: The topic.
        see: The heading to look under instead. Empty for none.
        entries: Glosses, with the numbers of their places by label.
    """

    name: str
    see: str
    entries: list[tuple[str, dict[str, list[str]]]]


class _Page:
    """The contents of a page.

    Attributes:
        order: The ids of the phrases. The search knows them by their numbers.
        unknown: Number of marked nodes so far.
    """

    def __init__(
        self, book: Phrasebook, is_unknown: Callable[[MenuItem | FlowEntry], bool]
    ) -> None:
        self._book, self._is_unknown = book, is_unknown
        self.order = phrase_order(book)
        self.unknown = 0
        self._entries = 0
        self._number_of = {phrase: number for number, phrase in enumerate(self.order)}
        self._places: dict[str, dict[str, list[str]]] = {}

    def items(self, items: Sequence[MenuItem], above: str = "") -> list[_Node]:
        """Return menu items with all beneath them."""
        nodes = []
        for at, item in enumerate(items, 1):
            number, phrase = f"{above}{at}", self._book.phrase(item.phrase)
            for gloss in item.glosses:
                places = self._places.setdefault(gloss, {})
                places.setdefault(phrase.label, []).append(number)
            node = self._node(item, f"m{number}", number, [phrase.note])
            nodes.append(node._replace(items=self.items(item.items, f"{number}.")))
        return nodes

    def entry(self, entry: FlowEntry) -> _Node:
        """Return an entry of the contact flow with those beneath it."""
        notes = [entry.note, *(tip_text(tip) for tip in self._book.tips if tip.at == entry.id)]
        self._entries += 1
        node = self._node(entry, f"f{self._entries}", "", notes)
        return node._replace(items=[self.entry(below) for below in entry.items])

    def _node(
        self, node: MenuItem | FlowEntry, anchor: str, number: str, notes: Sequence[str]
    ) -> _Node:
        phrase, is_unknown = self._book.phrase(node.phrase), self._is_unknown(node)
        self.unknown += is_unknown
        change = screen_change(phrase.changed) if phrase.changed else ""
        return _Node(
            id=anchor,
            number=number,
            phrase=self._number_of[node.phrase],
            label=phrase.label,
            gloss=PROMPT_SEPARATOR.join(node.glosses),
            notes=[note for note in (change, *notes) if note],
            is_unknown=is_unknown,
            items=[],
        )

    def index(self) -> list[tuple[str, list[_Heading]]]:
        """Return the index of the menu's glosses by topic, in groups of one first letter."""
        headings: list[_Heading] = []
        for topic in topics_of(self._places, known_words(self._book.lexicon)):
            entries = [(gloss, self._places[gloss]) for gloss in topic.glosses]
            headings.append(_Heading(topic.name, "", entries))
            headings += [_Heading(synonym, topic.name, []) for synonym in topic.synonyms]
        headings.sort(key=lambda heading: reading_order(heading.name))
        groups = groupby(headings, lambda heading: initials(heading.name[:1]).upper())
        return [(letter, list(group)) for letter, group in groups]


def _searched(book: Phrasebook, phrase_id: str) -> tuple[Sequence[str], ...]:
    """Return what the search looks into: names, keywords, and other ways to say it."""
    phrase = book.phrase(phrase_id)
    names = (*phrase.spellings, *book.glosses(phrase_id))
    return names, phrase.keywords, (*phrase.situations, *phrase.paraphrases)


def _is_unknown(store: Store, book: Phrasebook, day: int) -> Callable[[MenuItem | FlowEntry], bool]:
    """Return a function that returns whether an item or entry is not known on a learning day.

    A card is known from the end of its learning steps until it is due. The path card of a place
    decides, or else the card of its meaning, or of its label. A branch is known, too, if all
    beneath it is.
    """
    known = f"state = '{State.REVIEW}' AND due_day > ?"
    rows = store.connection.execute(
        f"SELECT phrase.id, type, {known} FROM card JOIN phrase ON phrase.key = card.phrase "
        "WHERE phrasebook = ? AND card.archived = 0 AND type <> ? "
        f"UNION ALL SELECT item.id, type, {known} FROM item JOIN card ON card.key = item.card "
        "WHERE phrasebook = ?",
        (day, book.id, PATH, day, book.id),
    )
    cards = {(kind, of): bool(is_known) for of, kind, is_known in rows}
    kinds = [kind for kind in (PATH, MEANING, LABEL) if store.settings.for_book(book.id).asks(kind)]

    def is_known(node: MenuItem | FlowEntry) -> bool:
        ids = {PATH: node.id if isinstance(node, MenuItem) else ""}
        asked = ((kind, ids.get(kind, node.phrase)) for kind in kinds)
        own = next((cards[card] for card in asked if card in cards), not node.items)
        return own or (bool(node.items) and all(map(is_known, node.items)))

    return lambda node: not is_known(node)


def _has_items(node: _Node) -> bool:
    return bool(node.items)


def _own(name: str) -> Markup:
    """Return a file of the package, which is not escaped."""
    return Markup((_FOLDER / name).read_text(encoding="utf-8"))  # noqa: S704


def _without_controls(value: object) -> object:
    """Return a value for the page. What could steer a terminal gets a mark, as everywhere."""
    return marked(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _csp_hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
