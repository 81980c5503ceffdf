"""Read annotated narratives: a folder or file of `[[TYPE|text]]` mark-up, or JSON lines with offsets."""

from __future__ import annotations

import dataclasses
import json
import pathlib

from fallkonferenz.core import markup
from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.errors import InputError
from fallkonferenz.core.spans import Span
from fallkonferenz.store import text


@dataclasses.dataclass(frozen=True, slots=True)
class GoldNarrative:
    """An annotated narrative; `language` is None where neither the file nor its name tells."""

    id: str
    language: Language | None
    text: str = dataclasses.field(repr=False)
    spans: tuple[Span, ...]


def read_gold(path: pathlib.Path) -> tuple[GoldNarrative, ...]:
    """Return the annotated narratives of a `.jsonl` file, a `.txt` file or a folder of `.txt` files.

    A line of JSON is `{"id", "lang", "text", "spans": [[start, end, TYPE], ...]}`. The language of a `.txt` file is
    the two letters its name begins with ("de-012.txt"). Raises InputError with every problem.
    """
    if path.suffix == ".jsonl":
        return _json_lines(path)
    files = sorted(path.rglob("*.txt")) if path.is_dir() else [path]
    if not files:
        raise InputError(f"{path} holds no .txt files with annotated narratives")
    found = []
    for file in files:
        try:
            plain, spans = markup.parse(text.read(file).text)
        except InputError as error:
            raise InputError(f"{file.name}: {error.message}", hint=error.hint) from None
        prefix = file.name.split("-")[0]
        found.append(GoldNarrative(file.stem, Language(prefix) if prefix in list(Language) else None, plain, spans))
    return tuple(found)


def _json_lines(path: pathlib.Path) -> tuple[GoldNarrative, ...]:
    found, problems = [], []
    for number, line in enumerate(text.read(path).text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            spans = tuple(
                Span(start, end, EntityType(kind), recognizer="gold") for start, end, kind in sorted(row["spans"])
            )
            language = Language(row["lang"]) if row.get("lang") else None
            found.append(GoldNarrative(str(row["id"]), language, row["text"], spans))
        except (ValueError, KeyError, TypeError) as error:
            problems.append(f"line {number}: {type(error).__name__}")
    if problems:
        raise InputError(f"{path.name} is not a file of annotated narratives", problems=tuple(problems))
    return tuple(found)
