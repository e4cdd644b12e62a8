"""Anki's backend with FSRS on the same cards. Needs the extra `bench`, and Debian's faketime."""

from __future__ import annotations

import os
from collections import defaultdict
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.learning.trainers import MOST, NEW_A_DAY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.learning.learner import Learner
    from benchmarks.learning.menu import Card, Menu

_CLOCK = "FAKETIME_TIMESTAMP_FILE"
_AGAIN, _GOOD = 0, 2


def missing() -> str:
    """Return what is missing to run Anki, or an empty text."""
    if find_spec("anki") is None:
        return "Python package `anki`"
    return "" if _library() else "Debian package `faketime`"


def _library() -> str:
    found = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    return str(found[0]) if found else ""


def environ(folder: Path, clock: float) -> dict[str, str]:
    """Return the environment of a process whose clock stands still. Its file is in the folder."""
    place = folder / "clock"
    _set(place, clock)
    return {
        "LD_PRELOAD": _library(),
        _CLOCK: str(place),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_FMT": "%s",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "TZ": "UTC",
    }


def _set(place: Path, clock: float) -> None:
    draft = place.with_suffix(".draft")
    draft.write_text(f"{clock:.0f}\n", encoding="ascii")
    draft.replace(place)


class Anki:
    """Anki with siblings buried, steps of 1 and 10 minutes, and its defaults in all else.

    It runs in the environment that `environ` returns.
    """

    def __init__(self, file: Path, menu: Menu) -> None:
        from anki.collection import Collection

        self._collection = Collection(str(file))
        self._configure()
        self._cards = self._add(menu.cards)

    def _configure(self) -> None:
        self._collection.set_config("fsrs", True)
        options = self._collection.decks.config_dict_for_deck_id(1)
        options["new"] |= {"perDay": NEW_A_DAY, "delays": [1, 10], "bury": True}
        options["rev"] |= {"perDay": 9999, "bury": True}
        options["buryInterdayLearning"] = True
        self._collection.decks.update_config(options)

    def _add(self, cards: Sequence[Card]) -> dict[int, Card]:
        """Add a note for each phrase, with a field and a template for each of its cards."""
        notes: dict[str, dict[str, Card]] = defaultdict(dict)
        for card in cards:
            some = notes[card.phrase]
            number = sum(other.type == card.type for other in some.values())
            some[f"{card.type} {number + 1}"] = card
        fields = list(dict.fromkeys(name for note in notes.values() for name in note))
        model = self._add_model(fields)
        found: dict[int, Card] = {}
        for some in notes.values():
            note = self._collection.new_note(model)
            for name, card in some.items():
                note[name] = card.id
            self._collection.add_note(note, 1)
            found |= {made.id: some[fields[made.ord]] for made in note.cards()}
        return found

    def _add_model(self, fields: Sequence[str]) -> dict[str, Any]:
        models = self._collection.models
        model: dict[str, Any] = models.new("malgil")
        for name in fields:
            models.add_field(model, models.new_field(name))
            template = models.new_template(name)
            template["qfmt"] = f"{{{{{name}}}}}"  # an empty field makes no card
            template["afmt"] = "{{FrontSide}}"
            models.add_template(model, template)
        models.add(model)
        return model

    def says(self, clock: float) -> None:
        """Say nothing that could be compared."""

    def session(self, learner: Learner) -> None:
        """Ask until no card is left for today."""
        clock = Path(os.environ[_CLOCK])
        scheduler: Any = self._collection.sched
        for _turn in range(MOST):
            _set(clock, learner.at.clock)
            queued = scheduler.get_queued_cards()
            if not queued.cards:
                return
            one = queued.cards[0]
            card = self._collection.get_card(one.card.id)
            card.start_timer()
            reply = learner.reply(self._cards[card.id])
            _set(clock, learner.at.clock)
            rating = _GOOD if reply.is_right else _AGAIN
            answer = scheduler.build_answer(card=card, states=one.states, rating=rating)
            scheduler.answer_card(answer)

    def close(self) -> None:
        """Close the collection."""
        self._collection.close()
