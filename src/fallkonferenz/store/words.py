"""Read the files of words that the user knows beforehand."""

from __future__ import annotations

import pathlib

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.errors import InputError
from fallkonferenz.store import text


def read_known(path: pathlib.Path) -> tuple[tuple[str, EntityType], ...]:
    """Return the words of a `--known` file with their types.

    One a line; `TYPE: word` gives the type, a word alone is a PERSON; `#` begins a comment line. A name of several
    words also counts by each of its words of three letters and more. Raises InputError with all bad lines.
    """
    found: list[tuple[str, EntityType]] = []
    problems = []
    for number, line in _lines(path):
        head, colon, rest = line.partition(":")
        if colon and head.strip().upper() in EntityType.__members__:
            kind, word = EntityType(head.strip().upper()), rest.strip()
        elif colon and head.strip().isupper():
            problems.append(f"line {number}: {head.strip()} is no type ({', '.join(EntityType)})")
            continue
        else:
            kind, word = EntityType.PERSON, line
        found.append((word, kind))
        if kind is EntityType.PERSON:
            found += [(part, kind) for part in word.split() if len(part) >= 3 and part != word]
    if problems:
        raise InputError(f"{path.name} has lines that cannot be read", problems=tuple(problems))
    return tuple(dict.fromkeys(found))


def read_allowed(path: pathlib.Path) -> tuple[str, ...]:
    """Return the words of an `--allow` file, one a line; `#` begins a comment line."""
    return tuple(line for _, line in _lines(path))


def _lines(path: pathlib.Path) -> list[tuple[int, str]]:
    lines = enumerate(text.read(path).text.lstrip("\ufeff").splitlines(), 1)
    return [(number, line.strip()) for number, line in lines if line.strip() and not line.lstrip().startswith("#")]
