from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from malgil.base import i18n, resources
from malgil.base.i18n import N_, _, n_
from malgil.base.resources import data_path

if TYPE_CHECKING:
    from pathlib import Path

UNDO = "Undo"
UNKNOWN = "A sentence that no catalogue holds"


def catalogue(
    root: Path, language: str, rule: str, plurals: dict[tuple[str, str], list[str]]
) -> None:
    made = Catalog(locale=language)
    for msgid, forms in plurals.items():
        made.add(msgid, forms)
    assert made.plural_forms.replace(" ", "") == rule.replace(" ", "")
    file = root / "locale" / language / "LC_MESSAGES" / "malgil.mo"
    file.parent.mkdir(parents=True)
    with file.open("wb") as out:
        write_mo(out, made)


def test_texts_are_english_until_a_language_is_chosen() -> None:
    assert i18n.current() == "en"
    assert _(UNDO) == UNDO


def test_the_chosen_language_is_spoken() -> None:
    i18n.use("ko")
    assert i18n.current() == "ko"
    assert _(UNDO) == "되돌리기"
    i18n.use("en")
    assert _(UNDO) == UNDO


def test_marking_translates_nothing() -> None:
    i18n.use("ko")
    assert N_(UNDO) == UNDO


@pytest.mark.parametrize("language", ["ko", "en"])
def test_an_unknown_text_stays_itself(
    language: i18n.Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    i18n.use(language)
    monkeypatch.setattr(i18n._State.catalogue, "_fallback", None)  # which fails in tests
    assert _(UNKNOWN) == UNKNOWN
    assert n_("one thing", "{n} things", 1) == "one thing"
    assert n_("one thing", "{n} things", 2) == "{n} things"


def test_an_empty_text_stays_empty() -> None:
    i18n.use("ko")
    assert _("") == ""


def test_a_plural_follows_the_languages_own_rule(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "data_path", tmp_path.joinpath)
    for language, rule, forms in (
        ("ko", "nplurals=1; plural=0;", ["카드 {n}장"]),
        ("en", "nplurals=2; plural=(n != 1);", ["{n} card", "{n} cards"]),
    ):
        catalogue(tmp_path, language, rule, {("{n} card", "{n} cards"): forms})
    i18n.use("ko")
    assert [n_("{n} card", "{n} cards", n) for n in (0, 1, 2)] == ["카드 {n}장"] * 3
    i18n.use("en")
    assert [n_("{n} card", "{n} cards", n) for n in (0, 1, 2)] == [
        "{n} cards",
        "{n} card",
        "{n} cards",
    ]


def test_a_missing_catalogue_leaves_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "data_path", tmp_path.joinpath)
    i18n.use("ko")
    assert _(UNDO) == UNDO


@pytest.mark.parametrize("content", [b"", b"not a catalogue at all", b"\xde\x12\x04\x95\x00\x00"])
def test_a_damaged_catalogue_leaves_english(
    content: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "locale" / "ko" / "LC_MESSAGES" / "malgil.mo"
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    monkeypatch.setattr(resources, "data_path", tmp_path.joinpath)
    i18n.use("ko")
    assert _(UNDO) == UNDO


def test_only_the_chosen_catalogue_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(data_path("locale", "ko"), tmp_path / "locale" / "ko")
    monkeypatch.setattr(resources, "data_path", tmp_path.joinpath)
    i18n.use("ko")
    assert _(UNDO) == "되돌리기"


@pytest.mark.parametrize(
    ("option", "setting", "environ", "language"),
    [
        ("en", "ko", {"LANG": "ko_KR.UTF-8"}, "en"),
        ("ko", "en", {"LANG": "en_US.UTF-8"}, "ko"),
        (None, "en", {"LANG": "ko_KR.UTF-8"}, "en"),
        (None, "ko", {"LANG": "en_US.UTF-8"}, "ko"),
        (None, "", {}, "ko"),
        (None, "", {"LANG": ""}, "ko"),
        (None, "", {"LANG": "C"}, "ko"),
        (None, "", {"LANG": "C.UTF-8"}, "ko"),
        (None, "", {"LC_ALL": "POSIX", "LANG": "en_US.UTF-8"}, "ko"),
        (None, "", {"LANG": "ko"}, "ko"),
        (None, "", {"LANG": "ko_KR.eucKR"}, "ko"),
        (None, "", {"LANG": "kok_IN"}, "en"),
        (None, "", {"LANG": "en_GB.UTF-8"}, "en"),
        (None, "", {"LANG": "de_DE@euro"}, "en"),
        (None, "", {"LC_ALL": "en_US.UTF-8", "LANG": "ko_KR.UTF-8"}, "en"),
        (None, "", {"LC_MESSAGES": "en_US.UTF-8", "LANG": "ko_KR.UTF-8"}, "en"),
        (None, "", {"LC_ALL": "ko_KR.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "ko"),
        (None, "", {"LANGUAGE": "fr:ko:en", "LANG": "en_US.UTF-8"}, "ko"),
        (None, "", {"LANGUAGE": "en:ko", "LANG": "ko_KR.UTF-8"}, "en"),
        (None, "", {"LANGUAGE": "fr", "LANG": "ko_KR.UTF-8"}, "en"),
        (None, "", {"LANGUAGE": "", "LANG": "en_US.UTF-8"}, "en"),
    ],
)
def test_option_then_setting_then_locale(
    option: str | None, setting: str, environ: dict[str, str], language: str
) -> None:
    assert i18n.choose(option, setting, environ) == language
