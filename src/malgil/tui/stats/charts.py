"""The panels that are more than a table: drawn as columns, bars, a calendar or lines."""

from __future__ import annotations

from itertools import cycle
from math import ceil, floor
from typing import TYPE_CHECKING

from textual.content import Content

from malgil import wording
from malgil.base.i18n import N_, _, n_
from malgil.base.learning_day import to_date
from malgil.phrasebook.cards import CARD_KINDS
from malgil.stats.calendar import days_sentence
from malgil.stats.calibration import PREDICTORS, score_table
from malgil.tui.stats.map import MapPanel
from malgil.tui.stats.panel import (
    MONTHS,
    WEEKDAYS,
    Panel,
    bar_row,
    caption,
    date_text,
    short_date,
    table,
)
from malgil.tui.widgets.choices import pair_text
from malgil.tui.widgets.lines import bar, clickable, clipped, columns, focus, hanging, spaced
from malgil.tui.widgets.plot import (
    SHADES,
    STYLES,
    beside,
    between,
    column_chart,
    evenly,
    room,
    share_of,
    stacked_chart,
)
from malgil.wording import (
    CARDS_DUE,
    CARDS_KNOWN,
    DESIRED_RETENTION,
    DIFFICULTY,
    MATURE,
    OVERDUE,
    PACE,
    RETRIEVABILITY,
    STABILITY,
    YOUNG,
    heading,
    mode_name,
    percent,
    step_time,
    whole_minutes,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from malgil.scheduling.calibration import CalibrationBin, Rate
    from malgil.stats.calendar import Calendar, CalendarDay
    from malgil.stats.calibration import Calibration
    from malgil.stats.forecast import Forecast, ForecastDay
    from malgil.stats.memory import Bin, MemoryFigures
    from malgil.stats.quiz import QuizFigures, QuizModeStats
    from malgil.stats.retention import Period, Retention
    from malgil.stats.today import TodayFigures

_MONTH, _QUARTER, _WEEK, _WEEKS_IN_MONTH = 30, 90, 7, 4
_TICK_EVERY = 7
_LATE_COLUMNS = 3
_SPANS = (
    (1, N_("today")),
    (_WEEK, N_("7 days")),
    (_MONTH, N_("30 days")),
    (_QUARTER, N_("90 days")),
)


class TodayPanel(Panel):
    """Today's answers, the last month, and how long an answer takes."""

    value: TodayFigures

    def look(self, width: int) -> Sequence[Content]:
        """Return today's numbers and the answers of the last 30 days."""
        days = self.value.month
        chart = column_chart(
            [day.reviews or None for day in days],
            width=width,
            height=max(4, self.chart_height - 3),
            scale=_whole,
            ticks=_day_ticks([day.day for day in days]),
        )
        return [*self._counts(width), Content(""), *chart]

    def _counts(self, width: int) -> list[Content]:
        today = self.value
        count = whole_minutes(today.done.seconds)
        parts = (
            wording.answers(today.done.reviews),
            _("Again {share}").format(share=percent(today.again_rate)),
            n_("{n} minute", "{n} minutes", count).format(n=count),
            wording.new_cards(today.introduced),
        )
        return hanging(" · ".join(parts), width, style="bold $primary")

    def numbers(self, width: int) -> Sequence[Content]:
        """Return the pace by card type."""
        pace = self.value.pace
        slowest = max(type_pace.seconds for type_pace in pace)
        lines = [caption(heading(PACE))]
        for type_pace in pace:
            said = f"{type_pace.seconds:.1f}"
            if not type_pace.measured:
                said = _("{seconds} (default; too few answers)").format(seconds=said)
            lines.append(
                bar_row(_(type_pace.type.caption), type_pace.seconds / slowest, said, width)
            )
        return lines


class ForecastPanel(Panel):
    """The cards due on the days to come."""

    SPANS = True
    value: Forecast

    def look(self, width: int) -> Sequence[Content]:
        """Return a column for each day, or for each week of 90 days. Overdue cards come first."""
        forecast = self.value
        size = _WEEK if self.place.long else 1
        shown = forecast.days if self.place.long else forecast.days[:_MONTH]
        groups = [shown[at : at + size] for at in range(0, len(shown), size)]
        late = forecast.backlog.due > 0
        before = [_parts([forecast.backlog]), *[()] * (_LATE_COLUMNS - 1)] if late else []
        every = 2 if self.place.long else _TICK_EVERY
        ticks = [
            (at + len(before), _("today") if at == 0 else short_date(group[0].day))
            for at, group in enumerate(groups)
            if at % every == 0
        ]
        if late:
            ticks.insert(0, (0, _(OVERDUE)))
        stacks = [*before, *(_parts(group) for group in groups)]
        chart = stacked_chart(stacks, width=width, height=self.chart_height, ticks=ticks)
        return [*hanging(self._legend(), width), *chart]

    def _legend(self) -> Content:
        title = _("Due by week, 90 days") if self.place.long else _("Due by day, 30 days")
        styles = cycle(STYLES)
        shades = zip(CARD_KINDS.values(), cycle(SHADES), styles, strict=False)
        parts = [
            Content.assemble((shade, style), " ", _(kind.caption)) for kind, shade, style in shades
        ]
        return Content("   ").join([caption(title), *parts])

    def numbers(self, width: int) -> Sequence[Content]:
        """Return cards and minutes for four spans."""
        forecast = self.value
        head = [
            _("due within"),
            _(CARDS_DUE),
            *(_(kind.caption) for kind in CARD_KINDS.values()),
        ]
        rows = [[*head, _("min")]]
        for days, name in _SPANS:
            # What today's limit leaves out is not due today.
            within = (*[forecast.backlog][: days - 1], *forecast.days[:days])
            by_type = [
                str(sum(day.by_type[kind] for day in within)) for kind in CARD_KINDS.values()
            ]
            time = str(whole_minutes(sum(day.seconds for day in within)))
            rows.append([_(name), str(sum(day.due for day in within)), *by_type, time])
        return table(rows, width)


class RetentionPanel(Panel):
    """True retention by week or month, beside the desired one."""

    SPANS = True
    value: Retention

    def look(self, width: int) -> Sequence[Content]:
        """Return a column for each period, with a line at the desired retention."""
        retention = self.value
        if not retention.overall.reviews:
            return ()
        every = retention.months if self.place.long else retention.weeks
        periods = every[-room(width, 4, 2) :]
        shares = [period.rate.share for period in periods]
        lowest = min([share for share in shares if share is not None] + [retention.desired])
        chart = column_chart(
            shares,
            width=width,
            height=self.chart_height,
            scale=percent,
            ticks=_period_ticks(periods, by_month=self.place.long),
            low=min(0.5, floor(lowest * 10) / 10),
            high=1.0,
            line=retention.desired,
        )
        title = _("Recalled by month") if self.place.long else _("Recalled by week")
        aim = f"── {_(DESIRED_RETENTION)}: {percent(retention.desired)}"
        legend = Content.assemble(caption(title), "   ", (aim, "$accent"))
        return [*hanging(legend, width), *chart]

    def numbers(self, width: int) -> Sequence[Content]:
        """Return young and mature cards and each type as bars."""
        retention = self.value
        if not retention.overall.reviews:
            return ()
        named: list[tuple[str, Rate]] = [
            (_(YOUNG), retention.young),
            (_(MATURE), retention.mature),
            *((_(kind.caption), rate) for kind, rate in retention.by_type.items()),
        ]
        return [
            bar_row(
                name,
                rate.share,
                f"{percent(rate.share).rjust(4)}  {rate.recalled}/{rate.reviews}",
                width,
                mark=retention.desired,
            )
            for name, rate in named
        ]


def _whole(value: float) -> str:
    return f"{value:.0f}"


def _parts(days: Sequence[ForecastDay]) -> tuple[int, ...]:
    return tuple(sum(day.by_type[kind] for day in days) for kind in CARD_KINDS.values())


def _day_ticks(days: Sequence[int]) -> list[tuple[int, str]]:
    """Return a date for every seventh day, counted back from today."""
    last = len(days) - 1
    return [(at, short_date(day)) for at, day in enumerate(days) if (last - at) % _TICK_EVERY == 0]


def _period_ticks(periods: Sequence[Period], *, by_month: bool) -> list[tuple[int, str]]:
    if by_month:
        return [
            (at, _(MONTHS[to_date(period.first).month - 1])) for at, period in enumerate(periods)
        ]
    every = max(1, min(4, len(periods) // 3))
    return [(at, short_date(period.first)) for at, period in enumerate(periods) if at % every == 0]


_GUTTER = 4
_SHADES = "·░▒▓█"
_DIGITS = ".1234"
_CURSOR = "●"
_STYLES = ("$border", "$primary 60%", "$primary 75%", "$primary 90%", "$primary")
_LEVELS = len(_SHADES) - 1


class CalendarPanel(Panel):
    """A column for each week, a line for each weekday, and what the day under the cursor held."""

    value: Calendar

    def look(self, width: int) -> Sequence[Content]:
        """Return the months, the days, the day under the cursor, and what the shades mean."""
        days = self.value.days
        weeks = _weeks(days)
        wide = max(1, min(3, (width - _GUTTER) // max(1, len(weeks))))
        weeks = weeks[-((width - _GUTTER) // wide) :]
        rows = [self._row(weekday, weeks, wide) for weekday in range(_WEEK)]
        return [
            _months(days, weeks, wide),
            *rows,
            Content(""),
            *hanging(focus(self._day_line()), width),
            *hanging(self._legend(), width),
        ]

    def sentences(self) -> Iterable[str]:
        """Return the year in words, and the days studied."""
        return (*super().sentences(), days_sentence(self.value.studied))

    def numbers(self, width: int) -> Sequence[Content]:
        """Return nothing: the days are all there."""
        del width
        return ()

    def step(self, days: int, rows: int) -> bool:
        """Move the cursor by weeks or by days: a row is a weekday."""
        last = len(self.value.days) - 1
        self.place.back = min(last, max(0, self.place.back - days * _WEEK - rows))
        self.redraw()
        return True

    def go_to(self, number: int) -> None:
        """Move the cursor to a day, counted from the first."""
        self.place.back = len(self.value.days) - 1 - number
        self.redraw()

    @property
    def cursor(self) -> int:
        """The day under the cursor, counted from the first."""
        last = len(self.value.days) - 1
        return max(0, last - self.place.back)

    def _row(self, weekday: int, weeks: Sequence[Sequence[int | None]], wide: int) -> Content:
        name = Content(_(WEEKDAYS[weekday])) if weekday % 2 == 0 else Content("")
        cells = [self._cell(week[weekday], wide) for week in weeks]
        head = name.truncate(_GUTTER, pad=True).stylize("$muted")
        return Content.assemble(head, *cells)

    def _cell(self, number: int | None, wide: int) -> Content:
        if number is None:
            return Content(" " * wide)
        level = self._level(self.value.days[number].reviews)
        sign, style = self._signs()[level], _STYLES[level]
        if number == self.cursor:  # a sign of its own: a shade in reverse is another shade
            sign, style = _CURSOR, "bold $accent"
        shown = Content((sign * max(1, wide - 1)).ljust(wide))
        return clickable(shown.stylize(style), f"screen.day({number})")

    def _signs(self) -> str:
        """Return the signs of the levels: in the ASCII look shades would be too much alike."""
        return _DIGITS if getattr(self.app, "is_ascii", False) else _SHADES

    def _level(self, reviews: int) -> int:
        """Return a day's level: 0 for nothing, then quarters of the busiest day."""
        return ceil(reviews / self.value.busiest * _LEVELS) if reviews else 0

    def _day_line(self) -> Content:
        day = self.value.days[self.cursor]
        parts = [wording.answers(day.reviews)]
        if day.reviews:
            count = whole_minutes(day.seconds)
            parts.append(n_("{n} minute", "{n} minutes", count).format(n=count))
            again = percent(day.again / day.reviews)
            parts.append(_("Again {share}").format(share=again))
        return Content.assemble(
            (f"{_CURSOR} ", "bold $accent"), (date_text(day.day), "bold"), " · ", " · ".join(parts)
        )

    def _legend(self) -> Content:
        busiest = self.value.busiest
        parts: list[tuple[str, str]] = []
        for level, sign in enumerate(self._signs()):
            most = busiest * level // _LEVELS
            least = busiest * (level - 1) // _LEVELS + 1 if level else 0
            if level and least > most:
                continue
            span = f"{least}" if least == most else f"{least}–{most}"
            parts.extend([(sign, _STYLES[level]), (f" {span}   ", "$muted")])
        return Content.assemble(*parts, (_("answers per day"), "$muted"))


def _weeks(days: Sequence[CalendarDay]) -> list[list[int | None]]:
    """Return the numbers of the days by week, Monday first. None outside the year."""
    before = to_date(days[0].day).weekday()
    numbers: list[int | None] = [*[None] * before, *range(len(days))]
    numbers.extend([None] * (-len(numbers) % _WEEK))
    return [numbers[at : at + _WEEK] for at in range(0, len(numbers), _WEEK)]


def _months(
    days: Sequence[CalendarDay], weeks: Sequence[Sequence[int | None]], wide: int
) -> Content:
    """Return the line above: each month at the week in which it begins, the year at the first."""
    line = Content("")
    for at, week in enumerate(weeks):
        for number in week:
            if number is None:
                continue
            day = to_date(days[number].day)
            start = _GUTTER + at * wide
            if day.day == 1 and start > line.cell_length:
                gap = " " * (start - line.cell_length)
                name = _(MONTHS[day.month - 1])
                if Content(name).cell_length >= _WEEKS_IN_MONTH * wide:
                    name = str(day.month)  # it would touch the next one
                line = Content.assemble(line, gap, (name, "$muted"))
    return line


_HISTOGRAM_CELLS = 26
_SPAN_CELLS = 8
_COUNT_CELLS = 5
_TICKS = 6
_POINTS_EVERY = 10


class MemoryPanel(Panel):
    """The cards known over time, and how their memories are spread."""

    value: MemoryFigures

    def look(self, width: int) -> Sequence[Content]:
        """Return the cards known over time."""
        memory = self.value
        if len(memory.known_over_time) < 2:  # noqa: PLR2004 - one point is no course
            return ()
        shown = evenly(memory.known_over_time, room(width, 4))
        every = max(_POINTS_EVERY, len(shown) // _TICKS)
        chart = column_chart(
            [point.known for point in shown],
            width=width,
            height=self.chart_height,
            scale=lambda value: f"{value:.0f}",
            high=float(memory.cards),
            ticks=[
                (at, short_date(point.day)) for at, point in enumerate(shown) if at % every == 0
            ],
        )
        total = n_("of {n} card", "of {n} cards", memory.cards).format(n=memory.cards)
        head = Content.assemble(caption(heading(CARDS_KNOWN)), " ", (total, "$muted"))
        return [*hanging(head, width), *chart]

    def numbers(self, width: int) -> Sequence[Content]:
        """Return the three distributions."""
        memory = self.value
        if not memory.remembered:
            return ()
        median, hard, recall = (
            memory.median_stability or 0.0,
            memory.mean_difficulty or 0.0,
            memory.mean_retrievability,
        )
        parts = (
            (
                heading(STABILITY),
                _("median {value}").format(value=f"{median:.1f}"),
                memory.stability,
                1.0,
            ),
            (
                heading(DIFFICULTY),
                _("mean {value}").format(value=f"{hard:.1f}"),
                memory.difficulty,
                1.0,
            ),
            (
                heading(RETRIEVABILITY),
                _("mean {value}").format(value=percent(recall)),
                memory.retrievability,
                100.0,
            ),
        )
        wide = share_of(width, len(parts), _HISTOGRAM_CELLS)
        blocks = [
            [
                clipped(caption(title), wide),
                clipped(Content(said).stylize("$muted"), wide),
                *_histogram(bins, wide, unit),
            ]
            for title, said, bins, unit in parts
        ]
        return beside(blocks, width, least=_HISTOGRAM_CELLS)


class QuizPanel(Panel):
    """Each mode's answers beside guessing, by level, and what is confused."""

    value: QuizFigures

    def look(self, width: int) -> Sequence[Content]:
        """Return a bar for each mode that was quizzed, and for its levels."""
        lines = spaced(_mode(mode, width) for mode in self.value.modes if mode.questions)
        if lines:
            text = _("Percent of a perfect score, then questions right. │ marks guessing.")
            lines.extend(hanging(text, width, style="$muted"))
        return lines

    def numbers(self, width: int) -> Sequence[Content]:
        """Return the confused pairs."""
        pairs = self.value.confused
        if not pairs:
            return ()
        return [
            caption(_("Confused pairs")),
            *(line for pair in pairs for line in hanging(pair_text(pair), width, indent=2)),
        ]


class CalibrationPanel(Panel):
    """Predicted and actual recall."""

    SPANS = True
    value: Calibration

    def look(self, width: int) -> Sequence[Content]:
        """Return a line from 0 to 100% for each bin, or the number of answers if too few."""
        calibration = self.value
        if calibration.missing:
            enough = calibration.reviews + calibration.missing
            said = f"{calibration.reviews} / {enough}"
            return [bar_row(_("answers so far"), calibration.reviews / enough, said, width)]
        key = Content.assemble(
            ("○", "bold $accent"),
            f" {_('predicted')}   ",
            ("●", "bold $primary"),
            " ",
            _("recalled"),
        )
        return [*hanging(key, width), *(_bin(bucket, width) for bucket in calibration.bins)]

    def numbers(self, width: int) -> Sequence[Content]:
        """Return the scores of the predictors, if they are wanted."""
        scores = self.value.scores
        if not scores:
            return ()
        if not self.place.long:
            return hanging(_("Space · F4 shows the figures."), width, style="$muted")
        rows = score_table((_(PREDICTORS[who]), score) for who, score in scores.items())
        return table(rows, width)


def _histogram(bins: Sequence[Bin], width: int, unit: float) -> list[Content]:
    most = max((bucket.count for bucket in bins), default=0) or 1
    wide = max(4, width - _SPAN_CELLS - _COUNT_CELLS - 1)
    return [
        columns(
            [
                (Content(_span(bucket, unit)), _SPAN_CELLS),
                (" ", 1),
                (bar(bucket.count / most, wide), wide),
                (Content(str(bucket.count).rjust(_COUNT_CELLS)), _COUNT_CELLS),
            ]
        )
        for bucket in bins
    ]


def _span(bucket: Bin, unit: float) -> str:
    high = "" if bucket.high is None else f"{bucket.high * unit:.0f}"
    return f"{bucket.low * unit:.0f}–{high}"


def _mode(mode: QuizModeStats, width: int) -> list[Content]:
    said = f"{percent(mode.score_share).rjust(4)}  {mode.right}/{mode.questions}"
    time = step_time(mode.median_level_ms)
    name = caption(mode_name(mode.mode))
    lines = [bar_row(name, mode.score_share, f"{said}  {time}", width, mark=mode.chance_share)]
    for level_stats in mode.levels:
        if level_stats.level:
            share = level_stats.right / level_stats.asked
            said = f"{percent(share).rjust(4)}  {level_stats.right}/{level_stats.asked}"
            time = step_time(level_stats.median_ms)
            level = f"  {_('level {n}').format(n=level_stats.level)}"
            lines.append(bar_row(level, share, f"{said}  {time}", width, mark=level_stats.chance))
    return lines


def _bin(bucket: CalibrationBin, width: int) -> Content:
    name = f"{bucket.low:.0%}–{bucket.high:.0%}".rjust(8)
    said = f" {percent(bucket.predicted).rjust(4)} → {percent(bucket.actual).rjust(4)}"
    count = f"{bucket.count}".rjust(6)
    wide = max(10, min(60, width - len(name) - len(said) - len(count) - 1))
    marks = ((bucket.predicted, "○", "bold $accent"), (bucket.actual, "●", "bold $primary"))
    line = between(0.0, 1.0, marks, wide)
    return Content.assemble(name, " ", line, said, (count, "$muted"))


WIDGETS: dict[str, type[Panel]] = {
    "today": TodayPanel,
    "calendar": CalendarPanel,
    "forecast": ForecastPanel,
    "retention": RetentionPanel,
    "memory": MemoryPanel,
    "menu-map": MapPanel,
    "quiz": QuizPanel,
    "calibration": CalibrationPanel,
}
"""The panels' widgets (default: sentences and table)."""
