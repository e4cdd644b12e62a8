"""Stray logs, and repairs that cannot know the content of one."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from malgil import Collection
from malgil.base.paths import state_path
from malgil.store.backup import list_backups
from malgil.store.file_identity import LOG_SUFFIX
from malgil.store.repair import examine, repair
from malgil.store.restore import copy_raw
from tests.store.learner import START
from tests.store.test_names import abandoned, answered, log_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def opened(path: Path) -> tuple[list[str], list[str]]:
    """Return the ids of a sound collection's reviews, and the notices on opening it."""
    with Collection.open(path, now=START) as collection:
        assert collection.check() == []
        return [event.id for event in collection.reviews()], list(collection.connection.notices)


@pytest.fixture
def killed(collection_file: Path) -> Path:
    """Return a collection with two answers in the file and six in its log alone."""
    answered(collection_file, 2)
    abandoned(collection_file, 6)
    return collection_file


def test_a_log_left_behind_by_a_new_name_is_recovered(killed: Path) -> None:
    new = killed.rename(killed.with_name("new.malgil"))
    old = log_of(killed).read_bytes()
    reviews, notices = opened(new)
    assert len(reviews) == 8
    assert [str(log_of(killed)) in text for text in notices] == [True]
    assert "recovered" in notices[0]
    assert len(list_backups(new)) == 1
    assert not log_of(killed).exists()
    (kept,) = killed.parent.glob("*.recovered")
    assert kept.read_bytes() == old
    assert opened(new) == (reviews, [])


def test_a_link_to_the_new_name_will_do(killed: Path, tmp_path: Path) -> None:
    new = killed.rename(killed.with_name("new.malgil"))
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / "link").symlink_to(new)
    assert len(opened(tmp_path / "links" / "link")[0]) == 8


def test_what_was_answered_since_is_kept_with_what_was_left(killed: Path) -> None:
    new = killed.rename(killed.with_name("new.malgil"))
    log = log_of(killed).rename(killed.with_name("away"))
    assert answered(new, 3) == 5
    log.rename(log_of(killed))
    with Collection.open(new) as collection:
        assert len(list(collection.reviews())) == 5
        (told,) = collection.connection.notices
        assert "could not be merged" in told
        (problem,) = collection.check()
        assert str(log_of(killed)) in problem.detail
        assert list_backups(new) == []
    assert log_of(killed).exists()
    assert [one.kind for one in examine(new)] == ["file"]
    made = repair(new)
    assert made.path is not None
    with Collection.open(made.path) as collection:
        assert len(list(collection.reviews())) == 11


def strange(path: Path) -> None:
    """Leave the log of another collection."""
    abandoned(path.with_name("strange"), 3)
    path.with_name("strange").unlink()


def garbage(path: Path) -> None:
    path.with_name("garbage" + LOG_SUFFIX).write_bytes(b"no log at all " * 1000)


def named_after_nothing(path: Path) -> None:
    path.with_name(LOG_SUFFIX).write_bytes(b"x" * 5000)


def a_folder(path: Path) -> None:
    path.with_name("folder" + LOG_SUFFIX).mkdir()


def taken_already(path: Path) -> None:
    copy_raw(path, path.with_name("copy"))
    opened(path)
    path.with_name("copy").unlink()


def unfinished(path: Path) -> None:
    """Leave a log whose answers are all in the file except one that was never acknowledged."""
    copy = path.with_name("copy")
    copy_raw(path, copy)
    abandoned(copy, 1)
    whole = log_of(copy).read_bytes()
    log_of(copy).write_bytes(whole[: -4120 * 2])
    copy.unlink()
    shutil.rmtree(state_path())  # as if it had been killed before it noted that


LEFT = (strange, garbage, named_after_nothing, a_folder, taken_already, unfinished)


@pytest.mark.parametrize("leave", LEFT)
def test_other_logs_are_left_alone(killed: Path, leave: Callable[[Path], None]) -> None:
    leave(killed)
    found = {one: one.read_bytes() for one in killed.parent.glob("*-wal") if one.is_file()}
    found.pop(log_of(killed), None)
    reviews, notices = opened(killed)
    assert (len(reviews), notices) == (8, [])
    assert {one: one.read_bytes() for one in found} == found


def test_a_repair_through_a_link_reads_the_log(killed: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link"
    link.symlink_to(killed)
    spoil(killed)
    assert examine(link) != []
    made = repair(link)
    assert made.path is not None
    assert made.path.parent == killed.parent
    assert (made.lost, made.unknown) == (0, ())
    assert len(opened(made.path)[0]) == 8


def spoil(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[:100] = bytes(100)
    path.write_bytes(data)


def test_a_repair_of_a_file_with_two_names_knows_not_all(killed: Path) -> None:
    other = killed.with_name("other")
    other.hardlink_to(killed)
    assert examine(killed)[0].where == "names"
    made = repair(killed)
    assert made.path is not None
    assert len(made.unknown) == 1


def test_answers_under_two_names_are_all_taken(killed: Path) -> None:
    fork = killed.with_name("fork")
    shutil.copy(killed, fork)
    abandoned(fork, 5)
    shutil.copy(fork, killed)  # like two hard links: one file and two logs
    with Collection.open(fork) as collection:
        wanted = {event.id for event in collection.reviews()}
    shutil.copy(fork, killed)
    made = repair(killed)
    assert made.path is not None
    assert made.unknown
    with Collection.open(made.path) as collection:
        found = {event.id for event in collection.reviews()}
    assert wanted < found
    assert len(found) == 2 + 6 + 5


def flip_in_the_middle(log: Path) -> None:
    data = bytearray(log.read_bytes())
    data[32 + 20 * 4120 + 2000] ^= 1
    log.write_bytes(data)


def flip_in_the_head(log: Path) -> None:
    data = bytearray(log.read_bytes())
    data[9] ^= 1
    log.write_bytes(data)


def no_log(log: Path) -> None:
    log.write_bytes(bytes(8192))


@pytest.mark.parametrize("harm", [flip_in_the_middle, flip_in_the_head, no_log])
def test_a_damaged_log_is_told(killed: Path, harm: Callable[[Path], None]) -> None:
    harm(log_of(killed))
    assert {one.where for one in examine(killed)} == {"log"}
    assert repair(killed).unknown


def test_a_log_that_is_cut_short_is_not_all(killed: Path) -> None:
    data = log_of(killed).read_bytes()
    log_of(killed).write_bytes(data[: len(data) // 2 + 99])
    spoil(killed)
    assert repair(killed).unknown


def test_another_collections_log_is_not_mixed_in(killed: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    answered(other, 2)
    abandoned(other, 4)
    shutil.copy(log_of(other), log_of(killed))
    spoil(killed)
    made = repair(killed)
    assert made.path is not None
    assert made.unknown
    assert len(opened(made.path)[0]) == 2
