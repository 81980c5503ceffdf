"""Values of an enum that a narrative tells: by the phrases that the template gives for each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from fallkonferenz.core.case import FieldSpec, Source
from fallkonferenz.sheets.phrases import compile_phrase
from fallkonferenz.sheets.reading import Reading
from fallkonferenz.sheets.wording import is_denied, is_unsure

_NOT_HERE = ("question", "plan")


def find_choices(reading: Reading, fields: Iterable[FieldSpec]) -> Iterator[tuple[str, str, Source]]:
    """Yield path, value and place for each field of which the text tells one value, and only one."""
    for field in fields:
        places: dict[str, Source] = {}
        for value, phrases in field.find.items():
            for phrase in phrases.get(reading.language, ()):
                match = _said(reading, phrase)
                if match and (value not in places or match.start() < places[value].start):
                    places[value] = Source(match.start(), match.end())
        if len(places) == 1:
            value, source = places.popitem()
            yield field.path, value, source


def _said(reading: Reading, phrase: str) -> re.Match[str] | None:
    for match in re.finditer(compile_phrase(phrase), reading.text, re.IGNORECASE):
        is_open = is_denied(reading, match.start(), match.end()) or is_unsure(reading, match.start(), match.end())
        if not is_open and reading.sentence_at(match.start()).section not in _NOT_HERE:
            return match
    return None
