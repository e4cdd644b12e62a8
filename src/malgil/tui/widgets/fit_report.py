"""What a fit of the scheduler has found: scores before and after, and what would move."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content

from malgil.base.i18n import _, n_
from malgil.base.learning_day import iso_day
from malgil.tui.stats.memory import score_table
from malgil.tui.stats.panel import caption
from malgil.tui.text import visible
from malgil.tui.widgets.lines import Lines, columns, hanging
from malgil.tui.widgets.plot import bar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from malgil.scheduling.optimise import Judgement, Sample
    from malgil.stats.optimise import Reschedule

_BAR_CELLS = 30
_WEEK_CELLS, _COUNT_CELLS = 10, 18


@dataclass(slots=True, kw_only=True)
class FitState:
    """What is known so far.

    Attributes:
        sample: What can be learned from; None until it is read.
        done: Parts of the fit that are done.
        total: All parts; 0 while no fit runs.
        seconds: How long the fit has run.
        known_until: The last day, in ISO form, whose answers the weights in force know; empty if
            they know none.
        judgement: What came of it; None until it is over.
        moves: Which due days would move; None until that is known.
        adopted: Whether it was adopted.
        has_moved: Whether due days were moved with it.
        problem: Why it failed; empty if it did not.
        replayed: Which share of all answers is replayed, 0–1; None while none is.
    """

    sample: Sample | None = None
    done: int = 0
    total: int = 0
    seconds: int = 0
    known_until: str = ""
    judgement: Judgement | None = None
    moves: Reschedule | None = None
    adopted: bool = False
    has_moved: bool = False
    problem: str = ""
    replayed: float | None = None

    @property
    def is_better(self) -> bool:
        """Whether the fitted weights predict better."""
        return self.judgement is not None and self.judgement.is_better

    @property
    def moved(self) -> int:
        """How many due days would move."""
        return 0 if self.moves is None else len(self.moves.moves)


class FitReport(Lines):
    """All that is known, as sentences, tables and bars."""

    def __init__(self, state: FitState) -> None:
        """Take what is known; it may grow."""
        super().__init__()
        self._state = state

    def lines(self, width: int) -> list[Content]:
        """Return the page."""
        inner = width - 2
        parts: list[Sequence[Content]] = [
            [caption(_("Fit the scheduler to my answers"))],
            self._about(inner),
        ]
        if self._state.problem:
            text = Content(visible(self._state.problem)).stylize("$error")
            parts.append(hanging(text, inner))
        elif self._state.replayed is not None:
            parts.append(self._replay(self._state.replayed, inner))
        elif self._state.judgement is not None:
            parts.extend(self._found(self._state.judgement, inner))
        elif self._state.total:
            parts.append(self._progress(inner))
        found: list[Content] = []
        for part in parts:
            found.extend([*([Content("")] if found else []), *part])
        return [Content.assemble(" ", line) for line in found]

    def _about(self, width: int) -> list[Content]:
        about = _(
            "How fast you forget is your own. The scheduler's 21 weights are fitted to your "
            "answers and judged by answers that they have not seen; only what is better is offered."
        )
        return [*hanging(Content(about).stylize("$muted"), width), *self._sample(width)]

    def _sample(self, width: int) -> list[Content]:
        sample = self._state.sample
        if sample is None:
            return hanging(Content(_("Reading the log…")), width)
        if sample.missing:
            text = n_(
                "Too few answers to fit to: {count} more answer that comes a day or more after the "
                "one before is needed. Nothing was changed.",
                "Too few answers to fit to: {count} more answers that come a day or more after the "
                "one before are needed. Nothing was changed.",
                sample.missing,
            ).format(count=sample.missing)
            return hanging(Content(text).stylize("$warning"), width)
        text = _("Answers to learn from: {count}, {first} to {last}.").format(
            count=len(sample.usable),
            first=iso_day(sample.first_day or 0),
            last=iso_day(sample.last_day or 0),
        )
        return hanging(Content(text), width)

    def _progress(self, width: int) -> list[Content]:
        state = self._state
        text = _("{seconds} s, {done} of {all} parts done. Esc ends it.").format(
            seconds=state.seconds, done=state.done, all=state.total
        )
        share = state.done / state.total
        return [bar(share, min(_BAR_CELLS, width)), *hanging(Content(text), width)]

    def _replay(self, share: float, width: int) -> list[Content]:
        text = _("Replaying all answers: {percent}%. Esc ends it.")
        told = Content(text.format(percent=int(100 * share)))
        return [bar(share, min(_BAR_CELLS, width)), *hanging(told, width)]

    def _found(self, judgement: Judgement, width: int) -> list[Sequence[Content]]:
        said = _(
            "Judged by {count} answers that the fitted weights had not seen "
            "(five times, each later):"
        ).format(count=judgement.judged)
        rows = (
            (_("weights in force"), judgement.current),
            (_("fitted weights"), judgement.fitted),
            (_("default weights"), judgement.defaults),
            (_("constant rate"), judgement.constant),
            (_("moving average"), judgement.moving),
        )
        table = score_table(rows, width)
        # What is compared is told by weight as well as by its words: the first two rows.
        table[1:3] = [line.stylize("bold") for line in table[1:3]]
        first = [*hanging(Content(said), width), *table, *self._knowing(width)]
        parts: list[Sequence[Content]] = [first, self._verdict(width)]
        if self._state.moves is not None and (self._state.is_better or self._state.moved):
            parts.append(self._load(self._state.moves, width))
        return parts

    def _knowing(self, width: int) -> list[Content]:
        """Return that the weights in force know the answers that they are judged by, if they do."""
        if not self._state.known_until:
            return []
        said = _(
            "The weights in force were fitted to the answers up to {day} and know them: here they "
            "look better than they are."
        ).format(day=self._state.known_until)
        return hanging(Content(said).stylize("$muted"), width)

    def _verdict(self, width: int) -> list[Content]:
        state = self._state
        texts = []
        if state.adopted and state.is_better:
            texts.append(
                ("✓ ", _("The weights were adopted. F7 takes that back."), "bold $success")
            )
        elif state.is_better:
            texts.append(("✓ ", _("The fitted weights predict better."), "bold $success"))
        else:
            said = _(
                "The fitted weights are not better on unseen answers, so they are not offered."
            )
            texts.append(("– ", said, "bold $warning"))
        if state.adopted:
            said = _("The due days were moved.") if state.has_moved else _("The due days stay.")
            texts.append(("  ", said, ""))
        return [
            line
            for sign, text, style in texts
            for line in hanging(Content(text).stylize(style), width, first=sign)
        ]

    def _load(self, moves: Reschedule, width: int) -> list[Content]:
        """Return how many cards would be due on another day, and the next weeks' load."""
        count = len(moves.moves)
        if not count:
            return hanging(Content(_("No due day differs from what the weights say.")), width)
        said = n_(
            "By these weights {count} card would be due on another day. It moves only if you say "
            "so. Reviews in the next weeks, now → then (│ is now):",
            "By these weights {count} cards would be due on another day. They move only if you say "
            "so. Reviews in the next weeks, now → then (│ is now):",
            count,
        ).format(count=count)
        most = max(*moves.before, *moves.after, 1)
        found = hanging(Content(said), width)
        for week, (before, after) in enumerate(
            zip(moves.before, moves.after, strict=True), start=1
        ):
            found.append(_week(week, before, after, most, width))
        return found


def _week(week: int, before: int, after: int, most: int, width: int) -> Content:
    """Return a week's load as it would be, with a line across where it is now."""
    said = f"  {before} → {after}"
    wide = max(6, min(_BAR_CELLS, width - _WEEK_CELLS - _COUNT_CELLS))
    return columns(
        [
            (Content(_("week {n}").format(n=week)), _WEEK_CELLS),
            (bar(after / most, wide, mark=before / most), wide),
            (Content(said), _COUNT_CELLS),
        ]
    )
