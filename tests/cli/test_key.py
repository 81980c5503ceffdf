"""`key` counts, forgets and destroys; counting shows no name."""

from __future__ import annotations

import pathlib

import pytest

from support import runner
from support.restoring import write_pack


@pytest.fixture
def pack(folder: pathlib.Path) -> pathlib.Path:
    """A pseudonymized file, its key file and the identity that opens it."""
    return write_pack(folder)


def test_counts_show_no_original(run: runner.Runner, pack: pathlib.Path) -> None:
    """Only numbers."""
    done = run("key", "show", "case.key", "--counts", "-i", "me.txt")
    assert done.exit_code == 0, done.stderr
    assert "PERSON 1" in done.stdout
    assert "LOCATION 1" in done.stdout
    assert "Aria" not in done.stdout + done.stderr


def test_a_person_is_forgotten(run: runner.Runner, pack: pathlib.Path) -> None:
    """The name is gone from the key file, the surrogate stays in the restored text."""
    done = run("key", "forget", "case.key", "1", "-i", "me.txt")
    assert done.exit_code == 0, done.stderr
    shown = run("key", "show", "case.key", "-i", "me.txt").stdout
    assert "Aria" not in shown
    assert "Ahlbeck" in shown
    restored = run("restore", "case.pseudo.txt", "--key", "case.key", "-i", "me.txt")
    assert "Aria" not in restored.stdout


def test_a_key_file_is_destroyed_only_after_a_yes(run: runner.Runner, pack: pathlib.Path) -> None:
    """No answer keeps it."""
    assert run("key", "destroy", "case.key", stdin=b"n\n").exit_code == 1
    assert (pack / "case.key").exists()
    assert run("key", "destroy", "case.key", "--yes").exit_code == 0
    assert not (pack / "case.key").exists()


def test_a_passphrase_does_not_open_what_is_locked_for_recipients(run: runner.Runner, pack: pathlib.Path) -> None:
    """A file locked for recipients says that it wants an identity."""
    done = run("key", "show", "case.key", "--counts", stdin=b"secret\n")
    assert done.exit_code == 3
    assert "--identity" in done.stderr
