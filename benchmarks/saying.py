"""How often search finds the right entry for sentences that nobody tuned it for.

    python -m benchmarks.saying [-o SAYING.md]

The sentences are `tests/data/sayings.tsv` and `sayings_out_of_scope.tsv` beside it, written without
knowledge of the paraphrases. Times are of the processor.
"""

from __future__ import annotations

import argparse
import csv
import statistics
import tempfile
import time
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from malgil import Collection
from malgil.lookup.phrase_page import Finder
from malgil.lookup.problem_checklist import Confidence, suggest

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from malgil.lookup.problem_checklist import Suggestions

DATA = Path(__file__).parents[1] / "tests" / "data"
_HEAD = """\
# Ways of saying it

Written by `python -m benchmarks.saying -o benchmarks/SAYING.md`.

"""
NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


class Saying(NamedTuple):
    """A sentence with the ids of the phrases that are right; none if the menu has no answer."""

    group: str
    expected: frozenset[str]
    text: str


class Outcome(NamedTuple):
    """What was found for a sentence.

    Attributes:
        rank: Place of the right entry, from 1; 0 if it is not among the candidates.
        is_found: Whether there is any candidate.
        is_confident: Whether one is sure or likely.
        ms: Milliseconds of the processor.
    """

    rank: int
    is_found: bool
    is_confident: bool
    ms: float


def sayings() -> list[Saying]:
    """Return the sentences that the menu answers, and those that it does not."""
    return [
        Saying(group, frozenset(filter(None, expected.split("|"))), text)
        for name in ("sayings.tsv", "sayings_out_of_scope.tsv")
        for group, expected, text in _rows(DATA / name)
    ]


def _rows(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def outcomes(collection: Collection, listed: Sequence[Saying]) -> dict[str, list[Outcome]]:
    """Return what is found for sentences, by their groups."""
    finder = Finder(collection)
    finder.find("warm up")
    found: dict[str, list[Outcome]] = defaultdict(list)
    for saying in listed:
        began = time.process_time()
        suggestions = suggest(collection, saying.text, finder=finder)
        ms = (time.process_time() - began) * 1000
        found[saying.group].append(_outcome(saying, suggestions, ms))
    return found


def _outcome(saying: Saying, found: Suggestions, ms: float) -> Outcome:
    ids = [candidate.id for candidate in found.candidates]
    ranks = [ids.index(phrase) + 1 for phrase in saying.expected if phrase in ids]
    confident = any(one.confidence is not Confidence.MAYBE for one in found.candidates)
    return Outcome(min(ranks, default=0), bool(ids), confident, ms)


def report(found: dict[str, list[Outcome]], scope: dict[str, list[Outcome]]) -> Iterator[str]:
    """Yield the lines of the report in Markdown."""
    yield "| sentences | number | first | among three | none found | without confidence |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: |"
    for name, group in (*found.items(), ("all", [one for g in found.values() for one in g])):
        shares = (
            sum(one.rank == 1 for one in group),
            sum(one.rank > 0 for one in group),
            sum(not one.is_found for one in group),
            sum(not one.is_confident for one in group),
        )
        cells = " | ".join(f"{100 * share / len(group):.0f} %" for share in shares)
        yield f"| {name} | {len(group)} | {cells} |"
    yield ""
    yield "| out of scope | number | without a sure or likely candidate |"
    yield "| --- | ---: | ---: |"
    for name, group in (*scope.items(), ("all", [one for g in scope.values() for one in g])):
        refused = sum(not one.is_confident for one in group)
        yield f"| {name} | {len(group)} | {100 * refused / len(group):.0f} % |"
    times = sorted(one.ms for group in (*found.values(), *scope.values()) for one in group)
    yield ""
    yield (
        f"Milliseconds a query: {statistics.median(times):.1f}, "
        f"99 % {times[int(0.99 * len(times))]:.1f}."
    )


def main() -> None:
    """Look all sentences up in a new collection, and print or write the report."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("-o", metavar="FILE", dest="file", type=Path, help="write to [print]")
    file = parser.parse_args().file
    listed = sayings()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "collection.malgil"
        with Collection.open(path, now=NOW) as collection:
            found = outcomes(collection, [one for one in listed if one.expected])
            scope = outcomes(collection, [one for one in listed if not one.expected])
    text = "\n".join(report(found, scope)) + "\n"
    if file is None:
        print(text, end="")
    else:
        file.write_text(_HEAD + text, encoding="utf-8")


if __name__ == "__main__":
    main()
