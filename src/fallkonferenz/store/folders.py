"""Find the files of a folder that can be read, and sweep away what a crash has left."""

from __future__ import annotations

import pathlib
import re
import time
from collections.abc import Collection

from fallkonferenz.core.errors import InputError
from fallkonferenz.store.files import PART

READABLE = frozenset({".txt", ".md"})  # endings of plain texts
MADE = ".anon"  # stands before the ending of what anonymize has made
STALE = 2.0  # seconds after which a part that nobody writes to was left by a crash
_PART = re.compile(rf"\.[0-9a-f]{{12}}{re.escape(PART)}")


def narratives(folder: pathlib.Path, endings: Collection[str] = READABLE) -> tuple[pathlib.Path, ...]:
    """Return all narratives in a folder and the folders in it, in order; hidden files and our own results are none.

    Raises InputError if there is none.
    """
    found = tuple(
        sorted(
            path
            for path in folder.rglob("*")
            if path.suffix.lower() in endings
            and not path.stem.endswith(MADE)
            and not any(part.startswith(".") for part in path.relative_to(folder).parts)
            and path.is_file()
        )
    )
    if not found:
        raise InputError(f"{folder} holds no narratives", hint=f"readable are {', '.join(sorted(endings))}")
    return found


def sweep(folder: pathlib.Path) -> int:
    """Remove the unfinished files that a killed run has left in a folder; return their number."""
    if not folder.is_dir():
        return 0
    number = 0
    for path in folder.iterdir():
        try:
            if _PART.fullmatch(path.name) and time.time() - path.stat().st_mtime > STALE:
                path.unlink()
                number += 1
        except OSError:  # somebody else was faster, or it is not ours
            continue
    return number
