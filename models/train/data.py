"""Training texts: the public corpora and our own case narratives, as texts with spans and what was annotated in them."""

from __future__ import annotations

import dataclasses
import gzip
import json
import pathlib
import random
import re
from collections.abc import Iterator, Sequence

from labels import TYPES

MARK = re.compile(r"\[\[([A-Z]+)\|([^\[\]|]*)\]\]")
ALL_TYPES = frozenset(TYPES)
NEWS = frozenset({"PERSON", "LOCATION", "ORGANIZATION"})
# What each corpus annotates; in the others' O nothing is said about the remaining types (see shared/data/README.md).
ANNOTATED = {"mobie": NEWS | {"ADDRESS"}, "ler-legal": NEWS | {"ADDRESS"}}


@dataclasses.dataclass(frozen=True)
class Example:
    """A text with its spans (start, end, type; characters) and the types that were annotated in it."""

    text: str
    spans: tuple[tuple[int, int, str], ...]
    annotated: frozenset[str]
    language: str


def unmark(text: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Return the text without `[[TYPE|...]]` mark-up and the spans in it."""
    parts, spans, size, at = [], [], 0, 0
    for match in MARK.finditer(text):
        parts += [text[at : match.start()], match.group(2)]
        size += match.start() - at
        spans.append((size, size + len(match.group(2)), match.group(1)))
        size += len(match.group(2))
        at = match.end()
    parts.append(text[at:])
    return "".join(parts), spans


def narratives(folder: pathlib.Path) -> dict[str, Example]:
    """Return the case narratives of a folder by name."""
    found = {}
    for file in sorted(folder.rglob("*.txt")):
        text, spans = unmark(file.read_text(encoding="utf-8"))
        found[file.stem] = Example(text, tuple(spans), ALL_TYPES, file.name[:2])
    return found


def is_validation(name: str) -> bool:
    """Say whether a narrative is held out: every eighth by its number, each language alike."""
    return number(name) % 8 == 4


def number(name: str) -> int:
    """Return the number of a narrative: 332 of "nb-332"."""
    return int(re.sub(r"\D", "", name) or 0)


def sentences(file: pathlib.Path) -> Iterator[tuple[list[str], list[str], list[bool] | None]]:
    """Yield tokens, tags and blanks of each sentence of a corpus file."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if row["tokens"] != ["-DOCSTART-"]:
                yield row["tokens"], row["tags"], row.get("space_after")


def join(tokens: Sequence[str], tags: Sequence[str], blanks: Sequence[bool] | None) -> tuple[str, list[tuple[int, int, str]]]:
    """Return the sentence as text with spans; where blanks are unknown, punctuation is closed up."""
    text, spans = "", []
    for number, (token, tag) in enumerate(zip(tokens, tags, strict=True)):
        has_blank = blanks[number - 1] if blanks else not (re.match(r"[,.;:!?)\]»”%]", token) or text[-1:] in ("(", "[", "«", "„"))
        if text and has_blank:
            text += " "
        start = len(text)
        text += token
        if tag[:2] == "B-" or (tag[:2] == "I-" and not spans):
            spans.append((start, len(text), tag[2:]))
        elif tag[:2] == "I-":
            spans[-1] = (spans[-1][0], len(text), tag[2:])
    return text, spans


def corpus(file: pathlib.Path, chance: random.Random, size: int = 600) -> list[Example]:
    """Return a corpus as texts of about `size` characters, several sentences each."""
    name = file.name.split(".")[0]
    annotated = ANNOTATED.get(name, NEWS)
    found: list[Example] = []
    text, spans, language = "", [], {"norne-nb": "nb", "norne-nn": "nn"}.get(name, "sv" if "sv" in name or "suc" in name or "swedish" in name else "de")
    for tokens, tags, blanks in sentences(file):
        sentence, marks = join(tokens, tags, blanks)
        if text:
            text += chance.choice((" ", " ", "\n"))
        spans += [(start + len(text), end + len(text), kind) for start, end, kind in marks]
        text += sentence
        if len(text) > size:
            found.append(Example(text, tuple(spans), annotated, language))
            text, spans = "", []
    if text:
        found.append(Example(text, tuple(spans), annotated, language))
    return found
