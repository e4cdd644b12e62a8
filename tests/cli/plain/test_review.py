from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from malgil.base import i18n
from malgil.base.errors import AnsweredElsewhereError, WriteError
from malgil.cli.plain.review import PlainReview
from malgil.phrasebook import cards
from malgil.review.views import Backlog, Finished, Leave, LevelReading, ReadingReason
from malgil.store.card_content import CardPlace, Entry
from tests.cli.scripted import NOW, NOW_MS, WAY_LABELS, ScriptedSession, question

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from malgil.review.views import Question

MEANING = question(cards.MEANING, note="코드를 읽을 수 없을 때예요.")
LABEL = question(cards.LABEL)
PATH = question(cards.PATH)

TOP = ["1) Gift Cards", "2) Payment issues", "3) u"]
BELOW = [f"{n}) Choice {n}" for n in range(1, 10)] + ["10) Claim code"]

Play = Callable[..., list[str]]


class Script:
    """Lines typed ahead."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = deque(lines)

    def read(self) -> str | None:
        return self._lines.popleft() if self._lines else None

    def is_waiting(self) -> bool:
        return bool(self._lines)


@pytest.fixture
def play(capsys: pytest.CaptureFixture[str]) -> Play:
    """Return a function that runs a session and returns its lines between opening and closing."""

    def run(session: ScriptedSession, *lines: str) -> list[str]:
        PlainReview(session, Script(lines), lambda: NOW).run()
        printed = capsys.readouterr().out.splitlines()
        assert printed[0].startswith("Today: ")
        return printed[1:]

    return run


def verdicts(lines: list[str]) -> list[str]:
    return [line for line in lines if line[0] in "✓✗"]


def test_a_meaning_is_revealed_and_then_rated(play: Play) -> None:
    lines = play(ScriptedSession([MEANING]), "", "3")
    assert lines[:5] == [
        "- Gift Cards",
        "? Claim code",
        "= 코드",
        "Note: 코드를 읽을 수 없을 때예요.",
        "✓ Right · again in 10 minutes",
    ]


def test_a_meaning_may_be_rated_before_the_reveal_and_then_shows_its_answer(play: Play) -> None:
    lines = play(ScriptedSession([MEANING]), "1")
    assert lines[1:4] == ["? Claim code", "✗ Wrong · again in 1 minute", "= 코드"]


@pytest.mark.parametrize(
    ("rating", "line"),
    [
        ("1", "✗ Wrong · again in 1 minute"),
        ("2", "✓ Right (Hard) · again in 6 minutes"),
        ("3", "✓ Right · again in 10 minutes"),
        ("4", "✓ Right (Easy) · again in 4 days"),
        ("４", "✓ Right (Easy) · again in 4 days"),
    ],
)
def test_ratings_have_their_words(play: Play, rating: str, line: str) -> None:
    assert line in play(ScriptedSession([LABEL]), "", rating)


def test_a_typed_label_is_graded_at_once(play: Play) -> None:
    session = ScriptedSession([LABEL])
    lines = play(session, "claim CODE")
    assert lines[:5] == [
        "? 코드",
        "✓ Right · again in 10 minutes",
        "= Claim code",
        "- Gift Cards > Claim code",
        "- Payment issues > Claim code",
    ]
    assert session.calls == [("type", "claim CODE", 0)]


def test_a_slip_is_right_and_says_so(play: Play) -> None:
    assert verdicts(play(ScriptedSession([LABEL]), "Claim coed")) == [
        "✓ Right (a slip: Claim coed) · again in 10 minutes"
    ]


@pytest.mark.parametrize("typed", ["1", "3", "u", "q", "ㅕ", "Payment issues", "?"])
def test_before_the_reveal_of_a_label_everything_typed_is_an_answer(play: Play, typed: str) -> None:
    session = ScriptedSession([LABEL])
    lines = play(session, typed)
    assert session.calls[0] == ("type", typed, 0)
    assert lines[1:3] == ["✗ Wrong · again in 1 minute", "= Claim code"]


def test_a_revealed_label_takes_ratings_only(play: Play) -> None:
    session = ScriptedSession([LABEL])
    lines = play(session, "", "Claim code", "", "5", "3")
    hint = "Not understood, nothing was graded. Rate with 1 Again, 2 Hard, 3 Good or 4 Easy."
    assert lines[:4] == [
        "? 코드",
        "= Claim code",
        "- Gift Cards > Claim code",
        "- Payment issues > Claim code",
    ]
    assert lines[4:10] == [hint, "? 코드"] * 3
    assert session.calls == [("rate", 3, 0)]


def test_what_is_not_understood_is_asked_again_and_not_graded(play: Play) -> None:
    session = ScriptedSession([MEANING])
    lines = play(session, "5", "yes", "12")
    assert lines.count("? Claim code") == 4
    assert session.calls == []


def test_a_path_is_chosen_by_number_or_exact_text(play: Play) -> None:
    session = ScriptedSession([PATH])
    lines = play(session, "Payment issues", "0")
    assert lines[: len(TOP) + len(BELOW) + 5] == [
        "? 코드",
        *TOP,
        "- Payment issues",
        *BELOW,
        "- Claim code",
        "✓ Right · again in 10 minutes",
        "- Gift Cards > Claim code",
    ]
    assert session.calls == [("path", ("Payment issues", "Claim code"), True, 0)]


@pytest.mark.parametrize("typed", ["ㅔ묘ㅡ둣 ㅑㄴ녇ㄴ", "ㅖ묘ㅡ둣 ㅑㄴ녇ㄴ", "Payment ㅑㄴ녇ㄴ"])
def test_a_choice_is_named_in_the_other_layout_too(play: Play, typed: str) -> None:
    session = ScriptedSession([PATH])
    play(session, typed, "0")
    assert session.calls == [("path", ("Payment issues", "Claim code"), True, 0)]


def test_ten_is_the_tenth_choice_too(play: Play) -> None:
    session = ScriptedSession([PATH])
    play(session, "1", "10")
    assert session.calls == [("path", ("Gift Cards", "Claim code"), True, 0)]


def test_a_wrong_choice_is_told_at_once_and_the_way_goes_on(play: Play) -> None:
    session = ScriptedSession([PATH])
    lines = play(session, "u", "2", "10")
    assert lines[4:6] == ["Not this way: u — 글자", "- Gift Cards"]
    assert lines[6:16] == BELOW
    assert lines[16:20] == [
        "Not this way: Choice 2 — 선택 2",
        "- Claim code",
        "✗ Wrong · again in 1 minute",
        "- Payment issues > Claim code",
    ]
    assert session.calls == [("path", ("Gift Cards", "Claim code"), False, 0)]


@pytest.mark.parametrize("command", [":h", "!", ":x", ":r", "?"])
def test_a_wrong_choice_stays_one_when_a_command_comes_between(play: Play, command: str) -> None:
    session = ScriptedSession([PATH])
    lines = play(session, "u", command, "10")
    assert verdicts(lines) == ["✗ Wrong · again in 1 minute"]
    assert session.calls[-1] == ("path", ("Gift Cards", "Claim code"), False, 0)


def test_a_revealed_label_is_rated_when_a_command_comes_between(play: Play) -> None:
    session = ScriptedSession([LABEL])
    play(session, "", ":h", "Claim code", "2")
    assert session.calls == [("rate", 2, 0)]


def test_a_choice_that_was_taken_back_is_made_again(play: Play) -> None:
    session = ScriptedSession([PATH])
    lines = play(session, "Payment issues", ":u", ":r", "Claim code")
    assert "The last choice was taken back." in lines
    assert session.calls == [("path", ("Payment issues", "Claim code"), True, 0)]


def test_another_choice_leaves_nothing_to_make_again(play: Play) -> None:
    session = ScriptedSession([PATH])
    play(session, "Payment issues", ":u", "Gift Cards", ":r", "Claim code")
    assert [call[0] for call in session.calls] == ["redo", "path"]


def test_an_empty_line_on_a_path_is_again_and_shows_all_ways(play: Play) -> None:
    session = ScriptedSession([PATH])
    lines = play(session, "1", "")
    assert lines[-7:-4] == [
        "✗ Wrong · again in 1 minute",
        "- Gift Cards > Claim code",
        "- Payment issues > Claim code",
    ]
    assert session.calls == [("path", ("Gift Cards",), False, 0)]


@pytest.mark.parametrize("line", ["4", "0", "00", "99999", "-1", "gift cards", "Gift"])
def test_no_choice_is_asked_again(play: Play, line: str) -> None:
    session = ScriptedSession([PATH])
    lines = play(session, line)
    assert lines.count("? 코드") == 2
    assert session.calls == []


def test_an_exclamation_mark_overrules_and_prints_a_new_verdict(play: Play) -> None:
    session = ScriptedSession([LABEL, MEANING])
    lines = play(session, "nonsense", "!", "!", "3")
    assert verdicts(lines) == [
        "✗ Wrong · again in 1 minute",
        "✓ Right · changed · again in 10 minutes",
        "✗ Wrong · changed · again in 1 minute",
        "✓ Right · again in 10 minutes",
    ]
    assert lines.count("? Claim code") == 3


def test_the_last_verdict_of_all_is_overruled_if_that_was_typed_ahead(play: Play) -> None:
    session = ScriptedSession([LABEL])
    assert verdicts(play(session, "nonsense", "!"))[-1].startswith("✓ Right · changed")


def test_undo_tells_and_asks_the_card_again(play: Play) -> None:
    session = ScriptedSession([MEANING, LABEL])
    lines = play(session, "1", ":u", "3", "Claim code")
    assert "Answer undone: Claim code" in lines
    assert lines.count("? Claim code") == 2
    assert [call[0] for call in session.calls] == ["rate", "undo", "rate", "type"]


@pytest.mark.parametrize(
    ("card", "answer", "again"),
    [(PATH, ["Payment issues", "0"], "path"), (MEANING, ["", "3"], "rate")],
    ids=["path", "meaning"],
)
def test_the_last_card_is_asked_from_its_start_if_its_answer_is_undone(
    play: Play, card: Question, answer: list[str], again: str
) -> None:
    session = ScriptedSession([card])
    lines = play(session, *answer, ":u", *answer)
    assert [call[0] for call in session.calls] == [again, "undo", again]
    undone = next(number for number, line in enumerate(lines) if line.startswith("Answer undone"))
    assert lines[undone + 1 :] == play(ScriptedSession([card]), *answer)


def test_an_undone_verdict_cannot_be_overruled(play: Play) -> None:
    session = ScriptedSession([MEANING])
    lines = play(session, "1", ":u", "!", "3")
    assert "There is no verdict of this session to change." in lines
    assert ("overrule", 3) not in session.calls


@pytest.mark.parametrize("line", ["q", ":q", "ㅂ", ":ㅂ", ":Q"])
def test_quitting_ends_with_what_is_left(play: Play, line: str) -> None:
    session = ScriptedSession([MEANING, LABEL])
    lines = play(session, line, "3")
    assert lines[-1] == (
        "Left today: 2. The next session continues with the same card, or with a learning card "
        "that has become due."
    )
    assert session.calls == []


@pytest.mark.parametrize("line", ["u", ":u", "ㅕ", ":ㅕ", "U", ":U"])
def test_undo_has_several_spellings(play: Play, line: str) -> None:
    session = ScriptedSession([MEANING])
    assert "Nothing to undo." in play(session, line)


def test_a_choice_comes_before_a_bare_command(play: Play) -> None:
    session = ScriptedSession([PATH])
    play(session, "u", "")
    assert session.calls == [("path", ("Gift Cards",), False, 0)]


def test_commands_work_on_a_path_and_while_a_label_is_typed(play: Play) -> None:
    session = ScriptedSession([PATH, LABEL])
    lines = play(session, ":h", ":r", "", ":h", "!", ":q")
    assert sum(line.startswith("Commands: ") for line in lines) == 2
    assert "Nothing to redo." in lines
    assert [call[0] for call in session.calls] == ["redo", "path", "overrule"]


def test_a_reading_list_asks_nothing(play: Play) -> None:
    reading = LevelReading(
        reason=ReadingReason.NEW_LEVEL,
        parent=("Gift Cards",),
        entries=(Entry(label="Claim code", glosses=("코드", "부호")),),
    )
    assert play(ScriptedSession([reading]))[:2] == [
        "New, to read first: Gift Cards",
        "- Claim code — 코드 / 부호",
    ]


def test_a_card_answered_elsewhere_has_a_notice_and_no_verdict(play: Play) -> None:
    session = ScriptedSession(
        [MEANING, LABEL], failures={MEANING.card.id: AnsweredElsewhereError("gone")}
    )
    lines = play(session, "3", "Claim code")
    notice = "This card was answered or changed elsewhere. Nothing was graded here."
    assert lines[2:4] == [notice, "? 코드"]
    assert len(verdicts(lines)) == 1


def test_an_answer_that_cannot_be_written_has_no_verdict(
    capsys: pytest.CaptureFixture[str],
) -> None:
    session = ScriptedSession([MEANING], failures={MEANING.card.id: WriteError("disk full")})
    with pytest.raises(WriteError):
        PlainReview(session, Script(["3"]), lambda: NOW).run()
    assert not any(line[0] in "✓✗" for line in capsys.readouterr().out.splitlines())


def test_the_end_tells_counts_and_tomorrow(play: Play) -> None:
    assert play(ScriptedSession([MEANING]), "3")[-4:] == [
        "All of today's cards are done.",
        "This session: 1 card · 1 answer · right 100% · 1 minute · 1 new card",
        "Paths you know: 1/20",
        "Tomorrow: 12 cards, about 2 min.",
    ]


def test_a_waiting_card_is_told_with_its_time(play: Play) -> None:
    end = Finished(why=Leave.WAITING, next_due_ms=NOW_MS + 25 * 60_000)
    assert play(ScriptedSession([], end=end))[-1] == ("The next card comes in: 25 minutes (08:39)")


def test_the_backlog_is_told_first(play: Play) -> None:
    session = ScriptedSession([], backlog=Backlog(overdue=143, today=40, seconds=360, days=4))
    assert play(session)[0] == (
        "Overdue cards: 143 · today 40 of them, about 6 min. At this pace you catch up in: 4 days"
    )


@pytest.mark.parametrize(("spent", "told"), [(2500, 2500), (-9000, 0)])
def test_the_time_an_answer_took_is_told_and_never_negative(spent: int, told: int) -> None:
    times = iter([0, spent])

    def clock() -> datetime:
        return NOW + timedelta(milliseconds=next(times, spent))

    session = ScriptedSession([MEANING])
    PlainReview(session, Script(["3"]), clock).run()
    assert session.calls == [("rate", 3, told)]


def test_outside_text_cannot_steer_the_terminal_or_forge_a_line(play: Play) -> None:
    evil = replace(MEANING, card=replace(MEANING.card, prompt="a\x1b[2Jb\n✓ Right\r\x9b1m\u202e"))
    lines = play(ScriptedSession([evil]), "3")
    assert lines[1] == "? a\N{REPLACEMENT CHARACTER}[2Jb ✓ Right " + "\N{REPLACEMENT CHARACTER}" + (
        "1m\N{REPLACEMENT CHARACTER}"
    )
    assert len(verdicts(lines)) == 1


def test_korean_verdicts_carry_their_words(play: Play, capsys: pytest.CaptureFixture[str]) -> None:
    i18n.use("ko")
    session = ScriptedSession([MEANING, LABEL])
    PlainReview(session, Script(["3", "아니"]), lambda: NOW).run()
    found = verdicts(capsys.readouterr().out.splitlines())
    assert found[0].startswith("✓ 맞음")
    assert found[1].startswith("✗ 틀림")


NEW_PATH = replace(PATH, shown_first=True)
OTHERS = (CardPlace(1, 1, True, ("payment", "payment.code"), WAY_LABELS[1], ("코드",)),)
ONE_PLACE = replace(PATH, ways=PATH.ways[:1], card=replace(PATH.card, paths=WAY_LABELS[:1]))


def test_a_new_path_is_printed_and_asks_nothing(play: Play) -> None:
    session = ScriptedSession([NEW_PATH])
    lines = play(session)
    assert lines[:3] == [
        "A new path, not asked yet: 코드",
        "- Gift Cards — 상품권",
        "- Claim code — 코드",
    ]
    assert session.calls == [("shown", 0)]
    assert not any(line[0] in "?✓✗" for line in lines)


def test_a_path_shown_elsewhere_has_a_notice(play: Play) -> None:
    session = ScriptedSession([NEW_PATH], failures={PATH.card.id: AnsweredElsewhereError("gone")})
    notice = "This card was answered or changed elsewhere. Nothing was graded here."
    assert notice in play(session)


def test_a_plus_gives_the_glosses_and_makes_a_right_path_hard(play: Play) -> None:
    session = ScriptedSession([PATH])
    lines = play(session, "+", "1", "10")
    assert lines[4:7] == ["1) Gift Cards — 상품권", "2) Payment issues — 결제 문제", "3) u — 글자"]
    assert verdicts(lines) == ["✓ Right (Hard) · again in 6 minutes"]
    assert session.calls == [("path", ("Gift Cards", "Claim code"), True, 0)]


def test_steps_that_are_not_asked_are_printed(play: Play) -> None:
    asked = replace(ONE_PLACE, steps=(("gifts", False), ("gifts.code", True)))
    lines = play(ScriptedSession([asked]), "0")
    assert lines[:2] == ["? 코드", "- Gift Cards"]
    assert lines[2:12] == BELOW
    assert lines[12:14] == ["- Claim code", "✓ Right · again in 10 minutes"]


def test_steps_after_the_asked_ones_are_printed_too(play: Play) -> None:
    asked = replace(ONE_PLACE, steps=(("gifts", True), ("gifts.code", False)))
    lines = play(ScriptedSession([asked]), "1")
    assert lines[4:7] == ["- Gift Cards", "- Claim code", "✓ Right · again in 10 minutes"]


def test_another_true_place_is_asked_once_more(play: Play) -> None:
    asked = replace(ONE_PLACE, others=OTHERS, explains_others=True)
    session = ScriptedSession([asked])
    lines = play(session, "2", "1", "0")
    assert lines[0] == (
        "The same problem can be reported in several places. The first sentence says which one."
    )
    assert lines[5:9] == ["It is there too. This time, choose by the first sentence.", *TOP]
    assert lines[9] == "- Gift Cards"
    assert lines[-6:-4] == [
        "✓ Right (Hard) · again in 6 minutes",
        "It is in another place too: Payment issues > Claim code",
    ]


def test_another_true_place_is_a_miss_the_second_time(play: Play) -> None:
    asked = replace(ONE_PLACE, others=OTHERS)
    lines = play(ScriptedSession([asked]), "2", "2", "0")
    assert "Not this way: Payment issues — 결제 문제" in lines
    assert verdicts(lines) == ["✗ Wrong · again in 1 minute"]


def test_undo_goes_back_behind_a_showing(play: Play) -> None:
    session = ScriptedSession([MEANING, NEW_PATH, LABEL])
    lines = play(session, "3", ":u", ":q")
    assert [call[0] for call in session.calls] == ["rate", "shown", "undo", "undo"]
    assert [line for line in lines if "undone" in line] == [
        "Showing undone: 코드",
        "Answer undone: Claim code",
    ]
    assert lines.count("? Claim code") == 2
