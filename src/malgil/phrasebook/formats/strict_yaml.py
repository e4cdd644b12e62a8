"""Strict YAML: strings, lists and mappings with line numbers.

Every scalar is a string as written in the file, including `no` and `2017-12`. Anchors, aliases,
tags, duplicate keys, keys that are not strings and multiple documents are refused, with the line
number. The tree is built from parser events up to a depth, so that deep nesting cannot exhaust the
call stack.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, NoReturn, TypeAlias

import yaml
from msgspec import Struct

from malgil.base.i18n import _
from malgil.base.plain_text import MARK, marked_lines, unwanted_in, unwanted_in_lines
from malgil.base.progress import no_progress
from malgil.phrasebook.formats.text_files import (
    FaultError,
    Findings,
    control_problem,
    fail,
    tidy,
)
from malgil.phrasebook.model import MAX_LEVELS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from malgil.base.progress import ProgressCallback

# Each menu level is a list of mappings. The file and a list of strings add one level each.
_MAX_NESTING = 2 * MAX_LEVELS + 2

# libyaml fails at a depth far above our limit, before it yields the events up to there.
_TOO_DEEP_FOR_PARSER = "exceeded maximum nesting depth"

_REPORT_EVERY = 5_000

Value: TypeAlias = "str | list[YamlNode] | dict[str, YamlNode]"


class YamlNode(Struct):
    """One value of a file.

    Attributes:
        line: Line where the value starts, from 1.
        value: String (NFC, trimmed), list, or mapping in file order.
        key_line: Line of the key that has this value. 0 in a list.
        fault: Why the value is refused when it is read, or None.
    """

    line: int
    value: Value
    key_line: int = 0
    fault: FaultError | None = None


def parse_yaml(
    text: str,
    *,
    source: str,
    on_progress: ProgressCallback = no_progress,
    findings: Findings | None = None,
) -> YamlNode:
    """Return the single document of a text. Faults of single values are left to the reader.

    Args:
        text: Content of the file.
        source: File name for messages.
        on_progress: Receives the share done (0–1).
        findings: Receives faults and repairs.

    Raises:
        ContentError: The text is not YAML, is larger than 16 MiB, is nested too deeply, or uses a
            refused feature (see the module). The message has the line.
    """
    text = tidy(text, source=source)
    findings = findings or Findings()
    bad: dict[int, str] = {}
    if unwanted_in_lines(text):
        for number, line in enumerate(text.split("\n"), start=1):
            if unwanted := unwanted_in_lines(line):
                bad[number] = control_problem(unwanted)
                findings.add(FaultError(source, number, bad[number]))
        text = marked_lines(text)  # PyYAML refuses what it marks
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        events = _reporting(yaml.parse(text, Loader=loader), len(text), on_progress)
        root = _Builder(events, source, findings, bad).root()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = mark.line + 1 if mark else 0
        if error.problem == _TOO_DEEP_FOR_PARSER:
            refuse_depth(source, at)
        _refuse_syntax(source, at, error.problem or str(error), findings)
    except yaml.YAMLError as error:
        _refuse_syntax(source, 0, str(error).partition("\n")[0], findings)
    return root


def _reporting(
    events: Iterator[yaml.Event], length: int, on_progress: ProgressCallback
) -> Iterator[yaml.Event]:
    for number, event in enumerate(events):
        if number % _REPORT_EVERY == 0 and event.start_mark:
            on_progress(event.start_mark.index / max(length, 1))
        yield event


def _refuse_syntax(source: str, line: int, detail: str, findings: Findings) -> NoReturn:
    problem = _(
        "this is not YAML ({detail}). Check the indentation, the quotes and the brackets here "
        "and on the line before; a text with `: `, ` #` or a bracket needs quotes around it."
    )
    if findings.skips:
        problem = f"{problem} {_('What comes after it cannot be read, so it cannot be skipped.')}"
    fail(source, line, problem.format(detail=detail))


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 0


class _Builder(Struct):
    """Builder of the tree from parser events, in one pass."""

    events: Iterator[yaml.Event]
    source: str
    findings: Findings
    bad: Mapping[int, str]

    def root(self) -> YamlNode:
        """Return the value of the only document."""
        root = None
        for event in self.events:
            if isinstance(event, yaml.NodeEvent):
                root = self.node(event, 0)
            elif isinstance(event, yaml.DocumentStartEvent) and root is not None:
                problem = _("a second document starts here. Make it a file of its own.")
                fail(self.source, _line(event), problem)
        if root is None:
            fail(self.source, 1, _("the file is empty. Start it with the line `format: 1`."))
        return root

    def node(self, event: yaml.Event, depth: int) -> YamlNode:
        """Return the value that an event begins."""
        line = _line(event)
        if isinstance(event, yaml.ScalarEvent):
            return self.scalar(event)
        if isinstance(event, yaml.AliasEvent):
            problem = _("aliases (*name) are not supported. Write the value out.")
            return YamlNode(line, "", fault=FaultError(self.source, line, problem))
        if depth >= _MAX_NESTING:
            refuse_depth(self.source, line)
        node = YamlNode(line, "", fault=self.fault(event))
        members = takewhile(lambda each: not isinstance(each, yaml.CollectionEndEvent), self.events)
        if isinstance(event, yaml.SequenceStartEvent):
            node.value = [self.node(each, depth + 1) for each in members]
            return node
        node.value = {}
        for each in members:
            if isinstance(each, yaml.CollectionStartEvent):
                problem = _("a key must be one word. Quote it if it has brackets.")
                fail(self.source, _line(each), problem)
            key = self.node(each, depth)
            name = str(key.value)
            if key.fault is not None:
                raise key.fault
            if name in node.value:
                problem = _("duplicate key: {key}. Remove one.").format(key=name)
                node.fault = FaultError(self.source, key.line, problem)
            value = self.node(next(self.events), depth + 1)
            value.key_line = key.line
            node.value[name] = value
        return node

    def scalar(self, event: yaml.ScalarEvent) -> YamlNode:
        """Return a text."""
        line = _line(event)
        text = self.findings.clean(line, event.value) or event.value.strip()
        fault = self.fault(event)
        if unwanted := unwanted_in(text):
            fault = FaultError(self.source, line, control_problem(unwanted))
        elif MARK in text and event.end_mark:
            for number in self.bad.keys() & range(line, event.end_mark.line + 2):
                fault = FaultError(self.source, number, self.bad[number])
        return YamlNode(line, text, fault=fault)

    def fault(self, event: yaml.Event) -> FaultError | None:
        """Return why a value may not have what is before it, or None."""
        line = _line(event)
        if getattr(event, "anchor", None):
            problem = _("anchors (&name) are not supported. Delete it.")
        elif getattr(event, "tag", None):
            problem = _("tags (!name) are not supported. Delete it. All values are texts.")
        else:
            return None
        return FaultError(self.source, line, problem)


def refuse_depth(source: str, line: int) -> NoReturn:
    """Refuse content nested deeper than a menu may be.

    Raises:
        ContentError: Always.
    """
    problem = _("this is nested deeper than {levels} levels. Move it further up.")
    fail(source, line, problem.format(levels=MAX_LEVELS))
