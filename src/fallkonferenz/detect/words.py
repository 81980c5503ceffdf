"""What the user knows beforehand: words to find for certain, and words never to touch."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.normalize import normalize

_ENDING = r"(?:s|'s|'|’s|’|ens|ers|n|en|as|es)?"


def _pattern(words: Iterable[str], ending: str) -> re.Pattern[str] | None:
    choices = sorted({normalize(word).text.strip() for word in words} - {""}, key=lambda word: (-len(word), word))
    if not choices:
        return None
    joined = "|".join(r"\s+".join(map(re.escape, choice.split())) for choice in choices)
    return re.compile(rf"(?<!\w)(?:{joined}){ending}(?!\w)", re.IGNORECASE)


@dataclasses.dataclass(frozen=True)
class Known:
    """Names, places and institutions that must be found, each with its type; case does not count, endings may follow."""

    words: tuple[tuple[str, EntityType], ...] = ()

    def spans(self, text: str) -> Iterator[Span]:
        """Yield every place where a known word stands."""
        for entity_type in EntityType:
            pattern = _pattern((word for word, kind in self.words if kind is entity_type), _ENDING)
            for match in pattern.finditer(text) if pattern else ():
                yield Span(match.start(), match.end(), entity_type, 1.0, "known")


@dataclasses.dataclass(frozen=True)
class Allowed:
    """Words never to touch; a span goes only if it is nothing but such words."""

    words: tuple[str, ...] = ()

    def without(self, text: str, spans: Iterable[Span]) -> Iterator[Span]:
        """Yield the spans that are not allowed words."""
        pattern = _pattern(self.words, "")
        for span in spans:
            if pattern is None or not pattern.fullmatch(text, span.start, span.end) or span.recognizer == "known":
                yield span
