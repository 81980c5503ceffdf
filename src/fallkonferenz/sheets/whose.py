"""Of whom a place of the text speaks: a child, a parent or another relative."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from fallkonferenz.core.entities import Language
from fallkonferenz.sheets.persons import Family
from fallkonferenz.sheets.words import whose as words

_PARENTS = ("mother", "father", "parent", "step_mother", "step_father", "step_parent", "foster_mother", "foster_father", "foster_parent")
_SORTS = ("child", "parent", "other")


def whose(family: Family, start: int, end: int) -> tuple[str, bool]:
    """Return child, parent, other or teller (the one who writes), and whether the clause itself says so; empty if nothing tells."""
    reading = family.reading
    sentence = reading.sentence_at(start)
    label = _label(family, start)
    inside = list(_mentions(family, sentence.start, sentence.end))
    first = _clause_start(reading.text, sentence.start, start, reading.language)
    before = [sort for at, sort in inside if first <= at < start]
    within = [sort for at, sort in inside if start <= at < end]
    if before or within:
        return (before[-1] if before else within[0]), True
    if _words("TELLER", reading.language).search(reading.text, first, start):
        return "teller", True
    if label:
        return label, True
    earlier = [sort for at, sort in inside if at < start]
    if earlier and len(set(earlier)) == 1:
        return earlier[-1], not _words("PRONOUN", reading.language).search(reading.text, first, start)
    if earlier:
        return "", False
    after = [sort for at, sort in inside if at >= end and "," not in reading.text[end:at]]
    if after:
        return after[0], False
    last = next((s for s in reversed(reading.sentences) if s.end <= sentence.start), None)
    if last and sentence.start - last.end <= 2:
        told = [sort for _, sort in _mentions(family, last.start, last.end)]
        return (told[0], False) if told else ("", False)
    return "", False


def _clause_start(text: str, start: int, end: int, language: Language) -> int:
    breaks = [match.end() for match in _clause(language).finditer(text, start, end)]
    return breaks[-1] if breaks else start


def _label(family: Family, at: int) -> str:
    """Return of whom a line speaks that begins with a label: "Mutter: erschöpft"."""
    reading = family.reading
    first, _ = reading.line_at(at)
    colon = reading.text.find(":", first, min(at, first + 40))
    sorts = {sort for _, sort in _mentions(family, first, colon)} if colon > 0 else set()
    return sorts.pop() if len(sorts) == 1 else ""


def _mentions(family: Family, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Yield the places that name a person, in order, each with which sort of person it is."""
    found = [(m.start, _sort(p.role)) for p in family.people for m in p.mentions if start <= m.start < end and m.name]
    named = {at for at, _ in found}
    for match in _kin(family.reading.language).finditer(family.reading.text, start, end):
        if match.start() not in named:
            found.append((match.start(), next(sort for sort in _SORTS if match[sort])))
    return iter(sorted(found))


def _sort(role: str) -> str:
    return "child" if role in ("child", "sibling") else "parent" if role in _PARENTS else "other"


@functools.cache
def _kin(language: Language) -> re.Pattern[str]:
    tables = ((sort, getattr(words, sort.upper())[language]) for sort in _SORTS)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(f'(?P<{sort}>{table})' for sort, table in tables)})(?![\w-])", re.IGNORECASE)


@functools.cache
def _clause(language: Language) -> re.Pattern[str]:
    return re.compile(rf"[,;:–()]|(?<![\w-])(?:{words.CLAUSE[language]})(?![\w-])", re.IGNORECASE)


@functools.cache
def _words(table: str, language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{getattr(words, table)[language]})(?![\w-])", re.IGNORECASE)
