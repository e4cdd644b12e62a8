"""Menus while they are read from files: places in their order become a tree, then a phrasebook."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NoReturn

from msgspec import Struct, field

from malgil.base.i18n import _
from malgil.base.plain_text import MOST_TEXTS
from malgil.base.progress import no_progress
from malgil.phrasebook.formats.text_files import (
    Findings,
    crowd_problem,
    fail,
    text_problem,
    too_many,
)
from malgil.phrasebook.model import (
    MAX_LEVELS,
    FreshIds,
    MenuItem,
    Phrase,
    Phrasebook,
    label_key,
    slug,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from malgil.base.progress import ProgressCallback


# A line that nothing is below.
_NO_LINE = (0, 1 << 30)


class BookFile(Struct, kw_only=True):
    """A file that becomes a new phrasebook.

    Attributes:
        source: Name for messages.
        book_id: Phrasebook id.
        title: Title in every language, if the file has none.
        findings: Receives faults and repairs, and says whether what is faulty is skipped.
        on_progress: Progress callback, 0–1.
    """

    source: str
    book_id: str
    title: str
    findings: Findings = field(default_factory=Findings)
    on_progress: ProgressCallback = no_progress


class Draft(Struct):
    """A menu place while a list is read, with those below by the key of their labels."""

    line: int
    label: str
    glosses: tuple[str, ...] = ()
    below: dict[str, Draft] = field(default_factory=dict)


def add_glosses(draft: Draft, glosses: tuple[str, ...]) -> str:
    """Add further glosses to a place. Return why not, or an empty string."""
    both = tuple(dict.fromkeys((*draft.glosses, *glosses)))
    if len(both) > MOST_TEXTS:
        return too_many(both)
    draft.glosses = both
    return ""


class Nesting(Struct):
    """Builder of a tree from places in the order of a file, each with its depth.

    Attributes:
        source: File name for messages.
        findings: Receives the faults. What is below a faulty place is left out with it.
        top: Places of the top level.
        levels: The levels that the next place may be added to, from the top.
    """

    source: str
    findings: Findings
    top: dict[str, Draft] = field(default_factory=dict)
    levels: list[dict[str, Draft]] = field(default_factory=list)
    _faulty: tuple[int, int] = _NO_LINE

    def __post_init__(self) -> None:
        """Begin at the top."""
        self.levels.append(self.top)

    def draft(self, line: int, label: str, gloss: str) -> Draft:
        """Return a place of a list in lines.

        Raises:
            FaultError: It has no label, or a text that is not allowed.
        """
        label, gloss = (self.findings.clean(line, text) for text in (label, gloss))
        if not label_key(label):
            fail(self.source, line, _("there is no label here. Write it before the gloss."))
        for text in (label, gloss):
            if problem := text_problem(text):
                fail(self.source, line, problem)
        return Draft(line, label, (gloss,) if gloss else ())

    def add(self, line: int, depth: int, make: Callable[[], Draft]) -> None:
        """Add a place, or its glosses to an earlier one with the same path.

        Args:
            line: Line number from 1.
            depth: Number of levels above it, at most one more than that of the place before it.
            make: Returns the place, or raises its fault.
        """
        found = len(self.findings.faults)
        with self.findings:
            draft = make()
            if depth > self._faulty[1]:
                self._leave_out(line)
                return
            if depth >= MAX_LEVELS:
                problem = _("this is deeper than {levels} levels. Move it further up.")
                fail(self.source, line, problem.format(levels=MAX_LEVELS))
            if depth >= len(self.levels):
                self.refuse_skip(line, depth)
            del self.levels[depth + 1 :]
            before = self.levels[depth].setdefault(label_key(draft.label), draft)
            if problem := add_glosses(before, draft.glosses):
                fail(self.source, line, problem)
            self.levels.append(before.below)
            self._faulty = _NO_LINE
        if len(self.findings.faults) > found and depth <= self._faulty[1]:
            self._faulty = line, depth

    def refuse_skip(self, line: int, depth: int) -> NoReturn:
        """Refuse a place that is more than one level below the one before it."""
        raise NotImplementedError(line, depth)

    def _leave_out(self, line: int) -> None:
        """Report a place that is left out with the one above it."""
        if self.findings.skips:
            problem = _("it is below line {line}, which is faulty.")
            fail(self.source, line, problem.format(line=self._faulty[0]))


def made_book(
    top: dict[str, Draft], file: BookFile, notes: Mapping[str, str] = MappingProxyType({})
) -> Phrasebook:
    """Return the phrasebook of a list: a phrase for each label and an item for each place.

    Args:
        top: Places of the top level.
        file: The file, whose faults refuse the list.
        notes: Notes by the key of their label.
    """
    top = _with_glosses(top, file.findings, file.source)
    if not top:
        file.findings.stop_after(0)
    file.findings.refuse()
    phrases: dict[str, Phrase] = {}
    lines: dict[str, int] = {}
    phrase_ids, item_ids = FreshIds(), FreshIds()

    def made(key: str, draft: Draft, above: str) -> MenuItem:
        if key not in phrases:
            made_id = phrase_ids.make(slug(draft.label))
            phrases[key] = Phrase(id=made_id, label=draft.label, note=notes.get(key, ""))
        phrase = phrases[key].id
        item_id = item_ids.make(above + phrase)
        lines[item_id] = draft.line
        below = tuple(made(*each, f"{above}{phrase}.") for each in draft.below.items())
        return MenuItem(id=item_id, phrase=phrase, glosses=draft.glosses, items=below)

    menu = tuple(made(*each, "") for each in top.items())
    titles = {"ko": file.title, "en": file.title}
    book = Phrasebook(id=file.book_id, title=titles, menu=menu, phrases=tuple(phrases.values()))
    if crowded := crowd_problem(book):
        fail(file.source, lines[crowded[0]], crowded[1])
    return book


def _with_glosses(level: dict[str, Draft], findings: Findings, source: str) -> dict[str, Draft]:
    """Return a level without places that lack a gloss, which are faults."""
    kept: dict[str, Draft] = {}
    for key, draft in level.items():
        with findings:
            if not draft.glosses and not draft.below:
                fail(source, draft.line, _("there is no gloss here. Write it after the label."))
            if not draft.glosses and not findings.label_as_gloss:
                problem = _(
                    "there is no gloss here. Write it after the label, or let the labels of such "
                    "branches stand for their glosses with --label-as-gloss."
                )
                fail(source, draft.line, problem)
            draft.glosses = draft.glosses or (draft.label,)
            kept[key] = draft
        draft.below = _with_glosses(draft.below, findings, source)
    return kept
