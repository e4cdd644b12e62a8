"""The catalogues: in sync with the sources, valid, and consistent with the glossary."""

from __future__ import annotations

import ast
import csv
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from malgil.base import i18n

ROOT = Path(__file__).parent.parent
TOOL = ROOT / ".ci" / "catalogue"
LOCALE = ROOT / "data" / "locale"


def run(action: str, root: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, TOOL, action, "--root", root], capture_output=True, text=True, check=False
    )


def korean() -> dict[str, str]:
    """Return the Korean of every msgid. A plural has one form."""
    with (LOCALE / "ko" / "LC_MESSAGES" / "malgil.po").open("rb") as file:
        catalog = read_po(file, locale="ko")
    texts: dict[str, str] = {}
    for message in catalog:
        for original in (message.id,) if isinstance(message.id, str) else message.id:
            string = message.string
            texts[original] = string if isinstance(string, str) else (string or ("",))[0]
    return {original: text for original, text in texts.items() if original}


def glossary() -> list[dict[str, str]]:
    with (Path(__file__).parent / "data" / "glossary.tsv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def bare(text: str) -> str:
    """Return a text without case, colon, ellipsis and spaces."""
    return text.strip().rstrip(":….").strip().casefold()


def test_the_catalogues_are_in_step_and_sound() -> None:
    checked = run("check")
    assert checked.stdout == ""
    assert checked.returncode == 0, checked.stderr


def test_a_caption_that_is_a_term_is_the_glossarys_word() -> None:
    words: dict[str, str] = {row["english"]: row["korean"] for row in glossary()}
    other = {
        original: text
        for original, text in korean().items()
        if bare(original) in words and bare(text) != words[bare(original)].casefold()
    }
    assert other == {}


def test_a_sentence_calls_a_term_by_the_glossarys_word() -> None:
    texts = korean()
    missing: list[tuple[str, str, str]] = []
    for row in glossary():
        if row["within"]:
            term = re.compile(rf"(?<![\w{{-]){re.escape(row['english'])}(?![\w}}-])", re.IGNORECASE)
            missing += [
                (row["within"], original, text)
                for original, text in texts.items()
                # A term that the Korean keeps unchanged is a name: a command, a field.
                if term.search(original) and row["within"] not in text and not term.search(text)
            ]
    assert missing == []


def test_the_glossary_names_each_term_once() -> None:
    terms = [row["english"] for row in glossary()]
    assert len(terms) == len(set(terms)) > 80


# Calls that show a text, and arguments that hold one. An argument is seen through tuples, f-strings
# and choices, but not through other calls: those are `_`, or are looked at themselves.
SHOWING = {
    *("Static", "Label", "Content", "assemble", "from_markup", "styled", "literal", "caption"),
    *("hanging", "columns", "notify", "say", "print", "echo", "secho", "write", "show", "BarItem"),
    *("ClickException", "UsageError", "BadParameter"),
}
CAPTIONS = {
    *("label", "title", "caption", "placeholder", "help", "short_help", "epilog", "message"),
    *("text", "description", "border_title", "prompt", "question", "hint"),
}
STYLE = re.compile(r"(?:\b(?:bold|italic|dim|reverse|underline|not)\b|\$[a-z-]+| )+")
NAMES = {
    "Enter",
    "Esc",
    "Tab · 1–",
    "malgil",
    "malgil ",
}  # keys and the program's name are the same in every language


def unmarked(source: str) -> list[str]:
    """Return the texts with words that a module shows without marking them for translation."""
    found: list[str] = []
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
            name = call.func.id if isinstance(call.func, ast.Name) else name
            parts: list[ast.AST] = list(call.args) if name in SHOWING else []
            parts += [keyword.value for keyword in call.keywords if keyword.arg in CAPTIONS]
            found += [text for part in parts for text in _texts(part)]
    return found


def _texts(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = node.value
        shown = re.search(r"[^\W\d_]{2}", text)
        return [text] if shown and text not in NAMES and not STYLE.fullmatch(text) else []
    if isinstance(node, ast.Call | ast.Subscript | ast.Compare | ast.FormattedValue):
        return []
    return [text for child in ast.iter_child_nodes(node) for text in _texts(child)]


MARKS = {"_", "N_", "n_"}
INTERNAL = {"AssertionError", "LookupError", "RuntimeError", "TypeError", "ValueError"}
OF_SQLITE = "Could not decode to UTF-8"  # compared with, not shown
# A capitalised word and another word, or a stop. Neither SQL nor styles look like that.
PROSE = re.compile(r"^\W*[A-Z][a-z']+(?:[,:;]? [A-Za-z]+\b|[.!?…:]$)")


def unmarked_prose(source: str) -> list[str]:
    """Return the texts of a module that read like prose, wherever they stand, but are not marked.

    Docstrings, annotations, and messages of errors that no user sees are none.
    """
    tree = ast.parse(source)
    fine: set[int] = set()
    for node in ast.walk(tree):
        parts: list[ast.AST | None] = []
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            parts = [node.value]
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            parts = [node] if name in MARKS | INTERNAL else []
        elif isinstance(node, ast.arg | ast.AnnAssign):
            parts = [node.annotation]
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            parts = [node.returns]
        elif isinstance(node, ast.Assign):
            names = [getattr(target, "id", "") for target in node.targets]
            parts = [node.value] if names == ["msg"] else []
        fine.update(id(inner) for part in parts if part for inner in ast.walk(part))
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if id(node) not in fine and PROSE.match(node.value) and node.value != OF_SQLITE
    ]


def test_no_text_is_shown_unmarked() -> None:
    source = ROOT / "src" / "malgil"
    faces = [source / face for face in ("cli", "tui", "stats")]
    found: dict[str, list[str]] = {}
    for path in source.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        shown = unmarked(text) if any(face in path.parents for face in faces) else []
        if texts := [*shown, *unmarked_prose(text)]:
            found[str(path.relative_to(source))] = texts
    assert found == {}


@pytest.mark.parametrize(
    "line",
    [
        'yield "Not known"',
        'return f"✗ {mark} · {name}" if mark else "Not known"',
        'words = {Result.WRONG: "Not known"}',
        'def say(text: str = "Not known") -> None: ...',
        'parts.append("Gone.")',
    ],
)
def test_prose_is_found_wherever_it_stands(line: str) -> None:
    indented = f"def lines():\n    {line}\n"
    assert unmarked_prose(indented) == ["Gone." if "Gone" in line else "Not known"]
    marked = re.sub(r'"(Not known|Gone\.)"', r'_("\1")', indented)
    assert unmarked_prose(marked) == []


@pytest.mark.parametrize(
    "line",
    [
        'say("Not known")',
        'self.notify(f"{n} cards")',
        'Static(("Home", "bold"))',
        'Item(label="Go")',
    ],
)
def test_an_unmarked_text_is_found(line: str) -> None:
    assert unmarked(line) != []
    assert (
        unmarked(
            line.replace('"Home"', '_("Home")')
            .replace('f"{n} cards"', '_("cards")')
            .replace('"Not known"', '_("Not known")')
            .replace('"Go"', '_("Go")')
        )
        == []
    )


def test_a_text_that_no_catalogue_has_fails_every_test() -> None:
    for language in ("ko", "en"):
        i18n.use(language)
        with pytest.raises(AssertionError, match="no catalogue has: 'Nowhere'"):
            i18n._("Nowhere")


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return a project of one module, with translated catalogues."""
    source = tmp_path / "src" / "malgil"
    source.mkdir(parents=True)
    (source / "one.py").write_text(
        '_("Remove {name}?")\nN_("Home")\nn_("{n} card", "{n} cards", 3)\n', encoding="utf-8"
    )
    run("update", tmp_path)
    content = po(tmp_path).read_text(encoding="utf-8")
    for original, text in {
        'msgid "Remove {name}?"\nmsgstr ': "지울까요? {name}",
        'msgid "Home"\nmsgstr ': "처음",
        'msgid_plural "{n} cards"\nmsgstr[0] ': "카드 {n}장",
    }.items():
        start = content.index(original) + len(original)
        end = content.index("\n", start)
        content = f'{content[:start]}"{text}"{content[end:]}'
    po(tmp_path).write_text(content, encoding="utf-8")
    run("update", tmp_path)
    assert run("check", tmp_path).stdout == ""
    return tmp_path


def po(root: Path) -> Path:
    return root / "data" / "locale" / "ko" / "LC_MESSAGES" / "malgil.po"


def spoil(root: Path, old: str, new: str) -> str:
    """Replace a text in the Korean catalogue. Return the output of `check`."""
    content = po(root).read_text(encoding="utf-8")
    assert old in content
    po(root).write_text(content.replace(old, new), encoding="utf-8")
    checked = run("check", root)
    assert checked.returncode == 1, checked.stderr
    return checked.stdout


@pytest.mark.parametrize(
    ("new", "told"),
    [
        ("{name}을 지울까요?", "a particle is joined"),
        ("“{name}”로 갈까요?", "a particle is joined"),
        ("{name}이에요", "a particle is joined"),
        ("이름을(를) 지울까요? {name}", "both forms of a particle"),
        ("{name}: 지우겠습니다.", "not in 해요체"),
        ("{title}: 지울까요?", "placeholders"),
        ("지울까요?", "placeholders"),
        ("{}: 지울까요?", "placeholders"),
        ("지울까요? {name} ", "space at the ends"),
        ("", "not translated"),
    ],
)
def test_a_bad_translation_is_told(small: Path, new: str, told: str) -> None:
    assert told in spoil(small, "지울까요? {name}", new)


@pytest.mark.parametrize("fine", ["{name}에서 지울까요?", "{name}가지를 지울까요?", "{name}의 것"])
def test_a_particle_that_never_changes_and_a_counter_may_follow(small: Path, fine: str) -> None:
    assert "particle" not in spoil(small, "지울까요? {name}", fine)


def test_a_catalogue_that_was_not_compiled_is_told(small: Path) -> None:
    assert "the .mo is not what the .po compiles to" in spoil(small, '"처음"', '"시작"')


def test_a_string_without_an_entry_and_an_entry_without_a_string_are_told(small: Path) -> None:
    module = small / "src" / "malgil" / "one.py"
    module.write_text(module.read_text(encoding="utf-8").replace("Home", "House"), encoding="utf-8")
    told = run("check", small).stdout
    assert "ko: missing, run update: 'House'" in told
    assert "en: not used any more: 'Home'" in told


def test_a_string_within_an_f_string_is_extracted(small: Path) -> None:
    module = small / "src" / "malgil" / "one.py"
    text = module.read_text(encoding="utf-8") + "f\"✗ {_('Away')}\"\n"
    module.write_text(text, encoding="utf-8")
    assert "ko: missing, run update: 'Away'" in run("check", small).stdout


def test_update_keeps_what_is_translated_and_leaves_the_rest_empty(small: Path) -> None:
    module = small / "src" / "malgil" / "one.py"
    module.write_text(module.read_text(encoding="utf-8") + 'N_("Away")\n', encoding="utf-8")
    assert "? 'Away'" in run("update", small).stdout
    content = po(small).read_text(encoding="utf-8")
    assert 'msgid "Away"\nmsgstr ""' in content
    assert 'msgid "Home"\nmsgstr "처음"' in content
    english = po(small).parents[2] / "en" / "LC_MESSAGES" / "malgil.po"
    assert 'msgid "Away"\nmsgstr "Away"' in english.read_text(encoding="utf-8")


def test_update_changes_nothing_when_nothing_is_new(small: Path) -> None:
    files = [path for path in (small / "data").rglob("malgil.*") if path.is_file()]
    before = {path: path.read_bytes() for path in files}
    module = small / "src" / "malgil" / "one.py"
    module.write_text("\n\n" + module.read_text(encoding="utf-8"), encoding="utf-8")
    run("update", small)
    assert {path: path.read_bytes() for path in files} == before
    assert len(before) == 4


def test_a_msgid_is_english(small: Path) -> None:
    (small / "src" / "malgil" / "two.py").write_text('_("안녕")\n', encoding="utf-8")
    assert "a msgid is English: '안녕'" in run("check", small).stdout


def test_a_missing_catalogue_is_one_clear_line(small: Path) -> None:
    shutil.rmtree(small / "data")
    checked = run("check", small)
    assert checked.returncode == 1
    assert "run update" in checked.stdout
    assert "Traceback" not in checked.stderr
