"""The memory of a case: what was found once is found everywhere in it."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.spans import Span

_NAME_WORD = re.compile(r"[^\W\d_]{3,}")


@dataclasses.dataclass(frozen=True)
class Memory:
    """Words of the names found so far."""

    words: frozenset[str]

    @classmethod
    def of(cls, found: Iterable[tuple[str, Iterable[Span]]]) -> Memory:
        """Return the memory of texts and their spans."""
        return cls(
            frozenset(
                word
                for text, spans in found
                for span in spans
                if span.entity_type is EntityType.PERSON
                for word in _NAME_WORD.findall(text[span.start : span.end])
                if word[0].isupper()
            )
        )

    def spans(self, text: str, spans: Iterable[Span]) -> Iterator[Span]:
        """Yield further mentions of remembered names."""
        if not self.words:
            return
        names = "|".join(map(re.escape, sorted(self.words, key=lambda word: (-len(word), word))))
        for match in re.finditer(rf"(?<!\w)(?:{names})(?:s|'|’)?(?!\w)", text):
            yield Span(match.start(), match.end(), EntityType.PERSON, 0.6, "memory")
