"""Profiles: the processor time of some tasks, by package and by function.

`python -m benchmarks.profiles [SIZE]` prints them. `benchmarks` adds them to its page.
"""

from __future__ import annotations

import pstats
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import keys, made
from benchmarks.terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MOST = 6
_LONG = 20.0
_SHOWN = {"first card": ("review", "Today's session"), "home": ("", "Paths you know")}
_WORK = ("answers", "statistics", "search", "import", "replay")
_KEYS = "40 cards rated in the app, its start included"


def tables(place: Path, environ: Mapping[str, str]) -> Iterator[str]:
    """Yield the table for a writable collection."""
    yield "| what | by package | functions with the most time of their own |"
    yield "| --- | --- | --- |"
    environ = {**environ, "MALGIL_COLLECTION": str(place)}
    for what in (*_SHOWN, "malgil due", _KEYS, *_WORK):
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder) / "profile"
            _profile(what, place, target, environ)
            yield f"| {what} | {' · '.join(_packages(target))} | {' · '.join(_functions(target))} |"


def _profile(what: str, place: Path, target: Path, environ: Mapping[str, str]) -> None:
    profiler = (sys.executable, "-m", "cProfile", "-o", str(target), "-m")
    if what in _SHOWN:
        option, text = _SHOWN[what]
        command = (*profiler, "malgil", *([option] if option else []))
        terminal = Terminal.start(command, environ)
        terminal.wait_for(text)
        terminal.quit("\x11", _LONG)
        return
    if what == _KEYS:
        command = (*profiler, "malgil", "review")
        keys.measure(command, environ, 40, lambda terminal: terminal.quit("\x11", _LONG))
        return
    command = (*profiler, "malgil", "due")
    if what in _WORK:
        command = (*profiler, "benchmarks.work", what, str(place))
    subprocess.run(command, env=dict(environ), check=True, stdout=subprocess.DEVNULL)


def _packages(target: Path) -> list[str]:
    spent: dict[str, float] = defaultdict(float)
    for (file, _line, name), (_calls, _all, own, _whole, _by) in _stats(target).items():
        if "poll" not in name and "select" not in name and "acquire" not in name:  # those wait
            spent[_package(file, name)] += own
    whole = sum(spent.values())
    ordered = sorted(spent.items(), key=lambda pair: -pair[1])
    return [f"{name} {100 * own / whole:.0f} %" for name, own in ordered[:_MOST]]


def _functions(target: Path) -> list[str]:
    own = {
        key: found[2]
        for key, found in _stats(target).items()
        if "poll" not in key[2] and "select" not in key[2] and "acquire" not in key[2]
    }
    whole = sum(own.values())
    ordered = sorted(own.items(), key=lambda pair: -pair[1])
    return [f"`{_named(*key)}` {100 * one / whole:.0f} %" for key, one in ordered[:_MOST]]


def _stats(target: Path) -> dict[tuple[str, int, str], tuple[int, int, float, float, object]]:
    return pstats.Stats(str(target)).stats  # type: ignore[attr-defined, no-any-return] # not typed


def _package(file: str, name: str) -> str:
    parts = Path(file).parts
    if "site-packages" in parts:
        return parts[parts.index("site-packages") + 1].removesuffix(".py")
    for own in ("malgil", "benchmarks"):
        if own in parts:
            return own
    if "sqlite3" in name:
        return "SQLite"
    return "importing" if "importlib" in file or "marshal" in name else "Python"


def _named(file: str, _line: int, name: str) -> str:
    module = Path(file).stem
    plain = name.strip("<>").replace("|", "/")
    return plain if file == "~" else f"{module}.{plain}"


def main(name: str = "10k") -> None:
    """Print the profiles for a size."""
    from benchmarks.__main__ import environ

    size = next(one for one in made.SIZES if one.name == name)
    with tempfile.TemporaryDirectory() as folder:
        print("\n".join(tables(made.copy_of(size, Path(folder)), environ())))


if __name__ == "__main__":
    main(*sys.argv[1:])
