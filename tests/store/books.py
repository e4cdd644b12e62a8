"""Phrasebooks with few labels and glosses, so that every kind of sharing occurs."""

from __future__ import annotations

from hypothesis import strategies as st

from malgil.phrasebook.model import FlowEntry, FlowKind, MenuItem, Phrase, Phrasebook

LABELS = ("Alpha", "Alphas", "Beta", "Gamma", "Delta", "Epsilon", "Zeta one", "Zeta two")
_glosses = st.lists(st.sampled_from("가나다라마바"), min_size=1, max_size=2, unique=True).map(tuple)


def _id(label: str) -> str:
    return label.lower().replace(" ", "-")


@st.composite
def _level(draw: st.DrawFn, above: str, depth: int) -> tuple[MenuItem, ...]:
    least = 1 if depth == 0 else 0
    labels = draw(st.lists(st.sampled_from(LABELS), min_size=least, max_size=3, unique=True))
    items = []
    for label in labels:
        own = f"{above}.{_id(label)}" if above else _id(label)
        below = draw(_level(own, depth + 1)) if depth < 2 else ()
        items.append(MenuItem(id=own, phrase=_id(label), glosses=draw(_glosses), items=below))
    return tuple(items)


@st.composite
def books(draw: st.DrawFn) -> Phrasebook:
    """Return a phrasebook with the id `b`; equal places have equal item ids in all of them."""
    menu = draw(_level("", 0))
    flow = tuple(
        FlowEntry(id=f"f-{_id(label)}", phrase=_id(label), glosses=draw(_glosses), kind=kind)
        for label, kind in draw(
            st.lists(
                st.tuples(st.sampled_from(LABELS), st.sampled_from(FlowKind)),
                max_size=3,
                unique_by=lambda pair: pair[0],
            )
        )
    )
    used = {entry.phrase for entry in flow}
    waiting = list(menu)
    while waiting:
        item = waiting.pop()
        used.add(item.phrase)
        waiting.extend(item.items)
    suffix = draw(st.sampled_from(["", " (new)"]))
    phrases = tuple(
        Phrase(id=_id(label), label=label + suffix, accept=draw(st.sampled_from([(), ("Alfa",)])))
        for label in LABELS
        if _id(label) in used
    )
    return Phrasebook(id="b", title={"ko": "책"}, phrases=phrases, flow=flow, menu=menu)
