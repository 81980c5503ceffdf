"""The journal of a batch: what is done, so that `--resume` goes on where a batch was stopped.

It lies with the originals, never with the results, and holds no text and no names: paths and contents stand in it as
keyed hashes only (HMAC-SHA-256). The first line holds the secret of the batch. It is the key of these hashes, and the
surrogates of each file are drawn with it and the file's path: so a batch that goes on writes what it would have written.
Whoever has the secret and a pseudonymized text can test guesses at the original; he has the originals anyway, for they
lie beside it. Delete it when they go.
"""

from __future__ import annotations

import dataclasses
import hashlib
import hmac
import json
import os
import pathlib
import secrets

from fallkonferenz.core.errors import InputError

NAME = ".fallkonferenz-batch.jsonl"
SCHEMA = 1


@dataclasses.dataclass(frozen=True, slots=True)
class Done:
    """What is known of a job that was done before: whether a person must look, and the digest of what was written."""

    before: str  # keyed hash of what it was made from
    after: str  # keyed hash of what was written
    look: bool


class Journal:
    """The secret of a batch and its list of finished jobs. Without a path nothing is kept."""

    def __init__(self, secret: bytes, path: pathlib.Path | None = None, done: dict[str, Done] | None = None) -> None:
        self._secret = secret
        self._path = path
        self._done = done or {}

    @property
    def is_kept(self) -> bool:
        """Say whether the batch can be resumed."""
        return self._path is not None

    def seed(self, job: str) -> bytes:
        """Return what the surrogates of a job are drawn from; the same for the same name of the job."""
        return self._hash("seed", job.encode())

    def recall(self, job: str) -> Done | None:
        """Return what is known of a job, or None if it was never finished."""
        return self._done.get(self._mark("job", job))

    def before(self, digest: str) -> str:
        """Return the keyed hash of what a job is made from."""
        return self._mark("before", digest)

    def after(self, digest: str) -> str:
        """Return the keyed hash of what a job has written."""
        return self._mark("after", digest)

    def record(self, job: str, done: Done) -> None:
        """Add a finished job. A line that a crash cuts short is left out when the journal is read."""
        mark = self._mark("job", job)
        self._done[mark] = done
        if self._path is not None:
            line = json.dumps({"job": mark, **dataclasses.asdict(done)}) + "\n"
            with self._path.open("ab") as file:
                file.write(line.encode())

    def _hash(self, purpose: str, content: bytes) -> bytes:
        return hmac.digest(self._secret, purpose.encode() + b"\0" + content, "sha256")

    def _mark(self, purpose: str, content: str) -> str:
        return self._hash(purpose, content.encode("utf-8", "surrogatepass")).hex()[:32]


def digest(*contents: bytes) -> str:
    """Return one fingerprint of several contents in order."""
    total = hashlib.sha256()
    for content in contents:
        total.update(hashlib.sha256(content).digest())
    return total.hexdigest()


def open_journal(folder: pathlib.Path, *, create: bool) -> Journal:
    """Return the journal of a folder of originals; a folder without one gets it if `create` and if it can be written to.

    Raises InputError if the journal is damaged.
    """
    path = folder / NAME
    try:
        return _read(path)
    except FileNotFoundError:
        pass
    except OSError:
        return Journal(secrets.token_bytes(32))
    secret = secrets.token_bytes(32)
    if not create:
        return Journal(secret)
    head = json.dumps({"schema": SCHEMA, "secret": secret.hex()}) + "\n"
    try:
        with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(head.encode())
    except FileExistsError:  # another batch was faster
        return _read(path)
    except OSError:
        return Journal(secret)
    return Journal(secret, path)


def _read(path: pathlib.Path) -> Journal:
    head, *lines = path.read_bytes().split(b"\n")
    try:
        secret = bytes.fromhex(json.loads(head)["secret"])
    except (ValueError, KeyError, TypeError):
        raise InputError(f"{path} is damaged", hint="delete it: the batch then begins anew, with other surrogates") from None
    done: dict[str, Done] = {}
    for line in lines:
        try:
            row = json.loads(line)
            done[row["job"]] = Done(row["before"], row["after"], row["look"])
        except (ValueError, KeyError, TypeError):
            continue  # cut short by a crash: the job is done again
    if lines and lines[-1]:  # a line without its end: what is added next must not be glued to it
        with path.open("ab") as file:
            file.write(b"\n")
    return Journal(secret, path, done)
