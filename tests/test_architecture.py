"""Architecture: imports between packages, modules loaded by a command, top-level modules."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parent.parent
TOP_LEVEL = {
    *("src", "data", "tests", "docs", "benchmarks", ".ci", ".gitignore"),
    *("pyproject.toml", "README.md", "README.ko.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE"),
}
SCREENS = {"textual", "rich"}

# Runs the program and prints the modules loaded on stderr, even after an error.
RUNNER = """
import json, sys
from malgil.__main__ import main
try:
    code = main(sys.argv[1:])
except SystemExit as leave:
    code = leave.code
print("loaded", json.dumps([code or 0, sorted(sys.modules)]), file=sys.stderr)
"""


def loaded_by(*arguments: str) -> set[str]:
    """Return the modules that a command loads, after checking its exit code."""
    # Coverage loads its own libraries into a new process.
    environ = {name: value for name, value in os.environ.items() if "COVERAGE" not in name}
    ran = subprocess.run(
        [sys.executable, "-c", RUNNER, *arguments],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    told = [line for line in ran.stderr.splitlines() if line.startswith("loaded ")]
    assert told, ran.stderr
    code, modules = json.loads(told[-1].removeprefix("loaded "))
    assert code == 0, ran.stderr
    return set(modules)


def packages(modules: set[str]) -> set[str]:
    return {module.partition(".")[0] for module in modules}


def test_importing_malgil_imports_nothing_else_of_it() -> None:
    code = "import json, sys, malgil; print(json.dumps(sorted(sys.modules)))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    modules = json.loads(ran.stdout)
    assert [name for name in modules if name.startswith("malgil")] == ["malgil"]


@pytest.mark.parametrize("argument", ["--version", "--help"])
def test_what_needs_no_collection_loads_no_library(argument: str) -> None:
    heavy = SCREENS | {"yaml", "sqlite3", "sqlite_utils", "rapidfuzz", "fsrs_rs_python"}
    assert packages(loaded_by(argument)) & heavy == set()


@pytest.mark.parametrize(
    "arguments",
    [
        *(("due",), ("due", "--json"), ("check",), ("cards", "--json"), ("tree", "--json")),
        *(("stats",), ("stats", "--json"), ("optimize",)),
    ],
)
def test_commands_without_a_screen_load_no_screens(arguments: tuple[str, ...]) -> None:
    modules = loaded_by(*arguments)
    assert packages(modules) & SCREENS == set()
    assert not any(module.startswith("malgil.tui") for module in modules)


def test_a_sound_collection_loads_no_repair() -> None:
    loaded_by("due")
    modules = loaded_by("cards", "--json")
    repair = {f"malgil.store.{name}" for name in ("check", "restore", "salvage", "strays")}
    assert modules & repair == set()


def test_a_second_start_reads_no_yaml() -> None:
    loaded_by("due")
    assert "yaml" not in packages(loaded_by("due"))


def test_imports_go_down_the_list_of_rooms_only() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    ran = subprocess.run(
        [program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout


# Small modules with one importer that are separate for a reason.
STANDING_ALONE: dict[str, str] = {}
SMALL = 60


def code_lines(path: Path) -> int:
    """Return the lines of a module except blank lines, comments and docstrings."""
    text = path.read_text(encoding="utf-8")
    documented = {
        line
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
        for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)
    }
    return sum(
        1
        for number, line in enumerate(text.splitlines(), start=1)
        if line.strip() and not line.strip().startswith("#") and number not in documented
    )


def test_no_small_module_has_one_importer_only() -> None:
    graph = grimp.build_graph("malgil", cache_dir=None)
    found = set()
    for name in graph.modules:
        path = ROOT / "src" / Path(*name.split("."))
        if (path / "__init__.py").exists():
            continue
        importers = graph.find_modules_that_directly_import(name)
        if len(importers) == 1 and code_lines(path.with_suffix(".py")) < SMALL:
            found.add(name)
    assert found == STANDING_ALONE.keys()


def test_no_class_name_means_two_things() -> None:
    places: dict[str, list[Path]] = {}
    for path in sorted((ROOT / "src").rglob("*.py")):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places.setdefault(node.name, []).append(path)
    assert {name: paths for name, paths in places.items() if len(paths) > 1} == {}


def test_the_top_of_the_repository_holds_what_it_should() -> None:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("not a clone: an unpacked source archive has no list of its files")
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    names = {name.partition("/")[0] for name in listed.stdout.split("\0") if name}
    assert names - TOP_LEVEL == set()
