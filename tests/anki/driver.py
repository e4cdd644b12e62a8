"""Drive Anki in an environment of its own, which knows nothing of malgil.

    python driver.py import COLLECTION PACKAGE
    python driver.py answer COLLECTION DECK
    python driver.py export COLLECTION FOLDER
    python driver.py state COLLECTION
    python driver.py shown COLLECTION

Each prints one JSON document.
"""

from __future__ import annotations

import html
import json
import random
import sys
from typing import Any

from anki.collection import (
    Collection,
    ExportAnkiPackageOptions,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
)

ANSWERS = 100
_MANY = 9999


def import_package(collection: Any, package: str) -> dict[str, int]:
    """Import a package with everything in it."""
    collection.set_config("fsrs", True)
    options = ImportAnkiPackageOptions(with_scheduling=True, with_deck_configs=True)
    request = ImportAnkiPackageRequest(package_path=package, options=options)
    log = collection.import_anki_package(request).log
    names = ("new", "updated", "duplicate", "conflicting")
    return {name: len(getattr(log, name)) for name in names}


def answer(collection: Any, deck: str) -> list[int]:
    """Answer a hundred cards. Return the ids of the answers."""
    number = collection.decks.id_for_name(deck)
    collection.decks.set_current(number)
    options = collection.decks.config_dict_for_deck_id(number)
    for queue in ("new", "rev"):
        options[queue] |= {"perDay": _MANY, "bury": False}
    collection.decks.update_config(options)
    before = set(collection.db.list("SELECT id FROM revlog"))
    draw = random.Random(4)  # noqa: S311 - for tests
    for _ in range(ANSWERS):
        queued = collection.sched.get_queued_cards()
        one = queued.cards[0]
        card = collection.get_card(one.card.id)
        card.start_timer()
        rating = draw.choice((0, 1, 2, 2, 2, 3))
        reply = collection.sched.build_answer(card=card, states=one.states, rating=rating)
        collection.sched.answer_card(reply)
    return [one for one in collection.db.list("SELECT id FROM revlog") if one not in before]


def export(collection: Any, folder: str) -> None:
    """Export in every format."""
    for name, legacy in (("present", False), ("legacy", True)):
        options = ExportAnkiPackageOptions(
            with_scheduling=True, with_deck_configs=True, with_media=True, legacy=legacy
        )
        collection.export_anki_package(
            out_path=f"{folder}/{name}.apkg", options=options, limit=None
        )
    collection.export_collection_package(f"{folder}/all.colpkg", include_media=True, legacy=False)


def state(collection: Any) -> dict[str, Any]:
    """Return the content of a collection."""
    first = (collection.crt - 60 * collection.get_config("creationOffset")) // 86_400
    cards = collection.db.all(
        "SELECT guid, ord, type, queue, due, reps, cards.data "
        "FROM cards JOIN notes ON notes.id = nid"
    )
    options = [one for one in collection.decks.all_config() if one["name"] == "malgil"]
    return {
        "notes": collection.note_count(),
        "first": first,
        "cards": [[*row[:6], json.loads(row[6])] for row in cards],
        "revlog": collection.db.all("SELECT id, ease, ivl, time, type FROM revlog ORDER BY id"),
        "decks": sorted(one.name for one in collection.decks.all_names_and_ids()),
        "due": len(collection.find_cards("is:due -is:learn -is:suspended -is:buried")),
        "options": [
            [one["new"]["perDay"], one["rev"]["perDay"], one["desiredRetention"]]
            + one["fsrsParams6"]
            for one in options
        ],
    }


def shown(collection: Any) -> list[dict[str, Any]]:
    """Return what is shown of each card, and whether its label typed exactly is right."""
    cards = []
    for number in collection.find_cards(""):
        card = collection.get_card(number)
        output = card.render_output()
        label = card.note().fields[0]
        compared = collection.compare_answer(label, html.unescape(label))
        cards.append(
            {
                "text": output.question_text + output.answer_text,
                "sounds": len(output.question_av_tags) + len(output.answer_av_tags),
                "is_right": "typeGood" in compared and "typeBad" not in compared,
            }
        )
    return cards


def main() -> None:
    """Run one command."""
    command, path, *rest = sys.argv[1:]
    collection = Collection(path)
    commands: dict[str, Any] = {
        "import": import_package,
        "answer": answer,
        "export": export,
        "state": state,
        "shown": shown,
    }
    done = commands[command](collection, *rest)
    if collection.db is not None:  # exporting a whole collection closes it
        collection.close()
    sys.stdout.write(json.dumps(done))


if __name__ == "__main__":
    main()
