"""The settings in words: names, sentences, values and what they cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malgil import wording
from malgil.base.i18n import N_, _
from malgil.base.settings import SPECS, SettingKind, Spec
from malgil.scheduling.fsrs import Model
from malgil.tui.themes import THEME_NAMES

if TYPE_CHECKING:
    from malgil.base.settings import Settings

NAMES = {
    "language": N_("Language"),
    "rollover_hour": N_("The day starts at"),
    "desired_retention": N_("Desired retention"),
    "new_per_day": N_("New cards a day"),
    "reviews_per_day": N_("Reviews a day"),
    "buttons": N_("Ratings"),
    "theme": N_("Theme"),
    "ascii": N_("ASCII look"),
    "reduced_motion": N_("Reduced motion"),
}

SENTENCES = {
    "language": N_("The language of menus, buttons and messages. Automatic follows the system."),
    "rollover_hour": N_("Until this hour the day before goes on: studying at night stays one day."),
    "desired_retention": N_(
        "The chance that you still remember a card when it comes. More is safer and costs reviews."
    ),
    "new_per_day": N_(
        "How many new cards a day brings, in all phrasebooks together. 0 pauses them."
    ),
    "reviews_per_day": N_("At most this many cards are reviewed a day. New ones do not count."),
    "buttons": N_("Two ratings are enough: Again and Good. Hard and Easy are for fine tuning."),
    "theme": N_("The colours. Marks and words always say the same as the colours."),
    "ascii": N_("Draws lines and marks with plain letters. Automatic asks the terminal."),
    "reduced_motion": N_("Nothing moves or fades on the screen."),
}

_CHOICES: dict[tuple[str, object], str] = {
    ("language", ""): N_("Automatic"),
    ("buttons", 4): N_("4: Again, Hard, Good, Easy"),
    ("buttons", 2): N_("2: Again, Good"),
    ("ascii", "auto"): N_("Automatic"),
    ("ascii", "on"): N_("On"),
    ("ascii", "off"): N_("Off"),
    ("reduced_motion", True): N_("On"),
    ("reduced_motion", False): N_("Off"),
}
_LANGUAGES = {"ko": "한국어", "en": "English"}
_STEPS = {"desired_retention": 0.01, "reviews_per_day": 10}
_USUAL_STABILITY = 100.0
_USUAL_RETENTION = 0.90


def value_text(name: str, settings: Settings) -> str:
    """Return a setting's value in words."""
    value = getattr(settings, name)
    if (name, value) in _CHOICES:
        return _(_CHOICES[name, value])
    match name:
        case "language":
            return _LANGUAGES[value]
        case "theme":
            return _(THEME_NAMES[value]) if value in THEME_NAMES else str(value)
        case "desired_retention":
            return f"{round(100 * value)}%"
        case "rollover_hour":
            return f"{value:02}:00"
        case _:
            return wording.cards(value)


def sentences(name: str, settings: Settings) -> list[str]:
    """Return what to know about a setting; for the retention also what the value costs."""
    found = [_(SENTENCES[name])]
    if name == "desired_retention":
        found.append(_cost(settings.desired_retention))
    return found


def _cost(retention: float) -> str:
    """Say how many reviews a retention costs, from the intervals that it leads to."""
    model = Model()
    usual = model.interval(_USUAL_STABILITY, _USUAL_RETENTION)
    times = usual / model.interval(_USUAL_STABILITY, retention)
    if abs(times - 1) < 0.05:  # noqa: PLR2004 - closer than one sees
        return _("Costs as many reviews as usual.")
    return _("Costs about {times} times the reviews that 90% costs.").format(times=f"{times:.1f}")


def is_typed(spec: Spec) -> bool:
    """Return whether a value is better typed than stepped to."""
    return spec.kind in (SettingKind.INTEGER, SettingKind.NUMBER)


def stepped(name: str, settings: Settings, by: int) -> object:
    """Return the value after (`by` 1) or before (-1) the present one.

    Few values go round; numbers stop at their ends.
    """
    spec = SPECS[name]
    value = getattr(settings, name)
    if spec.kind is SettingKind.BOOLEAN:
        return not value
    if spec.kind in (SettingKind.CHOICE, SettingKind.NAME):
        values = list(spec.choices) or list(THEME_NAMES)
        at = values.index(value) if value in values else 0
        return values[(at + by) % len(values)]
    low, high = spec.minimum or 0, spec.maximum or 0
    moved = min(high, max(low, value + by * _STEPS.get(name, 1)))
    return round(moved, 2) if spec.kind is SettingKind.NUMBER else int(moved)


def parsed(name: str, text: str) -> object:
    """Return the value that was typed; a retention may be typed as 92, 92% or 0.92.

    Raises:
        ValueError: It is no number.
    """
    cleaned = text.strip().removesuffix("%").strip()
    if SPECS[name].kind is SettingKind.INTEGER:
        return int(cleaned)
    number = float(cleaned)
    return round(number / 100 if number > 1 else number, 4)


def allowed_text(name: str) -> str:
    """Return what may be typed."""
    return "70–97%" if name == "desired_retention" else SPECS[name].allowed
