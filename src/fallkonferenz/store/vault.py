"""The key file: a key in JSON, inside an age file (https://age-encryption.org/v1), so that any `age` program opens it.

    age --decrypt case.key        (asks for the passphrase, prints the JSON)

The JSON is one object: `format` "fallkonferenz-key", `version` 1, `case` a random name of the case, `seed` (hex) and
`shift_days` that the surrogates were made with, `entries` and `documents` with the fields of `core.key`. The file is
readable by its owner alone, is never replaced by another key unasked, and is written in one step.
"""

from __future__ import annotations

import dataclasses
import json
import os
import pathlib
import secrets
import stat
from collections.abc import Sequence
from typing import Any

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.errors import InputError, VaultError
from fallkonferenz.core.key import VERSION, Key, KeyDocument, KeyEntry, Origin
from fallkonferenz.store import age_passphrase, files

FORMAT = "fallkonferenz-key"
_MODE = 0o600
_AGE = b"age-encryption.org/v1"
_ARMOR = b"-----BEGIN AGE ENCRYPTED FILE-----"


@dataclasses.dataclass(frozen=True, slots=True)
class Secret:
    """What a key file is locked and opened with: a passphrase, or public keys (to lock) and an identity (to open)."""

    passphrase: str | None = dataclasses.field(default=None, repr=False)
    recipients: tuple[str, ...] = ()
    identities: tuple[str, ...] = dataclasses.field(default=(), repr=False)


def seal(key: Key, secret: Secret) -> bytes:
    """Return the content of a key file.

    Raises VaultError if there is neither passphrase nor recipient, or a recipient is none.
    """
    import pyrage

    content = json.dumps(_to_json(key), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    if secret.recipients:
        return bytes(pyrage.encrypt(content, [_recipient(text) for text in secret.recipients]))
    if not secret.passphrase:
        raise VaultError("a key file needs a passphrase or a recipient's public key")
    return age_passphrase.encrypt(content, secret.passphrase)


def unseal(content: bytes, secret: Secret, name: str) -> Key:
    """Return the key in the content of a key file; `name` is for messages.

    Raises VaultError: it is no age file or damaged, the passphrase or identity is wrong, or it holds something else.
    """
    if content[: len(_ARMOR)] == _ARMOR:
        raise VaultError(f"{name} is an armored age file", hint="remove the armor first: age --decrypt | age --encrypt")
    if not content.startswith(_AGE):
        raise VaultError(f"{name} is not a key file, or its beginning is damaged", hint="take a copy of the key file from a backup")
    if secret.identities:
        inside = _with_identities(content, secret.identities, name)
    else:
        inside = _with_passphrase(content, secret.passphrase or "", name)
    try:
        return _from_json(json.loads(inside.decode("utf-8", "surrogatepass")), name)
    except (ValueError, KeyError, TypeError):
        raise VaultError(f"{name} is an age file, but no key of fallkonferenz lies in it") from None


def _with_passphrase(content: bytes, passphrase: str, name: str) -> bytes:
    if not age_passphrase.is_locked_so(content):
        raise VaultError(f"{name} is locked for recipients, not with a passphrase", hint="give your identity file with --identity FILE")
    try:
        return age_passphrase.decrypt(content, passphrase)
    except age_passphrase.WrongPassphrase:
        raise VaultError(f"the passphrase for {name} is wrong", hint="try again; capitals and the keyboard's language count") from None
    except age_passphrase.TooHard:
        raise VaultError(f"{name} asks for more work than a computer should do", hint="take a copy of the key file from a backup") from None
    except age_passphrase.Damaged:
        raise VaultError(f"{name} is damaged", hint="take a copy of the key file from a backup") from None


def _with_identities(content: bytes, identities_: Sequence[str], name: str) -> bytes:
    import pyrage

    try:
        return bytes(pyrage.decrypt(content, [pyrage.x25519.Identity.from_str(text) for text in identities_]))
    except pyrage.IdentityError:
        raise VaultError("the identity file does not hold an age identity (AGE-SECRET-KEY-1...)") from None
    except pyrage.DecryptError as error:
        if "No matching keys" in str(error) or age_passphrase.is_locked_so(content):
            raise VaultError(f"{name} was not locked for this identity", hint="give the identity file of a recipient") from None
        raise VaultError(f"{name} is damaged", hint="take a copy of the key file from a backup") from None


def _recipient(text: str) -> Any:
    import pyrage

    try:
        if text.startswith("ssh-"):
            return pyrage.ssh.Recipient.from_str(text)
        return pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        raise VaultError("a recipient is not a public key of age (age1...)", hint="age-keygen -y prints the public key of an identity file") from None


def create(path: pathlib.Path, key: Key, secret: Secret) -> None:
    """Write a new key file, readable by its owner alone; an existing file is an InputError."""
    content = seal(key, secret)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _MODE))  # takes the name; from here on it is ours
    except FileExistsError:
        raise InputError(f"{path} is there already", hint="it is kept; give another name, or open it to add to it") from None
    except OSError as error:
        raise InputError(f"cannot write to the folder {path.parent}: {error.strerror}") from None
    try:
        with files.beside(path, mode=_MODE) as part:
            part.write_bytes(content)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def update(path: pathlib.Path, key: Key, secret: Secret) -> None:
    """Write a key back into its file in one step."""
    content = seal(key, secret)
    with files.beside(path, mode=_MODE) as part:
        part.write_bytes(content)


def load(path: pathlib.Path, secret: Secret) -> Key:
    """Read a key file. Raises InputError if it cannot be read, VaultError if it cannot be opened."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"the key file {path} does not exist") from None
    except OSError as error:
        raise InputError(f"cannot read the key file {path}: {error.strerror}") from None
    return unseal(content, secret, path.name)


def is_open_to_others(path: pathlib.Path) -> bool:
    """Say whether others than the owner may read the file (not known on Windows)."""
    return os.name == "posix" and bool(stat.S_IMODE(path.stat().st_mode) & 0o077)


def identities(path: pathlib.Path) -> tuple[str, ...]:
    """Read the identities of an age identity file."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        raise InputError(f"cannot read the identity file {path}") from None
    found = tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))
    if not found:
        raise InputError(f"the identity file {path} is empty")
    return found


def destroy(path: pathlib.Path) -> None:
    """Overwrite a key file and remove it. Copies elsewhere, and old blocks of a flash disk, cannot be reached."""
    try:
        size = path.stat().st_size
        with path.open("r+b") as file:
            file.write(secrets.token_bytes(size))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
    except FileNotFoundError:
        raise InputError(f"the key file {path} does not exist") from None
    except OSError as error:
        raise InputError(f"cannot destroy {path}: {error.strerror}") from None


def _to_json(key: Key) -> dict[str, Any]:
    return {
        "format": FORMAT, "version": key.version, "case": key.case_id, "seed": key.seed.hex(), "shift_days": key.shift_days,
        "entries": [
            {
                "type": e.entity_type.value, "original": e.canonical, "forms": list(e.forms), "surrogate": e.surrogate, "number": e.number,
                "words": [list(word) for word in e.words], "role": e.role, "gender": e.gender, "code": e.code,
            }
            for e in key.entries
        ],
        "documents": [
            {
                "sha256": d.digest, "file": d.file, "made": d.made,
                "origins": [[o.start, o.end, o.surrogate, o.original, o.entity] for o in d.origins],
            }
            for d in key.documents
        ],
    }  # fmt: skip


def _from_json(data: Any, name: str) -> Key:
    if data["format"] != FORMAT:
        raise ValueError
    if data["version"] > VERSION:
        raise VaultError(f"{name} was written by a newer fallkonferenz", hint="update fallkonferenz")
    entries = tuple(
        KeyEntry(
            EntityType(e["type"]), e["original"], tuple(e["forms"]), e["surrogate"], e["number"],
            tuple((kind, word, surrogate) for kind, word, surrogate in e["words"]), e["role"], e["gender"], e["code"],
        )
        for e in data["entries"]
    )  # fmt: skip
    documents = tuple(
        KeyDocument(d["sha256"], tuple(Origin(*origin) for origin in d["origins"]), d.get("file", ""), d.get("made", ""))
        for d in data["documents"]
    )
    return Key(data["case"], entries, documents, bytes.fromhex(data["seed"]), data["shift_days"], data["version"])


def recipients_of(texts: Sequence[str]) -> tuple[str, ...]:
    """Return public keys from command-line values: keys as they are, or the lines of a file of keys."""
    found: list[str] = []
    for text in texts:
        path = pathlib.Path(text)
        if not text.startswith(("age1", "ssh-")) and path.is_file():
            found += [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("#")]
        else:
            found.append(text)
    return tuple(found)


def public_keys(identities_: Sequence[str]) -> tuple[str, ...]:
    """Return the public keys of age identities."""
    import pyrage

    return tuple(str(pyrage.x25519.Identity.from_str(text).to_public()) for text in identities_)
