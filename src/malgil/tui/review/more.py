"""The choice of what to study beyond today's limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil import wording
from malgil.base.i18n import N_, _
from malgil.review.more import MoreKind
from malgil.store.phrasebooks import titles_if_several
from malgil.tui.review.flow import start_review

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from malgil.review.more import Offer
    from malgil.tui.shell.base import MalgilScreen

_OFFERS = {
    MoreKind.BACKLOG: N_("The rest of the backlog"),
    MoreKind.NEW: N_("More new cards"),
    MoreKind.MISSED: N_("Only today's misses"),
}
_BRANCHES_AT_ONCE = 9


def offer_more(screen: MalgilScreen) -> None:
    """Let the learner choose what to study beyond today's limits."""
    offers = screen.collection.offers(screen.now(), screen.app_context.phrasebook)
    options = [_option(screen, offer, _(_OFFERS[offer.kind])) for offer in offers]
    options.append((_("One branch of the menu …"), lambda: _offer_branches(screen)))
    screen.choose(_("What would you like to study?"), options)


def _offer_branches(screen: MalgilScreen, first: int = 0) -> None:
    offers = screen.collection.branch_offers(screen.now(), screen.app_context.phrasebook)
    last = first + _BRANCHES_AT_ONCE
    titles = titles_if_several(screen.collection.connection)
    options = [_option(screen, offer, _branch_name(offer, titles)) for offer in offers[first:last]]
    if len(offers) > last:
        options.append((_("Other branches …"), lambda: _offer_branches(screen, last)))
    if options:
        screen.choose(_("Which branch?"), options)
    else:
        screen.say(_("Nothing is left to study today."))


def _branch_name(offer: Offer, titles: Mapping[str, str]) -> str:
    """Return the branch, with its phrasebook if there are several."""
    books = {card.partition("/")[0] for card in offer.more.cards or ()}
    named = (titles[book] for book in books if book in titles)
    return " · ".join([offer.branch, *named])


def _option(screen: MalgilScreen, offer: Offer, name: str) -> tuple[str, Callable[[], object]]:
    size = _("{cards}, {minutes}").format(
        cards=wording.cards(offer.cards), minutes=wording.minutes(offer.seconds)
    )
    return f"{name} · {size}", lambda: start_review(screen.malgil, more=offer.more)
