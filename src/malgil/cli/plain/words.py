"""Plain mode wording: verdicts, intervals, notices and closing lines.

Only lines that the format of the plain mode defines so begin with ✓, ✗, ?, -, = or a digit. The
tests check this in both languages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil.base.i18n import N_, _, n_
from malgil.base.undone import UndoneKind
from malgil.cli.output import literal
from malgil.phrasebook.grading import Result
from malgil.phrasebook.model import PATH_SEPARATOR, PROMPT_SEPARATOR
from malgil.quiz.modes.base import load_mode
from malgil.quiz.views import QuizEnd
from malgil.review.summary import work_text
from malgil.review.views import Leave, ReadingReason
from malgil.scheduling.fsrs import Rating
from malgil.wording import (
    PATHS_KNOWN,
    RIGHT_AT_ONCE,
    SEVERAL_PLACES,
    TIME_PER_CHOICE,
    WHOLE_MENU,
    action_text,
    heading,
    local_time,
    mode_name,
    percent,
    question_count,
    rating_name,
    screen_change,
    screen_changes,
    sequence_name,
    step_time,
    whole_minutes,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import tzinfo

    from malgil.base.undone import Undone
    from malgil.phrasebook.paths import Choice, Descent
    from malgil.quiz.views import (
        AskedQuestion,
        Credit,
        QuizReport,
        QuizSetup,
        QuizTally,
        QuizVerdict,
    )
    from malgil.review.views import (
        Backlog,
        Leech,
        LevelReading,
        Question,
        SessionProgress,
        Summary,
        Verdict,
    )
    from malgil.scheduling.scheduler import Outcome
    from malgil.store.card_content import Entry

_LEAVING = {
    Leave.DONE: N_("All of today's cards are done."),
    Leave.LIMIT: N_("Session limit reached."),
    Leave.TIME: N_("Time limit reached."),
    Leave.WAITING: N_("That is all for now."),
}

_UNDOING = {
    UndoneKind.ANSWER: N_("Answer undone: {text}"),
    UndoneKind.SHOWN: N_("Showing undone: {text}"),
    UndoneKind.OVERRULE: N_("Verdict change undone: {text}"),
    UndoneKind.SETTING: N_("Setting undone: {text}"),
    UndoneKind.IMPORT: N_("Import undone: {text}"),
    UndoneKind.QUIZ: N_("Quiz undone: {text}"),
}

_MINUTE_MS, _HOUR_MS = 60_000, 3_600_000
_MOST_MINUTES = 90


def way_line(path: Sequence[str]) -> str:
    """Return a path as a line of the plain mode."""
    return f"- {literal(PATH_SEPARATOR.join(path))}"


def shown_path_lines(question: Question, descent: Descent) -> Iterator[str]:
    """Yield the lines of a path that is shown, not asked, with its glosses."""
    if question.explains_others:
        yield _(SEVERAL_PLACES)
    yield _("A new path, not asked yet: {prompt}").format(prompt=literal(question.card.prompt))
    while not descent.finished:
        right = descent.level.index(descent.correct[0])
        yield f"- {entry_text(descent.choose(right).followed)}"
    yield from elsewhere_lines(question)


def elsewhere_lines(question: Question) -> Iterator[str]:
    """Yield the other places of a path's problem."""
    for place in question.others:
        path = literal(PATH_SEPARATOR.join(place.path))
        yield _("It is in another place too: {path}").format(path=path)


def entry_text(entry: Entry | Choice) -> str:
    """Return a label with its glosses, and how today's screen differs."""
    change = getattr(entry, "change", None)
    changes = [] if change is None else [screen_change(change)]
    text = " · ".join((PROMPT_SEPARATOR.join(entry.glosses), *changes))
    return literal(f"{entry.label} — {text}")


def wait_text(milliseconds: int) -> str:
    """Return a waiting time in minutes (at least one) or hours."""
    if milliseconds <= _MOST_MINUTES * _MINUTE_MS:
        minutes = max(1, -(-milliseconds // _MINUTE_MS))
        return n_("{n} minute", "{n} minutes", minutes).format(n=minutes)
    hours = -(-milliseconds // _HOUR_MS)
    return n_("{n} hour", "{n} hours", hours).format(n=hours)


def next_due(verdict: Verdict, now_ms: int, day: int) -> str:
    """Return when the card of a verdict is due again."""
    return _("again in {interval}").format(interval=interval(verdict.outcome, now_ms, day))


def interval(outcome: Outcome, now_ms: int, day: int) -> str:
    """Return the time until a card is due again."""
    if outcome.due_ms is not None:
        return wait_text(outcome.due_ms - now_ms)
    days = max(0, (outcome.due_day or day) - day)
    return n_("{n} day", "{n} days", days).format(n=days)


def verdict_line(verdict: Verdict, now_ms: int, day: int) -> str:
    """Return the verdict line: whether an answer was right, and when its card is due again."""
    parts = [_judgement(verdict), next_due(verdict, now_ms, day)]
    if verdict.replaces is not None:
        parts.insert(1, _("changed"))
    return ("✓ " if verdict.is_right else "✗ ") + " · ".join(parts)


def _judgement(verdict: Verdict) -> str:
    if not verdict.is_right:
        return _("Wrong")
    grade = verdict.grade
    if grade is not None and grade.result is Result.SLIP and verdict.replaces is None:
        return _("Right (a slip: {typed})").format(typed=literal(grade.typed))
    if verdict.rating is Rating.GOOD:
        return _("Right")
    return _("Right ({rating})").format(rating=rating_name(verdict.rating))


def note_lines(question: Question) -> Iterator[str]:
    """Yield how today's screen differs, the notes on the phrase and those on its words."""
    yield from map(literal, screen_changes(question.changes, question.label))
    for text in (question.note, question.learner_notes.note):
        if text:
            yield _("Note: {text}").format(text=literal(text))
    mnemonic = question.learner_notes.mnemonic
    if mnemonic:
        yield _("How I remember: {label}").format(label=literal(mnemonic))
    yield from (literal(f"{word}: {note}") for word, note in question.words)


def leech_lines(leech: Leech) -> Iterator[str]:
    """Yield the lines about a leech."""
    text = n_(
        "Leech: forgotten once.",
        "Leech: forgotten {n} times.",
        leech.lapses,
    )
    yield text.format(n=leech.lapses)
    for entry in leech.confusables:
        yield _("Easily confused with: {text}").format(text=entry_text(entry))


def reading_heading(reading: LevelReading) -> str:
    """Return the heading of a level to read."""
    where = literal(PATH_SEPARATOR.join(reading.parent))
    if reading.reason is ReadingReason.STRUGGLE:
        text = _("Take a break and read this level again: {where}")
    elif reading.is_flow:
        return _("New, to read first: the contact flow")
    else:
        text = _("New, to read first: {where}")
    return text.format(where=where or _("the top of the menu"))


def opening_line(progress: SessionProgress) -> str:
    """Return the first line of a session."""
    left = progress.total - progress.done
    text = n_(
        "Today: {cards} card, about {minutes} min. :h shows the commands.",
        "Today: {cards} cards, about {minutes} min. :h shows the commands.",
        left,
    )
    return text.format(cards=left, minutes=whole_minutes(progress.seconds_left))


def backlog_line(backlog: Backlog) -> str:
    """Return the plan for a backlog."""
    text = _(
        "Overdue cards: {overdue} · today {today} of them, about {minutes} min. "
        "At this pace you catch up in: {days}"
    )
    days = n_("{n} day", "{n} days", backlog.days).format(n=backlog.days)
    return text.format(
        overdue=backlog.overdue,
        today=backlog.today,
        minutes=whole_minutes(backlog.seconds),
        days=days,
    )


def undone_line(undone: Undone) -> str:
    """Return the notice that an action was undone."""
    if undone.kind in _UNDOING and undone.text:
        return _(_UNDOING[undone.kind]).format(text=literal(undone.text))
    return _("Undone: {text}").format(text=literal(action_text(undone)))


def leaving_line(why: Leave) -> str:
    """Return the reason why a session ended."""
    return _(_LEAVING[why])


def next_card_line(due_ms: int, now_ms: int, zone: tzinfo | None) -> str:
    """Return when the next card is due, as a waiting time and as a time of day."""
    wait = wait_text(due_ms - now_ms)
    return _("The next card comes in: {wait} ({time})").format(
        wait=wait, time=local_time(due_ms, zone)[-5:]
    )


def summary_lines(summary: Summary) -> Iterator[str]:
    """Yield the counts of a session, and of its day if there was another session."""
    if summary.answers < summary.day.answers:
        yield _("Today: {work}").format(work=work_text(summary.day))
    yield _("This session: {work}").format(work=work_text(summary))
    known = f"{heading(PATHS_KNOWN)}: {summary.walkable}/{summary.leaves}"
    yield " · ".join(filter(None, (known, literal(summary.scope))))


def tomorrow_line(summary: Summary) -> str:
    """Return tomorrow's workload."""
    text = n_(
        "Tomorrow: {cards} card, about {minutes} min.",
        "Tomorrow: {cards} cards, about {minutes} min.",
        summary.tomorrow,
    )
    return text.format(cards=summary.tomorrow, minutes=whole_minutes(summary.tomorrow_seconds))


RATE_HINT = N_("Not understood, nothing was graded. Rate with 1 Again, 2 Hard, 3 Good or 4 Easy.")
MEANING_HINT = N_(
    "Not understood, nothing was graded. An empty line shows the answer; 1 to 4 rate it."
)
PATH_HINT = N_(
    "Not understood, nothing was graded. Give the number or the exact text of a choice; "
    "an empty line means that you do not know."
)
NOTHING_TO_OVERRULE = N_("There is no verdict of this session to change.")
NOTHING_TO_NOTE = N_("No card of this session was answered yet.")
NOTHING_TO_UNDO = N_("Nothing to undo.")
NOTHING_TO_REDO = N_("Nothing to redo.")
ELSEWHERE = N_("This card was answered or changed elsewhere. Nothing was graded here.")

HELP = (
    N_("An empty line shows the answer; 1 Again, 2 Hard, 3 Good, 4 Easy rate it."),
    N_("Type a label. Choose a path by number or text. Leave the line empty if you do not know."),
    N_("On a path, + shows the glosses of the choices. Then a right path counts as Hard."),
    N_("Commands: ! changes the last verdict, :u undoes, :r redoes, :q ends, :h shows this."),
    N_("Not so on today's screen: :x notes it about the last label."),
)
"""The lines that `:h` prints."""

_MISSED_SHOWN = 12
_PAIRS_SHOWN = 5

_ENDS = {QuizEnd.DONE: N_("The quiz is done."), QuizEnd.TIME: N_("The time is up.")}
_TOP = N_("The top of the menu")
QUIZ_ELSEWHERE = N_("This question was answered elsewhere. Nothing was graded here.")
UNDONE = N_("Undone: question {number} is asked again.")
REDONE = N_("Redone: the answer to question {number} counts.")
PRACTICE = N_("Practice in menu order: it does not count.")

QUIZ_HELP = (
    N_("A choice is made by its number or text; 0 is the tenth of ten."),
    N_("Places, and an order, are numbers on one line, with spaces or commas between them."),
    N_("An empty line means that you do not know."),
    N_("Commands: :u undoes, :r redoes, :q ends, :h shows this."),
)
"""The lines that `:h` prints."""


def where(path: Sequence[str]) -> str:
    """Return a path in one line, with a translated name for the top of the menu."""
    return literal(PATH_SEPARATOR.join(path)) if path else _(_TOP)


def opening_lines(
    setup: QuizSetup, branch: Sequence[str], number: int, total: int
) -> Iterator[str]:
    """Yield the first lines of a run.

    Args:
        setup: The run's setup.
        branch: The path to the branch; empty for the whole menu.
        number: The number of the first question to ask, from 1.
        total: Number of questions in the run.
    """
    parts = (
        mode_name(setup.mode),
        literal(PATH_SEPARATOR.join(branch)) or _(WHOLE_MENU),
        sequence_name(setup.sequence),
        question_count(total),
    )
    yield " · ".join(parts)
    yield _(load_mode(setup.mode).about)
    if not setup.sequence.counts:
        yield _(PRACTICE)
    if number > 1:
        yield _("Resuming at question {number}.").format(number=number)
    yield _(":h shows the commands.")


def quiz_verdict_line(verdict: QuizVerdict) -> str:
    """Return the verdict line, with ✓ only if the whole answer was right."""
    if verdict.right:
        return f"✓ {_('Right')}"
    if verdict.gave_up:
        return f"✗ {_('Not known')}"
    shades = load_mode(verdict.mode).score(verdict.score, verdict.chance)
    return "✗ " + " · ".join(filter(None, (_("Wrong"), shades)))


def credit_line(credit: Credit, now_ms: int, day: int) -> str:
    """Return the line about a question that reviewed a due card."""
    text = _("Counted as the review of a card due today: {rating}, again in {interval}.")
    return text.format(
        rating=rating_name(credit.rating),
        interval=interval(credit.outcome, now_ms, day),
    )


def reminder_lines(verdict: QuizVerdict) -> Iterator[str]:
    """Yield the reminders handled and the ones missed."""
    missing = [name for name in verdict.reminders if name not in verdict.kept]
    for text, names in (
        (_("Handled: {things}"), verdict.kept),
        (_("Missed: {things}"), missing),
    ):
        if names:
            yield text.format(things=", ".join(load_mode(verdict.mode).reminder_words(names)))


def report_lines(report: QuizReport, left: int) -> Iterator[str]:
    """Yield the report of a run.

    Args:
        report: The report.
        left: Number of questions left.
    """
    yield _(_ENDS[report.end]) if report.end is not None else _("Stopped here.")
    if report.run.questions:
        yield _score_line(report)
    if not report.run.counted:
        yield _(PRACTICE)
    if report.credited:
        yield n_(
            "Counted as the review of {n} card due today.",
            "Counted as the review of {n} cards due today.",
            report.credited,
        ).format(n=report.credited)
    for thing, kept, total in report.kept:
        (name,) = load_mode(report.run.mode).reminder_words([thing])
        yield _("Handled: {things}").format(things=f"{name} {kept}/{total}")
    for row in report.levels:
        tally = f"{_tally(row)} · {step_time(row.median_ms)}"
        yield _("Level {number}: {tally}").format(number=row.level, tally=tally)
    for row in report.branches:
        text = _("Branch {branch}: {tally}")
        yield text.format(branch=where(row.path), tally=_tally(row))
    yield from _missed_lines(report.run.mode, report.missed)
    yield from _pair_lines(report)
    if report.missed and report.end is not None:
        yield _("To repeat the missed ones: malgil quiz --missed")
    if report.end is None:
        text = _("Left: {questions}. Resume with malgil quiz --resume.")
        yield text.format(questions=question_count(left))


def _score_line(report: QuizReport) -> str:
    run = report.run
    share = percent(run.right / run.questions)
    parts = [f"{heading(RIGHT_AT_ONCE)}: {run.right}/{run.questions} ({share})"]
    parts.append(load_mode(run.mode).mean_score(run.score, run.chance))
    parts.append(f"{_(TIME_PER_CHOICE)}: {step_time(run.median_level_ms)}")
    return " · ".join(parts)


def _tally(row: QuizTally) -> str:
    return f"{row.right}/{row.asked} ({percent(row.right / row.asked)})"


def _missed_lines(mode: str, missed: Sequence[AskedQuestion]) -> Iterator[str]:
    separator = PATH_SEPARATOR if load_mode(mode).answer_is_way else PROMPT_SEPARATOR
    for question in missed[:_MISSED_SHOWN]:
        answer = literal(separator.join(question.answer))
        yield _("Missed: {prompt} → {answer}").format(
            prompt=literal(question.prompt) or _(_TOP), answer=answer
        )
    if len(missed) > _MISSED_SHOWN:
        more = len(missed) - _MISSED_SHOWN
        yield n_("Missed: {n} more", "Missed: {n} more", more).format(n=more)


def _pair_lines(report: QuizReport) -> Iterator[str]:
    for pair in report.confused[:_PAIRS_SHOWN]:
        times = n_("once", "{n} times", pair.count).format(n=pair.count)
        yield _("Confused: {first} / {second} ({times})").format(
            first=literal(pair.right.label), second=literal(pair.taken.label), times=times
        )
