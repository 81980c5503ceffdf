"""Key files locked with a passphrase: the format is that of age, the work is the same everywhere."""

from __future__ import annotations

import pyrage
import pytest

from fallkonferenz.core.errors import VaultError
from fallkonferenz.core.key import Key
from fallkonferenz.store import age_passphrase, vault

PASSPHRASE = "fünf wörter in einer reihe"
INSIDE = b"0123456789abcdef" * 9000  # more than two chunks


@pytest.fixture
def little_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Less work, for tests."""
    monkeypatch.setattr(age_passphrase, "WORK", 8)


@pytest.mark.usefixtures("little_work")
@pytest.mark.parametrize("content", [b"", b"y" * 65536, INSIDE])
def test_another_age_program_opens_it(content: bytes) -> None:
    """pyrage, which is the age of Rust, reads what we lock, and so do we."""
    locked = age_passphrase.encrypt(content, PASSPHRASE)
    assert pyrage.passphrase.decrypt(locked, PASSPHRASE) == content
    assert age_passphrase.decrypt(locked, PASSPHRASE) == content


def test_the_work_is_fixed_and_not_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every computer writes the same number into the header, and no file asks for more than is opened."""
    assert 15 <= age_passphrase.WORK < age_passphrase.HARDEST
    monkeypatch.setattr(age_passphrase, "_stretched", lambda passphrase, salt, work: bytes(32))
    assert age_passphrase.encrypt(b"", PASSPHRASE).split(b"\n")[1].endswith(b" %d" % age_passphrase.WORK)


@pytest.mark.usefixtures("little_work")
def test_a_wrong_passphrase_and_damage_are_told_apart() -> None:
    """A changed byte in the header or in a chunk, a missing end and a missing chunk are damage."""
    locked = age_passphrase.encrypt(INSIDE, PASSPHRASE)
    with pytest.raises(age_passphrase.WrongPassphrase):
        age_passphrase.decrypt(locked, "another one")
    first = len(locked) - len(INSIDE) % 65536 - 16  # where the last chunk begins
    header, mark, rest = locked.partition(b"\n--- ")
    other = b"B" if rest[:1] == b"A" else b"A"
    for damaged in (locked[:-1], locked[:first], locked[:-40] + bytes([locked[-40] ^ 1]) + locked[-39:], header + mark + other + rest[1:], b"age"):
        with pytest.raises(age_passphrase.Damaged):
            age_passphrase.decrypt(damaged, PASSPHRASE)


@pytest.mark.usefixtures("little_work")
def test_every_trouble_has_its_own_sentence() -> None:
    """Wrong passphrase, damage, too much work, and a file that is locked for recipients."""
    content = vault.seal(Key("case", seed=b"s"), vault.Secret(passphrase=PASSPHRASE))
    right = vault.Secret(passphrase=PASSPHRASE)
    assert vault.unseal(content, right, "a.key") == Key("case", seed=b"s")
    identity = pyrage.x25519.Identity.generate()
    hard = content.replace(b" 8\n", b" 40\n", 1)
    public = vault.seal(Key("case"), vault.Secret(recipients=(str(identity.to_public()),)))
    for data, secret, sentence in (
        (content, vault.Secret(passphrase="another one"), r"the passphrase for a\.key is wrong"), (content[:-3], right, r"a\.key is damaged"), (hard, right, "more work"),
        (public, right, "locked for recipients"), (content, vault.Secret(identities=(str(identity),)), "not locked for this identity"),
    ):  # fmt: skip
        with pytest.raises(VaultError, match=sentence):
            vault.unseal(data, secret, "a.key")
