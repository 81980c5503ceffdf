"""Narratives with their originals. Sheets and rendering may not import this module."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from fallkonferenz.core.entities import Language
from fallkonferenz.core.spans import Span


@dataclasses.dataclass(frozen=True, slots=True)
class Narrative:
    """A case narrative as it came in; `text` never shows in a repr, so that no log or traceback holds it."""

    id: str
    language: Language
    text: str = dataclasses.field(repr=False)


@dataclasses.dataclass(frozen=True, slots=True)
class AnnotatedNarrative:
    """A narrative with what was found in it: sorted, disjoint spans inside the text."""

    narrative: Narrative
    spans: tuple[Span, ...]

    def __post_init__(self) -> None:
        last = 0
        for span in self.spans:
            if span.start < last or span.end > len(self.narrative.text):
                raise ValueError(f"spans of {self.narrative.id} are not disjoint, sorted and inside the text")
            last = span.end

    def surfaces(self) -> Iterator[tuple[Span, str]]:
        """Yield each span with the original text it covers."""
        for span in self.spans:
            yield span, self.narrative.text[span.start : span.end]
