from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

from malgil.__main__ import main
from malgil.cli.output import cell_width

from .conftest import SMALL

if TYPE_CHECKING:
    import pytest

    from .conftest import Malgil, Ran


def document(ran: Ran) -> Any:
    assert (ran.code, ran.err) == (0, "")
    return json.loads(ran.out)


def test_due(malgil: Malgil) -> None:
    assert document(malgil("due", "--json")) == {
        "new": 10,
        "learning": 0,
        "review": 0,
        "learning_day": "2026-11-23",
    }
    assert malgil("due").out.splitlines() == [
        "learning day  2026-11-23",
        "new           10",
        "learning      0",
        "review        0",
    ]


def test_cards(small: Malgil) -> None:
    cards = document(small("cards", "--json"))
    assert len(cards) == 345 + 13
    assert [card["id"] for card in cards] == [
        card["id"] for card in document(small("cards", "--json"))
    ]
    path = next(card for card in cards if card["id"] == "small/claim-code/gifts-code/path")
    assert path == {
        "id": "small/claim-code/gifts-code/path",
        "phrasebook": "small",
        "phrase": "claim-code",
        "type": "path",
        "prompt": "갈래: 상품권 — 코드",
        "answers": ["Claim code"],
        "paths": [["Gift Cards", "Claim code"]],
        "state": "new",
        "due": None,
        "stability": None,
        "difficulty": None,
        "suspended": False,
    }


def test_cards_of_one_phrasebook_as_text_are_aligned(small: Malgil) -> None:
    lines = small("cards", "--phrasebook", "small").out.splitlines()
    assert len(lines) == 13
    starts = {cell_width(line.partition("  new  ")[0]) for line in lines}
    assert len(starts) == 1
    assert small("cards", "--archived").out == "There are no such cards.\n"
    assert document(small("cards", "--archived", "--json")) == []


def test_an_answered_card_has_its_state_and_due(small: Malgil, collection_file: object) -> None:
    from malgil import Collection

    with Collection.open(str(collection_file)) as collection:
        from datetime import datetime

        now = datetime.fromisoformat("2026-11-23T09:00:00+09:00")
        collection.answer("small/help/meaning", 3, now)
        collection.answer("small/help/label", 4, now)
    cards = {card["id"]: card for card in document(small("cards", "--json"))}
    meaning, label = cards["small/help/meaning"], cards["small/help/label"]
    assert (meaning["state"], meaning["due"]) == ("learning", "2026-11-23T00:10:00.000Z")
    assert label["state"] == "review"
    assert label["due"] > "2026-11-23"
    assert len(label["due"]) == len("2026-11-23")
    assert meaning["stability"] > 0
    row = next(line for line in small("cards").out.splitlines() if "small/help/meaning " in line)
    assert "  2026-11-23 09:10  " in row  # local, for people


def test_tree(small: Malgil) -> None:
    tree = document(small("tree", "--json", "--phrasebook", "small"))
    assert [item["id"] for item in tree] == ["gifts", "payment"]
    assert tree[0]["items"][1] == {
        "id": "gifts-lost",
        "phrasebook": "small",
        "phrase": "card-was-lost",
        "label": "Card was lost",
        "glosses": ["잃어버렸어요.", "없어졌어요."],
        "path": ["Gift Cards", "Card was lost"],
        "items": [],
    }
    flow = document(small("tree", "--flow", "--json", "--phrasebook", "small"))
    assert [(item["id"], item["path"], item["items"]) for item in flow] == [("help", ["Help"], [])]
    assert small("tree", "--phrasebook", "small").out.splitlines() == [
        "Gift Cards       상품권",
        "  Claim code     코드",
        "  Card was lost  잃어버렸어요. / 없어졌어요.",
        "Payment issues   결제 문제",
        "  Claim code     코드",
    ]


def test_the_whole_menu(malgil: Malgil) -> None:
    def count(items: list[dict[str, Any]]) -> int:
        return sum(1 + count(item["items"]) for item in items)

    tree = document(malgil("tree", "--json"))
    assert (len(tree), count(tree)) == (9, 129)
    assert count(document(malgil("tree", "--flow", "--json"))) == 16
    assert len(malgil("tree").out.splitlines()) == 129


def test_phrasebooks(small: Malgil) -> None:
    shipped, own = document(small("phrasebooks", "--json"))
    assert (shipped["id"], shipped["items"], shipped["cards"]) == ("amazon-live-chat", 129, 345)
    assert own == {
        "id": "small",
        "title": {"ko": "작은 표현집", "en": "A small phrasebook"},
        "as_of": "2020-01",
        "phrases": 5,
        "items": 5,
        "cards": 13,
        "origin": "user",
    }
    lines = small("phrasebooks").out.splitlines()
    assert lines[0].split() == ["id", "title", "as", "of", "phrases", "places", "cards"]
    assert "작은 표현집" in small("--lang", "ko", "phrasebooks").out


def test_check(malgil: Malgil, collection_file: object) -> None:
    assert document(malgil("check", "--json")) == []
    assert malgil("check").out == f"No problems found: {collection_file}\n"


def test_a_check_that_finds_something_exits_with_1(malgil: Malgil, collection_file: object) -> None:
    import sqlite3

    malgil("due")
    connection = sqlite3.connect(str(collection_file))
    connection.execute("UPDATE card SET lapses = 3 WHERE id LIKE '%/contact-us/meaning'")
    connection.commit()
    connection.close()
    ran = malgil("check")
    assert ran.code == 1
    assert ran.out.startswith("1 problem found: ")
    ran = malgil("check", "--json")
    assert ran.code == 1
    assert [set(problem) for problem in json.loads(ran.out)] == [{"kind", "where", "text"}]


def test_with_several_phrasebooks_their_titles_say_whose_numbers_they_are(small: Malgil) -> None:
    assert "A small phrasebook" in small("tree").out.splitlines()
    assert "small" not in small("tree").out.splitlines()
    assert small("stats").out.startswith("All 2 phrasebooks\n\nToday\n")
    assert small("stats", "--phrasebook", "small").out.startswith("A small phrasebook\n\n")


def test_due_says_whose_counts_they_are_where_there_are_several(
    malgil: Malgil, capsys: pytest.CaptureFixture[str]
) -> None:
    alone = malgil("due").out.splitlines()
    assert [line.split()[0] for line in alone] == ["learning", "new", "learning", "review"]
    assert malgil("import", str(SMALL)).code == 0
    both = malgil("due").out
    assert [line.split(maxsplit=1) for line in both.splitlines()][:2] == [
        ["phrasebook", "Amazon.com live chat"],
        ["phrasebook", "A small phrasebook"],
    ]
    assert len(both.splitlines()) == len(alone) + 2
    assert (main(["due"]), capsys.readouterr().out) == (0, both)
    one = malgil("due", "--phrasebook", "small").out.splitlines()
    assert one[0].split(maxsplit=1) == ["phrasebook", "A small phrasebook"]
    assert len(one) == len(alone) + 1
    assert set(json.loads(malgil("due", "--json").out)) == {
        *("new", "learning", "review", "learning_day")
    }


def test_the_end_of_a_session_says_whose_paths_they_are(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch
) -> None:
    def known(*arguments: str) -> str:
        monkeypatch.setattr("sys.stdin", io.StringIO(":q\n"))
        out = malgil("review", "--plain", *arguments).out
        return next(line for line in out.splitlines() if line.startswith("Paths you know: "))

    assert known() == "Paths you know: 0/104"
    assert malgil("import", str(SMALL)).code == 0
    assert known() == "Paths you know: 0/107 · All 2 phrasebooks"
    assert known("--phrasebook", "small") == "Paths you know: 0/3 · A small phrasebook"
