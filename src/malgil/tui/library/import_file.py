"""What an import of a file would do, and how the file is read."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from textual.content import Content

from malgil.base.i18n import N_, _, n_
from malgil.library import files
from malgil.library.files import FileKind, ImportOptions
from malgil.phrasebook.formats.markup import html_lists
from malgil.store.phrasebooks import title_of
from malgil.tui.commands import digits, leave, moves, section, shown
from malgil.tui.library.files import WorkScreen
from malgil.tui.text import literal, styled
from malgil.tui.widgets.lines import Lines, clipped, hanging
from malgil.tui.widgets.lists import RowList, digit

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult

    from malgil.base.progress import ProgressCallback
    from malgil.collection import Collection
    from malgil.phrasebook.diff import Plan
    from malgil.tui.shell.base import AppContext

_MOST_SHOWN = 12
_USES = ("label", "gloss", "note", "path", "")


class ImportScreen(WorkScreen):
    """Lies over the files. Each line is something about the file that can be changed.

    Attributes:
        source: The file.
        options: How it is read.
        found: What the import would do. None while that is not known.
        problem: Why the file cannot be imported, or empty.
    """

    KEYS = section(
        N_("Import"),
        shown("accept", "enter,f5", N_("Import"), N_("Import what is shown.")),
        shown("open", "space,f2", N_("Change"), N_("Change what the marked line says.")),
        *digits("mark_number", 10),
        *moves("up,ctrl+up", "down,ctrl+down"),
        leave(N_("Back"), N_("Stop the work, or import nothing.")),
    )
    OVER = True

    def __init__(self, app_context: AppContext, source: files.Source) -> None:
        """Take the file."""
        super().__init__(app_context)
        self.source = source
        self.options = ImportOptions()
        self.found: files.Preview | None = None
        self.problem = ""
        known = {row.id for row in self.collection.phrasebooks()}
        self._into = source.phrasebook if source.phrasebook in known else None
        self._lists = html_lists(source.text, source.name) if source.kind is FileKind.HTML else []
        if len(self._lists) > 1:
            largest = max(range(len(self._lists)), key=lambda at: self._lists[at].items)
            self.options = ImportOptions(number=largest + 1)
        self.listing = RowList(self._rows, self._head)

    def compose_body(self) -> ComposeResult:
        """Compose what can be changed, and what would be imported."""
        yield self.listing
        yield Lines(self._changes)

    def on_mount(self) -> None:
        """Read the file."""
        super().on_mount()
        self._read()

    def can(self, action: str) -> bool:
        """Return whether an action makes sense: nothing but leaving during work."""
        if self.running is not None:
            return action == "leave"
        return action != "accept" or self.found is not None

    def read_again(self) -> None:
        """Show what is known now."""
        self.redraw()

    def failed(self, text: str) -> None:
        """Show why the file cannot be imported."""
        self.problem = text
        self.redraw()

    def _read(self) -> None:
        def work(collection: Collection, report: ProgressCallback) -> files.Preview:
            return files.preview(self.source, collection, self._into, self.options, report)

        def show(found: files.Preview) -> None:
            self.found = found
            self.redraw()

        self.found, self.problem = None, ""
        self.start(_("Reading the file: {percent}"), work, show)

    def action_open(self) -> None:
        """Change what the marked line says, and read the file again."""
        choices = self._choices()
        if self.listing.marked < len(choices):
            self.options = choices[self.listing.marked][1]()
            self._read()

    def action_mark_number(self, number: int) -> None:
        """Change what the line with this number says."""
        if number <= len(self._choices()):
            self.listing.mark(number - 1)
            self.action_open()

    def action_accept(self) -> None:
        """Import the file."""
        if self.found is None:
            return
        book, now = self.found.book, self.now()

        def work(collection: Collection, report: ProgressCallback) -> Plan:
            collection.keep_backups(lambda: now)
            return collection.import_book(book, now, on_progress=report)

        def imported(plan: Plan) -> None:
            said = _("Imported: {phrasebook}").format(phrasebook=title_of(book))
            self._say(f"{said} · {files.counts(plan)}")
            if self.is_current:
                self.dismiss()

        self.start(_("Importing: {percent}"), work, imported)

    # Choices -------------------------------------------------------------------------------

    def _choices(self) -> list[tuple[Content, Callable[[], ImportOptions]]]:
        """Return the lines with what can be changed, each with the options after a change."""
        options, source = self.options, self.source
        choices: list[tuple[Content, Callable[[], ImportOptions]]] = []
        if source.kind is FileKind.TABLE:
            choices += self._columns()
        if len(self._lists) > 1:
            chosen = self._lists[options.number - 1]
            text = _("List {number} of {n}: {first}")
            said = text.format(number=options.number, n=len(self._lists), first=chosen.first)
            following = options.number % len(self._lists) + 1
            choices.append((literal(said), partial(replace, options, number=following)))
        toggles = [(_("Skip what is faulty: {answer}"), "skip_faulty")]
        if source.kind not in (FileKind.YAML, FileKind.OUTLINE):
            text = _("Use the labels of branches as missing glosses: {answer}")
            toggles.insert(0, (text, "label_as_gloss"))
        for text, name in toggles:
            is_on = getattr(options, name)
            said = text.format(answer=_("Yes") if is_on else _("No"))
            choices.append((literal(said), partial(replace, options, **{name: not is_on})))
        return choices

    def _columns(self) -> list[tuple[Content, Callable[[], ImportOptions]]]:
        """Return the lines of a table: its columns, and whether it has a header."""
        options = self.options
        table = files.layout(self.source, replace(options, columns=()))
        if table.is_own:
            return []
        table = replace(table, columns=options.columns or table.columns)
        choices: list[tuple[Content, Callable[[], ImportOptions]]] = []
        for at, (name, use) in enumerate(files.column_names(table)):
            cells = " · ".join(row[at] for row in table.rows if at < len(row))
            text = Content.assemble(
                literal(name), ": ", (use, "bold $accent"), "   ", styled(cells, "$muted")
            )
            choices.append(
                (text, partial(replace, options, columns=_with_next_use(table.columns, at)))
            )
        said = _("The first row has the names of the columns: {answer}")
        said = said.format(answer=_("Yes") if table.has_header else _("No"))
        change = partial(replace, options, has_header=not table.has_header, columns=())
        return [*choices, (literal(said), change)]

    # Lines ---------------------------------------------------------------------------------

    def _head(self, width: int) -> list[Content]:
        """Return the title and what the file was taken for, or the work."""
        name = Path(self.source.name).name
        lines = hanging(name, width, first=Content.assemble((_("Import"), "bold $primary"), "  "))
        if self.running is not None:
            return [*lines, Content(""), *self.work_lines(width)]
        taken_for = files.taken_for(self.source, replace(self.options, columns=()))
        return [*lines, *hanging(next(taken_for), width, style="$muted"), Content("")]

    def _rows(self, width: int) -> list[list[Content]]:
        """Return a line for each thing that can be changed."""
        rows = []
        for at, (text, _change) in enumerate(self._choices() if self.running is None else ()):
            sign = Content.assemble(self.listing.mark_sign(at), (digit(at), "bold $primary"), "  ")
            rows.append([clipped(Content.assemble(sign, text), width)])
        return rows

    def _changes(self, width: int) -> list[Content]:
        """Return what would be imported, or why nothing can."""
        if self.running is not None:
            return []
        if self.found is None:
            texts = self.problem.split("\n")
            return [
                Content(""),
                *(line for text in texts for line in hanging(text, width, style="$error")),
            ]
        found = self.found
        into = _("Import into {phrasebook}?").format(phrasebook=title_of(found.book))
        asked = found.question or into
        texts = [*found.remarks, *files.plan_lines(found.plan)]
        more = len(texts) - _MOST_SHOWN
        if more > 0:
            rest = n_("… and {n} more line", "… and {n} more lines", more).format(n=more)
            texts = [*texts[:_MOST_SHOWN], rest]
        return [
            Content(""),
            *hanging(asked, width, style="bold $warning"),
            *(line for text in texts for line in hanging(text, width, indent=4)),
        ]


def _with_next_use(columns: tuple[str, ...], at: int) -> tuple[str, ...]:
    """Return the columns with the next use of one. Label and gloss change places with another."""
    old, steps = columns[at], sum(name.startswith("path") for name in columns)
    if old.startswith("path"):
        new = ""
        lower = {f"path{n}": f"path{n - 1}" for n in range(int(old[4:]) + 1, steps + 1)}
        columns = tuple(lower.get(name, name) for name in columns)
    else:
        later = (_USES * 2)[_USES.index(old) + 1 :]
        free = [use for use in later if old in ("label", "gloss") or use not in columns]
        new = f"path{steps + 1}" if free[0] == "path" else free[0]
    names = [old if new and name == new else name for name in columns]
    return (*names[:at], new, *names[at + 1 :])
