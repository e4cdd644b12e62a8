"""Translated wording of numbers, times, states and names."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from malgil.base.i18n import N_, _, n_
from malgil.base.lazy import load
from malgil.base.learning_day import day_of, to_ms
from malgil.scheduling.fsrs import Rating, State

if TYPE_CHECKING:
    from datetime import tzinfo

    from malgil.base.undone import Undone
    from malgil.phrasebook.model import Change, Tip
    from malgil.scheduling.scheduler import Outcome
    from malgil.store.card_content import Changes

RATING_NAMES = {
    Rating.AGAIN: N_("Again"),
    Rating.HARD: N_("Hard"),
    Rating.GOOD: N_("Good"),
    Rating.EASY: N_("Easy"),
}

SEQUENCES = {
    "in-order": N_("in menu order"),
    "shuffle": N_("shuffled"),
    "weak": N_("weakest first"),
}

ABOUT_SEQUENCES = {
    "in-order": N_("In menu order a run is practice: it is kept, but it does not count."),
    "shuffle": N_("It counts, also as the review of cards that are due today."),
    "weak": N_("Most missed first. It counts, also for cards due today."),
}

CONFIDENCES = {
    "sure": N_("good match"),
    "likely": N_("similar"),
    "maybe": N_("maybe"),
}

ACTIONS = {
    "answer": N_("answer"),
    "overrule": N_("overruling"),
    "shown": N_("showing"),
    "setting": N_("setting"),
    "import": N_("import"),
    "suspend": N_("suspending"),
    "unsuspend": N_("unsuspending"),
    "bury": N_("burying"),
    "forget": N_("resetting"),
    "set-due": N_("due date"),
    "flag": N_("flag"),
    "note": N_("note"),
    "edit": N_("edit"),
    "archive": N_("archiving"),
    "quiz": N_("quiz"),
    "weights": N_("fitted weights"),
    "other": N_("change"),
}

BACKUP_REASONS = {
    "auto": N_("automatic"),
    "manual": N_("manual"),
    "import": N_("before an import"),
    "restore": N_("before a restore"),
    "migration": N_("before an update"),
    "removal": N_("before a removal"),
    "sync": N_("before a sync"),
}
"""Why a backup was made (msgids)."""

# The names of the figures that the app and the command line both show (msgids).
PATHS_KNOWN = N_("paths you know")
CARDS_KNOWN = N_("cards known")
RETRIEVABILITY = N_("retrievability")
STABILITY = N_("stability (days)")
DIFFICULTY = N_("difficulty")
DESIRED_RETENTION = N_("desired retention")
YOUNG = N_("under 21 days")
MATURE = N_("from 21 days")
OVERDUE = N_("overdue")
CARDS_DUE = N_("cards due")
PACE = N_("seconds per card")
MINUTES_PER_DAY = N_("minutes per day")
PATH_CHANCE = N_("path chance")
RIGHT_AT_ONCE = N_("right on the first try")
TIME_PER_CHOICE = N_("time per choice")
LEFT_FOR_TOMORROW = N_("left for tomorrow")

WHOLE_MENU = N_("The whole menu")
REDIRECTED = N_("It is there too. This time, choose by the first sentence.")
SEVERAL_PLACES = N_(
    "The same problem can be reported in several places. The first sentence says which one."
)

SETTINGS = {
    "language": N_("Language"),
    "rollover_hour": N_("The day starts at"),
    "desired_retention": N_("Desired retention"),
    "retention_meaning": N_("of meaning cards"),
    "retention_label": N_("of label cards"),
    "retention_path": N_("of path cards"),
    "max_interval": N_("Longest interval"),
    "type_meaning": N_("Meaning cards"),
    "type_label": N_("Label cards"),
    "type_path": N_("Path cards"),
    "new_order": N_("Order of new cards"),
    "new_per_day": N_("New cards per day"),
    "new_minutes": N_("Minutes per day"),
    "reviews_per_day": N_("Reviews per day"),
    "buttons": N_("Ratings"),
    "theme": N_("Theme"),
    "ascii": N_("ASCII drawing"),
    "reduced_motion": N_("Reduced motion"),
    "auto_sync": N_("Automatic sync"),
}
"""Names of the settings (msgids). The retention of a kind goes on the name above it."""

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_DAYS_IN_MONTH, _DAYS_IN_YEAR = 30.4375, 365.25
_MONTHS_FROM, _YEARS_FROM = 60, 700


def action_text(undone: Undone) -> str:
    """Return an action that is undone or redone, with what it is about. It has outside text."""
    about = undone.text if undone.cards == 1 else cards(undone.cards)
    if undone.kind == "setting":
        about = setting_name(about)
    return " · ".join(part for part in (_(ACTIONS[undone.kind]), about) if part)


def setting_name(name: str) -> str:
    """Return a setting as the settings call it, with the phrasebook whose own it is.

    Args:
        name: `NAME` or `NAME/TITLE`, with the title of a phrasebook. An unknown name stays.
    """
    whole, _slash, book = name.partition("/")
    above = _(SETTINGS["desired_retention"]) if whole.startswith("retention_") else ""
    return " · ".join(part for part in (above, _(SETTINGS.get(whole, whole)), book) if part)


def ask_undo(undone: Undone, zone: tzinfo | None) -> str:
    """Return the question before an action older than this sitting is undone."""
    text = _("From an earlier sitting ({time}): {what}. Undo it?")
    what = action_text(undone).removesuffix(".")
    return text.format(time=local_time(undone.wall_ms, zone), what=what)


def rating_name(rating: Rating) -> str:
    """Return the translated name of a rating."""
    return _(RATING_NAMES[rating])


def interval(outcome: Outcome, now: datetime, rollover_hour: int) -> str:
    """Return the time until the card is due again."""
    if outcome.due_day is not None:
        return days(max(0, outcome.due_day - day_of(now, rollover_hour)))
    if outcome.due_ms is not None:
        wait = max(1, whole_minutes((outcome.due_ms - to_ms(now)) / 1000))
        return n_("{n} min", "{n} min", wait).format(n=wait)
    return ""


def days(count: int) -> str:
    """Return a number of days, in days, months or years."""
    if count < _MONTHS_FROM:
        return n_("{n} day", "{n} days", count).format(n=count)
    if count < _YEARS_FROM:
        months = round(count / _DAYS_IN_MONTH)
        return n_("{n} month", "{n} months", months).format(n=months)
    return _("{n} years").format(n=f"{count / _DAYS_IN_YEAR:.1f}")


def duration(seconds: float) -> str:
    """Return a duration in seconds, minutes, or hours and minutes."""
    whole = round(seconds)
    if whole < _MINUTE:
        return n_("{n} second", "{n} seconds", whole).format(n=whole)
    if whole < _HOUR:
        return minutes(whole)
    hours, rest = divmod(round(whole / _MINUTE), _MINUTE)
    if not rest:
        return n_("{n} hour", "{n} hours", hours).format(n=hours)
    return _("{hours} h {minutes} min").format(hours=hours, minutes=rest)


def minutes(seconds: float) -> str:
    """Return a duration in whole minutes (at least one), with the unit."""
    count = max(1, whole_minutes(seconds))
    return n_("{n} minute", "{n} minutes", count).format(n=count)


def whole_minutes(seconds: float) -> int:
    """Return a duration in whole minutes (0 only for none)."""
    return max(1, round(seconds / _MINUTE)) if seconds > 0 else 0


def percent(share: float | None) -> str:
    """Return a share as `87%`, or `-` for None.

    100% stands only for a whole and 0% only for nothing.
    """
    if share is None:
        return "-"
    if 0 < share < 1:
        return f"{min(99, max(1, int(share * 100 + 0.5)))}%"
    return f"{round(share * 100)}%"


def cards(count: int) -> str:
    """Return a number of cards, with the noun."""
    return n_("{n} card", "{n} cards", count).format(n=count)


def new_cards(count: int) -> str:
    """Return a number of new cards."""
    return n_("{n} new card", "{n} new cards", count).format(n=count)


def answers(count: int) -> str:
    """Return a number of answers."""
    return n_("{n} answer", "{n} answers", count).format(n=count)


def stopwatch(seconds: float) -> str:
    """Return elapsed time as `3:21` or `1:03:21`."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, _HOUR)
    mins, secs = divmod(rest, _MINUTE)
    return f"{hours}:{mins:02}:{secs:02}" if hours else f"{mins}:{secs:02}"


def local_time(ms: int, zone: tzinfo | None) -> str:
    """Return milliseconds since 1970 as a local date and time, `2026-11-22 17:14`."""
    return datetime.fromtimestamp(ms / 1000, tz=UTC).astimezone(zone).strftime("%Y-%m-%d %H:%M")


def time_of_day(due_ms: int, now: datetime) -> str:
    """Return the local time of a due time, as `14:05`."""
    return local_time(due_ms, now.tzinfo)[-5:]


def due(day: int | None, today: int) -> str:
    """Return when a card is due, relative to today."""
    if day is None:
        return ""
    if day < today:
        late = today - day
        return n_("{n} day late", "{n} days late", late).format(n=late)
    return _("today") if day == today else days(day - today)


def screen_change(change: Change, label: str = "") -> str:
    """Return how today's screen differs from a label, which is named only if it is given."""
    date, new = change.since, change.to
    if new:
        text = f"{label} → {new}" if label else new
        return _("On the screen now: {text} (since {date})").format(text=text, date=date)
    if label:
        return _("No longer on the screen: {label} (since {date})").format(label=label, date=date)
    return _("No longer on the screen (since {date})").format(date=date)


def screen_changes(changes: Changes, label: str) -> list[str]:
    """Return how today's screen differs from some labels, of which one needs no name."""
    return [screen_change(one, "" if name == label else name) for name, one in changes]


def tip_text(tip: Tip) -> str:
    """Return a tip, with when it helps if that is not always. Outside text."""
    return _("If stuck: {tip}").format(tip=tip.text) if tip.when == "stuck" else tip.text


STATE_NAMES = {
    State.NEW: N_("new"),
    State.LEARNING: N_("learning"),
    State.REVIEW: N_("review"),
    State.RELEARNING: N_("relearning"),
}
"""Names of the card states (msgids)."""


def heading(name: str) -> str:
    """Return the name of a figure (msgid) in the user's language as it stands alone."""
    text = _(name)
    return text[:1].upper() + text[1:]


def sequence_name(sequence: str) -> str:
    """Return the translated name of a quiz's question order."""
    return _(SEQUENCES[sequence])


def run_title(mode: str, *, counts: bool) -> str:
    """Return the title of a quiz run, marked if it is practice."""
    name = mode_name(mode)
    return name if counts else _("{mode} · practice").format(mode=name)


def question_count(count: int) -> str:
    """Return a number of questions, with the noun."""
    return n_("{n} question", "{n} questions", count).format(n=count)


def mode_name(mode: str) -> str:
    """Return the title of a quiz mode, or its name in the log if this version has no such mode."""
    from malgil.store.quizzes import QUIZ_MODES

    if mode not in QUIZ_MODES:
        return mode
    return _(load(f"{QUIZ_MODES[mode].module}:MODE").title)


def step_time(ms: int) -> str:
    """Return the time of one choice, in seconds to one decimal."""
    return _("{seconds} s").format(seconds=f"{ms / 1000:.1f}")
