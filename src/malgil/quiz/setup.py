"""Quiz setup: branches, defaults, and the questions of a run."""

from __future__ import annotations

from collections import Counter
from math import prod
from typing import TYPE_CHECKING

from msgspec.structs import replace

from malgil.base.errors import MalgilError, UsageError
from malgil.base.hashing import draw, shuffled
from malgil.base.i18n import _
from malgil.phrasebook.cards import CardQuestion, card_id
from malgil.phrasebook.menu import UnknownBranchError
from malgil.phrasebook.model import PATH_SEPARATOR
from malgil.quiz.modes.base import QuizError, load_mode
from malgil.quiz.run_log import RunRecord, newest_runs
from malgil.quiz.views import BranchRow, QuizSetup
from malgil.scheduling.steps import step_strengths
from malgil.store import quizzes
from malgil.store.cards import path_card, read_card
from malgil.store.phrasebooks import title_of
from malgil.store.quizzes import QUIZ_MODES, QuestionOrder
from malgil.store.review_queries import retrievabilities

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from malgil.phrasebook.menu import MenuIndex
    from malgil.quiz.modes.base import Mode, QuizItem
    from malgil.store.log import Stamp
    from malgil.store.store import Store

_SEEDS = 2**31

UNKNOWN = 0.5
"""Assumed share of right answers, and assumed retrievability, where there are none."""

RECENT = 5
"""Number of last answers that determine a question's weakness."""


def default_phrasebook(store: Store) -> str:
    """Return the phrasebook of the last run, or else the first one.

    Raises:
        MalgilError: The collection has no phrasebook.
    """
    phrasebooks = [row.id for row in store.phrasebooks()]
    last = next(newest_runs(store.connection), None)
    if last is not None and last.phrasebook in phrasebooks:
        return last.phrasebook
    if phrasebooks:
        return phrasebooks[0]
    raise MalgilError(_("The collection has no phrasebook. Import one first."))


def resolve_branch(store: Store, phrasebook: str, text: str) -> str:
    """Return the item id of a branch given as a path `A > B` or a label; "" for an empty text.

    Raises:
        UsageError: The phrasebook or branch does not exist. The message suggests branches.
    """
    try:
        return store.menu_index(phrasebook).branch(text)
    except UnknownBranchError as error:
        near = "\n".join(f"  {PATH_SEPARATOR.join(path)}" for path in error.nearest)
        raise UsageError(
            _("There is no branch {branch}. The nearest:\n{near}").format(branch=text, near=near)
        ) from error


def default_sequence(store: Store, phrasebook: str, mode: str, branch: str = "") -> QuestionOrder:
    """Return the default order: menu order until a run of the branch is finished, then shuffle.

    Some modes are always shuffled.
    """
    if load_mode(mode).first_order is not QuestionOrder.IN_ORDER:
        return load_mode(mode).first_order
    connection = store.connection
    for run in newest_runs(connection, phrasebook):
        same = run.mode == mode and run.branch in ("", branch) and run.limit is None
        if not same or run.repeats:
            continue
        if quizzes.answered(connection, run.id) >= len(run.questions):
            return QuestionOrder.SHUFFLE
    return QuestionOrder.IN_ORDER


def last_setup(store: Store, phrasebook: str | None = None) -> QuizSetup:
    """Return the setup of the last run, or the defaults: what Enter Enter starts.

    After a finished run in menu order the next one is shuffled. The seed is not repeated.
    """
    chosen = phrasebook or default_phrasebook(store)
    index = store.menu_index(chosen)
    for run in newest_runs(store.connection, chosen):
        if run.repeats or run.mode not in QUIZ_MODES:
            continue
        branch = run.branch if run.branch in index.places else ""
        sequence = run.sequence
        if sequence is QuestionOrder.IN_ORDER:
            sequence = default_sequence(store, chosen, run.mode, branch)
        return QuizSetup(
            phrasebook=chosen,
            mode=run.mode,
            branch=branch,
            sequence=sequence,
            limit=run.limit,
            minutes=run.minutes,
        )
    return QuizSetup(phrasebook=chosen)


def branch_rows(store: Store, phrasebook: str) -> tuple[BranchRow, ...]:
    """Return the menu's inner items with the accuracy beneath each, the whole menu first."""
    index = store.menu_index(phrasebook)
    asked: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for item, count, all_right in quizzes.questions_by_item(store.connection, phrasebook):
        if not item or item in index.places:
            for branch in ("", *index.lineage(item)):
                asked[branch] += count
                right[branch] += all_right
    return tuple(
        BranchRow(
            id=branch,
            path=index.path(branch),
            asked=asked[branch],
            right=right[branch],
        )
        for branch in index.parents()
    )


def runs_like(
    store: Store, phrasebook: str | None, matches: Callable[[QuizSetup], bool]
) -> Iterator[RunRecord]:
    """Yield the runs with a matching setup that this collection can resume, the newest first.

    Args:
        store: The open collection.
        phrasebook: Limit to one phrasebook (None: all).
        matches: Whether to yield a run with this setup.
    """
    phrasebooks = {row.id for row in store.phrasebooks()}
    for run in newest_runs(store.connection, phrasebook):
        is_open = run.phrasebook in phrasebooks and run.mode in QUIZ_MODES
        if is_open and matches(run):
            yield run


def plan(store: Store, setup: QuizSetup, stamp: Stamp) -> RunRecord:
    """Return a run for a setup, with its questions in order.

    Raises:
        UsageError: The phrasebook or branch does not exist, or a limit is not above zero.
        MalgilError: The phrasebook has no questions for this quiz.
    """
    index = store.menu_index(setup.phrasebook)
    if setup.branch and setup.branch not in index.places:
        raise UsageError(_("There is no branch {branch}.").format(branch=setup.branch))
    if (setup.limit is not None and setup.limit < 1) or (
        setup.minutes is not None and not setup.minutes > 0
    ):
        raise UsageError(_("A limit must be above zero."))
    seed = draw(stamp.action) % _SEEDS if setup.seed is None else setup.seed
    mode = load_mode(setup.mode)
    try:
        items = mode.questions(index, setup.branch, seed)
    except QuizError as error:
        raise MalgilError(_(error.sentence).format(title=title_of(index.book))) from error
    weakness = (
        _weakness(store, index, setup, items, stamp) if setup.sequence is QuestionOrder.WEAK else {}
    )
    ordered = sequenced(items, mode, setup.sequence, index=index, weakness=weakness, seed=seed)
    limit = setup.limit or mode.default_length
    # The setup of a run is the run itself, which has more fields.
    values = {name: getattr(setup, name) for name in QuizSetup.__struct_fields__}
    return RunRecord(
        **values | {"seed": seed},
        id=stamp.action,
        started_ms=stamp.wall_ms,
        logical_ms=0,
        questions=tuple(item.key for item in ordered[:limit]),
    )


def repeat(run: RunRecord, keys: Iterable[str], stamp: Stamp) -> RunRecord:
    """Return a run of only some questions of another run, in the same order."""
    # The seed is kept, so that the questions have the same choices.
    return replace(
        run,
        id=stamp.action,
        started_ms=stamp.wall_ms,
        logical_ms=0,
        limit=None,
        minutes=None,
        questions=tuple(keys),
        repeats=run.id,
        ended=False,
    )


def questions_of(index: MenuIndex, run: RunRecord) -> list[tuple[int, QuizItem]]:
    """Return a run's questions that still exist in the content, with their numbers in its list."""
    mode = load_mode(run.mode)
    numbered = ((n, mode.find(index, key)) for n, key in enumerate(run.questions))
    return [(n, item) for n, item in numbered if item is not None]


def _weakness(
    store: Store,
    index: MenuIndex,
    setup: QuizSetup,
    items: list[QuizItem],
    stamp: Stamp,
) -> dict[str, float]:
    """Return the knowledge of each subject, from counted runs and the cards' memory."""
    answers = quizzes.answers_by_subject(store.connection, setup.phrasebook)
    recall = retrievabilities(store.connection, store.model, stamp.learning_day)
    kind = load_mode(setup.mode).card

    def remembered(item: QuizItem) -> float | None:
        phrases = [item.phrase]
        if not item.phrase:
            phrases = [index.places[choice.id].item.phrase for choice in index.children(item.item)]
        cards = [card_id(setup.phrasebook, phrase, kind) for phrase in phrases]
        if kind.question is CardQuestion.WALK:
            card = path_card(store.connection, setup.phrasebook, item.item) or ""
            return _walked(store, card, index.lineage(item.item), stamp.learning_day)
        recalls = [recall[card] for card in cards if card in recall]
        return sum(recalls) / len(recalls) if recalls else None

    return {
        item.subject: knowledge(answers.get(item.subject, []), remembered(item)) for item in items
    }


def _walked(store: Store, card: str, way: Sequence[str], day: int) -> float | None:
    """Return the chance that every step of a path is recalled, None without a memory of any."""
    row = read_card(store.connection, card)
    if row is None or not row.progress.steps:
        return None
    strengths = step_strengths(row.progress.steps, way, store.model.recall_on(day))
    return prod(chance for chance, _stability in strengths)


def sequenced(
    items: list[QuizItem],
    mode: Mode,
    sequence: QuestionOrder,
    *,
    index: MenuIndex,
    weakness: Mapping[str, float],
    seed: int,
) -> list[QuizItem]:
    """Return the questions in the order of a run.

    Args:
        items: The questions in the menu's order.
        mode: The quiz mode.
        sequence: The order.
        index: The menu.
        weakness: The knowledge of each subject, 0 (worst) to 1; see `knowledge`.
        seed: The seed of the shuffle, which also breaks ties.
    """
    if sequence is QuestionOrder.WEAK:
        return sorted(
            items,
            key=lambda item: (weakness.get(item.subject, UNKNOWN * UNKNOWN), draw(seed, item.key)),
        )
    ordered = shuffled(items, seed) if sequence is QuestionOrder.SHUFFLE else items
    return mode.in_run(index, ordered)


def knowledge(answers: list[bool], retrievability: float | None) -> float:
    """Return the knowledge of a subject (0–1): share of right answers times retrievability.

    The share is smoothed by one right and one wrong answer, so that one miss weighs less than
    three.

    Args:
        answers: Whether each answer so far was right, the oldest first; the last `RECENT` count.
        retrievability: The retrievability of its card (0–1), or None without a memory.
    """
    last = answers[-RECENT:]
    share = (sum(last) + 1) / (len(last) + 2)
    return share * (UNKNOWN if retrievability is None else retrievability)
