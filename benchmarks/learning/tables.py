"""The tables of the courses, in Markdown. A cell has the median over seeds, and the range."""

from __future__ import annotations

import math
import statistics
from functools import partial
from typing import TYPE_CHECKING

from benchmarks.learning.run import EXAM, Course, Task

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    Courses = Mapping[Task, Course]
    Key = tuple[str, str, str]
    Column = Callable[[Course], float]

_LEAVES = (78, 94)
_DAYS = (10, 20, 30, 45)
_SAID_DAYS = (*_DAYS, 60, 90)
_NEAR = 0.25


def tables(courses: Courses, days: int) -> Iterator[str]:
    """Yield the lines of all tables."""
    yield from ["## Minutes to 78 leaves", "", *_compared(courses), ""]
    for world in dict.fromkeys(task.world for task in courses):
        some = {task: course for task, course in courses.items() if task.world == world}
        yield from [f"## World {world}", ""]
        for columns in filter(None, (_minutes(days), _on_days(days))):
            yield from [*_table(some, columns), ""]
    told = {task: course for task, course in courses.items() if course.paths}
    if told:
        yield from ["## Paths you know, as malgil says and in truth", "", *_said(told, days), ""]
        yield from ["## Minutes of the day, as home promises and in truth", "", *_promised(told)]


def _compared(courses: Courses) -> Iterator[str]:
    arms = list(dict.fromkeys(task.arm for task in courses))
    others = [arm for arm in arms if arm != arms[0]]
    yield from _head("world, memory", [*arms, *(f"{arm} ÷ {arms[0]}" for arm in others)])
    for world, memory in dict.fromkeys((task.world, task.memory) for task in courses):
        minutes = [
            [course.minutes_to(_LEAVES[0]) for course in _of(courses, (arm, world, memory))]
            for arm in arms
        ]
        first, *rest = [statistics.median(some or [math.inf]) for some in minutes]
        ratios = [f"{one / first:.1f}" if one / first < math.inf else "" for one in rest]
        yield _row(f"{world}, {memory}", [*map(_cell, minutes), *ratios])


def _minutes(days: int) -> dict[str, Column]:
    until = min(EXAM, days)
    return {
        **{f"minutes to {one}": partial(Course.minutes_to, leaves=one) for one in _LEAVES},
        f"in {until} days": lambda course: sum(course.minutes[:EXAM]),
        "longest of ten": lambda course: max(course.minutes[:10]),
        f"errorless pass, day {until}, %": lambda course: 100 * course.errorless,
    }


def _on_days(days: int) -> dict[str, Column]:
    listed = [day for day in _DAYS if day <= days]
    columns: dict[str, Column] = {}
    columns |= {f"leaves, day {day}": partial(_leaves, day=day) for day in listed}
    columns |= {f"labels, day {day}, %": partial(_labels, day=day) for day in listed}
    return columns


def _leaves(course: Course, day: int) -> float:
    return course.leaves[day]


def _labels(course: Course, day: int) -> float:
    return 100 * course.labels[day]


def _table(courses: Courses, columns: Mapping[str, Column]) -> Iterator[str]:
    yield from _head("", columns)
    for key in _keys(courses):
        some = _of(courses, key)
        cells = [_cell([value(course) for course in some]) for value in columns.values()]
        yield _row(f"{key[0]}, {key[2]}", cells)


def _said(courses: Courses, days: int) -> Iterator[str]:
    listed = [day for day in _SAID_DAYS if day <= days]
    yield from _head("world, memory", [f"day {day}" for day in listed])
    for key in _keys(courses):
        some = _of(courses, key)
        cells = []
        for day in listed:
            said = statistics.median(course.paths[day] for course in some)
            known = statistics.median(course.leaves[day] for course in some)
            off = _cell([course.paths[day] - course.leaves[day] for course in some], "+.0f")
            cells.append(f"{said:.0f} / {known:.0f}: {off}")
        yield _row(f"{key[1]}, {key[2]}", cells)


def _promised(courses: Courses) -> Iterator[str]:
    yield from _head("world, memory", ["promised a day", "took", "ratio", "days within 25 %"])
    for key in _keys(courses):
        some = _of(courses, key)
        cells = [
            _cell([statistics.mean(course.promised[:-1]) for course in some], ".1f"),
            _cell([statistics.mean(course.minutes) for course in some], ".1f"),
            _cell([sum(course.promised[:-1]) / sum(course.minutes) for course in some], ".2f"),
            _cell([100 * _come_true(course) for course in some]),
        ]
        yield _row(f"{key[1]}, {key[2]}", cells)


def _come_true(course: Course) -> float:
    pairs = zip(course.promised[:-1], course.minutes, strict=True)
    return statistics.mean(abs(said - took) <= _NEAR * took for said, took in pairs)


def _keys(courses: Courses) -> list[Key]:
    return list(dict.fromkeys(task[:3] for task in courses))


def _of(courses: Courses, key: Key) -> list[Course]:
    return [course for task, course in courses.items() if task[:3] == key]


def _head(first: str, columns: Collection[str]) -> Iterator[str]:
    yield _row(first, columns)
    yield _row("---", ["---:" for _column in columns])


def _row(first: str, cells: Iterable[str]) -> str:
    return f"| {' | '.join([first, *cells])} |"


def _cell(values: Sequence[float], form: str = ".0f") -> str:
    """Return the median, with the range if there is any."""
    if not values:
        return ""
    low, middle, high = (
        format(value, form) if math.isfinite(value) else "never"
        for value in (min(values), statistics.median(values), max(values))
    )
    return middle if low == high else f"{middle} ({low} to {high})"
