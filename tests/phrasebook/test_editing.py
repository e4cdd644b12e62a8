from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from malgil.phrasebook import editing
from malgil.phrasebook.model import (
    MAX_LEVELS,
    Change,
    MenuItem,
    Phrase,
    Phrasebook,
    PhrasebookError,
)

if TYPE_CHECKING:
    from collections.abc import Callable


def small() -> Phrasebook:
    """Return `Top > (Late, Lost)` and `Other > Late`."""
    late = ("늦어요",)
    menu = (
        MenuItem(
            id="top",
            phrase="top",
            glosses=("위",),
            items=(
                MenuItem(id="top.late", phrase="late", glosses=late),
                MenuItem(id="top.lost", phrase="lost", glosses=("없어요",)),
            ),
        ),
        MenuItem(
            id="other",
            phrase="other",
            glosses=("기타",),
            items=(MenuItem(id="other.late", phrase="late", glosses=late),),
        ),
    )
    labels = {"top": "Top", "late": "Late", "lost": "Lost", "other": "Other"}
    phrases = tuple(Phrase(id=key, label=label) for key, label in labels.items())
    return Phrasebook(id="b", title={"ko": "책"}, phrases=phrases, menu=menu)


def paths(book: Phrasebook) -> list[str]:
    return [" > ".join(place.path) for place in book.places()]


def test_a_label_changes_everywhere() -> None:
    book = editing.relabel(small(), "late", "  Too late ")
    assert paths(book) == ["Top", "Top > Too late", "Top > Lost", "Other", "Other > Too late"]
    assert book.phrase("late").label == "Too late"


def test_a_label_that_changed_on_the_screen_stays_the_label() -> None:
    book = editing.mark_changed(small(), "late", Change(" 2026-11", " Too late "))
    assert paths(book) == paths(small())
    assert book.phrase("late").changed == Change("2026-11", "Too late")
    assert book.phrase("late").spellings == ("Late", "Too late")
    assert editing.mark_changed(book, "late", None) == small()
    assert editing.mark_changed(book, "late", Change("2026-12", "Late")) == small()
    gone = editing.mark_changed(book, "late", Change("2026", "\u200b"))
    assert gone.phrase("late").changed == Change("2026")
    assert gone.phrase("late").spellings == ("Late",)
    relabelled = editing.relabel(book, "late", "Too late")
    assert relabelled == editing.relabel(small(), "late", "Too late")
    assert editing.relabel(book, "late", "Later").phrase("late").changed is not None


@pytest.mark.parametrize("since", ["", "May", "2026-13", "2026-1", "26", "2026-11-02"])
def test_a_change_needs_a_date(since: str) -> None:
    with pytest.raises(PhrasebookError, match="date-unknown"):
        editing.mark_changed(small(), "late", Change(since))


def test_only_here_is_another_phrase() -> None:
    book = editing.relabel_here(small(), "other.late", "Very late", {})
    assert paths(book) == ["Top", "Top > Late", "Top > Lost", "Other", "Other > Very late"]
    assert book.phrase("very-late").label == "Very late"
    back = editing.relabel_here(book, "other.late", "Late", {})
    assert back == small()


def test_an_archived_phrase_comes_back_and_lends_its_id_to_no_other() -> None:
    archived = {"very-late": "Very late", "slow": "Slow?"}
    book = editing.relabel_here(small(), "other.late", "Very late", archived)
    assert book.places()[-1].item.phrase == "very-late"
    book = editing.relabel_here(small(), "other.late", "Slow", archived)
    assert book.places()[-1].item.phrase == "slow-2"


def test_items_are_added_moved_and_archived() -> None:
    book, made = editing.add(small(), "top", 1, "Broken", ["깨졌어요", " 깨졌어요 ", ""], {})
    assert made == "top.broken"
    assert paths(book)[:4] == ["Top", "Top > Late", "Top > Broken", "Top > Lost"]
    assert book.glosses("broken") == ("깨졌어요",)
    assert editing.position(book, made) == ("top", 1, 3)
    book = editing.move(book, made, "other", 99)
    assert paths(book)[-1] == "Other > Broken"
    book = editing.move(book, "other", "", 0)
    assert paths(book)[0] == "Other"
    book = editing.archive(book, "other")
    assert paths(book) == ["Top", "Top > Late", "Top > Lost"]
    assert {one.id for one in book.phrases} == {"top", "late", "lost"}


def test_a_phrase_is_described() -> None:
    book = editing.describe(
        small(), "lost", note=" 메모 ", keywords=["분실", "", "분실", " 안 와요"]
    )
    assert (book.phrase("lost").note, book.phrase("lost").keywords) == ("메모", ("분실", "안 와요"))
    assert editing.describe(book, "lost", note="", keywords=[]) == small()


@pytest.mark.parametrize(
    ("edit", "problem"),
    [
        (lambda book: editing.relabel(book, "late", " "), "label-empty"),
        (lambda book: editing.relabel(book, "late", "Lost"), "label-twice"),
        (lambda book: editing.relabel(book, "nothing", "x"), "phrase-unknown"),
        (lambda book: editing.relabel_here(book, "top.late", "Lost", {}), "choice-twice"),
        (lambda book: editing.relabel_here(book, "nowhere", "x", {}), "item-unknown"),
        (lambda book: editing.regloss(book, "top.late", [" "]), "gloss-missing"),
        (lambda book: editing.add(book, "", 0, "Top", ["x"], {}), "choice-twice"),
        (lambda book: editing.add(book, "nowhere", 0, "x", ["x"], {}), "item-unknown"),
        (lambda book: editing.add(book, "", 0, "x", [], {}), "gloss-missing"),
        (lambda book: editing.move(book, "top", "top.late", 0), "under-itself"),
        (lambda book: editing.move(book, "top", "top", 0), "under-itself"),
        (lambda book: editing.move(book, "top.late", "other", 0), "choice-twice"),
        (lambda book: editing.archive(editing.archive(book, "top"), "other"), "menu-empty"),
        (lambda book: editing.position(book, "nowhere"), "item-unknown"),
    ],
    ids=map(str, range(14)),
)
def test_what_makes_no_sense_is_refused(edit: Callable[[Phrasebook], object], problem: str) -> None:
    with pytest.raises(PhrasebookError) as caught:
        edit(small())
    assert caught.value.problem == problem


def test_a_menu_has_so_many_levels() -> None:
    book, parent = small(), ""
    for level in range(MAX_LEVELS):
        book, parent = editing.add(book, parent, 0, f"Level {level}", ["단계"], {})
    with pytest.raises(PhrasebookError, match="too-deep"):
        editing.add(book, parent, 0, "One more", ["단계"], {})


def test_places_beneath_stay_when_an_item_changes() -> None:
    book = editing.regloss(small(), "top", ["새 뜻", "또"])
    assert book == replace(
        small(), menu=(replace(small().menu[0], glosses=("새 뜻", "또")), small().menu[1])
    )
