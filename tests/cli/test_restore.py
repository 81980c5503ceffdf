"""`restore` gives the original back, and says so when a text was edited."""

from __future__ import annotations

import pathlib

import pytest

from support import runner
from support.restoring import TEXT, write_pack


@pytest.fixture
def pack(folder: pathlib.Path) -> pathlib.Path:
    """A pseudonymized file, its key file and the identity that opens it."""
    return write_pack(folder)


def test_the_original_comes_back_byte_for_byte(run: runner.Runner, pack: pathlib.Path) -> None:
    """Line ends included."""
    done = run("restore", "case.pseudo.txt", "--key", "case.key", "-i", "me.txt", "-o", "again.txt")
    assert done.exit_code == 0, done.stderr
    assert (pack / "again.txt").read_bytes() == TEXT.encode()


def test_an_edited_text_is_restored_with_a_warning(run: runner.Runner, pack: pathlib.Path) -> None:
    """Exit code 1: a person must look."""
    path = pack / "case.pseudo.txt"
    path.write_bytes(path.read_bytes() + b"Ende.\n")
    done = run("restore", "case.pseudo.txt", "--key", "case.key", "-i", "me.txt")
    assert done.exit_code == 1
    assert "Frau Aria Öz kam aus Ahlbeck" in done.stdout
    assert "edited" in done.stderr


def test_a_key_of_another_case_is_refused(run: runner.Runner, pack: pathlib.Path) -> None:
    """Exit code 3, and nothing is written."""
    (pack / "other.txt").write_text("Etwas anderes.\n", encoding="utf-8")
    done = run("restore", "other.txt", "--key", "case.key", "-i", "me.txt", "-o", "again.txt")
    assert done.exit_code == 3
    assert "another case" in done.stderr
    assert not (pack / "again.txt").exists()


def test_a_missing_key_file_is_named(run: runner.Runner, pack: pathlib.Path) -> None:
    """The message names the file."""
    done = run("restore", "case.pseudo.txt", "--key", "none.key", "-i", "me.txt")
    assert done.exit_code == 3
    assert "none.key does not exist" in done.stderr
