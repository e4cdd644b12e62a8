"""Strict YAML: strings, lists and mappings with line numbers.

Every scalar is a string as written in the file, including `no` and `2017-12`. Anchors, aliases,
tags, duplicate keys, keys that are not strings and multiple documents are refused, with the line
number. The tree is built from parser events on an explicit stack, so that deep nesting cannot
exhaust the call stack.
"""

from __future__ import annotations

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


class _Open(Struct):
    """A list or mapping that is not complete yet, and the key whose value is next."""

    node: YamlNode
    key: str | None = None
    key_line: int = 0


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
        root = _Builder(source, findings, bad).build(events)
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


class _Builder:
    """Builder of the tree from parser events, in one pass."""

    def __init__(self, source: str, findings: Findings, bad: Mapping[int, str]) -> None:
        self._source = source
        self._findings = findings
        self._bad = bad
        self._stack: list[_Open] = []
        self._root: YamlNode | None = None

    def build(self, events: Iterator[yaml.Event]) -> YamlNode:
        scalar, ends = yaml.ScalarEvent, (yaml.MappingEndEvent, yaml.SequenceEndEvent)
        for event in events:
            if isinstance(event, scalar):
                self._take_scalar(event)
            elif isinstance(event, yaml.CollectionStartEvent):
                self._open(event, is_mapping=isinstance(event, yaml.MappingStartEvent))
            elif isinstance(event, ends):
                self._stack.pop()
            elif isinstance(event, yaml.AliasEvent):
                problem = _("aliases (*name) are not supported. Write the value out.")
                self._place(YamlNode(_line(event), "", fault=self._fault(_line(event), problem)))
            elif isinstance(event, yaml.DocumentStartEvent) and self._root is not None:
                self._refuse(event, _("a second document starts here. Make it a file of its own."))
        if self._root is None:
            fail(self._source, 1, _("the file is empty. Start it with the line `format: 1`."))
        return self._root

    def _refuse(self, event: yaml.Event, problem: str) -> NoReturn:
        fail(self._source, _line(event), problem)

    def _fault(self, line: int, problem: str) -> FaultError:
        return FaultError(self._source, line, problem)

    def _problem(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> FaultError | None:
        if event.anchor:
            return self._fault(_line(event), _("anchors (&name) are not supported. Delete it."))
        if event.tag:
            problem = _("tags (!name) are not supported. Delete it. All values are texts.")
            return self._fault(_line(event), problem)
        return None

    def _take_scalar(self, event: yaml.ScalarEvent) -> None:
        line = _line(event)
        text = self._findings.clean(line, event.value) or event.value.strip()
        fault = self._problem(event)
        if unwanted := unwanted_in(text):
            fault = self._fault(line, control_problem(unwanted))
        elif MARK in text and event.end_mark:
            for number in self._bad.keys() & range(line, event.end_mark.line + 2):
                fault = self._fault(number, self._bad[number])
        top = self._stack[-1] if self._stack else None
        if top is None or top.key is not None or isinstance(top.node.value, list):
            self._place(YamlNode(line, text, fault=fault))
            return
        if fault is not None:
            raise fault
        if isinstance(top.node.value, dict) and text in top.node.value:
            problem = _("duplicate key: {key}. Remove one.")
            top.node.fault = self._fault(line, problem.format(key=text))
        top.key = text
        top.key_line = line

    def _open(self, event: yaml.CollectionStartEvent, *, is_mapping: bool) -> None:
        if len(self._stack) >= _MAX_NESTING:
            refuse_depth(self._source, _line(event))
        top = self._stack[-1] if self._stack else None
        if top is not None and top.key is None and isinstance(top.node.value, dict):
            self._refuse(event, _("a key must be one word. Quote it if it has brackets."))
        node = YamlNode(_line(event), {} if is_mapping else [], fault=self._problem(event))
        self._place(node)
        self._stack.append(_Open(node))

    def _place(self, node: YamlNode) -> None:
        if not self._stack:
            self._root = node
            return
        top = self._stack[-1]
        if isinstance(top.node.value, list):
            top.node.value.append(node)
        elif isinstance(top.node.value, dict) and top.key is not None:
            node.key_line = top.key_line
            top.node.value[top.key] = node
            top.key = None


def refuse_depth(source: str, line: int) -> NoReturn:
    """Refuse content nested deeper than a menu may be.

    Raises:
        ContentError: Always.
    """
    problem = _("this is nested deeper than {levels} levels. Move it further up.")
    fail(source, line, problem.format(levels=MAX_LEVELS))
