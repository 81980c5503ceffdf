"""Find the names under which people are found on the net; a name by which everybody calls them is another recognizer's work."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from fallkonferenz.core.entities import EntityType, Language
from fallkonferenz.core.spans import Span
from fallkonferenz.detect.interface import Recognizer
from fallkonferenz.detect.recognizers.number_words import code
from fallkonferenz.detect.recognizers.rule import Rule, mark
from fallkonferenz.detect.recognizers.user_name import patterns_de, patterns_no, patterns_sv

_RULES = {"de": patterns_de.RULES, "sv": patterns_sv.RULES, "no": patterns_no.RULES}
_NAME = "user_name"


def make(language: Language) -> Recognizer:
    """Return the recognizer of a language."""
    return UserNameRecognizer(_RULES[code(language)])


@dataclasses.dataclass(frozen=True, slots=True)
class UserNameRecognizer:
    """The rules of one language."""

    rules: tuple[Rule, ...]

    @property
    def name(self) -> str:
        return _NAME

    @property
    def entity_types(self) -> frozenset[EntityType]:
        return frozenset({EntityType.PERSON})

    def recognize(self, text: str) -> Iterator[Span]:
        """Yield what the rules mark."""
        yield from mark(self.rules, text, _NAME)
