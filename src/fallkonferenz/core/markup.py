"""The inline mark-up of annotated narratives: `[[TYPE|text]]` to text and spans, and back."""

from __future__ import annotations

import re
from collections.abc import Iterable

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.errors import InputError
from fallkonferenz.core.spans import Span

_MARK = re.compile(r"\[\[([A-Z]+)\|([^\[\]|]*)\]\]")


def parse(marked: str) -> tuple[str, tuple[Span, ...]]:
    """Return the plain text and its spans.

    Raises InputError if a type is unknown or a mark is empty; the message gives the line.
    """
    parts: list[str] = []
    spans: list[Span] = []
    at = size = 0
    for match in _MARK.finditer(marked):
        line = marked.count("\n", 0, match.start()) + 1
        name, surface = match.groups()
        if name not in EntityType.__members__ or not surface:
            raise InputError(f"line {line}: {name} is not a type of the annotation guidelines, or its text is empty")
        before = marked[at : match.start()]
        parts += [before, surface]
        size += len(before)
        spans.append(Span(size, size + len(surface), EntityType(name), recognizer="gold"))
        size += len(surface)
        at = match.end()
    parts.append(marked[at:])
    return "".join(parts), tuple(spans)


def write(text: str, spans: Iterable[Span]) -> str:
    """Return `text` with its disjoint spans marked."""
    parts: list[str] = []
    at = 0
    for span in sorted(spans, key=lambda s: s.start):
        parts += [text[at : span.start], f"[[{span.entity_type.value}|{text[span.start : span.end]}]]"]
        at = span.end
    return "".join((*parts, text[at:]))
