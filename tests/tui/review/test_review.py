"""Today's review with real keys on a real collection."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from textual.events import Key

from malgil import wording
from malgil.base.errors import WriteError
from malgil.library.editor import Editor
from malgil.phrasebook.cards import LABEL, MEANING, PATH
from malgil.phrasebook.model import Change
from malgil.review.session import ReviewSession
from malgil.review.views import Leech, LevelReading, Question, ReadingReason
from malgil.scheduling.fsrs import Rating, State
from malgil.store import log
from malgil.tui.review.cards import PathCard
from malgil.tui.review.end import EndScreen
from malgil.tui.review.screen import ReviewScreen, ReviewStage
from malgil.tui.shell.home import HomeScreen
from malgil.tui.widgets.action_bar import ActionButton
from malgil.tui.widgets.answer_input import AnswerInput
from tests.tui.conftest import (
    Run,
    Stopwatch,
    bring,
    on,
    past_reading,
    ratings,
    review,
    shown,
    stage,
    told,
    write,
)

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from malgil.collection import Collection
    from tests.store.learner import Clock


def is_late(question: Question) -> bool:
    return question.label == "Shipment is late"


def card(pilot: Pilot[None]) -> PathCard:
    return pilot.app.screen.query_one(PathCard)


def digit_of(pilot: Pilot[None], label: str) -> str:
    labels = [choice.label for choice in card(pilot).choices]
    return str((labels.index(label) + 1) % 10)


async def test_a_new_level_is_read_before_it_is_asked(run: Run, collection: Collection) -> None:
    async with run("review") as pilot:
        assert isinstance(review(pilot)._now, LevelReading)
        assert "Shipping issues" in shown(pilot)
        assert "배송 문제" in shown(pilot)
        await pilot.press("enter")
        assert stage(pilot) is ReviewStage.ASKED
        assert ratings(collection) == []


async def test_a_meaning_is_revealed_and_rated(run: Run, collection: Collection) -> None:
    async with run("review") as pilot:
        screen = await past_reading(pilot)
        gloss = screen.question.glosses[0]
        assert gloss not in shown(pilot)
        await pilot.press("3")
        assert stage(pilot) is ReviewStage.ASKED
        assert ratings(collection) == []
        await pilot.press("space")
        assert gloss in shown(pilot)
        for interval in ("1 min", "6 min", "10 min"):
            assert interval in shown(pilot)
        asked = screen.question.card.id
        await pilot.press("enter")
        assert ratings(collection) == [Rating.GOOD]
        assert review(pilot).question.card.id != asked


@pytest.mark.parametrize(
    ("key", "rating"),
    [("1", 1), ("2", 2), ("3", 3), ("4", 4), ("f2", 1), ("f3", 2), ("f4", 4), ("enter", 3)],
)
async def test_each_rating_has_its_keys(
    run: Run, collection: Collection, key: str, rating: int
) -> None:
    async with run("review") as pilot:
        await past_reading(pilot)
        await pilot.press("enter", key)
        assert ratings(collection) == [rating]


async def test_two_buttons_are_all_that_is_offered_if_wanted(
    run: Run, collection: Collection, clock: Clock
) -> None:
    collection.set_setting("buttons", 2, clock())
    async with run("review") as pilot:
        await past_reading(pilot)
        await pilot.press("enter")
        assert "Hard" not in shown(pilot)
        await pilot.press("2", "4")
        assert ratings(collection) == []
        await pilot.press("1")
        assert ratings(collection) == [Rating.AGAIN]


async def test_ratings_can_be_clicked(run: Run, collection: Collection) -> None:
    async with run("review") as pilot:
        await past_reading(pilot)
        await pilot.click("ActionButton")
        assert stage(pilot) is ReviewStage.REVEALED
        await pilot.click("ActionButton")
        assert ratings(collection) == [Rating.AGAIN]


async def test_keys_pressed_in_quick_succession_are_all_heard(
    run: Run, collection: Collection
) -> None:
    async with run("review") as pilot:
        await past_reading(pilot)
        for key in ("enter", "3") * 3:
            pilot.app.post_message(Key(key, None if key == "enter" else key))
        await pilot.pause()
        await pilot.pause()
        assert ratings(collection) == [Rating.GOOD] * 3


async def test_answers_are_timed_with_the_clock_that_does_not_jump(
    run: Run, collection: Collection, stopwatch: Stopwatch, clock: Clock
) -> None:
    async with run("review") as pilot:
        await past_reading(pilot)
        stopwatch.seconds += 4.2
        clock.go(hours=1)
        await pilot.press("enter", "3")
        assert [event.duration_ms for event in collection.reviews()] == [4200]


async def test_a_right_label_is_typed(run: Run, collection: Collection, clock: Clock) -> None:
    bring(collection, clock, LABEL, fits=is_late)
    before = len(ratings(collection))
    async with run("review") as pilot:
        await write(pilot, "shipment is late")
        assert len(ratings(collection)) == before
        await pilot.press("enter")
        assert ratings(collection)[before:] == [Rating.GOOD]
        assert "✓ Right" in shown(pilot)
        assert "Appears in 2 places" in shown(pilot)
        assert "Payment issues › Shipment is late" in shown(pilot)
        await pilot.press("enter")
        assert "✓ Right" not in shown(pilot)


async def test_a_slip_is_right_and_shown_in_words_and_marks(
    run: Run, collection: Collection, clock: Clock
) -> None:
    bring(collection, clock, LABEL, fits=is_late)
    async with run("review") as pilot:
        await write(pilot, "Shipmnt is late")
        await pilot.press("enter")
        screen = shown(pilot)
        assert "✓ Right · slip" in screen
        assert "One letter was missing" in screen
        lines = screen.splitlines()
        answer = next(at for at, line in enumerate(lines) if "Answer" in line)
        assert lines[answer + 1].index("^") == lines[answer].index("Shipment") + 5


async def test_a_wrong_label_is_again_and_can_be_overruled(
    run: Run, collection: Collection, clock: Clock
) -> None:
    bring(collection, clock, LABEL, fits=is_late)
    before = len(ratings(collection))
    async with run("review") as pilot:
        await write(pilot, "Shipment was early")
        await pilot.press("enter")
        assert "✗ Wrong" in shown(pilot)
        assert "different: was → is, early → late" in shown(pilot)
        await pilot.press("1")
        assert "✓ Right  changed by you" in shown(pilot)
        assert ratings(collection)[before:] == [Rating.GOOD]


async def test_a_slip_that_is_overruled_is_no_longer_said_to_count(
    run: Run, collection: Collection, clock: Clock
) -> None:
    bring(collection, clock, LABEL, fits=is_late)
    async with run("review") as pilot:
        await write(pilot, "Shipmnt is late")
        await pilot.press("enter")
        assert "counts as right" in shown(pilot)
        await pilot.press("1")
        assert "✗ Wrong  changed by you" in shown(pilot)
        assert "counts as right" not in shown(pilot)
        assert "missing: e" in shown(pilot)


async def test_a_right_label_can_be_graded_finer(
    run: Run, collection: Collection, clock: Clock
) -> None:
    bring(collection, clock, LABEL, fits=is_late)
    before = len(ratings(collection))
    async with run("review") as pilot:
        await write(pilot, "shipment is late")
        await pilot.press("enter", "2")
        assert ratings(collection)[before:] == [Rating.HARD]
        await pilot.press("f7")
        assert ratings(collection)[before:] == [Rating.GOOD]


async def test_an_empty_answer_reveals_and_is_rated(
    run: Run, collection: Collection, clock: Clock
) -> None:
    question = bring(collection, clock, LABEL, fits=is_late)
    before = len(ratings(collection))
    async with run("review") as pilot:
        await pilot.press("space", "enter")
        assert question.label in shown(pilot)
        assert len(ratings(collection)) == before
        await pilot.press("2")
        assert ratings(collection)[before:] == [Rating.HARD]


async def test_digits_and_letters_are_an_answer_while_a_label_is_typed(
    run: Run, collection: Collection, clock: Clock
) -> None:
    bring(collection, clock, LABEL, fits=is_late)
    before = len(ratings(collection))
    async with run("review") as pilot:
        await pilot.press("1", "q", "u", "question_mark", "ㅂ", "3")
        assert pilot.app.screen.query_one(AnswerInput).value == "1qu?ㅂ3"
        assert len(ratings(collection)) == before


async def test_hangul_typed_for_english_is_read_back(
    run: Run, collection: Collection, clock: Clock
) -> None:
    bring(collection, clock, LABEL, fits=is_late)
    async with run("review") as pilot:
        pilot.app.screen.query_one(AnswerInput).insert_text_at_cursor("노ㅑㅔㅡ둣 ㅑㄴ ㅣㅁㅅㄷ")
        await pilot.press("enter")
        assert "✓ Right" in shown(pilot)
        assert "Read as English keys: shipment is late" in shown(pilot)


async def test_the_right_way_is_chosen(run: Run, collection: Collection, clock: Clock) -> None:
    bring(collection, clock, PATH, fits=is_late)
    before = len(ratings(collection))
    async with run("review") as pilot:
        await pilot.press("f4", digit_of(pilot, "Payment issues"))
        assert "Payment issues ›" in shown(pilot)
        await pilot.press(digit_of(pilot, "Shipment is late"))
        assert ratings(collection)[before:] == [Rating.GOOD]
        assert "✓ Right" in shown(pilot)
        assert "These paths are right too" not in shown(pilot)
        assert "Payment issues › Shipment is late" in shown(pilot)


async def test_a_wrong_step_is_shown_and_the_way_goes_on_from_the_right_one(
    run: Run, collection: Collection, clock: Clock
) -> None:
    bring(collection, clock, PATH, fits=is_late)
    before = len(ratings(collection))
    async with run("review") as pilot:
        await pilot.press("f4", digit_of(pilot, "Gift cards"))
        screen = shown(pilot)
        assert "✗ 3  Gift cards" in screen
        assert "기프트 카드" in screen
        assert "✓ 2  Payment issues   Enter" in screen
        await pilot.press("3")
        assert "✗ 3  Gift cards" in shown(pilot)
        await pilot.press("enter")
        assert len(ratings(collection)) == before
        assert "Payment issues ›" in shown(pilot)
        await pilot.press("down", "enter")
        assert ratings(collection)[before:] == [Rating.AGAIN]
        assert "✗ Wrong" in shown(pilot)
        assert "✗ Gift cards" in shown(pilot)


async def test_not_knowing_the_way_is_again_and_shows_it(
    run: Run, collection: Collection, clock: Clock
) -> None:
    bring(collection, clock, PATH, fits=is_late)
    before = len(ratings(collection))
    async with run("review") as pilot:
        await pilot.press("f4", "minus")
        assert ratings(collection)[before:] == [Rating.AGAIN]
        assert "Payment issues › Shipment is late" in shown(pilot)


async def test_choices_can_be_clicked(run: Run, collection: Collection, clock: Clock) -> None:
    bring(collection, clock, PATH, fits=is_late)
    async with run("review") as pilot:
        row = next(at for at, line in enumerate(shown(pilot).splitlines()) if "Payment" in line)
        await pilot.click(offset=(8, row))
        assert "Payment issues ›" in shown(pilot)


async def test_the_mark_goes_round_and_chooses(
    run: Run, collection: Collection, clock: Clock
) -> None:
    bring(collection, clock, PATH, fits=is_late)
    async with run("review") as pilot:
        await pilot.press("f4", "up")
        assert card(pilot).marked == 2
        await pilot.press("down", "down")
        assert card(pilot).marked == 1
        await pilot.press("9", "0")
        assert card(pilot).descent.taken == ()


async def test_undo_asks_again_and_redo_brings_back(run: Run, collection: Collection) -> None:
    async with run("review") as pilot:
        screen = await past_reading(pilot)
        first = screen.question.card.id
        await pilot.press("enter", "3")
        await pilot.press("f7")
        assert ratings(collection) == []
        assert screen.question.card.id == first
        assert told(pilot) == ["Undone: answer · Shipping issues"]
        await pilot.press("f8")
        assert ratings(collection) == [Rating.GOOD]
        assert screen.question.card.id != first
        await pilot.press("ctrl+z")
        assert ratings(collection) == []
        collection.before = 10**9
        await pilot.press("u")
        assert "From an earlier sitting" in shown(pilot)


async def test_undo_and_redo_work_after_the_last_card(
    run: Run, collection: Collection, clock: Clock
) -> None:
    collection.set_setting("new_per_day", 1, clock())
    async with run("review") as pilot:
        await past_reading(pilot)
        await pilot.press("enter", "4")
        await pilot.pause()
        assert on(pilot, EndScreen)
        await pilot.press("f7")
        await pilot.pause()
        assert on(pilot, ReviewScreen)
        assert ratings(collection) == []
        await pilot.press("f8")
        await pilot.pause()
        assert on(pilot, EndScreen)
        assert ratings(collection) == [Rating.EASY]


async def test_a_late_commit_does_not_rate(run: Run, collection: Collection) -> None:
    async with run("review") as pilot:
        await past_reading(pilot)
        await pilot.press("enter", "3", "enter")
        assert stage(pilot) is ReviewStage.REVEALED
        await pilot.press("ㅕ", "3")
        assert ratings(collection) == []
        assert stage(pilot) is ReviewStage.ASKED


async def test_quitting_loses_nothing_and_the_next_start_goes_on(
    run: Run, collection: Collection
) -> None:
    async with run("review") as pilot:
        await past_reading(pilot)
        await pilot.press("enter", "1", "enter", "3")
        asked = review(pilot).question.card.id
        await pilot.press("escape")
        await pilot.pause()
        assert on(pilot, HomeScreen)
        await pilot.press("enter")
        await pilot.pause()
        assert (await past_reading(pilot)).question.card.id == asked
        await pilot.press("ctrl+q")
    async with run("review") as pilot:
        assert (await past_reading(pilot)).question.card.id == asked
    assert ratings(collection) == [Rating.AGAIN, Rating.GOOD]


async def test_learning_steps_run_on_over_a_restart(
    run: Run, collection: Collection, clock: Clock
) -> None:
    collection.set_setting("new_per_day", 2, clock())
    async with run("review") as pilot:
        first = (await past_reading(pilot)).question.card.id
        await pilot.press("enter", "1")
        assert review(pilot).question.card.id != first
    clock.go(seconds=61)
    async with run("review") as pilot:
        screen = await past_reading(pilot)
        assert screen.question.card.id == first
        assert screen.question.before.state is State.LEARNING


async def test_an_answer_that_cannot_be_written_keeps_the_question(
    run: Run, collection: Collection, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with run("review") as pilot:
        screen = await past_reading(pilot)
        asked = screen.question.card.id
        with monkeypatch.context() as broken:

            def fail(*_arguments: object, **_options: object) -> None:
                message = "The disk is full: [/"
                raise WriteError(message)

            broken.setattr(ReviewSession, "rate", fail)
            await pilot.press("enter", "3")
            assert "The disk is full: [/" in shown(pilot)
            assert stage(pilot) is ReviewStage.FAILED
            await pilot.press("1", "2", "f7")
            assert stage(pilot) is ReviewStage.FAILED
        await pilot.press("enter")
        assert ratings(collection) == [Rating.GOOD]
        assert review(pilot).question.card.id != asked
        assert "The disk is full" not in shown(pilot)


async def test_a_card_answered_elsewhere_is_told_and_left(
    run: Run, collection: Collection, clock: Clock
) -> None:
    async with run("review") as pilot:
        screen = await past_reading(pilot)
        asked = screen.question.card.id
        collection.answer(asked, Rating.EASY, clock())
        await pilot.press("enter", "3")
        assert len(told(pilot)) == 1
        assert ratings(collection) == [Rating.EASY]
        assert review(pilot).question.card.id != asked


async def test_five_misses_show_the_level_to_read(run: Run, collection: Collection) -> None:
    async with run("review") as pilot:
        while "go over these again" not in shown(pilot):
            reading = isinstance(review(pilot)._now, LevelReading)
            await pilot.press(*(["enter"] if reading else ["enter", "1"]))
            await pilot.pause()
        assert len(ratings(collection)) >= 5
        await pilot.press("enter")
        assert stage(pilot) is ReviewStage.ASKED


async def test_a_leech_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "malgil.review.session.leech", lambda *_found: Leech(lapses=8, confusables=())
    )
    async with run("review") as pilot:
        await past_reading(pilot)
        await pilot.press("enter", "1")
        assert "forgotten 8 times" in told(pilot)[0]


async def test_a_limit_ends_the_session(run: Run, collection: Collection) -> None:
    async with run("review", limit=2) as pilot:
        await past_reading(pilot)
        await pilot.press("enter", "3", "enter", "3")
        await pilot.pause()
        assert on(pilot, EndScreen)
        assert "Session limit reached" in shown(pilot)
        assert len(ratings(collection)) == 2


@pytest.mark.parametrize("pasted", ["Shipment is late\nrm -rf", "Shipment is late\r\n"])
async def test_only_the_first_line_of_a_paste_is_taken(
    run: Run, collection: Collection, clock: Clock, pasted: str
) -> None:
    from textual.events import Paste

    bring(collection, clock, LABEL, fits=is_late)
    async with run("review") as pilot:
        pilot.app.post_message(Paste(pasted))
        await pilot.pause()
        assert pilot.app.screen.query_one(AnswerInput).value == "Shipment is late"


async def test_pasted_syllables_are_composed(
    run: Run, collection: Collection, clock: Clock
) -> None:
    from textual.events import Paste

    bring(collection, clock, LABEL, fits=is_late)
    async with run("review") as pilot:
        pilot.app.post_message(Paste("한글"))
        await pilot.pause()
        field = pilot.app.screen.query_one(AnswerInput)
        assert field.value == "한글"
        await pilot.press("backspace")
        assert field.value == "한"
        await write(pilot, "글")
        assert field.value == "한글"


# Today's screen -----------------------------------------------------------------------------


async def note(pilot: Pilot[None], *keys: str, label: str = "") -> None:
    """Note how today's screen differs, after F9, since this month."""
    await pilot.press("f9")
    for key in keys:
        await pilot.pause()
        await pilot.press(key)
    await pilot.pause()
    if label:
        pilot.app.screen.query_one(AnswerInput).value = label
        await pilot.press("enter")
        await pilot.pause()
    await pilot.press("enter")
    await pilot.pause()


async def test_what_differs_on_todays_screen_is_noted_after_the_answer(
    run: Run, collection: Collection
) -> None:
    async with run("review") as pilot:
        screen = await past_reading(pilot)
        phrase = screen.question.card.phrase
        await pilot.press("f9", "x")
        assert on(pilot, ReviewScreen), "the answer is not known yet"
        await pilot.press("enter")
        await note(pilot, "1", label="Another name")
        assert collection.book("small").phrase(phrase).changed == Change("2026-03", "Another name")
        assert "On the screen now: Another name (since 2026-03)" in shown(pilot)
        assert stage(pilot) is ReviewStage.REVEALED
        await pilot.press("f7")
        await pilot.pause()
        assert collection.book("small").phrase(phrase).changed is None
        assert "Another name" not in shown(pilot)
        assert stage(pilot) is ReviewStage.REVEALED
        await pilot.press("f8")
        await pilot.pause()
        assert "On the screen now: Another name (since 2026-03)" in shown(pilot)
        await pilot.press("3")
        assert ratings(collection) == [Rating.GOOD]
        await pilot.press("f7")
        await pilot.pause()
        assert ratings(collection) == []
        assert review(pilot).question.card.phrase == phrase
        await pilot.press("f7")
        await pilot.pause()
        assert collection.book("small").phrase(phrase).changed is None
        assert collection.check() == []


async def test_the_new_name_of_a_label_is_right_and_shown(
    run: Run, collection: Collection, clock: Clock
) -> None:
    bring(collection, clock, LABEL, fits=is_late)
    change = Change("2026-02", "Track package")
    Editor(collection, "small").mark_changed("shipment-is-late", change, clock())
    async with run("review") as pilot:
        assert review(pilot).question.label == "Shipment is late"
        assert "Track package" not in shown(pilot)
        await write(pilot, "track pacxage")
        await pilot.press("enter")
        await pilot.pause()
        assert ratings(collection)[-1] == Rating.GOOD
        assert "slip" in shown(pilot)
        assert "On the screen now: Track package (since 2026-02)" in shown(pilot)
        await note(pilot, "2")
        assert "No longer on the screen (since 2026-02)" in shown(pilot)
        assert stage(pilot) is ReviewStage.VERDICT
        await pilot.press("1")
        await pilot.pause()
        assert ratings(collection)[-1] == Rating.AGAIN
        assert "No longer on the screen (since 2026-02)" in shown(pilot)


async def test_a_step_of_a_path_may_differ(run: Run, collection: Collection, clock: Clock) -> None:
    bring(collection, clock, PATH, fits=is_late)
    async with run("review") as pilot:
        await pilot.press("f4", "minus")
        await pilot.pause()
        await note(pilot, "1", "2")
        assert collection.book("small").phrase("payment-issues").changed == Change("2026-03")
        assert "No longer on the screen: Payment issues (since 2026-03)" in shown(pilot)
        assert stage(pilot) is ReviewStage.VERDICT
        await pilot.press("f7")
        await pilot.pause()
        assert "No longer" not in shown(pilot)
        assert stage(pilot) is ReviewStage.VERDICT
        await pilot.press("f7")
        await pilot.pause()
        assert stage(pilot) is ReviewStage.WALKING


async def test_notes_on_words_stand_with_the_answer(
    run: Run, collection: Collection, clock: Clock
) -> None:
    words = {"declined": "거절됨", "payment": "결제", "issue": "문제"}
    collection.import_book(replace(collection.book("small"), words=words), clock())
    for kind in (MEANING, LABEL, PATH):
        bring(collection, clock, kind, fits=lambda question: question.label == "Payment declined")
        async with run("review") as pilot:
            await past_reading(pilot)
            assert "declined: " not in shown(pilot)
            if stage(pilot) is ReviewStage.SHOWING:
                await pilot.press("f4")
            await pilot.press("minus" if kind is PATH else "enter")
            await pilot.pause()
            lines = [line.strip() for line in shown(pilot).splitlines()]
            assert lines.index("payment: 결제") + 1 == lines.index("declined: 거절됨")
            assert "issue: 문제" not in lines


async def test_a_level_to_read_shows_what_differs_on_todays_screen(
    run: Run, collection: Collection, clock: Clock
) -> None:
    editor = Editor(collection, "small")
    editor.mark_changed("shipping-issues", Change("2026-02", "Deliveries"), clock())
    editor.mark_changed("gift-cards", Change("2026"), clock())
    async with run("review") as pilot:
        assert isinstance(review(pilot)._now, LevelReading)
        lines = [line.strip() for line in shown(pilot).splitlines()]
        assert "On the screen now: Deliveries (since 2026-02)" in lines
        assert "No longer on the screen (since 2026)" in lines


@pytest.mark.parametrize(("first", "again"), [("✗ Wrong", "1"), ("✓ Right", "1")])
async def test_an_undone_overrule_shows_the_verdict_again(
    run: Run, collection: Collection, clock: Clock, first: str, again: str
) -> None:
    bring(collection, clock, LABEL, fits=is_late)
    async with run("review") as pilot:
        await write(pilot, "Shipment was early" if "Wrong" in first else "Shipment is late")
        await pilot.press("enter", again)
        await pilot.pause()
        assert "changed by you" in shown(pilot)
        card_id = review(pilot).question.card.id
        for leave in ((), ("enter",)):  # the next card may be in sight already
            await pilot.press(*leave, "f7")
            await pilot.pause()
            assert first in shown(pilot)
            assert "changed by you" not in shown(pilot)
            assert review(pilot).question.card.id == card_id
            await pilot.press("f8")
            await pilot.pause()
            assert "changed by you" in shown(pilot)


async def test_a_setting_is_undone_before_the_answer(
    run: Run, collection: Collection, clock: Clock
) -> None:
    async with run("review") as pilot:
        await past_reading(pilot)
        await pilot.press("enter", "3")
        collection.set_setting("new_per_day", 3, clock())
        await pilot.press("f7")
        assert told(pilot) == ["Undone: setting · New cards per day"]
        assert ratings(collection) == [Rating.GOOD]
        await pilot.press("f7")
        assert ratings(collection) == []


async def test_an_answer_of_an_earlier_sitting_is_named_and_asked_for(
    run: Run, collection: Collection
) -> None:
    async with run("review") as pilot:
        await past_reading(pilot)
        await pilot.press("enter", "3")
        collection.before = log.last_number(collection.connection)
        await pilot.press("f7")
        await pilot.pause()
        assert "From an earlier sitting" in shown(pilot)
        assert "answer · Shipping issues" in shown(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert ratings(collection) == [Rating.GOOD]
        await pilot.press("f7", "enter")
        await pilot.pause()
        assert ratings(collection) == []


async def test_a_card_left_over_days_shows_the_intervals_of_now(
    run: Run, collection: Collection, clock: Clock
) -> None:
    bring(collection, clock, MEANING, fits=lambda asked: asked.before.state is State.REVIEW)
    async with run("review", size=(120, 40)) as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, ReviewScreen)

        def good() -> str:
            good = screen.question.outcomes[Rating.GOOD - 1]
            return wording.interval(good, clock(), collection.settings.rollover_hour)

        clock.next_day(60)
        await pilot.press("enter")
        await pilot.pause()
        first = good()
        assert f"Good\n{first}" in _bar(screen)
        clock.next_day(200)
        await screen._tick()
        await pilot.pause()
        assert good() != first
        assert f"Good\n{good()}" in _bar(screen)
        card, promised = screen.question.card.id, good()
        await pilot.press("3")
        await pilot.pause()
        due = next(row.progress.due_day for row in collection.cards() if row.card.id == card)
        assert due is not None
        assert wording.days(due - collection.day(clock())) == promised


async def test_the_watch_goes_on_while_a_level_to_read_is_drawn(
    run: Run, collection: Collection, clock: Clock
) -> None:
    bring(collection, clock, MEANING)
    async with run("review") as pilot:
        screen = pilot.app.screen
        assert isinstance(screen, ReviewScreen)
        await pilot.press("enter", "3")
        await pilot.pause()
        screen._now = LevelReading(reason=ReadingReason.NEW_LEVEL, parent=(), entries=())
        screen.stage = ReviewStage.VERDICT
        await screen._tick()


def _bar(screen: ReviewScreen) -> str:
    return "\n".join(str(button.render()) for button in screen.query(ActionButton))


async def test_a_label_at_the_top_of_the_menu_is_shown_once(
    run: Run, collection: Collection, clock: Clock
) -> None:
    top = bring(collection, clock, LABEL, fits=_is_top)
    async with run("review") as pilot:
        await pilot.press("enter")
        await pilot.pause()
        assert shown(pilot).count(top.label) == 1


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (200, 50)])
async def test_a_notice_does_not_cover_the_counter(run: Run, size: tuple[int, int]) -> None:
    async with run("review", size=size) as pilot:
        line = shown(pilot).splitlines()
        at = next(number for number, text in enumerate(line) if "0 / " in text)
        screen = pilot.app.screen
        assert isinstance(screen, ReviewScreen)
        screen.say("One notice.")
        screen.say("Another notice.")
        await pilot.pause()
        assert "Another notice." in shown(pilot)
        assert "One notice." not in shown(pilot)
        assert shown(pilot).splitlines()[at] == line[at]


def _is_top(question: Question) -> bool:
    return [len(place.path) for place in question.places] == [1]


async def test_a_goal_that_moves_says_why(
    run: Run, collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with run("review") as pilot:
        await past_reading(pilot)
        assert "goal" not in shown(pilot)
        before = ReviewSession(collection, clock).progress()
        less = replace(before, total=before.total - 2, new=before.new - 2)
        monkeypatch.setattr(ReviewSession, "progress", lambda _session: less)
        await pilot.press("enter", "3")
        await pilot.pause()
        said = " ".join(" ".join(told(pilot)).split())
        assert f"Today's goal: {before.total} → {less.total} cards." in said


async def test_a_goal_that_the_learner_moved_needs_no_reason(
    run: Run, collection: Collection, clock: Clock
) -> None:
    async with run("review") as pilot:
        await past_reading(pilot)
        collection.set_setting("new_per_day", 3, clock())
        await pilot.press("enter", "3")
        await pilot.pause()
        assert told(pilot) == []
        await pilot.press("f7", "f7")
        await pilot.pause()
        assert not any("goal" in notice for notice in told(pilot))


async def test_a_goal_that_an_added_card_moved_needs_no_reason(
    run: Run, collection: Collection, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with run("review") as pilot:
        await past_reading(pilot)
        await pilot.press("f12", *"gift", "enter", "f5")
        before = ReviewSession(collection, clock).progress()
        more = replace(before, total=before.total + 1, new=before.new + 1)
        monkeypatch.setattr(ReviewSession, "progress", lambda _session: more)
        await pilot.press("escape", "escape", "enter", "3")
        await pilot.pause()
        assert f"0 / {more.total}" in shown(pilot)
        assert not any("goal" in notice for notice in told(pilot))


async def test_a_new_day_is_the_reason_of_its_goal(
    run: Run, collection: Collection, clock: Clock
) -> None:
    async with run("review") as pilot:
        await past_reading(pilot)
        await pilot.press("enter", "3")
        await pilot.pause()
        clock.next_day()
        collection.set_setting("new_per_day", 5, clock())
        await pilot.press("enter", "3")
        await pilot.pause()
        assert any(notice.startswith("A new day has begun.") for notice in told(pilot))


async def hold(pilot: Pilot[None], stopwatch: Stopwatch, key: str, times: int = 40) -> None:
    """Hold a key: it comes every 35 ms."""
    for _ in range(times):
        stopwatch.seconds += 0.035
        await pilot.press(key)


@pytest.mark.parametrize("key", ["enter", "space", "3"])
async def test_a_key_that_is_held_down_neither_reveals_nor_rates(
    run: Run, collection: Collection, stopwatch: Stopwatch, key: str
) -> None:
    async with run("review", pressed=stopwatch) as pilot:
        stopwatch.seconds += 1
        await past_reading(pilot)
        await hold(pilot, stopwatch, key)
        assert ratings(collection) == []
        stopwatch.seconds += 1
        await pilot.press("enter" if stage(pilot) is ReviewStage.ASKED else "left")
        stopwatch.seconds += 0.25
        await pilot.press(key)
        assert len(ratings(collection)) == 1
        await hold(pilot, stopwatch, key)
        assert len(ratings(collection)) == 1


@pytest.mark.parametrize("key", ["1", "2", "3", "4", "enter", "space"])
async def test_what_was_not_seen_is_not_rated(
    run: Run, collection: Collection, stopwatch: Stopwatch, key: str
) -> None:
    async with run("review", pressed=stopwatch) as pilot:
        await past_reading(pilot)
        stopwatch.seconds += 1
        await pilot.press("space" if key == "enter" else "enter")
        stopwatch.seconds += 0.19
        await pilot.press(key)
        assert ratings(collection) == []
        assert stage(pilot) is ReviewStage.REVEALED
        stopwatch.seconds += 0.11
        await pilot.press(key)
        assert len(ratings(collection)) == 1


async def test_a_second_click_does_not_rate_what_the_first_revealed(
    run: Run, collection: Collection, stopwatch: Stopwatch
) -> None:
    async with run("review", pressed=stopwatch) as pilot:
        await past_reading(pilot)
        stopwatch.seconds += 1
        await pilot.click(ActionButton)
        await pilot.click(ActionButton)
        assert stage(pilot) is ReviewStage.REVEALED
        assert ratings(collection) == []


async def test_a_level_that_was_not_seen_is_not_chosen_from(
    run: Run, collection: Collection, clock: Clock, stopwatch: Stopwatch
) -> None:
    bring(collection, clock, PATH, fits=is_late)
    async with run("review", pressed=stopwatch) as pilot:
        await past_reading(pilot)
        before = len(ratings(collection))
        await pilot.press("2", "f5", "minus")
        assert card(pilot).descent.taken == ()
        assert len(ratings(collection)) == before
        stopwatch.seconds += 1
        await pilot.press("1")
        taken = len(card(pilot).descent.steps)
        stopwatch.seconds += 0.15
        await pilot.press("2")
        assert len(card(pilot).descent.steps) == taken
