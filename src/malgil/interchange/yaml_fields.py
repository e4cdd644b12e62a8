"""What a field of a YAML file may hold: a text, a list, an id, one of a few words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NoReturn, TypeVar

from malgil.base.i18n import _
from malgil.base.plain_text import LONGEST_NOTE, LONGEST_TEXT, MOST_TEXTS
from malgil.phrasebook.formats.text_files import fail, text_problem
from malgil.phrasebook.model import label_key

if TYPE_CHECKING:
    from malgil.phrasebook.formats.strict_yaml import Node

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}([_-][A-Za-z0-9]{1,8})*")
_AS_OF = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2]))?")
_ORIGINS = {"": "", "source": "", "editor": "editor"}

_E = TypeVar("_E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Shape:
    """The fields of one kind of mapping, in the order in which a message lists them."""

    required: tuple[str, ...]
    optional: tuple[str, ...] = ()


@dataclass(slots=True)
class FieldReader:
    """Turns values of a file into what is wanted there, or refuses them at their line.

    Every method raises ContentError.

    Attributes:
        source: The file's name, for messages.
    """

    source: str

    def refuse(self, node: Node, problem: str) -> NoReturn:
        """Refuse the file at a value's line."""
        fail(self.source, node.line, problem)

    def fields(self, node: Node, shape: Shape) -> dict[str, Node]:
        """Return a mapping's fields, all known and the required ones among them."""
        known = (*shape.required, *shape.optional)
        names = ", ".join(known)
        if not isinstance(node.value, dict):
            self.refuse(node, _("fields are expected here: {names}.").format(names=names))
        for name, value in node.value.items():
            if name not in known:
                problem = _("unknown field: {name}. The fields here are: {names}.")
                fail(self.source, value.key_line, problem.format(name=name, names=names))
        for name in shape.required:
            if name not in node.value:
                self.refuse(node, _("this field is missing here: {name}.").format(name=name))
        return node.value

    def members(self, fields: dict[str, Node], name: str) -> list[Node]:
        """Return the members of a list; none if the field is absent."""
        node = fields.get(name)
        if node is None:
            return []
        if not isinstance(node.value, list):
            problem = _("this field must be a list: {name}. Begin each entry with `- `.")
            self.refuse(node, problem.format(name=name))
        return node.value

    def text(self, node: Node, name: str, *, longest: int = LONGEST_TEXT) -> str:
        """Return a text, which must be neither empty nor too long."""
        if not isinstance(node.value, str):
            self.refuse(node, _("this field must be one text: {name}.").format(name=name))
        if not node.value:
            self.refuse(node, _("this field is empty: {name}. Fill it in.").format(name=name))
        if problem := text_problem(node.value, longest):
            self.refuse(node, problem)
        return node.value

    def label(self, node: Node) -> str:
        """Return a label, of which something must be seen."""
        label = self.text(node, "label")
        if not label_key(label):
            self.refuse(node, _("this field is empty: {name}. Fill it in.").format(name="label"))
        return label

    def optional(self, fields: dict[str, Node], name: str, *, longest: int = LONGEST_TEXT) -> str:
        """Return a text, empty if the field is absent or empty."""
        node = fields.get(name)
        if node is None or node.value == "":
            return ""
        return self.text(node, name, longest=longest)

    def note(self, fields: dict[str, Node]) -> str:
        """Return a note, empty if there is none."""
        return self.optional(fields, "note", longest=LONGEST_NOTE)

    def texts(self, fields: dict[str, Node], name: str, *, least: int = 0) -> tuple[str, ...]:
        """Return the texts of a list, each of which is there once."""
        found: dict[str, None] = {}
        members = self.members(fields, name)
        if len(members) > MOST_TEXTS:
            problem = _("this list is too long: {given} texts of at most {most}. Shorten it.")
            told = problem.format(given=len(members), most=MOST_TEXTS)
            self.refuse(members[MOST_TEXTS], told)
        for node in members:
            text = self.text(node, name)
            if text in found:
                problem = _("this is twice in the list: {text}. Keep one of them.")
                self.refuse(node, problem.format(text=text))
            found[text] = None
        if len(found) < least:
            problem = _("this field is empty: {name}. Fill it in.")
            self.refuse(fields[name], problem.format(name=name))
        return tuple(found)

    def identifier(self, node: Node, name: str) -> str:
        """Return an id."""
        text = self.text(node, name)
        if not _ID.fullmatch(text):
            problem = _("this is no id: {text}. Use letters a-z, digits, `-`, `_` and `.`.")
            self.refuse(node, problem.format(text=text))
        return text

    def choice(self, node: Node, name: str, values: type[_E]) -> _E:
        """Return a member of an enumeration."""
        text = self.text(node, name)
        try:
            return values(text)
        except ValueError:
            self.refuse_choice(node, name, tuple(values))

    def refuse_choice(self, node: Node, name: str, values: tuple[str, ...]) -> NoReturn:
        """Refuse a word that is none of those that a field may have."""
        problem = _("{name} cannot be {text}. It is one of: {values}.")
        listed = ", ".join(values)
        self.refuse(node, problem.format(name=name, text=node.value, values=listed))

    def origin(self, fields: dict[str, Node]) -> str:
        """Return who wrote something: `editor`, or empty for the source."""
        text = self.optional(fields, "from")
        if text not in _ORIGINS:
            self.refuse_choice(fields["from"], "from", ("editor", "source"))
        return _ORIGINS[text]

    def title(self, node: Node) -> dict[str, str]:
        """Return the titles by language."""
        if not isinstance(node.value, dict) or not node.value:
            self.refuse(node, _("a title is wanted for each language: {ko: …, en: …}."))
        if len(node.value) > MOST_TEXTS:
            problem = _("this list is too long: {given} texts of at most {most}. Shorten it.")
            self.refuse(node, problem.format(given=len(node.value), most=MOST_TEXTS))
        for language, value in node.value.items():
            if not _LANGUAGE.fullmatch(language):
                problem = _("this is no code of a language: {text}. Use ko or en.")
                self.refuse(value, problem.format(text=language))
        return {name: self.text(value, "title") for name, value in node.value.items()}

    def as_of(self, node: Node | None) -> str:
        """Return the year, or the year and month."""
        if node is None or node.value == "":
            return ""
        text = self.text(node, "as_of")
        if not _AS_OF.fullmatch(text):
            problem = _("as_of cannot be {text}. Write a year, or year and month: 2017-12.")
            self.refuse(node, problem.format(text=text))
        return text
