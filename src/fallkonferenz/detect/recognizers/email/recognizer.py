"""Find e-mail addresses: written, with a hidden or forgotten part, dictated. No network, no list of top domains."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.interface import Recognizer
from fallkonferenz.detect.recognizers.email import patterns_de, patterns_no, patterns_sv
from fallkonferenz.detect.recognizers.number_words import code
from fallkonferenz.detect.recognizers.rule import Rule, mark

_RULES = {"de": patterns_de.RULES, "sv": patterns_sv.RULES, "no": patterns_no.RULES}
_NAME = "email"


def make(language: Language) -> Recognizer:
    """Return the recognizer of a language."""
    return EmailRecognizer(_RULES[code(language)])


@dataclasses.dataclass(frozen=True, slots=True)
class EmailRecognizer:
    """The rules of one language."""

    rules: tuple[Rule, ...]

    @property
    def name(self) -> str:
        return _NAME

    @property
    def entity_types(self) -> frozenset[EntityType]:
        return frozenset({EntityType.EMAIL})

    def recognize(self, text: str) -> Iterator[Span]:
        """Yield what the rules mark."""
        yield from mark(self.rules, text, _NAME)
