"""Small phrasebooks with repeated labels and glosses in every way that a quiz must handle."""

from __future__ import annotations

from hypothesis import strategies as st

from malgil.phrasebook.model import FlowEntry, FlowKind, Line, MenuItem, Phrase, Phrasebook, Tip

LABELS = ("Refund", "refund.", "Late", "Late order", "Lost", "Lost order", "E-mail", "?!", "> >")
GLOSSES = ("환불", "지연", "분실", "메일")
Row = tuple[int, str, str]


def book_of(
    rows: list[Row],
    *,
    accept: dict[str, tuple[str, ...]] | None = None,
    situations: dict[str, tuple[str, ...]] | None = None,
    tips: tuple[Tip, ...] = (),
    lines: tuple[Line, ...] = (),
    flow: tuple[tuple[str, FlowKind], ...] = (),
) -> Phrasebook:
    """Return a book from depth, label and gloss of each line of its menu."""
    labels = dict.fromkeys([*(row[1] for row in rows), *(label for label, _ in flow)])
    ids = {label: f"p{n}" for n, label in enumerate(labels)}

    def level(start: int, depth: int) -> tuple[MenuItem, ...]:
        made = []
        for at in range(start, len(rows)):
            if rows[at][0] < depth:
                break
            if rows[at][0] == depth:
                below = level(at + 1, depth + 1)
                phrase, gloss = ids[rows[at][1]], rows[at][2]
                made.append(MenuItem(id=f"i{at}", phrase=phrase, glosses=(gloss,), items=below))
        return tuple(made)

    return Phrasebook(
        id="b",
        title={"en": "b"},
        phrases=tuple(
            Phrase(
                id=phrase,
                label=label,
                accept=(accept or {}).get(label, ()),
                situations=(situations or {}).get(label, ()),
            )
            for label, phrase in ids.items()
        ),
        menu=level(0, 0),
        flow=tuple(
            FlowEntry(id=f"f{n}", phrase=ids[label], glosses=(f"뜻{n}",), kind=kind)
            for n, (label, kind) in enumerate(flow)
        ),
        tips=tips,
        lines=lines,
    )


@st.composite
def books(draw: st.DrawFn) -> Phrasebook:
    """Return a book of at most 14 places; a label may be nested under itself."""
    lines = st.tuples(st.integers(0, 4), st.sampled_from(LABELS), st.sampled_from(GLOSSES))
    rows: list[Row] = []
    above: list[set[str]] = [set()]
    for wanted, label, gloss in draw(st.lists(lines, min_size=1, max_size=14)):
        depth = min(wanted, len(above) - 1)
        del above[depth + 1 :]
        if label not in above[depth]:
            above[depth].add(label)
            above.append(set())
            rows.append((depth, label, gloss))
    accept = draw(
        st.dictionaries(
            st.sampled_from(LABELS), st.lists(st.sampled_from(LABELS), max_size=1).map(tuple)
        )
    )
    situations = draw(
        st.dictionaries(st.sampled_from(LABELS), st.sampled_from([("가",), ("가", "나"), ("다",)]))
    )
    return book_of(rows, accept=accept, situations=situations)
