"""Write a file beside its target and rename it, so that no reader and no crash ever sees half of it."""

from __future__ import annotations

import contextlib
import os
import pathlib
import secrets
from collections.abc import Iterator

from fallkonferenz.core.errors import InputError

PART = ".part"  # ending of a file that is not finished


@contextlib.contextmanager
def beside(target: pathlib.Path, *, mode: int = 0o666) -> Iterator[pathlib.Path]:
    """Give a path to write to; it becomes `target` when the block ends well and is removed when it fails.

    Raises InputError if the folder of `target` cannot be written to.
    """
    part = target.with_name(f".{secrets.token_hex(6)}{PART}")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
    except OSError as error:
        raise InputError(f"cannot write to the folder {target.parent}: {error.strerror}") from None
    try:
        yield part
        os.replace(part, target)
    finally:
        part.unlink(missing_ok=True)


def write_bytes(target: pathlib.Path, content: bytes, *, force: bool = False, mode: int = 0o666) -> None:
    """Write `content` to `target` in one step; without `force` an existing file is an InputError."""
    if target.exists() and not force:
        raise InputError(f"{target} is there already", hint="give another --output, or --force to replace it")
    with beside(target, mode=mode) as part:
        part.write_bytes(content)


def write_text(target: pathlib.Path, content: str, *, force: bool = False) -> None:
    """Write `content` as UTF-8, line ends as they are."""
    write_bytes(target, content.encode("utf-8", "surrogatepass"), force=force)
