"""The steps to the chat for a problem, as lines or JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from malgil.base.errors import UsageError
from malgil.base.i18n import _, n_
from malgil.cli.context import has_terminal, is_dumb, open_app, opened
from malgil.cli.output import literal, say, say_json, say_lines
from malgil.lookup.problem_checklist import EXAMPLE, checklist, suggest
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.store.phrasebooks import titles_if_several
from malgil.wording import CONFIDENCES, screen_change, tip_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from malgil.cli.context import GlobalOptions
    from malgil.lookup.phrase_page import Found
    from malgil.lookup.problem_checklist import (
        Candidate,
        Checklist,
        CheckStep,
        PageEntry,
        Suggestions,
        Way,
    )
    from malgil.phrasebook.model import Change

INDENT = "    "
GLOSSES = " / "


def show_checklist(
    chosen: GlobalOptions, problem: str, phrasebook: str | None = None, *, as_json: bool = False
) -> int:
    """Show the steps for a problem: in the app, or printed without a terminal or as JSON.

    A terminal that only prints is asked for the problem.

    Returns:
        The exit code.

    Raises:
        UsageError: There is no problem to print the steps for.
    """
    if has_terminal() and not as_json:
        return open_app(chosen, start="now", phrasebook=phrasebook, problem=problem)
    if is_dumb() and not as_json and not problem.strip():
        from malgil.cli.plain.io import read_answer, standard_input  # not with a problem

        asked = _("What happened? For example: {example}").format(example=EXAMPLE)
        say(f"? {asked}")
        problem = read_answer(standard_input()) or ""
    if not problem.strip():
        message = _("malgil now needs the problem, such as: malgil now {example}")
        raise UsageError(message.format(example=EXAMPLE))

    with opened(chosen, phrasebook=phrasebook, writes=False) as (collection, _clock):
        found = suggest(collection, problem, phrasebook)
        first = found.listed[:1] if as_json else (*found.catch_alls, *found.listed)[:1]
        listed = checklist(collection, first[0]) if first else None
        titles = titles_if_several(collection.connection)
    if as_json:
        say_json(_now_json(problem, found, listed))
    elif listed is None:
        say(_("Nothing found. Try other words, or fewer."))
    else:
        book = titles.get(listed.candidate.phrasebook, "")
        say_lines((*_question_lines(found), *_checklist_lines(listed, found, book)))
    return 0


def hit_json(hit: Found) -> dict[str, Any]:
    """Return a hit as JSON."""
    return {
        "id": hit.id,
        "phrasebook": hit.phrasebook,
        "label": hit.label,
        "glosses": list(hit.glosses),
        "paths": [list(path) for path in hit.paths],
        "score": hit.score,
        **_change_json(hit.change),
    }


def _change_json(change: Change | None) -> dict[str, Any]:
    return {"changed": change._asdict()} if change is not None else {}


def _now_json(problem: str, found: Suggestions, listed: Checklist | None) -> dict[str, Any]:
    return {
        "problem": problem,
        "as_of": "" if listed is None else listed.as_of,
        "candidates": [
            {**hit_json(hit), "confidence": hit.confidence.value} for hit in found.listed
        ],
        "question": [hit.id for hit in found.question] or None,
        "steps": [] if listed is None else [_step_json(step) for step in listed.steps],
        "words": [] if listed is None else [_entry_json(word) for word in listed.words],
        "lines": []
        if listed is None
        else [{"text": line.text, "gloss": line.gloss} for line in listed.lines],
    }


def _step_json(step: CheckStep) -> dict[str, Any]:
    return {
        "number": step.number,
        **_entry_json(step.entry),
        "entries": [_entry_json(entry) for entry in step.entries],
        "ways": [
            [
                {
                    "label": choice.label,
                    "glosses": list(choice.glosses),
                    **_change_json(choice.change),
                }
                for choice in way
            ]
            for way in step.ways
        ],
    }


def _entry_json(entry: PageEntry) -> dict[str, Any]:
    return {
        "kind": entry.kind.value,
        "label": entry.label,
        "glosses": list(entry.glosses),
        "note": entry.note,
        "tips": [{"when": tip.when.value, "text": tip.text} for tip in entry.tips],
        **_change_json(entry.change),
    }


def _question_lines(found: Suggestions) -> Iterator[str]:
    """Yield the question that decides between candidates, or that none fits."""
    if found.question:
        yield _("Which is it?")
        yield from (f"- {_named(one.label, one.glosses)}" for one in found.question)
        yield ""
    if found.catch_alls:
        yield _("No entry fits exactly. You can tell an agent directly:")


def _checklist_lines(listed: Checklist, found: Suggestions, book: str) -> Iterator[str]:
    candidate = listed.candidate
    yield _named(candidate.label, candidate.glosses)
    if book:
        yield _("Phrasebook: {phrasebook}").format(phrasebook=literal(book))
    if listed.year:
        yield _("A menu of about {year}. The real one may differ now.").format(
            year=literal(listed.year)
        )
    yield ""
    for step in listed.steps:
        yield from _step_lines(step)
    if listed.lines or listed.words:
        yield ""
        yield _("Words, and lines to send")
    for word in listed.words:
        yield from _entry_lines(word, "- ", INDENT)
    for line in listed.lines:
        yield f"- {_named(line.text, (line.gloss,))}"
    others = [one for one in (*found.listed, *found.catch_alls) if one.id != candidate.id]
    if others:
        yield ""
        yield _("Or was it this?")
        for other in dict.fromkeys(others):
            yield f"- {_named(other.label, other.glosses)}{_rated(other)}"


def _rated(candidate: Candidate) -> str:
    return f" · {_(CONFIDENCES[candidate.confidence])}" if candidate.score else ""


def _step_lines(step: CheckStep) -> Iterator[str]:
    yield from _entry_lines(step.entry, f"{step.number}. ", INDENT)
    for entry in step.entries:
        yield from _entry_lines(entry, f"{INDENT}→ ", INDENT * 2)
    if step.ways:
        yield from _way_lines(step.ways)


def _way_lines(ways: Sequence[Way]) -> Iterator[str]:
    for choice in ways[0]:
        yield f"{INDENT}→ {_named(choice.label, choice.glosses)}"
        yield from change_lines(choice.change, INDENT * 2)
    if len(ways) > 1:
        others = n_("This path is right too:", "These paths are right too:", len(ways) - 1)
        yield f"{INDENT}{others}"
    for way in ways[1:]:
        path = PATH_SEPARATOR.join(choice.label for choice in way)
        yield f"{INDENT}- {literal(path)}"


def _entry_lines(entry: PageEntry, first: str, indent: str) -> Iterator[str]:
    yield first + _named(entry.label, entry.glosses)
    yield from change_lines(entry.change, indent)
    if entry.note:
        yield indent + literal(entry.note)
    for tip in entry.tips:
        yield indent + literal(tip_text(tip))


def change_lines(change: Change | None, indent: str) -> Iterator[str]:
    """Yield how today's screen differs."""
    if change is not None:
        yield indent + literal(screen_change(change))


def _named(label: str, glosses: Sequence[str]) -> str:
    return f"{literal(label)}  ({literal(GLOSSES.join(glosses))})"
