"""The key file: any age program opens it, three kinds of trouble give three clear errors."""

from __future__ import annotations

import json
import os
import pathlib
import stat

import pyrage
import pytest

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.errors import InputError, VaultError
from fallkonferenz.core.key import Key, KeyDocument, KeyEntry, Origin
from fallkonferenz.store import age_passphrase, vault

KEY = Key(
    "case",
    (KeyEntry(EntityType.PERSON, "Aria Öz", ("Aria Öz", "Arias"), "Lena Roth", 1, (("given", "aria", "Lena"),), "child", "f", "K1"),),
    (KeyDocument("00ff", (Origin(0, 4, "Lena", "Aria", 1),)),),
    b"\x01\x02",
    -665,
)
IDENTITY = pyrage.x25519.Identity.generate()
LOCK = vault.Secret(recipients=(str(IDENTITY.to_public()),))
OPEN = vault.Secret(identities=(str(IDENTITY),))


def test_a_key_comes_back_as_it_was(tmp_path: pathlib.Path) -> None:
    """Writing and reading a key loses nothing."""
    vault.create(tmp_path / "a.key", KEY, LOCK)
    assert vault.load(tmp_path / "a.key", OPEN) == KEY


def test_any_age_program_opens_it_and_finds_json() -> None:
    """The inside is the documented JSON."""
    inside = json.loads(pyrage.decrypt(vault.seal(KEY, LOCK), [IDENTITY]))
    assert inside["format"] == "fallkonferenz-key"
    assert inside["entries"][0]["original"] == "Aria Öz"


@pytest.mark.skipif(os.name != "posix", reason="file modes are those of POSIX")
def test_the_file_is_readable_by_its_owner_alone(tmp_path: pathlib.Path) -> None:
    """Mode 0600, after writing back, too."""
    path = tmp_path / "a.key"
    vault.create(path, KEY, LOCK)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    vault.update(path, KEY, LOCK)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not vault.is_open_to_others(path)


def test_a_key_file_is_never_replaced(tmp_path: pathlib.Path) -> None:
    """An existing file is kept, byte for byte."""
    path = tmp_path / "a.key"
    path.write_bytes(b"another key")
    with pytest.raises(InputError, match="there already"):
        vault.create(path, KEY, LOCK)
    assert path.read_bytes() == b"another key"
    assert list(tmp_path.iterdir()) == [path]


def test_a_wrong_identity_a_damaged_and_a_foreign_file_are_three_errors() -> None:
    """Each kind of trouble has its own sentence."""
    content = vault.seal(KEY, LOCK)
    other = vault.Secret(identities=(str(pyrage.x25519.Identity.generate()),))
    with pytest.raises(VaultError, match="not locked for this identity"):
        vault.unseal(content, other, "a.key")
    with pytest.raises(VaultError, match="damaged"):
        vault.unseal(content[:-4], OPEN, "a.key")
    with pytest.raises(VaultError, match="not a key file"):
        vault.unseal(b"hello", OPEN, "a.key")
    with pytest.raises(VaultError, match="no key of fallkonferenz"):
        vault.unseal(pyrage.encrypt(b"[]", [IDENTITY.to_public()]), OPEN, "a.key")


def test_a_wrong_passphrase_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """The right passphrase opens, a wrong one is named as such."""
    monkeypatch.setattr(age_passphrase, "WORK", 8)
    content = vault.seal(KEY, vault.Secret(passphrase="correct horse battery"))
    with pytest.raises(VaultError, match="the passphrase"):
        vault.unseal(content, vault.Secret(passphrase="wrong"), "a.key")


def test_destroying_removes_the_file(tmp_path: pathlib.Path) -> None:
    """Nothing is left of a destroyed key file."""
    path = tmp_path / "a.key"
    vault.create(path, KEY, LOCK)
    vault.destroy(path)
    assert not path.exists()
    with pytest.raises(InputError, match="does not exist"):
        vault.destroy(path)


def test_no_original_shows_in_a_repr() -> None:
    """A log or a traceback that shows a key or a secret shows no name."""
    assert "Aria" not in repr(KEY)
    assert "SECRET" not in repr(OPEN)
