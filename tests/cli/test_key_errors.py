"""Three kinds of trouble with a key file give three clear errors, and none of them a name or a traceback."""

from __future__ import annotations

import pathlib

import pytest

from fallkonferenz.store import age_passphrase, vault
from support.restoring import write_pack
from support.runner import Runner

PASSPHRASE = "four words in a row"


@pytest.fixture
def locked(folder: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> pathlib.Path:
    """A pseudonymized file, and its key file locked with a passphrase (with less work, for the test)."""
    monkeypatch.setattr(age_passphrase, "WORK", 8)
    write_pack(folder)
    key = vault.load(folder / "case.key", vault.Secret(identities=vault.identities(folder / "me.txt")))
    vault.create(folder / "own.key", key, vault.Secret(passphrase=PASSPHRASE))
    return folder


def test_a_wrong_passphrase_a_damaged_file_and_another_case_are_told_apart(run: Runner, locked: pathlib.Path) -> None:
    """Exit code 3 each time, the file is named, and what to do."""
    (locked / "cut.key").write_bytes((locked / "own.key").read_bytes()[:-9])
    (locked / "other.txt").write_text("Ein Text aus einem anderen Fall.\n", encoding="utf-8")
    wrong = run("restore", "case.pseudo.txt", "--key", "own.key", stdin=b"another one\n")
    damaged = run("restore", "case.pseudo.txt", "--key", "cut.key", stdin=PASSPHRASE.encode() + b"\n")
    other = run("restore", "other.txt", "--key", "own.key", stdin=PASSPHRASE.encode() + b"\n")
    right = run("restore", "case.pseudo.txt", "--key", "own.key", stdin=PASSPHRASE.encode() + b"\n")
    assert [done.exit_code for done in (wrong, damaged, other, right)] == [3, 3, 3, 0]
    assert "the passphrase for own.key is wrong" in wrong.stderr
    assert "cut.key is damaged" in damaged.stderr
    assert "another case" in other.stderr
    for done in (wrong, damaged, other):
        assert "Aria" not in done.stdout + done.stderr
        assert PASSPHRASE not in done.stdout + done.stderr
        assert "Traceback" not in done.stderr


def test_a_passphrase_is_no_option_value(run: Runner, locked: pathlib.Path) -> None:
    """There is no option that a shell would write into its history."""
    for command in ("anonymize", "restore", "check"):
        assert "--passphrase" not in run(command, "--help").stdout


def test_a_short_passphrase_makes_no_file(run: Runner, folder: pathlib.Path, fake_detector: None) -> None:
    """Eight characters are the least; nothing is written for less."""
    (folder / "case.txt").write_text("Anna kam.\n", encoding="utf-8")
    done = run("anonymize", "case.txt", "--key", "a.key", stdin=b"short\nshort\n")
    assert done.exit_code == 3
    assert not (folder / "a.key").exists()
    assert not (folder / "case.anon.txt").exists()
