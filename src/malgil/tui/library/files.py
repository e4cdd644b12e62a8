"""Backups and files: back up, restore, export, import and sync."""

from __future__ import annotations

import os
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from textual.content import Content

from malgil import wording
from malgil.anki.importing import PackageImport, plan_import
from malgil.anki.package import is_package
from malgil.base.errors import MalgilError
from malgil.base.i18n import N_, _
from malgil.base.plain_text import cut
from malgil.base.progress import counted
from malgil.library import files
from malgil.phrasebook.formats.text_files import EncodingError
from malgil.store.auto_backup import back_up
from malgil.store.backup import Reason, list_backups
from malgil.store.files import write_file
from malgil.store.ownership import BACKUP_ENDING
from malgil.store.restore import Difference, prepared_restore
from malgil.sync.sync import Report, read_state, sentence, sync
from malgil.sync.target import open_target, resolved
from malgil.tui.commands import leave, moves, section, shown, silent
from malgil.tui.shell.background import BackgroundWorker, Stopped
from malgil.tui.shell.base import SettingsChanged
from malgil.tui.shell.prompt import CHANGES, ListScreen
from malgil.tui.shell.settings import FILES
from malgil.tui.widgets.lines import bar, clickable, hanging
from malgil.tui.widgets.lists import RowList

if TYPE_CHECKING:
    from collections.abc import Callable

    from malgil.base.progress import ProgressCallback
    from malgil.collection import Collection
    from malgil.tui.shell.base import AppContext

    Work = Callable[[Collection, ProgressCallback], Any]

_BETWEEN_LOOKS = 0.1
_BAR_CELLS = 30
_MEGABYTE = 1_000_000
_SECONDS = 12
_MOST_PARTS = 100_000
_FORMATS = {
    files.YAML: N_("The phrasebook, complete (YAML)"),
    files.OUTLINE: N_("The phrasebook as an outline"),
    files.TABLE: N_("The phrasebook as a table (CSV)"),
    files.REVIEWS: N_("All answers as a table (CSV)"),
    files.PAGE: N_("The phrasebook as a page for a browser, a phone or paper (HTML)"),
}


def _path(typed: str) -> Path:
    return Path(os.path.expanduser(cut(typed.strip())))  # noqa: PTH111 - a stranger's home is kept


class WorkScreen(ListScreen):
    """A screen that works in the background, on one thing at a time.

    Attributes:
        running: The work that is being done, or None.
    """

    def __init__(self, app_context: AppContext) -> None:
        """Begin without work."""
        super().__init__(app_context)
        self.running: BackgroundWorker[Any] | None = None
        self._doing = ""

    def on_mount(self) -> None:
        """Show how far the work has come."""
        self.set_interval(_BETWEEN_LOOKS, self._look_at_work)

    def _look_at_work(self) -> None:
        if self.running is not None:
            self.redraw()

    def start(self, doing: str, work: Work, done: Callable[[Any], object]) -> None:
        """Do something in the background, and then show its result.

        It belongs to the app: what replaces the collection goes on when the screen is left.
        """
        self.running, self._doing = BackgroundWorker(self.app_context), doing
        self.app.run_worker(self._run(self.running, work, done))

    async def _run(
        self, worker: BackgroundWorker[Any], work: Work, done: Callable[[Any], object]
    ) -> None:
        try:
            result = await worker.run(lambda collection: work(collection, worker.report))
        except (MalgilError, OSError, Stopped) as error:
            self.failed(str(error) or _("Nothing was changed."))
            return
        finally:
            self.running = None
            self.collection.forget_cached()
            self.app.post_message(SettingsChanged())
            self.read_again()
        done(result)

    def failed(self, text: str) -> None:
        """Show why the work ended early."""
        self._say(text)

    def _say(self, text: str) -> None:
        self.say(text, seconds=_SECONDS)

    def work_lines(self, width: int) -> list[Content]:
        """Return lines about the work, if there is any."""
        if self.running is None:
            return []
        share = self.running.share
        said = self._doing.format(percent=wording.percent(share))
        return [*hanging(said, width), bar(share, min(_BAR_CELLS, width))]

    async def action_leave(self) -> None:
        """Stop the work, or leave."""
        if self.running is not None:
            self.running.stop()
        else:
            await super().action_leave()


class FilesScreen(WorkScreen):
    """The backups, and what else comes from files or goes into them."""

    KEYS = section(
        FILES,
        shown("back_up", "1,f2", N_("Back up now"), N_("Copy the collection and check the copy.")),
        shown("export", "2,f3", N_("Export"), N_("Write a phrasebook or the answers to a file.")),
        shown("import_file", "3,f4", N_("Import"), N_("Read a phrasebook, or restore any backup.")),
        shown("open", "enter,f5", N_("Restore"), N_("Go back to the marked backup.")),
        shown("sync", "4,s", N_("Sync"), N_("Exchange answers with your other machines.")),
        *silent(*CHANGES),
        *moves("up,ctrl+up", "down,ctrl+down"),
        leave(N_("Back"), N_("Stop the work, or go home.")),
    )

    def __init__(self, app_context: AppContext) -> None:
        """List the backups."""
        super().__init__(app_context)
        self.backups = list_backups(self.collection.path)
        self.listing = RowList(self._rows, self._head)

    def can(self, action: str) -> bool:
        """Return whether an action makes sense: one thing at a time."""
        if self.running is not None:
            return action == "leave"
        return action != "open" or bool(self.backups)

    def labels(self) -> dict[str, str]:
        """Name what leaving does: it stops the work first."""
        stop = {"leave": N_("Stop")} if self.running is not None else {}
        return {"leave": N_("Home")} | super().labels() | stop

    def read_again(self) -> None:
        """List the backups as they are now."""
        self.backups = list_backups(self.collection.path)
        self.listing.marked = min(self.listing.marked, max(0, len(self.backups) - 1))
        self.redraw()

    # Backups -------------------------------------------------------------------------------

    def action_back_up(self) -> None:
        """Make a backup."""

        def work(collection: Collection, report: ProgressCallback) -> str:
            path = back_up(collection.path, now, Reason.MANUAL, report)
            return _("Backup written and checked: {path}").format(path=path)

        now = self.now()
        self.start(_("Making a backup: {percent}"), work, self._say)

    def action_open(self) -> None:
        """Restore the marked backup."""
        self._restore(self.backups[self.listing.marked].path)

    def _restore(self, file: Path) -> None:
        """Ask whether to restore a backup, with what would be lost."""

        def compare(collection: Collection, report: ProgressCallback) -> Difference:
            with prepared_restore(file, collection.path, report) as prepared:
                return prepared.difference

        def perform(collection: Collection, report: ProgressCallback) -> str:
            with prepared_restore(file, collection.path, report) as prepared:
                return _("The previous collection: {path}").format(path=prepared.perform(now))

        def ask(difference: Difference) -> None:
            if not self.is_current:
                return
            text = "\n".join([_("Restore {path}?").format(path=file.name), *difference.sentences])
            self.confirm(text, lambda: self.start(_("Restoring: {percent}"), perform, restored))

        def restored(text: str) -> None:
            self.malgil.app_context = replace(self.malgil.app_context, phrasebook=None)
            self.malgil.came_from = None
            self._say(text)

        now = self.now()
        self.start(_("Reading the backup: {percent}"), compare, ask)

    # Export --------------------------------------------------------------------------------

    def action_export(self) -> None:
        """Ask for the format, the phrasebook and the file."""
        options = [(_(text), partial(self._choose_book, name)) for name, text in _FORMATS.items()]
        self.choose(_("What is exported?"), options)

    def _choose_book(self, file_format: str) -> None:
        studied = self.malgil.app_context.phrasebook
        books = [studied] if studied else [row.id for row in self.collection.phrasebooks()]
        if file_format == files.REVIEWS or len(books) == 1:
            self._ask_file(file_format, None if file_format == files.REVIEWS else books[0])
        else:
            options = [(name, partial(self._ask_file, file_format, name)) for name in books]
            self.choose(_("Which phrasebook?"), options)

    def _ask_file(self, file_format: str, phrasebook: str | None) -> None:
        def take(typed: str) -> None:
            path = _path(typed)
            if os.path.exists(path):  # noqa: PTH110 - it raises nothing for a path that cannot be
                text = _("{path} already exists. Replace it?").format(path=path)
                self.confirm(text, lambda: write(path, force=True))
            else:
                write(path, force=False)

        def write(path: Path, *, force: bool) -> None:
            def work(collection: Collection, report: ProgressCallback) -> str:
                text, left_out = files.export_text(collection, file_format, phrasebook)
                parts = chain(files.mark_of(file_format), counted(text, _MOST_PARTS, report))
                write_file(path, parts, force=force, spared=collection.path)
                return " · ".join([_("Written: {path}").format(path=path), *left_out])

            self.start(_("Writing the file"), work, self._say)

        name = f"~/{phrasebook or 'malgil'}{files.FORMATS[file_format]}"
        self.ask(_("Write to which file?"), take, name)

    # Import --------------------------------------------------------------------------------

    def action_import_file(self) -> None:
        """Ask for a file, and show what would change."""
        self.ask(_("Which file? A phrasebook, a list, a table, a page or a backup."), self._read)

    def _read(self, typed: str) -> None:
        path = _path(typed)
        if path.suffix == BACKUP_ENDING:
            self._restore(path)
        elif is_package(path):
            self._read_package(path)
        else:
            self._read_as(path, "utf-8")

    def _read_package(self, path: Path) -> None:
        """Read an Anki package, and ask whether to import it."""
        now = self.now()

        def work(collection: Collection, _report: ProgressCallback) -> PackageImport:
            return plan_import(collection, path, now, with_history=True)

        def show(found: PackageImport) -> None:
            if not self.is_current:
                return
            if found.write is None:
                self._say(" · ".join([*found.remarks, _("Nothing was changed.")]))
                return
            changes = [] if found.book is None else [files.counts(found.plan)]
            asked = _("Import {path}?").format(path=path.name)
            text = "\n".join([asked, *found.remarks, *changes])
            with_answers = partial(self._import_package, path, with_history=True)
            if found.book is not None and found.answers:
                without = partial(self._import_package, path, with_history=False)
                options = [(_("With its answers"), with_answers), (_("As new cards"), without)]
                self.choose(text, options)
            else:
                self.confirm(text, with_answers)

        self.start(_("Reading the file: {percent}"), work, show)

    def _import_package(self, path: Path, *, with_history: bool) -> None:
        now = self.now()

        def work(collection: Collection, report: ProgressCallback) -> str:
            collection.keep_backups(lambda: now)
            found = plan_import(collection, path, now, with_history=with_history)
            if found.write is not None:
                found.write(report)
            said = _("Imported: {phrasebook}").format(phrasebook=path.name)
            return " · ".join([said, *found.remarks])

        self.start(_("Importing: {percent}"), work, self._say)

    def _read_as(self, path: Path, encoding: str) -> None:
        """Read a file, and show what an import would do."""

        def work(
            _collection: Collection, _report: ProgressCallback
        ) -> files.Source | EncodingError:
            try:
                return files.read_source(str(path), encoding)
            except EncodingError as error:
                return error

        def show(read: files.Source | EncodingError) -> None:
            if not self.is_current:
                return
            if isinstance(read, EncodingError):
                text = _("Read {path} as {encoding}? It then has this line: {text}")
                asked = text.format(path=path.name, encoding=read.encoding.upper(), text=read.text)
                other = read.encoding
                self.confirm(asked, lambda: self._read_as(path, other))
            else:
                self.malgil.go_to("import", read)

        self.start(_("Reading the file: {percent}"), work, show)

    # Sync ----------------------------------------------------------------------------------

    def action_sync(self) -> None:
        """Ask for the target, and exchange answers with the other machines."""
        state = read_state(self.collection)
        text = _("Sync through which folder or address?")
        self.ask(text, self._sync, "" if state is None else state.target)

    def _sync(self, typed: str) -> None:
        def work(collection: Collection, report: ProgressCallback) -> Report:
            return sync(collection, open_target(target), target, now, report)

        def done(report: Report) -> None:
            self._say("\n".join([sentence(report), *report.problems]))

        target, now = resolved(cut(typed.strip())), self.now()
        self.start(_("Syncing: {percent}"), work, done)

    # Lines ---------------------------------------------------------------------------------

    def _head(self, width: int) -> list[Content]:
        """Return the title with the work or the things to do below it."""
        lines = [Content(_(FILES)).stylize("bold $primary"), Content("")]
        if self.running is not None:
            return [*lines, *self.work_lines(width)]
        for command in (*self.KEYS[:3], self.KEYS[4]):
            first = Content.assemble("  ", (command.hint_key, "bold $primary"), "  ")
            text = hanging(f"{command.name} · {_(command.help)}", width, first=first)
            lines += [clickable(line, f"screen.{command.id}") for line in text]
        lines += [Content(""), *hanging(str(self.collection.path), width, style="$muted")]
        title = _("Backups") if self.backups else _("There are no backups yet.")
        return [*lines, Content(""), Content(title).stylize("bold $primary")]

    def _rows(self, width: int) -> list[list[Content]]:
        """Return a line for each backup: local time, size and reason."""
        zone, rows = self.now().tzinfo, []
        for at, backup in enumerate(self.backups if self.running is None else ()):
            made = wording.local_time(backup.made_ms, zone)
            size = f"{backup.size / _MEGABYTE:.1f} MB"
            text = f"{made}  {size:>9}  {_(wording.BACKUP_REASONS[backup.reason])}"
            rows.append(hanging(text, width, first=self.listing.mark_sign(at)))
        return rows
