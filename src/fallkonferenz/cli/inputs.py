"""Read what a command is given: files or standard input, and the files of known and allowed words."""

from __future__ import annotations

import dataclasses
import pathlib
import sys

from fallkonferenz.detect.words import Allowed, Known
from fallkonferenz.store import text, words

STDIN = "-"


@dataclasses.dataclass(frozen=True, slots=True)
class Source:
    """An input: its name without folders, and its text."""

    name: str
    text: str = dataclasses.field(repr=False)


def read_input(name: str) -> Source:
    """Read a file, or standard input for `-`."""
    if name == STDIN:
        return Source("stdin", text.decode(sys.stdin.buffer.read(), "standard input").text)
    path = pathlib.Path(name)
    return Source(path.name, text.read(path).text)


def knowledge(known: pathlib.Path | None, allow: pathlib.Path | None) -> tuple[Known, Allowed]:
    """Read the files of `--known` and `--allow`."""
    return (
        Known(words.read_known(known)) if known else Known(),
        Allowed(words.read_allowed(allow)) if allow else Allowed(),
    )
