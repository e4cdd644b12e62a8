"""malgil and fixed Leitner boxes. A trainer gives a learner one session a day."""

from __future__ import annotations

from collections import deque
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol, cast

from benchmarks.learning.memory import DAY
from malgil import Collection

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.learning.learner import Learner
    from benchmarks.learning.menu import Card, Menu

START = int(datetime(2026, 1, 5, 9, tzinfo=UTC).timestamp())
"""The first session, in seconds since 1970. The others follow at the same time of day."""
NEW_A_DAY = 10
MOST = 500
"""Most cards of a session."""
AGAIN, GOOD = 1, 3
_BOXES = (1, 2, 4, 7, 14, 30)
"""Days until a card of each box is due."""


class Said(NamedTuple):
    """What a trainer says before a session: paths known, and minutes of today's session."""

    paths: int
    minutes: float


class Trainer(Protocol):
    """A trainer with its own collection."""

    def says(self, clock: float) -> Said | None:
        """Return what it says to the learner in the morning, if it does."""

    def session(self, learner: Learner) -> None:
        """Ask until no card is left for today."""

    def close(self) -> None:
        """Close the collection."""


def moment(clock: float) -> datetime:
    """Return a time of the simulation."""
    return datetime.fromtimestamp(clock, UTC)


class _NewerCollection(Protocol):
    """The API of a malgil that shows a way before it asks it, and asks only some of its steps."""

    def shown(self, card_id: str, now: datetime, *, duration_ms: int) -> object: ...

    def answer(
        self,
        card_id: str,
        rating: int,
        now: datetime,
        *,
        duration_ms: int,
        steps: tuple[tuple[str, bool], ...] = ...,
    ) -> object: ...


class Malgil:
    """malgil, by its public Python API."""

    def __init__(self, collection: Path, menu: Menu) -> None:
        self._collection = Collection.open(collection, now=moment(START - 60))
        self._newer = cast("_NewerCollection", self._collection)
        self._menu = menu

    def says(self, clock: float) -> Said:
        """Return what home says."""
        home = self._collection.home(moment(clock))
        return Said(home.walkable, home.seconds / 60)

    def session(self, learner: Learner) -> None:
        """Ask until no card is left for today."""
        for _turn in range(MOST):
            card = self._collection.next_card(moment(learner.at.clock))
            if card is None:
                return
            asked = self._menu.card(card.id, card.phrase, str(card.type), card.paths)
            if getattr(card, "shown_first", False):
                spent = round(1000 * learner.look_at(asked.ways[0]))
                self._newer.shown(card.id, moment(learner.at.clock), duration_ms=spent)
                continue
            steps = getattr(card, "steps", ())
            reply = learner.reply(asked, {item for item, is_asked in steps if not is_asked})
            self._newer.answer(
                card.id,
                GOOD if reply.is_right else AGAIN,
                moment(learner.at.clock),
                duration_ms=round(1000 * reply.seconds),
                **({"steps": reply.steps} if steps else {}),
            )

    def close(self) -> None:
        """Close the collection."""
        self._collection.close()


class Leitner:
    """Fixed boxes. A miss goes back to the first one, and is asked until it is right."""

    def __init__(self, menu: Menu) -> None:
        self._unseen = deque(menu.cards)
        self._boxes: dict[Card, int] = {}
        self._due: dict[Card, int] = {}

    def says(self, clock: float) -> None:
        """Say nothing."""

    def session(self, learner: Learner) -> None:
        """Ask the due cards, then the next new ones in menu order."""
        day = int(learner.at.clock - START) // DAY
        queue = deque(card for card, due in self._due.items() if due <= day)
        queue += [self._unseen.popleft() for _new in range(min(NEW_A_DAY, len(self._unseen)))]
        missed = set()
        for _turn in range(MOST):
            if not queue:
                return
            card = queue.popleft()
            if not learner.reply(card).is_right:
                missed.add(card)
                queue.append(card)
            box = 0 if card in missed else min(self._boxes.get(card, -1) + 1, len(_BOXES) - 1)
            self._boxes[card], self._due[card] = box, day + _BOXES[box]

    def close(self) -> None:
        """Do nothing: the boxes are in memory."""
