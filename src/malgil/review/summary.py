"""Session summary: the end screen's numbers."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from malgil import wording
from malgil.base.i18n import _
from malgil.review.home_summary import misses_today, walkable_tomorrow
from malgil.review.views import Hard, Summary, Work
from malgil.scheduling.fsrs import Rating
from malgil.scheduling.pace import LONGEST_MS
from malgil.store import card_content, review_queries
from malgil.store.phrasebooks import leaf_count, scope_title, titles_if_several

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.review.queue import Agenda
    from malgil.store.store import Store

_HARDEST = 3


def summarise(
    store: Store,
    phrasebook: str | None,
    *,
    today: Agenda,
    tomorrow: Agenda,
    answers: Sequence[Any],
    gained: Sequence[str],
    walkable_before: int | None,
) -> Summary:
    """Return the summary of a session.

    Args:
        store: The open collection.
        phrasebook: The phrasebook that the session was limited to, or None.
        today: Today's agenda.
        tomorrow: Tomorrow's agenda, as known now.
        answers: The session's live answers.
        gained: The path cards that were right for the first time in the session.
        walkable_before: The paths known before its first answer, or None without an answer.
    """
    connection = store.connection
    walkable = walkable_tomorrow(store, today.day, phrasebook)
    return Summary(
        **_work(answers),
        day=Work(**_work(today.answered)),
        walkable=walkable,
        walkable_before=walkable if walkable_before is None else walkable_before,
        leaves=leaf_count(connection, phrasebook),
        gained=tuple(
            path
            for card in gained
            if (content := card_content.read_content(connection, card)) is not None
            for path in content.card.paths[:1]
        ),
        hardest=_hardest(store, today),
        tomorrow=len(tomorrow.learning) + tomorrow.review_left + len(tomorrow.new),
        tomorrow_seconds=tomorrow.seconds,
        first_day=not review_queries.has_answers_before(connection, today.day)
        and bool(today.answered),
        scope=scope_title(connection, phrasebook) if titles_if_several(connection) else "",
    )


def work_text(work: Work) -> str:
    """Return cards, answers, time and new cards in words."""
    parts = [wording.cards(work.cards), wording.answers(work.answers)]
    if work.answers:
        share = wording.percent(work.right / work.answers)
        parts += [_("right {percent}").format(percent=share), wording.duration(work.seconds)]
    if work.introduced:
        parts.append(wording.new_cards(work.introduced))
    return " · ".join(parts)


def _work(answers: Sequence[Any]) -> dict[str, int]:
    """Return the values of `Work` for answers, of the session or of the day."""
    milliseconds = sum(min(answer.duration_ms, LONGEST_MS) for answer in answers)
    return {
        "cards": len({answer.card for answer in answers}),
        "answers": len(answers),
        "right": sum(answer.rating != Rating.AGAIN for answer in answers),
        "seconds": round(milliseconds / 1000),
        "introduced": len({answer.card for answer in answers if answer.is_new}),
    }


def _hardest(store: Store, today: Agenda) -> tuple[Hard, ...]:
    """Return the phrases missed most today."""
    misses: Counter[tuple[str, str]] = Counter()
    for card, count in misses_today(today).items():
        phrasebook, phrase, *_rest = card.split("/")
        misses[phrasebook, phrase] += count
    worst = sorted(misses.items(), key=lambda missed: (-missed[1], missed[0]))[:_HARDEST]
    hardest: list[Hard] = []
    for (phrasebook, phrase), count in worst:
        shown = card_content.read_content(store.connection, f"{phrasebook}/{phrase}/meaning")
        if shown is not None:
            alike = card_content.confusables(store.connection, phrasebook, phrase)
            hardest.append(
                Hard(label=shown.label, glosses=shown.glosses, misses=count, confusables=alike)
            )
    return tuple(hardest)
