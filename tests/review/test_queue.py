from __future__ import annotations

import random
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from malgil.base.events import EventKind
from malgil.base.learning_day import to_ms
from malgil.collection import Collection
from malgil.phrasebook.cards import LABEL, MEANING, PATH, Card
from malgil.phrasebook.model import MenuItem, Phrase, Phrasebook
from malgil.review.session import ReviewSession
from malgil.review.views import Finished, Leave, Question, ReadingReason
from malgil.scheduling.fsrs import Rating, State
from malgil.scheduling.new_card_order import confusable_pairs, flow_order, level_of
from malgil.scheduling.queue import EARLY_MS
from tests.scheduling.made_cards import cards_of
from tests.store.learner import (
    START,
    Choose,
    Clock,
    Day,
    as_before,
    do,
    open_with,
    question,
    study,
)

if TYPE_CHECKING:
    from pathlib import Path

    from malgil.scheduling.card_state import Progress

DAYS = 40
MINUTE = 60_000


def careless(seed: int) -> Choose:
    chance = random.Random(seed)  # noqa: S311 - a learner, not a secret
    return lambda _: chance.choices(list(Rating), (2, 1, 5, 1))[0]


def hopeless(_question: Question) -> Rating:
    """Return the rating of a learner who forgets due cards, but gets through the steps."""
    return Rating.AGAIN if _question.before.state is State.REVIEW else Rating.GOOD


@dataclass
class Watch:
    """Checks every question of a learner against the rules."""

    book: Phrasebook
    cards: dict[str, Card] = field(default_factory=dict)
    passed: set[str] = field(default_factory=set)
    introduced: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.cards = {card.id: card for card in cards_of(self.book)}
        self.parents = {place.item.id: place.parent for place in self.book.places()}
        self.phrases = {place.path: place.phrases for place in self.book.places()}

    def look(self, collection: Collection, day: Day) -> None:
        new = [one for one in day.questions if one.before.state is State.NEW]
        reviews = {one.card.id for one in day.questions if one.before.state is State.REVIEW}
        assert len(new) == len({one.card.id for one in new}) <= collection.settings.new_per_day
        assert len(reviews) <= collection.settings.reviews_per_day
        self._siblings(day)
        for one in day.questions:
            if one.before.state is State.NEW:
                self._may_come(collection, one)
                self.introduced.append(one.card.id)
            if day.verdicts[day.questions.index(one)].is_right:
                self.passed.add(one.card.id)

    def _siblings(self, day: Day) -> None:
        seen: dict[str, str] = {}
        for one in day.questions:
            if one.before.state in {State.LEARNING, State.RELEARNING}:
                continue
            for key in one.card.siblings:
                assert seen.setdefault(key, one.card.id) == one.card.id
        for one in day.questions:
            for key in one.card.siblings:
                seen.setdefault(key, one.card.id)

    def _may_come(self, collection: Collection, one: Question) -> None:
        meaning = f"{self.book.id}/{one.card.phrase}/meaning"
        if one.card.type is LABEL:
            state = collection.connection.execute(
                "SELECT state FROM card WHERE id = ?", (meaning,)
            ).fetchone()
            assert state == ("review",)
        if one.card.type is PATH:
            assert any(
                all(f"{self.book.id}/{phrase}/meaning" in self.passed for phrase in way)
                for way in (self.phrases[path] for path in one.card.paths)
            )


@pytest.mark.parametrize(
    ("choose", "settings"),
    [
        (careless(1), {}),
        (careless(2), {"new_per_day": 25, "reviews_per_day": 12}),
        (hopeless, {"new_per_day": 7}),
    ],
)
def test_weeks_keep_the_rules(
    collection_file: Path, book: Phrasebook, choose: Choose, settings: dict[str, int]
) -> None:
    clock = Clock()
    watch = Watch(book)
    with Collection.open(collection_file, now=clock()) as collection:
        as_before(collection, clock())
        for name, value in settings.items():
            collection.set_setting(name, value, clock())
        for _ in range(9):
            before = collection.counts(clock())
            day = study(collection, clock, choose, most=60)
            watch.look(collection, day)
            started = {one.card.id for one in day.questions if one.before.state is State.NEW}
            if day.finished is not None and not any(
                one.reason is ReadingReason.STRUGGLE for one in day.readings
            ):
                # A passed meaning may unlock a path on the same day.
                assert len(started) >= before.new
                after = collection.counts(clock())
                assert (after.new, after.review) == (0, 0)
            clock.next_day()
        assert collection.check() == []


def test_a_learner_who_is_always_right_meets_everything_in_order(
    collection_file: Path, book: Phrasebook
) -> None:
    clock = Clock()
    menu, flow = tuple(level_of(book)), flow_order(book)
    pairs = confusable_pairs(book)
    meanings: list[str] = []
    days: list[list[Card]] = []
    watch = Watch(book)
    firm: dict[str, int] = {}
    waited: dict[str, int] = {}
    with Collection.open(collection_file, now=clock()) as collection:
        as_before(collection, clock())
        for number in range(DAYS):
            day = study(collection, clock)
            watch.look(collection, day)
            new = [one.card for one in day.questions if one.before.state is State.NEW]
            days.append(new)
            for card in new:
                if card.type is MEANING:
                    meanings.append(card.phrase)
                    waited[card.phrase] = number
            for phrase in firm_phrases(collection):
                firm.setdefault(phrase, number)
            clock.next_day()
    assert [card.phrase for card in days[0]] == [*menu[:9], flow[0]]
    assert sorted(meanings) == sorted([*menu, *flow])
    assert [one for one in meanings if one in set(flow)] == list(flow)
    late = {pair.second for pair in pairs}
    in_menu = [one for one in meanings if one not in set(flow) and one not in late]
    assert in_menu == [one for one in menu if one not in late]
    # The second of two confusables is introduced only when the first is firm. All others are in
    # order.
    ready = {pair.second: pair.first for pair in pairs}
    assert ready
    for second, first in ready.items():
        assert first in firm
        assert waited[second] > waited[first]
    for number, new in enumerate(days):
        kinds = Counter(share(card, flow) for card in new)
        later = {card.phrase for day in days[number + 1 :] for card in day if is_menu(card, flow)}
        if later - late:
            assert kinds["follow-up"] <= 5
            assert kinds["flow"] <= 2
        order = [("follow-up", "flow", "menu").index(share(card, flow)) for card in new]
        if number:
            assert order == sorted(order)


def is_menu(card: Card, flow: tuple[str, ...]) -> bool:
    return share(card, flow) == "menu"


def firm_phrases(collection: Collection) -> set[str]:
    rows = collection.connection.execute(
        "SELECT id FROM card WHERE type = 'meaning' AND stability >= 7"
    )
    return {card.split("/")[1] for (card,) in rows}


def share(card: Card, flow: tuple[str, ...]) -> str:
    if card.type is not MEANING:
        return "follow-up"
    return "flow" if card.phrase in flow else "menu"


def test_look_alikes_wait_until_the_first_is_firm(collection_file: Path, book: Phrasebook) -> None:
    clock = Clock()
    firsts: dict[str, set[str]] = defaultdict(set)
    for pair in confusable_pairs(book):
        firsts[pair.second].add(pair.first)
    came: list[str] = []
    with Collection.open(collection_file, now=clock()) as collection:
        as_before(collection, clock())
        # Enough new cards for the confusables to wait, and almost no reviews.
        collection.set_setting("new_per_day", 40, clock())
        collection.set_setting("reviews_per_day", 5, clock())
        while len(came) < len(firsts):
            session = ReviewSession(collection, clock)
            shown = session.next()
            while not isinstance(shown, Finished):
                if isinstance(shown, Question):
                    if shown.before.state is State.NEW and shown.card.id.endswith("/meaning"):
                        waited_for = firsts.get(shown.card.phrase, set())
                        others = collection.agenda(clock()).new
                        alone = all(card.split("/")[1] in firsts for card in others)
                        assert alone or waited_for <= firm_phrases(collection)
                        came += [shown.card.phrase] * bool(waited_for)
                    session.rate(shown, Rating.EASY)
                    clock.go(seconds=20)
                shown = session.next()
            clock.next_day()
    assert sorted(came) == sorted(firsts)


def test_reviews_of_one_level_do_not_follow_each_other(collection_file: Path) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=clock()) as collection:
        as_before(collection, clock())
        for _ in range(10):
            study(collection, clock)
            clock.next_day()
        clock.next_day(40)
        day = study(collection, clock)
        levels: dict[str, set[str]] = defaultdict(set)
        for place in collection.book("amazon-live-chat").places():
            levels[place.item.phrase].add(place.parent)
    reviews = [one.card.phrase for one in day.questions if one.before.state is State.REVIEW]
    assert len(reviews) > 20
    assert not [pair for pair in pairwise(reviews) if levels[pair[0]] & levels[pair[1]]]


# By hand ------------------------------------------------------------------------------------


def test_suspended_and_buried_cards_are_not_shown(collection_file: Path) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=clock()) as collection:
        as_before(collection, clock())
        study(collection, clock)
        clock.next_day(30)
        due = collection.agenda(clock()).reviews
        suspended, buried, stays = (one.card for one in due[:3])
        do(collection, EventKind.SUSPEND, suspended, clock())
        do(collection, EventKind.BURY, buried, clock())
        new_buried = collection.agenda(clock()).new[0]
        do(collection, EventKind.BURY, new_buried, clock())
        day = study(collection, clock)
        assert stays in day.cards
        assert not {suspended, buried, new_buried} & set(day.cards)
        clock.next_day()
        do(collection, EventKind.UNSUSPEND, suspended, clock())
        assert {suspended, buried} <= {one.card for one in collection.agenda(clock()).reviews}
        cards = study(collection, clock).cards
        while new_buried not in cards:
            clock.next_day()
            cards += study(collection, clock).cards
        assert collection.check() == []


def test_a_learning_card_that_is_suspended_waits_too(collection_file: Path) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=clock()) as collection:
        as_before(collection, clock())
        first = study(collection, clock, most=1).cards[0]
        assert collection.counts(clock()).learning == 1
        do(collection, EventKind.SUSPEND, first, clock())
        assert collection.counts(clock()).learning == 0
        assert first not in study(collection, clock).cards


def test_learning_cards_come_first_when_due_and_early_at_the_end(collection_file: Path) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=clock()) as collection:
        as_before(collection, clock())
        session = ReviewSession(collection, clock)
        first = question(session)
        session.rate(first, Rating.AGAIN)
        clock.go(seconds=59)
        assert question(session).card.id != first.card.id
        # It was asked already and stays until it is answered. Then the finished step follows.
        session.rate(question(session), Rating.EASY)
        clock.go(seconds=1)
        assert question(session).card.id == first.card.id
        session.rate(question(session), Rating.GOOD)
        for _ in range(8):
            session.rate(question(session), Rating.EASY)
        early = question(session)
        assert early.card.id == first.card.id
        assert early.before.due_ms is not None
        assert 0 < early.before.due_ms - to_ms(clock()) <= EARLY_MS


def test_nothing_comes_earlier_than_twenty_minutes(collection_file: Path) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=clock()) as collection:
        as_before(collection, clock())
        first = question(ReviewSession(collection, clock))
        collection.set_setting("new_per_day", 1, clock())
        collection.answer(first.card.id, 3, clock())
        clock.go(minutes=-10, milliseconds=-1)
        ended = study(collection, clock)
        assert ended.finished is not None
        assert ended.finished.why is Leave.WAITING
        assert ended.finished.next_due_ms == to_ms(clock()) + 20 * MINUTE + 1
        clock.go(milliseconds=1)
        assert study(collection, clock, most=1).cards == [first.card.id]


def test_learning_steps_go_on_across_the_rollover(collection_file: Path) -> None:
    clock = Clock(START.replace(hour=3, minute=58))
    with Collection.open(collection_file, now=clock()) as collection:
        as_before(collection, clock())
        first = study(collection, clock, most=1).questions[0]
        before = collection.counts(clock())
        clock.go(minutes=15)
        after = collection.counts(clock())
        assert after.learning_day == before.learning_day + 1
        assert after.learning == 1
        assert after.new == 10
        assert question(ReviewSession(collection, clock)).card.id == first.card.id


def test_a_clock_set_back_makes_no_negative_day(collection_file: Path) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=clock()) as collection:
        as_before(collection, clock())
        study(collection, clock)
        clock.next_day(3)
        study(collection, clock)
        clock.next_day(-2)
        counts = collection.counts(clock())
        assert counts.new == 10
        day = study(collection, clock, careless(3), most=60)
        assert day.questions
        assert collection.check() == []
        clock.next_day(9)
        study(collection, clock)
        assert collection.check() == []
        assert all(row.progress.reps < 30 for row in collection.cards())


# Backlog and struggle -----------------------------------------------------------------------


def test_after_forty_days_away_there_is_a_plan(collection_file: Path) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=clock()) as collection:
        as_before(collection, clock())
        for _ in range(9):
            study(collection, clock)
            clock.next_day()
        clock.next_day(40)
        session = ReviewSession(collection, clock)
        plan = session.backlog
        assert plan is not None
        counts = collection.counts(clock())
        assert counts.new == 0
        assert counts.review == plan.today
        today = collection.day(clock())
        due = [row for row in collection.cards() if _is_due(row.progress, today)]
        assert plan.overdue == len(due) > plan.today  # with the siblings that wait for tomorrow
        assert plan.days == -(-plan.overdue // plan.today)
        home = collection.home(clock())
        assert home.backlog == plan
        day = study(collection, clock)
        reviewed = {one.card.id for one in day.questions if one.before.state is State.REVIEW}
        assert len(reviewed) == plan.today
        assert not [one for one in day.questions if one.before.state is State.NEW]
        assert collection.counts(clock()).new == 0
        recalls = [
            collection.model.retrievability(
                one.before.stability or 1, collection.day(clock()) - (one.before.last_day or 0)
            )
            for one in day.questions[:20]
            if one.before.state is State.REVIEW
        ]
        assert recalls[0] > recalls[-1]


def _is_due(progress: Progress, day: int) -> bool:
    return progress.state is State.REVIEW and (progress.due_day or 0) <= day


def test_a_backlog_is_one_for_each_of_its_phrasebooks(collection_file: Path) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=clock()) as collection:
        as_before(collection, clock())
        for _ in range(9):
            study(collection, clock)
            clock.next_day()
        clock.next_day(40)
        item = MenuItem(id="top", phrase="top", glosses=("위",))
        phrase = Phrase(id="top", label="Top")
        other = Phrasebook(id="other", title={"en": "Other"}, phrases=(phrase,), menu=(item,))
        collection.import_book(other, clock())
        counts = collection.counts(clock(), "other")
        assert (counts.new, counts.review) == (0, 0)
        assert ReviewSession(collection, clock, phrasebook="other").backlog is not None


def test_different_agendas_of_a_state_are_each_read_once(begun_file: Path) -> None:
    clock = Clock()
    with Collection.open(begun_file) as collection:
        study(collection, clock, most=2)
        books = (None, "amazon-live-chat")
        before = [collection.agenda(clock(), book) for book in books]
        clock.go(seconds=5)
        again = [collection.agenda(clock(), book) for book in books]
        # `types` is a dictionary that each reading makes.
        assert [one.types is two.types for one, two in zip(before, again, strict=True)] == [
            True
        ] * 2
        assert [agenda.now_ms for agenda in again] == [to_ms(clock())] * 2
        study(collection, clock, most=1)
        after = [collection.agenda(clock(), book) for book in books]
        assert not [one for one, two in zip(after, again, strict=True) if one.types is two.types]


def test_yesterdays_learning_cards_are_no_reviews(collection_file: Path) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=clock()) as collection:
        as_before(collection, clock())
        session = ReviewSession(collection, clock)
        for _ in range(10):
            session.rate(question(session), Rating.GOOD)
        clock.next_day()
        assert collection.counts(clock()).learning == 10
        study(collection, clock, most=10)
        assert not any(answer.is_review for answer in collection.agenda(clock()).answered)


def test_a_struggle_reads_the_level_and_brings_nothing_new(collection_file: Path) -> None:
    clock = Clock()
    with Collection.open(collection_file, now=clock()) as collection:
        as_before(collection, clock())
        day = study(collection, clock, lambda _: Rating.AGAIN, seconds=5, most=40)
        told = [one for one in day.readings if one.reason is ReadingReason.STRUGGLE]
        assert len(told) == 1
        assert len(told[0].entries) == 9
        assert told[0].parent == ()
        new = [at for at, one in enumerate(day.questions) if one.before.state is State.NEW]
        assert new == list(range(len(new)))
        assert 5 <= len(new) <= 6
        for at in range(len(new) + 3, len(day.cards)):
            assert day.cards[at] not in day.cards[at - 3 : at]


def test_follow_ups_are_found_behind_any_number_of_siblings_that_are_due(
    tmp_path: Path,
) -> None:
    """Labels of phrases that are due today are siblings. Labels after them may be introduced."""
    names = [f"{one * 7919 % 100_003:05}{chr(97 + one)}" for one in range(24)]
    phrases = tuple(Phrase(id=f"p{at}", label=name) for at, name in enumerate(names))
    top = MenuItem(
        id="top",
        phrase="p0",
        glosses=("위",),
        items=tuple(
            MenuItem(id=f"i{at}", phrase=f"p{at}", glosses=(f"뜻 {at}",))
            for at in range(1, len(names))
        ),
    )
    book = Phrasebook(id="b", title={}, phrases=phrases, menu=(top,))
    clock = Clock()
    with open_with(tmp_path / "c.malgil", book) as collection:
        collection.set_setting("new_per_day", 1, clock())
        for at in range(len(names)):
            collection.answer(f"b/p{at}/meaning", 4, clock())
        clock.next_day(1)
        day = collection.day(clock())
        for at in range(len(names) - 1):
            do(
                collection,
                EventKind.SET_DUE,
                f"b/p{at}/meaning",
                clock(),
                state="review",
                due_day=day,
            )
        last = len(names) - 1
        assert collection.agenda(clock()).new == (f"b/p{last}/i{last}/path",)
