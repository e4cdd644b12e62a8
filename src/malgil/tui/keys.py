"""Keys as they arrive while a Korean input method is on.

With the method on, `u` is held back as `ㅕ` until the next key commits it: the terminal then sends
both at once. A learner who pressed `u`, saw nothing, and pressed `3` would undo and rate what the
undo brought back. A jamo and a key that follows within `COMMIT_SECONDS` are therefore one
keystroke: the jamo's.
"""

from __future__ import annotations

COMMIT_SECONDS = 0.05

_TWINS = dict(
    zip(
        "qwertyuiopasdfghjklzxcvbnm",
        "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ",
        strict=True,
    )
)


def with_twins(keys: str) -> str:
    """Return a comma-separated list of keys with the jamo on the same key after each letter."""
    listed = [key.strip() for key in keys.split(",")]
    return ",".join(f"{key},{_TWINS[key]}" if key in _TWINS else key for key in listed)


def is_jamo(character: str | None) -> bool:
    """Return whether a key's character is a single Hangul letter."""
    return character is not None and len(character) == 1 and "ㄱ" <= character <= "ㅣ"


class KeyFilter:
    """Tells keystrokes from late commits; the only place that knows the rule."""

    def __init__(self) -> None:
        self._jamo_at: float | None = None

    def accepts(self, character: str | None, at: float, *, typing: bool) -> bool:
        """Return whether a key counts as a keystroke of its own.

        Args:
            character: What the key types, if anything.
            at: When it arrived, in seconds of a monotonic clock.
            typing: Whether a text field has the focus: there a jamo is text.
        """
        late = self._jamo_at is not None and 0 <= at - self._jamo_at <= COMMIT_SECONDS
        self._jamo_at = None
        if late:
            return False
        if is_jamo(character) and not typing:
            self._jamo_at = at
        return True
