"""The template of a new phrasebook, whose comments explain the format."""

from __future__ import annotations

import json

from malgil.base.i18n import _


def phrasebook_template(book_id: str, title: str) -> str:
    """Return a small phrasebook in YAML to fill in; it reads back as it stands.

    Args:
        book_id: The id of the phrasebook.
        title: Its title, in every language.
    """
    quoted = json.dumps(title, ensure_ascii=False)
    return "".join((_head(book_id, quoted), _phrases(), _flow(), _menu(), _rest()))


def _comment(text: str) -> str:
    return f"# {text}\n"


def _head(book_id: str, title: str) -> str:
    return "".join(
        (
            _comment(_("A phrasebook for malgil. Read it in with: malgil import FILE")),
            _comment(
                _(
                    "Every value is plain text; put one in quotes if it has a colon and a space, "
                    "a #, or begins with a sign."
                )
            ),
            "format: 1\n",
            _comment(_("The id is part of every card: never change it once you study.")),
            f"id: {book_id}\n",
            f"title: {{ko: {title}, en: {title}}}\n",
            _comment(_("The year and month of the menu, shown to the learner; may be left out.")),
            "as_of: 2026-01\n\n",
        )
    )


def _phrases() -> str:
    told = _comment(
        _(
            "What a label alone does not say; may be left out. note: shown with the "
            "answer. keywords: found by search. accept: other right spellings. "
            "situations: for the scenario quiz."
        )
    )
    note = _quoted(_("Where parcels are asked for."))
    keyword = _quoted(_("parcel"))
    return (
        f"{told}phrases:\n- label: Where's my stuff?\n  note: {note}\n  keywords: [{keyword}]\n\n"
    )


def _flow() -> str:
    told = _comment(
        _(
            "The way to the menu, in order; may be left out. kind: link, question, choice, "
            "button, field, checkbox or word."
        )
    )
    gloss = _quoted(_("Get in touch"))
    return f"{told}flow:\n- {{id: contact-us, label: Contact Us, gloss: {gloss}, kind: link}}\n\n"


def _menu() -> str:
    told = _comment(
        _(
            "The menu, in the order in which it stands on the screen. label: the English "
            "text. gloss: what it means; several as a list. items: the choices beneath. "
            "A label may stand in several places; under one parent only once."
        )
    )
    where, late = _quoted(_("My things have not come")), _quoted(_("The delivery is late"))
    return (
        f"{told}menu:\n- label: Where's my stuff?\n  gloss: {where}\n  items:\n"
        f"  - {{label: Shipment is late, gloss: [{late}]}}\n\n"
    )


def _rest() -> str:
    tips = _comment(
        _(
            "Facts that help on the way; may be left out. at: the id of an entry of the "
            "flow. when: before, during, stuck or after."
        )
    )
    lines = _comment(_("Sentences to send; may be left out."))
    tip, line = _quoted(_("Sign in first.")), _quoted(_("The number of my order: ___"))
    return (
        f"{tips}tips:\n- {{id: sign-in, at: contact-us, when: before, text: {tip}}}\n\n"
        f"{lines}lines:\n- {{id: order-number, text: My order number is ___., gloss: {line}}}\n"
    )


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
