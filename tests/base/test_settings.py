from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import asdict

from malgil.base.settings import SPECS, NewOrder, SettingError, SettingKind, Settings, Spec

if TYPE_CHECKING:
    from collections.abc import Mapping


def allowed_values(spec: Spec) -> st.SearchStrategy[Any]:
    low, high = spec.minimum, spec.maximum
    match spec.kind:
        case SettingKind.INTEGER:
            assert low is not None
            assert high is not None
            return st.integers(int(low), int(high))
        case SettingKind.NUMBER:
            return st.floats(low, high)
        case SettingKind.BOOLEAN:
            return st.booleans()
        case SettingKind.CHOICE:
            return st.sampled_from(spec.choices)
        case SettingKind.NAME:
            return st.from_regex(r"[a-z][a-z0-9-]{0,20}", fullmatch=True)


mappings = st.fixed_dictionaries(
    {}, optional={name: allowed_values(spec) for name, spec in SPECS.items()}
)
anything = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=8)),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)


def test_the_defaults() -> None:
    assert asdict(Settings()) == {
        "language": "",
        "rollover_hour": 4,
        "desired_retention": 0.9,
        "retention_meaning": 0.0,
        "retention_label": 0.0,
        "retention_path": 0.0,
        "max_interval": 36_500,
        "type_meaning": True,
        "type_label": True,
        "type_path": True,
        "new_order": "meanings",
        "new_per_day": 10,
        "new_minutes": 0,
        "reviews_per_day": 200,
        "buttons": 4,
        "theme": "malgil-dark",
        "ascii": "auto",
        "reduced_motion": False,
        "auto_sync": False,
        "of_book": {},
    }


def test_every_setting_has_its_spec() -> None:
    fields = [name for name in Settings.__struct_fields__ if name != "of_book"]
    assert list(SPECS) == fields
    for name, spec in SPECS.items():
        assert spec.name == name
        assert spec.allowed
        assert (spec.minimum is not None) == (spec.kind in {"integer", "number"})
        assert bool(spec.choices) == (spec.kind == "choice" or name.startswith("retention_"))


def settings_of(values: Mapping[str, object]) -> Settings:
    """Return the default settings with some values replaced."""
    settings = Settings()
    for name, value in values.items():
        if name != "of_book":  # set one by one, as NAME/BOOK
            settings = settings.with_value(name, value)
    return settings


def test_retention_follows_the_desired_one_unless_it_is_set() -> None:
    settings = Settings()
    assert [settings.retention(kind) for kind in ("meaning", "label", "path")] == [0.9, 0.9, 0.95]
    assert settings.with_value("desired_retention", 0.8).retention("path") == pytest.approx(0.9)
    assert settings.with_value("desired_retention", 0.97).retention("path") == 0.97
    assert settings.with_value("retention_path", 0.85).retention("path") == 0.85
    with pytest.raises(SettingError):
        settings.with_value("retention_path", 0.5)


def test_a_phrasebook_may_have_an_order_of_its_own() -> None:
    settings = Settings().with_value("new_order/mine", "ways")
    assert settings.order_of("mine") is NewOrder.WAYS
    assert settings.order_of("other") is NewOrder.MEANINGS
    with pytest.raises(SettingError):
        settings.with_value("new_order/mine", "sideways")


of_book = st.sampled_from([spec for spec in SPECS.values() if spec.of_book]).flatmap(
    lambda spec: st.tuples(st.just(spec.name), allowed_values(spec))
)


@given(mappings, st.lists(of_book), st.lists(of_book))
def test_what_a_phrasebook_does_not_set_follows_the_collection(
    whole: dict[str, Any], mine: list[tuple[str, Any]], unset: list[tuple[str, Any]]
) -> None:
    before = settings = settings_of(whole)
    for name, value in (*mine, *unset):
        settings = settings.with_value(f"{name}/mine", value)
    for name in {name for name, _value in unset}:
        settings = settings.with_value(f"{name}/mine", None)
    own = {name: value for name, value in dict(mine).items() if name not in dict(unset)}
    effective = settings.for_card("mine/phrase/meaning")
    for name in SPECS:
        assert getattr(effective, name) == own.get(name, getattr(before, name))
        assert getattr(settings.for_book("other"), name) == getattr(before, name)
    for name in own:
        settings = settings.with_value(f"{name}/mine", None)
    assert settings == before


@pytest.mark.parametrize("name", ["language/mine", "reviews_per_day/mine", "new_order/", "/mine"])
def test_other_settings_are_no_phrasebooks_own(name: str) -> None:
    for value in (None, 10, "ko"):
        with pytest.raises(SettingError):
            Settings().with_value(name, value)


def test_only_a_phrasebooks_value_can_be_unset() -> None:
    with pytest.raises(SettingError):
        Settings().with_value("new_per_day", None)
    with pytest.raises(SettingError):
        Settings().with_value("new_per_day/mine", 10_000)
    assert Settings().with_value("new_per_day/mine", None) == Settings()


@given(mappings)
def test_settings_come_back_from_json(values: dict[str, Any]) -> None:
    settings = settings_of(values)
    assert asdict(settings) == asdict(Settings()) | values
    assert settings_of(json.loads(json.dumps(asdict(settings)))) == settings


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("language", ["de", "KO", None, 1]),
        ("rollover_hour", [-1, 24, 4.0, "4", True, None]),
        ("desired_retention", [0.699, 0.971, 1, 0, math.nan, math.inf, "0.9", True, None]),
        ("new_per_day", [-1, 10_000, 1.5, "10", False]),
        ("reviews_per_day", [-1, 10_000, math.nan, [200]]),
        ("buttons", [0, 1, 3, 4.0, "4", True]),
        ("theme", ["", " ", "Dark", "a b", "a\n", "[b]", "../x", "x" * 65, None, 1]),
        ("ascii", ["", "yes", True, None]),
        ("reduced_motion", [0, 1, "true", None]),
        ("auto_sync", [0, 1, "true", None]),
    ],
)
def test_values_that_cannot_be_are_refused(name: str, values: list[object]) -> None:
    for value in values:
        with pytest.raises(SettingError) as caught:
            Settings().with_value(name, value)
        error = caught.value
        assert (error.name, error.allowed) == (name, SPECS[name].allowed)
        assert error.value is value


@given(st.dictionaries(st.sampled_from(list(SPECS)), anything, max_size=3))
def test_whatever_arrives_is_settings_or_an_error_with_a_name(values: dict[str, object]) -> None:
    refused = ""
    settings = Settings()
    try:
        settings = settings_of(values)
    except SettingError as error:
        refused = error.name
    if refused:
        assert refused in values
    else:
        assert {name: getattr(settings, name) for name in values} == values


def test_nothing_else_is_changed_with_a_value() -> None:
    before = Settings(language="en", buttons=2)
    assert before.with_value("new_per_day", 0) == Settings(language="en", buttons=2, new_per_day=0)
    assert before.new_per_day == 10


@pytest.mark.parametrize("name", ["", "font", "__class__", "with_value"])
def test_a_setting_that_there_is_not_is_refused_by_name(name: str) -> None:
    with pytest.raises(SettingError, match="rollover_hour") as caught:
        Settings().with_value(name, 1)
    assert caught.value.name == name


def test_what_is_allowed_needs_no_translation() -> None:
    assert SPECS["rollover_hour"].allowed == "0–23"
    assert SPECS["desired_retention"].allowed == "0.7–0.97"
    assert SPECS["language"].allowed == '"" | ko | en'
    assert SPECS["buttons"].allowed == "4 | 2"
    assert SPECS["reduced_motion"].allowed == "false | true"
    assert "-" in SPECS["theme"].allowed


def test_settings_made_directly_are_checked_too() -> None:
    with pytest.raises(SettingError):
        Settings(rollover_hour=24)
