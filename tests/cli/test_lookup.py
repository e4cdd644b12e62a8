from __future__ import annotations

import io
import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import Malgil, Ran, Start

LATE = {
    "id": "shipment-is-late",
    "phrasebook": "amazon-live-chat",
    "label": "Shipment is late",
    "glosses": ["배송이 지연되었어요."],
    "paths": [
        ["Where's my stuff?", "Shipment is late"],
        ["Problem with an order", "Shipping or delivery issues", "Shipment is late"],
    ],
}


def document(ran: Ran) -> Any:
    assert (ran.code, ran.err) == (0, "")
    return json.loads(ran.out)


def test_find_as_json(malgil: Malgil) -> None:
    found = document(malgil("find", "안 왔어요", "--json"))
    score = found[0].pop("score")
    assert found[0] == LATE
    assert 0 < score <= 100
    assert [one["score"] for one in found[1:]] == sorted(
        (one["score"] for one in found[1:]), reverse=True
    )
    assert len(document(malgil("find", "주문", "--json"))) == 10
    assert len(document(malgil("find", "주문", "--json", "--limit", "3"))) == 3


def test_find_as_text(malgil: Malgil) -> None:
    ran = malgil("find", "안", "왔어요", "--limit", "1")
    assert ran.out.splitlines() == [
        "Shipment is late",
        "    배송이 지연되었어요.",
        "    Where's my stuff? > Shipment is late",
        "    Problem with an order > Shipping or delivery issues > Shipment is late",
    ]


@pytest.mark.parametrize("text", ["코끼리 냉면", "%", "_", "'\"; DROP", "\x1b[2J", ""])
def test_nothing_found_is_an_empty_list_and_no_error(malgil: Malgil, text: str) -> None:
    assert document(malgil("find", text, "--json")) == []
    ran = malgil("find", text)
    assert (ran.code, ran.out) == (0, "Nothing found.\n")


def test_find_in_one_phrasebook(small: Malgil) -> None:
    found = document(small("find", "코드", "--json", "--phrasebook", "small"))
    assert {one["phrasebook"] for one in found} == {"small"}
    ran = small("find", "코드", "--phrasebook", "smal")
    assert ran.code == 2
    assert "small" in ran.err


def test_what_is_found_names_its_phrasebook_where_there_are_several(small: Malgil) -> None:
    out = small("find", "코드").out
    assert "    Phrasebook: A small phrasebook\n" in out
    assert "    Phrasebook: Amazon.com live chat\n" in out
    assert "Phrasebook:" not in small("find", "코드", "--phrasebook", "small").out


def test_find_needs_a_text(malgil: Malgil) -> None:
    ran = malgil("find")
    assert ran.code == 2
    assert "TEXT" in ran.err


def test_now_prints_the_checklist_of_the_best_issue(malgil: Malgil) -> None:
    ran = malgil("now", "컵이 깨져서 왔어요")
    lines = ran.out.splitlines()
    assert ran.code == 0
    assert lines[0].startswith("Packaging undamaged, product damaged  (")
    assert "2017" in lines[1]
    assert [line.split(".")[0] for line in lines if line[:1].isdigit()] == list("123456789")
    menu = next(at for at, line in enumerate(lines) if line.startswith("5. "))
    assert [line.strip().split("  ")[0] for line in lines[menu + 2 : menu + 5]] == [
        "→ Problem with an order",
        "→ Damaged item",
        "→ Packaging undamaged, product damaged",
    ]
    assert any("If stuck: " in line for line in lines)
    assert "- My order number is ___.  (제 주문번호: ___)" in lines


def test_now_tells_the_other_ways_and_issues(malgil: Malgil) -> None:
    out = malgil("now", "안 와요").out
    assert "This path is right too:" in out
    assert "- Problem with an order > Shipping or delivery issues > Shipment is late" in out
    assert "Or was it this?" in out


def test_now_names_the_phrasebook_where_there_are_several(small: Malgil) -> None:
    lines = small("now", "카드를 잃어버렸어요", "--phrasebook", "small").out.splitlines()
    assert lines[:2] == [
        "Card was lost  (잃어버렸어요. / 없어졌어요.)",
        "Phrasebook: A small phrasebook",
    ]
    assert "Phrasebook: Amazon.com live chat" in small("now", "안 와요").out.splitlines()


def test_now_as_json(malgil: Malgil) -> None:
    told = document(malgil("now", "안 와요", "--json"))
    assert list(told) == [
        *("problem", "as_of", "candidates", "question", "steps", "words", "lines"),
    ]
    assert (told["problem"], told["as_of"]) == ("안 와요", "2017-12")
    assert 1 <= len(told["candidates"]) <= 3
    first = dict(told["candidates"][0])
    first.pop("score")
    assert first == {**LATE, "confidence": "sure"}
    assert told["question"] is None
    assert len(told["steps"]) == 9
    step = told["steps"][4]
    assert list(step) == [
        *("number", "kind", "label", "glosses", "note", "tips", "entries", "ways"),
    ]
    assert [[choice["label"] for choice in way] for way in step["ways"]] == LATE["paths"]
    assert told["lines"][0] == {"text": "My order number is ___.", "gloss": "제 주문번호: ___"}


CHANGES = """
format: 1
id: small
title: {en: Small}
phrases:
  - {label: Gift Cards, changed: {since: 2026-10}}
  - {label: Claim code, changed: {since: 2026-11, to: Redeem code}}
flow:
  - {label: Help, gloss: 도움말, kind: link}
menu:
  - label: Gift Cards
    gloss: 상품권
    items: [{label: Claim code, gloss: 코드}]
"""


def test_what_changed_on_todays_screen_is_told(malgil: Malgil, tmp_path: Path) -> None:
    (tmp_path / "small.yaml").write_text(CHANGES, encoding="utf-8")
    assert malgil("import", str(tmp_path / "small.yaml")).code == 0
    renamed = {"since": "2026-11", "to": "Redeem code"}
    found = document(malgil("find", "redeem code", "--json", "--phrasebook", "small"))
    assert (found[0]["label"], found[0]["changed"]) == ("Claim code", renamed)
    assert malgil("find", "redeem code", "--phrasebook", "small").out.splitlines()[:3] == [
        "Claim code",
        "    코드",
        "    On the screen now: Redeem code (since 2026-11)",
    ]
    told = document(malgil("now", "redeem code", "--json", "--phrasebook", "small"))
    assert told["candidates"][0]["changed"] == renamed
    (way,) = told["steps"][-1]["ways"]
    assert [choice["changed"] for choice in way] == [{"since": "2026-10", "to": ""}, renamed]
    assert "changed" not in told["steps"][0]
    lines = malgil("now", "redeem code", "--phrasebook", "small").out.splitlines()
    at = lines.index("    → Gift Cards  (상품권)")
    assert lines[at + 1 : at + 4] == [
        "        No longer on the screen (since 2026-10)",
        "    → Claim code  (코드)",
        "        On the screen now: Redeem code (since 2026-11)",
    ]
    assert document(malgil("find", "help", "--json", "--phrasebook", "small"))[0].keys() == {
        *("id", "phrasebook", "label", "glosses", "paths", "score"),
    }
    exported = malgil("export", "yaml", "--phrasebook", "small").out
    assert "changed: {since: 2026-11, to: Redeem code}" in exported
    (tmp_path / "again.yaml").write_text(exported, encoding="utf-8")
    again = malgil("import", str(tmp_path / "again.yaml"))
    assert "The phrasebook is already the same." in again.out


def test_now_refuses_what_the_menu_cannot_answer(malgil: Malgil) -> None:
    told = document(malgil("now", "코끼리 냉면", "--json"))
    assert {one["confidence"] for one in told["candidates"]} == {"maybe"}
    assert told["question"] is None
    assert len(told["steps"]) == 9
    lines = malgil("now", "날씨 알려줘").out.splitlines()
    assert lines[0] == "No entry fits exactly. You can tell an agent directly:"
    assert lines[1].startswith("Other order question or issue  (")


def test_now_asks_what_decides_between_siblings(malgil: Malgil) -> None:
    told = document(malgil("now", "상자가 찌그러져서 왔네", "--json"))
    assert set(told["question"]) >= {"shipping-box-damaged", "shipping-and-product-boxes-damaged"}
    lines = malgil("now", "상자가 찌그러져서 왔네").out.splitlines()
    assert lines[0] == "Which is it?"
    assert sum(line.startswith("- ") for line in lines[1:4]) == len(told["question"])


def test_now_without_a_terminal_needs_the_problem(malgil: Malgil) -> None:
    ran = malgil("now")
    assert (ran.code, ran.out) == (2, "")
    assert "malgil now 컵이" in ran.err


def test_now_asks_for_the_problem_on_a_terminal_that_only_prints(
    malgil: Malgil, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("malgil.cli.checklist.is_dumb", lambda: True)
    said = {}
    for problem in ("택배가 늦어요", ""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{problem}\n".encode())))
        said[problem] = malgil("now")
    first, second = said.values()
    assert first.code == 0
    assert first.out.startswith("? What happened? For example: ")
    assert "Shipment is late" in first.out
    assert (second.code, second.err.count("\n")) == (2, 1)


def test_now_speaks_korean(start: Start) -> None:
    process = start("--lang", "ko", "now", "환불", "안", "됨")
    out, _err = process.communicate()
    assert process.returncode == 0
    assert "Check status of a refund" in out.decode()


def test_find_loads_no_screen(collection_file: object) -> None:
    code = (
        "import sys; from malgil.cli.program import run; "
        f"run(['--collection', {str(collection_file)!r}, 'find', '환볼']); "
        "print([name for name in ('textual', 'rich') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    assert done.stdout.splitlines()[-1] == "[]"
