"""A pattern with its type, score and source: what most recognizers by rule are made of.

Not its job: anything that needs more than one expression to decide; that is logic of the recognizer's own folder.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterable, Iterator

from fallkonferenz.core.entities import EntityType
from fallkonferenz.core.spans import Span

CERTAIN = 0.97  # a check digit is right, or the form cannot be anything else


@dataclasses.dataclass(frozen=True, slots=True)
class Rule:
    """Marks the group `x` of every match of `pattern` (the whole match if there is no such group).

    `source` says where the form is laid down or seen. A stretch that `never` matches in full is left alone.
    `is_valid` is a check digit test: passing it raises the score to `CERTAIN`, failing it changes nothing, so that a
    mistyped number stays covered.
    """

    entity_type: EntityType
    pattern: re.Pattern[str]
    score: float
    source: str
    never: re.Pattern[str] | None = None
    is_valid: Callable[[str], bool] | None = None

    def spans(self, text: str, recognizer: str) -> Iterator[Span]:
        """Yield what the rule marks in `text`."""
        group = "x" if "x" in self.pattern.groupindex else 0
        for match in self.pattern.finditer(text):
            start, end = match.span(group)
            found = text[start:end]
            if start == end or (self.never and self.never.fullmatch(found)):
                continue
            certain = self.is_valid is not None and self.is_valid(found)
            yield Span(start, end, self.entity_type, CERTAIN if certain else self.score, recognizer)


def mark(rules: Iterable[Rule], text: str, recognizer: str) -> Iterator[Span]:
    """Yield what any of the rules marks in `text`."""
    for rule in rules:
        yield from rule.spans(text, recognizer)


def any_of(words: str) -> str:
    """Return the alternatives of an expression from words separated by blanks, the longer ones first."""
    return "|".join(sorted(words.split(), key=lambda word: (-len(word), word)))
