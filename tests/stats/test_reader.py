"""The statistics of a collection, compared with slow and obvious counts over its whole log."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from malgil import Collection
from malgil.base.errors import AnsweredElsewhereError, UsageError
from malgil.base.events import EventKind
from malgil.base.learning_day import from_date, to_date
from malgil.phrasebook.cards import LABEL, PATH
from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook
from malgil.quiz.session import QuizSession
from malgil.scheduling.fsrs import DEFAULT_WEIGHTS, Model, State
from malgil.stats.panels import PANELS, read_stats
from malgil.stats.reader import StatsQuery, find_branch, reading
from malgil.store import database, recording
from malgil.store.quizzes import QUIZ_MODES, QuestionOrder
from malgil.store.rebuild import rebuild
from tests.quiz.quizzing import answer, setup
from tests.stats.slow_stats import (
    Figures,
    assert_as_slow,
    assert_menu_as_slow,
    check_against_the_log,
    live_events,
)
from tests.store.learner import START, Clock, do, open_with, study

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from malgil.stats.reader import FoundBranch


SEOUL, BERLIN = ZoneInfo("Asia/Seoul"), ZoneInfo("Europe/Berlin")
LABELS = ("Alpha", "Beta", "Gamma")
# Berlin's clocks went forward on 2026-03-29: that day has 23 hours.
SPRING = datetime(2026, 3, 28, 23, 0, tzinfo=BERLIN)


def a_book(labels: tuple[str, ...] = LABELS) -> Phrasebook:
    first, *rest = labels
    items = tuple(MenuItem(id=one.lower(), phrase=one.lower(), glosses=(one,)) for one in rest)
    menu = (MenuItem(id=first.lower(), phrase=first.lower(), glosses=(first,), items=items),)
    return Phrasebook(
        id="b",
        title={"en": "B"},
        phrases=tuple(Phrase(id=one.lower(), label=one) for one in labels),
        menu=menu,
    )


HAPPENINGS = (
    *("answer", "answer", "answer", "answer", "undo", "redo", "day", "day", "look"),
    *("fly", "back", "suspend", "unsuspend", "forget", "archive", "return", "weights"),
)
SLOWER = Model((*DEFAULT_WEIGHTS[:2], 6.0, *DEFAULT_WEIGHTS[3:]))
actions = st.lists(
    st.tuples(st.sampled_from(HAPPENINGS), st.integers(0, 5), st.integers(1, 4)), max_size=25
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(actions)
def test_any_history_is_counted_as_its_log_says(
    tmp_path_factory: pytest.TempPathFactory, drawn: list[tuple[str, int, int]]
) -> None:
    path = tmp_path_factory.mktemp("stats") / "c.malgil"
    now = SPRING
    with open_with(path, a_book(), now) as collection:
        cards = [row.card.id for row in collection.cards()]
        for action, number, rating in drawn:
            now += timedelta(minutes=7)
            if action == "day":
                now += timedelta(days=number)
            elif action == "fly":
                now = now.astimezone(SEOUL if now.tzinfo is BERLIN else BERLIN)
            elif action == "back":
                now -= timedelta(hours=30)
            else:
                _act(collection, action, cards[number % len(cards)], rating, now)
        check_against_the_log(collection, now)
        assert collection.check() == []


def _act(collection: Collection, action: str, card: str, rating: int, now: datetime) -> None:
    steering = {
        "suspend": EventKind.SUSPEND,
        "unsuspend": EventKind.UNSUSPEND,
        "forget": EventKind.FORGET,
    }
    match action:
        case "answer":
            try:
                collection.answer(card, rating, now, duration_ms=3000)
            except (AnsweredElsewhereError, UsageError):  # suspended, or its import was undone
                return
        case "undo":
            collection.undo(now)
        case "redo":
            collection.redo(now)
        case "weights":
            _adopt(collection, SLOWER if collection.model == Model() else Model(), now)
        case "look":  # statistics are read, and a memo of them is kept
            read_stats(collection, now)
        case "archive":
            collection.import_book(a_book(LABELS[:2]), now)
        case "return":
            collection.import_book(a_book(), now)
        case _:
            do(collection, steering[action], card, now)


def _adopt(collection: Collection, model: Model, now: datetime) -> None:
    stamp = collection.stamp(now)
    with database.transaction(collection.connection):
        payload: dict[str, object] = {"weights": model.weights}
        recording.record_payload(collection.connection, stamp, EventKind.WEIGHTS, payload)
        rebuild(collection.connection)
    collection.forget_cached()


def test_days_of_a_learner(collection_file: Path, book: Phrasebook) -> None:
    clock = Clock()
    with open_with(collection_file, book) as collection:
        for _day in range(9):
            study(collection, clock, most=15)
            clock.next_day()
        study(collection, clock, most=3)
        stats = check_against_the_log(collection, clock())
        assert stats["today"].done.reviews == 3
        assert (stats["today"].studied.current_run, stats["today"].studied.last_30) == (10, 10)
        assert stats["retention"].overall.share == 1.0
        assert stats["memory"].leaves == 104
        assert stats["calibration"].missing > 0


@pytest.mark.parametrize("mode", QUIZ_MODES)
def test_quizzes_are_counted_as_their_events_say(collection_file: Path, mode: str) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=clock()) as collection:
        for sequence in QuestionOrder:
            chosen = setup(mode, sequence, branch="", limit=4)
            session = QuizSession.start(collection, clock, chosen)
            for number in range(3):
                session.next()
                answer(session, right=bool(number % 2))
        collection.undo(clock())
        stats = check_against_the_log(collection, clock())
        (here,) = (one for one in stats["quiz"].modes if one.mode == mode)
        assert here.questions


def test_a_figure_by_hand(collection_file: Path) -> None:
    with open_with(collection_file, a_book()) as collection:
        collection.answer("b/alpha/meaning", 4, START, duration_ms=4000)
        later = START + timedelta(days=8)
        collection.answer("b/alpha/meaning", 1, later, duration_ms=10_000)
        stats = read_stats(collection, later)
        assert (
            stats["today"].done.reviews,
            stats["today"].done.again,
            stats["today"].done.seconds,
        ) == (
            1,
            1,
            10.0,
        )
        assert (stats["retention"].young.reviews, stats["retention"].young.recalled) == (1, 0)
        assert stats["forecast"].days[0].due == 1
        assert stats["calibration"].reviews == 1
        (alpha,) = stats["menu-map"]
        # It was answered today, so its retrievability is 1: 1 of 8 cards, and none beneath it.
        assert (alpha.cards, alpha.retrievability, alpha.chance) == (8, 1 / 8, 1.0)
        assert [one.chance for one in alpha.items] == [0.0, 0.0]
        assert alpha.states[State.RELEARNING] == 1


def known_on_past_days(collection: Collection, now: datetime) -> list[float]:
    return [one.known for one in read_stats(collection, now)["memory"].known_over_time[:-1]]


def test_a_path_that_was_shown_is_known_from_then_on(collection_file: Path) -> None:
    with open_with(collection_file, a_book()) as collection:
        card = next(row.card.id for row in collection.cards() if row.card.type is PATH)
        collection.answer("b/alpha/meaning", 3, START)
        collection.shown(card, START)
        days = [START + timedelta(days=number) for number in range(9)]
        first = known_on_past_days(collection, days[1])
        assert first == [2.0]
        collection.answer(card, 3, days[1])
        assert known_on_past_days(collection, days[2])[:1] == first
        # After an answer under a clock that was set back, it is shown once more.
        collection.answer(card, 3, days[6])
        collection.answer(card, 3, days[4])
        do(collection, EventKind.FORGET, card, days[7])
        before = known_on_past_days(collection, days[7])
        collection.shown(card, days[7])
        after = known_on_past_days(collection, days[8])
        assert (after[:-1], round(after[-1])) == (before, 2)
        assert collection.check() == []


def test_a_path_shown_under_a_clock_set_back_changes_the_days_before(collection_file: Path) -> None:
    with open_with(collection_file, a_book()) as collection:
        card = next(row.card.id for row in collection.cards() if row.card.type is PATH)
        days = [START + timedelta(days=number) for number in range(12)]
        collection.answer("b/alpha/meaning", 3, days[0])
        read_stats(collection, days[10])
        collection.shown(card, days[5])
        assert round(known_on_past_days(collection, days[11])[5]) == 2
        assert collection.check() == []


def test_an_empty_collection(collection_file: Path) -> None:
    with open_with(collection_file, a_book()) as collection:
        stats = check_against_the_log(collection, START)
        assert stats["today"].again_rate is None
        assert stats["retention"].overall.share is None
        assert stats["memory"].known_over_time == ()
        assert [one.questions for one in stats["quiz"].modes] == [0] * 6
        assert stats["quiz"].confused == ()


def narrowed(
    collection: Collection, now: datetime, keep: Callable[[str], bool]
) -> tuple[int, int, int]:
    """Return the numbers of reviews, cards and cards with a memory that pass the filter."""
    reviews = [one for one in live_events(collection) if one.kind is EventKind.REVIEW]
    cards = [row for row in collection.cards() if keep(row.card.id)]
    return (
        sum(keep(one.card or "") for one in reviews),
        len(cards),
        sum(row.progress.stability is not None for row in cards),
    )


def _below(book: Phrasebook) -> tuple[str, ...]:
    """Return the labels down to the first item beneath a top one."""
    return next(place.path for place in book.places() if place.parent)


def is_beneath(card: str, branch: FoundBranch) -> bool:
    """Return whether a card is of a branch. A path card is of the branch of its place alone."""
    book, phrase, *place, _kind = card.split("/")
    return book == branch.phrasebook and phrase in branch.phrases and branch.items.issuperset(place)


def test_what_is_narrowed_counts_only_that(collection_file: Path, book: Phrasebook) -> None:
    clock = Clock()
    with open_with(collection_file, book) as collection:
        other = replace(a_book(), id="other")
        collection.import_book(other, START)
        for _day in range(6):
            study(collection, clock, most=20)
            clock.next_day()
        collection.answer("other/alpha/meaning", 3, clock())
        now = clock()
        branch = find_branch(collection, "Gift Cards")
        assert branch is not None
        cases: list[tuple[Figures, Callable[[str], bool]]] = [
            (read_stats(collection, now), lambda _card: True),
            (
                read_stats(collection, now, StatsQuery(card_type=LABEL)),
                lambda card: card.endswith("/label"),
            ),
            (
                read_stats(collection, now, StatsQuery(phrasebook="other")),
                lambda card: card.startswith("other/"),
            ),
            (
                read_stats(collection, now, StatsQuery(branch="gift cards")),
                partial(is_beneath, branch=branch),
            ),
        ]
        for stats, keep in cases:
            found = (stats["calendar"].total, stats["memory"].cards, stats["memory"].remembered)
            assert found == narrowed(collection, now, keep)
            assert_as_slow(stats, collection, now, keep)
        deep = read_stats(collection, now, StatsQuery(branch=" > ".join(_below(book))))
        found_deep = find_branch(collection, " > ".join(_below(book)))
        assert found_deep is not None
        assert deep["calendar"].total
        assert_as_slow(
            deep,
            collection,
            now,
            partial(is_beneath, branch=found_deep),
        )
        assert_menu_as_slow(cases[1][0], collection, now, (LABEL,))
        assert_menu_as_slow(cases[3][0], collection, now, branch=branch)
        assert_menu_as_slow(deep, collection, now, branch=found_deep)
        (node,) = cases[3][0]["menu-map"]
        assert node.path == ("Gift Cards",)
        with reading(collection, now, StatsQuery(branch="gift cards")) as reader:
            assert reader.branch == branch
        # A label of the other phrasebook is found without naming that phrasebook.
        with reading(collection, now, StatsQuery(branch="Alpha > Beta")) as reader:
            assert reader.book_ids == ["other"]
        assert read_stats(collection, now, StatsQuery(branch=" ")) == read_stats(collection, now)
        # The other branch has places of the same phrases.
        shared = find_branch(collection, "Problem with an order")
        assert shared is not None
        late = f"{book.id}/shipment-is-late/wheres-my-stuff.shipment-is-late/path"
        collection.answer(late, 3, now)
        beneath = partial(is_beneath, branch=shared)
        assert not beneath(late)
        stats = read_stats(collection, now, StatsQuery(branch="Problem with an order"))
        assert stats["memory"].cards == narrowed(collection, now, beneath)[1]
        assert_as_slow(stats, collection, now, beneath)


def test_since_leaves_out_what_was_before(collection_file: Path, book: Phrasebook) -> None:
    clock = Clock()
    with open_with(collection_file, book) as collection:
        for _day in range(6):
            study(collection, clock, most=20)
            clock.next_day()
        now = clock()
        since = to_date(collection.day(now) - 2)
        stats = read_stats(collection, now, StatsQuery(since=since))
        live = live_events(collection)
        later = [
            one
            for one in live
            if one.kind is EventKind.REVIEW and one.learning_day >= from_date(since)
        ]
        assert stats["calendar"].total == len(later)
        assert len(stats["calendar"].days) == 3
        assert stats["today"].studied.total == 2
        assert stats["memory"].known_over_time[0].day == from_date(since)
        assert_as_slow(stats, collection, now, since=from_date(since))
        everything = read_stats(collection, now, StatsQuery(since=date(1, 1, 1)))
        assert everything["calendar"] == read_stats(collection, now)["calendar"]


def test_what_cannot_be_meant_is_told(collection_file: Path) -> None:
    with open_with(collection_file, a_book()) as collection:
        with pytest.raises(UsageError, match="2026-03-03 is in the future"):
            read_stats(collection, START, StatsQuery(since=date(2026, 3, 3)))
        with pytest.raises(UsageError, match=r"no branch Alpa(.|\n)*  Alpha"):
            read_stats(collection, START, StatsQuery(branch="Alpa"))
        with pytest.raises(UsageError, match="no phrasebook c"):
            read_stats(collection, START, StatsQuery(phrasebook="c"))


def test_a_panel_that_is_opened_reads_no_other(collection_file: Path) -> None:
    with open_with(collection_file, a_book()) as collection:
        collection.answer("b/alpha/meaning", 3, START)
        every = read_stats(collection, START)
        assert list(every) == list(PANELS)
        for name in PANELS:
            assert read_stats(collection, START, panels=(name,)) == {name: every[name]}


def test_the_menu_map_is_made_of_what_was_read(collection_file: Path, book: Phrasebook) -> None:
    with open_with(collection_file, book) as collection:
        study(collection, Clock(), most=20)
        nodes = read_stats(collection, START, panels=("menu-map",))["menu-map"]
        again = read_stats(collection, START, panels=("menu-map",))["menu-map"]
    assert all("items" not in vars(node) for node in nodes)
    module = PANELS["menu-map"].load()
    assert "weakest branch" in module.sentences(nodes)[0]
    (document,) = module.to_json(nodes).values()
    assert sum(node["cards"] for node in document) >= 345
    assert nodes == again


def test_the_share_that_is_read_rises_to_the_last_panel(collection_file: Path) -> None:
    with open_with(collection_file, a_book()) as collection:
        collection.answer("b/alpha/meaning", 3, START)
        shares: list[float] = []
        read_stats(collection, START, on_progress=shares.append)
        assert shares == sorted(shares)
        assert 0.0 == shares[0] < shares[-1] < 1.0


def test_the_table_of_the_menu_map_says_whose_branches_they_are(collection_file: Path) -> None:
    module = PANELS["menu-map"].load()
    with open_with(collection_file, a_book()) as collection:
        alone = module.table(read_stats(collection, START, panels=("menu-map",))["menu-map"])
        title = {"en": "Other menu"}
        collection.import_book(replace(a_book(), id="other", title=title), START)
        both = module.table(read_stats(collection, START, panels=("menu-map",))["menu-map"])
    assert [row[0] for row in both].count("Other menu") == 1
    assert len(both) == 2 * len(alone) + 1
