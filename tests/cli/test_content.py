from __future__ import annotations

import csv
import io
import json
import stat
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from malgil import Collection

from .conftest import MONDAY, SMALL, Malgil

if TYPE_CHECKING:
    from pathlib import Path

OUTLINE = "Gift Cards ☞상품권\n┗Claim code《코드》\n"


def prompts(malgil: Malgil, phrasebook: str) -> list[str]:
    ran = malgil("cards", "--json", "--phrasebook", phrasebook)
    return [card["prompt"] for card in json.loads(ran.out) if card["type"] == "meaning"]


def test_an_outline_makes_a_phrasebook_named_after_its_file(malgil: Malgil, tmp_path: Path) -> None:
    file = tmp_path / "My List.txt"
    file.write_text(OUTLINE)
    ran = malgil("import", str(file))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.splitlines()[:2] == ["Read as: an outline", "Imported: My List (my-list)"]
    assert prompts(malgil, "my-list") == ["Gift Cards", "Claim code"]


def test_what_was_mended_is_told_with_its_line(malgil: Malgil, tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_bytes("\ufeffGift Cards ☞ 상품권\r\n┗ Claim code 《코드\r\n".encode())
    ran = malgil("import", str(file))
    assert ran.code == 0
    assert [line for line in ran.out.splitlines() if line.startswith("Repaired: ")] == [
        "Repaired: the byte order mark was dropped (line 1)",
        "Repaired: line endings of another system were converted (line 1)",
        "Repaired: spaces or tabs were dropped (line 2)",
        "Repaired: the closing 》 was missing and was added (line 2)",
    ]


def test_an_import_does_not_silently_replace_a_phrasebook(malgil: Malgil, tmp_path: Path) -> None:
    file = tmp_path / "list.txt"
    file.write_text(OUTLINE)
    assert malgil("import", str(file)).code == 0
    ran = malgil("import", str(file))
    assert ran.code == 1
    assert "--into list" in ran.err


def test_a_preview_shows_all_and_changes_nothing(small: Malgil, tmp_path: Path) -> None:
    file = tmp_path / "new.txt"
    file.write_text(
        "Payment issues ☞결제 문제\n┗Claim code《새 코드》\n┗Card declined《거절》\n"
        "Gift Cards ☞상품권\n┗Claim code《코드》\n"
    )
    ran = small("import", str(file), "--into", "small", "--dry-run")
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert lines[:2] == ["Read as: an outline", "Phrasebook: A small phrasebook (small)"]
    assert lines[2] == "added: 1 · changed: 1 · moved: 1 · archived: 1"
    assert "  Payment issues > Card declined — 거절" in lines
    assert "  Payment issues > Claim code · gloss: 코드 → 새 코드" in lines
    assert "  Gift Cards > Card was lost — 잃어버렸어요. / 없어졌어요." in lines
    assert lines[-1] == "Preview only. Nothing was changed."
    assert "Card declined" not in prompts(small, "small")
    assert small("import", str(file), "--into", "small", "--yes").code == 0
    assert "Card declined" in prompts(small, "small")
    assert small("cards", "--archived").out.count("card-was-lost") == 3


def test_an_archived_card_comes_back_with_its_history(small: Malgil, tmp_path: Path) -> None:
    file = tmp_path / "less.txt"
    file.write_text("Gift Cards ☞상품권\n┗Claim code《코드》\n")
    refused = small("import", str(file), "--into", "small")
    assert refused.code == 1
    assert "This archives 3 of 6 places of small: 5 cards, 0 answers." in refused.err
    assert small("cards", "--archived").out == "There are no such cards.\n"
    assert small("import", str(file), "--into", "small", "--yes").code == 0
    assert small("import", str(SMALL)).code == 0
    assert small("cards", "--archived").out == "There are no such cards.\n"


@pytest.mark.parametrize(
    ("name", "text", "where"),
    [
        ("a.yaml", "format: 1\nid: a\nid: b\n", "line 3"),
        ("a.yml", "format: 1\nid: &x a\n", "line 2"),
        ("a.txt", "Gift Cards ☞상품권\n┗┗Claim code《코드》\n", "line 2"),
        ("a.txt", "┗Claim code《코드》\n", "line 1"),
        ("a.txt", "", "a.txt"),
    ],
)
def test_a_broken_file_is_refused_at_its_line(
    malgil: Malgil, tmp_path: Path, name: str, text: str, where: str
) -> None:
    file = tmp_path / name
    file.write_text(text)
    ran = malgil("import", str(file))
    assert (ran.code, ran.out) == (1, "")
    assert str(file) in ran.err
    assert where in ran.err
    assert len(json.loads(malgil("phrasebooks", "--json").out)) == 1


def test_another_encoding_is_read_if_named(malgil: Malgil, tmp_path: Path) -> None:
    file = tmp_path / "old.txt"
    file.write_bytes("Gift Cards ☞상품권\n".encode("cp949"))
    assert "cp949" in malgil("import", str(file)).err
    assert malgil("import", str(file), "--encoding", "cp949").code == 0
    assert malgil("import", str(file), "--encoding", "klingon").code == 2


@pytest.mark.parametrize("wanted", ["yaml", "outline"])
def test_an_export_comes_back_the_same(small: Malgil, tmp_path: Path, wanted: str) -> None:
    suffix = {"yaml": "yaml", "outline": "txt"}[wanted]
    first, second = tmp_path / f"first.{suffix}", tmp_path / f"second.{suffix}"
    ran = small("export", wanted, "--phrasebook", "small", "-o", str(first))
    assert (ran.code, ran.out) == (0, "")
    assert small("import", str(first), "--into", "small").code == 0
    assert small("export", wanted, "--phrasebook", "small", "-o", str(second)).code == 0
    assert first.read_bytes() == second.read_bytes()


def test_an_export_goes_to_stdout_to_the_letter(malgil: Malgil) -> None:
    ran = malgil("export", "outline")
    assert len(ran.out.splitlines()) == 129
    assert "left out" in ran.err
    assert malgil("export", "yaml").out.startswith("format: 1\nid: amazon-live-chat\n")


def test_an_export_replaces_only_if_told_and_keeps_mode_and_link(
    malgil: Malgil, tmp_path: Path
) -> None:
    file, link = tmp_path / "book.yaml", tmp_path / "link.yaml"
    file.write_text("mine")
    file.chmod(0o640)
    link.symlink_to(file)
    ran = malgil("export", "yaml", "-o", str(link))
    assert ran.code == 1
    assert "--force" in ran.err
    assert file.read_text() == "mine"
    assert malgil("export", "yaml", "-o", str(link), "--force").code == 0
    assert link.is_symlink()
    assert file.read_text().startswith("format: 1")
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert sorted(one.name for one in tmp_path.iterdir() if one.name.startswith(".")) == []


def test_an_export_never_replaces_the_collection(malgil: Malgil, collection_file: Path) -> None:
    malgil("due")
    ran = malgil("export", "yaml", "-o", str(collection_file), "--force")
    assert ran.code == 1
    assert malgil("check").code == 0


def test_a_failed_export_leaves_nothing_behind(
    malgil: Malgil, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    malgil("due")
    monkeypatch.setattr("malgil.store.files.os.fsync", full)
    target = tmp_path / "out" / "book.yaml"
    target.parent.mkdir()
    target.write_text("mine")
    ran = malgil("export", "yaml", "-o", str(target), "--force")
    assert ran.code == 1
    assert "No space left on device" in ran.err
    assert target.read_text() == "mine"
    assert list(target.parent.iterdir()) == [target]


def test_reviews_as_csv(small: Malgil, collection_file: Path) -> None:
    now = datetime.fromisoformat(MONDAY)
    with Collection.open(collection_file) as collection:
        collection.answer("small/help/meaning", 3, now, duration_ms=1500)
        collection.answer("amazon-live-chat/help/meaning", 1, now)
        collection.undo(now)
        collection.answer("small/help/label", 4, now, response="=help")
    rows = list(csv.DictReader(io.StringIO(small("export", "reviews-csv").out)))
    assert [row["card_id"] for row in rows] == ["small/help/meaning", "small/help/label"]
    assert rows[0]["review_rating"] == "3"
    assert rows[0]["review_duration"] == "1500"
    assert rows[0]["learning_day"] == "2026-11-23"
    assert rows[0]["state"] == "learning"
    only = small("export", "reviews-csv", "--phrasebook", "amazon-live-chat").out
    assert len(only.splitlines()) == 1


def test_a_table_comes_back(malgil: Malgil, tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    assert malgil("export", "csv", "-o", str(file)).code == 0
    assert file.read_bytes().startswith("\ufeffpath1,".encode())
    ran = malgil("import", str(file), "--into", "amazon-live-chat", "--dry-run")
    assert "The phrasebook is already the same." in ran.out
    assert malgil("export", "csv").out == file.read_bytes().decode("utf-8-sig")
    assert malgil("import", str(file)).code == 0
    ran = malgil("export", "csv", "--phrasebook", "table")
    assert ran.out == file.read_bytes().decode("utf-8-sig")


def test_a_table_in_an_old_encoding(malgil: Malgil, tmp_path: Path) -> None:
    file = tmp_path / "old.tsv"
    file.write_bytes("path1\tgloss\nGift Cards\t상품권\n".encode("cp949"))
    ran = malgil("import", str(file))
    assert (ran.code, "--encoding cp949" in ran.err) == (1, True)
    assert malgil("import", str(file), "--encoding", "cp949").code == 0
    assert prompts(malgil, "old") == ["Gift Cards"]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_a_template_reads_back(malgil: Malgil, tmp_path: Path, language: str) -> None:
    file = tmp_path / "내 메뉴 1: a.yaml"
    assert malgil("--lang", language, "new-phrasebook", str(file)).code == 0
    assert file.read_text(encoding="utf-8").count("#") >= 8
    assert malgil("import", str(file)).code == 0
    assert len(prompts(malgil, "1-a")) == 3
    ran = malgil("new-phrasebook", str(file))
    assert (ran.code, "--force" in ran.err) == (1, True)
    assert malgil("new-phrasebook", str(file), "--force").code == 0


@pytest.mark.parametrize(
    ("language", "message"),
    [
        ("ko", "두 자리의 문제가 같아요: Top > Late · Top > Lost"),
        ("en", "Two places have the same goal: Top > Late · Top > Lost"),
    ],
)
def test_equal_goals_are_reported(
    malgil: Malgil, tmp_path: Path, language: str, message: str
) -> None:
    file = tmp_path / "mine.yaml"
    late, lost = (
        "{label: Late, gloss: 늦음, goal: 안 와요}",
        "{label: Lost, gloss: 없음, goal: 안  와요}",
    )
    file.write_text(
        f"format: 1\nmenu:\n  - {{label: Top, gloss: 위, items: [{late}, {lost}]}}\n",
        encoding="utf-8",
    )
    for option in ("--dry-run",), ():
        ran = malgil("--lang", language, "import", str(file), *option)
        assert (ran.code, ran.out.splitlines()[1], ran.err) == (0, message, "")


def write(tmp_path: Path, name: str, text: str) -> str:
    file = tmp_path / name
    file.write_text(text)
    return str(file)


def studied(malgil: Malgil, phrasebook: str) -> set[str]:
    """Return the labels whose meaning was answered."""
    ran = malgil("cards", "--json", "--phrasebook", phrasebook)
    cards = json.loads(ran.out)
    return {card["prompt"] for card in cards if card["stability"] and card["type"] == "meaning"}


def answer(collection_file: Path, phrasebook: str, label: str) -> None:
    with Collection.open(collection_file) as collection:
        cards = [listed.card for listed in collection.cards(phrasebook)]
        card = next(one for one in cards if (one.type, one.prompt) == ("meaning", label))
        collection.answer(card.id, 3, datetime.fromisoformat(MONDAY))


TYPOS = {
    "b.yaml": "format: 1\nmenu:\n- {label: Lost, gloss: 잃음}\n- {label: Shipmnet, gloss: 배송}\n",
    "b.txt": "Lost ☞잃음\nShipmnet ☞배송\n",
    "b.csv": "path1,gloss\nLost,잃음\nShipmnet,배송\n",
}


@pytest.mark.parametrize("name", TYPOS)
def test_a_mended_typo_keeps_the_progress(
    malgil: Malgil, collection_file: Path, tmp_path: Path, name: str
) -> None:
    into = () if name == "b.yaml" else ("--into", "b")
    assert malgil("import", write(tmp_path, name, TYPOS[name])).code == 0
    answer(collection_file, "b", "Shipmnet")
    file = write(tmp_path, name, TYPOS[name].replace("Shipmnet", "Shipment"))
    preview = malgil("import", file, *into, "--dry-run").out
    assert "label: Shipmnet → Shipment" in preview
    assert "added: 0 · changed: 1 · moved: 0 · archived: 0" in preview
    assert malgil("import", file, *into, "--yes").code == 0
    assert studied(malgil, "b") == {"Shipment"}
    file = write(tmp_path, name, TYPOS[name].replace("Shipmnet", "Refund").replace("배송", "환불"))
    assert malgil("import", file, *into, "--yes").code == 0
    assert studied(malgil, "b") == set()
    file = write(tmp_path, name, TYPOS[name].replace("Shipmnet", "Shipment"))
    assert malgil("import", file, *into, "--yes").code == 0
    assert studied(malgil, "b") == {"Shipment"}


def test_labels_with_one_slug_keep_their_own_history(
    malgil: Malgil, collection_file: Path, tmp_path: Path
) -> None:
    done, question = "- {label: Refund!, gloss: 완료}\n", "- {label: Refund?, gloss: 문의}\n"
    for lines in ((done, question), (question, done), (question,), (question, done), (done,)):
        text = f"format: 1\nid: b\nmenu:\n{''.join(lines)}"
        assert malgil("import", write(tmp_path, "b.yaml", text), "--yes").code == 0
        if lines == (done, question):
            answer(collection_file, "b", "Refund!")
        assert studied(malgil, "b") == ({"Refund!"} if done in lines else set())


@pytest.mark.parametrize(
    ("name", "text", "lines"),
    [
        (
            "b.yaml",
            "format: 1\nmenu:\n- {label: A}\n- {label: B, gloss: 나}\n- {label: C}\n",
            (3, 5),
        ),
        ("b.txt", "A\nB ☞나\nC ☞\n", (1, 3)),
        ("b.csv", "path1,gloss\nA,\nB,나\nC,\n", (2, 4)),
    ],
)
def test_a_faulty_file_is_refused_whole_or_imported_without_its_faults(
    malgil: Malgil, tmp_path: Path, name: str, text: str, lines: tuple[int, ...]
) -> None:
    file = write(tmp_path, name, text)
    ran = malgil("import", file)
    assert (ran.code, ran.out) == (1, "")
    refused = ran.err.splitlines()
    assert [said.partition(": ")[0] for said in refused] == [f"{file}, line {n}" for n in lines]
    ran = malgil("import", file, "--skip-faulty", "--dry-run")
    assert len(json.loads(malgil("phrasebooks", "--json").out)) == 1
    ran = malgil("import", file, "--skip-faulty")
    skipped = [line for line in ran.out.splitlines() if line.startswith("Skipped: ")]
    assert skipped == [f"Skipped: {line}" for line in refused]
    assert ran.code == 0
    assert prompts(malgil, "b") == ["B"]


BAD_BYTES = {
    "b.txt": ("가 ☞ 나", "Bad\0 ☞ 나쁨", "A ☞\0", "Good ☞ 좋음"),
    "b.md": ("- 가 - 나", "- Bad\0 - 나쁨", "- A - \0나", "- Good - 좋음"),
    "b.csv": ("label,gloss", "Bad\0,나쁨", 'A,"나\0"', "가,나", "Good,좋음"),
    "b.tsv": ("가\t나", "Bad\0\t나쁨", "A\t\0", "Good\t좋음"),
    "b.yaml": (
        "{id: b, title: {en: 가}, format: 1, menu: [{label: 가, gloss: 나},",
        "{label: Bad\0, gloss: 나쁨, items: [{label: C, gloss: 다}]},",
        '{label: A, gloss: ["나", "\0"]},',
        "{label: Good, gloss: 좋음}]}",
    ),
    "b.html": (
        "<ul><li>가: 나</li>",
        "<li>Bad\0: 나쁨</li>",
        "<li>A: \0</li>",
        "<li>Good: 좋음</ul>",
    ),
    "b.opml": (
        '<opml><body><outline text="가" _note="나"/>',
        '<outline text="Bad\0" _note="나쁨"/>',
        '<outline text="A" _note="\0"/>',
        '<outline text="Good" _note="좋음"/></body></opml>',
    ),
}


@pytest.mark.parametrize("byte", [b"\xff", b"\xc3", b"\xed\xa0\x80", b"\x80"])
@pytest.mark.parametrize("name", BAD_BYTES)
def test_a_byte_that_is_not_utf8_is_a_fault_of_its_line(
    malgil: Malgil, tmp_path: Path, name: str, byte: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes("\n".join(BAD_BYTES[name]).encode().replace(b"\0", byte))
    ran = malgil("import", str(path))
    assert (ran.code, ran.out) == (1, "")
    refused = ran.err.splitlines()
    assert [said.split(": ")[0] for said in refused] == [f"{path}, line 2", f"{path}, line 3"]
    assert all("this is not UTF-8 text" in said for said in refused)
    ran = malgil("import", str(path), "--skip-faulty")
    assert ran.code == 0
    assert [line for line in ran.out.splitlines() if "Skipped" in line] == [
        f"Skipped: {line}" for line in refused
    ]
    assert prompts(malgil, "b") == ["가", "Good"]


def test_a_yaml_file_that_cannot_be_parsed_is_not_read_in_part(
    malgil: Malgil, tmp_path: Path
) -> None:
    file = write(tmp_path, "b.yaml", "format: 1\nmenu:\n- {label: A, gloss: [a}\n- {label: B}\n")
    ran = malgil("import", file, "--skip-faulty")
    assert (ran.code, ran.out, len(ran.err.splitlines())) == (1, "", 1)
    assert ran.err.startswith(f"{file}, line 3: this is not YAML")
    assert "cannot be skipped" in ran.err
    assert "cannot be skipped" not in malgil("import", file).err


def test_a_file_of_faults_alone_is_refused(malgil: Malgil, tmp_path: Path) -> None:
    for name, text in (("b.txt", "A\nB\n"), ("b.csv", "path1,gloss\nA,\n")):
        ran = malgil("import", write(tmp_path, name, text), "--skip-faulty")
        assert (ran.code, ran.out) == (1, "")
        assert "line 2" in ran.err


def test_a_page_for_a_browser(small: Malgil, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    ran = small("export", "html", "--phrasebook", "small", "-o", str(file))
    assert (ran.code, ran.out, ran.err) == (0, "", f"Written: {file}\n")
    page = file.read_text(encoding="utf-8")
    assert "not known yet" not in page
    assert small("export", "html", "--phrasebook", "small").out == page
    assert small("export", "html", "--phrasebook", "small", "-o", "-").out == page
    assert small("export", "html", "--phrasebook", "small", "-o", str(file)).code == 1
    weak = small("export", "html", "--weak", "--phrasebook", "small").out
    assert "not known yet: 6" in weak
    glosses = small("export", "html", "--masked", "--phrasebook", "small").out
    assert "Show the meaning: Claim code" in glosses
    assert small("export", "html", "--masked", "glosses", "--phrasebook", "small").out == glosses
    labels = small("export", "html", "--phrasebook", "small", "--masked=labels").out
    assert "Show the label: 코드" in labels
    korean = small("export", "html", "--phrasebook", "small", "--lang", "ko").out
    assert '<html lang="ko">' in korean
    assert "작은 표현집" in korean
