from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from malgil.phrasebook import editing
from malgil.phrasebook.formats.document import to_document
from malgil.phrasebook.merge import WHOLE, Conflict, merge
from malgil.phrasebook.model import Change, Phrasebook, PhrasebookError
from tests.phrasebook.test_editing import paths, small
from tests.store.books import LABELS, books

if TYPE_CHECKING:
    from malgil.phrasebook.merge import Merged

Edit = Callable[[Phrasebook], Phrasebook]


def merged(mine: Phrasebook, theirs: Phrasebook) -> Merged:
    return merge(small(), mine, theirs)


def test_what_was_edited_stays_and_what_was_not_follows() -> None:
    mine = editing.relabel(small(), "late", "My late")
    theirs = editing.regloss(small(), "top.late", ["새 뜻"])
    theirs = editing.relabel(theirs, "other", "Others")
    found = merged(mine, theirs)
    assert found.conflicts == ()
    assert paths(found.book) == ["Top", "Top > My late", "Top > Lost", "Others", "Others > My late"]
    assert found.book.glosses("late")[0] == "새 뜻"


def test_a_conflict_is_told_and_mine_stays() -> None:
    mine = editing.relabel(small(), "late", "My late")
    theirs = editing.relabel(small(), "late", "Their late")
    found = merged(mine, theirs)
    assert found.book.phrase("late").label == "My late"
    assert found.conflicts == (Conflict("phrase", "late", "label", "My late", "Their late"),)
    assert merged(mine, mine).conflicts == ()


def test_what_changed_on_the_screen_is_merged_as_one() -> None:
    renamed, gone = Change("2026-11", "Too late"), Change("2026-10")
    mine = editing.mark_changed(small(), "late", renamed)
    assert merged(mine, small()).book.phrase("late").changed == renamed
    assert merged(small(), mine).book.phrase("late").changed == renamed
    theirs = editing.mark_changed(small(), "late", gone)
    found = merged(mine, theirs)
    assert found.book.phrase("late").changed == renamed
    conflict = Conflict("phrase", "late", "changed", "2026-11 / Too late", "2026-10")
    assert found.conflicts == (conflict,)
    back = merge(theirs, small(), mine)
    assert back.book.phrase("late").changed is None
    assert [one.mine for one in back.conflicts] == [""]


def test_notes_on_words_are_merged_word_by_word() -> None:
    mine = replace(small(), words={"late": "내 메모"})
    theirs = replace(small(), words={"late": "메모", "lost": "잃어버린"})
    found = merged(mine, theirs)
    assert found.book.words == {"late": "내 메모", "lost": "잃어버린"}
    assert found.conflicts == (Conflict("book", "b", "words.late", "내 메모", "메모"),)


def test_additions_of_both_sides_are_there() -> None:
    mine, _ = editing.add(small(), "top", 1, "Mine", ["내 것"], {})
    theirs, _ = editing.add(small(), "top", 2, "Theirs", ["저쪽"], {})
    found = merged(mine, theirs)
    assert paths(found.book)[:5] == [
        "Top",
        "Top > Late",
        "Top > Mine",
        "Top > Lost",
        "Top > Theirs",
    ]
    assert found.conflicts == ()


def test_archived_by_one_and_changed_by_the_other() -> None:
    gone = editing.archive(small(), "other")
    changed = editing.regloss(small(), "other", ["다른 것"])
    found = merged(gone, changed)
    assert paths(found.book) == ["Top", "Top > Late", "Top > Lost"]
    assert Conflict("item", "other", WHOLE, "", "other") in found.conflicts
    found = merged(changed, gone)
    assert "Other" in paths(found.book)
    assert Conflict("item", "other", WHOLE, "other", "") in found.conflicts
    assert paths(merged(small(), gone).book) == paths(gone)
    assert paths(merged(gone, small()).book) == paths(gone)


def test_what_was_added_under_what_the_other_removed() -> None:
    gone = editing.archive(small(), "other")
    grown, _ = editing.add(small(), "other", 0, "New", ["새"], {})
    assert "Other > New" in paths(merged(grown, gone).book)
    found = merged(gone, grown)
    assert paths(found.book) == paths(gone)
    assert found.conflicts


def test_two_moves_that_would_make_a_circle() -> None:
    mine = editing.move(small(), "top", "other", 0)
    theirs = editing.move(small(), "other", "top", 0)
    assert paths(merged(mine, theirs).book) == paths(mine)


def test_two_edits_that_are_not_sound_together() -> None:
    mine = editing.relabel(small(), "late", "Same")
    theirs = editing.relabel(small(), "lost", "Same")
    found = merged(mine, theirs)
    assert found.book == mine
    assert [one.field for one in found.conflicts] == [WHOLE]


def test_my_order_stays() -> None:
    mine = editing.move(small(), "top.lost", "top", 0)
    theirs, _ = editing.add(small(), "top", 2, "New", ["새"], {})
    assert paths(merged(mine, theirs).book)[:4] == ["Top", "Top > Lost", "Top > New", "Top > Late"]


# Properties ---------------------------------------------------------------------------------

_numbers = st.integers(0, 50)


@st.composite
def edits(draw: st.DrawFn) -> Edit:
    """Return an edit of any book. An edit that is invalid there changes nothing."""
    kind = draw(st.sampled_from(["relabel", "here", "gloss", "note", "add", "move", "archive"]))
    first, second, at = draw(_numbers), draw(_numbers), draw(st.integers(0, 3))
    label, gloss = draw(st.sampled_from((*LABELS, "New one"))), draw(st.sampled_from("가나다"))

    def edit(book: Phrasebook) -> Phrasebook:
        places = book.places()
        item = places[first % len(places)].item
        parent = ["", *(one.item.id for one in places)][second % (len(places) + 1)]
        kinds: dict[str, Callable[[], Phrasebook]] = {
            "relabel": lambda: editing.relabel(book, item.phrase, label),
            "here": lambda: editing.relabel_here(book, item.id, label, {}),
            "gloss": lambda: editing.regloss(book, item.id, [gloss]),
            "note": lambda: editing.describe(book, item.phrase, note=gloss, keywords=[gloss]),
            "add": lambda: editing.add(book, parent, at, label, [gloss], {})[0],
            "move": lambda: editing.move(book, item.id, parent, at),
            "archive": lambda: editing.archive(book, item.id),
        }
        return kinds[kind]()

    return edit


def apply(book: Phrasebook, wanted: list[Edit]) -> Phrasebook:
    for edit in wanted:
        try:
            book = edit(book)
        except PhrasebookError:
            continue
    return book


@given(base=books(), own=st.lists(edits(), max_size=4), new=st.lists(edits(), max_size=4))
@settings(max_examples=300)
def test_any_merge_is_sound_and_keeps_to_its_rules(
    base: Phrasebook, own: list[Edit], new: list[Edit]
) -> None:
    mine, theirs = apply(base, own), apply(base, new)
    found = merge(base, mine, theirs)
    assert merge(base, mine, theirs) == found
    assert to_document(merge(base, mine, base).book) == to_document(mine)
    assert to_document(merge(base, base, theirs).book) == to_document(theirs)
    assert to_document(merge(base, mine, mine).book) == to_document(mine)
    assert merge(base, mine, base).conflicts == ()
    # Merging the same version again changes nothing.
    again = merge(theirs, found.book, theirs)
    assert to_document(again.book) == to_document(found.book)


def glossing(item: str, gloss: str) -> Edit:
    return lambda book: editing.regloss(book, item, [gloss])


@given(base=books(), data=st.data())
@settings(max_examples=200)
def test_independent_edits_merge_alike_in_any_order(base: Phrasebook, data: st.DataObject) -> None:
    """Edits of glosses and notes of different places, distributed over both sides in any order."""
    places = data.draw(st.permutations(base.places()))
    sides: tuple[list[Edit], list[Edit]] = ([], [])
    for number, place in enumerate(places):
        side = data.draw(st.sampled_from([0, 1]))
        sides[side].append(glossing(place.item.id, f"뜻 {number}"))
    own, new = sides
    found = merge(base, apply(base, own), apply(base, new))
    assert found.conflicts == ()
    swapped = merge(base, apply(base, new[::-1]), apply(base, own[::-1]))
    assert to_document(swapped.book) == to_document(found.book)
    assert to_document(found.book) == to_document(
        apply(base, data.draw(st.permutations(own + new)))
    )
