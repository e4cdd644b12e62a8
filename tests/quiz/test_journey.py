from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from malgil.phrasebook.menu import MenuIndex
from malgil.phrasebook.model import FlowKind, Line, Phrasebook, Tip, TipTime
from malgil.quiz.modes.base import load_mode
from malgil.quiz.modes.journey import DecisionKind, JourneyQuestion, JourneyReminder
from tests.quiz.quiz_books import book_of
from tests.quiz.quizzing import journey as journey_on

FLOW = (
    ("Help", FlowKind.LINK),
    ("Tell us more", FlowKind.QUESTION),
    ("Chat", FlowKind.BUTTON),
    ("order #", FlowKind.WORD),
)


def real_journey(book: Phrasebook, seed: int = 1, leaf: str = "") -> JourneyQuestion:
    index = MenuIndex(book)
    item = leaf or load_mode("journey").questions(index)[0].item
    return journey_on(index, (index.lineage(item),), seed)


def walk_through(journey: JourneyQuestion, *, right: bool) -> list[bool]:
    made = []
    while not journey.finished:
        wrong = [n for n in range(len(journey.choices)) if n not in journey.correct]
        number = journey.correct[0] if right or not wrong else wrong[0]
        made.append(journey.answer([number]).right)
    return made


def test_the_way_has_the_real_texts_in_their_order(book: Phrasebook) -> None:
    journey = real_journey(book)
    clicked = [step.label for step in journey.moments if step.kind is DecisionKind.CLICK]
    assert clicked == [
        "Help",
        "Need More Help",
        "Contact Us",
        "Chat",
        "Start Chat",
        "Close Window",
    ]
    kinds = [step.kind for step in journey.moments]
    assert kinds.index(DecisionKind.MENU) > kinds.index(DecisionKind.CLICK)
    menu = next(step for step in journey.moments if step.kind is DecisionKind.MENU)
    assert menu.page[-1] == "Tell us more about your issue"


def test_the_snags_are_those_of_the_tips(book: Phrasebook) -> None:
    snags = [
        (step.kind, step.label)
        for step in real_journey(book).moments
        if step.kind not in (DecisionKind.CLICK, DecisionKind.MENU)
    ]
    assert snags[0] == (DecisionKind.LOGIN, "Help")
    assert snags[1][0] in (DecisionKind.CHOOSE, DecisionKind.OTHER_ORDER)
    assert snags[2:] == [
        (DecisionKind.STUCK, "Chat"),
        (DecisionKind.TICK, "How can we help you today?"),
        (DecisionKind.TELL, "order #"),
        (DecisionKind.STUCK, "Start Chat"),
    ]


def test_the_order_is_in_the_list_or_not_as_the_seed_says(book: Phrasebook) -> None:
    seen = set()
    for seed in range(12):
        for step in real_journey(book, seed).moments:
            if step.kind in (DecisionKind.CHOOSE, DecisionKind.OTHER_ORDER):
                seen.add((step.kind, step.offers[step.right[0]].label))
    assert seen == {
        (DecisionKind.CHOOSE, "An order I placed"),
        (DecisionKind.OTHER_ORDER, "Choose a Different Order"),
    }


@given(st.integers(), st.integers(0, 103))
@settings(max_examples=40)
def test_every_decision_has_other_choices_and_one_text_only_once(
    book: Phrasebook, seed: int, number: int
) -> None:
    index = MenuIndex(book)
    item = load_mode("journey").questions(index)[number].item
    journey = journey_on(index, index.ways([index.places[item].item.phrase]), seed)
    assert 0 < journey.chance < 1
    for step in journey.moments:
        if step.kind is DecisionKind.MENU:
            continue
        texts = [one.label for one in step.offers]
        assert len(set(texts)) == len(texts) > len(step.right) == 1


def test_all_right_sees_to_everything_and_all_wrong_to_nothing(book: Phrasebook) -> None:
    best, worst = real_journey(book), real_journey(book)
    assert all(walk_through(best, right=True))
    assert set(best.kept) == set(best.reminders) == set(JourneyReminder)
    assert not any(walk_through(worst, right=False))
    assert worst.kept == ()
    assert [step.correct for step in worst.steps] == [step.correct for step in best.steps]
    assert worst.right_answer == best.right_answer
    with pytest.raises(LookupError):
        worst.answer([0])


def test_a_flow_without_a_question_or_tips_ends_in_the_menu() -> None:
    book = book_of([(0, "Late", "지연"), (0, "Lost", "분실")], flow=FLOW[:1] + FLOW[2:3])
    index = MenuIndex(book)
    journey = journey_on(index, index.ways(["p0"]), 0)
    assert [step.kind for step in journey.moments] == [
        DecisionKind.CLICK,
        DecisionKind.CLICK,
        DecisionKind.MENU,
    ]
    assert all(walk_through(journey, right=True))


def test_a_flow_of_one_link_asks_only_the_menu() -> None:
    book = book_of([(0, "Late", "지연")], flow=FLOW[:1])
    index = MenuIndex(book)
    journey = journey_on(index, index.ways(["p0"]), 0)
    assert [step.kind for step in journey.moments] == [DecisionKind.MENU]
    assert walk_through(journey, right=True) == [True]
    assert journey.reminders == ()


def test_tips_and_lines_of_any_phrasebook_make_decisions() -> None:
    tips = (
        Tip(id="a", at="f0", when=TipTime.BEFORE, text="먼저"),
        Tip(id="b", at="f0", when=TipTime.BEFORE, text="또 먼저"),
        Tip(id="c", at="f2", when=TipTime.STUCK, text="막힘"),
        Tip(id="d", at="f3", when=TipTime.DURING, text="말하기"),
    )
    lines = (
        Line(id="f3", text="My order is ___.", gloss="주문"),
        Line(id="other", text="Thank you.", gloss="고마워요"),
        Line(id="same", text="My order number is ___.", gloss="주문"),
    )
    book = book_of([(0, "Late", "지연")], flow=FLOW, tips=tips, lines=lines)
    index = MenuIndex(book)
    journey = journey_on(index, index.ways(["p0"]), 0)
    assert [step.kind for step in journey.moments] == [
        DecisionKind.BEFORE,
        DecisionKind.CLICK,
        DecisionKind.MENU,
        DecisionKind.CLICK,
        DecisionKind.TELL,
        DecisionKind.STUCK,
    ]
    before, on_progress = journey.moments[0], journey.moments[4]
    assert "또 먼저" not in {one.label for one in before.offers}
    assert {one.label for one in on_progress.offers} == {"My order is ___.", "Thank you."}
