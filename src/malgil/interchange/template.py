"""The template of a new phrasebook, whose comments explain the format."""

from __future__ import annotations

import json

from malgil.i18n import _


def phrasebook_template(book_id: str, title: str) -> str:
    """Return a small phrasebook in YAML to fill in; it reads back as it stands.

    Args:
        book_id: The id of the phrasebook.
        title: Its title, in every language.
    """
    quoted = json.dumps(title, ensure_ascii=False)

    def comment(text: str, indent: str = "") -> str:
        return "".join(f"{indent}# {line}\n" for line in text.split("\n"))

    return "".join(
        (
            comment(_("A phrasebook for malgil. Read it in with: malgil import FILE")),
            comment(
                _(
                    "Every value is plain text; put one in quotes if it has a colon and a space, "
                    "a #, or begins with a sign."
                )
            ),
            "format: 1\n",
            comment(_("The id is part of every card: never change it once you study.")),
            f"id: {book_id}\n",
            f"title: {{ko: {quoted}, en: {quoted}}}\n",
            comment(_("The year and month of the menu, shown to the learner; may be left out.")),
            "as_of: 2026-01\n\n",
            comment(
                _(
                    "What a label alone does not say; may be left out. note: shown with the "
                    "answer. keywords: found by search. accept: other right spellings. "
                    "situations: for the scenario quiz."
                )
            ),
            "phrases:\n",
            f"- label: Where's my stuff?\n  note: {_note()}\n  keywords: [{_keyword()}]\n\n",
            comment(
                _(
                    "The way to the menu, in order; may be left out. kind: link, question, choice, "
                    "button, field, checkbox or word."
                )
            ),
            f"flow:\n- {{id: contact-us, label: Contact Us, gloss: {_contact()}, kind: link}}\n\n",
            comment(
                _(
                    "The menu, in the order in which it stands on the screen. label: the English "
                    "text. gloss: what it means; several as a list. items: the choices beneath. "
                    "A label may stand in several places; under one parent only once."
                )
            ),
            "menu:\n",
            f"- label: Where's my stuff?\n  gloss: {_where()}\n  items:\n",
            f"  - {{label: Shipment is late, gloss: [{_late()}]}}\n\n",
            comment(
                _(
                    "Facts that help on the way; may be left out. at: the id of an entry of the "
                    "flow. when: before, during, stuck or after."
                )
            ),
            f"tips:\n- {{id: sign-in, at: contact-us, when: before, text: {_tip()}}}\n\n",
            comment(_("Sentences to send; may be left out.")),
            f"lines:\n- {{id: order-number, text: My order number is ___., gloss: {_line()}}}\n",
        )
    )


def _note() -> str:
    return json.dumps(_("Where parcels are asked for."), ensure_ascii=False)


def _keyword() -> str:
    return json.dumps(_("parcel"), ensure_ascii=False)


def _contact() -> str:
    return json.dumps(_("Get in touch"), ensure_ascii=False)


def _where() -> str:
    return json.dumps(_("My things have not come"), ensure_ascii=False)


def _late() -> str:
    return json.dumps(_("The delivery is late"), ensure_ascii=False)


def _tip() -> str:
    return json.dumps(_("Sign in first."), ensure_ascii=False)


def _line() -> str:
    return json.dumps(_("The number of my order: ___"), ensure_ascii=False)
