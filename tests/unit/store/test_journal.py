"""The journal remembers what is done, survives a crash, and shows nothing."""

from __future__ import annotations

import pathlib
import stat
import sys

import pytest

from fallkonferenz.core.errors import InputError
from fallkonferenz.store.journal import NAME, Done, Journal, digest, open_journal


def test_remembers(tmp_path: pathlib.Path) -> None:
    """What was recorded is recalled when the journal is opened again, and seeds stay the same."""
    first = open_journal(tmp_path, create=True)
    first.record("Anna/case.txt", Done(first.before("a"), first.after("b"), look=True))
    again = open_journal(tmp_path, create=False)
    assert again.recall("Anna/case.txt") == Done(first.before("a"), first.after("b"), look=True)
    assert again.recall("other") is None
    assert again.seed("x") == first.seed("x")
    assert again.seed("x") != first.seed("y")
    assert "Anna" not in (tmp_path / NAME).read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_owner_reads_it(tmp_path: pathlib.Path) -> None:
    """The journal holds the secret of the surrogates: mode 0600."""
    open_journal(tmp_path, create=True)
    assert stat.S_IMODE((tmp_path / NAME).stat().st_mode) == 0o600


def test_a_line_cut_short(tmp_path: pathlib.Path) -> None:
    """A line that a crash cut short is forgotten, and what is recorded next is not glued to it."""
    first = open_journal(tmp_path, create=True)
    first.record("one", Done("a", "b", look=False))
    first.record("two", Done("c", "d", look=False))
    path = tmp_path / NAME
    path.write_bytes(path.read_bytes()[:-20])
    second = open_journal(tmp_path, create=False)
    assert second.recall("one") == Done("a", "b", look=False)
    assert second.recall("two") is None
    second.record("three", Done("e", "f", look=False))
    assert open_journal(tmp_path, create=False).recall("three") == Done("e", "f", look=False)


def test_damaged(tmp_path: pathlib.Path) -> None:
    """A journal without its secret is an error that says what to do."""
    (tmp_path / NAME).write_text("{}\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        open_journal(tmp_path, create=True)
    assert "delete" in caught.value.hint


def test_without_a_file(tmp_path: pathlib.Path) -> None:
    """If no journal is wanted, or the folder is gone, nothing is kept and the secret is a new one."""
    assert not open_journal(tmp_path, create=False).is_kept
    assert list(tmp_path.iterdir()) == []
    gone = open_journal(tmp_path / "gone", create=True)
    assert not gone.is_kept
    gone.record("one", Done("a", "b", look=False))
    assert gone.seed("x") != open_journal(tmp_path, create=False).seed("x")


def test_hashes_need_the_secret() -> None:
    """Two journals hash the same content differently, and purposes are kept apart."""
    one, two = Journal(b"1"), Journal(b"2")
    assert one.before("x") != two.before("x")
    assert one.before("x") != one.after("x")


def test_digest_knows_borders() -> None:
    """Two files are not the same as one with both their contents."""
    assert digest(b"a", b"b") != digest(b"ab")
    assert digest(b"a", b"b") != digest(b"b", b"a")
