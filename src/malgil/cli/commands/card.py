"""`malgil card`: show a card, and what can be done with it besides answering."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from malgil import wording
from malgil.base.errors import UsageError
from malgil.base.i18n import N_, _
from malgil.base.learning_day import iso_day
from malgil.cli.command import ONE_ONLY, command
from malgil.cli.context import GlobalOptions, opened
from malgil.cli.output import literal, say, say_lines
from malgil.cli.plain.io import agrees
from malgil.cli.tables import columns
from malgil.library import card_actions
from malgil.library.card_actions import ActionRequest, CardAction
from malgil.library.card_page import card_page
from malgil.lookup.boost import boost, outcome_text
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.scheduling.fsrs import Rating
from malgil.store.confusable_hold import until_firm

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from malgil.collection import Collection
    from malgil.library.card_page import CardPage

_FLAGS = {
    "suspend": (CardAction.SUSPEND, 0, N_("Do not ask it.")),
    "unsuspend": (CardAction.UNSUSPEND, 0, N_("Ask it again.")),
    "bury": (CardAction.BURY, 0, N_("Do not ask it before tomorrow.")),
    "reset": (CardAction.FORGET, 0, N_("Make it new again. Its history stays.")),
    "flag": (CardAction.FLAG, 1, N_("Flag it.")),
    "unflag": (CardAction.FLAG, 0, N_("Remove the flag.")),
}


def _actions(function: Any) -> Any:
    for name, (_action, _flag, text) in reversed(_FLAGS.items()):
        function = click.option(f"--{name}", is_flag=True, help=text)(function)
    return function


@command(
    "card",
    N_(
        "Show a card with its history, or suspend, bury, flag, reset or reschedule it. "
        "malgil cards lists the ids."
    ),
)
@click.argument("card", metavar="CARD")
@_actions
@click.option("--due", metavar="DAY", help=N_("Set when it is due: in how many days, or a date."))
@click.option("--note", metavar="TEXT", help=N_("Write your note about its phrase."))
@click.option("--mnemonic", metavar="TEXT", help=N_("Write how you remember its phrase."))
@click.option("--today", is_flag=True, help=N_("Study its phrase today."))
@click.option("--tomorrow", is_flag=True, help=N_("Study its phrase tomorrow."))
@click.option(
    "--wait-for",
    metavar="CARD",
    help=N_("Suspend the cards of its phrase until those of this card's phrase are firm."),
)
@click.option("--yes", is_flag=True, help=N_("Do not ask."))
@click.pass_obj
def card(chosen: GlobalOptions, /, *, card: str, yes: bool, **options: Any) -> int:
    """Show a card, or act on it."""
    given = [name for name, value in options.items() if value not in (None, False)]
    if len(given) > 1:
        names = ", ".join(f"--{name.replace('_', '-')}" for name in given)
        raise UsageError(_(ONE_ONLY).format(options=names))
    with opened(chosen) as (collection, clock):
        page, now = card_page(collection, card, clock()), clock()
        if not given:
            say_lines(_page_lines(page))
            return 0
        name, value = given[0], options[given[0]]
        phrase = (page.content.card.phrasebook, page.content.card.phrase)
        if name in ("note", "mnemonic"):
            has_changed = card_actions.write_notes(collection, *phrase, now, **{name: value})
            say(_("Saved.") if has_changed else _("Nothing to change."))
        elif name in ("today", "tomorrow"):
            tomorrow = name == "tomorrow"
            came = boost(collection, *phrase, now, tomorrow=tomorrow)
            say(outcome_text(came.result, tomorrow=tomorrow))
        else:
            targets, request = _request(collection, page, name, value, now)
            return 0 if _act(collection, targets, request, now, yes=yes) else 1
    return 0


def _request(
    collection: Collection, page: CardPage, name: str, value: Any, now: datetime
) -> tuple[list[str], ActionRequest]:
    """Return the cards of an action and the action.

    Raises:
        UsageError: The day or the other card cannot be.
    """
    own = page.content.card
    if name == "wait_for":
        other = card_page(collection, value, now).content.card
        pairs = until_firm(collection, own.phrasebook, own.phrase, other.phrase)
        return list(pairs), ActionRequest(action=CardAction.SUSPEND, until_firm=pairs)
    if name == "due":
        day = card_actions.due_day(value, page.today)
        if day is None:
            raise UsageError(_("Write a number of days or a date such as 2026-03-31."))
        return [own.id], ActionRequest(action=CardAction.SET_DUE, due_day=day)
    action, flag, _text = _FLAGS[name]
    return [own.id], ActionRequest(action=action, flag=flag)


def _act(
    collection: Collection, targets: list[str], request: ActionRequest, now: datetime, *, yes: bool
) -> bool:
    """Run an action, after asking for some. Return whether the learner agreed."""
    affected = card_actions.affected(collection, targets, request, now)
    if not affected.cards:
        say(_("There is no card here that this would change."))
        return True
    deed = card_actions.name_of(request)
    if affected.must_ask and not yes:
        about = [
            wording.cards(len(affected.cards)),
            wording.answers(affected.answers or 0),
            *affected.cards,
        ]
        text = _("{deed}: this affects {cards}. Continue?")
        if not agrees(text.format(deed=deed, cards=" · ".join(about))):
            say(_("Nothing was changed."))
            return False
    card_actions.apply(collection, affected.cards, request, now)
    say(literal(" · ".join([deed, *affected.cards])))
    return True


def _page_lines(page: CardPage) -> Iterator[str]:
    """Yield the content, the state and the history of a card."""
    content, progress = page.content, page.progress
    yield literal(content.label)
    yield "  " + literal(" / ".join(content.glosses))
    for place in content.places:
        yield "  " + literal(PATH_SEPARATOR.join(place.path))
    state = _("suspended") if progress.suspended else _(wording.STATE_NAMES[progress.state])
    rows = [
        (_("State"), state),
        (_("Due date"), wording.due(page.due, page.today)),
        (_(wording.RETRIEVABILITY), "" if page.recall is None else wording.percent(page.recall)),
        (_(wording.STABILITY), "" if progress.stability is None else f"{progress.stability:.1f}"),
        (
            _(wording.DIFFICULTY),
            "" if progress.difficulty is None else f"{progress.difficulty:.1f}",
        ),
        (_("Answers"), str(progress.reps)),
        (_("Lapses"), str(progress.lapses)),
        (_("Flag"), str(progress.flag or "")),
        (_("Held back until firm"), page.waits_for),
        (_("My note"), content.learner_notes.note),
        (_("Mnemonic"), content.learner_notes.mnemonic),
    ]
    yield from columns([row for row in rows if row[1]])
    for line in page.history:
        event = line.event
        what = wording.rating_name(Rating(event.rating)) if event.rating else event.kind.value
        undone = "" if line.is_live else _("undone")
        parts = (iso_day(event.learning_day), what, literal(event.response or ""), undone)
        yield "  " + " · ".join(filter(None, parts))
