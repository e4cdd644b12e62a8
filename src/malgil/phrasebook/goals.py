"""Stub."""
from __future__ import annotations
from dataclasses import dataclass
from malgil.base.value import Value


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class PathGoal(Value):
    item: str
    items: tuple[str, ...]
    phrase: str
    prompt: str
    lead: str
    text: str
    others: tuple[str, ...]


def path_goals(book):
    out = []
    seen = {}
    for place in book.places():
        if not place.is_leaf:
            continue
        gloss = " / ".join(place.item.glosses)
        key = (place.parent, gloss)
        if key in seen:
            g = out[seen[key]]
            out[seen[key]] = PathGoal(item=g.item, items=(*g.items, place.item.id), phrase=g.phrase, prompt=g.prompt, lead=g.lead, text=g.text, others=())
            continue
        seen[key] = len(out)
        out.append(PathGoal(item=place.item.id, items=(place.item.id,), phrase=place.item.phrase, prompt=gloss, lead="", text=gloss, others=()))
    return tuple(out)
