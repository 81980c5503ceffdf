"""Read what a command is given: files or standard input, and the files of known and allowed words."""

from __future__ import annotations

import dataclasses
import pathlib
import sys
from collections.abc import Iterable

from fallkonferenz.cli.console import note
from fallkonferenz.core.document import SourceDocument
from fallkonferenz.core.errors import InputError
from fallkonferenz.detect.words import Allowed, Known
from fallkonferenz.store import folders, text, words

STDIN = "-"


@dataclasses.dataclass(frozen=True, slots=True)
class Source:
    """An input: its name without folders, and its text."""

    name: str
    text: str = dataclasses.field(repr=False)


def read_input(name: str) -> Source:
    """Read a text or a document, or standard input for `-`."""
    if name == STDIN:
        return Source("stdin", text.decode(sys.stdin.buffer.read(), "standard input").text)
    path = pathlib.Path(name)
    document = open_file(path)
    if document.unread:
        note(f"{path.name}: not read: {', '.join(document.unread)}")
    return Source(path.name, document.text)


def open_file(path: pathlib.Path) -> SourceDocument:
    """Open a text or a document. Raises InputError if it cannot be read."""
    from fallkonferenz import pipeline

    return pipeline.open_document(text.read_bytes(path), path.name)


@dataclasses.dataclass(frozen=True, slots=True)
class Found:
    """An input file, and its path below the folder that was given (its name, if the file itself was given)."""

    path: pathlib.Path
    below: pathlib.Path


def collect(names: Iterable[str], *, apart: pathlib.Path | None = None) -> tuple[Found, ...]:
    """Return the files that are meant, each once: folders are searched for narratives, but not what lies in `apart`.

    A file that is missing is in it, too: whoever reads it says so. Raises InputError for a folder without narratives.
    """
    from fallkonferenz import pipeline

    found: dict[pathlib.Path, Found] = {}
    for name in names:
        given = pathlib.Path(name)
        files = folders.narratives(given, pipeline.readable_endings()) if given.is_dir() else (given,)
        for path in files:
            resolved = path.resolve()
            if path is not given and apart is not None and resolved.is_relative_to(apart.resolve()):
                continue
            below = path.relative_to(given) if path is not given else pathlib.Path(path.name)
            found.setdefault(resolved, Found(path, below))
    return tuple(found.values())


def knowledge(known: pathlib.Path | None, allow: pathlib.Path | None) -> tuple[Known, Allowed]:
    """Read the files of `--known` and `--allow`."""
    for option, file in (("--known", known), ("--allow", allow)):
        if file and not file.exists():
            raise InputError(f"{option} wants a file, and {file} is none", hint="write the words into a text file, one a line")
    return (
        Known(words.read_known(known)) if known else Known(),
        Allowed(words.read_allowed(allow)) if allow else Allowed(),
    )
