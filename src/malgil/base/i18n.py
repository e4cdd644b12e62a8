"""Translation of every string that a user reads, by `_`, `n_` and `N_`.

The msgid is the English text. Text is translated when it is shown, so constants at module level are
marked with `N_` and translated later. Until `use` is called, text is English.
"""

from __future__ import annotations

import gettext
from functools import cache
from typing import TYPE_CHECKING, Literal

from malgil.base import resources

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

Language = Literal["ko", "en"]

DOMAIN = "malgil"
"""The name of the catalogues."""

_NEUTRAL = frozenset({"", "c", "posix"})


class _State:
    """The current language. It is global because a process has one user."""

    language: Language = "en"
    catalogue: gettext.NullTranslations = gettext.NullTranslations()


def _(msgid: str) -> str:
    """Return the translation of a text, or the text itself if there is none."""
    # The msgid "" is the catalogue's header.
    return _State.catalogue.gettext(msgid) if msgid else ""


def n_(singular: str, plural: str, n: int) -> str:
    """Return the translation of a text that depends on a count."""
    return _State.catalogue.ngettext(singular, plural, n)


def N_(msgid: str) -> str:  # noqa: N802 - gettext's customary name for "mark, do not translate"
    """Mark a text for the catalogue and return it unchanged."""
    return msgid


def current() -> Language:
    """Return the current language."""
    return _State.language


def in_every(msgid: str) -> tuple[str, ...]:
    """Return a text in every language. It is looked for in any of them."""
    return (msgid, _read("ko").gettext(msgid)) if msgid else ()


def use(language: Language) -> None:
    """Set the current language and read its catalogue."""
    _State.language = language
    _State.catalogue = _read(language)


def _read(language: Language) -> gettext.NullTranslations:
    """Read a catalogue.

    If it is missing or damaged, text stays English: the wrong language is better than no program.
    """
    file = resources.data_path("locale", language, "LC_MESSAGES", f"{DOMAIN}.mo")
    try:
        return _catalogue(file)
    except Exception:  # noqa: BLE001 - gettext raises whatever a damaged file makes it stumble on
        return gettext.NullTranslations()


@cache
def _catalogue(file: Path) -> gettext.NullTranslations:
    # Not `gettext.translation`, which imports `locale` and `copy` to find the file.
    with file.open("rb") as opened:
        return gettext.GNUTranslations(opened)


def choose(option: str | None, setting: str, environ: Mapping[str, str]) -> Language:
    """Return the language to use.

    Args:
        option: Value of `--lang`, or None.
        setting: The collection's setting. Empty if the learner has not chosen.
        environ: Environment, read as by gettext: LANGUAGE (a list), LC_ALL, LC_MESSAGES, LANG. If
            none is set, or for the C locale, the language is Korean, which the learners speak.
    """
    for choice in (option, setting):
        if choice in ("ko", "en"):
            return "ko" if choice == "ko" else "en"
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        languages = [_language_of(locale) for locale in environ.get(name, "").split(":") if locale]
        if languages:
            spoken = [
                language
                for language in languages
                if language in ("ko", "en") or language in _NEUTRAL
            ]
            return "en" if not spoken or spoken[0] == "en" else "ko"
    return "ko"


def _language_of(locale: str) -> str:
    """Return the language of a locale's name: `ko` of `ko_KR.UTF-8@variant`."""
    for mark in ("@", ".", "_", "-"):
        locale = locale.partition(mark)[0]
    return locale.lower()
