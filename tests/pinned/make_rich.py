"""Write rich-schema-3.sql.xz: a month of a learner who used every feature of malgil.

It was run once, with the last version that wrote schema 3:
python -m tests.pinned.make_rich
"""

from __future__ import annotations

import lzma
import random
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from malgil.collection import Collection
from malgil.library.card_actions import ActionRequest, CardAction, apply, write_notes
from malgil.library.editor import Editor, archive_phrasebook, bring_back
from malgil.lookup.boost import boost
from malgil.phrasebook.formats.yaml import read_phrasebook_file
from malgil.quiz.session import QuizSession
from malgil.quiz.views import QuizSetup
from malgil.review.session import ReviewSession
from malgil.review.views import Finished, Question, Verdict
from malgil.scheduling.calibration import Score
from malgil.scheduling.fsrs import Rating
from malgil.scheduling.optimise import Judgement
from malgil.stats.optimise import adopt, plan_reschedule, read_sample
from malgil.store.quizzes import QUIZ_MODES, QuestionOrder
from tests.quiz import quizzing
from tests.store.learner import START, Clock

if TYPE_CHECKING:
    from malgil.phrasebook.paths import Descent

DATA = Path(__file__).parent.parent / "data"
SHIPPED = "amazon-live-chat"
DAYS = 24
SECONDS = 9


def choose_way(session: ReviewSession, question: Question, *, right: bool) -> Descent:
    """Descend the menu by the last right path, with one wrong step unless `right`."""
    descent = session.descent(question)
    is_wrong = not right
    while not descent.finished:
        taken = tuple(choice.id for choice in descent.taken)
        depth = len(taken)
        true_ids = [way[depth] for way in question.ways if way[:depth] == taken]
        ids = [choice.id for choice in descent.level]
        wrong = [number for number, name in enumerate(ids) if name not in true_ids]
        descent.choose(wrong[0] if is_wrong and wrong else ids.index(true_ids[-1]))
        is_wrong = is_wrong and not wrong
    return descent


def answer(session: ReviewSession, question: Question, dice: random.Random) -> Verdict:
    """Answer like a learner who knows four of five."""
    duration = dice.randrange(1500, 12_000)
    luck = dice.random()
    if question.card.type == "path":
        descent = choose_way(session, question, right=luck < 0.8)
        return session.finish_path(question, descent, duration_ms=duration)
    if question.card.type == "label" and luck < 0.7:
        typed = question.label if luck < 0.5 else question.label[:-1]
        return session.type_answer(question, typed, duration_ms=duration)
    ratings = (Rating.AGAIN, Rating.HARD, Rating.GOOD, Rating.GOOD, Rating.GOOD, Rating.EASY)
    return session.rate(question, dice.choice(ratings), duration_ms=duration)


def study(collection: Collection, clock: Clock, dice: random.Random) -> None:
    """Answer the cards of a day, with an undo, a redo and an overruled verdict now and then."""
    session = ReviewSession(collection, clock)
    while not isinstance(step := session.next(), Finished):
        if not isinstance(step, Question):
            continue
        verdict = answer(session, step, dice)
        clock.go(seconds=SECONDS)
        luck = dice.random()
        if luck < 0.03:
            session.overrule(verdict)
        elif luck < 0.06:
            session.undo()
            if luck < 0.045:
                session.redo()


def quiz(collection: Collection, clock: Clock, mode: str, dice: random.Random, limit: int) -> None:
    """Answer some questions of a quiz, and undo the last one now and then."""
    sequence = QuestionOrder.IN_ORDER if mode == "walk" else QuestionOrder.SHUFFLE
    setup = QuizSetup(phrasebook=SHIPPED, mode=mode, branch="", sequence=sequence, limit=8, seed=5)
    session = QuizSession.start(collection, clock, setup)
    for _turn in range(limit):
        quizzing.answer(session, right=dice.random() < 0.7)
        clock.go(seconds=SECONDS)
    if dice.random() < 0.5:
        quizzing.undo(session)


def steer_cards(collection: Collection, clock: Clock) -> None:
    """Apply the card actions of the app."""
    cards = [row.card.id for row in collection.cards(SHIPPED) if row.progress.state.value != "new"]
    apply(collection, cards[:2], ActionRequest(action=CardAction.SUSPEND), clock())
    apply(collection, cards[:1], ActionRequest(action=CardAction.UNSUSPEND), clock())
    apply(collection, cards[3:6], ActionRequest(action=CardAction.FLAG, flag=3), clock())
    apply(collection, cards[6:8], ActionRequest(action=CardAction.BURY), clock())
    apply(collection, cards[8:10], ActionRequest(action=CardAction.FORGET), clock())
    day = collection.day(clock()) + 5
    apply(collection, cards[10:12], ActionRequest(action=CardAction.SET_DUE, due_day=day), clock())
    write_notes(collection, SHIPPED, "damaged-item", clock(), note="컵 [red]깨짐[/]")
    write_notes(collection, SHIPPED, "damaged-item", clock(), mnemonic="damage = 손상")
    write_notes(collection, SHIPPED, "contact-us", clock(), note="맨 아래에 있어요.")
    boost(collection, SHIPPED, "payment-declined", clock(), tomorrow=True)


def edit(collection: Collection, clock: Clock) -> None:
    """Edit both phrasebooks, and undo one edit."""
    editor = Editor(collection, SHIPPED)
    editor.relabel("gift-cards", "Gift Cards & Codes", clock())
    editor.regloss("wheres-my-stuff", ["내 물건은 어디 있어요?"], clock())
    note = "상자가 아니라 물건이 깨졌을 때."
    editor.describe("damaged-item", clock(), note=note, keywords=["파손"])
    editor.add("", 9, "Something else", ["다른 문제예요."], clock())
    editor.relabel("contact-us", "Contact them", clock())
    collection.undo(clock())
    small = Editor(collection, "small")
    small.move("gifts-lost", "payment", 0, clock())
    small.archive("gifts-code", clock())


def adopt_weights(collection: Collection, clock: Clock) -> None:
    """Adopt weights that differ slightly from the default ones."""
    weights = tuple(weight * 1.01 for weight in collection.model.weights)
    score = Score(log_loss=0.43, rmse_bins=0.05, auc=0.7)
    adopt(
        collection,
        clock(),
        sample=read_sample(collection),
        judgement=Judgement(
            weights=weights,
            judged=40,
            current=score,
            defaults=score,
            fitted=score,
            constant=score,
            moving=score,
            splits=((0.44, 0.43),),
        ),
        reschedule=plan_reschedule(collection, clock(), weights),
    )


def fill(path: Path) -> None:
    """Study for the month."""
    dice = random.Random(20261128)  # noqa: S311 - no secret: the same month whenever it is run
    clock = Clock(START)
    with Collection.open(path, now=clock()) as collection:
        collection.import_book(read_phrasebook_file(DATA / "cli-small.yaml"), clock())
        collection.set_setting("new_per_day", 25, clock())
        modes = list(QUIZ_MODES)
        for day in range(DAYS):
            if day not in {8, 9, 17}:
                study(collection, clock, dice)
                if day % 3 == 1:
                    quiz(collection, clock, modes[day // 3 % len(modes)], dice, 4 + day % 5)
            if day == 12:
                steer_cards(collection, clock)
            if day == 15:
                edit(collection, clock)
            if day == 18:
                adopt_weights(collection, clock)
            if day == 20:
                archive_phrasebook(collection, "small", clock())
                bring_back(collection, "small", clock())
                collection.set_setting("desired_retention", 0.92, clock())
            clock.next_day()


def main() -> None:
    """Make the collection and dump it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "collection.malgil"
        fill(path)
        with closing(sqlite3.connect(path)) as connection:
            pragmas = [
                f"PRAGMA {name} = {connection.execute(f'PRAGMA {name}').fetchone()[0]};"
                for name in ("application_id", "user_version")
            ]
            text = "\n".join([*pragmas, *connection.iterdump(), ""])
    target = DATA / "rich-schema-3.sql.xz"
    target.write_bytes(lzma.compress(text.encode(), preset=9))


if __name__ == "__main__":
    main()
